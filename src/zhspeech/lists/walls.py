"""Walls: where lists end, whatever they count, because another zone or another speaker begins."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from zhspeech.labels.hit import Hit

__all__ = ["Wall", "kept_behind", "with_walls"]


class Wall(NamedTuple):
    """A place that lists do not run across.

    Attributes:
        at: its offset.
        kind: ``"zone"``, the bound of a zone, ``"text"``, the beginning of another text of a compilation,
            and ``"annex"``, the list of annexes, where every list ends; ``"bracket"``, the end of a bracket
            that a list began, where those in it end; ``"turn"``, the beginning of another speaker's words,
            who may be interrupting: run-in lists end, while those of headings go on; ``"silence"``, the end
            of a speaker's words, where nodes end that began in them, though not their lists.
        since: of a bracket, where the first label in it stands; of a silence, where the words began.
    """

    at: int
    kind: Literal["zone", "text", "annex", "bracket", "turn", "silence"]
    since: int = 0


def with_walls(hits: Iterable[Hit], walls: Iterable[Wall]) -> list[Hit | Wall]:
    """The candidates with the walls between them; a wall at a candidate stands before it."""
    bounds = sorted(walls, reverse=True)
    fenced: list[Hit | Wall] = []
    for hit in hits:
        while bounds and bounds[-1].at <= hit.start:
            fenced.append(bounds.pop())
        fenced.append(hit)
    return fenced


def kept_behind(wall: Wall, lasts: Sequence[Hit], floor: int = 0) -> int:
    """How many of the open lists go on behind a wall, told by their latest members from the top down.

    Where another speaker begins, the first ``floor`` do in any case, and below them those above the first of
    run-in labels.
    """
    if wall.kind != "turn":
        return sum(last.start < wall.since for last in lasts)
    keep = floor
    while keep < len(lasts) and not lasts[keep].run_in:
        keep += 1
    return keep
