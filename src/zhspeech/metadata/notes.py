"""What notes, news leads and lines of fields tell of who speaks: the name, and the office of a known one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zhspeech.metadata.statements import Statement, statement
from zhspeech.text.marks import BLANK
from zhspeech.text.patterns import compiled
from zhspeech.words.bylines import ADDRESS
from zhspeech.words.dates import DATE
from zhspeech.words.names import ANYONE, HELD, NAMES, NO_NAMES, PERSON, POST, SPELLED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from zhspeech.metadata.apparatus import Apparatus
    from zhspeech.metadata.lines import Line

__all__ = ["author_is", "in_fields", "in_notes", "offices_in_notes", "single_names"]

#: How long a name is at most before what it did.
NAME = 20
#: How far into a note or lead a speaker is looked for, and how long his offices are before the name.
LEAD, NEAR = 160, 60

#: In an editor's note: 毛泽东在这次会议上所作的报告.
_SPOKE_AT = "在(?:这次|会议|大会|会|讲话|发言)"
_SPOKE = (
    rf"(?P<names>{PERSON})(?:同志)?在(?:(?:这次|会议|大会|会)[^，。]{{0,12}}上[^，。]{{0,6}}(?:作|讲话|报告|讲)"
    r"|(?:讲话|发言)中)"
)
#: Several who spoke: 王小田，李大山等同志作了重要讲话.
_THEY_SPOKE = (
    rf"(?P<names>{PERSON}(?:[、，]{PERSON})+)(?:等?同志)?(?:先后|也|都)?(?:作了|发表了)(?:重要)?(?:讲话|发言)"
)
#: What the article was, in a note: 这是王小田书记2019年3月5日在…的讲话.
_THIS_IS = rf"这是(?P<names>{PERSON})(?:同志|(?:总|副)?{HELD})?(?:{DATE})?在"
#: What no office begins with: 出席会议的有县长王小田.
_NO_POST = ("电", "讯", "的有", "出席", "邀请")
#: Who the author is: （作者系青石县县长）; *作者简介：护林会 主任.
_AUTHOR_IS = (
    r"(?:（|^)作者(?:系|为|是)(?P<post>[^（），；。]{2,80})(?:）|$)"
    rf"|^[*＊]?作者简介：{BLANK}*(?P<told>{POST})$"
)
#: The author in a line of fields below the text, 来源：青石日报 作者：王小田; or of a column, 博客 | 王小田.
_AUTHOR_FIELD = rf"(?:^|{BLANK})(?:(?:作者|撰文)：|(?:博客|专栏) ?[|｜]){BLANK}?(?P<names>{NAMES})$"
#: What a note says of an author: 作者简介：王小田博士，林业局局长.
_TOLD = (
    rf"[*]*作者(?:简介|介绍)：[*]*{BLANK}*(?P<names>{PERSON})(?:博士|教授)?，?(?P<post>{POST})(?=[，。]|$)"
)
_POST_BEFORE = rf"(?:^、)?(?P<post>{POST})$"
#: What a note explains of a name: 王小田：青石县县长.
_POST_AFTER_NAME = rf"(?P<post>(?:总|副)?{HELD})(?={DATE}|在)"
_POST_BEHIND = rf"：{BLANK}*(?P<post>{POST}|[^，。；：]{{2,20}}成员)(?=[〗】）。；，]|$)"


def single_names(text: str, line: Line, at: int, names: str) -> Iterator[Statement]:
    """The single names in a stretch of names that begins ``at`` in a line."""
    if names.isascii() or compiled(SPELLED).fullmatch(names):
        yield statement(text, line.start + at, line.start + at + len(names), "speaker")
        return
    names = compiled(rf"{ADDRESS}$").sub("", names)
    for one in compiled(ANYONE).finditer(names):
        if one[0] not in NO_NAMES:
            yield statement(text, line.start + at + one.start(), line.start + at + one.end(), "speaker")


def in_fields(apparatus: Apparatus) -> Iterator[Statement]:
    """The authors that lines of fields below the text name."""
    for line in apparatus.foot:
        match = compiled(_AUTHOR_FIELD).search(line.text)
        if match:
            yield from single_names(apparatus.text, line, match.start("names"), match["names"])


def author_is(apparatus: Apparatus) -> Iterator[Statement]:
    """What is said of the author: in brackets below the text, on a line of its own above it."""
    for line in (*apparatus.head, *apparatus.lead, *apparatus.foot):
        is_told = "作者" in line.text
        author = (
            compiled(_AUTHOR_IS).search(line.text) or compiled(_TOLD).match(line.text) if is_told else None
        )
        if author:
            start, end = author.span(author.lastgroup or 0)
            yield statement(apparatus.text, line.start + start, line.start + end, "office")
            return


def offices_in_notes(apparatus: Apparatus, names: list[str]) -> Iterator[Statement]:
    """The offices that one note or news lead gives to speakers known from elsewhere."""
    lines = [line for line in apparatus.head if line.part == "head"] + apparatus.told
    for line in sorted(lines) if names else ():
        places = sorted((at, at + len(name)) for name in names if (at := line.text.find(name, 0, LEAD)) >= 0)
        found = False
        low = 0
        for at, end in places:
            span = _office_beside(line, max(low, at - NEAR), at, end)
            if span:
                found = True
                yield statement(apparatus.text, line.start + span[0], line.start + span[1], "office")
            low = end
        if found:
            return


def _office_beside(line: Line, low: int, at: int, end: int) -> tuple[int, int] | None:
    """Where the office of the name between two offsets of a line stands: behind or before it."""
    behind = compiled(_POST_BEHIND).match(line.text, end)
    if not behind and line.part == "note":
        behind = compiled(_POST_AFTER_NAME).match(line.text, end)
    if behind:
        return behind.span("post")
    before = compiled(_POST_BEFORE).search(line.text[low:at])
    if not before:
        return None
    words = before["post"]
    cut = max((words.rfind(mark) + len(mark) for mark in _NO_POST if mark in words), default=0)
    return low + before.start("post") + cut, at


def in_notes(apparatus: Apparatus) -> Iterator[Statement]:
    """The speaker whom only an editor's note names."""
    for line in apparatus.told:
        at = compiled(_SPOKE_AT).search(line.text)
        match = compiled(_SPOKE).search(line.text, max(0, at.start() - NAME)) if at else None
        if line.part == "note" and not match:
            match = compiled(_THEY_SPOKE).search(line.text) or compiled(_THIS_IS).match(line.text)
        if match:
            yield from single_names(apparatus.text, line, match.start("names"), match["names"])
            return
