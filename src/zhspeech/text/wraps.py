"""Lines that were broken by their width, as those of PDFs and of typed pages, within sentences and words."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from zhspeech.text.marks import SPACES
from zhspeech.text.numerals import TO_TEN
from zhspeech.text.patterns import compiled

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
_PAGE = r"(?:[-—－–·]+ *[0-9]{1,3} *[-—－–·]+|[0-9]{1,3} */ *[0-9]{1,3})\s*\n\s*"
#: What the next line begins with where a sentence goes on: no label.
_GOES_ON = (
    rf"(?![{TO_TEN}]{{1,3}}[、．.]|第[{TO_TEN}0-9]{{1,3}}[章节条篇]|（[{TO_TEN}0-9]{{1,2}}）|[0-9]{{1,2}}[.．、])"
    rf"(?:{_PLAIN}|[{_MASKS}{_OPENS}])"
)
#: A line break within a sentence; it begins with one character, for which a search is fast.
_ENDS = rf"(?:{_PLAIN}|[{_MASKS}，,、；;{_OPENS}])"
_BREAK = (
    rf"\n(?:(?<={_ENDS}\n)|(?<={_ENDS}[{SPACES}]\n)|(?<={_ENDS}[{SPACES}]{{2}}\n))"
    rf"\s*(?:{_PAGE})?(?={_GOES_ON})"
)
#: What prose has in a line and titles have not.
_PROSE = "[，。；：、？！,;?!]"


class _Break(NamedTuple):
    """A line break that may be one of width: where it begins and ends, and how wide the line before it is."""

    start: int
    end: int
    width: float


@lru_cache(maxsize=1)
def without_wraps(text: str) -> str:
    """A plain text with blanks for the line breaks within sentences that the width of its lines made.

    It is as long as the text, and the text itself if its lines were not broken by width.
    """
    breaks = _breaks(text)
    if len(breaks) < FEWEST:
        return text
    full = sorted(one.width for one in breaks)[len(breaks) // 2]
    wraps = [one for one in breaks if abs(one.width - full) <= SLACK]
    if len(wraps) < ALIKE * len(breaks):
        return text
    lines = [line for line in text.split("\n") if line and not line.isspace()]
    if sum(_width(line.rstrip(SPACES)) > full + SLACK for line in lines) > BEYOND * len(lines):
        return text
    is_spread = sum(_is_parted(text, one) for one in wraps) >= SPREAD * len(wraps)
    pieces, at = [], 0
    for one in wraps:
        if is_spread or not _is_parted(text, one):
            pieces += [text[at : one.start], text[one.start : one.end].replace("\n", " ")]
            at = one.end
    return "".join(pieces) + text[at:]


def _breaks(text: str) -> list[_Break]:
    """The line breaks that may be those of width: prose stands before them, and no indentation behind."""
    breaks = []
    for match in compiled(_BREAK).finditer(text):
        start, end = match.span()
        begin = text.rfind("\n", 0, start) + 1
        if NARROWEST <= start - begin <= 2 * WIDEST and compiled(_PROSE).search(text, begin, start - 1):
            line = text[begin:start].rstrip(SPACES)
            width = _width(line)
            indent = len(line) - len(line.lstrip(SPACES))
            if NARROWEST <= width <= WIDEST and end - text.rfind("\n", 0, end) - 1 <= indent:
                breaks.append(_Break(start, end, width))
    return breaks


def _is_parted(text: str, one: _Break) -> bool:
    """Whether there is a blank line in a break."""
    return compiled(r"\n\s*\n").search(text, one.start, one.end) is not None


def _width(words: str) -> float:
    """How wide it is, in Chinese characters; those of ASCII have half the width."""
    return (len(words.encode("utf-8", "replace")) + len(words)) / 4
