"""What is blank in a text, where its words go on and end, and blanks in place of some."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["BLANKS", "blanked", "skip_blanks", "words_end"]

#: What is blank: white space as ``str.strip`` knows it, and what has no width or shows only at a line's end
#: (zero-width characters, the soft hyphen, the byte order mark).
BLANKS = (
    " \t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007"
    "\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000"
    "\u00ad\u180e\u200b\u200c\u200d\u2060\ufeff"
)


def skip_blanks(text: str, at: int) -> int:
    """Where the words from an offset on begin, blanks and line breaks aside; the end if there are none."""
    length = len(text)
    while at < length and text[at] in BLANKS:
        at += 1
    return at


def words_end(text: str, at: int, lowest: int = 0) -> int:
    """Where the words before an offset end, blanks and line breaks aside; else ``lowest``."""
    while at > lowest and text[at - 1] in BLANKS:
        at -= 1
    return at


def blanked(text: str, stretches: Iterable[tuple[int, int]]) -> str:
    """The text, as long as it was, with spaces for some stretches of it, which are in order and apart."""
    pieces, at = [], 0
    for start, end in stretches:
        pieces += [text[at:start], " " * (end - start)]
        at = end
    return "".join(pieces) + text[at:] if pieces else text
