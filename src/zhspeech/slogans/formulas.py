"""Labels: numeral formulas, and coinages in quotation marks.

All text here is in simplified forms (see ``zhspeech.text.plain``); offsets are those of the source.
"""

from __future__ import annotations

import re
from collections import Counter
from operator import add

from zhspeech.slogans.words import (
    DISTANCING,
    IDIOMS,
    IMAGES,
    INSTITUTIONS,
    LABELLED,
    LAUNCHES,
    LEAD_CHARS,
    LEAD_WORDS,
    NAMES,
    SAYINGS,
    SPOKEN,
)

__all__ = ["find_coinages", "find_numerals", "find_quotes", "quoted_numerals", "spelled_out"]

Bounds = tuple[int, int]

_OPENING, _CLOSING = '“「『‘"', '”」』’"'
_MARKS = _OPENING + _CLOSING
_QUOTE = re.compile(rf"[{_OPENING}]([^{_MARKS}\n]{{1,80}})[{_CLOSING}]")
_BETWEEN_QUOTES = re.compile("[、，和与及或]?")


def find_quotes(text: str) -> list[list[Bounds]]:
    """The stretches between quotation marks, without the marks; those set side by side in one list."""
    groups: list[list[Bounds]] = []
    for match in _QUOTE.finditer(text):
        span = match.span(1)
        if groups and _BETWEEN_QUOTES.fullmatch(text, groups[-1][-1][1] + 1, match.start()):
            groups[-1].append(span)
        else:
            groups.append([span])
    return groups


# --- numeral formulas ---------------------------------------------------------------------------------

# A character of a word that is no digit and not Latin.
_HAN = r"[^\W0-9A-Za-z_]"
_TWO_UP = "双两二三四五六七八九"
_DIGITS = "一二三四五六七八九"
# What an ordinary count counts by, and what joins numbers: 三年两次, 一步一步, 三至五个, 四川, 六军.
_COUNTED = (
    "年月日天时分秒点岁次回个位名人件条项种类级届号楼层倍成元角块亿万千百十多几第余只座所家户间张把台辆吨斤米里亩"
    "度期批轮场步季周军团师连营厂校院司派国岸省市县区川的是为至到或之加比和与而即又再起来去有无不零〇两双"
)
_WHAT = rf"[^\W0-9A-Za-z_{_COUNTED}{_DIGITS}]"
# After 一, one of each kind counts as well: 一户一码, 一人一档; but not 一步一步, 一年一次.
_EACH = f"(?:{_WHAT}|[户人家村校县省市区厂院])"
# A formula without quotation marks.
_BARE = re.compile(
    rf"[一十{_TWO_UP}](?<![一十{_TWO_UP}多几第百千万亿零〇0-9点这那].)(?:"
    # Two numbers with what each counts: 三查三保, 四议两公开, 一岗双责, 一带一路; not 三年两次, 一步一步.
    rf"(?:(?<=一)({_EACH})[一双两三四五六多](?!\1){_WHAT}|(?<![一十]){_WHAT}(?:[一{_TWO_UP}]{_WHAT}){{1,2}})"
    rf"(?:(?![上中下里内外前后]){_HAN}(?=[的和与等及]|\W|$))?"
    rf"|(?<=[{_DIGITS}])大{_HAN}{{2}}、?[{_DIGITS}]项{_HAN}{{2}}"
    # A plan by its number: 十五五规划; a formula that its own list spells out: 有三难，一是….
    r"|(?<=十)[一二三四五六]五(?=规划|计划|时期|期间|末|开局|收官)"
    rf"|(?<=[有是讲到好的][三四五六七八九]){_WHAT}(?=[，：]一[是要靠曰])"
    # Abbreviations that any dictionary of the language of politics has.
    r"|(?<=三)[农夏秋公资北反违]|(?<=五)反|(?<=四)[风旧清]|(?<=两)[会委院](?![校员议])"
    r"|(?<=双)[拥创减碳控规百]"
    ")"
)
# A quotation that is nothing but a formula: 四有, 五个一, 四项基础制度, 一会四联, 十四五, 4+4+2.
_QUOTED = re.compile(
    rf"(?:(?:[两三四五六七八九](?![{_DIGITS}])|双)(?![年月日天时分秒点岁倍元块斤里句张把只副根口道十百千万亿])"
    r"|十[大个条项]|[百千万]{2,3}(?=工程|行动|计划))"
    rf"(?:(?![的了着吗呢是我你他]){_HAN}){{1,7}}"
    rf"|一{_HAN}{{1,3}}[一双两三四五六多]{_HAN}{{1,3}}"
    rf"|[一两双三四五六七八九]{_HAN}{{1,6}}(?:[、，][两双三四五六七八九]{_HAN}{{1,7}}){{1,3}}"
    rf"|[三四五六七八九]?十[{_DIGITS}]?五|[六七八九]五"
    r"|[0-9]{1,2}(?:[+＋][0-9NnXx]{1,2}){1,4}"
)
# Words, metaphors and epithets that look like one: “双刃剑”, “八股”, “两面人” (but “四种人” is a formula).
_UNFIT = re.compile(
    "双(?:刃剑|赢.*|重|面|方|标|边.*)|八股|.(?![种类个]).*人帮?|两[面手极端难样]|.*(?:特点|方面|问题)"
)
_NUMBER = re.compile(rf"[十{_TWO_UP}](?<![一十{_TWO_UP}多几第百千万亿].)")


def quoted_numerals(text: str, quotes: list[list[Bounds]]) -> list[Bounds]:
    """The quotations that are numeral formulas as a whole."""
    return [
        (start, end)
        for group in quotes
        for start, end in group
        if end - start < 20
        and _QUOTED.fullmatch(text, start, end)
        and not _UNFIT.fullmatch(text, start, end)
        and text[start:end] not in IDIOMS
    ]


def find_numerals(text: str, start: int, end: int, quoted: list[Bounds]) -> list[Bounds]:
    """The numeral formulas in ``text[start:end]``, given all those that the text has in quotation marks.

    A formula of three characters or more that stands in quotation marks somewhere is one everywhere.
    """
    found = [span for span in quoted if start <= span[0] and span[1] <= end]
    found += [match.span() for match in _BARE.finditer(text, start, end) if match[0][:4] not in IDIOMS]
    known = {text[a:b] for a, b in quoted if b - a > 2}
    if known:
        heads, sizes = {label[:2] for label in known}, {len(label) for label in known}
        for match in _NUMBER.finditer(text, start, end):
            at = match.start()
            if text[at : at + 2] in heads:
                found += [(at, at + size) for size in sizes if text[at : at + size] in known]
    apart: list[Bounds] = []
    for span in sorted(found, key=lambda span: (span[0], -span[1])):
        if not apart or apart[-1][1] <= span[0]:
            apart.append(span)
    return apart


# What leads from a formula to its members: (…, ：…, 即…; and to numbered ones: ，一是….
_LEADS_TO = re.compile(
    rf"[{_CLOSING}]?(?:（(?:即|指|是指)?|{_HAN}{{0,6}}：|——|，?(?:即|就是|是指|分别是|指的?是?)：?)"
)
_LEADS_TO_NUMBERS = re.compile(rf"[{_CLOSING}]?(?:（|{_HAN}{{0,6}}[，：])")
_ORDINALS = "一二三四五六七八九十"
_FIRST_LABEL = re.compile(r"\s*一([是要靠看、])")
_OWN_LABEL = re.compile(r"\s*(?:（?[一二三四五六七八九十0-9]{1,2}[是要、）.．)]|[①-⑩])")
_STOP = re.compile("[。；！？：\n）]")
_LONGEST_MEMBER = 60
_ANY_MARK = re.compile(f"[{_MARKS}]")
_ROW_END = re.compile("[。！？\n）]")
_HAN_ROW = re.compile(f"(?:{_HAN}|、)+")
# After these a list may begin that its formula sums up: 群众反映的|吃水难、行路难“两愁”.
_LIST_HEADS = LEAD_CHARS | {"的"}
_VALUES = {char: value for value, char in enumerate(_ORDINALS, 1)} | {"两": 2, "双": 2}


def spelled_out(text: str, start: int, end: int) -> list[Bounds]:
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
        if members := members or _members_before(text, start, number):
            return members
    return []


def _numbered(text: str, start: int, number: int) -> list[Bounds]:
    """Members with labels 一是, 二是 …, the first one at ``start``; each up to its first stop."""
    members: list[Bounds] = []
    first = _FIRST_LABEL.match(text, start)
    if not first:
        return []
    at = first.start()
    for ordinal in _ORDINALS[:number]:
        label = text.find(ordinal + first[1], at)
        if label < 0:
            return []
        at = label + 2
        stop = _STOP.search(text, at)
        members.append((at, stop.start() if stop else len(text)))
    return members


def _row(text: str, start: int, number: int) -> list[Bounds]:
    """Members in a row up to the end of the sentence or bracket, set apart by ；, 、 or ，."""
    stop = _ROW_END.search(text, start)
    end = stop.start() if stop else len(text)
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
    if end < 0 or text[end] not in _OPENING or text[start] == "一":
        return []
    size = end - 1 - text.rfind("、", 0, end)
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


# --- coinages -----------------------------------------------------------------------------------------

# Evidence for (+) and against (-) a coinage, in halves, found as in ``slogan_chains``.  Most quotations are
# citation, irony or metaphor, so that it takes two things to make one a coinage.
_WEIGHTS = {
    "labelled": 2.0,  # “…”工程, “…”的工作总基调, 以“…”为主题
    "launched": 1.5,  # 实施“…”, 按照“…”
    "plus": 2.0,  # “互联网+”
    "named": 1.0,  # …年, …计划
    "repeated": 1.0,  # in quotation marks more than once in the text
    "four": 0.5,
    "chain": 0.5,  # members of equal length
    "image": -1.5,  # “总开关”, “牛鼻子”
    "clauses": -1.0,  # members of different lengths: “首先是…，其次才是…”
    "long": -0.5,
    "said": -1.5,  # 指出：“…”
    "spoken": -1.0,  # 我, 什么, 了
    "sentence": -1.0,  # has a full stop of its own
    "distanced": -1.0,  # 所谓“…”, 搞“…”
    "institution": -3.0,
}
_THRESHOLD = 1.5
_DATE = re.compile(rf"[{_DIGITS}十零〇·・.．0-9A-Za-z]+")  # “九·一八”, “516”
_PAUSE = re.compile("[，、；]")
_NOT_HAN = re.compile(r"[^\w、]")


def find_coinages(text: str, quotes: list[list[Bounds]]) -> list[Bounds]:
    """The quotations that coin a label of a campaign, a policy or the like; every place of the same words."""
    counts = Counter(text[start:end] for group in quotes for start, end in group)
    coined = {
        text[start:end]
        for group in quotes
        for start, end in group
        if end - start > 2
        and not _DATE.fullmatch(text, start, end)
        and not _QUOTED.fullmatch(text, start, end)
        and _weigh(text, group, start, end, counts) >= _THRESHOLD
    }
    return [(start, end) for group in quotes for start, end in group if text[start:end] in coined]


def _weigh(text: str, group: list[Bounds], start: int, end: int, counts: Counter[str]) -> float:
    """Add up what speaks for and against a coinage; what stands around a group stands around each in it."""
    words = text[start:end]
    before, after = group[0][0] - 1, group[-1][1] + 1
    head = _NOT_HAN.split(text[max(0, before - 8) : before])[-1]
    tail = _NOT_HAN.split(text[after : after + 8])[0]
    launched = not LAUNCHES.isdisjoint(map(add, head, head[1:]))
    members = _PAUSE.split(words)
    even = len({*map(len, members)}) == 1
    evidence: list[str] = []
    note = evidence.append
    if not LABELLED.isdisjoint(map(add, tail, tail[1:])) or (head.endswith("以") and tail.startswith("为")):
        note("labelled")
    if launched:
        note("launched")
    if "+" in words or "＋" in words:
        note("plus")
    if words.endswith(NAMES):
        note("named")
    if counts[words] > 1 and len(words) > 3:
        note("repeated")
    if len(words) == 4:
        note("four")
    if len(members) > 1 and even:
        note("chain")
    weight = sum(map(_WEIGHTS.__getitem__, evidence))
    if weight < _THRESHOLD:
        return weight  # the rest speaks against it

    evidence.clear()
    if not launched and head.endswith(DISTANCING):
        note("distanced")
    if text.endswith(SAYINGS, 0, before) or text.endswith(SAYINGS, 0, start - 1):
        note("said")
    if words.endswith(INSTITUTIONS) or text[before - 1 : before] == "《":
        note("institution")
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
