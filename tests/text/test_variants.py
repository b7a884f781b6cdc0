from __future__ import annotations

import pytest

from zhspeech.text.variants import both_scripts, compiled, spellings


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("讲话", "[讲講][话話]"),
        ("[们员]", "[们們员員]"),
        (r"\[讲\]", r"\[[讲講]\]"),
        (r"[\]讲]话", r"[\]讲講][话話]"),
        (r"\\[讲]", r"\\[讲講]"),
        ("水", "水"),
    ],
)
def test_a_character_matches_its_traditional_forms_too(pattern: str, expected: str):
    assert both_scripts(pattern) == expected


def test_a_pattern_matches_both_scripts_and_mixtures():
    assert all(compiled("讲话").fullmatch(word) for word in ("讲话", "講話", "讲話", "講话"))


def test_a_pattern_is_compiled_once():
    assert compiled("讲话") is compiled("讲话")


def test_words_are_spelt_in_every_mixture():
    assert spellings("宣言\n 讲话") == {"宣言", "讲话", "講話", "讲話", "講话"}
