"""The plain text: one script, one kind of blank, the same length."""

from __future__ import annotations

import pytest

from zhspeech.text.blanks import BLANKS
from zhspeech.text.plain import plain_text


@pytest.mark.parametrize("text", ["", "一、修渠。\n二、架桥。", "（一）：；，“”「」"])
def test_a_text_in_its_plain_form_is_itself(text: str):
    assert plain_text(text) == text


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("發展農業", "发展农业"),
        ("⼀、總體要求", "一、总体要求"),
        ("㆒、二", "一、二"),
        ("\uf9d1、參", "六、参"),
        ("⻓期", "长期"),
        ("１０．Ａｂ", "10．Ab"),
        ("甲\u2003乙\u00a0丙\u200b丁\t戊\ufeff", "甲 乙 丙 丁 戊 "),
        ("甲\u3000乙", "甲\u3000乙"),
        ("甲\r\n乙\r丙\n", "甲 \n乙\n丙\n"),
        ("𠮷㐂\U0002f800\ud800", "𠮷㐂\U0002f800\ud800"),
    ],
)
def test_a_character_is_folded_into_the_one_that_rules_know(text: str, plain: str):
    assert plain_text(text) == plain


@pytest.mark.parametrize("blank", sorted(set(BLANKS) - set(" \n\r\u3000")))
def test_every_blank_becomes_a_space(blank: str):
    assert plain_text(f"甲{blank}乙") == "甲 乙"


@pytest.mark.parametrize("mark", '，,。．.；;：:（(【[“"「')
def test_punctuation_keeps_its_width(mark: str):
    assert plain_text(mark) == mark


def test_every_character_is_folded_into_one_that_stays():
    text = "".join(map(chr, range(0x11000)))
    plain = plain_text(text)
    assert len(plain) == len(text)
    assert plain_text(plain) == plain


def test_an_equal_text_has_the_plain_text_that_is_kept():
    first = "修渠，架橋。" * 3
    other = "".join(list(first))
    assert other is not first
    assert plain_text(first) is plain_text(other) is plain_text(first)
