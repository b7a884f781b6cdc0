"""S301 labels of different kinds in one list."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise
from operator import attrgetter
from typing import TYPE_CHECKING

from zhspeech.checks.findings import Finding
from zhspeech.checks.forms import (
    form_of,
    is_enclosed,
    is_glyph,
    is_run_in,
    kind_of,
    level_of,
    stands_free,
    write_han,
)
from zhspeech.checks.ordinals import is_row
from zhspeech.labels.scan import label_at
from zhspeech.labels.table import default_table
from zhspeech.tree.nodes import Enumerator

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from zhspeech.checks.draft import Draft
    from zhspeech.checks.tally import Tally

__all__ = ["find_impostors", "find_mixtures"]

#: What 一个是 and 二是 share.
_IS = "是"
#: How far before a list that lacks its first member that one is looked for.
_BEFORE = 300


def find_impostors(draft: Draft, tallies: Sequence[Tally]) -> dict[int, Enumerator]:
    """Labels of another kind that stand for a missing member, by where the member behind the gap begins.

    一是…第二…三是; 壹、貳、參、四、伍、. An impostor stands as the members do, at lines or in a sentence, and
    none of its own kind goes before it.
    """
    loose = _loose(draft, tallies)
    starts = [label.start for label, _ in loose]
    impostors: dict[int, Enumerator] = {}
    for tally in tallies:
        labels = tally.labels
        befores = [None, *labels]
        for before, label in zip(befores, labels, strict=False):
            number = (before.ordinal if before else 0) + 1
            if label.ordinal != number + 1:
                continue
            low = before.end if before else max(0, label.start - _BEFORE)
            for other, heads_line in loose[bisect_left(starts, low) : bisect_left(starts, label.start)]:
                stands_so = other.ordinal == number and heads_line == tally.heads_lines
                if stands_so and other.group != label.group:
                    impostors[label.start] = other
            if before and label.start not in impostors and not tally.heads_lines:
                between = _number_between(draft, before, label)
                if between is not None:
                    impostors[label.start] = between
    return impostors


def _loose(draft: Draft, tallies: Iterable[Tally]) -> list[tuple[Enumerator, bool]]:
    """Labels that belong to no list, and those with which a list begins though they are no first one.

    With each whether it stands at the beginning of a line.
    """
    loose = [(stray.label, stray.heads_line) for stray in draft.strays]
    loose += [
        (tally.labels[0], tally.heads_lines)
        for tally in tallies
        if len(tally.members) == 1 or tally.labels[0].ordinal > 1
    ]
    return sorted(loose, key=lambda one: one[0].start)


def _next_of_another_kind(
    tally: Tally, loose: Sequence[tuple[Enumerator, bool]], starts: Mapping[str, Sequence[int]]
) -> Enumerator | None:
    """The label on a line of its own that counts on from the last one of a list, though of another kind.

    （一）… （二）… （三）… 4.…: nothing of its own kind goes before it there.

    Args:
        tally: the list.
        loose: see :func:`_loose`.
        starts: where the labels of each group begin, in order.
    """
    last = tally.labels[-1]
    at = bisect_left(loose, last.end, key=lambda one: one[0].start)
    if not tally.heads_lines or len(tally.labels) == 1 or at == len(loose):
        return None
    label, heads_line = loose[at]
    is_near = heads_line and label.start < tally.end and level_of(label) > 0
    if not is_near or label.ordinal != last.ordinal + 1:
        return None
    of_kind = starts.get(label.group, ())
    before = bisect_left(of_kind, label.start) - 1
    return label if before < 0 or of_kind[before] < tally.labels[0].start else None


def _number_between(draft: Draft, before: Enumerator, label: Enumerator) -> Enumerator | None:
    """The missing number between two labels of a sentence, at the beginning of a clause: 第二人才缺."""
    han = write_han(before.ordinal + 1)
    if not is_run_in(label) or han is None or label.start - before.end > _BEFORE:
        return None
    pattern = re.compile(f"[，,；;。]((?:第|其){han}|{before.ordinal + 1}[.．、])(?![0-9])")
    found = pattern.search(draft.text, before.end, label.start)
    if found is None or draft.text[label.start] in "第其":
        return None
    table = default_table()
    proposed = label_at(f"{found[1]}，", 0, table)  # as if it stood as a label: 第二，
    if proposed is None:
        return None
    group = table.rows[proposed[1]][0].group
    return Enumerator(draft.source, *found.span(1), proposed[1], before.ordinal + 1, group)


def find_mixtures(
    draft: Draft, tallies: Sequence[Tally], impostors: Mapping[int, Enumerator]
) -> Iterator[Finding]:
    """S301 the first label of another kind in each list; 最后 may end any list."""
    loose = _loose(draft, tallies)
    starts: dict[str, list[int]] = {}
    for one in sorted((label for tally in tallies for label in tally.labels), key=attrgetter("start")):
        starts.setdefault(one.group, []).append(one.start)
    for tally in tallies:
        labels = tally.labels
        first = labels[0]
        follower = _next_of_another_kind(tally, loose, starts)
        if (
            len({label.group for label in labels}) == 1
            and not is_glyph(first)
            and follower is None
            and not any(label.start in impostors for label in labels)
        ):
            continue
        label = next(
            (label for before, label in pairwise(labels) if _is_odd(draft, tally, before, label)), None
        )
        if label is None:
            found = (impostors[label.start] for label in labels if label.start in impostors)
            label = next((one for one in found if _differs(one, first)), None)
            if label is None and follower is not None and _differs(follower, first):
                label = follower
        elif [label.group for label in labels].count(first.group) == 1 and len(labels) > 2:
            label, first = first, label  # the first one is the odd one out
        if label is not None and not is_row(draft, tally):
            yield Finding("S301", label.start, label.end, "mixed", {"found": label.text, "first": first.text})


def _is_odd(draft: Draft, tally: Tally, before: Enumerator, label: Enumerator) -> bool:
    """Whether a label counts on from the one before it, stands as that does and is of another kind.

    Where it does not, it is more likely that the tree has put two lists together.
    """
    if tally.heads_lines:
        is_near = is_run_in(before) == is_run_in(label)
    else:
        is_near = draft.line_at(before.start) == draft.line_at(label.start)
    return (
        is_near
        and _differs(label, before)
        and label.ordinal == before.ordinal + 1
        and draft.heads_line(label.start) == tally.heads_lines
        and stands_free(label)
        and stands_free(before)
    )


def _differs(label: Enumerator, first: Enumerator) -> bool:
    """Whether two labels are of different kinds; two numbers in circles are if their circles differ."""
    forms = form_of(label), form_of(first)
    if is_glyph(label) and is_glyph(first):
        return forms[0] != forms[1]
    if (is_glyph(label) or is_glyph(first)) and not (is_enclosed(label) and is_enclosed(first)):
        return False
    # A bare numeral may be any word; 一个是 goes on with 二是.
    is_bare = "" in forms or forms[0][-1] == forms[1][-1] == _IS
    return kind_of(label) != kind_of(first) and not is_bare
