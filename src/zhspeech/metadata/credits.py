"""Who recorded, edited, printed, photographed or supplied a text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zhspeech.metadata.statements import Statement, statement
from zhspeech.text.marks import BLANK
from zhspeech.text.patterns import any_of, compiled
from zhspeech.words.bodies import BODY, BODY_ENDS
from zhspeech.words.bylines import EDITOR, REPORTER, REPORTER_TITLES, REPORTERS
from zhspeech.words.dates import DATE
from zhspeech.words.names import ANYONE, NAMES, NO_NAMES, PERSON, SOUND
from zhspeech.words.people import HAN

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

    from zhspeech.metadata.apparatus import Apparatus
    from zhspeech.metadata.lines import Line

__all__ = ["find_copyists", "is_credit"]

#: How long a line is that says who copied a text.
LONGEST = 60

_ROLES = """
    整理 记录 记录人 记录整理 录音整理 整理人 整理者 抄录 翻印 编印 印 摄影 翻译 文字 图片
    记者 本报记者 通讯员
"""
_ROLE = rf"(?:{EDITOR}|{any_of(_ROLES.split())})"
_CREDIT = (
    rf"(?:^|(?<=[（【\s|｜，；、]))(?:特约)?{_ROLE}{BLANK}?[：|｜]{BLANK}?(?P<who>[^，。；：（）\n|｜]{{2,40}}?)"
    rf"(?={BLANK}+{_ROLE}|{BLANK}*(?:$|[，。；）|｜]|(?!{SOUND})（|总第))"
)
_BRACKETED = (
    rf"（(?:[^（），。：]|{SOUND}){{0,8}}?(?:记者|通讯员|作者|文|图|供稿|整理)"
    rf"(?:：|(?={BLANK}))(?P<who>[^（），。：]{{2,40}})）"
)
_NAMED = rf"(?<=[：／/|、 \u3000]){REPORTER}"
#: Who reported, behind the dateline: 新华社青石3月5日电（王小田）.
_BEHIND_DATELINE = rf"^[^，。：（）]{{4,24}}[电讯]{BLANK}*（(?P<who>{NAMES})）"
_PHOTO = rf"(?:本报|新华社)?(?:记者|通讯员)?{BLANK}*(?P<who>{NAMES}){BLANK}*摄"
_SIGN_OFF = (
    rf"(?:^|[。！？”])（(?:[^（），。：]{{2,24}}?{BODY}{BLANK}+)?"
    rf"(?P<who>{NAMES}|{HAN}{BLANK}{{1,2}}{HAN})）?$"
)
_SIGNED_OFF_BY_BODY = rf"(?:^|[。！？”])（(?P<who>[^（），。：《》\d]{{3,30}}{BODY})）$"
#: What was done, and the characters of which one stands in each such word.
_DONE = frozenset("理录印版抄稿影译")
_DID = "(?:记录整理|录音整理|整理|记录|翻印|翻版|抄录|转抄|抄|再印|编印|供稿|摄影|翻译)"
_BY_NAMES = rf"[（]?(?P<who>{NAMES})等?(?:根据[^，。]{{2,8}})?{_DID}.{{0,24}}"
_COMPILED = r"》[^《》，]{0,6}，(?P<who>(?!\d)[^，。（）]{3,24})(?:编印?|翻印)(?=[，。）]|$)"
_SUPPLIED = rf"（(?P<who>[^（），。：\d\s]{{2,20}}){BLANK}?供稿）"
_DATED_BY_BODY = rf"（{DATE}[^（），]{{0,4}}，(?P<who>[^（），。：\s]{{2,24}}?)(?:整理|记录|供稿)）"
#: How a list of names ends: 王小田等七人.
_AND_OTHERS = r"等(?:.{1,3}[人位名])?$"
_BY_BODY = (
    rf"[（]?(?P<who>[^，。；：（）\s]{{2,40}}?)(?:：{BLANK}?{NAMES})?(?:同志)?(?:根据[^，。]{{2,10}})?{_DID}"
    rf"(?:{BLANK}*[（]?.{{0,24}})?[）]?"
)
#: A body, or a group that calls itself one, and several of them: 护林队总部、修渠兵团 1967年1月3日.
_WORD = r"[^，。；：！？、和（）\s]"
_NO_MORE = rf"(?=[、和\s）]|{DATE}|根据|记录|整理|$)"
#: The whole is looked at first, then read to its last character: 领导小组 is 小组 too, so that a row of n
#: bodies could else be read in 2**n ways.
_GROUPS = "兵队团连排组师织"
_IS_MAKER = rf"(?!\d)(?={_WORD}{{2,25}}?(?:{BODY}|[{_GROUPS}]){_NO_MORE})"
_MAKER = rf"{_IS_MAKER}{_WORD}{{2,29}}?[{BODY_ENDS}{_GROUPS}]{_NO_MORE}"
_MAKERS = rf"（?(?P<who>{_MAKER}(?:[、\s]+{_MAKER})*)(?:{BLANK}*{DATE})?）?"
#: Bodies from whose records it was put together: 根据护林队和修渠队记录整理.
_FROM_RECORDS = rf"根据(?P<who>{_MAKER}(?:[、和]{_MAKER})*)(?:记录|录音)?(?:稿)?整理"
_ROLE_ALONE = rf"{_ROLE}{BLANK}?[：]"
_NOBODY = r"根据.*|可以|欢迎|准予|不得|请勿|.{0,4}不[得准许].*|未经.*|.*(?:录音|记录)$|此件.*|以上.*"


def find_copyists(apparatus: Apparatus, *, is_record: bool) -> Iterator[Statement]:
    """Who is named so in head or foot, and who signs below the words of another, ``is_record``."""
    above = ""
    for line in (*apparatus.head, *apparatus.lead, *apparatus.foot):
        if above and compiled(NAMES).fullmatch(line.text):
            yield statement(apparatus.text, line.start, line.end, "copyist")
        elif line.part != "title":
            yield from _credits(apparatus.text, line)
        above = line.text if line.text[-1] == "：" and compiled(_ROLE_ALONE).fullmatch(line.text) else ""
    if is_record:
        yield from _makers(apparatus)


def _makers(apparatus: Apparatus) -> Iterator[Statement]:
    """The bodies whose names are the last lines of a record, beside those that say who copied it and when."""
    for line in reversed([line for line in apparatus.foot if line.part == "foot"]):
        match = compiled(_MAKERS).fullmatch(line.text)
        if match:
            for one in compiled(_MAKER).finditer(line.text, *match.span("who")):
                yield statement(apparatus.text, line.start + one.start(), line.start + one.end(), "copyist")
        elif not compiled(rf"（?{DATE}.{{0,8}}").fullmatch(line.text) and not _done(apparatus.text, line):
            return


def _credits(text: str, line: Line) -> Iterator[Statement]:
    words = line.text
    found = list(_labelled(text, line)) if any(mark in words for mark in "：|｜") else []
    if not found and "（" in words:
        found += _in_row(text, line, _BRACKETED)
        found += _in_row(text, line, _BEHIND_DATELINE) if line.part == "lead" else []
        for row in (_DATED_BY_BODY, _SUPPLIED) if not found else ():
            by_body = compiled(row).search(words)
            found += [_body(text, line, by_body)] if by_body else []
    compilers = compiled(_COMPILED).search(words) if line.part == "foot" and "编" in words else None
    found += [_body(text, line, compilers)] if compilers else []
    records = compiled(_FROM_RECORDS).search(words) if "根据" in words else None
    for one in compiled(_MAKER).finditer(words, *records.span("who")) if records else ():
        found.append(statement(text, line.start + one.start(), line.start + one.end(), "copyist"))
    if not found:
        found += _reporters(text, line)
    if not found and "摄" in words:
        found += _in_row(text, line, _PHOTO)
    if not found and line.part in ("foot", "frame") and len(words) <= LONGEST:
        if "（" in words:
            found += _in_row(text, line, _SIGN_OFF)
            body = compiled(_SIGNED_OFF_BY_BODY).search(words)
            found += [_body(text, line, body)] if body else []
        if not found and not _DONE.isdisjoint(words):
            found += _done(text, line)
    yield from found


def _done(text: str, line: Line) -> list[Statement]:
    """The persons that did what a line says, or else the body."""
    if compiled(_BY_NAMES).fullmatch(line.text) and (found := _in_row(text, line, _BY_NAMES)):
        return found
    match = compiled(_BY_BODY).fullmatch(line.text)
    return [_body(text, line, match)] if match and not compiled(_NOBODY).fullmatch(match["who"]) else []


def _body(text: str, line: Line, match: re.Match[str]) -> Statement:
    """The body that a match on a line names."""
    return statement(text, line.start + match.start("who"), line.start + match.end("who"), "copyist")


def is_credit(words: str) -> bool:
    """Whether a line says nothing but who reported."""
    return compiled(REPORTERS).fullmatch(words) is not None


def _reporters(text: str, line: Line) -> Iterator[Statement]:
    """本报记者 王小田/文 通讯员 李大山/图."""
    is_named = any(word in line.text for word in REPORTER_TITLES)
    match = compiled(REPORTERS).search(line.text) if is_named else None
    for one in compiled(_NAMED).finditer(line.text, *match.span()) if match else ():
        yield statement(text, line.start + one.start(), line.start + one.end(), "copyist")


def _labelled(text: str, line: Line) -> Iterator[Statement]:
    """责任编辑：王小田 校对：李大山; each person, or else the body."""
    for match in compiled(_CREDIT).finditer(line.text):
        who, at = match["who"], line.start + match.start("who")
        others = compiled(_AND_OTHERS).search(who)
        named = who[: others.start()] if others else who
        names = (
            [one.span() for one in compiled(PERSON).finditer(named)]
            if compiled(NAMES).fullmatch(named)
            else []
        )
        for low, high in names or [(0, len(who))]:
            yield statement(text, at + low, at + high, "copyist")


def _in_row(text: str, line: Line, row: str) -> list[Statement]:
    """The persons that a row names."""
    return [
        statement(
            text,
            line.start + match.start("who") + one.start(),
            line.start + match.start("who") + one.end(),
            "copyist",
        )
        for match in compiled(row).finditer(line.text)
        for one in compiled(ANYONE).finditer(match["who"])
        if one[0] not in NO_NAMES
    ]
