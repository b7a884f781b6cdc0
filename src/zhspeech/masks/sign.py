"""``Sign``: a row of the tables that say what a mask withholds, from the words around it."""

from __future__ import annotations

from enum import Enum, auto
from typing import NamedTuple

from zhspeech.masks.mask import MaskKind
from zhspeech.masks.runs import BOXES, CIRCLES, CROSSES, LETTERS, LINES, SOME, STARS

__all__ = ["COLONS", "DIGITS", "FIGURE", "FIGURES", "Says", "Sign"]

#: The placeholders that stand for digits.
FIGURES = STARS + CROSSES + LETTERS + SOME + BOXES + CIRCLES + LINES
#: A digit, or a placeholder in the place of one, as a class of regular expressions.
FIGURE = rf"[\d{FIGURES}]"
#: Lists of words, for ``before`` and ``after``.
DIGITS, COLONS = "0 1 2 3 4 5 6 7 8 9", "： : ∶"


class Says(Enum):
    """What a sign goes by, if it is no kind."""

    BEHIND = auto()  # the word behind the run
    COUNTED = auto()  # the noun behind a number behind it: ××、××两镇
    NEXT = auto()  # the run behind it: **至**公斤


class Sign(NamedTuple):
    """A row: what stands around a run, and what that says.

    Attributes:
        says: the kind of what is withheld, or what tells it.
        example: a text in which the row decides.
        why: what its words have in common.
        before: words, of which one stands right before the run; blanks do not count.
        after: words, of which one stands right after it.
        ahead: a pattern that ends right before it.
        behind: a pattern that begins right after it.
        word: the kinds of the word behind it, if they matter.
        size: how many placeholders it has at least and at most.
        characters: the placeholders that it is about, if not all.
        unit: how many characters behind it are its unit, where the word behind is another.
        sure: whether the row shows that something is withheld.
        trap: a text that looks alike and is read otherwise.
    """

    says: MaskKind | Says
    example: str
    why: str
    before: str = ""
    after: str = ""
    ahead: str = ""
    behind: str = ""
    word: tuple[MaskKind, ...] = ()
    size: tuple[int, int] = (1, 99)
    characters: str = ""
    sure: bool = True
    unit: int = 0
    trap: str = ""
