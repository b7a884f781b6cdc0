"""Whole drafts of many kinds, in ``drafts.txt``, each with all that is wrong with it, or with nothing.

A draft begins with a line ``= what it is``; each ``! CODE …`` below it is one diagnostic, in order. A blank
line ends it.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import zhspeech
from zhspeech.text.script import convert

BLOCKS = [
    block.split("\n")
    for block in re.split(r"\n\n+", Path(__file__).with_name("drafts.txt").read_text("utf-8").strip("\n"))
]
DRAFTS = [
    pytest.param(
        [line[2:] for line in lines if line.startswith("! ")],
        "\n".join(line for line in lines[1:] if not line.startswith("! ")) + "\n",
        id=lines[0].removeprefix("= "),
    )
    for lines in BLOCKS
]


def found(text: str, shown: str) -> list[str]:
    """What is found in a text, as ``CODE stretch`` with the stretch out of ``shown``."""
    return [f"{one.code} {shown[one.start : one.end]}" for one in zhspeech.check(zhspeech.parse(text))]


@pytest.mark.parametrize(("expected", "text"), DRAFTS)
def test_a_draft_gets_all_that_is_wrong_with_it(expected: list[str], text: str):
    assert found(text, text) == expected


@pytest.mark.parametrize(("expected", "text"), DRAFTS)
@pytest.mark.parametrize("script", ["hans", "hant"])
def test_a_draft_gets_the_same_in_the_other_script(expected: list[str], text: str, script: str):
    assert found(convert(text, script), text) == expected
