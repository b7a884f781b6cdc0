from __future__ import annotations

import re

import zhspeech
from zhspeech.cli.display import explanation_lines, mark_text, mask_lines, slogan_lines, tree_lines
from zhspeech.slogans.find import Slogan, SloganKind

NESTED = "开展三查三保提升年活动。"
NESTED_SLOGANS = (
    Slogan(NESTED, 2, 9, SloganKind.QUOTED),
    Slogan(NESTED, 2, 6, SloganKind.NUMERAL),
)


def test_a_tree_shows_labels_and_headings_under_each_other():
    text = "我讲两点：\n一、修路\n一是买料，二是请人。\n二、架桥\n"
    speech = zhspeech.Speech.from_outline(text, "@opening 我讲\n* 一、\n  - 一是\n  - 二是\n* 二、")
    assert list(tree_lines(speech)) == [
        "1  [opening] 我讲两点：",
        "2  一、 修路",
        "3    一是 买料",
        "3    二是 请人",
        "4  二、 架桥",
    ]


def test_a_zone_that_begins_with_a_list_is_shown_by_its_name_alone():
    speech = zhspeech.Speech.from_outline("一是修路，二是架桥。", "- 一是\n- 二是")
    assert list(tree_lines(speech)) == ["1  [opening]", "1    一是 修路", "1    二是 架桥"]


def test_a_label_without_a_heading_stands_alone():
    speech = zhspeech.Speech.from_outline("一、\n二、", "* 一、\n* 二、")
    assert list(tree_lines(speech)) == ["1  一、", "2  二、"]


def test_line_numbers_are_as_wide_as_the_last():
    speech = zhspeech.Speech.from_outline("修路\n" * 8 + "一、架桥\n", "@title 修路\n* 一、")
    assert [line[:3] for line in tree_lines(speech)] == [" 1 ", " 9 "]


def test_what_is_long_is_shortened_and_shown_on_one_line():
    (line,) = tree_lines(zhspeech.Speech.from_outline("修路\n架桥\n" * 30, "@opening 修路"))
    assert line == " 1  [opening] " + " ".join(["修路", "架桥"] * 7)[:40] + "…"


def test_a_candidate_has_a_line_with_the_reason():
    text = "我讲两点：\n一是修路，\n二是架桥。"
    *_, first, second = explanation_lines(text, zhspeech.explain(text))
    assert first.startswith("2:1: accepted 一是 (run_in 1): ")
    assert second.startswith("3:1: accepted 二是 (run_in 2): ")


def test_a_zone_has_a_line_with_how_likely_it_is_and_what_else_was():
    text = "在修路大会上的讲话\n乡亲们：\n今天讲修路的事，大家都说要早修。\n"
    lines = list(explanation_lines(text, zhspeech.explain(text)))
    assert [line.split(" (")[0] for line in lines[:4]] == [
        "1:1: no header",
        "1:1: title",
        "2:1: salutation",
        "3:1: body",
    ]
    assert all(re.match(r"[^(]+\(\d+%, (?:nowhere|at \d+:\d+) \d+%\): .", line) for line in lines)


def test_a_list_at_the_top_has_a_line_with_why_it_is_no_part():
    text = "村里开了会，说一要修渠，二要架桥，大家都说好。\n会开到半夜才散，路上都是手电的光。\n"
    [line] = [line for line in explanation_lines(text, zhspeech.explain(text)) if "Parts" in line]
    assert line == "1:8: no Parts 一要修渠，二要架桥，大家都说好。: its members do not each open a paragraph"


def test_masks_are_shown_with_what_stands_around_them():
    text = "同志们：\n今年全县要完成投资**亿元，\n增长很快，超过往年。"
    assert list(mask_lines(text, zhspeech.find_masks(text))) == [
        "2:10  amount        年全县要完成投资⟦**⟧亿元， 增长很快"
    ]


def test_places_are_padded_to_one_width():
    text = "大家要做到“四勤”。\n" * 10
    lines = list(slogan_lines(text, zhspeech.find_slogans(text)))
    assert (lines[0], lines[9]) == ("1:7   numeral   四勤", "10:7  numeral   四勤")


def test_of_nothing_there_are_no_lines():
    assert list(mask_lines("修路", ())) == []


def test_marks_may_stand_in_each_other():
    marked = mark_text(NESTED, NESTED_SLOGANS, in_colour=False)
    assert marked == "开展⟦quoted:⟦numeral:三查三保⟧提升年⟧活动。"


def test_the_outer_colour_comes_back_behind_an_inner_mark():
    marked = mark_text(NESTED, NESTED_SLOGANS, in_colour=True)
    assert marked.endswith("三查三保\x1b[0m\x1b[32m提升年\x1b[0m活动。")


def test_marks_may_overlap():
    text = "甲乙丙丁"
    slogans = (Slogan(text, 0, 3, SloganKind.QUOTED), Slogan(text, 1, 4, SloganKind.TETRAD))
    assert mark_text(text, slogans, in_colour=False) == "⟦quoted:甲⟦tetrad:乙丙⟧丁⟧"
