"""Runs: the lists of a text as their author counted them, from the tree and from strays beside it."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from zhspeech.checks.forms import ends_list, is_run_in, key_of, runs_on, shape_of
from zhspeech.checks.joins import with_strays
from zhspeech.checks.run import FAR, Member, Run, is_next
from zhspeech.checks.strays import TO
from zhspeech.labels.lead_ins import last_sentence
from zhspeech.text.spans import Span

if TYPE_CHECKING:
    from zhspeech.checks.draft import Draft
    from zhspeech.tree.nodes import Enumerator, Series

__all__ = ["find_runs"]

#: What stands before a number that is cited with others: （三）、（五）两项.
_CITED = (")、", "）、")
#: Numbers that are years.
_YEARS = range(1900, 2100)
_START = attrgetter("start")


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
    return with_strays(draft, _rehome(draft, _without_adverbs(draft, runs)))


def _rehome(draft: Draft, runs: list[Run]) -> list[Run]:
    """The runs, with members on lines that ended a list in a sentence put where they go on from.

    第一个问题… 第二个问题…第一，…；第二，…；第三，…。 第四个问题…: the last one is none of 第一，'s.
    """
    homes: dict[tuple[tuple[str, str], str], Run] = {}
    for run in sorted(runs, key=_START):
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
        if 0 < rest[0].label.ordinal - home.members[-1].label.ordinal <= FAR:
            home.members += rest
            home.end = max(home.end, run.end)
            del run.members[place:]
            run.series = []
            if run.lead_in is None:
                _lead_in(draft, run)
    return runs


def _lead_in(draft: Draft, run: Run) -> None:
    """Take the sentence before the first member for the lead-in."""
    start = run.start
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
    return step == 1 or (step in (2, 3) and runs_on(label) and runs_on(run.members[0].label))


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
    return not is_way_of_speaking and is_next(draft, label, again)
