"""Which candidates are enumerators, and what hangs below what: the cheapest reading of the whole text.

A reading is a stack of open series.  Each candidate may be rejected, continue an open series (closing all deeper
ones) or open a new one below any node that is open.  A small beam keeps the cheapest readings; readings with the same
stack are one from there on, so the work is linear in the number of candidates.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from zhspeech.evidence import MIX, Weights

if TYPE_CHECKING:
    from collections.abc import Sequence

    from zhspeech.candidates import Hit

__all__ = ["MAX_LEVELS", "Accepted", "Frame", "resolve"]

MAX_LEVELS = 32
WIDTH = 6
SLACK = 6.0
#: From here on a stretch is as long as a paragraph, if no earlier member was as long.
LONG = 300


class Frame(NamedTuple):
    """An open series.

    Attributes:
        first, last: its first and its latest member.
        count: how many members it has.
        ordinal: the latest member's.
        habit: what earlier members hold: 0 unknown, 1 a sentence, 2 a paragraph, 3 several paragraphs.
        longest: how many characters the longest earlier member holds.
        announced: the number its lead-in announces, 0 for none.
        carry: group and ordinal of the series below the member before the latest, whose numbering may run on.
    """

    first: Hit
    last: Hit
    count: int
    ordinal: int
    habit: int
    longest: int
    announced: int
    carry: tuple[str, int] | None = None


class Accepted(NamedTuple):
    """An enumerator: its candidate, its level (0 at the top) and whether it begins a series."""

    hit: Hit
    level: int
    first: bool


def resolve(hits: Sequence[Hit | int], weights: Weights) -> list[Accepted]:
    """The accepted candidates with their levels (0 at the top), in order.

    A number among the hits is a wall: 0 ends every open series, 1 those of run-in labels (another speaker).
    """
    beam: list[tuple[float, tuple[Frame, ...], object]] = [(0.0, (), None)]
    w = weights
    for hit in hits:
        options: list[tuple[float, tuple[Frame, ...], object]] = []
        add = options.append
        if hit.__class__ is int:
            for cost, frames, path in beam:
                keep = 0
                while hit and keep < len(frames) and not frames[keep].last.scheme.is_run_in:
                    keep += 1
                for frame in frames[keep:]:
                    cost += closing(frame, w)
                add((cost, frames[:keep], path))
        else:
            reject = keep_cost(hit)
            for cost, frames, path in beam:
                add((cost + reject, frames, path))
                if hit.ordinal != 1:
                    continued(hit, cost, frames, path, w, add)
                if hit.ordinal == 1 or hit.at_line or hit.edge == 3:
                    opened(hit, cost, frames, path, w, add)
        beam = prune(options)
    finished = []
    for cost, frames, path in beam:
        for frame in frames:
            cost += closing(frame, w)
        finished.append((cost, path))
    _, path = min(finished, key=lambda pair: pair[0])
    accepted = []
    while path is not None:
        path, hit, level, first = path
        accepted.append(Accepted(hit, level, first))
    accepted.reverse()
    return accepted


def prune(options: list) -> list:
    """The cheapest readings, one for each stack."""
    if len(options) == 1:
        return options
    options.sort(key=lambda option: option[0])
    limit = options[0][0] + SLACK
    beam: list = []
    for option in options:
        if option[0] > limit or len(beam) == WIDTH:
            break
        if not any(same_stack(option[1], other[1]) for other in beam):
            beam.append(option)
    return beam


def same_stack(one: tuple[Frame, ...], two: tuple[Frame, ...]) -> bool:
    """Whether two readings have the same latest members open, so that they cannot differ from here on."""
    if len(one) != len(two):
        return False
    return all(a.last is b.last for a, b in zip(one, two))


def keep_cost(hit: Hit) -> float:
    scheme = hit.scheme
    if hit.at_line:
        return scheme.weight
    if hit.edge == 0:
        return scheme.inline * 0.4
    return scheme.inline


def closing(frame: Frame, w: Weights) -> float:
    """What it costs to end a series as it stands."""
    cost = 0.0
    if frame.count == 1:
        first = frame.first
        cost += w.lone_heading if first.at_line and not first.scheme.is_run_in else w.lone
    if frame.announced and frame.announced != frame.ordinal:
        cost += w.announced
    return cost


def span_habit(last: Hit, hit: Hit) -> int:
    """What the member from ``last`` to ``hit`` holds: 1 a sentence, 2 a paragraph, 3 several paragraphs."""
    paragraphs = hit.paragraph - last.paragraph
    if paragraphs > (1 if hit.at_line else 0):
        return 3
    return 1 if hit.sentence - last.sentence <= (1 if hit.edge == 4 else 0) else 2


def gap_of(last: Hit, hit: Hit) -> int:
    paragraphs = hit.paragraph - last.paragraph
    if paragraphs == 0:
        return 0 if hit.sentence == last.sentence else 1
    return 2 if paragraphs == 1 else 3


def continued(hit: Hit, cost: float, frames: tuple[Frame, ...], path, w: Weights, add) -> None:
    group = hit.scheme.group
    for level in range(len(frames) - 1, -1, -1):
        frame = frames[level]
        last = frame.last
        other = last.scheme.group
        mix = 0.0 if group == other else -1.0 if group == "han" and hit.at_line else MIX.get((other, group), -1.0)
        if mix >= 0.0:
            step = hit.ordinal - frame.ordinal if hit.ordinal else (1 if frame.count > 1 else 9)
            if step == 1:
                extra = mix
            elif step == 2:
                extra = mix + w.skip
            elif step == 0:
                extra = mix + (w.repeat_run_in if hit.scheme.is_run_in else w.repeat)
            elif step == 3:
                extra = mix + w.skip * 1.5
            else:
                extra = -1.0
            if extra >= 0.0:
                if hit.key != last.key and group == other:
                    extra += w.key
                if hit.at_line != last.at_line:
                    extra += w.line
                if hit.edge == 0:
                    extra += w.mid_clause
                habit = frame.habit
                spanned = span_habit(last, hit)
                length = hit.start - last.start
                frame = Frame(
                    frame.first,
                    hit,
                    frame.count + 1,
                    hit.ordinal or frame.ordinal + 1,
                    spanned if spanned > habit else habit,
                    length if length > frame.longest else frame.longest,
                    frame.announced,
                    (below.last.scheme.group, below.ordinal) if (below := frames[level + 1] if level + 1 < len(frames) else None) else frame.carry,
                )
                add((cost + extra, (*frames[:level], frame), (path, hit, level, False)))
        cost += closing(frames[level], w)


def opened(hit: Hit, cost: float, frames: tuple[Frame, ...], path, w: Weights, add) -> None:
    scheme = hit.scheme
    cost += w.open
    run_on = (scheme.group, hit.ordinal - 1)
    orphan = w.orphan if hit.ordinal != 1 else 0.0
    if hit.edge == 0:
        cost += w.mid_clause
    elif hit.edge == 3:
        cost -= w.introduced
    new = Frame(hit, hit, 1, hit.ordinal, 0, 0, 0)
    rank = scheme.rank
    run_in = scheme.is_run_in
    for level in range(len(frames), -1, -1):
        extra = 0.0
        if level:
            frame = frames[level - 1]
            last = frame.last
            gap = gap_of(last, hit)
            far = 0.0
            if frame.habit:
                length = hit.start - last.start
                far = length / (frame.longest + 20) - 1.0
                far = 0.0 if far < 0.0 else 2.0 if far > 2.0 else far
                if gap == 1 and far and length > LONG:
                    gap = 2
            above = last.scheme
            heads = hit.at_line and gap == 2 and (hit.edge == 3 and (frame.habit != 1 or hit.sentence == last.sentence) or not run_in and not above.is_run_in and scheme.rank > above.rank)
            extra = 0.0 if heads else w.reach[frame.habit][gap]
            extra += w.far * far
            if orphan and not run_in and frame.carry == run_on:
                extra += w.carried - orphan
            if above.group == scheme.group and last.key == hit.key:
                extra += w.same if run_in else w.rank
            elif not run_in:
                if above.is_run_in and last.at_line and rank > 2:
                    pass
                elif above.is_run_in:
                    extra += w.heading_in_run_in if not hit.at_line or rank > 3 else w.rank
                elif above.rank >= rank:
                    extra += w.rank if hit.at_line else w.rank * 0.3
        if level < MAX_LEVELS:
            add((cost + extra + orphan, (*frames[:level], new), (path, hit, level, True)))
        if level:
            leave = w.leave[frame.habit][gap]
            leave /= 1.0 + far
            if heads:
                leave += w.heads
            if last.at_line and not above.is_run_in and frame.habit in (0, 3):
                leave += w.territory
            if gap < 2 and above.group == scheme.group and last.key == hit.key:
                leave += w.same
            cost += closing(frame, w) + leave
