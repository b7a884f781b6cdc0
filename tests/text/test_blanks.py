"""Tests of what is blank, and of blanks in place of something."""

from __future__ import annotations

import pytest

from zhspeech.text.blanks import BLANKS, blanked, skip_blanks, words_end


@pytest.mark.parametrize("gap", ["", *BLANKS, BLANKS])
def test_words_end_and_go_on_where_blanks_do_not_count(gap: str):
    text = f"修渠{gap}护林"
    assert words_end(text, 2 + len(gap)) == 2
    assert skip_blanks(text, 2) == 2 + len(gap)


def test_no_words_end_before_the_lowest_place():
    assert words_end("修渠 \n 护林", 5, 4) == 4
    assert words_end(" \n ", 3) == 0


def test_a_text_keeps_its_length_where_it_is_blanked():
    assert blanked("修\n2、渠护林", [(1, 4), (5, 6)]) == "修   渠 林"


def test_a_text_without_a_stretch_to_blank_is_the_same_object():
    text = "修渠护林"
    assert blanked(text, []) is text
