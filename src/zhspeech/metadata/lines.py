"""The lines that metadata are read from; where several things came on one line, its pieces.

An official document has letterhead, number, title and addressee in this order (GB/T 9704—2012, 7.2 and 7.3);
a speech its title, date and place in brackets, office and name, and the audience; a report a dateline first.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from zhspeech.text.marks import BLANK, PLACEHOLDERS, SPACES
from zhspeech.text.patterns import any_of, compiled
from zhspeech.words.bodies import BODIES, BODY
from zhspeech.words.dates import DATE, FIGURES
from zhspeech.words.genres import BEFORE_SUBJECT, KIND
from zhspeech.words.imprints import DATELINE, LETTERHEAD, NUMBER, SENDER
from zhspeech.words.names import NAMES, PERSON, POST
from zhspeech.words.people import COURTEOUS
from zhspeech.zones.salutations import is_addressee

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator

__all__ = ["FILE", "GLUED", "KEY", "Line", "bare_words", "pieces_behind", "read_lines", "read_pieces"]

#: The key of an archive, 王小田1966-6-3, maybe without the name; and one with a name, or a file's name.
KEY = r"[^，。：\n]{0,60}(?<!\d)\d{4}-\d{1,2}-\d{1,2}"
FILE = rf"\d{{4}}-\d\d-\d\d_.*|(?!\d{{4}}-){KEY}"
#: The length from which a line may hold more than one thing, and how far into it they are looked for.
GLUED, DEEP = 120, 700
#: What stands at the edges of a line and is no word.
EDGE = " \u3000\n#>|"
#: What Markdown marks a line with, all of it or a label in bold, and a member of a list; two marks that are
#: not so are a mask: **县.
_BOLD = r"(?P<mark>\*{2,3}|_{2,3})[^*_]{2,}?(?P=mark)(?=$|[：: \u3000])"
_BULLET, _SINGLE = rf"[*_ ]+$|[*_](?![*_]){BLANK}*", r"(?<![*_])[*_]$"
_MARKS = frozenset("*_")

_URGENT = "(?:特急|加急|平急|急件)"
_LETTERHEAD = (
    rf"(?:普通事项|内部事项|{_URGENT}|机密|秘密)?(?:(?P<letterhead>{LETTERHEAD})(?={NUMBER})"
    rf"|(?P<sender>{SENDER}){_URGENT}(?={NUMBER}))"
)
_TITLE = (
    rf"(?P<title>(?:[^。；：《》，]{{0,40}}?{BODY})?(?:{BEFORE_SUBJECT})(?:[^。；：]{{2,90}}?的(?:{KIND}|函)|[^。；：]{{2,90}}?{KIND})"
    rf"(?![的》”]|{KIND}))"
)
_SIGNER = rf"(?:签发人：{BLANK}*(?:[{PLACEHOLDERS}]{{2,3}}|\S{{2,3}}))?"
_RECIPIENT = r"(?P<recipient>[^。；！？：]{2,240}：)"
_DOCUMENT = (
    rf"(?=[^。；]*?(?:{BEFORE_SUBJECT}))"
    rf"(?:{_LETTERHEAD})?(?P<number>{NUMBER})?{_SIGNER}{_TITLE}(?:{_RECIPIENT})?"
)
_AUDIENCE = rf"(?:{COURTEOUS}|各位|同志|女士|先生|朋友|同学|老师|大家|今天|主席)"
_SPOKEN = (
    "(?:讲话|发言|致辞|致词|演讲|报告|主持词|贺词|答谢词|祝酒词)(?:文稿|稿|提纲|材料|摘要)?"
    "(?!文?稿|提纲|材料|摘要)"
)
_SPEECH = (
    rf"(?P<dateline>{DATELINE}{BLANK}*)?(?P<title>(?!我)[^。；！？：]{{2,80}}?{_SPOKEN}(?![中里时]))"
    rf"{BLANK}*(?P<when>（[^（）]{{4,40}}）)?{BLANK}*(?P<byline>(?:(?:{POST}{BLANK}*)?{NAMES})?)"
    rf"(?={BLANK}*[^。；！？：]{{0,40}}?{_AUDIENCE})"
)
#: The same where date and name stand before the text, whoever is spoken to.
_DATED_SPEECH = (
    rf"(?P<title>[^。；！？：]{{2,80}}?{_SPOKEN}){BLANK}*(?P<when>（{DATE}[^（）]{{0,16}}）)"
    rf"{BLANK}*(?P<byline>(?:{POST}{BLANK}*)?{PERSON})"
)
#: What a paper's title may end in, where the text begins as texts do.
_KINDS = f"(?:{KIND}|预案|制度|承诺书|责任书|材料)"
#: A paper's title, with the text behind it: 护林工作方案一、总体要求; no sentence begins as it does.
_PAPER = (
    rf"(?!为|根据|按照|今[年天]|近)(?P<title>[^。；！？：，]{{4,60}}?{_KINDS}(?:范文)?(?:（[^（）]{{1,12}}）)?)"
    rf"(?={BLANK}+(?![，。；：、）])\S|一、|（一）|第一[章条]|1[.．、]|为(?:了|深入|进一步|认真|切实|贯彻|加强|做好)|尊敬的|各位|同志们|根据|按照)"
)
#: Whom a page names before the title that begins with the same body.
_SENDER = rf"(?P<sender>{SENDER})(?=(?P=sender)(?:{BEFORE_SUBJECT}))"
#: The same words twice or more, which are a page's title: 护林计划护林计划为了护林.
_TWICE = rf"(?:\d{{1,2}}、)?(?P<title>[^，。；：！？\n]{{6,60}}?){BLANK}?(?=(?P=title))"
#: A title with a footnote, the author behind its mark: 修渠是大家的事※王小田.
_FOOTNOTED = rf"(?P<title>[^。；：※*\n]{{6,60}})※{BLANK}?(?P<byline>{PERSON})"
#: A letter whose title is nothing but its kind.
_LETTER = (
    r"(?P<title>回信|贺信|贺电|唁电|慰问信|感谢信|公开信|贺词)"
    rf"(?:{BLANK}*(?P<recipient>[^。；！？：，]{{2,60}}：)|(?=值此))"
)
_PARTS = ("dateline", "letterhead", "sender", "number", "title", "when", "byline", "recipient")
_HEAD = frozenset(("dateline", "when", "byline"))
_WIDE = rf"{BLANK}{{2,}}|(?<=如下)[：。]"
_WIDE_PAIRS = (*(one + other for one in SPACES for other in SPACES), "如下")
#: 2026年1月27日在…上 省长 王小田, on one line.
_WHEN_AND_WHO = rf"(?P<when>(?:{DATE})?在[^，。]{{4,60}}上){BLANK}+(?P<byline>{POST}{BLANK}+{NAMES})"
_SIGNER_NAME = r"[^。；：，！？、（）\s]{2,40}"
#: Who signs behind a sentence, maybe masked (XX 街道办事处), or a body behind a blank.
_SIGNED = (
    rf"(?:(?<=[。；！？”）\n]){BLANK}*(?:[{PLACEHOLDERS}]{{1,4}} )?{_SIGNER_NAME}"
    rf"|(?<={BLANK}){_SIGNER_NAME}{any_of(BODIES)})"
)
#: What may stand behind the last sentence of a line: newspaper; dateline or author in brackets; signature;
#: what the article was. Before each, with which characters it ends.
_BEHIND = (
    ("）", rf"《{BLANK}?[^《》]{{2,16}}{BLANK}?》（[^（）]{{6,40}}）$"),
    ("）", r"(?<=[。！？”…）日])（[^（）]{2,200}）$"),
    (f"月日发{FIGURES}", rf"(?:{_SIGNED}|(?<=[委办局部厅院署会司社])){BLANK}?{DATE}(?:印发)?$"),
    ("。", rf"(?<=[。！？”]){BLANK}*[※*]{BLANK}?这是[^。]{{6,100}}(?:讲话|发言|报告|演讲|谈话|文章|内容)。$"),
)


_PAGE_COUNTER = r"第\d{1,3}页 ?共\d{1,3}页\s*$"


class Line(NamedTuple):
    """A line, or a piece of one that holds more than one thing.

    Attributes:
        start, end: where its words stand in the text.
        text: the words.
        part: ``frame`` of the site above or below, ``head``, ``note`` of an editor, ``lead`` the beginning of
            the body, ``foot``; or the name of a piece: ``letterhead``, ``number``, ``title``, ``recipient``.
        marked: whether Markdown marks it as a heading.
    """

    start: int
    end: int
    text: str
    part: str
    marked: bool = False


def bare_words(words: str) -> str:
    """The words of a line without blanks and marks at either end."""
    words = words.strip(EDGE)
    if words[:1] not in _MARKS and words[-1:] not in _MARKS:
        return words
    bold = compiled(_BOLD).match(words)
    if bold:
        width = len(bold["mark"])
        return words[width:-width] if bold.end() == len(words) else words[width:]
    first = compiled(_BULLET).match(words)
    words = words[first.end() :] if first else words
    last = compiled(_SINGLE).search(words)
    return words[: last.start()] if last else words


def read_lines(text: str, start: int, end: int) -> Iterator[Line]:
    """The lines with words between two offsets; long ones in their pieces."""
    at = start
    while at < end:
        stop = text.find("\n", at, end)
        stop = end if stop < 0 else stop
        words = bare_words(text[at:stop])
        if words:
            first = text.index(words, at)
            last = first + len(words)
            both = compiled(_WHEN_AND_WHO).fullmatch(words) if "在" in words and len(words) <= GLUED else None
            if both:
                yield from _groups(text, both, first)
            elif len(words) > GLUED or ("同志们" in words and compiled(_SPEECH).match(words)):
                yield from read_pieces(text, first, last)
            else:
                yield Line(first, last, words, "head", "#" in text[at:first])
        at = stop + 1


def _groups(text: str, match: re.Match[str], shift: int = 0) -> Iterator[Line]:
    """The pieces that a pattern has found."""
    for name, words in match.groupdict().items():
        bare = (words or "").strip(" \u3000：")
        if name in _PARTS and bare:
            low = match.start(name) + shift + words.index(bare)
            yield Line(low, low + len(bare), bare, "head" if name in _HEAD else name)


def read_pieces(text: str, start: int, end: int) -> Iterator[Line]:
    """The pieces of a long line, its prose in pieces that wide blanks part."""
    sender = compiled(_SENDER).match(text, start, end)
    if sender:
        yield from _groups(text, sender)
        start = sender.end()
    for pattern in (_LETTER, _FOOTNOTED, _DOCUMENT, _SPEECH, _DATED_SPEECH, _TWICE, _PAPER):
        match = compiled(pattern).match(text, start, min(end, start + DEEP))
        if match and (pattern is not _DOCUMENT or sender or _is_document(match)):
            yield from _groups(text, match)
            start = match.end()
            break
    at = start
    is_wide = any(text.find(pair, start, end) >= 0 for pair in _WIDE_PAIRS)
    for gap in compiled(_WIDE).finditer(text, start, end) if is_wide else ():
        if gap.start() - start <= DEEP or end - gap.end() <= DEEP:
            yield from _piece(text, at, gap.start())
            at = gap.end()
    yield from _piece(text, at, end)


def _piece(text: str, start: int, end: int) -> Iterator[Line]:
    words = bare_words(text[start:end])
    if words:
        low = text.index(words, start)
        yield Line(low, low + len(words), words, "head")


def _is_document(match: re.Match[str]) -> bool:
    """Whether the pieces of a line are those of a document: one of them besides the title is sure."""
    recipient = match["recipient"]
    return bool(
        match["letterhead"] or match["sender"] or match["number"] or (recipient and is_addressee(recipient))
    )


def pieces_behind(text: str, start: int, end: int) -> list[Line]:
    """What stands behind the last sentence of a line of prose, in order."""
    found: list[Line] = []
    low = max(start, end - DEEP // 2)
    while True:
        counter = compiled(_PAGE_COUNTER).search(text, low, end)
        at = low + len(text[low : counter.start() if counter else end].rstrip(EDGE))
        rows = [row for last, row in _BEHIND if text[at - 1] in last]
        match = next((match for row in rows if (match := compiled(row).search(text, low, at))), None)
        if not match or match.start() <= low:
            return found[::-1]
        words = match[0].strip(f"{EDGE}※*")
        first = text.index(words, match.start())
        found.append(Line(first, first + len(words), words, "note" if words.startswith("这是") else "foot"))
        end = match.start()
