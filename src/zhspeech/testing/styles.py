"""``Style``: how a speech is written that :class:`zhspeech.testing.SpeechBuilder` builds."""

from __future__ import annotations

import re
from functools import cache
from typing import Literal

import attrs

from zhspeech.errors import ZhspeechError
from zhspeech.labels.scan import label_at
from zhspeech.labels.table import default_table
from zhspeech.testing.changes import CHANGES
from zhspeech.text.numerals import STEMS, TO_NINE
from zhspeech.text.script import convert

__all__ = ["Style"]

_TENS = ("", "十", *(f"{digit}十" for digit in TO_NINE[1:]))
#: How labels count, by the numeral of the first one.
_NUMERALS: dict[str, tuple[str, ...]] = {
    "一": tuple(ten + one for ten in _TENS for one in ("", *TO_NINE))[1:],
    "1": tuple(map(str, range(1, 100))),
    "甲": tuple(STEMS),
    # The others follow one another in Unicode.
    **{
        first: tuple(chr(ord(first) + place) for place in range(count))
        for first, count in {"A": 26, "a": 26, "①": 20, "⑴": 20, "⒈": 20, "㈠": 10}.items()
    },
}
_NUMERAL = re.compile(f"[{''.join(_NUMERALS)}]")
_WIDTHS = {
    "full": "full-width punctuation and digits",
    "half": "half-width punctuation and digits",
}
_REWRITES = {change.name: change for change in CHANGES}


@attrs.frozen
class Style:
    """How a speech is written.

    Attributes:
        labels: the first label of each level: Parts, Points, Items, their Items … ``"一、"`` counts on as
            ``二、``, ``"第1章　"`` as ``第2章　``; the numeral is one of ``一 1 甲 A a ① ⑴ ⒈ ㈠``. A label
            of a scheme without a rank among headings (``一是``, ``第一，``) runs in, all others begin a line.
        layout: ``"run-in"`` as said; ``"lines"`` begins a line with each label; ``"one line"`` breaks none.
        script: ``"hans"`` or ``"hant"`` converts the text; ``None`` leaves it as it is given.
        width: ``"full"`` or ``"half"`` converts digits and marks; ``None`` leaves them.
        mask: what stands in place of each ``*`` of the texts that are given.
        indent: what begins each line.
        blank_lines: whether blank lines part paragraphs.
        newline: the line break.
    """

    labels: tuple[str, ...] = ("一、", "（一）", "1.", "（1）")
    layout: Literal["run-in", "lines", "one line"] = "run-in"
    script: Literal["hans", "hant"] | None = None
    width: Literal["full", "half"] | None = None
    mask: str = "*"
    indent: str = ""
    blank_lines: bool = False
    newline: Literal["\n", "\r\n", "\r"] = "\n"

    def label(self, level: int, ordinal: int) -> str:
        """The label of a member of a list.

        Args:
            level: from 0, for Parts.
            ordinal: from 1.

        Raises:
            ZhspeechError: if the style has no such level, or the label does not count so far.
        """
        if level >= len(self.labels):
            raise ZhspeechError(f"level {level}", "no label", f"one more than {' '.join(self.labels)}")
        first = self.labels[level]
        found = _NUMERAL.findall(first)
        if len(found) != 1:
            raise ZhspeechError(
                f"level {level}", f"the label {first!r}", f"one of {' '.join(_NUMERALS)} in it"
            )
        numerals = _NUMERALS[found[0]]
        if ordinal > len(numerals):
            raise ZhspeechError(f"label {first!r}", f"a member {ordinal}", f"at most {len(numerals)}")
        return first.replace(found[0], numerals[ordinal - 1])

    def runs_in(self, level: int) -> bool:
        """Whether the labels of a level run on in the paragraph."""
        return self.layout != "lines" and level > 0 and _runs_in(self.label(level, 1))

    def rewrite(self, text: str) -> str:
        """The text in the script and width of the style; its length stays."""
        if self.script:
            text = convert(text, self.script)
        return _REWRITES[_WIDTHS[self.width]](text).text if self.width else text


@cache
def _runs_in(label: str) -> bool:
    """Whether a label is of a scheme that runs in."""
    found = label_at(label + "抓好工作", 0, default_table())
    return found is not None and default_table().rows[found[1]][0].is_run_in
