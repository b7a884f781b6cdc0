"""C201 announced counts that do not hold; C203 counts that sum up a list and do not hold."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from zhspeech.checks.findings import Finding
from zhspeech.checks.forms import ends_list, form_of, key_of
from zhspeech.checks.ordinals import SIGHT, is_repeated, unlisted
from zhspeech.text.numerals import parse_numeral

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from zhspeech.checks.draft import Draft
    from zhspeech.checks.runs import Run

__all__ = ["find_announced_counts", "find_sums"]

#: A lead-in that ends with its count and what is counted: 三点意见：, 目的有三：; not 两制间的关系.
_COUNT_AT_END = re.compile(
    r"([二两三四五六七八九十]+|[0-9]+)(?:[^，,。；;：:、中间的\s]{0,6}的(?:问题|方面|事情?|工作|任务|意见|要求|话|措施))?"
    r"[^，,。；;：:、中间的\s]{0,6}[，,。：:（(“「\s]*$"
)


def find_announced_counts(draft: Draft, runs: Sequence[Run]) -> Iterator[Finding]:
    """C201 a lead-in that announces another number of members than its list has."""
    for run in runs:
        lead_in, announced, labels = run.lead_in, run.announced, run.labels
        if lead_in is None or announced is None or labels[0].ordinal > 1:
            continue
        count = _COUNT_AT_END.search(draft.text, lead_in.start, lead_in.end)
        if count is None or parse_numeral(count[1]) != announced:
            continue
        # A list that ends with the announced number has a gap, see N101; what 最后 begins, or what begins
        # otherwise than the first, may be no member.
        fitting = {len(labels), labels[-1].ordinal, len([one for one in labels if key_of(one) == run.key])}
        if run.series:
            fitting.add(len(run.series[0].nodes))
        if ends_list(labels[-1]):
            fitting.add(len(labels) - 1)
        if announced in fitting or is_repeated(run) or _is_miscut(draft, run, announced):
            continue
        fields: dict[str, object] = {"count": len(labels), "announced": announced}
        fields |= {"first": labels[0].text, "last": labels[-1].text}
        said = "count" if len(labels) > 1 else "count_of_one"
        yield Finding("C201", *lead_in.trimmed, said, fields)


def _is_miscut(draft: Draft, run: Run, size: int) -> bool:
    """Whether it is the tree rather than the text that has another number of members than ``size``.

    It is so if the next member stands behind the last one, or if the labels change where the number is
    reached.
    """
    labels = run.labels
    last = labels[-1]
    if size > len(labels):
        end = max(run.end, last.end + SIGHT) if run.heads_lines else last.end + SIGHT
        following = (
            stray.label
            for stray in draft.strays
            if stray.heads_line == run.heads_lines and last.end <= stray.label.start < end
        )
        is_other = any(label.ordinal == last.ordinal + 1 for label in following)
        return is_other or bool(unlisted(draft, last, last.ordinal + 1, last.end, end))
    return form_of(labels[size - 1]) != form_of(labels[size])


#: A clause that sums up what was listed: 以上四点，, 上述三个方面.
_SUM = re.compile(
    r"(?<![^\s。！？；，：、“])(?:以上|上述|上面|前述)(?:这|的)?(?P<count>[两二三四五六七八九]|十[一二三四五六七八九]?|[0-9]{1,2})"
    r"(?:个方面|个问题|方面|点|条|项|件事|种|大)"
)


def find_sums(draft: Draft, runs: Sequence[Run]) -> Iterator[Finding]:
    """C203 a clause that sums up another number of members than any list before it has."""
    for found in _SUM.finditer(draft.text):
        before = [run for run in runs if run.members[-1].label.start < found.start()]
        count = parse_numeral(found["count"])
        # A member that begins with the sum is none of those summed up.
        sizes = {len(run.members) for run in before}
        sizes |= {len(run.members) - 1 for run in before if run.labels[-1].end >= found.start() - 1}
        if not before or count in sizes:
            continue
        nearest = max(before, key=lambda run: run.members[-1].label.start)
        fields = {
            "found": draft.source[slice(*found.span())],
            "count": len(nearest.members),
            "announced": count,
            "first": nearest.labels[0].text,
            "last": nearest.labels[-1].text,
        }
        if len(nearest.members) > 1 and nearest.labels[-1].end > found.start() - SIGHT:
            yield Finding("C203", *found.span(), "sum", fields)
