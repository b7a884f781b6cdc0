"""Whatever the text and the places, the tree is well-formed and survives every form it is written in."""

from __future__ import annotations

import json
import pickle
from itertools import pairwise

import hypothesis.strategies as st
import pytest
from hypothesis import example, given

from zhspeech.text.blanks import BLANKS
from zhspeech.text.lines import Lines, split_paragraphs
from zhspeech.text.plain import plain_text
from zhspeech.tree import outline as outlines
from zhspeech.tree.builder import build
from zhspeech.tree.nodes import MAX_LEVELS, Enumerator, Item, Node, Part, Passage, Point, Zone
from zhspeech.tree.places import ZONES, Place
from zhspeech.tree.speech import Speech

#: Texts full of repetition, line ends of every kind, blanks, labels and marks, and some with anything.
TEXTS = st.text("一二三甲乙是、。；：，\n\r \u3000\x0b\x85\u2028\ufeff#?*~-@“”(", max_size=60) | st.text(
    max_size=40
)
MARKS = st.sampled_from(["*", "-", "-", "-", "~", "?", *("@" + kind for kind in ZONES)])


@st.composite
def speeches(draw: st.DrawFn, is_sorted: bool = True) -> tuple[str, list[Place]]:
    """A text, and places in it, of which not all can count."""
    source = draw(TEXTS)
    starts = draw(st.lists(st.integers(-1, len(source)), max_size=12))
    places = []
    for start in sorted(starts) if is_sorted else starts:
        mark = draw(MARKS)
        label = None
        if mark in ("*", "-") and 0 <= start < len(source):
            end = min(start + draw(st.integers(1, 3)), len(source))
            label = Enumerator(
                source, start, end, draw(st.sampled_from(["han", "run_in"])), draw(st.integers(1, 4))
            )
        places.append(Place(start, mark, draw(st.integers(0, 4)), label))
    return source, places


def made(case: tuple[str, list[Place]]) -> Speech:
    source, places = case
    return Speech(source, build(source, places))


def blocks(speech: Speech) -> list[Zone | Node]:
    """All zones and nodes."""
    return [*speech.zones, *speech.walk()]


@given(speeches() | speeches(is_sorted=False))
def test_content_tiles_the_text_and_everything_in_it(case: tuple[str, list[Place]]):
    speech = made(case)
    assert "".join(block.text for block in speech.content) == speech.source
    for block in blocks(speech):
        at = block.start
        for item in block.content:
            assert item.start == at < item.end
            at = item.end
        assert at == block.end


@given(speeches() | speeches(is_sorted=False))
def test_the_tree_is_well_formed(case: tuple[str, list[Place]]):
    speech = made(case)
    kinds = [zone.kind for zone in speech.zones if zone.kind != "interlude"]
    assert len(kinds) == len(set(kinds))
    for block in blocks(speech):
        passages = [isinstance(item, Passage) for item in block.content]
        assert (True, True) not in set(pairwise(passages))
    for node in speech.walk():
        parent = speech.parent(node)
        assert node.level == (parent.level + 1 if parent else 0) < MAX_LEVELS
        assert type(node) is (
            Item if isinstance(parent, Point | Item) else Part if node in speech.parts else Point
        )
        label, first = node.enumerator, node.content[0]
        assert isinstance(first, Passage)
        assert node.start <= label.start < label.end <= first.end
        assert not speech.source[node.start : label.start].strip(BLANKS)
        assert node.start == label.start or node.start == 0


@given(speeches())
def test_derived_views_lie_inside(case: tuple[str, list[Place]]):
    speech = made(case)
    for block in blocks(speech):
        assert "".join(paragraph.text for paragraph in block.paragraphs) == block.own_text
        for series in block.series:
            assert block.start <= series.start < series.end <= block.end
            assert (
                series.lead_in is None
                or block.start <= series.lead_in.start < series.lead_in.end <= series.start
            )
        assert [node for series in block.series for node in series.nodes] == list(block.children)
        assert "\n" not in repr(block)
    for node in speech.walk():
        if heading := node.heading:
            assert node.enumerator.end <= heading.start < heading.end <= node.content[0].end
            assert heading.text == heading.text.strip(BLANKS)
    heading = speech.heading
    assert heading is None or heading.text.strip()


@given(speeches())
def test_navigation_agrees_with_itself(case: tuple[str, list[Place]]):
    speech = made(case)
    nodes = list(speech.walk())
    assert [speech.at(speech.path(node)) for node in nodes] == nodes
    for offset in range(len(speech.source)):
        around = [node for node in nodes if node.start <= offset < node.end]
        assert speech.node_at(offset) == (max(around, key=lambda node: node.level) if around else None)
        assert speech.zone_at(offset) == next((z for z in speech.zones if z.start <= offset < z.end), None)


@given(speeches())
def test_records_and_pickles_come_back_equal(case: tuple[str, list[Place]]):
    speech = made(case)
    assert Speech.from_dict(speech.to_dict()) == speech
    json.dumps(speech.to_dict())
    again = pickle.loads(pickle.dumps(speech))
    assert (again, hash(again)) == (speech, hash(speech))


@given(speeches())
def test_the_places_of_a_tree_make_it_again(case: tuple[str, list[Place]]):
    speech = made(case)
    assert build(speech.source, outlines.find_places(speech.content)) == speech.content


@given(speeches())
@example(("\ufeff甲", [Place(1, "@header")]))
@example(("一\n一\n一", [Place(4, "*", 0, Enumerator("一\n一\n一", 4, 5, "han", 1))]))
def test_an_outline_makes_the_same_tree(case: tuple[str, list[Place]]):
    speech = made(case)
    labels = {node.enumerator.start: node.enumerator for node in speech.walk()}

    def label_at(source: str, offset: int, *_: object) -> tuple[int, str, int]:
        label = labels[offset]
        return label.end, label.scheme, label.ordinal

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(outlines, "scan", lambda *_: ())
        patch.setattr(outlines, "label_at", label_at)
        assert Speech.from_outline(speech.source, speech.outline()) == speech


@given(TEXTS, st.data())
def test_paragraphs_tile_any_stretch(source: str, data: st.DataObject):
    source = plain_text(source)  # what it reads
    start = data.draw(st.integers(0, len(source)))
    end = data.draw(st.integers(start, len(source)))
    spans = split_paragraphs(source, start, end)
    assert "".join(source[first:last] for first, last in spans) == source[start:end]
    assert all(source[first:last].strip(BLANKS) for first, last in spans[1:])


@given(TEXTS)
def test_positions_lead_back_to_offsets(source: str):
    lines = Lines(source)
    starts = {1: 0}
    for offset in range(len(source) + 1):
        line, column = lines.position(offset)
        assert offset == starts.setdefault(line, offset) + column - 1
