"""Where in the tree something stands, as rows say it: by the numbers of its node and Part, and its zone."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from zhspeech.text.lines import Lines
from zhspeech.tree.nodes import Node, Part, Zone

if TYPE_CHECKING:
    from collections.abc import Iterator

    from zhspeech.tree.nodes import Block
    from zhspeech.tree.speech import Speech

__all__ = ["Finder", "Home", "homes"]


class Home(NamedTuple):
    """Where a node stands: its number, Part and zone."""

    number: int | None
    part: int | None
    zone: str | None


def homes(speech: Speech) -> Iterator[tuple[Block, Home]]:
    """Every zone and node in document order, with its number, its Part's number and its zone's kind."""
    number = part = 0
    for top in speech.content:
        zone = top.kind if isinstance(top, Zone) else None
        if isinstance(top, Zone):
            yield top, Home(None, None, zone)
        waiting: list[Node] = [top] if isinstance(top, Node) else list(reversed(top.children))
        while waiting:
            node = waiting.pop()
            yield node, Home(number, None if zone else part, zone)
            number += 1
            waiting.extend(reversed(node.children))
        part += isinstance(top, Part)


class Finder:
    """Finds of each offset the deepest node around it and its Part, by their numbers."""

    def __init__(self, speech: Speech) -> None:
        self._speech = speech
        self._homes = {
            block.enumerator.start: home for block, home in homes(speech) if isinstance(block, Node)
        }
        self._position = Lines(speech.source).position

    def around(self, offset: int) -> tuple[int | None, int | None]:
        """The numbers of the node and of the Part around an offset."""
        node = self._speech.node_at(offset)
        home = self._homes[node.enumerator.start] if node else None
        return (home.number, home.part) if home else (None, None)

    def place(self, start: int, end: int) -> tuple[int | None, int | None, int, int, int, int]:
        """Node, Part, start, end, line and column of a stretch."""
        return (*self.around(start), start, end, *self._position(start))
