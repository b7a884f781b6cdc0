"""``Run``: placeholder characters in a row, with what stands around them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from zhspeech.text.marks import BLANK, BRACKETS, HAN, SPACES
from zhspeech.text.numerals import TO_TEN

__all__ = [
    "BLOCKS",
    "BOXES",
    "CHINESE_DIGITS",
    "CIRCLES",
    "CROSSES",
    "DOTS",
    "EMPTY",
    "LETTERS",
    "LINES",
    "PLACEHOLDER",
    "SHAPES",
    "SOME",
    "STARS",
    "TILDES",
    "Run",
    "find_runs",
]

# The characters that stand in for others, by what else they are.
STARS = "*＊"  # Markdown, footnotes
LINES = "_＿"  # Markdown, forms to fill in
CROSSES = "×✕✖╳⨯"  # times
LETTERS = "Xx"
SOME = "某"  # a certain
BOXES = "□■▢"  # boxes to tick, characters that could not be read
CIRCLES = "○◯〇●"  # nought, bullets
BLOCKS = "█▇▓"  # bars
SHAPES = "△▲▽▼☆★◆◇◎#＃@＠"  # bullets, headings, addresses
DOTS = ".…"  # an ellipsis
TILDES = "~～"  # from to
EMPTY = "".join(BRACKETS)  # brackets with nothing in them

# These mix, __x, but for stars, which set others in bold type: **XX县**.
_MIXED = f"{LINES}{CROSSES}{LETTERS}{SOME}{BOXES}{CIRCLES}"
_OPENING, _CLOSING = re.escape(EMPTY), re.escape("".join(map(BRACKETS.__getitem__, EMPTY)))
#: A run of placeholder characters.  All it may begin with stands in front, in one class, which the search
#: leaps to.
PLACEHOLDER = re.compile(
    f"[{STARS}{_MIXED}{BLOCKS}{SHAPES}{_OPENING}{DOTS}{TILDES}](?:"
    f"(?<=[{STARS}])[{STARS}]*"
    f"|(?<=[{_MIXED}])[{_MIXED}]*"
    f"|(?<=[{BLOCKS}])[{BLOCKS}]*"
    f"|(?<=[{SHAPES}])[{SHAPES}]*"
    f"|(?<=[{_OPENING}]){BLANK}*[{_CLOSING}]"
    # Dots for a name, 书记....同志, and the one that is left of a word some sites leave out: .主义.
    rf"|(?<={HAN}\.)(?:\.{{2,5}}(?={HAN})|(?=主义))"
    # Dots for a number: 收入……亿元.
    "|(?<=[^…]…)…{0,3}(?=[%％万亿])"
    f"|(?<=[{TILDES}])(?=年)"
    ")"
)
#: How many characters before and after a run are looked at.
_REACH = 20
_HOLDING = frozenset(EMPTY)
#: Digits that may stand beside a cross or circle: 三×四.
CHINESE_DIGITS = frozenset(f"零{TO_TEN}百千两")


class Run(NamedTuple):
    """Placeholder characters in a row.

    Attributes:
        start: where the run begins.
        end: where it ends.
        size: how many placeholders it has.
        character: the first of its characters.
        left: the character right before it, as it stands; ``""`` at the beginning of the text.
        right: the character right after it; ``""`` at the end.
        before: the words before it, without blanks and without a bracket that holds the run alone; a line
            feed stands for the beginning of the text.
        after: the words after it, without blanks and such a bracket.
        offsets: where each character of ``after`` stands in the text.
    """

    start: int
    end: int
    size: int
    character: str
    left: str
    right: str
    before: str
    after: str
    offsets: Sequence[int]


def find_runs(text: str) -> list[Run]:
    """The runs of placeholder characters of a plain text, less the noughts of 二○○九年, 二〇XX年."""
    runs = []
    for match in PLACEHOLDER.finditer(text):
        start, end = match.span()
        character, left = text[start], text[start - 1 : start]
        if character in CIRCLES and left in CHINESE_DIGITS:
            while start < end and text[start] in CIRCLES:
                start += 1
            if start == end:
                continue
            character, left = text[start], text[start - 1 : start]
        right = text[end : end + 1]
        low, high = start, end
        if left in _HOLDING and BRACKETS[left] == right:
            low, high = start - 1, end + 1
        before, after = text[low - _REACH if low > _REACH else 0 : low], text[high : high + _REACH]
        if low < _REACH:
            before = "\n" + before
        offsets: Sequence[int] = range(high, high + _REACH)
        if " " in before or "\u3000" in before:
            before = before.replace(" ", "").replace("\u3000", "")
        if " " in after or "\u3000" in after:
            offsets = [high + at for at, one in enumerate(after) if one not in SPACES]
            after = after.replace(" ", "").replace("\u3000", "")
        runs.append(Run(start, end, end - start, character, left, right, before, after, offsets))
    return runs
