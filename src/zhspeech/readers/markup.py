"""Markup: the elements of an HTML page, as browsers build them from pages that break the rules.

Of the HTML standard's tree construction the rules that real pages need: void elements and raw text, end tags
that may be left out, end tags that match nothing (``</html>`` in mid-page) left out of account, and the
boundary of a table cell that no stray end tag crosses. Everything is linear in the length of the page.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import unescape

import attrs
import regex

__all__ = ["BLOCKS", "Element", "parse_markup"]


@attrs.define(eq=False, repr=False)
class Element:
    """An element of a page.

    Attributes:
        tag: in small letters.
        attributes: by name in small letters; the first of a name counts.
        parent: the element that it is in; ``None`` for the root.
        children: elements and texts, in order.
    """

    tag: str
    attributes: dict[str, str]
    parent: Element | None = None
    children: list[Element | str] = attrs.field(factory=list)

    def elements(self) -> Iterator[Element]:
        """The element and all elements in it, in order."""
        stack = [self]
        while stack:
            element = stack.pop()
            yield element
            stack += [child for child in reversed(element.children) if isinstance(child, Element)]

    def ancestors(self) -> Iterator[Element]:
        """The elements that it is in, from the inside out."""
        element = self.parent
        while element is not None:
            yield element
            element = element.parent

    def text(self) -> str:
        """All text in it, hidden text and scripts too."""
        pieces: list[str] = []
        stack: list[Element | str] = [self]
        while stack:
            child = stack.pop()
            if isinstance(child, str):
                pieces.append(child)
            else:
                stack += reversed(child.children)
        return "".join(pieces)


#: A tag with its attributes. Every quantifier is possessive: what does not match is given up at once.
_TAG = regex.compile(
    r"""<(?P<end>/?)(?P<name>[a-zA-Z][^\s/>]*+)"""
    r"""(?P<attributes>(?:[\s/]++|=?[^\s/>=]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s>"'][^\s>]*+)?+)?+|=)*+)>"""
)
_ATTRIBUTE = regex.compile(
    r"""(?P<name>[^\s/>=]++)(?:\s*+=\s*+(?:"(?P<double>[^"]*+)"|'(?P<single>[^']*+)'|(?P<bare>[^\s>"'][^\s>]*+)))?+"""
)
_VOID = frozenset(
    (
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
    )
)
#: What stands in them is text up to their own end tag.
_RAW = frozenset(("script", "style", "xmp", "iframe", "noembed", "noframes", "textarea", "title"))
_UNESCAPED = frozenset(("textarea", "title"))
_HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
#: Elements that stand on lines of their own, and end a paragraph where they begin.
BLOCKS = frozenset(
    (
        *(
            "address",
            "article",
            "aside",
            "blockquote",
            "center",
            "details",
            "dd",
            "dialog",
            "dir",
            "div",
            "dl",
        ),
        *(
            "dt",
            "fieldset",
            "figcaption",
            "figure",
            "footer",
            "form",
            "header",
            "hr",
            "li",
            "main",
            "menu",
            "nav",
        ),
        *("ol", "p", "pre", "section", "table", "ul", *_HEADINGS),
    )
)
#: What begins where another of its kind is open, and what bounds the search for that.
_SIBLINGS = {
    "li": (("li",), ("ol", "ul", "menu")),
    "dt": (("dt", "dd"), ("dl",)),
    "dd": (("dt", "dd"), ("dl",)),
    "option": (("option",), ("select",)),
    "td": (("td", "th"), ("table",)),
    "th": (("td", "th"), ("table",)),
    "tr": (("tr",), ("table",)),
    **dict.fromkeys(("tbody", "thead", "tfoot"), (("tbody", "thead", "tfoot"), ("table",))),
}
#: An end tag does not close what lies beyond one of these, but for the end tags of tables and their parts.
_BOUNDARIES = frozenset(("td", "th", "caption", "table"))
_TABLE = frozenset(("table", "tbody", "thead", "tfoot", "tr", "td", "th", "caption"))
#: The end tags of these leave blocks open that were begun in them.
_FORMATTING = frozenset(
    ("a", "b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u")
)
_IGNORED = frozenset(("html", "body", "head"))
#: Browsers nest no deeper than 512 elements; what is deeper hangs on the last level. Pages need some 60.
_DEEPEST = 256


def parse_markup(source: str) -> Element:
    """The tree of a page; its root has the tag ``""``."""
    builder = _Builder()
    position = 0
    while position < len(source):
        opening = source.find("<", position)
        if opening < 0:
            opening = len(source)
        builder.add_text(unescape(source[position:opening]))
        if opening == len(source):
            break
        position = _markup(builder, source, opening)
    return builder.root


def _markup(builder: _Builder, source: str, opening: int) -> int:
    """Read what begins at a ``<``; where the page goes on behind it."""
    if source.startswith("<!--", opening):
        end = source.find("-->", opening + 2)
        return len(source) if end < 0 else end + 3
    if source.startswith(("<!", "<?"), opening):
        end = source.find(">", opening)
        return len(source) if end < 0 else end + 1
    tag = _TAG.match(source, opening)
    if tag is None:
        if source[opening + 1 : opening + 2].isascii() and source[opening + 1 : opening + 2].isalpha():
            end = source.find(">", opening)
            return len(source) if end < 0 else end + 1
        builder.add_text("<")
        return opening + 1
    name = tag["name"].lower()
    if tag["end"]:
        builder.end(name)
        return tag.end()
    builder.start(name, _attributes(tag["attributes"]))
    if name not in _RAW:
        return tag.end()
    closing = regex.compile(rf"</{name}(?=[\s/>])", regex.IGNORECASE).search(source, tag.end())
    inner = source[tag.end() : closing.start() if closing else len(source)]
    builder.add_text(unescape(inner) if name in _UNESCAPED else inner)
    builder.end(name)
    if closing is None:
        return len(source)
    end = source.find(">", closing.end())
    return len(source) if end < 0 else end + 1


def _attributes(source: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for attribute in _ATTRIBUTE.finditer(source):
        value = attribute["double"] or attribute["single"] or attribute["bare"] or ""
        found.setdefault(attribute["name"].lower(), unescape(value))
    return found


class _Builder:
    """Hangs elements and texts where they belong."""

    def __init__(self) -> None:
        self.root = Element("", {})
        self._open = [self.root]
        self._counts: dict[str, int] = {}  # how many of each tag are open

    def add_text(self, text: str) -> None:
        if text:
            self._open[-1].children.append(text)

    def start(self, tag: str, attributes: dict[str, str]) -> None:
        if tag in _IGNORED:
            return
        if tag in BLOCKS:
            self._close(("p",), _BOUNDARIES)
        if tag in _SIBLINGS:
            self._close(*_SIBLINGS[tag])
        if tag == "a":
            self._close(("a",), BLOCKS | _BOUNDARIES)
        if tag in _HEADINGS and self._open[-1].tag in _HEADINGS:
            self._pop()
        element = Element(tag, attributes, self._open[-1])
        self._open[-1].children.append(element)
        if tag not in _VOID and len(self._open) < _DEEPEST:
            self._open.append(element)
            self._counts[tag] = self._counts.get(tag, 0) + 1

    def end(self, tag: str) -> None:
        if tag == "br" or (tag == "p" and not self._counts.get("p")):
            self.start(tag, {})
        if tag in _HEADINGS:
            self._close(_HEADINGS, _BOUNDARIES)
        elif tag in _FORMATTING:
            self._close((tag,), BLOCKS | _BOUNDARIES)
        elif tag in _TABLE:
            self._close((tag,), frozenset() if tag == "table" else frozenset(("table",)))
        else:
            self._close((tag,), _BOUNDARIES)

    def _close(self, tags: tuple[str, ...], boundaries: frozenset[str] | tuple[str, ...]) -> None:
        """Close the innermost open element with one of the tags, unless a boundary lies before it."""
        if not any(self._counts.get(tag) for tag in tags):
            return
        for place in range(len(self._open) - 1, 0, -1):
            tag = self._open[place].tag
            if tag in tags:
                while len(self._open) > place:
                    self._pop()
                return
            if tag in boundaries:
                return

    def _pop(self) -> None:
        self._counts[self._open.pop().tag] -= 1
