from __future__ import annotations

import pytest

from zhspeech.readers.number_formats import _FORMATS, format_number
from zhspeech.text.numerals import parse_numeral


@pytest.mark.parametrize(
    ("number", "number_format", "expected"),
    [
        (11, "chineseCounting", "十一"),
        (99, "chineseCounting", "九十九"),
        (101, "chineseCounting", "一○一"),
        (101, "chineseCountingThousand", "一百〇一"),
        (110, "chineseCountingThousand", "一百一十"),
        (111, "chineseCountingThousand", "一百一十一"),
        (1010, "chineseCountingThousand", "一千〇一十"),
        (10010, "chineseCountingThousand", "一万〇一十"),
        (101, "taiwaneseCountingThousand", "一百零一"),
        (10, "taiwaneseDigital", "一○"),
        (10, "ideographDigital", "一〇"),
        (11, "chineseLegalSimplified", "壹拾壹"),
        (101, "chineseLegalSimplified", "壹佰零壹"),
        (3, "ideographLegalTraditional", "參"),
        (10, "ideographTraditional", "癸"),
        (11, "ideographTraditional", "11"),
        (12, "ideographZodiac", "亥"),
        (13, "ideographZodiacTraditional", "丙子"),
        (10, "ideographEnclosedCircle", "㈩"),
        (11, "ideographEnclosedCircle", "11"),
        (20, "decimalEnclosedCircle", "⑳"),
        (21, "decimalEnclosedCircle", "21"),
        (11, "decimalEnclosedCircleChinese", "11"),
        (20, "decimalEnclosedParen", "⒇"),
        (20, "decimalEnclosedFullstop", "⒛"),
        (10, "decimalFullWidth", "１０"),
        (9, "decimalZero", "09"),
        (27, "upperLetter", "AA"),
        (28, "lowerLetter", "bb"),
        (1994, "upperRoman", "MCMXCIV"),
        (4, "lowerRoman", "iv"),
        (22, "ordinal", "22nd"),
        (12, "ordinal", "12th"),
        (3, "numberInDash", "- 3 -"),
        (255, "hex", "FF"),
        (115, "japaneseCounting", "百十五"),
        (10, "japaneseLegal", "壱拾"),
        (2, "ganada", "나"),
        (5, "none", ""),
        (5, "thaiLetters", "5"),
    ],
)
def test_a_number_is_written_as_word_prints_it(number: int, number_format: str, expected: str):
    assert format_number(number, number_format) == expected


@pytest.mark.parametrize(
    ("picture", "expected"), [("001, 002, 003, ...", "007"), ("0001,…", "0007"), ("", "7"), ("x, y", "7")]
)
def test_a_custom_format_fills_up_with_zeros(picture: str, expected: str):
    assert format_number(7, "custom", picture) == expected


@pytest.mark.parametrize("number_format", ["chineseCountingThousand", "taiwaneseCountingThousand"])
def test_chinese_numerals_are_those_that_are_read(number_format: str):
    written = [format_number(number, number_format) for number in range(1, 3000)]
    assert list(map(parse_numeral, written)) == list(range(1, 3000))


@pytest.mark.parametrize("number_format", sorted(_FORMATS))
@pytest.mark.parametrize("number", [-1, 0, 781, 32767, 32768, 10**9])
def test_no_number_takes_more_than_a_label_may(number_format: str, number: int):
    assert len(format_number(number, number_format)) <= 60
