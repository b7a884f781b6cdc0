"""Where a text comes from: occasion, place, document number, source."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from zhspeech.metadata.findings import Finding, finding
from zhspeech.metadata.titles import SPOKEN
from zhspeech.text.patterns import any_of, compiled
from zhspeech.words.bodies import PRESS
from zhspeech.words.dates import DATE

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from zhspeech.metadata.apparatus import Apparatus
    from zhspeech.metadata.lines import Line
    from zhspeech.metadata.titles import Title

__all__ = ["OCCASIONS", "SOURCES", "Row", "find_numbers", "find_occasion", "find_place", "find_sources"]

_BLANK = r"[ \u3000]"
_EVENTS = """
    大会 会议 全会 例会 年会 常会 峰会 论坛 座谈会 研讨会 推进会 动员会 部署会 调度会 总结会 表彰会 交流会
    现场会 培训会 报告会 发布会 招待会 茶话会 追悼会 联谊会 家长会 听证会 见面会 组织生活会 民主生活会
    专题会 办公会 常务会 联席会 工作会 集会 会 典礼 仪式 开幕式 闭幕式 启动式 签约式 揭牌式
    晚宴 午宴 宴会 午餐会 早餐会 党课 培训班 学习班 班 活动 晚会 会谈 会晤 运动会 辩论 日
"""
#: What the name of a meeting or ceremony ends with.
_EVENT = any_of(_EVENTS.split())
_HELD_EVENT = "(?:召开|举行|举办|开幕|闭幕)"
_GIVEN = "(?:的|所作的|所做的|作的|发表的?|致的?|作|讲话|会见)"
_TALK = "(?:讲话|谈话|指示|纪要|记录|发言|插话|问答|答问|报道|情况|摘要)"
#: A date before an occasion, which is no part of it.
_FIGURES = r"[\d一二三四五六七八九十]{1,3}"
_DATE_FIRST = rf"(?:（?(?:{DATE}|{_FIGURES}月{_FIGURES}日)）?(?:[上下]午|晚)?，?)?"
_TODAY = "(?:今天|今日|今晚)的?|在"
_NO_EVENT = (
    r".*(?:这次|这样|今天这|这个|本次|此次|该).*|.{0,2}会|大会|会议|今天.*|我.*|.*(?:委员会|常委会)"
    r"|.{0,6}(?:社会|机会|协会|学会|工会|议会)"
)


class Row(NamedTuple):
    """A way in which texts name something.

    Attributes:
        where: what the row reads: ``title`` somewhere in a title or second title, ``whole title`` all of it,
            ``headline`` from its beginning; ``lead`` notes and first sentences; ``line`` any line.
        sign: characters that the words must hold.
        pattern: its group is what is named.
        reason: why the row is there.
        example, trap: words in which it finds something, and others in which it does not.
    """

    where: str
    sign: str
    pattern: str
    reason: str
    example: str
    trap: str

    def is_signed(self, words: str) -> bool:
        """Whether words hold one of the characters that the row needs."""
        return not self.sign or any(sign in words for sign in self.sign)


#: Ways in which an occasion is named, in order.
OCCASIONS = (
    Row(
        "title",
        "在",
        rf"(?<=在)(?P<occasion>[^。；！？]{{3,70}}?)(?:上|期间|中|时)(?:{_GIVEN}|[^，。]{{0,4}}{SPOKEN}|$)",
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
        r"(?P<occasion>(?:第.次)?(?:接见|会见|听取|召见|视察|看望|慰问|考察|参观|会谈|陪同)[^。；！？]{2,50}?)"
        rf"(?:时|后)?的?(?:[^，。的]{{0,6}}{_TALK})",
        "an event that a verb names",
        "接见修渠队代表的讲话",
        "接见",
    ),
    Row(
        "whole title",
        "",
        rf"(?P<occasion>[^在，。：；]{{4,50}}?{_EVENT})上?的?(?:[^，。的]{{0,4}}{SPOKEN})[^，。]{{0,4}}",
        "the meeting stands before the kind",
        "全县护林动员大会讲话稿",
        "关于护林的讲话",
    ),
    Row(
        "headline",
        "召举",
        rf"[^，。 ]{{0,30}}?{_HELD_EVENT}(?P<occasion>[^，。 \u3000]{{3,50}}?{_EVENT})(?=$|[ \u3000，并])",
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
        "出召参举列",
        rf"(?:出席|召开|参加|举行|举办|列席)了?(?P<occasion>[^，。；：！？]{{2,50}}?{_EVENT})"
        r"(?=[，。；：！？上、 （]|并|时|讨论|$)",
        "a note or the first sentence says what was held",
        "今天我们召开全县护林大会，主要是部署工作。",
        "今天我们召开了它。",
    ),
    Row(
        "lead",
        "向",
        r"向(?P<occasion>[^，。；：！？]{4,50}?会议)(?=，?(?:提出|作|报告|汇报))",
        "a report is given to a session",
        "我向镇人民代表大会第二次会议，提出报告",
        "我向大会报告",
    ),
    Row(
        "lead",
        "在",
        rf"在{_DATE_FIRST}(?P<occasion>[^，。；：！？]{{4,50}}?{_EVENT})(?:上|期间|中)",
        "a note says at what meeting it was said",
        "孟站长在全县护林大会上讲了话。",
        "孟站长在会上讲了话。",
    ),
    Row(
        "lead",
        "召开举",
        rf"(?P<occasion>[^，。；：！？今这]{{3,40}}?{_EVENT})，?(?:今天|今日)?(?:隆重)?(?:召开|开幕|举行)",
        "the meeting opens",
        "全县护林大会今天隆重开幕。",
        "今天开幕。",
    ),
)
_CHINESE = "[一二三四五六七八九十]{1,3}"
_AGENCIES = "新华社|中新社|中央社|美联社|路透社|法新社|塔斯社"
_PAPERS = rf"(?P<papers>《{_BLANK}?[^《》\n]{{2,16}}{_BLANK}?》(?:[、和]?《[^《》\n]{{2,16}}》)*)"
#: Ways in which a source is named.
SOURCES = (
    Row(
        "line",
        "源",
        rf"(?:稿件)?来源：{_BLANK}*(?P<list>[^\s，。；（）【】]{{2,30}})",
        "a field of a page",
        "来源：青石日报",
        "水的来源",
    ),
    Row(
        "line",
        "载刊摘选译转",
        rf"(?:原?载|转载自?|刊载?于|摘自|选自|译自|转自|原刊于?)[与于]?{_BLANK}?(?:{DATE})?{_BLANK}?{_PAPERS}",
        "where it was printed",
        "原载1967年11月7日《青石日报》",
        "转载请注明出处",
    ),
    Row(
        "line",
        "《",
        rf"（?{_BLANK}*{_PAPERS}[^（。\n]{{0,4}}（?{_BLANK}*{DATE}",
        "a newspaper with its date",
        "《 青石日报 》（ 2016年05月03日 02 版）",
        "学习《护林公约》",
    ),
    Row(
        "line",
        "电讯",
        rf"(?P<agency>{PRESS})[^，。：\n（）]{{0,20}}?\d{{1,2}}月\d{{1,2}}日[^，。：\n]{{0,4}}?[电讯]",
        "an agency's dateline",
        "新华社青石1月12日电",
        "新华社发布",
    ),
    Row(
        "line",
        "电讯",
        rf"(?P<agency>{PRESS})[^，。：\n（）]{{0,12}}?{_CHINESE}(?:月{_CHINESE})?日?[电讯]",
        "the same with Chinese figures",
        "新华社青石十二日电",
        "新华社来电",
    ),
    Row(
        "line",
        "社",
        rf"[据〔［](?P<agency>{_AGENCIES})[^，。：]{{0,10}}(?:报道|电|讯)",
        "what a report goes back to",
        "据新华社报道",
        "据青石镇报道",
    ),
)
_PAPER = rf"《{_BLANK}?(?P<name>[^《》\n]{{2,16}}?){_BLANK}?》"
_NAME = r"[^-－—―–、/《》]+"
_SITE = r"[^：，。]{1,12}(?:网|日报|晚报|时报|周刊|学习参考|公文网|通讯社)"
_SOURCE_LABEL = "(?:稿件)?来源："
#: The key of an archive.
_FILE = r"[^。，：]{1,60}(?<!\d)\d{4}-\d{1,2}-\d{1,2}"
_NO_SOURCE = r"未详|网友.*|不详|未知|本站|网络|互联网|本网|本报.*|原创|会员.*"
#: How much of the beginning of a body is read for a dateline, and of a note for the place.
DATELINE, NOTE = 60, 240

_PLACES = (
    rf"地点：{_BLANK}*在?(?P<place>[^，。；〗）】\n]{{2,30}})",
    rf"（{_BLANK}*{DATE}[^，、 （）]{{0,6}}[，、 \u3000]{{1,2}}(?P<place>[^（），\d]{{2,20}})）",
)
_HELD = (
    r"(?:举行|召开|会议)于(?P<place>[^，。；]{2,24})",
    r"于?，?在(?P<place>[^，。；这会]{2,20}?)(?:举行|召开|开幕|召集|接见|会见)",
)
_NO_PLACE = r".*(?:会议|大会|会|上|时|后|期间|今天|.日|时刻|时期|之际|关头|前夕|阶段)"
#: Words of a headline that reports an event.
_REPORTS = "召开|举行|开幕|闭幕|纪要|会见"
_NUMBER = (
    rf"(?P<number>[^\s，。；：（）《》〔［\[0-9]{{1,14}}{_BLANK}?[〔［\[（﹝] ?(?:19|20)?\d\d ?[〕］\]）﹞]"
    rf" ?第?{_BLANK}?\d{{1,5}} ?号"
    rf"|[^\s，。；：（）《》]{{1,6}}字第?{_BLANK}?[\d一二三四五六七八九十百〇○]{{1,8}}号)"
)


def find_occasion(apparatus: Apparatus, title: Title | None, *, is_spoken: bool) -> Iterator[Finding]:
    """The meeting or event: of the title, else the second title, else note, lead and first sentence."""
    text = apparatus.text
    titles = [(title.start, title.end), title.occasion, title.subtitle] if title else []
    stretches = [("title", span) for span in titles if span]
    stretches += [(where, span) for span in titles[:1] if span for where in ("whole title", "headline")]
    if is_spoken or (title and compiled(_REPORTS).search(title.words)):
        notes = [line for line in apparatus.head if line.part == "note"]
        stretches += [("lead", (line.start, line.end)) for line in notes]
        stretches += [("lead", _first_sentence(text, line)) for line in apparatus.lead]
    for where, (start, end) in stretches:
        words = text[start:end]
        for row in OCCASIONS:
            if row.where == where and row.is_signed(words):
                match = _apply(row, text, start, end)
                found = _event(text, *match.span("occasion")) if match else None
                if found:
                    yield found
                    return


def _apply(row: Row, text: str, start: int, end: int) -> re.Match[str] | None:
    """The row's pattern on a stretch, from where and up to where the row says."""
    pattern = compiled(row.pattern)
    if row.where == "whole title":
        return pattern.fullmatch(text, start, end)
    return pattern.match(text, start, end) if row.where == "headline" else pattern.search(text, start, end)


def _first_sentence(text: str, line: Line) -> tuple[int, int]:
    stop = text.find("。", line.start, line.end)
    return line.start, line.end if stop < 0 else stop


def _event(text: str, start: int, end: int) -> Finding | None:
    """An occasion without the date before it, ``None`` for what is none."""
    for pattern in (_DATE_FIRST, _TODAY):
        before = compiled(pattern).match(text, start, end)
        start = before.end() if before else start
    words = text[start:end]
    if len(words) < 3 or compiled(_NO_EVENT).fullmatch(words):
        return None
    return finding(text, start, end, "occasion")


def find_place(apparatus: Apparatus, title: Title | None, *, is_spoken: bool) -> Iterator[Finding]:
    """The venue or town where it was given."""
    text = apparatus.text
    is_report = title is not None and compiled(_REPORTS).search(title.words) is not None
    for line in (*apparatus.head, *apparatus.lead):
        rows = list(_PLACES)
        if line.part in ("note", "lead") and (is_spoken or is_report):
            rows += _HELD if line.part == "note" or is_report else _HELD[:1]
        for row in rows:
            match = compiled(row).search(line.text[:NOTE])
            if match and not compiled(_NO_PLACE).fullmatch(match["place"]):
                yield finding(
                    text, line.start + match.start("place"), line.start + match.end("place"), "place"
                )
                return


def find_numbers(apparatus: Apparatus) -> Iterator[Finding]:
    """The document's own number."""
    for line in apparatus.head:
        if line.part in ("note", "lead", "recipient") or "号" not in line.text:
            continue
        match = compiled(_NUMBER).search(line.text)
        if match and not any(mark in line.text[: match.start()] for mark in "（《"):
            at = line.start
            yield finding(apparatus.text, at + match.start("number"), at + match.end("number"), "docnumber")
            return


def find_sources(apparatus: Apparatus, title: Title | None) -> Iterator[Finding]:
    """Newspapers, agencies, books and sites that a text is said to come from."""
    above = ""
    for line in (*apparatus.head, *apparatus.lead, *apparatus.foot):
        if (title and title.start <= line.start < title.end) or compiled(_FILE).fullmatch(line.text):
            continue
        if compiled(_SOURCE_LABEL).fullmatch(above):
            yield from _single(apparatus.text, line.start, line.text)
        above = line.text
        end = line.end if line.part != "lead" else min(line.end, line.start + DATELINE)
        words = apparatus.text[line.start : end]
        for row in SOURCES:
            if row.is_signed(words):
                for match in compiled(row.pattern).finditer(apparatus.text, line.start, end):
                    group = match.lastgroup or ""
                    yield from _single(apparatus.text, match.start(group), match[group])
        if line.part == "head" and compiled(_SITE).fullmatch(line.text):
            yield finding(apparatus.text, line.start, line.end, "source")


def _single(text: str, at: int, words: str) -> Iterator[Finding]:
    """The single sources in a stretch: newspapers in their marks, or names with strokes between."""
    papers = list(compiled(_PAPER).finditer(words))
    for match in papers or compiled(_NAME).finditer(words):
        group = "name" if papers else 0
        if not compiled(_NO_SOURCE).fullmatch(match[group]):
            yield finding(text, at + match.start(group), at + match.end(group), "source")
