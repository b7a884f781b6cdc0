"""``Attribute``: a yes-or-no question to a unit's words, with its reason and an example."""

from __future__ import annotations

from typing import NamedTuple

__all__ = ["ANY", "BEGINS", "ENDS", "HOLDS", "IS", "Attribute"]

#: Where a pattern stands: at the beginning of a unit, at its end, anywhere in it, or all of it.
BEGINS, ENDS, HOLDS, IS = "begins", "ends", "holds", "is"
#: A unit of any length.
ANY = 10**9


class Attribute(NamedTuple):
    """A yes-or-no question to a unit's words.

    Attributes:
        name: what it is called in the table of weights.
        where: where the pattern stands.
        longest: how long a unit may be to have it.
        pattern: a regular expression without groups that capture, in simplified characters.
        reason: what it tells.
        example: words that have it.
        trap: words that look alike and do not have it.
        needs: as a quick test, the beginnings of what words that have it hold, one or two characters each (a
            longer word stands for its first two), with a blank between them, and ``␣`` for a blank that is
            held; empty if anything may be held.
        last: characters one of which is the last of the words.
    """

    name: str
    where: str
    longest: int
    pattern: str
    reason: str
    example: str
    trap: str
    needs: str = ""
    last: str = ""
