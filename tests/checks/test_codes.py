"""Every code has a file of texts in ``codes/``, each with what it gets of that code.

A text begins with a line ``= what it is``; each ``! …`` below it is the stretch of one diagnostic, in order;
a text without one gets none. A blank line ends it.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import pytest

import zhspeech
from zhspeech.checks.rules import RULES
from zhspeech.text.script import convert

FOLDER = Path(__file__).parent / "codes"
#: Punctuation as it is typed in half width.
HALF_WIDTH = str.maketrans("，；：？！（）", ",;:?!()")
#: Codes about the width of punctuation itself.
OF_WIDTH = ("P402",)


class Case(NamedTuple):
    code: str
    title: str
    expected: list[str]
    text: str


def read(path: Path) -> list[Case]:
    cases = []
    for block in re.split(r"\n\n+", path.read_text("utf-8").strip("\n")):
        title, *lines = block.split("\n")
        expected = [line[2:] for line in lines if line.startswith("! ")]
        text = "\n".join(line for line in lines if not line.startswith("! ")) + "\n"
        cases.append(Case(path.stem, title.removeprefix("= "), expected, text))
    return cases


CASES = [
    pytest.param(case, id=f"{case.code}-{case.title}")
    for path in sorted(FOLDER.glob("*.txt"))
    for case in read(path)
]


def found(case: Case, text: str) -> list[str]:
    diagnostics = zhspeech.check(zhspeech.parse(text), select=[case.code])
    return [case.text[one.start : one.end] for one in diagnostics]


def test_every_code_has_a_file_of_texts_that_get_it_and_that_do_not():
    assert {path.stem for path in FOLDER.glob("*.txt")} == {rule.code for rule in RULES}
    for path in FOLDER.glob("*.txt"):
        cases = read(path)
        assert any(case.expected for case in cases), path.stem
        assert not all(case.expected for case in cases), path.stem


@pytest.mark.parametrize("case", CASES)
def test_a_text_gets_what_its_file_says(case: Case):
    assert found(case, case.text) == case.expected


@pytest.mark.parametrize("case", CASES)
def test_a_text_gets_the_same_in_traditional_characters(case: Case):
    assert found(case, convert(case.text, "hant")) == case.expected


@pytest.mark.parametrize("case", [case for case in CASES if case.values[0].code not in OF_WIDTH])
@pytest.mark.parametrize("script", ["hans", "hant"])
def test_a_text_gets_the_same_in_half_width(case: Case, script: str):
    assert found(case, convert(case.text, script).translate(HALF_WIDTH)) == case.expected
