"""Who recorded, edited, printed, photographed or supplied a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zhspeech.metadata.findings import Finding, finding
from zhspeech.metadata.names import ANYONE, BLANK, NAMES, NO_NAMES, PERSON
from zhspeech.text.patterns import any_of, compiled
from zhspeech.words.bodies import BODY
from zhspeech.words.people import HAN

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from zhspeech.metadata.apparatus import Apparatus
    from zhspeech.metadata.lines import Line

__all__ = ["find_copyists"]

#: How long a line is that says who copied a text.
LONGEST = 60

_ROLES = """
    责任编辑 责编 编辑 校对 审核 审校 监制 编校 值班编辑 主编 统筹 初审 复审 终审
    整理 记录 记录人 记录整理 录音整理 整理人 整理者 抄录 翻印 编印 印 供稿 摄影 翻译 文字 图片
    记者 本报记者 通讯员
"""
_ROLE = any_of(_ROLES.split())
_CREDIT = (
    rf"(?:^|(?<=[（【\s|｜，；、]))(?:特约)?{_ROLE}{BLANK}?[：|｜]{BLANK}?(?P<who>[^，。；：（）\n|｜]{{2,40}}?)"
    rf"(?={BLANK}+{_ROLE}|{BLANK}*(?:$|[，。；）|｜]|总第))"
)
_MAY_HOLD = "[：|｜]"
_BRACKETED = (
    r"（[^（），。：]{0,8}?(?:记者|通讯员|作者|文|图|供稿|整理)"
    rf"(?:：|(?={BLANK}))(?P<who>[^（），。：]{{2,40}})）"
)
_PHOTO = rf"(?:本报|新华社)?(?:记者|通讯员)?{BLANK}*(?P<who>{NAMES}){BLANK}*摄"
_SIGN_OFF = (
    rf"(?:^|[。！？”])（(?:[^（），。：]{{2,24}}?{BODY}{BLANK}+)?"
    rf"(?P<who>{NAMES}|{HAN}{BLANK}{{1,2}}{HAN})）$"
)
_SIGNED_OFF_BY_BODY = rf"(?:^|[。！？”])（(?P<who>[^（），。：《》\d]{{3,30}}{BODY})）$"
#: What was done, and the characters of which one stands in each such word.
_DONE = frozenset("理录印版抄稿影译")
_DID = "(?:记录整理|录音整理|整理|记录|翻印|翻版|抄录|转抄|抄|再印|编印|供稿|摄影|翻译)"
_BY_NAMES = rf"[（]?(?P<who>{NAMES})等?(?:根据[^，。]{{2,8}})?{_DID}.{{0,24}}"
_BY_BODY = (
    rf"[（]?(?P<who>[^，。；：（）\s]{{2,40}}?)(?:：{BLANK}?{NAMES})?(?:同志)?(?:根据[^，。]{{2,10}})?{_DID}"
    rf"(?:{BLANK}*[（]?.{{0,24}})?[）]?"
)
_ROLE_ALONE = rf"{_ROLE}{BLANK}?[：]"
_NOBODY = r"根据.*|可以|欢迎|准予|不得|请勿|.{0,4}不[得准许].*|未经.*|.*(?:录音|记录)$|此件.*|以上.*"


def find_copyists(apparatus: Apparatus) -> Iterator[Finding]:
    """Who is named so in head or foot."""
    above = ""
    for line in (*apparatus.head, *apparatus.lead, *apparatus.foot):
        if above and compiled(NAMES).fullmatch(line.text):
            yield finding(apparatus.text, line.start, line.end, "copyist")
        elif line.part != "title":
            yield from _credits(apparatus.text, line)
        above = line.text if line.text[-1] == "：" and compiled(_ROLE_ALONE).fullmatch(line.text) else ""


def _credits(text: str, line: Line) -> Iterator[Finding]:
    words = line.text
    found = list(_labelled(text, line)) if compiled(_MAY_HOLD).search(words) else []
    if not found and "（" in words:
        found += _in_row(text, line, _BRACKETED)
    if not found and "摄" in words:
        found += _in_row(text, line, _PHOTO)
    if not found and line.part in ("foot", "frame") and len(words) <= LONGEST:
        if words[-1] == "）":
            found += _in_row(text, line, _SIGN_OFF)
            body = compiled(_SIGNED_OFF_BY_BODY).search(words)
            found += [_who(text, line, body)] if body else []
        if not found and not _DONE.isdisjoint(words):
            found += _done(text, line)
    yield from found


def _done(text: str, line: Line) -> list[Finding]:
    """The persons that did what a line says, or else the body."""
    if compiled(_BY_NAMES).fullmatch(line.text) and (found := _in_row(text, line, _BY_NAMES)):
        return found
    match = compiled(_BY_BODY).fullmatch(line.text)
    return [_who(text, line, match)] if match and not compiled(_NOBODY).fullmatch(match["who"]) else []


def _who(text: str, line: Line, match: re.Match[str]) -> Finding:
    return finding(text, line.start + match.start("who"), line.start + match.end("who"), "copyist")


def _labelled(text: str, line: Line) -> Iterator[Finding]:
    """责任编辑：王小田 校对：李大山; each person, or else the body."""
    for match in compiled(_CREDIT).finditer(line.text):
        who, at = match["who"], line.start + match.start("who")
        names = (
            [one.span() for one in compiled(PERSON).finditer(who)] if compiled(NAMES).fullmatch(who) else []
        )
        for low, high in names or [(0, len(who))]:
            yield finding(text, at + low, at + high, "copyist")


def _in_row(text: str, line: Line, row: str) -> list[Finding]:
    """The persons that a row names."""
    return [
        finding(
            text,
            line.start + match.start("who") + one.start(),
            line.start + match.start("who") + one.end(),
            "copyist",
        )
        for match in compiled(row).finditer(line.text)
        for one in compiled(ANYONE).finditer(match["who"])
        if one[0] not in NO_NAMES
    ]
