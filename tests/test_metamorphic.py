"""A tree does not depend on script, width of marks, line ends, indents, blank lines or mask characters."""

from __future__ import annotations

from pathlib import Path

import pytest

import zhspeech
from zhspeech.testing import CHANGES, Change, assert_same_tree

ROOT = Path(__file__).parents[1]
TEXTS = {path.stem: path for folder in ("tests/cases", "examples") for path in (ROOT / folder).glob("*.txt")}
HARMLESS = [change for change in CHANGES if change.keeps_lines and change.keeps_zones]

#: What the parser does not take in its stride yet, and why: text, change, reason.
NOT_YET = {
    ("partyhistory-branch-resolution", "traditional script"): "OpenCC writes 醜 for the branch 丑",
}


def _params():
    for name in sorted(TEXTS):
        for change in HARMLESS:
            reason = NOT_YET.get((name, change.name))
            marks = [pytest.mark.xfail(reason=reason)] if reason else []
            yield pytest.param(name, change, id=f"{name}-{change.name}", marks=marks)


@pytest.mark.parametrize(("name", "change"), list(_params()))
def test_the_tree_of_a_changed_text_is_the_same(name: str, change: Change):
    text = TEXTS[name].read_bytes().decode("utf-8")
    changed = change(text)
    assert_same_tree(zhspeech.parse(text), zhspeech.parse(changed.text), changed.offset)


def test_only_texts_and_changes_that_exist_are_excused():
    assert NOT_YET.keys() <= {(name, change.name) for name in TEXTS for change in HARMLESS}
