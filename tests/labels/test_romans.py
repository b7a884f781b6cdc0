from __future__ import annotations

import pytest

from zhspeech.labels.scan import scan
from zhspeech.labels.table import default_table
from zhspeech.text.plain import plain_text


def read(text: str) -> list[tuple[str, int]]:
    """Whether each label is a letter or a Roman numeral, and its number."""
    hits = scan(plain_text(text), default_table(), [])
    return [(hit.scheme.name.partition("_")[0], hit.ordinal) for hit in hits]


def test_a_list_of_letters_counts_on_past_h():
    assert read("(h)修渠；(i)架桥；(j)铺路")[1:] == [("latin", 9), ("latin", 10)]


def test_a_list_below_h_begins_with_a_roman_one():
    assert read("(h)修渠：(i)选线；(ii)备料")[1:] == [("roman", 1), ("roman", 2)]


@pytest.mark.parametrize("text", ["(i)修渠(ii)架桥", "i.修渠 ii.架桥", "I.修渠 II.架桥", "(I)修渠(II)架桥"])
def test_an_i_alone_begins_a_list_of_roman_numerals(text: str):
    assert read(text) == [("roman", 1), ("roman", 2)]


def test_a_five_behind_a_four_is_a_roman_numeral():
    assert read("(iv)修渠(v)架桥") == [("roman", 4), ("roman", 5)]


@pytest.mark.parametrize("text", ["(u)修渠(v)架桥(w)铺路", "(v)修渠(w)架桥"])
def test_a_v_without_a_four_before_it_is_a_letter(text: str):
    assert all(kind == "latin" for kind, _ in read(text))


def test_capitals_and_small_letters_are_told_apart():
    hits = scan("A.修渠 a.选线 B.架桥", default_table(), [])
    assert hits[0].group == hits[2].group != hits[1].group


def test_a_text_without_letters_has_none_to_settle():
    assert read("一、修渠") == [("han", 1)]
