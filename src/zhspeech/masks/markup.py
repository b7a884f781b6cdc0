"""Stars, lines and crosses that set type or divide sections, so that they withhold nothing."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence

from zhspeech.masks.forms import BLANKS
from zhspeech.masks.names import is_subject
from zhspeech.masks.runs import BOXES, CIRCLES, CROSSES, LETTERS, LINES, SHAPES, STARS, Run
from zhspeech.masks.units import Surroundings
from zhspeech.text.marks import CLOSING_QUOTES, HAN, SENTENCE_ENDS
from zhspeech.text.numerals import TO_TEN
from zhspeech.text.patterns import compiled

__all__ = ["is_embedded", "markdown_marks", "ornaments"]

_LINE_BREAK = re.compile(r"\n")
_EDGES = frozenset(("\n", ""))
_CLOSERS = CLOSING_QUOTES | frozenset(f"{SENTENCE_ENDS}…；;：:）)〕】》")
_SENTENCE_ENDS = CLOSING_QUOTES | frozenset(f"{SENTENCE_ENDS}…")
#: What stands before a phrase or a mark-up; a run behind anything else is embedded in the text.
_BOUNDARIES = BLANKS | _CLOSERS | frozenset("“‘「『（(〔【《#>|-—•·‧")
# A label at the head of a line: 二、**要点。**
_LABEL_ENDS = frozenset("、.．")
_LABEL = rf"\n(?:[{TO_TEN}]{{1,3}}|\d{{1,2}})[、.．]\Z"
#: What bold type may be followed by, 「**要点**：」, and what it cannot begin with.
_STOPS = frozenset("：:，,。；;、")
_NO_START = BLANKS | _STOPS
#: What bold type sets in mid-sentence, in a text that has set a heading so: **粮食总产**稳定.
_PHRASE = f"{HAN}{{2,8}}"
#: Three lines would be bold and italic at once, which is rare: unless they are a pair they stand for a word.
_LONG = 3
# A rule of stars or underscores, × × ×, ××××; but not a line of names: ××× ××.
_DIVIDER = (
    rf"[\s{STARS}{LINES}{BOXES}{CIRCLES}{SHAPES}]+"
    rf"|(?:\s*[{CROSSES}{LETTERS}](?!\S))+\s*|\s*[{CROSSES}]{{4,}}\s*"
)


def is_embedded(run: Run) -> bool:
    """Whether a run stands in the middle of a phrase: no blank, bracket or end of a sentence before it."""
    return run.left not in _BOUNDARIES and not (
        run.left in _LABEL_ENDS and compiled(_LABEL).search(run.before)
    )


def ornaments(text: str, runs: Sequence[Run]) -> set[int]:
    """Where the runs begin that divide sections: alone on a line, or after the last sentence of one.

    Args:
        text: the whole text.
        runs: all its runs in order.
    """
    found = set()
    previous_end, line_end, is_divider = -1, -1, False
    for run in runs:
        start, end = run.start, run.end
        if run.right in _EDGES and run.left in _SENTENCE_ENDS:
            found.add(start)
        elif run.left in BLANKS and run.right in BLANKS:
            if start >= line_end:
                line_start = 1 + text.rfind("\n", max(0, previous_end), start)
                line_break = _LINE_BREAK.search(text, end)
                line_end = line_break.start() if line_break else len(text)
                is_divider = False
                if line_start > 0 or previous_end < 0:  # else another run stands before it
                    is_divider = bool(compiled(_DIVIDER).fullmatch(text, line_start, line_end))
            if is_divider:
                found.add(start)
        previous_end = end
    return found


def markdown_marks(
    text: str, marks: Iterable[tuple[Run, Surroundings]], has_masks: Callable[[], bool]
) -> set[int]:
    """Where the marks begin that set type, ``**要点：**``, and those that nothing tells from mark-up.

    Args:
        text: the whole text.
        marks: its runs of up to three stars or lines, in order, each with what stands around it; a run is
            sure if that calls for a value.
        has_masks: whether such runs are masks in this text; asked only where that decides.
    """
    found: set[int] = set()
    opened: Run | None = None
    opened_is_sure = sets_type = False
    previous_end = 0
    for run, (_, _, is_sure) in marks:
        if opened and text.find("\n", previous_end, run.start) >= 0:
            opened = None
        previous_end = run.end
        left, right = run.left, run.right
        is_apart = left in BLANKS or right in BLANKS
        if not is_sure and (run.size == 1 or (is_apart and not _is_word(run))) and not has_masks():
            found.add(run.start)
        if opened and left not in BLANKS and _is_like(text, run, opened):
            closes = right in BLANKS or (left in _CLOSERS and not is_sure)
            closes |= right in _STOPS and not (is_sure or opened_is_sure)
            is_pair = closes and not is_embedded(opened) and not is_subject(opened)
            if not (is_sure or opened_is_sure):
                sets_type |= is_pair and left in _CLOSERS
                is_pair |= sets_type and bool(compiled(_PHRASE).fullmatch(text, opened.end, run.start))
            if is_pair or not ((is_sure and opened_is_sure) or has_masks()):
                found |= {opened.start, run.start}
                opened = None
                continue
        if right not in _NO_START and not (is_sure and is_embedded(run)):
            opened, opened_is_sure = run, is_sure
    return found


def _is_word(run: Run) -> bool:
    """Whether a run beside a blank is too long for bold type but touches the text, and so hides a word."""
    return run.character in LINES and run.size >= _LONG and not (run.left in BLANKS and run.right in BLANKS)


def _is_like(text: str, run: Run, other: Run) -> bool:
    """Whether two runs are of the same characters and could be a pair, so of one kind: ``__x`` is a value."""
    marks = text[run.start : run.end]
    return marks == text[other.start : other.end] and marks == run.character * run.size
