from __future__ import annotations

import re

import pytest

from zhspeech.words.measures import AFTER_DECIMAL, AFTER_NUMBER, AFTER_ONE, FIXED, QUANTITY, RANKED


@pytest.mark.parametrize(
    "words", ["个人", "月底", "把刀", "成以上", "级领导", "部电话", "十多户", "家企业", "路人马"]
)
def test_what_is_counted_makes_a_quantity_of_the_numeral(words: str):
    assert re.match(QUANTITY, words)


@pytest.mark.parametrize(
    "words", ["把好关口", "成立专班", "大力宣传", "部署到村", "派驻干部", "看水情", "条块结合"]
)
def test_a_verb_that_begins_like_a_measure_word_makes_none(words: str):
    assert not re.match(QUANTITY, words)


@pytest.mark.parametrize("words", ["一切都好", "一直下雨", "一致同意", "一统江山", "三农工作", "万一"])
def test_a_numeral_makes_a_fixed_word_with_what_follows(words: str):
    assert re.match(FIXED, words)


@pytest.mark.parametrize(
    "words", ["一切实抓好", "一定期巡查", "一直面问题", "一带头修渠", "二切实抓好", "一统检测"]
)
def test_a_verb_that_begins_like_a_fixed_word_makes_none(words: str):
    assert not re.match(FIXED, words)


def test_behind_one_both_quantities_and_fixed_words_count():
    assert all(re.match(AFTER_ONE, words) for words in ("个人", "切都好", "起修渠"))


@pytest.mark.parametrize("words", ["次到村", "产业", "书记", "线", "把手", "责任人", "要务"])
def test_an_ordinal_ranks_or_names_what_follows(words: str):
    assert re.match(RANKED, words)


@pytest.mark.parametrize("words", ["修渠", "有成份", "看水情"])
def test_a_member_may_begin_behind_an_ordinal(words: str):
    assert not re.match(RANKED, words)


@pytest.mark.parametrize("words", ["亿元", "%", "个百分点", "公里", "月底", "倍"])
def test_a_decimal_is_a_quantity_before_these(words: str):
    assert re.match(AFTER_DECIMAL, words)
    assert re.match(AFTER_NUMBER, words)


@pytest.mark.parametrize("words", ["编制目的", "年度计划", "公开方式", "个人信息", "度汛"])
def test_a_decimal_is_none_before_a_heading(words: str):
    assert not re.match(AFTER_DECIMAL, words)
