"""The parser gets our own speeches right: every case and example, with its whole tree and its zones."""

from __future__ import annotations

from pathlib import Path

import pytest

import zhspeech
from zhspeech.testing import Case, differences, read_cases

ROOT = Path(__file__).parents[1]
CASES = read_cases(ROOT / "tests" / "cases") + read_cases(ROOT / "examples")
RESUMES = "text behind the last member goes back to the subject, and is taken for the member's own"
GOES_ON = "text behind the last member still belongs to it, and is taken for the parent's"
#: What the parser does not get right yet, and why.
NOT_YET: dict[str, dict[str, str]] = {
    "attach": {"interview-water-bureau": "a lone 第三 that ends a list which no one else began"},
    "parts": {},
    "span": {
        "exam-mock-paper": "a bracketed heading without a number ends the list",
        "first-question-as-heading": GOES_ON,
        "list-in-brackets": "the bracket around the list closes before it is taken to end",
        "markdown-youth-forum": "Markdown marks before a label belong to what stands before them",
        "newspaper-single-line": RESUMES,
        "odd-punctuation-and-unclosed-brackets": RESUMES,
        "restart-under-unnumbered-headings": RESUMES,
        "run-in-then-text-resumes": GOES_ON,
        "soft-breaks-after-semicolons": RESUMES,
        "speech-sixties-three-levels": RESUMES,
        "speeches-two-in-one": "the closing address of the first of two speeches is no part of its last list",
        "statute-village-water": "the speaker's aside in brackets belongs to the article",
        "stems-with-sub-items": RESUMES,
        "state-firms-nested": RESUMES,
        "village-cleanup-simplified": RESUMES,
    },
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
