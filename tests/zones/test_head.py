from __future__ import annotations

import pytest

from zhspeech.text.plain import plain_text
from zhspeech.zones.head import LINES, REACH, HeadLine, read_head


def kind(line: str) -> str:
    return read_head(plain_text(line), len(line))[0].kind


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("在春耕会上的讲话", "title"),
        ("在春耕會上的講話（全文）", "title"),
        ("水渠边上的春天", "plain"),
        ("水来了。大家动手。", "prose"),
        ("水来了。", "prose"),
        ("水" * 121, "prose"),
        ("——在春耕会上的讲话", "subtitle"),
        ("王小田", "byline"),
        ("王　田", "byline"),
        ("青石镇镇长　王小田", "byline"),
        ("前言", "plain"),
        ("2031年3月2日，青石镇", "date"),
        ("二〇三一年三月二日", "date"),
        ("1967.03.02；青发〔1967〕3号", "date"),
        ("青政发〔2031〕3号", "date"),
        ("第12期", "date"),
        ("（2031年3月2日）", "note"),
        ("〖地点：镇政府。" + "到会的有各村村长。" * 20 + "〗", "note"),
        ("【撰文：王小田】", "note"),
        ("{{< video src='x' >}}", "note"),
        ("*（编者按：讲话有删节。）*", "note"),
        ("【春耕】三千亩水田开犁", "plain"),
        ("1.修渠", "label"),
        ("首页 > 镇情 > 正文", "page"),
        ("【字号：", "page"),
        ("来源：青石网　时间：2031-03-02", "page"),
        ("新华社青石3月2日电", "page"),
        ("新華社青石3月2日電 鎮長發表講話。" + "到會的有各村村長。" * 20 + "講話全文如下：", "page"),
        ("镇长作工作报告。本报记者　林一禾摄", "page"),
        ("春耕快讯　第三号", "page"),
        ("《春耕资料》第二辑", "page"),
        ("王小田2031-3-2", "file"),
        ("2031-03-02_春耕讲话", "file"),
        ("下面是小编为大家整理的讲话，供大家参考。", "offer"),
        ("本站整理了一篇讲话", "offer"),
    ],
)
def test_each_kind_of_line_is_known(line: str, expected: str):
    assert kind(line) == expected


def test_a_line_is_read_without_blanks_and_marks():
    line = HeadLine(1, "## ", 7, "春耕", "byline")
    assert read_head("\u3000## 春耕 \n", 9) == [line._replace(end=len("\u3000## 春耕 "))]


@pytest.mark.parametrize(("line", "expected"), [("# 春耕", True), ("### 春耕", False), ("**春耕**", False)])
def test_a_heading_is_of_the_first_or_second_level(line: str, expected: bool):
    assert read_head(plain_text(line), len(line))[0].is_heading is expected


def test_lines_without_words_are_left_out():
    assert [line.text for line in read_head("\n>\n***\n春耕\n", 10)] == ["春耕"]


def test_a_head_ends_where_it_is_told_to():
    assert [line.text for line in read_head("春耕\n一、修渠\n", 3)] == ["春耕"]


def test_a_head_ends_with_the_third_line_of_prose():
    assert len(read_head("水来了。\n" * 5, 99)) == 3


def test_a_head_goes_on_if_a_full_text_is_announced():
    text = "水来了。\n" * 5 + "讲话全文：\n水来了。\n"
    assert len(read_head(text, len(text))) == 7


def test_a_head_has_a_limited_number_of_lines():
    assert len(read_head("春耕\n" * 99, 999)) == LINES


def test_a_head_has_a_limited_length():
    assert read_head("水" * (2 * REACH), 2 * REACH)[0].end == REACH
