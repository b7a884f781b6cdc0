"""The first change that CONTRIBUTING walks through: done as it says, it does what it says."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import zhspeech
from zhspeech import DEFAULT_SCHEMES, Parser, Scheme
from zhspeech.labels.scan import label_at
from zhspeech.labels.table import SchemeTable
from zhspeech.testing import assert_outline
from zhspeech.text.plain import plain_text

GUIDE = (Path(__file__).parents[1] / "CONTRIBUTING.md").read_text("utf-8")
TEXT, OUTLINE = (
    re.search(rf"`tests/cases/tasks-over-lists\.{kind}`[^`]*```text\n(.*?)```", GUIDE, re.DOTALL)[1]
    for kind in ("txt", "outline")
)


@pytest.fixture(scope="module")
def row() -> Scheme:
    code = next(block for block in re.findall(r"```python\n(.*?)```", GUIDE, re.DOTALL) if "row =" in block)
    names: dict[str, object] = {}
    exec(code, names)
    assert isinstance(names["row"], Scheme)
    return names["row"]


def test_the_case_is_read_right_with_the_row_and_amiss_without_it(row: Scheme):
    assert_outline(Parser(schemes=(row, *DEFAULT_SCHEMES)).parse(TEXT), OUTLINE)
    with pytest.raises(AssertionError, match="not found as expected"):
        assert_outline(zhspeech.parse(TEXT), OUTLINE)


def test_the_rows_examples_are_read_and_its_traps_are_not(row: Scheme):
    table = SchemeTable((row,))
    for example in row.examples.split():
        text, _, ordinal = example.partition("=")
        source, start, end = text.replace("⟨", "").replace("⟩", ""), text.index("⟨"), text.index("⟩") - 1
        assert label_at(plain_text(source), start, table) == (end, row.name, int(ordinal))
    for trap in row.traps.split():
        assert not any(label_at(plain_text(trap), place, table) for place in range(len(trap)))


def test_the_line_for_the_benchmark_has_the_numbers_of_the_case():
    nodes = list(zhspeech.Speech.from_outline(TEXT, OUTLINE).walk())
    levels = max(node.level for node in nodes) + 1
    assert f"| `tasks-over-lists` | {len(TEXT)} | {len(nodes)} | {levels} | 0 | 0 |" in GUIDE
    assert zhspeech.find_masks(TEXT) == zhspeech.find_slogans(TEXT) == ()
