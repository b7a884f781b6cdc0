"""Unwrapping: text that was taken out of a PDF, put together again."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

import attrs

from zhspeech.readers.file_text import FileText
from zhspeech.readers.furniture import find_furniture
from zhspeech.readers.source_lines import SourceLine, source_lines
from zhspeech.readers.wraps import Wraps, find_wraps
from zhspeech.text.plain import plain_forms

__all__ = ["find_traces", "unwrap"]


def unwrap(text: str) -> FileText:
    """Put text that was taken out of a PDF together again.

    Page numbers and running heads go; the lines of a paragraph become one; Kangxi radicals and compatibility
    ideographs become the characters that they stand for. A line goes on in the next if that one's first word
    had no room on it, unless indentation, a blank line or a label says that a paragraph begins. Two columns
    that are interleaved are left as they are.

    Returns:
        The text, with what was done among its ``warnings``; if nothing was, the text as it is, with none.
    """
    plain = text.translate(_forms())
    lines = source_lines(plain)
    furniture = find_furniture(lines)
    kept = _without(lines, furniture)
    wraps = find_wraps(kept)
    paragraphs = _paragraphs(kept, wraps)
    warnings = []
    if plain != text:
        count = sum(one != other for one, other in zip(plain, text, strict=True))
        warnings.append(f"radicals and compatibility forms made plain characters: {count}")
    if furniture:
        warnings.append(f"lines left out as page numbers or running heads: {len(furniture)}")
    if wraps.has_columns:
        warnings.append("two columns are interleaved: their lines are left as they are")
    elif len(paragraphs) < len(kept):
        warnings.append(f"lines put together: {len(kept)}, to {len(paragraphs)} paragraphs")
    if not warnings:
        return FileText(text)
    return FileText("".join(f"{_tidy(paragraph)}\n" for paragraph in paragraphs), warnings=tuple(warnings))


#: So many characters of the beginning of a text tell whether it was taken out of a PDF.
_SAMPLE = 1 << 15
#: So many radicals, and such a share of lines that go on in the next, are no accident.
_SEVERAL, _SHARE = 3, 0.4


def find_traces(text: str) -> list[str]:
    """What of a text looks as if it was taken out of a PDF, in a sentence; mostly nothing."""
    sample = text[:_SAMPLE]
    lines = source_lines(sample)
    furniture = find_furniture(lines) if "\x0c" in sample else ()
    kept = _without(lines, set(furniture))
    wraps = find_wraps(kept)
    radicals = len(sample) - len(sample.translate(dict.fromkeys(_forms())))
    goes_on = len(kept) - len(_paragraphs(kept, wraps))
    if furniture or wraps.has_columns or radicals >= _SEVERAL or goes_on > _SHARE * len(kept):
        return ["looks like text out of a PDF, with its lines and pages; zhspeech.unwrap puts it together"]
    return []


@cache
def _forms() -> dict[int, str]:
    return {ord(form): plain for form, plain in plain_forms().items()}


def _without(lines: Sequence[SourceLine], furniture: set[int]) -> list[SourceLine]:
    """The lines that stay; a blank line beside furniture is the page's, not the text's."""
    return [
        attrs.evolve(line, after_blank=line.after_blank and place - 1 not in furniture)
        for place, line in enumerate(lines)
        if place not in furniture
    ]


def _paragraphs(lines: Sequence[SourceLine], wraps: Wraps) -> list[str]:
    paragraphs: list[list[str]] = []
    for place, line in enumerate(lines):
        if place and wraps.goes_on(place):
            paragraphs[-1] += (_between(paragraphs[-1][-1], line.text), line.text)
        else:
            paragraphs.append([line.text])
    return ["".join(pieces) for pieces in paragraphs]


def _between(before: str, behind: str) -> str:
    """What a line break was: a blank between two Latin words, else nothing."""
    ends = before[-1], behind[0]
    return " " if all(end.isascii() and end.isalnum() for end in ends) else ""


#: A line whose characters are set apart by blanks, and blanks that are left of the setting of marks.
_SET_APART = re.compile(r"\S(?:[ \u3000\xa0]+\S){3,}")
_STRAY = re.compile(r"(?<=[（〔《〈【“‘「『])[ \xa0]+|[ \xa0]+(?=[）〕》〉】”’」』，。；：、！？])")


def _tidy(paragraph: str) -> str:
    if _SET_APART.fullmatch(paragraph):
        return re.sub(r"[ \u3000\xa0]+", "", paragraph)
    return _STRAY.sub("", paragraph)
