"""Page furniture: the page numbers and running heads in text that was taken out of a PDF.

A page ends at a form feed, and at a line that can be nothing but a page number. A bare number is one at the
edge of a page, where it counts pages, or where it interrupts a sentence. A running head is a line that begins
or ends several pages, or a short line that interrupts a sentence together with a page number.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from zhspeech.readers.source_lines import ENDS, SourceLine, width
from zhspeech.text.numerals import ARABIC, TO_TEN

__all__ = ["find_furniture"]

_COUNT = f"[{ARABIC}{TO_TEN}百]+"
_DASH = "[—–－―─\\-·•~～]+"
_NUMBERED = re.compile(
    rf"第\s*{_COUNT}\s*[页頁](?:\s*[,，/／]?\s*共\s*{_COUNT}\s*[页頁])?|共\s*{_COUNT}\s*[页頁]\s*[,，/／]?\s*第\s*{_COUNT}\s*[页頁]"
    rf"|[Pp]age\s*\d+(?:\s*(?:of|/)\s*\d+)?|\d{{1,4}}\s*/\s*\d{{1,4}}|{_DASH}\s*[{ARABIC}]{{1,4}}\s*{_DASH}|[〔\[【]\s*\d{{1,4}}\s*[\]】〕]"
)
_BARE = re.compile(rf"[{ARABIC}]{{1,4}}|[ivxIVX]{{1,6}}")
#: How many lines at either edge of a page may be running heads.
_EDGE = 2
#: The share of the pages that have a running head: with one for odd and one for even pages, less than half.
_SHARE = 1 / 3
#: Marks of text that a running head does not end with.
_IN_TEXT = frozenset("。；，、！？")
#: A line of this width or more may be broken prose; a running head beside it has less than this share of it.
_BROKEN, _SHORT = 30, 0.8


def find_furniture(lines: Sequence[SourceLine]) -> set[int]:
    """The places of the lines that are page furniture."""
    numbers = {
        place
        for place, line in enumerate(lines)
        if _NUMBERED.fullmatch(line.text) or (_BARE.fullmatch(line.text) and _is_at_edge(lines, place))
    }
    numbers |= _counted(lines, [place for place, line in enumerate(lines) if line.text.isdecimal()])
    furniture = numbers | _running_heads(lines, numbers)
    for place, line in enumerate(lines):
        if place not in furniture and _BARE.fullmatch(line.text):
            furniture |= _interruption(lines, place)
    return furniture


def _is_at_edge(lines: Sequence[SourceLine], place: int) -> bool:
    """Whether a form feed stands beside a line."""
    page = lines[place].page
    begins = place > 0 and lines[place - 1].page != page
    ends = place + 1 < len(lines) and lines[place + 1].page != page
    return begins or ends or (page > 0 and place + 1 == len(lines))


#: Between two page numbers stand so many lines at least; the members of a list or table are closer.
_PAGE = 8


def _counted(lines: Sequence[SourceLine], bare: Sequence[int]) -> set[int]:
    """The bare numbers that count pages: by one, and far enough apart."""
    found = set()
    for before, behind in pairwise(bare):
        if behind - before > _PAGE and int(lines[behind].text) - int(lines[before].text) == 1:
            found |= {before, behind}
    return found


def _running_heads(lines: Sequence[SourceLine], numbers: set[int]) -> set[int]:
    """The lines at the edges of pages that several pages share."""
    pages: list[list[int]] = [[]]
    for place, line in enumerate(lines):
        if pages[-1] and (place in numbers or line.page != lines[pages[-1][-1]].page):
            pages.append([])
        if place not in numbers:
            pages[-1].append(place)
    edges = [set(page[:_EDGE] + page[-_EDGE:]) for page in pages if page]
    counts = Counter(text for edge in edges for text in {_squeeze(lines[place].text) for place in edge})
    enough = max(2, _SHARE * len(edges))
    return {
        place
        for edge in edges
        for place in edge
        if counts[_squeeze(lines[place].text)] >= enough and lines[place].text[-1] not in _IN_TEXT
    }


def _interruption(lines: Sequence[SourceLine], number: int) -> set[int]:
    """A bare number within a sentence, with the short line beside it if there is one."""
    for first, last in ((number - 1, number), (number, number + 1), (number, number)):
        if first < 1 or last + 1 >= len(lines):
            continue
        before, behind = lines[first - 1], lines[last + 1]
        stands_apart = any(line.after_blank for line in lines[first : last + 2])
        goes_on = width(before.text) >= _BROKEN and before.text[-1] not in ENDS and not behind.after_blank
        heads = [line for line in lines[first : last + 1] if line is not lines[number]]
        if goes_on and stands_apart and all(_is_head(head, before) for head in heads):
            return set(range(first, last + 1))
    return set()


def _is_head(line: SourceLine, before: SourceLine) -> bool:
    return width(line.text) < _SHORT * width(before.text) and line.text[-1] not in ENDS


def _squeeze(text: str) -> str:
    return "".join(text.split())
