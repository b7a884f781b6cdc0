"""Stage directions: what a transcript or script says of hall and speaker, in brackets or on a line.

（热烈鼓掌）, （众笑）, （高呼口号）, （全体起立，奏国歌）, （对乔站长）, （代表汇报了修渠情况）, （略）. The
rows are observations in transcripts and scripts for the chair, in simplified characters.
"""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

import attrs

from zhspeech.text.blanks import BLANKS
from zhspeech.text.marks import BLANK
from zhspeech.text.numerals import TO_TEN
from zhspeech.text.patterns import compiled
from zhspeech.text.plain import plain_text
from zhspeech.text.spans import Span, Stretch, one_of, stretch_of
from zhspeech.zones.stage_rows import ALONE, StageKind, StageRow
from zhspeech.zones.stage_words import CROWD, PERSON
from zhspeech.zones.talk_rows import STAGE_ROWS
from zhspeech.zones.utterances import read_turns

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

__all__ = ["StageDirection", "find_stage_directions"]


@attrs.frozen(repr=False)
class StageDirection(Span):
    """What happens or is left out beside the words that are said, brackets included.

    Attributes:
        kind: ``applause``; ``laughter``; ``cheers``; ``music``; ``action`` what one person does or how he
            speaks (点头); ``incident`` what the hall or others do (代表答了人数); ``note`` what the recorder
            says of the record (略), of its topic (谈到修渠时), or what the script has next (宣读).
    """

    kind: StageKind = attrs.field(validator=one_of(StageKind))


#: What a hall does; several of these may be named together.
_HALL = frozenset(("applause", "laughter", "cheers", "music"))

#: Words in brackets on one line, maybe with a pair of brackets among them.
_WORDS = r"[^（()〔〕\[\]【】）\n]{1,400}(?:[（(][^（）()\n]{0,40}[）)][^（）()\n]{0,160})?"
_BRACKETS = rf"[（(〔\[【](?P<words>{_WORDS})[）)〕\]】]"
#: A line that is one without brackets.
_LINE = (
    rf"\n{BLANK}*(?P<words>(?:全场|全体|群众|大家|会场|与会)[^，。：；！？\n]{{0,16}}"
    r"(?:鼓掌|欢呼|口号|起立)[^。：；！？\n]{0,20}|高?呼口号[^。：；！？\n]{0,12})(?![^\n])"
)
#: What stands behind a voice that does something.
_ACTS = "同志|[对问看拿站坐说讲摇点举指接送笑念读起又也很将把给没同向从走揭反汇要提回插递翻谈答特表]"
#: What is no stage direction, whatever it is like: glosses, dates, references; credits, who is in charge.
_NOT = (
    r"(?:指(?!着|手|挥|[^，。：；]{1,8}[说问讲道]$)|因为|由于|截至|虽然|如果|当然|应该(?![！!])|被接见的|(?:参加)?接见(?!双方|人)|参加|出席|时间|地点|代表中|[即按注若或如见附据载含《]|原(?![文稿]如此)|\d(?!\d?[：:]\d\d\D|\d*(?:厂|院|所|级|系|队|号|班)\S)|包括|以下简称|简称|此件|其中|参看|引自|又名|编者"
    rf"|(?:有人)?插话：|[{TO_TEN}]+$|(?![对问向给指拍看])[^，。：；了着]{{0,8}}[的个](?:代表|同志|同学)$)"
    r"|.*(?:翻译$|整理(?!了)|记录稿|翻印|抄印|转抄|审阅|公开发布|负责$|牵头|转载|供稿|摄$|记者|编辑(?!部)|校对|全文|节录|摘要)"
)


def find_stage_directions(x: str | Stretch) -> tuple[StageDirection, ...]:
    """The stage directions of a text, or those inside a speech or a node, in the order of the text.

    Offsets are those of the string or of ``x.source``; what stands outside ``x`` is looked at too. Labelled
    words in brackets are no stage directions but interjections, see :func:`find_turns`.
    """
    source, start, end = stretch_of(x)
    found = _read(plain_text(source))
    return tuple(
        StageDirection(source, low, high, kind) for low, high, kind in found if start <= low and high <= end
    )


def _read(text: str) -> Iterator[tuple[int, int, StageKind]]:
    """The stage directions of a plain text: where each begins and ends, and its kind."""
    said = read_turns(text)
    calls = {call.start for call in said if not call.is_turn}
    turns = [one.start for one in said if one.is_turn]
    voices = {text[slice(*one.speaker)] for one in said} - {"答", "问"}
    found: dict[int, tuple[int, int, list[StageRow]]] = {}
    for pattern in (_LINE, _BRACKETS):
        for match in compiled(pattern).finditer(text):
            first, end = match.span("words")
            words = _with_person(match["words"].strip(" \u3000"), voices)
            is_call = not calls.isdisjoint(range(first, first + 3))
            before = _before(text, match, turns)
            if words and not is_call and not compiled(_NOT).match(words) and (rows := _rows(words, before)):
                is_line = pattern == _LINE
                found[first] = (first, end, rows) if is_line else (*match.span(), rows)
    is_talk = bool(said) or any(row.anywhere for *_, rows in found.values() for row in rows)
    last = 0
    for start, end, rows in sorted(found.values(), key=itemgetter(0)):
        kept = [row for row in rows if row.anywhere or is_talk]
        if kept and start >= last:
            yield start, end, kept[0].kind
            last = end


def _before(text: str, match: re.Match[str], turns: list[int]) -> str:
    """The character before brackets; ``ALONE`` for a line of its own with turns above and below it."""
    start, end = match.span()
    if not turns or not turns[0] < start < turns[-1]:
        return text[start - 1 : start]
    line = text[text.rfind("\n", 0, start) + 1 : text.find("\n", end)]
    return ALONE if line.strip(BLANKS) == match[0] else text[start - 1 : start]


def _with_person(words: str, voices: set[str]) -> str:
    """The words in brackets with an office in the place of a voice that the record shortens: 葛摇头."""
    who = max((voice for voice in voices if words.startswith(voice)), key=len, default="")
    if not who or compiled(f"{PERSON}|{CROWD}").match(words) or not compiled(_ACTS).match(words, len(who)):
        return words
    return f"首长{words[len(who) :]}"


def _rows(words: str, before: str) -> list[StageRow]:
    """The rows that match words behind a character, the deciding one first."""
    rows = [row for row in STAGE_ROWS if not row.behind or before in row.behind]
    matched = [(row, match.end()) for row in rows if (match := compiled(row.pattern).match(words))]
    if matched and matched[0][0].kind in _HALL:
        matched.sort(key=lambda one: one[1] if one[0].kind in _HALL else len(words) + 1)
    return [row for row, _ in matched]
