"""Paragraphs that were glued into one line, between which a blank behind the end of a sentence is left."""

from __future__ import annotations

from functools import lru_cache

from zhspeech.text.marks import SENTENCE_ENDS, SPACES
from zhspeech.text.patterns import compiled

__all__ = ["with_glued_paragraphs"]

#: What share of a text its longest line holds if it is the text, and how long that is at least.
MOST, SHORTEST = 0.7, 200
#: How many sentences end before a blank where that parts paragraphs, and what share of all: fewer stand
#: before the captions of pictures, more in a text that has a blank behind every mark.
FEWEST, LEAST, LARGEST = 3, 0.15, 0.6
_GAP = rf"(?:(?<=[{SENTENCE_ENDS}])|(?<=[{SENTENCE_ENDS}][”’」』）)]))[{SPACES}]+(?=[^\s])"


@lru_cache(maxsize=1)
def with_glued_paragraphs(text: str) -> str:
    """A plain text with line feeds for the blanks that are left of those between its paragraphs.

    It is as long as the text, and the text itself unless it came as one line.
    """
    line = max(text.split("\n"), key=len)
    if len(line) < max(SHORTEST, MOST * len(text)):
        return text
    parted, gaps = compiled(_GAP).subn(lambda gap: "\n".rjust(len(gap[0])), text)
    ends = sum(map(text.count, SENTENCE_ENDS))
    return parted if gaps >= FEWEST and LEAST * ends <= gaps <= LARGEST * ends else text
