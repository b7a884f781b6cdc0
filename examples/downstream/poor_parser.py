"""A parser of speeches that is poor on purpose: it knows two kinds of labels, where a line begins."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

LABEL = re.compile(
    r"^\s*([一二三四五六七八九十]+、|(?P<bracket>[（(])[一二三四五六七八九十]+[）)])", re.MULTILINE
)


@dataclass
class Node:
    """A stretch of the text with the nodes in it; the whole text is one, too."""

    start: int
    end: int
    children: list[Node] = field(default_factory=list)


def parse(text: str) -> Node:
    """The tree of a text: 一、 on top, （一） in the 一、 before it, each up to the next of them."""
    root = Node(0, len(text))
    for label in LABEL.finditer(text):
        node = Node(label.start(1), len(text))
        parent = root.children[-1] if label["bracket"] and root.children else root
        close(parent, node.start)
        parent.children.append(node)
    return root


def close(node: Node, end: int) -> None:
    """Let the last nodes within a node end."""
    while node.children:
        node = node.children[-1]
        node.end = end
