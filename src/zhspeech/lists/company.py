"""A first sieve: a candidate that has no neighbour to count with is no enumerator, whatever is around it."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from zhspeech.labels.hit import Edge
from zhspeech.labels.scheme import LAST, RUN_IN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from zhspeech.labels.hit import Hit

__all__ = ["in_company"]

#: How far the second member may be from the first when their labels are of two groups, or share no verb.
MIXED_REACH = 1000
NEAR = 90
#: From this rank on labels within a line may be footnote marks: letters and circled numbers.
LETTERS = 6
#: Up to which number a label within a line shows by its next one that the first ones were lost.
LOST = 3
#: From this number on a decimal that counts on from none, nor any from it, is a figure or a time: 8.30.
FIGURE = 10


def in_company(hits: Sequence[Hit]) -> list[Hit]:
    """The candidates that could be part of a list: a 1 with a 2 behind it, a 2 with a 1 before it, and so on.

    A heading at the beginning of a line may stand alone, and so may a first member that is announced, whose
    list was cut off. A label that was lost must not take others with it: a 1 may have a 3 behind it, and a 2
    or 3 without a 1 may have its next. Linear in the number of candidates.
    """
    firsts = _firsts_with_a_second(hits)
    seen: dict[tuple[str, int], Hit] = {}
    latest: dict[str, Hit] = {}
    kept = []
    for index, hit in enumerate(hits):
        group = hit.group
        own = hit.key or group
        before = latest.get(own)
        hit.counts_on = hit.scheme.runs_on and before is not None and before.ordinal == hit.ordinal - 1
        hit.may_begin = hit.counts_on or _may_begin(hit, before)
        if hit.ordinal == 1:
            if index not in firsts:
                continue
        elif not _follows(hit, seen):
            continue
        kept.append(hit)
        latest[own] = seen[group, hit.ordinal] = hit
        if hit.key:
            seen[hit.key, hit.ordinal] = hit
    _note_cut(kept)
    return kept


def _note_cut(hits: Sequence[Hit]) -> None:
    """Note of the first heading whether its page begins within a text: a （四） before a 二、."""
    headings = [hit for hit in hits if hit.at_line and not hit.run_in]
    if headings and headings[0].ordinal > 1:
        first = headings[0]
        higher = next((hit for hit in headings if hit.rank < first.rank), None)
        first.is_cut = higher is not None and higher.ordinal > 1


def _firsts_with_a_second(hits: Sequence[Hit]) -> set[int]:
    """The indices of the first members that a second one follows, or that head a line of their own.

    ``spare``: how many second members follow that no first one has: 第一，水：第一，…第二，…第二，路：….
    """
    firsts = set()
    seconds: dict[str, Hit] = {}
    thirds: dict[str, Hit] = {}
    nexts: dict[str, Hit] = {}
    spare: Counter[str] = Counter()
    at_lines: dict[str, Hit] = {}
    for index in range(len(hits) - 1, -1, -1):
        hit = hits[index]
        group = hit.group
        name = hit.key or group
        following = nexts.get(name)
        nexts[name] = hit
        # What stands in a sentence between two labels at lines does not part them.
        like = at_lines.get(name) if hit.at_line else following
        hit.is_followed = _goes_on(hit, following) or _goes_on(hit, like)
        if hit.at_line:
            at_lines[name] = hit
        if hit.ordinal == 1:
            hit.is_clause = not hit.at_line and hit.edge == Edge.LEAD_IN and _is_in_sentence(hit, following)
            is_own = spare[name] > 0 or not _stands_before(hit, following)
            spare[name] -= 1
            if is_own and _counts_on(hit, seconds, thirds.get(name)):
                firsts.add(index)
        elif hit.ordinal == 2:
            spare[name] += 1
            seconds[group] = hit
            if hit.key:
                seconds[hit.key] = hit
        elif hit.ordinal == 3:
            thirds[name] = hit
    return firsts


def _goes_on(hit: Hit, following: Hit | None) -> bool:
    """Whether a candidate behind another one has the next number, and either shows that it is a label."""
    return (
        following is not None
        and following.ordinal == hit.ordinal + 1
        and (hit.at_line or following.at_line or hit.ordinal <= LOST)
    )


def _is_in_sentence(hit: Hit, following: Hit | None) -> bool:
    """Whether the second member follows within the sentence of the first."""
    return (
        following is not None
        and following.ordinal == 2
        and following.sentence == hit.sentence
        and following.paragraph == hit.paragraph
    )


def _stands_before(hit: Hit, following: Hit | None) -> bool:
    """Whether another first member follows in the sentence, so that this is none: 谁一要就给，我们一要…."""
    return (
        following is not None
        and following.ordinal == 1
        and following.sentence == hit.sentence
        and following.paragraph == hit.paragraph
        and hit.run_in
        and following.edge != Edge.LEAD_IN
    )


def _counts_on(hit: Hit, seconds: dict[str, Hit], third: Hit | None) -> bool:
    """Whether a first member may stand alone, or has a second or third one behind it."""
    if not hit.run_in and (hit.at_line or hit.is_announced):
        return True
    second = seconds.get(hit.key or hit.group)
    if second is not None and (not hit.run_in or second.at - hit.at < hit.scheme.reach):
        return True
    if third is not None and hit.scheme.key != "text" and _alike(hit, third):
        return True
    if any(hit.group in other.scheme.mixes and _near(hit, other) for other in seconds.values()):
        return True
    other = seconds.get(hit.group) if hit.key and hit.edge else None  # 一靠人手，二看天时: two verbs
    return (
        other is not None
        and other.at - hit.at < NEAR
        and other.edge != Edge.NONE
        and other.sentence == hit.sentence
    )


def _alike(hit: Hit, other: Hit) -> bool:
    """Whether two members both begin lines, or stand in one paragraph."""
    return hit.at_line and other.at_line if hit.at_line else hit.paragraph == other.paragraph


def _near(hit: Hit, second: Hit) -> bool:
    """Whether a member of another group is near enough to be the second one."""
    if not hit.run_in or hit.scheme.key == "text":
        return second.sentence == hit.sentence and second.at - hit.at < NEAR
    return second.at - hit.at < min(MIXED_REACH, hit.scheme.reach)


def _may_begin(hit: Hit, before: Hit | None) -> bool:
    """Whether a member may begin a list; a later one, if the one before it was lost or is on another page.

    ``before`` is the latest candidate like it.
    """
    if hit.above and hit.ordinal >= FIGURE and not hit.is_followed:
        return False
    if hit.ordinal == 1 or (not hit.run_in and (hit.at_line or hit.edge == Edge.LEAD_IN)):
        return True
    is_label = hit.scheme.key != "text" and not LETTERS <= hit.rank < RUN_IN
    if not (is_label and hit.is_followed and hit.edge > Edge.COMMA):
        return False
    return before is None or before.ordinal != hit.ordinal - 1 or hit.paragraph - before.paragraph > 1


def _follows(hit: Hit, seen: dict[tuple[str, int], Hit]) -> bool:
    """Whether a member with the number before (or nearly) has been seen."""
    others = hit.scheme.mixes
    if hit.ordinal == LAST:
        return any((name, 2) in seen for name in (hit.group, *others))
    if hit.may_begin:
        return True
    own = hit.key or hit.group
    number = hit.ordinal
    if (own, number - 1) in seen or (own, number - 2) in seen or (own, number) in seen:
        return True
    for name in (hit.group, *others) if hit.key else others:
        before = seen.get((name, hit.ordinal - 1))
        if before is not None and (hit.at - before.at < NEAR or hit.scheme.key != "text"):
            return True
    return False
