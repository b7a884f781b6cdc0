"""Scores say how far anybody's trees and spans are from those of the cases."""

from __future__ import annotations

from collections import namedtuple

import attrs
import pytest

from zhspeech import ScoreError, ZhspeechError
from zhspeech.testing import (
    Case,
    Figure,
    GoldNode,
    GoldSpan,
    differences,
    score,
    score_findings,
    score_masks,
    score_metadata,
    score_slogans,
    score_turns,
)

#: A text with two Parts, the first with two items and one that is debatable.
CASE = Case(
    name="case",
    text="题\n一、（一）（二）（三）二、尾声。\n",
    nodes=(
        GoldNode(2, 13, None, True),
        GoldNode(4, 7, 2, False),
        GoldNode(7, 10, 2, False),
        GoldNode(13, 19, None, True),
    ),
    zones={"title": 0},
    debatable=frozenset({10}),
    masks=(GoldSpan(0, 2, "amount", "元"), GoldSpan(4, 6, "person")),
    slogans=(GoldSpan(0, 4, "numeral"), GoldSpan(6, 14, "parallel")),
    slogans_until=15,
)
PERFECT = Figure(4, 4, 4)
Zone = namedtuple("Zone", "start end")
TITLE = Zone(0, 2)
Found = namedtuple("Found", "start end kind unit", defaults=("",))


@attrs.define
class Node:
    """A node of somebody's parser."""

    start: int
    end: int
    children: tuple[Node, ...] = ()


class Part(Node):
    """A node that is a main division."""


@attrs.define
class Tree(Node):
    """The root of somebody's tree."""

    title: Zone | None = None
    opening: Zone | None = None


def tree(*children: Node, title: Zone | None = TITLE, opening: Zone | None = None) -> Tree:
    return Tree(0, len(CASE.text), children, title, opening)


def right_tree(**zones: Zone | None) -> Tree:
    return tree(Part(2, 13, (Node(4, 7), Node(7, 10))), Part(13, 19), **zones)


def test_a_right_tree_scores_one_in_everything():
    scores = score(lambda text: right_tree(), [CASE])
    assert (scores.detect, scores.attach, scores.span) == (PERFECT, PERFECT, PERFECT)
    assert (scores.parts.f1, scores.zones.f1, scores.mean, scores.exact) == (1, 1, 1, 1)


def test_a_node_under_the_wrong_parent_is_detected_but_not_attached():
    scores = score(lambda text: tree(Part(2, 13, (Node(4, 10, (Node(7, 10),)),)), Part(13, 19)), [CASE])
    assert (scores.detect, scores.attach) == (PERFECT, Figure(3, 4, 4))


def test_a_node_that_ends_too_late_is_attached_but_has_the_wrong_span():
    scores = score(lambda text: tree(Part(2, 13, (Node(4, 7), Node(7, 12))), Part(13, 19)), [CASE])
    assert (scores.attach, scores.span) == (PERFECT, Figure(3, 4, 4))


def test_blanks_and_closing_marks_at_the_end_of_a_node_do_not_count():
    scores = score(lambda text: tree(Part(2, 13, (Node(4, 7), Node(7, 10))), Part(13, 17)), [CASE])
    assert scores.span == PERFECT


def test_a_main_division_of_another_class_is_no_part():
    scores = score(lambda text: tree(Part(2, 13, (Node(4, 7), Node(7, 10))), Node(13, 19)), [CASE])
    assert (scores.attach, scores.parts) == (PERFECT, Figure(1, 1, 2))


def test_a_debatable_node_counts_as_its_parent():
    branch = Node(10, 13, (Node(11, 13),))
    scores = score(lambda text: tree(Part(2, 13, (Node(4, 7), Node(7, 10), branch)), Part(13, 19)), [CASE])
    assert scores.attach == Figure(4, 5, 4)


def test_a_zone_that_gold_lacks_is_an_error():
    case = attrs.evolve(CASE, zones={})
    assert score(lambda text: right_tree(), [case]).zones == Figure(0, 1, 0)


def test_an_opening_that_gold_lacks_is_no_error():
    assert score(lambda text: right_tree(opening=Zone(2, 4)), [CASE]).zones == Figure(1, 1, 1)


def test_blanks_before_a_zone_do_not_count():
    case = attrs.evolve(CASE, zones={"title": 2})
    assert score(lambda text: right_tree(title=Zone(1, 3)), [case]).zones == Figure(1, 1, 1)


def test_the_mean_counts_every_case_the_same():
    trees = iter([right_tree(), tree()])
    scores = score(lambda text: next(trees), [CASE, CASE])
    assert (scores.mean, scores.exact, scores.attach) == (0.5, 0.5, Figure(4, 4, 8))


def test_without_a_case_there_is_no_score():
    with pytest.raises(ZhspeechError, match="cases: found none, expected one or more to score a parser on"):
        score(lambda text: right_tree(), [])


def test_a_tree_may_be_given_as_an_outline():
    outline = "@title 题\n* 一\n"
    case = attrs.evolve(CASE, text="题\n一、甲", nodes=(GoldNode(2, 5, None, True),), zones={"title": 0})
    assert score(lambda text: outline, [case]).exact == 1


def test_f1_is_zero_when_nothing_is_right():
    assert Figure(0, 3, 2).f1 == 0


def test_differences_of_a_right_tree_are_none():
    found = differences(lambda text: right_tree(), CASE)
    assert found == {"attach": [], "span": [], "parts": [], "zones": []}


def test_differences_name_what_is_missing_and_what_is_extra():
    wrong = tree(Part(2, 13, (Node(4, 10),)), Node(13, 19), title=None)
    found = differences(lambda text: wrong, CASE)
    assert found["attach"] == [
        "missing: '（二）（三）二、尾声。\\n' [7] under '一、（一）（二）（三）二' [2]"
    ]
    assert found["parts"] == ["missing: '二、尾声。\\n' [13]"]
    assert found["zones"] == ["missing: title at '题\\n一、（一）（二）（三' [0]"]
    assert [line.split(":")[0] for line in found["span"]] == ["extra", "missing"]


@pytest.mark.parametrize(
    ("found", "wrong"),
    [
        ([Found(0, 2, "amount", "元"), Found(4, 6, "person")], ()),
        ([Found(0, 2, "percent", "元"), Found(4, 6, "person")], ("kind",)),
        ([Found(0, 2, "person", "元"), Found(4, 6, "person")], ("kind", "numeric")),
        ([Found(0, 2, "amount", "亿元"), Found(4, 6, "person")], ("unit",)),
        ([Found(0, 2, "amount", "元"), Found(4, 7, "person")], ("found", "kind", "numeric")),
    ],
)
def test_masks_are_scored_by_place_kind_number_and_unit(found: list[Found], wrong: tuple[str, ...]):
    scores = attrs.asdict(score_masks(lambda text: found, [CASE]), recurse=False)
    assert tuple(name for name, figure in scores.items() if figure.f1 < 1) == wrong


@pytest.mark.parametrize(
    ("found", "wrong"),
    [
        ([Found(0, 4, "numeral"), Found(6, 14, "parallel")], ()),
        ([Found(0, 4, "numeral"), Found(6, 10, "tetrad")], ("found",)),
        ([Found(0, 4, "quoted"), Found(6, 14, "parallel")], ("numeral", "quoted")),
        ([Found(0, 4, "numeral"), Found(6, 9, "parallel")], ("touched", "found", "formula")),
        ([Found(0, 4, "numeral"), Found(6, 14, "parallel"), Found(15, 18, "cheer")], ()),
    ],
)
def test_slogans_are_scored_by_overlap_place_and_kind(found: list[Found], wrong: tuple[str, ...]):
    scores = attrs.asdict(score_slogans(lambda text: found, [CASE]), recurse=False)
    assert tuple(name for name, figure in scores.items() if figure.f1 < 1) == wrong


@pytest.mark.parametrize(
    ("scorer", "layer"),
    [
        (score_masks, "masks"),
        (score_slogans, "slogans"),
        (score_turns, "turns"),
        (score_metadata, "metadata"),
        (score_findings, "findings"),
    ],
)
def test_without_a_case_that_is_annotated_there_is_no_score(scorer, layer: str):
    bare = attrs.evolve(CASE, masks=None, slogans=None)
    for cases in [], [bare]:
        with pytest.raises(
            ScoreError, match=f"cases: found none annotated for {layer}, expected one or more"
        ):
            scorer(lambda text: pytest.fail("it was asked"), cases)
