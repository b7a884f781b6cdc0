"""A text without its layout: no indentation, no blanks at the ends of lines, no blank lines.

What is told of a text by lengths and distances in it must not depend on how it is laid out.
"""

from __future__ import annotations

from bisect import bisect_right
from functools import lru_cache

from zhspeech.text.marks import SPACES

__all__ = ["Unindented", "without_layout"]


class Unindented:
    r"""A plain text without its layout, and the way there and back.

    Args:
        text: the plain text.

    Attributes:
        text: its lines that are not blank, each without the blanks at either end, with one line feed between.

    >>> Unindented(" 修路\n\n  架桥 \n").text
    '修路\n架桥'
    """

    __slots__ = ("_inner", "_length", "_outer", "text")

    def __init__(self, text: str) -> None:
        self._length = len(text)
        #: Where each line begins: in the text as it is, and without its layout, where the end follows.
        self._outer: list[int] = []
        self._inner: list[int] = []
        lines = []
        outer = inner = 0
        for line in text.split("\n"):
            begun = line.lstrip(SPACES)
            if begun:
                self._outer.append(outer + len(line) - len(begun))
                self._inner.append(inner)
                lines.append(begun.rstrip(SPACES))
                inner += len(lines[-1]) + 1
            outer += len(line) + 1
        self.text = "\n".join(lines)
        self._inner.append(len(self.text))

    def inner(self, at: int) -> int:
        """Where an offset of the text as it is lies here; in what is left out, what follows that."""
        line = bisect_right(self._outer, at)
        if not line:
            return 0
        place = self._inner[line - 1] + at - self._outer[line - 1]
        stop = self._inner[line]
        return place if place < stop else stop

    def outer(self, at: int) -> int:
        """Where an offset here lies in the text as it is; the end is the end."""
        if at >= len(self.text):
            return self._length
        line = bisect_right(self._inner, at) - 1
        return self._outer[line] + at - self._inner[line]


@lru_cache(maxsize=1)
def without_layout(text: str) -> Unindented:
    """A plain text without its layout; the latest one is kept, as lists and zones ask for it."""
    return Unindented(text)
