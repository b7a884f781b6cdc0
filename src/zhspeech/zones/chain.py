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
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

from zhspeech.zones.weights import FOLLOWS, WEIGHTS

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from zhspeech.zones.setting import Described

__all__ = ["PLACES", "ZONES", "ZoneName", "best_starts", "shares_of_starts", "weights_of"]

ZoneName: TypeAlias = Literal["header", "title", "salutation", "body", "closing", "footer"]
#: The zones in their order; ``body`` stands for the opening and the Parts.
ZONES: tuple[ZoneName, ...] = ("header", "title", "salutation", "body", "closing", "footer")
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
PLACES = ("in", "first", "before", "behind")
#: More than a reading can be worth: what holds a zone to a place.
_HOLD = 10**9


class _Table(NamedTuple):
    """The weights by attribute, packed: one dictionary for each place."""

    inside: dict[str, int]
    first: dict[str, int]
    before: dict[str, int]
    behind: dict[str, int]
    follows: tuple[tuple[int, ...], ...]


@cache
def _table() -> _Table:
    places: dict[str, dict[str, int]] = {place: {} for place in PLACES}
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


def best_starts(
    units: Sequence[Described], held: ZoneName | None = None, at: int | None = None
) -> dict[str, int]:
    """The zones of the best reading, with the number of the unit at which each begins.

    Args:
        units: what is read.
        held: a zone that must begin at the unit with the number ``at``; nowhere, if that is ``None``.
        at: see ``held``.
    """
    if not units:
        return {}
    opens, *follows = _table().follows
    scores = _scores(units)
    if held is not None:
        scores = [
            (lies, _held(begins, ZONES.index(held), number == at))
            for number, (lies, begins) in enumerate(scores)
        ]
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


def _held(begins: tuple[int, ...], zone: int, is_there: bool) -> tuple[int, ...]:
    """What a unit is worth as the first of each zone, if one zone must begin here or must not."""
    hold = _HOLD if is_there else -_HOLD
    return (*begins[:zone], begins[zone] + hold, *begins[zone + 1 :])


def weights_of(units: Sequence[Described], starts: Mapping[str, int]) -> dict[tuple[str, str, str], float]:
    """What a reading is worth, by place (of ``PLACES``), attribute and zone: the sum of all these.

    That one zone follows another is given as the place ``after``, with the other's name, or none, as the
    attribute.
    """
    table = _table()
    opens, *follows = table.follows
    worth: dict[tuple[str, str, str], float] = {}

    def add(place: str, names: Iterable[str], zone: int, weights: Mapping[str, int]) -> None:
        for name in names:
            if name in weights:
                key = place, name, ZONES[zone]
                worth[key] = worth.get(key, 0.0) + _unpack(weights[name])[zone] / _UNIT

    begin = {number: ZONES.index(kind) for kind, number in starts.items()}
    zone = -1
    for number, (_, words, setting) in enumerate(units):
        if number in begin:
            last, zone = zone, begin[number]
            weight = opens[zone] if last < 0 else follows[last][zone]
            worth["after", ZONES[last] if last >= 0 else "", ZONES[zone]] = weight / _UNIT
            add("first", (*words, *setting), zone, table.first)
            add("before", units[number - 1].words if number else (), zone, table.before)
            add("behind", units[number + 1].words if number + 1 < len(units) else (), zone, table.behind)
        add("in", (*words, *setting), zone, table.inside)
    return worth


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
