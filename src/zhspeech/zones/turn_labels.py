"""What may be the label of a turn: the words before a colon, at the head of a line, in it, or in brackets."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from zhspeech.text.blanks import skip_blanks
from zhspeech.text.marks import SENTENCE_ENDS
from zhspeech.text.patterns import compiled, places_of
from zhspeech.words.people import HAN, OFFICE
from zhspeech.zones.turn_ends import MARKS, NUMBER
from zhspeech.zones.voices import Voice, names_person, read_call, read_label

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Candidate", "candidates", "find_brackets", "find_colons"]

#: How long a label that narrates is at most.
LONGEST_NARRATION = 60
#: Text in brackets, with one pair of brackets within.
_OPENS = "（(〖"
_BRACKETS = (
    rf"[{_OPENS}][^（）()〖〗]{{0,600}}"
    r"(?:[（(][^（）()〖〗]{0,60}[）)][^（）()〖〗]{0,400}){0,6}[）)〗]"
)
#: The end of a sentence, maybe quoted, or of brackets; not of a quotation, which may be part of a name.
_ENDS = rf"[{SENTENCE_ENDS}…；;]+[”」』]?|[）)〗]"
#: An office, in brackets behind a name: 常林（副县长）.
_HOLDS = rf"{HAN}{{0,12}}{OFFICE}"


def find_colons(text: str) -> list[int]:
    """Where colons of either width stand."""
    return _places(text, "：:")


def _places(text: str, marks: str) -> list[int]:
    """Where any of some marks stands; to look for one after the other takes a tenth of the time."""
    return sorted(at for mark in marks for at in places_of(mark, text))


def find_brackets(text: str) -> Iterator[tuple[int, int]]:
    """Where brackets begin and end, the outer ones."""
    end = 0
    for at in _places(text, _OPENS):
        if at >= end and (match := compiled(_BRACKETS).match(text, at)):
            end = match.end()
            yield at, end


class Candidate(NamedTuple):
    """What may be the label of a turn.

    Attributes:
        start: where it begins.
        colon: where it ends.
        place: where it stands: at the head of a ``line``, ``inner`` in one, or in a ``bracket``.
        words: what it says.
        label: how these are read, ``None`` if they can be no label.
    """

    start: int
    colon: int
    place: str
    words: str
    label: Voice | None

    @property
    def speaker(self) -> str:
        """Who speaks, by its words."""
        return self.label.speaker if self.label else ""

    def names_person(self, text: str) -> bool:
        """Whether its form says that a person speaks: the speaker's, or an office in its brackets."""
        remark = self.label.remark if self.label else None
        office = text[self.start + remark[0] + 1 : self.start + remark[1] - 1] if remark else ""
        return names_person(self.speaker) or compiled(_HOLDS).fullmatch(office) is not None


def candidates(text: str, colons: list[int], brackets: list[tuple[int, int]]) -> Iterator[Candidate]:
    """What stands before each colon and may be a label."""
    opens = [start for start, _ in brackets]
    line = seen = 0  # where the words of the line begin, and how far the text has been searched for lines
    for colon in colons:
        low = max(0, colon - LONGEST_NARRATION)
        number = bisect_right(opens, colon) - 1
        bracket = brackets[number] if number >= 0 else (0, 0)
        last = text.rfind("\n", seen, colon)
        if last >= 0 or not seen:
            line = skip_blanks(text, last + 1)
        seen = colon
        start = max(line, low)
        begins_line = start == line
        place = "line"
        if bracket[1] > colon:
            if text[bracket[0]] == "〖":
                continue  # an editor's note
            place, start = "bracket", max(bracket[0] + 1, low)
        elif start < bracket[1] < colon and begins_line and not text[start : bracket[0]].strip(MARKS):
            start = bracket[1]
        cut = _sentence_end(text, start, colon)
        if cut > start:
            place = "bracket" if place == "bracket" else "inner"
        elif not begins_line and place == "line":
            continue
        words = text[cut:colon].strip(MARKS)
        counted = compiled(NUMBER).match(words)
        if counted and counted.end() < len(words):
            words = words[counted.end() :]
        if words:
            label = read_call(words) if place == "bracket" else read_label(words)
            yield Candidate(text.index(words, cut), colon, place, words, label)


def _sentence_end(text: str, start: int, colon: int) -> int:
    """Behind the last sentence or bracket that ends between ``start`` and a colon, else ``start``."""
    end = start
    for match in compiled(_ENDS).finditer(text, start, colon):
        if match.end() < colon:
            end = match.end()
    return end
