from __future__ import annotations

import pytest

from zhspeech.readers.markup import Element, parse_markup


def shown(element: Element) -> str:
    """A tree in brackets."""
    inner = "".join(child if isinstance(child, str) else shown(child) for child in element.children)
    return f"{element.tag}[{inner}]" if element.tag else inner


@pytest.mark.parametrize(
    ("source", "tree"),
    [
        ("<p>甲<p>乙", "p[甲]p[乙]"),
        ("<p>甲<div>乙</div>丙", "p[甲]div[乙]丙"),
        ("<ul><li>甲<li>乙<ol><li>丙</ol>丁</ul>", "ul[li[甲]li[乙ol[li[丙]]丁]]"),
        ("<dl><dt>甲<dd>乙<dt>丙</dl>", "dl[dt[甲]dd[乙]dt[丙]]"),
        ("<table><tr><td>甲<td>乙<tr><td>丙</table>丁", "table[tr[td[甲]td[乙]]tr[td[丙]]]丁"),
        ("<td><div>甲</td></div>乙", "td[div[甲]]乙"),
        ("<div><table><tr><td>甲</div>乙</table>丙</div>", "div[table[tr[td[甲乙]]]丙]"),
        ("<div>甲</html></body>乙</div>", "div[甲乙]"),
        ("甲</b></p>乙", "甲p[]乙"),
        ("甲</br>乙<br/>丙", "甲br[]乙br[]丙"),
        ("<a>甲<a>乙</a>", "a[甲]a[乙]"),
        ("<b>甲<p>乙</b>丙</p>", "b[甲p[乙丙]]"),
        ("<h1>甲<h2>乙</h2>", "h1[甲]h2[乙]"),
        ("<h1>甲</h3>乙", "h1[甲]乙"),
        ("<script>if (a<b) '</p>'</script>甲", "script[if (a<b) '</p>']甲"),
        ("<title>甲&amp;<乙</title>丙", "title[甲&<乙]丙"),
        ("甲<!-- <p>乙 -->丙", "甲丙"),
        ("甲<!-- 乙", "甲"),
        ("<!DOCTYPE html><?xml?>甲", "甲"),
        ("1 < 2 &lt; 3 &nbsp;&#19968;&#x4e8c;&unknown;", "1 < 2 < 3 \xa0一二&unknown;"),
        ("<P ALIGN=center>甲</P>", "p[甲]"),
        ("<p title='>' x=\"<\">甲", "p[甲]"),
        ('<p class="a>甲', "p[甲]"),
        ("甲<p", "甲"),
        ("甲<", "甲<"),
        ("<一、修路>", "<一、修路>"),
    ],
)
def test_a_page_is_read_as_browsers_read_it(source: str, tree: str):
    assert shown(parse_markup(source)) == tree


def test_attributes_are_read_in_any_quotes():
    element = next(parse_markup("<p A=1 b='2' c=\"3&amp;\" d =4 e a=9>").elements().__iter__()).children[0]
    assert isinstance(element, Element)
    assert element.attributes == {"a": "1", "b": "2", "c": "3&", "d": "4", "e": ""}


@pytest.mark.parametrize(
    "piece",
    [
        "<div>",
        "<p>",
        "</p>",
        "<a ",
        "<a b='",
        '<a b="',
        "<!--",
        "<",
        "&",
        "<b>",
        "<td>",
        "<li>",
        "</x>",
        "<x/",
    ],
)
def test_a_hostile_page_is_read_in_linear_time(piece: str):
    assert parse_markup(piece * 20000).tag == ""


def test_no_depth_of_nesting_is_too_deep():
    depth = max(
        sum(1 for _ in element.ancestors()) for element in parse_markup("<div>" * 9999 + "底").elements()
    )
    assert depth == 256
