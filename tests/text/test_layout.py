from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zhspeech.text.layout import Unindented

LAID_OUT = st.text(st.sampled_from("一、修路。 \u3000\n"), max_size=40)


@pytest.mark.parametrize(
    ("text", "bare"),
    [
        ("", ""),
        (" \n\u3000\n", ""),
        ("修路", "修路"),
        ("\n\u3000\u3000修 路 \n\n \n架桥\u3000\n", "修 路\n架桥"),
    ],
)
def test_no_layout_is_left(text: str, bare: str):
    assert Unindented(text).text == bare


@given(LAID_OUT)
def test_every_character_that_is_left_is_found_on_both_ways(text: str):
    bare = Unindented(text)
    for at, character in enumerate(bare.text):
        if character != "\n":
            assert text[bare.outer(at)] == character
            assert bare.inner(bare.outer(at)) == at


@given(LAID_OUT)
def test_what_is_left_out_lies_where_what_follows_it_does(text: str):
    bare = Unindented(text)
    places = [bare.inner(at) for at in range(len(text) + 1)]
    assert places == sorted(places)
    assert places[-1] == len(bare.text)
    for at, place in enumerate(places):
        if text[:at].strip(" \u3000\n") == "":
            assert place == 0


def test_the_end_is_the_end():
    assert Unindented("修路 \n").outer(2) == 4
