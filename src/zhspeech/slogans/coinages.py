"""Coinages: phrases in quotation marks that name a campaign, a policy or the like.

Most quotations are citation, irony or metaphor.  Every trait (:mod:`zhspeech.slogans.quotations`) is a row
with its weight, as every attribute of a chain is; what the traits of a quotation add up to is compared with
a threshold that the text sets.  In the examples the quotation stands in braces.
"""

from __future__ import annotations

from collections.abc import Iterable
from math import log2

from zhspeech.slogans.evidence import Evidence
from zhspeech.slogans.quotations import Quotation, inner_traits, outer_traits, quotations, traits_of_text
from zhspeech.slogans.quotes import Bounds

__all__ = [
    "BIAS",
    "CLEAR",
    "DOUBLED",
    "THRESHOLD",
    "TRAITS",
    "find_coinages",
    "frequency",
    "threshold",
    "weigh",
]

# The weights are those of a logistic regression over the quotations of annotated speeches and of quotations
# judged by eye, in tenths, but for those set by hand; ``benchmarks/coinages.py`` fits them.
TRAITS: dict[str, Evidence] = {
    # -- what it names, and who carries it out
    "campaign": Evidence(
        1.1, "“{清水进城}”工程动工了。", "a word for campaigns, policies and the like follows"
    ),
    "aim": Evidence(2.0, "以“{修好回家路}”为主题。", "what those who act have it for", by_hand=True),
    "carried out": Evidence(1.7, "实施“{清水进城}”。", "right behind a verb of carrying out"),
    "carried out nearby": Evidence(0.5, "开展全村“{清水进城}”。", "such a verb stands a few words before"),
    "launched": Evidence(
        1.2, "探索“{清水进城}”。", "a verb or adverb that stands before other things as well"
    ),
    "called a slogan": Evidence(1.2, "墙上的标语是“{清水进城}”。", "a word for slogans stands around it"),
    "leader": Evidence(0.5, "中央倡导“{清水进城}”。", "the party or the state stands around it"),
    # -- what it is like
    "plus": Evidence(1.2, "“{茶叶+旅游}”来了。", "what is added up is a programme"),
    "named": Evidence(1.3, "今年是“{水渠管护年}”。", "names itself a plan, a year, a model"),
    "usual size": Evidence(0.6, "“{家家有清水}”。", "of five to nine characters"),
    "virtue": Evidence(0.7, "“{勤修渠}”。", "a word of praise or exhortation"),
    "even": Evidence(1.1, "“{先急后缓、先近后远}”。", "members of one length"),
    "stock": Evidence(1.0, "“{求真务实、早修早用}”。", "a member is a phrase that several texts have"),
    # -- the text
    "report": Evidence(0.7, "投资2亿元，“{清水进城}”快了。", "sums and shares: reports quote labels"),
    "exhorting": Evidence(0.4, "加强管护，“{清水进城}”快了。", "says what is to be done, as plans do"),
    # -- what speaks against it
    "distanced": Evidence(-0.7, "所谓“{清水进城}”。", "the speaker does not make it his own"),
    "said": Evidence(-1.1, "老支书说“{清水进城}”。", "somebody says it"),
    "institution": Evidence(-1.4, "成立“{水库移民委员会}”。", "the name of a body, a document, an event"),
    "product": Evidence(
        -3.0, "“{渠水通}”平台上线。", "the name of a product, a prize, a group", by_hand=True
    ),
    "degree": Evidence(-1.5, "“{滴水不漏}”的地步。", "a degree or a view", by_hand=True),
    "title": Evidence(-3.0, "小册子“{修渠到底}”。", "the title of a work", by_hand=True),
    "image": Evidence(-1.1, "抓住“{牛鼻子}”。", "a thing or an animal for something else"),
    "with 的": Evidence(-1.1, "“{修好的水渠}”。", "a clause or an ordinary noun"),
    "classical": Evidence(-0.4, "“{水之大者}”。", "characters of the classical language"),
    "verse": Evidence(-1.0, "“{清泉石上流，明月渠中来}”。", "two clauses of five or seven"),
    "essay": Evidence(-0.8, "作文题“{水的故乡}”。", "a topic of an examination"),
}

#: What a quotation weighs that has none.
BIAS = -2.5
#: A quotation with one of these, which nothing speaks against, is a clear coinage of its text.
CLEAR = frozenset(("campaign", "aim", "carried out", "carried out nearby"))
#: A text with one clear coinage in so many quotations sets the usual threshold.  Where most of what is quoted
#: are labels a doubtful one is one more: each doubling lowers the threshold, as a prior does in a regression.
_USUAL = 15
DOUBLED = 0.6
THRESHOLD = 0.22
#: So many usual stretches every text is given beside its own, as a short one tells little.
_DOUBT = 1

_WEIGHTS = {name: row.weight for name, row in TRAITS.items()}


def weigh(traits: Iterable[str]) -> float:
    """Add up what traits weigh."""
    return sum(map(_WEIGHTS.__getitem__, traits))


def frequency(clear: int, number: int) -> float:
    """How many times a text with so many clear coinages among its quotations doubles the usual share."""
    return log2((clear + _DOUBT) / (number / _USUAL + _DOUBT))


def threshold(clear: int, number: int) -> float:
    """What a quotation must weigh there."""
    return THRESHOLD - DOUBLED * frequency(clear, number)


def find_coinages(text: str, quotes: list[list[Bounds]]) -> list[Bounds]:
    """The quotations that coin a label of a campaign, a policy or the like; every place of the same words."""
    proposed = list(quotations(text, quotes))
    if not proposed:
        return []
    bias = BIAS + weigh(traits_of_text(text))
    lowest = threshold(len(proposed), len(proposed))  # if all of them were clear
    weighed: list[tuple[float, str]] = []
    doubtful: list[tuple[float, Quotation]] = []
    clear: set[str] = set()
    condemned: set[str] = set()
    for quotation in proposed:
        words = quotation.words
        if quotation.is_condemned:
            condemned.add(words)
            continue
        outer = outer_traits(quotation)
        weight = bias + weigh(outer)
        if CLEAR.isdisjoint(outer):
            if weight >= lowest:
                doubtful.append((weight, quotation))
            continue
        inner = inner_traits(quotation)
        if not inner:
            clear.add(words)
        weighed.append((weight + weigh(inner), words))
    least = threshold(len(clear), len(proposed))
    coined = {words for weight, words in weighed if weight >= least}
    coined.update(
        quotation.words
        for weight, quotation in doubtful
        if weight >= least and weight + weigh(inner_traits(quotation)) >= least
    )
    coined -= condemned
    return [(start, end) for group in quotes for start, end in group if text[start:end] in coined]
