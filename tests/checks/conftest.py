"""Drafts whose tree is given, so that a test of a check does not hang on the parser."""

from __future__ import annotations

import pytest

import zhspeech


def speech_of(lines: str) -> zhspeech.Speech:
    """The speech of which every line is a place: two spaces a level, its mark, a blank, its text."""
    texts, outline = [], []
    for line in lines.strip("\n").splitlines():
        mark, _, text = line.lstrip().partition(" ")
        texts.append(text)
        outline.append(f"{line[: len(line) - len(line.lstrip())]}{mark} {text}")
    return zhspeech.Speech.from_outline("\n".join(texts) + "\n", "\n".join(outline))


def found(lines: str, *select: str) -> list[str]:
    """What is found in a speech, as ``line code message``."""
    diagnostics = zhspeech.check(speech_of(lines), select=select or None)
    return [f"{one.line} {one.code} {one.message}" for one in diagnostics]


@pytest.fixture(name="speech_of")
def _speech_of():
    return speech_of


@pytest.fixture(name="found")
def _found():
    return found
