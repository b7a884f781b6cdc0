"""``Index``: where the nodes of a tree stand, in place of the parent pointers that they lack."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from zhspeech.tree.nodes import Node

__all__ = ["Entry", "Index"]


class Entry(NamedTuple):
    """Where a node stands: under which node, and in which place among its siblings."""

    node: Node
    parent: Node | None
    place: int


class Index:
    """The nodes of a speech by where their labels begin, which no two share."""

    __slots__ = ("_children", "entries", "numbers")

    def __init__(self, nodes: tuple[Node, ...]) -> None:
        self._children: dict[int | None, tuple[Node, ...]] = {None: nodes}
        self.entries: dict[int, Entry] = {}
        waiting: list[tuple[Node | None, tuple[Node, ...]]] = [(None, nodes)]
        while waiting:
            parent, children = waiting.pop()
            for place, node in enumerate(children):
                self.entries[node.enumerator.start] = Entry(node, parent, place)
                if len(node.content) > 1:
                    below = self._children[node.enumerator.start] = node.children
                    waiting.append((node, below))
        self.numbers = {start: number for number, start in enumerate(sorted(self.entries))}

    def at(self, path: tuple[int, ...]) -> Node | None:
        """The node at the end of a path of places, ``None`` if it leads nowhere."""
        node: Node | None = None
        for place in path:
            children = self._children.get(node.enumerator.start if node else None, ())
            if not 0 <= place < len(children):
                return None
            node = children[place]
        return node
