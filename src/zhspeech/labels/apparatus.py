"""What is numbered and is no list of the text: notes, contents, rows of tables, the title of a page."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from zhspeech.labels.hit import Edge
from zhspeech.text.marks import BLANK, SENTENCE_ENDS
from zhspeech.text.numerals import CIRCLED
from zhspeech.text.patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from zhspeech.labels.hit import Hit

__all__ = ["without_apparatus"]

#: A line that says that notes follow (注释, 注　　释：, 参考文献), and the blanks before the first.
_NOTES = (
    rf"\n{BLANK}*(?:[附尾脚]?{BLANK}*注{BLANK}*[释解]?|参{BLANK}*考{BLANK}*文{BLANK}*献)"
    rf"{BLANK}*[：:]?{BLANK}*(?:\n[\s*#>·•-]*|(?<=[：:]))"
)
#: A line of contents from its label on: no sentence, then a page behind dots that lead there or a blank.
_ENTRY = re.compile(
    r"[^。；！？\n]{0,100}?[^。；！？\n0-9]"
    rf"(?:(?P<dots>…{{2,}}|[.．·]{{4,}}){BLANK}*|{BLANK}+(?![（(]?[0-9]{{4}}))"
    rf"[（(]?(?P<page>[0-9]{{1,4}})[)）]?{BLANK}*(?:\n|\Z)"
)
#: A row of a table from its number on: two cells or more, with no mark of a sentence in them.
_CELL = "[^\\s，。；：！？]"
_ROW = rf"{BLANK}+(?=[^\n]*{_CELL}{{2}}){_CELL}{{1,16}}(?:{BLANK}+{_CELL}{{1,16}}){{1,8}}{BLANK}*(?:\n|\Z)"
#: How many rows that follow each other at once make a table.
ROWS = 3
#: What parts a text from its site in the title of a page; several of them are a blank to be filled in.
_PAGE_TITLE = r"[^_\s]_[^_\s]"
#: The heading of a table of contents.
_CONTENTS = rf"目(?<![^\n \u3000]目){BLANK}*[录次]{BLANK}*[：:]?{BLANK}*\n"
#: What stands between two names that differ in their number, and how long they are, that included.
_AND = "、和与及"
LONGEST_NAME = 7
#: How often a bare ordinal stands before the same characters, and how many, where both are a name.
OFTEN, LIKE = 3, 2
#: What parts a formula from its number.
_WIDE = ("  ", "\u3000\u3000")
#: What stands behind a footnote mark, and what before none.
_BEHIND_MARK = frozenset(f"{SENTENCE_ENDS}，,；;”’」』》")
_BEFORE_MARK = frozenset(f"\n \u3000第{CIRCLED}")
#: How many entries in a row, their pages in order, make a table of contents where no dots lead to the page.
ENTRIES = 3


def without_apparatus(text: str, hits: Sequence[Hit]) -> list[Hit]:
    """The candidates without the labels of notes, of contents, of a table, and of the title of a page."""
    hits = _without_rows(text, hits)
    hits = _without_contents(text, _without_repeated(text, _without_page_title(text, hits)))
    hits = _without_names(text, _without_notes(text, _without_references(text, hits)))
    hits = [hit for hit in hits if not (hit.scheme.enclosed and _is_of_note_or_formula(text, hit))]
    return _without_doubles(text, hits)


def _without_references(text: str, hits: Sequence[Hit]) -> Sequence[Hit]:
    """The candidates without those of notes that the text refers to: 复查〔1〕, and 〔1〕 at a later line."""
    bracketed = [(text[hit.start : hit.end], hit) for hit in hits if text[hit.start] == "〔"]
    within = {label for label, hit in bracketed if not hit.at_line}
    notes = within & {label for label, hit in bracketed if hit.at_line and label[1:-1].isdecimal()}
    return [hit for hit in hits if text[hit.start : hit.end] not in notes] if notes else hits


def _without_doubles(text: str, hits: Sequence[Hit]) -> list[Hit]:
    """The candidates without later numbers right behind a label at a line, which are names: (c) 第四类."""
    return [*hits[:1], *(hit for one, hit in pairwise(hits) if not _is_double(text, one, hit))]


def _is_double(text: str, one: Hit, hit: Hit) -> bool:
    if hit.at_line or not one.at_line or hit.ordinal < 2 or hit.group == one.group:
        return False
    return text[one.end : hit.start].isspace()


def _without_page_title(text: str, hits: Sequence[Hit]) -> Sequence[Hit]:
    """The candidates but a first one that begins the title of a page, as browsers show it: 第五篇 渠_村志."""
    if not hits or text[: hits[0].start].strip():
        return hits
    end = text.find("\n", hits[0].start)
    title = compiled(_PAGE_TITLE).search(text, hits[0].end, max(end, hits[0].end))
    return hits[1:] if title else hits


def _without_repeated(text: str, hits: Sequence[Hit]) -> Sequence[Hit]:
    """The candidates without those of contents that have no pages: the headings of the text repeat them.

    Its first entry comes again where the text begins, and so do most of the others behind that.
    """
    heading = compiled(_CONTENTS).search(text)
    if heading is None:
        return hits
    behind = [hit for hit in hits if hit.at_line and hit.start >= heading.end()]
    lines = [_line(text, hit) for hit in behind]
    if not lines or lines[0] not in lines[1:]:
        return hits
    second = lines.index(lines[0], 1)
    repeated = len({*lines[:second]} & {*lines[second:]})
    if repeated < ENTRIES - 1 or 2 * repeated < second:
        return hits
    return [hit for hit in hits if not heading.end() <= hit.start < behind[second].start]


def _line(text: str, hit: Hit) -> str:
    """The line that a label heads, without its blanks."""
    end = text.find("\n", hit.end)
    return "".join(text[hit.start : end if end >= 0 else len(text)].split())


def _without_contents(text: str, hits: Sequence[Hit]) -> Sequence[Hit]:
    """The candidates that stand in no entry of a table of contents.

    Dots that lead to its page tell an entry. Where only a blank does, three in a row are entries, their pages
    in order.
    """
    bounds = [0]
    run: list[re.Match[str]] = []
    for hit in hits:
        if not hit.at_line:
            continue
        entry = _entry(text, hit)
        if run and not (entry and int(entry["page"]) >= int(run[-1]["page"])):
            _take(run, bounds)
            run = []
        if entry:
            run.append(entry)
    _take(run, bounds)
    return _outside(hits, bounds)


def _without_rows(text: str, hits: Sequence[Hit]) -> Sequence[Hit]:
    """The candidates in no row of a table: numbers of lines that follow each other and have as many cells."""
    bounds = [0]
    run: list[tuple[int, int]] = []
    ordinal = cells = 0
    for hit in hits:
        if hit.scheme.name != "arabic_bare":
            continue
        row = compiled(_ROW).match(text, hit.end)
        width = len(row[0].split()) if row else 0
        is_next = hit.ordinal == ordinal + 1 and width == cells
        if run and not (is_next and not text[run[-1][1] : hit.start].strip()):
            _take_rows(run, bounds)
            run = []
        if row:
            run.append((hit.start, row.end()))
        ordinal, cells = hit.ordinal, width
    _take_rows(run, bounds)
    return _outside(hits, bounds)


def _outside(hits: Sequence[Hit], bounds: Sequence[int]) -> Sequence[Hit]:
    """The candidates in none of some stretches: behind a 0, where each of these begins and ends."""
    return hits if len(bounds) == 1 else [hit for hit in hits if bisect_right(bounds, hit.start) % 2]


def _take_rows(run: list[tuple[int, int]], bounds: list[int]) -> None:
    """Add where the rows of a run begin and end, if they make a table."""
    if len(run) >= ROWS:
        bounds += run[0][0], run[-1][1]


def _without_names(text: str, hits: Sequence[Hit]) -> Sequence[Hit]:
    """The candidates without the numbers of names: 一溪、二溪; 第一水库和第二水库; 第一水库, often."""
    bare = [(text[hit.start : hit.end + LIKE], hit) for hit in hits if hit.scheme.name == "ordinal_bare"]
    often = Counter(name for name, _ in bare)
    names = {hit for name, hit in bare if often[name] >= OFTEN}
    for hit, following in pairwise(hits):
        end = following.start - 1
        is_name = text[end] in _AND and hit.end < end < hit.end + LONGEST_NAME
        if _is_ranked(text, hit, following):
            names |= {hit, following}
        if is_name and text.startswith(text[hit.end : end], following.end):
            names |= {hit, following}
    return [hit for hit in hits if hit not in names] if names else hits


def _is_ranked(text: str, hit: Hit, following: Hit) -> bool:
    """Whether two ordinals each end the clause about what they rank: 友谊第一，比赛第二."""
    return (
        hit.group == following.group == "ordinal"
        and (hit.ordinal, following.ordinal) == (1, 2)
        and hit.edge == following.edge == Edge.NONE
        and following.start - hit.end < LONGEST_NAME
        and text[hit.end - 1] in "，、,"
        and text[following.end - 1] in "，。、,.；"
    )


def _is_of_note_or_formula(text: str, hit: Hit) -> bool:
    """Whether a label numbers the formula before it, or a note.

    Blanks part the formula from it: 水费=电费÷户数　　（1）. A circled number heads a note if it stands last
    behind the words that it is about: 十亩①。.
    """
    if not hit.at_line:
        return text[hit.start - 2 : hit.start] in _WIDE and text[hit.end : hit.end + 1] in "\n"
    if not hit.scheme.is_glyph:
        return False
    at = text.rfind(text[hit.start], 0, hit.start)
    return at > 0 and text[at + 1] in _BEHIND_MARK and text[at - 1] not in _BEFORE_MARK


def _entry(text: str, hit: Hit) -> re.Match[str] | None:
    """The line of a label, if it could be an entry of a table of contents."""
    end = text.find("\n", hit.end)
    last = text[hit.end : end if end >= 0 else len(text)].rstrip()[-1:]
    return _ENTRY.match(text, hit.start) if last and last in "0123456789)）" else None


def _take(run: list[re.Match[str]], bounds: list[int]) -> None:
    """Add where the entries of a run begin and end, if they are some."""
    for entry in run:
        if len(run) >= ENTRIES or entry["dots"]:
            bounds += entry.span()


def _without_notes(text: str, hits: Sequence[Hit]) -> list[Hit]:
    """The candidates without the labels of notes.

    A first label right below such a heading, or behind its colon, is that of a note; so are those of its
    group at lines that count on from it, until one counts no further or a heading of a higher rank follows,
    and behind a colon those in its paragraph.
    """
    places = (
        {heading.end() for heading in compiled(_NOTES).finditer(text)} if "注" in text or "献" in text else ()
    )
    if not places:
        return list(hits)
    kept = []
    group, rank, latest, paragraph = "", 0.0, 0, 0
    for hit in hits:
        if hit.start in places and hit.ordinal == 1:
            group, rank, latest, paragraph = hit.group, hit.rank, 0, -1 if hit.at_line else hit.paragraph
        elif hit.at_line and hit.rank < rank:
            group = ""
        if hit.group == group and (hit.at_line or hit.paragraph == paragraph):
            if hit.ordinal > latest:
                latest = hit.ordinal
                continue
            group = ""
        kept.append(hit)
    return kept
