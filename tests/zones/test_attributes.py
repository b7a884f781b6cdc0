"""Tests of what is known of a unit's words."""

from __future__ import annotations

import runpy
from collections import Counter
from pathlib import Path

import pytest

from zhspeech.text.patterns import compiled
from zhspeech.text.plain import plain_text
from zhspeech.zones.attribute import IS, Attribute
from zhspeech.zones.attributes import ATTRIBUTES, FORMS, words_of

compose = runpy.run_path(str(Path(__file__).with_name("compose.py")))["compose"]
#: Words to ask for attributes: all examples and traps, and the lines of texts that are composed.
WORDS = [
    *(words for row in ATTRIBUTES for words in (row.example, row.trap)),
    *(line for seed in range(100) for line in plain_text(compose(seed).text).split("\n")),
]


def names(words: str) -> set[str]:
    return words_of(plain_text(words))[1]


@pytest.mark.parametrize("row", ATTRIBUTES, ids=lambda row: row.name)
def test_the_example_of_an_attribute_has_it(row: Attribute):
    assert row.name in names(row.example)


@pytest.mark.parametrize("row", ATTRIBUTES, ids=lambda row: row.name)
def test_the_trap_of_an_attribute_does_not_have_it(row: Attribute):
    assert row.name not in names(row.trap)


def test_every_attribute_has_a_name_of_its_own():
    counts = Counter([*(row.name for row in ATTRIBUTES), *FORMS])
    assert max(counts.values()) == 1


@pytest.mark.parametrize(
    ("words", "form"),
    [
        ("在全县护林大会上的讲话", "kind"),
        ("护林防火应急预案", "paper"),
        ("同志", "length 2"),
        ("护林公约", "length 6"),
        ("路要修好。水要治好。", "stops"),
        ("各位代表：", "ends in colon"),
        ("（草案）", "begins with bracket"),
        ("**护林公约**", "bold mark"),
        ("* * 1", "no word"),
        ("***", "empty"),
    ],
)
def test_words_have_a_form(words: str, form: str):
    assert form in names(words)


def test_what_leads_in_is_no_paper():
    assert "paper" not in names("会议共有五项议程：")


def test_pinyin_behind_characters_is_no_word():
    assert words_of("实（shí）施方案")[0] == "实施方案"


def test_of_long_words_both_ends_are_looked_at():
    words, has = words_of("今天开会，" * 200 + "让我们努力奋斗！")
    assert len(words) == 500
    assert {"lead", "resolves"} <= has


@pytest.mark.parametrize("row", [row for row in ATTRIBUTES if row.needs], ids=lambda row: row.name)
def test_words_that_have_an_attribute_hold_what_it_needs(row: Attribute):
    pieces = [need[:2].replace("␣", " ") for need in row.needs.split()]
    pattern = compiled(row.pattern)
    matches = pattern.fullmatch if row.where == IS else pattern.search
    having = [words for words in WORDS if matches(words)]
    assert having
    assert [words for words in having if not any(piece in words for piece in pieces)] == []
