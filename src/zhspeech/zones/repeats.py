"""Words that are printed more than once: a site's heading, and the document's title below it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zhspeech.text.numerals import TO_TEN
from zhspeech.text.patterns import compiled
from zhspeech.zones.sorts import BETWEEN

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["REPEATS", "tell_repeats"]

#: What can be known of words that are printed again, with what it means.
REPEATS = {
    "printed again near": "the same words follow, with nothing but date and name between",
    "printed before near": "the same words stood before it, with nothing but date and name between",
    "printed before far": "the same words stood before it elsewhere",
    "last printing": "the last time that words are printed that were printed before",
    "within earlier": "its words are part of a unit above, or hold one",
}
#: Of longer words nothing is known; those that are part of others are shorter still.
_LONGEST, _PART = 120, 60
#: Words of fewer characters are not compared, and not looked for in others.
_COMPARED, _HELD = 5, 8
#: What has no say: figures, marks and masks, and what a compilation adds to the words.
_NO_SAY = r"[\W\dxX_]"
_COMPILED = (
    rf"[（(]?(?:通用|精选|推荐|优秀|合集|范文){{0,2}} ?[\d{TO_TEN}]{{1,3}} ?篇[）)]?"
    rf"|篇 ?[\d{TO_TEN}]{{1,3}}|第[\d{TO_TEN}]{{1,3}}篇[：:]?"
)
#: How many units up those are looked for that hold the words.
_NEAR = 12


def tell_repeats(words: Sequence[str], sorts: Sequence[str], settings: Sequence[set[str]]) -> None:
    """Add to the settings of units what their words repeat; figures, marks and masks have no say."""
    keys = [_key(one) if len(one) <= _LONGEST else "" for one in words]
    where: dict[str, list[int]] = {}
    for number, key in enumerate(keys):
        if len(key) >= _COMPARED:
            where.setdefault(key, []).append(number)
    for key, numbers in where.items():
        if len(numbers) == 1:
            [number] = numbers
            if len(key) <= _PART and _is_within(key, keys[max(0, number - _NEAR) : number]):
                settings[number].add("within earlier")
            continue
        settings[numbers[-1]].add("last printing")
        for number in numbers[1:]:
            is_near = keys[_beside(sorts, number, -1)] == key
            settings[number].add("printed before near" if is_near else "printed before far")
        for number in numbers[:-1]:
            if keys[_beside(sorts, number, 1)] == key:
                settings[number].add("printed again near")


def _key(words: str) -> str:
    """Words without what has no say."""
    return compiled(_NO_SAY).sub("", compiled(_COMPILED).sub("", words) if "篇" in words else words)


def _is_within(key: str, above: Sequence[str]) -> bool:
    """Whether a key is part of one above it, or holds one."""
    return key in "\n".join(above) or any(len(other) >= _HELD and other in key for other in above)


def _beside(sorts: Sequence[str], number: int, step: int) -> int:
    """The nearest unit above or below that is no date or name."""
    at = number + step
    while 0 <= at < len(sorts) - 1 and sorts[at] in BETWEEN:
        at += step
    return min(max(at, 0), len(sorts) - 1)
