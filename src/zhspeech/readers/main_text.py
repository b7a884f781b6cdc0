"""Main text: which lines of a page are the document, from its title to its signature.

1. The *core* is the innermost element that holds nearly all of the page's prose, sentences outside links.
2. The title is looked for before and at the beginning of the core: lines that together make the page's
   ``<title>``, or the last heading before the core. What stands between it and the core is in, too.
3. Out goes what the page adds; after the prose, everything from the first line on that ends a document.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from zhspeech.readers.additions import allowed_behind, find_additions, is_addition, is_link
from zhspeech.readers.layout import Line
from zhspeech.readers.markup import Element
from zhspeech.text.blanks import BLANKS
from zhspeech.text.numerals import TO_NINE

__all__ = ["main_lines"]

#: An element with so much of the prose around it is followed inwards.
_NEARLY_ALL = 0.8
#: Characters from which a line outside a link is prose if it has a mark of a sentence, and more without one.
_SHORT, _LONG = 12, 40
_SENTENCE = re.compile("[，。；！？,;!?]")
#: Paragraphs and what stands in them are never the core: a signature beside them would be lost.
_PARAGRAPHS = frozenset(("p", "li", "dd", "dt", "blockquote", "h1", "h2", "h3", "h4", "h5", "h6"))
_HEADINGS = frozenset(("h1", "h2", "h3"))


def main_lines(lines: Sequence[Line], root: Element, page_title: str) -> tuple[list[Line], str]:
    """The document's lines, and its title if it was found.

    Args:
        lines: of the whole page.
        root: of the page.
        page_title: what the page calls itself in ``<title>``.

    Returns:
        The lines; all of them if the page has no prose.
    """
    weights = _weights(lines)
    if not weights.get(id(root)):
        return list(lines), ""
    core = _core(root, weights)
    inside = [place for place, line in enumerate(lines) if _is_in(line.element, core)]
    first, last = inside[0], inside[-1]
    sentences = [place for place in inside if _weight(lines, place)]
    added = find_additions(lines, core, weights, range(sentences[0], sentences[-1] + 1))
    begin, title_end = _title(lines, first, last, added, page_title)
    end = _end(lines, begin, last + 1)
    if end > last:
        end = _signature(lines, end, added)
    chosen = [
        place
        for place in range(begin, end)
        if place < title_end or (place not in added and (place >= first or _may_lead(lines[place])))
    ]
    title = "".join(lines[place].text for place in range(begin, title_end))
    return [lines[place] for place in chosen], title


def _prose(line: Line) -> int:
    """How much prose a line is."""
    length = len(line.text)
    if line.linked * 2 > length or length < _SHORT:
        return 0
    return length if length >= _LONG or _SENTENCE.search(line.text) else 0


def _weight(lines: Sequence[Line], place: int) -> int:
    """How much prose of a document a line is: not what the page adds, and no summary below a link."""
    line = lines[place]
    if is_addition(line.text):
        return 0
    return 0 if place and is_link(lines[place - 1]) else _prose(line)


def _weights(lines: Sequence[Line]) -> dict[int, int]:
    """How much prose is in each element, by ``id``."""
    weights: dict[int, int] = {}
    for place, line in enumerate(lines):
        if weight := _weight(lines, place):
            for element in (line.element, *line.element.ancestors()):
                weights[id(element)] = weights.get(id(element), 0) + weight
    return weights


def _core(root: Element, weights: dict[int, int]) -> Element:
    """The innermost element with nearly all of the prose."""
    core = root
    while True:
        within = weights[id(core)] * _NEARLY_ALL
        children = (child for child in core.children if isinstance(child, Element))
        heaviest = max(children, key=lambda child: weights.get(id(child), 0), default=None)
        if heaviest is None or weights.get(id(heaviest), 0) < within or heaviest.tag in _PARAGRAPHS:
            return core
        core = heaviest


def _is_in(element: Element, container: Element) -> bool:
    return element is container or any(ancestor is container for ancestor in element.ancestors())


def _title(lines: Sequence[Line], first: int, last: int, added: set[int], page_title: str) -> tuple[int, int]:
    """Where the title begins and ends; the core's beginning twice if there is none."""
    names = _names_of(page_title)
    within = range(first, min(last, first + _TITLE_LINES) + 1)
    prose = next(
        (place for place in within if _prose(lines[place]) and not _matching(lines, place, names)), last
    )
    places = (place for place in range(prose) if place not in added)
    found = [(place, end) for place in places if (end := _matching(lines, place, names))]
    if found:
        return next((one for one in found if one[0] >= first), found[-1])
    headings = [place for place in range(first) if place not in added and _is_heading(lines, place, first)]
    if headings:
        return headings[-1], headings[-1] + 1
    begin = next((place for place in range(first, last + 1) if place not in added), first)
    return begin, begin


def _names_of(page_title: str) -> list[str]:
    """What a page may be called: its ``<title>``, and without the names of the site and its sections."""
    whole = _squeeze(page_title)
    return [whole, max(_SEPARATORS.split(whole), key=len)]


def _is_heading(lines: Sequence[Line], place: int, first: int) -> bool:
    """Whether a line before the core is set as a heading."""
    line = lines[place]
    if is_link(line) or not _SHORTEST_TITLE <= len(line.text) <= _LONGEST_TITLE or _prose(line):
        return False
    around = [
        element for _, element in zip(range(_LEVELS), (line.element, *line.element.ancestors()), strict=False)
    ]
    if any(element.tag in _HEADINGS for element in around):
        return True
    marks = " ".join(f"{element.tag} {' '.join(element.attributes.values())}" for element in around)
    return first - place <= _TITLE_LINES and _HEADING_MARKS.search(marks) is not None


#: What the attributes of a heading hold that is not marked as one: its name, or that it is centred.
_HEADING_MARKS = re.compile(r"title|headline|biaoti|\bbt\b|\btit\b|\bcenter\b", re.IGNORECASE)
#: The line's element and so many around it may be marked.
_LEVELS = 2


#: Within so many lines of its beginning, the core may hold the title.
_TITLE_LINES = 12
#: A title has so many characters at least, and stands in so many lines at most.
_SHORTEST_TITLE, _LONGEST_TITLE, _MOST_LINES = 5, 60, 6


def _matching(lines: Sequence[Line], place: int, names: Sequence[str]) -> int:
    """The end of the lines from a place on that together are, or begin, a page's name; 0 for none."""
    if is_link(lines[place]):
        return 0
    for name in names:
        joined = ""
        for end in range(place, min(place + _MOST_LINES, len(lines))):
            joined += _squeeze(lines[end].text)
            if not name.startswith(joined):
                break
            rest = name[len(joined) :]
            if len(joined) >= _SHORTEST_TITLE and (not rest or _SEPARATORS.match(rest)):
                return end + 1
    return 0


#: What parts the names in a ``<title>``.
_SEPARATORS = re.compile(r"[-_|–—·,，/\\(（\[【>»]+")
_SQUEEZED = re.compile(f"[{re.escape(BLANKS)}]+")


def _squeeze(text: str) -> str:
    return _SQUEEZED.sub("", text)


def _end(lines: Sequence[Line], begin: int, end: int) -> int:
    """Where the document ends: before the first line that ends it, if little enough prose stands behind."""
    total = sum(map(_prose, lines[begin:end]))
    behind, cut = 0, end
    for place in range(end - 1, begin, -1):
        line = lines[place]
        allowed = allowed_behind(line.text)
        if allowed is not None and behind <= allowed * total:
            cut = place
        behind += 0 if is_addition(line.text) else _prose(line)
    return cut


def _signature(lines: Sequence[Line], end: int, added: set[int]) -> int:
    """The end of a document whose signature or list of attachments stands behind the core."""
    for place in range(end, min(end + _SIGNATURE_LINES, len(lines))):
        line = lines[place]
        if place in added or is_link(line) or len(line.text) >= _LONG:
            break
        if _SIGNED.search(line.text):
            end = place + 1
    return end


#: A signature stands within so many lines; it ends with a date or a note on publication.
_SIGNATURE_LINES = 5
_SIGNED = re.compile(
    rf"^(?:[12]\d{{3}}|[一二][〇○零{TO_NINE}]{{3}})年.{{1,3}}月.{{1,3}}日$|^[（(]此件.{{2,12}}[)）]$"
)


def _may_lead(line: Line) -> bool:
    """Whether a line between title and core may be the document's: a date, a byline, a subtitle."""
    return not line.linked and len(line.text) < _LONG
