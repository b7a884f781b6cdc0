"""Numbering: the labels that Word counts and prints before paragraphs (ECMA-376 17.9).

A paragraph belongs to a level of a ``w:num``, and that to a definition (``w:abstractNum``), in which all its
nums count together. A number goes on from the last one of its level, unless

* its level was not used since a higher one was (``lvlRestart`` may say since which, or never),
* the num is new to the level and has a ``startOverride``: it starts again there, once.

A label is the level's text, in which ``%1`` to ``%9`` stand for the numbers of the levels; one that was not
used yet shows its start, ``isLgl`` shows all of them in Arabic digits.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from zhspeech.readers.number_formats import format_number
from zhspeech.readers.package import WORD
from zhspeech.readers.styles import Styles, flag, integer, value
from zhspeech.readers.symbols import show_symbols

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

__all__ = ["Numbering"]

_LEVELS = 9
_COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_PLACEHOLDER = re.compile("%([1-9])")
#: Word takes no more characters for a label's text; longer ones are cut.
_LONGEST = 255


@attrs.frozen
class _Level:
    """A level of a definition, or its replacement in a num."""

    start: int
    number_format: str
    picture: str
    text: str
    font: str
    suffix: str
    restart: int | None
    is_legal: bool
    style: str | None
    has_picture: bool


@attrs.frozen
class _Num:
    """A ``w:num``: the definition it counts in, and what it overrides."""

    definition: int
    levels: dict[int, _Level]
    starts: dict[int, int]


@attrs.define
class _Counters:
    """How far the levels of a definition have counted; ``None`` before their first use since a restart."""

    numbers: list[int | None] = attrs.field(factory=lambda: [None] * _LEVELS)
    overridden: set[tuple[int, int]] = attrs.field(factory=set)


class Numbering:
    """Counts the paragraphs of a document.

    Args:
        root: of ``numbering.xml``; ``None`` if there is none.
        styles: of the document, which definitions may refer to.
    """

    def __init__(self, root: Element | None, styles: Styles) -> None:
        self._levels: dict[int, dict[int, _Level]] = {}
        self._nums: dict[int, _Num] = {}
        self._counters: dict[int, _Counters] = {}
        if root is None:
            return
        links: dict[int, str] = {}
        linked: dict[str, int] = {}
        for element in root.iterfind(WORD + "abstractNum"):
            definition = integer(element.get(WORD + "abstractNumId"))
            if definition is not None:
                self._levels.setdefault(definition, _levels(element))
                if link := value(element, "numStyleLink"):
                    links[definition] = link
                if link := value(element, "styleLink"):
                    linked.setdefault(link, definition)
        for element in root.iterfind(WORD + "num"):
            num, definition = integer(element.get(WORD + "numId")), integer(value(element, "abstractNumId"))
            if num is not None and definition in self._levels:
                self._nums.setdefault(num, _read_num(element, definition))
        for num, read in list(self._nums.items()):
            if style := links.get(read.definition):
                through = self._nums.get(styles.get(style).num or 0)
                found = linked.get(style, through.definition if through else read.definition)
                self._nums[num] = attrs.evolve(read, definition=found)

    def level_of_style(self, num: int, chain: tuple[str, ...]) -> int | None:
        """The level that is bound to a style (``pStyle``), or else to one that it is based on."""
        bound = {level.style: place for place, level in self._all_levels(num).items() if level.style}
        return next((bound[style] for style in chain if style in bound), None)

    def label(self, num: int, place: int) -> tuple[str, str] | None:
        """Count one more paragraph on a level.

        Args:
            num: the paragraph's ``numId``.
            place: its level, from 0.

        Returns:
            The label and what parts it from the text: ``"tab"``, ``"space"`` or ``"nothing"``; ``None`` if
            there is no such numbering or level.
        """
        levels = self._all_levels(num)
        level = levels.get(place)
        if level is None:
            return None
        numbers = self._count(num, place, levels)
        if level.has_picture:
            return "•", level.suffix
        if level.number_format == "bullet":
            return show_symbols(level.text, level.font)[:_LONGEST], level.suffix

        def write(match: re.Match[str]) -> str:
            of = int(match[1]) - 1
            if of > place or of not in levels or levels[of].number_format == "bullet":
                return ""  # Word prints nothing for a level without a number
            number = numbers[of]
            number = self._start(num, of, levels[of]) if number is None else number
            shown = "decimal" if level.is_legal else levels[of].number_format
            return format_number(number, shown, levels[of].picture)

        return _PLACEHOLDER.sub(write, level.text)[:_LONGEST], level.suffix

    def _all_levels(self, num: int) -> dict[int, _Level]:
        read = self._nums.get(num)
        return {**self._levels.get(read.definition, {}), **read.levels} if read else {}

    def _start(self, num: int, place: int, level: _Level) -> int:
        return self._nums[num].starts.get(place, level.start)

    def _count(self, num: int, place: int, levels: dict[int, _Level]) -> list[int | None]:
        """The numbers of a definition's levels after one more paragraph on a level."""
        read = self._nums[num]
        counters = self._counters.setdefault(read.definition, _Counters())
        numbers, number = counters.numbers, counters.numbers[place]
        starts_again = place in read.starts and (num, place) not in counters.overridden
        if starts_again:
            counters.overridden.add((num, place))
        if number is None or starts_again:
            numbers[place] = self._start(num, place, levels[place])
        else:
            numbers[place] = number + 1
        for lower in range(place + 1, _LEVELS):
            restart = levels[lower].restart if lower in levels else None
            if place < (lower if restart is None else restart):
                numbers[lower] = None
        return numbers


def _levels(element: Element) -> dict[int, _Level]:
    """The levels in a definition or an override, by their place."""
    found: dict[int, _Level] = {}
    for level in element.iterfind(WORD + "lvl"):
        place = integer(level.get(WORD + "ilvl"))
        if place is not None and 0 <= place < _LEVELS:
            found.setdefault(place, _read_level(level))
    return found


def _read_level(element: Element) -> _Level:
    number_format, picture = _number_format(element)
    text = element.find(WORD + "lvlText")
    is_null = text is None or text.get(WORD + "null") in ("1", "true", "on")
    run = element.find(WORD + "rPr")
    fonts = run.find(WORD + "rFonts") if run is not None else None
    return _Level(
        start=integer(value(element, "start")) or 0,
        number_format=number_format,
        picture=picture,
        text="" if is_null or text is None else text.get(WORD + "val", "")[:_LONGEST],
        font=(fonts.get(WORD + "ascii") or fonts.get(WORD + "hAnsi") or "") if fonts is not None else "",
        suffix=value(element, "suff") or "tab",
        restart=integer(value(element, "lvlRestart")),
        is_legal=bool(flag(element, "isLgl")),
        style=value(element, "pStyle"),
        has_picture=element.find(WORD + "lvlPicBulletId") is not None,
    )


def _number_format(level: Element) -> tuple[str, str]:
    """The format, which newer Words write beside one for older programs, and its picture."""
    element = level.find(WORD + "numFmt")
    for branch in ("Choice", "Fallback"):
        if element is None:
            element = level.find(f"{_COMPATIBILITY}AlternateContent/{_COMPATIBILITY}{branch}/{WORD}numFmt")
    if element is None:
        return "decimal", ""
    return element.get(WORD + "val", "decimal"), element.get(WORD + "format", "")


def _read_num(element: Element, definition: int) -> _Num:
    levels: dict[int, _Level] = {}
    starts: dict[int, int] = {}
    for override in element.iterfind(WORD + "lvlOverride"):
        place = integer(override.get(WORD + "ilvl"))
        if place is None:
            continue
        levels.update((place, level) for level in _levels(override).values())
        start = integer(value(override, "startOverride"))
        if start is not None:
            starts[place] = start
    return _Num(definition, levels, starts)
