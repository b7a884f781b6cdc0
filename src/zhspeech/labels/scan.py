"""Every stretch of a text that could be an enumerator, with what stands before it; nothing is decided."""

from __future__ import annotations

import re
from bisect import bisect_right
from enum import IntEnum
from typing import TYPE_CHECKING

from zhspeech.labels.romans import settle_rivals
from zhspeech.labels.scheme import RUN_IN
from zhspeech.text.numerals import parse_path

if TYPE_CHECKING:
    from collections.abc import Sequence

    from zhspeech.labels.scheme import Scheme
    from zhspeech.labels.table import SchemeTable

__all__ = ["INDENT", "Edge", "Hit", "label_at", "line_of", "scan"]

#: Blanks, and marks of lists and headings (Markdown, bullets), that may stand before a label on its line.
INDENT = frozenset(" \u3000*#>·•●■◆|-－—")
#: What a label in mid-clause, with no mark before it, weighs of one behind a mark.
MID_CLAUSE = 0.4
#: The dots that lead from an entry of a table of contents to its page.
_LEADER = re.compile(r"[^\n]{1,40}(?:…{2,}|\.{4,}|·{4,})\s*[0-9]+")


class Edge(IntEnum):
    """What stands before a label, be it on the line before; the higher, the likelier it begins something."""

    NONE = 0
    """No mark: the label stands in mid-clause."""
    COMMA = 1
    """The end of a clause."""
    MEMBER = 2
    """The end of a member (``；``), or of a line that ends in no mark."""
    LEAD_IN = 3
    """A mark that leads in: ``：`` ``（`` ``“``."""
    SENTENCE = 4
    """The end of a sentence, or the beginning of the text."""


_EDGES = {
    **dict.fromkeys("，,、—─", Edge.COMMA),
    **dict.fromkeys("；;）)】》〕.．", Edge.MEMBER),
    **dict.fromkeys("：:（(“‘「『【〔", Edge.LEAD_IN),
    **dict.fromkeys("。！？!?…”’」』", Edge.SENTENCE),
}


class Hit:
    """A candidate as the resolver sees it.

    Attributes:
        start, end: the label's place.
        scheme, group, rank, run_in: its family (see :class:`~zhspeech.labels.scheme.Scheme`).
        ordinal: its number; ``LAST`` for the last one of a list whatever its number (最后).
        key: the part that its list repeats, which tells 一是 from 一要 and 一看; often empty.
        above: the numbers that the label states of the nodes above it: (1, 3) for 1.3.1; empty for most.
        at_line: whether only blanks or list marks stand between it and the beginning of its line.
        edge: what stands before it.
        paragraph, sentence: how many paragraphs and sentences end before it.
        weight: what it costs to take it for no enumerator.
    """

    __slots__ = (
        "above", "at_line", "edge", "end", "group", "key", "ordinal", "paragraph", "rank", "run_in", "scheme",
        "sentence", "start", "weight",
    )  # fmt: skip

    def __init__(
        self,
        start: int,
        end: int,
        scheme: Scheme,
        ordinal: int,
        key: str,
        above: tuple[int, ...],
        at_line: bool,
        edge: Edge,
        paragraph: int,
        sentence: int,
    ) -> None:
        self.start = start
        self.end = end
        self.key = key
        self.above = above
        self.at_line = at_line
        self.edge = edge
        self.paragraph = paragraph
        self.sentence = sentence
        self.take(scheme, ordinal)

    def take(self, scheme: Scheme, ordinal: int) -> None:
        """Have it read by a row of the table, with this number."""
        self.scheme = scheme
        self.group = scheme.group
        self.rank = scheme.rank
        self.run_in = scheme.rank >= RUN_IN
        self.ordinal = ordinal
        self.weight = (
            scheme.weight if self.at_line else scheme.inline if self.edge else scheme.inline * MID_CLAUSE
        )


def scan(source: str, table: SchemeTable, breaks: Sequence[int]) -> list[Hit]:
    """All candidates of a text in order, in one pass; at ``breaks`` paragraphs begin after the first."""
    hits: list[Hit] = []
    rows = table.rows
    matchers = table.matchers
    count = source.count
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
            if _LEADER.match(source, end):
                continue
            edge = Edge.LEAD_IN if quoted else edge_of_line(source, at)
        elif scheme.line_only:
            continue
        else:
            before_it = source[at if source[start - 1] in " \u3000*" else start - 1]
            edge = Edge.LEAD_IN if quoted else _EDGES.get(before_it, Edge.NONE)
        taken = end
        sentence += count("。", before, start) + count("！", before, start) + count("？", before, start)
        before = start
        key = scheme.key and (source[end - 1] if scheme.key == "label" else source[end : end + 1])
        above = parse_path(match[scheme.name])[:-1] if scheme.is_decimal else ()
        hits.append(
            Hit(start, end, scheme, ordinal, key, above, at_line, edge, bisect_right(breaks, start), sentence)
        )
    settle_rivals(source, hits, table)
    return hits


def edge_of_line(source: str, at: int) -> Edge:
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
    matcher = table.matchers.get(source[offset : offset + 1])
    match = matcher(source, offset) if matcher else None
    if match is None or match.lastgroup is None:
        return None
    scheme, parse = table.rows[match.lastgroup]
    ordinal = parse(match[scheme.name])
    return None if ordinal is None else (match.end(), scheme.name, ordinal)
