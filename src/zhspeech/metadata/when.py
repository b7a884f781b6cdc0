"""When a text was given, signed, published and reported."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from zhspeech.metadata.names import SOUND
from zhspeech.metadata.occasions import HELD_ON
from zhspeech.metadata.statements import Statement
from zhspeech.text.marks import BLANK
from zhspeech.text.patterns import compiled
from zhspeech.words.bodies import PRESS
from zhspeech.words.dates import Date, find_dates
from zhspeech.words.genres import ends_in_kind
from zhspeech.words.people import HAN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from zhspeech.metadata.apparatus import Apparatus
    from zhspeech.metadata.lines import Line
    from zhspeech.metadata.titles import Title

__all__ = ["ROLES", "Role", "find_metadata_dates"]

#: A date of which so much else stands on its line is one in words, and has no role by its place.
ALONE, LONGEST = 24, 60

_AGENCY = rf"(?:{PRESS}|{HAN}{{2,4}}社)"
_PAPER = r"《[^》]{2,16}》"


class Role(NamedTuple):
    """What the words around a date say of it.

    Attributes:
        role: ``given``, ``signed``, ``published`` or ``reported``; empty for a date that says nothing.
        parts: in which parts of the apparatus the row holds.
        before, behind: patterns for the end of the words before the date on its line, and for the beginning
            of those behind it.
        reason: why the row is there.
        example, trap: lines with a date that the row gives this role, and others that it does not.
    """

    role: str
    parts: str
    before: str
    behind: str
    reason: str
    example: str
    trap: str


#: The rows in order; the first that matches decides.
ROLES = (
    Role(
        "reported",
        "head foot lead note",
        rf"{_AGENCY}[^，。：（）]{{0,24}}$",
        r"[^，。]{0,4}[电讯]",
        "an agency's dateline",
        "新华社青石1月12日电",
        "新华社1月12日发布",
    ),
    Role(
        "signed",
        "head note",
        "",
        r"[^，；\d]{0,30}(?:通过|批准|修订|签署|签订)",
        "the day of adoption",
        "（2022年3月11日镇人民代表大会通过）",
        "（2022年3月11日）",
    ),
    Role(
        "published",
        "head note",
        "",
        r"[^，；\d]{0,14}(?:发布|公布|印发|颁布)",
        "the day of publication",
        "2019年10月25日镇政府发布",
        "2019年10月25日",
    ),
    Role(
        "given",
        "head note lead frame",
        r"(?:会议|活动|召开|举行|座谈|谈话|讲话)时间：.{0,2}$",
        "",
        "a field of minutes",
        "会议时间：2019年3月5日",
        "发布时间：2019年3月5日",
    ),
    Role(
        "",
        "head frame",
        r"(?:抓取|采集|访问|打印|下载)(?:时间|日期)：.{0,4}$",
        "",
        "when somebody fetched it",
        "抓取时间：2019-10-25",
        "发布时间：2019-10-25",
    ),
    Role(
        "signed",
        "head frame",
        r"成文日期：.{0,4}$",
        "",
        "a field of a page",
        "成文日期：2019-10-25",
        "发布日期：2019-10-25",
    ),
    Role(
        "published",
        "head frame",
        rf"(?:时间|日期|发布|发表|更新|来源|上传|浏览|第\d+期|总第.{{0,8}}期).{{0,24}}$|(?:admin|小编){BLANK}*$",
        "",
        "a field of a page or the imprint of a journal",
        "发布时间：2019-10-25",
        "2019-10-25",
    ),
    Role(
        "published",
        "foot frame",
        r"本帖最后由.{0,30}[于於] ?$",
        r".{0,8}编辑",
        "a forum says when its page was changed",
        "[ 本帖最后由 护林员 于 2019-3-5 编辑 ]",
        "本帖最后由护林员写于2019-3-5",
    ),
    Role(
        "published",
        "head frame",
        "",
        r".{0,30}(?:来源|浏览|字号|作者|点击)[：]",
        "a page's line of fields",
        "2019-10-25 来源：青石日报",
        "2019年10月25日，青石镇",
    ),
    Role(
        "published",
        "head frame",
        r"^[^（]*$",
        rf"{BLANK}?\d{{1,2}}(?:：\d\d|时\d{{1,2}}分)",
        "a page's date has the time of day",
        "2016年05月03日00：00",
        "（2016年5月3日）",
    ),
    Role(
        "given",
        "head note lead",
        r"[今昨][日天晚早]（$",
        "）",
        "a press release says on what day it was",
        "以下是孟站长今日（3月5日）在会上的讲话：",
        "今日3月5日",
    ),
    Role(
        "published",
        "foot frame",
        "^",
        r"（星期.）$",
        "the last line of a press release",
        "2022年8月24日（星期三）",
        "2022年8月24日",
    ),
    Role(
        "published",
        "foot frame",
        "",
        r"[ \u3000）]*(?:印发|发布|公布|出版|发出|.{0,12}版)",
        "an imprint or a newspaper's colophon",
        "2022年8月24日印发",
        "2022年8月24日",
    ),
    Role(
        "published",
        "foot frame",
        rf"(?:翻印|再印|转抄|编印|抄录|载|{_PAPER}[^《》]{{0,6}}[（]?{BLANK}*)$",
        "",
        "a reprint or a newspaper",
        "（原载《青石日报》1967年11月7日）",
        "青石镇1967年11月7日",
    ),
    Role(
        "published",
        "foot frame",
        rf"^（?(?:原?载|刊载?于?|转载自?|摘自|选自|发表于){_PAPER}[^。]*$",
        "",
        "a book or paper with its maker before the date",
        "刊载于《护林文选》，水利站编，1967年4月。",
        "学习《护林文选》，1967年4月",
    ),
    Role(
        "published",
        "head",
        rf"(?:社论|评论员){BLANK}*$",
        "",
        "a newspaper's editorial",
        "青石日报社论 1959年10月12日",
        "青石镇 1959年10月12日",
    ),
    Role(
        "published",
        "foot frame",
        "",
        rf"{BLANK}*{_PAPER}",
        "a newspaper",
        "原载1967年11月7日《青石日报》",
        "1967年11月7日",
    ),
    Role(
        "signed",
        "foot",
        r"(?:^|[^。，；：])$|(?:整理|记录)[^。]{0,10}$",
        r"[ \u3000）。]{0,4}$",
        "a signature's date, or that of the record",
        "青石镇人民政府2019年3月5日",
        "会议于2019年3月5日召开",
    ),
)
#: The running head of a parliament's record, on one of the first pages.
_HANSARD = rf"立法会{BLANK}*[─—-][^\n]{{6,30}}"
_RUNNING_HEAD, FIRST_PAGES = rf"\n{_HANSARD}", 6000
#: The key or file name of an archive.
_FILE = r"[^。，：]{1,60}(?<!\d)\d{4}-\d{1,2}-\d{1,2}|\d{4}-\d\d-\d\d_.*"
_SITE = r"[^，。：]{1,12}(?:网|日报|晚报|周刊)|.*(?:来源|浏览|字号)：.*"
#: What a report begins with before its date, and words of the events that news report.
_OPENS = (
    rf"(?:(?:[^，。：]{{0,20}}?[电讯](?:{BLANK}*（[^）]*）)?|本报讯[^）]{{0,20}}）?|（记者[^）]{{0,20}}）)"
    rf"{BLANK}*)?"
)
#: When something was held, if the line beside it says where.
_HELD, _VENUE = rf"(?:^|[^\w])时间：{BLANK}*$", r"(?:^|[^\w])(?:会议|活动)?地点："
#: How a lead ends that announces the text.
_ANNOUNCES = r".*(?:全文|内容)(?:如下)?[：。]"
_NEWS = r"召开|举行|举办|开幕|闭幕|会见|主持|研讨|座谈"


def find_metadata_dates(apparatus: Apparatus, title: Title | None, *, is_spoken: bool) -> Iterator[Statement]:
    """The dates in head and foot, each in its role."""
    found = [*_in_head(apparatus, title, is_spoken=is_spoken), *_in_foot(apparatus), *_datelines(apparatus)]
    found += _in_running_head(apparatus.text)
    if not any(one.field in ("date.given", "date.signed") for one in found):
        found += list(_in_lead(apparatus, title)) or list(_in_file_name(apparatus))
    is_article = title is not None and not ends_in_kind(title.words)
    printed = is_article and any(one.field == "date.reported" for one in found)
    published = {one.value for one in found if one.field == "date.published"}
    full = {(one.field, one.value[4:]) for one in found if not one.value.startswith("XXXX")}
    for one in found:
        if one.value.startswith("XXXX-") and (one.field, one.value[4:]) in full:
            continue  # the same day, without the year that is said elsewhere
        # under an article's title stands the newspaper's date
        is_printed = one.field == "date.signed" and (printed or one.value in published)
        is_printed = is_printed and one.start < apparatus.body
        yield one._replace(field="date.published") if is_printed else one


def _made(date: Date, role: str) -> Statement:
    return Statement(date.start, date.end, f"date.{role}", date.value, date.doubt)


def _dates(apparatus: Apparatus, line: Line) -> Iterator[Date]:
    """The dates on a line that are more than a year."""
    return (date for date in find_dates(apparatus.text, line.start, line.end) if len(date.value) > 4)


def _role(text: str, line: Line, date: Date) -> str | None:
    """The role that the words around a date give it."""
    before, behind = text[line.start : date.start], text[date.end : line.end]
    if "（" in before:
        before = compiled(SOUND).sub("", before)
    for row in ROLES:
        if (
            line.part in row.parts.split()
            and compiled(row.before).search(before)
            and compiled(row.behind).match(behind)
        ):
            return row.role
    return None


def _in_head(apparatus: Apparatus, title: Title | None, *, is_spoken: bool) -> Iterator[Statement]:
    """The dates above the body: by the words around them, else that of the speech or of the signature."""
    has_venue = any(compiled(_VENUE).search(line.text) for line in apparatus.head)
    for line in apparatus.head:
        if line.part in ("recipient", "greeting") or compiled(rf"{_FILE}|{_HANSARD}").fullmatch(line.text):
            continue
        if title and title.start <= line.start and line.end <= title.end:
            continue
        for date in _dates(apparatus, line):
            is_held = has_venue and compiled(_HELD).search(apparatus.text[line.start : date.start])
            role = "given" if is_held else _role(apparatus.text, line, date)
            if role is None:
                role = _role_by_place(apparatus, title, line, date, is_spoken=is_spoken)
            if role:
                yield _made(date, role)


def _role_by_place(
    apparatus: Apparatus, title: Title | None, line: Line, date: Date, *, is_spoken: bool
) -> str | None:
    """The role of a date that stands alone on its line or in its brackets."""
    if title and title.occasion and title.occasion[0] <= date.start < title.occasion[1]:
        return "given"
    rest = line.text.replace(apparatus.text[date.start : date.end], "").strip(
        "（）〔〕[]【】 \u3000—-─，。在于"
    )
    if line.part == "frame" or len(line.text) > LONGEST or len(rest) > ALONE:
        return None
    number = apparatus.head.index(line)
    around = apparatus.head[max(0, number - 1) : number] + apparatus.head[number + 1 : number + 2]
    is_figures = "-" in apparatus.text[date.start : date.end]
    if is_figures and any(compiled(_SITE).fullmatch(one.text) for one in around):
        return "published"
    return "given" if is_spoken else "signed"


def _in_foot(apparatus: Apparatus) -> Iterator[Statement]:
    """The dates below the body that its words give a role."""
    for line in apparatus.foot:
        if len(line.text) <= LONGEST + ALONE and not compiled(_HANSARD).fullmatch(line.text):
            for date in _dates(apparatus, line):
                role = _role(apparatus.text, line, date)
                if role:
                    yield _made(date, role)


def _datelines(apparatus: Apparatus) -> Iterator[Statement]:
    """The datelines that a report begins with."""
    for line in apparatus.lead:
        for date in find_dates(apparatus.text, line.start, min(line.end, line.start + LONGEST)):
            role = _role(apparatus.text, line, date)
            if role in ("reported", "given"):
                yield _made(date, role)
            break


def _in_running_head(text: str) -> Iterator[Statement]:
    """The day that the running head of a parliament's record names."""
    match = compiled(_RUNNING_HEAD).search(text, 0, FIRST_PAGES)
    for date in find_dates(text, *match.span()) if match else ():
        yield _made(date, "given")


def _in_lead(apparatus: Apparatus, title: Title | None) -> Iterator[Statement]:
    """The day that a report or minutes begin with."""
    headline = title.words if title else ""
    for line in apparatus.lead[:1]:  # the day of what follows in full
        if len(line.text) <= LONGEST and compiled(_ANNOUNCES).fullmatch(line.text):
            for date in _dates(apparatus, line):
                yield _made(date, "given")
                return
    for line in apparatus.lead[:2]:
        opening = compiled(_OPENS).match(line.text)
        start = line.start + (opening.end() if opening else 0)
        for date in find_dates(apparatus.text, start, min(line.end, start + LONGEST), days=True):
            before = apparatus.text[start : date.start].strip(" \u3000（")
            is_held = "。" not in before and compiled(HELD_ON).match(line.text) is not None
            if is_held or (not before and compiled(_NEWS).search(headline + line.text[:LONGEST])):
                yield _made(date, "given")
                return
            break


def _in_file_name(apparatus: Apparatus) -> Iterator[Statement]:
    """The date in the name of a file, where the text states none."""
    for line in apparatus.head[:2]:
        if compiled(_FILE).fullmatch(line.text):
            for date in _dates(apparatus, line):
                yield _made(date, "given")
                return
