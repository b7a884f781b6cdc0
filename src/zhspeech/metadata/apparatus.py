"""The apparatus of a text: the lines above its body, the first sentence, and the lines below it.

Only these are read for metadata.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from zhspeech.metadata.line_kinds import GREETING, PASSED_ON, kind_of
from zhspeech.metadata.lines import GLUED, KEY, Line, bare_words, pieces_behind, read_lines, read_pieces
from zhspeech.text.marks import BLANK
from zhspeech.text.patterns import compiled
from zhspeech.words.bodies import BODY
from zhspeech.words.dates import DATE, DATE_LINE
from zhspeech.words.genres import ends_in_kind
from zhspeech.words.imprints import NUMBERED, PRINTED, PRINTED_IN
from zhspeech.words.names import PERSON
from zhspeech.zones.documents import read_documents
from zhspeech.zones.salutations import match_address

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["Apparatus", "read_apparatus"]

#: How many lines head and foot may have, and how far they reach, in characters.
HEAD, FOOT, REACH = 40, 24, 4000
#: How many lines of a site's frame below are read, and how long a sentence is at least.
FRAME, SHORT = 10, 16
#: How many lines an approval has at most.
APPROVAL = 4
#: How many lines of prose are read as the beginning of the body before the head is over.
LEADS = 1
_ADDRESSED = ("recipient", "greeting")

#: Rules of metadata read one width of punctuation.
_WIDTH = (
    (",", "，"),
    (":", "："),
    ("︰", "："),
    (";", "；"),
    ("!", "！"),
    ("?", "？"),
    ("(", "（"),
    (")", "）"),
)
#: The signature of a letter that came on one line with the news about it.
_SIGNED_LETTER = (
    rf"(?<=[。！？”]){BLANK}*(?P<words>{PERSON}{BLANK}*\d{{4}}年\d{{1,2}}月\d{{1,2}}日)(?![，至起前])"
)
_IMPRINT = (
    rf"(?:{DATE}(?:印发|{BLANK}*发出[^。\n]{{0,24}})"
    rf"|(?<![^\n（—－-]){PRINTED_IN}[^《。\n]{{0,12}}《[^》\n]{{2,20}}》[^。\n]{{0,40}})\s*$"
)
#: A note to a place in the text, which is no part of the foot: [3] 同上, 注2：见第三卷, 2）见报告第三段.
_FOOTNOTE = (
    r"(?:[〔\[［](?:注 ?)?\d{1,3} ?[〕\]］]|注\d{1,2}|\d{1,2}）(?=见|参|同|《)|[①-⑳]{1,3}(?!.*载《)"
    r"|（?附(?:注|）|：)).*"
)
#: A note on a line of its own below the text.
_BRACKETED = "（[^（）]*）"
#: What is said of the author, at whatever length.
_OF_AUTHOR = "作者(?:简介|介绍)："
#: Another addressee above one, on a line of its own.
_BODY_ABOVE = rf"[^，。：；（）\s]{{2,20}}{BODY}"
#: A label before the addressee.
_SENT_TO = rf"(?:致|主送)：{BLANK}*"
#: The key of an archive with a title of its own below it.
_KEY_AND_TITLE = rf"{KEY}\s*\n\s*\S"
#: What an approval between a document's title and its text begins with.
_APPROVAL = r"[^，。：的]{2,8}(?:批示|批语)：?"


class Apparatus(NamedTuple):
    """What is read for metadata.

    Attributes:
        text: the plain text.
        head: the lines above the body.
        lead: the first lines of the body, of which only the first sentence counts.
        foot: the lines below the body, those of a site's frame too.
        recipient: the line that names whom a document is sent to, without the colon, or ``None``.
        greeting: the words that greet an audience or the readers of a letter, without the mark, or ``None``.
        body: where the body begins.
    """

    text: str
    head: list[Line]
    lead: list[Line]
    foot: list[Line]
    recipient: Line | None
    greeting: Line | None
    body: int

    @property
    def is_printed(self) -> bool:
        """Whether a line below the body says where it was printed."""
        return any(compiled(PRINTED).match(line.text) for line in self.foot)

    @property
    def is_told(self) -> bool:
        """Whether a note says what the article was: 这是王小田书记在…的讲话."""
        return any(line.text.startswith("这是") for line in self.foot if line.part == "note")

    @property
    def is_addressed(self) -> bool:
        """Whether it greets an audience, which the readers of a letter may be as well."""
        greeted = self.text[self.greeting.start : self.greeting.end + 1] if self.greeting else ""
        return bool(match_address(greeted) or compiled(GREETING).match(greeted))

    @property
    def told(self) -> list[Line]:
        """The sentences about the text: notes above and below it, and the beginning of the body."""
        notes = [line for line in (*self.head, *self.foot) if line.part == "note"]
        return notes + self.lead


def read_apparatus(text: str) -> Apparatus:
    """The apparatus of a plain text: of its first document, with the frame around it."""
    borders = read_documents(text)
    for narrow, wide in _WIDTH:
        text = text.replace(narrow, wide)
    items = [at for at, kind in borders if kind == "item"]
    if items and compiled(_KEY_AND_TITLE).match(text, borders[0][0], items[0]):
        return _of_compilation(text, borders, items)
    start, middle, end = _scope(text, borders)
    above = [line for line in read_lines(text, 0, start) if len(line.text) < GLUED]
    head, lead, body = _split_head(text, [line._replace(part="frame") for line in above], start, middle)
    if middle < end:
        head, more, body = _split_head(text, head, middle, end)
        lead += more
    recipient, greeting = (next((line for line in head if line.part == part), None) for part in _ADDRESSED)
    frames = [at for at, kind in borders if kind == "frame" and at >= end]
    foot = _foot(text, body, end, frames[-1] if frames else len(text))
    if frames:
        below = islice(read_lines(text, frames[-1], len(text)), FRAME)
        foot += [line._replace(part="frame") for line in below if len(line.text) <= GLUED]
    return Apparatus(text, head, lead, foot, recipient, greeting, body)


def _of_compilation(text: str, borders: Sequence[tuple[int, str]], items: list[int]) -> Apparatus:
    """The apparatus of several speeches below one title: what stands above the first and behind the last."""
    head, lead, _ = _split_head(text, [], 0, items[0])
    end = next((at for at, _ in borders if at > items[-1]), len(text))
    foot = _foot(text, items[-1], end, len(text))
    return Apparatus(text, head, lead, foot, None, None, items[0])


def _scope(text: str, borders: Sequence[tuple[int, str]]) -> tuple[int, int, int]:
    """Where the document of the metadata begins, its middle and its end.

    A news lead and its full text are one document here, the middle between them; elsewhere it is the end.
    """
    own = [number for number, (_, kind) in enumerate(borders) if kind != "frame"]
    starts = [at for at, _ in borders] + [len(text)]
    if not own:
        return 0, len(text), len(text)
    first = own[0]
    middle = starts[first + 1]
    is_lead = borders[first][1] == "cover" and compiled("如下|全文").search(text, max(0, middle - 40), middle)
    return starts[first], middle, starts[first + 2] if is_lead else middle


def _split_head(text: str, above: list[Line], start: int, end: int) -> tuple[list[Line], list[Line], int]:
    """Head and first lines of the body, and where the body begins."""
    head = list(above)
    lead: list[Line] = []
    body = start
    for number, line in enumerate(read_lines(text, start, min(end, start + REACH))):
        kind = kind_of(line, has_lead=bool(lead))
        if len(head) > 1 and head[-1].part == "greeting" and kind != "greeting":
            lead += [line._replace(part="lead")] if kind == "prose" or line.text[-1] in "。！" else []
            break  # behind the address, the first sentence
        if number == 0 and kind == "prose" and head and compiled(KEY).fullmatch(head[-1].text):
            # below its key, the title, whatever it is like
            kind = "plain" if len(line.text) < GLUED else kind
        if number == HEAD or (lead and kind == "broken"):
            break
        if kind == "broken":
            del head[-2:]  # the lines of a sentence that was cut at a link
            lead.append(line._replace(part="lead"))
        elif kind == "recipient":
            head.append(_recipient(text, head, line))
            body = line.end
        elif kind == "prose":
            lead.append(line._replace(part="lead"))
            body = lead[0].start
            if len(lead) > LEADS:
                break
        elif (
            lead
            and kind == "plain"
            and ends_in_kind(line.text)
            and not _ends_lead(lead[-1].text)
            and not any(_is_titled(one) for one in head)
        ):
            lead.clear()  # it was a page's words or a list of contents
            head.append(line)
        elif kind == "greeting" or (lead and kind == "plain" and not _ends_lead(lead[-1].text)):
            body = max(body, line.end) if kind == "greeting" else body
            spoken = match_address(line.text)
            if kind == "greeting" and not lead and (spoken or line.text[-1] == "："):
                words = line.text[: spoken or len(line.text)].rstrip("：，！ \u3000")
                head.append(Line(line.start, line.start + len(words), words, "greeting"))
            if spoken and len(line.text) > GLUED:  # the first words stand on the line of the address
                body = line.start + spoken
                lead.append(Line(body, line.end, line.text[spoken:], "lead"))
            if lead or kind != "greeting":
                break
        else:
            head.append(line._replace(part="note") if kind == "note" else line)
            body = line.end if not lead or _ends_lead(lead[-1].text) else body
    return _without_approvals(head), lead, body


def _recipient(text: str, head: list[Line], line: Line) -> Line:
    """Whom a line names as addressee, without label and colon, and with a body that alone stands above.

    That line is taken off the head.
    """
    sent = compiled(_SENT_TO).match(line.text)
    start = line.start + (sent.end() if sent else 0)
    end = line.start + len(compiled(PASSED_ON).sub("", line.text).rstrip("："))
    if len(head) > 1 and not sent and compiled(_BODY_ABOVE).fullmatch(head[-1].text):
        above = head[-2].text
        if ends_in_kind(above) or compiled(NUMBERED).search(above) or compiled(DATE_LINE).fullmatch(above):
            start = head.pop().start
    return line._replace(part="recipient", start=start, end=end, text=text[start:end])


def _without_approvals(head: list[Line]) -> list[Line]:
    """The head with the lines of an approval, 县长批示 / 同意 / 王小田 / 三月三日, as parts of their own."""
    kept = list(head)
    for number, line in enumerate(head):
        if number and line.part == "head" and compiled(_APPROVAL).fullmatch(line.text):
            for at in range(number, min(number + APPROVAL, len(head))):
                if head[at].part != "head" or len(head[at].text) > SHORT:
                    break
                kept[at] = head[at]._replace(part="approval")
    return kept


def _is_titled(line: Line) -> bool:
    """Whether a line is a title already."""
    return line.part == "title" or ends_in_kind(line.text)


def _ends_lead(words: str) -> bool:
    """Whether a line announces the full text that follows."""
    return compiled(r".*(?:全文|内容|译文).{0,4}(?:如下)?[：:。]").fullmatch(words) is not None


def _foot(text: str, body: int, end: int, last: int) -> list[Line]:
    """The last lines of the document that are no sentences, and what stands behind the last sentence.

    In a text that came on one line, its short pieces between wide blanks count; of what stands behind the
    document, up to the offset ``last``, only the imprint does.
    """
    found: list[Line] = []
    at = end
    while at > body and len(found) < FOOT:
        low = max(text.rfind("\n", body, at - 1) + 1, body)
        words = bare_words(text[low:at])
        first = text.index(words, low) if words else low
        at = low - 1
        if not words or compiled(_FOOTNOTE).fullmatch(words):
            continue
        stop = first + len(words)
        if compiled(_OF_AUTHOR).match(words):
            found.append(Line(first, stop, words, "note"))
            continue
        is_note = len(words) <= GLUED and compiled(_BRACKETED).fullmatch(words) is not None
        if is_note or (len(words) <= GLUED and not _is_sentence(words) and "。" not in words[SHORT:-1]):
            found.append(Line(first, stop, words, "foot"))
            continue
        found += reversed(pieces_behind(text, first, stop))
        if low == body:
            pieces = [one for one in read_pieces(text, first, stop) if len(one.text) <= GLUED]
            signed = compiled(_SIGNED_LETTER).search(text, first, stop)
            if signed:
                pieces.append(Line(*signed.span("words"), signed["words"], "foot"))
            seen = {line.start for line in found}
            kept = [one for one in pieces if one.start not in seen and not _is_sentence(one.text)]
            found += [one._replace(part="foot") for one in reversed(kept)]
        break
    found.reverse()
    imprint = compiled(_IMPRINT).search(text, max(end, last - GLUED), last) if end < last else None
    if imprint:
        found.append(Line(imprint.start(), imprint.end(), imprint[0].rstrip(), "foot"))
    return found


def _is_sentence(words: str) -> bool:
    return len(words) > SHORT and words[-1] in "。！？" and not compiled(PRINTED).match(words)
