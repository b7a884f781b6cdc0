"""The attributes of a quotation: its form, who carries it out, what is said of it.

Their names are the rows of the table in :mod:`zhspeech.slogans.coinages`.  All text here is plain text with
full-width punctuation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from operator import add
from typing import NamedTuple

from zhspeech.slogans.formulas import is_numeral
from zhspeech.slogans.quotes import Bounds
from zhspeech.slogans.stock import formula_phrases, known_phrases
from zhspeech.slogans.words import (
    BLAME,
    CALLED,
    CAMPAIGNS,
    CARRYING_OUT,
    CLASSICAL,
    DISTANCING,
    ESSAYS,
    FOUGHT,
    IMAGES,
    INSTITUTIONS,
    LAUNCHES,
    LEADERS,
    NAMES,
    OPPOSING,
    SAYINGS,
    VIRTUES,
)
from zhspeech.text.numerals import TO_TEN

__all__ = ["Quotation", "inner_traits", "outer_traits", "quotations", "traits_of_text"]

_DATE = re.compile(rf"[{TO_TEN}零〇·・.．0-9A-Za-z]+")  # “九·一八”, “516”
#: How far around a quotation words count, and how far behind it the word stands that says what it names.
_REACH, _LABEL_REACH = 8, 7
#: How far before and behind it stands that it is a slogan, within other clauses too.
_BEFORE, _BEHIND = 12, 20
#: How far before it stands who calls for it, or that an examination asks for it.
_FAR = 40
#: With 以 before it: what a coinage is to those who act on it, and what it is to those who misuse it.
_AIM = re.compile(
    "为(?:念|主题|题(?!目)|抓手|核心|目标|重点|载体|统领|引领|主线|总|纲|牵引|宗旨|导向|指导|遵循|原则|契机|支撑|特色)"
)
_PRETEXT = re.compile("为(?:名|由|借口|罪名|代表|例|幌子)")
#: A degree or a method, not what is named.
_DEGREE = re.compile("的?(?:地步|程度|论断|论点|论证|倾向|现象|趋势)")
#: What a product, a group or a work is called by: behind its name, and before it.
_PRODUCT = re.compile(
    "平台|用户|系统|小程序|大模型|APP|.{0,3}奖|等?.{0,4}(?:组织|总部|司令部|兵团|战斗队|纵队)"
)
_WORKS = ("小册子", "文章", "社论", "题为", "电影", "歌曲", "小说", "影片")
#: Last characters of types of people, which in a row are no motto: “泳者、行者、飞者”; and how long they are.
_PEOPLE = frozenset("者家派")
_TYPE = 3
#: Most coinages have so many characters.
_USUAL = range(5, 10)
#: Two clauses of five or of seven characters.
_VERSES = (11, 15)
_PAUSE = re.compile("[，、；]")
_NOT_HAN = re.compile(r"[^\w、]")
#: Sums and shares, and words of what is to be done: a text that has one in so many characters or fewer
#: reports or exhorts.
_SUMS, _SUM_RATE = "亿%％", 500
_EXHORTING, _EXHORTING_RATE = ("坚持", "加强", "推进", "推动"), 500


class Quotation(NamedTuple):
    """A quotation where it stands.

    Attributes:
        text: the whole text.
        before: where the opening mark of its group stands.
        after: where what follows the closing mark of its group begins.
        start: where it begins.
        words: what is quoted.
        head: the words before its group; what stands around a group stands around each in it.
        tail: the words behind its group.
    """

    text: str
    before: int
    after: int
    start: int
    words: str
    head: str
    tail: str

    @property
    def is_condemned(self) -> bool:
        """Whether the words are quoted to be condemned or explained, so that they are nobody's label."""
        head, tail = self.head, self.tail
        return bool(
            BLAME.search(head) or BLAME.search(tail) or (head.endswith("以") and _PRETEXT.match(tail))
        )


def quotations(text: str, quotes: list[list[Bounds]]) -> Iterator[Quotation]:
    """Yield what could be a coinage: of three characters or more, no dates, no numeral formulas."""
    for group in quotes:
        before, after = group[0][0] - 1, group[-1][1] + 1
        around: tuple[str, str] | None = None
        for start, end in group:
            if end - start > 2:
                words = text[start:end]
                if not _DATE.fullmatch(words) and not is_numeral(text, start, end):
                    around = around or _around(text, before, after)
                    yield Quotation(text, before, after, start, words, *around)


def _around(text: str, before: int, after: int) -> tuple[str, str]:
    """The words before and after a group of quotations, up to the next mark or eight characters away."""
    mark = _NOT_HAN.search(text, after, after + _REACH)
    head = _NOT_HAN.split(text[max(0, before - _REACH) : before])[-1]
    return head, text[after : mark.start() if mark else after + _REACH]


def traits_of_text(text: str) -> tuple[str, ...]:
    """What all quotations of a text have in common: whether it reports, whether it exhorts."""
    found = []
    if sum(map(text.count, _SUMS)) * _SUM_RATE > len(text):
        found.append("report")
    if sum(map(text.count, _EXHORTING)) * _EXHORTING_RATE > len(text):
        found.append("exhorting")
    return tuple(found)


def outer_traits(quotation: Quotation) -> list[str]:
    """What speaks for a coinage, and is seen at once."""
    text, before, after, _, words, head, tail = quotation
    found: list[str] = []
    note = found.append
    label = tail[:_LABEL_REACH]
    if head.endswith("以") and _AIM.match(tail):
        note("aim")
    elif not CAMPAIGNS.isdisjoint(map(add, label, label[1:])):
        note("campaign")
    if head[-2:] in CARRYING_OUT:
        note("carried out")
    else:
        pairs = set(map(add, head, head[1:]))
        if not CARRYING_OUT.isdisjoint(pairs):
            note("carried out nearby")
        elif not LAUNCHES.isdisjoint(pairs):
            note("launched")
    end = after + _BEHIND
    if CALLED.search(text, after, end) or CALLED.search(text, max(0, before - _BEFORE), before):
        note("called a slogan")
    if LEADERS.search(text, max(0, before - _FAR), before) or LEADERS.search(text, after, end):
        note("leader")
    if "+" in words or "＋" in words:
        note("plus")
    if words.endswith(NAMES):
        note("named")
    if VIRTUES.search(words):
        note("virtue")
    members = _PAUSE.split(words)
    if len(words) in _USUAL and len(members[0]) > 1:
        note("usual size")
    if _are_even(members):
        note("even")
    if not (formula_phrases().isdisjoint(members) and known_phrases().isdisjoint(members)):
        note("stock")
    return found


def inner_traits(quotation: Quotation) -> list[str]:
    """What speaks against a coinage."""
    text, before, after, start, words, head, tail = quotation
    found: list[str] = []
    note = found.append
    is_launched = head[-2:] in CARRYING_OUT or head[-2:] in LAUNCHES
    if (
        head.endswith(OPPOSING)
        or (head.endswith(DISTANCING) and not is_launched)
        or any(word in head for word in FOUGHT)
    ):
        note("distanced")
    if text.endswith(SAYINGS, 0, before) or text.endswith(SAYINGS, 0, start - 1):
        note("said")
    if words.endswith(INSTITUTIONS) or text.endswith("《", 0, before):
        note("institution")
    if _PRODUCT.match(tail):
        note("product")
    if _DEGREE.match(tail):
        note("degree")
    if head.endswith(_WORKS):
        note("title")
    if len(words) == 3 and words.endswith(IMAGES):
        note("image")
    if "的" in words:
        note("with 的")
    if CLASSICAL.search(words):
        note("classical")
    if len(words) in _VERSES and words.find("，") == len(words) // 2:
        note("verse")
    if ESSAYS.search(text, max(0, before - _FAR), after + _BEHIND):
        note("essay")
    return found


def _are_even(members: list[str]) -> bool:
    """Whether several members have one length, and are no types of people."""
    size = len(members[0])
    return (
        len(members) > 1 < size
        and len({*map(len, members)}) == 1
        and not (size <= _TYPE and _PEOPLE.issuperset(member[-1] for member in members))
    )
