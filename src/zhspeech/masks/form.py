"""``Form``: a row of the table that says which runs withhold something, by what stands right beside them."""

from __future__ import annotations

import sys
from enum import Enum, auto
from typing import NamedTuple

__all__ = ["ENDLESS", "MASK", "NONE", "TEXT_TELLS", "Answer", "Form"]

#: As long as a run can be, and any size.
ENDLESS = sys.maxsize
_ANY = (1, ENDLESS)


class Answer(Enum):
    """What a row says of a run that it fits."""

    MASK = auto()
    NONE = auto()
    TEXT_TELLS = auto()  # a mask if the text has others like it


MASK, NONE, TEXT_TELLS = Answer


class Form(NamedTuple):
    """A row: a form of placeholder, what stands beside it, and whether it is a mask then.

    Attributes:
        characters: the placeholders that it is about.
        says: what they are if all of the rest holds.
        example: a text in which the row decides.
        why: the reason.
        reads: what the words around the run call for: a ``"number"``, some value (``"sure"``), ``"any"``.
        size: how many placeholders there are at least and at most.
        left: the characters of which one stands right before, ``""`` being the beginning of the text.
        right: those of which one stands right after.
        ahead: a pattern that ends right before the run, blanks left out.
        behind: a pattern that begins right after it.
    """

    characters: str
    says: Answer
    example: str
    why: str
    reads: str = "any"
    size: tuple[int, int] = _ANY
    left: frozenset[str] | None = None
    right: frozenset[str] | None = None
    ahead: str = ""
    behind: str = ""
