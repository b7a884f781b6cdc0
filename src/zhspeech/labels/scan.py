"""Every stretch of a text that could be an enumerator, with what stands before it; nothing is decided."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from zhspeech.labels.apparatus import without_apparatus
from zhspeech.labels.contexts import INDENT
from zhspeech.labels.hit import Edge, Hit
from zhspeech.labels.romans import settle_rivals
from zhspeech.labels.slips import with_slips
from zhspeech.text.marks import SENTENCE_ENDS
from zhspeech.text.numerals import parse_path

if TYPE_CHECKING:
    from collections.abc import Sequence

    from zhspeech.labels.table import SchemeTable

__all__ = ["label_at", "line_of", "scan"]


_EDGES = {
    **dict.fromkeys("，,、—─", Edge.COMMA),
    **dict.fromkeys("；;）)】》〕.．", Edge.MEMBER),
    **dict.fromkeys("：:（(“‘「『【〔", Edge.LEAD_IN),
    **dict.fromkeys(f"{SENTENCE_ENDS}…”’」』", Edge.SENTENCE),
}
#: In a line, words that lead a list in as a mark does: 即一…, 要一….
_INLINE = {**_EDGES, **dict.fromkeys("即要", Edge.COMMA)}


def scan(source: str, table: SchemeTable, breaks: Sequence[int]) -> list[Hit]:
    """All candidates of a text in order, in one pass; at ``breaks`` paragraphs begin after the first."""
    hits: list[Hit] = []
    rows = table.rows
    matchers = table.matchers
    decimals = table.decimals
    count = source.count
    stops = [mark for mark in SENTENCE_ENDS if mark in source]
    sentence = before = taken = 0
    for lead in table.leads.finditer(source):
        start = lead.start()
        if start < taken:
            continue
        match = matchers[lead[0]](source, start)
        if match is None or match.lastgroup is None:
            continue
        scheme, parse = rows[match.lastgroup]
        ordinal = parse(match[scheme.name])
        if ordinal is None:
            continue
        end = match.end()
        at = line_of(source, start) - 1
        quoted = at == start - 1 >= 0 and source[at] in "“「『"
        if quoted:
            at = line_of(source, at) - 1
        at_line = at < 0 or source[at] in "\n"
        if at_line:
            edge = Edge.LEAD_IN if quoted else edge_of_line(source, at)
        elif scheme.line_only:
            continue
        else:
            before_it = source[at if source[start - 1] in " \u3000*" else start - 1]
            blank = Edge.COMMA if source[start - 1] in " \u3000" else Edge.NONE
            edge = Edge.LEAD_IN if quoted else _INLINE.get(before_it, blank)
        taken = end
        for mark in stops:
            sentence += count(mark, before, start)
        before = start
        key = noun = ""
        if scheme.key == "text":
            key = source[end : end + 2].lstrip(" \u3000")[:1]
        elif scheme.key == "label":
            key = source[end - 1]
        elif scheme.key:
            noun = source[end - 1]
        above = parse_path(match[scheme.name])[:-1] if scheme.name in decimals else ()
        hit = Hit(
            start, end, scheme, ordinal, key, above, at_line, edge, bisect_right(breaks, start), sentence
        )
        hit.noun = noun
        hits.append(hit)
    settle_rivals(source, hits, table)
    return without_apparatus(source, with_slips(source, hits, breaks))


def edge_of_line(source: str, at: int) -> int:
    """The edge of a label that begins a line: what ends the line before it, but a bare line is an end too."""
    while at >= 0 and source[at].isspace():
        at -= 1
    return _EDGES.get(source[at], Edge.MEMBER) if at >= 0 else Edge.SENTENCE


def line_of(source: str, start: int) -> int:
    """Where the line begins of a label that begins its line, its blanks and marks included."""
    while start and source[start - 1] in INDENT:
        start -= 1
    return start


def label_at(source: str, offset: int, table: SchemeTable) -> tuple[int, str, int] | None:
    """The enumerator that begins at ``offset``: its end, scheme's name and ordinal; ``None`` if none does."""
    try:
        match = table.matchers[source[offset : offset + 1]](source, offset)
    except KeyError:  # no label begins so
        return None
    if match is None or match.lastgroup is None:
        return None
    scheme, parse = table.rows[match.lastgroup]
    ordinal = parse(match[scheme.name])
    return None if ordinal is None else (match.end(), scheme.name, ordinal)
