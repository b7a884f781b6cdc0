"""What must hold of every tree, whoever's parser it comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

__all__ = ["TreeLike", "assert_lossless", "assert_same_tree"]


class TreeLike(Protocol):
    """A speech or a node of anybody's parser; offsets are half-open and in code points."""

    @property
    def start(self) -> int:
        """Where it begins."""

    @property
    def end(self) -> int:
        """Where it ends."""

    @property
    def children(self) -> Sequence[TreeLike]:
        """The nodes directly in it."""


def assert_lossless(tree: TreeLike) -> None:
    """Check that spans nest and lose nothing.

    Children are not empty, stand in order and without overlap, and lie inside their parent. What has
    ``content`` is tiled by it. What has ``text``, under a root that has a ``source``, has the right one, and
    the root spans all of its source.

    Raises:
        AssertionError: for the first thing that is not so, with its class and offsets.
    """
    source = getattr(tree, "source", None)
    if source is not None:
        assert (tree.start, tree.end) == (0, len(source)), f"{_name(tree)} does not span 0 to {len(source)}"
    waiting: list[Any] = [tree]
    while waiting:
        block = waiting.pop()
        content = getattr(block, "content", None)
        tiles = content is not None
        inner = block.children if content is None else content
        at = block.start
        for item in inner:
            assert item.start == at or (not tiles and item.start > at), (
                f"{_name(item)} does not begin at {at}"
            )
            assert item.start < item.end, f"{_name(item)} is empty"
            at = item.end
        assert at == block.end or (not tiles and at < block.end), f"{_name(block)} does not end with {at}"
        text = getattr(block, "text", None)
        assert text is None or source is None or text == source[block.start : block.end], (
            f"{_name(block)} has a wrong text"
        )
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
        assert one == other, f"expected {_row(one)}, found {_row(other)}"


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
