"""Build the tree from its places, whatever they are."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

from zhspeech.tree.nodes import MAX_LEVELS, Enumerator, Item, Node, Part, Passage, Point, Zone
from zhspeech.tree.places import ZONE_MARKS, settle

if TYPE_CHECKING:
    from collections.abc import Iterable

    from zhspeech.tree.nodes import ZoneKind
    from zhspeech.tree.places import Mark, Place

__all__ = ["build"]

#: The zones before the body.
_HEAD: tuple[ZoneKind, ...] = ("header", "title", "salutation")
_KINDS: dict[Mark, ZoneKind] = {mark: kind for kind, mark in ZONE_MARKS.items()}


def build(source: str, places: Iterable[Place]) -> tuple[Zone | Part, ...]:
    """The zones and Parts that tile ``source``; none for the empty string.

    ``places`` are what an outline can say, in order; whatever they are, the result is a well-formed tree:

    * A node begins at its label, a zone or resumed text at the next character that is not blank: blanks and
      line breaks belong to what stands before them, and at the very start to the first zone or Part.
    * Text before the first place is the opening, or the header if a zone is the first place.
    * A ``-`` at level 0 is a Point of the zone that is open. Behind a Part it begins an interlude, as a ``~``
      at level 0 does. After the last of header, title and salutation it begins the opening if none is marked.
    * A deeper ``-`` goes under the last node, at most one level deeper than it and 32 levels in all.
    * ``@interlude``, the second zone of a kind and any other mark count as ``~`` at level 0. A ``~`` that
      ends nothing is ignored: a passage is as long as it can be.
    * A place before the one before it, at its start or inside its label is ignored, and a label that begins
      with a blank. But at the start of a ``~`` a node or zone counts instead of it, and a node at the start
      of ``@opening``, which then needs no mark.
    """
    settled = settle(source, places)
    marks = {place.mark: place.start for place in settled}
    body = len(source) if "@opening" in marks else max(marks.get(ZONE_MARKS[kind], -1) for kind in _HEAD)
    tree = _Tree(source)
    for start, mark, level, enumerator in settled:
        if enumerator is None:
            if mark != "~":
                tree.open_zone(_KINDS[mark], start)
            elif level < len(tree.nodes):
                tree.close(level, start)
                if not tree.nodes and not tree.zone:
                    tree.open_zone("interlude", start)
        elif mark == "*":
            tree.close_zone(start)
            tree.open_node(Part, start, enumerator)
        else:
            tree.close(level if level < MAX_LEVELS else MAX_LEVELS - 1, start)
            if not tree.nodes:
                if not tree.zone:
                    tree.open_zone("interlude", start)
                elif start > body and tree.zone in _HEAD:
                    tree.open_zone("opening", start)
            depth = len(tree.nodes)
            tree.open_node(Point if depth == 0 or (depth == 1 and not tree.zone) else Item, start, enumerator)
    tree.close_zone(len(source))
    return tuple(tree.content)


class _Tree:
    """A tree while it grows.

    Attributes:
        content: the finished zones and Parts.
        zone: the kind of the open zone, empty while a Part or nothing is open.
        nodes: the open nodes, outermost first: class, start, label and content so far.
    """

    __slots__ = ("_inner", "_items", "_source", "_text", "_zone_start", "content", "nodes", "zone")

    def __init__(self, source: str) -> None:
        self._source = source
        self.content: list[Zone | Part] = []
        self.zone: ZoneKind | Literal[""] = ""
        self._zone_start = 0
        self.nodes: list[tuple[type[Node], int, Enumerator, list[Passage | Node]]] = []
        self._inner: list[Passage | Node] = []  # the content of the open zone
        self._items = self._inner  # the content of what is open innermost
        self._text = 0  # where the text begins that is in no passage yet

    def close(self, level: int, at: int) -> None:
        """End the open passage, and the open nodes at ``level`` and deeper."""
        source, nodes = self._source, self.nodes
        if self._text < at:
            self._items.append(Passage(source, self._text, at))
            self._text = at
        while nodes and len(nodes) > level:
            kind, start, enumerator, items = nodes.pop()
            node = kind(source, start, at, len(nodes), enumerator, tuple(items))
            if isinstance(node, Part):
                self.content.append(node)
            else:
                self._items = nodes[-1][3] if nodes else self._inner
                self._items.append(node)

    def close_zone(self, at: int) -> None:
        """End all that is open."""
        self.close(0, at)
        if self.zone:
            self.content.append(Zone(self._source, self._zone_start, at, self.zone, tuple(self._inner)))
            self.zone = ""

    def open_zone(self, kind: ZoneKind, at: int) -> None:
        """Begin a zone, ending all that is open."""
        self.close_zone(at)
        self.zone, self._zone_start = kind, at
        self._items = self._inner = []

    def open_node(self, kind: type[Node], at: int, enumerator: Enumerator) -> None:
        """Begin a node in what is open innermost."""
        if not enumerator.ordinal:
            before = self.content if kind is Part else self._items
            siblings = [item for item in before[-2:] if isinstance(item, Node)]
            ordinal = siblings[-1].enumerator.ordinal + 1 if siblings else 1
            enumerator = attrs.evolve(enumerator, ordinal=ordinal)
        self._items = []
        self.nodes.append((kind, at, enumerator, self._items))
