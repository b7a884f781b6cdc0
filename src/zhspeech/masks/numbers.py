"""Signs of numbers: what stands around a run that withholds one, whatever the word behind it.

In examples and traps the run stands in braces with its kind: ``第{**|rank}位``.
"""

from __future__ import annotations

import re
from string import ascii_uppercase

from zhspeech.masks.mask import MaskKind
from zhspeech.masks.runs import CROSSES, LETTERS, STARS
from zhspeech.masks.sign import COLONS, DIGITS, FIGURE, FIGURES, Says, Sign
from zhspeech.text.marks import HAN
from zhspeech.text.numerals import TO_TEN

__all__ = ["FRAMES", "NEIGHBOURS"]

AMOUNT, PERCENT, RANK, COUNT, DATE, RATIO, NUMBER, PERSON, *_, UNKNOWN = MaskKind

# What joins a number to the next: from to, and, the point of a decimal.
_JOINS = ".．、至到—－–-~～和与及或元"

# What a telephone number or the like stands behind.
_DIALLED = "(?:QQ|qq|电话|手机|微信|传真|热线|身份证)[号群]?|[邮编][编号]|[账帐学工单卡证尾票文]号|号码"
# A dialling code.
_DIALLING_CODE = r"(?<!\d)0\d{2,3}[-—－]"
# What stands before a time of day.
_DATED = rf"(?<!\d)(?:19|20){FIGURE}{{2}}(?:[.．/-]{FIGURE}{{1,2}}){{2}}"
_DAYTIME = f"(?:[上下中]午|[早晚]上?|凌晨|[日号]|[)）]|时间[：:]|{_DATED})"
# What is said to happen at one.
_THEN = "(?:[之以]?前|[准按]时|开[始会标馆门]|止|[（(]北京时间)"
_UNTIL = rf"[：:]{FIGURE}{{2}}[-—–－~～至]{{1,2}}"

#: What the word behind a run does not change.
FRAMES = (
    Sign(
        DATE,
        "下午{XX|date}:30前报到",
        "the hour of a time of day",
        after=COLONS,
        ahead=rf"(?:{_DAYTIME}|{_UNTIL})\Z",
        behind=rf"[：:]{FIGURE}{{2}}(?!{FIGURE})",
        size=(1, 2),
        trap="上午定下的比例是{XX|ratio}:30",
    ),
    Sign(
        DATE,
        "下午{XX|date}:{XX|date}前报到",
        "its minutes",
        before=COLONS,
        ahead=rf"(?:{_DAYTIME}|{_UNTIL}){FIGURE}{{1,2}}[：:]\Z",
        size=(2, 2),
    ),
    Sign(
        DATE,
        "{XX|date}:{XX|date}开标",
        "the hour of what begins or ends then",
        after=COLONS,
        behind=rf"[：:]{FIGURE}{{2}}{_THEN}",
        size=(1, 2),
        trap="比例为{XX|ratio}:{XX|ratio}",
    ),
    Sign(
        DATE,
        "于9:{XX|date}前到场",
        "its minutes",
        before=COLONS,
        ahead=rf"{FIGURE}[：:]\Z",
        behind=_THEN,
        size=(2, 2),
        trap="按1:{XX|ratio}配备",
    ),
    Sign(
        DATE,
        "“3·{××|date}”事故",
        "the day that an accident or a case is called by",
        before="· •",
        ahead=rf"[“「]{FIGURE}{{1,2}}[·•]\Z",
    ),
    Sign(
        DATE,
        "“{×|date}·18”案",
        "and its month",
        before="“ 「",
        after="· •",
        behind=rf"[·•]{FIGURE}{{1,2}}[”」]",
    ),
    Sign(
        PERSON,
        "联系人及电话：{XXX|person}，8179{XXXX|number}",
        "whom to call, before the number",
        before=COLONS,
        ahead=r"(?:联系|负责)人[及和、/]?(?:联系)?(?:电话|方式|手机)[:：]\Z",
        size=(2, 3),
        trap="电话：{XXX|number}-{XXXX|number}",
    ),
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
        behind=rf"[：:∶]{FIGURE}+(?:\.\d+)?(?![年月日、.．点时\d]|{FIGURE})",
        trap="{××|person}：{**|count}户都通了水",
    ),
    Sign(
        RATIO,
        "按1：{**|ratio}配齐",
        "a term after a colon",
        before=COLONS,
        ahead=rf"[^\s\d.．{FIGURES}]{FIGURE}+(?:\.\d+)?[：:∶]\Z",
        behind="(?![年月日])",
        trap="__提示__：{__|date}月底前报送",
    ),
    Sign(PERCENT, "占百分之{××|percent}", "per cent in words", before="百分之 千分之 万分之"),
    Sign(RATIO, "占三分之{×|ratio}", "a fraction", before="分之"),
    Sign(DATE, "第{*|date}季度", "a quarter", before="第", after="季度"),
    Sign(DATE, "{xx|date}会计年度", "a year of accounts", after="统计年度 会计年度 财政年度 学年度"),
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
    Sign(RANK, "县人大{×|rank|次}次会议", "of a parliament", before="人大 政协", after="次会议 次全"),
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
        DATE,
        "星期{×|date}开会",
        "a day of the week",
        before="星期 礼拜 周",
        size=(1, 1),
        characters=CROSSES + LETTERS + STARS,
        behind="(?![同书先主副说讲次节])",
        trap="周{×|person}同志",
    ),
    Sign(DATE, "{×|date}午开会", "half a day", after="午", size=(1, 1)),
    Sign(
        Says.NEXT,
        "20{XX|date|年}—20{XX|date|年}年规划",
        "the first year of several, with the unit of the last",
        before=DIGITS,
        ahead=r"(?<!\d)(?:19|20)\d?\Z",
        behind=rf"[-—－–~～至到、和]{{1,2}}(?:19|20)\d?{FIGURE}(?<!\d)",
        trap="20{XX|date}-{XX|date}-{XX|date}",
    ),
    Sign(
        DATE,
        "201{X|date}/{X|date}/{XX|date}",
        "the digits of a year",
        before=DIGITS,
        ahead=r"(?<!\d)(?:19|20)\d?\Z",
    ),
    Sign(
        DATE,
        "20{XX|date}.{X|date}.{XX|date}印发",
        "a date in figures",
        before=". ． / -",
        ahead=rf"(?<!\d)(?:19|20){FIGURE}{{2}}[.．/-](?:{FIGURE}{{1,2}}[.．/-])?\Z",
    ),
    Sign(
        UNKNOWN,
        "邮箱：{XXX|unknown}@example.org",
        "the name in an address of mail",
        after="@",
        behind=r"@[a-z]",
    ),
    Sign(
        PERSON,
        "上传人：lin{***|person}07",
        "the name of an account",
        ahead=r"(?:上传人|发布人|用户)[:：]\w+\Z",
        size=(2, 99),
        before=DIGITS + " a b c d e f g h i j k l m n o p q r s t u v w x y z",
    ),
    Sign(
        NUMBER,
        "电话：027-85{XX|number}",
        "the digits of a telephone or account",
        before=f"{DIGITS} {COLONS} - / 转 Q q 话 机 信 真 线 编 号 码 证",
        ahead=rf"(?:{_DIALLED})[：:]?(?:{FIGURE}|[-/转，])*\Z",
    ),
    Sign(
        NUMBER,
        "专线0731-{********|number}转{***|number}",
        "what follows a dialling code",
        before=f"{DIGITS} - — － 转",
        ahead=rf"{_DIALLING_CODE}(?:{FIGURE}|[-转])*\Z",
        trap="每家奖300-{××|amount}元",
    ),
    Sign(
        NUMBER,
        "找小李139{xxxxxxxx|number}。",
        "the rest of a mobile telephone's eleven digits",
        before=DIGITS,
        ahead=r"(?<!\d)1[3-9]\d\Z",
        size=(8, 8),
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
    Sign(
        NUMBER,
        "渝B{×××××|number}号货车",
        "the plate of a car",
        before=" ".join(ascii_uppercase) + " ·",
        ahead="[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z]·?\\Z",
        size=(4, 6),
    ),
    Sign(
        DATE,
        "水政办〔{××××|date}〕{×|number|号}号",
        "the year of a document's number",
        before="发 办 字 函 文 令 政 府",
        behind=rf"[\d{FIGURES}]{{1,4}}号",
        size=(4, 4),
    ),
    Sign(
        DATE, "农历六月初{×|date}", "a day of the old calendar", before="初", ahead="[月历]初\\Z", size=(1, 1)
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
    Sign(DATE, "六月{×|date}日前", "a day, not the word 日前", before="月", after="日", unit=1),
    Sign(
        DATE,
        "{XXXX|date}年内完工",
        "four digits make a year",
        after="年",
        size=(4, 4),
        characters=LETTERS + CROSSES + STARS,
        unit=1,
    ),
    Sign(DATE, "五月{×|date}下午", "a day before its half", before="月", after="上午 下午 晚上"),
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
        NUMBER,
        "3栋二单元{□□□|number}室",
        "the number of a room",
        before="单元 栋 幢 楼",
        after="室 户 房",
        unit=1,
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
    ),
    Sign(
        Says.NEXT,
        "每期不少于{X|count|天}\n天，食宿自理",
        "the end of a line parts it from its unit",
        behind=rf"\n(?={HAN}{{1,3}}[，。；、])",
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
