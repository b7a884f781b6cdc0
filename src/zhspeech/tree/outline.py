"""Trees as outlines: one line per place, found again in the text by the characters that begin there.

::

    @title 在村民大会上的讲话
    @opening 乡亲们都到齐了
    - 一是修渠            an enumerated node in the opening
    - 二是办学
    ~ 先说渠的事          unenumerated text resumes
    * 一、早动工          a Part
      - （一）备料        a node in it
    @closing 散会以后
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, cast

from zhspeech.errors import OutlineError
from zhspeech.labels.scan import label_at, scan
from zhspeech.labels.table import default_table
from zhspeech.text.blanks import BLANKS
from zhspeech.text.lines import Lines
from zhspeech.text.plain import plain_text
from zhspeech.tree.nodes import MAX_LEVELS, Enumerator, Node, Part, Zone
from zhspeech.tree.places import ZONE_MARKS, Place
from zhspeech.visible import visible_repr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from zhspeech.labels.table import SchemeTable
    from zhspeech.tree.places import Mark

__all__ = ["find_places", "read_outline", "write_outline"]

_ZONE_MARKS = tuple(mark for mark in ZONE_MARKS.values() if mark != "~")
_MARKS = ("*", "-", "~", "?", *_ZONE_MARKS)
#: Everything at which ``str.splitlines`` ends a line, so that no snippet spans it.
_LINE_END = re.compile("[\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
#: How long a snippet is where nothing asks for more, and how long it may become.
_READABLE = 10
_LONGEST = 40


def read_outline(text: str, outline: str, table: SchemeTable | None = None) -> list[Place]:
    """The places that an outline names in ``text``, for :func:`zhspeech.tree.builder.build`.

    Each snippet is searched forward from behind the beginning of the one before. ``?`` lines (a debatable
    enumerator) are found like the others and left out; empty lines and lines with ``#`` first are skipped. A
    node's label is the enumerator that the table reads at its place, by default that of the default schemes.
    Where it reads none it is the first character, of scheme ``unknown`` and with ordinal 0, which ``build``
    numbers on.

    Raises:
        OutlineError: for what is no string, and for a line that is no outline line, whose snippet is not in
            the rest of the text, whose level has no parent, or that marks a zone again.
    """
    for what, value in (("text", text), ("outline", outline)):
        if not isinstance(value, str):
            raise OutlineError(what, type(value).__name__, "str")
    located: list[tuple[int, Mark, int]] = []
    position = depth = 0
    seen: set[str] = set()
    for number, line in enumerate(outline.splitlines(), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        body = line.lstrip(" ")
        level, odd = divmod(len(line) - len(body), 2)
        mark, _, snippet = body.partition(" ")
        if odd or not snippet or mark not in _MARKS:
            raise _error(
                number,
                visible_repr(line),
                f"two spaces per level, one of {' '.join(_MARKS)}, a space and the first characters there",
            )
        start = text.find(snippet, position)
        if start < 0:
            row, column = Lines(text).position(min(position, len(text)))
            raise OutlineError(
                f"outline line {number}",
                f"{visible_repr(snippet)}, which is not in the text after line {row}, column {column}",
                "a snippet that begins behind the place before it",
                line=number,
                offset=position,
            )
        position = start + 1
        if mark == "?":
            continue
        if mark in seen:
            raise _error(number, f"a second {mark}", "each zone once")
        if mark in _ZONE_MARKS or mark == "*":
            if level:
                raise _error(number, f"{mark} at level {level}", "no indent")
            depth = 0
        if mark in _ZONE_MARKS:
            seen.add(mark)
        elif mark == "~":
            depth = min(depth, level)
        elif level > min(depth, MAX_LEVELS - 1):
            raise _error(
                number,
                f"level {level} without a parent",
                f"at most level {depth} here and {MAX_LEVELS} levels in all",
            )
        else:
            depth = level + 1
        located.append((start, cast("Mark", mark), level))
    return _label(text, located, table or default_table())


def _error(number: int, found: str, expected: str) -> OutlineError:
    return OutlineError(f"outline line {number}", found, expected, line=number)


def _label(text: str, located: list[tuple[int, Mark, int]], table: SchemeTable) -> list[Place]:
    """The places with the enumerators of the nodes; no label reaches into the next place."""
    places = []
    plain = plain_text(text)
    scanned = {
        hit.start: hit for hit in scan(plain, table, ())
    }  # which tell (i) behind (h) from the first (i)
    limits = [start for start, _, _ in located[1:]] + [len(text)]
    for (start, mark, level), limit in zip(located, limits, strict=False):
        enumerator = None
        if mark in ("*", "-"):
            hit = scanned.get(start)
            label = (hit.end, hit.scheme.name, hit.ordinal) if hit else label_at(plain, start, table)
            end, scheme, ordinal = label or (start + 1, "unknown", 0)
            group = table.rows[scheme][0].group if label else scheme
            enumerator = Enumerator(text, start, min(end, limit), scheme, ordinal, group)
        places.append(Place(start, mark, level, enumerator))
    return places


def write_outline(content: Iterable[Zone | Part], source: str) -> str:
    """The outline of a tree; :func:`read_outline` and ``build`` make the same tree of it.

    A snippet has ten characters, or more if it must to be the next match, within its line. Where a stretch
    before the place reads just the same, a ``?`` line steps over that. Interludes are ``~`` at level 0; an
    opening that begins with an enumerator needs no line.
    """
    lines = []
    position = 0
    for place in find_places(content):
        for snippet, start in _snippets(source, position, place.start):
            mark = place.mark if start == place.start else "?"
            lines.append(f"{'  ' * place.level}{mark} {snippet}\n")
        position = place.start + 1
    return "".join(lines)


def find_places(content: Iterable[Zone | Part]) -> Iterator[Place]:
    """The places of a tree in order: all that ``build`` needs to make it again."""
    for block in content:
        if isinstance(block, Zone):
            start, end = block.content[0].trimmed
            if start < end and not isinstance(block.content[0], Node):
                yield Place(start, ZONE_MARKS[block.kind])
            yield from _inner_places(block, 0)
        else:
            yield Place(block.enumerator.start, "*", 0, block.enumerator)
            yield from _inner_places(block, 1)


def _inner_places(block: Zone | Node, level: int) -> Iterator[Place]:
    """The places within a block, whose children are at ``level``."""
    for item in block.content:
        if isinstance(item, Node):
            yield Place(item.enumerator.start, "-", level, item.enumerator)
            yield from _inner_places(item, level + 1)
        elif item.start > block.content[0].start:
            yield Place(item.start, "~", level)


def _snippets(source: str, position: int, start: int) -> Iterator[tuple[str, int]]:
    """Snippets to be searched one after the other from ``position``, and where: the last one at ``start``."""
    found = _LINE_END.search(source, start, start + _LONGEST)
    piece = source[start : found.start() if found else start + _LONGEST].rstrip(BLANKS)
    size = min(_READABLE, len(piece))
    at = source.find(piece[:size], position)
    while at < start:
        while size < len(piece) and source.startswith(piece[:size], at):
            size += 1
        if source.startswith(piece[:size], at):
            yield piece, at
        at = source.find(piece[:size], at + 1)
    while piece[size - 1] in BLANKS:
        size += 1
    yield piece[:size], start
