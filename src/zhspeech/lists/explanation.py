"""Why a tree is as it is: what else was weighed for each label, zone and Part, and how narrow it was."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Literal, overload

import attrs

from zhspeech.lists.costs import IMPOSSIBLE
from zhspeech.lists.margins import margins_of
from zhspeech.lists.resolver import COST, Seen
from zhspeech.lists.stack import with_hit
from zhspeech.lists.walls import Wall
from zhspeech.text.spans import Span, shorten
from zhspeech.visible import visible

if TYPE_CHECKING:
    from zhspeech.labels.hit import Hit
    from zhspeech.lists.divisions import Verdict
    from zhspeech.lists.resolver import Option, Resolver
    from zhspeech.lists.stack import Accepted, Stack
    from zhspeech.zones.choices import ZoneChoice

__all__ = ["Alternative", "Candidate", "Division", "Explanation", "explain_divisions", "explain_hits"]


@attrs.frozen
class Alternative:
    """One way to read a candidate, with everything before it as the best reading has it.

    Attributes:
        action: ``"reject"``, ``"continue"`` (the list of the member at ``after``) or ``"open"`` (a new list).
        after: offset of the member that is continued, or of the node below which the list is opened;
            ``None`` at the top.
        cost: what this step costs, in the unit of :class:`zhspeech.Weights`; with the cost of
            the lists that it ends, but without anything that comes later.
        chosen: whether the best reading of the whole text goes this way.
    """

    action: Literal["reject", "continue", "open"]
    after: int | None
    cost: float
    chosen: bool


@attrs.frozen(repr=False, eq=False)
class Candidate(Span):
    """A stretch that could be an enumerator, and what became of it.

    Attributes:
        scheme: the name of the row of the scheme table that proposed it.
        ordinal: its number; 0 for a label that ends a list whatever its number (最后).
        accepted: whether it is an enumerator of the tree.
        reason: why, in a sentence.
        alternatives: the ways to read it that were weighed, the cheapest first; none if it was not weighed.
        margin: how much more the best reading of the whole text costs in which this candidate is rejected or
            hangs elsewhere; ``inf`` when no such reading was in sight.
        division: why the members of its list are Parts or are not; empty below the top and outside the body.
    """

    scheme: str
    ordinal: int
    accepted: bool
    reason: str
    alternatives: tuple[Alternative, ...] = ()
    margin: float = float("inf")
    division: str = ""

    def __repr__(self) -> str:
        verdict = "accepted" if self.accepted else "rejected"
        label = f"{self.ordinal} {shorten(self.text)!r} {visible(self.scheme)}"
        return f"Candidate({verdict} {label} [{self.start}:{self.end}])"


@attrs.frozen(repr=False, eq=False)
class Division(Span):
    """A list at the top of the body, from its first member to its end, and why it divides the text or not.

    Attributes:
        starts: where its members begin.
        are_parts: whether they are Parts.
        reason: why, in a sentence.
    """

    starts: tuple[int, ...]
    are_parts: bool
    reason: str

    def __repr__(self) -> str:
        verdict = "Parts" if self.are_parts else "no Parts"
        return f"Division({verdict} {shorten(self.text)!r} [{self.start}:{self.end}])"


@attrs.frozen(repr=False)
class Explanation(Sequence[Candidate]):
    """Why a tree is as it is: a sequence of its candidates, with what was weighed for zones and Parts.

    Attributes:
        candidates: every stretch that could be an enumerator, in order; what the sequence consists of.
        zones: one choice for each kind of zone, in the order of the zones.
        divisions: the lists at the top of the body, in order.
    """

    candidates: tuple[Candidate, ...]
    zones: tuple[ZoneChoice, ...]
    divisions: tuple[Division, ...]

    def __len__(self) -> int:
        return len(self.candidates)

    @overload
    def __getitem__(self, index: int) -> Candidate: ...

    @overload
    def __getitem__(self, index: slice) -> tuple[Candidate, ...]: ...

    def __getitem__(self, index: int | slice) -> Candidate | tuple[Candidate, ...]:
        return self.candidates[index]

    def __repr__(self) -> str:
        accepted = sum(one.accepted for one in self.candidates)
        zones = " ".join(one.kind for one in self.zones if one.start is not None) or "none"
        parts = sum(len(one.starts) for one in self.divisions if one.are_parts)
        return f"Explanation({accepted} of {len(self)} candidates accepted, {parts} Parts, zones: {zones})"


def explain_divisions(source: str, verdicts: Sequence[Verdict]) -> tuple[Division, ...]:
    """The lists at the top of the body with what became of them, in order."""
    return tuple(
        Division(source, starts[0], end, starts, are_parts, reason)
        for starts, end, are_parts, reason in sorted(verdicts)
    )


def explain_hits(
    source: str,
    hits: Sequence[Hit],
    pages: Sequence[Hit],
    fenced: Sequence[Hit | Wall],
    accepted: Sequence[Accepted],
    verdicts: Sequence[Verdict],
    resolver: Resolver,
) -> tuple[Candidate, ...]:
    """One candidate for each hit, in order.

    Args:
        source: the text.
        hits: all candidates.
        pages: those that number the pages of a site.
        fenced: those that were weighed, with the walls between them.
        accepted: the enumerators among them.
        verdicts: what became of the lists at the top.
        resolver: what weighed them.
    """
    divisions = {start: _division(verdict) for verdict in verdicts for start in verdict.starts}
    margins = margins_of(fenced, accepted, resolver)
    weighed = _replay(source, fenced, accepted, resolver)
    weighed.update((id(hit), ("it numbers a page of the site", ())) for hit in pages)
    taken = {id(one.hit) for one in accepted}
    found = []
    for hit in hits:
        reason, alternatives = weighed.get(
            id(hit),
            ("it stands alone: no candidate near it counts with it, or it stands before the body", ()),
        )
        found.append(
            Candidate(
                source,
                hit.start,
                hit.end,
                hit.scheme.name,
                hit.ordinal,
                id(hit) in taken,
                reason,
                alternatives,
                margins.get(id(hit), float("inf")),
                divisions.get(hit.start, ""),
            )
        )
    return tuple(found)


def _division(verdict: Verdict) -> str:
    return f"{'a Part' if verdict.are_parts else 'no Part'}: {verdict.reason}"


def _replay(
    source: str, fenced: Sequence[Hit | Wall], accepted: Sequence[Accepted], resolver: Resolver
) -> dict[int, tuple[str, tuple[Alternative, ...]]]:
    """Reason and alternatives of each candidate, along the best reading.

    ``held``: how many of the open series the next accepted candidate leaves open, which tells whether the
    best reading went on past another speaker.
    """
    decisions = {id(one.hit): (one.level, one.first) for one in accepted}
    held = [0] * len(fenced)
    for number in range(len(fenced) - 2, -1, -1):
        level, first = decisions.get(id(fenced[number + 1]), (-1, False))
        held[number] = held[number + 1] if level < 0 else level if first else level + 1
    stack: Stack = ()
    told = {}
    for number, hit in enumerate(fenced):
        if isinstance(hit, Wall):
            stack = stack[
                : max(resolver.ways_past(hit, stack)[0][1], held[number] if hit.kind == "turn" else 0)
            ]
            continue
        reading = 0.0, stack, (), None
        options: list[Option] = []
        resolver.weigh(hit, reading, Seen(hit, resolver.weights), options, IMPOSSIBLE)
        if all(level >= 0 for _, level, _, _ in options):  # it was rejected if a dearer reading went on so
            options.append((reading[0] + hit.weight, -1, False, reading))
        options.sort(key=COST)
        level, first = decisions.get(id(hit), (-1, False))
        decision = (
            (len(stack), True) if level >= len(stack) else (level, first)
        )  # no deeper than there are lists
        alternatives = tuple(
            Alternative(
                "reject" if level < 0 else "open" if first else "continue",
                _after(stack, level, first),
                round(cost, 2),
                (level, first) == decision,
            )
            for cost, level, first, _ in options
        )
        reason = _reason(source, alternatives)
        if len(stack) == resolver.levels and hit.ordinal == 1 and decision[0] < 0:
            reason = f"no list is read below {resolver.levels} levels"
        told[id(hit)] = (reason, alternatives)
        if decision[0] >= 0:
            stack = with_hit(stack, hit, *decision, resolver.weights)
    return told


def _after(stack: Stack, level: int, first: bool) -> int | None:
    """The member that a series at ``level`` continues, or the node below which it opens."""
    if level < 0:
        return None
    if first:
        return stack[level - 1].last.start if level else None
    return stack[level].last.start


def _reason(source: str, alternatives: tuple[Alternative, ...]) -> str:
    chosen = next((one for one in alternatives if one.chosen), None)
    if chosen is None:
        return "the tree at hand has it in a place that no reading gives it"
    if chosen.action == "reject":
        others = [one for one in alternatives if one is not chosen]
        rest = f", to {_words(source, others[0])} would cost {others[0].cost}" if others else ""
        return f"to read on costs {chosen.cost}{rest} and what follows"
    return f"{_words(source, chosen)} (cost {chosen.cost})"


def _words(source: str, one: Alternative) -> str:
    where = (
        "at the top"
        if one.after is None
        else f"{shorten(source[one.after : one.after + 13])!r} at {one.after}"
    )
    if one.action == "continue":
        return f"continue the list after {where}"
    return f"begin a list {where if one.after is None else 'below ' + where}"
