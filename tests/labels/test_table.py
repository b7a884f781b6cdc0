from __future__ import annotations

import attrs
import pytest

import zhspeech
from zhspeech.errors import SchemeError
from zhspeech.labels.scan import scan
from zhspeech.labels.scheme import Scheme
from zhspeech.labels.schemes import DEFAULT_SCHEMES
from zhspeech.labels.table import SchemeTable


def proposals(text: str, *schemes: Scheme) -> list[tuple[str, str, int]]:
    """What a table of these schemes proposes in a text: labels, rows and ordinals."""
    hits = scan(text, SchemeTable(schemes), [])
    return [(text[hit.start : hit.end], hit.scheme.name, hit.ordinal) for hit in hits]


def labels(speech: zhspeech.Speech) -> list[str]:
    return [node.enumerator.text for node in speech.walk()]


@pytest.mark.parametrize(
    ("scheme", "message"),
    [
        (
            Scheme("case", "案由："),
            "scheme 'case': found 0 placeholders in the pattern '案由：', expected one of {han}, ",
        ),
        (Scheme("case", "案{hans}"), "found 0 placeholders in the pattern '案{hans}'"),
        (Scheme("case", "案{han}之{arabic}"), "found 2 placeholders in the pattern"),
        (Scheme("case", "案{han}之{han}"), "found 2 placeholders in the pattern"),
        (Scheme("my case", "案{han}"), "scheme 'my case': found this name, expected an identifier"),
        (Scheme("", "案{han}"), "scheme '': found this name, expected an identifier"),
        (
            Scheme("case", "案{han}", rank=-1),
            "scheme 'case': found rank -1, expected one between 0 (highest heading) and 9 (run-in)",
        ),
        (Scheme("case", "案{han}", rank=10), "scheme 'case': found rank 10, expected one between"),
        (
            Scheme("case", "案[{han}"),
            "scheme 'case': found the pattern '案[{han}', expected a regular expression ",
        ),
        (Scheme("case", "案(之)?{han}"), "found groups in the pattern"),
        (Scheme("case", "案(?P<at>之)?{han}"), "found groups in the pattern"),
        (
            Scheme("case", r"\s{han}"),
            "a character, a class […] or a placeholder at its beginning, behind look-arounds",
        ),
        (Scheme("case", "(?:案|例){han}"), "expected a character, a class"),
        (Scheme("case", ".{han}"), "expected a character, a class"),
        (Scheme("case", "^{han}"), "expected a character, a class"),
        (Scheme("case", "[^案]{han}"), "expected a character, a class"),
        (Scheme("case", "(?<=案)(?={han})"), "expected a character, a class"),
    ],
)
def test_a_row_that_cannot_be_used_is_refused_with_the_reason(scheme: Scheme, message: str):
    with pytest.raises(SchemeError) as caught:
        SchemeTable([scheme])
    assert message in str(caught.value)


def test_every_row_of_the_library_would_be_taken_from_a_user():
    copies = [attrs.evolve(row) for row in DEFAULT_SCHEMES]
    assert list(SchemeTable(copies).rows) == [row.name for row in DEFAULT_SCHEMES]


def test_only_what_a_text_begins_labels_with_is_compiled():
    table = SchemeTable()
    scan("修渠，架桥。\n", table, [])
    assert not table.matchers
    scan("（一）修渠\n", table, [])
    assert table.matchers
    assert "第" not in table.matchers


def test_a_name_is_taken_once():
    with pytest.raises(SchemeError, match="scheme 'case': found a name that an earlier row has"):
        SchemeTable([Scheme("case", "案{han}"), Scheme("other", "例{han}"), Scheme("case", "件{han}")])


def test_an_empty_table_is_refused():
    with pytest.raises(SchemeError, match="schemes: found none, expected at least one Scheme"):
        SchemeTable([])


def test_a_parser_refuses_what_its_table_refuses():
    with pytest.raises(SchemeError, match="scheme 'case'"):
        zhspeech.Parser(schemes=(*DEFAULT_SCHEMES, Scheme("case", "案由")))


def test_a_scheme_error_is_a_value_error():
    with pytest.raises(ValueError, match="none"):
        SchemeTable([])


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("案{han}", "案三"),
        ("[案例]{han}", "例三"),
        ("[㐀-鿿]{han}", "件三"),
        ("{han}案", "三案"),
        ("{sequence}案", "再次案"),
        ("(?<![一二(（])(?!案(?:由|卷(?:宗)?))案{han}", "案三"),
    ],
)
def test_a_pattern_may_begin_with_a_character_a_class_or_a_placeholder_behind_look_arounds(
    pattern: str, text: str
):
    assert proposals(text, Scheme("case", pattern)) == [(text, "case", 3)]


@pytest.mark.parametrize(
    ("pattern", "text"),
    [("案?{han}、", "三、"), ("案|{han}、", "三、"), (r"[\s]{han}、", " 三、"), ("[案\\]]{han}", "]三")],
)
def test_a_pattern_is_refused_or_matches_whatever_it_begins_with(pattern: str, text: str):
    try:
        found = proposals(text, Scheme("case", pattern))
    except SchemeError:
        return
    assert found == [(text, "case", 3)]


@pytest.mark.parametrize("pattern", ["案|{han}、", "案(?:{han})?", "案{han}?"])
def test_a_pattern_that_may_match_without_its_numeral_is_refused_or_proposes_nothing(pattern: str):
    try:
        found = proposals("案", Scheme("case", pattern))
    except SchemeError:
        return
    assert found == []


@pytest.mark.parametrize(("order", "row"), [((0, 1), "any"), ((1, 0), "case")])
def test_rows_are_tried_in_the_order_of_the_table(order: tuple[int, int], row: str):
    schemes = Scheme("any", "[案例]{han}"), Scheme("case", "案{han}")
    assert proposals("案一", *[schemes[number] for number in order]) == [("案一", row, 1)]


def test_a_label_is_tried_by_later_rows_where_earlier_ones_do_not_match():
    schemes = Scheme("stop", "案{han}。"), Scheme("comma", "案{han}，")
    assert proposals("案一，案二。", *schemes) == [("案一，", "comma", 1), ("案二。", "stop", 2)]


def test_a_scheme_of_ones_own_makes_nodes():
    parser = zhspeech.Parser(schemes=(*DEFAULT_SCHEMES, Scheme("case", "案例{han}：", rank=1)))
    speech = parser.parse("案例一：渠\n修了三年。\n案例二：路\n铺了两年。\n")
    assert [(node.enumerator.scheme, node.enumerator.ordinal) for node in speech.walk()] == [
        ("case", 1),
        ("case", 2),
    ]


def test_a_scheme_of_ones_own_may_go_on_with_the_series_of_a_group():
    parser = zhspeech.Parser(schemes=(*DEFAULT_SCHEMES, Scheme("case", "例{han}、", rank=2, group="han")))
    speech = parser.parse("一、修渠\n例二、架桥\n三、铺路\n")
    assert [len(series.nodes) for series in speech.series] == [3]


def test_a_table_without_a_row_knows_none_of_its_labels():
    parser = zhspeech.Parser(schemes=[scheme for scheme in DEFAULT_SCHEMES if scheme.name == "han"])
    assert labels(parser.parse("一、修渠\n（一）选线\n（二）备料\n二、架桥\n")) == ["一、", "二、"]


def test_the_default_schemes_know_nothing_of_anybody_elses():
    zhspeech.Parser(schemes=[Scheme("case", "案例{han}：", rank=1)])
    assert labels(zhspeech.parse("案例一：渠\n案例二：路\n")) == []


@pytest.mark.parametrize(("pattern", "text"), [("{arabic}号", "12345号"), ("{han}号", "一二三四五六七号")])
def test_no_label_begins_within_a_number(pattern: str, text: str):
    assert scan(text, SchemeTable([Scheme("case", pattern)]), []) == []
