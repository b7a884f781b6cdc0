"""What is known of a unit's words: which attributes of the tables they have, and what form.

The tables stand in :mod:`heads`, :mod:`edges` and :mod:`pages`; the form is length, marks and what the words
begin and end with. Nothing is decided here.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from zhspeech.text.marks import STOPS
from zhspeech.text.patterns import compiled
from zhspeech.words.genres import ends_in_kind, ends_in_paper
from zhspeech.words.names import SOUND
from zhspeech.zones.attribute import BEGINS, ENDS, IS
from zhspeech.zones.edges import EDGES
from zhspeech.zones.heads import HEADS
from zhspeech.zones.pages import PAGES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from zhspeech.zones.attribute import Attribute

__all__ = ["ATTRIBUTES", "FORMS", "words_of"]

ATTRIBUTES: tuple[Attribute, ...] = (*HEADS, *EDGES, *PAGES)

#: What the form of the words can be, with what it means.
FORMS = {
    "kind": "ends in a kind of document, and is no sentence",
    "paper": "ends in another word that titles end in, and is no sentence",
    "length 2": "at most two characters",
    "length 6": "at most six",
    "length 14": "at most fourteen",
    "length 30": "at most thirty",
    "length 60": "at most sixty",
    "length 120": "at most a hundred and twenty",
    "longer": "longer than that",
    "no stop": "no mark that ends a sentence or its half",
    "one stop": "one such mark",
    "stops": "several",
    "no comma": "no comma",
    "one comma": "one comma",
    "commas": "several commas",
    "ends in stop": "the last character is a stop",
    "ends in colon": "a colon",
    "ends in comma": "a comma",
    "ends in bracket": "a closing bracket or quotation mark",
    "ends in word": "anything else",
    "begins with bracket": "the first character is a bracket",
    "begins with quote": "an opening quotation mark",
    "begins with digit": "an Arabic digit",
    "begins with letter": "a Latin letter",
    "begins with bullet": "a dash or bullet",
    "bold mark": "Markdown sets it in bold or italics",
    "heading mark": "Markdown makes it a heading",
    "quote mark": "Markdown sets it off as a quotation, as editors do with their notes",
    "no word": "no letter or character at all",
    "empty": "nothing but marks",
}

#: How long words may be to have one attribute or another, and in what they may have to end.
_LIMITS = sorted({row.longest for row in ATTRIBUTES})
_ENDINGS = frozenset("".join(row.last for row in ATTRIBUTES))


class _Asked(NamedTuple):
    """The names of attributes that some words may have: those to ask for, and those for what they hold.

    Attributes:
        always: those to ask for.
        by_sign: those to ask for if one character is held.
        by_pair: those to ask for if two are, one behind the other.
    """

    always: set[str]
    by_sign: dict[str, set[str]]
    by_pair: dict[tuple[str, str], set[str]]


#: Longer words are no kind of title.
_TITLE = 120
_LENGTHS = (2, 6, 14, 30, 60, 120)
_LENGTH_NAMES = (*(f"length {size}" for size in _LENGTHS), "longer")
_LAST = {
    **dict.fromkeys(STOPS, "ends in stop"),
    **dict.fromkeys("：:", "ends in colon"),
    **dict.fromkeys("，、,", "ends in comma"),
    **dict.fromkeys("）)】〕》”」", "ends in bracket"),
}
_FIRST = {
    **dict.fromkeys("（(〔【[", "begins with bracket"),
    **dict.fromkeys("“「", "begins with quote"),
    **dict.fromkeys("0123456789", "begins with digit"),
    **dict.fromkeys("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ", "begins with letter"),
    **dict.fromkeys("·•●-－—", "begins with bullet"),
}
_MARKDOWN = {"*": "bold mark", "#": "heading mark", ">": "quote mark"}
_MARKS = " \u3000\n#*>_"
#: How far from the end a pattern that ends words may begin.
_END = 80
#: How much of long words is looked at, from the beginning and from the end.
_FRONT, _BACK = 400, 100


def words_of(text: str, start: int = 0, end: int | None = None) -> tuple[str, set[str]]:
    """The words of a unit of the plain text without marks, and the names of the attributes they have.

    Args:
        text: the plain text.
        start: where the unit begins; its middle may be all of a long text, so that it is not cut out first.
        end: where it ends, by default with the text.
    """
    end = len(text) if end is None else end
    is_long = end - start > _FRONT + _BACK
    words = text[start : start + _FRONT] + text[end - _BACK : end] if is_long else text[start:end]
    if "（" in words or "(" in words:
        words = compiled(SOUND).sub("", words)
    words = words.strip(_MARKS)
    if not words:
        return words, {"empty", "length 2"}
    length, last = len(words), words[-1]
    stops = len(compiled(f"[{STOPS}]").findall(words))
    commas = words.count("，") + words.count(",")
    has = {
        _LENGTH_NAMES[bisect_left(_LENGTHS, length)],
        ("no stop", "one stop", "stops")[min(stops, 2)],
        ("no comma", "one comma", "commas")[min(commas, 2)],
        _LAST.get(last, "ends in word"),
    }
    first = _FIRST.get(words[0])
    if first:
        has.add(first)
    if text[start] in _MARKDOWN:
        has.add(_MARKDOWN[text[start]])
    pattern, begun = _beginnings()
    match = pattern.match(words)
    if match and match.lastindex:
        found = [row for row, group in zip(begun, match.groups(), strict=True) if group is not None]
        has.update([name for name, longest in found if length <= longest])
    asked = _asked(bisect_left(_LIMITS, length), last if last in _ENDINGS else "")
    needed = asked.always.copy()
    signs, pairs = _pieces(length > _TITLE)
    for sign in asked.by_sign.keys() & signs.findall(words):
        needed |= asked.by_sign[sign]
    for pair in asked.by_pair.keys() & pairs.findall(words):
        needed |= asked.by_pair[pair]
    has.update([name for name in needed if _MATCHERS[name](words)])
    if length <= _TITLE and not stops and commas < 2 and "lead" not in has:
        if ends_in_kind(words):
            has.add("kind")
        elif last not in "：:" and ends_in_paper(words):
            has.add("paper")
    if not compiled(r"[^\W\d_]").search(words):
        has.add("no word")
    return words, has


@cache
def _beginnings() -> tuple[re.Pattern[str], list[tuple[str, int]]]:
    """All rows that say how words begin, asked at once: a group for each, with its name and longest words."""
    rows = [row for row in ATTRIBUTES if row.where == BEGINS]
    pattern = "".join(f"(?=({row.pattern})|)" for row in rows)
    return compiled(pattern), [(row.name, row.longest) for row in rows]


@cache
def _asked(limit: int, last: str) -> _Asked:
    """What words up to a limit that end in a character may have; all that no row asks for are one, ``""``."""
    always: set[str] = set()
    by_sign: dict[str, set[str]] = {}
    by_pair: dict[tuple[str, str], set[str]] = {}
    for row in ATTRIBUTES:
        is_out = bool(row.last) and not (last and last in row.last)
        if row.where == BEGINS or row.longest < _LIMITS[limit] or is_out:
            continue
        if not row.needs:
            always.add(row.name)
        for held in _held(row):
            if len(held) == 1:
                by_sign.setdefault(held, set()).add(row.name)
            else:
                by_pair.setdefault((held[0], held[1]), set()).add(row.name)
    return _Asked(always, by_sign, by_pair)


@cache
def _pieces(is_long: bool) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What finds the characters that rows need, for any words or for long ones, and the pairs of them."""
    held = [piece for row in ATTRIBUTES for piece in _held(row) if row.longest > _TITLE or not is_long]
    first, second = (_class_of(pair[at] for pair in held if len(pair) > 1) for at in (0, 1))
    signs = _class_of(sign for sign in held if len(sign) == 1)
    return re.compile(signs), re.compile(f"({first})(?=({second}))")


def _held(row: Attribute) -> list[str]:
    """What words hold that have an attribute, see ``Attribute.needs``."""
    return [need.replace("␣", " ") for need in row.needs.replace("\n", " ").split(" ") if need]


def _class_of(characters: Iterable[str]) -> str:
    """A pattern for any of some characters; it matches nothing if there are none."""
    found = "".join(sorted({*characters}))
    return f"[{re.escape(found)}]" if found else "(?!)"


class _Matchers(dict[str, "Callable[[str], object]"]):
    """By the names of attributes what matches the words that have them, compiled when words may have one."""

    def __missing__(self, name: str) -> Callable[[str], object]:
        row = _ROWS[name]
        pattern = compiled(row.pattern)
        if row.where == ENDS:
            self[name] = lambda words: pattern.search(words, max(0, len(words) - _END))
        else:
            self[name] = pattern.fullmatch if row.where == IS else pattern.search
        return self[name]


_ROWS = {row.name: row for row in ATTRIBUTES}
_MATCHERS = _Matchers()
