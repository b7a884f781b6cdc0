from __future__ import annotations

import pytest

from zhspeech.text.plain import plain_text
from zhspeech.words.dates import find_dates


def dates(text: str, *, days: bool = False) -> list[tuple[str, str]]:
    plain = plain_text(text)
    return [
        (text[found.start : found.end], found.value) for found in find_dates(plain, 0, len(plain), days=days)
    ]


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("2020年1月8日", "2020-01-08"),
        ("２０２０年１月８日", "2020-01-08"),
        ("2013年 2月 27日", "2013-02-27"),
        ("二〇二〇年十二月三十一日", "2020-12-31"),
        ("一九六六年八月", "1966-08"),
        ("二○一三年三月廿九日", "2013-03-29"),
        ("二oo七年元月廿日", "2007-01-20"),
        ("1966.07.03", "1966-07-03"),
        ("1966．11．18", "1966-11-18"),
        ("1966年11．16", "1966-11-16"),
        ("1966.12.00", "1966-12"),
        ("1966.12", "1966-12"),
        ("2016/05/03", "2016-05-03"),
        ("2024-11-12", "2024-11-12"),
        ("一九六六、九、三", "1966-09-03"),
        ("67.7.1", "1967-07-01"),
        ("05年3月1日", "2005-03-01"),
        ("104年3月5日", "2015-03-05"),
        ("中華民國102年3月5日", "2013-03-05"),
        ("民國三十八年一月", "1949-01"),
        ("11月28日", "XXXX-11-28"),
        ("十一月二十八日", "XXXX-11-28"),
        ("11月26日至27日", "XXXX-11-26/XXXX-11-27"),
        ("2020年1月30日—2月2日", "2020-01-30/2020-02-02"),
        ("20××年8月16日", "20XX-08-16"),
        ("202x年3月", "202X-03"),
        ("xx年xx月xx日", "XXXX-XX-XX"),
        ("**年*月*日", "XXXX-XX-XX"),
        ("二〇二〇年", "2020"),
    ],
)
def test_a_date_has_an_iso_value(words: str, value: str):
    assert dates(f"会议于{words}，召开") == [(words, value)]


def test_a_day_alone_is_a_date_where_it_is_asked_for():
    assert (dates("24日，召开"), dates("24日，召开", days=True)) == ([], [("24日", "XXXX-XX-24")])


@pytest.mark.parametrize(
    ("words", "doubt"),
    [
        ("2019年2月30日", "there is no day 30 in month 2"),
        ("2月30日", "there is no day 30 in month 2"),
        ("2019年13月1日", "there is no month 13"),
        ("2019年2月29日", "there is no day 29 in month 2"),
    ],
)
def test_a_date_that_cannot_be_keeps_its_words_and_says_so(words: str, doubt: str):
    assert [(found.value, found.doubt) for found in find_dates(words, 0, len(words))] == [(words, doubt)]


@pytest.mark.parametrize("words", ["3.5%", "增长12.25", "100年", "1.2.3", "9876年1月", "百年大计", "三月"])
def test_other_figures_are_no_dates(words: str):
    assert dates(words) == []
