"""assert_outline lets the right tree pass, anybody's, and shows where another one differs."""

from __future__ import annotations

import attrs
import pytest

import zhspeech
from zhspeech.testing import TreeLike, assert_outline

TEXT = """\
讲话
今天讲两点。
一、提高认识
（一）看清形势。
（二）坚定信心。
总之，要重视。
二、狠抓落实
同志们，努力！"""
OUTLINE = """\
@title 讲话
@opening 今天
* 一、提高认识
  - （一）看清
  - （二）坚定
  ~ 总之
* 二、狠抓落实
@closing 同志们
"""


def speech(outline: str) -> zhspeech.Speech:
    """A tree of the text."""
    return zhspeech.Speech.from_outline(TEXT, outline)


@attrs.frozen
class Node:
    """A node of somebody's parser, which knows neither Parts nor zones."""

    start: int
    end: int
    children: tuple[Node, ...] = ()


def node(first: str, behind: str, *children: Node) -> Node:
    """The node from one snippet of the text to another."""
    return Node(TEXT.index(first), TEXT.index(behind), children)


def foreign(*children: Node) -> Node:
    """A tree of somebody's parser."""
    return Node(0, len(TEXT), children)


FIRST, SECOND = node("（一）", "（二）"), node("（二）", "总之")


def test_the_tree_of_an_outline_passes():
    assert_outline(speech(OUTLINE), OUTLINE)


def test_a_tree_without_parts_and_zones_is_held_to_neither():
    tree = foreign(node("一、", "二、", FIRST, SECOND), node("二、", "同志们"))
    assert_outline(tree, OUTLINE, source=TEXT)


def test_blanks_and_closing_marks_do_not_count_where_a_node_ends():
    tree = foreign(
        node("一、", "二、", node("（一）", "。\n（二）"), node("（二）", "。\n总之")),
        node("二、", "\n同志们"),
    )
    assert_outline(tree, OUTLINE, source=TEXT)


def test_a_zone_that_the_tree_knows_is_compared():
    @attrs.frozen
    class Tree:
        start: int
        end: int
        children: tuple[Node, ...]
        source: str
        closing: Node | None

    children = (node("一、", "二、", FIRST, SECOND), node("二、", "同志们"))
    found = Tree(0, len(TEXT), children, TEXT, Node(TEXT.index("\n同志们"), len(TEXT)))
    assert_outline(found, OUTLINE)
    with pytest.raises(
        AssertionError, match=r"expected  8:1 +@closing 同志们，努力！\nfound  8:1 +~ 同志们，努力！"
    ):
        assert_outline(attrs.evolve(found, closing=None), OUTLINE)


def test_an_empty_zone_is_none():
    flat = speech("@opening 讲话\n")

    @attrs.frozen
    class Tree:
        start: int
        end: int
        children: tuple[Node, ...]
        title: Node

    assert_outline(Tree(0, len(TEXT), (), Node(0, 0)), flat.outline(), source=TEXT)


def test_a_difference_is_shown_in_both_outlines_with_what_stands_around_it():
    found = speech(OUTLINE.replace("  ~ 总之", "~ 总之").replace("  - （一）看清\n", ""))
    with pytest.raises(AssertionError) as failure:
        assert_outline(found, OUTLINE)
    assert str(failure.value).splitlines() == [
        "of 8 places 2 are not found as expected, and 1 are not expected:",
        "…",
        "                  @opening 今天讲两点。",
        "                  * 一、提高认识",
        "expected  4:1       - （一）看清形势。",
        "                    - （二）坚定信心。",
        "expected  6:1       ~ 总之，要重视。",
        "found  6:1        ~ 总之，要重视。",
        "                  * 二、狠抓落实",
        "                  @closing 同志们，努力！",
    ]


def test_what_lies_far_from_a_difference_is_left_out():
    labels = "一二三四五六七八九十"
    text = "".join(f"{label}、甲。\n" for label in labels)
    outline = "".join(f"* {label}、\n" for label in labels)
    found = zhspeech.Speech.from_outline(
        text, outline.replace("* 一、", "- 一、").replace("* 七、", "- 七、")
    )
    with pytest.raises(AssertionError) as failure:
        assert_outline(found, outline)
    assert str(failure.value).splitlines()[1:] == [
        "expected  1:1     * 一、甲。",
        "found  1:1        - 一、甲。",
        "                  * 二、甲。",
        "                  * 三、甲。",
        "…",
        "                  * 五、甲。",
        "                  * 六、甲。",
        "expected  7:1     * 七、甲。",
        "found  7:1        - 七、甲。",
        "                  * 八、甲。",
        "                  * 九、甲。",
        "…",
    ]


def test_a_part_is_not_a_point():
    with pytest.raises(AssertionError, match=r"found  7:1 +- 二、狠抓落实"):
        assert_outline(speech(OUTLINE.replace("* 二、", "- 二、")), OUTLINE)


def test_a_node_that_ends_too_late_is_shown_as_text_that_does_not_resume():
    with pytest.raises(AssertionError, match=r"expected  6:1 +~ 总之，要重视。\n +\* 二、"):
        assert_outline(speech(OUTLINE.replace("  ~ 总之\n", "")), OUTLINE)


def test_a_node_beyond_the_text_is_shown_at_its_end():
    with pytest.raises(AssertionError, match=r"found  8:8 +- $"):
        assert_outline(foreign(Node(len(TEXT) + 3, len(TEXT) + 9)), "@title 讲话", source=TEXT)


@pytest.mark.parametrize("has_it", [True, False])
def test_a_debatable_node_may_be_there_or_not(has_it: bool):
    expected = OUTLINE.replace("  - （一）看清\n", "  ? （一）看清\n")
    found = speech(OUTLINE if has_it else expected)
    assert_outline(found, expected, debatable={TEXT.index("（一）")})


def test_the_nodes_in_a_debatable_one_count_as_its_parents():
    text = "讲三点：首先，要快：（1）快走；（2）快跑。其次，要好。"
    outline = "@opening 讲三点\n- （1）\n- （2）\n- 其次\n"
    found = zhspeech.Speech.from_outline(text, "@opening 讲三点\n- 首先\n  - （1）\n  - （2）\n- 其次\n")
    assert_outline(found, outline, debatable={text.index("首先")})


def test_a_tree_without_a_source_needs_the_text():
    with pytest.raises(TypeError, match="found no source on Node, expected the text as source="):
        assert_outline(foreign(), OUTLINE)


def test_an_outline_of_another_text_is_an_error():
    with pytest.raises(zhspeech.OutlineError, match="found '甲', which is not in the text"):
        assert_outline(speech(OUTLINE), "* 甲")


def test_a_node_is_tree_like_and_its_children_are_not():
    assert (isinstance(FIRST, TreeLike), isinstance((FIRST,), TreeLike)) == (True, False)
