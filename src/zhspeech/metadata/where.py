"""Where a text comes from: place, document number, source."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zhspeech.metadata.lines import FILE
from zhspeech.metadata.occasions import is_report
from zhspeech.metadata.statements import Row, Statement, statement
from zhspeech.text.marks import BLANK
from zhspeech.text.numerals import TO_TEN
from zhspeech.text.patterns import compiled
from zhspeech.words.bodies import BODY, NEWSPAPER
from zhspeech.words.bylines import BY_AGENCY
from zhspeech.words.dates import DATE
from zhspeech.words.imprints import NUMBER, PRINTED_IN, REPORTED
from zhspeech.words.people import HAN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from zhspeech.metadata.apparatus import Apparatus
    from zhspeech.metadata.bare_titles import Title

__all__ = ["SOURCES", "find_numbers", "find_place", "find_sources"]

_AGENCIES = "新华社|中新社|中央社|美联社|路透社|法新社|塔斯社"
_PAPERS = rf"(?P<papers>《{BLANK}?[^《》\n]{{2,24}}{BLANK}?》(?:[、和]?《[^《》\n]{{2,16}}》)*)"
#: Ways in which a source is named.
SOURCES = (
    Row(
        "line",
        "源",
        rf"(?:稿件)?来源：{BLANK}*(?P<list>[^\s，。；（）【】]{{2,30}})",
        "a field of a page",
        "来源：青石日报",
        "水的来源",
    ),
    Row(
        "line",
        "载刊摘选译转表",
        rf"{PRINTED_IN}{BLANK}?(?:{DATE})?{BLANK}?(?:[^《》，。：\n]{{2,24}}?{BODY}：?)?{_PAPERS}",
        "where it was printed",
        "原载1967年11月7日《青石日报》",
        "转载请注明出处",
    ),
    Row(
        "line",
        "《",
        r"(?<![^\n \u3000（])《(?P<book>[^《》\n]{2,16})》(?:第.{1,3}卷)?，[^，。]{2,12}出版社",
        "a book with its press",
        "（《护林文选》第二卷，青石出版社2001年版）",
        "学习《护林公约》，青石出版社",
    ),
    Row(
        "line",
        "【",
        rf"(?<![^\n \u3000])【(?P<agency>{HAN}{{2,8}}(?:台|报|网|社))】",
        "who brings what follows",
        "【青石电视台】主席，各位议员：",
        "【护林的办法】",
    ),
    Row(
        "line",
        "论",
        rf"(?<![^\n \u3000])(?P<agency>{HAN}{{2,6}}{NEWSPAPER})(?:社论|评论员)",
        "a newspaper's editorial",
        "青石日报社论　1959年10月12日",
        "本报社论",
    ),
    Row(
        "edge",
        "《",
        rf"（?{BLANK}*{_PAPERS}[^（。\n]{{0,4}}(?:（[^（）\n]{{1,6}}），?)?（?{BLANK}*{DATE}",
        "a newspaper with its date",
        "《 青石日报 》（ 2016年05月03日 02 版）",
        "学习《护林公约》",
    ),
    Row(
        "line",
        "电讯",
        REPORTED,
        "an agency's dateline",
        "新华社青石1月12日电",
        "新华社发布",
    ),
    Row(
        "line",
        "电讯",
        rf"(?<![^\n \u3000])[（【]?(?P<agency>{HAN}{{1,4}}社){HAN}{{1,6}}\d{{1,2}}月\d{{1,2}}日"
        rf"{BLANK}?[电讯]",
        "an agency that nobody knows, at the head of a report",
        "青石社青石1月12日电",
        "合作社1月12日发电",
    ),
    Row(
        "line",
        "记通评",
        rf"(?<![^\n \u3000]){BY_AGENCY}(?![^\n])",
        "an agency's byline",
        "新华社、《青石日报》记者",
        "新华社记者王小田说",
    ),
    Row(
        "line",
        "讯",
        rf"(?<![^\n \u3000])(?P<agency>(?!本报){HAN}{{2,6}}(?:{NEWSPAPER}|网))讯(?=[ \u3000（])",
        "a newspaper's own report",
        "青石日报讯（记者 王小田）",
        "本报讯（记者 王小田）",
    ),
    Row(
        "line",
        "据〔［",
        rf"[据〔［](?P<agency>{_AGENCIES}|{HAN}{{2,8}}(?:电台|电视台|{NEWSPAPER}|周刊))[^，。：]{{0,10}}(?:报道|电|讯)",
        "what a report goes back to",
        "据新华社报道",
        "据青石镇报道",
    ),
)
#: Without one of these a line names no source.
_SIGNS = frozenset("".join(row.sign for row in SOURCES))
_PAPER = rf"《{BLANK}?(?P<name>[^《》\n]{{2,24}}?){BLANK}?》"
_NAME = r"[^-－—―–、/《》]+"
_SITE = rf"[^：，。]{{1,12}}(?:网|{NEWSPAPER}|周刊|学习参考|公文网|通讯社)|{_AGENCIES}"
_SITE_ENDS = frozenset("网报刊考社")
_SOURCE_LABEL = "(?:稿件)?来源："
_NO_SOURCE = r"未详|网友.*|不详|未知|本站|网络|互联网|本网|本报.*|原创|会员.*"
#: How much of the beginning of a body is read for a dateline, and of a note for the place.
LONGEST_DATELINE, LONGEST_NOTE = 60, 240

_PLACES = (
    rf"地点：{BLANK}*在?(?P<place>[^，。；〗）】\n]{{2,30}})",
    rf"（{BLANK}*{DATE}[^，、 （）]{{0,6}}[，、 \u3000]{{1,2}}(?P<place>[^（），\d]{{2,20}})）",
)
#: A room or house, whoever tells of it.
_ROOM = (
    r"在(?P<place>[^，。；这]{1,16}?(?:楼|室|厅|馆|宫|[会礼]堂|剧院|酒店|会场|广场|公园))"
    "(?:主持)?(?:召开|举行|会见|接见|开会)"
)
_HELD = (
    r"(?:举行|召开|会议)于(?P<place>[^，。；]{2,24})",
    r"于?，?在(?P<place>[^，。；这会]{2,20}?)(?:举行|召开|开幕|召集|接见|会见)",
)
_NO_PLACE = r".*(?:会议|大会|会|上|时|后|期间|今天|.日|时刻|时期|之际|关头|前夕|阶段|整理|记录|通过|供稿)"
_OWN_NUMBER = (
    rf"(?P<number>[^\s，。；：（）《》〔［\[0-9]{{2,14}}[〔［\[]\d{{4}}[〕］\]]{HAN}{{1,2}}字第?\d{{1,5}}号"
    rf"|(?!\d){NUMBER}"
    rf"|(?<![\w])[^\s，。；：（）《》〔［\[0-9]{{2,10}}[〔［\[]20\d\d[〕］\]] ?\d{{1,4}}$"
    rf"|[^\s，。；：（）《》]{{1,6}}字第?{BLANK}?[\d{TO_TEN}百〇○]{{1,8}}号)"
)


def find_place(apparatus: Apparatus, title: Title | None, *, is_spoken: bool) -> Iterator[Statement]:
    """The venue or town where it was given."""
    text = apparatus.text
    is_reported = is_report(apparatus, title)
    for line in (*apparatus.head, *apparatus.lead):
        rows = [*_PLACES, _ROOM] if line.part != "lead" or is_spoken or is_reported else []
        if line.part in ("note", "lead") and (is_spoken or is_reported):
            rows += _HELD if line.part == "note" or is_reported else _HELD[:1]
        for row in rows:
            match = compiled(row).search(line.text[:LONGEST_NOTE])
            if match and not compiled(_NO_PLACE).fullmatch(match["place"]):
                yield statement(
                    text, line.start + match.start("place"), line.start + match.end("place"), "place"
                )
                return


def find_numbers(apparatus: Apparatus) -> Iterator[Statement]:
    """The document's own number."""
    for line in apparatus.head:
        if line.part in ("note", "lead", "recipient") or not ("号" in line.text or line.text[-1].isdecimal()):
            continue
        match = compiled(_OWN_NUMBER).search(line.text)
        if match and not any(mark in line.text[: match.start()] for mark in "（《"):
            at = line.start
            yield statement(apparatus.text, at + match.start("number"), at + match.end("number"), "docnumber")
            return


def find_sources(apparatus: Apparatus, title: Title | None) -> Iterator[Statement]:
    """Newspapers, agencies, books and sites that a text is said to come from."""
    above = ""
    for line in (*apparatus.head, *apparatus.lead, *apparatus.foot):
        if title and title.start <= line.start < title.end:
            continue
        if above[-3:] == "来源：" and compiled(_SOURCE_LABEL).fullmatch(above):
            yield from _single(apparatus.text, line.start, line.text)
        above = line.text
        end = line.end if line.part != "lead" else min(line.end, line.start + LONGEST_DATELINE)
        words = apparatus.text[line.start : end]
        is_signed = not _SIGNS.isdisjoint(words) and not compiled(FILE).fullmatch(line.text)
        characters = frozenset(words if is_signed else "")
        for row in SOURCES if is_signed else ():
            if row.is_signed(characters) and (row.where == "line" or line.part not in ("note", "lead")):
                for match in compiled(row.pattern).finditer(apparatus.text, line.start, end):
                    group = match.lastgroup or ""
                    yield from _single(apparatus.text, match.start(group), match[group])
        if line.part == "head" and line.text[-1] in _SITE_ENDS and compiled(_SITE).fullmatch(line.text):
            yield statement(apparatus.text, line.start, line.end, "source")


def _single(text: str, at: int, words: str) -> Iterator[Statement]:
    """The single sources in a stretch: newspapers in their marks, or names with strokes between."""
    papers = list(compiled(_PAPER).finditer(words))
    for match in papers or compiled(_NAME).finditer(words):
        group = "name" if papers else 0
        if not compiled(_NO_SOURCE).fullmatch(match[group]):
            yield statement(text, at + match.start(group), at + match.end(group), "source")
