"""``Chain``: members of equal length side by side."""

from __future__ import annotations

import re
from operator import eq
from typing import NamedTuple

from zhspeech.slogans.words import LEAD_CHARS, LEAD_WORDS, WORDS_OF_LEADS
from zhspeech.text.numerals import TO_99, TO_TEN

__all__ = ["LABEL", "LABEL_STARTS", "LONG", "LONGEST_LABEL", "TETRAD", "Chain", "echoes", "is_led", "shared"]

#: The size of a four-character phrase.
TETRAD = 4
#: From so many characters a member is a clause of prose rather than of a motto.
LONG = 8

#: A label that opens the sentence is no part of a chain: 三、|讲实话、办实事; 一是|摸清底数、找准病根.
LABEL = re.compile(rf"{TO_99}[、是要]|第{TO_99}[，、]|[0-9]{{1,2}}[.．、]")
LABEL_STARTS = frozenset(f"{TO_TEN}第0123456789")
LONGEST_LABEL = 5


class Chain(NamedTuple):
    """``number`` members of ``size`` characters each, one separator between two of them."""

    start: int
    size: int
    number: int
    separator: str

    @property
    def end(self) -> int:
        """Where the last member ends."""
        return self.start + self.number * (self.size + 1) - 1


def is_led(sentence: str, start: int) -> bool:
    """Whether the words before ``start`` are such as lead in a formula."""
    if sentence[start - 1] in LEAD_CHARS:
        return sentence[start - 1 : start + 1] not in WORDS_OF_LEADS
    return sentence[start - 2 : start] in LEAD_WORDS


def shared(one: str, other: str) -> int:
    """How many characters two members share at the same place; 的 and 了 say nothing."""
    if "的" in other or "了" in other:
        other = other.replace("的", "_").replace("了", "_")
    return sum(map(eq, one, other))


def echoes(sentence: str, start: int, size: int) -> int:
    """How many characters the members at ``start`` and right after it share."""
    middle = start + size + 1
    return shared(sentence[start : middle - 1], sentence[middle : middle + size])
