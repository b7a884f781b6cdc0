"""Notes: what stands numbered below a heading 注释 is no list of the text."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from zhspeech.labels.hit import Hit

__all__ = ["without_notes"]

#: A line that says that notes follow: 注释, 注　　释：, 参考文献; with the blanks and marks before the first.
_HEADING = re.compile(
    r"^[ \u3000]*(?:[附尾脚]?[ \u3000]*注[ \u3000]*[释解]?|参[ \u3000]*考[ \u3000]*文[ \u3000]*献)"
    r"[ \u3000]*[：:]?[ \u3000]*\n[\s*#>·•-]*",
    re.MULTILINE,
)


def without_notes(text: str, hits: Sequence[Hit]) -> list[Hit]:
    """The candidates without the labels of notes.

    A first label right below such a heading is that of a note; so are those of its group at lines that count
    on from it, until one counts no further.
    """
    places = {heading.end() for heading in _HEADING.finditer(text)} if "注" in text or "献" in text else ()
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
