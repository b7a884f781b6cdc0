"""Why each zone begins where it does: how sure that is, what comes second, and what spoke for either."""

from __future__ import annotations

from math import fsum
from typing import TYPE_CHECKING

import attrs

from zhspeech.zones.chain import ZONES, best_starts, shares_of_starts, weights_of
from zhspeech.zones.find import describe_units

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from zhspeech.zones.chain import ZoneName
    from zhspeech.zones.setting import Described, Label

__all__ = ["ZoneChoice", "explain_zones"]

#: So many attributes are named on either side, each of which weighs at least so much.
MOST, LEAST = 4, 0.2
#: A reading with a smaller share is not told of.
SEEN = 0.0005
#: Where an attribute was seen, in words.
_WHERE = {
    "in": "in the {}",
    "first": "where the {} begins",
    "before": "before the {}",
    "behind": "second in the {}",
}


@attrs.frozen
class ZoneChoice:
    """Why a zone begins where it does, or is not there.

    Attributes:
        kind: ``"header"``, ``"title"``, ``"salutation"``, ``"body"`` (opening and Parts), ``"closing"`` or
            ``"footer"``.
        start: the offset at which it begins; ``None`` if it is not there.
        share: how likely that is by the weights, from 0 to 1.
        runner_up: where else it would begin; ``None`` stands for nowhere.
        runner_up_share: how likely that is.
        reason: why, in a sentence: how much more the best reading of all zones is worth than the best one
            with the runner-up, in natural logarithms of odds, and the attributes that weigh most in it.
    """

    kind: ZoneName
    start: int | None
    share: float
    runner_up: int | None
    runner_up_share: float
    reason: str


def explain_zones(
    text: str, labels: Sequence[Label], starts: Mapping[str, int] | None = None
) -> tuple[ZoneChoice, ...]:
    """One choice for each kind of zone, in the order of the zones.

    Args:
        text: the plain text.
        labels: its enumerators; as for :func:`zhspeech.zones.find.find_zones`.
        starts: where the zones begin in a tree that is from elsewhere; by default, as they are found.
    """
    units = describe_units(text, labels)
    best = best_starts(units)
    found = {kind: units[number].unit.start for kind, number in best.items()} if starts is None else starts
    shares = shares_of_starts(units)
    numbers = {described.unit.start: number for number, described in enumerate(units)}
    choices = []
    for zone, kind in enumerate(ZONES):
        likely: dict[int | None, float] = {start: shares[number][zone] for start, number in numbers.items()}
        likely[None] = max(0.0, 1.0 - sum(likely.values()))
        start = found.get(kind)
        others = [other for other in likely if other != start]
        runner_up = max(others, key=likely.__getitem__, default=None)
        second = likely[runner_up] if others else 0.0
        if start not in likely:
            reason = "the tree at hand has it where nothing was weighed"
        elif second < SEEN:
            reason = "no other reading is in sight"
        else:
            one, other = (
                best_starts(units, kind, None if at is None else numbers[at]) for at in (start, runner_up)
            )
            reason = _reason(units, runner_up, one, other)
        share = likely.get(start, 0.0)
        choices.append(ZoneChoice(kind, start, round(share, 4), runner_up, round(second, 4), reason))
    return tuple(choices)


def _reason(
    units: Sequence[Described], runner_up: int | None, one: Mapping[str, int], other: Mapping[str, int]
) -> str:
    """What a reading is worth more than one with the runner-up, and by what."""
    worth, rival = weights_of(units, one), weights_of(units, other)
    gains = [(key, worth.get(key, 0.0) - rival.get(key, 0.0)) for key in {**worth, **rival}]
    gains = [gain for gain in gains if abs(gain[1]) >= LEAST]
    gains.sort(key=lambda gain: (-gain[1], gain[0]))  # a unit's attributes come in any order
    more = fsum((*worth.values(), *(-weight for weight in rival.values())))  # the same in any order
    where = "nowhere" if runner_up is None else f"at {runner_up}"
    pros = [_words(*gain) for gain in gains[:MOST] if gain[1] > 0]
    cons = [_words(*gain) for gain in gains[: -MOST - 1 : -1] if gain[1] < 0]
    said = f"worth {abs(more):.2f} {'more' if more >= 0 else 'less'} than {where}"
    said += f": {', '.join(pros)}" if pros else ""
    return said + (f"; against it {', '.join(cons)}" if cons else "")


def _words(key: tuple[str, str, str], weight: float) -> str:
    place, name, zone = key
    if place == "after":
        return f"the {zone} {f'after the {name}' if name else 'first of all'} {weight:+.2f}"
    return f"{name!r} {_WHERE[place].format(zone)} {weight:+.2f}"
