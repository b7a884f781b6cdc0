"""What is blank in a text, and where its words go on."""

from __future__ import annotations

__all__ = ["BLANKS", "skip_blanks"]

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
