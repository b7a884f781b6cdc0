"""The zones of a text: where header, title, salutation, body, closing and footer begin, decided together."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from zhspeech.zones.chain import ZONES, best_starts, shares_of_starts
from zhspeech.zones.setting import Label, describe

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Bounds", "Label", "ZoneChoice", "explain_zones", "find_zones"]


class Bounds(NamedTuple):
    """Where the zones begin; ``None`` for one before the body that is not there.

    Attributes:
        header, title, salutation: what stands before the body.
        body: where the body begins.
        closing: where the closing begins, or the footer if there is none.
        footer: where the footer begins, or the text ends.
    """

    header: int | None
    title: int | None
    salutation: int | None
    body: int
    closing: int
    footer: int


class ZoneChoice(NamedTuple):
    """How a zone's beginning was chosen.

    Attributes:
        kind: the zone, ``body`` for opening and Parts.
        start: where it begins; ``None`` if it is not there.
        share: how likely that is by the weights, from 0 to 1.
        runner_up: where else it would begin; ``None`` stands for nowhere.
        runner_up_share: how likely that is.
    """

    kind: str
    start: int | None
    share: float
    runner_up: int | None
    runner_up_share: float


def find_zones(text: str, labels: Sequence[Label]) -> Bounds:
    """The zones of a plain text, whose enumerators are known."""
    units = describe(text, labels)
    starts = {kind: units[number].unit.start for kind, number in best_starts(units).items()}
    header, title, salutation, body, closing, footer = (starts.get(kind) for kind in ZONES)
    footer = len(text) if footer is None else footer
    closing = footer if closing is None else closing
    return Bounds(header, title, salutation, closing if body is None else body, closing, footer)


def explain_zones(text: str, labels: Sequence[Label]) -> tuple[ZoneChoice, ...]:
    """How sure the beginning of each zone is, and what comes second; arguments as :func:`find_zones`."""
    units = describe(text, labels)
    chosen = best_starts(units)
    shares = shares_of_starts(units)
    choices = []
    for zone, kind in enumerate(ZONES):
        likely: dict[int | None, float] = {
            described.unit.start: share[zone] for described, share in zip(units, shares, strict=True)
        }
        likely[None] = max(0.0, 1.0 - sum(likely.values()))
        start = units[chosen[kind]].unit.start if kind in chosen else None
        runner_up = max((other for other in likely if other != start), key=likely.__getitem__, default=None)
        choices.append(ZoneChoice(kind, start, likely[start], runner_up, likely.get(runner_up, 0.0)))
    return tuple(choices)
