from __future__ import annotations

import re

import pytest

from zhspeech.text.patterns import any_of, both_widths, compiled


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("（{3}", "（(（"),
        ("[（）]+", "（)"),
        ("注：", "注:"),
        (r"\(，", "(,"),
        (r"[\]，-]+", "],-，"),
        ("[^，]", "。"),
        ("[]，]+", "],"),
        ("[？?]+", "?？"),
    ],
)
def test_a_mark_in_full_width_stands_for_both_widths(pattern: str, text: str):
    assert compiled(pattern).fullmatch(text)


@pytest.mark.parametrize(("pattern", "text"), [("[^，]", ","), ("(：)", "（:）"), (r"\?", "？")])
def test_a_pattern_says_nothing_else_than_before(pattern: str, text: str):
    assert not re.fullmatch(both_widths(pattern), text)


def test_of_words_the_longest_is_read():
    assert compiled(any_of(["局", "公安局"])).match("公安局长")[0] == "公安局"


def test_any_of_is_one_pattern_whatever_order_the_words_come_in():
    assert any_of(["区", "局", "公安局"]) == any_of(["公安局", "局", "区"]) == "(?:公安局|区|局)"
