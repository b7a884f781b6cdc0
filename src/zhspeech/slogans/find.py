"""Slogans: formulaic, repeatable, label-like wording, and how often each document uses it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from operator import attrgetter, itemgetter
from typing import TypeVar

from zhspeech.slogans.chains import find_chains, is_motto
from zhspeech.slogans.cheers import find_cheers
from zhspeech.slogans.coinages import find_coinages
from zhspeech.slogans.formulas import find_numerals, quoted_numerals
from zhspeech.slogans.glosses import find_glosses
from zhspeech.slogans.quotes import Bounds, find_quotes
from zhspeech.slogans.slogan import Slogan, SloganKind
from zhspeech.slogans.words import widen
from zhspeech.text.plain import plain_text
from zhspeech.text.spans import Span, Stretch, stretch_of

__all__ = ["find_slogans", "slogan_counts"]

Key = TypeVar("Key")


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
    quoted = quoted_numerals(text, quotes)
    coinages = sorted(set(find_coinages(text, quotes)) - set(quoted))
    numerals = find_numerals(text, 0, len(text), quoted)
    glosses = find_glosses(text, numerals)
    found = [
        (start, end, SloganKind.NUMERAL, tuple(Span(source, *member) for member in glosses.get(start, ())))
        for start, end in numerals
    ]
    found += [(*span, SloganKind.QUOTED, ()) for span in coinages]
    found += [(*span, SloganKind.CHEER, ()) for span in find_cheers(text)]
    for chain in find_chains(text):
        if not _within(chain.start, chain.end, coinages):
            kind = SloganKind.PARALLEL if is_motto(text, chain) else SloganKind.TETRAD
            found.append((chain.start, chain.end, kind, ()))
    found.sort(key=lambda slogan: (slogan[0], -slogan[1]))
    return tuple(Slogan(source, *slogan) for slogan in found)


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
