"""Whether lists count right, in their ordinals and as announced."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING, NamedTuple

import attrs

from zhspeech.labels.schemes import DEFAULT_SCHEMES
from zhspeech.text.numerals import parse_letter, parse_numeral
from zhspeech.text.plain import plain_text
from zhspeech.text.spans import BLANKS

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Sequence

    from zhspeech.tree.nodes import Enumerator, Series
    from zhspeech.tree.speech import Speech

__all__ = [
    "OPENING",
    "QUOTES",
    "Finding",
    "Run",
    "ends_list",
    "find_announced_counts",
    "find_lone_members",
    "find_ordinals",
    "find_runs",
    "group_of",
    "heads_line",
    "is_run_in",
    "level_of",
]

_SCHEMES = {scheme.name: scheme for scheme in DEFAULT_SCHEMES}
#: The groups with labels that run on in the sentence.
_RUN_IN = frozenset(scheme.group for scheme in DEFAULT_SCHEMES if scheme.is_run_in)
#: The groups that have a label for the last member whatever its number.
_ENDING = frozenset(scheme.group for scheme in DEFAULT_SCHEMES if scheme.ends_list)

#: Opening brackets and quotation marks with their closing ones, those in full width.
OPENING = dict(zip("（(〔【《〈“‘「『", "））〕】》〉”’」』", strict=True))
QUOTES = frozenset("”’」』")


class Finding(NamedTuple):
    """Something that looks wrong: the code of its rule, where it is, what was found and what expected."""

    code: str
    start: int
    end: int
    message: str


@attrs.frozen
class Run:
    """A list as its author counted it: series that go on from each other.

    Attributes:
        series: the series, in order.
        labels: the enumerators of all their members.
        above: the enumerators of the nodes above the first series, outermost first.
        before: the last ordinal of the list of its group before it under the same parent, 0 without one.
    """

    series: list[Series]
    labels: list[Enumerator]
    above: tuple[Enumerator, ...]
    before: int


def group_of(label: Enumerator) -> str:
    """The group of schemes that count together to which a label's scheme belongs."""
    scheme = _SCHEMES.get(label.scheme)
    return scheme.group if scheme else label.scheme


def is_run_in(label: Enumerator) -> bool:
    """Whether labels of its group run on in the sentence (一是) rather than head a line (一、)."""
    return group_of(label) in _RUN_IN


def ends_list(label: Enumerator) -> bool:
    """Whether a label may end any list whatever its number: 最后, and the words it counts with."""
    scheme = _SCHEMES.get(label.scheme)
    return scheme is not None and scheme.group in _ENDING


def inserts(label: Enumerator) -> bool:
    """Whether a label was put in behind the one of its own number: 第二条之一."""
    scheme = _SCHEMES.get(label.scheme)
    return scheme is not None and scheme.inserts


def level_of(label: Enumerator) -> int:
    """The level at which GB/T 9704 puts a label, 1 to 4; 0 if it knows none such."""
    scheme = _SCHEMES.get(label.scheme)
    return scheme.level if scheme else 0


def find_runs(speech: Speech) -> list[Run]:
    """The lists of a speech.

    A series that does not begin with 1 goes on from the one before it of its group under the same parent, or
    else from the latest one of its group and level if that ends with the number before: numbering may run
    through several Parts.
    """
    runs: list[Run] = []
    latest: dict[tuple[int, str], Run] = {}
    for above, block in _blocks(speech):
        here: set[str] = set()
        for series in block:
            labels = [node.enumerator for node in series.nodes]
            group, ordinal = group_of(labels[0]), labels[0].ordinal
            run = latest.get((len(above), group))
            if run is None or ordinal == 1 or not (group in here or run.labels[-1].ordinal == ordinal - 1):
                before = run.labels[-1].ordinal if run and group in here else 0
                run = latest[len(above), group] = Run([], [], above, before)
                runs.append(run)
            run.series.append(series)
            run.labels.extend(labels)
            here.add(group)
    return runs


def _blocks(speech: Speech) -> Iterator[tuple[tuple[Enumerator, ...], Sequence[Series]]]:
    """The series of the speech and of each node with the labels above them, in document order."""
    waiting: list[tuple[tuple[Enumerator, ...], Sequence[Series]]] = [((), speech.series)]
    while waiting:
        above, block = waiting.pop()
        yield above, block
        nodes = [node for series in block for node in series.nodes if len(node.content) > 1]
        waiting.extend(((*above, node.enumerator), node.series) for node in reversed(nodes))


def find_ordinals(runs: Sequence[Run]) -> Iterator[Finding]:
    """N101 missing, N102 repeated and N103 out-of-order ordinals."""
    members = _starts(runs)
    for run in runs:
        numbers = [label.ordinal for label in run.labels]
        in_order = _longest_rise(numbers)
        strays = sorted({number for place, number in enumerate(numbers) if place not in in_order})
        seen: set[int] = set()
        last = filled = 0  # the latest number in order, and how many strays have come since
        for place, (label, number) in enumerate(zip(run.labels, numbers, strict=True)):
            # The list before this one goes on, as this one is really nested in its last member.
            goes_back = number == run.before + 1
            if place in in_order:
                missing = _missing(last, number, strays, filled)
                # A list that lacks more at its beginning than it has is quoted from the middle of another.
                if missing and not goes_back and (last or missing.total <= len(numbers)):
                    yield from _gap(run.labels, place, missing, members)
                last, filled = number, 0
            else:
                filled += 1
                # Strays that count on from each other are one slip, or the members of a list that is quoted.
                counts_on = filled > 1 and number - 1 == numbers[place - 1]
                if not (goes_back or counts_on or inserts(label) or _opens_quotation(label)):
                    code = "N102" if number in seen else "N103"
                    message = (
                        f"found {label.text} after {run.labels[place - 1].text}, expected {last + filled}"
                    )
                    yield Finding(code, label.start, label.end, message)
            seen.add(number)


def _starts(runs: Iterable[Run]) -> set[int]:
    return {label.start for run in runs for label in run.labels}


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


class _Missing(NamedTuple):
    """The numbers that are missing before a label: the first, the last, and how many."""

    first: int
    last: int
    total: int


def _missing(last: int, number: int, strays: Sequence[int], filled: int) -> _Missing | None:
    """What is missing between two numbers in order but the strays, of which ``filled`` stand for a number.

    The numbers between are never listed: a text may count from 1 to a milliard.
    """
    between = strays[bisect_right(strays, last) : bisect_left(strays, number)]
    total = number - last - 1 - len(between) - filled
    if total <= 0:
        return None
    first = last + 1 + filled
    for stray in between:
        first += stray <= first
    final = number - 1
    for stray in reversed(between):
        final -= stray == final
    return _Missing(first, final, total)


def _opens_quotation(label: Enumerator) -> bool:
    before = label.source[max(0, label.start - 5) : label.start].rstrip(BLANKS)
    return OPENING.get(before[-1:]) in QUOTES


def _gap(
    labels: Sequence[Enumerator], place: int, missing: _Missing, members: Container[int]
) -> Iterator[Finding]:
    """What is wrong where numbers are missing before a label, unless it is only the tree that lacks them."""
    label = labels[place]
    first, last = (labels[0].end, labels[place - 1].end) if place else (0, 0)
    found = _unlisted(missing.first, label, max(first, label.start - _SIGHT), label.start, members)
    if found and found[-1].start() >= last:
        return
    early = next((one for one in found if heads_line(label.source, one.start())), None)
    between = f"between {labels[place - 1].text} and {label.text}"
    if early:
        message = f"found {early[0]} out of order, expected it {between}"
        yield Finding("N103", early.start(), early.end(), message)
    elif place:
        extent = str(missing.first) if missing.total == 1 else f"{missing.first} to {missing.last}"
        yield Finding("N101", label.start, label.end, f"found nothing {between}, expected {extent}")
    else:
        message = f"found {label.text} at the beginning of a list, expected 1"
        yield Finding("N101", label.start, label.end, message)


#: The number in a label. 二一 is none, so that 第二一分为二 has the label 第二.
_NUMBER = re.compile(
    "[二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九]|[0-9]+|[a-zA-Z](?![a-zA-Z])"
)
#: How far from a list a member that seems to be missing is looked for.
_SIGHT = 2_000


def _unlisted(
    number: int, label: Enumerator, start: int, end: int, members: Container[int]
) -> list[re.Match[str]]:
    """Where a label like this one with another number stands in a stretch without being one in the tree."""
    text = plain_text(label.source)[label.start : label.end]
    own = _NUMBER.search(text)
    if own is None:
        return []
    head, tail = text[: own.start()], text[own.end() :]
    like = re.compile(f"{re.escape(head)}({_NUMBER.pattern}){'' if head else re.escape(tail)}")
    return [
        found
        for found in like.finditer(plain_text(label.source), start, end)
        if found.start() not in members and number in (parse_numeral(found[1]), parse_letter(found[1]))
    ]


def heads_line(source: str, start: int) -> bool:
    """Whether only blanks stand between the beginning of the line and ``start``."""
    while start and source[start - 1] in BLANKS and source[start - 1] not in "\r\n":
        start -= 1
    return not start or source[start - 1] in "\r\n"


def find_lone_members(runs: Sequence[Run]) -> Iterator[Finding]:
    """N104 a list that ends with its first member, unless its lead-in says how many there are (C201)."""
    members = _starts(runs)
    for run in runs:
        label, announced = run.labels[0], run.series[0].announced
        if len(run.labels) > 1 or label.ordinal > 1 or announced or _is_repeated(run):
            continue
        if not _unlisted(2, label, label.end, label.end + _SIGHT, members):
            message = f"found {label.text} alone, expected a second member or no number"
            yield Finding("N104", label.start, label.end, message)


def _is_repeated(run: Run) -> bool:
    """Whether a lone run-in label comes again in its own member, as in 一是…，一是…."""
    label = run.labels[0]
    is_lone = len(run.labels) == 1 and is_run_in(label)
    return is_lone and label.source.find(label.text, label.end, run.series[0].end) >= 0


#: A lead-in that ends with its count and what is counted: 三点意见：, 目的有三：; not 两制间的关系.
_COUNT_AT_END = re.compile(r"([二两三四五六七八九十]+|[0-9]+)[^，,。；;：:、中间\s]{0,6}[，,。：:（(“「\s]*$")


def find_announced_counts(runs: Sequence[Run]) -> Iterator[Finding]:
    """C201 a lead-in that announces another number of members than there are."""
    members = _starts(runs)
    for run in runs:
        first, labels = run.series[0], run.labels
        lead_in, announced = first.lead_in, first.announced
        if lead_in is None or announced is None:
            continue
        count = _COUNT_AT_END.search(plain_text(lead_in.source)[lead_in.start : lead_in.end])
        if count is None or parse_numeral(count[1]) != announced:
            continue
        # A list that ends with the announced number has a gap, see N101; what 最后 begins may be no member.
        fitting = {len(labels), len(first.nodes), labels[-1].ordinal}
        if ends_list(labels[-1]):
            fitting.add(len(labels) - 1)
        if announced in fitting or _is_repeated(run) or _is_miscut(labels, announced, members):
            continue
        extent = f"{labels[0].text} to {labels[-1].text}" if len(labels) > 1 else f"only {labels[0].text}"
        message = f"found {len(labels)} ({extent}), expected {announced} as announced"
        yield Finding("C201", *lead_in.trimmed, message)


def _is_miscut(labels: Sequence[Enumerator], size: int, members: Container[int]) -> bool:
    """Whether it is the tree rather than the text that has another number of members than ``size``.

    It is so if the next member stands behind the last one, or if the labels change where the number is
    reached.
    """
    last = labels[-1]
    if size > len(labels):
        return bool(_unlisted(last.ordinal + 1, last, last.end, last.end + _SIGHT, members))
    return _NUMBER.sub("", labels[size - 1].text) != _NUMBER.sub("", labels[size].text)
