"""The lines at the head of a text, and what each of them is.

The order of a speech's head follows GB/T 9704—2012 (title, addressee, body) as it survives on web pages:
navigation, source and counters around it, a news report before it.  The rows are observations in annotated
speeches, in simplified characters (see :mod:`zhspeech.text.variants`).
"""

from __future__ import annotations

from typing import NamedTuple

from zhspeech.text.patterns import compiled
from zhspeech.text.spans import BLANKS
from zhspeech.words.bodies import PRESS
from zhspeech.words.dates import DATE
from zhspeech.words.genres import ends_in_kind
from zhspeech.words.people import NAME, OFFICE

__all__ = ["LONGEST", "HeadLine", "read_head"]

#: How far into a text its head may reach, in characters, and how many lines it may have.
REACH, LINES = 3000, 30
#: After so many lines of prose the head is over, unless a full text is announced behind them.
LEADS = 3
#: The length from which a line is prose, but for ``_LONG``.
LONGEST = 120


class _Row(NamedTuple):
    """A kind of line: characters one of which it has (if any are named), and a pattern for all of it."""

    kind: str
    signs: str
    pattern: str


#: Lines that are no prose, however long.
_LONG = (
    # 〖时间：……，地点：……〗
    _Row("note", "〖", r"〖.*〗"),
    # 新华社北京1月8日电　……发表重要讲话。讲话全文如下：
    _Row("page", "：:", rf"{PRESS}[^，。：]{{0,24}}[电讯].*(?:如下|全文)[：:]"),
)
#: Lines that are no prose, though they may hold a sentence.
_SENTENCES = (
    # （2020年1月8日）, 【撰文：某某】, {{< video … >}}; not 【标签】标题, 【背景材料】
    _Row("note", "", r"[（(〔〖\[{].*[）)〕〗\]}]|【(?:[^】]{0,12}[：:]|作者|编者|撰文)[^】]*】"),
    # 1967.09.07；青发〔1967〕3号
    _Row("date", "", rf"{DATE} *；[^。！？；]{{0,40}}"),
    # 省长作政府工作报告。本报记者　某某摄
    _Row("page", "摄", r".*(?:记者|通讯员).{0,12}摄"),
    # 下面是小编为大家整理的……，供大家参考。
    _Row(
        "offer",
        "编编友员员站理集享权权",
        r"(?=.*(?:小编|网友|会员|本站|整理|收集|搜集|分享|版权))"
        r".*(?:参考|借鉴|帮助|喜欢|阅读|所有).?|本站整理.*|本文由.*",
    ),
)
#: Short lines that are no titles, whatever they end in.
_NO_TITLES = (
    # ——在全市大会上的讲话
    _Row("subtitle", "", r"[-—─－―–].*"),
    # a button or link of the page
    _Row(
        "page",
        "",
        r"[【\[]?(?:首页|主页|下载|打印|全屏|收藏|分享到?|字[号体]|加大|还原|减小|[大中小]|返回|关闭)[：:]?[】\]]?",
    ),
    # 首页 > 讲话 > 正文
    _Row("page", ">»›", r"[^>»›]+[>»›].*"),
    # 来源：本站　时间：2020-01-08　浏览：1287次, 您现在的位置：讲话
    _Row(
        "page",
        "：:",
        r".{0,40}(?:位置|栏目|来源|作者|时间|日期|浏览(?:次数|量)?|阅读(?:次数)?|点击(?:次数)?|字[号体]"
        r"|索引号|发文(?:机关|字号)|编辑|原标题|上传)\s?[：:].{0,80}",
    ),
    # 某某1966-6-3, 2013-03-29_题目: the name of a file in an archive
    _Row("file", "-", r".{0,60}\d{4}-\d{1,2}-\d{1,2}|\d{4}-\d\d-\d\d_.*"),
    # 《资料选编》第二辑, 海湾快讯　2031年第7期
    _Row("page", "", r"《[^》]*》.{0,6}[辑期]|.{0,10}(?:快讯|即时新闻).{0,40}"),
    # 新华社北京1月8日电; not a report's first sentence
    _Row("page", "电讯", rf"{PRESS}[^，。：]{{0,24}}[电讯]"),
    _Row("label", "", r"\d{1,3}[.．、)）\s].*"),
)
#: Short lines that are these unless they end in a kind of document.
_NO_PROSE = (
    # 青政发〔2020〕3号, 第12期
    _Row(
        "date",
        "号号期",
        r".{0,20}[〔［\[]\d{4}[〕］\]].{0,8}号.*|.{0,14}第\s?[\d一二三四五六七八九十百]+[期号]",
    ),
    _Row("date", "年-./．\u3000", rf".{{0,20}}{DATE}.{{0,40}}"),
    # 省长　王小田
    _Row("byline", " \u3000\xa0\t", rf".{{0,20}}{OFFICE}\s+{NAME}"),
    # 王小田; not 前言
    _Row("byline", "", rf"(?!(?:[前引序导]言|[摘提]要|导语|目录|正文|语录)$){NAME}"),
)
_SENTENCE = r"[。；！？!?;]"
_FULL_TEXT = r"全文[^。！？\n]{0,8}[：:]\**\s*\n"
_LINE = r"[^\n]+"
_WORD = r"\w"
_INDENT = BLANKS.replace("\n", "")
_MARKS = _INDENT + "*#_"


class HeadLine(NamedTuple):
    """A line at the head of a text.

    Attributes:
        start: where it begins, without indentation.
        marks: the marks of Markdown before its text.
        end: where it ends, without the break.
        text: its text without blanks and marks at either end.
        kind: ``title`` a line that ends in a kind of document, ``plain`` any other short line, ``prose``,
            ``subtitle``, ``byline``, ``date``, ``note`` a line in brackets, ``label`` one that begins with a
            number, ``page`` what a web page or newspaper adds, ``file`` the name of a file in an archive,
            ``offer`` a page's words for its reader.
    """

    start: int
    marks: str
    end: int
    text: str
    kind: str

    @property
    def is_heading(self) -> bool:
        """Whether Markdown marks the line as a heading of the first or second level."""
        return self.marks.rstrip() in ("#", "##")


def read_head(source: str, stop: int) -> list[HeadLine]:
    """The lines with words in them at the head of ``source[:stop]``, as far as a head may reach."""
    lines: list[HeadLine] = []
    leads = 0
    for match in compiled(_LINE).finditer(source, 0, REACH):
        if match.start() >= stop:
            break
        text = match[0].strip(_MARKS)
        if not compiled(_WORD).search(text):
            continue
        indented = match[0].lstrip(_INDENT)
        marks = indented[: len(indented) - len(indented.lstrip(_MARKS))]
        kind = "note" if _is_slanted(indented) else _classify(text)
        lines.append(HeadLine(match.end() - len(indented), marks, match.end(), text, kind))
        leads += kind == "prose"
        is_over = leads == LEADS and not compiled(_FULL_TEXT).search(source, match.end(), REACH)
        if is_over or len(lines) == LINES:
            break
    return lines


def _is_slanted(line: str) -> bool:
    """Whether Markdown sets the line in italics, as an editor's note is: *（编者按：……）*."""
    return line[0] == "*" != line[1:2] and line.rstrip(_INDENT)[1:].endswith("*")


def _classify(text: str) -> str:
    """The kind of a line; see :class:`HeadLine`."""
    kind = _look_up(_LONG, text)
    if kind or len(text) > LONGEST:
        return kind or "prose"
    kind = _look_up(_SENTENCES, text)
    if kind:
        return kind
    if text[-1] in "。；;" or compiled(_SENTENCE).search(text, 0, len(text) - 1):
        return "prose"
    kind = _look_up(_NO_TITLES, text)
    if kind:
        return kind
    return "title" if ends_in_kind(text) else _look_up(_NO_PROSE, text) or "plain"


def _look_up(rows: tuple[_Row, ...], text: str) -> str:
    """The kind of the first row that matches the whole line, empty if none does."""
    for kind, signs, pattern in rows:
        is_like = not signs or any(sign in text for sign in signs)
        if is_like and compiled(pattern).fullmatch(text):
            return kind
    return ""
