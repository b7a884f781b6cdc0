"""Tests of what is known of a unit's place."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import TYPE_CHECKING

from zhspeech.text.plain import plain_text
from zhspeech.zones.attributes import ATTRIBUTES, FORMS
from zhspeech.zones.setting import SETTINGS, Label, describe

if TYPE_CHECKING:
    from collections.abc import Set

compose = runpy.run_path(str(Path(__file__).with_name("compose.py")))["compose"]
KNOWN = {*SETTINGS, *FORMS, *(row.name for row in ATTRIBUTES)}
#: Names that are made of another: of what a unit was cut at, and of its sort.
MADE = ("cut at ", "line of ", "sort ")


def settings(text: str, *labels: str) -> list[Set[str]]:
    starts = [text.index(label) for label in labels]
    return [unit.setting for unit in describe(plain_text(text), [Label(at, 0, at) for at in starts])]


def test_all_that_is_said_of_a_unit_has_a_meaning_that_is_written_down():
    said = {
        name
        for seed in range(150)
        for unit in describe(compose(seed).text, [])
        for name in unit.words | unit.setting
    }
    assert {name for name in said - KNOWN if not name.startswith(MADE)} == set()


def test_a_title_that_is_printed_twice_with_a_date_between_is_near():
    first, _, second = settings("护林工作的总结\n2031年3月2日\n护林工作的总结\n", "护林")[:3]
    assert "printed again near" in first
    assert {"printed before near", "last printing"} <= second


def test_a_title_that_is_printed_again_behind_a_sites_lines_is_far():
    found = settings("护林工作的总结\n首页 > 材料 > 正文\n护林工作的总结\n一年来，我们护好了林子。\n")
    assert ["printed before far" in unit for unit in found[:3]] == [False, False, True]


def test_the_line_below_a_bare_heading_is_known():
    found = settings("护林\n一、认清形势\n去年烧了三次。\n", "一、")
    assert ["under heading" in unit for unit in found] == [False, False, True]


def test_a_list_in_a_title_is_no_label():
    text = "关于一是修渠二是架桥的通知\n各村：\n请照办。\n"
    units = describe(text, [Label(text.index("一是"), 0, None)])
    assert "no label" in units[0].setting


def test_the_last_address_is_known():
    found = settings("同志们：\n今天说护林。\n同志们，林子要护好。\n各位代表！\n让我们上山去！\n")
    assert ["last address" in unit for unit in found][-2:] == [True, True]
    assert "last address" not in found[0]


def test_who_was_addressed_and_under_what_title_is_known_behind_it():
    speech = settings("在护林大会上的讲话\n同志们：\n今天说护林。\n")
    notice = settings("关于护林的通知\n各乡镇人民政府：\n请照办。\n")
    assert {"speech before", "people before"} <= speech[-1]
    assert {"document before", "offices before"} <= notice[-1]
    assert "people before" not in speech[0] | notice[-1]


def test_what_lies_between_the_two_ends_that_are_cut_is_known():
    text = "护林\n" + "".join(f"我们去了{n}个村，林子都好。" for n in range(300)) + "\n一、修路\n路要修好。\n"
    found = settings(text, "一、")
    assert [number for number, unit in enumerate(found) if "whole middle" in unit] == [1]


def test_labels_within_a_unit_are_known():
    text = (
        "护林\n" + "".join(f"我们去了{n}个村。\n" for n in range(300)) + "一、修路\n" + "路要修好。\n" * 500
    )
    found = settings(text, "一、")
    assert [unit for unit in found if "labels within" in unit] == [
        unit for unit in found if "whole middle" in unit
    ]
    assert any("labels within" in unit for unit in found)
