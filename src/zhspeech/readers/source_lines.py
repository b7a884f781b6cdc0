"""The lines of a page as a PDF has them: how wide, how far indented, on which page."""

from __future__ import annotations

import re

import attrs

from zhspeech.text.blanks import BLANKS
from zhspeech.text.numerals import ARABIC, TO_TEN, ZEROS

__all__ = ["ENDS", "SourceLine", "is_label", "source_lines", "width"]

_BREAK = re.compile("\r\n|\r|\n|\x0b|\x85|\u2028|\u2029")
#: What has the width of a Chinese character in Chinese fonts, and what has none. Blanks between Chinese and
#: Latin characters are none of the text's: programs put them in for the gap that fonts leave.
_WIDE = re.compile(
    "[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6—…“”‘’·×①-⒛]"
)
_NONE = re.compile(
    "[\u200b-\u200f\u2060\ufeff\u00ad]|(?<=[\u2e80-\u9fff，。；：、）》”]) (?=[0-9A-Za-z])"
    "|(?<=[0-9A-Za-z]) (?=[\u2e80-\u9fff（《“])"
)
#: What a whole thing ends with: a sentence, a quotation, what announces a list.
ENDS = frozenset("。！？；：….!?;:”』」）)》〉】")
#: What begins a member of a list, an article or a heading.
_NUMERAL = f"[{TO_TEN}百千{ZEROS}{ARABIC}]"
_LABEL = re.compile(
    rf"第{_NUMERAL}+[章节節条條款项項编編部分]|[{TO_TEN}百]{{1,4}}[、．.]|[{ARABIC}]{{1,3}}(?:[、．]|\.(?![0-9]))"
    rf"|[（(]\s*(?:{_NUMERAL}{{1,4}}|[ivxIVX]{{1,5}})\s*[）)]|[①-⑳㈠-㈩⑴-⒛]|附\s*[件表图][：:{ARABIC}{TO_TEN}]"
)


@attrs.frozen
class SourceLine:
    """A line that is not blank.

    Attributes:
        text: without blanks at its ends.
        indent: the width of the blanks before it.
        end: the column in which it ends.
        page: the number of form feeds before it.
        after_blank: whether a blank line stands before it.
    """

    text: str
    indent: int
    end: int
    page: int
    after_blank: bool


def source_lines(text: str) -> list[SourceLine]:
    """The lines of a text that are not blank; a form feed ends a line, too."""
    lines: list[SourceLine] = []
    for page, inner in enumerate(text.split("\x0c")):
        after_blank = False
        for line in _BREAK.split(inner):
            stripped = line.strip(BLANKS)
            if stripped:
                blanks = line[: len(line) - len(line.lstrip(BLANKS))]
                indent = width(blanks.expandtabs()) if blanks else 0
                lines.append(SourceLine(stripped, indent, indent + width(stripped), page, after_blank))
            after_blank = not stripped
    return lines


def width(text: str) -> int:
    """The width of a text in columns: two for a Chinese character, one for a letter."""
    return len(text) + len(_WIDE.findall(text)) - len(_NONE.findall(text))


def is_label(text: str) -> bool:
    """Whether a line begins with what may be the label of a member, article or heading."""
    return _LABEL.match(text) is not None
