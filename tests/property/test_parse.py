"""What holds of the tree of any string at all, however hostile."""

from __future__ import annotations

import hypothesis.strategies as st
from hypothesis import given

import zhspeech
from zhspeech.testing import assert_lossless

#: Labels in every style, words that mark zones, brackets and masks: what is written without blanks.
VISIBLE = """
一、 二、 三、 十一、 一， 一： 一 二 （一） (二) 〔三〕 ㈠ ㈡ 1. ２． 3、 ⒈ （1） (2) ⑴ 1） ① ②
甲、 乙、 A. (a) (i) (ii) 第一部分 第一章 第二章 第一节 第一条 第二条 第一， 第二 第一是 第一个问题
首先 其次 最后 其一 一来 二来 一是 二是 三是 一要 二要 一靠 二靠 一个是 第一要务 争第一 有一就有二
0.01分 第三条规定 讲三点意见： 总之， 以上 这三条 同志们： 各位代表 同志们！让我们 谢谢 来源： 附件：
2024年5月6日 总理： 在大会上的讲话 字 工作 a 0 ９ * ** × 某 □ X _ # ## > - |
（ ） ( ) “ ” 「 」 《 》 【 】 ， 、 。 ； ： ！ … —
"""
#: Blanks, every line separator there is, halves of surrogate pairs and other characters that are no text.
INVISIBLE = (
    *(" ", "\t", "\u3000", "\u00a0", "\ufeff", "\u200b", "\n", "\r", "\r\n", "\n\n", "\v", "\f"),
    *("\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029", "\x00", "\ud800", "\udfff", "\U00020000", "\u0301"),
)
PIECES = st.sampled_from([*VISIBLE.split(), *INVISIBLE])
TEXTS = st.text(st.characters()) | st.lists(PIECES, max_size=60).map("".join)
#: Labels each of which may begin a list inside the one before.
FIRST = "一、 （一） 1. （1） ① 甲、 A. (a) (i) 第一， 一是 一要 首先， 其一，"
OPENERS = st.lists(st.sampled_from(FIRST.split()), min_size=30, max_size=90).map("：\n".join)


@given(TEXTS)
def test_the_tree_loses_nothing(text: str):
    assert_lossless(zhspeech.parse(text))


@given(TEXTS | OPENERS)
def test_no_node_is_deeper_than_32_levels(text: str):
    assert all(node.level < 32 for node in zhspeech.parse(text).walk())


@given(TEXTS)
def test_parsing_twice_gives_the_same_tree(text: str):
    assert zhspeech.parse(text) == zhspeech.Parser().parse(text)


@given(TEXTS)
def test_a_speech_survives_its_records(text: str):
    speech = zhspeech.parse(text)
    assert zhspeech.Speech.from_dict(speech.to_dict()) == speech


@given(TEXTS)
def test_a_speech_survives_its_outline(text: str):
    speech = zhspeech.parse(text)
    assert zhspeech.Speech.from_outline(text, speech.outline()) == speech
