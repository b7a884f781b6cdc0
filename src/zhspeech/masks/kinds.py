"""What a mask withholds: the first sign that fits decides."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final, NamedTuple

from zhspeech.masks.codes import CODES
from zhspeech.masks.dates import DATES
from zhspeech.masks.fields import FIELDS
from zhspeech.masks.mask import MaskKind
from zhspeech.masks.names import AGAINST, PLACES, WORDS
from zhspeech.masks.numbers import FRAMES, NEIGHBOURS
from zhspeech.masks.persons import PERSONS
from zhspeech.masks.runs import Run
from zhspeech.masks.sign import Says, Sign
from zhspeech.masks.units import Surroundings, kind_of_word, word_behind
from zhspeech.text.patterns import compiled

__all__ = ["SIGNS", "read"]

# On some Pythons it takes long to look up a member of an enumeration.
BEHIND: Final = Says.BEHIND
COUNTED: Final = Says.COUNTED
NEXT: Final = Says.NEXT

#: All signs, in the order in which they are tried.
SIGNS: tuple[Sign, ...] = (
    *DATES,
    *CODES,
    *FRAMES,
    *AGAINST,
    Sign(BEHIND, "存款{**|amount}亿元", "a unit, or the last word of a name", trap="{××|place}市场很大"),
    *PERSONS,
    *NEIGHBOURS,
    *FIELDS,
    *WORDS,
    *PLACES,
)


class _Row(NamedTuple):
    """A sign with the words left to compare on either side of a run, one of which must stand there.

    So must its patterns, if it has any.
    """

    sign: Sign
    before: tuple[str, ...]
    after: tuple[str, ...]
    ahead: re.Pattern[str] | None
    behind: re.Pattern[str] | None


@cache
def _rows() -> tuple[tuple[Sign, dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]], ...]:
    """The signs, each with its words before a run by their last character and those after by their first."""
    return tuple((sign, _by_character(sign.before, -1), _by_character(sign.after, 0)) for sign in SIGNS)


def _by_character(words: str, place: int) -> dict[str, tuple[str, ...]]:
    """Words by one of their characters; where that is a word by itself nothing is left to compare."""
    found: dict[str, list[str]] = {}
    for word in words.split():
        found.setdefault(word[place], []).append(word)
    return {one: () if one in those else tuple(those) for one, those in found.items()}


@lru_cache(maxsize=4096)
def _possible(last: str, first: str, size: int, character: str, behind: MaskKind | None) -> tuple[_Row, ...]:
    """The rows that the characters around a run and the word behind it allow."""
    return tuple(
        _Row(
            sign,
            before.get(last, ()),
            after.get(first, ()),
            compiled(sign.ahead) if sign.ahead else None,
            compiled(sign.behind) if sign.behind else None,
        )
        for sign, before, after in _rows()
        if (not before or last in before)
        and (not after or first in after)
        and sign.size[0] <= size <= sign.size[1]
        and (not sign.characters or character in sign.characters)
        and (not sign.word or behind in sign.word)
        and (behind or sign.says is not BEHIND)
    )


def read(run: Run, following: tuple[Run, Surroundings] | None) -> Surroundings:
    """What stands around a run says about it.

    Args:
        run: the run.
        following: the run after it and what it was read as, if any.
    """
    behind = word_behind(run, following)
    before, after = run.before, run.after
    for sign, words_before, words_after, ahead, pattern_behind in _possible(
        before[-1:], after[:1], run.size, run.character, behind.kind
    ):
        if (
            (not words_before or before.endswith(words_before))
            and (not words_after or after.startswith(words_after))
            and (not pattern_behind or pattern_behind.match(after))  # a match fails sooner than a search
            and (not ahead or ahead.search(before))
        ):
            around = _said(sign, run, behind, following)
            if around.kind:
                return around
    return Surroundings()


def _end(sign: Sign, run: Run) -> int:
    """How far the pattern of a sign reaches behind a run."""
    match = compiled(sign.behind).match(run.after)
    return match.end() if match else 0


def _said(
    sign: Sign, run: Run, behind: Surroundings, following: tuple[Run, Surroundings] | None
) -> Surroundings:
    """What a sign that fits says; nothing, if what it goes by says nothing."""
    if sign.says is BEHIND:
        return behind
    if sign.says is COUNTED:
        at = _end(sign, run)
        kind, _ = kind_of_word(run.after, at) or (None, 0)
        if kind and kind.is_numeric:  # ××、××三人
            kind = MaskKind.PERSON if run.after.startswith("人", at) else None
        return Surroundings(kind, (), True)
    if sign.says is NEXT:
        at = _end(sign, run)
        if following and following[0].start == run.offsets[at - 1]:
            return following[1]
        return word_behind(run._replace(after=run.after[at:], offsets=run.offsets[at:]), None)
    unit = run.offsets[: sign.unit]
    if not unit and sign.says.is_numeric and behind.kind and behind.kind.is_numeric:
        unit = behind.unit
    return Surroundings(sign.says, unit, sign.sure)
