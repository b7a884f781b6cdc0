"""What the author of a parser can test with zhspeech besides the pairs in ``speeches``."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from poor_parser import parse

import zhspeech
from zhspeech.testing import (
    SpeechBuilder,
    Style,
    assert_lossless,
    assert_outline,
    node,
    read_cases,
    score,
    strategies,
)

DRAFT = SpeechBuilder().title("讲话").part("修路", node("备料"), node("动工")).part("架桥")


@given(strategies.speeches())
def test_the_tree_of_any_speech_is_lossless(speech: zhspeech.Speech) -> None:
    """Nodes nest without overlap, whatever the parser thinks of the text."""
    assert_lossless(parse(speech.source))


@pytest.mark.parametrize(
    "style", [Style(width="half"), Style(script="hant"), Style(indent="\u3000\u3000")], ids=str
)
def test_the_style_of_a_speech_makes_no_difference(style: Style) -> None:
    """The same draft in another style has the same tree."""
    expected = SpeechBuilder(style, DRAFT.blocks).build()
    assert_outline(parse(expected.source), expected.outline(), source=expected.source)


def test_the_figures_are_as_good_as_reported() -> None:
    """The README says how much of the trees is found, and how much of it hangs in the right place."""
    figures = score(parse, read_cases(Path(__file__).parent / "speeches"))
    assert (round(figures.detect.f1, 2), round(figures.attach.f1, 2)) == (0.82, 0.71)
