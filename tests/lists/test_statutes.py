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


@pytest.mark.parametrize("number", ["第九条", "第二十条", "第一百一十条"])
def test_articles_may_be_left_out(number: str):
    assert outline(f"第一条 按亩收费。\n第二条 按户派工。\n{number} 由村会解释。\n") == [
        "第一条", "第二条", number,
    ]  # fmt: skip


def test_other_numbers_jump_less_far():
    assert outline("一、按亩收费。\n二、按户派工。\n三十、由村会解释。\n") == ["一、", "二、"]
