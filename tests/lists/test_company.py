from __future__ import annotations

import pytest

from zhspeech.labels.scan import scan
from zhspeech.labels.scheme import Scheme
from zhspeech.labels.schemes import DEFAULT_SCHEMES
from zhspeech.labels.table import SchemeTable
from zhspeech.lists.company import MIXED_REACH, NEAR, in_company
from zhspeech.text.lines import paragraph_starts
from zhspeech.text.plain import plain_text

TABLE = SchemeTable()
REACH = {scheme.name: scheme.reach for scheme in DEFAULT_SCHEMES}


def kept(text: str, table: SchemeTable = TABLE) -> list[str]:
    """The labels that could be part of a list."""
    text = plain_text(text)
    return [text[hit.start : hit.end] for hit in in_company(scan(text, table, paragraph_starts(text)))]


def test_no_candidates_keep_no_company():
    assert in_company([]) == []


@pytest.mark.parametrize(
    "text",
    [
        "一是修渠，二是架桥。",
        "一要修渠。后来呢？二要架桥。",
        "一靠人手，二靠石头。",
        "第一，修渠；第二，架桥。",
        "首先，修渠；其次，架桥。",
        "其一，渠老；其二，桥断。",
        "修渠（一）选线（二）备料",
        "修渠①选线②备料",
    ],
)
def test_a_first_and_a_second_member_are_company(text: str):
    assert len(kept(text)) == 2


@pytest.mark.parametrize(
    "label", ["一是", "一要", "一靠", "第一，", "首先，", "其一，", "第一个问题，", "（一）", "1、", "①"]
)
def test_a_first_member_in_a_sentence_is_nothing_without_a_second(label: str):
    assert kept(f"我们说，{label}修渠，不说别的。") == []


@pytest.mark.parametrize("label", ["二是", "二靠", "第二，", "其次，", "（三）", "4、", "⑤", "最后，"])
def test_a_later_member_in_a_sentence_is_nothing_without_one_before(label: str):
    assert kept(f"我们说，{label}修渠，不说别的。") == []


@pytest.mark.parametrize(
    "label", ["一、", "三、", "（一）", "（五）", "1.", "7．", "（9）", "第一章　", "②", "A."]
)
def test_a_heading_at_the_beginning_of_a_line_may_stand_alone(label: str):
    assert kept(f"大家好。\n{label}修渠") == [label.strip()]


@pytest.mark.parametrize("label", ["一是", "三要", "第一，", "首先，"])
def test_a_run_in_label_at_the_beginning_of_a_line_may_not(label: str):
    assert kept(f"大家好。\n{label}修渠") == []


def test_a_second_member_before_the_first_is_no_company():
    assert kept("先讲二是架桥。再讲一是修渠。") == []


def test_members_of_two_schemes_that_never_mix_are_no_company():
    assert kept("先讲（一）修渠，再讲②架桥。") == []


@pytest.mark.parametrize("later", ["三是", "二是"])
def test_a_skipped_or_repeated_member_has_company(later: str):
    assert kept(f"一是修渠，二是架桥，{later}铺路。") == ["一是", "二是", later]


def test_a_member_two_behind_the_one_before_has_company():
    assert kept("一是修渠，二是架桥，四是铺路。") == ["一是", "二是", "四是"]


def test_a_member_far_behind_the_one_before_has_none():
    assert kept("一是修渠，二是架桥，七是铺路。") == ["一是", "二是"]


@pytest.mark.parametrize("label", ["最后，", "最后", "最后是"])
def test_a_last_member_needs_a_second_before_it(label: str):
    assert [kept(f"首先，修渠；{second}架桥；{label}铺路。")[2:] for second in ("其次，", "然后")] == [
        [label[:2]],
        [],
    ]


@pytest.mark.parametrize("second", ["第二，", "二是"])
def test_a_last_member_may_end_a_list_of_other_labels(second: str):
    first = second.replace("二", "一")
    assert kept(f"{first}修渠；{second}架桥；最后，铺路。")[2:] == ["最后"]


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("首先，修渠；第二，架桥。", ["首先", "第二，"]),
        ("首先要修渠；二是架桥。", ["首先", "二是"]),
        ("第一，修渠；二是架桥。", ["第一，", "二是"]),
        ("一是修渠；第二，架桥。", ["一是", "第二，"]),
        ("一要修渠；二是架桥。", ["一要", "二是"]),
    ],
)
def test_labels_of_two_kinds_that_mix_are_company(text: str, labels: list[str]):
    assert kept(text) == labels


def test_a_second_member_of_another_kind_must_be_near():
    texts = [f"首先，修渠；{'渠' * length}。第二，架桥。" for length in (MIXED_REACH // 2, MIXED_REACH)]
    assert [kept(text) for text in texts] == [["首先", "第二，"], []]


def test_two_verbs_are_company_when_near_in_one_sentence():
    assert kept("大家，一靠人手，二看天时。") == ["一", "二"]


@pytest.mark.parametrize("between", ["渠" * NEAR, "。"])
def test_two_verbs_far_off_or_in_two_sentences_are_not(between: str):
    assert kept(f"大家，一靠人手{between}，二看天时。") == []


def test_a_plain_verb_holds_a_list_together_however_far():
    assert kept(f"大家，一是人手{'渠。' * 500}，二是天时。") == ["一是", "二是"]


def test_a_second_member_must_stand_within_the_reach_of_the_first():
    table = SchemeTable([Scheme("case", "案{han}", reach=50)])
    texts = [f"渠案一{'渠' * length}案二" for length in (30, 60)]
    assert [kept(text, table) for text in texts] == [["案一", "案二"], []]


def test_a_heading_has_no_reach():
    table = SchemeTable([Scheme("case", "案{han}", rank=5, reach=50)])
    assert kept(f"渠案一{'渠' * 60}案二", table) == ["案一", "案二"]


def test_of_two_first_members_in_one_sentence_the_one_without_a_second_is_none():
    text = "谁一要就给，我们一要修渠，二要架桥。"
    hits = in_company(scan(text, TABLE, []))
    assert [hit.start for hit in hits] == [text.index("一要修"), text.index("二要")]


def test_of_two_first_members_in_one_sentence_each_is_one_if_two_second_ones_follow():
    text = "我说两点，第一、渠，第一、水少。第二、土松。第二、桥，第一、木朽。第二、石裂。"
    assert len(kept(text)) == text.count("、")


def test_a_list_may_begin_again_in_the_next_sentence():
    assert kept("一是修渠，二是架桥。一是选线，二是备料。") == ["一是", "二是", "一是", "二是"]


@pytest.mark.parametrize(
    ("text", "labels"),
    [
        ("先看渠。一是渠老，水漏了。三是路远，人少了。", ["一是", "三是"]),
        ("先看渠。二是渠老，水漏了。三是路远，人少了。", ["二是", "三是"]),
        ("二是渠老，水漏了。\n三是路远，人少了。\n", ["二是", "三是"]),
    ],
)
def test_a_lost_label_takes_no_other_along(text: str, labels: list[str]):
    assert kept(text) == labels


@pytest.mark.parametrize(
    "text", ["渠老了。②水少了。③路远了。", "渠老了。（7）水少了。（8）路远了。", "渠老，二是水少，三是路远"]
)
def test_footnote_marks_and_clauses_begin_no_list_in_the_middle(text: str):
    assert kept(text) == []


def test_a_list_whose_first_label_was_lost_begins_with_the_second_behind_another_list():
    text = "先看渠。（一）看土。（二）看水。（三）看沙。再看桥。看桥墩。（二）看桥面。（三）看桥栏。"
    hits = in_company(scan(text, TABLE, []))
    assert [hit.may_begin for hit in hits] == [True, False, False, True, False]


def test_a_number_in_a_sentence_does_not_part_two_labels_at_lines():
    text = "1、修渠，先选线；5、备料。\n2、架桥。\n3、铺路。\n"
    hits = [hit for hit in in_company(scan(text, TABLE, paragraph_starts(text))) if hit.at_line]
    assert [hit.is_followed for hit in hits] == [True, True, False]


@pytest.mark.parametrize(
    ("text", "is_cut"),
    [
        ("渠老了。\n（四）看水。夜里也要走。\n二、架桥\n桥断了。\n", True),
        ("渠老了。\n（四）看水。夜里也要走。\n一、架桥\n桥断了。\n", False),
        ("一、修渠\n渠老了。\n（四）看水。夜里也要走。\n二、架桥\n桥断了。\n", False),
        ("渠老了。\n（四）看水。夜里也要走。\n（五）清渠。\n", False),
    ],
)
def test_a_later_number_before_one_of_a_higher_rank_heads_a_page_that_begins_within_a_text(
    text: str, is_cut: bool
):
    hits = in_company(scan(text, TABLE, paragraph_starts(text)))
    assert any(hit.is_cut for hit in hits) == is_cut


@pytest.mark.parametrize(
    ("text", "is_clause"),
    [
        ("定了三条规矩：一、看水；二、清渠；三、换闸。", True),
        ("定了三条规矩：一、看水。二、清渠。三、换闸。", False),
        ("定了三条规矩，一、看水；二、清渠；三、换闸。", False),
        ("定了三条规矩：\n一、看水；\n二、清渠；\n三、换闸。", False),
    ],
)
def test_a_list_within_a_sentence_behind_a_lead_in_is_one_of_clauses(text: str, is_clause: bool):
    hits = in_company(scan(text, TABLE, paragraph_starts(text)))
    assert hits[0].is_clause == is_clause
