from __future__ import annotations

import pytest

import zhspeech


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("干部要做到“四勤”（勤走、勤看、勤问）。", ["found 3 members of 四勤, expected 4"]),
        ("干部要做到“四勤”（勤走、勤看、勤问、勤记）。", []),
        ("开展“三查三保”（查路、查桥、查渠、保水、保电）。", ["found 5 members of 三查三保, expected 6"]),
        ("开展“三查三保”（查路、查桥、查渠，保水、保电、保粮）。", []),
        ("开展“双查双保”（查路查桥，保水保电）。", []),
        ("干部要做到“四勤”（勤走、勤看、勤问等）。", []),
        ("干部要做到“四勤”（这是老话，多年不提了）。", []),
        ("干部要做到“四勤”（见后）。", []),
        ("干部要做到“四勤”。（勤走、勤看、勤问）", []),
    ],
)
def test_a_formula_is_counted_against_the_bracket_that_spells_it_out(text: str, expected: list[str]):
    assert [one.message for one in zhspeech.check(zhspeech.parse(text), select=["C202"])] == expected
