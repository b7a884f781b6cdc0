"""Lines that were broken by their width, as those of PDFs and of typed pages, within sentences and words."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from zhspeech.text.marks import HANZI, SPACES
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
#: Characters within a sentence, those of masks among them.
_PLAIN = rf"{HANZI}0-9_×*○"
#: What a line of prose ends in that breaks off, and what the next begins with: no label.
_BREAKS_OFF = rf"[^\n]*[，。；：、？！][^\n]*[{_PLAIN}，、；“‘「『（《]"
_GOES_ON = (
    rf"(?![{TO_TEN}]{{1,3}}[、．.]|第[{TO_TEN}0-9]{{1,3}}[章节条篇]|（[{TO_TEN}0-9]{{1,2}}）|[0-9]{{1,2}}[.．、])"
    rf"[{_PLAIN}“‘「『（《]"
)
#: The number of a page between two lines.
_PAGE = r"[-—－–·\s]*[0-9]{1,3}[-—－–·/\s]*[0-9]{0,3}"
_LINE = r"[^\n]*[^\s][^\n]*"


class _Line(NamedTuple):
    """A line that is not blank: where its words begin and end, how far in, and how wide it is with that."""

    start: int
    end: int
    indent: float
    width: float


@lru_cache(maxsize=1)
def without_wraps(text: str) -> str:
    """A plain text with blanks for the line breaks within sentences that the width of its lines made.

    It is as long as the text, and the text itself if its lines were not broken by width.
    """
    if len(text) > 2 * WIDEST * (text.count("\n") + 1):
        return text
    lines = [_line(match.start(), match[0]) for match in compiled(_LINE).finditer(text)]
    lines = [line for line in lines if compiled(_PAGE).fullmatch(text, line.start, line.end) is None]
    broken = [(one, two) for one, two in pairwise(lines) if _is_broken(text, one, two)]
    full = sorted(one.width for one, _ in broken)[len(broken) // 2] if len(broken) >= FEWEST else 0.0
    wraps = [(one, two) for one, two in broken if abs(one.width - full) <= SLACK]
    wider = sum(line.width > full + SLACK for line in lines)
    if not NARROWEST <= full <= WIDEST or len(wraps) < ALIKE * len(broken) or wider > BEYOND * len(lines):
        return text
    parted = sum(_is_parted(text, one, two) for one, two in wraps)
    pieces, at = [], 0
    for one, two in wraps:
        if parted >= SPREAD * len(wraps) or not _is_parted(text, one, two):
            pieces += [text[at : one.end], text[one.end : two.start].replace("\n", " ")]
            at = two.start
    return "".join(pieces) + text[at:]


def _line(start: int, words: str) -> _Line:
    words = words.rstrip(SPACES)
    indent = len(words) - len(words.lstrip(SPACES))
    return _Line(start + indent, start + len(words), _width(words[:indent]), _width(words))


def _width(words: str) -> float:
    """How wide it is, in Chinese characters; those of ASCII have half the width."""
    return (len(words.encode("utf-8", "replace")) + len(words)) / 4


def _is_broken(text: str, one: _Line, two: _Line) -> bool:
    """Whether a line of prose breaks off and the next one could go on with it."""
    return (
        one.width >= NARROWEST
        and two.indent <= one.indent
        and compiled(_BREAKS_OFF).fullmatch(text, one.start, one.end) is not None
        and compiled(_GOES_ON).match(text, two.start) is not None
    )


def _is_parted(text: str, one: _Line, two: _Line) -> bool:
    """Whether a blank line stands between two lines."""
    return compiled(r"\n\s*\n").search(text, one.end, two.start) is not None
