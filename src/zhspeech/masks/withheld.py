"""Whether a run withholds something: the first form that fits it answers."""

from __future__ import annotations

import re
from functools import cache, lru_cache

from zhspeech.masks.form import Answer, Form
from zhspeech.masks.forms import FORMS
from zhspeech.masks.runs import Run
from zhspeech.masks.units import Surroundings
from zhspeech.text.patterns import compiled

__all__ = ["withholds"]


def withholds(run: Run, around: Surroundings) -> Answer:
    """Whether a run withholds something, by its form; each character has a last row that fits any run."""
    is_number = around.kind is not None and around.kind.is_numeric
    for says, ahead, behind in _possible(
        run.character, run.size, run.left, run.right, around.sure, is_number
    ):
        if (not behind or behind.match(run.after)) and (not ahead or ahead.search(run.before)):
            return says
    raise AssertionError(f"no row for {run.character!r}")


@cache
def _forms_of(character: str) -> tuple[Form, ...]:
    """The rows for a placeholder."""
    return tuple(form for form in FORMS if character in form.characters)


@lru_cache(maxsize=4096)
def _possible(
    character: str, size: int, left: str, right: str, is_sure: bool, is_number: bool
) -> tuple[tuple[Answer, re.Pattern[str] | None, re.Pattern[str] | None], ...]:
    """What the rows say that what stands right beside a run allows, each with its patterns."""
    reads = {"any": True, "sure": is_sure, "number": is_number}
    return tuple(
        (
            form.says,
            compiled(form.ahead) if form.ahead else None,
            compiled(form.behind) if form.behind else None,
        )
        for form in _forms_of(character)
        if reads[form.reads]
        and form.size[0] <= size <= form.size[1]
        and (form.left is None or left in form.left)
        and (form.right is None or right in form.right)
    )
