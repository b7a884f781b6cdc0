"""Slogans: formulaic, repeatable, label-like wording, and how often each document uses it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from enum import Enum
from functools import lru_cache
from operator import attrgetter, itemgetter
from typing import TypeVar

import attrs

from zhspeech.slogans.chains import find_chains, is_motto
from zhspeech.slogans.formulas import find_coinages, find_numerals, find_quotes, quoted_numerals, spelled_out
from zhspeech.slogans.words import widen
from zhspeech.text.plain import plain_text
from zhspeech.text.script import fold
from zhspeech.text.spans import Span, Stretch, one_of, stretch_of

__all__ = ["Slogan", "SloganKind", "find_slogans", "slogan_counts"]

Key = TypeVar("Key")
Bounds = tuple[int, int]

#: How far around a formula its members are looked for.
_GLOSS_BEFORE, _GLOSS_AFTER = 200, 3000


class SloganKind(str, Enum):
    """What makes wording a slogan; a ``str``, so that ``slogan.kind == "numeral"`` holds."""

    __str__ = str.__str__  # the word, on every Python

    NUMERAL = "numeral"  # a number-abbreviation formula: 三查三保, 四有, 一岗双责, 4+4+2
    QUOTED = "quoted"  # a coined label in quotation marks: “能力作风建设年”
    PARALLEL = "parallel"  # a maxim or couplet of clauses of equal length: 基础不牢，地动山摇
    TETRAD = "tetrad"  # a chain of four-character phrases: 求真务实、开拓创新
    CHEER = "cheer"  # an exclaimed slogan sentence: ……万岁！


@attrs.frozen(repr=False, eq=False)
class Slogan(Span):
    """One slogan, without the quotation marks around it; a cheer with its exclamation mark.

    Attributes:
        kind: what makes it one.
    """

    kind: SloganKind = attrs.field(validator=one_of(SloganKind))

    @property
    def key(self) -> str:
        """The text folded over script and width, so that 三查三保 is one entry in both scripts.

        Raises:
            ScriptError: OpenCC, which does the folding, cannot be loaded.
        """
        return fold(self.text)

    @property
    def gloss(self) -> tuple[Span, ...]:
        """The members of a numeral formula that the text spells out, or ``()``.

        They are looked for in brackets right after the formula, in the list that follows it, and in the list
        right before it; only as many as the formula announces are its members.  They come without their
        labels (一是) and stops.
        """
        if self.kind is not SloganKind.NUMERAL:
            return ()
        low = max(0, self.start - _GLOSS_BEFORE)
        text = widen(plain_text(self.source)[low : self.end + _GLOSS_AFTER])
        members = spelled_out(text, self.start - low, self.end - low)
        return tuple(Span(self.source, low + start, low + end) for start, end in members)


def find_slogans(x: str | Stretch) -> tuple[Slogan, ...]:
    """The slogans of a text, or those inside a speech or a node, in the order of the text.

    Offsets are those of the string or of ``x.source``.  What stands outside ``x`` is looked at too: a node's
    slogans are exactly the slogans of its whole source that lie inside it.  Slogans of one kind do not
    overlap; those of different kinds may.
    """
    source, start, end = stretch_of(x)
    slogans = _slogans_of(source)
    first, last = (bisect_left(slogans, offset, key=attrgetter("start")) for offset in (start, end))
    return tuple(slogan for slogan in slogans[first:last] if slogan.end <= end)


@lru_cache(maxsize=1)
def _slogans_of(source: str) -> tuple[Slogan, ...]:
    """All slogans of a text; the latest are kept, as whoever asks for a node's asks for the next one's."""
    text = widen(plain_text(source))
    quotes = find_quotes(text)
    formulas = quoted_numerals(text, quotes)
    coinages = sorted(set(find_coinages(text, quotes)) - set(formulas))
    found = [(*span, SloganKind.NUMERAL) for span in find_numerals(text, 0, len(text), formulas)]
    found += [(*span, SloganKind.QUOTED) for span in coinages]
    found += [(*span, SloganKind.CHEER) for span in _cheers(text, 0, len(text))]
    for chain in find_chains(text, 0, len(text)):
        if not _within(chain.start, chain.end, coinages):
            kind = SloganKind.PARALLEL if is_motto(text, chain) else SloganKind.TETRAD
            found.append((chain.start, chain.end, kind))
    found.sort(key=lambda slogan: (slogan[0], -slogan[1]))
    return tuple(Slogan(source, start, end, kind) for start, end, kind in found)


def slogan_counts(pairs: Iterable[tuple[Key, str | Stretch]]) -> Iterator[tuple[Key, str, str, int]]:
    """Count the slogans of documents, one document at a time.

    Args:
        pairs: documents as ``(key, text)`` or ``(key, speech)``, any iterable; the keys are handed back.

    Yields:
        ``(document key, slogan key, kind, count)``, a row for each slogan and kind of a document in order of
        first appearance: what a data frame is made of.

    Raises:
        ScriptError: OpenCC, which folds texts into keys, cannot be loaded.
    """
    for document, x in pairs:
        counts: Counter[tuple[str, str]] = Counter()
        for slogan in find_slogans(x):
            counts[slogan.key, slogan.kind.value] += 1
        for (key, kind), count in counts.items():
            yield document, key, kind, count


def _within(start: int, end: int, spans: list[Bounds]) -> bool:
    """Whether a stretch lies inside one of the spans, which are in order and apart."""
    at = bisect_right(spans, start, key=itemgetter(0)) - 1
    return at >= 0 and end <= spans[at][1]


_BREAK = re.compile(r"[。！？；：\n（）“”‘’「」『』\"\s]")
_CHEER = re.compile(
    ".*万岁|热烈(?:庆祝|欢呼|祝贺|欢迎).+|打倒.+|誓死.+|坚决(?:拥护|支持|打倒).+|向.+(?:学习|致敬)"
)
_WISH = re.compile("万+岁")
_LONGEST_CHEER = 60


def _cheers(text: str, start: int, end: int) -> list[Bounds]:
    """The exclaimed sentences that are slogans; 万岁！万万岁！ is one."""
    cheers: list[Bounds] = []
    mark = text.find("！", start, end)
    while mark >= 0:
        stop = mark + 1
        while stop < end and text[stop] == "！":
            stop += 1
        words = _BREAK.split(text[max(start, mark - _LONGEST_CHEER - 1) : mark])[-1]
        begin = mark - len(words)
        if _WISH.fullmatch(words):
            if cheers and cheers[-1][1] == begin:
                cheers[-1] = (cheers[-1][0], stop)
        elif len(words) <= _LONGEST_CHEER and _CHEER.fullmatch(words):
            cheers.append((begin, stop))
        mark = text.find("！", stop, end)
    return cheers
