"""Where another speaker begins in a dialogue; a list does not run on from one speaker to the next."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache

__all__ = ["find_turns"]

#: How many turns make a dialogue, and how many of them each voice has on average at least.
TURNS, PER_VOICE = 5, 2.0
#: The same where turns do not begin lines, and how many voices return how often.
RUN_ON_TURNS, RUN_ON_VOICES, RETURNS = 8, 2, 3

#: A name or role: 问, 王局长（笑）; not a clause of nine characters and more.
_SPEAKER = r"(?P<speaker>[\u3400-\u9fff○×*·]{1,8}(?:[（(][^）)\n]{1,12}[)）])?)"
#: How far before its colon a turn in running text begins, with the end of the sentence before it.
_LONGEST = 30
#: 他说：…… quotes and is no turn.
_QUOTES = frozenset("说道出如")


def find_turns(text: str) -> list[int]:
    """The offsets at which speakers begin; none unless the text is a dialogue with voices that return."""
    flat = text.replace(":", "：")
    colons = flat.count("：")
    turns = _turns_at_lines(flat) if colons >= TURNS else []
    if not turns and colons >= RUN_ON_TURNS:
        turns = _turns_in_text(flat)
    return turns


def _turns_at_lines(flat: str) -> list[int]:
    """The turns of a dialogue in which each begins a line after the first."""
    turns = [(match.start("speaker"), match["speaker"]) for match in _at_line().finditer(flat)]
    voices = {speaker for _, speaker in turns}
    is_dialogue = len(turns) >= max(TURNS, PER_VOICE * len(voices))
    return [start for start, _ in turns] if is_dialogue else []


def _turns_in_text(flat: str) -> list[int]:
    """The turns of a dialogue that came as running text, those of voices that return again and again."""
    turns = []
    colon = flat.find("：")
    while colon >= 0:
        match = _behind_sentence().search(flat, max(0, colon - _LONGEST), colon)
        if match and not _at_end().match(flat, colon + 1):
            turns.append((match.start("speaker"), match["speaker"]))
        colon = flat.find("：", colon + 1)
    times = Counter(speaker for _, speaker in turns)
    voices = {speaker for speaker in times if times[speaker] >= RETURNS and speaker[-1] not in _QUOTES}
    turns = [(start, speaker) for start, speaker in turns if speaker in voices]
    is_dialogue = len(turns) >= RUN_ON_TURNS and len(voices) >= RUN_ON_VOICES
    return [start for start, _ in turns] if is_dialogue else []


@cache
def _at_line() -> re.Pattern[str]:
    """A turn at the beginning of a line; not 现将情况报告如下： with nothing behind it."""
    return re.compile(rf"\n[ \u3000]*{_SPEAKER}：(?![ ]*(?:\n|$))")


@cache
def _behind_sentence() -> re.Pattern[str]:
    """The end of a sentence, and a speaker up to the colon."""
    return re.compile(rf"[\n。！？!?”」…）)][ \u3000]*{_SPEAKER}$")


@cache
def _at_end() -> re.Pattern[str]:
    """Nothing more on the line."""
    return re.compile(r"[ ]*(?:\n|$)")
