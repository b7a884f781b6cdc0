"""Regular expressions that are compiled when they are first asked for, so that no import pays for them."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["any_of", "both_widths", "compiled", "match_at", "places_of"]

#: Marks in full width, each with its half-width twin.
_TWINS = dict(zip("（），：；！？", "(),:;!?", strict=True))
_PIECE = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|[（），：；！？]", re.DOTALL)


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """The pattern, compiled once; it reads the plain text and is written in simplified characters.

    A mark that it names in full width stands for both widths, see :func:`both_widths`.
    """
    return re.compile(both_widths(pattern))


def both_widths(pattern: str) -> str:
    """The pattern with a class for each mark in full width, and both widths in each class that has one.

    >>> both_widths("（[^，。]+）：?")
    '[（(][^，,。]+[）)][：:]?'
    """
    return _PIECE.sub(_widen, pattern)


def _widen(piece: re.Match[str]) -> str:
    text = piece[0]
    if text in _TWINS:
        return f"[{text}{_TWINS[text]}]"
    if not text.startswith("["):
        return text
    for full, half in _TWINS.items():
        if half not in text:
            text = text.replace(full, full + half)
    return text


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first; the same whatever order they come in.

    >>> any_of(["局", "公安局"])
    '(?:公安局|局)'
    """
    return f"(?:{'|'.join(sorted(words, key=lambda word: (-len(word), word)))})"


def match_at(characters: str, pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """The matches of a pattern wherever one of a few characters stands, all of the first, then of the next.

    To look for one character takes a tenth of the time that a search for any of a class takes.

    >>> [found[0] for found in match_at("（〔", re.compile("[（〔][^）〕]+."), "（一）〔2025〕（二）")]
    ['（一）', '（二）', '〔2025〕']
    """
    for character in characters:
        for at in places_of(character, text):
            if found := pattern.match(text, at):
                yield found


def places_of(character: str, text: str) -> Iterator[int]:
    """Where a character stands."""
    at = text.find(character)
    while at >= 0:
        yield at
        at = text.find(character, at + 1)
