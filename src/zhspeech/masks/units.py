"""What the word behind a run makes of it, and the unit if that is a number's."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from zhspeech.masks.mask import MaskKind
from zhspeech.masks.runs import SOME, Run
from zhspeech.masks.words import vocabulary
from zhspeech.text.marks import HAN
from zhspeech.text.patterns import compiled

__all__ = ["Surroundings", "kind_of_word", "word_behind"]


class Surroundings(NamedTuple):
    """What the surroundings of a run say.

    Attributes:
        kind: the kind, or ``None`` if they say nothing.
        unit: where the characters of a number's unit stand in the text.
        sure: whether they call for a value, so that the run is no ornament.
    """

    kind: MaskKind | None = None
    unit: Sequence[int] = ()
    sure: bool = False


# What stands between a number and its unit: tens, 多, and what is part of the unit: 万, 亿, 千 (×千户), but
# not before 多, so that ×万×千多人 is one number with one unit.
_MAGNITUDE = (
    r"(?:[十百千]{1,2}(?=[多余来]))?(?:[多余]|来(?!人))?"
    r"((?:[十百千]?[万亿])*(?:[十百千](?![瓦米克分多余来]))?)(?:[多余]|来(?!人))?"
)
# The end of a line between it and the unit: 万⏎亩，.
_WRAPPED = rf"\n{HAN}{{1,3}}[，。；、]"
_MAGNITUDE_START = frozenset("十百千多余来万亿")
# Before these even 某 stands for a number: 某％, 某亿元, 某月; but 某块, 某点, 某件.
_VALUED = frozenset("万亿年月日%％")


def kind_of_word(words: str, at: int = 0) -> tuple[MaskKind | None, int] | None:
    """The kind of the longest word of the tables at a place in ``words``, and the length of its unit.

    The kind is ``None`` for a word that only begins like one; nothing is known of any other word.
    """
    following, sizes, _ = vocabulary()
    for size in sizes.get(words[at : at + 1], ()):
        if found := following.get(words[at : at + size]):
            return found
    return None


def word_behind(run: Run, following: tuple[Run, Surroundings] | None) -> Surroundings:
    """What the word behind a run makes of it.

    Args:
        run: the run.
        following: the run after it and what it was read as, if any.
    """
    after = run.after
    word = kind_of_word(after)
    kind, size = word or (None, 0)
    name, unit = after[:size], run.offsets[:size]
    if not word and after[:1] in _MAGNITUDE_START:
        match = compiled(_MAGNITUDE).match(after)
        assert match  # it matches nothing at all as well
        (first, last), at = match.span(1), match.end()
        if following and at and following[0].start == run.offsets[at]:
            return following[1]  # ×万×千多人: one number, one unit
        name, unit = after[first:last], run.offsets[first:last]
        if name and compiled(_WRAPPED).match(after, at):
            at += 1
        kind, size = kind_of_word(after, at) or (None, 0)
        if kind and kind.is_numeric:
            name, unit = name + after[at : at + size], (*unit, *run.offsets[at : at + size])
        else:
            kind = (MaskKind.AMOUNT if name[-1] == "亿" else MaskKind.COUNT) if name else None
    if unit and run.character == SOME and after[0] not in _VALUED:
        return Surroundings()  # 某人, 某件: an indefinite, not a number
    for words, other in vocabulary().amended.get(name, ()):
        if run.before.endswith(words):
            kind = other
            unit = unit if kind.is_numeric else ()
            break
    return Surroundings(kind, unit, kind is not None)
