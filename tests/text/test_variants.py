"""The table of traditional characters is one to one, and OpenCC's."""

from __future__ import annotations

from importlib.resources import files

import pytest

from zhspeech.text.variants import RADICALS, SIMPLIFIED, TRADITIONAL


def test_every_traditional_character_has_one_simplified_character():
    assert len(TRADITIONAL) == len(SIMPLIFIED) == len(set(TRADITIONAL))


def test_no_simplified_character_is_folded_again():
    assert set(SIMPLIFIED).isdisjoint(TRADITIONAL)


def test_every_radical_stands_before_its_character():
    assert {len(pair) for pair in RADICALS.split()} == {2}
    assert all(0x2E80 <= ord(pair[0]) < 0x2F00 for pair in RADICALS.split())


@pytest.mark.parametrize("ours", ["揹", "薴"])
def test_a_pair_of_our_own_is_none_of_opencc(ours: str):
    assert opencc_pairs().get(ours) != dict(zip(TRADITIONAL, SIMPLIFIED, strict=True))[ours]


def test_all_other_pairs_are_those_of_opencc():
    pairs = dict(zip(TRADITIONAL, SIMPLIFIED, strict=True))
    expected = {one: other for one, other in opencc_pairs().items() if max(one, other) < "\U00010000"}
    assert pairs == expected | {"揹": "背", "薴": "苎"}


def opencc_pairs() -> dict[str, str]:
    """OpenCC's table of characters, of several simplified ones the first."""
    table = files("opencc").joinpath("dictionary/TSCharacters.txt").read_text("utf-8-sig")
    rows = (line.split() for line in table.splitlines())
    return {row[0]: row[1] for row in rows if row[0] != row[1]}
