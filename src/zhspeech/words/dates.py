"""Dates as documents write them, masked ones too, and the ISO 8601 value of each.

Read are the forms of official documents (GB/T 9704—2012, 7.3.5: Arabic figures; before 2012 Chinese ones), of
newspapers and archives, of the Republic's years in Taiwan, and what blanked texts leave of them.
"""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from zhspeech.text.marks import BLANK, PLACEHOLDERS
from zhspeech.text.numerals import TO_99, TO_NINE, TO_TEN, ZEROS, parse_numeral
from zhspeech.text.patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "DATE",
    "DATED",
    "DATE_FIGURES",
    "DATE_LINE",
    "DATE_OR_YEAR",
    "DATE_PAIRS",
    "FIGURE",
    "FIGURES",
    "Date",
    "find_dates",
]

#: The digits of a date and placeholders in the place of one, for a class of regular expressions.
FIGURES = rf"\d{TO_TEN}{ZEROS}{PLACEHOLDERS}"
FIGURE = f"[{FIGURES}]"

#: A date behind its first figure.
_BEHIND_FIGURE = (
    rf"{FIGURE}{{1,3}} ?年.{{1,5}}月(?:.{{1,5}}日)?|{FIGURE}{{3}}、\w{{1,3}}、\w{{1,3}}"
    r"|(?<=\d)\d{1,3}[-./．\u3000]\d{1,2}[-./．\u3000]\d{1,2}"
)
#: A date with year and month at least, maybe masked: 2020年1月8日, 一九六六年九月, 20××年×月, 1966.09.03.
#: 一九六六、九、三; not 六月二十日 (a heading in a chronicle), 2025年工作回顾, 3.5.
DATE = rf"(?:(?:(?:中华)?民国)?{FIGURE}(?:{_BEHIND_FIGURE}))"
#: The same without the era.
DATE_FIGURES = rf"{FIGURE}(?:{_BEHIND_FIGURE})"
#: Such a date, or a year, looked for anywhere: a search leaps from figure to figure.
DATE_OR_YEAR = rf"{FIGURE}(?:{_BEHIND_FIGURE}|(?:(?<=1)9|(?<=2)0)\d\d年)"
#: Two characters of which either holds one, a figure and the mark behind it: a quick test.
DATE_PAIRS = (
    " 年",
    *(f"{figure}{mark}" for figure in f"0123456789{TO_TEN}{ZEROS}{PLACEHOLDERS}" for mark in "年、"),
    *(f"{digit}{mark}" for digit in "0123456789" for mark in "-./．\u3000"),
)

#: A line with nothing but a date, maybe in brackets, with the time of day or the place behind it.
DATE_LINE = rf"[（*\s]*{DATE}[^，。；！：]{{0,14}}[）*\s]*"
#: The date of a signature or imprint, of which the year may be lacking: 四月五日, 2020年1月8日印发.
DATED = rf"(?:{DATE}|{FIGURE}{{1,2}}月{FIGURE}{{1,3}}日)(?:印发)?"

_GAP = rf"{BLANK}*"
_YEAR = rf"[\d{TO_NINE}{ZEROS}oO{PLACEHOLDERS}]{{2,4}}"
_MONTH = rf"(?:[\d{PLACEHOLDERS}]{{1,3}}|[元正]|[{TO_TEN}]{{1,2}})"
_DAY = rf"(?:[\d{PLACEHOLDERS}]{{1,3}}|[廿卅]?{TO_99}|[廿卅])"
_POINT = rf"{_GAP}[-./．·、—–−年]{_GAP}"
_TO = rf"{_GAP}(?:至|到|[-—–─－~～]{{1,2}}){_GAP}"
#: With a year; the last figures of a range may follow.
_FULL = (
    rf"(?:公元|(?P<era>(?:中华)?民国))?{_GAP}(?P<year>{_YEAR}|(?<=国){TO_99}){_GAP}年{_GAP}"
    rf"(?:(?P<month>{_MONTH}){_GAP}月份?{_GAP}(?:(?P<day>{_DAY}){_GAP}[日号]?)?)?"
)
_POINTED = (
    rf"(?<![\d.．])(?P<year1>\d{{4}}|\d{{2}}|[{TO_NINE}{ZEROS}]{{4}}){_POINT}(?P<month1>\d{{1,2}}|[{TO_TEN}]{{1,2}})"
    rf"(?:{_POINT}|月)(?P<day1>\d{{1,2}}|{TO_99})(?:日|(?![\d%％日]))"
)
_MONTHLY = r"(?<![\d.．])(?P<year2>(?:19|20)\d\d)[.．/](?P<month2>0?[1-9]|1[0-2])(?![\d%％.．])"
_BRIEF = rf"(?<![\d年{TO_TEN}])(?P<month3>{_MONTH}){_GAP}月{_GAP}(?P<day3>{_DAY}){_GAP}[日号]"
_RANGE = rf"(?:{_TO}(?:(?P<to_month>{_MONTH}){_GAP}月{_GAP})?(?P<to_day>{_DAY}){_GAP}[日号])?"
_ANY = rf"(?:{_POINTED}|{_FULL}|{_BRIEF}){_RANGE}|{_MONTHLY}"
#: 24日, where nothing else is said.
_DAY_ONLY = rf"(?<![\d月{TO_TEN}])(?P<only>\d{{1,2}}|(?:[二三]?十|廿)[{TO_NINE}]?){_GAP}日"
_ANY_DAY = f"{_ANY}|{_DAY_ONLY}"
#: No date is without a figure before one of these marks.
_SIGN = rf"[{FIGURES}oO元正廿卅]{BLANK}*[年月日\-./．·、—–−]"

#: So much of a date may stand before the first such place: an era, blanks and a year.
_BEFORE_SIGN = 24

_DIGITS = str.maketrans(
    dict.fromkeys(PLACEHOLDERS, "X") | dict(zip(f"{ZEROS}oO{TO_NINE}", "00000123456789", strict=True))
)
#: Two figures from here on are a year of the last century, fewer one of this.
_CENTURY = 30
#: The first year of the Republic, by which Taiwan counts, is 1912.
_REPUBLIC = 1911


class Date(NamedTuple):
    """A date in a text.

    Attributes:
        start, end: where its words stand.
        value: ISO 8601, partial where the words are (1966-08), ``X`` for what is masked or not said
            (XXXX-11-28), two values with a stroke for a range; the words themselves for a date that
            cannot be.
        doubt: what is wrong with a date that cannot be (2月30日), or ``None``.
    """

    start: int
    end: int
    value: str
    doubt: str | None


def find_dates(text: str, start: int, end: int, *, days: bool = False) -> Iterator[Date]:
    """The dates in ``text[start:end]``, a plain text, in order.

    With ``days`` a day alone counts too: 24日.
    """
    sign = compiled(_SIGN).search(text, start, end)
    if not sign:
        return
    start = max(start, sign.start() - _BEFORE_SIGN)
    pattern = _ANY_DAY if days else _ANY
    for match in compiled(pattern).finditer(text, start, end):
        found = _read(match)
        if found:
            value, doubt = found
            words = match[0].strip(" \u3000")
            first = text.index(words, match.start())
            yield Date(first, first + len(words), words if doubt else value, doubt)


def _read(match: re.Match[str]) -> tuple[str, str | None] | None:
    """The value of a date and what is wrong with it, ``None`` for figures that are none."""
    found = match.groupdict()
    if found.get("only"):
        return f"XXXX-XX-{_part(found['only'])}", None
    year = found["year"] or found["year1"] or found["year2"]
    month = found["month"] or found["month1"] or found["month2"] or found["month3"]
    day = found["day"] or found["day1"] or found["day3"]
    full = _year(year, found["era"], is_alone=not month) if year else "XXXX"
    if full is None:
        return None
    parts = [full, *(_part(figures) for figures in (month, day) if figures)]
    while len(parts) > 1 and parts[-1] == "00":
        parts.pop()
    doubt = _doubt(parts)
    value = "-".join(parts)
    if found["to_day"] and day and not doubt:
        last = [full, _part(found["to_month"] or month), _part(found["to_day"])]
        doubt = _doubt(last)
        value += "/" + "-".join(last)
    return value, doubt


def _year(figures: str, era: str | None, *, is_alone: bool) -> str | None:
    """Four figures for a year, ``None`` for what is no year, such as 100年 alone."""
    digits = figures.translate(_DIGITS)
    if era or (len(digits) == 3 and digits.isdecimal() and not is_alone):
        count = parse_numeral(figures)
        return str(_REPUBLIC + count) if count else None
    if len(digits) == 2:
        if not digits.isdecimal():
            return "XXXX" if digits == "XX" else None
        return f"{19 if int(digits) >= _CENTURY else 20}{digits}"
    if len(digits) != 4 or digits[0] not in "12X":
        return "XXXX" if set(digits) == {"X"} else None
    return digits


def _part(figures: str) -> str:
    """Two figures for a month or day."""
    if figures in "元正":
        return "01"
    number = parse_numeral(figures)
    if number is not None:
        return f"{number:02d}"
    digits = figures.translate(_DIGITS)
    return digits if len(digits) == 2 else "XX"


def _doubt(parts: list[str]) -> str | None:
    """What is wrong with year, month and day, as far as they are known."""
    year, month, day = (int(part) if part.isdecimal() else None for part in [*parts, "X", "X"][:3])
    if month is not None and not 1 <= month <= 12:
        return f"there is no month {month}"
    if day is None:
        return None
    try:
        date(year or 2000, month or 1, day)
    except ValueError:
        return f"there is no day {day}" if month is None else f"there is no day {day} in month {month}"
    return None
