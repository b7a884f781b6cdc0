from __future__ import annotations

import pickle

import attrs
import pytest

import zhspeech
import zhspeech.tree.nodes
from zhspeech.parser import parse
from zhspeech.tree.nodes import Item, Part, Passage, Point, Series
from zhspeech.tree.speech import Speech

TEXT = """同志们：
今天开个短会，讲两件事：
一、修水渠
水渠年年修，年年漏。要做到三点：一是早动工；二是勤查看；三是管长远。
做完了大家都方便。
二、办夜校
（一）找好先生。先生要请本村的。
（二）备好灯油。
"""
OUTLINE = """@salutation 同志们
@opening 今天开个短会
* 一、修水渠
  - 一是早动工
  - 二是勤查看
  - 三是管长远
  ~ 做完了大家
* 二、办夜校
  - （一）找好先生
  - （二）备好灯油
"""


@pytest.fixture
def speech() -> Speech:
    return Speech.from_outline(TEXT, OUTLINE)


def test_children_are_the_nodes_of_the_content(speech: Speech):
    assert [child.enumerator.text for child in speech.parts[0].children] == ["一是", "二是", "三是"]


def test_own_text_leaves_the_children_out(speech: Speech):
    assert speech.parts[0].own_text == "一、修水渠\n水渠年年修，年年漏。要做到三点：做完了大家都方便。\n"


def test_paragraphs_are_those_of_the_own_text(speech: Speech):
    paragraphs = [paragraph.text for paragraph in speech.parts[0].paragraphs]
    assert paragraphs == ["一、修水渠\n", "水渠年年修，年年漏。要做到三点：", "做完了大家都方便。\n"]


def test_a_passage_has_paragraphs_that_tile_it():
    passage = Passage("甲。\n乙，\n丙。\n", 0, 9)
    assert [paragraph.text for paragraph in passage.paragraphs] == ["甲。\n", "乙，\n丙。\n"]


def test_a_series_has_its_lead_in_and_announced_count(speech: Speech):
    (series,) = speech.parts[0].series
    assert (str(series.lead_in), series.announced, len(series.nodes)) == ("要做到三点：", 3, 3)
    assert series.text == "一是早动工；二是勤查看；三是管长远。\n"


def test_the_first_part_is_led_in_by_the_opening(speech: Speech):
    (series,) = speech.series
    assert (str(series.lead_in), series.announced) == ("今天开个短会，讲两件事：", 2)


def test_the_own_label_leads_nothing_in(speech: Speech):
    text = "一是三件事：①渠②路③桥"
    node = Speech.from_outline(text, "- 一是\n  - ①\n  - ②\n  - ③").children[0]
    assert str(node.series[0].lead_in) == "三件事："


def test_a_list_right_behind_a_label_or_a_node_has_no_lead_in():
    text = "一、（一）渠（二）路（一）桥"
    node = Speech.from_outline(text, "- 一、\n  - （一）\n  - （二）\n  - （一）").children[0]
    assert [series.lead_in for series in node.series] == [None, None]


@pytest.mark.parametrize(
    ("text", "outline", "sizes"),
    [
        ("一是渠。二是路。一是桥。", "- 一是渠\n- 二是\n- 一是桥", [2, 1]),
        ("一是渠。那么，二是路。", "- 一是渠\n~ 那么\n- 二是", [2]),
        ("首先，渠。二是路。第三，桥。", "- 首先\n- 二是\n- 第三", [3]),
        ("一是渠。二是路。二是桥。", "- 一是渠\n- 二是路\n- 二是桥", [3]),
        ("一是渠。二是路。那么，二是桥。", "- 一是渠\n- 二是路\n~ 那么\n- 二是桥", [2, 1]),
        ("二是渠。（二）路。", "- 二是\n- （二）", [1, 1]),
    ],
)
def test_a_restart_begins_a_new_series_and_a_going_on_does_not(text: str, outline: str, sizes: list[int]):
    (zone,) = Speech.from_outline(text, outline).zones
    assert [len(series.nodes) for series in zone.series] == sizes


def test_masks_and_slogans_are_those_inside():
    speech = Speech.from_outline("去年完成**亿元。一是做好“三清两建”。", "- 一是")
    node = speech.children[0]
    assert [len(speech.masks), len(node.masks), len(speech.opening.masks)] == [1, 0, 1]
    assert [slogan.text for slogan in node.slogans] == ["三清两建"]
    assert speech.slogans == node.slogans


def test_a_repr_is_one_line_and_does_not_descend(speech: Speech):
    part = speech.parts[0]
    assert repr(part) == "Part(1 '一、' 一、修水渠 水渠年年修，… [18:69])"
    assert repr(part.children[1]) == "Point(2 '二是' 二是勤查看； [46:52])"
    assert repr(part.enumerator) == "Enumerator(1 '一、' han [18:20])"
    assert repr(speech.salutation) == "Zone(salutation 同志们： [0:5])"
    assert repr(part.content[0]) == "Passage(一、修水渠 水渠年年修，… [18:40])"


CLASSES = [
    getattr(zhspeech.tree.nodes, name)
    for name in zhspeech.tree.nodes.__all__
    if name[0].isupper() and name not in ("MAX_LEVELS", "ZoneKind")
]


@pytest.mark.parametrize("kind", CLASSES)
def test_every_class_is_frozen_without_a_dict_and_without_a_length(kind: type):
    assert attrs.has(kind)
    assert not hasattr(kind, "__len__")
    assert "__dict__" not in dir(kind)


def test_a_value_cannot_be_changed(speech: Speech):
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        speech.parts[0].end = 3  # type: ignore[misc]


def test_nodes_of_different_classes_or_contents_differ(speech: Speech):
    point = speech.parts[0].children[0]
    item = Item(point.source, point.start, point.end, point.level, point.enumerator, point.content)
    assert isinstance(point, Point)
    assert point != item
    assert point != attrs.evolve(point, content=())
    assert point == attrs.evolve(point)


def test_a_node_pickled_alone_carries_its_source(speech: Speech):
    part = pickle.loads(pickle.dumps(speech.parts[1]))
    assert isinstance(part, Part)
    assert part == speech.parts[1]
    assert part.text == speech.parts[1].text
    assert hash(part) == hash(speech.parts[1])


def test_a_series_is_a_span_from_the_first_to_the_last_member(speech: Speech):
    (series,) = speech.parts[1].series
    assert isinstance(series, Series)
    assert (series.start, series.end) == (series.nodes[0].start, series.nodes[-1].end)


def test_own_masks_and_slogans_are_those_outside_the_children():
    text = "一、投资**亿元，开展“三清两建”\n分两步：一是修**路，做到“四勤”；二是架桥。\n二、修渠\n"
    part = parse(text).parts[0]
    assert [mask.start for mask in part.own_masks] == [text.index("**")]
    assert [slogan.text for slogan in part.own_slogans] == ["三清两建"]
    assert len(part.masks) == len(part.slogans) == 2


def test_a_speech_is_a_block_as_its_zones_are():
    speech = parse("同志们：\n一是修渠。二是架桥。\n散会。")
    own = [zone.own_text for zone in speech.zones]
    assert speech.own_text == "".join(own)
    assert speech.paragraphs == tuple(one for zone in speech.zones for one in zone.paragraphs)
