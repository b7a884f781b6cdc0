from __future__ import annotations

import pytest

from zhspeech.zones.titles import find_named_title, find_title


def title(zone: str) -> str | None:
    found = find_title(zone, 0, len(zone))
    return found and zone[found[0] : found[1]]


def named(header: str) -> str | None:
    found = find_named_title(header, 0, len(header))
    return found and header[found[0] : found[1]]


@pytest.mark.parametrize(
    "zone",
    [
        "在全镇春耕动员会上的讲话\n",
        "\n　　在全镇春耕动员会上的讲话\n——某年春节后第一天\n",
        "# 在全镇春耕动员会上的讲话\n\n王小田\n",
        "在全镇春耕动员会上的讲话（2019年2月3日）王小田",
        "在全镇春耕动员会上的讲话（全文）",
        "在全镇春耕动员会上的讲话　（2019年2月3日）",
        "在全镇春耕动员会上的讲话全文如下：",
        "王小田：在全镇春耕动员会上的讲话",
        "2019-02-03_在全镇春耕动员会上的讲话",
        "在全镇春耕动员会上的讲话\n来源：本镇网站",
    ],
)
def test_the_title_proper_is_without_subtitle_speaker_date_and_remarks(zone: str):
    assert title(zone) == "在全镇春耕动员会上的讲话"


def test_a_title_may_run_over_lines_up_to_its_kind_of_document():
    assert title("青石镇关于修缮水渠\n和村道的报告\n王小田") == "青石镇关于修缮水渠\n和村道的报告"


def test_a_title_may_be_cut_within_its_kind_of_document():
    assert title("青石镇人民政府工作报\n告\n王小田") == "青石镇人民政府工作报\n告"


@pytest.mark.parametrize("second", ["——在镇人代会上的报告", "（在镇人代会上的报告）", "来源：本镇工作报告"])
def test_a_subtitle_or_source_does_not_lengthen_a_title(second: str):
    assert title(f"为把水渠修到每一块田头而奋斗\n{second}") == "为把水渠修到每一块田头而奋斗"


@pytest.mark.parametrize(
    ("zone", "is_line"), [("春耕动员讲话\n", True), ("春耕动员讲话（2019年2月3日）", False)]
)
def test_a_title_that_fills_its_line_is_told_from_one_that_does_not(zone: str, is_line: bool):
    assert (find_title(zone, 0, len(zone)) or ())[2:] == (is_line,)


def test_a_line_that_is_only_a_date_is_kept():
    assert title("2019-02-03_") == "2019-02-03_"


def test_a_blank_zone_has_no_title():
    assert find_title(" \n\n", 0, 3) is None


@pytest.mark.parametrize(
    "header",
    [
        "本站为大家整理的在春耕会上的讲话，供参考。",
        "本站為大家整理的在春耕会上的讲话,供參考。",
        "下面分享《在春耕会上的讲话》，欢迎阅读",
        "当前位置：首页 > 王小田在春耕会上的讲话",
    ],
)
def test_boilerplate_names_a_title(header: str):
    assert named(header) == "在春耕会上的讲话"


def test_boilerplate_without_a_title_names_none():
    assert named("首页 > 农业 > 正文　字号：大 中 小") is None
