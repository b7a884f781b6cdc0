"""The zones of a text: where header, title, salutation, body, closing and footer begin."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from zhspeech.zones.back import find_back_matter
from zhspeech.zones.front import find_front_matter

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Bounds", "Label", "find_zones"]


class Label(NamedTuple):
    """An enumerator of the whole text, read before its zones are known.

    Attributes:
        start, end: its place.
        level: how deep it lies, 0 at the top.
        ordinal: its number, 0 for the last one of a list whatever its number.
        is_first: whether it begins a list.
        line: where its line begins, blanks and list marks included; ``None`` if it begins no line.
        run_in: whether it runs on in the sentence rather than heads a line.
        rank: its place in the order of headings, 0 the highest.
    """

    start: int
    end: int
    level: int
    ordinal: int
    is_first: bool
    line: int | None
    run_in: bool
    rank: float


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


def find_zones(text: str, labels: Sequence[Label]) -> Bounds:
    """The zones of a plain text, whose enumerators are known."""
    headings = (one.line for one in labels if one.line is not None and not one.run_in)
    front = find_front_matter(text, next(headings, len(text)))
    at_lines = [one.start for one in labels if one.line is not None and one.ordinal]
    back = find_back_matter(text, front.body, at_lines)
    return Bounds(*front, back.closing, back.footer)
