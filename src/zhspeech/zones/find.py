"""The zones of a text: where header, title, salutation, body, closing and footer begin, decided together."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from zhspeech.text.layout import without_layout
from zhspeech.text.wraps import without_wraps
from zhspeech.zones.chain import ZONES, best_starts
from zhspeech.zones.setting import Described, Label, describe

if TYPE_CHECKING:
    from collections.abc import Sequence

    from zhspeech.text.layout import Unindented

__all__ = ["Bounds", "Label", "describe_units", "find_zones"]


class Bounds(NamedTuple):
    """Where the zones begin; ``None`` for one before the body that is not there.

    Attributes:
        header, title, salutation: what stands before the body.
        body: where the body begins.
        closing: where the closing begins, or the footer if there is none.
        footer: where the footer begins, or the text ends.
    """

    header: int | None
    title: int | None
    salutation: int | None
    body: int
    closing: int
    footer: int


def describe_units(text: str, labels: Sequence[Label]) -> list[Described]:
    """The units of a plain text with what is known of them, which does not depend on its layout or width.

    Args:
        text: the plain text.
        labels: its enumerators, in order.
    """
    bare, units = _describe_bare(text, labels)
    return [
        one._replace(unit=one.unit._replace(start=bare.outer(one.unit.start), end=bare.outer(one.unit.end)))
        for one in units
    ]


def _describe_bare(text: str, labels: Sequence[Label]) -> tuple[Unindented, list[Described]]:
    """The text without its layout and broken lines, and its units there."""
    bare = without_layout(without_wraps(text))
    if bare.text != text:
        labels = [
            Label(bare.inner(start), level, None if line is None else bare.inner(line))
            for start, level, line in labels
        ]
    return bare, describe(bare.text, labels)


def find_zones(text: str, labels: Sequence[Label]) -> Bounds:
    """The zones of a plain text, whose enumerators are known."""
    bare, units = _describe_bare(text, labels)
    starts = {kind: bare.outer(units[number].unit.start) for kind, number in best_starts(units).items()}
    header, title, salutation, body, closing, footer = (starts.get(kind) for kind in ZONES)
    footer = len(text) if footer is None else footer
    closing = footer if closing is None else closing
    return Bounds(header, title, salutation, closing if body is None else body, closing, footer)
