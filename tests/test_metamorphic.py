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
    ("articles-and-cross-references", "masks as □□"): "a date of squares is no date",
    ("briefing-tourism-contents", "traditional script"): "彙報 is not known as 匯報",
    ("letter-migrant-workers", "indented paragraphs"): "an indented signature of two offices",
    ("minutes-flood-office", "full-width punctuation and digits"): "a full-width number of an issue, 第７期",
    ("newspaper-single-line", "traditional script"): "電 of a dateline is not known",
    ("newspaper-single-line", "full-width punctuation and digits"): "a full-width date of the printed issue",
    (
        "newspaper-single-line",
        "half-width punctuation and digits",
    ): "half-width brackets of the printed issue",
    ("partyhistory-branch-resolution", "traditional script"): "OpenCC writes 醜 for the branch 丑",
    ("river-chiefs-traditional", "simplified script"): "相關閱讀 is known in simplified characters only",
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
