"""Where the last member of a series ends and its parent's text resumes."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from zhspeech.builder import Place
from zhspeech.resolver import span_habit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from zhspeech.candidates import Hit
    from zhspeech.resolver import Accepted

__all__ = ["resumptions"]

_SENTENCE_END = re.compile(r"[。！？!?…]+[”’」』）)】]*")
_PARAGRAPH_END = re.compile(r"[^\s；;，,、][^\S\r\n]*[\r\n]\s*")
#: A sentence that sums up or goes back to what a whole list was about.
_SUMS_UP = re.compile(
    r"[。！？”」\r\n]\s*(?P<cue>总之|總之|总的|總的|综上|綜上|以上|上述|所有这些|所有這些|这[些几幾两兩二三四五六七八九十]|這[些几幾两兩二三四五六七八九十]|"
    r"只有这样|只有這樣|从这|從這|可以说|可以說|一句话|一句話|此外|另外|同时|同時|当然|當然|同志[们們]|各位|我们一定要|我們一定要)"
)
_PAIRS = {"（": "）", "(": ")", "“": "”", "「": "」", "『": "』", "《": "》", "〔": "〕", "【": "】"}


def resumptions(source: str, accepted: Sequence[Accepted], walls: Sequence[int], turns: Sequence[int]) -> list[Place]:
    """The places where text resumes at a higher level (``~`` of an outline), in order."""
    places: list[Place] = []
    open_series: list[list[Hit]] = []
    bounds = sorted([(wall, 0) for wall in walls] + [(turn, 1) for turn in turns])
    bounds.reverse()
    for hit, level, first in accepted:
        while bounds and bounds[-1][0] <= hit.start:
            _end_at(source, open_series, bounds.pop(), places)
        keep = level if first else level + 1
        _close(source, open_series, keep, hit.start, places)
        if first:
            open_series.append([hit])
        else:
            open_series[level].append(hit)
    while bounds and open_series:
        _end_at(source, open_series, bounds.pop(), places)
    _close(source, open_series, 0, len(source), places)
    return places


def _end_at(source: str, open_series: list[list[Hit]], bound: tuple[int, int], places: list[Place]) -> None:
    """End the open series at a wall: every one (0), or the run-in ones when another speaker begins (1)."""
    at, kind = bound
    keep = 0
    while kind and keep < len(open_series) and not open_series[keep][-1].run_in:
        keep += 1
    if keep < len(open_series):
        _close(source, open_series, keep, at, places)
        if kind:
            places.append(Place(at, "~", keep))


def _close(source: str, open_series: list[list[Hit]], keep: int, limit: int, places: list[Place]) -> None:
    """End the series deeper than ``keep``, the deepest first; the outermost that ends at one place says so."""
    ends: list[tuple[int, int]] = []
    lowest = 0
    for level in range(len(open_series) - 1, keep - 1, -1):
        members = open_series[level]
        end = max(lowest, member_end(source, members, max(lowest, members[-1].end), limit))
        lowest = end
        if end < limit:
            ends.append((end, level))
    del open_series[keep:]
    for number, (end, level) in enumerate(ends):
        at = _skip_blanks(source, end)
        if at >= limit:
            continue
        if any(_skip_blanks(source, later) == at for later, _ in ends[number + 1 :]):
            continue
        places.append(Place(at, "~", level))


def _skip_blanks(source: str, at: int) -> int:
    length = len(source)
    while at < length and source[at].isspace():
        at += 1
    return at


def member_end(source: str, members: list[Hit], lowest: int, limit: int) -> int:
    """Where the last of ``members`` ends, between ``lowest`` and ``limit``."""
    first, last = members[0], members[-1]
    opener = source[first.start - 1 : first.start]
    if opener in _PAIRS and opener:
        end = _closer(source, opener, last.end, limit)
        if end:
            return end
    if len(members) == 1:
        return limit
    habit = max(span_habit(one, two) for one, two in zip(members, members[1:]))
    if habit == 1:
        match = _SENTENCE_END.search(source, max(last.end, lowest - 1), limit)
        return match.end() if match else limit
    if habit == 2:
        match = _PARAGRAPH_END.search(source, max(last.end, lowest - 1), limit)
        end = match.end() if match else limit
    else:
        end = limit
    match = _SUMS_UP.search(source, max(last.end, lowest - 1), end)
    return match.start("cue") if match else end


def _closer(source: str, opener: str, start: int, limit: int) -> int:
    closer = _PAIRS[opener]
    depth = 1
    for at in range(start, min(limit, start + 600)):
        char = source[at]
        if char == opener:
            depth += 1
        elif char == closer:
            depth -= 1
            if not depth:
                return at + 1
        elif char in "\r\n" and source[at - 1] not in "；;，,、":
            return 0
    return 0
