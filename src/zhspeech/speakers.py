"""Where another speaker begins in a dialogue; a list does not run on from one speaker to the next."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

__all__ = ["find_turns"]

#: How many turns make a dialogue, and how many of them each voice has on average at least.
TURNS, PER_VOICE = 5, 2.0
#: The same where turns do not begin lines, and how many voices return as often.
RUN_ON_TURNS, RUN_ON_VOICES, RETURNS = 8, 2, 3


def find_turns(source: str) -> list[int]:
    """The offsets at which speakers begin; none unless the text is a dialogue with voices that return."""
    if source.count("：") + source.count(":") < TURNS:
        return []
    flat = source.replace("\r", "\n")
    turns = [(match.start("speaker"), match["speaker"]) for match in _turn(r"\n").finditer(flat)]
    if len(turns) >= max(TURNS, PER_VOICE * len({speaker for _, speaker in turns})):
        return [start for start, _ in turns]
    turns = [
        (match.start("speaker"), match["speaker"])
        for match in _turn(r"[\n。！？!?”」…）)]").finditer(flat)
        if match["speaker"][-1] not in "说說道出如"  # 他说：… quotes
    ]
    voices = {speaker for speaker, times in Counter(name for _, name in turns).items() if times >= RETURNS}
    turns = [(start, speaker) for start, speaker in turns if speaker in voices]
    if len(turns) >= RUN_ON_TURNS and len(voices) >= RUN_ON_VOICES:
        return [start for start, _ in turns]
    return []


@cache
def _turn(edge: str) -> re.Pattern[str]:
    """A name or role behind ``edge`` with text behind it: 问：, 王局长（笑）：.

    Not a clause of nine characters and more, not 现将情况报告如下： on a line of its own.
    """
    speaker = r"[\u3400-\u9fff○×*·]{1,8}(?:[（(][^）)\n]{1,12}[)）])?"
    return re.compile(rf"{edge}[ \t\u3000]*(?P<speaker>{speaker})[：:](?![ \t]*(?:\n|$))")
