"""A page holds the text as it is, runs nothing, and its links lead somewhere."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

import zhspeech
from zhspeech.visible import visible

TEXT = """\
在全镇水利会议上的讲话\r
同志们：\r
今年要修**公里渠，落实三查三保。\r
一、认清形势
今年雨水偏多：一是来得早；二是下得猛。
二、抓好落实
（一）修渠（见附件。
（二）架桥。
"""
HOSTILE = """\
<script>alert(1)</script>的讲话
一、"><img src=x onerror=alert(1)>**公里&amp;
二、</article></section><style>*{display:none}</style>\x00\ud800\u202e
三、javascript:alert(1) '></iframe><iframe srcdoc='
"""


class Page(HTMLParser):
    """What a page holds: its elements with their attributes, and the text within ``<article>``."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.pane: list[str] = []
        self.depth = 0
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        self.depth += tag == "article"

    def handle_endtag(self, tag: str) -> None:
        self.depth -= tag == "article"

    def handle_data(self, data: str) -> None:
        if self.depth:
            self.pane.append(data)

    def values(self, name: str) -> list[str]:
        """The values of an attribute, of whatever elements."""
        return [value for _, attributes in self.elements if (value := attributes.get(name))]


def page(text: str, **options: object) -> Page:
    return Page(zhspeech.to_html(zhspeech.parse(text), **options))


@pytest.mark.parametrize("text", [TEXT, HOSTILE, ""], ids=["speech", "hostile", "empty"])
def test_the_text_pane_is_the_source(text: str):
    assert "".join(page(text).pane) == text.replace("\x00", "\ufffd").replace("\ud800", "\ufffd")


@given(st.text(st.sampled_from("一二、（）讲水。\n\r*<>&\"'/=#!-x\x00\ud800"), max_size=60))
def test_the_text_pane_of_any_text_is_the_source(text: str):
    assert "".join(page(text).pane) == re.sub("[\x00\ud800]", "\ufffd", text)


def test_hostile_text_becomes_no_element_and_no_attribute():
    allowed = {tag for tag, _ in page(TEXT).elements} | {"bdi"}
    found = page(HOSTILE)
    assert {tag for tag, _ in found.elements} <= allowed
    assert not any(
        name.startswith("on") or name == "src" for _, attributes in found.elements for name in attributes
    )


HARM = "\x1b\u202e\u200b\x9b\u2028"


def test_what_could_steer_a_page_is_shut_in_and_elsewhere_an_escape():
    text = f"关于{HARM}的讲话\r\n一、{HARM}修路\n三、{HARM}架桥\n三{HARM}、植树{HARM}**亿元\n"
    html = zhspeech.to_html(zhspeech.parse(text))
    shut_in = re.findall('<bdi title="([^"]+)">(.)</bdi>', html, re.DOTALL)
    assert [one for _, one in shut_in] == [one for one in text if one in HARM]
    assert all(title == visible(one) for title, one in shut_in)
    rest = re.sub("<bdi.*?</bdi>", "", html, flags=re.DOTALL)
    assert visible(rest, keep="\n") == rest
    assert rf"<h1>关于{visible(HARM)}的讲话</h1>" in html


def test_a_title_of_ones_own_cannot_steer_a_page_either():
    assert r"<title>\x1b]0;\u202e</title>" in zhspeech.to_html(zhspeech.parse(TEXT), title="\x1b]0;\u202e")


def test_a_page_runs_no_script_and_asks_for_nothing():
    found = page(TEXT)
    assert not {"script", "link", "img", "iframe", "object"} & {tag for tag, _ in found.elements}
    [policy] = [value for value in found.values("content") if "default-src" in value]
    assert re.fullmatch(r"default-src 'none'; style-src 'sha256-[A-Za-z0-9+/]{43}='", policy)


def test_every_link_leads_to_an_element_of_the_page():
    found = page(TEXT)
    links = found.values("href")
    assert len(links) > 8
    assert {link.removeprefix("#") for link in links} <= set(found.values("id"))


def test_no_two_elements_share_an_id():
    ids = page(TEXT * 3).values("id")
    assert len(ids) == len(set(ids))


def test_a_layer_may_be_left_out():
    assert "mask" not in page(TEXT, layers=["slogans"]).values("class")
    assert "mask" in page(TEXT, layers=["masks"]).values("class")


def test_an_unknown_layer_is_an_error():
    with pytest.raises(zhspeech.LayerError, match="layers: found 'names', expected some of masks, slogans"):
        page(TEXT, layers=["names"])


def test_masks_are_shown_as_masks_and_not_as_problems():
    assert not any("M501" in title for title in page(TEXT).values("title"))


def test_a_title_of_ones_own_heads_the_page():
    assert "<title>甲 &amp; 乙</title>" in zhspeech.to_html(zhspeech.parse(TEXT), title="甲 & 乙")


def test_the_body_alone_is_for_a_page_of_ones_own():
    assert zhspeech.to_html(zhspeech.parse(TEXT), page=False).startswith("<header>")


@pytest.mark.parametrize(("text", "language"), [("大会讲话", "zh-Hans"), ("大會講話", "zh-Hant")])
def test_a_page_says_which_script_it_is_in(text: str, language: str):
    assert f'<html lang="{language}">' in zhspeech.to_html(zhspeech.parse(text))


def test_a_notebook_shows_the_page_in_a_frame_without_rights():
    shown = zhspeech.parse(HOSTILE)._repr_html_()
    [(tag, attributes)] = Page(shown).elements
    assert (tag, attributes["sandbox"]) == ("iframe", None)
    pane = "".join(Page(attributes["srcdoc"] or "").pane)
    assert pane.startswith("<script>alert(1)</script>的讲话\n一、")


def test_a_page_has_few_characters_for_each_of_the_text():
    text = "今年雨水偏多，各村要早作打算，把渠道修好，把桥架牢。" * 2000
    assert len(zhspeech.to_html(zhspeech.parse(text))) < 2.5 * len(text)
