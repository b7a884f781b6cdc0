"""Lines that were broken by their width, as those of PDFs and of typed pages, within sentences and words."""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import NamedTuple

from zhspeech.text.blanks import blanked
from zhspeech.text.marks import SPACES
from zhspeech.text.numerals import TO_TEN
from zhspeech.text.patterns import both_widths, compiled

__all__ = ["without_wraps"]

#: How wide lines are that were broken by width, in Chinese characters; narrower ones are headings and names.
NARROWEST, WIDEST = 18, 60
#: How many lines of prose that break off show it, how much they may differ in width, and what share of those
#: that break off is as wide.
FEWEST, SLACK, ALIKE = 3, 2.5, 0.6
#: What share of all lines may be wider than they.
BEYOND = 0.15
#: From which share of such breaks with a blank line in them on that says nothing.
SPREAD = 0.9
#: Characters within a sentence, Latin letters not among them; and besides, the marks of masks.
_PLAIN, _MASKS = r"[^\Wa-zA-Z]", "×*○"
_OPENS = "“‘「『（(《"
#: The number of a page between two lines.
_NUMBER = (
    r"(?:[-—－–·]+ *[0-9]{1,3} *[-—－–·]+|[0-9]{1,3} */ *[0-9]{1,3}|"
    r"第 *[0-9]{1,3} *页(?:[ ,，/]*共 *[0-9]{1,3} *页)?)[^\S\n]*\n\s*"
)
#: A running head below the number of the page before.
_HEAD = rf"\n[^\S\n]*{_NUMBER}(?P<head>[^\s。；！？][^\n。；！？]{{1,29}})(?=\n)"
#: What the next line begins with where a sentence goes on: no label.
_GOES_ON = (
    rf"(?![{TO_TEN}]{{1,3}}[、．.]|第[{TO_TEN}0-9]{{1,3}}[章节条篇]|（[{TO_TEN}0-9]{{1,2}}）|"
    r"[0-9]{1,2}[.．、](?![0-9]+[%万亿元]))"
    rf"(?:{_PLAIN}|[{_MASKS}{_OPENS}])"
)
#: A line break within a sentence; it begins with one character, for which a search is fast.
_ENDS = rf"(?:{_PLAIN}|[{_MASKS}，,、；;{_OPENS}])"
_BREAK = rf"\n(?:(?<={_ENDS}\n)|(?<={_ENDS}[{SPACES}]\n)|(?<={_ENDS}[{SPACES}]{{2}}\n))\s*"
#: What prose has in a line and titles have not.
_PROSE = "[，。；：、？！,;?!]"


class _Break(NamedTuple):
    """A line break that may be one of width.

    Attributes:
        start, end: where it begins and ends.
        width: how wide the line before it is.
        is_prose: whether that holds a mark, as prose does.
        has_page: whether the number of a page stands in it.
    """

    start: int
    end: int
    width: float
    is_prose: bool
    has_page: bool


@lru_cache(maxsize=1)
def without_wraps(text: str) -> str:
    """A plain text with blanks for the line breaks within sentences that the width of its lines made.

    Blanks stand for the number of a page and the running head within a sentence, too. It is as long as the
    text, and the text itself if there are none.
    """
    breaks = _breaks(text)
    wraps = [one for one in breaks if one.has_page and one.is_prose]
    if len(breaks) >= FEWEST:
        wraps = sorted({*wraps, *_made_by_width(text, breaks)})
    return blanked(text, ((one.start, one.end) for one in wraps))


def _made_by_width(text: str, breaks: list[_Break]) -> list[_Break]:
    """Those of the breaks that the width of lines made, none if it made few of them."""
    prose = sorted(one.width for one in breaks if one.is_prose and NARROWEST <= one.width <= WIDEST)
    if len(prose) < FEWEST:
        return []
    full = prose[len(prose) // 2]
    wraps = [one for one in breaks if abs(one.width - full) <= SLACK]
    if sum(one.is_prose for one in wraps) < ALIKE * len(prose):
        return []
    lines = [line for line in text.split("\n") if line and not line.isspace()]
    if sum(_width(line.rstrip(SPACES)) > full + SLACK for line in lines) > BEYOND * len(lines):
        return []
    close = [one for one in wraps if not _is_parted(text, one)]
    return wraps if len(wraps) - len(close) >= SPREAD * len(wraps) else close


def _breaks(text: str) -> list[_Break]:
    """The line breaks that may be those of width: no indentation behind, prose on one side."""
    breaks = []
    for match in _break(text).finditer(text):
        start, end = match.span()
        begin = text.rfind("\n", 0, start) + 1
        has_page = match["page"] is not None
        if start - begin >= NARROWEST and (has_page or start - begin <= 2 * WIDEST):
            line = text[begin:start].rstrip(SPACES)
            indent = len(line) - len(line.lstrip(SPACES))
            is_prose = compiled(_PROSE).search(text, begin, start - 1) is not None
            if end - text.rfind("\n", 0, end) - 1 <= indent and (is_prose or _heads_prose(text, end)):
                breaks.append(_Break(start, end, _width(line), is_prose, has_page))
    return breaks


def _heads_prose(text: str, at: int) -> bool:
    """Whether the line that begins there is prose."""
    return compiled(_PROSE).search(text[at : at + 2 * WIDEST].partition("\n")[0]) is not None


def _break(text: str) -> re.Pattern[str]:
    """What a line break within a sentence is, the number of a page and a running head in it.

    A running head stands below the numbers of several pages.
    """
    heads = Counter(match["head"].rstrip(SPACES) for match in compiled(_HEAD).finditer(text))
    running = "|".join(re.escape(head) for head, number in heads.items() if number > 1)
    if not running:
        return compiled(rf"{_BREAK}(?P<page>{_NUMBER})?(?={_GOES_ON})")
    head = rf"(?:(?:{running})[{SPACES}]*\n\s*)?"
    return re.compile(both_widths(rf"{_BREAK}(?P<page>{_NUMBER}{head})?(?={_GOES_ON})"))


def _is_parted(text: str, one: _Break) -> bool:
    """Whether there is a blank line in a break, other than about the number of a page."""
    return not one.has_page and compiled(r"\n\s*\n").search(text, one.start, one.end) is not None


def _width(words: str) -> float:
    """How wide it is, in Chinese characters; those of ASCII have half the width."""
    return (len(words.encode("utf-8", "replace")) + len(words)) / 4
