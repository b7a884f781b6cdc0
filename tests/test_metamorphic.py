"""A tree does not depend on script, width of marks, line ends, indents, blank lines or mask characters."""

from __future__ import annotations

from pathlib import Path

import pytest

import zhspeech
from zhspeech.testing import CHANGES, Change, Changed, assert_same_tree
from zhspeech.testing.changes import Edit
from zhspeech.text.lines import split_paragraphs
from zhspeech.text.plain import plain_text

ROOT = Path(__file__).parents[1]
TEXTS = {path.stem: path for folder in ("tests/cases", "examples") for path in (ROOT / folder).glob("*.txt")}
HARMLESS = [change for change in CHANGES if change.keeps_lines and change.keeps_zones]


@pytest.mark.parametrize("change", HARMLESS, ids=lambda change: change.name)
@pytest.mark.parametrize("name", sorted(TEXTS))
def test_the_tree_of_a_changed_text_is_the_same(name: str, change: Change):
    text = TEXTS[name].read_bytes().decode("utf-8")
    changed = change(text)
    assert_same_tree(zhspeech.parse(text), zhspeech.parse(changed.text), changed.offset)


@pytest.mark.parametrize("name", sorted(TEXTS))
def test_the_tree_does_not_depend_on_how_wide_the_layout_is(name: str):
    """Lengths and distances count no blanks: not those before a paragraph, nor those behind a line."""
    text = TEXTS[name].read_bytes().decode("utf-8")
    plain = plain_text(text)
    indents = [Edit(start, start, "\u3000" * 60) for start, _ in split_paragraphs(plain, 0, len(text))]
    ends = [Edit(at, at + 1, " " * 60 + text[at]) for at, character in enumerate(plain) if character == "\n"]
    for edits in (indents, ends):
        changed = Changed(text, edits)
        assert_same_tree(zhspeech.parse(text), zhspeech.parse(changed.text), changed.offset)
