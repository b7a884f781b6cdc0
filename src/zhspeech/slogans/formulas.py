"""Numeral formulas: 三查三保, 四议两公开, 一岗双责, “4+4+2”."""

from __future__ import annotations

import re

from zhspeech.slogans.quotes import Bounds
from zhspeech.slogans.words import IDIOMS
from zhspeech.text.marks import HAN
from zhspeech.text.numerals import TO_NINE

__all__ = ["find_numerals", "is_numeral", "quoted_numerals"]

# A character of a word that is no digit and not Latin.
_TWO_UP = "双两二三四五六七八九"
# What an ordinary count counts by, and what joins numbers: 三年两次, 一步一步, 三至五个, 四川, 六军.
_COUNTED = (
    "年月日天时分秒点岁次回个位名人件条项种类级届号楼层倍成元角块亿万千百十多几第余只座所家户间张把台辆吨斤米里亩"
    "度期批轮场步季周军团师连营厂校院司派国岸省市县区川者的是为至到或之加比和与而即又再起来去有无不零〇两双"
)
_WHAT = rf"[^\W0-9A-Za-z_{_COUNTED}{TO_NINE}]"
# After 一, one of each kind counts as well: 一户一码, 一人一档; but not 一步一步, 一年一次.
_EACH = f"(?:{_WHAT}|[户人家村校县省市区厂院])"
# Words with 一 that follow a name: 李双平一行, 张四海一同.
_WORDS_OF_ONE = "一[行同起道并块致样定直律切下些般向贯旦概体时心边面]"
# What another number follows by chance: 统一就一定, 一些一般群众, 一组双边会谈, 一幅多么好, 七拐八弯.
_CHANCE = "(?<=一)(?:律一|[些下切般共就这等向式战]|[组出幅段系占][双多]|看两)|(?<=七).八"
# A formula without quotation marks.
_BARE = re.compile(
    rf"[一十{_TWO_UP}](?<![一十{_TWO_UP}多几第百千万亿零〇0-9点这那].)(?!{_CHANCE})(?:"
    # Two numbers with what each counts: 三查三保, 四议两公开, 一岗双责, 一带一路; not 三年两次, 一步一步.
    # Nor is the same thing that is counted twice, 三串两串.
    rf"(?:(?<=一)({_EACH})[一双两三四五六多](?!\1){_WHAT}"
    rf"|(?<![一十])(?!(.)[一{_TWO_UP}]\2){_WHAT}(?:(?!{_WORDS_OF_ONE})[一{_TWO_UP}]{_WHAT}){{1,2}})"
    rf"(?:(?![上中下里内外前后]){HAN}(?=[的和与等及]|\W|$))?"
    # … or two characters: 两不愁三保障, 双随机一公开.
    rf"|(?<=[双两三四五六七])(?:{_WHAT}|不)(?![统唯第]){HAN}、?(?!{_WORDS_OF_ONE})[一两三四五六七八]{_WHAT}{HAN}(?=[的和与等及]|\W|$)"
    # Marks of a system: 四制考核; duties in a row: 双问责、双追究; accounts to be cast: 算好五笔账.
    r"|(?<=[三四五六七八])制(?=考核|管理|工作法)"
    rf"|(?<=双){HAN}{{2}}(?=、双)|(?<=双{HAN}{{2}}、双){HAN}{{2}}"
    r"|(?<=算[好清][三四五六七八九])笔账"
    rf"|(?<=[{TO_NINE}])大{HAN}{{2}}、?[{TO_NINE}]项{HAN}{{2}}"
    # A plan by its number: 十五五规划; a formula that its own list spells out: 有三难，一是….
    r"|(?<=十)[一二三四五六]五(?=规划|计划|时期|期间|末|开局|收官)"
    rf"|(?<=[有是讲到好的][三四五六七八九]){_WHAT}(?=[，：]一[是要靠曰])"
    # Abbreviations that any dictionary of the language of politics has.
    r"|(?<=三)(?:反五反|公(?![里尺分斤开])|[农夏秋资北反违]|支两军|三制)|(?<=五)反|(?<=四)[风旧清]|(?<=两)[会委院](?![校员议])"
    r"|(?<=双)[拥创减碳控规百]"
    ")"
)
# A quotation that is nothing but a formula: 四有, 五个一, 四项基础制度, 一会四联, 十四五, 4+4+2.
_QUOTED = re.compile(
    rf"(?:(?:[两三四五六七八九](?![{TO_NINE}])|双)(?![年月日天时分秒点岁倍元块斤里句张把只副根口道十百千万亿]|小时|公里)"
    r"|十[大个条项]|[百千万]{2,3}(?=工程|行动|计划))"
    rf"(?:(?![的了着吗呢是我你他]){HAN}){{1,7}}"
    rf"|一{HAN}{{1,3}}[一双两三四五六多]{HAN}{{1,3}}"
    rf"|[一两双三四五六七八九]{HAN}{{1,6}}(?:[、，][两双三四五六七八九]{HAN}{{1,7}}){{1,3}}"
    rf"|[三四五六七八九]?十[{TO_NINE}]?五|[六七八九]五"
    # … and in figures: 4+4+2, 4+4工程, 3个100, 40桥24隧, 18连增.
    rf"|[0-9]{{1,2}}(?:[+＋][0-9NnXx]{{1,2}}){{1,4}}{HAN}{{0,6}}"
    rf"|[0-9]{{1,2}}(?:个[0-9]{{1,3}}|连[增丰涨])|[0-9]{{1,3}}(?![年月日]){HAN}[0-9]{{1,3}}{HAN}"
)
# Words, metaphors and epithets that look like one: “双刃剑”, “八股”, “两面人” (but “四种人” is a formula).
_UNFIT = re.compile(
    "双(?:刃剑|赢.*|重|面|方.*|标|边.*)|八股|两[面手极端难样]|.面派|.条.+子|.*千斤|.家村.*|.*之.+|.*(?:特点|方面|问题)"
    # … and the number of rules, “八项规定”, and of people;
    "|.项规定|.(?![种类个]).*人帮?|.人.+[组队班会]|.个人.+"
    # names of places, books, ministries, parties, meetings and events: “四川云”, “六方会谈”, “三月事件”;
    # articles and dimensions: “五条”, “四维空间”.
    "|四[川海面书].*|双城.?|.机部|.党|.方(?:会谈)?|.*(?:事件|会议)|一战.*|.条|.[度维]空间|三急|三角债"
)
#: The longest formula in quotation marks.
_LONGEST = 20
_NUMBER = re.compile(rf"[十{_TWO_UP}](?<![一十{_TWO_UP}多几第百千万亿].)")


def is_numeral(text: str, start: int, end: int) -> bool:
    """Whether ``text[start:end]``, all of a quotation, looks like a numeral formula."""
    return bool(_QUOTED.fullmatch(text, start, end))


def quoted_numerals(text: str, quotes: list[list[Bounds]]) -> list[Bounds]:
    """The quotations that are numeral formulas as a whole."""
    return [
        (start, end)
        for group in quotes
        for start, end in group
        if end - start < _LONGEST
        and is_numeral(text, start, end)
        and not _UNFIT.fullmatch(text, start, end)
        and text[start:end] not in IDIOMS
    ]


def find_numerals(text: str, start: int, end: int, quoted: list[Bounds]) -> list[Bounds]:
    """The numeral formulas in ``text[start:end]``, in order and apart, given all that the text has in quotes.

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
                found += [
                    (at, at + size) for size in sizes if at + size <= end and text[at : at + size] in known
                ]
    apart: list[Bounds] = []
    for span in sorted(found, key=lambda span: (span[0], -span[1])):
        if not apart or apart[-1][1] <= span[0]:
            apart.append(span)
    return apart
