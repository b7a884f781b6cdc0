"""Runs: the lists of a text as their author counted them, from the tree and from strays beside it."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from zhspeech.checks.forms import ends_list, is_run_in, key_of, runs_on, shape_of
from zhspeech.checks.joins import with_strays
from zhspeech.checks.strays import TO
from zhspeech.checks.tally import FAR, Member, Tally, is_next
from zhspeech.labels.lead_ins import last_sentence
from zhspeech.text.spans import Span

if TYPE_CHECKING:
    from zhspeech.checks.draft import Draft
    from zhspeech.tree.nodes import Enumerator, Series

__all__ = ["find_tallies"]

#: What stands before a number that is cited with others: （三）、（五）两项.
_CITED = (")、", "）、")
#: Numbers that are years.
_YEARS = range(1900, 2100)
_START = attrgetter("start")


def find_tallies(draft: Draft) -> list[Tally]:
    """The lists of a text, in the order in which they begin.

    A series that does not begin with 1 goes on from the one before it of its group under the same parent, or
    else from the latest one of its group and level if that ends with the number before: numbering may run
    through several Parts. A lone first member is one list with what follows it under the same parent and
    begins with 1 but lacks 2 (一是…一是…三是): the second one is a slip.
    """
    tallies: list[Tally] = []
    latest: dict[tuple[int, str], Tally] = {}
    for holder in draft.holders:
        here: dict[str, Tally] = {}
        for series in holder.series:
            members = [
                Member(node.enumerator, node)
                for node in series.nodes
                if not _is_cited(draft, node.enumerator)
            ]
            if not members:
                continue
            label = members[0].label
            group, ordinal = label.group, label.ordinal
            tally = latest.get((len(holder.above), group))
            if tally is not None and (
                _is_slip(draft, here.get(group), series)
                or (ordinal != 1 and (group in here or _goes_on(tally, series)))
            ):
                tally.series.append(series)
                tally.members += members
                tally.end = holder.end
            else:
                before = tally.members[-1].label if tally and group in here else None
                # The first member may stand behind a lead-in, or head the line on which the others stand.
                heads_lines = draft.heads_line(members[:2][-1].label.start)
                tally = Tally(
                    members, [series], holder.above, before, series.lead_in, holder.end,
                    heads_lines,
                )  # fmt: skip
                latest[len(holder.above), group] = tally
                tallies.append(tally)
            here[group] = tally
    return with_strays(draft, _rehome(draft, _without_adverbs(draft, tallies)))


def _rehome(draft: Draft, tallies: list[Tally]) -> list[Tally]:
    """The tallies, with members on lines that ended a list in a sentence put where they go on from.

    第一个问题… 第二个问题…第一，…；第二，…；第三，…。 第四个问题…: the last one is none of 第一，'s.
    """
    homes: dict[tuple[tuple[str, str], str], Tally] = {}
    for tally in sorted(tallies, key=_START):
        first = tally.members[0].label
        if tally.heads_lines:
            homes[tally.key, shape_of(first)] = tally
            continue
        place = len(tally.members)
        while place > 1 and draft.heads_line(tally.members[place - 1].label.start):
            place -= 1
        rest = tally.members[place:]
        home = homes.get((key_of(rest[0].label), shape_of(rest[0].label))) if rest else None
        if home is None or shape_of(rest[0].label) == shape_of(first):
            continue
        if 0 < rest[0].label.ordinal - home.members[-1].label.ordinal <= FAR:
            home.members += rest
            home.end = max(home.end, tally.end)
            del tally.members[place:]
            tally.series = []
            if tally.lead_in is None:
                _lead_in(draft, tally)
    return tallies


def _lead_in(draft: Draft, tally: Tally) -> None:
    """Take the sentence before the first member for the lead-in."""
    start = tally.start
    found = last_sentence(draft.text, draft.lines[draft.line_at(start)][0], start)
    if found:
        tally.lead_in = Span(draft.source, *found)


def _without_adverbs(draft: Draft, tallies: list[Tally]) -> list[Tally]:
    """The tallies, rid of the adverb 首先 at the head of one where the list proper begins within its clause.

    首先，我们…。第一，…第二，…第二，…第三，…: 首先 and the second 第二， are none of one list.
    """
    inside: dict[int, list[Tally]] = {}
    for tally in tallies:
        if tally.above and tally.members[0].label.ordinal == 1:
            inside.setdefault(tally.above[-1].start, []).append(tally)
    kept = []
    for tally in tallies:
        kept.append(tally)
        rest = tally.members[1:]
        label, node = tally.members[0]
        if node is None or not rest or label.ordinal != 1 or label.text[0] == "第" or not ends_list(label):
            continue
        for inner in reversed(inside.get(node.start, [])):
            if (
                inner.above[-1] is node
                and inner.key == key_of(rest[0].label)
                and inner.heads_lines == draft.heads_line(rest[0].label.start)
            ):
                inner.members += rest
                inner.series += tally.series
                inner.above, inner.end = tally.above, tally.end
                kept.pop()
                break
    return kept


def _goes_on(tally: Tally, series: Series) -> bool:
    """Whether a numbering runs on through the next Part; that of articles always does, with slips too.

    Others do with one number left out where both lists have several members.
    """
    label = series.nodes[0].enumerator
    step = label.ordinal - tally.members[-1].label.ordinal
    if runs_on(label) and runs_on(tally.members[0].label):
        return step in (0, 1, 2, 3)
    return step == 1 or (step == 2 and tally.heads_lines and min(len(tally.members), len(series.nodes)) > 1)


def _is_cited(draft: Draft, label: Enumerator) -> bool:
    """Whether what the tree has for a label is a number in a clause, or a year in brackets."""
    if label.ordinal in _YEARS or TO.match(draft.text, label.end):
        return True
    is_in_clause = label.ordinal > 1 and draft.text[label.start - 1 : label.start].isalnum()
    return (is_in_clause or draft.text.endswith(_CITED, 0, label.start)) and not is_run_in(label)


def _is_slip(draft: Draft, tally: Tally | None, series: Series) -> bool:
    """Whether a lone first member and a series that begins with 1 again are one list.

    They are if that lacks 2, or if the one stands right behind the other.
    """
    if tally is None or len(tally.members) > 1:
        return False
    label, again = tally.members[0].label, series.nodes[0].enumerator
    if (label.ordinal, again.ordinal) != (1, 1) or key_of(label) != key_of(again):
        return False
    if len(series.nodes) > 1 and series.nodes[1].enumerator.ordinal == 3:
        return True
    is_way_of_speaking = is_run_in(label) and len(series.nodes) == 1  # 一是…，一是….
    return not is_way_of_speaking and is_next(draft, label, again)
