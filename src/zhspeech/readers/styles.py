"""Styles: what a paragraph or run inherits from ``styles.xml`` of a DOCX file (ECMA-376 17.7)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from zhspeech.readers.package import WORD

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

__all__ = ["Style", "Styles", "flag", "integer", "value"]


def value(element: Element | None, name: str) -> str | None:
    """The attribute ``w:val`` of a child; ``None`` without the child or the attribute."""
    child = element.find(WORD + name) if element is not None else None
    return child.get(WORD + "val") if child is not None else None


def integer(text: str | None) -> int | None:
    """A number in an attribute; ``None`` if there is none that a document could mean."""
    text = (text or "").strip()
    digits = text.removeprefix("-").removeprefix("+")
    return int(text) if digits.isascii() and digits.isdecimal() and len(digits) < 10 else None


def flag(properties: Element | None, name: str) -> bool | None:
    """Whether a property that is on or off is on; ``None`` if it is not said."""
    child = properties.find(WORD + name) if properties is not None else None
    if child is None:
        return None
    return child.get(WORD + "val", "true") not in ("0", "false", "off")


@attrs.frozen
class Style:
    """What a style and those that it is based on say.

    Attributes:
        num: the numbering, ``numId``; 0 switches numbering off.
        level: the level in it.
        chain: the identifiers of the style and of those that it is based on, from the style on.
        hidden: whether text is hidden.
    """

    num: int | None = None
    level: int | None = None
    chain: tuple[str, ...] = ()
    hidden: bool = False


class Styles:
    """The styles of a document.

    Args:
        root: of ``styles.xml``; ``None`` if there is none.
    """

    def __init__(self, root: Element | None) -> None:
        self._elements: dict[str, Element] = {}
        self._cache: dict[str, Style] = {}
        self._default = ""
        for element in root.iterfind(WORD + "style") if root is not None else ():
            name = element.get(WORD + "styleId", "")
            self._elements.setdefault(name, element)
            if element.get(WORD + "type") == "paragraph" and element.get(WORD + "default") in (
                "1",
                "true",
                "on",
            ):
                self._default = name

    def paragraph(self, name: str | None) -> Style:
        """A paragraph's style; the default one if it names none that there is."""
        return self.get(name if name in self._elements else self._default)

    def get(self, name: str | None) -> Style:
        """A style by its identifier; an empty one if there is none."""
        chain: dict[str, None] = {}  # from the style on; a circle is broken off where it closes
        while name in self._elements and name not in self._cache and name not in chain:
            chain[name] = None
            name = value(self._elements[name], "basedOn")
        inherited = self._cache.get(name or "", Style())
        for one in reversed(chain):
            inherited = self._cache[one] = _derive(one, self._elements[one], inherited)
        return inherited


#: How many styles that one is based on may bind it to a level; Word allows no more than ten.
_DEEPEST = 50


def _derive(name: str, element: Element, base: Style) -> Style:
    paragraph = element.find(WORD + "pPr")
    numbering = paragraph.find(WORD + "numPr") if paragraph is not None else None
    num, level = integer(value(numbering, "numId")), integer(value(numbering, "ilvl"))
    hidden = flag(element.find(WORD + "rPr"), "vanish")
    return Style(
        num=base.num if num is None else num,
        level=base.level if level is None else level,
        chain=(name, *base.chain)[:_DEEPEST],
        hidden=base.hidden if hidden is None else hidden,
    )
