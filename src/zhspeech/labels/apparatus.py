"""What is numbered around a text and is no list of it: notes, and the entries of a table of contents."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from zhspeech.labels.hit import Hit

__all__ = ["without_apparatus"]

#: A line that says that notes follow (注释, 注　　释：, 参考文献), and the blanks before the first.
_NOTES = re.compile(
    r"\n[ \u3000]*(?:[附尾脚]?[ \u3000]*注[ \u3000]*[释解]?|参[ \u3000]*考[ \u3000]*文[ \u3000]*献)"
    r"[ \u3000]*[：:]?[ \u3000]*\n[\s*#>·•-]*"
)
#: A digit at the end of a line: what rules nearly every line out at once.
_DIGIT = re.compile(r"[0-9][)）]?[ \u3000]*(?:\n|\Z)")
#: A line of contents: no sentence, then a page behind dots that lead to it or behind a blank.
_ENTRY = re.compile(
    r"[^。；！？\n]{0,100}?[^。；！？\n0-9](?:(?P<dots>…{2,}|[.．·]{4,})[ \u3000]*|[ \u3000]+)"
    r"[（(]?(?P<page>[0-9]{1,3})[)）]?[ \u3000]*(?:\n|\Z)"
)
#: How many entries in a row, their pages in order, make a table of contents where no dots lead to the page.
ENTRIES = 3


def without_apparatus(text: str, hits: Sequence[Hit]) -> list[Hit]:
    """The candidates without the labels of notes and of contents."""
    return _without_notes(text, _without_contents(text, hits))


def _without_contents(text: str, hits: Sequence[Hit]) -> Sequence[Hit]:
    """The candidates that stand outside tables of contents."""
    if not hits:
        return hits
    bounds = [0]
    for start, end in _contents(text):
        bounds += (start, end)
    return hits if len(bounds) == 1 else [hit for hit in hits if bisect_right(bounds, hit.start) % 2]


def _contents(text: str) -> list[tuple[int, int]]:
    """Where tables of contents lie, line by line or several lines together."""
    found = []
    run: list[re.Match[str]] = []
    for digit in (*_DIGIT.finditer(text), None):
        entry = _ENTRY.match(text, text.rfind("\n", 0, digit.start()) + 1) if digit else None
        if digit and not entry:
            continue
        if run and not (entry and _goes_on(text, run[-1], entry)):
            if len(run) >= ENTRIES:
                found.append((run[0].start(), run[-1].end()))
            else:
                found += [one.span() for one in run if one["dots"]]
            run = []
        if entry:
            run.append(entry)
    return found


def _goes_on(text: str, last: re.Match[str], entry: re.Match[str]) -> bool:
    """Whether an entry is the next one behind another: only blanks between, and no earlier page."""
    return not text[last.end() : entry.start()].strip() and int(entry["page"]) >= int(last["page"])


def _without_notes(text: str, hits: Sequence[Hit]) -> list[Hit]:
    """The candidates without the labels of notes.

    A first label right below such a heading is that of a note; so are those of its group at lines that count
    on from it, until one counts no further.
    """
    places = {heading.end() for heading in _NOTES.finditer(text)} if "注" in text or "献" in text else ()
    if not places:
        return list(hits)
    kept = []
    group, latest = "", 0
    for hit in hits:
        if hit.start in places and hit.ordinal == 1:
            group, latest = hit.group, 0
        if hit.at_line and hit.group == group:
            if hit.ordinal > latest:
                latest = hit.ordinal
                continue
            group = ""
        kept.append(hit)
    return kept
