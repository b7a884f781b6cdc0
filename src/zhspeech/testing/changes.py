"""Changes that leave a text's meaning, and so its tree, as they are: what circulation does to speeches."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

import attrs
import regex

from zhspeech.masks.find import find_masks
from zhspeech.text.lines import BREAK, split_paragraphs
from zhspeech.text.plain import plain_text
from zhspeech.text.script import convert

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterable

__all__ = ["CHANGES", "Change", "Changed"]


class Edit(NamedTuple):
    """``text[start:end]`` becomes ``new``."""

    start: int
    end: int
    new: str


class Changed:
    """A changed text that knows where the characters of the old one went.

    Args:
        text: the old text.
        edits: what is replaced, in order and without overlap.

    Attributes:
        text: the new text.
    """

    __slots__ = ("_edits", "_shifts", "text")

    def __init__(self, text: str, edits: Iterable[Edit]) -> None:
        self._edits = list(edits)
        self._shifts = [0, *accumulate(len(edit.new) - edit.end + edit.start for edit in self._edits)]
        pieces: list[str] = []
        done = 0
        for edit in self._edits:
            pieces += text[done : edit.start], edit.new
            done = edit.end
        self.text = "".join((*pieces, text[done:]))

    def offset(self, old: int) -> int:
        """Where the character at ``old`` is now; one that was replaced, as far into what replaces it."""
        count = bisect_right(self._edits, old, key=lambda edit: edit.end)
        new = old + self._shifts[count]
        if count < len(self._edits) and (edit := self._edits[count]).start < old:
            return min(new, edit.start + self._shifts[count] + len(edit.new))
        return new


@attrs.frozen
class Change:
    """A way to change texts.

    Attributes:
        name: what is changed.
        edits: the edits that change a text.
        keeps_lines: whether the text has the same paragraphs before and after.
        keeps_zones: whether nothing is added that is a zone of its own.
    """

    name: str
    edits: Callable[[str], Iterable[Edit]]
    keeps_lines: bool = True
    keeps_zones: bool = True

    def __call__(self, text: str) -> Changed:
        """The text after the change."""
        return Changed(text, self.edits(text))


_FULL = {
    ord(half): full
    for half, full in zip("0123456789.,;:?!()%", "０１２３４５６７８９．，；：？！（）％", strict=True)
}
_HALF = {ord(full): chr(half) for half, full in _FULL.items()}
_AFTER_SENTENCE = regex.compile(r"(?<=[。！？!?][”」』’]?)[^\S\r\n]*(?:\r\n|\r|\n)\s*(?=\S)")
_AFTER_SEMICOLON = regex.compile(r"(?<=[；;])(?=\S)")
_SITE_HEADER = "首页 > 新闻中心 > 正文\n发布时间：2024-05-06 10:20  来源：本站  浏览次数：1024\n\n"
_SITE_FOOTER = "\n\n【打印】 【关闭窗口】\n上一篇：没有了\n下一篇：没有了\n版权所有：市融媒体中心\n"


def _all_at_once(rewrite: Callable[[str], str]) -> Callable[[str], Iterable[Edit]]:
    """Edits of a function that keeps the length."""
    return lambda text: [Edit(0, len(text), rewrite(text))]


def _each(pattern: re.Pattern[str] | regex.Pattern[str], new: str) -> Callable[[str], Iterable[Edit]]:
    return lambda text: [Edit(match.start(), match.end(), new) for match in pattern.finditer(text)]


def _indented_by(blank: str) -> Callable[[str], Iterable[Edit]]:
    return lambda text: [
        Edit(start, start, 2 * blank) for start, _ in split_paragraphs(plain_text(text), 0, len(text))
    ]


def _in_front(blank: str) -> Callable[[str], Iterable[Edit]]:
    return lambda text: [Edit(0, 0, blank)]


def _blank_lines(text: str) -> Iterable[Edit]:
    ends = [end for _, end in split_paragraphs(plain_text(text), 0, len(text))][:-1]
    return [Edit(end, end, _line_break(text)) for end in ends]


def _break_lines(text: str) -> Iterable[Edit]:
    return _each(_AFTER_SEMICOLON, _line_break(text))(text)


def _line_break(text: str) -> str:
    """The line break that the text uses."""
    found = BREAK.search(text)
    return found[0] if found else "\n"


def _masks_as(character: str) -> Callable[[str], Iterable[Edit]]:
    return lambda text: [Edit(mask.start, mask.end, character * len(mask.text)) for mask in find_masks(text)]


def _scrape(text: str) -> Iterable[Edit]:
    return [Edit(0, 0, _SITE_HEADER), Edit(len(text), len(text), _SITE_FOOTER)]


#: The changes, each of which a good parser takes no notice of.
CHANGES: tuple[Change, ...] = (
    Change("simplified script", _all_at_once(lambda text: convert(text, "hans"))),
    Change("traditional script", _all_at_once(lambda text: convert(text, "hant"))),
    Change("full-width punctuation and digits", _all_at_once(lambda text: text.translate(_FULL))),
    Change("half-width punctuation and digits", _all_at_once(lambda text: text.translate(_HALF))),
    Change("CRLF", _each(BREAK, "\r\n")),
    Change("CR", _each(BREAK, "\r")),
    Change("indented paragraphs", _indented_by("\u3000")),
    *(
        Change(f"paragraphs indented by {unicodedata.name(blank)}", _indented_by(blank))
        for blank in " \u00a0\u2002\u2003\u2009\u200b"
    ),
    Change("a line break in front", _in_front("\n")),
    Change("a byte order mark in front", _in_front("\ufeff")),
    Change("blank lines between paragraphs", _blank_lines),
    Change("masks as ××", _masks_as("×")),
    Change("masks as **", _masks_as("*")),
    Change("masks as XX", _masks_as("X")),
    Change("masks as □□", _masks_as("□")),
    Change("a site's header and footer", _scrape, keeps_zones=False),
    Change("paragraphs joined after a sentence", _each(_AFTER_SENTENCE, ""), keeps_lines=False),
    Change("lines broken after ；", _break_lines, keeps_lines=False),
)
