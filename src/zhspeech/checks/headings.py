"""H601 headings that are none: with a stop, as long as a paragraph, empty; H602 the same heading twice."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from zhspeech.checks.findings import Finding
from zhspeech.checks.forms import is_run_in, level_of, runs_on

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from zhspeech.checks.draft import Draft
    from zhspeech.checks.tally import Tally
    from zhspeech.tree.nodes import Node

__all__ = ["find_headings", "find_twins"]

#: What ends a sentence or clause; a heading on its own line has none, but may ask or call out.
_STOPS = frozenset("。；;")
#: What no heading ends in, be it a line that goes on.
_NO_ENDS = _STOPS | frozenset("：:，,、")
_SENTENCE = re.compile("[。；;！？!?：:]")
#: A heading of more characters is as long as a paragraph, if it has twice as many as each of its brothers.
_LONG = 50
#: So short a line with a stop at its end is a heading all the same.
_SHORT = 30
#: So many brothers show how headings are written here.
_BROTHERS = 2
_TEXT = re.compile(r"\S")
#: Marks and blanks between a label and its heading.
_TIES = " \u3000，,、：:．."


class _Line(NamedTuple):
    """The line of a member without its label, and the text in which other text of the member may follow."""

    node: Node
    start: int
    end: int
    text: str
    source: str

    @property
    def has_body(self) -> bool:
        """Whether other text of the member follows its line."""
        return _TEXT.search(self.source, self.end, self.node.end) is not None


def find_headings(draft: Draft, tallies: Iterable[Tally]) -> Iterator[Finding]:
    """H601, judged by the brothers of each heading."""
    for tally in tallies:
        if not tally.heads_lines or len(tally.members) <= _BROTHERS or runs_on(tally.labels[0]):
            continue
        lines = [_line(draft, member.node) for member in tally.members if member.node is not None]
        if not any(map(_may_be_wrong, lines)):
            continue
        worded = [line for line in lines if line.text]
        for line in lines:
            label = line.node.enumerator
            is_empty = not line.text and not line.has_body and draft.heads_line(label.start)
            if is_empty and len(worded) >= _BROTHERS:
                yield Finding("H601", label.start, label.end, "empty", {"found": label.text})
        plain = [line for line in worded if _is_heading(line)]
        longest = sorted(len(line.text) for line in plain)[-2:]
        others = len([line for line in worded if line.has_body]) - 1
        for line in worded:
            brothers = len(plain) - _is_heading(line)
            if not line.has_body or brothers < _BROTHERS or brothers * 3 < others * 2:
                continue
            label = line.node.enumerator
            inner = line.text[:-1]
            limit = _SHORT if line.text[-1:] == "。" else _SHORT // 2  # a longer line goes on
            if line.text[-1:] in _STOPS and len(line.text) <= limit and not _SENTENCE.search(inner):
                fields = {"found": draft.source[label.start : line.end], "mark": draft.source[line.end - 1]}
                yield Finding("H601", label.start, line.end, "stop", fields)
            elif _is_long(line, longest[0] if _is_heading(line) else longest[-1]):
                length = str(len(line.text))
                fields = {"found": label.text, "length": length}
                yield Finding("H601", label.start, line.end, "long", fields)


def _line(draft: Draft, node: Node) -> _Line:
    label = node.enumerator
    line_end = min(draft.lines[draft.line_at(label.start)][1], node.end)
    text = draft.text[label.end : line_end]
    inner = text.strip(_TIES[:2]).lstrip(_TIES)
    return _Line(node, label.end, line_end, inner, draft.text)


def _may_be_wrong(line: _Line) -> bool:
    """Whether a line is empty, short with a stop at its end, or long without any."""
    text = line.text
    if len(text) > _LONG:
        return not _SENTENCE.search(text)
    return not text or (text[-1] in _STOPS and len(text) <= _SHORT)


def _is_heading(line: _Line) -> bool:
    """Whether a line is plainly a heading: short, without a stop, with text below it."""
    text = line.text
    return line.has_body and 0 < len(text) <= _LONG and text[-1] not in _NO_ENDS and "。" not in text


def _is_long(line: _Line, longest: int) -> bool:
    length = len(line.text)
    is_bare = not _SENTENCE.search(line.text)
    is_chinese = sum(map(str.isascii, line.text)) * 2 < length
    return is_bare and is_chinese and length > _LONG and length > 2 * longest


#: So short a heading may well come twice: 水电, 其他.
_TELLING = 4
#: The words of a heading: its line, or the clause that runs on in the paragraph; longer ones are prose.
_WORDS = re.compile(r"[ \u3000，、．.：:]*([^。；;：:！？\n]{4,40})(?=[。；;！？\n]|\Z)")


def find_twins(draft: Draft, tallies: Iterable[Tally]) -> Iterator[Finding]:
    """H602 a heading with the words of a brother's before it."""
    for tally in tallies:
        seen: dict[str, str] = {}
        before = None
        first = tally.labels[0]
        is_division = first.text.startswith("第") and not (runs_on(first) or is_run_in(first))  # 第一章
        is_told = tally.heads_lines and len(tally.labels) > 1 and (level_of(first) or is_division)
        for label in tally.labels if is_told else ():
            heading = _WORDS.match(draft.text, label.end)
            words = "".join(filter(str.isalnum, heading[1])) if heading else ""
            if heading is None or len(words) < _TELLING:
                continue
            is_again = before is not None and before.text == label.text  # else it is a table of contents
            before = label
            if words in seen and (is_again or seen[words] != label.text):
                fields = {"found": heading[1], "label": label.text, "like": seen[words]}
                yield Finding("H602", label.start, heading.end(1), "twin", fields)
            seen.setdefault(words, label.text)
