"""Whatever a text is, its slogans are in order, in range and apart, and a part of it has those inside it."""

from __future__ import annotations

from itertools import pairwise
from types import SimpleNamespace

import hypothesis.strategies as st
from hypothesis import given

from zhspeech.slogans.find import find_slogans

WORDS = """
    三清两建 一岗双责 3+2 十四五 两會 三农 勤勉敬业 清廉自守 合力护林 水是命 土是根 團結 人民 万岁 坚持 实施
    工程 规划 一是 二是 有的 同志们 说 的 a “ ” 「 」 ‘ " （ ） ， 、 。 ！ ： ； , !
"""
PIECES = st.sampled_from([*WORDS.split(), "\n", "\r\n", "\u2028", "\u3000", "\ud800", "一、"])
TEXTS = st.lists(PIECES, max_size=30).map("".join) | st.text(st.characters(categories=None), max_size=60)


@given(TEXTS)
def test_slogans_are_in_order_and_in_range(text: str):
    slogans = find_slogans(text)
    assert all(0 <= slogan.start < slogan.end <= len(text) for slogan in slogans)
    assert [slogan.start for slogan in slogans] == sorted(slogan.start for slogan in slogans)


@given(TEXTS)
def test_slogans_of_one_kind_do_not_overlap(text: str):
    ends: dict[str, int] = {}
    for slogan in find_slogans(text):
        assert slogan.start >= ends.get(slogan.kind, 0)
        ends[slogan.kind] = slogan.end


@given(TEXTS, st.data())
def test_a_stretch_has_the_slogans_of_its_source_that_lie_inside_it(text: str, data: st.DataObject):
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    inside = tuple(slogan for slogan in find_slogans(text) if start <= slogan.start and slogan.end <= end)
    assert find_slogans(SimpleNamespace(source=text, start=start, end=end)) == inside


@given(TEXTS)
def test_the_members_of_a_gloss_are_in_order_apart_from_each_other_and_from_their_formula(text: str):
    for slogan in find_slogans(text):
        members = slogan.gloss
        assert all(member.start < member.end <= len(text) for member in members)
        assert all(one.end <= other.start for one, other in pairwise(members))
        assert all(member.end <= slogan.start or member.start >= slogan.end for member in members)


@given(TEXTS)
def test_nothing_is_a_member_of_two_formulas(text: str):
    members = sorted((one.start, one.end) for slogan in find_slogans(text) for one in slogan.gloss)
    assert all(one[1] <= other[0] for one, other in pairwise(members))
