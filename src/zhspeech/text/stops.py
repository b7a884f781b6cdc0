"""The full stops of texts that were typed in half width: those of ASCII end their sentences."""

from __future__ import annotations

from zhspeech.text.marks import HAN
from zhspeech.text.numerals import STEMS, TO_TEN
from zhspeech.text.patterns import compiled

__all__ = ["with_full_stops"]

#: A stop of ASCII that ends a sentence; not that of a label: 一.修渠. It begins with the stop, which a search
#: leaps to.
_STOP = rf"[.](?<={HAN}[.])(?<![{TO_TEN}{STEMS}][.])(?=\s|\Z|{HAN}|[”’」』）《“])"
#: How many of them show that they do.
FEWEST = 3


def with_full_stops(text: str) -> str:
    """A text with ``。`` for the ASCII stops that end its sentences, if more do than there are ``。``.

    >>> with_full_stops("渠老了.要修.一.选线.二.备料.")
    '渠老了。要修。一.选线。二.备料。'
    """
    if text.count(".") < FEWEST:
        return text
    full, stops = compiled(_STOP).subn("。", text)
    return full if stops >= FEWEST and stops > text.count("。") else text
