"""The members of a numeral formula, where the text spells them out."""

from __future__ import annotations

import re

from zhspeech.slogans.quotes import CLOSING, MARKS, OPENING, Bounds
from zhspeech.slogans.words import LEAD_CHARS, LEAD_WORDS
from zhspeech.text.marks import HAN
from zhspeech.text.numerals import TO_TEN

__all__ = ["find_glosses"]

# A character of a word that is no digit and not Latin.
# What leads from a formula to its members: (…, ：…, 即…; and to numbered ones: ，一是….
_LEADS_TO = re.compile(
    rf"[{CLOSING}]?(?:（(?:即|指|是指)?|{HAN}{{0,6}}：|——|，?(?:即|就是|是指|分别是|指的?是?)：?)"
)
_LEADS_TO_NUMBERS = re.compile(rf"[{CLOSING}]?(?:（|{HAN}{{0,6}}[，：])")
_ORDINALS = TO_TEN
_FIRST_LABEL = re.compile(r"\s*一([是要靠看、])")
_OWN_LABEL = re.compile(rf"\s*(?:（?[{TO_TEN}0-9]{{1,2}}[是要、）.．)]|[①-⑩])")
_STOP = re.compile("[。；！？：\n）]")
_LONGEST_MEMBER = 60
_ANY_MARK = re.compile(f"[{MARKS}]")
_ROW_END = re.compile("[。！？\n）]")
_HAN_ROW = re.compile(f"(?:{HAN}|、)+")
# After these a list may begin that its formula sums up: 群众反映的|吃水难、行路难“两愁”.
_LIST_HEADS = LEAD_CHARS | {"的"}
_VALUES = {char: value for value, char in enumerate(_ORDINALS, 1)} | {"两": 2, "双": 2}


#: What stands between two members.
_BETWEEN = "，,、；; \u3000"
#: How far behind a formula its numbered members are looked for.
_REACH = 3000


def find_glosses(text: str, formulas: list[Bounds]) -> dict[int, list[Bounds]]:
    """The members that the text spells out for each formula, by where the formula begins.

    They are looked for in brackets right after the formula, in the list that follows it, and in the list
    right before it; only as many as the formula announces are its members.  No stretch is a member twice:
    the formula that stands nearest to it has it.
    """
    spelled = [
        (abs(members[0][0] - end), start, members)
        for start, end in formulas
        if (members := _spelled_out(text, start, end))
    ]
    glosses: dict[int, list[Bounds]] = {}
    taken: set[int] = set()
    for _, start, members in sorted(spelled):
        places = {at for first, last in members for at in range(first, last)}
        if taken.isdisjoint(places):
            glosses[start] = members
            taken |= places
    return glosses


def _spelled_out(text: str, start: int, end: int) -> list[Bounds]:
    """The members of the formula ``text[start:end]``, if the text around it spells out just as many."""
    numbers = [_VALUES[char] for char in text[start:end] if char in _VALUES]
    for number in dict.fromkeys((sum(numbers), *numbers[:1])):
        if not 2 <= number <= 10:
            continue
        members = []
        if lead := _LEADS_TO_NUMBERS.match(text, end):
            members = _numbered(text, lead.end(), number)
        if not members and (lead := _LEADS_TO.match(text, end)):
            members = _row(text, lead.end(), number)
        members = members or _members_before(text, start, number)
        if members and all(first < last for first, last in members):
            return members
    return []


def _numbered(text: str, start: int, number: int) -> list[Bounds]:
    """Members with labels 一是, 二是 …, the first one at ``start``; each up to a stop or the next label."""
    first = _FIRST_LABEL.match(text, start)
    if not first:
        return []
    labels = [first.start(1) - 1]
    for ordinal in _ORDINALS[1:number]:
        labels.append(text.find(ordinal + first[1], labels[-1] + 2, start + _REACH))
        if labels[-1] < 0:
            return []
    members: list[Bounds] = []
    for label, following in zip(labels, [*labels[1:], min(len(text), labels[-1] + 2 + _REACH)], strict=True):
        at = label + 2
        stop = _STOP.search(text, at, following)
        end = stop.start() if stop else following
        members.append((at, at + len(text[at:end].rstrip(_BETWEEN))))
    return members


def _row(text: str, start: int, number: int) -> list[Bounds]:
    """Members in a row up to the end of the sentence or bracket, set apart by ；, 、 or ，."""
    stop = _ROW_END.search(text, start, start + _REACH)
    end = stop.start() if stop else min(len(text), start + _REACH)
    for separator in "；、，":
        members = []
        at = start
        for part in text[start:end].split(separator):
            label = _OWN_LABEL.match(text, at, at + len(part))
            members.append((label.end() if label else at, at + len(part)))
            at += len(part) + 1
        short = all(0 < b - a <= _LONGEST_MEMBER for a, b in members)
        if len(members) == number and short and not _ANY_MARK.search(text, start, end):
            return members
    return []


def _members_before(text: str, start: int, number: int) -> list[Bounds]:
    """Members of one length right before the formula's opening mark: 吃水难、行路难“两愁”."""
    end = start - 1
    if end < 0 or text[end] not in OPENING or text[start] == "一":
        return []
    size = end - 1 - text.rfind("、", max(0, end - _REACH), end)
    first = end - number * (size + 1) + 1
    if not 2 <= size <= 12 or first < 0:
        return []
    members = [(at, at + size) for at in range(first, end, size + 1)]
    row = "、".join(text[a:b] for a, b in members)
    if row != text[first:end] or row.count("、") != number - 1 or not _HAN_ROW.fullmatch(row):
        return []
    inside_a_clause = first > 0 and _HAN_ROW.fullmatch(text, first - 1, first)
    if inside_a_clause and text[first - 1] not in _LIST_HEADS and text[first - 2 : first] not in LEAD_WORDS:
        return []
    return [] if text[end - 2 : end] in LEAD_WORDS else members  # a verb before the formula ends no list
