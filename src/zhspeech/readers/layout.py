"""Layout: the lines of a page as a browser shows them: one for each block, and for what ``<br>`` parts."""

from __future__ import annotations

import re

import attrs

from zhspeech.readers.css import StyleSheet
from zhspeech.readers.list_markers import ListCounter
from zhspeech.readers.markup import BLOCKS, Element
from zhspeech.text.blanks import BLANKS
from zhspeech.text.lines import BREAK

__all__ = ["Line", "lay_out"]


@attrs.define(eq=False)
class Line:
    """A line of a page.

    Attributes:
        text: without blanks at its ends; what a list counted before it is not in it.
        marker: what a list counted, such as ``"1. "``.
        linked: how many of its characters are links.
        element: the block that it stands in.
    """

    text: str
    marker: str
    linked: int
    element: Element


def lay_out(root: Element) -> list[Line]:
    """The lines of a page, without what it does not show."""
    writer = _Writer(StyleSheet(root), root)
    writer.write(root)
    writer.end_line()
    return writer.lines


#: Elements that begin and end a line: blocks, and the parts of tables and forms.
_BLOCKS = BLOCKS | {
    *("caption", "legend", "optgroup", "option", "summary", "tbody", "td", "tfoot", "th", "thead", "tr")
}
#: What is no text of the page: code, what is filled in, what is drawn or played, readings above characters.
_SKIPPED = frozenset(
    (
        *(
            "audio",
            "button",
            "canvas",
            "datalist",
            "embed",
            "frameset",
            "iframe",
            "input",
            "link",
            "map",
            "meta",
        ),
        *("noembed", "noframes", "noscript", "object", "rp", "rt", "rtc", "script", "select", "style", "svg"),
        *("template", "textarea", "title", "video"),
    )
)
_LISTS = frozenset(("ol", "ul", "menu", "dir"))
_INLINE = frozenset(("inline", "inline-block", "inline-flex", "contents", "ruby", "run-in"))
_CJK = "\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef\u3000-\u303f“”‘’—…"
#: A line break in the source between two Chinese characters is nothing, all other white space one blank.
_CJK_BREAK = re.compile(rf"(?<=[{_CJK}])[ \t\f]*[\r\n][ \t\r\n\f]*(?=[{_CJK}])")
_WHITE = re.compile(r"[ \t\r\n\f]+")
_PRESERVES = frozenset(("pre", "pre-wrap", "pre-line", "break-spaces"))


class _Writer:
    """Writes the lines while it goes through the elements."""

    def __init__(self, sheet: StyleSheet, root: Element) -> None:
        self.lines: list[Line] = []
        self._sheet = sheet
        self._pieces: list[str] = []
        self._linked = 0
        self._marker = ""
        self._block = root
        self._counters: list[ListCounter] = []
        self._sizes = _sizes(root)
        self._most = _MOST * self._sizes[id(root)]
        self._in_link = self._is_preformatted = False

    def write(self, element: Element) -> None:
        declared = self._sheet.style(element)
        if element.tag in _SKIPPED or not self._shows(element, declared):
            return
        if element.tag == "br":
            self.end_line()
            return
        before = self._block, self._in_link, self._is_preformatted
        display = declared.get("display", "block" if element.tag in _BLOCKS else "inline")
        is_block = display not in _INLINE
        if is_block:
            self.end_line()
            self._block = element
        if element.tag in _LISTS:
            self._counters.append(ListCounter(element, declared, self._is_shown))
        elif element.tag == "li" and self._counters:
            self._marker += self._counters[-1].marker(element, declared)
        self._in_link |= element.tag == "a" and not _is_target(element)
        white = declared.get("white-space", "pre" if element.tag == "pre" else "")
        self._is_preformatted = white in _PRESERVES if white else self._is_preformatted
        for child in element.children:
            if isinstance(child, str):
                self._add(child)
            else:
                self.write(child)
        if element.tag in _LISTS:
            self._counters.pop()
        if is_block:
            self.end_line()
        if element.tag == "li":
            self._marker = ""
        self._block, self._in_link, self._is_preformatted = before

    def _is_shown(self, element: Element) -> bool:
        return self._shows(element, self._sheet.style(element))

    def _shows(self, element: Element, declared: dict[str, str]) -> bool:
        """Whether an element is shown: what holds most of the page's text is so in the end, by a script."""
        return not is_hidden(element, declared) or self._sizes[id(element)] > self._most

    def _add(self, text: str) -> None:
        if self._is_preformatted:
            first, *others = BREAK.split(text)
            self._append(first)
            for line in others:
                self.end_line()
                self._append(line)
        else:
            self._append(text)

    def _append(self, text: str) -> None:
        self._pieces.append(text)
        if self._in_link:
            self._linked += len(text.strip(BLANKS))

    def end_line(self) -> None:
        """End a line; one without text is none."""
        if not self._pieces:
            return
        text = _WHITE.sub(" ", _CJK_BREAK.sub("", "".join(self._pieces))).strip(BLANKS)
        if text:
            self.lines.append(Line(text, self._marker, self._linked, self._block))
            self._marker = ""
        self._pieces, self._linked = [], 0


def _is_target(anchor: Element) -> bool:
    """Whether an ``<a>`` is no link but a place that links go to, as Word writes one around each heading."""
    attributes = anchor.attributes
    return "href" not in attributes and ("name" in attributes or "id" in attributes)


#: The share of a page's text that no page hides for good.
_MOST = 0.5


def _sizes(root: Element) -> dict[int, int]:
    """How many characters of text are in each element, by ``id``."""
    elements = list(root.elements())
    sizes = {id(element): 0 for element in elements}
    for element in reversed(elements):
        if element.tag not in _SKIPPED:
            sizes[id(element)] += sum(len(child) for child in element.children if isinstance(child, str))
        if element.parent is not None:
            sizes[id(element.parent)] += sizes[id(element)]
    return sizes


_ZERO = re.compile(r"[+-]?0*\.?0+(?:px|pt|em|rem|%|vh|vw)?$")
_PIXELS = re.compile(r"([+-]?\d+(?:\.\d+)?)(?:px|pt|em|rem)?$")
#: Farther to the left or above, nothing is on a screen.
_OFF_SCREEN = -900
#: Nobody reads letters of so many pixels; pages write marks of their own in them.
_UNREADABLE = 1


def is_hidden(element: Element, declared: dict[str, str]) -> bool:
    """Whether an element itself is not shown."""
    attributes = element.attributes
    if "hidden" in attributes or (element.tag == "dialog" and "open" not in attributes):
        return True
    if not declared:
        return False
    get = declared.get
    if get("display") == "none" or get("visibility") in ("hidden", "collapse"):
        return True
    size = _PIXELS.match(get("font-size", ""))
    if size and float(size[1]) <= _UNREADABLE and not get("font-size", "").endswith("em"):
        return True
    if _ZERO.match(get("font-size", "x")) or _ZERO.match(get("opacity", "x")):
        return True
    if get("overflow") == "hidden" and any(
        _ZERO.match(get(side, "x")) for side in ("height", "width", "max-height")
    ):
        return True
    if get("position") in ("absolute", "fixed") and (
        get("clip", "").replace(" ", "").startswith("rect(0") or any(map(_is_off, (get("left"), get("top"))))
    ):
        return True
    return _is_off(get("text-indent"))


def _is_off(length: str | None) -> bool:
    size = _PIXELS.match(length or "")
    return size is not None and float(size[1]) < _OFF_SCREEN
