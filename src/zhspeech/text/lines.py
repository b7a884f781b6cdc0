"""Lines and paragraphs. A line break is LF, CRLF or CR; ``str.splitlines`` knows eight more."""

from __future__ import annotations

import re
from bisect import bisect_right

from zhspeech.errors import PlaceError
from zhspeech.text.blanks import words_end
from zhspeech.text.marks import BLANK, CLOSING, OPENING
from zhspeech.text.numerals import TO_TEN
from zhspeech.visible import visible_repr

__all__ = ["BREAK", "Lines", "paragraph_starts", "split_paragraphs"]

#: A line break.
BREAK = re.compile(r"\r\n|\r|\n")
#: A line break with all that is blank behind it; ``more`` is there when a blank line follows.
_GAP = re.compile(rf"\n{BLANK}*(?P<more>\n[ \u3000\n]*)?")

#: Marks that cannot end a paragraph, and what opens a bracket or quotation.
_GOES_ON = frozenset("；;，,、") | OPENING
#: Marks that cannot begin one: the rest of a sentence that was cut at a link or a page's edge.
_CARRIES_ON = frozenset("；;，,、。．！!？?：:％%") | CLOSING
#: Blanks before a line that were garbled: 　　 as ??.
_INDENT = re.compile(rf"[?？]{{2,}}{BLANK}*(?=[^\W\d_])")
#: The length from which a line that ends in a plain character is no heading, name or date but broken prose.
_PROSE = 60
#: Characters with which a list or its next member may begin, so that a line before them is complete.
_LABELS = frozenset(TO_TEN + "廿卅第其首再最甲乙丙丁")


class Lines:
    """Where the lines of a text begin, found on first use.

    Args:
        source: the text; offsets are code points of exactly this string.
    """

    __slots__ = ("_source", "_starts")

    def __init__(self, source: str) -> None:
        self._source = source
        self._starts: list[int] | None = None

    def position(self, offset: int) -> tuple[int, int]:
        """The line and column of an offset, both counted from 1; the end of the text has one too.

        Raises:
            PlaceError: if the offset is not between 0 and the length of the text.
        """
        if not 0 <= offset <= len(self._source):
            raise PlaceError("offset", visible_repr(offset), f"one from 0 to {len(self._source)}")
        if self._starts is None:
            self._starts = [0, *(match.end() for match in BREAK.finditer(self._source))]
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1


def split_paragraphs(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The paragraphs of ``text[start:end]``, a plain text, as ``(start, end)``, which tile it.

    A paragraph ends at a blank line, and at every other line break but a *soft* one. Soft is a break

    * after ``；`` ``，`` ``、`` or an opening bracket or quotation mark,
    * before a mark that no paragraph begins with (``。`` ``，`` ``》`` …),
    * in mid-sentence: after a letter or character that ends a line of 60 or more, when the next line is not
      indented and begins with a letter or character that opens no list.

    Blanks and line breaks between two paragraphs belong to the first of them.
    """
    spans = []
    begin = line = start
    for gap in _GAP.finditer(text, start, end):
        last = words_end(text, gap.start(), line)
        if last > line and gap.end() < end and (gap["more"] or not _is_soft(text, line, last, gap)):
            spans.append((begin, gap.end()))
            begin = gap.end()
        line = gap.end()
    if begin < end:
        spans.append((begin, end))
    return spans


def paragraph_starts(text: str) -> list[int]:
    """Where the paragraphs of a text begin after the first, see :func:`split_paragraphs`."""
    return [start for start, _ in split_paragraphs(text, 0, len(text))[1:]]


def _is_soft(text: str, line: int, last: int, gap: re.Match[str]) -> bool:
    """Whether the single break ``gap`` after the line ``text[line:last]`` does not end a paragraph."""
    before, after = text[last - 1], text[gap.end()]
    if before in _GOES_ON or (after in _CARRIES_ON and _INDENT.match(text, gap.end()) is None):
        return True
    return (
        last - line >= _PROSE
        and before.isalpha()
        and after.isalpha()
        and after not in _LABELS
        and text[gap.end() - 1] == "\n"
    )
