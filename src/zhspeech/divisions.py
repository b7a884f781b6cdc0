"""Which list organises the whole body: its members are the Parts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zhspeech.schemes import RUN_IN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from zhspeech.builder import Place
    from zhspeech.candidates import Hit
    from zhspeech.resolver import Accepted

__all__ = ["find_divisions"]

#: What share of the body the Parts cover at least, and at what share of their size a like list beside them is a rival.
SHARE, RIVAL = 0.25, 0.4
#: The lowest heading that may divide a whole speech: （1）.
LOWEST_RANK = 5


def find_divisions(accepted: Sequence[Accepted], resumed: Sequence[Place], body: int, stop: int) -> set[int]:
    """The starts of the Parts: the members of the list at the top that covers most of ``source[body:stop]``.

    Args:
        accepted: the enumerators with their levels.
        resumed: where text resumes; at level 0 it ends the list before it.
        body, stop: where the body begins and where the closing or the footer does.
    """
    series: list[list[Hit]] = []
    bounds = [place.start for place in resumed if place.level == 0]
    for hit, level, first in accepted:
        if level == 0 and hit.start < stop:
            if first:
                if series:
                    bounds.append(hit.start)
                series.append([])
            series[-1].append(hit)
    bounds.append(stop)
    sizes = sorted(
        ((min(bound for bound in bounds if bound > members[-1].start) - members[0].start, members) for members in series if _divides(members)),
        key=lambda pair: pair[0],
    )
    if not sizes or sizes[-1][0] < SHARE * (stop - body):
        return set()
    size, best = sizes[-1]
    if best[0].rank > 2:
        for other, members in sizes[:-1]:
            if members[0].group == best[0].group and other > RIVAL * size:
                return set()
    return {hit.start for hit in best}


def _divides(members: list[Hit]) -> bool:
    """Whether the members open paragraphs or, nearly all, sentences; letters and circled numbers never divide a speech."""
    if len(members) < 2 or LOWEST_RANK < members[0].rank < RUN_IN:
        return False
    if members[0].ordinal > 1:
        return False
    if members[0].at_line:
        return all(hit.at_line for hit in members)
    return len(members) > 2 and sum(hit.edge == 4 for hit in members) > 0.6 * len(members)
