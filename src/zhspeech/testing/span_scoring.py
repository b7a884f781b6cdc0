"""How good a mask finder or a slogan finder is: its spans against those of gold cases."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import attrs

from zhspeech.masks.mask import MaskKind
from zhspeech.testing.scoring import Figure, annotated, compare

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from zhspeech.testing.cases import Case

__all__ = ["MaskScore", "SloganScore", "score_masks", "score_slogans"]

_NUMERIC = frozenset(str(kind.value) for kind in MaskKind if kind.is_numeric)


class SloganLike(Protocol):
    """What a slogan finder returns; ``kind`` is a string or an enum of strings."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...
    @property
    def kind(self) -> object: ...


class MaskLike(SloganLike, Protocol):
    """What a mask finder returns: the same with the unit of a number, or ``None``."""

    @property
    def unit(self) -> str | None: ...


@attrs.frozen
class MaskScore:
    """How good masks are: found at all, of the right kind, rightly numeric or not, with the right unit."""

    found: Figure
    kind: Figure
    numeric: Figure
    unit: Figure


@attrs.frozen
class SloganScore:
    """How good slogans are.

    Attributes:
        touched: a span is found that overlaps the slogan by half or more of the longer one.
        found: … and exactly.
        numeral: number formulas alone, exact span and kind.
        quoted: quoted coinages alone, exact span and kind.
        formula: parallel mottoes and four-character chains together, by overlap.
    """

    touched: Figure
    found: Figure
    numeral: Figure
    quoted: Figure
    formula: Figure


def score_masks(find_masks: Callable[[str], Iterable[MaskLike]], cases: Iterable[Case]) -> MaskScore:
    """Score anybody's mask finder on the cases that are annotated for masks.

    Args:
        find_masks: takes a text and returns spans with ``kind`` and ``unit``; offsets are half-open, in code
            points.
        cases: at least one with masks, or with the word that there are none.

    Raises:
        ScoreError: if no case is.
    """
    totals = dict.fromkeys(("found", "kind", "numeric", "unit"), Figure())
    for case, masks in annotated(cases, "masks"):
        found = {(mask.start, mask.end, _plain(mask.kind), mask.unit or "") for mask in find_masks(case.text)}
        wanted = {(mask.start, mask.end, mask.kind, mask.value) for mask in masks}
        with_unit = {row[:2] for row in wanted if row[2] in _NUMERIC and row[3]}
        totals["found"] += compare({row[:2] for row in found}, {row[:2] for row in wanted})
        totals["kind"] += compare({row[:3] for row in found}, {row[:3] for row in wanted})
        totals["numeric"] += compare(
            {(*row[:2], row[2] in _NUMERIC) for row in found},
            {(*row[:2], row[2] in _NUMERIC) for row in wanted},
        )
        totals["unit"] += compare(
            {(*row[:2], row[3]) for row in found if row[:2] in with_unit and row[3]},
            {(*row[:2], row[3]) for row in wanted if row[:2] in with_unit},
        )
    return MaskScore(**totals)


def score_slogans(find_slogans: Callable[[str], Iterable[SloganLike]], cases: Iterable[Case]) -> SloganScore:
    """Score anybody's slogan finder on the cases that are annotated for slogans.

    Args:
        find_slogans: takes a text and returns spans with ``kind``; offsets are half-open, in code points.
        cases: at least one with slogans, or with the word that there are none.

    Raises:
        ScoreError: if no case is.
    """
    totals = dict.fromkeys(("touched", "found", "numeral", "quoted", "formula"), Figure())
    for case, slogans in annotated(cases, "slogans"):
        ours = [slogan for slogan in find_slogans(case.text) if slogan.start < case.slogans_until]
        found = {(slogan.start, slogan.end, _plain(slogan.kind)) for slogan in ours}
        wanted = {(slogan.start, slogan.end, slogan.kind) for slogan in slogans}
        totals["touched"] += _overlap(found, wanted)
        totals["found"] += compare({row[:2] for row in found}, {row[:2] for row in wanted})
        for kind in ("numeral", "quoted"):
            totals[kind] += compare(_of_kind(found, kind), _of_kind(wanted, kind))
        totals["formula"] += _overlap(
            _of_kind(found, "parallel", "tetrad"), _of_kind(wanted, "parallel", "tetrad")
        )
    return SloganScore(**totals)


def _overlap(found: set[tuple[int, int, str]], wanted: set[tuple[int, int, str]]) -> Figure:
    """Pairs that overlap by half or more of the longer one, each span in one pair at most."""
    free = sorted(wanted)
    right = 0
    for one in sorted(found):
        for other in free:
            shared = min(one[1], other[1]) - max(one[0], other[0])
            if 2 * shared >= max(one[1] - one[0], other[1] - other[0]):
                free.remove(other)
                right += 1
                break
    return Figure(right, len(found), len(wanted))


def _of_kind(spans: set[tuple[int, int, str]], *kinds: str) -> set[tuple[int, int, str]]:
    return {span for span in spans if span[2] in kinds}


def _plain(kind: object) -> str:
    """A kind's plain name, whether it is a string or a member of an enum."""
    return str(getattr(kind, "value", kind))
