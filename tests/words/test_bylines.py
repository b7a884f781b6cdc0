from __future__ import annotations

import pytest

from zhspeech import find_metadata
from zhspeech.text.patterns import compiled
from zhspeech.words.bylines import BYLINE, BYLINES, OFFICE_WITHIN
from zhspeech.zones.attributes import words_of

LABELLED = ["作者：王小田", "撰文：王小田师傅，太极拳传人", "主讲人：水利局局长　王小田", "撰文／王小田"]
WITH_OFFICE = ["县长　王小田", "水利局局长　王　平", "镇党委书记 王小田"]


@pytest.mark.parametrize("line", LABELLED + WITH_OFFICE)
def test_zones_and_metadata_tell_the_same_line_for_a_byline(line: str):
    assert "byline" in words_of(line)[1]
    text = f"把林护好\n{line}\n林子要有人护，路要有人修，这是大家的事，不是一个村的事。\n"
    assert any(one.field == "speaker" for one in find_metadata(text))


@pytest.mark.parametrize("line", ["王小田", "王小田　李大山", "王小田同志"])
def test_a_name_alone_names_a_speaker_and_is_no_byline_by_its_form(line: str):
    assert any(compiled(row).fullmatch(line) for row in BYLINES)
    assert not compiled(BYLINE).fullmatch(line)


@pytest.mark.parametrize("line", ["本报记者 王小田/文 通讯员 李大山/图", "（记者/王小田）", "青石镇镇长"])
def test_who_reported_and_an_office_alone_are_bylines(line: str):
    assert compiled(BYLINE).fullmatch(line)


@pytest.mark.parametrize("line", ["县长说，路要修好", "作者的话", "修渠的书记员们"])
def test_what_only_begins_like_one_is_none(line: str):
    assert not compiled(BYLINE).fullmatch(line)


@pytest.mark.parametrize("words", ["段委员小田", "彭总裁大山", "李部长田"])
def test_an_office_may_stand_within_a_name(words: str):
    assert compiled(OFFICE_WITHIN).fullmatch(words)


@pytest.mark.parametrize("words", ["县委员会议", "王局长指出"])
def test_an_office_before_other_words_does_not(words: str):
    assert not compiled(OFFICE_WITHIN).fullmatch(words)
