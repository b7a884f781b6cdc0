"""Which lists organise the whole body: their members are the Parts.

Parts are the members of a list at the top that each open a paragraph (in a text that came as one line: its
glued headings), if that list, with the others of its kind, makes up most of the body.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from zhspeech.labels.hit import Edge, Hit
from zhspeech.labels.scheme import RUN_IN

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from zhspeech.lists.extents import Resumption
    from zhspeech.lists.stack import Accepted

__all__ = ["Verdict", "find_divisions"]

#: From so many members on, a list is a plan of the text, though it covers less of it than a short one must.
MANY = 5
#: A list beside the largest of its kind divides the body with it from this share of the body on; a smaller
#: one is an agenda or a list of things.
BESIDE = 0.15
#: Of lists that do not divide the body together, one does alone from this share of it on; a plan that fills
#: this much of it takes those beside it with it.
ALONE, MOST = 0.65, 0.5
#: How much text behind an agenda shows that the agenda is not all there is, in characters.
BEHIND = 10
#: What share of a list's members, the first one aside, stand at lines; the others are glued to those before.
AT_LINES = 0.5
#: Of a list glued into one line, what share of its members begin a sentence; headings of the highest ranks
#: may stand behind any mark or blank, and many of them behind none.
GLUED = 0.6
HEADINGS = 2
#: A text is one line if no more than this share of its body lies in other paragraphs than the list.
OTHER_LINES = 0.2


class Rule(NamedTuple):
    """What lists of certain labels must be to divide a body; the first row that reaches their rank counts.

    Attributes:
        lowest: the lowest rank of their labels (GB/T 9704—2012, 7.3.3).
        share: what share of the body those of a kind cover at least, if one has many members.
        few: the same if none has.
        latest: where the first begins at the latest, as a share of the body.
        whole: what share of the members hold a whole sentence at least; lines without are a table.
        together: whether several lists of the kind divide the body; if not, they show that neither does.
        alone: whether one member, whose list was cut off, is a Part too.
        reason: why.
        example: a body that such a list divides, ``…`` for a sentence.
        trap: one that it does not divide.
    """

    lowest: int
    share: float
    few: float
    latest: float
    whole: float
    together: bool
    alone: bool
    reason: str
    example: str
    trap: str


RULES = (
    Rule(
        lowest=2,
        share=0.25,
        few=0.25,
        latest=1.0,
        whole=0.0,
        together=True,
        alone=True,
        reason="headings of the highest ranks; two documents in one text have two lists of them",
        example="……\n一、……\n二、……\n一、……\n二、……\n",
        trap="……………………\n一、…\n二、…\n",
    ),
    Rule(
        lowest=3,
        share=0.25,
        few=0.4,
        latest=1.0,
        whole=0.0,
        together=True,
        alone=False,
        reason="（一） without a 一、 above it; sections whose headings were lost leave several lists",
        example="……\n（一）……\n（二）……\n…\n（一）……\n（二）……\n",
        trap="……………………\n（一）…\n（二）…\n",
    ),
    Rule(
        lowest=5,
        share=0.3,
        few=0.4,
        latest=0.5,
        whole=0.25,
        together=False,
        alone=False,
        reason="1. and （1） are as good for a list within a text, a table, or each section without a number",
        example="…\n1.……\n2.……\n",
        trap="…\n1.……\n2.……\n……\n1.……\n2.……\n",
    ),
    Rule(
        lowest=RUN_IN,
        share=0.25,
        few=0.5,
        latest=1.0,
        whole=0.0,
        together=False,
        alone=False,
        reason="第一，, 首先，, 一是 at lines are often the last third of a speech, or one point of several",
        example="…\n第一，……\n第二，……\n",
        trap="………………\n第一，…\n第二，…\n",
    ),
)
#: The ranks that never divide: letters, circled numbers.
_NEVER = range(RULES[2].lowest + 1, RUN_IN)


class _Series(NamedTuple):
    """A list at the top: its members, and where it ends."""

    members: list[Hit]
    end: int

    @property
    def size(self) -> int:
        """How many characters it covers."""
        return self.end - self.members[0].at

    @property
    def kind(self) -> str:
        """What its labels have in common with those of another list like it."""
        return self.members[0].scheme.kin


class Verdict(NamedTuple):
    """What became of a list at the top.

    Attributes:
        starts: where its members begin.
        end: where it ends.
        are_parts: whether its members are Parts.
        reason: why.
    """

    starts: tuple[int, ...]
    end: int
    are_parts: bool
    reason: str


def find_divisions(
    accepted: Sequence[Accepted],
    resumed: Sequence[Resumption],
    breaks: Sequence[int],
    place: Callable[[int], int],
    body: int,
    stop: int,
) -> list[Verdict]:
    """What becomes of each list at the top between two bounds: the Parts are the members of some.

    Shares are told without layout: the bounds, and the end of a verdict, are places in the text without it.

    Args:
        accepted: the enumerators with their levels.
        resumed: where text resumes; at level 0 it ends the list before it.
        breaks: where paragraphs begin after the first.
        place: where an offset lies in the text without its layout.
        body: where the body begins.
        stop: where the closing or the footer does.
    """
    verdicts: list[Verdict] = []
    kinds: dict[str, list[_Series]] = {}
    lists = _read_series(accepted, resumed, place, body, stop)
    for series in lists:
        fault = _fault(series, breaks, place, body, stop)
        if _is_orphaned(series, lists, body):
            fault = "the heading above it stands on another page"
        if fault:
            verdicts.append(_verdict(series, False, fault))
        else:
            kinds.setdefault(series.kind, []).append(series)
    ranked = sorted(kinds.values(), key=lambda lists: _share(lists, stop - body), reverse=True)
    for number, alike in enumerate(ranked):
        if number:
            more, share = (_share(some, stop - body) for some in (ranked[0], alike))
            reason = f"lists of another kind cover more of the body, {more:.2f} beside {share:.2f}"
            verdicts += [_verdict(one, False, reason) for one in alike]
        else:
            verdicts += _judge(alike, body, stop - body)
    return verdicts


def _share(lists: Sequence[_Series], length: int) -> float:
    """What share of a body of this length some lists cover."""
    return sum(one.size for one in lists) / max(1, length)


def _verdict(series: _Series, are_parts: bool, reason: str) -> Verdict:
    return Verdict(tuple(hit.start for hit in series.members), series.end, are_parts, reason)


def _judge(lists: list[_Series], body: int, length: int) -> list[Verdict]:
    """The verdicts on the lists of the kind that covers most of a body of this length."""
    best = max(lists, key=lambda one: one.size)
    rule = next(rule for rule in RULES if best.members[0].rank <= rule.lowest)
    least = min(BESIDE * length, best.size)
    beside = [one for one in lists if one.size >= least]
    together = rule.together or (len(best.members) >= MANY and best.size >= MOST * length)
    if not together and best.size >= ALONE * length:
        beside = [best]
    share = _share(beside, length)
    needed = rule.share if max(len(one.members) for one in beside) >= MANY else rule.few
    members = [hit for one in beside for hit in one.members]
    if len(members) == 1 and not rule.alone:
        fault = "it has one member"
    elif len(beside) > 1 and not together:
        fault = "another list of its kind stands beside it"
    elif share < needed:
        fault = f"it covers {share:.2f} of the body, {needed} are needed"
    elif beside[0].members[0].at - body > rule.latest * length:
        fault = "it begins too late"
    elif _whole(beside) < rule.whole:
        fault = "its members hold no sentences"
    else:
        reason = f"lists of its kind cover {share:.2f} of the body: {rule.reason}"
        chosen = {one.members[0].start for one in beside}
        return [
            _verdict(one, True, reason)
            if one.members[0].start in chosen
            else _verdict(one, False, "it is small")
            for one in lists
        ]
    return [_verdict(one, False, fault) for one in lists]


def _whole(lists: Sequence[_Series]) -> float:
    """What share of the members before the last ones hold a whole sentence; of lone members, all do."""
    pairs = [pair for one in lists for pair in pairwise(one.members)]
    return sum(two.sentence > one.sentence for one, two in pairs) / len(pairs) if pairs else 1.0


def _read_series(
    accepted: Sequence[Accepted],
    resumed: Sequence[Resumption],
    place: Callable[[int], int],
    body: int,
    stop: int,
) -> list[_Series]:
    """The lists at the top between the two bounds."""
    lists: list[list[Hit]] = []
    bounds = [place(one.at) for one in resumed if one.level == 0]
    for hit, level, first in accepted:
        if level == 0 and body <= hit.at < stop:
            if first or not lists:
                bounds.append(hit.at)
                lists.append([])
            lists[-1].append(hit)
    bounds = [*sorted(bound for bound in bounds if bound < stop), stop]
    return [_Series(members, bounds[bisect_right(bounds, members[-1].at)]) for members in lists]


def _is_orphaned(series: _Series, lists: Sequence[_Series], body: int) -> bool:
    """Whether a list heads a page that begins within a text: （三） （四） before a 二、."""
    first = series.members[0]
    later = (one.members[0] for one in lists if one is not series)
    return (
        first.ordinal > 1
        and first.at == body
        and any(hit.rank < first.rank and hit.ordinal > 1 and hit.at_line for hit in later)
    )


def _fault(series: _Series, breaks: Sequence[int], place: Callable[[int], int], body: int, stop: int) -> str:
    """Why the members of a list cannot be Parts whatever it covers, empty if they can."""
    members = series.members
    first, last = members[0], members[-1]
    if first.rank in _NEVER:
        return "letters and circled numbers are no Parts"
    if first.is_agenda and stop - series.end > BEHIND:
        return "it is the agenda of a meeting"
    later = members[1:]
    at_lines = sum(hit.at_line for hit in later)
    if len(members) == 1:
        if first.ordinal != 1 and not first.is_bare:
            return "a lone member that is not the first"
        if first.at_line:
            return ""
    elif at_lines >= AT_LINES * len(later) and (first.at_line or len(later) > 1 or first.rank < 2):
        return ""  # 首先 may run on in the paragraph before 二、, and 第一部分 and 题目 一、 in the opening
    if first.paragraph != last.paragraph or (len(members) < 3 and first.rank >= RUN_IN):
        return "its members do not each open a paragraph"
    parted = Edge.COMMA if first.rank <= HEADINGS else Edge.SENTENCE  # 方案 一、目标 二、任务
    is_plan = len(members) >= MANY and first.rank <= HEADINGS
    if not is_plan and sum(hit.edge >= parted for hit in members) < GLUED * len(members):
        return "its members do not each begin a sentence"
    begin = bisect_right(breaks, first.at, key=place) - 1
    outside = max(0, (place(breaks[begin]) if begin >= 0 else 0) - body)
    end = bisect_left(breaks, series.end, key=place)
    outside += max(0, stop - place(breaks[end])) if end < len(breaks) else 0
    return "it lies inside one paragraph" if outside > OTHER_LINES * (stop - body) else ""
