"""What an editor shows of a text: its outline, what can be folded, and what stands at a place."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from zhspeech.masks import find_masks
from zhspeech.slogans import find_slogans
from zhspeech.tree.nodes import Node

if TYPE_CHECKING:
    from collections.abc import Iterator

    from zhspeech.tree.nodes import Zone
    from zhspeech.tree.speech import Speech

__all__ = ["Symbol", "folds", "hover", "symbols"]

#: How much of a heading an outline shows.
_WIDTH = 40


class Symbol(NamedTuple):
    """An entry of the outline.

    Attributes:
        name: the label and the heading, or the kind of a zone.
        kind: ``zone``, or the class of a node.
        start, end: the stretch.
        label_end: where the label ends, or the first line of a zone.
        children: the entries below.
    """

    name: str
    kind: str
    start: int
    end: int
    label_end: int
    children: list[Symbol]


def symbols(speech: Speech) -> list[Symbol]:
    """The outline of a speech: its zones and Parts, with the nodes in them."""
    return [_symbol(block) for block in speech.content]


def _symbol(block: Zone | Node) -> Symbol:
    children = [_symbol(child) for child in block.children]
    start, end = block.trimmed
    if isinstance(block, Node):
        heading = block.heading
        name = f"{block.enumerator.text} {heading.short(_WIDTH) if heading else ''}".strip()
        return Symbol(name, type(block).__name__, start, max(end, start), block.enumerator.end, children)
    return Symbol(block.kind, "zone", start, end, min(end, start + 1), children)


def folds(speech: Speech) -> Iterator[tuple[int, int]]:
    """The stretches that can be folded: zones, and nodes from the end of their first line on."""
    for zone in speech.zones:
        yield zone.trimmed
    for node in speech.walk():
        yield node.trimmed


def hover(speech: Speech, offset: int) -> str | None:
    """What stands at an offset, in Markdown: the mask, the slogan and the way down to the node there."""
    parts = []
    for mask in find_masks(speech.source):
        if mask.start <= offset < mask.end:
            unit = f" · {mask.unit}" if mask.unit else ""
            parts.append(f"mask: {mask.kind.value}{unit}")
    for slogan in find_slogans(speech.source):
        if slogan.start <= offset < slogan.end:
            parts.append(f"slogan: {slogan.kind.value} · {slogan.key}")
    node = speech.node_at(offset)
    if node is not None:
        way = [*reversed(speech.ancestors(node)), node]
        parts.append(" › ".join(one.enumerator.text.strip() for one in way))
    elif (zone := speech.zone_at(offset)) is not None:
        parts.append(zone.kind)
    return "\n\n".join(parts) or None
