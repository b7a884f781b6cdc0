"""Runs: the lists of a text as their author counted them, from the tree and from strays beside it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, NamedTuple

import attrs

from zhspeech.checks.forms import ends_list, is_run_in, key_of, shape_of
from zhspeech.checks.strays import TO
from zhspeech.labels.lead_ins import announced_count, last_sentence
from zhspeech.labels.scheme import LAST
from zhspeech.text.plain import plain_text
from zhspeech.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from zhspeech.checks.draft import Draft
    from zhspeech.checks.strays import Stray
    from zhspeech.tree.nodes import Enumerator, Node, Series

__all__ = ["Member", "Run", "find_runs"]

#: What stands before a number that is cited with others: （三）、（五）两项.
_CITED = (")、", "）、")
#: Numbers that are years.
_YEARS = range(1900, 2100)
#: What 一是 shares with 二是.
_ONE_IS = ("run_in", "是")
#: Groups of labels that nobody takes for words, so that one of them that stands alone is a slip too.
_IN_BRACKETS = frozenset(("han_paren", "arabic_paren"))
#: How far from each other in a sentence a number and its repetition stand at most, and what begins a list.
_NEAR = 400
_OPENS_LIST = frozenset("：:（(“‘「")
#: How many numbers a slip leaves out at most.
_FAR = 5
#: How many members a list has at most that is told by its strays alone.
_LONGEST = 30


class Member(NamedTuple):
    """A member of a list: its label, and its node if the tree has one."""

    label: Enumerator
    node: Node | None


@attrs.define(eq=False)
class Run:
    """A list as its author counted it: series that go on from each other, with the strays between them.

    Attributes:
        members: the members, in order.
        series: the series of the tree; none in a list of strays.
        above: the nodes above the first series, outermost first.
        before: the last ordinal of the list of its group before it under the same parent, 0 without one.
        lead_in: the sentence directly before the first member, if there is one.
        end: where the block ends in which it stands.
        labels: the labels of the members, once all are known.
        heads_lines: whether its members, the second one at the latest, head lines.
    """

    members: list[Member]
    series: list[Series]
    above: tuple[Node, ...]
    before: int
    lead_in: Span | None
    end: int
    heads_lines: bool
    labels: list[Enumerator] = attrs.field(init=False, factory=list)

    @property
    def key(self) -> tuple[str, str]:
        """What its labels share."""
        return key_of(self.members[0].label)

    @property
    def announced(self) -> int | None:
        """The number of members that the lead-in states, or ``None``."""
        lead_in = self.lead_in
        return announced_count(plain_text(lead_in.source), lead_in.start, lead_in.end) if lead_in else None


def find_runs(draft: Draft) -> list[Run]:
    """The lists of a text, in the order in which they begin.

    A series that does not begin with 1 goes on from the one before it of its group under the same parent, or
    else from the latest one of its group and level if that ends with the number before: numbering may run
    through several Parts. A lone first member is one list with what follows it under the same parent and
    begins with 1 but lacks 2 (一是…一是…三是): the second one is a slip.
    """
    runs: list[Run] = []
    latest: dict[tuple[int, str], Run] = {}
    for block in draft.blocks:
        here: dict[str, Run] = {}
        for series in block.series:
            members = [
                Member(node.enumerator, node)
                for node in series.nodes
                if not _is_cited(draft, node.enumerator)
            ]
            if not members:
                continue
            label = members[0].label
            group, ordinal = label.group, label.ordinal
            run = latest.get((len(block.above), group))
            if run is not None and (
                _is_slip(draft, here.get(group), series)
                or (ordinal != 1 and (group in here or _goes_on(run, label)))
            ):
                run.series.append(series)
                run.members += members
                run.end = block.end
            else:
                before = run.members[-1].label.ordinal if run and group in here else 0
                # The first member may stand behind a lead-in, or head the line on which the others stand.
                heads_lines = draft.heads_line(members[:2][-1].label.start)
                run = Run(
                    members, [series], block.above, before, series.lead_in, block.end,
                    heads_lines,
                )  # fmt: skip
                latest[len(block.above), group] = run
                runs.append(run)
            here[group] = run
    return _with_strays(draft, _rehome(draft, _without_adverbs(draft, runs)))


def _rehome(draft: Draft, runs: list[Run]) -> list[Run]:
    """The runs, with members on lines that ended a list in a sentence put where they go on from.

    第一个问题… 第二个问题…第一，…；第二，…；第三，…。 第四个问题…: the last one is none of 第一，'s.
    """
    homes: dict[tuple[tuple[str, str], str], Run] = {}
    for run in sorted(runs, key=_start_of):
        first = run.members[0].label
        if run.heads_lines:
            homes[run.key, shape_of(first)] = run
            continue
        place = len(run.members)
        while place > 1 and draft.heads_line(run.members[place - 1].label.start):
            place -= 1
        rest = run.members[place:]
        home = homes.get((key_of(rest[0].label), shape_of(rest[0].label))) if rest else None
        if home is None or shape_of(rest[0].label) == shape_of(first):
            continue
        if 0 < rest[0].label.ordinal - home.members[-1].label.ordinal <= _FAR:
            home.members += rest
            home.end = max(home.end, run.end)
            del run.members[place:]
            run.series = []
            if run.lead_in is None:
                _lead_in(draft, run)
    return runs


def _lead_in(draft: Draft, run: Run) -> None:
    """Take the sentence before the first member for the lead-in."""
    start = _start_of(run)
    found = last_sentence(draft.text, draft.lines[draft.line_at(start)][0], start)
    if found:
        run.lead_in = Span(draft.source, *found)


def _without_adverbs(draft: Draft, runs: list[Run]) -> list[Run]:
    """The runs, those that the adverb 首先 begins rid of it where the list proper begins within its clause.

    首先，我们…。第一，…第二，…第二，…第三，…: 首先 and the second 第二， are none of one list.
    """
    inside: dict[int, list[Run]] = {}
    for run in runs:
        if run.above and run.members[0].label.ordinal == 1:
            inside.setdefault(run.above[-1].start, []).append(run)
    kept = []
    for run in runs:
        kept.append(run)
        rest = run.members[1:]
        label, node = run.members[0]
        if node is None or not rest or label.ordinal != 1 or label.text[0] == "第" or not ends_list(label):
            continue
        for inner in reversed(inside.get(node.start, [])):
            if (
                inner.above[-1] is node
                and inner.key == key_of(rest[0].label)
                and inner.heads_lines == draft.heads_line(rest[0].label.start)
            ):
                inner.members += rest
                inner.series += run.series
                inner.above, inner.end = run.above, run.end
                kept.pop()
                break
    return kept


def _goes_on(run: Run, label: Enumerator) -> bool:
    """Whether a numbering runs on through the next Part; that of articles always does, with slips too."""
    step = label.ordinal - run.members[-1].label.ordinal
    return step == 1 or (step in (2, 3) and {label.scheme, run.members[0].label.scheme} == {"article"})


def _is_cited(draft: Draft, label: Enumerator) -> bool:
    """Whether what the tree has for a label is a number in a clause, or a year in brackets."""
    if label.ordinal in _YEARS or TO.match(draft.text, label.end):
        return True
    is_in_clause = label.ordinal > 1 and draft.text[label.start - 1 : label.start].isalnum()
    return (is_in_clause or draft.text.endswith(_CITED, 0, label.start)) and not is_run_in(label)


def _is_slip(draft: Draft, run: Run | None, series: Series) -> bool:
    """Whether a lone first member and a series that begins with 1 again are one list.

    They are if that lacks 2, or if the one stands right behind the other.
    """
    if run is None or len(run.members) > 1:
        return False
    label, again = run.members[0].label, series.nodes[0].enumerator
    if (label.ordinal, again.ordinal) != (1, 1) or key_of(label) != key_of(again):
        return False
    if len(series.nodes) > 1 and series.nodes[1].enumerator.ordinal == 3:
        return True
    is_way_of_speaking = is_run_in(label) and len(series.nodes) == 1  # 一是…，一是….
    return not is_way_of_speaking and _is_next(draft, label, again)


def _is_next(draft: Draft, label: Enumerator, again: Enumerator) -> bool:
    """Whether a label that is repeated stands right behind the first: on the next line, or in the sentence.

    Behind a colon it begins a list of its own.
    """
    step = draft.line_at(again.start) - draft.line_at(label.start)
    if draft.heads_line(again.start):
        return step == 1 and draft.heads_line(label.start)
    before = draft.text[max(0, again.start - 8) : again.start].rstrip(" \u3000")[-1:]
    return step == 0 and again.start - label.end <= _NEAR and before not in _OPENS_LIST


def _with_strays(draft: Draft, runs: list[Run]) -> list[Run]:
    """The runs with the strays that belong to them, and those that strays make among themselves."""
    by_key: dict[tuple[str, str], list[Run]] = {}
    for run in sorted(runs, key=_start_of):
        by_key.setdefault(run.key, []).append(run)
    left: dict[tuple[str, str], list[Stray]] = {}
    for stray in draft.strays:
        of_kind = by_key.get(stray.key, [])
        if stray.label.ordinal == 1 and stray.heads_line and stray.is_strong:
            _split(draft, stray, of_kind, runs)
        if not _joins(draft, stray, of_kind):
            left.setdefault(stray.key, []).append(stray)
    for key, strays in left.items():
        has_list = any(len(run.members) > 1 for run in by_key.get(key, ()))
        runs += _runs_of(draft, strays, key == _ONE_IS or (has_list and key[0] in _IN_BRACKETS))
    runs.sort(key=_start_of)
    for run in runs:
        run.labels = [member.label for member in run.members]
    return runs


def _split(draft: Draft, stray: Stray, runs: list[Run], all_runs: list[Run]) -> None:
    """Split the run around a stray that begins a list of lines, where members in a sentence go before it."""
    start = stray.label.start
    at = bisect_right(runs, start, key=_start_of) - 1
    run = runs[at] if at >= 0 else None
    place = bisect_left(run.members, start, key=_start_of_member) if run else 0
    if run is None or run.heads_lines or place < 2 or place == len(run.members):
        return
    rest = run.members[place:]
    if all(draft.heads_line(member.label.start) for member in rest):
        del run.members[place:]
        other = attrs.evolve(
            run,
            members=rest,
            series=list(run.series),
            heads_lines=True,
            lead_in=None,
            before=0,
        )
        runs.insert(at + 1, other)
        all_runs.append(other)


def _start_of(run: Run) -> int:
    return run.members[0].label.start


def _start_of_member(member: Member) -> int:
    return member.label.start


def _joins(draft: Draft, stray: Stray, runs: Sequence[Run]) -> bool:
    """Whether a stray belongs to one of the runs of its kind; it is put in its place there."""
    start = stray.label.start
    at = bisect_right(runs, start, key=_start_of)
    for run in runs[max(0, at - 1) : at + 1]:
        of_words = [label.group == "sequence" for label in (stray.label, run.members[0].label)]
        if of_words == [True, False] or (of_words == [False, True] and stray.label.text[-1].isalnum()):
            continue  # 其次 and 第四 may be no labels where others are
        is_first = stray.label.start < run.members[0].label.start
        if (
            (is_first or run.heads_lines == stray.heads_line)
            and _is_within(draft, stray, run)
            and _fits(draft, stray, run)
        ):
            place = bisect_left(run.members, start, key=_start_of_member)
            run.members.insert(place, Member(stray.label, None))
            return True
    return False


def _is_within(draft: Draft, stray: Stray, run: Run) -> bool:
    """Whether a stray stands where members of a run do: in its block; in a sentence, on its line."""
    first, last = run.members[0].label.start, run.members[-1].label.start
    low = run.above[-1].start if run.above else 0
    if not run.heads_lines:
        return draft.line_at(first) <= draft.line_at(stray.label.start) <= draft.line_at(last)
    return low <= stray.label.start < run.end


def _fits(draft: Draft, stray: Stray, run: Run) -> bool:
    """Whether the number of a stray is that of a member that counts on, or of one with a slip.

    Counting on are 1, (2), 3 and 1, 2, (3); slips 2, (2) and, set right by the next member, 1, (3), 2 and
    1, 3, (2), and a first one twice before a list that lacks the second one.
    """
    number, start = stray.label.ordinal, stray.label.start
    if number == 1 and ends_list(stray.label) and stray.label.text[0] != "第":
        return False  # 首先 is a plain adverb
    place = bisect_left(run.members, start, key=_start_of_member)
    near = run.members[max(0, place - _FAR) : place + _FAR]
    numbers = [member.label.ordinal for member in near]
    before = run.members[place - 1].label.ordinal if place else 0
    if place > 1 and before == LAST and number > 1:
        return True  # 最后 and then 其次
    after = run.members[place].label.ordinal if place < len(run.members) else 0
    if not place:
        is_slip = after != 1 or 2 not in numbers or _is_next(draft, stray.label, run.members[0].label)
        # 一是…，一是… is a way of speaking where nothing goes on from it in the paragraph.
        if after == 1 and not stray.heads_line and len(run.members) > 1:
            is_slip = is_slip and draft.line_at(run.members[1].label.start) == draft.line_at(start)
        return number == 1 and is_slip and after <= 3 and stray.is_strong
    if after:
        return (
            before < number < after
            or (number == before and after > (2 if number == 1 else number))
            or (number == before == 1 and _is_next(draft, run.members[place - 1].label, stray.label))
            or (number == before + 2 and after == before + 1)
            or (number == before - 1 and number not in numbers)
        )
    if number in (before + 1, len(run.members) + 1):
        return True
    if before < number <= before + (_FAR if stray.heads_line else 2 if stray.is_strong else 0):
        return True
    goes_back = number == before or (number == before - 1 and number not in numbers)
    return stray.is_strong and number > 1 and goes_back


def _runs_of(draft: Draft, strays: list[Stray], with_lone: bool) -> Iterator[Run]:
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
        yield Run(members, [], (), 0, lead_in, end, group[:2][-1].heads_line)


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
