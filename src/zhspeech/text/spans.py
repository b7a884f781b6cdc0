"""``Stretch`` and ``Span``: what has a place in a text, the common base of all that is found in one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar, get_args

import attrs

from zhspeech.errors import SpanError
from zhspeech.text.blanks import BLANKS
from zhspeech.visible import visible, visible_repr

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Span", "Stretch", "number_from", "one_of", "shorten", "stretch_of"]

_T = TypeVar("_T")


class Stretch:
    """Anything with a place in a source: a speech, a zone, a node, any other span.

    Stretches are frozen, hashable and picklable; one that is pickled alone carries its source. They are equal
    if they are of one class, stand in the same source at the same place and say the same. However much a
    stretch contains, all of it over its own source, the sources are compared once.
    """

    __slots__ = ()

    @property
    def source(self) -> str:
        """The text that the offsets count in."""
        raise NotImplementedError

    @property
    def start(self) -> int:
        """Where it begins."""
        raise NotImplementedError

    @property
    def end(self) -> int:
        """Where it ends."""
        raise NotImplementedError

    @property
    def text(self) -> str:
        """The stretch itself, ``source[start:end]``."""
        return self.source[self.start : self.end]

    @property
    def trimmed(self) -> tuple[int, int]:
        """``(start, end)`` without the blanks at either end; an empty span at ``start`` if all is blank."""
        text = self.text
        inner = text.lstrip(BLANKS)
        start = self.start + len(text) - len(inner)
        return (start, start + len(inner.rstrip(BLANKS))) if inner else (self.start, self.start)

    def __eq__(self, other: object) -> bool:
        if self is other:
            return True
        if not isinstance(other, Stretch):
            return NotImplemented
        return _values(self) == _values(other) and self.source == other.source

    def __hash__(self) -> int:
        return hash((self.source, _values(self)))

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        kind = getattr(self, "kind", None)
        said = shorten(self.text) if kind is None else f"{visible(str(kind))} {shorten(self.text)}"
        return f"{type(self).__name__}({said} [{self.start}:{self.end}])"


def _values(value: object) -> object:
    """A value with the class and the values of a stretch in place of each, so without its source."""
    if isinstance(value, Stretch):
        kind: Any = type(value)
        fields = [field.name for field in attrs.fields(kind) if field.name != "source" and field.eq]
        return (kind, *[_values(getattr(value, name)) for name in fields])
    return tuple([_values(item) for item in value]) if isinstance(value, tuple) else value


@attrs.frozen(repr=False, eq=False, weakref_slot=False)
class Span(Stretch):
    """A half-open stretch ``source[start:end]``, in code points of exactly the string that was given.

    It has no room for weak references, as a text may have millions of them.

    Raises:
        SpanError: for offsets that are no integers or lie outside the source.
    """

    source: str
    start: int
    end: int

    def __attrs_post_init__(self) -> None:
        try:
            is_within = 0 <= self.start <= self.end <= len(self.source)
        except TypeError:
            is_within = False
        if not is_within or isinstance(self.start, float) or isinstance(self.end, float):
            size = len(self.source) if isinstance(self.source, str) else 0
            found = f"{visible_repr(self.start)} to {visible_repr(self.end)}"
            raise SpanError(type(self).__name__, found, f"offsets in order from 0 to {size}")


def one_of(kind: Any) -> Callable[[object, attrs.Attribute[_T], _T], None]:
    """A validator for a field of a span: a member of an enumeration (not merely its word) or a ``Literal``.

    Raises:
        SpanError: for anything else.
    """
    words = get_args(kind)
    expected = f"one of {', '.join(words) if words else kind.__name__}"

    def check(span: object, attribute: attrs.Attribute[_T], value: _T) -> None:
        if not (isinstance(value, str) and value in words if words else isinstance(value, kind)):
            raise SpanError(f"{type(span).__name__}.{attribute.name}", visible_repr(value), expected)

    return check


def number_from(least: int) -> Callable[[object, attrs.Attribute[int], int], None]:
    """A validator for a field of a span: an integer that is no smaller.

    Raises:
        SpanError: for anything else.
    """

    def check(span: object, attribute: attrs.Attribute[int], value: int) -> None:
        if not isinstance(value, int) or value < least:
            raise SpanError(
                f"{type(span).__name__}.{attribute.name}", visible_repr(value), f"an integer from {least}"
            )

    return check


def stretch_of(x: str | Stretch) -> tuple[str, int, int]:
    """The source and the place in it of a stretch, or a string and all of it."""
    return (x, 0, len(x)) if isinstance(x, str) else (x.source, x.start, x.end)


def shorten(text: str, width: int = 12) -> str:
    """The first ``width`` characters of a text on one line, safe to show, with ``…`` if some are left out."""
    line = visible(" ".join(text[: width + 1].split()))
    return line if len(text) <= width else f"{line[:width]}…"
