"""What stands before the body: scraped header, title, byline and date, salutation."""

from __future__ import annotations

from typing import NamedTuple

from zhspeech.text.patterns import compiled
from zhspeech.words.bodies import PRESS
from zhspeech.words.dates import DATE
from zhspeech.words.genres import KIND
from zhspeech.words.people import EVERYDAY_SURNAMES, HAN, OFFICE, SURNAMES
from zhspeech.zones.head import LONGEST, HeadLine, read_head
from zhspeech.zones.salutations import find_glued_address, is_address, is_addressee, match_address

__all__ = ["FrontMatter", "find_front_matter"]

#: How many lines of prose may stand before the salutation; behind a long one it has a line of its own.
LEADS, SHORT_LEAD = 2, 60
#: How many lines may stand between a title and the date that shows they belong to it, and how long they are.
IMPRINT, SHORT = 8, 60
#: How far into a line that holds head and body its address or title may reach.
GLUED = 400

#: Kinds of lines that belong to the title above them, and kinds that hold neither title nor salutation.
_AROUND = frozenset(("subtitle", "byline", "date", "note", "page", "file"))
_PAGE = frozenset(("page", "file", "offer"))
_NO_ADDRESS = _AROUND | _PAGE | {"label", "title"}

#: A line that announces the text that follows: 某某关于……的说明全文如下：
_ANNOUNCES = r".*全文.{0,8}[：:]"
#: An annex, whose addressee is not that of the text.
_ANNEX = r"附[件：:]"
#: A line that begins with a date.
_DATED = rf"{DATE}.*"
#: The name of a site, a column or a file, and a line of a few characters: no part of the title below it.
_NO_PART = r".{0,7}|.*(?:网站?|频道|栏目|文件|范文|大全|专题|[：:])"
#: What a line begins with that goes on with the sentence above, which was cut at a link.
_GOES_ON = tuple("。，,、；;：:）)》”」』的")
#: What a title that names no kind of document does not begin or end with.
_OPENERS, _ENDS = tuple("（(“"), tuple("。；，、：:;,")
#: A label for what follows, 【背景材料】; with more behind it the brackets hold a headline's topic.
_LABEL = r"【[^】]*】.{0,3}"

#: The head of a text that came on one line: 新华社某地3月5日电在…上的讲话（2020年3月5日）某省省长　王小田…
_DATELINE = rf"{PRESS}[^，。：]{{0,24}}?[电讯]\s*"
_GLUED_TITLE = rf"[^。！？；]{{2,120}}?(?:{KIND}[（(][^（）()年]{{0,8}}年[^（）()]{{0,30}}[）)]|※)"
_GLUED_NAME = rf"\s*(?:{HAN}{{2,16}}{OFFICE}\s+)?(?:[{SURNAMES}{EVERYDAY_SURNAMES}]{HAN}{{2}})?\s*"
_SENTENCE = r"[。；！？]"
_BLANKS, _WORD = r"\s*", r"\S"


class FrontMatter(NamedTuple):
    """Where the zones before the body begin; ``None`` for one that is not there."""

    header: int | None
    title: int | None
    salutation: int | None
    body: int


class _Title(NamedTuple):
    """A title: the number of the line it begins on, and of its last."""

    first: int
    last: int


class _Address(NamedTuple):
    """A salutation: the number of the line it begins on, and where it begins and ends."""

    line: int
    start: int
    end: int


def find_front_matter(source: str, first_label: int) -> FrontMatter:
    """The zones before the body.

    Args:
        source: the text.
        first_label: where the first heading enumerator at the beginning of a line stands, at which the body
            begins at the latest; the text's length if there is none.

    Returns:
        Where header, title, salutation and body begin. A title is the line that ends in a kind of document,
        or else a first line that is no sentence; subtitle, date and byline belong to it. What a web page adds
        before it is header, and a news report with its headline before the formal title.
    """
    lines = read_head(source, first_label)
    if not lines:
        return FrontMatter(None, None, None, min(first_label, len(source)))
    return _read_glued(source, lines[0]) or _read_lines(source, lines)


def _read_lines(source: str, lines: list[HeadLine]) -> FrontMatter:
    """The head of a text on lines of its own."""
    title = _find_announced(lines)
    address = _find_address(lines, title.first if title else 0)
    if not title and not _is_one_line(source, lines):
        title = _find_title(lines[: address.line] if address else lines, is_addressed=address is not None)
    if address:
        body = _skip_blanks(source, address.end)
    else:
        first = _first_of_body(lines, title)
        body = lines[first].start if first < len(lines) else _skip_blanks(source, lines[-1].end)
    title_start = lines[title.first].start if title else None
    salutation = address.start if address else None
    first_zone = min(start for start in (title_start, salutation, body) if start is not None)
    header = lines[0].start if lines[0].start < first_zone else None
    return FrontMatter(header, title_start, salutation, body)


def _is_one_line(source: str, lines: list[HeadLine]) -> bool:
    """Whether the text is a single line, which can't be a title."""
    return len(lines) == 1 and not compiled(_WORD).search(source, lines[0].end)


def _skip_blanks(source: str, at: int) -> int:
    match = compiled(_BLANKS).match(source, at)
    return match.end() if match else at


def _read_glued(source: str, line: HeadLine) -> FrontMatter | None:
    """The head of a text whose first line holds the beginning of the body too, ``None`` if it does not."""
    if line.kind != "prose":
        return None
    start, end = line.start, min(line.end, line.start + GLUED)
    dateline = compiled(_DATELINE).match(source, start, end)
    title = dateline.end() if dateline else start
    header = start if title > start else None
    address = find_glued_address(source, title, end)
    if address and not compiled(_SENTENCE).search(source, title, address[0]):
        salutation, body = address[0], _skip_blanks(source, address[1])
        if compiled(KIND).search(source, title, salutation):
            return FrontMatter(header, title, salutation, body)
        return FrontMatter(start if salutation > start else None, None, salutation, body)
    named = compiled(_GLUED_TITLE).match(source, title, end)
    if not named:
        return None
    name = compiled(_GLUED_NAME).match(source, named.end())
    return FrontMatter(header, title, None, name.end() if name else named.end())


def _find_announced(lines: list[HeadLine]) -> _Title | None:
    """The line behind a news report that announces the full text, unless the headline is its title."""
    for number, line in enumerate(lines):
        if number and line.kind in ("title", "plain") and compiled(_ANNOUNCES).fullmatch(line.text):
            return _Title(number, number)
        if line.kind == "title":
            return None
    return None


def _find_address(lines: list[HeadLine], first: int) -> _Address | None:
    """The salutation, looked for from the line ``first`` on."""
    leads = 0
    is_alone = False  # behind a long lead only a line that is all address is the salutation
    for number in range(first, len(lines)):
        line = lines[number]
        if line.kind in _NO_ADDRESS:
            continue
        if leads > LEADS or compiled(_ANNEX).match(line.text):
            break
        if is_address(line.text) or (number > first and not is_alone and _is_sent_to(lines, number)):
            return _Address(number, line.start, _end_of_address(lines, number))
        length = 0 if is_alone else match_address(line.text)
        if length and not (leads and line.text[length - 1] in "，,"):  # 同志们，让我们… closes a short text
            return _Address(number, line.start, line.start + len(line.marks) + length)
        if line.kind == "prose":
            leads += 1
            is_alone = is_alone or len(line.text) > SHORT_LEAD
    return None


def _is_sent_to(lines: list[HeadLine], number: int) -> bool:
    """Whether a line is an addressee; not 某某同志： who speaks, as the byline says."""
    text = lines[number].text
    name = text.rstrip("：: ").removesuffix("同志")
    speaks = any(line.kind in ("byline", "file") and name in line.text for line in lines[:number])
    return is_addressee(text) and not speaks


def _end_of_address(lines: list[HeadLine], number: int) -> int:
    """Where an address that fills a line ends: on a later one if that goes on with it or is one too."""
    last = lines[number]
    for line in lines[number + 1 :]:
        if not is_address(line.text, further=last.text.endswith(("，", ",", "、"))):
            length = match_address(line.text)
            return line.start + len(line.marks) + length if length else last.end
        last = line
    return last.end


def _find_title(lines: list[HeadLine], *, is_addressed: bool) -> _Title | None:
    """The title, ``None`` if there is none; prose ends the head if no address stands behind it."""
    first = next((number for number, line in enumerate(lines) if line.kind not in _PAGE), len(lines))
    is_filed = first > 0 and lines[first - 1].kind == "file"
    if first == len(lines):
        return _Title(first - 1, first - 1) if is_filed else None
    prose = (number for number in range(first, len(lines)) if lines[number].kind == "prose")
    head = lines if is_addressed else lines[: next(prose, len(lines))]
    formal = _find_repeated(head, first)
    if formal is not None:
        return _Title(formal, formal)
    if is_filed:
        name = first if len(lines[first].text) <= LONGEST else first - 1
        return _Title(name, name)
    if lines[first].is_heading:
        return _Title(first, first)
    named = next((number for number in range(first, len(head)) if head[number].kind == "title"), None)
    if named is not None:
        return _Title(_top_of_title(head, first, named), named)
    return _Title(first, first) if _is_headline(lines, first) else None


def _find_repeated(head: list[HeadLine], first: int) -> int | None:
    """The formal title behind the page's own one at ``first``, with source or dateline between the two."""
    page = next((number for number in range(first, len(head)) if head[number].kind == "page"), len(head))
    kinds = [line.kind for line in head] + [""]
    later = [number for number in range(page, len(head)) if kinds[number] in ("title", "plain", "byline")]
    same = [number for number in later if head[number].text == head[first].text]
    if same:
        return same[-1]
    for number in later:
        kind, next_kind = kinds[number], kinds[number + 1]
        if kind == "title" or next_kind == "subtitle" or (kind == "plain" and next_kind in _AROUND):
            return number
    return None


def _top_of_title(head: list[HeadLine], first: int, named: int) -> int:
    """Where a title begins that ends on the line ``named``, as it may be wrapped or have two parts."""
    top = named
    while (
        top > first and head[top - 1].kind == "plain" and not compiled(_NO_PART).fullmatch(head[top - 1].text)
    ):
        top -= 1
    return top


def _is_headline(lines: list[HeadLine], first: int) -> bool:
    """Whether a line that ends in no kind of document is a title by its place and form."""
    text = lines[first].text
    if lines[first].kind not in ("plain", "byline", "subtitle") or text.startswith(_OPENERS):
        return False
    goes_on = first + 1 < len(lines) and lines[first + 1].text.startswith(_GOES_ON)
    return not goes_on and not text.endswith(_ENDS) and not compiled(_LABEL).fullmatch(text)


def _first_of_body(lines: list[HeadLine], title: _Title | None) -> int:
    """The first line of a body without a salutation: behind the title and the lines around it."""
    if title is None:
        return next((number for number, line in enumerate(lines) if line.kind not in ("page", "file")), 0)
    at = _end_of_imprint(lines, title.last + 1)
    is_dated = at > title.last + 1
    while at < len(lines) and lines[at].kind in _AROUND and not (is_dated and lines[at].kind == "byline"):
        is_dated = is_dated or lines[at].kind == "date"
        at += 1
    return at


def _end_of_imprint(lines: list[HeadLine], first: int) -> int:
    """Behind the date that ends the short lines from ``first`` on (subtitle, authors), else ``first``."""
    for number in range(first, min(first + IMPRINT, len(lines))):
        kind, text = lines[number].kind, lines[number].text
        if kind in ("prose", "label") or (kind != "note" and len(text) > SHORT):
            break
        if kind == "date" and compiled(_DATED).match(text):
            return number + 1
    return first
