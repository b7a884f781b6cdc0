from __future__ import annotations

import pytest

import zhspeech
from zhspeech.tree.headings import Heading
from zhspeech.tree.nodes import Node
from zhspeech.tree.speech import Speech


def only(text: str, snippet: str = "") -> Node:
    """The first node of a text that is one list."""
    return Speech.from_outline(text, f"- {snippet or text.split(chr(10))[0]}\n").children[0]


@pytest.mark.parametrize(
    ("text", "heading", "is_line"),
    [
        ("一、修水渠\n水渠年年修。", "修水渠", True),
        ("一、修水渠", "修水渠", True),
        ("　　一、修水渠。　\r\n水渠年年修。", "修水渠。", True),
        ("**一、修水渠，办夜校\n水渠年年修。", "修水渠，办夜校", True),
        ("一、" + "渠" * 58 + "\n水渠年年修。", "渠" * 58, True),
        ("一、" + "渠" * 59 + "\n水渠年年修。", "渠" * 59, False),
        ("（一）修水渠。" + "水渠年年修，" * 12, "修水渠", False),
        ("（一）修水渠!" + "水渠年年修," * 12, "修水渠", False),
        ("其一，修水渠；" + "水渠年年修，" * 12, "修水渠", False),
    ],
)
def test_a_heading_is_the_short_line_or_the_first_clause(text: str, heading: str, is_line: bool):
    found = only(text, text.lstrip("　*")[:4]).heading
    assert found is not None
    assert (found.text, found.is_line) == (heading, is_line)


@pytest.mark.parametrize(
    ("line", "heading"),
    [
        ("**一、修水渠**", "修水渠"),
        ("## **一、修水渠**", "修水渠"),
        ("*一、修水渠*", "修水渠"),
        ("**一、** 修水渠", "修水渠"),
        ("一、**修水渠**", "修水渠"),
        ("一、**镇修水渠", "**镇修水渠"),
        ("**一、修水渠**：年年修", "修水渠**：年年修"),
    ],
)
def test_the_marks_of_markdown_around_a_heading_are_no_part_of_it(line: str, heading: str):
    found = only(f"{line}\n水渠年年修。", line[line.index("一") :]).heading
    assert found is not None
    assert found.text == heading


def test_a_label_in_mid_line_heads_no_line():
    heading = only("好，一是早动工。\n", "一是早动工").heading
    assert heading is not None
    assert (heading.text, heading.is_line) == ("早动工", False)


def test_a_heading_ends_where_the_first_child_begins():
    text = "第一，三件事：一是早动工；二是勤查看。\n"
    node = Speech.from_outline(text, "- 第一\n  - 一是\n  - 二是").children[0]
    assert node.heading == Heading(text, 3, 6, False)


@pytest.mark.parametrize("text", ["一、\n水渠年年修。", "一、", "一、 。水渠年年修。" + "水" * 60])
def test_a_label_with_nothing_behind_it_has_no_heading(text: str):
    assert only(text, "一、").heading is None


@pytest.mark.parametrize(
    ("text", "width", "short"),
    [
        ("一、修渠。", 40, "修渠"),
        ("一、修渠（见附件）", 40, "修渠（见附件）"),
        ("一、修渠（见附件", 40, "修渠"),
        ("一、修渠）和架桥", 40, "修渠和架桥"),
        ("一、修好“连心渠”和架好“致富桥”", 12, "修好“连心渠”和架好…"),
        ("一、修渠，架桥，铺路", 6, "修渠，架桥…"),
    ],
)
def test_a_short_heading_is_one_line_without_stops_and_lone_brackets(text: str, width: int, short: str):
    heading = zhspeech.parse(f"{text}\n").node_at(0).heading
    assert heading.short(width) == short
