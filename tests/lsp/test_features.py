from __future__ import annotations

import pytest

import zhspeech
from zhspeech.lsp.features import folds, hover, symbols

TEXT = """在全县大会上的讲话
同志们：
下面讲两点：
一、修路
（一）买料。完成投资**亿元。
（二）请人。
二、架桥
干部要做到“四勤”（勤走、勤看、勤问、勤记）。
"""
SPEECH = zhspeech.parse(TEXT)


def test_the_outline_has_zones_and_nodes():
    found = symbols(SPEECH)
    assert [symbol.name for symbol in found] == ["title", "salutation", "opening", "一、 修路", "二、 架桥"]
    assert [child.kind for child in found[3].children] == ["Point", "Point"]


def test_a_symbol_has_its_label_within_it():
    for symbol in symbols(SPEECH):
        assert symbol.start <= symbol.label_end <= symbol.end


def test_a_part_can_be_folded_with_what_is_in_it():
    part = SPEECH.parts[0]
    assert part.trimmed in set(folds(SPEECH))


@pytest.mark.parametrize(
    ("at", "shown"),
    [
        ("**", "mask: amount · 亿元\n\n一、 › （一）"),
        ("四勤", "slogan: numeral · 四勤\n\n二、"),
        ("请人", "一、 › （二）"),
        ("下面", "opening"),
    ],
)
def test_what_stands_at_a_place_is_told_with_the_way_down_to_it(at: str, shown: str):
    assert hover(SPEECH, TEXT.index(at)) == shown


def test_an_empty_text_has_nothing_to_show():
    speech = zhspeech.parse("")
    assert (symbols(speech), list(folds(speech)), hover(speech, 0)) == ([], [], None)
