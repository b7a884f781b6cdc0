"""The strategies draw what a right parser finds, and shrink to the plainest of it."""

from __future__ import annotations

import hypothesis.strategies as st
import pytest
from hypothesis import find, given, settings

import zhspeech
from zhspeech.masks import Mask, find_masks
from zhspeech.testing import Style, assert_lossless, assert_outline, strategies
from zhspeech.tree.nodes import Enumerator

SHRINKING = settings(derandomize=True, database=None, max_examples=1000, deadline=None)


@given(strategies.enumerators())
def test_an_enumerator_is_read_as_it_was_drawn(enumerator: Enumerator):
    source = enumerator.source
    assert zhspeech.Speech.from_outline(source, f"* {source}").parts[0].enumerator == enumerator


@given(strategies.masks())
def test_a_mask_is_the_only_one_of_its_sentence(mask: Mask):
    assert find_masks(mask.source) == (mask,)


@given(strategies.speeches())
def test_a_speech_is_lossless_and_the_tree_of_its_own_outline(speech: zhspeech.Speech):
    assert_lossless(speech)
    assert zhspeech.Speech.from_outline(speech.source, speech.outline()) == speech


@given(strategies.speeches())
def test_every_list_of_a_speech_counts_from_one_to_two_or_more(speech: zhspeech.Speech):
    for series in [*speech.series, *(series for node in speech.walk() for series in node.series)]:
        ordinals = [node.enumerator.ordinal for node in series.nodes]
        assert ordinals == list(range(1, len(ordinals) + 1))
        assert len(ordinals) > 1


@given(strategies.speeches(max_levels=1))
def test_a_speech_has_no_more_levels_than_asked_for(speech: zhspeech.Speech):
    assert all(node.level == 0 for node in speech.walk())


@given(strategies.speeches())
def test_the_parser_finds_the_tree_of_a_speech(speech: zhspeech.Speech):
    assert_outline(zhspeech.parse(speech.source), speech.outline())


def test_a_text_on_one_line_is_drawn_when_asked_for():
    one_line = strategies.speeches(st.just(Style(layout="one line")))
    assert "\n" not in find(one_line, lambda speech: len(speech.parts) > 1, settings=SHRINKING).source


@pytest.mark.parametrize(
    ("drawn", "wanted", "simplest"),
    [
        (
            strategies.speeches(st.just(Style(labels=("一、", "一是"))), max_levels=2),
            lambda speech: speech.opening.children,
            "在全县工作会议上的讲话\n这项工作关系全局，马虎不得。\n要抓好以下工作：一是把责任落到人头；二是把责任落到人头。",
        ),
        (strategies.enumerators(), lambda enumerator: enumerator.ordinal > 2, "三、提高思想认识"),
        (strategies.masks(), lambda mask: mask.unit == "亩", "受灾面积*亩。"),
    ],
    ids=["speeches", "enumerators", "masks"],
)
def test_an_example_shrinks_to_the_simplest(drawn: st.SearchStrategy, wanted, simplest: str):
    assert find(drawn, wanted, settings=SHRINKING).source == simplest


def test_a_style_shrinks_to_the_plainest():
    crlf = find(strategies.styles(), lambda style: style.newline == "\r\n", settings=SHRINKING)
    assert crlf == Style(newline="\r\n")
