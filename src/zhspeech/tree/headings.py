"""``Heading``: what a node or a speech is about, without its label."""

from __future__ import annotations

import re

import attrs

from zhspeech.text.blanks import BLANKS
from zhspeech.text.clauses import clause_end
from zhspeech.text.marks import CLOSING, PAIRS
from zhspeech.text.patterns import compiled
from zhspeech.text.spans import Span

__all__ = ["Heading", "find_heading"]

#: A heading is the enumerator's line when that line ends within so many characters.
_HEADING_LINE = 60
_BREAK = re.compile(r"[\r\n]")
#: What may stand between a line's beginning and a label that heads it: blanks and Markdown.
_LINE_LEAD = BLANKS + "#*>"
#: Marks of type that end right before a label, and a heading between two of them.
_TYPE = r"(?<!\*)\*{1,3}\Z"
_BOLD = r"\*\*(?P<words>[^*]+)\*\*"
#: Marks that tie a heading to its label or to what follows, and belong to neither.
_TIES = BLANKS + "，,、：:．."
#: Stops that a heading in a list does without.
_STOPS = BLANKS + "。；;，,、：:"


@attrs.frozen(repr=False, eq=False, weakref_slot=False)
class Heading(Span):
    """A node's or speech's heading, without the enumerator.

    Attributes:
        is_line: whether it is a line of its own, not the first clause of running text.
    """

    is_line: bool

    def short(self, width: int = 40) -> str:
        """The heading on one line of at most ``width`` characters, to be shown in a list or an outline.

        It has no stop at its end and no bracket or quotation mark whose twin is missing; ``…`` stands for
        what is left out.

        >>> text = "抓好落实（见附件一）。"
        >>> Heading(text, 0, len(text), True).short(8)
        '抓好落实…'
        """
        line = " ".join(self.text.split()).rstrip(_STOPS)
        if len(line) <= width:
            return _balanced(line)
        return f"{_balanced(line[: width - 1]).rstrip(_STOPS)}…"


def find_heading(source: str, start: int, end: int, limit: int) -> Heading | None:
    """The heading behind a label, or ``None``.

    Args:
        source: the text.
        start: where the label begins.
        end: where it ends.
        limit: where the text behind it ends that is the node's own.
    """
    line_end = start + _HEADING_LINE
    found = _BREAK.search(source, end, line_end + 1)
    if found is not None:
        line_end = found.start()
    elif len(source) <= line_end:
        line_end = len(source)
    else:
        line_end = limit + 1
    is_line = line_end <= limit and _heads_line(source, start)
    text = source[end : line_end if is_line else clause_end(source, end, limit)]
    inner = text.lstrip(_TIES)
    begin = end + len(text) - len(inner)
    inner = inner.rstrip(BLANKS if is_line else _TIES)
    if is_line and "*" in inner:
        begin, inner = _without_type(source, start, begin, inner)
    return Heading(source, begin, begin + len(inner), is_line) if inner else None


def _without_type(source: str, start: int, begin: int, inner: str) -> tuple[int, str]:
    """A heading without the marks of Markdown around it, and where it begins then.

    Type that was set before the label ends behind it or behind the heading: **1.** 修渠, **一、修渠**.
    """
    mark = compiled(_TYPE).search(source, max(0, start - 3), start)
    if mark is not None and inner.startswith(mark[0]):
        words = inner.removeprefix(mark[0]).lstrip(_TIES)
        return begin + len(inner) - len(words), words
    if mark is not None:
        return begin, inner.removesuffix(mark[0]).rstrip(BLANKS)
    bold = compiled(_BOLD).fullmatch(inner)
    return (begin + 2, bold["words"]) if bold else (begin, inner)


def _heads_line(source: str, start: int) -> bool:
    """Whether only blanks or Markdown stand between the beginning of the line and ``start``."""
    while start and source[start - 1] in _LINE_LEAD:
        if source[start - 1] in "\r\n":
            return True
        start -= 1
    return not start


def _balanced(line: str) -> str:
    """A line up to a bracket that is never closed, without those that were never opened."""
    kept: list[str] = []
    opened: list[tuple[str, int]] = []
    for mark in line:
        if mark in PAIRS:
            opened.append((PAIRS[mark], len(kept)))
        elif mark in CLOSING:
            if not opened or opened[-1][0] != mark:
                continue
            opened.pop()
        kept.append(mark)
    return "".join(kept[: opened[0][1]]) if opened else "".join(kept)
