"""S302 levels out of the order of GB/T 9704—2012, 7.3.3: 一、 then （一） then 1. then （1）."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from zhspeech.checks.findings import Finding
from zhspeech.checks.forms import level_of
from zhspeech.checks.strays import is_quoted
from zhspeech.text.marks import SENTENCE_ENDS

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from zhspeech.checks.draft import Draft
    from zhspeech.checks.tally import Tally
    from zhspeech.tree.nodes import Enumerator

__all__ = ["find_levels"]

#: Marks that lead a list in, so that any kind will do, and those that end the heading it stands under.
_LEADS_IN = frozenset("：:；;，,、（(")
_STOPS = frozenset(f"{SENTENCE_ENDS}…”」』")


def find_levels(draft: Draft, tallies: Iterable[Tally]) -> Iterator[Finding]:
    """Lists of a kind that belongs above that of the list around them, and （1） where （一） is due.

    The first is a fault only in a text that keeps to the order elsewhere; the second only where a brother has
    a list of the kind that is due.
    """
    tallies = [tally for tally in tallies if level_of(tally.labels[0])]
    pairs = [(tally, above) for tally in tallies if (above := _above(tally)) is not None]
    keeps = {
        level_of(above)
        for tally, above in pairs
        if tally.heads_lines and _level(tally) == level_of(above) + 1
    }
    tops = {_level(tally) for tally in tallies if not tally.above}
    brothers: dict[tuple[int, int], Counter[int]] = {}
    for tally, above in pairs:
        if tally.heads_lines or _stands_free(draft, tally):
            brothers.setdefault(_brotherhood(tally, above), Counter())[_level(tally)] += 1
    for tally, above in pairs:
        if is_quoted(draft.source, tally.labels[0].start):
            continue
        label, level, upper = tally.labels[0], _level(tally), level_of(above)
        fields = {"found": label.text, "above": above.text}
        if level <= upper:
            begins = tally.heads_lines and label.ordinal == 1 and _is_led_in(draft, tally)
            if begins and (keeps or level in tops):
                yield Finding("S302", label.start, label.end, "inverted", fields)
        elif (
            level == 4
            and upper < 3
            and _stands_free(draft, tally)
            and (not tally.heads_lines or _is_led_in(draft, tally))
        ):
            found = brothers[_brotherhood(tally, above)]
            usual = next((other for other in (upper + 1, 3) if found[other]), 0)
            if usual:
                yield Finding("S302", label.start, label.end, "skipped", {**fields, "usual": _SHOWN[usual]})


#: What ends a sentence before a list.
_CLAUSE_ENDS = frozenset(f"{SENTENCE_ENDS}；;：:，,…”」』）)")
_SHOWN = {2: "（一）", 3: "1."}


def _level(tally: Tally) -> int:
    return level_of(tally.labels[0])


def _above(tally: Tally) -> Enumerator | None:
    """The nearest label above a list that has a place in the order."""
    labels = (node.enumerator for node in reversed(tally.above))
    return next((label for label in labels if level_of(label)), None)


def _brotherhood(tally: Tally, above: Enumerator) -> tuple[int, int]:
    """What the lists under brothers share: where the node above their parents begins, and their level."""
    parents = [node for node in tally.above if node.start < above.start]
    return (parents[-1].start if parents else -1), level_of(above)


def _stands_free(draft: Draft, tally: Tally) -> bool:
    """Whether a list stands behind a stop or a heading rather than in a sentence."""
    start = tally.labels[0].start
    before = draft.text[max(0, start - 8) : start].rstrip(" \u3000\n")[-1:]
    return before in _STOPS or (tally.heads_lines and before not in _LEADS_IN)


def _is_led_in(draft: Draft, tally: Tally) -> bool:
    """Whether the heading above a list or a sentence stands right before it, not one without a number."""
    line = draft.line_at(tally.labels[0].start)
    if not line:
        return False
    start, end = draft.lines[line - 1]
    is_heading = any(node.enumerator.start == start for node in tally.above)
    return is_heading or draft.text[end - 1] in _CLAUSE_ENDS
