from __future__ import annotations

import copy
import pickle

import pytest

from zhspeech.errors import PlaceError
from zhspeech.parser import parse
from zhspeech.tree.outline import write_outline
from zhspeech.tree.speech import Speech

TEXT = """本站整理的村务讲话，供参考。
在村务会上的讲话
（2019年2月3日）
乡亲们：
一是渠。二是路。好，说两件事：
一、修渠
一是早动工；二是勤查看，①看上游②看下游。方便大家。
散会前再说一句。
二、办学
再见！
责任编辑：王小田
"""
OUTLINE = """@header 本站整理
@title 在村务会
@salutation 乡亲们
- 一是渠
- 二是路
~ 好，说
* 一、修渠
  - 一是早
  - 二是勤
    - ①
    - ②
  ~ 方便
~ 散会前
* 二、办学
@closing 再见
@footer 责任编辑
"""
ZONES = ["header", "title", "salutation", "opening", "interlude", "closing", "footer"]


@pytest.fixture
def speech() -> Speech:
    return Speech.from_outline(TEXT, OUTLINE)


def test_a_speech_spans_its_source(speech: Speech):
    assert (speech.start, speech.end, speech.text, str(speech)) == (0, len(TEXT), TEXT, TEXT)
    assert speech.trimmed == (0, len(TEXT) - 1)


def test_zones_and_parts_tile_the_source(speech: Speech):
    assert "".join(block.text for block in speech.content) == TEXT


def test_each_zone_has_its_name(speech: Speech):
    assert [zone.kind for zone in speech.zones] == ZONES
    named = [getattr(speech, kind) for kind in ZONES if kind != "interlude"]
    assert [zone.kind for zone in named] == [kind for kind in ZONES if kind != "interlude"]
    assert [zone.text for zone in speech.interludes] == ["散会前再说一句。\n"]


def test_a_zone_that_is_not_there_is_none():
    speech = Speech.from_outline("一、修渠", "* 一、")
    assert [getattr(speech, kind) for kind in ZONES if kind != "interlude"] == [None] * 6
    assert speech.interludes == ()


def test_children_are_the_points_of_zones_and_the_parts_in_order(speech: Speech):
    assert [child.enumerator.text for child in speech.children] == ["一是", "二是", "一、", "二、"]
    assert speech.parts == speech.children[2:]


def test_the_body_lies_between_salutation_and_closing(speech: Speech):
    assert speech.body is not None
    assert speech.body.text.splitlines()[0] == "一是渠。二是路。好，说两件事："
    assert speech.body.text.splitlines()[-1] == "二、办学"


def test_a_text_of_boilerplate_has_no_body():
    assert Speech.from_outline("网站首页", "@header 网").body is None


def test_top_level_series_are_in_order(speech: Speech):
    assert [(len(series.nodes), series.announced) for series in speech.series] == [(2, None), (2, 2)]


def test_the_heading_is_the_title_proper(speech: Speech):
    assert speech.heading is not None
    assert (speech.heading.text, speech.heading.is_line) == ("在村务会上的讲话", True)


def test_without_a_title_the_header_names_it():
    speech = Speech.from_outline(
        "本站整理的在村务会上的讲话，供参考。\n乡亲们：", "@header 本站\n@salutation 乡亲"
    )
    assert speech.heading is not None
    assert (speech.heading.text, speech.heading.is_line) == ("在村务会上的讲话", False)


@pytest.mark.parametrize("outline", ["@header 网站", "@opening 网站", ""])
def test_a_text_that_nothing_names_has_no_heading(outline: str):
    assert Speech.from_outline("网站首页。\n修渠。", outline).heading is None


def test_walk_goes_down_before_it_goes_on(speech: Speech):
    assert [node.enumerator.text for node in speech.walk()] == [
        "一是",
        "二是",
        "一、",
        "一是",
        "二是",
        "①",
        "②",
        "二、",
    ]


def test_paths_count_places_from_the_top(speech: Speech):
    assert [speech.path(node) for node in speech.walk()] == [
        (0,),
        (1,),
        (2,),
        (2, 0),
        (2, 1),
        (2, 1, 0),
        (2, 1, 1),
        (3,),
    ]


def test_a_path_leads_back_to_its_node(speech: Speech):
    assert all(speech.at(speech.path(node)) is node for node in speech.walk())


@pytest.mark.parametrize("path", [(), (4,), (-1,), (2, 2), (0, 0), (2, 1, 1, 0)])
def test_a_path_that_leads_nowhere_is_an_error(speech: Speech, path: tuple[int, ...]):
    with pytest.raises(PlaceError, match=r"path: found .*, expected places from 0 that lead to a node"):
        speech.at(path)


def test_ancestors_are_the_nearest_first(speech: Speech):
    node = speech.at((2, 1, 0))
    assert speech.ancestors(node) == (speech.at((2, 1)), speech.at((2,)))
    assert speech.parent(node) is speech.at((2, 1))


def test_a_top_level_node_has_no_parent(speech: Speech):
    assert [speech.parent(child) for child in speech.children] == [None] * 4
    assert speech.ancestors(speech.children[0]) == ()


def test_an_equal_node_is_found(speech: Speech):
    node = speech.at((2, 1, 0))
    assert speech.path(pickle.loads(pickle.dumps(node))) == (2, 1, 0)


@pytest.mark.parametrize("look_up", ["parent", "ancestors", "path"])
def test_a_node_of_another_speech_is_an_error(speech: Speech, look_up: str):
    others = [
        Speech.from_outline("二、修桥", "* 二、").children[0],
        Speech.from_outline("甲" + TEXT, OUTLINE).children[3],
    ]
    for other in others:
        with pytest.raises(PlaceError, match=r"node: found P.*, expected one of Speech"):
            getattr(speech, look_up)(other)


def test_the_node_at_an_offset_is_the_deepest(speech: Speech):
    assert speech.node_at(TEXT.index("上游")) is speech.at((2, 1, 0))
    assert speech.node_at(TEXT.index("方便")) is speech.at((2,))
    assert speech.node_at(TEXT.index("路。")) is speech.at((1,))


@pytest.mark.parametrize("offset", [0, TEXT.index("散会"), -1, len(TEXT), len(TEXT) + 9])
def test_outside_every_node_there_is_none(speech: Speech, offset: int):
    assert speech.node_at(offset) is None


def test_the_zone_at_an_offset(speech: Speech):
    assert speech.zone_at(TEXT.index("路。")) is speech.opening
    assert speech.zone_at(len(TEXT) - 1) is speech.footer


@pytest.mark.parametrize("offset", [TEXT.index("上游"), -1, len(TEXT)])
def test_in_a_part_or_outside_the_text_there_is_no_zone(speech: Speech, offset: int):
    assert speech.zone_at(offset) is None


def test_a_position_is_a_line_and_a_column(speech: Speech):
    assert speech.position(TEXT.index("上游")) == (7, 15)
    assert speech.position(0) == (1, 1)


def test_an_offset_outside_the_text_has_no_position(speech: Speech):
    with pytest.raises(IndexError, match="offset: found 999, expected one from 0 to"):
        speech.position(999)


def test_an_outline_makes_the_same_speech(speech: Speech):
    assert speech.outline() == write_outline(speech.content, TEXT)
    assert Speech.from_outline(TEXT, speech.outline()) == speech


def test_a_speech_is_hashable_picklable_and_copied_with_its_tree(speech: Speech):
    speech.position(3)
    speech.path(speech.children[0])
    for other in (pickle.loads(pickle.dumps(speech)), copy.deepcopy(speech)):
        assert other == speech
        assert hash(other) == hash(speech)


def test_what_was_looked_up_is_not_pickled(speech: Speech):
    before = pickle.dumps(speech)
    speech.position(3)
    speech.path(speech.children[0])
    assert pickle.dumps(speech) == before


def test_speeches_with_other_trees_or_texts_differ(speech: Speech):
    assert speech != Speech.from_outline(TEXT, "")
    assert speech != Speech.from_outline(TEXT + "\n", OUTLINE)


def test_a_repr_is_one_line(speech: Speech):
    assert repr(speech) == f"Speech(本站整理的村务讲话，供参… [0:{len(TEXT)}])"


def test_the_empty_text_is_a_speech():
    speech = Speech("", ())
    assert (speech.children, speech.zones, speech.body, speech.node_at(0), speech.outline()) == (
        (),
        (),
        None,
        None,
        "",
    )


class TestScript:
    TEXT = "同志们：\n一、抓发展\n一是干起来。二是后来居上。\n二、保穩定\n"

    def test_the_tree_stays_and_the_text_changes(self) -> None:
        """The converted speech has the same nodes at the same offsets over the converted text."""
        speech = parse(self.TEXT)
        other = speech.to_script("hant")
        assert other.source == "同志們：\n一、抓發展\n一是幹起來。二是後來居上。\n二、保穩定\n"
        assert [(type(n), n.start, n.end, n.level) for n in other.walk()] == [
            (type(n), n.start, n.end, n.level) for n in speech.walk()
        ]
        assert all(
            node.source is other.source and node.enumerator.source is other.source for node in other.walk()
        )

    def test_both_ways_is_the_simplified_text(self) -> None:
        """Converting there and back gives the simplified text with the same tree."""
        assert parse(self.TEXT).to_script("hant").to_script("hans") == parse(self.TEXT.replace("穩", "稳"))


def test_a_node_has_its_number_in_document_order():
    speech = parse("一、修渠\n（一）定线。\n（二）挖土。\n二、架桥\n")
    assert [speech.number(node) for node in speech.walk()] == [0, 1, 2, 3]
