"""In whose name a text goes out, and to whom."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from zhspeech.metadata.statements import Statement, statement
from zhspeech.text.marks import BLANK
from zhspeech.text.patterns import any_of, compiled
from zhspeech.words.bodies import BODIES, BODY, BODY_ENDS, PRESS
from zhspeech.words.bylines import SIGNED_BY_PAPER
from zhspeech.words.dates import DATE, DATE_LINE, DATED
from zhspeech.words.genres import AGREES, PASSES_ON
from zhspeech.words.imprints import SENDER
from zhspeech.words.names import HELD, MEMBER, NAMES, PERSON

if TYPE_CHECKING:
    from collections.abc import Iterator

    from zhspeech.metadata.apparatus import Apparatus
    from zhspeech.metadata.bare_titles import Title
    from zhspeech.metadata.lines import Line

__all__ = ["find_issuers", "find_recipients", "is_by_body", "is_letter"]

#: How long a line with the name of a body is at most.
LONGEST = 44

_NAME = rf"[^，。；：！？、（）《》【】\s]{{1,32}}(?<=[{BODY_ENDS}])"
_PAPER = r"《[^》]{2,12}》(?:杂志|编辑部|记者)?"
_LETTERHEAD = rf"(?P<body>{SENDER}){BLANK}*文件"
_ALONE = rf"[^。；！？：，]{{2,40}}{BODY}(?:（.{{1,4}}）)?"
_SIGNED_AND_DATED = rf"(?P<body>[^。；！？：，]{{2,40}}{BODY}){BLANK}*{DATE}"
_PIECE = rf"[^、\s]+(?:{BLANK}(?=\S(?:{BLANK}|$))\S)*"
_ENDS_IN_BODY, _ENDS_IN_SURE_BODY = f"{BODY}$", f"{any_of(BODIES)}$"
#: A line that says who wrote or issued it.
_BYLINE = (
    rf"[（【]?(?:撰文|作者|发布(?:单位|机构)?|起草单位)：{BLANK}*(?P<body>[^，。；：）】]{{2,30}})[）】]?"
    rf"|（(?P<by>[^，。；：（）]{{2,30}}{BODY})发布）"
    rf"|(?P<paper>{SIGNED_BY_PAPER})"
    rf"|(?!{PRESS})(?=.*[{BODY_ENDS}]$)(?P<alone>[^，。；：！？（）\s]{{2,30}}{BODY})"
)
#: Who has a press release sent out, and who signs a letter: 思言财俊上, 一班前线老师谨启.
_SENT_FOR = r"(?:下稿|以下(?:新闻稿|稿件))(?:代|由)(?P<body>[^，。：]{2,30}?)(?:发出|发布|发表)：?"
_SIGNED_LETTER = rf"(?P<body>[^，。；：！？\s]{{2,24}}?){BLANK}*(?:谨上|敬上|谨启|敬启|叩上|上|启|谨识)"
#: The key of an archive, which begins with who it is.
_KEY = r"(?P<who>[^，。：]{4,40}?)\d{4}-\d{1,2}-\d{1,2}"
_NO_BODY = (
    rf"{NAMES}|.*(?:{MEMBER}|同志|{BODY}{BLANK}+){PERSON}|.*{HELD}"
    "|.*社|.*(?:通知|文件|转发|批转|批示|批语|指示|决定|公告|命令|公报)"
)
#: What a headline calls bodies that a report names in full.
_SHORT = "(?:[中国][办宣组纪])+|中央"
_PUT_OUT = rf"(?P<bodies>{_NAME}(?:、{_NAME}){{0,3}})(?:近日)?(?:联合)?(?:印发|发布|公布)了?《"
#: Behind a body: it says what about something, or passes on what others say.
_SAYS_WHAT = f"关于|有关|{PASSES_ON}|{AGREES}"
#: The bodies that a title begins with, and what stands behind them.
_ISSUES = (
    rf"(?:{_SAYS_WHAT}|追授|授予|表彰|给|致|对|就|命令|公告|通告|通知|决定|决议|布告|公报|声明|紧急|批示|文件"
    r"|任免|发布|第.{1,4}号|(?:19|20)\d\d年)"
)
_IN_TITLE = rf"(?P<bodies>(?:{_PAPER}|{_NAME})(?:[、，, \u3000\n]+(?:{_PAPER}|{_NAME}))*)\s*(?={_ISSUES})"
_MEETING_IN_TITLE = r"(?P<bodies>[^，。：]{6,40}?(?:会议|全会|大会|委员会))(?=关于)"
_ONE = r"《[^》]*》[^、，,\s《]*|[^、，,\s]+"
#: Who writes a letter or statement, before its title.
_WRITES = (
    rf"(?<![^\n#* ])(?P<body>[^，。；：！？（）《》【】\s]{{2,24}}{BODY})：{BLANK}*[^：\n]{{2,80}}"
    "(?:信|声明|宣言|倡议书)$"
)
#: What the title of a letter ends in, and of what is written to somebody as one: 给护林队的书面检查, 呼吁书.
_LETTER = "信$|(?:呼吁|倡议|挑战|应战|保证|决心|悔过|检讨)书$|[给致].*(?:检查|检讨|保证)$"
_COURTEOUS = r"(?:敬启|台鉴|钧鉴)$"


def is_by_body(title: Title) -> bool:
    """Whether a title says which body says something about what: 某委员会关于…的指示."""
    words = compiled("[“”「」]").sub("", title.words)
    match = compiled(_IN_TITLE).match(words)
    return match is not None and compiled(_SAYS_WHAT).match(words, match.end()) is not None


def is_letter(title: Title) -> bool:
    """Whether a title is that of a letter, or of what is written to somebody as one."""
    return compiled(_LETTER).search(title.words) is not None


def find_issuers(apparatus: Apparatus, title: Title | None, *, has_speaker: bool) -> Iterator[Statement]:
    """The bodies in whose name a text goes out: letterhead, byline, signature or title."""
    finders = (
        _in_letterhead(apparatus, title),
        _before_title(apparatus.text, title),
        _in_byline(apparatus, title),
        _in_signature(apparatus),
        _in_letter(apparatus, title),
        _in_title_and_foot(apparatus, title),
        _in_key(apparatus),
    )
    for finder in finders:
        found = list(finder)
        if found:
            yield from found
            return
    if title and not has_speaker:
        found = list(_in_title(apparatus.text, title))
        is_short = any(compiled(_SHORT).fullmatch(apparatus.text, one.start, one.end) for one in found)
        yield from (is_short and list(_in_report(apparatus))) or found


def _in_letterhead(apparatus: Apparatus, title: Title | None) -> Iterator[Statement]:
    """某局文件, with further bodies on the lines below or, behind it, in the title."""
    text, head = apparatus.text, apparatus.head
    for number, line in enumerate(head):
        if line.part == "sender":
            yield statement(text, line.start, line.end, "issuer")
        match = compiled(_LETTERHEAD).fullmatch(line.text) if "文件" in line.text else None
        if match and line.part != "frame":
            yield statement(text, line.start, line.start + match.end("body"), "issuer")
            joint = list(_in_title(text, title)) if title else []
            if joint and joint[0].value_in(text) == match["body"]:
                yield from joint[1:]
            for more in head[number + 1 :]:
                if not compiled(_NAME).fullmatch(more.text):
                    return
                yield statement(text, more.start, more.end, "issuer")


def _before_title(text: str, title: Title | None) -> Iterator[Statement]:
    """护林会：致全体村民的公开信."""
    start, end = (max(0, title.start - LONGEST), title.end) if title else (0, 0)
    match = compiled(_WRITES).search(text, start, end) if "：" in text[start:end] else None
    if match:
        yield statement(text, *match.span("body"), "issuer")


def _in_byline(apparatus: Apparatus, title: Title | None) -> Iterator[Statement]:
    """撰文：某某理事会, 《青石日报》编辑部, （某某会发布）; the body that the title begins with."""
    for line in (*apparatus.head, *apparatus.lead):
        row = _SENT_FOR if line.text[:2] in ("下稿", "以下") else _BYLINE
        match = compiled(row).fullmatch(line.text) if line.part in ("head", "note", "lead") else None
        if not match:
            continue
        group = match.lastgroup or "body"
        if group == "alone" and not _is_byline(apparatus, title, line):
            continue
        is_body = compiled(_ENDS_IN_BODY).search(match[group]) or (
            title and title.words.startswith(match[group])
        )
        if group != "body" or (is_body and not compiled(NAMES).fullmatch(match[group])):
            yield statement(
                apparatus.text, line.start + match.start(group), line.start + match.end(group), "issuer"
            )


def _is_byline(apparatus: Apparatus, title: Title | None, line: Line) -> bool:
    """Whether a body alone on a line stands between the title and its date."""
    if title is None or line.start < title.end or line.part != "head":
        return False
    number = apparatus.head.index(line)
    below = apparatus.head[number + 1 : number + 2]
    if not below:  # alone between title and body
        is_sure = compiled(_ENDS_IN_SURE_BODY).search(line.text) is not None
        return is_sure and bool(number) and apparatus.head[number - 1].end == title.end
    return compiled(DATE_LINE).fullmatch(below[0].text) is not None


def _in_key(apparatus: Apparatus) -> Iterator[Statement]:
    """The line below the title that repeats whom the key of an archive names, if that is nobody's name."""
    above = apparatus.head[0].text if apparatus.head else ""
    key = compiled(_KEY).fullmatch(above) if "-" in above else None
    if key and not compiled(_NO_BODY).fullmatch(key["who"]):
        for line in apparatus.head[1:]:
            is_name = compiled(NAMES).fullmatch(line.text) is not None
            if line.part == "head" and not is_name and _joined(line.text) == _joined(key["who"]):
                yield statement(apparatus.text, line.start, line.end, "issuer")


def _joined(words: str) -> str:
    """The names of several bodies without what stands between them."""
    return compiled(r"[、，\s]").sub("", words)


def _in_letter(apparatus: Apparatus, title: Title | None) -> Iterator[Statement]:
    """Who signs a letter, if it is no person: above the date or first in the title, and humbly."""
    foot = [line for line in apparatus.foot if line.part == "foot"]
    for number, line in enumerate(foot):
        match = compiled(_SIGNED_LETTER).fullmatch(line.text) if line.text[-1] in "上启识" else None
        if not match or compiled(NAMES).fullmatch(match["body"]):
            continue
        is_dated = number + 1 < len(foot) and compiled(DATED).fullmatch(foot[number + 1].text)
        if is_dated or (title and title.words.startswith(match["body"])):
            yield statement(apparatus.text, line.start, line.start + match.end("body"), "issuer")


def _in_title_and_foot(apparatus: Apparatus, title: Title | None) -> Iterator[Statement]:
    """The first words of the title, if they are no person's name and stand alone above the date below."""
    for line, below in pairwise(apparatus.foot):
        is_named = title is not None and len(line.text) > 2 and title.words.startswith(line.text)
        if is_named and compiled(DATED).fullmatch(below.text) and not compiled(NAMES).fullmatch(line.text):
            yield statement(apparatus.text, line.start, line.end, "issuer")


def _in_signature(apparatus: Apparatus) -> Iterator[Statement]:
    """The bodies that sign: the lines right above the date, or on its line."""
    text, foot = apparatus.text, [line for line in apparatus.foot if line.part == "foot"]
    for number, line in enumerate(foot):
        if len(line.text) > LONGEST + LONGEST:
            continue
        joined = compiled(_SIGNED_AND_DATED).fullmatch(line.text)
        if joined:
            yield statement(text, line.start, line.start + joined.end("body"), "issuer")
            return
        if not compiled(DATED).fullmatch(line.text):
            continue
        first = number
        while (
            first
            and len(foot[first - 1].text) <= LONGEST
            and compiled(_ALONE).fullmatch(foot[first - 1].text)
        ):
            first -= 1
        for upper in foot[first:number]:
            for name in compiled(_PIECE).finditer(upper.text):
                if compiled(_ENDS_IN_BODY).search(name[0]):
                    yield statement(text, upper.start + name.start(), upper.start + name.end(), "issuer")
        if first < number:
            return


def _in_report(apparatus: Apparatus) -> Iterator[Statement]:
    """The bodies that a report says have put out what follows."""
    for line in apparatus.lead[:1]:
        match = compiled(_PUT_OUT).search(line.text)
        for one in compiled(_ONE).finditer(line.text, *match.span("bodies")) if match else ():
            yield statement(apparatus.text, line.start + one.start(), line.start + one.end(), "issuer")


def _in_title(text: str, title: Title) -> Iterator[Statement]:
    """The bodies that the title begins with."""
    for row in (_IN_TITLE, _MEETING_IN_TITLE):
        match = compiled(row).match(text, title.start, title.end)
        if match:
            for one in compiled(_ONE).finditer(text, *match.span("bodies")):
                yield statement(text, *one.span(), "issuer")
            return


def find_recipients(apparatus: Apparatus, title: Title | None) -> Iterator[Statement]:
    """Whom a document is sent to, or a letter greets."""
    line = apparatus.recipient or (apparatus.greeting if title and is_letter(title) else None)
    if line:
        words = compiled(_COURTEOUS).sub("", line.text)
        yield statement(apparatus.text, line.start, line.start + len(words), "recipient")
