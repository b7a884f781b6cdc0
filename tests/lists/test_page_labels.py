from __future__ import annotations

import pytest

import zhspeech
from zhspeech.labels.scan import scan
from zhspeech.labels.table import default_table
from zhspeech.lists.page_labels import find_page_labels, with_pages_joined, without_page_labels
from zhspeech.text.lines import paragraph_starts

#: Three pages, cut in mid-word.
PAGES = (
    "1、村里修渠的打算渠老了，水少了，今年要动工。一、选线从东山脚下走，沿着老路，不占良\n"
    "2、田。二、备料石头就地取，沙子从河里拉，钢筋到镇上买，账目每月公布一次，人人可\n"
    "3、看。三、动工正月十六开工，清明以前完工。\n"
)


def labels(text: str) -> str:
    hits = scan(text, default_table(), paragraph_starts(text))
    return " ".join(text[hit.start : hit.end] for hit in find_page_labels(text, hits))


def test_labels_of_pages_that_break_off_in_mid_word_are_found():
    assert labels(PAGES) == "1、 2、 3、"


def test_a_text_in_pages_has_the_tree_that_it_has_without_them():
    speech = zhspeech.parse(PAGES)
    assert [part.enumerator.text for part in speech.parts] == ["一、", "二、", "三、"]


def test_joined_pages_are_as_long_as_they_were_and_keep_the_first_label():
    hits = scan(PAGES, default_table(), paragraph_starts(PAGES))
    joined = with_pages_joined(PAGES, find_page_labels(PAGES, hits))
    assert len(joined) == len(PAGES)
    assert joined.startswith("1、村里修渠")
    assert "不占良   田。" in joined
    assert "人人可   看。" in joined
    assert with_pages_joined(PAGES, []) == PAGES


def test_no_zone_begins_at_the_label_of_a_page():
    text = (
        "1、渠首村管水站上半年小结今年以来，我站按照镇里的安排，抢修旧渠，添置闸门，各项活都赶在了雨季前头。现小结如下：一、主要做法"
        "（一）勤看。1、看闸。每天两次。2、看渠。逢雨必到，夜里也有人守，渠上的旧缺口都及时堵住，不让水白白漏\n"
        "2、掉。3、看人。谁家先浇谁家后浇，按表排好。（二）勤修。缺口随坏随补，不留到第二天。二、存在问题一是人手不够，二是旧闸还没有换\n"
        "3、完。三、下半年打算再添两道闸，请镇里支持。渠首村管水站二〇一八年七月三日"
    )
    speech = zhspeech.parse(text)
    assert [part.enumerator.text for part in speech.parts] == ["一、", "二、", "三、"]
    assert speech.footer is not None
    assert speech.footer.text.startswith("渠首村管水站")


def test_the_explanation_says_what_a_page_label_is():
    reasons = {one.text: one.reason for one in zhspeech.explain(PAGES)}
    assert reasons["2、"] == "it numbers a page of the site"


@pytest.mark.parametrize(
    "text",
    [
        # members that end in a full stop
        "1、修渠。渠老了，水少了，今年要动工，从东山脚下走，沿着老路，不占良田。\n2、架桥。桥断了，今年要修。\n",
        # members of one clause, without a mark at the end
        "1、修渠从东山脚下走，沿着老路，不占良田，石头就地取，沙子从河里拉，钢筋到镇上买\n2、架桥\n3、铺路\n",
        # members of which one ends in a list without a mark
        "1、修渠。要动工。\n2、架桥。缺三样：（1）石头不够；（2）沙子太远；（3）没有师傅肯来架桥\n3、铺路。\n",
        # members behind which a forum put signs against copying
        "1、修渠。渠老了，今年要动工，从东山脚下走，沿着老路。; V' f$ ?8 u\n2、架桥。4 m0 e# K&\n3、铺路。\n",
        # headings
        "1、修渠\n2、架桥\n3、铺路\n",
        "",
    ],
)
def test_the_members_of_a_list_are_no_page_labels(text: str):
    assert labels(text) == ""


#: A list of the text's own on each page, and the text's first words are a label of the site.
WITH_LISTS = (
    "1、村里修渠的打算\n渠老了，水少了，今年要动工。从东山脚下走，沿着老路，不占良田，石头就地取，沙\n"
    "2、子从河里拉。\n1、选线\n2、备料\n3、动工\n4、验收\n今年要动工，从东山脚下走，沿着老路，账目每月公布一次。人人都可以\n"
    "3、看。\n1、出工\n2、记账\n3、算钱\n4、分水\n明年要通水，从东山脚下走，沿着老路，账目每月公布一次。人人都可以\n"
    "4、问。\n"
)


def test_pages_that_count_through_are_pages_however_many_lists_count_so_too():
    hits = scan(WITH_LISTS, default_table(), paragraph_starts(WITH_LISTS))
    found = find_page_labels(WITH_LISTS, hits)
    assert [WITH_LISTS[hit.start : hit.end + 1] for hit in found] == ["1、村", "2、子", "3、看", "4、问"]


def test_of_two_pages_among_lists_none_is_told():
    assert labels(WITH_LISTS.replace("3、看", "看")) == ""


@pytest.mark.parametrize("indent", ["", "\u3000" * 40])
def test_a_line_is_as_long_as_its_words(indent: str):
    assert labels(f"1、修渠。渠老了\n{indent}要修。今年修\n2、架桥\n") == ""


def test_a_paragraph_goes_on_from_page_to_page():
    breaks = paragraph_starts(PAGES)
    hits = scan(PAGES, default_table(), breaks)
    kept, paragraphs = without_page_labels(hits, breaks, find_page_labels(PAGES, hits))
    assert ({hit.paragraph for hit in kept}, paragraphs) == ({0}, [])
