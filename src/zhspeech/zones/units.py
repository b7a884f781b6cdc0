"""Where a zone may begin: the lines of a text, and the pieces of lines in which several things are glued.

Pages arrive with title, address and first sentence on one line, with the signature behind the last sentence,
or as one line altogether. A *unit* is a line, or a piece of one that begins where something else may begin.
Only both ends of a text are cut, as far as zones reach, so that the work does not grow with the text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from zhspeech.text.marks import BLANK, STOPS
from zhspeech.text.numerals import TO_TEN
from zhspeech.text.patterns import compiled
from zhspeech.words.bodies import BODY
from zhspeech.words.genres import BEFORE_SUBJECT, ends_in_kind
from zhspeech.words.imprints import DATELINE
from zhspeech.words.names import HELD, NAMES
from zhspeech.zones.addresses import address_cuts
from zhspeech.zones.cuts import BACK_CUTS, FIRST_CUTS, FRONT_CUTS, GLUED_CUTS, cuts_by

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

__all__ = ["Unit", "find_units"]

#: How far the zones before the body reach, in characters, in lines, and in lines of prose. Farthest seen: a
#: salutation at 394 on line 8, an opening on line 20, a title behind two lines of prose.
HEAD, HEAD_LINES, HEAD_PROSE = 1500, 40, 4
#: How far those behind it reach; but for what ``_FAR`` names, which is looked for up to ``FAR`` from the end.
TAIL, TAIL_LINES, FAR = 1500, 16, 6000
#: A line up to this length without the end of a sentence holds one thing, but for an address.
SHORT = 70
#: How far into a long line its address may begin, and how far its title, number or date.
ADDRESSED, TITLED = 400, 130
#: A line this long may hold closing and signature too, so far from the end of the text.
GLUED, LAST = 120, 450
#: A line up to this length may be part of a title over several lines, which is no longer than the other.
WRAPPED, TITLE = 40, 80


class Unit(NamedTuple):
    """A stretch of the text at whose beginning a zone may begin.

    Attributes:
        start: its first character that is no blank.
        end: where the next one begins, or the text ends.
        cut: what made it begin here: ``line``, ``label`` (an enumerator), ``repeat`` (words printed before),
            or the name of a :class:`~zhspeech.zones.cuts.Cut`.
    """

    start: int
    end: int
    cut: str


#: At the head of a line: the label of a page, or of one text of several, which is no part of the title.
_LABEL = (
    rf"(?:\d{{1,3}}、|第 ?[\d{TO_TEN}]+ ?篇[：:]?|篇[{TO_TEN}][：:]?|第\d+页 ?共\d+页"
    rf"|问题(?= )|【(?!导|编者|摘|提)[^】\n]{{1,14}}】|〔[^〕\n]{{1,14}}〕|编号[：:]\d+){BLANK}*(?=\S)"
)
#: The same words twice or more at the head of a line.
_REPEATED = r"(?P<words>\S[^\n]{5,60}?) ?(?=(?P=words))"
#: A document number with the title behind it.
_NUMBERED = r"[^\n。，]{0,60}?号 *(?=\S)"
_SENTENCE_END = f"[{STOPS}]"
#: Who speaks, with the address behind it; wide blanks with the addressees behind them.
_SPEAKER = rf"[^，。；！？：:\s]{{2,14}}[：:](?={BLANK}*(?:主席|各位|[^，。；！？：:\s]{{1,12}}、各位))"
#: How a title begins that goes on in the next line: with who makes it; with what it is about, or where.
_MAKER = rf"(?:{BODY}|[团组队])\Z"
_BEGUN = rf"{BEFORE_SUBJECT}|^在|[就对]$"
#: Who speaks, above what and where: 代表团团长王小田 ⏎ 在护林会议上的发言.
_SPEAKING = rf"[^，。：；\d]{{0,30}}?{HELD}{BLANK}*{NAMES}"
_APART = rf"(?<=\S){BLANK}{{2,}}(?=各|同志|尊敬)"
#: A line far from the end that may begin a footer or closing.
_FAR = (
    rf"\n{BLANK}*(?P<line>附件?[：: \u3000{TO_TEN}\d]*(?=\n)|附件?[：:]|[-—=_*]{{4,}}"
    r"|以上(?:报告|汇报|意见|方案)|本(?:通知|办法|规定|意见|方案|细则)自|特此[通报函公]"
    r"|注 *释|名词解释|附 *录|[〔［\[]注?[1１][〕］\]]|①|结束语|结语|相关|参考|(?:本|这部|此)作品|版权|免责"
    r"|(?:同志|代表|委员|朋友|先生)们[！!，,、]|各位(?:代表|委员|同事|同志|朋友)[！!，,、])"
)
_ABSTRACT = r"[*> \u3000]*[（(【]?(?:导 *读|编者[按注]|摘 *要|提 *要|内容提要|这是|本文|下稿|背景|>|〖)"
_DATELINE = f"{DATELINE}{BLANK}*"


def find_units(text: str, labels: Sequence[int]) -> list[Unit]:
    """The units at both ends of a plain text, in order.

    Args:
        text: the plain text.
        labels: where enumerators of the highest level begin, in order; each begins a unit.

    Returns:
        The units, which tile the text from its first character that is no blank; the last one of the front
        holds the middle of a long text.
    """
    cuts = _Cuts(text)
    tail = len(text) - TAIL
    for label in labels:
        if label < HEAD or label >= tail:
            cuts.add(label, "label")
    _cut_back(text, cuts, _cut_front(text, cuts))
    starts = sorted(cuts.found)
    ends = [*starts[1:], len(text)]
    return [Unit(start, end, cuts.found[start]) for start, end in zip(starts, ends, strict=False)]


class _Cuts:
    """The cuts found so far: where each is, and what made it; the first find counts."""

    __slots__ = ("_joined", "_text", "found")

    def __init__(self, text: str) -> None:
        self._text = text
        self._joined: set[int] = set()
        self.found: dict[int, str] = {}

    def add(self, at: int, name: str) -> None:
        """A cut at the first character from ``at`` on that is no blank."""
        text, length = self._text, len(self._text)
        while at < length and text[at] in " \u3000\n":
            at += 1
        if at < length and at not in self._joined:
            self.found.setdefault(at, name)

    def add_all(self, places: Iterable[tuple[int, str]]) -> None:
        """Cuts at some places, each with what made it."""
        for at, name in places:
            self.add(at, name)

    def join(self, at: int) -> None:
        """The line that begins at ``at`` goes on with the one above."""
        self._joined.add(at)


def _lines(text: str, at: int) -> Iterator[tuple[int, int]]:
    """Where the lines from ``at`` on begin and end that are not blank, without the blanks at either end."""
    length = len(text)
    while at < length:
        end = text.find("\n", at)
        end = length if end < 0 else end
        line = text[at:end].strip()
        if line:
            start = text.index(line[0], at)
            yield start, start + len(line)
        at = end + 1


def _cut_front(text: str, cuts: _Cuts) -> int:
    """The lines of the front, and the pieces of those in which more than one thing may be glued.

    Returns:
        Where its last line begins.
    """
    prose = last = 0
    above: list[str] = []
    for number, (start, end) in enumerate(_lines(text, 0)):
        if number == HEAD_LINES or start > HEAD or prose == HEAD_PROSE:
            break
        last = start
        line = text[start:end]
        if above and _goes_on(above[-1], line, text[end : end + WRAPPED].lstrip()):
            above[-1] += line
            cuts.join(start)
            continue
        cuts.add(start, "line")
        label = compiled(_LABEL).match(text, start, end)
        if label:
            cuts.add(label.end(), "mark")
            start = label.end()
        if end - start <= SHORT and not compiled(_SENTENCE_END).search(text, start, end - 1):
            above.append(line if line[-1] not in STOPS else "")
            prose += line[-1] in "。；;"
            _cut_short(text, start, end, cuts)
        else:
            prose += 1
            if not compiled(_ABSTRACT).match(text, start, end):
                _cut_long(text, start, end, above, cuts)
                if prose == 1:
                    cuts.add_all(cuts_by(FIRST_CUTS, text, start, min(end, start + TITLED)))
    return last


def _goes_on(above: str, line: str, below: str) -> bool:
    """Whether a line goes on with a title begun above: a maker, a subject without its kind, an open mark."""
    if len(above) > TITLE or len(line) > WRAPPED or compiled(_SENTENCE_END).search(line):
        return False
    is_subject = ends_in_kind(line) or compiled(BEFORE_SUBJECT).match(line) is not None
    if is_subject and not compiled("：").search(above) and compiled(_MAKER).search(above):
        return True  # who issued it, and what about
    below = below.partition("\n")[0].rstrip()
    is_ended = ends_in_kind(line) or line.endswith("的函")
    is_ended = is_ended or (ends_in_kind(below) and compiled("[。：]").search(line) is None)
    if is_ended and line[0] == "在" and compiled(_SPEAKING).fullmatch(above):
        return True
    is_open = compiled(r"《[^》]*\Z|（[^）]*\Z").search(above) is not None
    is_begun = compiled(_BEGUN).search(above) is not None and not above[-1].isdigit()
    if not (is_open or is_begun) or ends_in_kind(above):
        return False
    closes = is_open and compiled(r"[^《（]*[》）]").match(line) is not None
    return closes or is_ended or (is_begun and above[-1] in "、和的与及")


def _cut_short(text: str, start: int, end: int, cuts: _Cuts) -> None:
    """The pieces of a line that holds one thing, unless it is a speaker or title with an address."""
    apart = compiled(_APART).search(text, start, end)
    if apart:
        cuts.add(apart.end(), "blank")
    speaker = compiled(_SPEAKER).search(text, start, end)
    if speaker:
        cuts.add(speaker.end(), "colon")
        start = speaker.end()
    cuts.add_all(address_cuts(text, start, end))


def _cut_long(text: str, start: int, end: int, above: list[str], cuts: _Cuts) -> None:
    """The pieces of a line in which head and body may be glued."""
    near = min(end, start + TITLED)
    repeated = compiled(_REPEATED).match(text, start, near)
    words = [repeated["words"]] if repeated else [line for line in above if len(line) > 4]
    for printed in words:
        at = start
        while text.startswith(printed, at):
            cuts.add(at, "repeat")
            at += len(printed)
            cuts.add(at, "repeat")
            at += text[at : at + 1] == " "
    numbered = compiled(_NUMBERED).match(text, start, near)
    if numbered:
        cuts.add(numbered.end(), "number")
    dateline = compiled(_DATELINE).match(text, start, near)
    if dateline:
        cuts.add(dateline.end(), "date")
        start = dateline.end()
    clause = compiled(r"[，,。！？；]").search(text, start, near)
    cuts.add_all(cuts_by(FRONT_CUTS, text, start, clause.end() if clause else near))
    cuts.add_all(address_cuts(text, start, min(end, start + ADDRESSED)))


def _cut_back(text: str, cuts: _Cuts, front: int) -> None:
    """The lines of the back, and the pieces of those in which closing or signature may be glued.

    Args:
        text: the plain text.
        cuts: what has been found.
        front: where the last line of the front begins.
    """
    length = len(text)
    low = max(0, length - TAIL)
    at = length
    lines: list[tuple[int, int]] = []
    while len(lines) < TAIL_LINES and at > low:
        begin = text.rfind("\n", 0, at) + 1
        if text[begin:at].strip():
            lines.append((begin, at))
            cuts.add(begin, "line")
        at = begin - 1
    for match in compiled(_FAR).finditer(text, max(front, length - FAR), max(at, 0) + 1):
        cuts.add(match.start("line"), "line")
    last = length - LAST
    for begin, end in lines:
        if end > last:
            cuts.add_all(cuts_by(BACK_CUTS, text, max(begin, last), end))
            if end - begin > GLUED:
                cuts.add_all(cuts_by(GLUED_CUTS, text, max(begin, last), end))
