"""``Speech``: a text with its tree, and the ways to find something in it."""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Literal, TypeVar, cast

import attrs

from zhspeech.errors import PlaceError
from zhspeech.text.lines import Lines
from zhspeech.text.plain import plain_text
from zhspeech.text.spans import Span
from zhspeech.tree.builder import build
from zhspeech.tree.headings import Heading
from zhspeech.tree.index import Entry, Index
from zhspeech.tree.nodes import Block, Node, Part, Zone, group_series
from zhspeech.tree.outline import read_outline, write_outline
from zhspeech.tree.records import from_dict, to_dict
from zhspeech.visible import visible_repr
from zhspeech.zones.titles import find_named_title, find_title

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from zhspeech.metadata.find import Metadata
    from zhspeech.tree.nodes import Passage, Series
    from zhspeech.zones.turns import Turn

__all__ = ["Speech"]

_START = attrgetter("start")
_AROUND_BODY = frozenset(("header", "title", "salutation", "closing", "footer"))


@attrs.frozen(repr=False, eq=False)
class Speech(Block):
    """A speech: its text, and the zones and Parts that tile it.

    A speech is a block as zones and nodes are, and can be asked for all that they can.

    Attributes:
        source: the text, exactly as it was given.
        content: the zones and Parts in order; empty for the empty text.
    """

    source: str
    content: tuple[Zone | Part, ...]
    _lines: Lines | None = attrs.field(init=False, default=None, eq=False)
    _index: Index | None = attrs.field(init=False, default=None, eq=False)

    @classmethod
    def from_outline(cls, text: str, outline: str) -> Speech:
        """The speech over ``text`` with the tree that ``outline`` describes.

        Raises:
            OutlineError: for a line that cannot be read or found; see
                :func:`zhspeech.tree.outline.read_outline`.
        """
        return cls(text, build(text, read_outline(text, outline)))

    @classmethod
    def from_dict(cls, records: Mapping[str, Any]) -> Speech:
        """The speech that :meth:`to_dict` made the records of.

        Raises:
            RecordError: for records that make no tree; see :func:`zhspeech.tree.records.from_dict`.
        """
        return cls(*from_dict(records))

    def to_dict(self) -> dict[str, Any]:
        """Flat, JSON-safe records: source, zones and nodes; see ``speech.schema.json`` in the package."""
        return to_dict(self.source, self.content)

    def to_script(self, script: Literal["hans", "hant"]) -> Speech:
        """The speech in the other script: the same nodes at the same offsets over the converted text.

        Args:
            script: ``"hans"`` for simplified, ``"hant"`` for traditional characters.

        Raises:
            ScriptError: if the converter, OpenCC, cannot be loaded.
        """
        from zhspeech.text.script import convert

        source = convert(self.source, script)
        return Speech(source, tuple(_over(part, source) for part in self.content))

    def outline(self) -> str:
        """The tree in the outline format, one line per zone, node and resumption of text."""
        return write_outline(self.content, self.source)

    @property
    def start(self) -> int:
        """Always 0."""
        return 0

    @property
    def end(self) -> int:
        """The length of the text."""
        return len(self.source)

    @property
    def series(self) -> tuple[Series, ...]:
        """The top-level series in order: the Parts', and those of each zone."""
        found = [series for zone in self.zones for series in zone.series]
        return tuple(sorted([*group_series(self.content), *found], key=_START))

    @property
    def parts(self) -> tuple[Part, ...]:
        """The main divisions."""
        return tuple([block for block in self.content if isinstance(block, Part)])

    @property
    def zones(self) -> tuple[Zone, ...]:
        """The zones in order."""
        return tuple([block for block in self.content if isinstance(block, Zone)])

    @property
    def interludes(self) -> tuple[Zone, ...]:
        """Body text outside every Part after the first."""
        return tuple([zone for zone in self.zones if zone.kind == "interlude"])

    @property
    def body(self) -> Span | None:
        """The stretch from the first to the last of opening, Parts and interludes, if there are any."""
        blocks = [b for b in self.content if isinstance(b, Part) or b.kind not in _AROUND_BODY]
        return Span(self.source, blocks[0].start, blocks[-1].end) if blocks else None

    @property
    def header(self) -> Zone | None:
        """Boilerplate, byline, date or source before the title."""
        return self._zone("header")

    @property
    def title(self) -> Zone | None:
        """The zone with the title, subtitle, byline and date; the title alone is ``heading``."""
        return self._zone("title")

    @property
    def salutation(self) -> Zone | None:
        """Whom the speech addresses: ``同志们：``."""
        return self._zone("salutation")

    @property
    def opening(self) -> Zone | None:
        """The body before the first Part; without Parts the whole body."""
        return self._zone("opening")

    @property
    def closing(self) -> Zone | None:
        """The final address or appeal."""
        return self._zone("closing")

    @property
    def footer(self) -> Zone | None:
        """Notes, signature, annexes and boilerplate after the text."""
        return self._zone("footer")

    def _zone(self, kind: str) -> Zone | None:
        return next((zone for zone in self.content if isinstance(zone, Zone) and zone.kind == kind), None)

    @property
    def heading(self) -> Heading | None:
        """The title proper, without byline or date; without a title zone, the one that the header names."""
        if self.title:
            title = find_title(plain_text(self.source), self.title.start, self.title.end)
            return Heading(self.source, *title) if title else None
        if self.header:
            named = find_named_title(plain_text(self.source), self.header.start, self.header.end)
            return Heading(self.source, *named, False) if named else None
        return None

    @property
    def turns(self) -> tuple[Turn, ...]:
        """Who speaks: the turns and interjections of a dialogue, ``()`` in a speech of one person."""
        from zhspeech.zones.turns import find_turns

        return find_turns(self)

    @property
    def metadata(self) -> Metadata:
        """Who, when, where: what the text states about itself."""
        from zhspeech.metadata.find import Metadata, find_metadata

        return Metadata.of(find_metadata(self))

    def turn_at(self, offset: int) -> Turn | None:
        """The innermost turn or interjection around a character, ``None`` if nobody is named for it.

        Args:
            offset: of the character, in code points of ``source``; outside of it nobody speaks.
        """
        around = (turn for turn in self.turns if turn.start <= offset < turn.end)
        return max(around, key=_START, default=None)

    def walk(self) -> Iterator[Node]:
        """All nodes, parents before children, in document order."""
        waiting = list(reversed(self.children))
        while waiting:
            node = waiting.pop()
            yield node
            waiting.extend(reversed(node.children))

    def parent(self, node: Node) -> Node | None:
        """The node directly above, ``None`` for a top-level node.

        Raises:
            PlaceError: if the node is not one of this speech.
        """
        return self._entry(node).parent

    def ancestors(self, node: Node) -> tuple[Node, ...]:
        """The nodes above, the nearest first.

        Raises:
            PlaceError: if the node is not one of this speech.
        """
        return tuple([entry.node for entry in self._entries_above(node)[1:]])

    def path(self, node: Node) -> tuple[int, ...]:
        """The way down to a node, as places from 0 among siblings: ``(2, 0)`` is ``children[2].children[0]``.

        Raises:
            PlaceError: if the node is not one of this speech.
        """
        return tuple([entry.place for entry in reversed(self._entries_above(node))])

    def number(self, node: Node) -> int:
        """A node's place in document order, from 0: its ``id`` in the records and tables.

        Raises:
            PlaceError: if the node is not one of this speech.
        """
        self._entry(node)
        return self._nodes().numbers[node.enumerator.start]

    def at(self, path: Sequence[int]) -> Node:
        """The node that :meth:`path` leads to.

        Raises:
            PlaceError: if there is no such node.
        """
        node = self._nodes().at(tuple(path))
        if node is None:
            raise PlaceError("path", visible_repr(tuple(path)), "places from 0 that lead to a node")
        return node

    def node_at(self, offset: int) -> Node | None:
        """The deepest node around a character, ``None`` if only a zone or nothing is around it.

        Args:
            offset: of the character, in code points of ``source``; outside of it nothing is around.
        """
        found: Node | None = None
        block = _block_at(self.content, offset)
        while isinstance(block, Block):
            if isinstance(block, Node):
                found = block
            block = _block_at(block.content, offset)
        return found

    def zone_at(self, offset: int) -> Zone | None:
        """The zone around a character, ``None`` if a Part or nothing is around it.

        Args:
            offset: of the character, in code points of ``source``; outside of it nothing is around.
        """
        block = _block_at(self.content, offset)
        return block if isinstance(block, Zone) else None

    def position(self, offset: int) -> tuple[int, int]:
        """The line and column of an offset, both counted from 1; a line ends at LF, CRLF or CR.

        Raises:
            PlaceError: if the offset is not between 0 and the length of the text.
        """
        if self._lines is None:
            object.__setattr__(self, "_lines", Lines(self.source))
        return cast("Lines", self._lines).position(offset)

    def _nodes(self) -> Index:
        """The index of nodes, made on first use."""
        if self._index is None:
            object.__setattr__(self, "_index", Index(self.children))
        return cast("Index", self._index)

    def _entry(self, node: Node) -> Entry:
        entry = self._nodes().entries.get(node.enumerator.start)
        if entry is None or not (entry.node is node or entry.node == node):
            raise PlaceError("node", repr(node), f"one of {self!r}")
        return entry

    def _entries_above(self, node: Node) -> list[Entry]:
        """The entries of a node and of those above it, the nearest first."""
        entries = [self._entry(node)]
        while (parent := entries[-1].parent) is not None:
            entries.append(self._entry(parent))
        return entries

    def _repr_html_(self) -> str:
        """The page of the speech in a frame, as notebooks show it; see :func:`zhspeech.to_html`."""
        from zhspeech.export.html import to_iframe

        return to_iframe(self)

    def __reduce__(self) -> tuple[type[Speech], tuple[str, tuple[Zone | Part, ...]]]:
        return Speech, (self.source, self.content)


def _block_at(content: Sequence[Passage | Zone | Node], offset: int) -> Passage | Zone | Node | None:
    """The member of a content that holds the character at ``offset``."""
    place = bisect_right(content, offset, key=_START) - 1
    return content[place] if place >= 0 and offset < content[place].end else None


_S = TypeVar("_S", bound=Span)


def _over(span: _S, source: str) -> _S:
    """A span, with all that it contains, at the same place in another text of the same length."""
    if isinstance(span, Block):
        content = tuple(_over(part, source) for part in span.content)
        if isinstance(span, Node):
            return attrs.evolve(
                span, source=source, content=content, enumerator=_over(span.enumerator, source)
            )
        return attrs.evolve(span, source=source, content=content)
    return attrs.evolve(span, source=source)
