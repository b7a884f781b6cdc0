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


def speech_of(lines: str) -> zhspeech.Speech:
    """The speech of which every line is a place: two spaces a level, its mark, a blank, its text."""
    texts, outline = [], []
    for line in lines.strip("\n").splitlines():
        mark, _, text = line.lstrip().partition(" ")
        texts.append(text)
        outline.append(f"{line[: len(line) - len(line.lstrip())]}{mark} {text}")
    return zhspeech.Speech.from_outline("\n".join(texts) + "\n", "\n".join(outline))


def found(lines: str, *select: str) -> list[str]:
    """What is found in a speech, as ``line code message``."""
    diagnostics = zhspeech.check(speech_of(lines), select=select or None)
    return [f"{one.line} {one.code} {one.message}" for one in diagnostics]


def ordinals(*labels: str) -> list[str]:
    """What is found in the ordinals of one list with these labels, a line each."""
    return found("\n".join(f"* {label}修路架桥" for label in labels), "N")


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_the_example_of_a_rule_gets_its_diagnostic_and_no_other(rule):
    assert [one.code for one in zhspeech.check(zhspeech.parse(rule.example))] == [rule.code]


def test_every_code_is_a_letter_and_a_number_and_has_one_meaning():
    codes = [rule.code for rule in RULES]
    assert all(re.fullmatch("[A-Z][1-9][0-9]{2}", code) for code in codes)
    assert len(set(codes)) == len(codes)


# --- ordinals -----------------------------------------------------------------------------------------


def test_ordinals_without_a_slip_are_not_reported():
    assert ordinals("一、", "二、", "三、", "四、") == []


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        ("一、 二、 四、", ["3 N101 found nothing between 二、 and 四、, expected 3"]),
        ("一、 五、 六、", ["2 N101 found nothing between 一、 and 五、, expected 2 to 4"]),
        ("二、 三、 四、", ["1 N101 found 二、 at the beginning of a list, expected 1"]),
        ("一、 二、 二、 三、", ["3 N102 found 二、 after 二、, expected 3"]),
        ("一、 二、 二、 四、", ["3 N102 found 二、 after 二、, expected 3"]),
        ("一、 二、 七、 四、 五、", ["3 N103 found 七、 after 二、, expected 3"]),
        ("一、 三、 二、 四、", ["2 N103 found 三、 after 一、, expected 2"]),
        ("1. 2. 4. 5. 7.", [
            "3 N101 found nothing between 2. and 4., expected 3",
            "5 N101 found nothing between 5. and 7., expected 6",
        ]),
    ],
)  # fmt: skip
def test_a_slip_in_the_ordinals_is_reported_once(labels: str, expected: list[str]):
    assert ordinals(*labels.split()) == expected


def test_a_gap_may_be_wider_than_memory():
    records = speech_of("* 一、修路\n* 二、架桥\n* 三、通电").to_dict()
    records["nodes"][2]["ordinal"] = 10**12
    (found,) = zhspeech.check(zhspeech.Speech.from_dict(records), select=["N101"])
    assert found.message == "found nothing between 二、 and 三、, expected 3 to 999999999999"


def test_a_list_that_lacks_more_than_it_has_is_an_excerpt():
    assert ordinals("18. ", "19. ", "20. ") == []


def test_a_quoted_part_of_another_list_is_no_slip():
    lines = "* 1. 修路\n* 2. 架桥\n* 3. 请看守则：「\n* 18. 守时\n* 19. 守信」\n* 4. 通电\n* 5. 供水"
    assert found(lines, "N") == []


def test_strays_that_count_on_are_one_slip():
    lines = found("* 一、修路\n* 二、架桥\n* 三、通电\n* 二、供水\n* 三、治河\n* 四、种树", "N")
    assert lines == ["4 N102 found 二、 after 三、, expected 4"]


@pytest.mark.parametrize(
    "labels", ["一、 二、 一、 二、 三、 三、", "一、 二、 三、 四、 一、 二、 五、 六、"]
)
def test_a_list_may_go_on_behind_one_that_is_nested_in_it_though_the_tree_is_flat(labels: str):
    assert ordinals(*labels.split()) == []


def test_a_number_that_stands_in_the_text_is_not_missing():
    assert found("* 第一，修路\n~ 第二，我记不清了。\n* 第三，架桥", "N") == []


def test_a_letter_that_stands_in_the_text_is_not_missing():
    assert found("* (g) 修路\n* (h) 架桥\n~ (i) 见后。\n* (j) 通电", "N") == []


def test_a_label_without_a_number_of_its_own_can_be_missed():
    lines = found("* ①修路\n* ②架桥\n* ④通电", "N")
    assert lines == ["3 N101 found nothing between ② and ④, expected 3"]


def test_a_heading_that_stands_too_early_is_out_of_order():
    lines = found("* 一、修路\n~ 三、通电\n* 二、架桥\n* 四、供水", "N")
    assert lines == ["2 N103 found 三、 out of order, expected it between 二、 and 四、"]


def test_a_numeral_in_an_earlier_sentence_is_no_heading_out_of_order():
    lines = found("* 一、修路架桥，然后三、通电\n* 二、供水\n* 四、治河", "N")
    assert lines == ["3 N101 found nothing between 二、 and 四、, expected 3"]


def test_numbering_may_run_on_through_several_parts():
    assert (
        found("* 一、城里\n  - （一）修路\n  - （二）架桥\n* 二、乡下\n  - （三）通电\n  - （四）供水", "N")
        == []
    )


def test_a_list_that_text_interrupts_is_still_one_list():
    lines = found(
        "* 一、修路\n  - 一是买料\n  - 二是请人\n  ~ 说到这里插一句。\n  - 二是记账\n* 二、架桥", "N"
    )
    assert lines == ["5 N102 found 二是 after 二是, expected 3"]


# --- lone members and announced counts ----------------------------------------------------------------


def test_a_first_member_without_a_second_is_reported():
    lines = found("* 一、修路\n  - （一）买料\n* 二、架桥")
    assert lines == ["2 N104 found （一） alone, expected a second member or no number"]


def test_members_that_all_bear_the_label_of_the_first_are_no_lone_first_member():
    assert found("@opening 一个道理。\n- 一是修路，一是架桥。", "N") == []


def test_a_first_member_whose_second_stands_in_the_text_is_not_alone():
    assert found("@opening 有几个办法。\n- 一是修路。\n~ 说到这里插一句，二是架桥。", "N") == []


@pytest.mark.parametrize(
    "lead_in",
    [
        "我来目的有二：",
        "下面我讲两点意见：",
        "我有2点感受。",
        "这个乡呈现出“两个特点”：",
        "要当好两种人（",
        "基层有两苦，",
        "要算好两笔账。",
        "要在两个方面下功夫：",
    ],
)
def test_an_announced_count_that_holds_is_not_reported(lead_in: str):
    assert found(f"@opening {lead_in}\n- 一是修路\n- 二是架桥", "C") == []


def test_an_announced_count_that_does_not_hold_is_reported_at_the_lead_in():
    lines = found("@opening 同志们好。\n~ 下面我讲三点意见：\n* 一、修路\n* 二、架桥\n* 三、通电\n* 四、供水")
    assert lines == ["2 C201 found 4 (一、 to 四、), expected 3 as announced"]


def test_a_lone_member_where_more_are_announced_is_reported_as_that_alone():
    lines = found("@opening 下面我讲三点意见：\n- 一是修路。")
    assert lines == ["1 C201 found 1 (only 一是), expected 3 as announced"]


@pytest.mark.parametrize(
    "lines",
    [
        # the gap is reported, not the count
        "@opening 我讲四点意见：\n- 一是修路\n- 二是架桥\n- 四是通电",
        # 最后 may bring the end of the speech
        "@opening 我讲两点意见：\n- 第一，修路\n- 第二，架桥\n- 最后，谢谢大家",
        # the next member is there, though not in the tree
        "@opening 我讲三点意见：\n- 一是修路\n- 二是架桥\n~ 接着说，三是通电",
        # another list goes on behind the announced one
        "@opening 可以分两步：\n- 第一步，修路\n- 第二步，架桥\n- 第三，通电",
        # the list goes on in the next numbered paragraph
        "* 1. 有两点要强调。\n  - 第一，修路\n* 2. 接着说。\n  - 第二，架桥",
        # the count belongs to something else in the lead-in
        "@opening 要从开源和节流两方面采取有力措施。\n- 一要修路\n- 二要架桥\n- 三要通电",
        # all members bear the label of the first
        "@opening 抓了两个点：\n- 一个是城东，一个是城西。",
    ],
)
def test_a_count_that_holds_in_its_way_is_not_reported(lines: str):
    assert found(lines, "C201") == []


# --- formulas -----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("干部要做到“四勤”（勤走、勤看、勤问）。", ["found 3 members of 四勤, expected 4"]),
        ("干部要做到“四勤”（勤走、勤看、勤问、勤记）。", []),
        ("开展“三查三保”（查路、查桥、查渠、保水、保电）。", ["found 5 members of 三查三保, expected 6"]),
        ("开展“三查三保”（查路、查桥、查渠，保水、保电、保粮）。", []),
        ("开展“双查双保”（查路查桥，保水保电）。", []),
        ("干部要做到“四勤”（勤走、勤看、勤问等）。", []),
        ("干部要做到“四勤”（这是老话，多年不提了）。", []),
        ("干部要做到“四勤”（见后）。", []),
        ("干部要做到“四勤”。（勤走、勤看、勤问）", []),
    ],
)
def test_a_formula_is_counted_against_the_bracket_that_spells_it_out(text: str, expected: list[str]):
    assert [one.message for one in zhspeech.check(zhspeech.parse(text), select=["C202"])] == expected


# --- structure ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        ("一是 二是 三是", []),
        ("一是 二要 三看", []),
        ("第一， 第二条 第三是", []),
        ("第一， 第二， 最后，", []),
        ("首先， 其次， 再次， 最后，", []),
        (
            "首先， 二是 三是",
            ["2 S301 found 二是 in the list that begins with 首先, expected labels of one kind"],
        ),
        (
            "一、 二， 三，",
            ["2 S301 found 二， in the list that begins with 一、, expected labels of one kind"],
        ),
        ("① ⑵ ⑶", ["2 S301 found ⑵ in the list that begins with ①, expected labels of one kind"]),
        ("1. 2．", []),
    ],
)
def test_labels_of_another_kind_are_reported_once(labels: str, expected: list[str]):
    assert found("\n".join(f"* {label}修路架桥" for label in labels.split()), "S") == expected


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("* 一、路\n  - （一）桥\n    - 1. 电\n      - （1）水", []),
        ("* 一、路\n  - 1. 桥", []),
        ("* 第一部分　路\n  - 一、桥", []),
        (
            "* （一）路\n  - 一、桥",
            ["2 S302 found 一、 below （一）, expected the order 一、 （一） 1. （1）"],
        ),
        (
            "* 1. 路\n  - 第一，桥\n    - （一）电",
            ["3 S302 found （一） below 1., expected the order 一、 （一） 1. （1）"],
        ),
    ],
)
def test_headings_follow_the_order_of_the_standard(lines: str, expected: list[str]):
    assert found(lines, "S302") == expected


def test_an_indented_heading_is_one_too():
    speech = zhspeech.Speech.from_outline("一、修路\n　　一、买料\n", "* 一、修路\n  - 一、买料")
    assert [one.line for one in zhspeech.check(speech, select=["S302"])] == [2]


def test_a_list_within_a_sentence_is_no_heading():
    text = "一、修路\n今年要办的事是：一、买料；二、请人。\n二、架桥\n"
    outline = "* 一、修路\n  - 一、买料\n  - 二、请人\n* 二、架桥"
    assert zhspeech.check(zhspeech.Speech.from_outline(text, outline), select=["S302"]) == ()


# --- punctuation --------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("lead_in", "last", "marks"),
    [
        ("抓好三件事（", "二是架桥。", ["（"]),
        ("抓好三件事（", "二是架桥），", []),
        ("抓好三件事(", "二是架桥）。", []),
        ("我想说：“抓好三件事（", "二是架桥）。", ["“"]),
        ("抓好三件事“", "二是架“铁”桥。", []),
        ("做到“两勤“：", "二是架桥。", ["“"]),
        ("抓好（今年的）三件事：", "二是架桥。", []),
        ("抓好三件事（", "二是架桥（石桥）。", ["（"]),
        ("抓好三件事（", "二是架桥》）。", []),
        ("抓好三件事：", "二是架桥）。", []),
    ],
)
def test_what_opens_before_a_list_must_close_behind_it(lead_in: str, last: str, marks: list[str]):
    speech = speech_of(f"@opening {lead_in}\n- 一是修路；\n- {last}\n~ 年底）都要办完。")
    assert [one.text for one in zhspeech.check(speech, select=["P401"])] == marks


def test_a_mark_may_close_on_the_line_where_the_list_ends():
    text = "抓好两件事（一是修路；二是架桥。年底都要办完）。"
    speech = zhspeech.Speech.from_outline(text, "@opening 抓好\n- 一是\n- 二是\n~ 年底")
    assert zhspeech.check(speech, select=["P401"]) == ()


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        ("（一） （二） （三）", []),
        ("1. 2. 3.", []),
        ("一、 二、", []),
        ("（一） (二) （三）", ["2 P402 found half-width punctuation in (二), expected full-width"]),
        ("(一) （二） (三)", ["2 P402 found full-width punctuation in （二）, expected half-width"]),
        ("(一） （二）", ["1 P402 found full- and half-width punctuation in (一）, expected full-width"]),
    ],
)
def test_labels_with_punctuation_of_another_width_are_reported(labels: str, expected: list[str]):
    assert found("\n".join(f"* {label}修路架桥" for label in labels.split()), "P402") == expected


# --- masks --------------------------------------------------------------------------------------------


def test_a_mask_is_reported_with_its_unit_and_kind():
    diagnostics = zhspeech.check(zhspeech.parse("完成投资**亿元，增长点在××县。"))
    assert [one.message for one in diagnostics] == [
        "found ** 亿元, expected the amount it stands for",
        "found ××, expected the place it stands for",
    ]


# --- check --------------------------------------------------------------------------------------------

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
    for path in (shared / "sample").glob("*.txt"):
        text = path.read_bytes().decode("utf-8")
        assert zhspeech.check(zhspeech.parse(text), select=["N", "C"]) == ()
