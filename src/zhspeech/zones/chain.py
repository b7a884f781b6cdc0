"""The decision: which zone each unit lies in, all of them together.

A text runs through header, title, salutation, body, closing and footer in this order, each at most once. A
reading says at which unit each of them begins. It is worth the sum of the weights of the attributes of every
unit for lying in its zone, of the first unit of a zone, of the unit before and the unit behind that one for
the zone's beginning there, and of the zones that follow each other (a conditional random field over a
monotone chain; Lafferty, McCallum and Pereira 2001). The best reading is found by Viterbi's algorithm, how
sure a beginning is by the forward-backward algorithm. The weights are natural logarithms of odds.
"""

from __future__ import annotations

from functools import cache
from itertools import repeat
from math import exp, log
from typing import TYPE_CHECKING, NamedTuple

from zhspeech.zones.weights import FOLLOWS, WEIGHTS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from zhspeech.zones.setting import Described

__all__ = ["ZONES", "best_starts", "shares_of_starts"]

#: The zones in their order; ``body`` stands for the opening and the Parts.
ZONES = ("header", "title", "salutation", "body", "closing", "footer")
_ALL = range(len(ZONES))
#: Weights are kept in hundredths.
_UNIT = 100
#: The weights of one attribute for all zones are kept in one number, each in a lane of so many bits, so that
#: one addition adds all six; a lane holds sums between minus and plus ``_HALF``.
_LANE = 20
_HALF = 1 << (_LANE - 1)
_BIAS = sum(_HALF << (_LANE * zone) for zone in _ALL)
_MASK = (1 << _LANE) - 1

#: What a row of the table weighs: a unit in the zone, the zone's first unit, the unit before it or behind it.
_PLACES = ("in", "first", "before", "behind")


class _Table(NamedTuple):
    """The weights by attribute, packed: one dictionary for each place."""

    inside: dict[str, int]
    first: dict[str, int]
    before: dict[str, int]
    behind: dict[str, int]
    follows: tuple[tuple[int, ...], ...]


@cache
def _table() -> _Table:
    places: dict[str, dict[str, int]] = {place: {} for place in _PLACES}
    for line in WEIGHTS.strip().splitlines():
        place, name, *values = (cell.strip() for cell in line.split("|"))
        numbers = (int(value or 0) for value in values)
        places[place][name] = sum(number << (_LANE * zone) for zone, number in enumerate(numbers))
    rows = tuple(tuple(int(cell or 0) for cell in line.split("|")) for line in FOLLOWS.strip().splitlines())
    return _Table(places["in"], places["first"], places["before"], places["behind"], rows)


def _unpack(packed: int) -> tuple[int, ...]:
    packed += _BIAS
    return tuple((packed >> (_LANE * zone) & _MASK) - _HALF for zone in _ALL)


def _scores(units: Sequence[Described]) -> list[tuple[tuple[int, ...], tuple[int, ...]]]:
    """For each unit what it is worth in each zone, and as the first of each zone."""
    inside, first, before, behind, _ = _table()
    nought = repeat(0)
    scores = []
    last = len(units) - 1
    for number, (_, words, setting) in enumerate(units):
        lies = sum(map(inside.get, (*words, *setting), nought))
        begins = sum(map(first.get, (*words, *setting), nought))
        if number:
            begins += sum(map(before.get, units[number - 1].words, nought))
        if number < last:
            begins += sum(map(behind.get, units[number + 1].words, nought))
        scores.append((_unpack(lies), _unpack(begins)))
    return scores


def best_starts(units: Sequence[Described]) -> dict[str, int]:
    """The zones of the best reading, with the number of the unit at which each begins."""
    if not units:
        return {}
    opens, *follows = _table().follows
    scores = _scores(units)
    lies, begins = scores[0]
    values = [opens[zone] + begins[zone] + lies[zone] for zone in _ALL]
    came: list[list[int]] = []
    for lies, begins in scores[1:]:
        best, sources = [], []
        for zone in _ALL:
            value, source = values[zone], zone
            for other in range(zone):
                reached = values[other] + follows[other][zone] + begins[zone]
                if reached > value:
                    value, source = reached, other
            best.append(value + lies[zone])
            sources.append(source)
        values = best
        came.append(sources)
    zone = max(_ALL, key=values.__getitem__)
    starts = {}
    for number in range(len(units) - 1, 0, -1):
        source = came[number - 1][zone]
        if source != zone:
            starts[ZONES[zone]] = number
            zone = source
    starts[ZONES[zone]] = 0
    return dict(sorted(starts.items(), key=lambda item: item[1]))


def shares_of_starts(units: Sequence[Described]) -> list[tuple[float, ...]]:
    """For each unit how likely each zone begins there, from 0 to 1."""
    if not units:
        return []
    opens, *follows = ([value / _UNIT for value in row] for row in _table().follows)
    scores = [
        ([value / _UNIT for value in lies], [value / _UNIT for value in begins])
        for lies, begins in _scores(units)
    ]
    lies, begins = scores[0]
    forward = [[opens[zone] + begins[zone] + lies[zone] for zone in _ALL]]
    for lies, begins in scores[1:]:
        ahead = forward[-1]
        forward.append(
            [
                lies[zone]
                + _log_sum(
                    [
                        ahead[zone],
                        *(ahead[other] + follows[other][zone] + begins[zone] for other in range(zone)),
                    ]
                )
                for zone in _ALL
            ]
        )
    backward = [[0.0] * len(ZONES)]
    for lies, begins in reversed(scores[1:]):
        after = backward[-1]
        backward.append(
            [
                _log_sum(
                    [
                        after[zone] + lies[zone],
                        *(
                            after[other] + lies[other] + begins[other] + follows[zone][other]
                            for other in _ALL[zone + 1 :]
                        ),
                    ]
                )
                for zone in _ALL
            ]
        )
    backward.reverse()
    total = _log_sum(forward[-1])
    shares = [tuple(exp(forward[0][zone] + backward[0][zone] - total) for zone in _ALL)]
    for number in range(1, len(units)):
        lies, begins = scores[number]
        ahead, after = forward[number - 1], backward[number]
        shares.append(
            tuple(
                sum(
                    exp(ahead[other] + follows[other][zone] + begins[zone] + lies[zone] + after[zone] - total)
                    for other in range(zone)
                )
                for zone in _ALL
            )
        )
    return shares


def _log_sum(values: Sequence[float]) -> float:
    top = max(values)
    return top + log(sum(exp(value - top) for value in values))
