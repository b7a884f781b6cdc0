"""Finders of turns, metadata and faults are scored against gold, whoever wrote them."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from zhspeech.testing import (
    Case,
    Figure,
    GoldSpan,
    GoldTurn,
    score_findings,
    score_metadata,
    score_turns,
)

TEXT = "甲：修渠。 \n乙：架桥。\n"


def case(**annotated: object) -> Case:
    return Case("case", TEXT, (), {}, frozenset(), None, None, 0, **annotated)


TURNS = (GoldTurn(0, 6, 0, "甲", "turn"), GoldTurn(7, 12, 7, "乙", "turn"))


def turn(start: int, end: int, speaker: str) -> SimpleNamespace:
    return SimpleNamespace(
        start=start, end=end, label=SimpleNamespace(start=start, end=start + 1), speaker=speaker
    )


def test_a_turn_is_right_by_label_and_speaker_and_by_its_end_apart():
    scored = score_turns(lambda text: [turn(0, 7, "甲"), turn(7, 9, "乙")], [case(turns=TURNS)])
    assert (scored.found, scored.ended) == (Figure(2, 2, 2), Figure(1, 2, 2))


def test_a_turn_of_another_speaker_is_wrong():
    assert score_turns(lambda text: [turn(0, 7, "丙")], [case(turns=TURNS)]).found == Figure(0, 1, 2)


def test_a_value_counts_apart_from_its_place():
    found = SimpleNamespace(start=7, end=8, field="speaker", value="甲")
    scored = score_metadata(lambda text: [found], [case(metadata=(GoldSpan(0, 1, "speaker", "甲"),))])
    assert (scored.value, scored.placed) == (Figure(1, 1, 1), Figure(0, 1, 1))


@pytest.mark.parametrize(
    ("start", "end", "code", "right"),
    [(2, 3, "N101", 1), (0, 9, "N101", 1), (4, 5, "N101", 0), (2, 3, "N102", 0)],
)
def test_a_diagnostic_is_right_where_it_overlaps_a_fault_of_its_code(
    start: int, end: int, code: str, right: int
):
    found = SimpleNamespace(start=start, end=end, code=code)
    assert score_findings(lambda text: [found], [case(findings=(GoldSpan(2, 4, "N101"),))]) == Figure(
        right, 1, 1
    )


def test_a_fault_is_found_once():
    found = [SimpleNamespace(start=2, end=3, code="N101")] * 2
    assert score_findings(lambda text: found, [case(findings=(GoldSpan(2, 4, "N101"),))]) == Figure(1, 2, 1)


def test_a_case_without_annotation_is_left_out():
    found = [SimpleNamespace(start=2, end=3, code="N101")]
    cases = [case(), case(findings=(GoldSpan(2, 4, "N101"),))]
    assert score_findings(lambda text: found, cases) == Figure(1, 1, 1)
