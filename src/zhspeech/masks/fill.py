"""Values in the place of masks."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal
from math import isfinite
from numbers import Integral, Real
from typing import TypeAlias

from zhspeech.errors import MaskFillError
from zhspeech.masks.find import find_masks
from zhspeech.masks.mask import Mask
from zhspeech.text.lines import Lines
from zhspeech.text.spans import Stretch
from zhspeech.visible import visible, visible_repr

__all__ = ["fill_masks", "has_masked_numbers"]

#: A string, or a number of whatever library: ``int``, ``float``, ``Fraction``, ``Decimal``, those of NumPy.
MaskValue: TypeAlias = "str | float | Real | Decimal"


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
