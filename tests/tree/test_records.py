from __future__ import annotations

import copy
import json
from importlib.resources import files
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zhspeech.errors import RecordError, ZhspeechError
from zhspeech.labels.scheme import Scheme
from zhspeech.labels.schemes import DEFAULT_SCHEMES
from zhspeech.parser import Parser
from zhspeech.testing import assert_lossless
from zhspeech.tree.records import from_dict, to_dict
from zhspeech.tree.speech import Speech

TEXT = """乡亲们：
一是渠。二是路。好，说两件事。
一、修渠
一是早动工；二是勤查看。方便大家。
散会。
二、办学
再见！"""
OUTLINE = """@salutation 乡亲们
- 一是渠
- 二是路
~ 好，说
* 一、修渠
  - 一是早
  - 二是勤
  ~ 方便
~ 散会
* 二、办学
@closing 再见
"""
SCHEMA = json.loads(files("zhspeech").joinpath("speech.schema.json").read_text("utf-8"))
#: The JSON Schema types of Python values.
TYPES = {"integer": int, "string": str, "boolean": bool, "null": type(None)}


@pytest.fixture
def speech() -> Speech:
    return Speech.from_outline(TEXT, OUTLINE)


@pytest.fixture
def records(speech: Speech) -> dict[str, Any]:
    return copy.deepcopy(speech.to_dict())


def test_records_come_back_from_json_as_the_same_speech(speech: Speech):
    assert Speech.from_dict(json.loads(json.dumps(speech.to_dict()))) == speech


def test_a_lone_surrogate_survives_json():
    speech = Speech.from_outline("一是\ud83d渠", "- 一是")
    assert Speech.from_dict(json.loads(json.dumps(speech.to_dict()))) == speech


def test_the_empty_text_has_records():
    assert to_dict("", ()) == {"format": "zhspeech", "version": 2, "source": "", "zones": [], "nodes": []}


def test_nodes_are_in_document_order_with_the_ids_of_parent_and_zone(records: dict[str, Any]):
    rows = [(row["id"], row["parent"], row["zone"], row["kind"], row["level"]) for row in records["nodes"]]
    assert rows == [
        (0, None, 1, "Point", 0),
        (1, None, 1, "Point", 0),
        (2, None, None, "Part", 0),
        (3, 2, None, "Point", 1),
        (4, 2, None, "Point", 1),
        (5, None, None, "Part", 0),
    ]


def test_zones_are_in_document_order(records: dict[str, Any]):
    assert [row["kind"] for row in records["zones"]] == ["salutation", "opening", "interlude", "closing"]


def test_offsets_are_those_of_the_source(records: dict[str, Any]):
    row = records["nodes"][2]
    texts = [TEXT[row[f"{what}start"] : row[f"{what}end"]] for what in ("enumerator_", "heading_")]
    assert (texts, row["heading_is_line"]) == (["一、", "修渠"], True)


def test_a_node_without_a_heading_has_none():
    (row,) = Speech.from_outline("一、", "- 一、").to_dict()["nodes"]
    assert (row["heading_start"], row["heading_end"], row["heading_is_line"]) == (None, None, None)


def follows(value: object, rule: dict[str, Any]) -> bool:
    """Whether a plain value follows a property of the schema."""
    rule = {**SCHEMA["$defs"].get(rule.get("$ref", "").rpartition("/")[2], {}), **rule}
    if "const" in rule or "enum" in rule:
        return value in rule.get("enum", [rule.get("const")])
    names = [rule["type"]] if isinstance(rule["type"], str) else rule["type"]
    is_in_range = not isinstance(value, int) or rule.get("minimum", value) <= value <= rule.get(
        "maximum", value
    )
    return type(value) in {TYPES[name] for name in names} and is_in_range


def test_records_have_exactly_the_keys_of_the_schema(records: dict[str, Any]):
    for row, rule in (
        (records, SCHEMA),
        *((zone, SCHEMA["$defs"]["zone"]) for zone in records["zones"]),
        *((node, SCHEMA["$defs"]["node"]) for node in records["nodes"]),
    ):
        assert list(row) == rule["required"] == [key for key in rule["properties"] if key != "file"]


def test_the_command_line_adds_the_one_key_that_may_be_absent():
    assert set(SCHEMA["properties"]) - set(SCHEMA["required"]) == {"file"}


def test_records_have_the_types_of_the_schema(records: dict[str, Any]):
    for name in ("zone", "node"):
        for row in records[f"{name}s"]:
            for key, value in row.items():
                assert follows(value, SCHEMA["$defs"][name]["properties"][key]), (name, key, value)
    for key in ("format", "version", "source"):
        assert follows(records[key], SCHEMA["properties"][key])


def test_headings_are_not_read(speech: Speech, records: dict[str, Any]):
    for row in records["nodes"]:
        del row["heading_start"], row["heading_end"], row["heading_is_line"]
    assert from_dict(records) == (speech.source, speech.content)


@pytest.mark.parametrize(
    ("path", "value", "message"),
    [
        (["format"], "other", "format: found 'other', expected a dict with format 'zhspeech'"),
        (["version"], 3, "version: found 3, expected one of 1, 2"),
        (["version"], True, "version: found True, expected"),
        (["version"], [], r"version: found \[\], expected"),
        (["nodes", 4, "parent"], True, r"nodes\[4\].parent: found True"),
        (["nodes", 4, "group"], 7, r"nodes\[4\].group: found 7, expected str"),
        (["nodes", 4, "start"], float("nan"), r"nodes\[4\].start: found nan, expected int"),
        (["source"], None, "source: found NoneType, expected str"),
        (["zones"], {}, "zones: found dict, expected a list"),
        (["nodes", 1], 3, r"nodes\[1\]: found int, expected a dict"),
        (["nodes", 1, "level"], True, r"nodes\[1\].level: found True, expected int"),
        (["nodes", 1, "scheme"], None, r"nodes\[1\].scheme: found None, expected str"),
        (["zones", 0, "kind"], "hall", r"zones\[0\].kind: found 'hall', expected one of header, title"),
        (["nodes", 0, "kind"], "Node", r"nodes\[0\].kind: found 'Node', expected one of Part, Point, Item"),
        (
            ["nodes", 3, "ordinal"],
            0,
            r"nodes\[3\]: found enumerator_start, enumerator_end and ordinal \d+, \d+, 0, expected",
        ),
        (
            ["nodes", 3, "enumerator_end"],
            999,
            r"nodes\[3\]: found enumerator_start, enumerator_end and ordinal \d+, 999",
        ),
        (["nodes", 3, "end"], 999, r"nodes\[3\].end: found 999, expected 32 from the others"),
        (["nodes", 4, "parent"], 3, r"nodes\[4\].parent: found 3, expected 2 from the others"),
        (["nodes", 4, "zone"], 1, r"nodes\[4\].zone: found 1, expected None from the others"),
        (["nodes", 1, "id"], 7, r"nodes\[1\].id: found 7, expected 1 from the others"),
        (["zones", 1, "start"], 9, r"zones\[1\].start: found 9, expected 5 from the others"),
    ],
)
def test_a_wrong_value_is_located(records: dict[str, Any], path: list[Any], value: object, message: str):
    target = records
    for key in path[:-1]:
        target = target[key]
    target[path[-1]] = value
    with pytest.raises(ZhspeechError, match=message):
        from_dict(records)


def test_a_record_too_many_is_counted(records: dict[str, Any]):
    records["zones"].append(dict(records["zones"][-1], id=4))
    with pytest.raises(ZhspeechError, match="zones: found 5 records, expected 4 that make a tree"):
        from_dict(records)


def test_what_is_no_dict_is_named():
    with pytest.raises(ZhspeechError, match="format: found 'list', expected a dict with format 'zhspeech'"):
        from_dict([])  # type: ignore[arg-type]


def test_records_of_version_1_are_read_with_the_groups_of_the_default_schemes(
    speech: Speech, records: dict[str, Any]
):
    records["version"] = 1
    for row in records["nodes"]:
        del row["group"]
    assert from_dict(records) == (speech.source, speech.content)


@pytest.mark.parametrize("group", ["ours", 5, [], None])
def test_records_of_version_1_have_no_groups_of_their_own(
    speech: Speech, records: dict[str, Any], group: object
):
    records["version"] = 1
    for row in records["nodes"]:
        row["group"] = group
    assert from_dict(records) == (speech.source, speech.content)


def test_the_group_of_a_scheme_of_ones_own_is_kept():
    parser = Parser(schemes=[*DEFAULT_SCHEMES, Scheme("case", "例{han}、", rank=2, group="han")])
    speech = parser.parse("一、修渠\n例二、架桥\n三、铺路\n")
    assert [node.enumerator.group for node in Speech.from_dict(speech.to_dict()).walk()] == ["han"] * 3


@st.composite
def spoilt(draw: st.DrawFn) -> dict[str, Any]:
    """Records in which something was set to any value, taken out, put in twice or moved."""
    records = Speech.from_outline(TEXT, OUTLINE).to_dict()
    values = st.integers() | st.booleans() | st.none() | st.floats() | st.text() | st.lists(st.none())
    for _ in range(draw(st.integers(1, 3))):
        rows = records[draw(st.sampled_from(["zones", "nodes"]))]
        change = draw(st.sampled_from(["set", "top", "drop", "twice", "swap"]))
        if change == "top":
            records[draw(st.sampled_from(list(records)))] = draw(values)
            return records
        place = draw(st.integers(0, max(0, len(rows) - 1)))
        if not rows:
            continue
        if change == "set":
            rows[place][draw(st.sampled_from(list(rows[place])))] = draw(values)
        elif change == "drop":
            del rows[place]
        elif change == "twice":
            rows.insert(place, dict(rows[place]))
        else:
            rows[place], rows[0] = rows[0], rows[place]
    return records


@given(spoilt())
def test_records_are_read_or_refused_with_a_place(records: dict[str, Any]):
    try:
        source, content = from_dict(records)
    except RecordError:
        return
    assert_lossless(Speech(source, content))


@pytest.mark.parametrize(
    "key", ["level", "start", "end", "enumerator_start", "enumerator_end", "ordinal", "parent"]
)
def test_an_integer_of_any_length_is_refused(records: dict[str, Any], key: str):
    for value in (10**5000, -(10**5000)):
        records["nodes"][3][key] = value
        with pytest.raises(RecordError):
            from_dict(records)
