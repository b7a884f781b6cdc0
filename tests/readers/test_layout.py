from __future__ import annotations

import pytest

import zhspeech


def lines(page: str) -> list[str]:
    return zhspeech.read(f"<html>{page}".encode(), main_text=False).text.splitlines()


@pytest.mark.parametrize(
    ("page", "shown"),
    [
        ("<p>甲</p><p>乙", ["甲", "乙"]),
        ("甲<br>乙<br><br>丙", ["甲", "乙", "丙"]),
        ("<div>甲<span>乙</span><b>丙</b></div>", ["甲乙丙"]),
        ("<div>甲<div>乙</div>丙</div>", ["甲", "乙", "丙"]),
        ("<table><tr><td>甲<td>乙</table>", ["甲", "乙"]),
        ("<p>　　甲 &nbsp;\n", ["甲"]),
        ("<p>修路\n  架桥", ["修路架桥"]),
        ("<p>GDP\n growth", ["GDP growth"]),
        ("<pre>甲\n  乙\r\n丙</pre>", ["甲", "乙", "丙"]),
        ('<div style="white-space:pre-line">甲\n乙</div>', ["甲", "乙"]),
        ("<p>甲<script>x</script><style>y</style><select><option>z</select>乙", ["甲乙"]),
        ("<noscript>甲</noscript><template>乙</template><button>丙</button>丁", ["丁"]),
        ("<ruby>一<rp>(</rp><rt>yi</rt><rp>)</rp></ruby>", ["一"]),
        ('<span style="display:block">甲</span>乙', ["甲", "乙"]),
        ('<div style="display:inline">甲</div>乙', ["甲乙"]),
        ('<img alt="图">甲', ["甲"]),
        ("<!--[if gte mso 9]><xml>x</xml><![endif]-->甲<o:p>&nbsp;</o:p>", ["甲"]),
        ("<p><![if !supportLists]><span>一、</span><![endif]>甲", ["一、甲"]),
    ],
)
def test_a_line_is_a_block_or_what_breaks_part(page: str, shown: list[str]):
    assert lines(page) == shown


@pytest.mark.parametrize(
    "hidden",
    [
        '<span style="display:none">x</span>',
        '<span style="DISPLAY : None !important">x</span>',
        '<span style="visibility:hidden">x</span>',
        '<font style="font-size:0px">x</font>',
        '<font style="font-size:1px">x</font>',
        '<span style="opacity:0">x</span>',
        '<span style="position:absolute;left:-9999px">x</span>',
        '<span style="position:absolute;clip:rect(0 0 0 0)">x</span>',
        '<span style="text-indent:-999em">x</span>',
        '<div style="height:0;overflow:hidden">x</div>',
        "<span hidden>x</span>",
        "<style>.a{display:none}</style><span class='b a'>x</span>",
        "<style>/* } */ #i , p { display : none }</style><span id=i>x</span>",
        "<style>div .a>b{display:none}</style><div><i class=a><b>x</b></i></div>",
        "<style>@import 'x'; span{display:none}</style><span>x</span>",
        "<style>span.a{display:none}@media print{span{display:block}}</style><span class=a>x</span>",
        "<style>span{display:block} span{display:none}</style><span>x</span>",
    ],
)
def test_what_is_not_displayed_is_not_read(hidden: str):
    assert lines(f"甲{hidden}") == ["甲"]


@pytest.mark.parametrize(
    "shown",
    [
        '<span style="font-size:1.2em">x</span>',
        '<span style="opacity:0.5">x</span>',
        '<span style="left:-9999px">x</span>',
        "<style>.a{display:none}</style><span class=ab>x</span>",
        "<style>.a{display:none}</style><span class=a style='display:inline'>x</span>",
        "<style>@media print{span{display:none}}</style><span>x</span>",
        "<style>span:hover{display:none}</style><span>x</span>",
        "<style>div .a{display:none}</style><span class=a>x</span>",
        "<style media=print>span{display:none}</style><span>x</span>",
        "<style media='screen and (max-width: 9px)'>span{display:none}</style><span>x</span>",
        "<style>span{display:none",
    ],
)
def test_what_is_displayed_is_read(shown: str):
    assert "".join(lines(f"甲{shown}")).startswith("甲x" if "x" in shown else "甲")


def test_what_holds_most_of_the_text_is_shown_by_a_script_if_not_by_styles():
    assert lines("<p>甲</p><div style='visibility:hidden;opacity:0'><p>今天，我们在这里开会。</p></div>")[
        1:
    ] == ["今天，我们在这里开会。"]


@pytest.mark.parametrize(
    ("page", "shown"),
    [
        ("<ol><li>甲<li>乙</ol>", ["1. 甲", "2. 乙"]),
        ("<ul><li>甲</ul>", ["甲"]),
        ("<ol start=3><li>甲<li value=9>乙<li>丙</ol>", ["3. 甲", "9. 乙", "10. 丙"]),
        ("<ol start=-1><li>甲<li>乙</ol>", ["-1. 甲", "0. 乙"]),
        ("<ol start=x><li>甲</ol>", ["1. 甲"]),
        ("<ol reversed><li>甲<li>乙<ol><li>丙</ol></ol>", ["2. 甲", "1. 乙", "1. 丙"]),
        ("<ol type=a><li>甲<li type=I>乙</ol>", ["a. 甲", "II. 乙"]),
        ("<ol type=A start=27><li>甲</ol>", ["AA. 甲"]),
        ("<ol type=a start=28><li>甲</ol>", ["ab. 甲"]),
        ("<ol type=i start=0><li>甲</ol>", ["0. 甲"]),
        ('<ol style="list-style-type:cjk-ideographic" start=10><li>甲<li>乙</ol>', ["十、甲", "十一、乙"]),
        ('<ol style="list-style:none inside"><li>甲</ol>', ["甲"]),
        ('<ol style="list-style: simp-chinese-formal"><li>甲</ol>', ["壹、甲"]),
        ('<ol style="list-style-type: cjk-heavenly-stem" start=10><li>甲<li>乙</ol>', ["癸、甲", "一一、乙"]),
        ("<style>li{list-style:none}</style><ol><li>甲</ol>", ["甲"]),
        ("<ol style=\"list-style-type:'（'\"><li>甲</ol>", ["（甲"]),
        ('<ol><li style="display:none">甲<li>乙</ol>', ["1. 乙"]),
        ('<ol><li style="display:block">甲<li>乙</ol>', ["甲", "2. 乙"]),
        ("<ol><div><li>甲</div><li><p>乙<p>丙</ol>", ["1. 甲", "2. 乙", "丙"]),
        ("<ol><li><ol type=a><li>甲</ol></ol>", ["1. a. 甲"]),
        ("<ol><li></li><li>乙</ol>", ["2. 乙"]),
        ("<li>甲", ["甲"]),
    ],
)
def test_the_numbers_of_lists_are_those_that_browsers_write(page: str, shown: list[str]):
    assert lines(page) == shown


def test_numbers_of_lists_are_told_from_the_characters_of_the_file():
    found = zhspeech.read(b"<html><ol><li>x<li>y</ol>")
    assert [found.text[start:end] for start, end in found.inserted] == ["1. ", "2. "]
