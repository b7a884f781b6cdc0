"""Why a candidate was taken for an enumerator or not: what else was weighed, and how narrow it was."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import attrs

from zhspeech.lists.resolver import (
    COST,
    IMPOSSIBLE,
    SLACK,
    WIDTH,
    Seen,
    continued_frame,
    opening_frame,
    past_wall,
    weigh,
)
from zhspeech.text.spans import Span, shorten
from zhspeech.tree.nodes import MAX_LEVELS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from zhspeech.labels.scan import Hit
    from zhspeech.lists.resolver import Accepted, Option, Stack
    from zhspeech.lists.weights import Weights

__all__ = ["Alternative", "Candidate", "explain_hits"]

#: How many times as many readings as the resolver the margins look at, so that rivals it dropped count too.
WIDER = 3


@attrs.frozen
class Alternative:
    """One way to read a candidate, with everything before it as the best reading has it.

    Attributes:
        action: ``"reject"``, ``"continue"`` (the list of the member at ``after``) or ``"open"`` (a new list).
        after: offset of the member that is continued, or of the node below which the list is opened;
            ``None`` at the top.
        cost: what this step costs, in the unit of :class:`zhspeech.lists.weights.Weights`; with the cost of
            the lists that it ends, but without anything that comes later.
        chosen: whether the best reading of the whole text goes this way.
    """

    action: str
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
    """

    scheme: str
    ordinal: int
    accepted: bool
    reason: str
    alternatives: tuple[Alternative, ...] = ()
    margin: float = float("inf")


class _Edge(NamedTuple):
    source: int
    target: int
    cost: float
    decision: tuple[int | None, bool]


def explain_hits(
    source: str,
    hits: Sequence[Hit],
    fenced: Sequence[Hit | int],
    accepted: Sequence[Accepted],
    weights: Weights,
) -> tuple[Candidate, ...]:
    """One candidate for each hit, in order; ``fenced`` are those weighed, with the walls between them."""
    margins = _margins(fenced, accepted, weights)
    weighed = _replay(source, fenced, accepted, weights)
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
            )
        )
    return tuple(found)


def _replay(
    source: str, fenced: Sequence[Hit | int], accepted: Sequence[Accepted], weights: Weights
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
        if isinstance(hit, int):
            stack = stack[: max(past_wall(hit, stack, weights)[0][1], held[number] if hit else 0)]
            continue
        reading = 0.0, stack, (), None
        options: list[Option] = []
        weigh(hit, reading, weights, Seen({}, {}), options, IMPOSSIBLE)
        if all(level >= 0 for _, level, _, _ in options):  # it was rejected if a dearer reading went on so
            options.append((reading[0] + hit.weight, -1, False, reading))
        options.sort(key=COST)
        decision = decisions.get(id(hit), (-1, False))
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
        if len(stack) == MAX_LEVELS and hit.ordinal == 1 and decision[0] < 0:
            reason = f"no list is read below {MAX_LEVELS} levels"
        told[id(hit)] = (reason, alternatives)
        if decision[0] >= 0:
            stack = _stack_with(stack, hit, *decision, weights)
    return told


def _stack_with(stack: Stack, hit: Hit, level: int, first: bool, weights: Weights) -> Stack:
    """The open series when ``hit`` begins one at ``level``, or is the next member of the one there."""
    if first:
        return (*stack[:level], opening_frame(hit, weights))
    return (
        *stack[:level],
        continued_frame(stack[level], stack[level + 1] if level + 1 < len(stack) else None, hit),
    )


def _after(stack: Stack, level: int, first: bool) -> int | None:
    """The member that a series at ``level`` continues, or the node below which it opens."""
    if level < 0:
        return None
    if first:
        return stack[level - 1].last.start if level else None
    return stack[level].last.start


def _reason(source: str, alternatives: tuple[Alternative, ...]) -> str:
    chosen = next(one for one in alternatives if one.chosen)
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


def _margins(fenced: Sequence[Hit | int], accepted: Sequence[Accepted], weights: Weights) -> dict[int, float]:
    """For each candidate, what the cheapest reading costs more that decides otherwise about it.

    Forward over a wide beam that remembers every way into a reading, then backward for the cheapest way out.
    """
    layers: list[list[_Edge]] = []
    states: list[tuple[float, Stack]] = [(0.0, ())]
    totals = [[0.0]]
    for hit in fenced:
        edges, states = _spread(hit, states, weights)
        layers.append(edges)
        totals.append([cost for cost, _ in states])
    onward = [sum(frame.closing for frame in stack) for _, stack in states]
    best = min(cost + rest for cost, rest in zip(totals[-1], onward, strict=True))
    decided = _decisions(fenced, accepted)
    margins: dict[int, float] = {}
    for number in range(len(layers) - 1, -1, -1):
        hit, before = fenced[number], totals[number]
        behind = [float("inf")] * len(before)
        rival = float("inf")
        for edge in layers[number]:
            rest = edge.cost + onward[edge.target]
            behind[edge.source] = min(behind[edge.source], rest)
            if not isinstance(hit, int) and edge.decision != decided[id(hit)]:
                rival = min(rival, before[edge.source] + rest)
        onward = behind
        if not isinstance(hit, int):
            margins[id(hit)] = max(0.0, round(rival - best, 2))
    return margins


def _spread(
    hit: Hit | int, states: list[tuple[float, Stack]], weights: Weights
) -> tuple[list[_Edge], list[tuple[float, Stack]]]:
    """The readings with one more candidate (or behind a wall), and every way into each of them."""
    ways: list[tuple[float, int, Stack, tuple[int | None, bool]]] = []
    for index, (cost, stack) in enumerate(states):
        if isinstance(hit, int):
            for extra, keep in past_wall(hit, stack, weights):
                ways.append((cost + extra, index, stack[:keep], (None, False)))
            continue
        options: list[Option] = []
        weigh(hit, (cost, stack, (), None), weights, Seen({}, {}), options, IMPOSSIBLE)
        for price, level, first, _ in options:
            if level < 0:
                ways.append((price, index, stack, (None, False)))
            else:
                parent = stack[level - 1].last.start if level else None
                ways.append((price, index, _stack_with(stack, hit, level, first, weights), (parent, True)))
    ways.sort(key=COST)
    kept: list[tuple[float, Stack]] = []
    targets: dict[tuple[Hit, ...], int] = {}
    edges = []
    for price, index, stack, decision in ways:
        if price > ways[0][0] + SLACK * WIDER:
            break
        key = tuple(frame.last for frame in stack)
        if key not in targets:
            if len(kept) == WIDTH * WIDER:
                continue
            targets[key] = len(kept)
            kept.append((price, stack))
        edges.append(_Edge(index, targets[key], price - states[index][0], decision))
    return edges, kept


def _decisions(
    fenced: Sequence[Hit | int], accepted: Sequence[Accepted]
) -> dict[int, tuple[int | None, bool]]:
    """What the best reading decides about each candidate: its parent, and whether it is accepted."""
    decided: dict[int, tuple[int | None, bool]] = {
        id(hit): (None, False) for hit in fenced if not isinstance(hit, int)
    }
    path: list[int] = []
    for hit, level, _ in accepted:
        del path[level:]
        decided[id(hit)] = (path[-1] if path else None, True)
        path.append(hit.start)
    return decided
