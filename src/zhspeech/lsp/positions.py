"""Positions of the Language Server Protocol: lines, and UTF-16 code units in them."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

from zhspeech.text.lines import BREAK

__all__ = ["Position", "Positions"]

#: A character that is two code units in UTF-16.
_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Position(NamedTuple):
    """A line and a UTF-16 code unit in it, both from 0."""

    line: int
    character: int


class Positions:
    """Offsets of a text, in code points, as positions and back.

    Lines end at LF, CRLF and CR, as the protocol has it, and at nothing else.

    Args:
        text: the text.
    """

    __slots__ = ("_astral", "_length", "_starts")

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._starts = [0, *(found.end() for found in BREAK.finditer(text))]
        self._astral = [found.start() for found in _ASTRAL.finditer(text)]

    def position(self, offset: int) -> Position:
        """The position of an offset."""
        line = bisect_right(self._starts, offset) - 1
        start = self._starts[line]
        return Position(line, offset - start + self._astral_between(start, offset))

    def offset(self, line: int, character: int) -> int:
        """The offset of a position; one behind the end of its line or of the text is that end."""
        if line >= len(self._starts):
            return self._length
        start = self._starts[line]
        end = self._starts[line + 1] if line + 1 < len(self._starts) else self._length
        low, high = start, min(end, start + character)
        while low < high:  # the last offset that is not behind the position
            middle = (low + high + 1) // 2
            if middle - start + self._astral_between(start, middle) <= character:
                low = middle
            else:
                high = middle - 1
        return low

    def _astral_between(self, start: int, end: int) -> int:
        if not self._astral:
            return 0
        return bisect_right(self._astral, end - 1) - bisect_right(self._astral, start - 1)
