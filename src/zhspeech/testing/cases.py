"""Gold cases: a text ``NAME.txt`` with its tree ``NAME.outline`` and what else it is annotated for.

The outline is in the format of :mod:`zhspeech.tree.outline`; ``?`` marks a debatable enumerator, which is
neither right nor wrong. The other files hold one thing a row, in cells that tabs separate; a file that is
there and empty says that there is none of this in the text:

* ``NAME.masks.tsv`` and ``NAME.slogans.tsv``: ``start end text kind unit`` (``unit`` for numeric masks only).
  A slogan file that begins with ``# until N`` covers the first ``N`` characters.
* ``NAME.turns.tsv``: ``start end label_start label_end speaker kind``.
* ``NAME.meta.tsv``: ``start end field value``.
* ``NAME.findings.tsv``: ``start end code note``, what a checker should find, under one of our codes.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import attrs

from zhspeech.errors import OutlineError, ZhspeechError
from zhspeech.text.lines import BREAK
from zhspeech.tree.nodes import MAX_LEVELS
from zhspeech.tree.outline import read_outline
from zhspeech.visible import visible_repr

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from zhspeech.tree.places import Place

__all__ = ["Case", "GoldNode", "GoldSpan", "GoldTurn", "read_case", "read_cases"]

#: A ``?`` line is read as text that resumes below every level, which ends no node: so its place is found like
#: any other, and is told apart by its level.
_DEBATABLE_LEVEL = MAX_LEVELS + 1
_DEBATABLE_LINE = re.compile(r"^ *\?(?= )", re.MULTILINE)
_UNTIL = re.compile(r"# until (\d{1,9})\s*$")
_OFFSET = re.compile(r"\d{1,9}")


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
    """A mask, a slogan, a piece of metadata or a fault that a right finder finds.

    Attributes:
        start: the offset of its first character.
        end: the offset behind its last one.
        kind: the name of its kind; the field of metadata, the code of a fault.
        value: the unit written after a withheld number, the value of metadata, a note on a fault; else empty.
    """

    start: int
    end: int
    kind: str
    value: str = ""


@attrs.frozen
class GoldTurn:
    """A turn that a right finder finds.

    Attributes:
        start: where it begins, with its label or before.
        end: where it ends, blanks aside.
        label_start: where the label begins.
        speaker: who speaks, as the label has it.
        kind: ``turn`` or ``interjection``.
    """

    start: int
    end: int
    label_start: int
    speaker: str
    kind: str


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
        turns: the turns, or ``None``.
        metadata: the metadata, or ``None``.
        findings: the faults, or ``None``.
    """

    name: str
    text: str
    nodes: tuple[GoldNode, ...]
    zones: dict[str, int]
    debatable: frozenset[int]
    masks: tuple[GoldSpan, ...] | None
    slogans: tuple[GoldSpan, ...] | None
    slogans_until: int
    turns: tuple[GoldTurn, ...] | None = None
    metadata: tuple[GoldSpan, ...] | None = None
    findings: tuple[GoldSpan, ...] | None = None


def read_cases(folder: Path) -> list[Case]:
    """Every ``NAME.outline`` of a folder with its companions, in the order of their names.

    Raises:
        ZhspeechError: for a file that cannot be read as what it should be.
        FileNotFoundError: for an outline without its text, a folder that is not there, or one without a case.
    """
    paths = sorted(folder.glob("*.outline"))
    if not paths:
        found = "no *.outline in it" if folder.is_dir() else "no such folder"
        raise FileNotFoundError(f"{folder}: found {found}, expected cases NAME.txt with NAME.outline")
    return [read_case(path) for path in paths]


def read_case(path: Path) -> Case:
    """One ``NAME.outline`` with its companions.

    Args:
        path: of the outline; the others lie beside it.

    Raises:
        ZhspeechError: for a file that cannot be read as what it should be.
        FileNotFoundError: if the outline or its text is not there.
    """
    text = _read(path.with_suffix(".txt"))
    outline = _DEBATABLE_LINE.sub("  " * _DEBATABLE_LEVEL + "~", _read(path))
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
        turns=_read_turns(path.with_suffix(".turns.tsv"), text),
        metadata=_read_values(path.with_suffix(".meta.tsv"), text),
        findings=_read_values(path.with_suffix(".findings.tsv"), text),
    )


def _read(path: Path) -> str:
    try:
        return path.read_bytes().decode("utf-8")
    except UnicodeDecodeError as error:
        found = f"a byte at {error.start} that is no UTF-8"
        raise ZhspeechError(path.name, found, "a text in UTF-8") from error


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
    """The masks or slogans of a file, ``None`` if there is none, and how far the text is annotated."""
    if not path.exists():
        return None, len(text)
    until = _UNTIL.match(_read(path).partition("\n")[0])
    spans = []
    for number, cells in _rows(path, text, 2, "start, end, text, kind and unit"):
        start, end = int(cells[0]), int(cells[1])
        if text[start:end] != cells[2]:
            raise ZhspeechError(
                f"{path.name}:{number}",
                visible_repr(cells[2]),
                f"what the text has there, {visible_repr(text[start:end])}",
                line=number,
                offset=start,
            )
        spans.append(GoldSpan(start, end, cells[3], cells[4] if len(cells) > 4 else ""))
    return tuple(spans), int(until[1]) if until else len(text)


def _read_values(path: Path, text: str) -> tuple[GoldSpan, ...] | None:
    """The metadata or faults of a file, ``None`` if there is no such file."""
    if not path.exists():
        return None
    rows = _rows(path, text, 2, "start, end, a name and a value")
    return tuple(GoldSpan(int(start), int(end), *rest[:2]) for _, (start, end, *rest) in rows)


def _read_turns(path: Path, text: str) -> tuple[GoldTurn, ...] | None:
    """The turns of a file, ``None`` if there is no such file."""
    if not path.exists():
        return None
    rows = _rows(path, text, 4, "start, end, label_start, label_end, speaker and kind")
    return tuple(
        GoldTurn(int(start), int(end), int(label), speaker, kind[0] if kind else "")
        for _, (start, end, label, _, speaker, *kind) in rows
    )


def _rows(path: Path, text: str, offsets: int, expected: str) -> Iterator[tuple[int, list[str]]]:
    """The number and cells of each row, which begins with so many offsets in the text."""
    for number, line in enumerate(BREAK.split(_read(path)), 1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = line.split("\t")
        least = max(offsets + 1, expected.count(","))
        is_sound = len(cells) >= least and all(map(_OFFSET.fullmatch, cells[:offsets]))
        if not is_sound or any(int(offset) > len(text) for offset in cells[:offsets]):
            raise ZhspeechError(
                f"{path.name}:{number}",
                visible_repr(line),
                f"{expected}, and offsets up to {len(text)}",
                line=number,
            )
        yield number, cells
