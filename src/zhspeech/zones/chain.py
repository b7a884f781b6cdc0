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
from operator import add
from struct import Struct
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
#: What a row of the table weighs: a unit in the zone, the zone's first unit, the unit before it or behind it.
PLACES = ("in", "first", "before", "behind")
#: The weights of an attribute, for each place and zone, are kept in one number, each in a lane of 32 bits, so
#: that one addition adds them all. ``_BIAS`` is the sign bit of every lane.
_LANES = Struct(f"<{len(PLACES) * len(ZONES)}i")
_LANE = 32
_BIAS = sum(1 << (_LANE * lane + _LANE - 1) for lane in range(len(PLACES) * len(ZONES)))
_IN, _FIRST, _BEFORE, _BEHIND = (
    slice(place * len(ZONES), (place + 1) * len(ZONES)) for place in range(len(PLACES))
)
#: More than a reading can be worth: what holds a zone to a place.
_HOLD = 10**9


class _Table(NamedTuple):
    """The weights: packed by attribute, of what a text opens with, and of what each zone comes after."""

    weights: dict[str, int]
    opens: tuple[int, ...]
    comes_after: tuple[tuple[int, ...], ...]


@cache
def _table() -> _Table:
    weights: dict[str, int] = {}
    for line in WEIGHTS.strip().splitlines():
        place, name, *cells = (cell.strip() for cell in line.split("|"))
        lane = PLACES.index(place) * len(ZONES)
        packed = sum(int(cell or 0) << (_LANE * (lane + zone)) for zone, cell in enumerate(cells))
        weights[name] = weights.get(name, 0) + packed
    opens, *follows = [[int(cell) for cell in line.split("|")] for line in FOLLOWS.strip().splitlines()]
    comes_after = tuple(tuple(follows[other][zone] for other in range(zone)) for zone in _ALL)
    return _Table(weights, tuple(opens), comes_after)


def _unpack(packed: int) -> tuple[int, ...]:
    return _LANES.unpack((packed + _BIAS ^ _BIAS).to_bytes(_LANES.size, "little"))


def _scores(units: Sequence[Described]) -> list[tuple[tuple[int, ...], list[int]]]:
    """For each unit what it is worth in each zone, and as the first of each zone."""
    weigh = _table().weights.get
    nought = repeat(0)
    sums = [
        _unpack(sum(map(weigh, words, nought)) + sum(map(weigh, setting, nought)))
        for _, words, setting in units
    ]
    none = (0,) * len(sums[0])
    return [
        (own[_IN], [*map(add, map(add, own[_FIRST], above[_BEFORE]), below[_BEHIND])])
        for own, above, below in zip(sums, (none, *sums), (*sums[1:], none), strict=False)
    ]


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
    _, opens, comes_after = _table()
    scores = _scores(units)
    if held is not None:
        scores = [
            (lies, _held(begins, ZONES.index(held), number == at))
            for number, (lies, begins) in enumerate(scores)
        ]
    lies, begins = scores[0]
    values = [*map(sum, zip(opens, begins, lies, strict=True))]
    came: list[list[int]] = []
    for lies, begins in scores[1:]:
        sources = [*_ALL]
        for zone in reversed(_ALL[1:]):  # from the last on, so that those before are still of the last unit
            best, begun = values[zone], begins[zone]
            for other, follows in enumerate(comes_after[zone]):
                worth = values[other] + follows + begun
                if worth > best:
                    best = worth
                    sources[zone] = other
            values[zone] = best
        values = [*map(add, values, lies)]
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


def _held(begins: list[int], zone: int, is_there: bool) -> list[int]:
    """What a unit is worth as the first of each zone, if one zone must begin here or must not."""
    hold = _HOLD if is_there else -_HOLD
    return [*begins[:zone], begins[zone] + hold, *begins[zone + 1 :]]


def weights_of(units: Sequence[Described], starts: Mapping[str, int]) -> dict[tuple[str, str, str], float]:
    """What a reading is worth, by place (of ``PLACES``), attribute and zone: the sum of all these.

    That one zone follows another is given as the place ``after``, with the other's name, or none, as the
    attribute.
    """
    weights, opens, comes_after = _table()
    worth: dict[tuple[str, str, str], float] = {}

    def weigh(place: str, names: Iterable[str], zone: int) -> None:
        lane = PLACES.index(place) * len(ZONES) + zone
        for name in names:
            weight = _unpack(weights.get(name, 0))[lane]
            if weight:
                key = place, name, ZONES[zone]
                worth[key] = worth.get(key, 0.0) + weight / _UNIT

    begin = {number: ZONES.index(kind) for kind, number in starts.items()}
    zone = -1
    for number, (_, words, setting) in enumerate(units):
        if number in begin:
            last, zone = zone, begin[number]
            weight = opens[zone] if last < 0 else comes_after[zone][last]
            worth["after", ZONES[last] if last >= 0 else "", ZONES[zone]] = weight / _UNIT
            weigh("first", (*words, *setting), zone)
            weigh("before", units[number - 1].words if number else (), zone)
            weigh("behind", units[number + 1].words if number + 1 < len(units) else (), zone)
        weigh("in", (*words, *setting), zone)
    return worth


def shares_of_starts(units: Sequence[Described]) -> list[tuple[float, ...]]:
    """For each unit how likely each zone begins there, from 0 to 1."""
    if not units:
        return []
    table = _table()
    opens, *comes = ([value / _UNIT for value in row] for row in (table.opens, *table.comes_after))
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
                        *(ahead[other] + comes[zone][other] + begins[zone] for other in range(zone)),
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
                            after[other] + lies[other] + begins[other] + comes[other][zone]
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
                    exp(ahead[other] + comes[zone][other] + begins[zone] + lies[zone] + after[zone] - total)
                    for other in range(zone)
                )
                for zone in _ALL
            )
        )
    return shares


def _log_sum(values: Sequence[float]) -> float:
    top = max(values)
    return top + log(sum(exp(value - top) for value in values))
