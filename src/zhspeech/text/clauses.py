"""Where a clause ends: at a stop that stands in no brackets and no quotation marks."""

from __future__ import annotations

import re
from functools import cache

from zhspeech.text.marks import HAN, PAIRS

__all__ = ["clause_end"]

#: What ends it: 。；！？ of either width, a line break, an ASCII stop behind a Chinese character (but not
#: that of 3.5 and a.b).
_STOP = rf"[。｡；;！!？?\r\n]|(?<={HAN})[.．](?![0-9A-Za-z.．])"
#: How long brackets and quotations may be that are passed over, in characters.
_LONGEST = 100
_INSIDE = [
    f"{re.escape(opening)}[^{re.escape(closing)}\\r\\n]{{0,{_LONGEST}}}{re.escape(closing)}"
    for opening, closing in PAIRS.items()
]


def clause_end(source: str, start: int, end: int) -> int:
    """Where the clause from ``start`` on ends, ``end`` if it does not before.

    >>> text = "看《加油吧！渠工》并座谈；再写体会"
    >>> text[: clause_end(text, 0, len(text))]
    '看《加油吧！渠工》并座谈'
    """
    clause = _clause().match(source, start, end)
    return clause.end() if clause else start


@cache
def _clause() -> re.Pattern[str]:
    """What goes on with a clause, compiled on first use."""
    return re.compile(rf"(?:{'|'.join(_INSIDE)}|(?!{_STOP}|{'|'.join(_INSIDE)}).)*")
