"""Coinages: phrases in quotation marks that name a campaign, a policy or the like."""

from __future__ import annotations

import re
from collections import Counter
from operator import add
from typing import NamedTuple

from zhspeech.slogans.formulas import is_numeral
from zhspeech.slogans.quotes import Bounds
from zhspeech.slogans.words import (
    BLAME,
    DISTANCING,
    FOUGHT,
    IMAGES,
    INSTITUTIONS,
    LABELLED,
    LAUNCHES,
    NAMES,
    OPPOSING,
    SAYINGS,
    SPOKEN,
    talks,
)
from zhspeech.text.numerals import TO_TEN

__all__ = ["find_coinages"]

# Evidence for (+) and against (-) a coinage, in halves, found as in ``evidence``.  Most quotations are
# citation, irony or metaphor, so that it takes two things to make one a coinage.
_WEIGHTS = {
    "labelled": 2.0,  # “…”工程, “…”的工作总基调, 以“…”为主题
    "launched": 1.5,  # 实施“…”, 按照“…”
    "plus": 2.0,  # “互联网+”
    "named": 1.0,  # …年, …计划
    "repeated": 0.5,  # in quotation marks more than once in the text
    "four": 0.5,
    "chain": 0.5,  # members of equal length
    "long chain": 1.5,  # a list of three members or more; clauses are rather a saying
    "image": -1.5,  # “总开关”, “牛鼻子”
    "clauses": -1.0,  # members of different lengths: “首先是…，其次才是…”
    "long": -0.5,
    "said": -1.5,  # 指出：“…”
    "spoken": -1.0,  # 我, 什么, 了
    "sentence": -1.0,  # has a full stop of its own
    "talk": -1.0,  # in a transcript of talk, where names of groups stand in quotation marks
    "distanced": -1.0,  # 所谓“…”, 整治“…”, 搞“…”
    "described": -1.0,  # 企业发展的“…”: something, not a name; but 会议确定的“…”
    "institution": -3.0,
    "product": -3.0,  # “…”平台, “…”用户
    "title": -3.0,  # 小册子“…”
}
_THRESHOLD = 1.5
_DATE = re.compile(rf"[{TO_TEN}零〇·・.．0-9A-Za-z]+")  # “九·一八”, “516”
#: How far around a quotation words count.
_REACH = 8
#: How far behind a coinage the word stands that says what it names.
_LABEL_REACH = 7
#: With 以 before it: what a coinage is to those who act on it, and what it is to those who misuse it.
_AIM = re.compile(
    "为(?:念|主题|题(?!目)|抓手|核心|目标|重点|载体|统领|引领|主线|总|牵引|纲|宗旨|导向|指导|遵循|原则|契机|支撑|特色)"
)
#: A degree or a method, not what is named.
_DEGREE = re.compile("的?(?:地步|程度|论断|论点|论证|倾向|现象|趋势)")
_PRETEXT = re.compile("为(?:名|由|借口|罪名|代表|例|幌子)")
#: What a product, a group or a work is called by: behind its name, and before it.
_PRODUCT = re.compile(
    "平台|用户|系统|小程序|大模型|APP|.{0,3}奖|等?.{0,4}(?:组织|总部|司令部|兵团|战斗队|纵队)"
)
_WORKS = ("小册子", "文章", "社论", "题为", "电影", "歌曲", "小说", "影片")
#: Last characters of types of people, which in a row are no motto: “泳者、行者、飞者”; and how long they are.
_PEOPLE = frozenset("者家派")
_TYPE = 3
#: Who gives a name says it before 的: 毛主席教导的“…”.
_DESCRIBED = re.compile("[^导出定倡起施订行示党议席]的")
_PAUSE = re.compile("[，、；]")
_NOT_HAN = re.compile(r"[^\w、]")


def find_coinages(text: str, quotes: list[list[Bounds]]) -> list[Bounds]:
    """The quotations that coin a label of a campaign, a policy or the like; every place of the same words."""
    counts = Counter(text[start:end] for group in quotes for start, end in group)
    is_talk = talks(text)
    coined: set[str] = set()
    condemned: set[str] = set()
    for group in quotes:
        phrases = [
            (start, words)
            for start, end in group
            if end - start > 2
            and not _DATE.fullmatch(words := text[start:end])
            and not is_numeral(text, start, end)
        ]
        if not phrases:
            continue
        head, tail = _around(text, group)
        if _is_condemned(head, tail):
            condemned.update(words for _, words in phrases)
            continue
        for start, words in phrases:
            if words not in coined:
                place = _Place(text, group[0][0] - 1, start, words, head, tail, counts[words] > 1, is_talk)
                if _weigh(place) >= _THRESHOLD:
                    coined.add(words)
    coined -= condemned
    return [(start, end) for group in quotes for start, end in group if text[start:end] in coined]


def _around(text: str, group: list[Bounds]) -> tuple[str, str]:
    """The words before and after a group of quotations, up to the next mark or eight characters away."""
    before, after = group[0][0] - 1, group[-1][1] + 1
    head, tail = text[max(0, before - _REACH) : before], text[after : after + _REACH]
    return _NOT_HAN.split(head)[-1], _NOT_HAN.split(tail)[0]


def _is_condemned(head: str, tail: str) -> bool:
    """Whether the words are quoted to be condemned or explained, and so are nobody's label in this text."""
    return bool(BLAME.search(head) or BLAME.search(tail) or (head.endswith("以") and _PRETEXT.match(tail)))


class _Place(NamedTuple):
    """A quotation where it stands.

    Attributes:
        text: the whole text.
        before: where the opening mark of its group stands.
        start: where it begins.
        words: what is quoted.
        head: the words before its group; what stands around a group stands around each in it.
        tail: the words behind its group.
        is_repeated: whether the text quotes the same words again.
        is_talk: whether the text is a transcript of talk.
    """

    text: str
    before: int
    start: int
    words: str
    head: str
    tail: str
    is_repeated: bool
    is_talk: bool


def _weigh(place: _Place) -> float:
    """Add up what speaks for and against a coinage."""
    text, before, start, words, head, tail, is_repeated, is_talk = place
    launched = not LAUNCHES.isdisjoint(map(add, head, head[1:]))
    members = _PAUSE.split(words)
    even = len({*map(len, members)}) == 1 < len(members[0])
    if len(members[0]) <= _TYPE and _PEOPLE.issuperset(member[-1:] for member in members):
        even = False
    evidence: list[str] = []
    note = evidence.append
    label = tail[:_LABEL_REACH]
    if not LABELLED.isdisjoint(map(add, label, label[1:])) or (head.endswith("以") and _AIM.match(tail)):
        note("labelled")
    if launched:
        note("launched")
    if "+" in words or "＋" in words:
        note("plus")
    if is_repeated and len(words) > 3:
        note("repeated")
    if words.endswith(NAMES):
        note("named")
    elif len(words) == 4:
        note("four")
    if len(members) > 1 and even:
        note("chain")
        if len(members) > 2 and "、" in words:
            note("long chain")
    weight = sum(map(_WEIGHTS.__getitem__, evidence))
    if weight < _THRESHOLD:
        return weight  # the rest speaks against it

    for_it, evidence = evidence, []
    note = evidence.append
    is_distanced = head.endswith(OPPOSING) or (not launched and head.endswith(DISTANCING))
    if is_distanced or any(word in head for word in FOUGHT):
        note("distanced")
    if text.endswith(SAYINGS, 0, before) or text.endswith(SAYINGS, 0, start - 1):
        note("said")
    if is_talk:
        note("talk")
    if words.endswith(INSTITUTIONS) or text[before - 1 : before] == "《":
        note("institution")
    if _PRODUCT.match(tail):
        note("product")
    if _DEGREE.match(tail):
        note("said")
    if head.endswith(_WORKS):
        note("title")
    if "labelled" not in for_it and _DESCRIBED.fullmatch(head[-2:]):
        note("described")
    if SPOKEN.search(words):
        note("spoken")
    if "。" in words or "！" in words or "？" in words:
        note("sentence")
    if len(words) == 3 and words.endswith(IMAGES):
        note("image")
    if len(words) > 9:
        note("long")
    if len(members) > 1 and not even:
        note("clauses")
    return weight + sum(map(_WEIGHTS.__getitem__, evidence))
