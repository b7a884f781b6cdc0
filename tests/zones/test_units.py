"""Tests of where a zone may begin."""

from __future__ import annotations

import pytest

from zhspeech.text.plain import plain_text
from zhspeech.zones.cuts import BACK_CUTS, FIRST_CUTS, FRONT_CUTS, GLUED_CUTS, Cut
from zhspeech.zones.units import find_units

BODY = "渠道年久失修，渗漏严重，有的地段已经多年不通水，群众意见很大。" * 20
FRONT = [*FRONT_CUTS, *FIRST_CUTS]
BACK = [*BACK_CUTS, *GLUED_CUTS]


def cut(text: str) -> str:
    """A text with a bar where each of its units begins after the first."""
    plain = plain_text(text)
    return "|".join(plain[unit.start : unit.end].strip() for unit in find_units(plain, []))


def behind(text: str) -> str:
    """The same of the end of a long line."""
    return cut(BODY + text).removeprefix(BODY.rstrip("。")).removeprefix("。")


@pytest.mark.parametrize("row", FRONT, ids=lambda row: row.name)
def test_the_example_of_a_row_is_cut_where_it_says(row: Cut):
    assert cut(row.example.replace("|", " " if row.name == "blank" else "")) == row.example


@pytest.mark.parametrize("row", FRONT, ids=lambda row: row.name)
def test_the_trap_of_a_row_is_not_cut(row: Cut):
    assert cut(row.trap) == row.trap


@pytest.mark.parametrize(
    "text",
    [
        "在全县护林大会上的讲话|同志们：|今天开个会。",
        "在全县护林大会上的讲话（2031年3月2日）|王小田|同志们：|今天开个会，把护林的事说一说，大家抓紧办。回去就办。",
        "1、|乡镇护林工作讲话稿|同志们：|今天开个会，把护林的事情说一说，大家回去抓紧办好，不要拖。散会以后就动手。",
        "第一篇：|护林工作总结",
        "青山县水务局文件青水发〔2031〕4号|青山县水务局关于开展护渠活动的通知|各乡镇水管站：|为了护好渠道，请各站照办。不得有误。",
        "李部长大山：|主席、各位委员。|今天奉邀列席说明水利工程的执行情形，深感荣幸。",
        "护林工作总结|护林工作总结|护林是件大事。一年来，我们做了不少工作，也有不少教训，说给大家听听，请批评。",
        "县政府关于护林的通知|同志们：",
        "新华社青山3月2日电|在护林大会上的讲话|同志们：|今天开会，把护林的事情说一说，大家回去抓紧办好，不要拖。散会以后就动手。",
        "尊敬的主席先生，各位来宾：|很高兴来到这里，同大家谈谈护林的事情。",
    ],
)
def test_what_is_glued_in_the_front_is_taken_apart(text: str):
    assert cut(text.replace("|", "")) == text


def test_an_address_that_is_spoken_of_is_no_cut():
    text = "他说，要对同志们负责，这样的同志们不少，有的同志们还在外地。我们的朋友们也来了，大家都很高兴。"
    assert cut(text) == text


def test_each_line_is_a_unit():
    assert cut("护林公约\n\n　　一月一日\n大家遵守。\n") == "护林公约|一月一日|大家遵守。"


@pytest.mark.parametrize(
    "title",
    [
        "县政府关于印发《青山县\n护林公约实施办法》的通知",
        "县政府办公室转发林业局\n关于护林工作的报告的通知",
        "关于做好护林防火和\n冬修水利工作的通知",
        "青山县人民政府办公室\n关于护林防火工作的通知",
        "在全县冬季护林防火\n动员大会上的讲话",
        "青山县人民政府办公室\n关于李大山副县长在各乡镇考察护林防火工作\n时所提问题和建议办理情况的报告",
    ],
)
def test_a_wrapped_title_is_one_unit(title: str):
    assert cut(title + "\n各乡镇：") == title + "|各乡镇："


def test_a_line_below_a_whole_title_is_a_unit_of_its_own():
    assert cut("关于护林的通知\n护林工作的报告") == "关于护林的通知|护林工作的报告"


@pytest.mark.parametrize("colon", "：:")
def test_a_line_with_a_field_is_no_title_that_goes_on(colon: str):
    text = f"来源{colon}渠县护林队\n|在全县护林大会上的讲话\n|同志们：\n|今天开个会。"
    assert cut(text.replace("|", "")) == text.replace("\n", "")


@pytest.mark.parametrize("brackets", ["（）", "()"])
def test_a_title_goes_on_within_its_brackets(brackets: str):
    begin, end = brackets
    text = f"渠县护林办法{begin}征求\n意见稿{end}\n|为了护林，制定本办法。"
    assert cut(text.replace("|", "")).count("|") == 1


@pytest.mark.parametrize(
    "text",
    [
        "路要修好。|同志们，让我们一起努力！",
        "由水务局负责解释。|青山县水务局2031年3月2日",
        "路要修好。|（作者：王小田）",
        "请照办。|附件：任务表",
        "路要修好。|上一篇：护林记",
    ],
)
def test_what_is_glued_at_the_end_is_taken_apart(text: str):
    assert cut(BODY + text.replace("|", "")).endswith(text)


def test_blanks_before_a_date_part_it_from_the_signature():
    assert cut(BODY + "路要修好。青山县水务局 2031年3月2日").endswith("路要修好。|青山县水务局|2031年3月2日")


def test_the_middle_of_a_long_text_is_not_cut():
    text = ("今天开会，讲三件事情，大家记好了再回去办。" * 4 + "\n") * 400
    assert len(find_units(text, [])) < 40


def test_an_annex_far_from_the_end_begins_a_unit():
    annex = "附件1\n" + (BODY + "\n") * 8
    text = (BODY + "\n") * 20 + annex
    assert len(text) - len(annex) in {unit.start for unit in find_units(text, [])}


def test_units_tile_the_text_from_its_first_character_on():
    text = "\n　护林公约\n同志们：今天开会。\n" + BODY
    units = find_units(text, [])
    assert units[0].start == 2
    assert [unit.end for unit in units] == [*(unit.start for unit in units[1:]), len(text)]


def test_a_label_begins_a_unit():
    assert (
        "一是修渠" in cut("要做的是一是修渠，二是架桥。").split("|")
        or find_units("要做的是一是修渠。", [4])[1].cut == "label"
    )


@pytest.mark.parametrize("text", ["", " \n\u3000", "\n"])
def test_a_blank_text_has_no_unit(text: str):
    assert find_units(text, []) == []


@pytest.mark.parametrize("label", ["责任编辑", "主编", "审核", "终审", "供稿", "来源", "作者"])
def test_who_edited_a_text_is_cut_off_its_last_sentence(label: str):
    assert cut(f"{BODY}\n路修好了，谢谢大家。{label}：王小田").endswith(f"谢谢大家。|{label}：王小田")
