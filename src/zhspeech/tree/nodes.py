"""The values of the tree: passages, enumerators, zones, and the nodes Part, Point and Item.

Only ``content`` is stored; everything else a node can tell follows from it when it is asked for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

import attrs

from zhspeech.labels.lead_ins import announced_by, last_sentence
from zhspeech.labels.scheme import LAST
from zhspeech.text.lines import split_paragraphs
from zhspeech.text.plain import plain_text
from zhspeech.text.spans import Span, Stretch, number_from, one_of, shorten
from zhspeech.tree.headings import Heading, find_heading
from zhspeech.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable

    from zhspeech.masks.mask import Mask
    from zhspeech.slogans.slogan import Slogan

__all__ = [
    "MAX_LEVELS",
    "Block",
    "Enumerator",
    "Item",
    "Node",
    "Paragraph",
    "Part",
    "Passage",
    "Point",
    "Series",
    "Zone",
    "ZoneKind",
    "group_series",
]

#: What zones there are. Interludes may be many; each of the others occurs once at most.
ZoneKind = Literal["header", "title", "salutation", "opening", "interlude", "closing", "footer"]

#: How deep a tree may be, so that nothing that descends into it meets Python's recursion limit.
MAX_LEVELS = 32


@attrs.frozen(repr=False, eq=False, weakref_slot=False)
class Enumerator(Span):
    """The label that gives a node its place in a list, such as ``一、`` or ``二是``.

    Attributes:
        scheme: the name of the row of the scheme table that it was read by.
        ordinal: its number, from 1; 0 for one that has none yet, such as 最后, until it is put into a tree.
        group: that of the rows that count together (一是, 二要, 三靠), which is what one counts by; by
            default the scheme.
    """

    scheme: str
    ordinal: int = attrs.field(validator=number_from(LAST))
    group: str = attrs.field(default=attrs.Factory(lambda self: self.scheme, takes_self=True))

    def __repr__(self) -> str:
        label, scheme = shorten(self.text), visible(self.scheme)
        return f"Enumerator({self.ordinal} {label!r} {scheme} [{self.start}:{self.end}])"


@attrs.frozen(repr=False, eq=False, weakref_slot=False)
class Paragraph(Span):
    """Lines up to a break that really ends them; see :func:`zhspeech.text.lines.split_paragraphs`."""


@attrs.frozen(repr=False, eq=False, weakref_slot=False)
class Passage(Span):
    """A run of unenumerated text; the first passage of a node begins with its enumerator and heading."""

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The paragraphs, which tile the passage."""
        source = self.source
        spans = split_paragraphs(plain_text(source), self.start, self.end)
        return tuple([Paragraph(source, *span) for span in spans])


@attrs.frozen(repr=False, eq=False, weakref_slot=False)
class Block(Stretch):
    """What has content: the common base of speeches, zones and nodes."""

    @property
    def content(self) -> tuple[Passage | Zone | Node, ...]:
        """What tiles the block, in order: passages and nodes; of a speech, zones and Parts."""
        raise NotImplementedError

    @property
    def children(self) -> tuple[Node, ...]:
        """The nodes directly in this block; of a speech, the Parts and the Points of the zones."""
        nodes: list[Node] = []
        for item in self.content:
            if isinstance(item, Node):
                nodes.append(item)
            elif isinstance(item, Zone):
                nodes += item.children
        return tuple(nodes)

    @property
    def series(self) -> tuple[Series, ...]:
        """The children as series, see :class:`Series`."""
        return group_series(self.content, self.start)

    def _own(self) -> list[Passage]:
        """The passages outside the children."""
        passages: list[Passage] = []
        for item in self.content:
            if isinstance(item, Passage):
                passages.append(item)
            elif isinstance(item, Zone):
                passages += item._own()
        return passages

    @property
    def own_text(self) -> str:
        """The text outside the children."""
        return "".join([passage.text for passage in self._own()])

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        """The paragraphs of the text outside the children."""
        return tuple([paragraph for passage in self._own() for paragraph in passage.paragraphs])

    @property
    def masks(self) -> tuple[Mask, ...]:
        """The placeholders in this block, its children's included."""
        from zhspeech.masks.find import find_masks

        return find_masks(self)

    @property
    def own_masks(self) -> tuple[Mask, ...]:
        """The placeholders in the text outside the children."""
        from zhspeech.masks.find import find_masks

        return tuple([mask for passage in self._own() for mask in find_masks(passage)])

    @property
    def slogans(self) -> tuple[Slogan, ...]:
        """The slogans in this block, its children's included."""
        from zhspeech.slogans.find import find_slogans

        return find_slogans(self)

    @property
    def own_slogans(self) -> tuple[Slogan, ...]:
        """The slogans in the text outside the children."""
        from zhspeech.slogans.find import find_slogans

        return tuple([slogan for passage in self._own() for slogan in find_slogans(passage)])


@attrs.frozen(repr=False, eq=False, weakref_slot=False)
class Zone(Block, Span):
    """A stretch of the speech outside its Parts.

    Attributes:
        kind: header, title, salutation, opening, interlude, closing or footer.
    """

    kind: ZoneKind = attrs.field(validator=one_of(ZoneKind))
    content: tuple[Passage | Node, ...]


@attrs.frozen(repr=False, eq=False, weakref_slot=False)
class Node(Block, Span):
    """An enumerated node: a :class:`Part`, :class:`Point` or :class:`Item`.

    It begins at its enumerator (after blanks at the very start of a text) and ends where the next node at its
    level or above begins, or where the text goes back to a higher one.

    Attributes:
        level: the depth, 0 for nodes directly in the speech or a zone.
        enumerator: the label.
    """

    level: int = attrs.field(validator=number_from(0))
    enumerator: Enumerator
    content: tuple[Passage | Node, ...]

    @property
    def series(self) -> tuple[Series, ...]:
        """The children as series, see :class:`Series`; this node's own label leads nothing in."""
        return group_series(self.content, self.enumerator.end)

    @property
    def heading(self) -> Heading | None:
        """The enumerator's line if it ends within 60 characters, else its text up to the end of its clause.

        A clause ends at 。；！？ outside brackets and quotation marks. A label in mid-line heads no line.
        ``None`` when nothing is left without the enumerator.
        """
        label = self.enumerator
        return find_heading(self.source, label.start, label.end, self.content[0].end)

    def __repr__(self) -> str:
        label = self.enumerator
        text = shorten(self.source[label.start : self.end])
        return (
            f"{type(self).__name__}({label.ordinal} {shorten(label.text)!r} {text} [{self.start}:{self.end}])"
        )


@attrs.frozen(repr=False, eq=False, weakref_slot=False)
class Part(Node):
    """A main division of the speech: a member of the list that organises the whole body."""


@attrs.frozen(repr=False, eq=False, weakref_slot=False)
class Point(Node):
    """A node directly under a Part or a zone."""


@attrs.frozen(repr=False, eq=False, weakref_slot=False)
class Item(Node):
    """A node under a Point or another Item."""


@attrs.frozen(repr=False, eq=False, weakref_slot=False)
class Series(Span):
    """Consecutive siblings that count together, from the first one's start to the last one's end.

    Text between the members does not end a series when the ordinals go on; a restart does.

    Attributes:
        scheme: the first member's scheme; a list may mix them (首先, 二是, 三是).
        nodes: the members.
        lead_in: the sentence directly before the first member in the parent's own text, or in the zone before
            the first Part; ``None`` if there is none.
    """

    scheme: str
    nodes: tuple[Node, ...]
    lead_in: Span | None

    @property
    def announced(self) -> int | None:
        """The number of members which the lead-in states, or ``None``."""
        return announced_by(self.lead_in) if self.lead_in else None


def group_series(content: Iterable[Passage | Zone | Node], start: int = 0) -> tuple[Series, ...]:
    """The series of the nodes in a block's or speech's content, in order.

    A new series begins at ordinal 1, with another class of nodes, and where the ordinals do not go on
    although the scheme changes or text stands between.

    Args:
        content: passages, zones and nodes that follow each other.
        start: where the text begins that may lead a series in.
    """
    groups: list[tuple[Span | None, list[Node]]] = []
    before: Passage | Zone | Node | None = None
    for item in content:
        if isinstance(item, Node):
            if groups and _continues(groups[-1][1][-1], item, before):
                groups[-1][1].append(item)
            else:
                groups.append((_lead_in(before, start), [item]))
        before = item
    return tuple([_series(lead_in, nodes) for lead_in, nodes in groups])


def _continues(last: Node, node: Node, before: object) -> bool:
    """Whether ``node`` counts on from ``last``; ``before`` is what stands directly before it."""
    ordinal = node.enumerator.ordinal
    if ordinal == 1 or type(node) is not type(last):
        return False
    goes_on = ordinal > last.enumerator.ordinal
    return goes_on or (before is last and node.enumerator.scheme == last.enumerator.scheme)


def _lead_in(before: Passage | Zone | Node | None, start: int) -> Span | None:
    """The last sentence of the passage that stands before a series."""
    if isinstance(before, Zone) and before.kind in ("opening", "interlude"):
        before = before.content[-1]
    if not isinstance(before, Passage):
        return None
    found = last_sentence(plain_text(before.source), max(start, before.start), before.end)
    return Span(before.source, *found) if found else None


def _series(lead_in: Span | None, nodes: list[Node]) -> Series:
    first = nodes[0]
    return Series(first.source, first.start, nodes[-1].end, first.enumerator.scheme, tuple(nodes), lead_in)
