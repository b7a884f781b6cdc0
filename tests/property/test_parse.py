"""What holds of the tree of any string at all, however hostile."""

from __future__ import annotations

import json
import pickle

import hypothesis.strategies as st
from hypothesis import given

import zhspeech
from zhspeech.testing import assert_lossless

#: Labels in every style, words that mark zones, brackets, masks, all line separators, halves of surrogates.
PIECES = (
    *("一、", "二、", "三、", "十一、", "一，", "一：", "一", "二", "（一）", "(二)", "〔三〕", "㈠", "㈡"),
    *(
        "1.",
        "２．",
        "3、",
        "⒈",
        "（1）",
        "(2)",
        "⑴",
        "1）",
        "①",
        "②",
        "甲、",
        "乙、",
        "A.",
        "(a)",
        "(i)",
        "(ii)",
    ),
    *("第一部分", "第一章", "第二章", "第一节", "第一条", "第二条", "第一，", "第二", "第一是", "第一个问题"),
    *(
        "一是",
        "二是",
        "三是",
        "一要",
        "二要",
        "一靠",
        "二靠",
        "一个是",
        "首先",
        "其次",
        "最后",
        "其一",
        "一来",
        "二来",
    ),
    *("第一要务", "争第一", "有一就有二", "0.01分", "第三条规定", "讲三点意见：", "总之，", "以上", "这三条"),
    *(
        "同志们：",
        "各位代表",
        "同志们！让我们",
        "来源：",
        "附件：",
        "2024年5月6日",
        "总理：",
        "在大会上的讲话",
        "谢谢",
    ),
    *(
        "（",
        "）",
        "(",
        ")",
        "“",
        "”",
        "「",
        "」",
        "《",
        "》",
        "【",
        "】",
        "，",
        "、",
        "。",
        "；",
        "：",
        "！",
        "…",
        "—",
    ),
    *("*", "**", "×", "某", "□", "X", "_", "#", "##", ">", "-", "|", "字", "工作", "a", "0", "９"),
    *(" ", "\t", "\u3000", "\u00a0", "\ufeff", "\u200b", "\n", "\r", "\r\n", "\n\n", "\v", "\f"),
    *("\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029", "\x00", "\ud800", "\udfff", "\U00020000", "\u0301"),
)
TEXTS = st.text(st.characters()) | st.lists(st.sampled_from(PIECES), max_size=60).map("".join)
#: Texts in which every label may begin a list inside the one before.
FIRST_LABELS = (
    "一、",
    "（一）",
    "1.",
    "（1）",
    "①",
    "甲、",
    "A.",
    "(a)",
    "(i)",
    "第一，",
    "一是",
    "一要",
    "首先，",
    "其一，",
)
OPENERS = st.lists(st.sampled_from([f"{label}：\n" for label in FIRST_LABELS]), min_size=30, max_size=90).map(
    "".join
)


@given(TEXTS)
def test_the_tree_loses_nothing(text: str):
    assert_lossless(zhspeech.parse(text))


@given(TEXTS | OPENERS)
def test_no_node_is_deeper_than_32_levels(text: str):
    assert all(node.level < 32 for node in zhspeech.parse(text).walk())


@given(TEXTS)
def test_parsing_twice_gives_the_same_tree(text: str):
    assert zhspeech.parse(text) == zhspeech.Parser().parse(text)


@given(TEXTS)
def test_a_speech_survives_its_records(text: str):
    speech = zhspeech.parse(text)
    assert zhspeech.Speech.from_dict(speech.to_dict()) == speech


@given(TEXTS)
def test_the_records_of_a_text_that_utf_8_can_hold_survive_json(text: str):
    records = zhspeech.parse(text.encode("utf-8", "replace").decode("utf-8")).to_dict()
    assert json.loads(json.dumps(records)) == records


@given(TEXTS)
def test_a_speech_survives_its_outline(text: str):
    speech = zhspeech.parse(text)
    assert zhspeech.Speech.from_outline(text, speech.outline()) == speech


@given(TEXTS)
def test_a_speech_survives_pickling(text: str):
    speech = zhspeech.parse(text)
    copy = pickle.loads(pickle.dumps(speech))
    assert (copy, hash(copy)) == (speech, hash(speech))


@given(TEXTS)
def test_every_offset_lies_in_its_deepest_node_and_in_one_zone_or_part(text: str):
    speech = zhspeech.parse(text)
    for offset in range(len(text)):
        node, zone = speech.node_at(offset), speech.zone_at(offset)
        assert node or zone
        assert all(place.start <= offset < place.end for place in (node, zone) if place)
