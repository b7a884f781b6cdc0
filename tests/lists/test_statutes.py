"""Articles of a statute: their numbers run on, and many may be left out where it is quoted."""

from __future__ import annotations

import pytest

import zhspeech


def outline(text: str) -> list[str]:
    speech = zhspeech.parse(text)
    return ["  " * len(list(speech.ancestors(node))) + node.enumerator.text for node in speech.walk()]


def test_articles_run_on_through_chapters_and_their_sections():
    text = (
        "第一章 社员\n第一节 入社\n第一条 自愿。\n第二节 退社\n第二条 自由。\n"
        "第二章 财务\n第一节 收入\n第三条 入账。\n第二节 支出\n第四条 公示。\n"
    )
    assert outline(text) == [
        "第一章", "  第一节", "    第一条", "  第二节", "    第二条",
        "第二章", "  第一节", "    第三条", "  第二节", "    第四条",
    ]  # fmt: skip


def test_chapters_and_articles_of_a_text_glued_into_one_line_nest():
    text = "第一章 总则 第一条 渠归公有。 第二条 水按亩分。 第二章 罚则 第三条 私放水者罚。\n"
    assert outline(text) == ["第一章", "  第一条", "  第二条", "第二章", "  第三条"]


def test_a_book_of_a_code_has_parts_above_its_chapters():
    text = (
        "第二编 物权\n第一分编 通则\n第一章 规定\n第一条 归主。\n第二分编 归属\n第二章 规定\n第二条 归村。\n"
    )
    assert outline(text) == [
        "第二编", "  第一分编", "    第一章", "      第一条", "  第二分编", "    第二章", "      第二条",
    ]  # fmt: skip


def test_a_lone_article_holds_its_items():
    text = "第五條　下列文件：\n一、申請書。\n二、身分：\n（一）本國人。\n（二）外國人。\n三、地籍圖。\n"
    assert outline(text) == ["第五條", "  一、", "  二、", "    （一）", "    （二）", "  三、"]


def test_blanks_may_part_the_digits_of_an_article():
    text = "第 十 一 条 按时交费。\n第 十 二 条 不得拖欠。\n"
    assert outline(text) == ["第 十 一 条", "第 十 二 条"]


@pytest.mark.parametrize("number", ["第九条", "第二十条", "第一百一十条"])
def test_articles_may_be_left_out(number: str):
    assert outline(f"第一条 按亩收费。\n第二条 按户派工。\n{number} 由村会解释。\n") == [
        "第一条", "第二条", number,
    ]  # fmt: skip


def test_other_numbers_jump_less_far():
    assert outline("一、按亩收费。\n二、按户派工。\n三十、由村会解释。\n") == ["一、", "二、"]
