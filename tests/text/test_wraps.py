from __future__ import annotations

import pytest

import zhspeech
from zhspeech.text.wraps import without_wraps

#: A typed page, 20 characters a line.
PAGE = (
    "    各位乡亲，去年的渠修到了山脚下，水也到\n"
    "了三个村，可是上游的闸没有换，一到五月就漏，\n"
    "下游的田等着喝水。今年怎么办？办法有三样：一\n"
    "是换闸，二是清渠，三是看水，每天派两个人在渠\n"
    "上走，夜里也要走。钱从哪里来，村里出三成，\n"
    "乡里出七成。\n"
    "    二、渠上的规矩\n"
    "    看水的人三天一换，谁家的田在下游，谁就先\n"
    "去看。偷水的罚工，一回两天。\n"
)


def test_line_breaks_within_sentences_become_blanks():
    whole = without_wraps(PAGE)
    assert whole.splitlines() == [
        PAGE[: PAGE.index("\n    二、")].replace("\n", " "),
        "    二、渠上的规矩",
        PAGE[PAGE.index("    看水") : -1].replace("\n", " "),
    ]


def test_the_text_stays_as_long_as_it_is():
    assert len(without_wraps(PAGE)) == len(PAGE)


def test_a_blank_line_behind_each_line_says_nothing():
    assert without_wraps(PAGE.replace("\n", "\n\n")).replace("  ", " ").count("\n\n") == 3


def test_a_blank_line_between_two_full_lines_parts_them_where_few_are():
    assert "五月就漏，\n\n下游" in without_wraps(PAGE.replace("五月就漏，\n", "五月就漏，\n\n"))


def test_the_number_of_a_page_does_not_part_a_sentence():
    paged = PAGE.replace("办法有三样：一\n", "办法有三样：一\n— 2 —\n")
    assert f"办法有三样：一{' ' * 7}是换闸" in without_wraps(paged)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "\n",
        "一、修渠\n渠老了。\n二、架桥\n桥断了。\n" * 4,
        # paragraphs that end in no mark, of different lengths
        "渠老了，水少了，今年要动工，先把闸换掉\n桥断了，人过不了河，赶集要绕二十里山路，明年修\n" * 4,
        # headings of one length above paragraphs that are wider
        *["围绕修渠、架桥、铺路，把今年的事办好办实\n" + "渠老了。" * 30 + "\n"] * 4,
        # titles without a mark
        "关于修好东山脚下老水渠的若干意见和办法\n关于架好西山脚下新石桥的若干意见和办法\n" * 4,
    ],
)
def test_lines_that_were_not_broken_by_width_stay(text: str):
    assert without_wraps(text) is text


def test_lists_are_read_across_broken_lines():
    speech = zhspeech.parse(PAGE)
    found = [node.text.replace("\n", "") for node in speech.walk() if node.enumerator.group == "run_in"]
    assert found == ["一是换闸，", "二是清渠，", "三是看水，每天派两个人在渠上走，夜里也要走。"]


@pytest.mark.parametrize("number", ["— 47 —", "第 47 页 共 203 页", "第47页"])
def test_the_number_of_a_page_and_a_running_head_within_a_sentence_become_blanks(number: str):
    one, two = "今年先修渠，上游的闸要换，下游的渠要", "清，每天派两个人看水，夜里也要走。"
    text = f"{one}\n{number}\n\n青溪水利·文集\n{two}\n" * 2
    whole = without_wraps(text)
    assert len(whole) == len(text)
    assert [line.split() for line in whole.splitlines()] == [[one, two]] * 2


def test_a_line_that_follows_the_number_of_one_page_alone_is_text():
    text = "今年先修渠，上游的闸要换，下游的渠要\n— 2 —\n青溪水利文集\n渠修好了，每天派两个人看水。\n"
    assert "青溪水利文集\n" in without_wraps(text)


def test_a_full_line_without_a_mark_goes_on_in_prose():
    text = PAGE.replace(
        "    二、渠上的规矩\n", "二、渠上的规矩由上游三个村和下游五个村一起商\n定，写在石碑上。\n"
    )
    assert "一起商 定，" in without_wraps(text)
