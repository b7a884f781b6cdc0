"""How narrow each decision was: what the best reading costs more that decides otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from zhspeech.lists.costs import IMPOSSIBLE
from zhspeech.lists.resolver import COST, SLACK, WIDTH, Seen
from zhspeech.lists.stack import with_hit
from zhspeech.lists.walls import Wall

if TYPE_CHECKING:
    from collections.abc import Sequence

    from zhspeech.labels.hit import Hit
    from zhspeech.lists.resolver import Option, Resolver
    from zhspeech.lists.stack import Accepted, Stack

__all__ = ["margins_of"]

#: How many times as many readings as the resolver the margins look at, so that rivals it dropped count too.
WIDER = 3


class _Edge(NamedTuple):
    """A way from one reading into another: its cost, and what it decides (parent, whether accepted)."""

    source: int
    target: int
    cost: float
    decision: tuple[int | None, bool]


def margins_of(
    fenced: Sequence[Hit | Wall], accepted: Sequence[Accepted], resolver: Resolver
) -> dict[int, float]:
    """For each candidate (by its identity), what the cheapest reading costs more that decides otherwise.

    Forward over a wide beam that remembers every way into a reading, then backward for the cheapest way out.
    """
    layers: list[list[_Edge]] = []
    states: list[tuple[float, Stack]] = [(0.0, ())]
    totals = [[0.0]]
    for hit in fenced:
        edges, states = _spread(hit, states, resolver)
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
            if not isinstance(hit, Wall) and edge.decision != decided[id(hit)]:
                rival = min(rival, before[edge.source] + rest)
        onward = behind
        if not isinstance(hit, Wall):
            margins[id(hit)] = max(0.0, round(rival - best, 2))
    return margins


def _spread(
    hit: Hit | Wall, states: list[tuple[float, Stack]], resolver: Resolver
) -> tuple[list[_Edge], list[tuple[float, Stack]]]:
    """The readings with one more candidate (or behind a wall), and every way into each of them."""
    ways: list[tuple[float, int, Stack, tuple[int | None, bool]]] = []
    for index, (cost, stack) in enumerate(states):
        if isinstance(hit, Wall):
            for extra, keep in resolver.ways_past(hit, stack):
                ways.append((cost + extra, index, stack[:keep], (None, False)))
            continue
        options: list[Option] = []
        resolver.weigh(hit, (cost, stack, (), None), Seen(hit, resolver.weights), options, IMPOSSIBLE)
        for price, level, first, _ in options:
            if level < 0:
                ways.append((price, index, stack, (None, False)))
            else:
                parent = stack[level - 1].last.start if level else None
                ways.append(
                    (price, index, with_hit(stack, hit, level, first, resolver.weights), (parent, True))
                )
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
    fenced: Sequence[Hit | Wall], accepted: Sequence[Accepted]
) -> dict[int, tuple[int | None, bool]]:
    """What the best reading decides about each candidate: its parent, and whether it is accepted."""
    decided: dict[int, tuple[int | None, bool]] = {
        id(hit): (None, False) for hit in fenced if not isinstance(hit, Wall)
    }
    path: list[int] = []
    for hit, level, _ in accepted:
        del path[level:]
        decided[id(hit)] = (path[-1] if path else None, True)
        path.append(hit.start)
    return decided
