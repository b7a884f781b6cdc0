"""A text is flattened under layers of spans, whatever overlaps."""

from __future__ import annotations

import hypothesis.strategies as st
import pytest
from hypothesis import given

import zhspeech
from zhspeech.text.spans import Span

TEXT = "今天讲修渠和架桥"


def spans(*places: tuple[int, int]) -> list[Span]:
    return [Span(TEXT, start, end) for start, end in places]


def pieces(*layers: list[Span], x: Span | None = None) -> list[tuple[str, list[str]]]:
    found = zhspeech.segments(x or Span(TEXT, 0, len(TEXT)), layers)
    return [(TEXT[start:end], [span.text for span in covering]) for start, end, covering in found]


def test_a_text_without_spans_is_one_piece():
    assert pieces() == [(TEXT, [])]


def test_an_empty_text_has_no_piece():
    assert list(zhspeech.segments(Span(TEXT, 3, 3), [spans((0, 8))])) == []


def test_spans_that_overlap_share_a_piece():
    assert pieces(spans((2, 5)), spans((3, 8))) == [
        ("今天", []),
        ("讲", ["讲修渠"]),
        ("修渠", ["讲修渠", "修渠和架桥"]),
        ("和架桥", ["修渠和架桥"]),
    ]


def test_of_two_equal_spans_the_one_of_the_earlier_layer_is_outside():
    first, second = Span(TEXT, 3, 5), zhspeech.Passage(TEXT, 3, 5)
    [piece] = zhspeech.segments(first, [[first], [second]])
    assert piece == (3, 5, (first, second))


def test_a_span_that_reaches_out_is_cut_at_the_ends():
    assert pieces(spans((0, 4), (5, 8)), x=Span(TEXT, 3, 6)) == [
        ("修", ["今天讲修"]),
        ("渠", []),
        ("和", ["和架桥"]),
    ]


@pytest.mark.parametrize("place", [(3, 3), (8, 8)])
def test_an_empty_span_covers_nothing(place: tuple[int, int]):
    assert pieces(spans(place)) == [(TEXT, [])]


@given(st.lists(st.lists(st.tuples(st.integers(0, 8), st.integers(0, 8)), max_size=6), max_size=3))
def test_pieces_tile_the_text_and_have_just_the_spans_around_them(layers: list[list[tuple[int, int]]]):
    made = [spans(*(tuple(sorted(place)) for place in layer)) for layer in layers]
    found = list(zhspeech.segments(Span(TEXT, 0, len(TEXT)), made))
    assert "".join(TEXT[start:end] for start, end, _ in found) == TEXT
    for start, end, covering in found:
        expected = [one for layer in made for one in layer if one.start <= start and one.end >= end]
        assert sorted(map(id, covering)) == sorted(map(id, expected))
