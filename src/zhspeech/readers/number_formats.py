"""Number formats: how Word prints a number in each of ``ST_NumberFormat`` (ECMA-376 17.18.59).

What Word was seen to print is followed where it differs from the standard: ``chineseCounting`` goes on in
digits with a circle from one hundred, enclosed numbers and stems go on in Arabic digits, and the circled
ideographs stand in brackets ([MS-OI29500] 2.1.540).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from zhspeech.text.numerals import BRANCHES, STEMS, TO_NINE

__all__ = ["format_number"]

_MYRIAD = 10**4
#: No list counts so far; above it a format is decimal, so that no number takes much room.
_MOST = 32767


def format_number(number: int, number_format: str, picture: str = "") -> str:
    """A number as Word prints it.

    Args:
        number: zero and more; what is less is printed in digits.
        number_format: a value of ``ST_NumberFormat``. An unknown one, and those of scripts other than Latin,
            Cyrillic and those of East Asia, print digits.
        picture: of the format ``custom``, such as ``"001, 002, 003, ..."``.
    """
    if number_format == "none":
        return ""
    if number_format == "custom":
        first = picture.partition(",")[0].strip()
        return str(number).zfill(len(first)) if first.isascii() and first.isdecimal() else str(number)
    write = _FORMATS.get(number_format)
    if write is None or not 0 <= number <= _MOST:
        return str(number)
    return write(number) or str(number)


def _signs(signs: Sequence[str], number: int) -> str:
    """The sign of a number; none for zero and when there are no more."""
    return signs[number - 1] if 0 < number <= len(signs) else ""


def _digits(digits: str, number: int) -> str:
    return "".join(digits[int(digit)] for digit in str(number))


def _repeated(signs: str, number: int) -> str:
    """``A`` to ``Z``, then ``AA``, ``BB``: Word doubles a sign where others count on."""
    turns, place = divmod(number - 1, len(signs))
    return signs[place] * (turns + 1) if 0 <= turns < _MOST_TURNS else ""


#: Word counts in letters to 780, thirty times the alphabet.
_MOST_TURNS = 30


def _roman(number: int) -> str:
    letters = ""
    for value, letter in _ROMAN:
        letters += letter * (number // value)
        number %= value
    return letters


_ROMAN = tuple(
    zip(
        (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1),
        ("M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"),
        strict=True,
    )
)


def _spoken(digits: str, units: str, zero: str, number: int, *, one: bool, bare: bool) -> str:
    """A numeral with units.

    Args:
        digits: zero to nine.
        units: ten, hundred, thousand, ten thousand.
        zero: what stands for a gap; nothing in Japanese.
        number: at most nine digits.
        one: whether eleven begins with one.
        bare: whether a unit stands alone for one of it within a number too, as in Japanese ``百十``.
    """
    if number >= _MYRIAD:
        high, low = divmod(number, _MYRIAD)
        between = zero if 0 < low < _MYRIAD // 10 else ""
        return (
            _spoken(digits, units, zero, high, one=one, bare=bare)
            + units[3]
            + between
            + (_spoken(digits, units, zero, low, one=True, bare=bare) if low else "")
        )
    written, gap = "", False
    for place in (3, 2, 1, 0):
        digit = number // 10**place % 10
        if not digit:
            gap = bool(written)
            continue
        alone = place > 0 and digit == 1 and (bare or (place == 1 and not written and not one))
        written += (
            (zero if gap else "") + ("" if alone else digits[digit]) + (units[place - 1] if place else "")
        )
        gap = False
    return written or digits[0]


def _chinese(number: int) -> str:
    """Units below a hundred, then digits."""
    return _chinese_units(number) if number < 100 else _digits(f"○{TO_NINE}", number)


def _cycle(number: int) -> str:
    """The cycle of sixty: stem and branch."""
    return STEMS[(number - 1) % 10] + BRANCHES[(number - 1) % 12] if 0 < number <= 60 else ""


def _ordinal(number: int) -> str:
    ending = "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _run(first: str, count: int) -> str:
    """Signs that follow one another in Unicode."""
    return "".join(chr(ord(first) + place) for place in range(count))


_DIGITS, _UNITS = f"〇{TO_NINE}", "十百千万"
_chinese_units = partial(_spoken, "○" + _DIGITS[1:], _UNITS, "〇", one=False, bare=False)
_LATIN, _CYRILLIC = "abcdefghijklmnopqrstuvwxyz", "абвгдежзиклмнопрстуфхцчшщыэюя"
_KANA = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン"
_IROHA = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセスン"
_WIDE = _run("０", 10)

#: A format and how it is written; what is not here is decimal.
_FORMATS: dict[str, Callable[[int], str]] = {
    # Chinese, as the Word of the mainland, Taiwan and Hong Kong offers it
    "chineseCounting": _chinese,
    "taiwaneseCounting": _chinese,
    "chineseCountingThousand": partial(_spoken, _DIGITS, _UNITS, "〇", one=False, bare=False),
    "taiwaneseCountingThousand": partial(
        _spoken, "零" + _DIGITS[1:], "十百千萬", "零", one=False, bare=False
    ),
    "chineseLegalSimplified": partial(
        _spoken, "零壹贰叁肆伍陆柒捌玖", "拾佰仟万", "零", one=True, bare=False
    ),
    "ideographLegalTraditional": partial(
        _spoken, "零壹貳參肆伍陸柒捌玖", "拾佰仟萬", "零", one=True, bare=False
    ),
    "ideographDigital": partial(_digits, _DIGITS),
    "taiwaneseDigital": partial(_digits, "○" + _DIGITS[1:]),
    "ideographTraditional": partial(_signs, STEMS),
    "ideographZodiac": partial(_signs, BRANCHES),
    "ideographZodiacTraditional": _cycle,
    "ideographEnclosedCircle": partial(_signs, _run("㈠", 10)),
    "decimalEnclosedCircle": partial(_signs, _run("①", 20)),
    "decimalEnclosedCircleChinese": partial(_signs, _run("①", 10)),
    "decimalEnclosedParen": partial(_signs, _run("⑴", 20)),
    "decimalEnclosedFullstop": partial(_signs, _run("⒈", 20)),
    "decimalFullWidth": partial(_digits, _WIDE),
    "decimalFullWidth2": partial(_digits, _WIDE),
    # of every language
    "decimalZero": lambda number: f"{number:02}",
    "upperLetter": partial(_repeated, _LATIN.upper()),
    "lowerLetter": partial(_repeated, _LATIN),
    "upperRoman": _roman,
    "lowerRoman": lambda number: _roman(number).lower(),
    "ordinal": _ordinal,
    "numberInDash": lambda number: f"- {number} -",
    "hex": lambda number: f"{number:X}",
    "chicago": partial(_repeated, "*†‡§"),
    "russianUpper": partial(_repeated, _CYRILLIC.upper()),
    "russianLower": partial(_repeated, _CYRILLIC),
    # Japanese and Korean
    "japaneseCounting": partial(_spoken, _DIGITS, _UNITS, "", one=False, bare=True),
    "japaneseDigitalTenThousand": partial(_digits, _DIGITS),
    "japaneseLegal": partial(_spoken, "〇壱弐参四伍六七八九", "拾百阡萬", "", one=True, bare=False),
    "aiueo": partial(_repeated, _KANA),
    "aiueoFullWidth": partial(_repeated, _KANA),
    "iroha": partial(_repeated, _IROHA),
    "irohaFullWidth": partial(_repeated, _IROHA),
    "ganada": partial(_repeated, "가나다라마바사아자차카타파하"),
    "chosung": partial(_repeated, "ㄱㄴㄷㄹㅁㅂㅅㅇㅈㅊㅋㅌㅍㅎ"),
    "koreanDigital": partial(_digits, "영일이삼사오육칠팔구"),
    "koreanDigital2": partial(_digits, f"零{TO_NINE}"),
}
