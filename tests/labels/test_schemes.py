from __future__ import annotations

import pytest

from zhspeech.labels.scan import label_at, scan
from zhspeech.labels.scheme import LAST, NUMERALS, RUN_IN, Mix, Scheme
from zhspeech.labels.schemes import DEFAULT_SCHEMES
from zhspeech.labels.table import SchemeTable
from zhspeech.text.plain import plain_text

TABLE = SchemeTable()
ROWS = {scheme.name: scheme for scheme in DEFAULT_SCHEMES}

#: Of each placeholder, a numeral and its value.
PLACEHOLDERS = {
    "formal": ("叁", 3),
    "han": ("二十一", 21),
    "number": ("一千零一", 1001),
    "arabic": ("１2", 12),
    "one": ("!", 1),
    "decimal": ("1．3.2", 2),
    "glyph": ("⑦", 7),
    "han_glyph": ("㈦", 7),
    "paren_glyph": ("⑺", 7),
    "dot_glyph": ("⒎", 7),
    "stem": ("丁", 4),
    "branch": ("午", 7),
    "upper": ("Ｄ", 4),
    "lower": ("ｄ", 4),
    "roman_upper": ("VIII", 8),
    "roman_lower": ("ⅷ", 8),
    "sequence": ("再次", 3),
    "last": ("最後", 0),
}
#: Full-width characters and their half-width twins; 。 has none that is used.
WIDTHS = dict(zip("（），：；．０１２３４９ａｂｃｄｉｖｘＡＢＣ", "(),:;.012349abcdivxABC", strict=True))
CHANGES: dict[str, dict[int, str]] = {
    "half": str.maketrans(WIDTHS),
    "full": str.maketrans({half: full for full, half in WIDTHS.items()}),
}


def marked(text: str) -> tuple[str, int, int]:
    """A text without its marks ⟨ and ⟩, and the offsets at which they stood."""
    return text.replace("⟨", "").replace("⟩", ""), text.index("⟨"), text.index("⟩") - 1


def examples() -> list[tuple[str, str, int]]:
    """Row, marked text and ordinal of each example."""
    items = [(row.name, item.split("=")) for row in DEFAULT_SCHEMES for item in row.examples.split(" ")]
    return [(row, text, int(ordinal)) for row, (text, ordinal) in items]


def examples_in_other_widths() -> list[tuple[str, str, int]]:
    """Row, marked text and ordinal of each example that another width changes, in that width."""
    found = []
    for row, text, ordinal in examples():
        for change in CHANGES.values():
            if text.translate(change) != text:
                found.append((row, text.translate(change), ordinal))
    return found


def proposals(text: str, *schemes: Scheme) -> list[tuple[str, str, int]]:
    """What a table of these schemes proposes in a text: labels, rows and ordinals."""
    hits = scan(plain_text(text), SchemeTable(schemes), [])
    return [(text[hit.start : hit.end], hit.scheme.name, hit.ordinal) for hit in hits]


@pytest.mark.parametrize("row", ROWS)
def test_every_row_says_why_it_is_there_and_has_an_example_and_a_trap(row: str):
    assert ROWS[row].reason
    assert ROWS[row].examples
    assert ROWS[row].traps


@pytest.mark.parametrize(("row", "text", "ordinal"), examples())
def test_a_label_is_read_by_its_row(row: str, text: str, ordinal: int):
    source, start, end = marked(text)
    assert label_at(plain_text(source), start, TABLE) == (end, row, ordinal)


@pytest.mark.parametrize(("row", "text", "ordinal"), examples_in_other_widths())
def test_a_label_is_read_alike_in_either_width(row: str, text: str, ordinal: int):
    source, start, end = marked(text)
    assert label_at(plain_text(source), start, TABLE) == (end, row, ordinal)


@pytest.mark.parametrize(
    ("text", "row", "ordinal"),
    [
        ("（ⅲ）渠", "roman_paren", 3),
        ("(Ⅳ)渠", "roman_paren_upper", 4),
        ("（Ｉ）渠", "roman_paren_upper", 1),
        ("（ＩＶ）渠", "roman_paren_upper", 4),
    ],
)
def test_a_roman_numeral_is_read_in_every_form(text: str, row: str, ordinal: int):
    assert label_at(plain_text(text), 0, TABLE) == (text.index("渠"), row, ordinal)


@pytest.mark.parametrize(
    ("row", "trap"), [(row.name, trap) for row in DEFAULT_SCHEMES for trap in row.traps.split()]
)
def test_a_row_does_not_propose_its_traps(row: str, trap: str):
    assert proposals(trap, ROWS[row]) == []


@pytest.mark.parametrize("text", ["（十十）渠", "一百零、渠", "（iiii）渠", "（ivi）渠", "（百）渠"])
def test_what_is_no_numeral_makes_no_label(text: str):
    assert label_at(plain_text(text), 0, TABLE) is None


@pytest.mark.parametrize("text", ["0.渠", "（0）渠", "０、渠", "（00）渠"])
def test_zero_is_no_ordinal(text: str):
    assert label_at(plain_text(text), 0, TABLE) is None


@pytest.mark.parametrize("name", NUMERALS)
def test_a_placeholder_stands_for_its_numerals(name: str):
    numeral, ordinal = PLACEHOLDERS[name]
    scheme = Scheme("case", f"案{{{name}}}：")
    assert proposals(f"案{numeral}：", scheme) == [(f"案{numeral}：", "case", ordinal)]


def test_headings_rank_as_in_the_standard_for_official_documents():
    """GB/T 9704—2012, 7.3.3: 一、 above （一） above 1. above （1）."""
    ranks = [ROWS[name].rank for name in ("han", "han_paren", "arabic_dot", "arabic_paren")]
    assert ranks == sorted(set(ranks))


@pytest.mark.parametrize(
    "name", ["ordinal", "classified", "run_in", "verb", "sequence", "finally", "qi", "one_is"]
)
def test_a_label_in_the_sentence_is_run_in(name: str):
    assert ROWS[name].is_run_in


@pytest.mark.parametrize(
    "name", ["division", "section", "article", "han", "han_paren", "glyph", "latin_upper"]
)
def test_a_label_that_heads_a_line_is_not_run_in(name: str):
    assert not ROWS[name].is_run_in


def test_a_scheme_is_a_group_of_its_own_unless_told_otherwise():
    assert (Scheme("case", "案{han}").group, Scheme("case", "案{han}", group="han").group) == ("case", "han")


def test_run_in_is_the_lowest_rank_there_is():
    assert max(scheme.rank for scheme in DEFAULT_SCHEMES) == RUN_IN


MIXES = [(row.name, group) for row in DEFAULT_SCHEMES for group in row.mixes]


@pytest.mark.parametrize(("row", "group"), MIXES)
def test_a_row_mixes_with_other_groups_of_the_table(row: str, group: str):
    assert group != ROWS[row].group
    assert group in {scheme.group for scheme in DEFAULT_SCHEMES}


@pytest.mark.parametrize(("row", "group"), MIXES)
def test_a_change_of_labels_is_never_free(row: str, group: str):
    assert ROWS[row].mixes[group].cost > 0


def test_schemes_with_equal_columns_are_equal_and_hash_alike():
    one, other = (Scheme("case", "案{han}", mixes={"han": Mix(1.0)}) for _ in range(2))
    assert one == other
    assert hash(one) == hash(other)


def test_a_label_that_ends_its_list_has_no_number():
    assert [row.name for row in DEFAULT_SCHEMES if row.ends_list] == ["finally", "finally_bare"]
    assert NUMERALS["last"][1]("最后") == LAST


def test_the_levels_of_the_standard_go_with_the_ranks():
    """GB/T 9704—2012, 7.3.3."""
    levels = {row.level: row.rank for row in DEFAULT_SCHEMES if row.level}
    assert sorted(levels) == [1, 2, 3, 4]
    assert [levels[level] for level in sorted(levels)] == sorted(levels.values())
