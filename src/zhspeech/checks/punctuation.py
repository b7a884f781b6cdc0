"""P402 labels with punctuation of another width; P403 with another mark than their kind or their brothers."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from zhspeech.checks.bare import find_bare
from zhspeech.checks.findings import Finding
from zhspeech.checks.forms import (
    WIDTHS,
    digit_width_of,
    form_of,
    is_enclosed,
    is_glyph,
    is_run_in,
    stands_free,
    width_of,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from zhspeech.checks.draft import Draft
    from zhspeech.checks.tally import Tally
    from zhspeech.tree.nodes import Enumerator

__all__ = ["find_forms", "find_widths"]

#: Marks that a label in brackets has no need of, GB/T 15834—2011, B.3: （一）、.
_NEEDLESS = frozenset("、.．，,：:；;。")
#: Larger numbers before a colon are names of speakers.
_LARGEST = 99
#: What opens the next of several labels that are cited: （甲）、（乙）.
_BRACKETS = frozenset("（(")


def find_widths(draft: Draft, tallies: Iterable[Tally]) -> Iterator[Finding]:
    """P402 labels whose punctuation is not all of the width that most labels of their list have.

    Labels that 、 ends, which has but one width, are told apart by their digits.
    """
    for tally in tallies:
        if is_run_in(tally.labels[0]):
            continue  # 一是 has none
        found = [(label, width) for label in tally.labels if (width := width_of(label.text.strip()))]
        if {width for _, width in found} in (set(), {"f"}, {"h"}):
            found = [
                (label, width) for label in tally.labels if (width := digit_width_of(label.text.strip()))
            ]
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


def find_forms(draft: Draft, tallies: Iterable[Tally]) -> Iterator[Finding]:
    """P403 labels punctuated against their kind, （一）、, or unlike their brothers, 二. among 一、 三、."""
    for tally in tallies:
        labels = tally.labels
        for before, label in pairwise(labels):
            bare = find_bare(draft, before, label) if tally.heads_lines else None
            if bare is not None:
                fields: dict[str, object] = {"found": draft.source[slice(*bare)], "like": before.text}
                yield Finding("P403", *bare, "unlike", fields)
        if is_enclosed(labels[0]) and (len(labels) > 1 or tally.series):
            yield from _needless(draft, labels)
        if is_glyph(labels[0]) or (is_run_in(labels[0]) and not _is_numbered_word(labels[0])):
            continue
        group = Counter([label.group for label in labels]).most_common(1)[0][0]
        kept = [label for label in labels if label.group == group]
        is_word = is_run_in(kept[0])
        if _is_numbered_word(kept[0]) and not is_word:
            continue  # 第一章 has a mark behind it or a blank, as its line goes on
        forms = [(label, form_of(label)) for label in kept if label.ordinal]
        forms = [(label, form) for label, form in forms if label.ordinal <= _LARGEST or form[-1:] != ":"]
        if is_word:
            forms = [(label, form) for label, form in forms if len(form) == 2 and not form[1].isalnum()]
        forms = [(label, form) for label, form in forms if not any(map(str.isdecimal, form))]  # 2.1
        counts = Counter(form for _, form in forms)
        if len(counts) < 2:
            continue
        usual, most = counts.most_common(1)[0]
        if is_word and "第," in counts:
            usual = "第,"
        example = next(label for label, form in forms if form == usual)
        for label, form in forms:
            if form != usual and (most > 1 or is_word) and stands_free(label):
                fields = {"found": label.text, "like": example.text}
                yield Finding("P403", label.start, label.end, "unlike", fields)


def _is_numbered_word(label: Enumerator) -> bool:
    """Whether a label is a word with its number: 第一，, 第一章."""
    return form_of(label).startswith("第")


def _needless(draft: Draft, labels: Sequence[Enumerator]) -> Iterator[Finding]:
    """Labels in brackets with a mark behind them; where all have one, the first stands for all."""
    labels = [label for label in labels if is_enclosed(label)]
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
