"""Several documents in one file: a notice and what it forwards, annexes, the texts of a compilation.

What forms a document follows GB/T 9704—2012: the signature with its date closes it (7.3.5), an annex has a
line of its own (7.3.7). What a site or archive puts around is what such pages show.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

import attrs

from zhspeech.text.marks import BLANK
from zhspeech.text.numerals import TO_TEN
from zhspeech.text.patterns import any_of, compiled
from zhspeech.text.plain import plain_text
from zhspeech.text.spans import Span, one_of
from zhspeech.words.bodies import BODIES, BODY
from zhspeech.words.dates import DATED
from zhspeech.words.genres import KIND, PASSES_ON, ends_in_kind
from zhspeech.words.people import HAN, OFFICE
from zhspeech.zones.compilations import NOTE, PERSON, SHORTEST, find_items
from zhspeech.zones.frames import LETTERHEAD, LONGEST, FileLine, first_of_document, first_of_frame, read_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

    from zhspeech.tree.speech import Speech

__all__ = ["Document", "DocumentKind", "find_documents", "find_texts", "read_documents"]

DocumentKind: TypeAlias = Literal["main", "annex", "cover", "item", "frame"]


@attrs.frozen(repr=False)
class Document(Span):
    """One document of a file, or what stands around it.

    Attributes:
        kind: ``main`` the document itself; ``cover`` a notice, letter or news lead that forwards it;
            ``annex``; ``item`` one of several parallel texts; ``frame`` what a site or archive adds.
    """

    kind: DocumentKind = attrs.field(validator=one_of(DocumentKind))

    def parse(self) -> Speech:
        """The tree of this document alone; offsets are those of its own text."""
        from zhspeech.parser import parse

        return parse(self.text)


class _Border(NamedTuple):
    """Where a document begins, and what it is."""

    start: int
    kind: DocumentKind


#: How many lines a notice that forwards something has at most.
COVER = 40
#: How long an annex is at least whose number stands on a line of its own.
BRIEF = 24
#: How long a title is, on one line or two.
TITLE = 80
#: How many lines say whether a page's headline stands above a document; how long a lead is that is no title.
HEADLINE, SENTENCE = 4, 40

#: What follows is said to be the full text.
_FULL_TEXT = (
    r".*(?:(?:全文|译文)(?:如下|公布|刊[登发])|(?:文章|回信|贺信|贺电)如下|(?:讲话|演讲|致辞|发言|报告)(?:的)?内容如下)"
    r".{0,4}[：:。]?"
)
_FIELDS = r"(?:发表|发布)?(?:时间|日期|来源)[：:].{4,60}"
_FORWARDS = "(?:印发|转发|批转|同意|发布|公布|颁布|颁发|下发|批准|转批|翻印)"
_APPROVES = f"{_FORWARDS}|批示|批语"
_DATES_END = frozenset("日月发0123456789")
_SIGNED = (
    rf"[^。，；：！？]{{0,44}}(?:{any_of(BODIES)}|(?<=..){BODY}|{OFFICE}\s*{HAN}{{2,4}})"
    r"(?:[（(][^（）()]{1,8}[）)])?"
)
_SIGNED_AND_DATED, _PERSONS = rf"{_SIGNED}\s*{DATED}", rf"(?:{PERSON}\s*){{1,4}}"
#: What no title of a document begins with: a stroke, the rest of a sentence.
_NO_TITLE = rf"[^\w《〈“「]{{3,}}|(?:{PASSES_ON})?的|[（(]注[）)]"
#: The number of an annex alone on its line, below which a short table may stand.
_NUMBERED = rf"附\s?[件表录]\s?[{TO_TEN}\d]{{1,3}}"
#: The line an annex begins with.
_ANNEX = (
    rf"附\s?[件表录图]?\s?[{TO_TEN}\d]{{0,3}}(?:[-－]\d)?\s?(?:[：:].{{0,60}})?"
    rf"|附\s?件\s?[{TO_TEN}\d]{{1,3}}[.、．\s]?.{{2,60}}"
)
#: What the second text of a compilation begins with, roughly; most other texts lack it, and are not read.
#: Each begins with one character, for which a search is fast.
_COMPILED = (
    r"\n[ \u3000【\[]*(?:第 ?[二2] ?篇|(?:篇|范文|范例|例文|样本|文稿|案例|讲话稿|发言稿) ?[二2])",
    rf"\n[^\n。；，：]{{3,54}}[^\n。；，：0-9 .－—-][二2][)）】]?{BLANK}*\n",
    rf"篇 ?[二2][)）】]?{BLANK}*\n",
    r"范文类型[：:]",
    r"议员[：:] ?主席",
)
_ANNEX_LIST = r"附件?[：:]\s*(?:[1１一]?[.、．]?)\s*\S.*"


def find_documents(text: str) -> tuple[Document, ...]:
    """The documents in a text, which tile it from the first character that is not blank; ``()`` for blanks.

    Blanks between two documents belong to the first of them.
    """
    borders = read_documents(plain_text(text))
    ends = [start for start, _ in borders[1:]] + [len(text)]
    return tuple(Document(text, start, end, kind) for (start, kind), end in zip(borders, ends, strict=False))


@lru_cache(maxsize=1)
def read_documents(text: str) -> tuple[tuple[int, DocumentKind], ...]:
    """Where the documents of a plain text begin, with their kinds, in order; those of the latest are kept."""
    lines = list(read_lines(text))
    return tuple(_borders(text, lines)) if lines else ()


def find_texts(text: str) -> list[int]:
    """Where the texts of a compilation begin in a plain text, none if it is none; they are its ``item``."""
    if not any(compiled(row).search(text) for row in _COMPILED):
        return []
    return [start for start, kind in read_documents(text) if kind == "item"]


def _borders(text: str, lines: list[FileLine]) -> list[_Border]:
    """Where the documents begin, in order."""
    first = first_of_document(lines)
    first += _headline(lines[first : first + HEADLINE])
    last = first_of_frame(lines, first)
    end = lines[last].start if last < len(lines) else len(text)
    body = lines[first:last]
    items = find_items(body, "".join(line.words for line in lines[:first]), end)
    borders = [_Border(start, "item") for start in items] or [*_parts(body, end)]
    found = [_Border(lines[0].start, "frame")] if borders[0].start > lines[0].start else []
    found += borders
    if last < len(lines):
        found.append(_Border(end, "frame"))
    return found


def _headline(lines: list[FileLine]) -> int:
    """How many lines are a page's headline and fields above a news lead: the document has its own title."""
    if len(lines) < HEADLINE or not compiled(_FIELDS).fullmatch(lines[1].words):
        return 0
    return 2 if compiled(_FULL_TEXT).fullmatch(lines[2].words) and lines[3].words in lines[0].words else 0


def _parts(lines: list[FileLine], end: int) -> Iterator[_Border]:
    """A document with its cover and annexes, which end at ``end``."""
    cover = _cover(lines, end)
    behind = (lines.index(cover) if cover else 0) + 1
    annexes = list(_annexes(lines, behind))
    ends = [line.start for line in annexes[1:]] + [end]
    annexes = [
        line
        for line, stop in zip(annexes, ends, strict=False)
        if line.is_behind
        or stop - line.start >= (BRIEF if compiled(_NUMBERED).fullmatch(line.words) else SHORTEST)
    ]
    head = "".join(line.words[:TITLE] for line in lines[:3])
    if not cover and len(annexes) == 1 and compiled(_APPROVES).search(head):
        cover = annexes.pop()
    yield _Border(lines[0].start, "cover" if cover else "main")
    if cover:
        yield _Border(cover.start, "main")
    for line in annexes:
        yield _Border(line.start, "annex")


def _cover(lines: list[FileLine], end: int) -> FileLine | None:
    """The first line of what a notice or a news lead forwards, ``None`` if the first document does not."""
    has_body = False
    for number in range(min(COVER, len(lines) - 1)):
        words = lines[number].words
        if (
            (number or len(words) > SENTENCE)
            and ("如下" in words or "全文" in words)
            and compiled(_FULL_TEXT).fullmatch(words)
            and end - lines[number + 1].start >= SHORTEST
        ):
            return lines[number + 1]
        is_cut = lines[number + 1].is_behind
        has_body = has_body or words[-1] in "。；" or len(words) > LONGEST or is_cut
        if not has_body or not (is_cut or _is_signature(lines, number)):
            continue
        at = number + 1
        while at < len(lines) - 1 and compiled(NOTE).fullmatch(lines[at].words):
            at += 1
        title = "".join(line.words for line in lines[at : at + 2])
        head = "".join(line.words[:LONGEST] for line in lines[: min(4, at)])
        if _is_forwarded(title, lines[at], head) and end - lines[at].start >= SHORTEST:
            return lines[at]
    return None


def _is_signature(lines: list[FileLine], number: int) -> bool:
    """Whether a line is the date of a signature: a body or a name stands above it."""
    words = lines[number].words
    if words[-1] not in _DATES_END or len(words) > TITLE:
        return False
    if compiled(_SIGNED_AND_DATED).fullmatch(words):
        return True
    return compiled(DATED).fullmatch(words) is not None and (
        compiled(_SIGNED).fullmatch("".join(lines[number - 1].words.split())) is not None
        or compiled(_PERSONS).fullmatch(lines[number - 1].words) is not None
    )


def _is_forwarded(title: str, line: FileLine, head: str) -> bool:
    """Whether a title below a signature is that of what the document above forwards."""
    if (
        compiled(_NO_TITLE).match(line.words)
        or compiled(_ANNEX).fullmatch(line.words)
        or (line.is_behind and line.words.startswith("附"))
    ):
        return False
    is_named = compiled(KIND).search(title[:TITLE]) is not None
    if compiled(_FORWARDS).search(head):
        return is_named if line.is_behind else len(line.words) <= TITLE and line.words[-1] not in "。；，"
    return is_named and line.words in head


def _is_title(lines: list[FileLine], number: int) -> bool:
    """Whether 附：某某报告 is the title of a text: its addressee or first sentence stands below."""
    below = lines[number + 1].words if number + 1 < len(lines) else ""
    return ends_in_kind(lines[number].words) and (below[-1:] in ("：", ":") or len(below) > SENTENCE)


def _annexes(lines: list[FileLine], start: int) -> Iterator[FileLine]:
    """The lines with which annexes begin: 附件1, behind a signature or alone on a line."""
    for number in range(start, len(lines)):
        words, is_behind = lines[number].words, lines[number].is_behind
        if is_behind and compiled(LETTERHEAD).match(words):
            yield lines[number]
        if words[0] != "附":
            continue
        if is_behind or (len(words) <= TITLE and compiled(_ANNEX).fullmatch(words)):
            is_list = compiled(_ANNEX_LIST).fullmatch(words) is not None
            if is_behind or not is_list or _is_signature(lines, number - 1) or _is_title(lines, number):
                yield lines[number]
