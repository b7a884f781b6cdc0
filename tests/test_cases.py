"""The parser gets our own speeches right: every case and example, with its whole tree and its zones."""

from __future__ import annotations

from pathlib import Path

import pytest

import zhspeech
from zhspeech.testing import Case, differences, read_cases

ROOT = Path(__file__).parents[1]
CASES = read_cases(ROOT / "tests" / "cases") + read_cases(ROOT / "examples")
#: What the parser does not get right yet, and why.
NOT_YET: dict[str, dict[str, str]] = {
    "attach": {},
    "parts": {},
    "span": {},
    "zones": {},
}


def _params():
    for what, excused in NOT_YET.items():
        for case in CASES:
            marks = [pytest.mark.xfail(reason=excused[case.name])] if case.name in excused else []
            yield pytest.param(case, what, id=f"{case.name}-{what}", marks=marks)


@pytest.mark.parametrize(("case", "what"), list(_params()))
def test_a_case_is_parsed_right(case: Case, what: str):
    assert differences(zhspeech.parse, case)[what] == []


def test_only_cases_that_exist_are_excused():
    assert {name for excused in NOT_YET.values() for name in excused} <= {case.name for case in CASES}
