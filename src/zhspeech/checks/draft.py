"""``Draft``: a speech as the checks read it; what several of them need is found once."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

from zhspeech.checks.strays import find_strays
from zhspeech.slogans.words import widen
from zhspeech.text.plain import plain_text

if TYPE_CHECKING:
    from collections.abc import Sequence

    from zhspeech.checks.strays import Stray
    from zhspeech.masks.mask import Mask
    from zhspeech.tree.nodes import Node, Series
    from zhspeech.tree.speech import Speech

__all__ = ["Draft", "Holder"]

#: A line without the blanks around it.
_LINE = re.compile(r"[^ \u3000\n](?:[^\n]*[^ \u3000\n])?")


class Holder(NamedTuple):
    """The speech or a node, with what counts in it.

    Attributes:
        above: the nodes around its series, outermost first.
        series: its series, in order.
        end: where it ends.
    """

    above: tuple[Node, ...]
    series: Sequence[Series]
    end: int


class Draft:
    """A speech as the checks read it.

    Attributes:
        speech: the speech.
        source: its text.
        text: the plain text, which every rule reads.
    """

    def __init__(self, speech: Speech) -> None:
        self.speech = speech
        self.source = speech.source
        self.text = plain_text(speech.source)

    @cached_property
    def wide(self) -> str:
        """The plain text with punctuation in full width, for rules that read sentences."""
        return widen(self.text)

    @cached_property
    def lines(self) -> list[tuple[int, int]]:
        """The lines that are not blank, as ``(start, end)`` without the blanks around them."""
        return [found.span() for found in _LINE.finditer(self.text)]

    @cached_property
    def _line_starts(self) -> list[int]:
        return [start for start, _ in self.lines]

    def line_at(self, offset: int) -> int:
        """The number of the line around an offset, that of the one before it between lines, at least 0."""
        line = bisect_right(self._line_starts, offset)
        return line - 1 if line else 0

    def heads_line(self, offset: int) -> bool:
        """Whether only blanks or Markdown stand between the beginning of the line and ``offset``."""
        if not self.lines:
            return False
        start = self.lines[self.line_at(offset)][0]
        return not self.text[start:offset].strip(" \u3000#*>")

    @cached_property
    def end(self) -> int:
        """Where the body ends: where a closing or footer begins, else the end of the text."""
        ends = [zone.start for zone in (self.speech.closing, self.speech.footer) if zone is not None]
        return min(ends, default=len(self.source))

    @cached_property
    def holders(self) -> list[Holder]:
        """The speech, and every node that has children, in document order."""
        holders: list[Holder] = []
        waiting: list[Holder] = [Holder((), self.speech.series, self.end)]
        while waiting:
            holder = waiting.pop()
            holders.append(holder)
            nodes = [node for series in holder.series for node in series.nodes if len(node.content) > 1]
            waiting.extend(Holder((*holder.above, node), node.series, node.end) for node in reversed(nodes))
        return holders

    @cached_property
    def labels(self) -> set[int]:
        """Where the enumerators of the tree begin."""
        return {
            node.enumerator.start
            for holder in self.holders
            for series in holder.series
            for node in series.nodes
        }

    @cached_property
    def strays(self) -> list[Stray]:
        """The labels outside the tree that stand as members of a list do."""
        return find_strays(self.source, self.text, self.labels)

    @cached_property
    def masks(self) -> tuple[Mask, ...]:
        """The masks of the text."""
        return self.speech.masks
