"""S301 labels of different kinds in one list; P402 of different widths; P403 with other punctuation."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from itertools import pairwise
from operator import attrgetter
from typing import TYPE_CHECKING

from zhspeech.checks.findings import Finding
from zhspeech.checks.forms import (
    WIDTHS,
    digit_width_of,
    form_of,
    is_run_in,
    level_of,
    stands_free,
    width_of,
    write_han,
)
from zhspeech.checks.ordinals import is_row
from zhspeech.tree.nodes import Enumerator

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from zhspeech.checks.draft import Draft
    from zhspeech.checks.runs import Run

__all__ = ["find_forms", "find_impostors", "find_mixtures", "find_widths"]

#: Groups of words that may stand in one list: 首先，第二，最后.
_WORDS = frozenset(("sequence", "ordinal"))
#: The row of 一个是, which any label may follow.
_ONE_IS = frozenset(("one_is",))
#: How far before a list that lacks its first member that one is looked for.
_BEFORE = 300


def find_impostors(draft: Draft, runs: Sequence[Run]) -> dict[int, Enumerator]:
    """Labels of another kind that stand for a missing member, by where the member behind the gap begins.

    一是…第二…三是; 壹、貳、參、四、伍、. An impostor stands as the members do, at lines or in a sentence, and
    none of its own kind goes before it.
    """
    loose = _loose(draft, runs)
    starts = [label.start for label, _ in loose]
    impostors: dict[int, Enumerator] = {}
    for run in runs:
        labels = run.labels
        befores = [None, *labels]
        for before, label in zip(befores, labels, strict=False):
            number = (before.ordinal if before else 0) + 1
            if label.ordinal != number + 1:
                continue
            low = before.end if before else max(0, label.start - _BEFORE)
            for other, heads_line in loose[bisect_left(starts, low) : bisect_left(starts, label.start)]:
                stands_so = other.ordinal == number and heads_line == run.heads_lines
                if stands_so and other.group != label.group:
                    impostors[label.start] = other
            if before and label.start not in impostors and not run.heads_lines:
                between = _number_between(draft, before, label)
                if between is not None:
                    impostors[label.start] = between
    return impostors


def _loose(draft: Draft, runs: Iterable[Run]) -> list[tuple[Enumerator, bool]]:
    """Labels that belong to no list, and those with which a list begins though they are no first one.

    With each whether it stands at the beginning of a line.
    """
    loose = [(stray.label, stray.heads_line) for stray in draft.strays]
    loose += [
        (run.labels[0], run.heads_lines) for run in runs if len(run.members) == 1 or run.labels[0].ordinal > 1
    ]
    return sorted(loose, key=lambda one: one[0].start)


def _next_of_another_kind(
    run: Run, loose: Sequence[tuple[Enumerator, bool]], starts: Mapping[str, Sequence[int]]
) -> Enumerator | None:
    """The label on a line of its own that counts on from the last one of a list, though of another kind.

    （一）… （二）… （三）… 4.…: nothing of its own kind goes before it there.

    Args:
        run: the list.
        loose: see :func:`_loose`.
        starts: where the labels of each group begin, in order.
    """
    last = run.labels[-1]
    at = bisect_left(loose, last.end, key=lambda one: one[0].start)
    if not run.heads_lines or len(run.labels) == 1 or at == len(loose):
        return None
    label, heads_line = loose[at]
    is_near = heads_line and label.start < run.end and level_of(label) > 0
    if not is_near or label.ordinal != last.ordinal + 1:
        return None
    of_kind = starts.get(label.group, ())
    before = bisect_left(of_kind, label.start) - 1
    return label if before < 0 or of_kind[before] < run.labels[0].start else None


def _number_between(draft: Draft, before: Enumerator, label: Enumerator) -> Enumerator | None:
    """The missing number between two labels of a sentence, at the beginning of a clause: 第二人才缺."""
    han = write_han(before.ordinal + 1)
    if not is_run_in(label) or han is None or label.start - before.end > _BEFORE:
        return None
    pattern = re.compile(f"[，,；;。]((?:第|其){han}|{before.ordinal + 1}[.．、])(?![0-9])")
    found = pattern.search(draft.text, before.end, label.start)
    if found is None or draft.text[label.start] in "第其":
        return None
    return Enumerator(draft.source, *found.span(1), "ordinal", before.ordinal + 1)


def find_mixtures(
    draft: Draft, runs: Sequence[Run], impostors: Mapping[int, Enumerator]
) -> Iterator[Finding]:
    """S301 the first label of another kind in each list; 最后 may end any list."""
    loose = _loose(draft, runs)
    starts: dict[str, list[int]] = {}
    for one in sorted((label for run in runs for label in run.labels), key=attrgetter("start")):
        starts.setdefault(one.group, []).append(one.start)
    for run in runs:
        labels = run.labels
        first = labels[0]
        follower = _next_of_another_kind(run, loose, starts)
        if (
            len({label.group for label in labels}) == 1
            and first.group != "glyph"
            and follower is None
            and not any(label.start in impostors for label in labels)
        ):
            continue
        label = next(
            (label for before, label in pairwise(labels) if _is_odd(draft, run, before, label)), None
        )
        if label is None:
            found = (impostors[label.start] for label in labels if label.start in impostors)
            label = next((one for one in found if _differs(one, first)), None)
            if label is None and follower is not None and _differs(follower, first):
                label = follower
        elif [label.group for label in labels].count(first.group) == 1 and len(labels) > 2:
            label, first = first, label  # the first one is the odd one out
        if label is not None and not is_row(draft, run):
            yield Finding("S301", label.start, label.end, "mixed", {"found": label.text, "first": first.text})


def _is_odd(draft: Draft, run: Run, before: Enumerator, label: Enumerator) -> bool:
    """Whether a label counts on from the one before it, stands as that does and is of another kind.

    Where it does not, it is more likely that the tree has put two lists together.
    """
    if run.heads_lines:
        is_near = is_run_in(before) == is_run_in(label)
    else:
        is_near = draft.line_at(before.start) == draft.line_at(label.start)
    return (
        is_near
        and _differs(label, before)
        and label.ordinal == before.ordinal + 1
        and draft.heads_line(label.start) == run.heads_lines
        and stands_free(label)
        and stands_free(before)
    )


def _differs(label: Enumerator, first: Enumerator) -> bool:
    one, other = label.group, first.group
    if one == other == "glyph":
        return form_of(label) != form_of(first)
    if "glyph" in (one, other) and "arabic_paren" not in (one, other):
        return False
    # A bare numeral may be any word; 一个是 goes on with 二是.
    is_bare = form_of(label) == "" or form_of(first) == "" or {label.scheme, first.scheme} & _ONE_IS
    return one != other and not (one in _WORDS and other in _WORDS) and not is_bare


def find_widths(draft: Draft, runs: Iterable[Run]) -> Iterator[Finding]:
    """P402 labels whose punctuation is not all of the width that most labels of their list have.

    Labels that 、 ends, which has but one width, are told apart by their digits.
    """
    for run in runs:
        if is_run_in(run.labels[0]):
            continue  # 一是 has none
        found = [(label, width) for label in run.labels if (width := width_of(label.text.strip()))]
        if {width for _, width in found} in (set(), {"f"}, {"h"}):
            found = [(label, width) for label in run.labels if (width := digit_width_of(label.text.strip()))]
        widths = [width for _, width in found]
        if len(set(widths)) < 2 and "fh" not in widths:
            continue
        usual = max("fh", key=widths.count)
        for label, width in found:
            if width != usual:
                fields = {
                    "found": label.text,
                    "width": WIDTHS[width][0],
                    "width_zh": WIDTHS[width][1],
                    "usual": WIDTHS[usual][0],
                    "usual_zh": WIDTHS[usual][1],
                }
                yield Finding("P402", label.start, label.end, "width", fields)


#: Marks that a label in brackets has no need of, GB/T 15834—2011, B.3: （一）、.
_NEEDLESS = frozenset("、.．，,：:；;。")
#: Larger numbers before a colon are names of speakers.
_LARGEST = 99
#: What opens the next of several labels that are cited: （甲）、（乙）.
_BRACKETS = frozenset("（(")
#: Groups whose labels stand in brackets.
_IN_BRACKETS = frozenset(
    ("glyph", "han_paren", "arabic_paren", "stem_paren", "branch_paren", "latin_paren", "roman_paren")
)


def find_forms(draft: Draft, runs: Iterable[Run]) -> Iterator[Finding]:
    """P403 labels punctuated against their kind, （一）、, or unlike their brothers, 二. among 一、 三、."""
    for run in runs:
        labels = run.labels
        if labels[0].group in _IN_BRACKETS and (len(labels) > 1 or run.series):
            yield from _needless(draft, labels)
        if labels[0].group == "glyph":
            continue
        if is_run_in(labels[0]) and labels[0].group != "ordinal":
            continue
        group = Counter([label.group for label in labels]).most_common(1)[0][0]
        forms = [(label, form_of(label)) for label in labels if label.group == group and label.ordinal]
        forms = [(label, form) for label, form in forms if label.ordinal <= _LARGEST or form[-1:] != ":"]
        if group == "ordinal":
            forms = [(label, form) for label, form in forms if len(form) == 2 and not form[1].isalnum()]
        elif group == "division":
            continue
        forms = [(label, form) for label, form in forms if not any(map(str.isdecimal, form))]  # 2.1
        counts = Counter(form for _, form in forms)
        if len(counts) < 2:
            continue
        usual, most = counts.most_common(1)[0]
        if group == "ordinal" and "第," in counts:
            usual = "第,"
        example = next(label for label, form in forms if form == usual)
        for label, form in forms:
            if form != usual and (most > 1 or group == "ordinal") and stands_free(label):
                fields = {"found": label.text, "like": example.text}
                yield Finding("P403", label.start, label.end, "unlike", fields)


def _needless(draft: Draft, labels: Sequence[Enumerator]) -> Iterator[Finding]:
    """Labels in brackets with a mark behind them; where all have one, the first stands for all."""
    labels = [label for label in labels if label.group in _IN_BRACKETS]
    marked = [label for label in labels if _has_mark(draft, label)]
    for label in marked[:1] if len(marked) == len(labels) else marked:
        at = _mark_of(draft, label)
        text = draft.source[label.start : at]
        fields = {"found": draft.source[label.start : at + 1], "mark": draft.source[at], "label": text}
        yield Finding("P403", label.start, at + 1, "needless", fields)


def _has_mark(draft: Draft, label: Enumerator) -> bool:
    """Whether a needless mark ends or follows a label, which does not stand among others that are cited."""
    at = _mark_of(draft, label)
    following = draft.text[at + 1 : at + 2]
    return at >= 0 and stands_free(label) and following not in _BRACKETS


def _mark_of(draft: Draft, label: Enumerator) -> int:
    """Where the mark stands that ends or follows a label in brackets, -1 if there is none."""
    for at in (label.end - 1, label.end):
        if draft.text[at : at + 1] in _NEEDLESS:
            return at
    return -1
