"""The page about the benchmark tells of every case, with the right numbers."""

from __future__ import annotations

from pathlib import Path

import pytest

from zhspeech.testing import Case, read_cases

ROOT = Path(__file__).parents[2]
CASES = read_cases(ROOT / "tests" / "cases")
PAGE = (ROOT / "docs" / "benchmark.md").read_text("utf-8")
#: The cells of the rows of the table of texts, by the name in the first.
ROWS = {cells[0].strip("| `"): cells for line in PAGE.splitlines() if len(cells := line.split(" | ")) == 7}
del ROWS["text"]


def numbers(case: Case) -> list[str]:
    """Characters, nodes, levels, masks and slogans of a case."""
    levels: dict[int | None, int] = {None: 0}
    for node in case.nodes:
        levels[node.start] = levels[node.parent] + 1
    counts = (
        len(case.text),
        len(case.nodes),
        max(levels.values()),
        len(case.masks or ()),
        len(case.slogans or ()),
    )
    return [str(count) for count in counts]


def test_the_page_has_a_row_for_every_case_and_no_other():
    assert sorted(ROWS) == sorted(case.name for case in CASES)


def test_the_page_says_how_many_cases_there_are():
    assert f"benchmark: {len(CASES)} speeches" in PAGE


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_the_numbers_of_a_row_are_those_of_its_case(case: Case):
    assert ROWS[case.name][1:-1] == numbers(case)
