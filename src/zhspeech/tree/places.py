"""Places: where zones and nodes begin and where text resumes at a higher level, what a tree is built from."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, get_args

from zhspeech.text.spans import BLANKS
from zhspeech.tree.nodes import ZoneKind

if TYPE_CHECKING:
    from collections.abc import Iterable

    from zhspeech.tree.nodes import Enumerator

__all__ = ["ZONES", "Place", "settle"]

#: The kinds of zones.
ZONES: tuple[ZoneKind, ...] = get_args(ZoneKind)

#: Which of two places with one start counts; every other mark outranks these.
_STRENGTH = {"~": 0, "@opening": 1}
_STRONG = 2
_ZONE_MARKS = frozenset("@" + kind for kind in ZONES)


class Place(NamedTuple):
    """One line of an outline, located in its text.

    Attributes:
        start: the offset; for a node, of the first character of its label.
        mark: ``*`` a Part, ``-`` any other node, ``~`` unenumerated text that resumes, ``@`` + kind a zone.
        level: the depth of a node; ``~`` ends all nodes of this level and deeper. 0 for Parts and zones.
        enumerator: the label of a node, ``None`` for the other marks. One with ordinal 0, such as 最后, is
            numbered on from the sibling before.
    """

    start: int
    mark: str
    level: int = 0
    enumerator: Enumerator | None = None


def settle(source: str, places: Iterable[Place]) -> list[Place]:
    """The places that count, in order; the first of them begins a zone or Part at offset 0."""
    settled: list[Place] = []
    taken = {"@interlude"}
    last, free, blank = -1, 0, 0  # the last place, and where its label and the last run of blanks end
    size = len(source)
    for place in places:
        start, mark, level, enumerator = place
        is_node = enumerator is not None and mark in ("*", "-")
        if not is_node:
            start = max(start, blank)
            while start < size and source[start] in BLANKS:
                start += 1
            blank = start
            if mark != "~" and (mark in taken or mark not in _ZONE_MARKS):
                mark, level = "~", 0
            enumerator = None
            place = Place(start, mark, level)
        if not free <= start < size or (is_node and source[start] in BLANKS):
            continue
        if start == last:
            if _STRENGTH.get(settled[-1].mark, _STRONG) >= _STRENGTH.get(mark, _STRONG):
                continue
            taken.discard(settled.pop().mark)
        if not is_node:
            taken.add(mark)
        settled.append(place)
        last, free = start, max(start + 1, enumerator.end) if enumerator else start
    return _begin_at_zero(source, settled)


def _begin_at_zero(source: str, settled: list[Place]) -> list[Place]:
    """The same with the text before the first place in a zone; if it is blank, in the first zone or Part."""
    if not settled:
        return [Place(0, "@opening")] if source else []
    start, mark, level, enumerator = settled[0]
    is_blank = not source[:start].strip(BLANKS)
    if mark == "@header" or (is_blank and mark not in ("-", "~")):
        return [Place(0, mark, level, enumerator), *settled[1:]]
    lead = Place(0, "@header" if mark.startswith("@") else "@opening")
    return [lead, *(Place(place.start, "~") if place.mark == lead.mark else place for place in settled)]
