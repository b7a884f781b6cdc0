from __future__ import annotations

import pytest

from zhspeech.text.plain import plain_text
from zhspeech.zones.closings import LONGEST, find_closing, lines_within

BODY = "今年的春耕比往年早，全镇上下要把水、种、肥三件事办在前头。\n大家分头去做，月底再来看。\n" * 40
LIST = "第一，修渠。\n第二，架桥。\n第三，铺路。\n"


def closing(text: str, *, behind: str = "") -> str:
    """The closing of a text; ``behind`` is the first characters of each of its labels."""
    labels = sorted(at for at in range(len(text)) if behind and text.startswith(behind, at))
    return text[find_closing(plain_text(text), 0, len(text), labels) :]


@pytest.mark.parametrize(
    "first",
    [
        "同志们！",
        "同志们：",
        "主席先生、各位村长！",
        "**各位乡亲！**",
        "让我们动手吧。",
        "讓我們動手吧。",
        "希望大家早去早回。",
        "最后，让我们高呼口号：",
        "以上说明，请予审议。",
        "这是我的几点想法，请批评。",
        "以上汇报，请指正。",
        "我就讲这些。",
        "讲得太多了，就到这里。",
        "各位乡亲，水渠等着我们。",
        "谢谢大家。",
        "最后，祝大家身体健康。",
        "结束语\n春耕是一年的头一件事。",
    ],
)
def test_a_closing_begins_with_an_address_or_appeal(first: str):
    text = f"　　{first}\n水渠修好了，秋天就有好收成。\n"
    assert closing(BODY + text) == text.lstrip("　")


@pytest.mark.parametrize(
    "line", ["桃园村的社员们说，水来了。", "最后，水来了。", "我们希望水早点来。", "我的同志们，水来了。"]
)
def test_a_line_that_tells_of_something_begins_no_closing(line: str):
    assert closing(BODY + line + "\n") == ""


def test_the_last_appeal_begins_the_closing():
    assert closing(BODY + "同志们！水来了。\n同志们！让我们动手吧。\n") == "同志们！让我们动手吧。\n"


def test_an_aside_does_not_begin_a_closing_anew():
    text = "同志们！水来了。\n同志们，都动手吧。\n谢谢大家。\n"
    assert closing(BODY + text) == text


def test_from_a_heading_on_all_is_closing():
    text = "结束语：\n水来了。\n同志们！让我们动手吧。\n"
    assert closing(BODY + text) == text


def test_a_closing_stands_behind_the_last_label():
    text = "同志们！还有一件事。\n四、种树\n山上都种。\n水边也种。\n"
    assert closing(BODY + text, behind="四、") == ""


def test_a_closing_is_not_longer_than_others_are():
    text = "同志们！水来了。\n" + BODY
    assert len(text) > LONGEST
    assert closing(BODY + text) == ""


def test_a_short_text_has_a_short_closing():
    text = "同志们！水来了。\n" + BODY[:400]
    assert closing(BODY[:200] + text) == ""


@pytest.mark.parametrize("address", ["同志们！", "各位乡亲，", "女士们、先生们！"])
def test_a_text_on_one_line_closes_with_the_last_address_in_it(address: str):
    body = "水来了。" * 600
    assert closing(body + "同志们！修渠。" + f"{address}让我们动手吧。") == f"{address}让我们动手吧。"


def test_an_address_within_a_paragraph_closes_nothing():
    assert closing(BODY + "水来了。同志们！动手吧。\n") == ""


@pytest.mark.parametrize(
    "last",
    [
        "全镇上下要为今年的好收成而努力奋斗！",
        "我們要團結起來，爭取更大的勝利。",
        "只要水渠修得早，今年就一定能有好收成。",
    ],
)
def test_a_last_paragraph_behind_a_list_that_ends_as_appeals_do_is_the_closing(last: str):
    assert closing(BODY + LIST + last + "\n", behind="第") == last + "\n"


def test_without_a_list_such_a_paragraph_is_none():
    assert closing(BODY + "全镇上下要为今年的好收成而努力奋斗！\n") == ""


def test_a_paragraph_that_may_be_the_last_members_own_is_no_closing():
    text = "一、修渠\n先看地。\n再动手。\n二、架桥\n要为两岸的来往而努力奋斗！\n"
    assert closing(BODY + text, behind="二、") == ""


def test_a_long_paragraph_is_no_resolve():
    assert closing(BODY + LIST + "水来了，" * 120 + "要努力奋斗！\n", behind="第") == ""


@pytest.mark.parametrize("announced", ["", "全场呼口号：\n"])
def test_slogans_at_the_end_are_the_closing(announced: str):
    text = announced + "把水渠修到底！\n全镇人民大团结万岁！\n"
    assert closing(BODY + LIST + "水来了。\n" + text, behind="第") == text


def test_slogans_that_may_be_the_last_members_own_are_no_closing():
    text = "一、修渠\n先看地。\n再动手。\n二、口号\n把水渠修到底！\n"
    assert closing(BODY + text, behind="二、") == ""


def test_lines_are_found_without_indentation_and_blank_ones():
    assert lines_within("甲\n\n　乙 \n丙", 1, 6) == [(4, "乙")]
