"""``chunks``: a speech cut along its tree into stretches for retrieval, each with the headings above it.

A text may be cut at borders of zones and nodes, between paragraphs, sentences and clauses, and at last
anywhere. Every such place has a cost: for what it breaks that would have fitted into one chunk (a list
with its lead-in, a node), and for what kind of place it is. Joining over the border of a Part costs much, a
chunk costs a little. The chunks are the cheapest way through the text, found in one pass over a sliding
window.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import deque
from itertools import accumulate, pairwise
from typing import TYPE_CHECKING

import attrs

from zhspeech.errors import ChunkError
from zhspeech.text.lines import paragraph_starts
from zhspeech.text.marks import SENTENCE_ENDS
from zhspeech.text.plain import plain_text
from zhspeech.text.spans import Span
from zhspeech.tree.nodes import Block, Node, Part

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from zhspeech.tree.speech import Speech

__all__ = ["Chunk", "chunks"]


@attrs.frozen(repr=False)
class Chunk(Span):
    """A stretch of a speech for retrieval.

    Attributes:
        path: the nodes around all of it that begin before it, outermost first.
        headings: the title, if the speech has one, then label and short heading of each node in ``path``.
        part: which Part holds all of it, from 0; ``None`` if none does.
        nodes: the numbers of the nodes that begin in it, as ``Speech.number`` gives them.
    """

    path: tuple[Node, ...]
    headings: tuple[str, ...]
    part: int | None
    nodes: tuple[int, ...]

    @property
    def contextualized(self) -> str:
        """The headings on a line of their own, then the text without blanks at either end.

        A heading that the chunk itself holds is not repeated.
        """
        text = self.source[slice(*self.trimmed)]
        above = [heading for heading in self.headings if heading not in text]
        return f"{' › '.join(above)}\n{text}" if above else text


def chunks(
    speech: Speech, max_chars: int = 800, *, join_parts: bool = False, length: Callable[[str], int] = len
) -> tuple[Chunk, ...]:
    """Cut a speech along its tree.

    The chunks tile the text. Lists and nodes that fit into one chunk stay together, a chunk begins where a
    Part does, and no sentence is cut that fits. One that does not is cut behind a comma, where there is one.
    A chunk that begins with a paragraph begins with the indentation of its line, but at the border of a node
    or zone, where blanks belong to what stands before them.

    Args:
        speech: the speech.
        max_chars: how long a chunk may be, by ``length``; a single character may be longer.
        join_parts: whether a chunk may hold several Parts that are short.
        length: what measures a piece of text: ``len``, or a tokenizer's count. It is asked for the pieces
            between places where the text may be cut, and their sum is held to ``max_chars``.

    Raises:
        ChunkError: if ``max_chars`` is below 1.
    """
    if max_chars < 1:
        raise ChunkError("max_chars", repr(max_chars), "1 or more")
    nodes = list(speech.walk())
    cuts = _cut(speech, nodes, max_chars, join_parts, length)
    return tuple(_described(speech, nodes, cuts))


# What a chunk, a place and what it breaks cost. It is the order of the costs that matters, not the numbers.

#: Each chunk, so that short neighbours are joined.
_CHUNK = 1.0
#: The border of a Part within a chunk: no list, sentence or number of chunks outweighs it.
_JOINED_PART = 60.0
#: A list with its lead-in, a list, a node that would have fitted.
_BROKEN_LEAD_IN, _BROKEN_LIST, _BROKEN_NODE = 2.0, 6.0, 4.0
#: Places by kind: the border of a zone or node, the end of a paragraph, of a sentence, of a clause with ； or
#: ：, of one with ，, of a word in a row of words, and anywhere.
_BORDER, _PARAGRAPH, _SENTENCE, _CLAUSE, _COMMA, _WORD, _ANYWHERE = 0.0, 0.3, 0.8, 3.0, 20.0, 30.0, 40.0
#: A border in mid-sentence, such as the end of a list whose sentence goes on: dearer than the end of a
#: clause, but no list is broken for it.
_LOOSE = 5.0
#: What ends a sentence or clause, with what closes behind it; the blanks behind belong to what stands before
#: them. Each pattern begins with a class, so that a search runs to it.
_CLOSED = "[”’」』）)】〕]*[ \u3000\n]*"
_SENTENCES = re.compile(f"[{SENTENCE_ENDS}…][{SENTENCE_ENDS}…]*{_CLOSED}")
_CLAUSES = re.compile(f"[；;：:][；;：:]*{_CLOSED}")
_COMMAS = re.compile(f"[，,][，,、]*{_CLOSED}")
_WORDS = re.compile(f"[、][，,、]*{_CLOSED}")


def _cut(
    speech: Speech, nodes: list[Node], cap: int, join_parts: bool, length: Callable[[str], int]
) -> list[int]:
    """Where chunks begin and end, 0 and the end of the text included: the cheapest way through the text."""
    costs, sizes = _places(speech, nodes, cap, length)
    places = sorted(costs)
    upto = [0, *accumulate(map(sizes.__getitem__, places[:-1]))]
    borders = set() if join_parts else {part.start for part in speech.parts}
    passed = [0, *accumulate(place in borders for place in places)]  # how many borders lie before each place
    breaks = _breaks([speech, *speech.zones, *nodes], cap, places, upto)
    ways = [-_JOINED_PART * passed[1]]  # what the cheapest way to each place costs, less that of Part borders
    before = [0]
    window = deque([0])  # where a chunk may begin that ends at the next place, the cheapest first
    for index in range(1, len(places)):
        while len(window) > 1 and upto[index] - upto[window[0]] > cap:
            window.popleft()
        start = window[0]
        cost = ways[start] + _JOINED_PART * passed[index] + _CHUNK + costs[places[index]] + breaks[index]
        before.append(start)
        ways.append(cost - _JOINED_PART * passed[index + 1])
        # The place before this one stays: a piece that is longer than the cap alone begins there.
        while window and ways[window[-1]] >= ways[index]:
            window.pop()
        window.append(index)
    cuts = [len(places) - 1]
    while cuts[-1]:
        cuts.append(before[cuts[-1]])
    return [places[index] for index in reversed(cuts)]


def _places(
    speech: Speech, nodes: Sequence[Node], cap: int, length: Callable[[str], int]
) -> tuple[dict[int, float], dict[int, int]]:
    """The places where the text may be cut, within a clause only if that does not fit.

    Returns:
        What the kind of each place costs, and how long the piece behind it is; the end of the text has none.
    """
    source = speech.source
    text = plain_text(source)
    costs = dict.fromkeys([found.end() for found in _CLAUSES.finditer(text)], _CLAUSE)
    costs |= dict.fromkeys([found.end() for found in _SENTENCES.finditer(text)], _SENTENCE)
    borders = {at for block in (*speech.zones, *nodes) for at in (block.start, block.end)}
    for start in paragraph_starts(text):
        costs.pop(start, None)
        costs[start if start in borders else text.rindex("\n", 0, start) + 1] = _PARAGRAPH
    # Where a node begins its label says so; what ends or begins without one may do so in mid-sentence.
    whole = {0, len(source), *costs, *(node.start for node in nodes)}
    costs |= {at: _BORDER if at in whole else _LOOSE for at in (0, len(source), *borders)}
    sizes: dict[int, int] = {}

    def too_long(places: Sequence[int]) -> list[tuple[int, int]]:
        """The pieces between some places that do not fit; the length of every one is noted."""
        found = []
        for start, end in pairwise(places):
            size = sizes[start] = length(source[start:end])
            if size > cap and end - start > 1:
                found.append((start, end))
        return found

    waiting = too_long(sorted(costs))
    for mark, cost in ((_COMMAS, _COMMA), (_WORDS, _WORD)):
        pieces, waiting = waiting, []
        for start, end in pieces:
            marks = [at for found in mark.finditer(text, start, end) if (at := found.end()) < end]
            costs |= dict.fromkeys(marks, cost)
            waiting += too_long([start, *marks, end])
    while waiting:
        start, end = waiting.pop()
        middle = (start + end) // 2
        costs[middle] = _ANYWHERE
        waiting += too_long([start, middle, end])
    return costs, sizes


def _breaks(blocks: Sequence[Block], cap: int, places: list[int], upto: list[int]) -> list[float]:
    """What a cut at each place breaks that would have fitted into one chunk."""
    changes = [0.0] * (len(places) + 1)

    def keep(start: int, end: int, cost: float) -> None:
        first, last = bisect_right(places, start) - 1, bisect_right(places, end) - 1
        if upto[last] - upto[first] <= cap:
            changes[first + 1] += cost
            changes[last] -= cost

    for block in blocks:
        if isinstance(block, Node):
            keep(block.start, block.end, _BROKEN_NODE)
        for series in block.series if block.children else ():
            if isinstance(series.nodes[0], Part) or len(series.nodes) < 2:
                continue
            keep(series.start, series.end, _BROKEN_LIST)
            if series.lead_in:
                keep(series.lead_in.start, series.end, _BROKEN_LEAD_IN)
    return list(accumulate(changes))


def _described(speech: Speech, nodes: list[Node], cuts: list[int]) -> Iterator[Chunk]:
    """The chunks between the cuts, with the nodes around each and those that begin in it."""
    heading = speech.heading
    title = (heading.short(),) if heading else ()
    part_of = {part.start: number for number, part in enumerate(speech.parts)}
    above: list[Node] = []
    names: dict[int, str] = {}  # of nodes above chunks, as a long one may have many
    number = 0
    for start, end in pairwise(cuts):
        first = number
        while above and above[-1].end <= start:
            above.pop()
        path = tuple(node for node in above if node.end >= end)
        opened = None
        while number < len(nodes) and nodes[number].enumerator.start < end:
            node = nodes[number]
            while above and above[-1].end <= node.start:
                above.pop()
            above.append(node)
            opened = opened or node
            number += 1
        outermost = path[0] if path else opened
        whole = outermost and outermost.start <= start and end <= outermost.end
        part = part_of.get(outermost.start) if outermost and whole else None
        for node in path:
            if node.start not in names:
                names[node.start] = _named(node)
        headings = (*title, *(names[node.start] for node in path))
        yield Chunk(speech.source, start, end, path, headings, part, tuple(range(first, number)))


def _named(node: Node) -> str:
    """A node's label and short heading."""
    return f"{node.enumerator}{node.heading.short() if node.heading else ''}"
