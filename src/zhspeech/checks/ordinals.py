"""N101 missing, N102 repeated, N103 out-of-order ordinals; N104 a first member without a second."""

from __future__ import annotations

import re
from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING

from zhspeech.checks.annexes import annex_labels
from zhspeech.checks.bare import find_bare
from zhspeech.checks.findings import Finding
from zhspeech.checks.forms import (
    ends_list,
    inserts,
    is_run_in,
    is_word,
    key_of,
    level_of,
    relabel,
    stands_free,
)
from zhspeech.checks.strays import is_quoted
from zhspeech.labels.scheme import LAST

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping, Sequence

    from zhspeech.checks.draft import Draft
    from zhspeech.checks.tally import Tally
    from zhspeech.tree.nodes import Enumerator

__all__ = ["SIGHT", "find_lone_members", "find_ordinals", "goes_on", "is_repeated", "is_row"]


def find_ordinals(
    draft: Draft, tallies: Iterable[Tally], impostors: Mapping[int, Enumerator]
) -> Iterator[Finding]:
    """What is wrong in the ordinals of each list, each slip once.

    ``impostors``: what stands for a missing member, see :func:`zhspeech.checks.mixtures.find_impostors`.
    """
    annexes = annex_labels(draft)
    for tally in tallies:
        in_order = all(label.ordinal == number for number, label in enumerate(tally.labels, 1))
        if not (in_order or is_row(draft, tally) or any(label.start in annexes for label in tally.labels)):
            yield from _slips(draft, tally, impostors)


def _slips(draft: Draft, tally: Tally, impostors: Mapping[int, Enumerator]) -> Iterator[Finding]:
    labels = tally.labels
    numbers = [label.ordinal for label in labels]
    in_order = _longest_rise(numbers)
    strays = {number for place, number in enumerate(numbers) if place not in in_order}
    seen: set[int] = set()
    last = filled = 0  # the latest number in order, and how many strays have come since
    for place, (label, number) in enumerate(zip(labels, numbers, strict=True)):
        # The list before this one goes on, as this one is really nested in its last member.
        above = tally.before
        goes_back = above is not None and number == above.ordinal + 1 and key_of(label) == key_of(above)
        if place and numbers[place - 1] == LAST and number > 1 and ends_list(label):
            yield _stray(labels, place, False, number + 1)  # 最后 and then 其次
            continue
        if place in in_order:
            missing = _missing(last, number, strays, filled)
            # A list that lacks more at its beginning than it has is quoted from the middle of another.
            is_told = goes_back or label.start in impostors
            if missing and not is_told and (last or missing[2] <= len(numbers)):
                yield from _gap(draft, tally, place, missing)
            last, filled = number, 0
        elif number != LAST:
            filled += 1
            # Strays that count on from each other are one slip, or the members of a list that is quoted.
            counts_on = filled > 1 and number - 1 == numbers[place - 1]
            is_meant = goes_back or counts_on or inserts(label) or is_quoted(draft.source, label.start)
            is_meant = is_meant or (place > 0 and _is_speech(draft, labels[place - 1], label))
            begins = not (
                place and is_word(label) and is_word(labels[place - 1])
            )  # 其次 behind 再次 does not
            is_meant = is_meant or (begins and number in seen and _restarts(numbers, place, last + filled))
            if not is_meant:
                yield _stray(labels, place, number in seen, last + filled)
        seen.add(number)


#: So soon an answer repeats the number of its question: 第二个是谁？第二个是….
_ANSWER = 8


def _is_speech(draft: Draft, before: Enumerator, label: Enumerator) -> bool:
    """Whether a number comes again because somebody speaks who has it for a name, or answers himself."""
    is_name = label.text[-1:] in "：:" and before.ordinal == label.ordinal
    is_answer = label.start - before.end <= _ANSWER and draft.text[label.start - 1] in "？?"
    return is_name or is_answer or key_of(before) != key_of(label)


def _restarts(numbers: Sequence[int], place: int, expected: int) -> bool:
    """Whether a number that came before begins another list again rather than being a slip.

    A slip is the number of the label before it, or one behind which the list counts on as if it were right.
    """
    return numbers[place] != numbers[place - 1] and numbers[place + 1 : place + 2] != [expected + 1]


def _stray(labels: Sequence[Enumerator], place: int, is_repeated: bool, expected: int) -> Finding:
    """A label that is repeated or out of its place; of two that have changed places it is the second."""
    label, before = labels[place], labels[place - 1]
    if is_repeated:
        code, said = "N102", "repeated"
    elif place + 1 < len(labels) and labels[place + 1].ordinal == label.ordinal - 1 == expected:
        code, said = "N103", "late"
        label, before = labels[place + 1], label
    else:
        code, said = "N103", "late" if label.ordinal < expected else "disordered"
    fields: dict[str, object] = {"found": label.text, "before": before.text, "number": expected}
    fields["label"] = relabel(label, expected) or expected
    return Finding(code, label.start, label.end, said, fields)


def _missing(last: int, number: int, strays: Container[int], filled: int) -> tuple[int, int, int] | None:
    """The first and last number that lack between two, and how many at most; the gap may be very wide.

    ``strays`` stand elsewhere in the list, ``filled`` of them between the two, in place of as many.
    """
    first, end = last + 1, number - 1
    while first <= end and (first in strays or filled):
        filled -= first not in strays
        first += 1
    while end > first and end in strays:
        end -= 1
    return (first, end, end - first + 1) if first <= end else None


def _longest_rise(numbers: Sequence[int]) -> set[int]:
    """The places of a longest strictly rising subsequence; of equal numbers the first is in it."""
    tails: list[int] = []
    ends: list[int] = []
    previous: list[int] = []
    for place, number in enumerate(numbers):
        at = bisect_left(tails, number)
        previous.append(ends[at - 1] if at else -1)
        if at == len(tails) or number < tails[at]:
            tails[at : at + 1], ends[at : at + 1] = [number], [place]
    rise, place = set(), ends[-1]
    while place >= 0:
        rise.add(place)
        place = previous[place]
    return rise


#: What parts the numbers of a row that cites them: （三）、（五）两项, 第一、第三.
_JOINT = re.compile("[、,，和与及至到或\\s]*")


def is_row(draft: Draft, tally: Tally) -> bool:
    """Whether a list is but a row of numbers that are cited: nothing stands between them."""
    labels = tally.labels
    return any(
        _JOINT.fullmatch(draft.text, label.end, after.start) is not None
        for label, after in pairwise(labels)
        if "\n" not in draft.text[label.end : after.start]
    )


def _gap(draft: Draft, tally: Tally, place: int, missing: tuple[int, int, int]) -> Iterator[Finding]:
    """What is wrong where numbers are missing before a label, unless it is only the tree that lacks them."""
    labels = tally.labels
    label = labels[place]
    if not place and (missing[1] > 1 or not level_of(label) or not _has_text_before(draft, tally)):
        return  # an excerpt, or a list whose first member has no number
    if place and labels[place - 1].group != label.group:
        return  # two lists, most likely
    if place and all(is_quoted(draft.source, one.start) for one in (labels[place - 1], label)):
        return  # “（三）规范审批”“（五）严格管控” are cited
    if place and find_bare(draft, labels[place - 1], label):
        return  # its mark is missing, see P403
    start = labels[place - 1].end if place else 0
    start = max(start, label.start - _FAR)
    if any(stands(draft, label, number, start, label.start) for number in {missing[0], missing[1]}):
        return  # (一)至(三) may head one member, too
    fields: dict[str, object] = {"found": label.text, "number": str(missing[0])}
    fields["before"] = labels[place - 1].text if place else ""
    fields["label"] = relabel(label, missing[0]) or missing[0]
    if not place:
        yield Finding("N101", label.start, label.end, "beginning", fields)
    elif missing[0] == missing[1]:
        yield Finding("N101", label.start, label.end, "gap", fields)
    else:
        fields["number"] = f"{missing[0]} to {missing[1]}"
        fields["last"] = relabel(label, missing[1]) or missing[1]
        yield Finding("N101", label.start, label.end, "gaps", fields)


#: So long a line before a list shows that a text does not begin in the middle of it.
_TEXT = 20


def _has_text_before(draft: Draft, tally: Tally) -> bool:
    line = draft.line_at(tally.labels[0].start)
    return bool(tally.above) or any(end - start >= _TEXT for start, end in draft.lines[:line][:_TEXT])


#: How far behind a list a member that seems to be missing is looked for, and how far before it.
SIGHT, _FAR = 2_000, 20_000


def stands(draft: Draft, label: Enumerator, number: int, start: int, end: int) -> bool:
    """Whether a label like this one with another number stands in a stretch, be it in the tree or not."""
    wanted = relabel(label, number)
    if wanted is None:
        return False
    if is_run_in(label):
        wanted = wanted.rstrip("，,、：: \u3000")
    at = draft.source.find(wanted, start, end)
    is_other = at in draft.labels and draft.source.startswith("个", at + len(wanted))  # 第四个问题
    return at >= 0 and not is_other


def goes_on(draft: Draft, first: Enumerator, last: Enumerator, end: int) -> bool:
    """Whether a member with the next number stands behind the last of a list and before a first one."""
    again = draft.source.find(first.text, last.end, end)
    return stands(draft, last, last.ordinal + 1, last.end, again if again >= 0 else end)


#: What makes a number of a label: 一、两年之内.
_NUMBER_GOES_ON = re.compile("[一二两三四五六七八九十][年个天月次百千万]")


def find_lone_members(draft: Draft, tallies: Sequence[Tally]) -> Iterator[Finding]:
    """N104 a list that ends with its first member, unless its lead-in says how many there are (C201).

    Where nothing follows the member that could not belong to it, the text may be cut off.
    """
    last = max((tally.members[-1].label.start for tally in tallies), default=0)
    for tally in tallies:
        label = tally.labels[0]
        if len(tally.members) > 1 or label.ordinal != 1 or is_repeated(tally):
            continue
        # Elsewhere the rest may hang somewhere else in the tree, or the words are no label.
        is_sure = _is_led_in(draft, label) if is_run_in(label) else bool(tally.above or not tally.series)
        if not is_sure:
            continue
        end = tally.above[-1].end if tally.above else label.end
        is_last = last < end and draft.end == len(draft.source)
        is_last = is_last and (not is_run_in(label) or draft.wide.rstrip(_BLANK)[-1:] not in "。！？”")
        if is_last or _NUMBER_GOES_ON.match(draft.text, label.end):
            continue
        if not stands_free(label) or tally.announced or goes_on(draft, label, label, label.end + SIGHT):
            continue
        yield Finding("N104", label.start, label.end, "lone", {"found": label.text})


_BLANK = " \u3000\n"
#: What goes on behind 一是 without a number.
_GOES_ON = re.compile("二|另|还|再|其次|又|三")


def _is_led_in(draft: Draft, label: Enumerator) -> bool:
    """Whether a lone 一是 stands behind a colon and nothing on its line goes on from it."""
    if not is_run_in(label) or draft.text[label.start - 1 : label.start] not in ("：", ":"):
        return False
    line_end = draft.lines[draft.line_at(label.start)][1]
    return _GOES_ON.search(draft.text, label.end, line_end) is None


def is_repeated(tally: Tally) -> bool:
    """Whether a lone run-in label comes again in its own member, as in 一是…，一是….

    Members that all bear the label of the first one are a way of speaking and no slip.
    """
    labels = tally.labels
    if not is_run_in(labels[0]):
        return False
    if len(labels) > 1:
        return {label.ordinal for label in labels} == {1}
    end = tally.series[0].end if tally.series else labels[0].end
    return labels[0].source.find(labels[0].text, labels[0].end, end) >= 0
