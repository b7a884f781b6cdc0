"""Which candidates are enumerators, and what hangs below what: the cheapest reading of the whole text.

A reading is a stack of open series. Each candidate may be rejected, continue an open series (closing all
deeper ones) or open a new one below any node that is open. A small beam keeps the cheapest readings; readings
with the same stack are one from there on, so the work is linear in the number of candidates.
"""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, NamedTuple

from zhspeech.lists.weights import MIX, PLAIN_KEYS, Weights
from zhspeech.tree.nodes import MAX_LEVELS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from zhspeech.labels.scan import Hit

__all__ = [
    "COST",
    "SLACK",
    "WIDTH",
    "Accepted",
    "Option",
    "Stack",
    "continued_frame",
    "opening_frame",
    "past_wall",
    "resolve",
    "span_habit",
    "weigh",
]

#: How many readings are kept, and how much dearer than the cheapest one they may be.
WIDTH, SLACK = 5, 4.5
#: From here on a stretch is as long as a paragraph, if no earlier member was as long.
LONG = 300
IMPOSSIBLE = float("inf")


class Frame(NamedTuple):
    """An open series as it stands.

    Attributes:
        last: its latest member.
        members: how many it has.
        ordinal: the latest member's.
        habit: what earlier members hold: 0 unknown, 1 a sentence, 2 a paragraph, 3 (half of them) several.
        longest: how many characters the longest earlier member holds.
        multi: how many of them hold several paragraphs.
        closing: what it costs to end the series here.
        carry: group and ordinal of the series below the member before the latest, whose numbering may run on.
    """

    last: Hit
    members: int
    ordinal: int
    habit: int
    longest: int
    multi: int
    closing: float
    carry: tuple[str, int] | None


Stack = tuple[Frame, ...]


class Accepted(NamedTuple):
    """An enumerator: its candidate, its level (0 at the top) and whether it begins a series."""

    hit: Hit
    level: int
    first: bool


#: What a reading accepts: all but the last, the last candidate, its level, and whether it begins a series.
Path = tuple["Path | None", "Hit", int, bool]
#: The latest members of the series that are open; readings with the same ones hardly differ from there on.
Key = tuple["Hit", ...]
#: A reading of the text so far: its cost, the series that are open, their latest members, what it accepts.
Reading = tuple[float, Stack, Key, "Path | None"]
#: A way to go on: its cost, the level at which the candidate is accepted (-1: rejected), whether it begins a
#: series there, and the reading before it.
Option = tuple[float, int, bool, Reading]


class Seen(NamedTuple):
    """What one candidate costs beside the open series, by their identity.

    Attributes:
        as_next: as the next member.
        as_first: as the first of a list that belongs to the latest member, and of one that does not.
    """

    as_next: dict[int, float]
    as_first: dict[int, tuple[float, float]]


def resolve(hits: Sequence[Hit | int], weights: Weights) -> list[Accepted]:
    """The accepted candidates with their levels (0 at the top), in order.

    A number among the hits is a wall: 0 ends every open series, 1 (another speaker) the run-in ones mostly.
    """
    beam: list[Reading] = [(0.0, (), (), None)]
    for hit in hits:
        beam = wall(hit, beam, weights) if isinstance(hit, int) else step(hit, beam, weights)
    path = min(beam, key=lambda reading: reading[0] + sum(frame.closing for frame in reading[1]))[3]
    accepted = []
    while path is not None:
        path, hit, level, first = path
        accepted.append(Accepted(hit, level, first))
    accepted.reverse()
    return accepted


def wall(kind: int, beam: list[Reading], w: Weights) -> list[Reading]:
    """The readings behind a wall, one for each stack, in order of cost."""
    behind: dict[Key, Reading] = {}
    for cost, stack, key, path in beam:
        for extra, keep in past_wall(kind, stack, w):
            other = behind.get(key[:keep])
            if other is None or cost + extra < other[0]:
                behind[key[:keep]] = cost + extra, stack[:keep], key[:keep], path
    return sorted(behind.values(), key=COST)[:WIDTH]


def past_wall(kind: int, stack: Stack, w: Weights) -> list[tuple[float, int]]:
    """The ways past a wall: what each costs and how many of the open series it keeps.

    None goes on behind a wall of kind 0. Where another speaker begins (1), those above the first of run-in
    labels do; or, as one is interrupted, all of them.
    """
    keep = 0
    while kind and keep < len(stack) and not stack[keep].last.run_in:
        keep += 1
    ended = sum(frame.closing for frame in stack[keep:]), keep
    return [ended, (w.turn, len(stack))] if kind and keep < len(stack) else [ended]


def step(hit: Hit, beam: list[Reading], w: Weights) -> list[Reading]:
    """The cheapest readings with one more candidate, one for each stack, in order of cost."""
    options: list[Option] = []
    seen = Seen({}, {})
    limit = beam[0][0] + hit.weight + SLACK
    for reading in beam:
        if reading[0] > limit:
            break
        limit = weigh(hit, reading, w, seen, options, limit)
    options.sort(key=COST)
    limit = options[0][0] + SLACK
    kept: list[Reading] = []
    keys = set()
    opening = opening_frame(hit, w)
    longer: dict[tuple[int, int], Frame] = {}
    for cost, level, first, (_, stack, key, path) in options:
        if cost > limit:
            break
        if level >= 0:
            key = (*key[:level], hit)
        if key in keys:
            continue
        keys.add(key)
        if first:
            kept.append((cost, (*stack[:level], opening), key, (path, hit, level, True)))
        elif level < 0:
            kept.append((cost, stack, key, path))
        else:
            below = stack[level + 1] if level + 1 < len(stack) else None
            name = id(stack[level]), id(below)
            frame = longer.get(name)
            if frame is None:
                frame = longer[name] = continued_frame(stack[level], below, hit)
            kept.append((cost, (*stack[:level], frame), key, (path, hit, level, False)))
        if len(kept) == WIDTH:
            break
    return kept


COST = itemgetter(0)


def opening_frame(hit: Hit, w: Weights) -> Frame:
    """A series with its first member."""
    lone = w.lone_heading if hit.at_line and not hit.run_in else w.lone
    return Frame(hit, 1, hit.ordinal, 0, 0, 0, lone, None)


def continued_frame(frame: Frame, below: Frame | None, hit: Hit) -> Frame:
    """The series with one more member; ``below`` is the series that its latest member held last."""
    last = frame.last
    habit = span_habit(last, hit)
    multi = frame.multi
    if habit == 3:
        multi += 1
        if 2 * multi < frame.members:
            habit = 2
    elif frame.habit == 3 and 2 * multi < frame.members:
        habit = 2
    elif frame.habit > habit:
        habit = frame.habit
    length = hit.start - last.start
    return Frame(
        hit,
        frame.members + 1,
        hit.ordinal or frame.ordinal + 1,
        habit,
        length if length > frame.longest else frame.longest,
        multi,
        0.0,
        (below.last.group, below.ordinal) if below else frame.carry,
    )


def span_habit(last: Hit, hit: Hit) -> int:
    """What the member from ``last`` to ``hit`` holds: 1 a sentence, 2 a paragraph, 3 several paragraphs."""
    paragraphs = hit.paragraph - last.paragraph
    if paragraphs > (1 if hit.at_line else 0):
        return 3
    return 1 if hit.sentence - last.sentence <= (1 if hit.edge == 4 else 0) else 2


def weigh(hit: Hit, reading: Reading, w: Weights, seen: Seen, options: list[Option], limit: float) -> float:
    """Add all ways to read ``hit`` in one reading.

    It may continue a series, open one, or be rejected unless it continues one in all respects. ``seen`` holds
    what the candidate costs beside a series, since the readings share most of theirs. What costs more than
    ``limit`` is left out; the answer is the limit with the cheapest way counted in.
    """
    fits = False
    if hit.ordinal != 1:
        limit, fits = weigh_as_next(hit, reading, w, seen, options, limit)
    if hit.ordinal == 1 or ((hit.at_line or hit.edge == 3) and not hit.run_in):
        limit = weigh_as_first(hit, reading, w, seen, options, limit)
    if not fits:
        cost = reading[0] + hit.weight
        options.append((cost, -1, False, reading))
        limit = min(limit, cost + SLACK)
    return limit


def weigh_as_next(
    hit: Hit, reading: Reading, w: Weights, seen: Seen, options: list[Option], limit: float
) -> tuple[float, bool]:
    """Add the ways to continue a series, from the deepest level up; say whether one fits in all respects."""
    cost, stack, _, _ = reading
    known = seen.as_next
    fits = False
    for level in range(len(stack) - 1, -1, -1):
        frame = stack[level]
        extra = known.get(id(frame))
        if extra is None:
            extra = known[id(frame)] = continuation(hit, frame, w)
        if cost + extra < limit:
            options.append((cost + extra, level, False, reading))
            if cost + extra + SLACK < limit:
                limit = cost + extra + SLACK
            if extra == 0.0:
                fits = True
        cost += frame.closing
        if cost > limit:
            break
    return limit, fits


def weigh_as_first(
    hit: Hit, reading: Reading, w: Weights, seen: Seen, options: list[Option], limit: float
) -> float:
    """Add the ways to begin a series below a node that is open, from the deepest level up."""
    cost, stack, _, _ = reading
    known = seen.as_first
    cost += w.open if hit.ordinal == 1 else w.open + w.orphan
    if hit.edge == 0:
        cost += w.mid_clause
    elif hit.edge == 3:
        cost -= w.introduced
    for level in range(len(stack), 0, -1):
        frame = stack[level - 1]
        costs = known.get(id(frame))
        if costs is None:
            costs = known[id(frame)] = attachment(hit, frame, w)
        nested, leaving = costs
        if cost + nested < limit and level < MAX_LEVELS:
            options.append((cost + nested, level, True, reading))
            if cost + nested + SLACK < limit:
                limit = cost + nested + SLACK
        cost += frame.closing + leaving
        if cost > limit:
            return limit
    options.append((cost, 0, True, reading))
    return min(limit, cost + SLACK)


def continuation(hit: Hit, frame: Frame, w: Weights) -> float:
    """What it costs that ``hit`` is the next member of the series, infinite if it can't be."""
    last = frame.last
    extra = 0.0
    if hit.group != last.group:
        if hit.group == "han" and hit.at_line and last.group != "sequence":
            return IMPOSSIBLE
        extra = MIX.get((last.group, hit.group), -1.0)
        if extra < 0.0:
            return IMPOSSIBLE
        if hit.group == "run_in" and hit.key not in PLAIN_KEYS:
            extra += w.key
    elif hit.key != last.key:
        extra = w.key
    if hit.ordinal:
        step = hit.ordinal - frame.ordinal
        if step != 1:
            if step == 0:
                extra += w.repeat_run_in if hit.run_in else w.repeat
            elif step == 2 or step == 3:
                extra += w.skip * step * 0.5
            else:
                return IMPOSSIBLE
    elif frame.members < 2 or hit.start - last.start > 2 * frame.longest + LONG:
        return IMPOSSIBLE
    if hit.at_line != last.at_line:
        extra += w.line
    if hit.edge == 0:
        extra += w.mid_clause
    return extra


def attachment(hit: Hit, frame: Frame, w: Weights) -> tuple[float, float]:
    """What it costs that a list from ``hit`` belongs to a series' latest member, and that it does not."""
    last = frame.last
    habit = frame.habit
    paragraphs = hit.paragraph - last.paragraph
    gap = (0 if hit.sentence == last.sentence else 1) if paragraphs == 0 else 2 if paragraphs == 1 else 3
    far = 0.0
    if habit:
        length = hit.start - last.start
        if length > frame.longest + 20:
            far = length / (frame.longest + 20) - 1.0
            if far > 2.0:
                far = 2.0
            if gap == 1 and length > LONG:
                gap = 2
    leaving = w.leave[habit][gap] / (1.0 + far)
    if ((gap == 2 and hit.at_line) or (gap < 2 and hit.edge == 3)) and heads(hit, frame):
        nested = 0.0
        leaving += w.heads
    else:
        nested = w.reach[habit][gap]
    nested += w.far * far
    if frame.carry is not None and frame.carry[0] == hit.group:
        pass  # the member before held a list of this scheme, so that the order of ranks is the speaker's own
    elif last.group == hit.group and last.key == hit.key:
        nested += w.same if hit.run_in else w.rank
        if gap < 2:
            leaving += w.same
    elif not hit.run_in:
        if last.run_in:
            if hit.rank <= 2 or not last.at_line:
                nested += w.rank if (hit.at_line or hit.edge == 4) and hit.rank <= 3 else w.heading_in_run_in
        elif last.rank >= hit.rank:
            nested += w.rank if hit.at_line else w.rank * 0.3
    if hit.ordinal != 1 and frame.carry == (hit.group, hit.ordinal - 1):
        nested -= w.orphan
    return nested, leaving


def heads(hit: Hit, frame: Frame) -> bool:
    """Whether what stands right before a list is its heading, one rank up, or its lead-in."""
    if not hit.run_in and not frame.last.run_in and hit.rank > frame.last.rank:
        return True
    if hit.edge == 3:
        return frame.habit != 1 or hit.sentence == frame.last.sentence
    return False
