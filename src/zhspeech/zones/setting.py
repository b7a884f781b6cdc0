"""Where a unit stands among the others: what was seen before it, what comes behind it, where labels are."""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from zhspeech.text.patterns import compiled
from zhspeech.words.genres import KIND, ends_in_kind
from zhspeech.zones.attributes import words_of
from zhspeech.zones.units import find_units

if TYPE_CHECKING:
    from collections.abc import Sequence

    from zhspeech.zones.units import Unit

__all__ = ["SETTINGS", "Described", "describe"]

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
    "no label": "the text has no enumerator of the highest level",
    "labels ahead": "all of them stand behind it",
    "among labels": "it stands between the first and the last of them",
    "behind labels": "it stands behind the last of them",
    "1 line since label": "it is the first line since the last of them",
    "2 lines since label": "the second",
    "3 lines since label": "the third",
    "lines since label": "a later one",
    "address before": "somebody has been addressed before it",
    "address next": "the next unit addresses somebody",
    "address ahead": "one of the next eight does",
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
    "title ahead": "it begins with words that end in a kind of document, and something else follows them",
    "page ahead": "words of a page's frame follow before the text begins",
    "offer ahead": "a page's offer or path follows before the text begins",
    "printed again near": "the same words follow, with nothing but date and name between",
    "printed again far": "the same words follow elsewhere",
    "printed before near": "the same words stood before it, with nothing but date and name between",
    "printed before far": "the same words stood before it elsewhere",
    "last printing": "the last time that words are printed that were printed before",
    "within later": "its words are part of a unit below",
    "within earlier": "its words are part of a unit above, or hold one",
    "number 0": "the first unit",
    "number 1": "the second",
    "number 3": "the third or fourth",
    "number 8": "the fifth to ninth",
    "last but 0": "the last unit",
    "last but 1": "the last but one",
    "last but 3": "the last but two or three",
    "last but 8": "the last but four to eight",
    "within 8": "it begins within the first eight characters",
    "within 60": "within the first sixty",
    "within 200": "within the first two hundred",
    "left 40": "at most forty characters are left",
    "left 120": "at most a hundred and twenty",
    "left 250": "at most two hundred and fifty",
    "left 500": "at most five hundred",
    "left 1200": "at most twelve hundred",
}

#: The sort of a unit is the first of these attributes that it has; ``label`` where an enumerator begins.
_SORTS = (
    "all vocative", "vocative", "addressee", "all", "label", "annex", "copies", "related", "paywall", "path",
    "date", "blanked date", "number", "offer", "page field", "dateline", "note", "file name", "contents",
    "piece", "page number", "document page", "abstract", "subtitle", "editor", "author in brackets",
    "in brackets", "kind", "paper", "kind and number", "byline", "name", "body", "signed and dated",
    "speaker", "appeals", "above", "sums up", "adjourns", "strokes", "page words",
)  # fmt: skip
#: Units of these sorts address somebody, belong to the frame of a page, or stand between two printings.
_ADDRESS = frozenset(("all vocative", "vocative", "addressee", "all"))
_PAGE = frozenset(
    (
        "path",
        "page field",
        "page words",
        "offer",
        "page number",
        "related",
        "file name",
        "document page",
        "paywall",
    )
)
_BETWEEN = frozenset(("date", "blanked date", "byline", "name", "page number"))
_PROSE = frozenset(("prose", "longer prose", "appeals", "above", "sums up"))
_TITLES = frozenset(("kind", "paper", "kind and number"))

#: How long a title may be that counts something.
_HEADLINE = 70
#: The length up to which words that are repeated may be part of others, and from which on they are compared.
_PART, _COMPARED = 60, 5
#: How many units up or down they are looked for.
_NEAR = 12
_TITLE_AHEAD = (
    rf"[^。！？；：:，]{{4,90}}?{KIND}(?:[（(][^）)]*[）)])?"
    r"(?=各|尊敬|同志|[ \u3000为在今现根近按]|[^，。]{2,14}[：:])"
)


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
    words: frozenset[str]
    setting: frozenset[str]


def describe(text: str, labels: Sequence[Label]) -> list[Described]:
    """The units of a plain text with what is known of them.

    Args:
        text: the plain text.
        labels: its enumerators, in order.
    """
    begins = [
        (label.start if label.line is None else _behind_blanks(text, label.line), label.level)
        for label in labels
        if label.line is not None or not _is_in_title(text, label.start)
    ]
    top = [start for start, level in begins if level == 0]
    units = find_units(text, top)
    return _Page(text, units, top, {start for start, _ in begins}).described() if units else []


def _is_in_title(text: str, at: int) -> bool:
    """Whether a line ends in a kind of document and holds no sentence: what it counts is the title's."""
    end = text.find("\n", at)
    line = text[text.rfind("\n", 0, at) + 1 : len(text) if end < 0 else end].strip()
    return len(line) <= _HEADLINE and ends_in_kind(line) and not compiled("[。！？；!?;]").search(line)


def _behind_blanks(text: str, at: int) -> int:
    while text[at] in " \u3000":
        at += 1
    return at


class _Page:
    """The units of a text, each with its words' attributes and its sort, while their settings are found."""

    def __init__(self, text: str, units: list[Unit], top: list[int], labels: set[int]) -> None:
        self.text = text
        self.units = units
        self.top = top
        self.labels = labels
        self.words: list[str] = []
        self.has: list[frozenset[str]] = []
        self.sorts: list[str] = []
        self.settings: list[set[str]] = [set() for _ in units]
        for unit in units:
            words, has = words_of(text[unit.start : unit.end])
            self.words.append(words)
            self.has.append(has)
            self.sorts.append(self._sort(unit, words, has))
        self.is_prose = [self._is_prose(number) for number in range(len(units))]
        #: The number of the first unit of each unit's line.
        self.heads: list[int] = []
        for number, unit in enumerate(units):
            begins = not number or unit.cut == "line" or "\n" in text[units[number - 1].start : unit.start]
            self.heads.append(number if begins else self.heads[-1])

    def described(self) -> list[Described]:
        """All units with what is known of them."""
        self._lines()
        self._places()
        self._before()
        self._behind()
        self._repeats()
        return [
            Described(unit, has | {f"sort {sort}"}, frozenset(setting))
            for unit, has, sort, setting in zip(self.units, self.has, self.sorts, self.settings, strict=True)
        ]

    def _sort(self, unit: Unit, words: str, has: frozenset[str]) -> str:
        is_brief = "longer" not in has and "length 120" not in has
        for name in _SORTS:
            if name == "label":
                if unit.start in self.labels:
                    return name
            elif name in has and (is_brief or name not in ("vocative", "page words")):
                return name
        if "no stop" in has and is_brief:
            return "short label" if "ends in colon" in has and len(words) <= 14 else "short"
        return "longer prose" if "longer" in has else "prose"

    def _is_prose(self, number: int) -> bool:
        has = self.has[number]
        return (
            self.sorts[number] in _PROSE and "offer" not in has and ("no stop" not in has or "longer" in has)
        )

    def _lines(self) -> None:
        length: dict[int, int] = {}
        holds_stop: dict[int, bool] = {}
        for head, words, has in zip(self.heads, self.words, self.has, strict=True):
            length[head] = length.get(head, 0) + len(words)
            holds_stop[head] = holds_stop.get(head, False) or "no stop" not in has
        heads = list(length)
        below = dict(pairwise(heads))
        bare = {
            below[head]
            for head in below
            if self.sorts[head] == "label" and length[head] <= 70 and not holds_stop[head]
        }
        for number, head in enumerate(self.heads):
            setting = self.settings[number]
            if number in bare:
                setting.add("under heading")
            if head == number:
                setting.add("line head")
                setting.add(f"line of {self.sorts[number]}")
            if length[head] <= 70 and not holds_stop[head]:
                setting.add("line of words")
            else:
                setting.add("line of prose" if length[head] <= 160 else "long line")
            next_head = below.get(head)
            if next_head is not None and (length[next_head] > 70 or holds_stop[next_head]):
                setting.add("prose below")

    def _places(self) -> None:
        top, units = self.top, self.units
        sizes = [_size(self.text, unit) for unit in units]
        before, behind = 0, sum(sizes)
        since = 0
        for number, unit in enumerate(units):
            setting, start = self.settings[number], unit.start
            setting.add(f"cut at {unit.cut}")
            if start in self.labels:
                setting.add("label" if _holds(top, start) else "inner label")
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
                setting.add(
                    ("no line", "1 line", "2 lines", "3 lines", "lines")[min(since, 4)] + " since label"
                )
                since += self.heads[number] == number
            _add_class(setting, "number", number, (0, 1, 3, 8))
            _add_class(setting, "last but", len(units) - 1 - number, (0, 1, 3, 8))
            _add_class(setting, "within", before, (8, 60, 200))
            _add_class(setting, "left", behind, (40, 120, 250, 500, 1200))
            before += sizes[number]
            behind -= sizes[number]

    def _before(self) -> None:
        prose = kinds = 0
        addressed = False
        for number, setting in enumerate(self.settings):
            setting.add(
                ("no prose before", "prose before", "more prose before", "body before")[min(prose, 3)]
            )
            setting.add(("no kind before", "kind before", "kinds before")[min(kinds, 2)])
            if addressed:
                setting.add("address before")
            prose += self.is_prose[number]
            kinds += not _TITLES.isdisjoint(self.has[number])
            addressed = addressed or self.sorts[number] in _ADDRESS

    def _behind(self) -> None:
        count = len(self.units)
        address = prose = label = kind = page = offer = count + 99
        body = 0
        for number in range(count - 1, -1, -1):
            setting, has, sort = self.settings[number], self.has[number], self.sorts[number]
            begins = min(address, prose, label)
            if offer < min(address, label, number + 40):
                setting.add("offer ahead")
            if page < min(begins, number + 40):
                setting.add("page ahead")
            _add_next(setting, "address", address - number, 8)
            _add_next(setting, "prose", prose - number, 4)
            _add_next(setting, "label", label - number, 3)
            if prose - number > 8:
                setting.add("no prose ahead")
            setting.add(("last prose", "prose behind", "prose behind", "body behind")[min(body, 3)])
            is_title = not _TITLES.isdisjoint(has)
            if kind < begins:
                setting.add("kind ahead")
            elif is_title:
                setting.add("last kind")
            if has.isdisjoint(("length 2", "length 6", "length 14")) and self._holds_title(number):
                setting.add("title ahead")
            if sort in _PAGE:
                page = number
            if sort in ("offer", "path"):
                offer = number
            if sort in _ADDRESS:
                address = number
            if self.is_prose[number] and sort in ("prose", "longer prose"):
                prose = number
                body += 1
            if sort == "label":
                body += 1
                if "label" in setting:
                    label = number
            if is_title:
                kind = number

    def _holds_title(self, number: int) -> bool:
        unit = self.units[number]
        is_long = "longer" in self.has[number] or "length 120" in self.has[number] or unit.cut != "line"
        return is_long and compiled(_TITLE_AHEAD).match(self.text, unit.start, unit.start + 140) is not None

    def _repeats(self) -> None:
        keys = [
            compiled(r"[\W\dxX_]").sub("", words) if len(words) <= _PART * 2 else "" for words in self.words
        ]
        where: dict[str, list[int]] = {}
        for number, key in enumerate(keys):
            if len(key) >= _COMPARED:
                where.setdefault(key, []).append(number)
        for key, numbers in where.items():
            for number in numbers:
                self._compare(number, key, numbers, keys)

    def _compare(self, number: int, key: str, numbers: list[int], keys: list[str]) -> None:
        setting = self.settings[number]
        if len(numbers) > 1:
            if number != numbers[0]:
                is_near = keys[self._beside(number, -1)] == key
                setting.add("printed before near" if is_near else "printed before far")
            if number != numbers[-1]:
                is_near = keys[self._beside(number, 1)] == key
                setting.add("printed again near" if is_near else "printed again far")
            else:
                setting.add("last printing")
        elif len(key) <= _PART:
            if any(key in other for other in keys[number + 1 : number + _NEAR]):
                setting.add("within later")
            above = keys[max(0, number - _NEAR) : number]
            if any(key in other or (len(other) > 7 and other in key) for other in above):
                setting.add("within earlier")

    def _beside(self, number: int, step: int) -> int:
        """The nearest unit above or below that is no date or name."""
        at = number + step
        while 0 <= at < len(self.units) - 1 and self.sorts[at] in _BETWEEN:
            at += step
        return min(max(at, 0), len(self.units) - 1)


def _size(text: str, unit: Unit) -> int:
    """How many characters of a unit are not blank; positions are told by them, so that layout has no say."""
    start, end = unit.start, unit.end
    return (
        end
        - start
        - text.count(" ", start, end)
        - text.count("\n", start, end)
        - text.count("\u3000", start, end)
    )


def _holds(starts: list[int], start: int) -> bool:
    at = bisect_left(starts, start)
    return at < len(starts) and starts[at] == start


def _add_class(setting: set[str], name: str, value: int, bounds: tuple[int, ...]) -> None:
    """The first class whose bound the value does not exceed, if there is one."""
    for bound in bounds:
        if value <= bound:
            setting.add(f"{name} {bound}")
            return


def _add_next(setting: set[str], name: str, distance: int, far: int) -> None:
    if distance <= 1:
        setting.add(f"{name} next")
    elif distance <= far:
        setting.add(f"{name} ahead")
