"""A text becomes a tree: plain text → labels → zones → lists → tree."""

from __future__ import annotations

from functools import cache
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from zhspeech.labels.scan import line_of, scan
from zhspeech.labels.schemes import DEFAULT_SCHEMES
from zhspeech.labels.table import SchemeTable, default_table
from zhspeech.lists.company import in_company
from zhspeech.lists.divisions import find_divisions
from zhspeech.lists.explanation import Candidate, explain_hits
from zhspeech.lists.extents import resumptions
from zhspeech.lists.resolver import Resolver
from zhspeech.lists.walls import Wall, with_walls
from zhspeech.lists.weights import Weights
from zhspeech.text.lines import paragraph_starts
from zhspeech.text.plain import plain_text
from zhspeech.tree.builder import build
from zhspeech.tree.nodes import MAX_LEVELS, Enumerator
from zhspeech.tree.places import Place
from zhspeech.tree.speech import Speech
from zhspeech.zones.back import find_back_matter
from zhspeech.zones.front import find_front_matter
from zhspeech.zones.turns import find_turns

if TYPE_CHECKING:
    from collections.abc import Iterable

    from zhspeech.labels.scan import Hit
    from zhspeech.labels.scheme import Scheme
    from zhspeech.lists.stack import Accepted
    from zhspeech.zones.back import BackMatter
    from zhspeech.zones.front import FrontMatter

__all__ = ["Parser", "explain", "parse"]


class Parser:
    """A parser with a scheme table of its own; it keeps no state between texts and may be shared by threads.

    Args:
        schemes: the rows of the scheme table, tried in this order at one place.
        weights: what the resolver weighs.

    Raises:
        SchemeError: for a row that cannot be used.
    """

    __slots__ = ("_resolver", "_table")

    def __init__(self, schemes: Iterable[Scheme] = DEFAULT_SCHEMES, weights: Weights | None = None) -> None:
        self._table = default_table() if schemes is DEFAULT_SCHEMES else SchemeTable(schemes)
        self._resolver = Resolver(weights or Weights(), MAX_LEVELS)

    def parse(self, source: str) -> Speech:
        """The tree of a text; accepts every ``str`` and takes time linear in its length."""
        return Speech(source, build(source, self.places(source)))

    def places(self, source: str) -> list[Place]:
        """Where zones and nodes begin and where text resumes, in order: what the tree is built from."""
        reading = self.read(source)
        front, back, accepted = reading.front, reading.back, reading.accepted
        resumed = resumptions(reading.text, accepted, reading.breaks, reading.walls)
        parts = find_divisions(accepted, resumed, front.body, back.closing)
        places = [
            Place(start, mark, 0, None)
            for start, mark in (
                (front.header, "@header"),
                (front.title, "@title"),
                (front.salutation, "@salutation"),
                (front.body, "@opening"),
                (back.closing if back.closing < back.footer else None, "@closing"),
                (back.footer, "@footer"),
            )
            if start is not None and start < len(source)
        ]
        places += [Place(at, "~", level) for at, level in resumed]
        for hit, level, _ in accepted:
            label = Enumerator(source, hit.start, hit.end, hit.scheme.name, hit.ordinal)
            places.append(Place(hit.start, "*" if hit.start in parts else "-", level, label))
        places.sort(key=itemgetter(0))
        return places

    def explain(self, source: str) -> tuple[Candidate, ...]:
        """Every candidate of a text with what became of it, why, and how narrow the decision was."""
        reading = self.read(source)
        return explain_hits(source, reading.hits, reading.fenced, reading.accepted, self._resolver)

    def read(self, source: str) -> Reading:
        """The candidates of a text and which of them the best reading accepts."""
        text = plain_text(source)
        breaks = paragraph_starts(text)
        hits = scan(text, self._table, breaks)
        heading = next(
            (line_of(text, hit.start) for hit in hits if hit.at_line and not hit.run_in), len(text)
        )
        front = find_front_matter(text, heading)
        headings = [hit.start for hit in hits if hit.at_line and not hit.scheme.ends_list]
        back = find_back_matter(text, front.body, headings)
        walls = [Wall(at, is_turn=False) for at in sorted({back.closing, back.footer} - {len(text)})]
        walls += [Wall(at, is_turn=True) for at in find_turns(text)]
        zones = {front.header, front.title, front.salutation, back.closing, back.footer}
        body = [hit for hit in hits if hit.start >= front.body and hit.start not in zones]
        fenced = with_walls(in_company(body), walls)
        return Reading(text, hits, fenced, breaks, walls, front, back, self._resolver.resolve(fenced))


class Reading(NamedTuple):
    """What is known of a text before its tree is built.

    Attributes:
        text: the plain text, which every rule reads.
        hits: every candidate.
        fenced: those that were weighed, with the walls between them.
        breaks: where paragraphs begin after the first.
        walls: where a zone behind the body or another speaker begins.
        front, back: the zones around the body.
        accepted: the enumerators.
    """

    text: str
    hits: list[Hit]
    fenced: list[Hit | Wall]
    breaks: list[int]
    walls: list[Wall]
    front: FrontMatter
    back: BackMatter
    accepted: list[Accepted]


@cache
def default_parser() -> Parser:
    """The parser with the default schemes, made once."""
    return Parser()


def parse(text: str) -> Speech:
    """Parse a speech or official document with the default schemes.

    Args:
        text: any string; offsets in the result are code points of exactly this string.

    Returns:
        The lossless tree, whose zones and Parts tile the text, with Points and Items below them.
    """
    return default_parser().parse(text)


def explain(text: str) -> tuple[Candidate, ...]:
    """Say of every stretch that could be an enumerator what became of it, with the default schemes.

    Args:
        text: any string.

    Returns:
        The candidates in order; see :class:`Candidate` for reason, alternatives and margin.
    """
    return default_parser().explain(text)
