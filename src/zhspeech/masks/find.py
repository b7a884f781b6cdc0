"""Masks: placeholder characters that stand in for a withheld number, name or word."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from operator import attrgetter

from zhspeech.masks.form import NONE, TEXT_TELLS
from zhspeech.masks.forms import MARKUP
from zhspeech.masks.habits import Habits
from zhspeech.masks.kinds import read
from zhspeech.masks.markup import markdown_marks, ornaments
from zhspeech.masks.mask import Mask, MaskKind
from zhspeech.masks.runs import Run, find_runs
from zhspeech.masks.units import Surroundings
from zhspeech.masks.withheld import withholds
from zhspeech.text.plain import plain_text
from zhspeech.text.spans import Stretch, stretch_of

__all__ = ["find_masks"]

_Read = tuple[Run, Surroundings]
NUMBER, UNKNOWN = MaskKind.NUMBER, MaskKind.UNKNOWN
#: What stands between the digits of one telephone number, or between several.
_DIALLED = "0123456789-－—()（）/，,、;；转"
_LISTED = frozenset("、和与及或 \u3000")
#: Longer runs of stars or lines are no mark-up.
_LONGEST_MARK = 3


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
    runs = _with_surroundings(text)
    if not runs:
        return ()
    habits = Habits(text, runs)
    return tuple(
        Mask(source, run.start, run.end, kind, _as_written(source, unit) if unit else None)
        for run, kind, unit in _kinds(text, _withheld(text, runs, habits), habits)
    )


def _as_written(source: str, unit: Sequence[int]) -> str:
    """A unit from the places of its characters, which blanks and 多 may stand between."""
    return "".join(map(source.__getitem__, unit))


def _with_surroundings(text: str) -> list[_Read]:
    """Every run and what it is read as, read backwards: a number's unit may stand after a later run."""
    runs: list[_Read] = []
    following: _Read | None = None
    for run in reversed(find_runs(text)):
        following = run, read(run, following)
        runs.append(following)
    runs.reverse()
    number: _Read | None = None
    for index, (run, around) in enumerate(runs):
        if around.kind is NUMBER:
            number = run, around
        elif number and around.kind is None and not text[number[0].end : run.start].strip(_DIALLED):
            number = runs[index] = run, number[1]  # 电话：**-****
        else:
            number = None
    return runs


def _withheld(text: str, runs: list[_Read], habits: Habits) -> list[_Read]:
    """The runs that withhold something."""
    kept: list[_Read] = []
    marks: list[_Read] = []
    for pair in runs:
        run, around = pair
        answer = withholds(run, around)
        if answer is NONE:
            continue
        if answer is TEXT_TELLS and not (run.character in MARKUP or run.character in habits.doubled):
            continue
        kept.append(pair)
        if run.character in MARKUP and run.size <= _LONGEST_MARK:
            marks.append(pair)
    dropped = ornaments(text, [run for run, _ in runs])
    if marks:
        dropped |= markdown_marks(text, marks, lambda: habits.masks_with_markup)
    return [pair for pair in kept if pair[0].start not in dropped] if dropped else kept


def _kinds(text: str, runs: list[_Read], habits: Habits) -> Iterator[tuple[Run, MaskKind, Sequence[int]]]:
    """Each run with its kind, which is what was read, its neighbour's or the usual, and its unit."""
    previous_end, previous_kind = -1, UNKNOWN
    for run, around in runs:
        kind = around.kind
        if kind is None:
            is_listed = run.start == previous_end + 1 and text[previous_end] in _LISTED
            is_name = is_listed and not previous_kind.is_numeric
            kind = previous_kind if is_name else habits.usual_kind(run)
        yield run, kind, around.unit
        previous_end, previous_kind = run.end, kind
