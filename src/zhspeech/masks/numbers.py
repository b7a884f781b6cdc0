"""Signs of numbers: what stands around a run that withholds one, whatever the word behind it.

In examples and traps the run stands in braces with its kind: ``第{**|rank}位``.
"""

from __future__ import annotations

import re

from zhspeech.masks.mask import MaskKind
from zhspeech.masks.runs import CROSSES, LETTERS, STARS
from zhspeech.masks.sign import COLONS, DIGITS, FIGURE, FIGURES, Says, Sign
from zhspeech.text.marks import HAN
from zhspeech.text.numerals import TO_TEN

__all__ = ["FRAMES", "NEIGHBOURS"]

AMOUNT, PERCENT, RANK, COUNT, RATIO, NUMBER = (
    MaskKind.AMOUNT,
    MaskKind.PERCENT,
    MaskKind.RANK,
    MaskKind.COUNT,
    MaskKind.RATIO,
    MaskKind.NUMBER,
)

# What joins a number to the next: from to, and, the point of a decimal.
_JOINS = ".．、至到—－–-~～和与及或元"

# The last words of places, before which no number stands: 要点：××镇.
_PLACE = "省市县区镇乡村州"

#: What the word behind a run does not change.
FRAMES = (
    Sign(
        Says.NEXT,
        "高出全省{X|percent}个和{X|percent}个百分点",
        "the unit is told with the last",
        after="个",
        behind=rf"个[和与及、]{FIGURE}(?={FIGURE}*个百分点)",
        trap="修了{X|count}个和{X|count}个大的",
    ),
    Sign(
        RATIO,
        "比例是{**|ratio}:{**|ratio}",
        "a term before a colon, in mid-sentence",
        after=COLONS,
        ahead=r"[^\n（(：:∶]\Z",
        behind=rf"[：:∶]{FIGURE}+(?:\.\d+)?(?![年月日、.．点时\d{_PLACE}]|{FIGURE})",
        trap="{××|person}：{**|count}户都通了水",
    ),
    Sign(
        RATIO,
        "按1：{**|ratio}配齐",
        "a term after a colon",
        before=COLONS,
        ahead=rf"[^\s\d.．{FIGURES}]{FIGURE}+(?:\.\d+)?[：:∶]\Z",
        behind=f"(?![年月日{_PLACE}])",
        trap="__提示__：{__|date}月底前报送",
    ),
    Sign(PERCENT, "占百分之{××|percent}", "per cent in words", before="百分之 千分之 万分之"),
    Sign(RATIO, "占三分之{×|ratio}", "a fraction", before="分之"),
    Sign(
        RANK,
        "第{X|rank|组}组村民",
        "a numbered group",
        before="第",
        after="组",
        behind="组(?!织)",
        unit=1,
        trap="第{X|rank}组织处",
    ),
    Sign(RANK, "居第{**|rank}位", "an ordinal", before="第"),
    Sign(
        RANK,
        "“十{××|rank}”规划",
        "the number of a five-year plan",
        before="十",
        ahead="[“「]十\\Z",
        behind="五?[”」]?(?:规划|期间|时期|初|末|以来|发展|目标|任务|开局|收官|建设)",
        trap="“十{××|place}县”",
    ),
    Sign(
        RANK,
        "党的{××|rank}大报告",
        "the number of a congress",
        before="党的 十",
        behind="大(?!家|会|事|小|力|多|型)",
        trap="建设{××|place}大家园",
    ),
    Sign(RANK, "十八届{×|rank}中全会", "the number of a session", before="届", after="中全会 次"),
    Sign(
        RANK,
        "县人大{×|rank|次}次会议",
        "of a parliament",
        before="人大 政协",
        after="次会议 次全",
        trap="县人大{×|person}代表",
    ),
    Sign(
        RANK,
        "县委{××|rank|届}届{×|rank|次}次全会",
        "the number of a congress, before a session's",
        after="届",
        behind=rf"届[{TO_TEN}{FIGURES}]{{1,3}}[中次]",
        unit=1,
        trap="当了{××|count|届}届代表",
    ),
    Sign(
        Says.NEXT, "全年产粮5{xx|amount}4.9万吨", "digits inside a figure", before=DIGITS, behind=r"\d*\.?\d+"
    ),
    Sign(NUMBER, "手机138{****|number}5678", "digits inside a number", before=DIGITS, after=DIGITS),
    Sign(
        Says.NEXT,
        "造林{X|amount}.{X|amount}万亩",
        "the whole part of a decimal, even behind a surname",
        after=". ．",
        behind=rf"[.．]{FIGURE}",
    ),
    # -- what the word behind would make something else
    Sign(
        RANK,
        "由{**|rank|位}位升至第{*|rank|位}位",
        "a place that is left for another",
        before="由 从",
        after="位",
        behind="位(?:[升降]至|[上提跃]升|前移|下降|后移)",
        unit=1,
        trap="由{**|count|位}位专家组成",
    ),
    Sign(COUNT, "伤了{x|count}个人", "个 before 人", before="了 有 共 来 出 到", after="个人", unit=1),
    Sign(
        COUNT,
        "教了{×|count|年}年书",
        "how long somebody did it",
        before="了",
        after="年",
        ahead="[^到]了\\Z",
        behind="年(?![度底初末代]|.?月)",
        unit=1,
        trap="到了{××|date|年}年，",
    ),
    Sign(
        AMOUNT,
        "拨粮{××|amount|石}石",
        "a measure of grain",
        before="粮 谷 米 麦 稻 豆 粮食",
        after="石",
        unit=1,
        trap="张{×|person}石",
    ),
    Sign(
        COUNT,
        "收件后{×|count}日内答复",
        "within so many days",
        after="日内",
        ahead=rf"(?:[^月.．\d{FIGURES}]|\b)\Z",
        unit=1,
        trap="今年五月{×|date}日内部开会",
    ),
    Sign(
        COUNT,
        "下辖{×|count}镇{×|count}乡",
        "how many of each kind a place has",
        before="辖",
        behind=rf"[县区市镇乡村]{FIGURE}",
        unit=1,
        trap="下辖{××|place}镇、{××|place}乡",
    ),
    Sign(
        COUNT,
        "下辖3镇{×|count}乡",
        "and of the next",
        before="县 区 市 镇 乡",
        after="县 区 市 镇 乡 村",
        ahead=rf"辖{FIGURE}+[县区市镇乡]\Z",
        unit=1,
    ),
)
#: What counts where the word behind says nothing.
NEIGHBOURS = (
    Sign(
        PERCENT,
        "同比增长{**|percent}，占比达{**|percent}以上",
        "a rate, with its sign withheld too",
        before="长 加 降 升 高 幅 度 比 达 到 为",
        ahead="(?:[同环]比(?:增长|增加|下降|上升|提高)|[增降]幅达?|占比达?|[^效功汇频]率(?:达到?|为))\\Z",
        behind=r"[，。；、\n]|以[上下]|左右|\Z",
        trap="涨价幅度为{**|amount|元}元",
    ),
    Sign(
        Says.NEXT,
        "每期不少于{X|count|天}\n天，食宿自理",
        "the end of a line parts it from its unit",
        behind=rf"\n(?={HAN}{{1,3}}[，。；、])",
        trap="王{X|person}\n同志，一路辛苦。",
    ),
    Sign(
        NUMBER,
        "找老李，{XXXXXXXXXXX|number}。",
        "eleven characters, as many as a mobile telephone has digits",
        size=(11, 11),
        characters=LETTERS + CROSSES + STARS,
    ),
    Sign(
        Says.NEXT,
        "亩产{**|amount}至{**|amount}公斤",
        "a number before another one",
        after=" ".join(_JOINS),
        behind=rf"[{re.escape(_JOINS)}]{FIGURE}",
    ),
    Sign(
        RANK,
        "进入全省前{*|rank}",
        "a place in an order",
        before="前",
        ahead="(?:位居|位列|名列|排名|进入|跻身)[^，。]{0,6}前\\Z",
    ),
)
