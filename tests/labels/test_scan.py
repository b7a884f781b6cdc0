from __future__ import annotations

from itertools import pairwise

import pytest

from zhspeech.labels.hit import MID_CLAUSE, Edge, Hit
from zhspeech.labels.scan import label_at, scan
from zhspeech.labels.scheme import Scheme
from zhspeech.labels.table import SchemeTable
from zhspeech.text.lines import paragraph_starts
from zhspeech.text.plain import plain_text

TABLE = SchemeTable()


def hits(text: str) -> list[Hit]:
    text = plain_text(text)
    return scan(text, TABLE, paragraph_starts(text))


def labels(text: str) -> list[str]:
    return [text[hit.start : hit.end] for hit in hits(text)]


def the_hit(text: str, label: str) -> Hit:
    """The candidate that is this label, which stands once in the text."""
    (found,) = [hit for hit in hits(text) if text[hit.start : hit.end] == label]
    return found


def paragraphs(text: str) -> list[str]:
    bounds = [0, *paragraph_starts(plain_text(text)), len(text)]
    return [text[start:end] for start, end in pairwise(bounds)]


def test_candidates_come_in_order_and_do_not_overlap():
    found = hits("一、修渠\n（一）选线：一是早看；二是细量。\n1.第一，备料。①石②沙\n")
    places = [offset for hit in found for offset in (hit.start, hit.end)]
    assert len(found) == 8
    assert places == sorted(places)


def test_nothing_is_decided():
    """Candidates that count with no other are proposed all the same."""
    assert labels("三、修渠。五是架桥。（九）铺路") == ["三、", "五是", "（九）"]


@pytest.mark.parametrize("text", ["", "渠", "\n", "　", "修渠架桥。", "一", "第", "（", "1"])
def test_a_text_without_labels_has_no_candidates(text: str):
    assert hits(text) == []


@pytest.mark.parametrize(
    "lead", ["", "　　", " \t", "# ", "- ", "**", "· ", "●", "修渠。\n", "修渠。\r", "\ufeff"]
)
def test_a_label_behind_blanks_or_list_marks_begins_its_line(lead: str):
    assert the_hit(f"{lead}一、架桥", "一、").at_line


@pytest.mark.parametrize("mark", list("“「『"))
def test_a_label_behind_an_opening_quotation_mark_begins_its_line(mark: str):
    assert the_hit(f"修渠。\n{mark}一、架桥", "一、").at_line


def test_a_quotation_may_be_indented():
    assert the_hit("修渠。\n　　“一、架桥", "一、").at_line


@pytest.mark.parametrize("lead", ["渠", "修渠。", "）", "：", "，“", "修渠\x0b", "修渠\u2028"])
def test_a_label_behind_anything_else_does_not_begin_its_line(lead: str):
    assert not the_hit(f"{lead}一、架桥", "一、").at_line


@pytest.mark.parametrize(
    ("before", "edge"),
    [
        *[(mark, 4) for mark in "。！？!?…”’」』"],
        *[(mark, 3) for mark in "：:（(“‘「『【〔"],
        *[(mark, 2) for mark in "；;）)】》〕"],
        *[(mark, 1) for mark in "，,、—"],
        ("事", 0),
        ("。 ", 4),
        ("： ", 3),
        ("；　", 2),
        ("，\xa0", 1),
        ("。**", 4),
    ],
)
def test_the_edge_of_a_label_in_a_line_is_the_mark_before_it(before: str, edge: int):
    assert the_hit(f"做三件{before}一是修渠", "一是").edge == edge


@pytest.mark.parametrize(
    ("before", "edge"),
    [("", 4), ("。", 4), ("：", 3), ("；", 2), ("，", 1), ("事", 2), ("。\n\n", 4), ("：\r\n\u3000", 3)],
)
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\n　　", "\n- "])
def test_the_edge_of_a_label_at_a_line_is_what_ends_the_line_before(before: str, edge: int, end: str):
    """A line that ends in no mark is a member or a heading of its own, so its end is an edge too."""
    text = f"做三件{before}{end}一、修渠" if before else f"{end}一、修渠"
    assert the_hit(text, "一、").edge == edge


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\n\n", "\n \r\n　　", " \n"])
@pytest.mark.parametrize("mark", ["。", "：", "！", "渠", "”"])
def test_a_line_break_ends_a_paragraph(mark: str, end: str):
    assert paragraphs(f"先修{mark}{end}再架桥。") == [f"先修{mark}{end}", "再架桥。"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", " \n", "　\n　"])
@pytest.mark.parametrize("mark", list("；;，,、"))
def test_a_line_break_after_a_mark_that_goes_on_is_soft(mark: str, end: str):
    text = f"先修渠{mark}{end}再架桥。"
    assert paragraphs(text) == [text]


@pytest.mark.parametrize("separator", ["\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029"])
def test_other_separators_end_no_paragraph(separator: str):
    assert paragraph_starts(plain_text(f"先修渠。{separator}再架桥。")) == []


def test_a_candidate_knows_how_many_paragraphs_end_before_it():
    text = "一、修渠\n二、架桥；\n三、铺路。\r\n\r\n四、办学"
    assert [hit.paragraph for hit in hits(text)] == [0, 1, 1, 2]


def test_a_candidate_knows_how_many_sentences_end_before_it():
    text = "一是修渠，二是架桥。三是铺路！是吗？四是办学"
    assert [hit.sentence for hit in hits(text)] == [0, 0, 1, 3]


@pytest.mark.parametrize(
    ("text", "label", "key"),
    [
        ("一是修渠", "一是", "是"),
        ("一要修渠", "一要", "要"),
        ("一靠人手", "一", "靠"),
        ("修路一靠人手", "一", "靠"),
        ("一、修渠", "一、", ""),
        ("第一，修渠", "第一，", ""),
    ],
)
def test_the_key_of_a_run_in_label_is_what_its_list_repeats(text: str, label: str, key: str):
    assert the_hit(text, label).key == key


def test_a_candidate_knows_its_scheme():
    hit = the_hit("（一）修渠", "（一）")
    assert (hit.scheme.name, hit.group, hit.rank, hit.run_in) == ("han_paren", "han_paren", 3, False)


@pytest.mark.parametrize(
    ("label", "ordinal"), [("一、", 1), ("廿一、", 21), ("１２．", 12), ("⑦", 7), ("最后，", 0)]
)
def test_a_candidate_knows_its_number(label: str, ordinal: int):
    assert [hit.ordinal for hit in hits(f"{label}修渠")] == [ordinal]


@pytest.mark.parametrize(
    ("text", "weight"), [("案一修渠", 8.0), ("修渠。案一", 3.0), ("修渠案一", 3.0 * MID_CLAUSE)]
)
def test_a_label_weighs_most_at_a_line_and_least_in_mid_clause(text: str, weight: float):
    table = SchemeTable([Scheme("case", "案{han}", weight=8, inline=3)])
    assert [hit.weight for hit in scan(text, table, [])] == [weight]


@pytest.mark.parametrize(
    ("text", "found"), [("案一", 1), ("渠。\n　案一", 1), ("渠。案一", 0), ("渠，案一", 0)]
)
def test_a_scheme_of_lines_counts_only_at_the_beginning_of_one(text: str, found: int):
    assert len(scan(text, SchemeTable([Scheme("case", "案{han}", line_only=True)]), [])) == found


@pytest.mark.parametrize(
    "entry",
    [
        "一、修渠…………3",
        "一、修渠……3",
        "（一）修渠............12",
        "1.修渠····３",
        "　　第一章　修渠 ………… 3",
    ],
)
def test_an_entry_of_a_table_of_contents_is_no_candidate(entry: str):
    assert labels(f"目录\n{entry}\n") == []


@pytest.mark.parametrize("line", ["一、修渠……三年", "一、修渠…3", "一、修渠\n……3"])
def test_dots_that_lead_to_no_page_are_not_those_of_a_table_of_contents(line: str):
    assert labels(line) == ["一、"]


def test_what_is_no_numeral_is_no_candidate():
    assert labels("（十十）修渠（十）架桥") == ["（十）"]


def test_a_label_is_found_where_it_begins():
    assert label_at("先讲（十一）修渠", 2, TABLE) == (6, "han_paren", 11)


@pytest.mark.parametrize("offset", [0, 1, 3, 4, 5, 6, 7, 8, 99])
def test_no_label_is_found_where_none_begins(offset: int):
    assert label_at("先讲（十一）修渠", offset, TABLE) is None


def test_a_label_that_needs_a_line_is_found_wherever_asked_for():
    table = SchemeTable([Scheme("case", "案{han}", line_only=True)])
    assert label_at("修渠案一", 2, table) == (4, "case", 1)


def test_a_label_without_a_number_is_not_found():
    assert label_at("（十十）修渠", 0, TABLE) is None


def test_a_last_member_is_found_with_ordinal_zero():
    assert label_at("最后，修渠", 0, TABLE) == (2, "finally", 0)


@pytest.mark.parametrize("word", ["即", "要"])
def test_a_word_that_leads_in_is_an_edge_within_a_line(word: str):
    assert the_hit(f"做三件事，{word}一查渠、二查桥。", "一").edge == Edge.COMMA


def test_a_line_that_ends_in_such_a_word_is_one_of_its_own():
    assert the_hit("会议纪要\n一、修渠", "一、").edge == Edge.MEMBER


@pytest.mark.parametrize(
    ("text", "label", "above"),
    [
        ("1.1编制目的", "1.1", (1,)),
        ("1.3.2适用范围", "1.3.2", (1, 3)),
        ("一、总则", "一、", ()),
        ("1．总则", "1．", ()),
    ],
)
def test_a_decimal_states_the_numbers_above_it(text: str, label: str, above: tuple[int, ...]):
    assert the_hit(text, label).above == above


def test_the_key_of_a_free_verb_is_the_first_character_behind_it_blanks_aside():
    assert [hit.key for hit in hits("一看渠，二 看桥，三要快。")] == ["看", "看", "要"]


@pytest.mark.parametrize("text", ["- 12 -\n", "第1页 共2页\n", "1 / 12\n", "12\n"])
def test_a_page_number_is_no_label(text: str):
    assert labels(f"修渠。\n{text}架桥。\n") == []


def test_a_heading_glued_to_a_time_is_found():
    assert labels("报到：9:30二、开会") == ["二、"]
