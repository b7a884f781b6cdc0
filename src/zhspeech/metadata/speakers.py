"""Who speaks or signs as author, and in which office."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zhspeech.metadata.credits import is_credit
from zhspeech.metadata.notes import author_is, in_fields, in_notes, offices_in_notes, single_names
from zhspeech.metadata.statements import Statement, statement
from zhspeech.text.marks import BLANK
from zhspeech.text.patterns import compiled
from zhspeech.words.bodies import BODY
from zhspeech.words.bylines import BY_AGENCY, BYLINES, OFFICE_WITHIN
from zhspeech.words.dates import DATE
from zhspeech.words.genres import KIND, PASSES_ON
from zhspeech.words.names import ANYONE, COURTESY, HELD, NAMES, NO_NAMES, PERSON, POST
from zhspeech.words.people import HAN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from zhspeech.metadata.apparatus import Apparatus
    from zhspeech.metadata.bare_titles import Title
    from zhspeech.metadata.lines import Line

__all__ = ["find_speakers"]

#: How long a line in the head is that names a speaker, and one that is an office alone.
LONGEST, ALONE = 60, 24

#: A line with an office alone, whose holder stands on the next; not 作者为护林会主席.
_POST_ALONE = rf"(?!作者){POST}"
_ENDS_IN_BODY = f"{BODY}$"
_AFTER_NAME = (
    rf"(?=在|对|关于|就|给|致(?![函电])|向(?=[^：]*{KIND}[^：]{{0,8}}$)|同|与|接见|会见|会晤|听取|传达|发表|谈|的(?=.{{0,8}}{KIND})|为|出席|答|到|视察|等在|等对|等接见|：|于"
    rf"|{BLANK}|讲话|20\d\d|法律年度|结案|就职|竞选|述职|陈情|自辩)"
)
#: Who speaks in the title: 王小田在…, 总理王小田关于…, 周总理对….
_IN_TITLE = (
    rf"(?:[【\[][^】\]]{{1,16}}[】\]])?(?P<post>{POST})??(?P<names>{NAMES})(?P<after>{HELD}|{COURTESY})?"
    rf"{_AFTER_NAME}"
)
#: In the second half of a headline: …　水利局局长王小田：修渠不难.
_SAYS_IN_TITLE = rf"(?<={BLANK})(?P<post>{POST})(?P<names>{PERSON})："
#: A body passes on what others say: 县委转发县长王小田关于….
_PASSES_ON = rf"[^，。：；]{{2,20}}?{BODY}(?:{PASSES_ON})"
_POST_IN_TITLE = rf"(?P<post>[^在，。：关]{{0,16}}{HELD})(?=在|于|就|关于)"
#: The label at the head of a transcript: 彭总裁淮南：, 财政司司长：.
_LABEL_WITHIN = f"{OFFICE_WITHIN}："
_OFFICE_LABEL = rf"(?P<post>{HAN}{{0,12}}{HELD})：(?={BLANK}*主席)"
#: How a press release begins: 以下是水利局局长孟大山今日（三月五日）在….
_FOLLOWS = (
    rf"(?:以下|下文|下面)(?:是|为)(?P<post>[^，。：（）]{{2,30}}?{HELD})(?P<names>{PERSON})"
    "(?=[今昨][日天晚早]|在|于|就|的|出席|（)"
)
#: What stands behind the name that signs a letter.
_HUMBLY = "(?:敬上|谨上|敬启|谨启|谨识|上|启)"
_SIGNATURE = rf"(?:(?P<post>{POST}){BLANK}*)?(?P<names>{NAMES})(?:{BLANK}*{_HUMBLY})?(?:{BLANK}*{DATE})?"
#: Below the text: ——王小田在全县护林大会上的讲话.
_CLAIMED = rf"[-—]{{1,3}}(?P<names>{PERSON})(?:同志)?在.{{2,40}}{KIND}"
#: One of several who sign, with what each stands for: 王小田（青石镇中学）.
_SIGNER = rf"(?P<names>{ANYONE}){BLANK}*（[^（）\d]{{2,30}}）(?:（[^（）]{{1,6}}）)?"
_DATED, _DATE_AT_END = rf"{DATE}.{{0,8}}", f"{DATE}$"


def find_speakers(apparatus: Apparatus, title: Title | None, *, is_spoken: bool) -> Iterator[Statement]:
    """Speakers with their offices: byline, then title, then signature, then an editor's note."""
    text = apparatus.text
    found = list(_in_bylines(apparatus, title))
    if title and title.speaker and text[slice(*title.speaker)] not in _names(text, found):
        found.append(statement(text, *title.speaker, "speaker"))
        found += [statement(text, *title.office, "office")] if title.office else []
    if not found:
        found += _in_release(apparatus)
    if not _names(text, found):
        found += _in_title(text, title, has_office=bool(found)) if title else _in_label(text)
    if not _names(text, found):
        found += _in_signature(apparatus)
    if not _names(text, found):
        found += in_fields(apparatus)
    found += _signers(apparatus)
    if not _names(text, found) and (is_spoken or apparatus.is_told):
        found += in_notes(apparatus)
    if not any(one.field == "office" for one in found):
        found += author_is(apparatus)
    if not any(one.field == "office" for one in found):
        found += offices_in_notes(apparatus, _names(text, found))
    yield from found


def _names(text: str, found: list[Statement]) -> list[str]:
    return [text[one.start : one.end] for one in found if one.field == "speaker"]


def _in_bylines(apparatus: Apparatus, title: Title | None) -> Iterator[Statement]:
    """The lines around the title that name who speaks; an office may have a line of its own."""
    text = apparatus.text
    office: Statement | None = None
    for line in apparatus.head:
        words = line.text.strip("（）【】 ")
        if line.part not in ("head", "note") or not words or len(words) > LONGEST or words in NO_NAMES:
            continue
        if (title and _is_of_title(title, line)) or is_credit(words) or compiled(BY_AGENCY).fullmatch(words):
            continue
        shift = line.text.index(words)
        match = next((match for row in BYLINES if (match := compiled(row).fullmatch(words))), None)
        if not match and title and title.words.startswith(words) and compiled(ANYONE).fullmatch(words):
            yield statement(text, line.start + shift, line.start + shift + len(words), "speaker")
        if match and not compiled(_ENDS_IN_BODY).search(match["names"]):
            if match.groupdict().get("post"):
                at = line.start + shift
                yield statement(text, at + match.start("post"), at + match.end("post"), "office")
            elif office:
                yield office
            office = None
            yield from single_names(text, line, shift + match.start("names"), match["names"])
        elif line.part == "head" and len(words) <= ALONE and compiled(_POST_ALONE).fullmatch(words):
            office = statement(text, line.start + shift, line.start + shift + len(words), "office")
    if office:
        yield office


def _is_of_title(title: Title, line: Line) -> bool:
    """Whether a line is the title's, or the rest of it where it came twice."""
    is_rest = title.words.endswith(line.text) and not title.words.startswith(line.text)
    return is_rest or title.start <= line.start < title.end


def _in_release(apparatus: Apparatus) -> Iterator[Statement]:
    """The speaker whom a press release announces."""
    for line in (*apparatus.head, *apparatus.lead):
        match = compiled(_FOLLOWS).match(line.text) if line.text[:2] in ("以下", "下文", "下面") else None
        if match:
            yield statement(
                apparatus.text, line.start + match.start("post"), line.start + match.end("post"), "office"
            )
            yield statement(
                apparatus.text, line.start + match.start("names"), line.start + match.end("names"), "speaker"
            )
            return


def _in_label(text: str) -> Iterator[Statement]:
    """The label before the first words of a transcript."""
    start = len(text) - len(text.lstrip(" \u3000\n"))
    inner = compiled(_LABEL_WITHIN).match(text, start)
    if inner:
        yield Statement(inner.start(), inner.end() - 1, "speaker", without=inner.span("inner"))
        yield Statement(*inner.span("inner"), "office")
        return
    post = compiled(_OFFICE_LABEL).match(text, start)
    if post:
        yield Statement(*post.span("post"), "office")


def _in_title(text: str, title: Title, *, has_office: bool) -> Iterator[Statement]:
    """The speaker whom the title names, or the office for one; nobody where a body passes it on."""
    if compiled(_PASSES_ON).match(text, title.start, title.end):
        return
    said = compiled(_SAYS_IN_TITLE).search(text, title.start, title.end)
    if said:
        yield Statement(*said.span("names"), "speaker")
        yield Statement(*said.span("post"), "office")
        return
    match = compiled(_IN_TITLE).match(text, title.start, title.end)
    if not match and title.subtitle:
        match = compiled(_IN_TITLE).match(text, *title.subtitle)
    if match and not compiled(_ENDS_IN_BODY).search(match["names"]):
        for one in compiled(PERSON).finditer(text, *match.span("names")):
            yield Statement(*one.span(), "speaker")
        if match["post"]:
            yield Statement(*match.span("post"), "office")
        elif match["after"] and compiled(HELD).fullmatch(match["after"]):
            yield Statement(*match.span("after"), "office")
        return
    alone = compiled(_POST_IN_TITLE).match(text, title.start, title.end)
    if alone and not has_office:
        yield Statement(*alone.span("post"), "office")


def _in_signature(apparatus: Apparatus) -> Iterator[Statement]:
    """A name below the body, with its date on its line or below it."""
    text, foot = apparatus.text, apparatus.foot
    for number, line in enumerate(foot):
        if line.part != "foot" or line.text in NO_NAMES or len(line.text) > LONGEST:
            continue
        claimed = compiled(_CLAIMED).fullmatch(line.text) if line.text[0] in "-—" else None
        if claimed:
            yield from single_names(text, line, claimed.start("names"), claimed["names"])
        last = number + 1
        while last < len(foot) and compiled(ANYONE).fullmatch(foot[last].text):  # others who sign
            last += 1
        below = foot[last].text if last < len(foot) else ""
        if compiled(_DATED).fullmatch(below) or compiled(_DATE_AT_END).search(line.text):
            match = compiled(_SIGNATURE).fullmatch(line.text)
            if match and not compiled(_ENDS_IN_BODY).search(match["names"]):
                if match["post"]:
                    yield statement(text, line.start, line.start + match.end("post"), "office")
                yield from single_names(text, line, match.start("names"), match["names"])


def _signers(apparatus: Apparatus) -> Iterator[Statement]:
    """Several who sign, each with what they stand for."""
    found = [(line, match) for line in apparatus.foot if (match := compiled(_SIGNER).fullmatch(line.text))]
    for line, match in found if len(found) > 1 else ():
        yield from single_names(apparatus.text, line, match.start("names"), match["names"])
