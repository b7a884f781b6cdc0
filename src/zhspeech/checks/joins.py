"""Joins: which strays belong to the lists of the tree, and which are lists by themselves."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from operator import attrgetter
from typing import TYPE_CHECKING

import attrs

from zhspeech.checks.forms import ends_list, is_enclosed, is_word, level_of, runs_on
from zhspeech.checks.tally import FAR, Member, Tally, is_next
from zhspeech.labels.lead_ins import last_sentence
from zhspeech.labels.scheme import LAST
from zhspeech.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from zhspeech.checks.draft import Draft
    from zhspeech.checks.strays import Stray

__all__ = ["with_strays"]

#: What 一是 shares with 二是.
_IS = "是"
#: How many members a list has at most that is told by its strays alone.
_LONGEST = 30
_START = attrgetter("start")


def with_strays(draft: Draft, tallies: list[Tally]) -> list[Tally]:
    """The tallies with the strays that belong to them, and those that strays make among themselves."""
    by_key: dict[tuple[str, str], list[Tally]] = {}
    for tally in sorted(tallies, key=_START):
        by_key.setdefault(tally.key, []).append(tally)
    left: dict[tuple[str, str], list[Stray]] = {}
    for stray in draft.strays:
        of_kind = by_key.get(stray.key, [])
        if stray.label.ordinal == 1 and stray.heads_line and stray.is_strong:
            _split(draft, stray, of_kind, tallies)
        if not _joins(draft, stray, of_kind):
            left.setdefault(stray.key, []).append(stray)
    for key, strays in left.items():
        first = strays[0].label
        # labels in brackets that nobody takes for words: one of them that stands alone is a slip too
        is_slip = is_enclosed(first) and level_of(first) > 0
        has_list = any(len(tally.members) > 1 for tally in by_key.get(key, ()))
        tallies += _tallies_of(draft, strays, key[1] == _IS or (has_list and is_slip))
    tallies.sort(key=_START)
    for tally in tallies:
        tally.labels = [member.label for member in tally.members]
    return tallies


def _split(draft: Draft, stray: Stray, tallies: list[Tally], all_tallies: list[Tally]) -> None:
    """Split the tally around a stray that begins a list of lines where a sentence's members go before it."""
    start = stray.label.start
    at = bisect_right(tallies, start, key=_START) - 1
    tally = tallies[at] if at >= 0 else None
    place = bisect_left(tally.members, start, key=_start_of_member) if tally else 0
    if tally is None or tally.heads_lines or place < 2 or place == len(tally.members):
        return
    rest = tally.members[place:]
    if all(draft.heads_line(member.label.start) for member in rest):
        del tally.members[place:]
        other = attrs.evolve(
            tally,
            members=rest,
            series=list(tally.series),
            heads_lines=True,
            lead_in=None,
            before=None,
        )
        tallies.insert(at + 1, other)
        all_tallies.append(other)


def _start_of_member(member: Member) -> int:
    return member.label.start


def _joins(draft: Draft, stray: Stray, tallies: Sequence[Tally]) -> bool:
    """Whether a stray belongs to one of the tallies of its kind; it is put in its place there."""
    start = stray.label.start
    at = bisect_right(tallies, start, key=_START)
    for tally in tallies[max(0, at - 1) : at + 1]:
        of_words = [ends_list(label) for label in (stray.label, tally.members[0].label)]
        if of_words == [True, False] or (of_words == [False, True] and stray.label.text[-1].isalnum()):
            continue  # 其次 and 第四 may be no labels where others are
        is_first = stray.label.start < tally.members[0].label.start
        if (
            (is_first or tally.heads_lines == stray.heads_line)
            and _is_within(draft, stray, tally)
            and _fits(draft, stray, tally)
        ):
            place = bisect_left(tally.members, start, key=_start_of_member)
            tally.members.insert(place, Member(stray.label, None))
            return True
    return False


def _is_within(draft: Draft, stray: Stray, tally: Tally) -> bool:
    """Whether a stray stands where members of a tally do: in its node; in a sentence, on its line."""
    first, last = tally.members[0].label.start, tally.members[-1].label.start
    low = tally.above[-1].start if tally.above else 0
    end = draft.end if runs_on(stray.label) else tally.end  # articles go on in the next chapter
    if not tally.heads_lines:
        return draft.line_at(first) <= draft.line_at(stray.label.start) <= draft.line_at(last)
    return low <= stray.label.start < end


def _fits(draft: Draft, stray: Stray, tally: Tally) -> bool:
    """Whether the number of a stray is that of a member that counts on, or of one with a slip.

    Counting on are 1, (2), 3 and 1, 2, (3); slips 2, (2) and, set right by the next member, 1, (3), 2 and
    1, 3, (2), and a first one twice before a list that lacks the second one.
    """
    number, start = stray.label.ordinal, stray.label.start
    if number == 1 and is_word(stray.label):
        return False  # 首先 is a plain adverb
    place = bisect_left(tally.members, start, key=_start_of_member)
    near = tally.members[max(0, place - FAR) : place + FAR]
    numbers = [member.label.ordinal for member in near]
    before = tally.members[place - 1].label.ordinal if place else 0
    if place > 1 and before == LAST and number > 1:
        return True  # 最后 and then 其次
    after = tally.members[place].label.ordinal if place < len(tally.members) else 0
    if not place:
        is_slip = after != 1 or 2 not in numbers or is_next(draft, stray.label, tally.members[0].label)
        # 一是…，一是… is a way of speaking where nothing goes on from it in the paragraph.
        if after == 1 and not stray.heads_line and len(tally.members) > 1:
            is_slip = is_slip and draft.line_at(tally.members[1].label.start) == draft.line_at(start)
        return number == 1 and is_slip and after <= 3 and stray.is_strong
    if after:
        return (
            before < number < after
            or (number == before and after > (2 if number == 1 else number))
            or (number == before == 1 and is_next(draft, tally.members[place - 1].label, stray.label))
            or (number == before + 2 and after == before + 1)
            or (number == before - 1 and number not in numbers)
        )
    if number in (before + 1, len(tally.members) + 1):
        return True
    if before < number <= before + (FAR if stray.heads_line else 2 if stray.is_strong else 0):
        return True
    # Nobody begins a list with 其次: behind 再次 it comes again in the same one.
    comes_again = is_word(stray.label) and is_word(tally.members[place - 1].label)
    goes_back = number == before or (number == before - 1 and (comes_again or number not in numbers))
    return stray.is_strong and number > 1 and goes_back


def _tallies_of(draft: Draft, strays: list[Stray], with_lone: bool) -> Iterator[Tally]:
    """The lists that strays of one kind make by themselves: they begin with 1 and stand near each other.

    Args:
        draft: the draft.
        strays: the strays, in order.
        with_lone: whether one that has no other beside it counts as well.
    """
    for group in _groups(draft, strays):
        numbers = [stray.label.ordinal for stray in group]
        if numbers[:3] == [1, 1, 2]:
            group, numbers = group[1:], numbers[1:]
        is_list = 1 < len(group) <= _LONGEST and max(numbers) > 1
        if not is_list and not (with_lone and len(group) == 1):
            continue
        first = group[0]
        line = draft.line_at(first.label.start)
        start = draft.lines[line - 1 if first.heads_line and line else line][0]
        found = last_sentence(draft.text, start, first.label.start)
        lead_in = Span(draft.source, *found) if found else None
        members = [Member(stray.label, None) for stray in group]
        end = draft.lines[draft.line_at(group[-1].label.start)][1]
        yield Tally(members, [], (), None, lead_in, end, group[:2][-1].heads_line)


def _groups(draft: Draft, strays: Iterable[Stray]) -> Iterator[list[Stray]]:
    group: list[Stray] = []
    line = 0
    for stray in strays:
        number, line_before = stray.label.ordinal, line
        line = draft.line_at(stray.label.start)
        step = line - line_before
        near = group and (not step or (step == 1 and stray.heads_line and group[-1].heads_line))
        last = group[-1].label.ordinal if group else 0
        # 1 begins a new list unless the one before it has nothing but a 1.
        if near and stray.is_strong and (number > 1 or len(group) == 1) and number - last <= 2:
            group.append(stray)
            continue
        if group:
            yield group
        group = [stray] if number == 1 and stray.is_strong else []
    if group:
        yield group
