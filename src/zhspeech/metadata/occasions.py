"""At what meeting or event a text was given."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zhspeech.metadata.bare_titles import SPOKEN
from zhspeech.metadata.statements import Row, Statement, statement
from zhspeech.text.numerals import TO_TEN
from zhspeech.text.patterns import any_of, compiled
from zhspeech.words.dates import DATE

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator, Sequence

    from zhspeech.metadata.apparatus import Apparatus
    from zhspeech.metadata.bare_titles import Title
    from zhspeech.metadata.lines import Line

__all__ = ["OCCASIONS", "find_occasion", "is_held", "is_report"]

_EVENTS = """
    大会 会议 全会 例会 年会 常会 峰会 论坛 座谈会 研讨会 推进会 动员会 部署会 调度会 总结会 表彰会 交流会
    现场会 培训会 报告会 发布会 招待会 茶话会 追悼会 联谊会 家长会 听证会 见面会 组织生活会 民主生活会
    专题会 办公会 常务会 联席会 工作会 集会 会 典礼 仪式 开幕式 闭幕式 启动式 签约式 揭牌式
    晚宴 午宴 宴会 午餐会 早餐会 党课 培训班 学习班 班 活动 晚会 会谈 会晤 运动会 辩论 日
"""
#: What the name of a meeting or ceremony ends with, and not that of a place: 会议中心.
_EVENT = rf"{any_of(_EVENTS.split())}(?!中心|厅|室)"
_HELD_EVENT = "(?:召开|举行|举办|开幕|闭幕)"
_GIVEN = "(?:的|关于|传达|宣读|宣布|就(?!是)|所作的|所做的|作的|发表的?|致的?|作|讲话|会见)"
_TALK = "(?:讲话|谈话|谈(?![话判到])|指示|纪要|记录|发言|插话|问答|答问|报道|情况|摘要)"
#: What may stand before such a word: 重要讲话, 几次谈话.
_HOW = "(?:座谈|会谈|重要|简短|即席|联合|部分|有关|内部|一次|[两二三几多]次|[一二三四五]点)?"
#: A date before an occasion, which is no part of it.
_FIGURES = rf"[\d{TO_TEN}]{{1,3}}"
_DATE_FIRST = rf"(?:（?(?:{DATE}|{_FIGURES}月{_FIGURES}日)）?(?:[上下]午|晚)?，?)?"
_TODAY = "(?:今天|今日|今晚)的?|在|值此"
_NO_EVENT = (
    r".*(?:这次|这样|今天这|这个|本次|此次|该).*|.{0,2}会|大会|会议|今天.*|我.*|.*(?:委员会|常委会)"
    r"|.{0,6}(?:社会|机会|协会|学会|工会|议会)|(?:.{0,4}第.{1,4}届)?[^会]{0,8}(?:人民代表大会|国会)"
    r"|.*[身手心头脸桌路街网线地]"
)


#: Ways in which an occasion is named, in order.
OCCASIONS = (
    Row(
        "title",
        "在",
        rf"(?<=在)(?P<occasion>[^。；！？]{{3,70}}?)(?:上|期间|中(?!全会)|时)(?:{_GIVEN}|[^，。]{{0,4}}{SPOKEN}|$)",
        "a title says at what meeting it was said, or while what was done",
        "在全县护林大会上的讲话",
        "在青石镇的讲话",
    ),
    Row(
        "title",
        "在",
        rf"(?<=在)(?P<occasion>[^。；！？]{{3,70}}?{_EVENT})的?(?:[^，。]{{0,8}}{SPOKEN}|$)",
        "the same without 上",
        "在全县护林大会的讲话",
        "在青石镇的讲话",
    ),
    Row(
        "title",
        "",
        r"(?P<occasion>(?:第.次)?(?:接见|接待(?![站室处员])|会见|听取|召见|视察|看望|慰问|考察|参观|会谈|陪同|审[查看]|观看|检阅|访问)[^。；！？]{2,50}?)"
        rf"(?:时|后)?的?(?:{_HOW}{_TALK})",
        "an event that a verb names",
        "接见修渠队代表的讲话",
        "接见",
    ),
    Row(
        "whole title",
        "",
        rf"(?P<occasion>(?:[^在，。：；《》]|《[^《》]{{1,30}}》){{4,50}}?{_EVENT})(?!议)上?的?(?:[^，。的会]{{0,4}}{SPOKEN})[^，。]{{0,4}}",
        "the meeting stands before the kind",
        "全县护林动员大会讲话稿",
        "关于护林的讲话",
    ),
    Row(
        "headline",
        "召举",
        rf"[^，。 ]{{0,30}}?(?:{_HELD_EVENT}|召集)(?P<occasion>[^，。 \u3000]{{3,50}}?{_EVENT})"
        r"(?=$|[ \u3000，并]|的?(?:纪要|记录)$)",
        "a headline says what was held",
        "镇里召开护林动员大会",
        "镇里召开",
    ),
    Row(
        "headline",
        "召举开闭",
        rf"(?P<occasion>[^，。 \u3000：]{{3,50}}?{_EVENT})(?:在[^，。 ]{{2,12}})?(?:隆重)?{_HELD_EVENT}",
        "the same the other way round",
        "护林动员大会召开",
        "召开护林队",
    ),
    Row(
        "lead",
        "这",
        r"这是[^，。]{2,40}?在(?P<occasion>[^，。；：！？]{3,60}?)(?:上|时|期间)的?(?:重要)?(?:讲话|发言|报告|演讲|谈话)",
        "a note says what the article was",
        "这是孟站长2019年3月5日在县委第三次集体学习时的讲话。",
        "这是孟站长的讲话。",
    ),
    Row(
        "lead",
        "出召参举列",
        rf"(?:出席|召开|参加|举行|举办|列席)了?(?!的)(?P<occasion>[^，。；：！？]{{2,50}}?{_EVENT})"
        r"(?=[，。；：！？上、 （]|并|时|讨论|$)",
        "a note or the first sentence says what was held",
        "今天我们召开全县护林大会，主要是部署工作。",
        "今天我们召开了它。",
    ),
    Row(
        "lead",
        "向",
        r"向(?P<occasion>[^，。；：！？]{4,50}?(?:会议|代表大会))(?=，?(?:提出|作|报告|汇报))",
        "a report is given to a session",
        "我向镇人民代表大会第二次会议，提出报告",
        "我向大会报告",
    ),
    Row(
        "lead",
        "在",
        rf"在{_DATE_FIRST}(?P<occasion>[^，。；：！？]{{4,50}}?{_EVENT})(?:上|期间|中)"
        r"(?!的?(?:重要|系列)*(?:讲话|论述|指示)(?:和.{0,12})?精神)",
        "a note says at what meeting it was said",
        "孟站长在全县护林大会上讲了话。",
        "孟站长在会上讲了话。",
    ),
    Row(
        "lead",
        "召开举",
        rf"(?P<occasion>[^，。；：！？今这]{{3,40}}?{_EVENT})，?(?:今天|今日)?(?:在[^，。]{{2,14}})?(?:隆重)?(?:召开|开幕|举行)",
        "the meeting opens",
        "全县护林大会今天隆重开幕。",
        "今天开幕。",
    ),
)
#: Words of a headline that reports an event.
_REPORTED = "召开|举行|开幕|闭幕|纪要|会见"
#: How the first sentence of a report begins, and where its month is at last.
EARLY = 72
_HELD_ON = r"[^。]{0,60}?(?<!将[于於在])(?<!定于)\d{1,2}月\d{1,2}日[^。年]{0,30}?(?:召开|举行|举办)"


def is_report(apparatus: Apparatus, title: Title | None) -> bool:
    """Whether a text reports a meeting: its title says so, or its first sentence says when it was held."""
    if apparatus.recipient:
        return False
    if title and ("关于" in title.words or compiled(_REPORTED).search(title.words)):
        return "关于" not in title.words
    return any(is_held(line.text) for line in apparatus.lead[:1])


def is_held(words: str) -> bool:
    """Whether a report's first words say on what day something was held."""
    return "月" in words[:EARLY] and compiled(_HELD_ON).match(words) is not None


def find_occasion(
    apparatus: Apparatus, title: Title | None, who: Sequence[Statement], *, is_spoken: bool
) -> Iterator[Statement]:
    """The meeting or event: of the title, else the second title, else note, lead and first sentence.

    Args:
        apparatus: what is read.
        title: the title, which may name it.
        who: speakers and offices, which may stand before it.
        is_spoken: whether the text was spoken; what was written has no occasion, but may report one.
    """
    text = apparatus.text
    if title and not is_spoken and "关于" in title.words:
        return
    names = sorted((one.value_in(text) for one in who), key=len, reverse=True)
    titles = [(title.start, title.end), title.occasion, title.subtitle] if title else []
    stretches = [("title", span) for span in titles if span]
    stretches += [(where, span) for span in titles[:1] if span for where in ("whole title", "headline")]
    is_told = is_spoken or is_report(apparatus, title)
    stretches += [
        ("lead", (line.start, line.end) if line.part == "note" else _first_sentence(text, line))
        for line in apparatus.told
        if is_told or line.text.startswith("这是")
    ]
    for where, (start, end) in stretches:
        characters = frozenset(text[start:end])
        for row in OCCASIONS:
            if row.where == where and row.is_signed(characters):
                match = _apply(row, text, start, end)
                if match and _is_quoted(text, start, match.start("occasion")):
                    continue  # what the title quotes tells of another
                known = names if row.where == "whole title" else ()  # no name stands behind 在
                found = _event(text, *match.span("occasion"), known) if match else None
                if found:
                    yield found
                    return


def _apply(row: Row, text: str, start: int, end: int) -> re.Match[str] | None:
    """The row's pattern on a stretch, from where and up to where the row says."""
    pattern = compiled(row.pattern)
    if row.where == "whole title":
        return pattern.fullmatch(text, start, end)
    return pattern.match(text, start, end) if row.where == "headline" else pattern.search(text, start, end)


def _is_quoted(text: str, start: int, at: int) -> bool:
    """Whether a quotation that began behind ``start`` is open at an offset."""
    return text.count("“", start, at) > text.count("”", start, at)


def _first_sentence(text: str, line: Line) -> tuple[int, int]:
    stop = text.find("。", line.start, line.end)
    return line.start, line.end if stop < 0 else stop


def _event(text: str, start: int, end: int, names: Iterable[str]) -> Statement | None:
    """An occasion without the date or the speaker before it, ``None`` for what is none."""
    for name in names:
        start += len(name) if text.startswith(name, start, end) else 0
    for pattern in (_DATE_FIRST, _TODAY):
        before = compiled(pattern).match(text, start, end)
        start = before.end() if before else start
    words = text[start:end]
    if len(words) < 3 or compiled(_NO_EVENT).fullmatch(words):
        return None
    return statement(text, start, end, "occasion")
