from __future__ import annotations

import pytest

from zhspeech.text.numerals import (
    parse_branch,
    parse_letter,
    parse_numeral,
    parse_roman,
    parse_stem,
    parse_symbol,
)


def spoken(value: int) -> str:
    """A number below ten thousand as it is read out, 一百零三."""
    digits, pieces, gap = "零一二三四五六七八九", "", False
    for unit, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit, value = divmod(value, unit)
        if digit:
            pieces += ("零" if gap else "") + digits[digit] + name
            gap = False
        elif pieces and value:
            gap = True
    return pieces


def test_every_spoken_number_below_ten_thousand_is_read():
    assert [parse_numeral(spoken(value)) for value in range(1, 10_000)] == list(range(1, 10_000))


@pytest.mark.parametrize(
    ("label", "value"),
    [
        ("十", 10),
        ("十一", 11),
        ("廿", 20),
        ("廿三", 23),
        ("卅一", 31),
        ("一百十三", 113),
        ("一百一", 110),
        ("两千三", 2300),
        ("兩", 2),
        ("三万零五", 30005),
        ("一万三", 13000),
        ("三亿四千万", 340_000_000),
        ("二億", 200_000_000),
        ("叁拾贰", 32),
        ("參拾陸", 36),
        ("壹佰", 100),
        ("二〇二", 202),
        ("二○二六", 2026),
        ("〇", 0),
        ("7", 7),
        ("12", 12),
        ("１２", 12),
    ],
)
def test_a_numeral_is_read_in_every_form(label: str, value: int):
    assert parse_numeral(label) == value


@pytest.mark.parametrize(
    "label",
    [
        "",
        "十十",
        "百三",
        "百",
        "万",
        "一百零",
        "一百零十",
        "廿十",
        "二十三十",
        "一万亿",
        "一a",
        "甲",
        "²",
        "٣",
        "½",
        "1" * 13,
        "一" * 13,
    ],
)
def test_what_is_no_numeral_has_no_value(label: str):
    assert parse_numeral(label) is None


@pytest.mark.parametrize(
    ("row", "first"),
    [("①⑳", 1), ("㉑㉟", 21), ("㊱㊿", 36), ("⑴⒇", 1), ("⒈⒛", 1), ("㈠㈩", 1), ("❶❿", 1), ("Ⅰⅻ", None)],
)
def test_a_row_of_numbered_symbols_counts_on(row: str, first: int | None):
    if first is None:
        assert [parse_symbol("Ⅳ"), parse_symbol("ⅳ"), parse_symbol("Ⅻ")] == [4, 4, 12]
        return
    symbols = [chr(code) for code in range(ord(row[0]), ord(row[1]) + 1)]
    assert [parse_symbol(symbol) for symbol in symbols] == list(range(first, first + len(symbols)))


@pytest.mark.parametrize("label", ["½", "⓪", "一", "3", "a", "①②", ""])
def test_what_is_no_numbered_symbol_has_no_value(label: str):
    assert parse_symbol(label) is None


@pytest.mark.parametrize(
    ("label", "value"), [("i", 1), ("iv", 4), ("IX", 9), ("xx", 20), ("ｉｉ", 2), ("XXXIX", 39)]
)
def test_a_roman_numeral_is_read_in_one_case_and_either_width(label: str, value: int):
    assert parse_roman(label) == value


@pytest.mark.parametrize("label", ["", "Iv", "iiii", "vx", "l", "一"])
def test_what_is_no_roman_numeral_has_no_value(label: str):
    assert parse_roman(label) is None


def test_a_letter_is_its_place_in_the_alphabet_in_either_case_and_width():
    assert [parse_letter(letter) for letter in "azAＺｂ"] == [1, 26, 1, 26, 2]


@pytest.mark.parametrize("label", ["", "ab", "1", "一", "é"])
def test_what_is_no_letter_has_no_place(label: str):
    assert parse_letter(label) is None


def test_the_heavenly_stems_count_from_one_to_ten():
    assert [parse_stem(stem) for stem in "甲乙丙丁戊己庚辛壬癸"] == list(range(1, 11))


@pytest.mark.parametrize("label", ["", "子", "甲乙"])
def test_what_is_no_stem_has_no_place(label: str):
    assert parse_stem(label) is None


def test_branch() -> None:
    """The twelve branches count from 子 to 亥; anything else is no branch."""
    assert [parse_branch(char) for char in "子丑亥甲"] == [1, 2, 12, None]
    assert parse_branch("子丑") is None
