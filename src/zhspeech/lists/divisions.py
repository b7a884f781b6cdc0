"""Which list organises the whole body: its members are the Parts."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING, NamedTuple

from zhspeech.labels.scan import Edge
from zhspeech.labels.scheme import RUN_IN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from zhspeech.labels.scan import Hit
    from zhspeech.lists.extents import Resumption
    from zhspeech.lists.stack import Accepted

__all__ = ["find_divisions"]


class _Rule(NamedTuple):
    """What a list of certain labels must be to divide a body.

    Attributes:
        lowest: the lowest rank of its labels (GB/T 9704—2012, 7.3.3).
        share: what share of the body it covers at least.
        latest: where it begins at the latest, as a share of the body.
        whole: what share of its members stand behind a whole sentence at least; lines without are a table.
        rival: at what share of its size another list beside it shows that neither divides the whole;
            ``None`` if the other divides it with it.
    """

    lowest: int
    share: float
    latest: float
    whole: float
    rival: float | None


_RULES = (
    # 第一章, 一、: headings of the highest ranks; two documents in one text have two lists of them
    _Rule(lowest=2, share=0.25, latest=1.0, whole=0.0, rival=None),
    # （一）
    _Rule(lowest=3, share=0.25, latest=1.0, whole=0.0, rival=0.4),
    # 1., （1）: as good for a list within a text or a table
    _Rule(lowest=5, share=0.3, latest=0.5, whole=0.25, rival=0.4),
    # 第一，, 首先，: often the last third of a speech; letters and circled numbers never divide
    _Rule(lowest=RUN_IN, share=0.25, latest=1.0, whole=0.0, rival=0.4),
)
#: The ranks that never divide: letters, circled numbers.
_NEVER = range(_RULES[2].lowest + 1, RUN_IN)
#: Of a list glued into one line, what share of its members begin a sentence.
_GLUED = 0.6
#: A list that begins with 首先 goes on with 第二: the two are alike.
_LIKE = {"sequence": "ordinal"}


class _Series(NamedTuple):
    """A list at the top: its members, where it ends, and the rule for it."""

    members: list[Hit]
    end: int
    rule: _Rule

    @property
    def start(self) -> int:
        """Where its first label stands."""
        return self.members[0].start

    @property
    def size(self) -> int:
        """How many characters it covers."""
        return self.end - self.start

    @property
    def family(self) -> str:
        """What its labels have in common with those of another list like it."""
        group = self.members[0].group
        return _LIKE.get(group, group)


def find_divisions(
    accepted: Sequence[Accepted], resumed: Sequence[Resumption], body: int, stop: int
) -> set[int]:
    """The starts of the Parts: the members of the list at the top that covers most of ``source[body:stop]``.

    Args:
        accepted: the enumerators with their levels.
        resumed: where text resumes; at level 0 it ends the list before it.
        body: where the body begins.
        stop: where the closing or the footer does.

    Returns:
        The offsets of the labels; none if no list covers enough, begins early enough and has no rival.
    """
    series = _read_series(accepted, resumed, stop)
    if not series:
        return set()
    best = max(series, key=lambda one: one.size)
    rule, length = best.rule, stop - body
    if best.size < rule.share * length or best.start - body > rule.latest * length:
        return set()
    if _sentences(best.members) < rule.whole * len(best.members):
        return set()
    like = [one for one in series if one is not best and one.family == best.family]
    if rule.rival is None:
        like = [one for one in like if one.size >= rule.share * length]
        return {hit.start for one in (best, *like) for hit in one.members}
    if any(one.size > rule.rival * best.size for one in like):
        return set()
    return {hit.start for hit in best.members}


def _read_series(accepted: Sequence[Accepted], resumed: Sequence[Resumption], stop: int) -> list[_Series]:
    """The lists at the top before ``stop`` that could divide the body."""
    lists: list[list[Hit]] = []
    bounds = [place.at for place in resumed if place.level == 0]
    for hit, level, first in accepted:
        if level == 0 and hit.start < stop:
            if first:
                bounds.append(hit.start)
                lists.append([])
            lists[-1].append(hit)
    bounds = [*sorted(bound for bound in bounds if bound < stop), stop]
    return [
        _Series(members, bounds[bisect_right(bounds, members[-1].start)], _rule_for(members[0]))
        for members in lists
        if _divides(members)
    ]


def _rule_for(first: Hit) -> _Rule:
    return next(rule for rule in _RULES if first.rank <= rule.lowest)


def _sentences(members: list[Hit]) -> int:
    """How many of the members stand behind the end of a sentence."""
    return sum(hit.edge == Edge.SENTENCE for hit in members)


def _divides(members: list[Hit]) -> bool:
    """Whether the members count from one and open paragraphs, or sentences of a text on one line."""
    first, last = members[0], members[-1]
    if len(members) < 2 or first.ordinal > 1 or first.rank in _NEVER:
        return False
    if all(hit.at_line for hit in members[1:]):
        return first.at_line or len(members) > 2  # 首先 may run on in the paragraph before 二、
    is_one_line = first.paragraph == last.paragraph
    return is_one_line and len(members) > 2 and _sentences(members) > _GLUED * len(members)
