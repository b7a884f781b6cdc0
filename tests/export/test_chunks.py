"""Chunks tile a text, stay below the cap, and break nothing that fits."""

from __future__ import annotations

import hypothesis.strategies as st
import pytest
from hypothesis import given

import zhspeech

SPEECH = """\
在全镇水利会议上的讲话
同志们：
今天讲两个问题。
一、认清形势
今年雨水偏多。主要有三个特点：一是来得早；二是下得猛；三是去得慢。各村都要早作打算。
二、抓好落实
（一）修渠。渠道要在三月底前修完。
（二）架桥。桥要在四月底前架好。
同志们，让我们干起来！
"""


def cut(max_chars: int, text: str = SPEECH, **options: object) -> list[str]:
    return [chunk.text for chunk in zhspeech.chunks(zhspeech.parse(text), max_chars, **options)]


def test_a_speech_within_the_cap_is_cut_at_its_parts_alone():
    assert [piece[:5] for piece in cut(800)] == ["在全镇水利", "一、认清形", "二、抓好落"]


def test_short_parts_are_joined_on_demand():
    assert cut(800, join_parts=True) == [SPEECH]


def test_a_list_that_fits_stays_with_its_lead_in():
    assert cut(28)[2] == "主要有三个特点：一是来得早；二是下得猛；三是去得慢。"


def test_a_node_that_fits_is_not_cut():
    pieces = cut(20)
    assert "（一）修渠。渠道要在三月底前修完。\n" in pieces
    assert "（二）架桥。桥要在四月底前架好。\n" in pieces


def test_a_chunk_that_begins_with_a_paragraph_begins_with_its_indentation():
    assert cut(11, "　　渠要修深。\n\n　　桥要架牢。\n") == ["　　渠要修深。\n\n", "　　桥要架牢。\n"]


def test_a_chunk_that_begins_with_a_node_begins_with_its_label():
    assert cut(9, "　　一、修渠\n　　二、架桥\n") == ["　　一、修渠\n　　", "二、架桥\n"]


LOOSE = "渠工队的做法：①早上看水，②中午清渠，③傍晚关闸，去年没有漏过一天。各村照办。"


def test_a_sentence_that_goes_on_behind_a_list_stays_with_it():
    assert cut(34, LOOSE) == [LOOSE[: LOOSE.index("各村")], "各村照办。"]


def test_a_list_is_not_broken_for_the_rest_of_its_sentence():
    assert cut(25, LOOSE) == [LOOSE[: LOOSE.index("去年")], "去年没有漏过一天。各村照办。"]


def test_a_sentence_over_the_cap_is_cut_behind_a_comma_before_a_row_of_words():
    assert cut(14, "修渠要赶在雨季以前，查渠、清渠、补渠。") == ["修渠要赶在雨季以前，", "查渠、清渠、补渠。"]


def test_a_clause_over_the_cap_is_cut_between_its_words():
    assert cut(10, "查渠清渠、补渠护渠、量水分水。") == ["查渠清渠、补渠护渠、", "量水分水。"]


def test_a_text_without_any_mark_is_cut_all_the_same():
    pieces = cut(100, "水" * 1000)
    assert max(map(len, pieces)) <= 100
    assert "".join(pieces) == "水" * 1000


def test_the_empty_text_has_no_chunk():
    assert cut(10, "") == []


def test_a_chunk_knows_the_nodes_around_it():
    chunk = next(chunk for chunk in zhspeech.chunks(zhspeech.parse(SPEECH), 20) if "架桥" in chunk.text)
    assert chunk.headings == ("在全镇水利会议上的讲话", "二、抓好落实")
    assert [node.enumerator.text for node in chunk.path] == ["二、"]
    assert chunk.part == 1


def test_a_chunk_that_holds_more_than_a_part_is_in_none():
    found = zhspeech.chunks(zhspeech.parse("讲两点。\n一、修渠\n二、架桥\n"), join_parts=True)
    assert [chunk.part for chunk in found] == [None]


def test_a_chunk_names_the_nodes_that_begin_in_it():
    speech = zhspeech.parse(SPEECH)
    numbers = [number for chunk in zhspeech.chunks(speech, 20) for number in chunk.nodes]
    assert numbers == list(range(len(list(speech.walk()))))


def test_headings_stand_above_the_text_of_a_chunk_for_an_index():
    chunk = next(chunk for chunk in zhspeech.chunks(zhspeech.parse(SPEECH), 20) if "架桥" in chunk.text)
    assert chunk.contextualized.splitlines()[0] == "在全镇水利会议上的讲话 › 二、抓好落实"


def test_a_heading_that_a_chunk_holds_is_not_repeated():
    first = zhspeech.chunks(zhspeech.parse(SPEECH), 800)[0]
    assert first.contextualized == first.text.strip()


def test_a_length_of_ones_own_is_held():
    def double(text: str) -> int:
        return 2 * len(text)

    assert max(map(len, cut(80, length=double))) <= 40


def test_a_clause_that_fits_is_measured_once_as_one_piece():
    measured: list[str] = []

    def length(text: str) -> int:
        measured.append(text)
        return len(text)

    cut(40, "今年雨水偏多，渠道、水库都要早修。" + "水，" * 30, length=length)
    assert measured.count("今年雨水偏多，渠道、水库都要早修。") == 1
    assert "今年雨水偏多，" not in measured
    assert "水，" in measured


@pytest.mark.parametrize("cap", [0, -1])
def test_a_cap_below_one_is_an_error(cap: int):
    with pytest.raises(zhspeech.ChunkError, match=r"max_chars: found .*expected 1 or more"):
        cut(cap)


TEXTS = st.text(st.sampled_from("一二、（）是讲水。，；：！\n \u3000*1.a\ud800\r"), max_size=120)


@given(TEXTS, st.integers(1, 40))
def test_chunks_tile_any_text_within_any_cap(text: str, cap: int):
    found = zhspeech.chunks(zhspeech.parse(text), cap)
    assert "".join(chunk.text for chunk in found) == text
    assert all(0 < chunk.end - chunk.start <= cap for chunk in found)


@given(TEXTS)
def test_chunks_are_the_same_in_the_other_script(text: str):
    speech = zhspeech.parse(text)
    places = [(chunk.start, chunk.end) for chunk in zhspeech.chunks(speech, 20)]
    assert [(chunk.start, chunk.end) for chunk in zhspeech.chunks(speech.to_script("hant"), 20)] == places
