"""A tree with one scheme per level, written out as a text, is what the parser finds in it."""

from __future__ import annotations

import hypothesis.strategies as st
from hypothesis import given

import zhspeech
from zhspeech.testing import Style, strategies

#: Headings in the order of official documents (GB/T 9704—2012, 7.3.3), and labels that run in below them.
HEADINGS = ("一、", "（一）", "1.", "（1）")
RUN_IN = ("一是", "一要", "第一，")


@st.composite
def styles(draw: st.DrawFn) -> Style:
    headings = HEADINGS[: draw(st.integers(1, len(HEADINGS)))]
    return Style(labels=headings + tuple(draw(st.lists(st.sampled_from(RUN_IN), max_size=1))))


def attached(speech: zhspeech.Speech) -> list[tuple[int, int | None]]:
    """Where each node and its parent begin."""
    return [(node.start, getattr(speech.parent(node), "start", None)) for node in speech.walk()]


@given(strategies.speeches(styles(), max_levels=len(HEADINGS) + 1))
def test_the_tree_that_was_written_is_found(speech: zhspeech.Speech):
    assert attached(zhspeech.parse(speech.source)) == attached(speech)
