"""What stands between quotation marks.

All text here is a plain text with full-width punctuation; offsets are those of the source.
"""

from __future__ import annotations

import re

__all__ = ["CLOSING", "MARKS", "OPENING", "Bounds", "find_quotes"]

#: Where a stretch begins and ends.
Bounds = tuple[int, int]

#: Quotation marks, the straight one on both sides.
OPENING, CLOSING = '“「『‘"', '”」』’"'
MARKS = OPENING + CLOSING
_QUOTE = re.compile(rf"[{OPENING}]([^{MARKS}\n]{{1,80}})[{CLOSING}]")
_BETWEEN_QUOTES = re.compile("[、，和与及或]?")


def find_quotes(text: str) -> list[list[Bounds]]:
    """The stretches between quotation marks, without the marks; those set side by side in one list."""
    groups: list[list[Bounds]] = []
    for match in _QUOTE.finditer(text):
        span = match.span(1)
        if groups and _BETWEEN_QUOTES.fullmatch(text, groups[-1][-1][1] + 1, match.start()):
            groups[-1].append(span)
        else:
            groups.append([span])
    return groups
