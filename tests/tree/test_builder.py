from __future__ import annotations

import re

import pytest

from zhspeech.tree.builder import build
from zhspeech.tree.nodes import MAX_LEVELS, Enumerator, Node, Part, Passage, Zone
from zhspeech.tree.places import Place
from zhspeech.tree.speech import Speech

#: A capital letter is a label, everything else text.
MARKS = {"*": "*", "-": "-", "~": "~", "h": "@header", "t": "@title", "s": "@salutation", "o": "@opening"}
MARKS |= {"i": "@interlude", "c": "@closing", "f": "@footer", "x": "@unknown"}


def tree(source: str, places: str) -> list[object]:
    """What ``build`` makes of places written ``offset mark level``: names with their texts and contents."""
    found = []
    for offset, mark, level in re.findall(r"(-?\d+)(.)(\d*)", places):
        start = int(offset)
        at = min(max(0, start), len(source) - 1)  # a place may lie outside the text, a label never does
        label = Enumerator(source, at, at + 1, "letter", 1) if mark in "*-" else None
        found.append(Place(start, MARKS[mark], int(level or 0), label))
    return [shown(block) for block in build(source, found)]


def shown(item: Zone | Node | Passage) -> object:
    if isinstance(item, Passage):
        return item.text
    name = item.kind if isinstance(item, Zone) else f"{type(item).__name__} {item.level}"
    return (name, *[shown(inner) for inner in item.content])


def test_the_empty_text_has_no_content():
    assert build("", []) == ()


def test_a_text_without_places_is_one_opening():
    assert tree("甲乙", "") == [("opening", "甲乙")]


def test_text_before_the_first_part_is_the_opening():
    assert tree("甲A乙", "1*") == [("opening", "甲"), ("Part 0", "A乙")]


def test_text_before_the_first_zone_is_the_header():
    assert tree("甲乙丙", "1t 2o") == [("header", "甲"), ("title", "乙"), ("opening", "丙")]


def test_a_header_begins_with_the_text():
    assert tree("甲乙丙", "1h 2t") == [("header", "甲乙"), ("title", "丙")]


def test_blanks_before_the_first_zone_belong_to_it():
    assert tree(" \n甲乙", "2t 3o") == [("title", " \n甲"), ("opening", "乙")]


def test_blanks_before_the_first_part_belong_to_it():
    (part,) = build(" \nA乙", [Place(2, "*", 0, Enumerator(" \nA乙", 2, 3, "letter", 1))])
    assert (part.start, isinstance(part, Part) and part.enumerator.start) == (0, 2)


def test_blanks_before_a_first_point_belong_to_the_opening():
    assert tree("\tA乙", "1-") == [("opening", "\t", ("Point 0", "A乙"))]


def test_blanks_between_two_things_belong_to_the_one_before():
    assert tree("甲\n A 乙", "2~ 3*") == [("opening", "甲\n "), ("Part 0", "A 乙")]


def test_resumed_text_and_zones_begin_behind_blanks():
    assert tree("A甲\n 乙\n 丙", "0* 2~ 5c") == [
        ("Part 0", "A甲\n "),
        ("interlude", "乙\n "),
        ("closing", "丙"),
    ]


def test_a_point_is_under_a_part_and_items_below_it():
    assert tree("A甲B乙C丙D丁", "0* 2-1 4-2 6-3") == [
        ("Part 0", "A甲", ("Point 1", "B乙", ("Item 2", "C丙", ("Item 3", "D丁"))))
    ]


def test_a_point_may_be_in_a_zone_and_items_below_it():
    assert tree("甲A乙B丙", "0f 1- 3-1") == [("footer", "甲", ("Point 0", "A乙", ("Item 1", "B丙")))]


def test_a_node_ends_the_ones_at_its_level_and_deeper():
    assert tree("A甲B乙C丙D丁", "0* 2-1 4-2 6-1") == [
        ("Part 0", "A甲", ("Point 1", "B乙", ("Item 2", "C丙")), ("Point 1", "D丁"))
    ]


def test_resumed_text_ends_its_level_and_deeper_and_belongs_to_the_node_above():
    assert tree("A甲B乙C丙丁D戊", "0* 2-1 4-2 6~1 7-1") == [
        ("Part 0", "A甲", ("Point 1", "B乙", ("Item 2", "C丙")), "丁", ("Point 1", "D戊"))
    ]


def test_resumed_text_that_ends_nothing_makes_no_second_passage():
    assert tree("A甲乙丙", "0* 2~1 3~2") == [("Part 0", "A甲乙丙")]


def test_text_resumed_at_the_top_after_a_part_is_an_interlude():
    assert tree("A甲乙B丙丁", "0* 2~ 3* 5~") == [
        ("Part 0", "A甲"),
        ("interlude", "乙"),
        ("Part 0", "B丙"),
        ("interlude", "丁"),
    ]


def test_a_top_level_node_after_a_part_is_in_an_interlude():
    assert tree("A甲B乙", "0* 2-") == [("Part 0", "A甲"), ("interlude", ("Point 0", "B乙"))]


def test_resumed_text_in_a_zone_stays_in_it():
    assert tree("甲A乙丙", "0c 1- 3~") == [("closing", "甲", ("Point 0", "A乙"), "丙")]


def test_an_interlude_mark_inside_a_zone_resumes_its_text():
    assert tree("甲A乙丙", "0o 1- 3i") == [("opening", "甲", ("Point 0", "A乙"), "丙")]


def test_a_list_behind_the_salutation_begins_the_opening():
    assert tree("甲A乙", "0s 1-") == [("salutation", "甲"), ("opening", ("Point 0", "A乙"))]


def test_a_list_in_the_header_stays_there_when_the_title_follows():
    assert tree("甲A乙丙", "0h 1- 3t") == [("header", "甲", ("Point 0", "A乙")), ("title", "丙")]


@pytest.mark.parametrize("places", ["0s 1o 1-", "0s 1- 1o", "0s 1~ 1-", "0s 1-"])
def test_a_node_needs_no_opening_mark_where_it_begins(places: str):
    assert tree("甲A乙", places) == [("salutation", "甲"), ("opening", ("Point 0", "A乙"))]


def test_a_zone_outranks_resumed_text_where_both_begin():
    assert tree("A甲乙", "0* 2~ 2c") == [("Part 0", "A甲"), ("closing", "乙")]


def test_the_first_of_two_nodes_or_zones_with_one_start_counts():
    assert tree("甲A乙", "0o 1c 1-") == [("opening", "甲"), ("closing", "A乙")]


@pytest.mark.parametrize("mark", ["o", "x"])
def test_a_zone_seen_before_or_unknown_resumes_text(mark: str):
    assert tree("甲A乙丙", f"0o 1* 3{mark}") == [("opening", "甲"), ("Part 0", "A乙"), ("interlude", "丙")]


def test_an_implied_opening_is_the_only_one():
    assert tree("甲A乙丙", "1* 3o") == [("opening", "甲"), ("Part 0", "A乙"), ("interlude", "丙")]


def test_a_node_without_a_label_resumes_text():
    assert build("甲乙", [Place(1, "-", 0, None)]) == build("甲乙", [])


def test_a_level_that_jumps_is_one_below_the_last_node():
    assert tree("A甲B乙", "0* 2-9") == [("Part 0", "A甲", ("Point 1", "B乙"))]


def test_a_tree_has_at_most_32_levels():
    source = "AB" * 40
    labels = [Enumerator(source, start, start + 1, "letter", 1) for start in range(80)]
    (node, *_) = build(
        source, [Place(start, "-" if start else "*", start, labels[start]) for start in range(80)]
    )
    levels = 0
    while children := node.children:
        levels, node = levels + 1, children[0]
    assert levels == MAX_LEVELS - 1


@pytest.mark.parametrize("places", ["0* 2-1 1-1", "0* 2-1 2-1", "0* 2-1 9-1", "0* -1-1 2-1"])
def test_a_place_out_of_order_or_outside_the_text_is_ignored(places: str):
    assert tree("A甲B乙", places) == [("Part 0", "A甲", ("Point 1", "B乙"))]


def test_a_place_inside_a_label_is_ignored():
    source = "第一，甲"
    label = Enumerator(source, 0, 3, "ordinal", 1)
    inner = Enumerator(source, 1, 2, "han", 1)
    (part,) = build(source, [Place(0, "*", 0, label), Place(1, "-", 1, inner)])
    assert [type(item) for item in part.content] == [Passage]


def test_a_label_does_not_begin_with_a_blank():
    assert tree("甲 A", "1-") == [("opening", "甲 A")]


@pytest.mark.parametrize(
    ("places", "ordinals"),
    [("0* 2* 4*", [4, 5, 6]), ("0* 2* 3~ 4*", [4, 5, 6]), ("0* 2-1 4*", [4, 1, 5]), ("0- 2- 4*", [4, 5, 1])],
)
def test_a_label_with_ordinal_0_is_numbered_on_from_its_sibling(places: str, ordinals: list[int]):
    source = "A甲B乙C丙"
    found = []
    for offset, mark, level in re.findall(r"(\d)(.)(\d?)", places):
        start = int(offset)
        label = Enumerator(source, start, start + 1, "letter", 0 if start else 4) if mark != "~" else None
        found.append(Place(start, mark, int(level or 0), label))
    speech = Speech(source, build(source, found))
    assert [node.enumerator.ordinal for node in speech.walk()] == ordinals
