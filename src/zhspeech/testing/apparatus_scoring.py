"""How good finders of turns, metadata and faults are: what they find against gold cases."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

import attrs

from zhspeech.testing.scoring import Figure, annotated, compare

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from zhspeech.testing.cases import Case

__all__ = ["MetadataScore", "TurnScore", "score_findings", "score_metadata", "score_turns"]


class SpanLike(Protocol):
    """A stretch of the text."""

    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


class TurnLike(SpanLike, Protocol):
    """What a finder of turns returns."""

    @property
    def label(self) -> SpanLike: ...
    @property
    def speaker(self) -> str: ...


class FoundLike(SpanLike, Protocol):
    """What a finder of metadata returns."""

    @property
    def field(self) -> str: ...
    @property
    def value(self) -> str: ...


class FindingLike(SpanLike, Protocol):
    """What a checker returns."""

    @property
    def code(self) -> str: ...


@attrs.frozen
class TurnScore:
    """How good turns are.

    Attributes:
        found: a turn is found by the place of its label and its speaker.
        ended: … and where it ends, blanks aside.
    """

    found: Figure
    ended: Figure


@attrs.frozen
class MetadataScore:
    """How good metadata are.

    Attributes:
        value: the value of a field is found.
        placed: … and at the very place.
    """

    value: Figure
    placed: Figure


def score_turns(find_turns: Callable[[str], Iterable[TurnLike]], cases: Iterable[Case]) -> TurnScore:
    """Score anybody's finder of turns on the cases that are annotated for turns.

    Args:
        find_turns: takes a text and returns spans with ``label`` (a span) and ``speaker``.
        cases: at least one with turns, or with the word that there are none.

    Raises:
        ScoreError: if no case is.
    """
    found, ended = Figure(), Figure()
    for case, turns in annotated(cases, "turns"):
        ours = {(one.label.start, one.speaker, _trimmed(case.text, one.end)) for one in find_turns(case.text)}
        gold = {(one.label_start, one.speaker, _trimmed(case.text, one.end)) for one in turns}
        found += compare({row[:2] for row in ours}, {row[:2] for row in gold})
        ended += compare(ours, gold)
    return TurnScore(found, ended)


def score_metadata(
    find_metadata: Callable[[str], Iterable[FoundLike]], cases: Iterable[Case]
) -> MetadataScore:
    """Score anybody's finder of metadata on the cases that are annotated for metadata.

    Args:
        find_metadata: takes a text and returns spans with ``field`` and ``value``.
        cases: at least one with metadata, or with the word that there are none.

    Raises:
        ScoreError: if no case is.
    """
    value, placed = Figure(), Figure()
    for case, metadata in annotated(cases, "metadata"):
        ours = {(str(one.field), str(one.value), one.start, one.end) for one in find_metadata(case.text)}
        gold = {(one.kind, one.value, one.start, one.end) for one in metadata}
        value += compare({row[:2] for row in ours}, {row[:2] for row in gold})
        placed += compare(ours, gold)
    return MetadataScore(value, placed)


def score_findings(check: Callable[[str], Iterable[FindingLike]], cases: Iterable[Case]) -> Figure:
    """Score anybody's checker on the cases that are annotated for faults.

    A diagnostic is right where it overlaps a fault of its code; a fault is found once.

    Args:
        check: takes a text and returns spans with ``code``.
        cases: at least one with findings, or with the word that there are none.

    Raises:
        ScoreError: if no case is.
    """
    total = Figure()
    for case, findings in annotated(cases, "findings"):
        left = list(findings)
        count = right = 0
        for one in check(case.text):
            count += 1
            hit = next((fault for fault in left if fault.kind == one.code and _overlap(fault, one)), None)
            if hit is not None:
                left.remove(hit)
                right += 1
        total += Figure(right, count, len(findings))
    return total


def _overlap(one: SpanLike, other: SpanLike) -> bool:
    return one.start < other.end and other.start < one.end


def _trimmed(text: str, end: int) -> int:
    """An end without the blanks before it."""
    return len(text[:end].rstrip())
