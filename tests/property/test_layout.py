"""Line ends, indentation by any blank and blanks in front change nothing in the tree of any text."""

from __future__ import annotations

import hypothesis.strategies as st
import pytest
from hypothesis import given

import zhspeech
from zhspeech.testing import CHANGES, Change, assert_same_tree

#: Labels, words that mark zones, marks and line breaks, of which some are blank lines.
PIECES = """
一、 二、 三、 （一） (二) 1. ２． 3、 （1） ① ② 甲、 第一章 第二章 第一条 第一， 第二， 首先， 最后，
一是 二是 讲三点意见： 总之， 同志们： 谢谢大家！ 来源：本站 附件： 2024年5月6日 问： 答： 在大会上的讲话
修路。 架桥， 通水； “ ” （ ） 《 》 ， 。 ： ** 1 县长 首页 > 正文 没有标点的一行字
"""
TEXTS = (
    st.lists(st.sampled_from([*PIECES.split(), "\n", "\n", "\n\n", "。\n"]), max_size=60)
    .map("".join)
    .filter(str.strip)
)
LAYOUT = [
    change
    for change in CHANGES
    if change.name in ("CRLF", "CR") or change.name.endswith("in front") or "indented" in change.name
]


@pytest.mark.parametrize("change", LAYOUT, ids=lambda change: change.name)
@given(text=TEXTS)
def test_the_tree_does_not_depend_on_layout(change: Change, text: str):
    changed = change(text)
    assert_same_tree(zhspeech.parse(text), zhspeech.parse(changed.text), changed.offset)
