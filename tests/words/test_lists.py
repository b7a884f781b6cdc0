"""Tests of the word lists: each word stands in one list, once."""

from __future__ import annotations

import pytest

from zhspeech.words import bodies, people

LISTS = {
    "surnames": people.SURNAMES + people.EVERYDAY_SURNAMES,
    "offices": people.OFFICES,
    "courtesies": people.COURTESIES,
    "bodies": bodies.BODIES,
}


@pytest.mark.parametrize("name", LISTS)
def test_no_word_is_listed_twice(name):
    words = LISTS[name]
    assert [word for word in words if words.count(word) > 1] == []
