"""What is known of a text before its tree is built: plain text → labels → zones → lists."""

from __future__ import annotations

from itertools import pairwise
from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from zhspeech.labels.hit import Hit
from zhspeech.labels.scan import line_of, scan
from zhspeech.lists.company import in_company
from zhspeech.lists.context import find_annexes, find_brackets, note_announced, note_context, note_distances
from zhspeech.lists.divisions import find_divisions
from zhspeech.lists.extents import resumptions
from zhspeech.lists.page_labels import find_page_labels, with_pages_joined, without_page_labels
from zhspeech.lists.stack import Accepted
from zhspeech.lists.walls import Wall, with_walls
from zhspeech.text.glued import with_glued_paragraphs
from zhspeech.text.layout import without_layout
from zhspeech.text.lines import paragraph_starts
from zhspeech.text.plain import plain_text
from zhspeech.text.stops import with_full_stops
from zhspeech.text.wraps import without_wraps
from zhspeech.tree.nodes import Enumerator
from zhspeech.tree.places import Place
from zhspeech.zones.documents import find_texts
from zhspeech.zones.find import Bounds, Label, find_zones
from zhspeech.zones.utterances import read_turns

if TYPE_CHECKING:
    from collections.abc import Sequence

    from zhspeech.labels.table import SchemeTable
    from zhspeech.lists.divisions import Verdict
    from zhspeech.lists.extents import Resumption
    from zhspeech.lists.resolver import Resolver
    from zhspeech.tree.places import Mark

__all__ = ["Survey", "divisions_of", "places_of", "survey_of"]


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


def survey_of(source: str, table: SchemeTable, resolver: Resolver) -> Survey:
    """The candidates of a text and which of them the best reading accepts.

    The text is read twice: first as a whole, so that the zones can be found with its lists known; and
    again between the bounds of the zones, if a list ran across one.
    """
    text = plain_text(source)
    whole = with_glued_paragraphs(with_full_stops(without_wraps(text)))
    breaks = paragraph_starts(whole)
    proposed = scan(whole, table, breaks)
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
    accepted = resolver.resolve(fenced)
    labels = [_label(text, one) for one in accepted]
    zones = find_zones(joined, labels)
    bounds = sorted({at for at in zones if at is not None and 0 < at < len(text)})
    walls = [*(Wall(at, kind="zone") for at in bounds), *inner]
    if _run_across(accepted, bounds) or any(_is_taken(one.hit, zones, text) for one in accepted):
        fenced = with_walls((hit for hit in hits if not _is_taken(hit, zones, text)), walls)
        accepted = resolver.resolve(fenced)
    walls += [Wall(said.end, "silence", said.start) for said in turns]
    return Survey(text, joined, whole, proposed, pages, fenced, breaks, walls, labels, zones, accepted)


def places_of(source: str, survey: Survey) -> list[Place]:
    """Where zones and nodes begin and where text resumes, in order: what the tree is built from."""
    zones, accepted = survey.zones, survey.accepted
    resumed = resumptions(survey.whole, accepted, survey.breaks, survey.walls)
    verdicts = divisions_of(survey, accepted, resumed)
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


def divisions_of(
    survey: Survey, accepted: Sequence[Accepted], resumed: Sequence[Resumption]
) -> list[Verdict]:
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
