"""Where a unit stands among the others: what was seen before it, what comes behind it, where labels are."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from zhspeech.text.marks import SPACES, STOPS
from zhspeech.text.patterns import compiled
from zhspeech.words.genres import ends_in_kind
from zhspeech.zones.attributes import words_of
from zhspeech.zones.repeats import REPEATS, tell_repeats
from zhspeech.zones.sorts import ADDRESSES, DATES, FRAMES, TITLES, is_prose, sort_of
from zhspeech.zones.units import Unit, find_units

if TYPE_CHECKING:
    from collections.abc import Container, Sequence

__all__ = ["SETTINGS", "Described", "describe"]


class _Scale:
    """Classes of a number: each up to a bound, and none beyond the last."""

    __slots__ = ("_bounds", "_names")

    def __init__(self, name: str, *bounds: int) -> None:
        self._bounds = bounds
        self._names = tuple(f"{name} {bound}" for bound in bounds)

    def tell(self, setting: set[str], value: int) -> None:
        """Add the class of a value to what is known of a unit."""
        at = bisect_left(self._bounds, value)
        if at < len(self._bounds):
            setting.add(self._names[at])


#: What can be known of a unit's surroundings, with what it means.
SETTINGS = {
    "line head": "it begins its line",
    "line of words": "its line is short and holds no sentence",
    "line of prose": "its line is of some length",
    "long line": "its line is longer than 160 characters",
    "prose below": "the next line is prose",
    "under heading": "the line above is a heading with a label, and has no words of its own",
    "label": "an enumerator of the highest level begins here",
    "first label": "the first of them",
    "inner label": "another enumerator begins here",
    "labels within": "enumerators of the highest level begin within it",
    "no label": "the text has no enumerator of the highest level",
    "labels ahead": "all of them stand behind it",
    "among labels": "it stands between the first and the last of them",
    "behind labels": "it stands behind the last of them",
    "1 line since label": "it is the first line since the last of them",
    "2 lines since label": "the second",
    "3 lines since label": "the third",
    "lines since label": "a later one",
    "people before": "an audience has been addressed before it",
    "offices before": "whoever gets a document has been addressed before it",
    "speech before": "a title before it is that of a speech",
    "document before": "one is that of another kind",
    "address next": "the next unit addresses somebody",
    "address ahead": "one of the next eight does",
    "last address": "no unit behind it addresses anybody",
    "date next": "the next unit is a date, or signature and date",
    "date ahead": "one of the next six is",
    "dated before": "one stood before it, behind prose or a member of a list",
    "label next": "an enumerator of the highest level begins the next unit",
    "label ahead": "one of the next three",
    "no prose before": "no prose stands before it",
    "prose before": "one unit of prose does",
    "more prose before": "two do",
    "body before": "three or more do",
    "prose next": "the next unit is prose",
    "prose ahead": "one of the next four is",
    "no prose ahead": "none of the next eight is",
    "last prose": "no prose stands behind it",
    "prose behind": "one or two units of prose or members of lists do",
    "body behind": "three or more do",
    "no kind before": "no title-like words stand before it",
    "kind before": "one unit of them does",
    "kinds before": "several do",
    "kind ahead": "title-like words follow before the next address, prose or label",
    "last kind": "it is the last title-like unit before the next address, prose or label",
    "page ahead": "words of a page's frame follow before the text begins",
    "offer ahead": "a page's offer or path follows before the text begins",
    "number 0": "the first unit",
    "number 1": "the second",
    "number 3": "the third or fourth",
    "number 8": "the fifth to ninth",
    "last but 0": "the last unit",
    "last but 1": "the last but one",
    "last but 3": "the last but two or three",
    "last but 8": "the last but four to eight",
    "whole middle": "it is longer than two thousand characters",
    "within 8": "it begins within the first eight characters",
    "within 60": "within the first sixty",
    "within 200": "within the first two hundred",
    "left 40": "at most forty characters are left",
    "left 120": "at most a hundred and twenty",
    "left 250": "at most two hundred and fifty",
    "left 500": "at most five hundred",
    "left 1200": "at most twelve hundred",
    **REPEATS,
}
#: How many units, and how many characters, lie before and behind.
_NUMBER = _Scale("number", 0, 1, 3, 8)
_LAST_BUT = _Scale("last but", 0, 1, 3, 8)
_WITHIN = _Scale("within", 8, 60, 200)
_LEFT = _Scale("left", 40, 120, 250, 500, 1200)
_SINCE = tuple(f"{many} since label" for many in ("no line", "1 line", "2 lines", "3 lines", "lines"))
_PROSE_BEFORE = ("no prose before", "prose before", "more prose before", "body before")
_KINDS_BEFORE = ("no kind before", "kind before", "kinds before")
_PROSE_BEHIND = ("last prose", "prose behind", "prose behind", "body behind")
#: How many units ahead a page's frame is seen.
_FRAME = 40
#: A line up to this length is one of words if it holds no sentence; one longer than the other is long.
_LINE_OF_WORDS, _LONG_LINE = 70, 160
#: A longer unit is what lies between the two ends of a text that are cut.
_MIDDLE = 2000

#: How long a title may be that counts something.
_HEADLINE = 70


class Label(NamedTuple):
    """An enumerator of the whole text, read before its zones are known.

    Attributes:
        start: where it begins.
        level: how deep it lies, 0 at the top.
        line: where its line begins, blanks and list marks included; ``None`` if it begins no line.
    """

    start: int
    level: int
    line: int | None


class Described(NamedTuple):
    """A unit with what is known of it.

    Attributes:
        unit: the unit.
        words: the attributes of its words, and its sort.
        setting: those of its place.
    """

    unit: Unit
    words: set[str]
    setting: set[str]


def describe(text: str, labels: Sequence[Label]) -> list[Described]:
    """The units of a plain text with what is known of them.

    Args:
        text: the plain text.
        labels: its enumerators, in order.
    """
    begins = {
        (label.start if label.line is None else _behind_blanks(text, label.line)): label.level
        for label in labels
        if label.line is not None or not _is_in_title(text, label.start)
    }
    top = [start for start, level in begins.items() if level == 0]
    units = find_units(text, top)
    page = _Page(text, units, begins)
    page.tell_lines()
    page.tell_places(top)
    page.tell_before()
    page.tell_behind()
    tell_repeats(page.words, page.sorts, page.settings)
    return [*map(Described, units, page.has, page.settings)]


def _is_in_title(text: str, at: int) -> bool:
    """Whether a line ends in a kind of document and holds no sentence: what it counts is the title's."""
    end = text.find("\n", at)
    line = text[text.rfind("\n", 0, at) + 1 : len(text) if end < 0 else end].strip()
    return len(line) <= _HEADLINE and ends_in_kind(line) and not compiled(f"[{STOPS}]").search(line)


def _behind_blanks(text: str, at: int) -> int:
    while text[at] in SPACES:
        at += 1
    return at


class _Page:
    """The units of a text, each with its words' attributes and its sort, while their settings are found.

    Attributes:
        words: the words of each unit.
        has: the attributes of its words, and its sort.
        sorts: its sort.
        is_prose: whether it is prose.
        heads: the number of the first unit of its line.
        settings: what is known of its place.
    """

    def __init__(self, text: str, units: Sequence[Unit], labels: Container[int]) -> None:
        self.text = text
        self.units = units
        self.labels = labels
        self.words: list[str] = []
        self.has: list[set[str]] = []
        self.sorts: list[str] = []
        self.is_prose: list[bool] = []
        self.heads: list[int] = []
        self.settings: list[set[str]] = []
        above = 0
        for number, (start, end, cut) in enumerate(units):
            words, has = words_of(text, start, end)
            sort = sort_of(words, has, is_label=start in labels)
            self.words.append(words)
            self.sorts.append(sort)
            self.is_prose.append(is_prose(sort, has))
            has.add(f"sort {sort}")
            self.has.append(has)
            is_head = not number or cut == "line" or text.find("\n", above, start) >= 0
            self.heads.append(number if is_head else self.heads[-1])
            self.settings.append({f"cut at {cut}"})
            above = start

    def tell_lines(self) -> None:
        """What lines the units are in."""
        length: dict[int, int] = {}
        with_stop: set[int] = set()
        for head, words, has in zip(self.heads, self.words, self.has, strict=True):
            length[head] = length.get(head, 0) + len(words)
            if "no stop" not in has:
                with_stop.add(head)
        of_words = {head for head in length if length[head] <= _LINE_OF_WORDS and head not in with_stop}
        below = dict(pairwise(length))
        for head, next_head in below.items():
            if self.sorts[head] == "label" and head in of_words:
                self.settings[next_head].add("under heading")
        for number, head in enumerate(self.heads):
            setting = self.settings[number]
            if head == number:
                setting.add("line head")
                setting.add(f"line of {self.sorts[number]}")
            if head in of_words:
                setting.add("line of words")
            else:
                setting.add("line of prose" if length[head] <= _LONG_LINE else "long line")
            if head in below and below[head] not in of_words:
                setting.add("prose below")

    def tell_places(self, top: Sequence[int]) -> None:
        """How far from the beginning, the end and the enumerators at the top they are."""
        sizes = [_size(self.text, unit) for unit in self.units]
        before, behind = 0, sum(sizes)
        since = 0
        inside = set(top)
        for number, (unit, setting, size) in enumerate(zip(self.units, self.settings, sizes, strict=True)):
            start = unit.start
            if start in inside:
                setting.add("label")
            elif start in self.labels:
                setting.add("inner label")
            if bisect_right(top, start) < bisect_left(top, unit.end):
                setting.add("labels within")
            if not top:
                setting.add("no label")
            elif start < top[0]:
                setting.add("labels ahead")
            elif start <= top[-1]:
                setting.add("among labels")
                if start == top[0]:
                    setting.add("first label")
            else:
                setting.add("behind labels")
                setting.add(_SINCE[min(since, 4)])
                since += self.heads[number] == number
            _NUMBER.tell(setting, number)
            _LAST_BUT.tell(setting, len(sizes) - 1 - number)
            _WITHIN.tell(setting, before)
            _LEFT.tell(setting, behind)
            if size > _MIDDLE:
                setting.add("whole middle")
            before += size
            behind -= size

    def tell_before(self) -> None:
        """What stands before them."""
        prose = kinds = 0
        has_body = False
        told: set[str] = set()
        for number, setting in enumerate(self.settings):
            setting.add(_PROSE_BEFORE[min(prose, 3)])
            setting.add(_KINDS_BEFORE[min(kinds, 2)])
            setting |= told
            has, sort = self.has[number], self.sorts[number]
            prose += self.is_prose[number]
            has_body = has_body or self.is_prose[number] or sort == "label"
            if has_body and sort in DATES:
                told.add("dated before")
            if not TITLES.isdisjoint(has):
                kinds += 1
                told.add("speech before" if "holds speech" in has else "document before")
            if sort in ADDRESSES:
                told.add("people before" if sort == "vocative" else "offices before")

    def tell_behind(self) -> None:
        """What stands behind them."""
        address = prose = label = kind = page = offer = date = len(self.units) + 99
        body = 0
        for number in range(len(self.units) - 1, -1, -1):
            setting, sort = self.settings[number], self.sorts[number]
            begins = min(address, prose, label)
            if offer < min(address, label, number + _FRAME):
                setting.add("offer ahead")
            if page < min(begins, number + _FRAME):
                setting.add("page ahead")
            if address > len(self.units):
                setting.add("last address")
            if address - number <= 8:
                setting.add("address next" if address - number == 1 else "address ahead")
            if prose - number <= 4:
                setting.add("prose next" if prose - number == 1 else "prose ahead")
            elif prose - number > 8:
                setting.add("no prose ahead")
            if date - number <= 6:
                setting.add("date next" if date - number == 1 else "date ahead")
            if label - number <= 3:
                setting.add("label next" if label - number == 1 else "label ahead")
            setting.add(_PROSE_BEHIND[min(body, 3)])
            is_title = not TITLES.isdisjoint(self.has[number])
            if kind < begins:
                setting.add("kind ahead")
            elif is_title:
                setting.add("last kind")
            if sort in FRAMES:
                page = number
            if sort in ("offer", "path"):
                offer = number
            if sort in ADDRESSES:
                address = number
            if sort in DATES:
                date = number
            if self.is_prose[number] and sort in ("prose", "longer prose"):
                prose = number
                body += 1
            if sort == "label":
                body += 1
                if "label" in setting:
                    label = number
            if is_title:
                kind = number


def _size(text: str, unit: Unit) -> int:
    """How many characters of a unit are not blank; positions are told by them, so that layout has no say."""
    start, end = unit.start, unit.end
    blanks = text.count(" ", start, end) + text.count("\n", start, end) + text.count("\u3000", start, end)
    return end - start - blanks
