"""Which candidates are enumerators, and what hangs below what: the cheapest reading of the whole text.

A reading is a stack of open lists. Each candidate may be rejected, continue an open list (closing all deeper
ones) or open a new one below any node that is open. Every step has a cost, a surprise. A small beam keeps the
cheapest readings; readings with the same stack are one from there on, so the work is linear in the number of
candidates.

How the ten lines on the left are read. The stack behind each line is that of the best reading, each open list
by its latest member; the costs are those of the step::

    一、修渠            opens a list at the top           open 1.0                          一、
    （一）选线          opens one below 一、              open 1.0, it heads: 0             一、（一）
    要看三样：一看土，  opens one below （一）            open 1.0, introduced -1.5         一、（一）一
    二看水。            continues 一                      0                                 一、（一）二
    （二）备料          continues （一）, 二 ends         0                                 一、（二）
    二、架桥            continues 一、, （二） ends       0                                 二、
    （一）选址          opens one below 二、              open 1.0; 二、 before held one    二、（一）
    争第一是好事。      is rejected                       the label's weight                二、（一）
    （二）备料          continues （一）                  0                                 二、（二）
    三、铺路            continues 二、, （二） ends       0                                 三、

Had the text ended behind its first line, 一、 would have been a list of one, which costs ``lone_heading``;
to reject it would have cost its weight. Instead of continuing （一）, the （二） of line 5 might open a list
below 二看水 (``open``, ``orphan``), or be rejected: both stay in the beam while they are no more than
``SLACK`` dearer than the best, in case something later makes them the cheapest.
"""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, Any

from zhspeech.lists.costs import attachment, beginning, continuation, largest_step, rejection
from zhspeech.lists.stack import Accepted, Frame, Stack, continued_frame, opening_frame
from zhspeech.lists.walls import Wall, kept_behind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from zhspeech.labels.hit import Hit
    from zhspeech.lists.weights import Weights

__all__ = ["COST", "SLACK", "WIDTH", "Option", "Resolver", "Seen"]

#: How many readings are kept, and how much dearer than the cheapest one they may be.
WIDTH, SLACK = 8, 4.5
COST = itemgetter(0)

#: What a reading accepts: all but the last (a path again, or ``None``: mypyc compiles no type that is made of
#: itself), the last candidate, its level, and whether it begins a list.
Path = tuple[Any, "Hit", int, bool]
#: The latest members of the lists that are open; readings with the same ones hardly differ from there on.
Key = tuple["Hit", ...]
#: A reading of the text so far: its cost, the lists that are open, their latest members, what it accepts.
Reading = tuple[float, Stack, Key, "Path | None"]
#: A way to go on: its cost, the level at which the candidate is accepted (-1: rejected), whether it begins a
#: list there, and the reading before it.
Option = tuple[float, int, bool, Reading]


class Seen:
    """What one candidate costs.

    Attributes:
        rejection: as no enumerator.
        beginning: as the first of a list, wherever.
        as_next: as the next member of an open list.
        as_first: as the first of a list that belongs to the latest member of an open one, and of a list that
            does not; by whether that member holds a list of this kind already, and whether no heading is open
            below it.
    """

    __slots__ = ("as_first", "as_next", "beginning", "rejection")

    def __init__(self, hit: Hit, weights: Weights) -> None:
        self.rejection = rejection(hit, weights)
        self.beginning = beginning(hit, weights) if hit.may_begin else 0.0
        self.as_next: dict[Frame, float] = {}
        self.as_first: dict[tuple[Frame, bool, bool], tuple[float, float]] = {}


class Resolver:
    """Reads the candidates of a text; keeps no state between texts.

    Args:
        weights: what it weighs.
        levels: how deep lists may lie in each other.
    """

    __slots__ = ("levels", "weights")

    def __init__(self, weights: Weights, levels: int) -> None:
        self.weights = weights
        self.levels = levels

    def resolve(self, fenced: Sequence[Hit | Wall]) -> list[Accepted]:
        """The accepted candidates with their levels, in order; no list runs across the walls among them."""
        beam: list[Reading] = [(0.0, (), (), None)]
        for hit in fenced:
            beam = self._pass(hit, beam) if isinstance(hit, Wall) else self._step(hit, beam)
        path = min(beam, key=lambda reading: reading[0] + sum(frame.closing for frame in reading[1]))[3]
        accepted = []
        while path is not None:
            path, hit, level, first = path
            accepted.append(Accepted(hit, level, first))
        accepted.reverse()
        return accepted

    def _pass(self, wall: Wall, beam: list[Reading]) -> list[Reading]:
        """The readings behind a wall, one for each stack, in order of cost."""
        behind: dict[Key, Reading] = {}
        for cost, stack, key, path in beam:
            for extra, keep in self.ways_past(wall, stack):
                other = behind.get(key[:keep])
                if other is None or cost + extra < other[0]:
                    behind[key[:keep]] = cost + extra, stack[:keep], key[:keep], path
        return sorted(behind.values(), key=COST)[:WIDTH]

    def ways_past(self, wall: Wall, stack: Stack) -> list[tuple[float, int]]:
        """The ways past a wall: what each costs and how many of the open lists it keeps.

        Where another speaker begins, all of them may go on, as one is interrupted.
        """
        keep = kept_behind(wall, [frame.last for frame in stack])
        if keep == len(stack):
            return [(0.0, keep)]
        ended = sum(frame.closing for frame in stack[keep:]), keep
        return [ended, (self.weights.turn, len(stack))] if wall.kind == "turn" else [ended]

    def _step(self, hit: Hit, beam: list[Reading]) -> list[Reading]:
        """The cheapest readings with one more candidate, one for each stack, in order of cost."""
        options: list[Option] = []
        seen = Seen(hit, self.weights)
        limit = beam[0][0] + seen.rejection + SLACK
        for reading in beam:
            if reading[0] > limit:
                break
            limit = self.weigh(hit, reading, seen, options, limit)
        options.sort(key=COST)
        limit = options[0][0] + SLACK
        kept: list[Reading] = []
        keys = set()
        opening = opening_frame(hit, self.weights) if hit.may_begin else None
        longer: dict[tuple[Frame, Frame | None], Frame] = {}
        for cost, level, first, (_, stack, key, path) in options:
            if cost > limit:
                break
            if level >= 0:
                key = (*key[:level], hit)
            if key in keys:
                continue
            keys.add(key)
            if first and opening:
                kept.append((cost, (*stack[:level], opening), key, (path, hit, level, True)))
            elif level < 0:
                kept.append((cost, stack, key, path))
            else:
                below = stack[level + 1] if level + 1 < len(stack) else None
                frame = longer.get((stack[level], below))
                if frame is None:
                    frame = longer[stack[level], below] = continued_frame(stack[level], below, hit)
                kept.append((cost, (*stack[:level], frame), key, (path, hit, level, False)))
            if len(kept) == WIDTH:
                break
        return kept

    def weigh(self, hit: Hit, reading: Reading, seen: Seen, options: list[Option], limit: float) -> float:
        """Add all ways to read ``hit`` in one reading.

        It may continue a list, open one, or be rejected unless it continues one in all respects. ``seen``
        holds what the candidate costs beside a list, since the readings share most of theirs. What costs more
        than ``limit`` is left out; the answer is the limit with the cheapest way counted in.
        """
        fits = False
        if hit.ordinal != 1:
            limit, fits = self._weigh_as_next(hit, reading, seen, options, limit)
        if hit.may_begin:
            limit = self._weigh_as_first(hit, reading, seen, options, limit)
        if not fits:
            cost = reading[0] + seen.rejection
            options.append((cost, -1, False, reading))
            if cost + SLACK < limit:
                limit = cost + SLACK
        return limit

    def _weigh_as_next(
        self, hit: Hit, reading: Reading, seen: Seen, options: list[Option], limit: float
    ) -> tuple[float, bool]:
        """Add the ways to continue a list, from the deepest level up; say whether one fits completely."""
        cost, stack, _, _ = reading
        known = seen.as_next
        ordinal = hit.ordinal
        longest = largest_step(hit)
        fits = False
        level = len(stack)
        for frame in reversed(stack):
            level -= 1
            if not ordinal or 0 <= ordinal - frame.ordinal <= longest:
                extra = known.get(frame)
                if extra is None:
                    extra = known[frame] = continuation(hit, frame, self.weights)
                total = cost + extra
                if total < limit:
                    options.append((total, level, False, reading))
                    if total + SLACK < limit:
                        limit = total + SLACK
                    if extra == 0.0:
                        fits = True
            cost += frame.closing
            if cost > limit:
                break
        return limit, fits

    def _weigh_as_first(
        self, hit: Hit, reading: Reading, seen: Seen, options: list[Option], limit: float
    ) -> float:
        """Add the ways to begin a list below a node that is open, from the deepest level up."""
        cost, stack, _, _ = reading
        cost += seen.beginning
        level = len(stack)
        known = seen.as_first
        below = ""  # the group of the list that the latest member holds
        is_under = True
        for frame in reversed(stack):
            is_usual = below == hit.group
            place = frame, is_usual, is_under
            costs = known.get(place)
            if costs is None:
                costs = known[place] = attachment(
                    hit, frame, self.weights, is_usual=is_usual, is_under=is_under
                )
            nested, leaving = costs
            last = frame.last
            is_under = is_under and (last.run_in or not last.at_line)
            if not below and hit.returns > last.start:
                nested += self.weights.returns
            below = last.group
            total = cost + nested
            if total < limit and level < self.levels:
                options.append((total, level, True, reading))
                if total + SLACK < limit:
                    limit = total + SLACK
            cost += frame.closing + leaving
            if cost > limit:
                return limit
            level -= 1
        options.append((cost, 0, True, reading))
        return min(limit, cost + SLACK)
