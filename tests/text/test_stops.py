from __future__ import annotations

import pytest

import zhspeech
from zhspeech.text.stops import with_full_stops


def test_stops_of_ascii_become_full_stops_where_they_end_the_sentences():
    assert with_full_stops("渠老了.桥断了.\n路坏了.") == "渠老了。桥断了。\n路坏了。"


@pytest.mark.parametrize(
    "text",
    [
        "渠老了.桥断了.",
        "渠老了.桥断了.路坏了.要修。要架。要铺。要快。",
        "一.修渠\n二.架桥\n三.铺路\n四.点灯\n",
        "长3.5里,宽1.2丈,深0.8丈,见a.b和甲.乙",
    ],
)
def test_few_stops_those_of_labels_and_those_of_numbers_stay(text: str):
    assert with_full_stops(text) == text


def test_a_member_ends_with_its_sentence_where_stops_are_those_of_ascii():
    text = "办事难,首先找不到人,其次不给办,最后看脸色.群众编了顺口溜.我们听了脸红.今后要改."
    assert [node.text for node in zhspeech.parse(text).walk()][-1] == "最后看脸色."
