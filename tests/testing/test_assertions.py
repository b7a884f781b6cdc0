"""The assertions about trees let right trees pass and say what is wrong with others."""

from __future__ import annotations

import attrs
import pytest

import zhspeech
from zhspeech.testing import assert_lossless, assert_same_tree

SPEECH = zhspeech.Speech.from_outline(
    "讲话\n一、开头。（一）甲。（二）乙。二、结尾。",
    "@title 讲话\n* 一、开头\n  - （一）\n  - （二）\n* 二、结尾\n",
)


@attrs.define
class Node:
    """A node of somebody's parser."""

    start: int
    end: int
    children: tuple[Node, ...] = ()


def test_a_speech_is_lossless():
    assert_lossless(SPEECH)


def test_a_tree_without_content_may_leave_gaps():
    assert_lossless(Node(0, 9, (Node(1, 3), Node(4, 8, (Node(5, 6),)))))


@pytest.mark.parametrize(
    ("tree", "message"),
    [
        (Node(0, 9, (Node(4, 8), Node(1, 3))), r"Node \[1:3\] does not begin at 8"),
        (Node(0, 9, (Node(1, 5), Node(4, 8))), r"Node \[4:8\] does not begin at 5"),
        (Node(0, 9, (Node(1, 12),)), r"Node \[0:9\] does not end with 12"),
        (Node(0, 9, (Node(3, 3),)), r"Node \[3:3\] is empty"),
        (attrs.evolve(SPEECH, content=SPEECH.content[:-1]), r"Speech \[0:\d+\] does not end with"),
        (attrs.evolve(SPEECH, content=SPEECH.content[1:]), r"Part \[\d+:\d+\] does not begin at 0"),
        (attrs.evolve(SPEECH, source=SPEECH.source + "！"), "does not end with"),
        (SPEECH.parts[0], r"Part \[3:\d+\] does not span 0 to"),
    ],
)
def test_what_loses_something_is_named(tree, message: str):
    with pytest.raises(AssertionError, match=message):
        assert_lossless(tree)


def test_a_node_over_another_source_has_a_wrong_text():
    other = zhspeech.Speech.from_outline(
        SPEECH.source.replace("甲", "丙"), SPEECH.outline().replace("甲", "丙")
    )
    with pytest.raises(AssertionError, match="has a wrong text"):
        assert_lossless(attrs.evolve(SPEECH, content=other.content))


def test_a_tree_is_the_same_as_itself_elsewhere():
    moved = zhspeech.Speech.from_outline("\n\n" + SPEECH.source, SPEECH.outline())
    assert_same_tree(SPEECH, moved, lambda offset: offset + 2)


def test_the_first_difference_of_two_trees_is_shown():
    flat = zhspeech.Speech.from_outline(SPEECH.source, "@title 讲话\n* 一、开头\n* 二、结尾\n")
    with pytest.raises(AssertionError, match=r"expected Point han_paren 1 .* found Part han 2"):
        assert_same_tree(SPEECH, flat)


def test_a_tree_that_stops_early_is_not_the_same():
    whole, part = Node(0, 9, (Node(1, 3), Node(4, 8))), Node(0, 9, (Node(1, 3),))
    with pytest.raises(AssertionError, match="found the end of the tree"):
        assert_same_tree(whole, part)
