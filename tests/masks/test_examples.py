"""Every row of the tables decides in its example and not in its trap; and texts that are hard to read."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from zhspeech.masks.find import find_masks
from zhspeech.masks.form import Answer, Form
from zhspeech.masks.forms import FORMS
from zhspeech.masks.kinds import SIGNS
from zhspeech.masks.sign import Sign

#: A mask in braces: {text}, {text|kind} or {text|kind|unit}.
_MARKED = re.compile(r"\{([^|{}]*)(?:\|(\w+))?(?:\|([^}]*))?\}")
_HARD = [
    line.replace("⏎", "\n")
    for line in Path(__file__).with_name("nasty.txt").read_text("utf-8").splitlines()
    if not line.startswith("# ")
]


def masks_in(marked: str, fields: int) -> tuple[str, list[tuple[object, ...]]]:
    """The text without its braces, and what stands in each: start, end, kind, unit, or the first of these."""
    text, masks, done = "", [], 0
    for match in _MARKED.finditer(marked):
        text += marked[done : match.start()]
        masks.append((len(text), len(text) + len(match[1]), match[2], match[3])[:fields])
        text, done = text + match[1], match.end()
    return text + marked[done:], masks


def found(text: str, fields: int) -> list[tuple[object, ...]]:
    return [(mask.start, mask.end, mask.kind.value, mask.unit)[:fields] for mask in find_masks(text)]


@pytest.mark.parametrize("sign", SIGNS, ids=lambda sign: sign.example)
def test_a_sign_tells_what_is_withheld_in_its_example(sign: Sign):
    text, masks = masks_in(sign.example, 3)
    assert found(text, 3) == masks


@pytest.mark.parametrize("sign", [sign for sign in SIGNS if sign.trap], ids=lambda sign: sign.trap)
def test_a_sign_does_not_reach_as_far_as_its_trap(sign: Sign):
    text, masks = masks_in(sign.trap, 3)
    assert found(text, 3) == masks


@pytest.mark.parametrize("form", FORMS, ids=lambda form: f"{form.characters[0]} {form.example}")
def test_a_form_decides_in_its_example_whether_something_is_withheld(form: Form):
    text, masks = masks_in(form.example, 2)
    assert bool(masks) is (form.says is not Answer.NONE)
    assert found(text, 2) == masks


@pytest.mark.parametrize("marked", _HARD)
def test_a_text_that_is_hard_to_read_is_read(marked: str):
    text, masks = masks_in(marked, 4)
    assert found(text, 4) == masks
