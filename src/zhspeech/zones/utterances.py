"""Who speaks where in a plain text, as offsets: the turns of a dialogue, and what others call out."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from zhspeech.text.marks import BLANK, SENTENCE_ENDS
from zhspeech.text.patterns import compiled
from zhspeech.words.people import HAN
from zhspeech.zones.stage_words import SHOUTS
from zhspeech.zones.turn_ends import turn_ends
from zhspeech.zones.turn_labels import Candidate, candidates, find_brackets, find_colons
from zhspeech.zones.voices import Voice, is_crowd, names_person, read_narration, speaks_in_parliament

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["Utterance", "read_turns"]

#: How many turns of voices that are persons by their form make a dialogue, and how often each is heard on
#: average; and how many of one voice alone, or of voices that only return.
PERSONS, PER_PERSON = 3, 1.5
ALONE, RETURNING, PER_VOICE = 4, 5, 2.0
#: The same where turns do not begin lines, and how many voices return how often.
RUN_ON, RUN_ON_VOICES, RETURNS = 8, 2, 3
#: How long a label is at most that is one only because it stands among turns, and one seen before.
LONGEST_NEW = 10

#: Who is named in brackets, and does not speak: （记者：王小田）
_CREDITS = frozenset(("记者", "通讯员", "主持人", "翻译", "秘书", "教员", "老师", "法官", "律师"))
#: What is done and not said, though a label stands before it: 众：鼓掌, 王小田：修渠大军万岁！
_DONE = r"(?:热烈)?(?:鼓掌|掌声|欢呼|高呼|笑)|[^）)\n]{1,40}万岁|打倒[^）)\n，]{1,20}[！!]"
#: A name as a record shortens it: 毛, 江青.
_BRIEF = f"{HAN}{{1,3}}"
#: What stands behind a colon: words, a sentence on the next line, and in brackets a sentence up to their end.
_SAID = rf"{BLANK}*(\S)"
_SAID_BELOW = rf"{BLANK}*\n+{BLANK}*[^\n：]*[。！？?!]"
_SAID_ASIDE = rf"[^）)\n]*[{SENTENCE_ENDS}…][）)]"
_QUOTES = frozenset('“「『《"')


class Utterance(NamedTuple):
    """A turn or interjection in the plain text, as offsets.

    Attributes:
        start, end: from the label to what comes next.
        colon: where the label ends.
        speaker: where the speaker's name begins and ends.
        remark: where the brackets in the label begin and end, or ``None``.
        is_turn: not an interjection.
    """

    start: int
    end: int
    colon: int
    speaker: tuple[int, int]
    remark: tuple[int, int] | None
    is_turn: bool


@lru_cache(maxsize=1)
def read_turns(text: str) -> tuple[Utterance, ...]:
    """The turns and interjections of a plain text, in order; those of the latest text are kept."""
    colons = find_colons(text)
    if not colons:
        return ()
    brackets = list(find_brackets(text))
    found = list(candidates(text, colons, brackets))
    voices = _voices(text, found)
    if voices:
        turns = _turns_at_lines(text, found, voices)
    else:
        turns = _turns_in_text(text, found)
        voices = {turn.speaker for turn in turns}
    ends = turn_ends(text, [(one.colon, one.start, one.speaker) for one in turns], voices)
    said = [_utterance(one, end, is_turn=True) for one, end in zip(turns, ends, strict=True)]
    said += _interjections(text, found, brackets, voices)
    return tuple(sorted(said))


def _utterance(one: Candidate, end: int, *, is_turn: bool) -> Utterance:
    """What a label begins, up to an end."""
    at = one.start + one.words.find(one.speaker)
    remark = one.label.remark if one.label else None
    place = (one.start + remark[0], one.start + remark[1]) if remark else None
    return Utterance(one.start, end, one.colon, (at, at + len(one.speaker)), place, is_turn)


def _is_said(text: str, colon: int) -> bool:
    """Whether words stand behind a colon on its line, and no quotation."""
    match = compiled(_SAID).match(text, colon + 1)
    return match is not None and match[1] not in _QUOTES


def _is_said_below(text: str, colon: int) -> bool:
    """Whether a colon ends its line, and a sentence stands on the next."""
    return compiled(_SAID_BELOW).match(text, colon + 1) is not None


def _voices(text: str, found: list[Candidate]) -> set[str]:
    """Who is heard in a dialogue whose turns begin lines; nobody unless the text is one."""
    labels = [one for one in found if one.place == "line" and one.label]
    formal = {one.speaker for one in labels if speaks_in_parliament(one.speaker, text, one.colon + 1)}
    said = [one for one in labels if _is_said(text, one.colon)]
    named = {one.speaker for one in labels if one.names_person(text)}
    persons = [one.speaker for one in said if one.speaker in named]
    alone = [one.speaker for one in labels if one.speaker in named and _is_said_below(text, one.colon)]
    times = Counter(one.speaker for one in said)
    returning = {speaker for speaker in times if times[speaker] > 1 and len(speaker) <= LONGEST_NEW}
    voices = returning.union(persons, alone)
    heads = sum(one.place == "line" and not one.label and _is_head(text, one) for one in found)
    if not (_is_dialogue(said, persons) or _converse([*persons, *alone])):
        return formal
    if heads > len(alone) + sum(times[speaker] for speaker in voices):
        return formal
    inner = Counter(one.speaker for one in found if one.place == "inner" and _is_said(text, one.colon))
    return voices.union(who for who in inner if inner[who] >= RETURNS and compiled(_BRIEF).fullmatch(who))


def _is_head(text: str, one: Candidate) -> bool:
    """Whether a line begins with a short head that is no speaker: 译文：, 附件一：."""
    return len(one.words) <= LONGEST_NEW and _is_said(text, one.colon)


def _is_dialogue(said: list[Candidate], persons: list[str]) -> bool:
    """Whether labels at the beginning of lines make a dialogue."""
    voices = set(persons)
    if _converse(persons):
        return True
    if len(voices) == 1 and len(persons) >= ALONE:
        return True
    if {"问", "答"} <= voices:
        return True
    times = Counter(one.speaker for one in said)
    return len(said) >= max(RETURNING, PER_VOICE * len(times)) and bool(persons)


def _converse(persons: list[str]) -> bool:
    """Whether several persons are heard often enough."""
    voices = set(persons)
    return len(voices) > 1 and len(persons) >= max(PERSONS, PER_PERSON * len(voices))


def _turns_at_lines(text: str, found: list[Candidate], voices: set[str]) -> list[Candidate]:
    """The turns of a dialogue whose turns begin lines, those that came within a line included."""
    turns: list[Candidate] = []
    for one in found:
        if one.place == "bracket":
            continue
        is_known = one.speaker in voices or (one.place == "line" and names_person(one.speaker))
        narrator = None if is_known else read_narration(one.words, voices)
        if narrator:
            if one.place == "line" or text[one.start - 1] in "）)":
                turns.append(one._replace(label=Voice(narrator, None, "")))
        elif one.place == "line":
            is_new = one.label and turns and len(one.speaker) <= LONGEST_NEW and _is_said(text, one.colon)
            if is_known or is_new:
                turns.append(one)
        elif is_known and one.label and not one.label.verb:
            turns.append(one)
    return turns


def _turns_in_text(text: str, found: list[Candidate]) -> list[Candidate]:
    """The turns of a dialogue that came as running text, those of voices that return again and again."""
    turns = [one for one in found if one.place != "bracket" and one.label and not one.label.verb]
    turns = [one for one in turns if _is_said(text, one.colon) and len(one.speaker) <= LONGEST_NEW]
    times = Counter(one.speaker for one in turns)
    voices = {speaker for speaker in times if times[speaker] >= RETURNS}
    turns = [one for one in turns if one.speaker in voices]
    is_person = any(names_person(voice) or compiled(_BRIEF).fullmatch(voice) for voice in voices)
    return turns if is_person and len(turns) >= RUN_ON and len(voices) >= RUN_ON_VOICES else []


def _interjections(
    text: str, found: list[Candidate], brackets: list[tuple[int, int]], voices: set[str]
) -> Iterator[Utterance]:
    """What others call out, in brackets."""
    said = []
    for one in found:
        if one.place != "bracket" or not one.label or "笑" in one.label.verb:
            continue  # 孟站长大笑说 tells more than who speaks
        if compiled(_DONE).match(text, one.colon + 1) or compiled(SHOUTS).match(text, one.start):
            continue
        speaker = one.speaker
        is_person = names_person(speaker) and speaker not in _CREDITS
        is_short = bool(voices) and len(speaker) <= LONGEST_NEW
        is_short = is_short or is_crowd(one.words)
        if speaker in voices or is_person or (is_short and _is_utterance(text, one)):
            said.append(one)
    opens = [start for start, _ in brackets]
    for number, one in enumerate(said):
        end = brackets[bisect_right(opens, one.colon) - 1][1] - 1
        if number + 1 < len(said):
            end = min(end, said[number + 1].start)
        yield _utterance(one, end, is_turn=False)


def _is_utterance(text: str, one: Candidate) -> bool:
    """Whether what stands in brackets has a verb of saying, or ends as a sentence does."""
    ends = compiled(_SAID_ASIDE).match(text, one.colon + 1)
    return ends is not None or (one.label is not None and one.label.verb != "")
