"""Where another speaker begins in a dialogue; a list does not run on from one speaker to the next."""

from __future__ import annotations

import re

__all__ = ["find_turns"]

#: 总理：, 问：, 甲：; a name or role of up to eight characters at the beginning of a line after the first.
_TURN = re.compile(r"[\r\n][ \t\u3000]*(?P<speaker>[\u3400-\u9fff○×*·]{1,8}(?:[（(][^）)\r\n]{1,12}[)）])?)[：:](?![ \t]*[\r\n])")
#: How many turns make a dialogue, and how few voices they must have for it.
TURNS, PER_VOICE = 5, 2.0


def find_turns(source: str) -> list[int]:
    """The offsets at which speakers begin; none unless the text is a dialogue with voices that return."""
    turns = []
    voices = set()
    for match in _TURN.finditer(source):
        turns.append(match.start("speaker"))
        voices.add(match["speaker"])
    return turns if len(turns) >= TURNS and len(turns) >= PER_VOICE * len(voices) else []
