"""CSS: what a page's own styles say about elements, as far as it decides what is read.

Read are ``style`` attributes and the rules in ``<style>`` whose selectors are made of tags, classes and
identifiers, one in another; later rules win over earlier ones, attributes over rules. Rules for other media
than screens of any size, and pseudo-classes, are left out of account.
"""

from __future__ import annotations

from functools import lru_cache

from zhspeech.readers.markup import Element
from zhspeech.text.patterns import compiled

__all__ = ["StyleSheet", "declarations"]

_COMMENT = r"(?s)/\*.*?(?:\*/|$)"
_COMPOUND = r"(?:[a-zA-Z][\w-]*|\*)?(?:[.#][\w-]+)*"
#: The media that a style sheet is for, if it is for screens of any size.
_SCREEN = r"(?i)\s*(?:(?:all|screen)\b(?!\s+and)|$)"
_SIMPLE = r"[.#]?[\w-]+"
#: Properties that decide whether text is shown, where its lines end and how its lists count.
_READ = frozenset(
    (
        *(
            "display",
            "visibility",
            "font-size",
            "opacity",
            "position",
            "left",
            "top",
            "text-indent",
            "overflow",
        ),
        *("height", "width", "max-height", "clip", "white-space", "list-style", "list-style-type"),
    )
)
_Rule = tuple[tuple[frozenset[str], ...], dict[str, str]]


@lru_cache(maxsize=1024)
def declarations(style: str) -> dict[str, str]:
    """The declarations in a ``style`` attribute or rule, in small letters."""
    found = {}
    for declaration in style.lower().split(";"):
        name, colon, value = declaration.partition(":")
        if colon and name.strip() in _READ:
            found[name.strip()] = value.partition("!")[0].strip()
    return found


class StyleSheet:
    """The rules of a page.

    Args:
        root: of the page.
    """

    def __init__(self, root: Element) -> None:
        self._rules: dict[str, list[tuple[int, _Rule]]] = {}
        self._count = 0
        for element in root.elements():
            if element.tag == "style" and compiled(_SCREEN).match(element.attributes.get("media", "")):
                self._read(compiled(_COMMENT).sub("", element.text()))

    def style(self, element: Element) -> dict[str, str]:
        """The declarations that count for an element itself; nothing is inherited."""
        found: dict[str, str] = {}
        if self._rules:
            names = _names(element)
            candidates = [rule for name in names for rule in self._rules.get(name, ())]
            for _, (selector, declared) in sorted(candidates, key=lambda rule: rule[0]):
                if selector[-1] <= names and _are_around(selector[:-1], element):
                    found.update(declared)
        if style := element.attributes.get("style"):
            found.update(declarations(style))
        return found

    def _read(self, css: str) -> None:
        position = 0
        while (opening := css.find("{", position)) >= 0:
            prelude = css[position:opening].rpartition(";")[2].strip()
            closing = css.find("}", opening)
            if prelude.startswith("@"):
                closing = _closing(css, opening)
            elif declared := declarations(css[opening + 1 : closing if closing >= 0 else len(css)]):
                for selector in prelude.split(","):
                    self._add(selector, declared)
            if closing < 0:
                return
            position = closing + 1

    def _add(self, selector: str, declared: dict[str, str]) -> None:
        compounds = selector.replace(">", " ").split()
        if (
            not compounds
            or len(compounds) > _LONGEST
            or not all(map(compiled(_COMPOUND).fullmatch, compounds))
        ):
            return
        names = tuple(frozenset(compiled(_SIMPLE).findall(compound)) for compound in compounds)
        if names[-1]:
            self._count += 1
            key = max(names[-1], key=lambda name: (name[0] == "#", name[0] == "."))
            self._rules.setdefault(key, []).append((self._count, (names, declared)))


#: Longer selectors are no hand's work, and not worth looking for.
_LONGEST = 8


def _names(element: Element) -> frozenset[str]:
    """The tag, classes and identifier of an element as selectors write them."""
    attributes = element.attributes
    classes = (f".{name}" for name in attributes.get("class", "").split())
    return frozenset((element.tag, f"#{attributes.get('id', '')}", *classes))


def _are_around(selector: tuple[frozenset[str], ...], element: Element) -> bool:
    """Whether the compounds of a selector match elements around one, from the inside out."""
    left = list(selector)
    for ancestor in element.ancestors():
        if not left:
            return True
        if left[-1] <= _names(ancestor):
            left.pop()
    return not left


def _closing(css: str, opening: int) -> int:
    """The brace that closes a block with blocks in it; -1 if there is none."""
    depth = 0
    for brace in compiled("[{}]").finditer(css, opening):
        depth += 1 if brace[0] == "{" else -1
        if not depth:
            return brace.start()
    return -1
