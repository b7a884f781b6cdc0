from __future__ import annotations

import re

import pytest

from zhspeech.text.plain import plain_text
from zhspeech.words.genres import KIND, ends_in_kind


@pytest.mark.parametrize(
    "line",
    [
        "在春耕会上的讲话",
        "在春耕會上的講話",
        "在春耕會上的讲話",
        "关于修渠的一封信",
        "在春耕会上的讲话稿",
        "在春耕会上的讲话（节选）（一）",
        "关于《修渠办法》的说明（草案）",
        "转发《关于修渠的报告》",
        "关于修渠的说明全文如下：",
        "镇长致辞的中文全文",
    ],
)
def test_a_line_that_ends_in_a_kind_of_document_is_known(line: str):
    assert ends_in_kind(plain_text(line))


@pytest.mark.parametrize("line", ["", "）", "全文", "水渠边上的春天", "讲话以后", "春耕（水）", "来函", "的"])
def test_other_lines_end_in_none(line: str):
    assert not ends_in_kind(plain_text(line))


def test_a_longer_kind_is_preferred():
    assert re.search(KIND, "倡议书和意见书").group() == "倡议书"
    assert re.match(KIND, "意见书").group() == "意见书"
