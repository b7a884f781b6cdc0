"""Where a turn ends: before the next, or before a line that nobody speaks."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from zhspeech.text.blanks import BLANKS
from zhspeech.text.marks import BLANK, SENTENCE_ENDS
from zhspeech.text.numerals import TO_99, TO_TEN
from zhspeech.text.patterns import compiled
from zhspeech.zones.voices import LONGEST

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["MARKS", "NUMBER", "turn_ends"]

#: How long a line is that may tell what happens between two turns, and one that is a heading.
TOLD, HEADING = 90, 40
#: How far back brackets may open that end a line.
LONGEST_BRACKET = 1000

#: A number before a label, and what else may stand between it and the beginning of the line.
NUMBER = rf"(?:\d{{1,3}}|{TO_99})[.．、]{BLANK}*"
MARKS = BLANKS + "*#>"
_COUNT = MARKS + f"0123456789{TO_TEN}.．、"
#: The line of a question that has a number: 2、水从哪里来？ 二问：水从哪里来？
_ASKED = rf"\n{BLANK}*(?={NUMBER}\S|{TO_99}问[：:])"
#: Who answers questions that have a number, and no label.
_ANSWERS = frozenset("答")
#: What a line begins with that tells what happened next.
_NEXT = "(?:最后|接着|这时|此时|随后|然后|后来|会后|会议)?，?"
#: What stands behind a name that is called or has the word.
_ADDRESSED = frozenset("，,：:")
_SENTENCE = frozenset(f"{SENTENCE_ENDS}…”」）)；;：:，,、—")


def turn_ends(text: str, turns: Sequence[tuple[int, int, str]], voices: set[str]) -> Iterator[int]:
    """Where each turn ends: before the next, or before what nobody speaks that stands between the two.

    Args:
        text: the plain text.
        turns: where the label of each ends, where it begins, and who speaks.
        voices: who is heard in the dialogue.
    """
    for (colon, _, speaker), following in zip_longest(turns, turns[1:]):
        limit = len(text)
        if following:
            _, limit, other = following
            line = text.rfind("\n", colon, limit) + 1
            if line and not text[line:limit].strip(_COUNT):
                limit = line
            if speaker == other and speaker in _ANSWERS:
                limit = _question(text, colon, limit)
        yield _speech_end(text, colon + 1, limit, voices)


def _question(text: str, start: int, end: int) -> int:
    """Where the last numbered line between two answers begins, which is their question; else ``end``."""
    asked = [match.end() for match in compiled(_ASKED).finditer(text, start, end)]
    return asked[-1] if asked else end


def _speech_end(text: str, start: int, limit: int, voices: set[str]) -> int:
    """Where a turn ends whose words may go on to ``limit``: before lines that nobody speaks."""
    end = limit
    while True:
        last = start + len(text[start:end].rstrip(BLANKS))
        line = text.rfind("\n", start, last) + 1
        if line == 0 or last <= start:
            return end
        words = text[line:last].strip(MARKS)
        opening = _opening(text, start, line, last)
        if opening is None and words and not _is_untold(words, voices):
            return end
        end = opening or (text.index(words, line) if words else line)


def _opening(text: str, start: int, line: int, last: int) -> int | None:
    """Where the brackets open that the line up to ``last`` ends with, if they begin a line, else ``None``."""
    close = last - 1 if text[last - 1] != "。" else last - 2
    if close <= line or text[close] not in "）)〗":
        return None
    depth = 0
    for at in range(close, max(start, close - LONGEST_BRACKET), -1):
        depth += (text[at] in "）)〗") - (text[at] in "（(〖")
        if not depth:
            begins = text.rfind("\n", start, at)
            return at if begins >= 0 and not text[begins:at].strip(MARKS) else None
    return None


def _is_untold(words: str, voices: set[str]) -> bool:
    """Whether a line is no part of a speech: what happens between two turns, a heading, dots, furniture."""
    if not compiled(r"\w").search(words):
        return True
    if len(words) <= TOLD and _tells(words, voices):
        return True
    return len(words) <= HEADING and words[-1] not in _SENTENCE


def _tells(words: str, voices: set[str]) -> bool:
    """Whether a line tells what somebody does who is heard in the dialogue, however many are."""
    opening = compiled(_NEXT).match(words)
    begins = {0, opening.end() if opening else 0}
    return any(
        words[at:end] in voices and words[end : end + 1] not in _ADDRESSED
        for at in begins
        for end in range(at + 1, min(len(words), at + LONGEST) + 1)
    )
