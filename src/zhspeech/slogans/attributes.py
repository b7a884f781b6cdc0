"""The attributes of a chain: its form, where it stands, what it says.

Their names are the rows of :mod:`zhspeech.slogans.evidence`.  All text here is plain text with full-width
punctuation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from zhspeech.slogans.chain import LABEL, LONGEST_LABEL, TETRAD, Chain, is_led, shared
from zhspeech.slogans.diction import diction
from zhspeech.slogans.words import (
    ABUSIVE,
    ANTONYMS,
    CRITICAL,
    DEGREES,
    FIGURES,
    GREETINGS,
    KIND_SUFFIXES,
    NOMINAL_ENDS,
    PLAIN,
    PROCEDURAL,
    PROSE,
    VIRTUES,
    talks,
)
from zhspeech.text.marks import CLOSING_QUOTES, OPENING_QUOTES
from zhspeech.words.people import SURNAMES

__all__ = ["attributes", "attributes_of_text"]

#: In the polemics of the sixties 阶级 or 革命 is one word in so many characters or fewer.
_POLEMIC = 250
#: From so many characters a member is a clause of prose rather than of a motto.
_LONG = 8
_NEGATIONS = frozenset("不无没莫勿未非")
_PRONOUNS = frozenset("我你您他她它这那各每某其谁")
_ASPECT = frozenset("了着过")
# What takes the first member as its object, which then is longer than the others: 以村为单位，一人一档.
_PREPOSITIONS = frozenset("以把让使将为在靠对从")
# What offices, schools and places end with; but 进农村、进社区 begins alike.
_BODIES = frozenset("办站局委所院厅处科室校厂村镇乡县市区")
_CONJUNCTIONS = frozenset("和与及或同跟")
_OPENING, _CLOSING = OPENING_QUOTES | {'"', "《", "〈"}, CLOSING_QUOTES | {"》", "〉"}
# A bracket that closes a label, （一）, cuts nothing off.
_LABEL_BRACKET = re.compile(r"（[一二三四五六七八九十0-9]{1,3}）\Z")
_PAUSES = frozenset("。！？；，、：”》 \n\u3000")

# No chain: numbered members are a list of their own (一查账目，二查仓库; 首先…，其次…), and these an address.
_SERIES = re.compile(
    "一[^一]{2,11}[，、]二|[二三四五][^二三四五]{2,11}[，、][三四五六]|首先|其次|第[一二三四五六七八九十]"
    "|(?:同志|朋友|同学|乡亲|代表|委员|先生|女士|父老|战友)们|各位"
)
_NUMBERED = re.compile("(?:^|[，、])[一二三四五六七八九十][要是靠、]")
_STOP = re.compile(r"[。！？；\n]")
#: How far before a chain, within its sentence, words of blame are looked for.
_BEFORE = 30
_BLAME_BEHIND = re.compile(
    "[”’」』]?的?(?:问题|现象|行为|做法|倾向|毛病|弊端|错误|苗头|习气|恶习|人|干部|单位|同志)"
)
_ASKING = re.compile("什么|怎么|怎样|哪里|哪些|谁|几个|多少|如何|是否|为何")
_TIMES = re.compile(
    "今年|今天|现在|目前|当前|近年|去年|以来|以后|以前|期间|已经|曾经|正在|刚刚|将要|上午|下午|时候"
)
#: Mean grades of diction, at about the quarters of the chains of a corpus.
_LOFTY, _HOMELY, _PROSAIC = 0.25, -0.35, -0.7


def attributes_of_text(text: str) -> tuple[str, ...]:
    """What all chains of a text have in common: whether it is talk, whether it is polemic."""
    found = []
    if talks(text):
        found.append("talk")
    if (text.count("阶级") + text.count("革命")) * _POLEMIC > len(text):
        found.append("polemic")
    return tuple(found)


def attributes(text: str, at: int, sentence: str, chain: Chain) -> Iterator[str]:
    """The attributes of a chain, without those of its text.

    Args:
        text: the whole text.
        at: where the sentence begins in it.
        sentence: the stretch between two stops.
        chain: the chain; its start counts from that of the sentence.
    """
    members = [
        sentence[start : start + chain.size] for start in range(chain.start, chain.end, chain.size + 1)
    ]
    yield from _of_form(chain, members)
    yield from _of_beginning(text, at, sentence, chain)
    yield from _of_end(text, at, sentence, chain)
    yield from _of_words(sentence[chain.start : chain.end], chain, members)
    yield from _of_subject(chain, members)
    before = _STOP.split(text[max(0, at + chain.start - _BEFORE) : at + chain.start])[-1]
    if CRITICAL.search(before):
        yield "blamed before"
    if _BLAME_BEHIND.match(text, at + chain.end):
        yield "blamed after"


def _of_form(chain: Chain, members: list[str]) -> Iterator[str]:
    size, number = chain.size, chain.number
    if size != TETRAD:
        yield "couplet"
        if size >= _LONG:
            yield "long"
    if number > 2:
        yield "three" if number == 3 else "four or more"
    if chain.separator == "，":
        yield "clauses"
    echoes = [shared(one, other) for one, other in pairwise(members)]
    least = min(echoes)
    if not least:
        yield "no echo"
        if max(echoes):
            yield "echo of some"
    elif least > 1 and size != TETRAD:
        yield "echo"
    if least >= size / 2:
        yield "half an echo"
    if len({member[0] for member in members}) == 1:
        yield "one beginning"
    if len({member[-1] for member in members}) == 1:
        yield "one ending"
    if all(member[0] in _NEGATIONS for member in members):
        yield "negations"
    if any(not ANTONYMS.isdisjoint(map(str.__add__, one, other)) for one, other in pairwise(members)):
        yield "antithesis"


def _of_beginning(text: str, at: int, sentence: str, chain: Chain) -> Iterator[str]:
    begin = chain.start
    last = sentence[begin - 1] if begin else ""
    is_labelled = 0 < begin <= LONGEST_LABEL and bool(LABEL.fullmatch(sentence, 0, begin))
    if not last or is_labelled:
        yield "opens"
        if is_labelled:
            yield "labelled"
        if chain.end == len(sentence):
            yield "alone"
        if not at:
            return
        left = text[at - 1]
        if left in _OPENING:
            yield "opens a quotation"
        elif left in _CLOSING:
            yield "behind a quotation"
        elif left == "）" and not _LABEL_BRACKET.search(text, max(0, at - 5), at):
            yield "behind a bracket"
        elif left == " " and text[at - 2 : at - 1] not in _PAUSES and at > 1:
            yield "behind a gap"
    elif last == "的":
        yield "after 的"
    elif last not in "，、":
        if is_led(sentence, begin):
            yield "led"
        if last in _PREPOSITIONS:
            yield "after a preposition"
        elif last in _CONJUNCTIONS:
            yield "after a conjunction"


def _of_end(text: str, at: int, sentence: str, chain: Chain) -> Iterator[str]:
    end = chain.end
    if end < len(sentence):
        if sentence[end] in _BEHIND:
            yield _BEHIND[sentence[end]]
        return
    right, next_one = text[at + end : at + end + 1], text[at + end + 1 : at + end + 2]
    if right in _STOPS:
        yield _STOPS[right]
    elif right in _OPENING:
        yield "into a quotation"
    elif right == " " and next_one and next_one not in _PAUSES:
        yield "into a gap"


_BEHIND = {"，": "before a clause", "、": "before more", "的": "before 的"}
_STOPS = {"。": "to the stop", "！": "to the stop", "；": "to the semicolon", "（": "into a bracket"}


def _of_words(inside: str, chain: Chain, members: list[str]) -> Iterator[str]:
    tone = diction(inside)
    if tone > _LOFTY:
        yield "lofty"
    elif tone < _HOMELY:
        yield "homely" if tone >= _PROSAIC else "prosaic"
    virtues = sum(bool(VIRTUES.search(member)) for member in members)
    if virtues:
        yield "virtue"
        if virtues == chain.number:
            yield "virtues all"
    if (
        (inside[0] in _SERIES_STARTS and _SERIES.match(inside))
        or _NUMBERED.search(inside)
        or "们、" in inside
    ):
        yield "series"
    characters = set(inside)
    if not PLAIN.isdisjoint(characters):
        yield "plain"
    if not ABUSIVE.isdisjoint(characters):
        yield "abuse"
    if not FIGURES.isdisjoint(characters):
        yield "figures"
    if not _ASPECT.isdisjoint(characters):
        yield "aspect"
    if any(member[0] in _PRONOUNS for member in members):
        yield "pronoun first"
    joined = sum(not _CONJUNCTIONS.isdisjoint(member[1:-1]) for member in members)
    if 0 < joined < chain.number:
        yield "one of several joined"
    for name, pattern in _PATTERNS:
        if pattern.search(inside):
            yield name
    if "、" in characters and "，" in characters:
        yield "both separators"


_SERIES_STARTS = frozenset("一二三四五首其第同朋乡代委先女父战各")
_PATTERNS = (
    ("asking", _ASKING),
    ("time", _TIMES),
    ("prose", PROSE),
    ("degree", DEGREES),
    ("greeting", GREETINGS),
)


def _of_subject(chain: Chain, members: list[str]) -> Iterator[str]:
    """What the members name: things, kinds of one thing, steps, people."""
    number = chain.number
    things = sum(member[-2:] in NOMINAL_ENDS for member in members)
    endings = {member[-1] for member in members}
    if len(endings) == 1 and (things == number or (chain.size != TETRAD and endings <= KIND_SUFFIXES)):
        yield "kinds"
    elif things:
        yield "things" if things == number else "some things" if things * 2 >= number else "a thing"
    procedures = sum(member[:2] in PROCEDURAL for member in members)
    if procedures * 2 >= number:
        yield "procedure" if procedures == number else "some procedure"
    if endings <= _BODIES and len({member[0] for member in members}) > 1:
        yield "bodies"
    if chain.size == 3 and sum(member[0] in SURNAMES for member in members) * 3 >= number * 2:
        yield "names"
