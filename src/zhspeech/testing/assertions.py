"""What must hold of a tree, whoever's parser it comes from."""

from __future__ import annotations

from difflib import SequenceMatcher
from typing import TYPE_CHECKING, Any, NamedTuple, Protocol, runtime_checkable

from zhspeech.text.blanks import BLANKS
from zhspeech.text.lines import Lines
from zhspeech.tree.places import ZONES
from zhspeech.tree.speech import Speech
from zhspeech.visible import visible

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence, Set

__all__ = ["CLOSERS", "TreeLike", "assert_lossless", "assert_outline", "assert_same_tree", "tree_of"]

#: Where a node ends is not told finer than this: blanks and closing marks may stand on either side.
CLOSERS = BLANKS + ")）]】〕」』”\"’'。.;；,，!！?？:："
#: The kinds of zones that exist once at most, each an attribute of the tree.
_ZONES = frozenset(ZONES) - {"interlude"}
#: How much of the text a line of an outline shows, and how many equal lines around a difference.
_SNIPPET = 16
_CONTEXT = 2


@runtime_checkable
class TreeLike(Protocol):
    """A speech or a node of anybody's parser; offsets are half-open and in code points.

    This is all that is asked for, and what ``isinstance`` looks for. What else a tree has is looked at too:

    * ``source``, the text, and ``parts`` and each zone's name (``title``, ``salutation`` …) on the root: a
      parser that tells Parts from other nodes, or knows such a zone, is held to it;
    * a class named ``Part``: such a node is one;
    * ``content``, ``text``, ``trimmed``, ``kind`` and ``enumerator``, with the meaning they have in
      :class:`zhspeech.Speech` and its nodes.
    """

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends."""

    @property
    def children(self) -> Sequence[TreeLike]:
        """The nodes directly in it."""


def tree_of(answer: TreeLike | str, text: str) -> TreeLike:
    """What a parser answered of a text as a tree, be it a tree or an outline."""
    return Speech.from_outline(text, answer) if isinstance(answer, str) else answer


def assert_lossless(tree: TreeLike) -> None:
    """Check that spans nest and lose nothing.

    Children are not empty, stand in order and without overlap, and lie inside their parent. What has
    ``content`` is tiled by it. What has ``text``, under a root that has a ``source``, has the right one, and
    the root spans all of its source.

    Raises:
        AssertionError: for the first thing that is not so, with its class and offsets.
    """
    source = getattr(tree, "source", None)
    if source is not None and (tree.start, tree.end) != (0, len(source)):
        raise AssertionError(f"{_name(tree)} does not span 0 to {len(source)}")
    waiting: list[Any] = [tree]
    while waiting:
        block = waiting.pop()
        content = getattr(block, "content", None)
        inner = block.children if content is None else content
        at = block.start
        for item in inner:
            if item.start < at or (content is not None and item.start > at):
                raise AssertionError(f"{_name(item)} does not begin at {at}")
            if item.start >= item.end:
                raise AssertionError(f"{_name(item)} is empty")
            at = item.end
        if at > block.end or (content is not None and at < block.end):
            raise AssertionError(f"{_name(block)} does not end with {at}")
        text = getattr(block, "text", None)
        if text is not None and source is not None and text != source[block.start : block.end]:
            raise AssertionError(f"{_name(block)} has a wrong text")
        waiting += [item for item in inner if hasattr(item, "children")]


def assert_same_tree(first: TreeLike, second: TreeLike, offset: Callable[[int], int] = int) -> None:
    """Check that two trees have the same zones and nodes at the same places, blanks at their edges aside.

    Args:
        first: a tree.
        second: a tree of the same text, or of a changed one.
        offset: where an offset of the first text is in the second one.

    Raises:
        AssertionError: with the first row of the trees that differs.
    """
    mine = [
        (level, name, offset(start), offset(end), label) for level, name, start, end, label in _rows(first, 0)
    ]
    theirs = list(_rows(second, 0))
    for one, other in zip([*mine, None], [*theirs, None], strict=False):
        if one != other:
            raise AssertionError(f"expected {_row(one)}, found {_row(other)}")


def assert_outline(
    tree: TreeLike, outline: str, *, source: str | None = None, debatable: Set[int] = frozenset()
) -> None:
    """Check that a tree is the one an outline describes.

    Compared are where each node begins, at which level and under which node, where text goes back to a higher
    node (blanks and closing marks aside), and, if the tree knows them, Parts and zones.

    Args:
        tree: a tree.
        outline: what it should be, in the format of :mod:`zhspeech.tree.outline`.
        source: the text, for a tree that has no ``source``.
        debatable: starts of nodes that may be there or not; the children of one count as its parent's.

    Raises:
        AssertionError: with both outlines where they differ, and the line and column of each such place.
        OutlineError: for an outline that cannot be read or is not one of this text.
        TypeError: if there is no text.
    """
    text: str | None = getattr(tree, "source", None) if source is None else source
    if text is None:
        raise TypeError(f"found no source on {type(tree).__name__}, expected the text as source=…")
    kinds = {kind for kind in _ZONES | {"parts"} if hasattr(tree, kind)}
    found, skipped = _read(tree, text, kinds, debatable)
    wanted, _ = _read(Speech.from_outline(text, outline), text, kinds, frozenset())
    wanted, found = _without(wanted, skipped), _without(found, skipped)
    if wanted != found:
        raise AssertionError(_difference(text, wanted, found))


class _Line(NamedTuple):
    """A line of an outline, in document order: a mark at a place."""

    start: int
    mark: str
    level: int


def _read(
    tree: TreeLike, source: str, kinds: Set[str], debatable: Set[int]
) -> tuple[list[_Line], list[tuple[int, int]]]:
    """The outline of anybody's tree, and from where to where the nodes reach that are not in it.

    Text resumes behind a child where more than closing marks stands between it and what follows, if no zone
    begins there. A zone that begins with a node has no line.
    """
    zones = {}
    for kind in kinds & _ZONES:
        zone = getattr(tree, kind)
        if zone is not None and zone.end > zone.start:
            zones[_behind(source, zone.start, BLANKS)] = "@" + kind
    lines: list[_Line] = []
    skipped: list[tuple[int, int]] = []

    def children(block: TreeLike) -> Iterator[TreeLike]:
        for child in block.children:
            if child.start in debatable:
                skipped.append((child.start, _behind(source, child.end, CLOSERS)))
                yield from children(child)
            else:
                yield child

    def visit(block: TreeLike, level: int) -> None:
        inner = list(children(block))
        for child, limit in zip(inner, [*(node.start for node in inner[1:]), block.end], strict=False):
            start = _behind(source, child.start, BLANKS)
            mark = "*" if "parts" in kinds and type(child).__name__ == "Part" else "-"
            lines.append(_Line(start, mark, level))
            visit(child, level + 1)
            resumed = _behind(source, child.end, CLOSERS)
            if resumed < limit and not any(child.end <= zone <= resumed for zone in zones):
                lines.append(_Line(resumed, "~", level))

    visit(tree, 0)
    taken = {line.start for line in lines}
    lines += [_Line(start, mark, 0) for start, mark in zones.items() if start not in taken]
    return sorted(lines), skipped


def _behind(source: str, start: int, marks: str) -> int:
    """The first place from ``start`` on where another character than ``marks`` stands."""
    while start < len(source) and source[start] in marks:
        start += 1
    return start


def _without(lines: list[_Line], skipped: list[tuple[int, int]]) -> list[_Line]:
    """The lines but for text that resumes in or right behind a node that is not looked at."""
    return [
        line
        for line in lines
        if line.mark != "~" or not any(start <= line.start <= end for start, end in skipped)
    ]


def _difference(source: str, wanted: list[_Line], found: list[_Line]) -> str:
    """Both outlines in one, with a margin that says which lines only one of them has, and where they are."""
    position = Lines(source).position
    shown: list[str] = []
    missing = extra = 0

    def show(line: _Line, margin: str = "") -> None:
        if margin:
            row, column = position(min(line.start, len(source)))
            margin += f"  {row}:{column}"
        snippet = visible("".join(source[line.start : line.start + _SNIPPET].splitlines()[:1]))
        shown.append(f"{margin:<18}{'  ' * line.level}{line.mark} {snippet}")

    matcher = SequenceMatcher(None, wanted, found, autojunk=False)
    for group in matcher.get_grouped_opcodes(_CONTEXT):
        if group[0][1] or shown:
            shown.append("…")
        for tag, low, high, first, last in group:
            if tag == "equal":
                for line in wanted[low:high]:
                    show(line)
                continue
            missing, extra = missing + high - low, extra + last - first
            for line in wanted[low:high]:
                show(line, "expected")
            for line in found[first:last]:
                show(line, "found")
    if high < len(wanted):
        shown.append("…")
    head = f"of {len(wanted)} places {missing} are not found as expected, and {extra} are not expected:"
    return "\n".join([head, *shown])


def _rows(block: Any, level: int) -> Iterator[tuple[int, str, int, int, str]]:
    """Level, class, trimmed span and label of everything inside a block that has children of its own."""
    for item in getattr(block, "content", block.children):
        if hasattr(item, "children"):
            start, end = getattr(item, "trimmed", (item.start, item.end))
            enumerator = getattr(item, "enumerator", None)
            label = f"{enumerator.scheme} {enumerator.ordinal}" if enumerator else getattr(item, "kind", "")
            yield level, type(item).__name__, start, end, label
            yield from _rows(item, level + 1)


def _row(row: tuple[int, str, int, int, str] | None) -> str:
    if row is None:
        return "the end of the tree"
    level, name, start, end, label = row
    return f"{name} {label} [{start}:{end}] at level {level}"


def _name(block: Any) -> str:
    return f"{type(block).__name__} [{block.start}:{block.end}]"
