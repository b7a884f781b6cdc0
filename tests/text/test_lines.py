from __future__ import annotations

import pytest

from zhspeech.errors import PlaceError
from zhspeech.text.lines import Lines, split_paragraphs
from zhspeech.text.plain import plain_text

PROSE = (
    "过去的一年里我们的工作有了新的起色各项指标都比上一年有所提高"
    "群众的日子也比过去好过了许多这是大家一起干出来的谁也抹杀不了今后还要"
)


def paragraphs(text: str) -> list[str]:
    return [text[start:end] for start, end in split_paragraphs(plain_text(text), 0, len(text))]


@pytest.mark.parametrize(
    ("offset", "position"),
    [(0, (1, 1)), (1, (1, 2)), (3, (2, 1)), (5, (3, 1)), (7, (4, 1)), (8, (4, 2)), (9, (4, 3))],
)
def test_a_position_counts_lines_and_columns_from_one(offset: int, position: tuple[int, int]):
    assert Lines("甲\r\n乙\r丙\n\x0b丁").position(offset) == position


@pytest.mark.parametrize("offset", [-1, 4])
def test_an_offset_outside_the_text_has_no_position(offset: int):
    with pytest.raises(PlaceError, match=rf"offset: found {offset}, expected one from 0 to 3"):
        Lines("甲乙丙").position(offset)


def test_other_separators_end_no_line():
    text = "\x0b\x0c\x1c\x1d\x1e\x85\u2028\u2029"
    assert Lines(text).position(len(text)) == (1, 9)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_paragraph_ends_at_each_kind_of_line_break(end: str):
    assert paragraphs(f"甲。{end}乙。{end}") == [f"甲。{end}", f"乙。{end}"]


@pytest.mark.parametrize("mark", list("；;，,、《“（"))
def test_a_break_after_a_mark_that_goes_on_is_soft(mark: str):
    text = f"先修路{mark}\n再架桥。\n"
    assert paragraphs(text) == [text]


@pytest.mark.parametrize("mark", list("，。》”）；"))
def test_a_break_before_a_mark_that_begins_no_line_is_soft(mark: str):
    text = f"要读《村志\n{mark}的前言"
    assert paragraphs(text) == [text]


def test_a_break_before_blanks_that_were_garbled_is_not_soft():
    text = "??渠老了。\n??桥断了。\n？？ 路坏了。\n？"
    assert len(split_paragraphs(text, 0, len(text))) == 3


def test_a_break_in_the_middle_of_a_long_sentence_is_soft():
    text = f"{PROSE}\n继续努力。"
    assert len(PROSE) >= 60
    assert paragraphs(text) == [text]


@pytest.mark.parametrize("after", ["一、修路", "第二天", "（一）修路", "　　继续", "2．修路", "“继续"])
def test_a_long_line_is_complete_before_an_indent_a_bracket_or_what_may_be_a_label(after: str):
    assert paragraphs(f"{PROSE}\n{after}")[-1] == after.lstrip("　")


def test_a_short_line_without_a_mark_is_a_paragraph_of_its_own():
    assert paragraphs("修好村里的路\n大家都来出力。") == ["修好村里的路\n", "大家都来出力。"]


def test_a_blank_line_ends_a_paragraph_even_after_a_comma():
    assert paragraphs("先修路，\n\u3000\n再架桥。") == ["先修路，\n\u3000\n", "再架桥。"]


def test_blanks_before_a_break_and_the_next_line_belong_to_the_paragraph_before():
    assert paragraphs("甲。 \t\n\n　　乙。") == ["甲。 \t\n\n　　", "乙。"]


def test_blanks_before_the_first_line_belong_to_the_first_paragraph():
    assert paragraphs("\n\n甲。\n乙。") == ["\n\n甲。\n", "乙。"]


def test_a_range_is_split_without_its_surroundings():
    assert split_paragraphs("甲。\n乙。\n丙。", 3, 8) == [(3, 6), (6, 8)]


def test_nothing_has_no_paragraphs():
    assert split_paragraphs("甲乙", 1, 1) == []
