"""The attributes of a chain: its form, where it stands, what it says.

Their names are the rows of :mod:`zhspeech.slogans.evidence`.  All text here is plain text with full-width
punctuation.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import pairwise
from operator import add

from zhspeech.slogans.chain import LABEL, LONG, LONGEST_LABEL, TETRAD, Chain, is_led, shared
from zhspeech.slogans.diction import diction
from zhspeech.slogans.stock import formula_phrases, known_phrases
from zhspeech.slogans.words import (
    ABUSIVE,
    ANTONYMS,
    CRITICAL,
    DEGREES,
    ESSAYS,
    FIGURES,
    GREETINGS,
    KIND_SUFFIXES,
    LEAD_WORDS,
    NOMINAL_ENDS,
    PROCEDURAL,
    PROSE,
    VIRTUES,
    talks,
)
from zhspeech.text.marks import CLOSING_QUOTES, OPENING_QUOTES
from zhspeech.text.numerals import TO_TEN
from zhspeech.words.people import SURNAMES

__all__ = ["attributes_of_text", "inner_attributes", "outer_attributes"]

#: In the polemics of the sixties 阶级 or 革命 is one word in so many characters or fewer.
_POLEMIC = 250
_NEGATIONS = frozenset("不无没莫勿未非")
_PRONOUNS = frozenset("我你您他她它这那各每某其谁或")
# What calls for a formula by itself: 坚持|先修后用, 做到|先修后用.
_CALLS = ("坚持", "做到", "实现", "到")
# What takes the first member as its object, which then is longer than the others: 以村为单位，一人一档.
_PREPOSITIONS = frozenset("以把让使将为在靠对从")
# What offices, schools and places end with; but 进农村、进社区 begins alike.
_BODIES = frozenset("办站局委所院厅处科室校厂村镇乡县市区")
_CONJUNCTIONS = frozenset("和与及或同跟")
# What a clause begins with that says when or in which respect: 从渠口看，水量不足.
_ADVERBIAL = frozenset("对从在据")
# What a last member may end with that belongs to the others too: 修渠同护林、造林|相结合.
_HEADS = ("结合", "之路", "理念", "格局", "旗帜", "方针", "潜力", "新格局", "态势", "氛围", "成果")
_OPENING, _CLOSING = OPENING_QUOTES | {'"', "《", "〈"}, CLOSING_QUOTES | {"》", "〉"}
# A bracket that closes a label, （一）, cuts nothing off.
_LABEL_BRACKET = re.compile(rf"（[{TO_TEN}0-9]{{1,3}}）\Z")
_PAUSES = frozenset(("", *"。！？；，、：”》 \n\u3000"))

# No chain: numbered members are a list of their own (一查账目，二查仓库; 首先…，其次…), and these an address.
_SERIES = re.compile(
    f"一[^一]{{2,11}}[，、]二|[二三四五][^二三四五]{{2,11}}[，、][三四五六]|首先|其次|第[{TO_TEN}]"
    "|(?:同志|朋友|同学|乡亲|代表|委员|先生|女士|父老|战友)们|各位"
)
_NUMBERED = re.compile(f"(?:^|[，、])[{TO_TEN}][要是靠、]|们、")
_STOP = re.compile(r"[。！？；\n]")
#: How far before a chain words of blame are looked for, within its sentence, and those of essays anywhere.
_BEFORE, _FAR = 30, 60
_BLAME_BEHIND = re.compile(
    "[”’」』]?的?(?:问题|现象|行为|做法|倾向|毛病|弊端|错误|苗头|习气|恶习|人|干部|单位|同志)"
)
_TIMES = "今年|今天|现在|目前|当前|近年|去年|以来|以后|以前|期间|已经|曾经|正在|刚刚|将要|上午|下午|时候"
_ASKING = "什么|怎么|怎样|哪里|哪些|谁|几个|多少|如何|是否|为何"
# Phrases by what they make of a chain: a chain that has none of their first characters is not searched.
_PHRASES = tuple(
    (name, frozenset(phrase[0] for phrase in phrases.split("|")), re.compile(phrases))
    for name, phrases in (
        ("greeting", GREETINGS),
        ("degree", DEGREES),
        ("prose", f"{PROSE}|{_TIMES}|{_ASKING}"),
    )
)
#: Mean grades of diction, at about the quarters of the chains of a corpus.
_LOFTY, _HOMELY, _PROSAIC = 0.25, -0.35, -0.7


# Words that a chain may not begin in the middle of: 人|民战争.
_COMMON = NOMINAL_ENDS | PROCEDURAL | LEAD_WORDS
# Characters that tell by themselves.
_CHARACTERS = (("abuse", ABUSIVE), ("figures", FIGURES), ("aspect", frozenset("了着过")))
_SERIES_STARTS = frozenset("一二三四五首其第同朋乡代委先女父战各")
# Words that a last member does not end within: 把改善民生、凝聚人心作|为.
_WORDS_OF_TAILS = frozenset(
    (
        "作为",
        "成为",
        "变为",
        "化为",
        "视为",
        "列为",
        "转为",
        "行为",
        "认为",
        "目的",
        "就是",
        "不是",
        "还是",
        "完成",
        "形成",
        "达成",
    )
)
_BEHIND = {"，": "before a clause", "、": "before more", "的": "before 的"}
_STOPS = {"。": "to the stop", "！": "to the stop", "（": "into a bracket"}

#: Takes an attribute down.
Note = Callable[[str], None]


def attributes_of_text(text: str) -> tuple[str, ...]:
    """What all chains of a text have in common: whether it is talk, whether it is polemic."""
    found = []
    if talks(text):
        found.append("talk")
    if (text.count("阶级") + text.count("革命")) * _POLEMIC > len(text):
        found.append("polemic")
    return tuple(found)


def outer_attributes(text: str, at: int, sentence: str, chain: Chain) -> list[str]:
    """What is seen of a chain at once: its form, where it stands, its diction.

    Args:
        text: the whole text.
        at: where the sentence begins in it.
        sentence: the stretch between two stops.
        chain: the chain; its start counts from that of the sentence.
    """
    inside, members = _parts(sentence, chain)
    found: list[str] = []
    note = found.append
    _note_form(note, chain, inside, members)
    _note_place(note, text, at, sentence, chain)
    tone = diction(inside)
    if tone > _LOFTY:
        note("lofty")
    elif tone < _HOMELY:
        note("homely" if tone >= _PROSAIC else "prosaic")
    if VIRTUES.search(inside):
        note("virtue")
    for name, phrases in (("stock", formula_phrases()), ("known", known_phrases())):
        number = len(phrases.intersection(members))
        if number:
            note(name if number * 3 >= chain.number * 2 else f"some {name}")
    return found


def inner_attributes(text: str, at: int, sentence: str, chain: Chain) -> list[str]:
    """What a chain says, and what is said of it; all of it speaks against it.  See ``outer_attributes``."""
    inside, members = _parts(sentence, chain)
    found: list[str] = []
    note = found.append
    _note_words(note, inside, members)
    _note_subject(note, chain, members)
    begin = at + chain.start
    before = text[max(0, begin - _BEFORE) : begin]
    if CRITICAL.search(before) and CRITICAL.search(_STOP.split(before)[-1]):
        note("blamed before")
    if _BLAME_BEHIND.match(text, at + chain.end):
        note("blamed after")
    if ESSAYS.search(text, max(0, begin - _FAR), begin):
        note("essay")
    return found


def _parts(sentence: str, chain: Chain) -> tuple[str, list[str]]:
    """A chain as it stands in its sentence, and its members."""
    start, step, end = chain.start, chain.size + 1, chain.end
    return sentence[start:end], [sentence[first : first + step - 1] for first in range(start, end, step)]


def _note_form(note: Note, chain: Chain, inside: str, members: list[str]) -> None:
    size, number = chain.size, chain.number
    first, second = members[0], members[1]
    if size >= LONG:
        note("long")
    least = most = shared(first, second)
    begins_alike, ends_alike = first[0] == second[0], first[-1] == second[-1]
    if number > 2:
        note("three" if number == 3 else "four or more")
        echoes = [shared(one, other) for one, other in pairwise(members)]
        least, most = min(echoes), max(echoes)
        begins_alike = begins_alike and all(member[0] == first[0] for member in members)
        ends_alike = ends_alike and all(member[-1] == first[-1] for member in members)
    if not least:
        note("no echo")
        if size > TETRAD and chain.separator == "、":
            note("listed apart")
        if most:
            note("echo of some")
    elif least >= size / 2:
        note("half an echo")
    if begins_alike:
        note("one beginning")
    if ends_alike:
        note("one ending")
    if first[0] in _NEGATIONS and all(member[0] in _NEGATIONS for member in members):
        note("negations")
    if not ANTONYMS.isdisjoint(map(add, inside, inside[size + 1 :])):
        note("antithesis")


def _note_place(note: Note, text: str, at: int, sentence: str, chain: Chain) -> None:
    begin, end = chain.start, chain.end
    last = sentence[begin - 1] if begin else ""
    if not last or (begin <= LONGEST_LABEL and LABEL.fullmatch(sentence, 0, begin)):
        if end == len(sentence) and chain.number == 2:
            note("alone")
        left = text[at - 1] if at else "\n"
        if left in _OPENING:
            note("opens a quotation")
        elif left in _CLOSING:
            note("behind a quotation")
        elif left == "：" and text.startswith("要求", at - 3):
            note("required")
        elif left == "）" and not _LABEL_BRACKET.search(text, max(0, at - 5), at):
            note("behind a bracket")
        elif left == " " and at > 1 and text[at - 2] not in _PAUSES:
            note("behind a gap")
    elif last == "的":
        note("after 的")
    elif last not in "，、":
        if sentence[begin - 1 : begin + 1] in _COMMON:
            note("within a word")
        if chain.separator == "、" and is_led(sentence, begin):
            note("led")
            if sentence.endswith(_CALLS, 0, begin):
                note("called for")
        if last in _PREPOSITIONS:
            note("after a preposition")
        elif last == "是" and sentence[end : end + 1] == "的":
            note("is so")
        elif last in _CONJUNCTIONS:
            note("after a conjunction")
    if end < len(sentence):
        if sentence[end - 1] in _CONJUNCTIONS or sentence[end - 1 : end + 1] in _WORDS_OF_TAILS:
            note("into a word")
        if sentence[end] in _BEHIND:
            note(_BEHIND[sentence[end]])
        return
    right = text[at + end : at + end + 1]
    if right in _STOPS:
        note(_STOPS[right])
    elif right in _OPENING:
        note("into a quotation")
    elif right == " " and text[at + end + 1 : at + end + 2] not in _PAUSES:
        note("into a gap")


def _note_words(note: Note, inside: str, members: list[str]) -> None:
    if (inside[0] in _SERIES_STARTS and _SERIES.match(inside)) or _NUMBERED.search(inside):
        note("series")
    characters = set(inside)
    for name, telling in _CHARACTERS:
        if not telling.isdisjoint(characters):
            note(name)
    if not _CONJUNCTIONS.isdisjoint(characters):
        joined = [member for member in members if not _CONJUNCTIONS.isdisjoint(member[1:-1])]
        if 0 < len(joined) < len(members):
            note("one of several joined")
        elif joined:
            note("each joined")
    if "的" in characters and not all("的" in member for member in members):
        note("one attribute")
    if members[0][0] in _ADVERBIAL and members[1][0] not in _ADVERBIAL and "，" in characters:
        note("adverbial first")
    if not _PRONOUNS.isdisjoint(characters) and any(member[0] in _PRONOUNS for member in members):
        note("pronoun first")
    for name, firsts, phrases in _PHRASES:
        if not firsts.isdisjoint(characters) and phrases.search(inside):
            note(name)


def _note_subject(note: Note, chain: Chain, members: list[str]) -> None:
    """What the members name: things, kinds of one thing, steps, bodies, people."""
    size, number = chain.size, chain.number
    things = len([member for member in members if member[-2:] in NOMINAL_ENDS])
    endings = {member[-1] for member in members}
    if chain.separator == "、":
        last = members[-1]
        if size > TETRAD and (last.endswith(_HEADS) or (things == 1 and last[-2:] in NOMINAL_ENDS)):
            note("shared head")
        if members[0][0] in "一各" and all(member[0] == members[0][0] for member in members):
            note("one of each")
    if len(endings) == 1 and (things == number or (size != TETRAD and endings <= KIND_SUFFIXES)):
        note("kinds")
    elif things:
        note("things" if things == number else "some things" if things * 2 >= number else "a thing")
    procedures = len([member for member in members if member[:2] in PROCEDURAL])
    if procedures * 2 >= number:
        note("procedure" if procedures == number else "some procedure")
    if endings <= _BODIES and len({member[0] for member in members}) > 1:
        note("bodies")
    if size == 3 and len([member for member in members if member[0] in SURNAMES]) * 3 >= number * 2:
        note("names")
