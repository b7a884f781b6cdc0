"""Changes leave a text's meaning alone, and know where its characters went."""

from __future__ import annotations

import pytest

from zhspeech.testing import CHANGES

TEXT = (
    "在大会上的讲话\n\n同志们：\n一、抓春耕，增收**万元；二、抓教育。\r\n“办好学校。”\n２.修路（３公里）。\n"
)
NAMED = {change.name: change for change in CHANGES}


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.name)
def test_every_character_is_found_again(change):
    """Or what stands for it: no character of the text is lost, but for line breaks."""
    changed = change(TEXT)
    offsets = [changed.offset(offset) for offset in range(len(TEXT)) if TEXT[offset] not in "\r\n"]
    assert offsets == sorted(set(offsets))
    assert all(changed.text[offset] not in "\r\n" for offset in offsets)


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.name)
def test_an_empty_text_can_be_changed(change):
    assert change("").offset(0) <= len(change("").text)


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("simplified script", "團結\n", "团结\n"),
        ("traditional script", "团结\n", "團結\n"),
        ("full-width punctuation and digits", "1.甲,乙(50%)", "１．甲，乙（５０％）"),
        ("half-width punctuation and digits", "１．甲，乙。", "1.甲,乙。"),
        ("CRLF", "甲\n乙\r丙\r\n", "甲\r\n乙\r\n丙\r\n"),
        ("CR", "甲\n乙\r丙\r\n", "甲\r乙\r丙\r"),
        ("indented paragraphs", "甲。\n乙；\n丙。\n", "　　甲。\n　　乙；\n丙。\n"),
        (
            "blank lines between paragraphs",
            "甲。\r\n乙；\r\n丙。\r\n丁。",
            "甲。\r\n\r\n乙；\r\n丙。\r\n\r\n丁。",
        ),
        ("masks as ××", "增收**万元", "增收××万元"),
        ("paragraphs joined after a sentence", "一、甲\n乙。”\n　　丙。\n丁", "一、甲\n乙。”丙。丁"),
        ("lines broken after ；", "甲；乙；\n丙", "甲；\n乙；\n丙"),
    ],
)
def test_a_change_does_what_its_name_says(name: str, text: str, expected: str):
    assert NAMED[name](text).text == expected


@pytest.mark.parametrize("name", [name for name in NAMED if "frame of" in name or "header and" in name])
def test_a_page_is_wrapped_around_the_text(name: str):
    changed = NAMED[name]("甲")
    assert changed.text.index("甲") == changed.offset(0) > 0
    assert not changed.text.endswith("甲")


def test_a_text_is_cut_into_pages_within_sentences():
    text = "讲话\r\n" + "今年要把渠修好，水要引到田头。" * 60
    pages = NAMED["pages with labels"](text).text.split("\r\n")
    assert pages[0] == "1、讲话"
    assert [page[:2] for page in pages[2:]] == ["2、", "3、"]
    assert all(page[-1] not in "。，" for page in pages[1:-1])
    assert NAMED["pages with labels"]("今年要把渠修好。").text == "今年要把渠修好。"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("在大会上的讲话\n同志们：\n", "在大会上的讲话\n在大会上的讲话\n同志们：\n"),
        ("今天讲两点。\n一、\n", "今天讲两点。\n一、\n"),
    ],
)
def test_a_title_is_printed_again(text: str, expected: str):
    assert NAMED["the title printed twice"](text).text == expected


def test_a_text_of_one_line_is_broken_with_line_feeds():
    assert NAMED["lines broken after ；"]("甲；乙").text == "甲；\n乙"


def test_the_offset_behind_a_shortened_stretch_stays_within_the_text():
    changed = NAMED["paragraphs joined after a sentence"]("甲。\n\n乙")
    assert [changed.offset(offset) for offset in range(6)] == [0, 1, 2, 2, 2, 3]
