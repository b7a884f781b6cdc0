"""The page labels of document sites, which show each page as a paragraph that begins ``1、`` ``2、`` ``3、``.

A page ends where it ends, mostly in mid-word, and its label has nothing to do with the lists of the text::

    1、全乡植树方案为了绿化荒山，制定本方案。一、指导思想坚持造管并举，让荒
    2、山变青山。二、目标任务全年造林三千亩。三、步骤分两季实施，逐村验
    3、收。四、措施落实经费。
"""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from zhspeech.text.blanks import BLANKS, blanked, words_end
from zhspeech.text.patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from zhspeech.labels.hit import Hit

__all__ = ["find_page_labels", "with_pages_joined", "without_page_labels"]

#: A line that breaks off: a sentence ends within it, and it ends in a character that ends none. Members of a
#: list without final marks are no longer than this, or hold no whole sentence.
_SHORTEST = 30
_WITHIN = r"[。；！？!?;]"
_GOES_ON = frozenset("，,、")
#: What a forum puts behind a sentence against copying, and how much of it: 渠老了。; V' f$ ?8 u
_SCRAMBLED = r"[。！？!?；;…”][ -~]* [ -~]*\Z"
_SCRAMBLED_LENGTH = 40
#: What share of the labels at lines is less than that behind such a line; among members of a list few are.
_BROKEN = 0.5
#: How many pages show that they are pages by their numbers alone, however many lists of the text count so.
_THROUGH = 3


def find_page_labels(text: str, hits: Sequence[Hit]) -> list[Hit]:
    """The candidates that number the pages of a site; none unless a page breaks off within a sentence.

    The first of them is the ``1、`` that begins the text, or else the last one at a line before the first
    page that breaks off.
    """
    firsts: list[Hit] = []
    pages: list[Hit] = []
    others = 0
    for hit in hits:
        if not hit.at_line or not _is_page_label(text, hit):
            continue
        if hit.ordinal == 1:
            if not pages:
                firsts.append(hit)
        elif _breaks_off(text, hit.start) and (not pages or hit.ordinal > pages[-1].ordinal):
            pages.append(hit)
        else:
            others += 1
    if not pages or (len(pages) <= _BROKEN * (len(pages) + others) and not _counts_through(pages)):
        return []
    is_first = bool(firsts) and not text[: firsts[0].start].strip(BLANKS)
    return (firsts[:1] if is_first else firsts[-1:]) + pages


def _counts_through(pages: Sequence[Hit]) -> bool:
    """Whether pages that break off count on from the second one, which no list among them does by chance."""
    return len(pages) >= _THROUGH and [hit.ordinal for hit in pages] == list(range(2, len(pages) + 2))


def without_page_labels(
    hits: Sequence[Hit], breaks: Sequence[int], pages: Sequence[Hit]
) -> tuple[list[Hit], list[int]]:
    """The other candidates, and the paragraphs as they were before the text was cut into pages."""
    if not pages:
        return list(hits), list(breaks)
    starts = {hit.start for hit in pages if hit.ordinal > 1}
    cuts = {bisect_right(breaks, start) - 1 for start in starts} - {-1}
    removed = sorted(breaks[index] for index in cuts)
    numbers = {id(hit) for hit in pages}
    kept = [hit for hit in hits if id(hit) not in numbers]
    for hit in kept:
        hit.paragraph -= bisect_right(removed, hit.start)
    return kept, [at for index, at in enumerate(breaks) if index not in cuts]


def with_pages_joined(text: str, pages: Sequence[Hit]) -> str:
    """The text with blanks for the labels of pages after the first, and for the line breaks before them."""
    return blanked(text, ((words_end(text, hit.start), hit.end) for hit in pages[1:]))


def _is_page_label(text: str, hit: Hit) -> bool:
    return text[hit.end - 1] == "、" and text[hit.start : hit.end - 1].isdigit()


def _breaks_off(text: str, start: int) -> bool:
    """Whether the line before a label ends within a sentence."""
    end = words_end(text, start)
    if not end or not (text[end - 1].isalnum() or text[end - 1] in _GOES_ON):
        return False
    line = text[text.rfind("\n", 0, end) + 1 : end].lstrip(BLANKS)
    if len(line) < _SHORTEST or compiled(_WITHIN).search(line) is None:
        return False
    return compiled(_SCRAMBLED).search(line[-_SCRAMBLED_LENGTH:]) is None
