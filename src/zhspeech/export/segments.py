"""``segments``: a text flattened under layers of spans, the one way to mark up spans that overlap.

Every form that shows spans in running text (marks in a terminal, a page, TEI) is written over these pieces.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, TypeVar

from zhspeech.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from zhspeech.text.spans import Stretch

__all__ = ["segments"]

S = TypeVar("S", bound=Span)


def segments(x: Stretch, layers: Iterable[Iterable[S]]) -> Iterator[tuple[int, int, tuple[S, ...]]]:
    """Cut a stretch wherever a span begins or ends.

    Args:
        x: the stretch, such as a speech or a node.
        layers: spans of the same source, in any order; those that reach out of ``x`` are cut at its ends, and
            empty ones cover nothing.

    Yields:
        ``(start, end, spans)``: the pieces tile ``x`` in order, none is empty, and each comes with the spans
        that cover it, outermost first: the one that begins earlier, or ends later, or comes from an earlier
        layer, is outside.
    """
    spans = [span for layer in layers for span in layer if span.start < span.end]
    spans = [span for span in spans if span.start < x.end and span.end > x.start]
    spans.sort(key=lambda span: (span.start, -span.end))
    bounds = {x.start, x.end}
    for span in spans:
        bounds |= {max(span.start, x.start), min(span.end, x.end)}
    cuts = sorted(bounds)
    opened: list[S] = []
    following = 0
    for start, end in pairwise(cuts):
        opened = [span for span in opened if span.end > start]
        while following < len(spans) and spans[following].start <= start:
            opened.append(spans[following])
            following += 1
        yield start, end, tuple(opened)
