"""A tree does not depend on script, width of marks, line ends, indents, blank lines or mask characters."""

from __future__ import annotations

from pathlib import Path

import pytest

import zhspeech
from zhspeech.testing import CHANGES, Change, assert_same_tree

ROOT = Path(__file__).parents[1]
TEXTS = {path.stem: path for folder in ("tests/cases", "examples") for path in (ROOT / folder).glob("*.txt")}
HARMLESS = [change for change in CHANGES if change.keeps_lines and change.keeps_zones]


@pytest.mark.parametrize("change", HARMLESS, ids=lambda change: change.name)
@pytest.mark.parametrize("name", sorted(TEXTS))
def test_the_tree_of_a_changed_text_is_the_same(name: str, change: Change):
    text = TEXTS[name].read_bytes().decode("utf-8")
    changed = change(text)
    assert_same_tree(zhspeech.parse(text), zhspeech.parse(changed.text), changed.offset)
