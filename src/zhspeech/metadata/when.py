"""When a text was given, signed, published and reported."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from zhspeech.metadata.date_roles import role_of
from zhspeech.metadata.lines import FILE
from zhspeech.metadata.occasions import is_held
from zhspeech.metadata.statements import Statement
from zhspeech.text.marks import BLANK, SPACES
from zhspeech.text.patterns import compiled
from zhspeech.words.bodies import NEWSPAPER, PRESS
from zhspeech.words.bylines import BY_AGENCY, SIGNED_BY_PAPER
from zhspeech.words.dates import Date, find_dates
from zhspeech.words.genres import AGREES, ends_in_kind
from zhspeech.words.imprints import DATELINE, NUMBERED, PRINTED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from zhspeech.metadata.apparatus import Apparatus
    from zhspeech.metadata.bare_titles import Title
    from zhspeech.metadata.lines import Line

__all__ = ["find_metadata_dates"]

#: A date of which so much else stands on its line is one in words, and has no role by its place.
ALONE, LONGEST = 24, 60
#: How long the value of a year alone is, and its words with an era at most.
YEAR, SPELLED = 4, 7
#: How the value of a day alone begins.
NO_MONTH = "XXXX-XX"

#: The running head of a parliament's record, on one of the first pages.
_HANSARD = rf"立法会{BLANK}*[─—-][^\n]{{6,30}}"
#: Lines whose dates are no date of the text: the name of its file, a running head.
_RUNS = rf"{FILE}|{_HANSARD}"
#: Where it was printed, on a line above the date: 原载《青石日报》.
_PAPER_ABOVE = rf"{PRINTED}[^》]{{2,20}}》(?:创刊号|总?第.{{1,5}}[期号])?"
#: A title of what passes on another document, whose signature stands last.
_ENCLOSES = rf"转发|批转|{AGREES}|及(?:附件|材料)$|^[^。：]{{0,40}}对.*的批[示语]$"
#: Who signs an article: the day below is that of the paper.
_PAPERS = rf"{SIGNED_BY_PAPER}|{PRESS}|{BY_AGENCY}"
#: Who made a copy, above its date; and a dateline below strokes that part an abstract from the report.
_COPIED = r".*(?:翻印|再印|转抄|再抄|抄录|编印)"
_BELOW_STROKES = rf"\n{BLANK}*[＊*][＊*{SPACES}]{{4,}}\n\s*(?P<line>{DATELINE})"
_RUNNING_HEAD, FIRST_PAGES = rf"\n{_HANSARD}", 6000
_SITE = rf"[^，。：]{{1,12}}(?:网|{NEWSPAPER}|周刊)|.*(?:来源|浏览|字号)：.*"
#: What a report begins with before its date, and words of the events that news report.
_OPENS = (
    rf"(?:(?:[^，。：]{{0,20}}?[电讯](?:{BLANK}*（[^）]*）)?|本报讯[^）]{{0,20}}）?|（记者[^）]{{0,20}}）)"
    rf"{BLANK}*)?"
)
#: When something was held, if the line beside it says where.
_HELD, _VENUE = rf"(?:^|[^\w])时间：{BLANK}*$", r"(?:^|[^\w])(?:会议|活动)?地点："
#: How a lead ends that announces the text.
_ANNOUNCES = r".*(?:全文|内容)(?:如下)?[：。]"
#: Behind the date on which a body prints what it has made: no newspaper's.
_BY_ITSELF = ("印发", "发出")
_NEWS = r"召开|举行|举办|开幕|闭幕|会见|主持|研讨|座谈"


def find_metadata_dates(apparatus: Apparatus, title: Title | None, *, is_spoken: bool) -> Iterator[Statement]:
    """The dates in head and foot, each in its role."""
    found = [*_in_head(apparatus, title, is_spoken=is_spoken), *_in_foot(apparatus), *_datelines(apparatus)]
    found += _in_running_head(apparatus.text)
    if not any(one.field in ("date.given", "date.signed") for one in found):
        found += list(_in_lead(apparatus, title)) or list(_in_file_name(apparatus))
    is_article = _is_article(apparatus, title)
    printed = apparatus.is_printed or any(one.field == "date.reported" for one in found)
    published = {
        one.value
        for one in found
        if one.field == "date.published" and not apparatus.text.startswith(_BY_ITSELF, one.end)
    }
    full = {(one.field, one.value[4:]) for one in found if not one.value.startswith("XXXX")}
    signed = {one.value for one in found if one.field == "date.signed" and one.start > apparatus.body}
    below_papers = {
        line.start for above, line in pairwise(apparatus.head) if compiled(_PAPERS).fullmatch(above.text)
    }
    above = [one.value for one in found if one.field == "date.signed" and one.start < apparatus.body]
    is_numbered = _is_numbered(apparatus)
    passes_on = bool(above) and (
        is_numbered or (title is not None and compiled(_ENCLOSES).search(title.words) is not None)
    )
    kept = set(above[:1] if is_numbered else above)
    for one in found:
        if one.value.startswith("XXXX-") and (one.field, one.value[4:]) in full:
            continue  # the same day, without the year that is said elsewhere
        if passes_on and one.field == "date.signed" and one.value not in kept:
            continue  # the signature of what is passed on
        # under an article's title stands the newspaper's date
        is_printed = is_article and (printed or one.value in published) and one.field == "date.signed"
        is_printed = is_printed and one.value not in signed
        is_printed = (is_printed and one.start < apparatus.body) or one.start in below_papers
        yield one._replace(field="date.published") if is_printed else one


def _is_article(apparatus: Apparatus, title: Title | None) -> bool:
    """Whether a text has the title of an article, and no number as documents have."""
    if title is None or ends_in_kind(title.words) or title.words[-1] in "书信":
        return False
    return not _is_numbered(apparatus)


def _is_numbered(apparatus: Apparatus) -> bool:
    """Whether a number as documents have stands above the body."""
    return any("号" in line.text and compiled(NUMBERED).search(line.text) for line in apparatus.head)


def _made(date: Date, role: str) -> Statement:
    return Statement(date.start, date.end, f"date.{role}", date.value, date.doubt)


def _dates(apparatus: Apparatus, line: Line) -> Iterator[Date]:
    """The dates on a line that are more than a year, or are written as if they were: 1975.00.00."""
    return (
        date
        for date in find_dates(apparatus.text, line.start, line.end)
        if len(date.value) > YEAR or date.end - date.start > SPELLED
    )


def _in_head(apparatus: Apparatus, title: Title | None, *, is_spoken: bool) -> Iterator[Statement]:
    """The dates above the body: by the words around them, else that of the speech or of the signature."""
    has_venue = any("地点" in line.text and compiled(_VENUE).search(line.text) for line in apparatus.head)
    for line in apparatus.head:
        if line.part in ("recipient", "greeting"):
            continue
        if title and title.start <= line.start and line.end <= title.end:
            continue
        dates = list(_dates(apparatus, line))
        for date in dates if dates and not compiled(_RUNS).fullmatch(line.text) else ():
            is_held = has_venue and compiled(_HELD).search(apparatus.text[line.start : date.start])
            role = "given" if is_held else role_of(apparatus.text, line, date)
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
    above = copied = ""
    for line in apparatus.foot:
        is_of_paper = "《" in above and compiled(_PAPER_ABOVE).fullmatch(above) is not None
        is_of_paper = is_of_paper or any(compiled(_COPIED).fullmatch(one) for one in (above, copied))
        above, copied = line.text, above
        if len(line.text) <= LONGEST + ALONE:
            dates = list(_dates(apparatus, line))
            for date in dates if dates and not compiled(_HANSARD).fullmatch(line.text) else ():
                is_alone = is_of_paper and line.text.strip("（）") == apparatus.text[date.start : date.end]
                role = "published" if is_alone else role_of(apparatus.text, line, date)
                if role:
                    yield _made(date, role)


def _datelines(apparatus: Apparatus) -> Iterator[Statement]:
    """The datelines that a report begins with."""
    for line in apparatus.lead:
        for date in find_dates(apparatus.text, line.start, min(line.end, line.start + LONGEST), days=True):
            role = role_of(apparatus.text, line, date)
            if role == "reported" or (role == "given" and not date.value.startswith(NO_MONTH)):
                yield _made(date, role)
            elif date.value.startswith(NO_MONTH):
                continue  # a day in a sentence
            break
    below = compiled(_BELOW_STROKES).search(apparatus.text, 0, FIRST_PAGES)
    for date in find_dates(apparatus.text, *below.span("line"), days=True) if below else ():
        yield _made(date, "reported")


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
            if len(date.value) <= YEAR:
                continue
            before = apparatus.text[start : date.start].strip(" \u3000（")
            is_day = "。" not in before and is_held(line.text)
            if is_day or (not before and compiled(_NEWS).search(headline + line.text[:LONGEST])):
                yield _made(date, "given")
                return
            break


def _in_file_name(apparatus: Apparatus) -> Iterator[Statement]:
    """The date in the name of a file, where the text states none."""
    for line in apparatus.head[:2]:
        if compiled(FILE).fullmatch(line.text):
            for date in _dates(apparatus, line):
                yield _made(date, "given")
                return
