"""Places: where zones and nodes begin and where text resumes at a higher level, what a tree is built from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias, get_args

from zhspeech.text.blanks import BLANKS, skip_blanks
from zhspeech.tree.nodes import Enumerator, ZoneKind

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["ZONES", "ZONE_MARKS", "Mark", "Place", "settle"]

#: The kinds of zones.
ZONES: tuple[ZoneKind, ...] = get_args(ZoneKind)
#: What begins at a place: ``*`` a Part, ``-`` any other node, ``@`` and its kind a zone; ``~``: text goes on
#: that has no label.
Mark: TypeAlias = Literal[
    "*", "-", "~", "@header", "@title", "@salutation", "@opening", "@closing", "@footer"
]
#: The mark of a zone; an interlude is text that resumes at level 0.
ZONE_MARKS: dict[ZoneKind, Mark] = {
    "header": "@header",
    "title": "@title",
    "salutation": "@salutation",
    "opening": "@opening",
    "interlude": "~",
    "closing": "@closing",
    "footer": "@footer",
}

#: Which of two places with one start counts; every other mark outranks these.
_STRENGTH: dict[Mark, int] = {"~": 0, "@opening": 1}
_STRONG = 2
_ZONES = frozenset(ZONE_MARKS.values()) - {"~"}


class Place(NamedTuple):
    """One line of an outline, located in its text.

    Attributes:
        start: the offset; for a node, of the first character of its label.
        mark: what begins there, see :data:`Mark`.
        level: the depth of a node; ``~`` ends all nodes of this level and deeper. 0 for Parts and zones.
        enumerator: the label of a node, ``None`` for the other marks. One with ordinal 0, such as 最后, is
            numbered on from the sibling before.
    """

    start: int
    mark: Mark
    level: int = 0
    enumerator: Enumerator | None = None


def settle(source: str, places: Iterable[Place]) -> list[Place]:
    """The places that count, in order; the first of them begins a zone or Part at offset 0."""
    settled: list[Place] = []
    taken: set[Mark] = set()
    last, free, blank = -1, 0, 0  # the last place, and where its label and the last run of blanks end
    size = len(source)
    for place in places:
        start, mark, level, enumerator = place
        is_node = enumerator is not None and mark in ("*", "-")
        if not is_node:
            start = blank = skip_blanks(source, max(start, blank))
            if mark != "~" and (mark in taken or mark not in _ZONES):
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
