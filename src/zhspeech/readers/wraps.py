"""Wraps: which lines of a page go on in the next one.

Lines are broken by width if many of them end in nearly the same column and hardly any beyond it. Then a
line goes on if the first word of the next one had no room on it. Where that is so at the end of a sentence as
well, the next line tells: by its indentation, a blank line before it, its label, or because it ends early
itself, as the first line of a paragraph does whose indentation was lost.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

import attrs

from zhspeech.readers.source_lines import ENDS, SourceLine, is_label, width

__all__ = ["Wraps", "find_wraps"]

#: The indentation of the first line of a paragraph: two characters.
_INDENT = 4
#: Letters and marks whose width differs from font to font make lines end so far apart. A line that they stand
#: in is believed to be full, if indentation would tell a new paragraph or it ends within a sentence.
_UNEVEN = 3
_UNEVEN_SIGNS = re.compile("[!-~“”‘’—…]")
#: The narrowest and widest lines that are broken by width, in columns.
_NARROWEST, _WIDEST = 24, 130
#: A full line ends at most so far before the last column, for marks that must not begin the next one.
_SLACK = 5
#: Lines that are broken by width: so few end beyond the last column, so many near it, and of these so many
#: within a sentence.
_BEYOND, _NEAR, _BROKEN = 0.1, 0.2, 0.5
#: From so many lines on widths tell anything.
_FEWEST = 4
#: Paragraphs begin with an indentation if between so many lines and so many do.
_FEW_INDENTED, _MOST_INDENTED = 0.03, 0.7
#: Lines are spread if so many of them have a blank line before them: it parts no paragraphs then.
_SPREAD = 0.6
#: Blank lines part paragraphs if so many of what they part are several lines that end as paragraphs do.
_WHOLE = 0.6
_SENTENCE_ENDS = frozenset("。！？；：….!?;:")
_CLOSING = frozenset("”’』」）)》〉】〕")
#: A word that is not broken, with the marks that cannot stand apart from it on either side.
_WORD = re.compile(
    r"[“‘『「（(《〈【〔]*(?:[0-9A-Za-z.,%/:\-]+|.)[。！？；：，、”’』」）)》〉】〕…,.!?;:%％]*", re.DOTALL
)
_GAP = re.compile(r"\S\s{3,}\S")


@attrs.frozen
class Wraps:
    """How a text is broken into lines.

    Attributes:
        lines: of the text.
        last: the last column; 0 if lines are not broken by width.
        margin: the indentation of lines that go on a paragraph.
        has_indents: whether paragraphs begin with an indentation.
        has_blocks: whether blank lines part paragraphs.
        has_columns: whether two columns are interleaved.
    """

    lines: Sequence[SourceLine]
    last: int
    margin: int
    has_indents: bool
    has_blocks: bool
    has_columns: bool

    def goes_on(self, place: int) -> bool:
        """Whether the line before a place goes on in the line there."""
        before, line = self.lines[place - 1], self.lines[place]
        if not self.last or self.has_columns:
            return False
        if self.has_indents and line.indent > self.margin + 1:
            return False
        if self.has_blocks:
            return not line.after_blank and not self._ends_block(before, line)
        ends = before.text.rstrip("".join(_CLOSING))[-1:] in _SENTENCE_ENDS
        more = 0 if self.has_indents else _INDENT  # which the line may have lost
        if self.has_indents or (not ends and _UNEVEN_SIGNS.search(before.text)):
            more += _UNEVEN
        if self._had_room(place - 1, more):
            return False
        if line.after_blank:
            return not ends and not is_label(line.text)
        if ends:
            return self.has_indents or not self._begins(place)
        return not (is_label(line.text) and self._is_heading(place - 1))

    def _had_room(self, place: int, more: int) -> bool:
        """Whether the first word of the next line had room on a line, were it so much wider."""
        line, behind = self.lines[place], self.lines[place + 1]
        word = _WORD.match(behind.text)
        needed = width(word[0]) if word else 0
        return line.end + more + needed <= self.last

    def _begins(self, place: int) -> bool:
        """Whether a line behind a sentence begins a paragraph."""
        return is_label(self.lines[place].text) or self._stands_alone(place) or self._begins_early(place)

    def _stands_alone(self, place: int) -> bool:
        """Whether a line ends early and not as a paragraph does: a heading, a signature, a date."""
        line = self.lines[place]
        return line.text[-1] not in ENDS and line.end < self.last - 2 * _SLACK

    def _begins_early(self, place: int) -> bool:
        """Whether a line ends early but within a sentence: it was indented, as first lines are."""
        return (
            place + 1 < len(self.lines)
            and self.lines[place].text[-1] not in ENDS
            and self._had_room(place, 0)
            and not self._had_room(place, _INDENT)
        )

    def _is_heading(self, place: int) -> bool:
        """Whether a line is a labelled heading by itself."""
        text = self.lines[place].text
        return is_label(text) and not _SENTENCE_ENDS.intersection(text)

    def _ends_block(self, before: SourceLine, line: SourceLine) -> bool:
        """Whether a paragraph ends without a blank line: early, or before a label behind a sentence."""
        ends = before.text[-1] in ENDS
        return ends and (is_label(line.text) or before.end < _WHOLE * self.last)


def find_wraps(lines: Sequence[SourceLine]) -> Wraps:
    """How a text is broken into lines."""
    last = _last_column(lines)
    margin = min((line.indent for line in lines), default=0)
    indented = sum(line.indent > margin + 1 for line in lines)
    is_spread = sum(line.after_blank for line in lines) > _SPREAD * len(lines)
    return Wraps(
        lines,
        last,
        margin,
        has_indents=_FEW_INDENTED * len(lines) < indented < _MOST_INDENTED * len(lines),
        has_blocks=not is_spread and _has_blocks(lines),
        has_columns=bool(last) and (_has_gaps(lines) or _is_interleaved(lines, last)),
    )


def _last_column(lines: Sequence[SourceLine]) -> int:
    """The column in which full lines end; 0 if lines are not broken by width."""
    if len(lines) < _FEWEST:
        return 0
    ends = Counter(line.end for line in lines)
    widest = sorted(line.end for line in lines)[-1 - int(_BEYOND * len(lines))]
    candidates = [end for end in ends if end >= widest]
    last = max(candidates, key=lambda end: sum(ends[end - before] for before in range(_SLACK + 1)))
    near = [line for line in lines if last - _SLACK <= line.end <= last]
    broken = sum(line.text[-1] not in ENDS for line in near)
    is_broken = len(near) >= _NEAR * len(lines) and broken >= _BROKEN * len(near)
    return last if is_broken and _NARROWEST <= last <= _WIDEST else 0


def _has_blocks(lines: Sequence[SourceLine]) -> bool:
    """Whether blank lines part paragraphs of several lines."""
    begins = [place for place, line in enumerate(lines) if line.after_blank or not place] + [len(lines)]
    several = [end for begin, end in pairwise(begins) if end - begin > 1]
    whole = sum(lines[end - 1].text[-1] in ENDS for end in several)
    return len(several) > 2 and whole >= _WHOLE * len(several)


def _has_gaps(lines: Sequence[SourceLine]) -> bool:
    """Whether most lines have a gap in the middle: two columns side by side."""
    return sum(_GAP.search(line.text) is not None for line in lines) > _WHOLE * len(lines)


def _is_interleaved(lines: Sequence[SourceLine], last: int) -> bool:
    """Whether lines go on in the next but one rather than in the next."""

    def breaks(distance: int) -> int:
        pairs = zip(lines, lines[distance:], strict=False)
        return sum(_does_not_go_on(before, behind, last) for before, behind in pairs)

    return breaks(1) > 2 * breaks(2) + 1


def _does_not_go_on(before: SourceLine, behind: SourceLine, last: int) -> bool:
    """Whether a line cannot follow another.

    Within a sentence stands no label, and no line that is not full without ending it; after a short line
    stands no full one, as a paragraph's first line is indented.
    """
    if before.end >= last - _SLACK and before.text[-1] not in ENDS:
        return is_label(behind.text) or (behind.end < last - _UNEVEN and behind.text[-1] not in ENDS)
    return before.end < last - 2 * _SLACK and behind.end >= last - 1 and not is_label(behind.text)
