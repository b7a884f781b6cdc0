"""Masks: placeholder characters that stand in for a withheld number, name or word."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from functools import cached_property, lru_cache
from math import isfinite
from numbers import Integral, Real
from operator import attrgetter
from typing import NamedTuple, TypeAlias

import attrs

from zhspeech.errors import MaskFillError
from zhspeech.masks.forms import (
    MARKUP,
    PLACEHOLDER,
    STARS,
    Mark,
    find_runs,
    is_embedded,
    markdown_marks,
    ornaments,
    withholds,
)
from zhspeech.masks.kinds import MaskKind, Reading, read
from zhspeech.text.lines import Lines
from zhspeech.text.plain import plain_text
from zhspeech.text.spans import Span, Stretch, stretch_of
from zhspeech.visible import visible, visible_repr

__all__ = ["Mask", "MaskKind", "fill_masks", "find_masks", "has_masked_numbers"]

#: A string, or a number of whatever library: ``int``, ``float``, ``Fraction``, ``Decimal``, those of NumPy.
MaskValue: TypeAlias = "str | float | Real | Decimal"

# Kinds that tell a local speech, which withholds places and figures, from a transcript.
_TELLING = frozenset((MaskKind.AMOUNT, MaskKind.PERCENT, MaskKind.RANK, MaskKind.PLACE, MaskKind.PERSON))
_DIALLED = "0123456789-"
_JOINS = frozenset("、和与與及或")
_SINGLES = "×✕✖╳⨯XxＸｘ"
_BLANK_FORMS = frozenset("□■▢_＿")


@attrs.frozen(repr=False, eq=False)
class Mask(Span):
    """One withheld value: the placeholder characters alone, not the unit and not the digits beside them.

    Attributes:
        kind: what is withheld.
        unit: what is written after a number (``亿元``, ``%``, ``个百分点``), or ``None``.
    """

    kind: MaskKind
    unit: str | None

    @property
    def is_numeric(self) -> bool:
        """Whether a number is withheld."""
        return self.kind.is_numeric


def find_masks(x: str | Stretch) -> tuple[Mask, ...]:
    """The masks of a text, or those inside a speech or a node, in the order of the text.

    Offsets are those of the string or of ``x.source``.  What stands outside ``x`` is looked at too: a node's
    masks are exactly the masks of its whole source that lie inside it.
    """
    source, start, end = stretch_of(x)
    masks = _masks_of(source)
    first, last = (bisect_left(masks, offset, key=attrgetter("start")) for offset in (start, end))
    return tuple(mask for mask in masks[first:last] if mask.end <= end)


@lru_cache(maxsize=1)
def _masks_of(source: str) -> tuple[Mask, ...]:
    """All masks of a text; the latest ones are kept, as whoever asks for a node's asks for the next one's."""
    text = plain_text(source)
    if not PLACEHOLDER.search(text):
        return ()
    runs = _runs(text)
    habits = _Habits(text, runs)
    return tuple(
        Mask(source, run.start, run.end, kind, _as_written(source, text, run))
        for run, kind in _kinds(text, _withheld(text, runs, habits), habits)
    )


def _as_written(source: str, text: str, run: _Run) -> str | None:
    """The unit as the source writes it, character by character behind the run."""
    unit, at = "", run.end
    for character in run.reading.unit or "":
        at = text.index(character, at)
        unit, at = unit + source[at], at + 1
    return unit or None


def has_masked_numbers(x: str | Stretch) -> bool:
    """Whether a number is withheld in a text, a speech or a node."""
    return any(mask.is_numeric for mask in find_masks(x))


def fill_masks(text: str, values: Iterable[MaskValue] | Callable[[Mask], MaskValue]) -> str:
    """The text with a value in place of each numeric mask; masks of names and words stay.

    Args:
        text: the text.
        values: a value for each numeric mask, in order; or a function that is given the mask.

    Raises:
        MaskFillError: there are too few or too many values, or one is neither a string nor a finite number.
            It says which mask is meant, where it is and what stands around it.
    """
    masks = [mask for mask in find_masks(text) if mask.is_numeric]
    left = (values(mask) for mask in masks) if callable(values) else iter(values)
    pieces: list[str] = []
    done = 0
    for number, mask in enumerate(masks, 1):
        try:
            value = next(left)
        except StopIteration:
            raise _error(
                mask, number, f"{number - 1} values", f"one for each of {len(masks)} numeric masks"
            ) from None
        written = _written(value)
        if written is None:
            raise _error(mask, number, visible_repr(value), "a string or a finite number")
        pieces += text[done : mask.start], written
        done = mask.end
    for value in left:
        found, expected = (
            f"{visible_repr(value)} left over",
            f"{len(masks)} values, one for each numeric mask",
        )
        if masks:
            raise _error(masks[-1], len(masks), found, expected)
        raise MaskFillError("text", found, expected)
    return "".join((*pieces, text[done:]))


def _written(value: object) -> str | None:
    """A value as it is written into a text, ``None`` if it is neither a string nor a finite number."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool) or not isinstance(value, (Real, Decimal)):
        return None
    try:
        return str(value) if isinstance(value, Integral) or isfinite(value) else None
    except (ValueError, OverflowError):  # more digits than Python writes
        return None


def _error(mask: Mask, number: int, found: str, expected: str) -> MaskFillError:
    """What is wrong with the value of a numeric mask: which it is, where, and what stands around it."""
    line, column = Lines(mask.source).position(mask.start)
    before, after = mask.source[max(0, mask.start - 8) : mask.start], mask.source[mask.end : mask.end + 8]
    around = " ".join(f"{before}[{mask}]{after}".split())
    where = f"mask {number} at line {line}, column {column} ({visible(around)})"
    return MaskFillError(where, found, expected, line=line, column=column, offset=mask.start)


class _Run(NamedTuple):
    """Placeholder characters in a row, and what is read around them."""

    start: int
    end: int
    reading: Reading


class _Habits:
    """What a text as a whole uses as masks, looked up when first asked for."""

    def __init__(self, text: str, runs: list[_Run]) -> None:
        self._text = text
        self._runs = runs

    @cached_property
    def masks_with_markup(self) -> bool:
        """Whether stars or underscores are masks: of those in mid-phrase one in three or more is sure."""
        text = self._text
        votes = Counter(
            run.reading.sure
            for run in self._runs
            if text[run.start] in MARKUP and is_embedded(text, run.start)
        )
        return bool(votes[True]) and votes[False] <= 2 * votes[True]

    @cached_property
    def doubled(self) -> frozenset[str]:
        """The crosses and letters that stand two in a row somewhere, so that a single one may be a mask."""
        return frozenset(character for character in _SINGLES if character * 2 in self._text)

    @cached_property
    def local(self) -> frozenset[str]:
        """The characters that withhold places and figures, more than twice as often as people."""
        votes = Counter(
            (self._text[run.start], run.reading.kind is MaskKind.PERSON)
            for run in self._runs
            if run.reading.sure and run.reading.kind in _TELLING
        )
        return frozenset(
            character
            for character, _ in votes
            if votes[character, False] > max(2, 2 * votes[character, True])
        )

    def usual_kind(self, character: str, size: int) -> MaskKind:
        """The kind when nothing is said of it: local speeches withhold places, transcripts people."""
        if size > 2 and character not in _BLANK_FORMS:
            return MaskKind.PERSON if size == 3 or character in STARS else MaskKind.WORD
        if character in STARS or (character != "某" and character in self.local):
            return MaskKind.PLACE
        return MaskKind.UNKNOWN if character in _BLANK_FORMS else MaskKind.PERSON


def _runs(text: str) -> list[_Run]:
    """Every run of the text, read backwards: a number's unit may stand after a later run."""
    spans = find_runs(text, 0, len(text))
    runs: list[_Run] = []
    following: tuple[int, Reading] | None = None
    for index in range(len(spans) - 1, -1, -1):
        start, end = spans[index]
        reading = read(text, start, end, spans[index - 1] if index else None, following)
        following = start, reading
        runs.append(_Run(start, end, reading))
    runs.reverse()
    for index, run in enumerate(runs):
        before = runs[index - 1] if index else run
        if run.reading.kind is None and before.reading.kind is MaskKind.NUMBER:
            is_one_number = not text[before.end : run.start].strip(_DIALLED)  # 电话：**-****
            runs[index] = run._replace(reading=before.reading) if is_one_number else run
    return runs


def _withheld(text: str, runs: list[_Run], habits: _Habits) -> list[_Run]:
    """The runs that withhold something."""
    kept: list[_Run] = []
    marks: list[Mark] = []
    for run in runs:
        start, end, (kind, _, is_sure) = run
        character = text[start]
        verdict = withholds(text, start, end, is_sure, kind is not None and kind.is_numeric)
        if verdict is None:
            verdict = character in MARKUP or character in habits.doubled
        if verdict:
            kept.append(run)
            if character in MARKUP and end - start < 4:
                marks.append(Mark(start, end, is_sure))
    dropped = ornaments(text, [run[:2] for run in runs])
    if marks:
        dropped |= markdown_marks(text, marks, lambda: habits.masks_with_markup)
    return [run for run in kept if run.start not in dropped] if dropped else kept


def _kinds(text: str, runs: list[_Run], habits: _Habits) -> Iterator[tuple[_Run, MaskKind]]:
    """Each run with its kind: what was read, else that of the run before it in a list, else the usual one."""
    previous_end, previous_kind = -1, MaskKind.UNKNOWN
    for run in runs:
        kind = run.reading.kind
        if kind is None:
            is_listed = run.start == previous_end + 1 and text[previous_end] in _JOINS
            if is_listed and not previous_kind.is_numeric:
                kind = previous_kind
            else:
                kind = habits.usual_kind(text[run.start], run.end - run.start)
        yield run, kind
        previous_end, previous_kind = run.end, kind
