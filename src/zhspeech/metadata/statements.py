"""One statement of a text about itself, as offsets of the plain text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from collections.abc import Set

__all__ = ["Field", "Row", "Statement", "statement"]

#: What a text states about itself.
Field: TypeAlias = Literal[
    "title",
    "subtitle",
    "speaker",
    "office",
    "issuer",
    "recipient",
    "occasion",
    "place",
    "docnumber",
    "source",
    "copyist",
    "date.given",
    "date.signed",
    "date.published",
    "date.reported",
]


class Statement(NamedTuple):
    """Where a value stands and in which field.

    Attributes:
        start, end: its span.
        field: the name of the field.
        value: the value of a date, else empty: the value is the span without blanks.
        doubt: what is wrong with it, or ``None``.
        without: a stretch of the span that is no part of the value, such as the office in 李部长大山.
    """

    start: int
    end: int
    field: str
    value: str = ""
    doubt: str | None = None
    without: tuple[int, int] = (0, 0)

    def value_in(self, source: str) -> str:
        """The value as the source writes it."""
        if self.value:
            return self.value
        low, high = self.without
        words = source[self.start : low] + source[high : self.end] if high else source[self.start : self.end]
        return "".join(words.split())


def statement(text: str, start: int, end: int, field: str) -> Statement:
    """A statement without the blanks at either end of its span."""
    words = text[start:end]
    inner = words.strip(" \u3000\n")
    first = start + words.index(inner) if inner else start
    return Statement(first, first + len(inner), field)


class Row(NamedTuple):
    """A way in which texts name something.

    Attributes:
        where: what the row reads: ``title`` somewhere in a title or second title, ``whole title`` all of it,
            ``headline`` from its beginning; ``lead`` notes and first sentences; ``line`` any line, ``edge``
            one that is no note or sentence.
        sign: characters that the words must hold.
        pattern: its group is what is named.
        reason: why the row is there.
        example, trap: words in which it finds something, and others in which it does not.
    """

    where: str
    sign: str
    pattern: str
    reason: str
    example: str
    trap: str

    def is_signed(self, characters: Set[str]) -> bool:
        """Whether one of the characters that the row needs is among those of the words."""
        return not self.sign or not characters.isdisjoint(self.sign)
