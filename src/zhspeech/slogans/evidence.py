"""What speaks for and against a chain of equal members being a motto or formula.

Every attribute (:mod:`zhspeech.slogans.attributes`) is a row with its weight; what a chain's attributes add
up to is compared with a threshold that the text sets.  In the examples the chain stands in braces.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import log2
from typing import NamedTuple

__all__ = ["BIAS", "EVIDENCE", "STRONG", "Evidence", "threshold", "weigh"]


class Evidence(NamedTuple):
    """A row: what an attribute weighs, a text that has it, what it is, and whether its weight was not fitted.

    A weight is set by hand where too few of what was judged have the attribute, as it had a say in what was
    judged.
    """

    weight: float
    example: str
    why: str
    by_hand: bool = False


#: No sum of the others makes up for it.
_NEVER = -99.0

# The weights are those of a logistic regression over the proposed chains of annotated speeches and of chains
# judged by eye, in tenths, but for those set by hand; ``benchmarks/chains.py`` fits them.
EVIDENCE: dict[str, Evidence] = {
    # -- form
    "three": Evidence(0.8, "要{勤下田、勤看水、勤修渠}。", "three members"),
    "four or more": Evidence(0.9, "要{勤下田、勤看水、勤修渠、勤护林}。", "more members are no chance"),
    "long": Evidence(
        -0.3, "{修一条水渠要大家动手，护一片山林要人人用心}。", "members of eight characters or more"
    ),
    "half an echo": Evidence(0.6, "{先修后用，先急后缓}。", "half of the characters are shared"),
    "echo of some": Evidence(
        -1.0, "做到{修渠护林、修路架桥、早作安排}。", "some members are alike and others are not: a list"
    ),
    "no echo": Evidence(-0.6, "{春种秋收、护林修渠}。", "no character is shared"),
    "one beginning": Evidence(-0.5, "要{大修水渠、大造山林}。", "all begin alike, as things in a list do"),
    "one ending": Evidence(-0.6, "抓好{修渠工作、护林工作}。", "all end alike"),
    "negations": Evidence(-0.5, "{不怕山高，不怕路远}。", "not this, not that: rules, failings"),
    "antithesis": Evidence(0.5, "{上山造林，下田修渠}。", "opposites at the same place"),
    "listed apart": Evidence(
        -0.7, "要{修好大水渠、看护小山林}。", "of five to seven characters in a list, by chance"
    ),
    # -- place
    "alone": Evidence(1.7, "{先修后用，先急后缓}。", "a couplet that is its whole sentence"),
    "opens a quotation": Evidence(0.9, "常说“{先修后用，先急后缓}”。", "what is quoted is a saying"),
    "behind a quotation": Evidence(-0.6, "“修渠年”{先修后用，先急后缓}。", "goes on from a quotation"),
    "into a quotation": Evidence(-1.5, "要{先修后用，先急后缓}“三大渠”。", "goes on into a quotation"),
    "led": Evidence(0.8, "要{先修后用、先急后缓}。", "a list behind a word that leads to formulas"),
    "called for": Evidence(1.5, "坚持{先修后用、先急后缓}。", "behind a word that little else follows"),
    "after a preposition": Evidence(
        -0.8, "以{村为单位，先急后缓}。", "the first member is longer than the others"
    ),
    "after 的": Evidence(-1.5, "今年的{修渠护林、铺路架桥}。", "a noun is due"),
    "required": Evidence(-1.4, "要求：{观点鲜明，内容充实}。", "what an answer must be like"),
    "is so": Evidence(-0.8, "水渠和山林是{互为依托、相互连通}的。", "how something is", by_hand=True),
    "after a conjunction": Evidence(
        -1.5, "水利与{先修后用、先急后缓}。", "goes on from another word", by_hand=True
    ),
    "before a clause": Evidence(
        0.9, "要{先修后用，先急后缓}，办好全村的水利。", "the sentence goes on with what it is for"
    ),
    "before 的": Evidence(0.6, "形成{先修后用、先急后缓}的风气。", "the kind of thing follows"),
    "before more": Evidence(
        -1.3, "{先修后用、先急后缓、早修早用、勤看勤管}、防汛和抗旱等事。", "only a part of a list"
    ),
    "to the stop": Evidence(0.9, "要{先修后用、先急后缓}。", "ends its sentence"),
    # -- words
    "lofty": Evidence(0.7, "{勇毅前行、矢志不忘}。", "characters of formulas"),
    "homely": Evidence(-0.4, "{修好水渠，看护山林}。", "characters of narrative"),
    "prosaic": Evidence(-0.4, "{他也来了，你都说了}。", "characters of talk"),
    "virtue": Evidence(0.6, "{求真务实、早修早用}。", "a word of praise or exhortation"),
    "stock": Evidence(
        2.2, "{求真务实、开拓创新}。", "two members of three or more are phrases of formulas in several texts"
    ),
    "some stock": Evidence(1.3, "{求真务实、早修早用}。", "fewer are"),
    "known": Evidence(
        1.2, "{以身作则、密切配合}。", "as many are phrases that several texts have in lists as well"
    ),
    "some known": Evidence(0.6, "{以身作则、早修早用}。", "fewer are"),
    "kinds": Evidence(-2.25, "设立{水利部门、农业部门}。", "kinds of one thing", by_hand=True),
    "procedure": Evidence(-2.0, "{加强指导、完善措施}。", "the steps of a procedure"),
    "some procedure": Evidence(-0.9, "{加强指导、早修早用}。", "half of them are such steps"),
    "abuse": Evidence(-0.6, "{敷衍扯皮、敷衍了事}。", "words of abuse"),
    "blamed before": Evidence(-1.3, "有的{修修停停、拖拖拉拉}。", "what it describes is wrong"),
    "blamed after": Evidence(
        -0.5, "{修修停停、拖拖拉拉}的现象。", "what it describes is wrong", by_hand=True
    ),
    "essay": Evidence(-1.1, "全文{脉络清楚、语言流畅}。", "what an essay is like, or must be like"),
    "things": Evidence(-0.8, "检查{文化水平、社会关系}。", "all members name things", by_hand=True),
    "some things": Evidence(-0.3, "检查{粮食安全、防汛抗旱}。", "half of them do", by_hand=True),
    "a thing": Evidence(-0.3, "做到{保证安全、早修早用、先急后缓}。", "one of several does", by_hand=True),
    "pronoun first": Evidence(-0.3, "{我修水渠，你护山林}。", "somebody acts", by_hand=True),
    "aspect": Evidence(-0.4, "{渠修好了，路铺好了}。", "something has happened", by_hand=True),
    "prose": Evidence(
        -0.5, "{大家修渠，大家护林}。", "subjects, connectives, hedges, times, questions", by_hand=True
    ),
    "degree": Evidence(-1.0, "{更加勤快、更加细心}。", "adverbs of degree"),
    "talk": Evidence(-0.9, "你看，{先修后用，先急后缓}。", "in a text that says 你"),
    "polemic": Evidence(-0.8, "革命阶级，{先修后用，先急后缓}。", "in a text about class and revolution"),
    "bodies": Evidence(-2.0, "到会的有{水利站、农业办}。", "offices, schools, places", by_hand=True),
    "greeting": Evidence(-2.5, "{欢聚一堂、共话水利}。", "greetings, feelings, the weather", by_hand=True),
    "one of several joined": Evidence(
        -1.0, "要{水库和水渠、山林多养护}。", "only one member holds two things", by_hand=True
    ),
    "each joined": Evidence(-0.4, "取得了{渠道和水库、山林和草地}。", "each member holds two things"),
    "shared head": Evidence(
        -1.5, "坚持{修渠同护林、造林相结合}。", "the last member's end belongs to all, the length is chance"
    ),
    "one attribute": Evidence(-1.2, "{修好水渠、护林的人}。", "only one member has an attribute with 的"),
    "one of each": Evidence(-0.8, "这里有{一座水库、一片山林}。", "things that are counted"),
    "adverbial first": Evidence(-1.0, "{从渠口来看，水量不太足}。", "says of the second in which respect"),
    # -- what no chain is
    "series": Evidence(_NEVER, "{首先修渠，其次护林}。", "a list of its own, or an address"),
    "names": Evidence(_NEVER, "到会的有{张大山、李小河}。", "personal names"),
    "figures": Evidence(_NEVER, "{修渠8里、修路9里}。", "digits, letters, placeholders"),
    "behind a gap": Evidence(_NEVER, "水利 {先修后用、先急后缓}。", "cut off at a blank"),
    "within a word": Evidence(_NEVER, "打一场人{民战争、总体战、阻击战}。", "begins in the middle of a word"),
    "into a word": Evidence(_NEVER, "坚持{把改善民生、凝聚人心作}为重点。", "ends in the middle of a word"),
    "into a gap": Evidence(_NEVER, "要{先修后用、先急后缓} 等事。", "cut off at a blank"),
    "behind a bracket": Evidence(_NEVER, "水（shuǐ）{利先修后，用先急后}。", "cut off at a bracket"),
    "into a bracket": Evidence(_NEVER, "{先修后用，先急后缓}（huǎn）。", "cut off at a bracket"),
}

#: What a chain weighs that has no attribute.
BIAS = -0.8
#: A chain whose outer attributes weigh so much counts as a strong one of its text; like the lowest threshold
#: between two tenths, so that no sum of weights stands on it.
STRONG = 0.95
#: A text with one strong chain in so many characters sets the usual threshold.  Where formulas are
#: frequent a doubtful chain is one more, and a text of prose or talk has them by chance: each doubling lowers
#: the threshold, as a prior does in a regression, but not beyond these bounds.
_USUAL = 670
_DOUBLED = 2.0
_THRESHOLD, _LOWEST, _HIGHEST = 1.35, -0.95, 4.25
#: So many usual stretches every text is given beside its own, as a short one tells little.
_DOUBT = 4.5

_WEIGHTS = {name: row.weight for name, row in EVIDENCE.items()}


def weigh(attributes: Iterable[str]) -> float:
    """Add up what attributes weigh."""
    return sum(map(_WEIGHTS.__getitem__, attributes))


def threshold(strong: int, size: int) -> float:
    """What a chain must weigh in a text of ``size`` characters with so many strong chains."""
    rate = (strong + _DOUBT) / (size / _USUAL + _DOUBT)
    return max(_LOWEST, min(_HIGHEST, _THRESHOLD - _DOUBLED * log2(rate)))
