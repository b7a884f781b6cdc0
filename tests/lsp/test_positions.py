from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zhspeech.lsp.positions import Positions

TEXTS = st.lists(st.sampled_from(["路", "😀", "𠮷", "\n", "\r\n", "\r", "\u2028", "a"])).map("".join)


@pytest.mark.parametrize(
    ("text", "offset", "position"),
    [
        ("修路", 2, (0, 2)),
        ("𠮷路", 1, (0, 2)),
        ("修\r\n𠮷路", 5, (1, 3)),
        ("修\r路", 2, (1, 0)),
        ("修\u2028路", 2, (0, 2)),
        ("", 0, (0, 0)),
    ],
)
def test_characters_count_in_utf_16_and_lines_end_as_in_the_protocol(text: str, offset: int, position):
    assert Positions(text).position(offset) == position


@given(TEXTS)
def test_a_character_is_as_far_in_its_line_as_its_encoding(text: str):
    positions = Positions(text)
    for offset in range(len(text)):
        line, character = positions.position(offset)
        start = positions.offset(line, 0)
        assert len(text[start:offset].encode("utf-16-le")) == 2 * character


@given(TEXTS)
def test_every_offset_comes_back_from_its_position(text: str):
    positions = Positions(text)
    assert all(positions.offset(*positions.position(offset)) == offset for offset in range(len(text) + 1))


@given(TEXTS, st.integers(0, 20), st.integers(0, 20))
def test_any_position_is_an_offset_of_the_text(text: str, line: int, character: int):
    assert 0 <= Positions(text).offset(line, character) <= len(text)
