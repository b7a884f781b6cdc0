"""A text becomes a tree: plain text → labels → zones → lists → tree."""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple
from warnings import warn

from zhspeech.labels.scan import line_of, scan
from zhspeech.labels.schemes import DEFAULT_SCHEMES
from zhspeech.labels.table import SchemeTable, default_table
from zhspeech.lists.company import in_company
from zhspeech.lists.context import find_annexes, find_brackets, note_announced, note_context, note_distances
from zhspeech.lists.divisions import find_divisions
from zhspeech.lists.extents import resumptions
from zhspeech.lists.page_labels import find_page_labels, with_pages_joined, without_page_labels
from zhspeech.lists.resolver import Resolver
from zhspeech.lists.stack import Accepted
from zhspeech.lists.walls import Wall, with_walls
from zhspeech.lists.weights import Weights
from zhspeech.text.glued import with_glued_paragraphs
from zhspeech.text.layout import without_layout
from zhspeech.text.lines import paragraph_starts
from zhspeech.text.plain import plain_text
from zhspeech.text.stops import with_full_stops
from zhspeech.text.wraps import without_wraps
from zhspeech.tree.builder import build
from zhspeech.tree.nodes import MAX_LEVELS, Enumerator
from zhspeech.tree.outline import read_outline
from zhspeech.tree.places import Place
from zhspeech.tree.speech import Speech
from zhspeech.zones.documents import find_texts
from zhspeech.zones.find import Label, find_zones
from zhspeech.zones.turns import read_turns

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from zhspeech.labels.hit import Hit
    from zhspeech.labels.scheme import Scheme
    from zhspeech.lists.divisions import Verdict
    from zhspeech.lists.explanation import Explanation
    from zhspeech.lists.extents import Resumption
    from zhspeech.tree.places import Mark
    from zhspeech.zones.find import Bounds

__all__ = ["Parser", "default_parser", "explain", "parse"]


class Parser:
    """A parser with a scheme table of its own; it keeps no state between texts, pickles, and may be shared.

    Args:
        schemes: the rows of the scheme table, tried in this order at one place; by default
            ``DEFAULT_SCHEMES``.
        weights: what the resolver weighs.

    Raises:
        SchemeError: for a row that cannot be used.
    """

    __slots__ = ("_resolver", "_schemes", "_table")

    def __init__(self, schemes: Iterable[Scheme] | None = None, weights: Weights | None = None) -> None:
        is_default = schemes is None or schemes is DEFAULT_SCHEMES
        self._schemes = None if is_default else tuple(schemes or ())
        self._table = default_table() if self._schemes is None else SchemeTable(self._schemes)
        self._resolver = Resolver(weights or Weights(), MAX_LEVELS)

    def __reduce__(self) -> tuple[type[Parser], tuple[tuple[Scheme, ...] | None, Weights]]:
        return Parser, (self._schemes, self._resolver.weights)

    def parse(self, source: str) -> Speech:
        """The tree of a text, in time linear in its length.

        Args:
            source: any ``str``, as it is; offsets of the tree are in code points of it.

        Raises:
            TypeError: if it is no ``str``.
        """
        if not isinstance(source, str):
            raise TypeError(f"found {type(source).__name__}, expected a str")
        return Speech(source, build(source, self.places(source)))

    def places(self, source: str) -> list[Place]:
        """Where zones and nodes begin and where text resumes, in order: what the tree is built from.

        For those who look inside: what it consists of may change.
        """
        return self._places(source, self.read(source))

    def _places(self, source: str, survey: Survey) -> list[Place]:
        zones, accepted = survey.zones, survey.accepted
        resumed = resumptions(survey.whole, accepted, survey.breaks, survey.walls)
        verdicts = _divisions(survey, accepted, resumed)
        parts = {start for one in verdicts if one.are_parts for start in one.starts}
        marked: tuple[tuple[int | None, Mark], ...] = (
            (zones.header, "@header"),
            (zones.title, "@title"),
            (zones.salutation, "@salutation"),
            (zones.body, "@opening"),
            (zones.closing if zones.closing < zones.footer else None, "@closing"),
            (zones.footer, "@footer"),
        )
        places = [Place(start, mark) for start, mark in marked if start is not None and start < len(source)]
        places += [Place(at, "~", level) for at, level in resumed]
        for hit, level, _ in accepted:
            label = Enumerator(source, hit.start, hit.end, hit.scheme.name, hit.ordinal, hit.group)
            places.append(Place(hit.start, "*" if hit.start in parts else "-", level, label))
        places.sort(key=itemgetter(0))
        return places

    def read_outline(self, text: str, outline: str) -> Speech:
        """The speech over ``text`` with the tree that ``outline`` describes; its labels are of this table.

        Raises:
            OutlineError: for a line that cannot be read or found; see
                :func:`zhspeech.tree.outline.read_outline`.
        """
        return Speech(text, build(text, read_outline(text, outline, self._table)))

    def explain(self, x: str | Speech) -> Explanation:
        """Every candidate, zone and list at the top: what became of it, why, and how narrow that was.

        Args:
            x: a text, which is parsed; or a speech, wherever its tree is from, which is explained as it is.
        """
        from zhspeech.lists.explanation import Explanation, explain_divisions, explain_hits
        from zhspeech.zones.choices import explain_zones

        source = x if isinstance(x, str) else x.source
        survey = self.read(source)
        accepted, starts = survey.accepted, None
        if not isinstance(x, str) and x.content != build(source, self._places(source, survey)):
            accepted, starts = _accepted_by(x, survey.fenced), _starts_of(x)
        resumed = resumptions(survey.whole, accepted, survey.breaks, survey.walls)
        verdicts = _divisions(survey, accepted, resumed)
        candidates = explain_hits(
            source, survey.hits, survey.pages, survey.fenced, accepted, verdicts, self._resolver
        )
        zones = explain_zones(survey.joined, survey.labels, starts)
        return Explanation(candidates, zones, explain_divisions(source, verdicts))

    def read(self, source: str) -> Survey:
        """The candidates of a text and which of them the best reading accepts.

        For those who look inside: what it consists of may change.

        The text is read twice: first as a whole, so that the zones can be found with its lists known; and
        again between the bounds of the zones, if a list ran across one.
        """
        text = plain_text(source)
        whole = with_glued_paragraphs(with_full_stops(without_wraps(text)))
        breaks = paragraph_starts(whole)
        proposed = scan(whole, self._table, breaks)
        pages = find_page_labels(whole, proposed)
        joined = with_pages_joined(text, pages)
        hits, breaks = without_page_labels(proposed, breaks, pages)
        note_distances(text, hits)
        note_announced(whole, hits)
        hits = in_company(hits)
        if not hits:  # as in half of all texts, which have zones alone
            zones = find_zones(joined, [])
            return Survey(text, joined, whole, proposed, pages, [], breaks, [], [], zones, [])
        note_context(whole, hits)
        items = set() if any(hit.asks for hit in hits) else set(find_texts(text))  # questions are one list
        hits = [hit for hit in hits if hit.start not in items]
        turns = [said for said in read_turns(text) if said.is_turn]
        inner = [
            *(Wall(said.start, kind="turn") for said in turns),
            *find_brackets(whole, hits),
            *find_annexes(text, hits),
            *(Wall(at, kind="text") for at in items),
        ]
        fenced = with_walls(hits, inner)
        accepted = self._resolver.resolve(fenced)
        labels = [_label(text, one) for one in accepted]
        zones = find_zones(joined, labels)
        bounds = sorted({at for at in zones if at is not None and 0 < at < len(text)})
        walls = [*(Wall(at, kind="zone") for at in bounds), *inner]
        if _run_across(accepted, bounds) or any(_is_taken(one.hit, zones, text) for one in accepted):
            fenced = with_walls((hit for hit in hits if not _is_taken(hit, zones, text)), walls)
            accepted = self._resolver.resolve(fenced)
        walls += [Wall(said.end, "silence", said.start) for said in turns]
        return Survey(text, joined, whole, proposed, pages, fenced, breaks, walls, labels, zones, accepted)


def _divisions(survey: Survey, accepted: Sequence[Accepted], resumed: Sequence[Resumption]) -> list[Verdict]:
    """What becomes of the lists at the top; each text of a compilation has divisions of its own."""
    if not accepted:
        return []
    zones = survey.zones
    texts = sorted(wall.at for wall in survey.walls if wall.kind == "text")
    borders = [zones.body, *(at for at in texts if zones.body < at < zones.closing), zones.closing]
    bare = without_layout(survey.text)
    return [
        verdict._replace(end=bare.outer(verdict.end))
        for body, stop in pairwise(map(bare.inner, borders))
        for verdict in find_divisions(accepted, resumed, survey.breaks, bare.inner, body, stop)
    ]


def _label(text: str, one: Accepted) -> Label:
    """An enumerator as the zones are told of it."""
    hit, level, _ = one
    return Label(hit.start, level, line_of(text, hit.start) if hit.at_line else None)


def _is_taken(hit: Hit, zones: Bounds, text: str) -> bool:
    """Whether a zone other than the body begins at a candidate, or it stands in the line of the title."""
    start = hit.start
    if start >= zones.body:
        return start in (zones.closing, zones.footer)
    return start in zones or (
        zones.title is not None and zones.title < start and text.find("\n", zones.title, start) < 0
    )


def _run_across(accepted: list[Accepted], bounds: list[int]) -> bool:
    """Whether a list runs across one of the bounds."""
    ahead = bounds[::-1]
    for hit, level, is_first in accepted:
        is_behind = False
        while ahead and ahead[-1] <= hit.start:
            ahead.pop()
            is_behind = True
        if is_behind and not (level == 0 and is_first):
            return True
    return False


class Survey(NamedTuple):
    """What is known of a text before its tree is built.

    Attributes:
        text: the plain text, which every rule reads.
        joined: the same, as long, with the pages of a site joined: what the rules for zones read.
        whole: the same, as long, without lines that were broken by width, with 。 for stops of ASCII, and
            with the paragraphs of a text that came as one line: what the rules for lists read.
        hits: every candidate.
        pages: those that number the pages of a site.
        fenced: those that were weighed, with the walls between them.
        breaks: where paragraphs begin after the first.
        walls: where lists or their nodes end: another zone or text, another speaker's words and their end.
        labels: the enumerators that the zones were told of.
        zones: where the zones begin.
        accepted: the enumerators.
    """

    text: str
    joined: str
    whole: str
    hits: list[Hit]
    pages: list[Hit]
    fenced: list[Hit | Wall]
    breaks: list[int]
    walls: list[Wall]
    labels: list[Label]
    zones: Bounds
    accepted: list[Accepted]


def _accepted_by(speech: Speech, fenced: Iterable[Hit | Wall]) -> list[Accepted]:
    """The candidates that are enumerators of a speech, with their levels and whether each begins a list."""
    weighed = {hit.start: hit for hit in fenced if not isinstance(hit, Wall)}
    begun = {series.start for series in speech.series}
    begun |= {series.start for node in speech.walk() for series in node.series}
    return [
        Accepted(weighed[node.enumerator.start], node.level, node.start in begun)
        for node in speech.walk()
        if node.enumerator.start in weighed
    ]


def _starts_of(speech: Speech) -> dict[str, int]:
    """Where the zones of a speech begin, as their choices are told of."""
    starts: dict[str, int] = {zone.kind: zone.trimmed[0] for zone in speech.zones}
    if speech.body:
        starts["body"] = speech.body.trimmed[0]
    return starts


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

    Raises:
        TypeError: for what is no ``str``.

    Warns:
        UserWarning: if the text is an HTML page, which :func:`zhspeech.read` reads.
    """
    speech = default_parser().parse(text)
    if text[:1] == "<":
        from zhspeech.readers.formats import is_page

        if is_page(text[:_BEGINNING].encode("utf-8", "replace")):
            warn("the text is an HTML page, tags and all; zhspeech.read gives the text on it", stacklevel=2)
    return speech


#: So many characters of a text show whether it is an HTML page.
_BEGINNING = 1000


def explain(x: str | Speech) -> Explanation:
    """Say why a tree is as it is, with the default schemes: its labels, its zones, its Parts.

    Args:
        x: any string, which is parsed; or a speech, wherever its tree is from, which is explained as it is.

    Returns:
        A sequence of every stretch that could be an enumerator (see :class:`Candidate` for reason,
        alternatives and margin), with the choices of the zones and the lists that could divide the text.
    """
    return default_parser().explain(x)
