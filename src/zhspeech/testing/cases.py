"""Gold cases: a text ``NAME.txt`` with its tree ``NAME.outline`` and, if annotated, its masks and slogans.

The outline is in the format of :mod:`zhspeech.tree.outline`; ``?`` marks a debatable enumerator, which is
neither right nor wrong. ``NAME.masks.tsv`` and ``NAME.slogans.tsv`` hold one span a row,
``start end text kind unit`` separated by tabs (``unit`` for numeric masks only). A slogan file that begins
with ``# until N`` covers the first ``N`` characters.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from zhspeech.errors import OutlineError, ZhspeechError
from zhspeech.tree.nodes import MAX_LEVELS
from zhspeech.tree.outline import read_outline
from zhspeech.visible import visible_repr

if TYPE_CHECKING:
    from pathlib import Path

    from zhspeech.tree.places import Place

__all__ = ["Case", "GoldNode", "GoldSpan", "read_case", "read_cases"]

#: A ``?`` line is read as text that resumes below every level, which ends no node: so its place is found like
#: any other, and is told apart by its level.
_DEBATABLE_LEVEL = MAX_LEVELS + 1
_DEBATABLE_LINE = re.compile(r"^ *\?(?= )", re.MULTILINE)
_UNTIL = re.compile(r"# until (\d+)\s*$")


@attrs.frozen
class GoldNode:
    """An enumerated node that a right parser finds.

    Attributes:
        start: the offset of its label.
        end: where it ends; blanks and closing marks before it do not count.
        parent: the start of its parent, ``None`` for a top-level node.
        is_part: whether it is a Part.
    """

    start: int
    end: int
    parent: int | None
    is_part: bool


@attrs.frozen
class GoldSpan:
    """A mask or slogan that a right finder finds.

    Attributes:
        start: the offset of its first character.
        end: the offset behind its last one.
        kind: the name of its kind.
        unit: what is written after a withheld number, empty where there is none.
    """

    start: int
    end: int
    kind: str
    unit: str = ""


@attrs.frozen
class Case:
    """A text with all that is known to be right about it.

    Attributes:
        name: the file name without its ending.
        text: the text, with its line ends as they are in the file.
        nodes: the nodes in the order of the text.
        zones: where each zone that exists starts, by kind.
        debatable: the starts of enumerators that are not scored.
        masks: the masks, or ``None`` if the case is not annotated for them.
        slogans: the slogans, or ``None``.
        slogans_until: how far the slogans are annotated.
    """

    name: str
    text: str
    nodes: tuple[GoldNode, ...]
    zones: dict[str, int]
    debatable: frozenset[int]
    masks: tuple[GoldSpan, ...] | None
    slogans: tuple[GoldSpan, ...] | None
    slogans_until: int


def read_cases(folder: Path) -> list[Case]:
    """Every ``NAME.outline`` of a folder with its companions, in the order of their names.

    Raises:
        ZhspeechError: for a file that cannot be read as what it should be.
        FileNotFoundError: for an outline without its text.
    """
    return [read_case(path) for path in sorted(folder.glob("*.outline"))]


def read_case(path: Path) -> Case:
    """One ``NAME.outline`` with its companions; see :func:`read_cases`."""
    text = path.with_suffix(".txt").read_bytes().decode("utf-8")
    outline = _DEBATABLE_LINE.sub("  " * _DEBATABLE_LEVEL + "~", path.read_text("utf-8"))
    try:
        places = read_outline(text, outline)
    except OutlineError as error:
        raise OutlineError(
            f"{path.name}, {error.where}", error.found, error.expected, line=error.line, offset=error.offset
        ) from error
    masks, _ = _read_spans(path.with_suffix(".masks.tsv"), text)
    slogans, until = _read_spans(path.with_suffix(".slogans.tsv"), text)
    return Case(
        name=path.stem,
        text=text,
        nodes=_nodes(places, len(text)),
        zones={place.mark[1:]: place.start for place in places if place.mark.startswith("@")},
        debatable=frozenset(place.start for place in places if place.level == _DEBATABLE_LEVEL),
        masks=masks,
        slogans=slogans,
        slogans_until=until,
    )


def _nodes(places: list[Place], size: int) -> tuple[GoldNode, ...]:
    """The nodes of an outline: each lasts until a place at its level or above."""
    nodes: list[GoldNode] = []
    waiting: list[int] = []  # the open nodes, outermost first, as indices of ``nodes``
    for place in [*places, None]:
        level, at = (place.level, place.start) if place else (0, size)
        while len(waiting) > level:
            index = waiting.pop()
            nodes[index] = attrs.evolve(nodes[index], end=at)
        if place and place.enumerator:
            parent = nodes[waiting[-1]].start if waiting else None
            waiting.append(len(nodes))
            nodes.append(GoldNode(at, size, parent, place.mark == "*"))
    return tuple(nodes)


def _read_spans(path: Path, text: str) -> tuple[tuple[GoldSpan, ...] | None, int]:
    """The rows of a file of spans, ``None`` if there is no such file, and how far the text is annotated."""
    if not path.exists():
        return None, len(text)
    spans, until = [], len(text)
    for number, line in enumerate(path.read_text("utf-8").split("\n"), 1):
        if limit := _UNTIL.match(line):
            until = int(limit[1])
        elif line.strip() and not line.startswith("#"):
            cells = [*line.split("\t"), ""]
            if len(cells) < 5 or not (cells[0] + cells[1]).isdecimal():
                raise ZhspeechError(
                    f"{path.name}:{number}",
                    visible_repr(line),
                    "start, end, text, kind and unit",
                    line=number,
                )
            start, end = int(cells[0]), int(cells[1])
            if text[start:end] != cells[2]:
                raise ZhspeechError(
                    f"{path.name}:{number}",
                    visible_repr(cells[2]),
                    f"what the text has there, {visible_repr(text[start:end])}",
                    line=number,
                    offset=start,
                )
            spans.append(GoldSpan(start, end, cells[3], cells[4]))
    return tuple(spans), until
