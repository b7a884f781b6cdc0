"""What the words around a date say of it: given, signed, published or reported."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from zhspeech.text.marks import BLANK
from zhspeech.text.patterns import compiled
from zhspeech.words.imprints import AGENCY, PRINTED_IN
from zhspeech.words.names import SOUND

if TYPE_CHECKING:
    from zhspeech.metadata.lines import Line
    from zhspeech.words.dates import Date

__all__ = ["ROLES", "Role", "role_of"]

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
        rf"{AGENCY}[^，。：（）]{{0,24}}$",
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
        "given",
        "note",
        "这是[^，。]{2,24}$",
        "在[^。]{4,60}(?:讲话|发言|报告|演讲|谈话)",
        "a note says what the article was",
        "这是孟站长2019年3月5日在全县护林大会上的讲话",
        "这是孟站长2019年3月5日的信",
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
        r"[ \u3000）]*(?:印发|发布|公布|出版|发出|.{0,12}版|印[ \u3000）]*$)",
        "an imprint or a newspaper's colophon",
        "2022年8月24日印发",
        "2022年8月24日",
    ),
    Role(
        "published",
        "foot frame",
        rf"(?:翻印|再印|转抄|再抄|编印|抄录|载|{_PAPER}[^《》]{{0,6}}[（]?{BLANK}*)$",
        "",
        "a reprint or a newspaper",
        "（原载《青石日报》1967年11月7日）",
        "青石镇1967年11月7日",
    ),
    Role(
        "published",
        "foot frame",
        rf"^（?{PRINTED_IN}{_PAPER}[^。]*$",
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
        r"^(?![-—─]+[^-—─]).*(?<![。，；：至到])$|^$|(?:整理|记录)[^。]{0,10}$",
        rf"(?:{BLANK}*(?:初稿|二稿|定稿|修改稿|改定))?(?:{BLANK}*（[^（）]{{2,12}}）)?[ \u3000）。]{{0,4}}$",
        "a signature's date, or that of the record",
        "青石镇人民政府2019年3月5日",
        "会议于2019年3月5日召开",
    ),
    Role(
        "signed",
        "foot",
        r"^（[^（）]{4,60}[。，；]$",
        "）$",
        "the last note of a record",
        "（只在镇内传达，不要张贴。2019年3月5日）",
        "（2019年3月5日，青石镇）",
    ),
)


def role_of(text: str, line: Line, date: Date) -> str | None:
    """The role that the words around a date give it."""
    before, behind = text[line.start : date.start], text[date.end : line.end]
    if "（" in before:
        before = compiled(SOUND).sub("", before)
    for row in _rows_of(line.part):
        if compiled(row.before).search(before) and compiled(row.behind).match(behind):
            return row.role
    return None


@cache
def _rows_of(part: str) -> list[Role]:
    """The rows that hold in a part of the apparatus."""
    return [row for row in ROLES if part in row.parts.split()]
