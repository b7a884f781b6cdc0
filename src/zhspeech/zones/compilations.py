"""The texts of a compilation: 第一篇, 第二篇; 护林方案1, 护林方案2; speeches at one meeting."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from zhspeech.text.marks import SENTENCE_ENDS
from zhspeech.text.numerals import TO_99, TO_TEN, parse_numeral
from zhspeech.text.patterns import compiled
from zhspeech.words.genres import ends_in_kind
from zhspeech.words.people import FULL_NAME, HAN, QUESTION
from zhspeech.zones.frames import is_offer

if TYPE_CHECKING:
    from zhspeech.zones.frames import FileLine

__all__ = ["NOTE", "PERSON", "SHORTEST", "find_items"]

#: How much text a document has at least, in characters; and one that is labelled as a piece: no table of
#: contents has as much in a line.
SHORTEST = 120
SHORTEST_PIECE = 80
#: A note in brackets on a line of its own.
NOTE = r"[（(〔\[【〖].{1,400}[）)〕\]】〗]"

#: How long the heading of one of several texts is at most.
LONGEST = 80
_CARDINAL = rf"{TO_99}|\d{{1,2}}"
#: What opens one of several texts; its label may stand behind the title of them all: 护林方案 篇2.
_PIECES = (
    rf"(?:第\s?(?P<n0>{_CARDINAL})\s?篇(?:[：:\s]|$)|[【\[]第\s?(?P<n3>{_CARDINAL})\s?篇[】\]]).{{0,60}}",
    rf"[【\[]?(?:篇|范文|范例|例文|样本|文稿|案例|讲话稿|发言稿)\s?(?P<n1>{_CARDINAL})(?:[】\]：:\s]|$).{{0,60}}",
    rf"[^。；！？]{{4,78}}?[（(【\[]?篇\s?(?P<n2>{_CARDINAL})[】\])）]?",
)
#: What such lines begin with, or end in.
_OPENS, _COUNTS = frozenset("第【[篇范例样文案讲发"), frozenset(f"0123456789{TO_TEN}）)】]")
_COUNTED = rf"(?P<stem>\S.{{3,50}}?)[（(【]?(?P<number>{_CARDINAL})[）)】]?"
PERSON = rf"(?:{FULL_NAME}|{HAN}{{1,4}}(?:总理|主席|书记|副主席))"
_SPEECH = (
    rf"(?P<who>{PERSON})(?:副?(?:总理|主席|书记|主任|部长)|同志)?(?:的|在.{{2,40}}上的)?(?:重要)?"
    r"(?:讲话|发言|的谈话)(?:摘要|要点|全文)?[：:]?"
)
#: What such a heading ends in.
_ENDS = frozenset("话言要点文：:")
_ANY_END = _COUNTS | _ENDS
#: A numbered question, and a heading above it.
_NUMBERED = rf"\d{{1,3}} ?[.．、] ?{QUESTION}"
_HEADING = r"[^。；：！？]{2,40}"
#: A site's line of fields below the title of each text: 范文类型：讲话稿，…
_FIELDS = "范文类型"


def find_items(lines: list[FileLine], above: str, end: int) -> list[int]:
    """Where several parallel texts begin, none if there are not two.

    Args:
        lines: the lines between the frames.
        above: the words of the frame above, which may name the title that is counted.
        end: where the last text ends.
    """
    near = [
        line
        for line in lines
        if (line.words[-1] in _ANY_END or line.words[0] in _OPENS) and len(line.words) <= LONGEST
    ]
    for found, shortest in (
        (_pieces(near), SHORTEST_PIECE),
        (_counted(near, above + lines[0].words), SHORTEST),
        (_fielded(lines), SHORTEST),
        (_questions(lines), SHORTEST),
        (_speeches(near), SHORTEST),
    ):
        starts = [line.start for line in found]
        lengths = [high - low for low, high in pairwise([*starts, end])]
        if len(starts) > 1 and min(lengths) >= shortest:
            before = sum(
                len(line.words) for line in lines if line.start < starts[0] and _is_prose(line.words)
            )
            return [lines[0].start, *starts] if before >= SHORTEST else starts  # the first has no heading
    return []


def _is_prose(words: str) -> bool:
    return words[-1] in SENTENCE_ENDS and not is_offer(words) and not compiled(NOTE).fullmatch(words)


def _pieces(lines: list[FileLine]) -> list[FileLine]:
    """第一篇：, 篇2, 【范例三】, 护林方案 篇2: lines that count the texts from one on."""
    for row in _PIECES:
        found: list[FileLine] = []
        for line in lines:
            match = compiled(row).fullmatch(line.words)
            if match and parse_numeral(match[match.lastgroup or 0]) == len(found) + 1:
                found.append(line)
        if len(found) > 1:
            return found
    return []


def _counted(lines: list[FileLine], above: str) -> list[FileLine]:
    """Lines that repeat a title with a number behind it: 护林方案1, 护林方案2."""
    found: dict[str, list[FileLine]] = {}
    for line in lines:
        match = compiled(_COUNTED).fullmatch(line.words) if line.words[-1] in _COUNTS else None
        if match:
            counted = found.setdefault(match["stem"], [])
            if parse_numeral(match["number"]) == len(counted) + 1:
                counted.append(line)
    named = [counted for stem, counted in found.items() if ends_in_kind(stem) or stem in above]
    return max(named, key=len, default=[])


def _fielded(lines: list[FileLine]) -> list[FileLine]:
    """The titles above a site's line of fields."""
    return [title for title, fields in pairwise(lines) if fields.words.startswith(_FIELDS)]


def _questions(lines: list[FileLine]) -> list[FileLine]:
    """The headings above numbered questions in a parliament, with what stands before the first."""
    found = [
        lines[number - 1] if compiled(_HEADING).fullmatch(lines[number - 1].words) else line
        for number, line in enumerate(lines)
        if number and line.words[0].isdecimal() and compiled(_NUMBERED).match(line.words)
    ]
    return [lines[0], *found] if found and found[0].start > lines[0].start else found


def _speeches(lines: list[FileLine]) -> list[FileLine]:
    """Headings that name who speaks: 王小田同志的讲话."""
    found: list[FileLine] = []
    who = set()
    for line in lines:
        match = compiled(_SPEECH).fullmatch(line.words) if line.words[-1] in _ENDS else None
        if match and match["who"] not in who:
            who.add(match["who"])
            found.append(line)
    return found
