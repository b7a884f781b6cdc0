from __future__ import annotations

import pickle
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import zhspeech
from zhspeech.checks.diagnostics import RULES, Diagnostic, choose_codes
from zhspeech.errors import ZhspeechError


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_the_wrong_text_of_a_rule_gets_its_diagnostic_and_no_other(rule):
    assert [one.code for one in zhspeech.check(zhspeech.parse(rule.wrong))] == [rule.code]


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_the_right_text_of_a_rule_and_its_exemptions_get_nothing(rule):
    for text in (rule.right, *(exemption.text for exemption in rule.exemptions)):
        assert zhspeech.check(zhspeech.parse(text)) == (), text


def test_every_code_is_a_letter_and_a_number_and_has_one_meaning():
    codes = [rule.code for rule in RULES]
    assert all(re.fullmatch("[A-Z][1-9][0-9]{2}", code) for code in codes)
    assert len(set(codes)) == len(codes)


SLIPS = "（一）修路\n今年修好。\n(二)架桥\n明年架好。\n（四）通电\n后年通电，投资**亿元。\n"


@pytest.mark.parametrize(
    ("select", "ignore", "codes"),
    [
        (None, [], ["P402", "N101", "M501"]),
        (["N"], [], ["N101"]),
        (["N101", "P4"], [], ["P402", "N101"]),
        (None, ["N", "M501"], ["P402"]),
        (["N", "P"], ["P402"], ["N101"]),
        ([], [], []),
    ],
)
def test_codes_are_selected_and_ignored_by_how_they_begin(select, ignore, codes: list[str]):
    diagnostics = zhspeech.check(zhspeech.parse(SLIPS), select=select, ignore=ignore)
    assert [one.code for one in diagnostics] == codes


@pytest.mark.parametrize("code", ["X", "N1011", "n101", ""])
def test_an_unknown_code_is_an_error_that_names_the_known_ones(code: str):
    with pytest.raises(ZhspeechError, match=f"code: found '{code}', expected one of N101, N102"):
        zhspeech.check(zhspeech.parse(SLIPS), select=[code])
    with pytest.raises(ZhspeechError, match="code: found"):
        choose_codes(ignore=[code])


def test_a_diagnostic_says_where_it_is():
    (found_one,) = zhspeech.check(zhspeech.parse(SLIPS.replace("\n", "\r\n")), select=["N101"])
    assert (found_one.text, found_one.line, found_one.column) == ("（四）", 5, 1)
    assert found_one.source[found_one.start : found_one.end] == "（四）"


def test_a_diagnostic_is_a_value_with_a_repr_of_one_line():
    (found_one,) = zhspeech.check(zhspeech.parse(SLIPS), select=["N101"])
    assert pickle.loads(pickle.dumps(found_one)) == found_one
    assert isinstance(hash(found_one), int)
    assert repr(found_one) == "Diagnostic(5:1 N101 found nothing between (二) and （四）, expected 3)"


def test_a_speech_without_lists_or_masks_is_fine():
    assert zhspeech.check(zhspeech.parse("同志们：\n大家好。\n")) == ()


def test_a_scheme_of_the_users_own_counts_with_itself():
    scheme = zhspeech.Scheme("step", r"步骤{arabic}[：:]", rank=3)
    text = "步骤1：修路\n今年修好。\n步骤2：架桥\n明年架好。\n步骤4：通电\n后年通电。\n"
    speech = zhspeech.Parser(schemes=(scheme, *zhspeech.DEFAULT_SCHEMES)).parse(text)
    assert [one.message for one in zhspeech.check(speech)] == [
        "found nothing between 步骤2： and 步骤4：, expected 3"
    ]


PIECES = """
一、 二、 四、 （一） (二) 1. 2． 3、 ① ② (a) 第一， 第三， 首先 最后 一是 三是 两点意见：
“ ” （ ） ( 四勤 ** ××
"""
TEXTS = st.text() | st.lists(
    st.sampled_from([*PIECES.split(), "\n", "\r\n", "　", "修路。", "架桥；", "、"]), max_size=60
).map("".join)


@given(TEXTS)
def test_diagnostics_of_any_text_are_in_order_and_in_range(text: str):
    diagnostics = zhspeech.check(zhspeech.parse(text))
    assert all(isinstance(one, Diagnostic) and 0 <= one.start <= one.end <= len(text) for one in diagnostics)
    assert [one.start for one in diagnostics] == sorted(one.start for one in diagnostics)


@given(TEXTS)
def test_selecting_a_code_finds_what_checking_all_finds_of_it(text: str):
    speech = zhspeech.parse(text)
    whole = zhspeech.check(speech)
    for rule in RULES:
        alone = zhspeech.check(speech, select=[rule.code])
        assert alone == tuple(one for one in whole if one.code == rule.code)


def test_the_numbers_and_counts_of_the_sample_are_right(shared: Path):
    paths = list((shared / "sample").glob("*.txt"))
    assert paths
    for path in paths:
        text = path.read_bytes().decode("utf-8")
        assert zhspeech.check(zhspeech.parse(text), select=["N", "C"]) == ()


def test_a_lone_string_is_one_code():
    text = "今年抓好几件事：一是修路，二是架桥，四是通电。"
    assert [one.code for one in zhspeech.check(zhspeech.parse(text), select="N101")] == ["N101"]
    assert "N101" not in [one.code for one in zhspeech.check(zhspeech.parse(text), ignore="N1")]
