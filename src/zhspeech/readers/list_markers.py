"""List markers: the numbers that browsers write before the items of ``<ol>``.

Sources are the HTML standard (4.4.5 The ol element, 4.4.8 The li element) and CSS Counter Styles Level 3.
"""

from __future__ import annotations

import re
from collections.abc import Callable

import attrs

from zhspeech.readers.markup import Element
from zhspeech.readers.number_formats import format_number

__all__ = ["ListCounter"]

_LISTS = frozenset(("ol", "ul", "menu", "dir"))
_INTEGER = re.compile(r"\s*([+-]?\d{1,9})")
#: The attribute ``type``, of a list or an item; its case counts.
_TYPES = {
    "1": "decimal",
    "a": "lower-alpha",
    "A": "upper-alpha",
    "i": "lower-roman",
    "I": "upper-roman",
    **dict.fromkeys(("disc", "circle", "square"), "none"),
}
_STRING = re.compile(r"""(["'])(?P<text>.*?)\1""")


@attrs.define
class ListCounter:
    """Counts the items of one list.

    Args:
        element: the list.
        declared: what its style says.
        is_shown: whether an element is shown; items that are not do not count.
    """

    element: Element
    declared: dict[str, str]
    is_shown: Callable[[Element], bool]
    _next: int | None = None

    def marker(self, item: Element, declared: dict[str, str]) -> str:
        """Count an item: what is written before it, mostly nothing in a ``<ul>``.

        Args:
            item: the ``<li>``.
            declared: what its style says.
        """
        if self._next is None:
            self._next = self._first()
        value = _integer(item.attributes.get("value"))
        number = self._next if value is None else value
        self._next = number + (-1 if self._is_reversed else 1)
        if declared.get("display", "list-item") != "list-item":
            return ""
        style = (
            _list_style(declared)
            or _list_style(self.declared)
            or _TYPES.get(item.attributes.get("type", ""))
            or _TYPES.get(self.element.attributes.get("type", ""))
            or ("decimal" if self.element.tag == "ol" else "none")
        )
        return _write(number, style)

    @property
    def _is_reversed(self) -> bool:
        return "reversed" in self.element.attributes and self.element.tag == "ol"

    def _first(self) -> int:
        start = _integer(self.element.attributes.get("start"))
        if start is not None:
            return start
        return self._count_items() if self._is_reversed else 1

    def _count_items(self) -> int:
        """How many items the list owns, those of lists in it apart."""
        count, stack = 0, list(self.element.children)
        while stack:
            child = stack.pop()
            if isinstance(child, str) or child.tag in _LISTS or not self.is_shown(child):
                continue
            count += child.tag == "li"
            stack += child.children
        return count


def _integer(text: str | None) -> int | None:
    found = _INTEGER.match(text or "")
    return int(found[1]) if found else None


def _list_style(declared: dict[str, str]) -> str | None:
    """The type in ``list-style-type`` or ``list-style``."""
    if named := declared.get("list-style-type"):
        return named
    shorthand = declared.get("list-style", "")
    if _STRING.search(shorthand):
        return shorthand
    words = [word for word in shorthand.split() if word in _FORMATS or word in _UNNUMBERED]
    return words[0] if words else None


def _write(number: int, style: str) -> str:
    if string := _STRING.search(style):
        return string["text"]
    if style in _UNNUMBERED:
        return ""
    number_format, suffix, least, most = _FORMATS.get(style, _DECIMAL)
    if not least <= number <= most:
        return (
            format_number(number, "ideographDigital") + "、"
            if suffix == "、" and number >= 0
            else f"{number}. "
        )
    if number_format.endswith("Letter"):
        return _letters(number, upper=number_format == "upperLetter") + suffix
    return format_number(number, number_format) + suffix


def _letters(number: int, *, upper: bool) -> str:
    """``a`` to ``z``, then ``aa``, ``ab``: browsers count on where Word doubles the letter."""
    letters = ""
    while number:
        number, place = divmod(number - 1, 26)
        letters = chr((0x41 if upper else 0x61) + place) + letters
    return letters


_UNNUMBERED = frozenset(("none", "disc", "circle", "square", "disclosure-open", "disclosure-closed"))
_ENDLESS = 10**9
_DECIMAL = ("decimal", ". ", -_ENDLESS, _ENDLESS)
#: A counter style: how it writes numbers, what follows, the least and the largest number that it has. Beyond
#: them those with an enumeration comma go on in Chinese digits, all others in Arabic ones.
_FORMATS: dict[str, tuple[str, str, int, int]] = {
    "decimal": _DECIMAL,
    "decimal-leading-zero": ("decimalZero", ". ", 0, _ENDLESS),
    **dict.fromkeys(("lower-alpha", "lower-latin"), ("lowerLetter", ". ", 1, _ENDLESS)),
    **dict.fromkeys(("upper-alpha", "upper-latin"), ("upperLetter", ". ", 1, _ENDLESS)),
    "lower-roman": ("lowerRoman", ". ", 1, 3999),
    "upper-roman": ("upperRoman", ". ", 1, 3999),
    **dict.fromkeys(
        ("cjk-ideographic", "trad-chinese-informal", "simp-chinese-informal"),
        ("taiwaneseCountingThousand", "、", 0, 9999),
    ),
    "simp-chinese-formal": ("chineseLegalSimplified", "、", 0, 9999),
    "trad-chinese-formal": ("ideographLegalTraditional", "、", 0, 9999),
    "cjk-decimal": ("ideographDigital", "、", 0, _ENDLESS),
    "cjk-heavenly-stem": ("ideographTraditional", "、", 1, 10),
    "cjk-earthly-branch": ("ideographZodiac", "、", 1, 12),
    "japanese-informal": ("japaneseCounting", "、", 0, 9999),
    "japanese-formal": ("japaneseLegal", "、", 0, 9999),
    "katakana": ("aiueo", "、", 1, 48),
    "katakana-iroha": ("iroha", "、", 1, 47),
}
