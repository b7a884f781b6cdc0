"""Where the last member of a list ends and its parent's text resumes."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from zhspeech.labels.scan import line_of
from zhspeech.lists.endings import before_leave, before_signature
from zhspeech.lists.returns import COUNTS_ALL, NAMES_ALL, NAMES_LIST, SPEAKS_OF_ALL, SUMS_UP, TAKES_LEAVE
from zhspeech.lists.stack import Habit, span_habit
from zhspeech.lists.walls import Wall, kept_behind
from zhspeech.text.blanks import skip_blanks, words_end
from zhspeech.text.marks import HAN, SENTENCE_ENDS
from zhspeech.text.numerals import TO_TEN, parse_numeral
from zhspeech.text.patterns import compiled

if TYPE_CHECKING:
    from collections.abc import Sequence

    from zhspeech.labels.hit import Hit
    from zhspeech.lists.stack import Accepted

__all__ = ["Resumption", "resumptions"]

_SENTENCE_END = rf"[{SENTENCE_ENDS}…]+[”’」』）)】]*"
#: What ends a member that may hold clauses, if none before it ends in ``；``; the bracket around the reading
#: of a character ends nothing: 關（guān）.
_MEMBER = rf"；;{SENTENCE_ENDS}\n]|(?<![a-zà-ǜ])(?<![a-zà-ǜ] )[）)]"
#: The same for members that hold no mark, and for those that are parted by ``、``.
_CLAUSE_END = rf"[，,{_MEMBER}"
_PHRASE_END = rf"[、，,{_MEMBER}"
_MEMBER_END = rf"[{_MEMBER}"
#: A short line that ends in no mark, or in a colon: an unnumbered heading, if a list goes on behind it. Not
#: the number of a page (also 第 2 页) nor the sum below a table, nor a note in brackets, nor the 及 before
#: the last member.
_BARE_LINE = (
    rf"(?![及和或]\Z|[总合小][计数]|第 ?[0-9]+ ?页|[（(](?!以上))(?=[^\n]*{HAN})"
    r"[^\s。！？；，、.!?;,：:][^\n。！？；，、!?;,：:…]{0,17}[：:]?"
)
#: What parts the sections of a text whose paragraphs no blank line parts.
_BLANK_LINE = r"\n[^\S\n]*\n\s*"
#: What shows that text is more than the number of a page.
_WORD = r"[^\W\d]"
#: Marks of a list without numbers, whose later paragraphs belong where its first one does.
_BULLETS = "—–-·•●■◆*▪"
#: 一来…二来 adds clauses as 一是 does.
_ADDS = ("来",)
#: What may stand for the last mark between members: 一、修渠、二、架桥和三、铺路.
_AND = "和及或"
#: The end of a label that adds clauses as 一是 does: 第三是, but not 三层是.
_IS = rf"[{TO_TEN}]是\Z"
#: How many members show that each is a clause; of lists that repeat a verb, and behind adverbs, two do.
CLAUSES = 3
#: Up to how many paragraphs the members of a list may have for the last one to be measured by them.
PARAGRAPHS = 3
#: If less than this share of the members hold several paragraphs, the last one is a paragraph as most are.
FEW = 0.25


class Resumption(NamedTuple):
    """A place where text resumes: all nodes at this level and deeper end there."""

    at: int
    level: int


def resumptions(
    source: str, accepted: Sequence[Accepted], breaks: Sequence[int], walls: Sequence[Wall]
) -> list[Resumption]:
    """The places where text resumes at a higher level (``~`` of an outline), in order.

    Args:
        source: the text.
        accepted: its enumerators.
        breaks: where paragraphs begin after the first.
        walls: where another zone or another speaker begins.
    """
    places: list[Resumption] = []
    open_series: list[list[Hit]] = []
    bounds = sorted(walls, reverse=True)
    before = 0
    for hit, level, first in accepted:
        keep = level if first else level + 1
        while bounds and bounds[-1].at <= hit.start:
            _end_at(source, open_series, breaks, bounds.pop(), keep, places, level)
        if keep < len(open_series):
            heading = _heading_before(source, open_series[level][-1], hit, before) if first else 0
            limit = heading or hit.start
            _close(source, open_series, breaks, keep, limit, places)
            if limit < hit.start and not (places and places[-1].at >= limit):
                places.append(Resumption(limit, level))
        if first:
            open_series.append([hit])
        else:
            heading = _heading_before(source, open_series[level][-1], hit, before)
            if heading and places and places[-1].at == heading:
                places.pop()
            if heading and not (places and places[-1].at > heading):
                places.append(Resumption(heading, level))
            open_series[level].append(hit)
        before = hit.end
    while bounds and open_series:
        _end_at(source, open_series, breaks, bounds.pop(), 0, places, 0)
    _close(source, open_series, breaks, 0, len(source), places)
    return places


def _end_at(
    source: str,
    open_series: list[list[Hit]],
    breaks: Sequence[int],
    wall: Wall,
    floor: int,
    places: list[Resumption],
    level: int,
) -> None:
    """End the open lists at a wall; where another speaks, none above ``floor``, as a later member shows.

    Behind a speaker's words end the nodes that began in them, but for those that hold one at ``level``.
    """
    if wall.kind == "silence":
        while level < len(open_series) and open_series[level][-1].start < wall.since:
            level += 1
        if level < len(open_series):
            places.append(Resumption(wall.at, level))
        return
    keep = kept_behind(wall, [members[-1] for members in open_series], floor)
    if keep < len(open_series):
        limit = wall.at
        if wall.kind == "text":
            limit = before_leave(source, open_series[-1][-1].end, limit)
        _close(source, open_series, breaks, keep, limit, places)
        if wall.kind != "zone":
            places.append(Resumption(limit, keep))


def _close(
    source: str,
    open_series: list[list[Hit]],
    breaks: Sequence[int],
    keep: int,
    limit: int,
    places: list[Resumption],
) -> None:
    """End the lists deeper than ``keep``, deepest first: what stands behind a list is its parent's first."""
    ends: list[tuple[int, int]] = []
    lowest = 0
    for level in range(len(open_series) - 1, keep - 1, -1):
        members = open_series[level]
        lowest = max(lowest, member_end(source, members, breaks, max(lowest, members[-1].end), limit))
        at = skip_blanks(source, lowest)
        if ends and ends[-1][0] == at:  # it ends with the list that it holds
            ends.pop()
        if at < limit and compiled(_WORD).search(source, at, limit):
            is_leave = compiled(TAKES_LEAVE).match(source, at, limit) is not None
            ends.append((at, keep if is_leave else level))
            is_within = level > max(keep, 1) and members[-1].paragraph == open_series[level - 1][-1].paragraph
            if not (is_within and "\n" in source[lowest - 1 : at]):  # else its parent may end there, too
                lowest = at + 1
            if is_leave:
                break
    del open_series[keep:]
    places += [Resumption(at, level) for at, level in ends]


def _skip_marks(source: str, at: int) -> int:
    """Behind the blanks and the comma or colon that belong to a label: 第一步，修渠."""
    length = len(source)
    while at < length and (source[at].isspace() or source[at] in "，,、：:"):
        at += 1
    return at


def _heading_before(source: str, last: Hit, hit: Hit, before: int) -> int:
    """Where an unnumbered heading or lead between two members at lines begins, 0 if there is none.

    It stands behind the label that ends at ``before``, the one right before ``hit`` whatever its list. What
    alone stands below a heading that fills its line is no heading. A lead is the one paragraph that a blank
    line parts from what is before it, where none stands before the members.
    """
    if not hit.at_line or hit.paragraph < last.paragraph + (3 if last.is_bare else 2):
        return 0
    end = line_of(source, hit.start)
    words = words_end(source, end, before)
    start = skip_blanks(source, source.rfind("\n", max(0, before - 1), words) + 1)
    if start > before and compiled(_BARE_LINE).fullmatch(source, start, words):
        return start
    if _stands_apart(source, line_of(source, last.start)) or _stands_apart(source, end):
        return 0
    gaps = [gap.end() for gap in compiled(_BLANK_LINE).finditer(source, before, end)]
    lead = source[gaps[0] : end].rstrip() if len(gaps) == 1 else "\n"
    return gaps[0] if "\n" not in lead and compiled(HAN).search(lead) else 0


def _stands_apart(source: str, at: int) -> bool:
    """Whether a blank line stands before the line that begins at ``at``."""
    breaks = 0
    while at and source[at - 1].isspace():
        at -= 1
        breaks += source[at] == "\n"
    return breaks > 1


def member_end(source: str, members: list[Hit], breaks: Sequence[int], lowest: int, limit: int) -> int:
    """Where the last of ``members`` ends, between ``lowest`` and ``limit``.

    It ends as the members before it do, with a clause, a sentence, a paragraph or some; or before a sentence
    that sums up. A lone one goes on to the limit, and one that leads in what follows or asks.
    """
    last = members[-1]
    if len(members) == 1 or last.leads or last.asks:
        return limit
    start = max(last.end, lowest - 1)
    if members[0].is_annex and (at := before_signature(source, start, limit)):
        return at
    habits = [span_habit(one, two) for one, two in pairwise(members)]
    if max(habits) == Habit.SENTENCE and not _are_lines(members):
        clause = _clause_end(source, members)
        if clause is not None and lowest <= last.end:
            match = clause.search(source, _skip_marks(source, start), limit)
            if at := _name(source, members, limit):
                return at
            if match and match[0] in "，,、；;":
                return match.end()
        if lowest <= last.end and (at := _return(source, members, limit)):
            return at
        if at := _summary(
            source, last, len(members), start, _paragraphs_end(source, breaks, start, limit, 1)
        ):
            return at
        match = compiled(_SENTENCE_END).search(source, start, limit)
        return match.end() if match else limit
    end = limit
    paragraphs = max(two.paragraph - one.paragraph for one, two in pairwise(members))
    if last.is_bare and _has_bullet(source, start):
        start = skip_blanks(source, source.find("\n", start))
    if habits.count(Habit.SEVERAL) < FEW * len(habits):
        end = _paragraphs_end(source, breaks, start, limit, 1)
    elif paragraphs <= PARAGRAPHS and (last.run_in or last.rank > 2):
        end = _paragraphs_end(source, breaks, start, limit, paragraphs)
    if at := _summary(source, last, len(members), start, end):
        return at
    if not last.at_line or compiled(_BLANK_LINE).search(source, members[0].start, last.start):
        return end
    gap = compiled(_BLANK_LINE).search(source, start, end)
    return gap.end() if gap else end


def _summary(source: str, last: Hit, number: int, start: int, end: int) -> int:
    """Where a sentence begins that sums up so many members, 0 if none; not what is right below a heading."""
    line = source.find("\n", last.end)
    if last.is_bare and line >= 0:
        start = max(start, skip_blanks(source, line))
    cue = compiled(SUMS_UP).search(source, start, end)
    stop = cue.start("cue") if cue else end
    for count in compiled(COUNTS_ALL).finditer(source, start, stop):
        if parse_numeral(count["count"]) == number:
            return count.start("cue")
    return stop if cue else 0


def _are_lines(members: list[Hit]) -> bool:
    """Whether each member but the first, which may stand behind 附件：, begins a line and a paragraph."""
    if all(hit.at_line for hit in members):
        return True
    return all(two.at_line and two.paragraph > one.paragraph for one, two in pairwise(members))


def _clause_end(source: str, members: list[Hit]) -> re.Pattern[str] | None:
    """What ends the last member if each before it ends in a comma, ``None`` if one holds more.

    If each is one clause, the last one is: 一看山、二看水、三看路. 一是 and its like may add a clause.
    """
    parting = set()
    keys = {hit.scheme.key if hit.key not in _ADDS else "label" for hit in members}
    if all(compiled(_IS).search(source, hit.start, hit.end) for hit in members):
        keys = {"label"}
    few = 2 if members[0].scheme.is_adverb else CLAUSES
    is_clause = keys == {"text"} or (len(members) >= few and "label" not in keys)
    for one, two in pairwise(members):
        clause = source[_skip_marks(source, one.end) : two.start].rstrip()
        if not clause or compiled(_MEMBER_END).search(clause):
            return None
        is_clause = is_clause and not compiled(_CLAUSE_END).search(clause, 0, len(clause) - 1)
        parting.add("、" if clause[-1] in _AND else clause[-1])
    if not parting <= {"，", ",", "、"}:
        return None
    return compiled(_MEMBER_END if not is_clause else _PHRASE_END if parting <= {"、"} else _CLAUSE_END)


def _name(source: str, members: list[Hit], limit: int) -> int:
    """Where the words begin that name the list behind the last member, 0 if there are none in its clause."""
    start = _skip_marks(source, members[-1].end)
    mark = compiled(_PHRASE_END).search(source, start, limit)
    for name in compiled(NAMES_LIST).finditer(source, start, mark.start() if mark else limit):
        if name["count"] is None or parse_numeral(name["count"]) == len(members):
            return name.start()
    return 0


def _return(source: str, members: list[Hit], limit: int) -> int:
    """Where a clause behind the last member speaks of all of them, 0 if none does or if any holds a mark."""
    cues = SPEAKS_OF_ALL
    for one, two in pairwise(members):
        clause = source[_skip_marks(source, one.end) : two.start].rstrip()
        if not clause or compiled(_CLAUSE_END).search(clause, 0, len(clause) - 1):
            return 0
        if clause[-1] in "；;":
            cues = NAMES_ALL
    mark = compiled(_CLAUSE_END).search(source, _skip_marks(source, members[-1].end), limit)
    if mark is None or mark[0] not in "，,；;":
        return 0
    at = skip_blanks(source, mark.end())
    return at if compiled(cues if mark[0] in "，," else SPEAKS_OF_ALL).match(source, at, limit) else 0


def _paragraphs_end(source: str, breaks: Sequence[int], start: int, limit: int, number: int) -> int:
    """Where so many paragraphs from ``start`` end, ``limit`` if there are no more than that.

    A list with bullets counts as one, and so does a paragraph that was cut within a sentence.
    """
    index = bisect_right(breaks, start) + number - 1
    while index < len(breaks) and breaks[index] < limit and _goes_on(source, breaks[index]):
        index += 1
    return min(limit, breaks[index]) if index < len(breaks) else limit


def _has_bullet(source: str, at: int) -> bool:
    """Whether the line behind the one at a place has a bullet."""
    line = source.find("\n", at)
    return line >= 0 and source.startswith(tuple(_BULLETS), skip_blanks(source, line))


def _goes_on(source: str, at: int) -> bool:
    """Whether the paragraph before ``at`` has a bullet as the one behind it has."""
    mark = source[at : at + 1]
    if mark not in _BULLETS or not mark:
        return False
    end = at
    while end and source[end - 1].isspace():
        end -= 1
    line = source.rfind("\n", 0, end) + 1
    return source[line:end].lstrip()[:1] == mark
