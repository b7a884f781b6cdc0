"""Which runs of placeholder characters withhold something, and which are arithmetic, Markdown or ornament.

A run is *sure* when the words around it call for a value (``mask_kinds`` says so).  The rules here decide
from the characters on either side.
"""

from __future__ import annotations

import re
import string
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from zhspeech.text.patterns import compiled

__all__ = [
    "MARKUP",
    "PLACEHOLDER",
    "STARS",
    "Mark",
    "find_runs",
    "is_embedded",
    "markdown_marks",
    "ornaments",
    "withholds",
]

STARS = "*＊"
#: The characters that are Markdown too.
MARKUP = STARS + "_＿"
_CROSSES = "×✕✖╳⨯"
_CIRCLES = "○◯〇"
#: A run of placeholder characters.
PLACEHOLDER = re.compile(f"[{re.escape(MARKUP)}{_CROSSES}Xx某□■▢{_CIRCLES}]+")

_LINE_BREAK = re.compile(r"\n")
_LINE_EDGES = frozenset(("\n", ""))
_BLANKS = _LINE_EDGES | frozenset(" \t\u3000\u00a0")
_CLOSING_QUOTES = frozenset("”’」』")
_CLOSERS = _CLOSING_QUOTES | frozenset("。！？!?…；;：:）)〕】》")
_SENTENCE_ENDS = _CLOSING_QUOTES | frozenset("。！？!?…")
#: What stands before a phrase or a mark-up; a run behind anything else is embedded in the text.
_BOUNDARIES = _BLANKS | _CLOSERS | frozenset("“‘「『（(〔【《#>|-—•·‧")
_DIGITS = frozenset("0123456789")
_CHINESE_DIGITS = frozenset("零一二三四五六七八九十百千两")
_NOUGHTS = _CHINESE_DIGITS | _DIGITS | {"·"}
_LATIN = frozenset(string.ascii_letters)
_ALPHANUMERIC = _DIGITS | _LATIN
_CODE = frozenset("-_/\\=&?%+@#'~^|<>{}[]$")
_CODE_AFTER = _CODE - {"%"}
_DRAWN = frozenset("带标打画加注")
_DAYS = frozenset("年月日")
_BESIDE_DAYS = _DIGITS | _CHINESE_DIGITS | frozenset("年月日天春夏秋冬某")

# A rule of stars or underscores, × × ×, ××××; but not a line of names: ××× ××.
_DIVIDER = r"[\s*＊□■▢○◯〇_＿]+|(?:\s*[×✕✖╳⨯Xx](?!\S))+\s*|\s*[×✕✖╳⨯]{4,}\s*"
# 某 before these is "a certain" and withholds nothing: 某些, 某种, 某一.
_INDEFINITE = frozenset("些种个一几类项件位次段样方程时天事物者处条份套层刻啲名")
# A note in brackets tells what happened, （当某院谈到……时）, so that 某 is someone there.
_NOTE = r"[（(〔［\[][^（(〔［\[)）〕］\]\n]{0,12}\Z"


def find_runs(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The runs of placeholder characters between two offsets, less the noughts of 二○○九年, 二〇XX年."""
    runs = []
    for match in PLACEHOLDER.finditer(text, start, end):
        first, last = match.span()
        if text[first] in _CIRCLES and text[first - 1 : first] in _CHINESE_DIGITS:
            while first < last and text[first] in _CIRCLES:
                first += 1
        if first < last:
            runs.append((first, last))
    return runs


def is_embedded(text: str, start: int) -> bool:
    """Whether a run stands in the middle of a phrase: no blank, bracket or end of a sentence before it."""
    return text[start - 1 : start] not in _BOUNDARIES


def ornaments(text: str, runs: Sequence[tuple[int, int]]) -> set[int]:
    """Where the runs begin that divide sections: alone on a line, or after the last sentence of one.

    Args:
        text: the whole text.
        runs: its runs in order, all those of a line or none.
    """
    found = set()
    previous_end, line_end, is_divider = -1, -1, False
    for start, end in runs:
        left, right = text[start - 1 : start], text[end : end + 1]
        if right in _LINE_EDGES and left in _SENTENCE_ENDS:
            found.add(start)
        elif left in _BLANKS and right in _BLANKS:
            if start >= line_end:
                line_start = 1 + text.rfind("\n", max(0, previous_end), start)
                line_break = _LINE_BREAK.search(text, end)
                line_end = line_break.start() if line_break else len(text)
                is_divider = False
                if line_start > 0 or previous_end < 0:  # else another run stands before it
                    is_divider = bool(compiled(_DIVIDER).fullmatch(text, line_start, line_end))
            if is_divider:
                found.add(start)
        previous_end = end
    return found


def withholds(text: str, start: int, end: int, is_sure: bool, is_numeric: bool) -> bool | None:
    """Whether the run ``text[start:end]`` withholds something; ``None`` if only the whole text can tell."""
    left, right = text[start - 1 : start], text[end : end + 1]
    return _FORMS[text[start]](text, start, end, left, right, is_sure, is_numeric)


def _star(text: str, start: int, end: int, left: str, right: str, sure: bool, numeric: bool) -> bool | None:
    if left == "\\" or (left in _ALPHANUMERIC and right in _ALPHANUMERIC):
        return numeric and end - start > 2  # not \*, 2*3, a*b; but 138****5678
    if left in _DRAWN and text.startswith("号", end):
        return False  # 带*号的
    is_apart = left in _BLANKS or right in _BLANKS
    if end - start == 1 and is_apart and not numeric:
        return False  # a bullet, the star of a footnote
    if end - start > 3:
        return sure or not is_apart
    return sure or None


def _cross(text: str, start: int, end: int, left: str, right: str, sure: bool, numeric: bool) -> bool | None:
    if left in _ALPHANUMERIC and right in _ALPHANUMERIC:
        return numeric and end - start > 2  # not 4×4, 5G×AI; but 138××××5678
    if text.endswith(("打了", "打上", "打着", "画了", "画上"), 0, start):
        return False  # the mark itself
    if end - start > 1:
        return True
    if right in _DIGITS or (left in _CHINESE_DIGITS and right in _CHINESE_DIGITS):
        return False  # 3米×4米, 三×四
    is_after_blank = left in _BLANKS and left not in _LINE_EDGES
    if not sure and (is_after_blank or right in _BLANKS or right in _CLOSING_QUOTES):
        return False  # a × b, “数据要素×”
    return sure or None


def _letter(text: str, start: int, end: int, left: str, right: str, sure: bool, numeric: bool) -> bool | None:
    if left in _LATIN or left in _CODE or right in _LATIN or right in _CODE_AFTER:
        return False  # Fax, show_text
    if right in _DIGITS:
        return numeric and end - start > 2  # not x2; but 138XXXX5678
    if text.startswith("世纪", end):
        return False  # XX世纪: a Roman numeral
    if end - start == 1:
        if text.startswith(("光", "射线"), end):
            return False  # X光
        is_inside = left > "\u2e80" and right > "\u2e80"  # Chinese on either side
        return sure or (None if is_inside else False)
    if left in _DIGITS:
        return sure
    before = text[start - 2 : start - 1] if left == " " else ""
    after = text[end + 1 : end + 2] if right == " " else ""
    return sure or not (before in _LATIN or after in _LATIN)  # the xx of


def _some(text: str, start: int, end: int, left: str, right: str, sure: bool, numeric: bool) -> bool | None:
    if right in _DAYS:
        is_beside = left in _BESIDE_DAYS or text[end + 1 : end + 2] in _BESIDE_DAYS
        return end - start > 1 or is_beside or bool(PLACEHOLDER.match(text, end + 1))
    if end - start > 1 or numeric:
        return True
    if right in _INDEFINITE:
        return False
    return sure or bool(compiled(_NOTE).search(text, max(0, start - 20), start))


def _box(text: str, start: int, end: int, left: str, right: str, sure: bool, numeric: bool) -> bool | None:
    is_inside = left not in _BLANKS and right not in _BLANKS
    return end - start > 1 or numeric or is_inside  # not □是 □否, a bullet


def _circle(text: str, start: int, end: int, left: str, right: str, sure: bool, numeric: bool) -> bool | None:
    if left in _NOUGHTS or right in _NOUGHTS:
        return sure and end - start > 1 and left in _DIGITS  # 20○○年; not 六·二○, 〇二
    return end - start > 1 or (sure and left not in _BLANKS)


def _line(text: str, start: int, end: int, left: str, right: str, sure: bool, numeric: bool) -> bool | None:
    if left in _LATIN or left in _CODE or right in _LATIN or right in _CODE_AFTER or right in _DIGITS:
        return False  # show_text
    if end - start == 1 or left in _DIGITS:
        return numeric
    return sure or end - start > 3 or None


_FORMS: dict[str, Callable[[str, int, int, str, str, bool, bool], bool | None]] = {
    character: form
    for characters, form in (
        (STARS, _star),
        (_CROSSES, _cross),
        ("Xx", _letter),
        ("某", _some),
        ("□■▢", _box),
        (_CIRCLES, _circle),
        ("_＿", _line),
    )
    for character in characters
}


class Mark(NamedTuple):
    """A run of up to three stars or underscores, which may withhold something or set bold or italic type."""

    start: int
    end: int
    is_sure: bool


def markdown_marks(text: str, marks: Iterable[Mark], has_masks: Callable[[], bool]) -> set[int]:
    """Where the marks begin that set type, ``**要点：**``, and those that nothing tells from mark-up.

    Args:
        text: the whole text.
        marks: its runs of stars and underscores, in order.
        has_masks: whether such runs are masks in this text; asked only where that decides.
    """
    found: set[int] = set()
    opened: Mark | None = None
    previous_end = 0
    for mark in marks:
        left, right = text[mark.start - 1 : mark.start], text[mark.end : mark.end + 1]
        if opened and _LINE_BREAK.search(text, previous_end, mark.start):
            opened = None
        previous_end = mark.end
        is_apart = left in _BLANKS or right in _BLANKS or mark.end - mark.start == 1
        if is_apart and not mark.is_sure and not has_masks():
            found.add(mark.start)
        if opened and left not in _BLANKS and text[mark.start : mark.end] == text[opened.start : opened.end]:
            closes = right in _BLANKS or (left in _CLOSERS and not mark.is_sure)
            is_pair = closes and not is_embedded(text, opened.start)
            if is_pair or not ((mark.is_sure and opened.is_sure) or has_masks()):
                found |= {opened.start, mark.start}
                opened = None
                continue
        if right not in _BLANKS and not (mark.is_sure and is_embedded(text, mark.start)):
            opened = mark
    return found
