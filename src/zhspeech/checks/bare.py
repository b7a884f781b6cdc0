"""Bare labels: numbers at the head of a line whose mark was left out, 四加强管理 between 三、 and 五、."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from zhspeech.checks.forms import is_enclosed, relabel

if TYPE_CHECKING:
    from zhspeech.checks.draft import Draft
    from zhspeech.tree.nodes import Enumerator

__all__ = ["find_bare"]

#: A label that is a number and its mark.
_MARKED = re.compile(r"(\w+)[、.．]\s*\Z")
#: What makes words of a number: 四月, 四个, 四是, 四川, 四十.
_WORDS = re.compile(
    r"[\s\W\d]|[年月日天时分周号个名位人项条点种类件次届期级层步批轮家户处所座组省市县区镇乡村元吨万亿亩公里度成川海面方边分"
    r"一二三四五六七八九十百千两多大小是要来至到]"
)


def find_bare(draft: Draft, before: Enumerator, label: Enumerator) -> tuple[int, int] | None:
    """Where the number between two labels heads a line between them without its mark; ``None`` if nowhere."""
    number = before.ordinal + 1
    if label.ordinal != number + 1 or is_enclosed(label) or not draft.heads_line(label.start):
        return None
    marked = _MARKED.fullmatch(relabel(before, number) or "")
    if marked is None:
        return None
    first, last = draft.line_at(before.start) + 1, draft.line_at(label.start)
    for start, _ in draft.lines[first:last]:
        end = start + len(marked[1])
        if draft.source.startswith(marked[1], start) and not _WORDS.match(draft.text, end):
            return start, end
    return None
