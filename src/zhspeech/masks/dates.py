"""Signs of dates and times: what stands around a run that withholds one, whatever the word behind it.

In examples and traps the run stands in braces with its kind: ``星期{*|date}``.
"""

from __future__ import annotations

from zhspeech.masks.mask import MaskKind
from zhspeech.masks.runs import CROSSES, LETTERS, STARS
from zhspeech.masks.sign import COLONS, DIGITS, FIGURE, FIGURES, Says, Sign

__all__ = ["DATES"]

DATE = MaskKind.DATE

# What stands before a time of day.
_DATED = rf"(?<!\d)(?:19|20){FIGURE}{{2}}(?:[.．/-]{FIGURE}{{1,2}}){{2}}"
_DAYTIME = f"(?:[上下中]午|[早晚]上?|凌晨|[日号]|[)）]|时间[：:]|{_DATED})"
# What is said to happen at one.
_THEN = "(?:[之以]?前|[准按]时|开[始会标馆门]|止|[（(]北京时间)"
_UNTIL = rf"[：:]{FIGURE}{{2}}[-—–－~～至]{{1,2}}"

#: Times of day; the days of accidents and cases; years; days; the years of documents.
DATES = (
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
    Sign(DATE, "第{*|date}季度", "a quarter", before="第", after="季度"),
    Sign(DATE, "{xx|date}会计年度", "a year of accounts", after="统计年度 会计年度 财政年度 学年度"),
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
    Sign(DATE, "{×|date|午}午开会", "half a day", after="午", size=(1, 1), unit=1, trap="{××|place}午后开会"),
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
        Says.NEXT,
        "20{__|date|年}\n年{__|date|月}月",
        "a year that the end of a line parts from its word",
        before=DIGITS,
        ahead=r"(?<!\d)(?:19|20)\d?\Z",
        behind=rf"\n(?=年{FIGURE})",
        trap="编号1520{__|number}\n年{__|date|月}月",
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
        DATE,
        "水政办〔{××××|date}〕{×|number|号}号",
        "the year of a document's number",
        before="发 办 字 函 文 令 政 府",
        behind=rf"[\d{FIGURES}]{{1,4}}号",
        size=(4, 4),
        trap="水办〔{××××|word}〕会议室",
    ),
    Sign(
        DATE,
        "农历六月初{×|date}",
        "a day of the old calendar",
        before="初",
        ahead="[月历]初\\Z",
        size=(1, 1),
        trap="当初{×|person}同志在场",
    ),
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
)
