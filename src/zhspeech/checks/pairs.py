"""P401 brackets and quotation marks that do not pair, or the same ones within each other."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from zhspeech.checks.findings import Finding
from zhspeech.text.marks import CLOSING_QUOTES, PAIRS, SENTENCE_ENDS, TITLE_MARKS
from zhspeech.text.numerals import CIRCLED, TO_TEN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from zhspeech.checks.draft import Draft

__all__ = ["find_pairs"]

#: Opening marks with their closing ones; a bracket pairs with one of the other width (P402 tells of labels).
_MATES = {opening: closing for opening, closing in PAIRS.items() if opening not in "[［"} | {"(": "）"}
_CLOSING = {")": "）", "｣": "」", "〞": "”", **{mark: mark for mark in _MATES.values()}}
_OPENING = {mate: mark for mark, mate in _MATES.items()}
_MATES |= {"｢": "」", "〝": "”"}
_MARKS = "".join((*_MATES, *_CLOSING, '"'))
#: A mark, or a pair with no other mark between; it begins with a class, so that a search runs to it.
_INSIDE = f"[^{_MARKS}\\n]*"
_MARK = re.compile(
    f"[{_MARKS}](?:(?<=（){_INSIDE}[）)]|(?<=“){_INSIDE}”|(?<=《){_INSIDE}》|(?<=「){_INSIDE}」)?"
)
#: Marks that stand in themselves as other ones: “…‘…’…”, 《…〈…〉…》 (GB/T 15834—2011, 4.8.3.5 and 4.15.3.2).
_INNER = {"“": "‘’", "‘": "“”", "「": "『』", "『": "「」", "《": "〈〉"}
_QUOTES = CLOSING_QUOTES | {'"'}
_TITLES = frozenset(TITLE_MARKS.values())
#: Marks that are ornaments where they are doubled.
_DRAWN = frozenset("《》〈〉")
#: How many lines further a mark may still close: quotations and lists in brackets have several paragraphs, a
#: title breaks once.
_REACH = 12
_TITLE_REACH = 2
#: How far on its line the marks of a quotation are from each other at most, and those of a coined word.
_QUOTATION, _SHORT = 200, 8
#: How long a title or word is at most whose second mark is of another kind than the first: 《红旗）.
_TITLE = 20
#: What may stand between a label's number and a bracket that nothing opened: 1）, 一), a).
_LABEL = re.compile(
    rf"(?:^|[\s。；;，,：:！？、（(*#])[{TO_TEN}甲乙丙丁戊0-9a-zA-Z{CIRCLED}]{{1,3}}\Z|(?<![0-9])[0-9]{{1,2}}\Z"
)
#: What smiles before a bracket.
_FACES = frozenset("=:;")
#: An apostrophe: don’t, ’99.
_APOSTROPHE = re.compile("[A-Za-z]’|.?’[0-9]{2}", re.DOTALL)
_ENDS = frozenset(f"{SENTENCE_ENDS}…”’」』）)》】.;；")


class _Open(NamedTuple):
    """A mark that is open: where, what closes it, on which line, and its like that it is within."""

    offset: int
    mark: str
    mate: str
    line: int
    outer: int | None


def find_pairs(draft: Draft) -> Iterator[Finding]:
    """The marks that nothing closes or nothing opens, where they stand, and those within their like."""
    return iter(_Pairs(draft).find())


class _Pairs:
    """One pass over the marks of a text, with those that are open; linear, however many are."""

    def __init__(self, draft: Draft) -> None:
        self._draft = draft
        self._text = draft.text
        self._open: list[_Open] = []
        self._places: dict[str, list[int]] = {}  # by closing mark, the places in _open that it may close
        self._nested: dict[int, int] = {}  # by outer mark, the first of its kind within it
        self._findings: list[Finding] = []
        self._skip = -1

    def find(self) -> list[Finding]:
        """All findings, in the order in which they are certain."""
        text, line, line_end = self._text, 0, 0
        for found in _MARK.finditer(text):
            offset, mark = found.start(), found[0]
            if len(mark) > 1 and not self._open:
                continue
            if offset >= line_end:
                line += text.count("\n", line_end, offset)
                next_end = text.find("\n", offset)
                line_end = next_end if next_end >= 0 else len(text)
                self._expire(line)
            self._meet(offset, mark[0], line)
            if len(mark) > 1:
                self._meet(found.end() - 1, mark[-1], line)
        self._finish()
        return self._findings

    def _meet(self, offset: int, mark: str, line: int) -> None:
        if offset == self._skip:
            return
        if mark in _DRAWN and mark in (self._text[offset - 1 : offset], self._text[offset + 1 : offset + 2]):
            return  # an ornament: 《《
        if mark == '"':
            self._ascii_quote(offset, line)
        elif mark in _MATES:
            self._opens(offset, mark, line)
        else:
            self._closes(offset, mark, line)

    def _opens(self, offset: int, mark: str, line: int) -> None:
        mate = _MATES[mark]
        if mark == "‘" and self._text[offset + 1 : offset + 2].isascii() and mate not in self._near(offset):
            return  # an apostrophe that is drawn the wrong way
        same = self._latest(mate)
        if same and mate in _QUOTES and same.line < line and self._draft.heads_line(offset):
            if self._quotes_paragraphs(same.offset):
                self._take(mate)  # a long quotation opens anew with every paragraph
            else:
                self._take(mate)
                self._say("unclosed", same.offset, same.mark, mate)
            same = self._latest(mate)
        is_inner = same is not None and mark in _INNER and same.line == line
        if same and is_inner and mate in _QUOTES and self._is_used_to_close(same, offset):
            self._take(mate)
            self._say("misdirected", offset, mark, mate)
            return
        self._push(_Open(offset, mark, mate, line, same.offset if same and is_inner else None))

    def _quotes_paragraphs(self, offset: int) -> bool:
        """Whether a quotation of several paragraphs may open here: on a new line or behind a colon."""
        return self._draft.heads_line(offset) or self._text[offset - 1] in "：:，,"

    def _is_used_to_close(self, before: _Open, offset: int) -> bool:
        """Whether an opening mark stands for the closing one: “两勤“, with no ” for either nearby."""
        rest = self._near(offset)
        closes, opens = rest.find(before.mate), rest.find(before.mark)
        is_unpaired = closes < 0 or 0 <= opens < closes
        distance = offset - before.offset
        is_last = closes < 0 and opens < 0 and distance <= _TITLE
        return is_unpaired and (not rest[:1].isalnum() or distance < _SHORT or is_last)

    def _near(self, offset: int) -> str:
        """What follows a mark on its line, as far as a quotation reaches."""
        return self._text[offset + 1 : offset + 1 + _QUOTATION].partition("\n")[0]

    def _closes(self, offset: int, mark: str, line: int) -> None:
        text, mate = self._text, _CLOSING[mark]
        mates = self._take(mate)
        if mates is not None:
            if mates.offset in self._nested:
                self._say("nested", self._nested.pop(mates.offset), mates.mark, _INNER[mates.mark])
            if mates.outer is not None:
                self._nested.setdefault(mates.outer, mates.offset)
            return
        if mate == "）" and text[offset - 1 : offset] in _FACES and offset:
            return
        if mark == "’" and _APOSTROPHE.match(text, max(0, offset - 1)):
            return
        if mate == "）" and _LABEL.search(text, max(0, offset - 5), offset):
            return
        opening = "（" if mate == "）" else _OPENING[mate]
        rest = self._near(offset)
        other, opens = rest.find(mark), rest.find(opening)
        is_twice = mate in _QUOTES and other >= 0 and not 0 <= opens < other  # ’文革’
        last = self._open[-1] if self._open else None
        is_within = last is not None and is_twice and rest.find(last.mate) > other
        if last is not None and last.line == line and offset - last.offset <= _TITLE and not is_within:
            self._take(last.mate)
            self._say("unlike", offset, mark, last.mate, last.offset)
            return
        if is_twice:
            self._skip = offset + 1 + other
            self._say("misdirected", offset, mark, opening)
            return
        self._say("unopened", offset, mark, opening)

    def _ascii_quote(self, offset: int, line: int) -> None:
        if self._take('"') is not None:
            return
        before = self._text[offset - 1 : offset]
        if before == "=" or (before.isascii() and before.isalnum()):
            return  # an attribute, inches
        same = self._latest("”")
        is_short = same is not None and offset - same.offset <= _TITLE
        if same and same is self._open[-1] and (is_short or "”" not in self._near(offset)):
            self._take("”")
            self._say("unlike", offset, '"', "”", same.offset)
        else:
            self._push(_Open(offset, '"', '"', line, None))

    def _push(self, one: _Open) -> None:
        self._places.setdefault(one.mate, []).append(len(self._open))
        self._open.append(one)

    def _latest(self, mate: str) -> _Open | None:
        """The latest mark that ``mate`` would close."""
        places = self._places.get(mate)
        return self._open[places[-1]] if places else None

    def _take(self, mate: str) -> _Open | None:
        """Close the latest mark that ``mate`` closes; what was opened in it will never close."""
        one = self._latest(mate)
        if one is None:
            return None
        place = self._places[mate][-1]
        for inner in self._open[place + 1 :]:
            self._say("unclosed", inner.offset, inner.mark, inner.mate)
        while len(self._open) > place:
            self._places[self._open.pop().mate].pop()
        return one

    def _expire(self, line: int) -> None:
        """Say of the marks that are too far away to close any more that they are open."""
        if self._open and any(line - one.line > _reach(one) for one in self._open):
            kept = [one for one in self._open if line - one.line <= _reach(one)]
            for one in self._open:
                if line - one.line > _reach(one):
                    self._say("unclosed", one.offset, one.mark, one.mate)
            self._open, self._places = [], {}
            for one in kept:
                self._push(one)

    def _finish(self) -> None:
        """Say of the marks on which the text ends that they are open, unless it ends in mid-sentence."""
        text = self._text.rstrip(" \u3000\n")
        cut = text.rfind("\n") if text[-1:] not in _ENDS else len(text)
        for one in self._open:
            if one.offset < cut:
                self._say("unclosed", one.offset, one.mark, one.mate)

    def _say(self, said: str, offset: int, mark: str, mate: str, start: int | None = None) -> None:
        fields = {"mark": self._draft.source[offset], "mate": mate}
        self._findings.append(Finding("P401", offset if start is None else start, offset + 1, said, fields))


def _reach(one: _Open) -> int:
    return _TITLE_REACH if one.mate in _TITLES else _REACH
