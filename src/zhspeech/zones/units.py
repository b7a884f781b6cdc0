"""Where a zone may begin: the lines of a text, and the pieces of lines in which several things are glued.

Pages arrive with title, address and first sentence on one line, with the signature behind the last sentence,
or as one line altogether. A *unit* is a line, or a piece of one that begins where something else may begin.
Only both ends of a text are cut, as far as zones reach, so that the work does not grow with the text.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from zhspeech.text.marks import BLANK, SPACES, STOPS
from zhspeech.text.numerals import TO_TEN
from zhspeech.text.patterns import any_of, both_widths, compiled
from zhspeech.words.bodies import PRESS
from zhspeech.words.dates import DATE, FIGURE
from zhspeech.words.genres import BEFORE_SUBJECT, TITLE_KINDS, ends_in_kind
from zhspeech.words.people import COMPANY, EVERYDAY_SURNAMES, HAN, SURNAMES

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["BACK_CUTS", "FIRST_CUTS", "FRONT_CUTS", "GLUED_CUTS", "Cut", "Unit", "find_units"]

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
#: A line up to this length may be a title that goes on below.
WRAPPED = 40


class Unit(NamedTuple):
    """A stretch of the text at whose beginning a zone may begin.

    Attributes:
        start: its first character that is no blank.
        end: where the next one begins, or the text ends.
        cut: what made it begin here: ``line``, ``label`` (an enumerator), ``repeat`` (words printed before),
            or the name of a :class:`Cut`.
    """

    start: int
    end: int
    cut: str


class Cut(NamedTuple):
    """A place within a line where a unit begins.

    Attributes:
        name: what it is called.
        signs: the characters that its pattern can begin with.
        pattern: what stands before the place; blanks behind it are skipped.
        reason: why something else may begin there.
        example: a text with a bar where it is cut.
        trap: a text that looks alike and is not cut.
    """

    name: str
    signs: str
    pattern: str
    reason: str
    example: str
    trap: str


_BLANK = Cut(
    "blank",
    " \u3000",
    rf"(?<=[^\W\da-zA-Z_×]|[。！？：；”》）\])】〕]){BLANK}+(?=[^\W\da-zA-Z_×]|[《“（(\[【]|20\d\d)",
    "blanks stand for a line break where a page was put on one line",
    "村级班子建设的调研|村级班子是村里的主心骨。为了摸清底数，调研组走访了十二个村，开了三次座谈会，听了意见。",
    "镇里有 3 个村和 2 个社区，人口 2.4 万，去年的收入增长了 5%，今年的目标还要再高一些，任务也要再重一些。",
)
#: Cuts near the beginning of a long line in the front.
FRONT_CUTS = (
    Cut(
        "kind",
        "".join(sorted(set(re.findall(r"(?<=[(|])\w", TITLE_KINDS)))),
        rf"{TITLE_KINDS}[》”」』]?(?:[（(][^（）()\n]{{0,30}}[）)])?(?:\d{{1,2}}(?=[^\d年.．、]))?"
        rf"(?={BLANK}*[^\s。；，、！？；,;.：:的和与等要中及并是进”》）)了书任化地也落稿上如都就])",
        "a title ends in a kind of document, and the text begins right behind it",
        "河西乡秋季植树造林工作方案|为了绿化荒山，结合我乡实际，制定如下工作步骤，请各村遵照执行，不得有误。按期完成。",
        "这个方案的落实要靠大家，各村的工作方案和实施办法都要报到乡里来，不要等人来催。要把办法落到实处，不许走样。",
    ),
    Cut(
        "date",
        "0123456789一二〇○零×Xx*□_",
        rf"(?<!{FIGURE}){DATE}[）)]?(?={BLANK}*[^\s，。；、至到前后以起的\d])",
        "a date ends the title's imprint, or the page's",
        "2024年5月22日|县人大常委会召开第二次会议，听取了县人民政府关于水利工作的报告。会议由县人大主任主持。",
        "2024年5月22日至25日，县人大常委会召开第二次会议，听取了县人民政府的工作报告。会议由县人大主任主持召开。",
    ),
    _BLANK,
)
#: Cuts near the beginning of the first of them.
FIRST_CUTS = (
    Cut(
        "colon",
        "：:",
        rf"[：:](?={BLANK}*\S)",
        "a label, a speaker's name or an addressee ends in a colon",
        "县直各有关单位：|根据县里的统一安排，今冬要把水利工程修起来，现将有关事项告诉大家。请认真贯彻执行，不得有误。",
        "根据县里的统一安排，今冬要把水利工程修起来，任务很重，时间很紧，大家都要抓紧。请认真贯彻执行，不得有误。",
    ),
)
#: Cuts near the end.
BACK_CUTS = (
    Cut(
        "bracket",
        "（(",
        r"(?<=[。！？”…）)\s])(?=[（(][^（）()\n]{1,60}[）)]?\s*(?:\n|\Z))",
        "author or source stand in brackets behind the last sentence",
        "会议要求各村抓紧落实。|（作者：王小田）",
        "会议要求各村（含社区）抓紧落实，不得拖延。",
    ),
    Cut(
        "annex",
        "附",
        r"(?<!\n)(?=附件?[：:])",
        "the list of annexes, glued to the text",
        "请认真贯彻执行。|附件：植树任务表",
        "请对照所附材料认真贯彻执行。",
    ),
    Cut(
        "page",
        "展上下相第本",
        r"(?=展开阅读|[上下]一篇|相关(?:文章|搜索|热词)|第\d+页 ?共\d+页|本文标题)",
        "what the page adds, glued to the text",
        "县委农业委员会第五次会议|第5页共5页",
        "这篇文章共分五页。",
    ),
)
#: Cuts near the end in a line so long that closing and signature may be glued to it.
GLUED_CUTS = (
    Cut(
        "stop",
        "。！？；…!?",
        rf"[。！？；…!?][”）)]*(?={BLANK}*[^\s。！？；”）」』、，])",
        "a sentence begins that may close the text, or the signature",
        "路要修好。|同志们，让我们一起努力！",
        "路要修好，水要治好，林要护好",
    ),
    _BLANK,
)

#: Words of address: what many are called ends in 们, what one is called is short.
_ADDRESS_SIGN = "们|各位|尊敬的|敬爱的|亲爱的|主席|父老乡亲"
_MANY = any_of(COMPANY)
_CALLED = (
    rf"(?:(?:尊敬|敬爱|亲爱)的[^，,、：:。；;！!？?\s]{{1,30}}|各位{HAN}{{1,12}}?(?=[，,、：:！!。\s])"
    rf"|(?:{HAN}{{1,4}}?)?{_MANY}们|父老乡亲(?:们)?(?=[：:！!，,])|主席(?:先生|女士)?(?=[、，,：:]))\**[：:！!，,、。]?"
)
#: Whom …们 may name more closely, and after what it is no address: 对同志们, 的同志们.
_WHO = r"(?:(?<![^\W\d_])[^\W\d_]{1,4}|青年|少年|各族|广大|老|小|女)\Z"
#: But for whoever is named right before the address: （2020年1月8日）王小田同志们：
_FULL_NAME = rf"[{SURNAMES}{EVERYDAY_SURNAMES}]{HAN}{{1,2}}"
_OBJECT = frozenset("是对让使和与给向把被这那些将请的为有叫")

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
_SPEAKER = rf"[^，。；！？：:\s]{{2,14}}[：:](?={BLANK}*(?:主席|各位))"
_APART = rf"(?<=\S){BLANK}{{2,}}(?=各|同志|尊敬)"
#: A line far from the end that may begin a footer or closing.
_FAR = (
    rf"\n{BLANK}*(?P<line>附件?[：: \u3000{TO_TEN}\d]*(?=\n)|附件?[：:]|[-—=_*]{{4,}}"
    r"|注 *释|结束语|结语|相关|参考|(?:本|这部|此)作品|版权|免责|(?:同志|代表|委员|朋友)们[！!，,])"
)
_ABSTRACT = r"[*> \u3000]*[（(【]?(?:导 *读|编者[按注]|摘 *要|提 *要|内容提要|这是|本文|下稿|背景|>|〖)"
_DATELINE = rf"{PRESS}[^，。：\n]{{0,24}}?[电讯]{BLANK}*"


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
    _cut_front(text, cuts)
    _cut_back(text, cuts)
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


def _cut_front(text: str, cuts: _Cuts) -> None:
    """The lines of the front, and the pieces of those in which more than one thing may be glued."""
    prose = 0
    above: list[str] = []
    for number, (start, end) in enumerate(_lines(text, 0)):
        if number == HEAD_LINES or start > HEAD or prose == HEAD_PROSE:
            break
        line = text[start:end]
        if above and _goes_on(above[-1], line):
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
                    _cut_by(FIRST_CUTS, text, start, min(end, start + TITLED), cuts)


def _goes_on(above: str, line: str) -> bool:
    """Whether a line goes on with the title begun above: a subject without its kind, an open mark."""
    if len(above) > WRAPPED or len(line) > WRAPPED or compiled(_SENTENCE_END).search(line):
        return False
    is_open = above.rfind("《") > above.rfind("》") or above.rfind("（") > above.rfind("）")
    is_begun = compiled(BEFORE_SUBJECT).search(above) is not None
    if not (is_open or is_begun) or ends_in_kind(above):
        return False
    closes = is_open and compiled(r"[^《（]*[》）]").match(line) is not None
    return closes or ends_in_kind(line) or (is_begun and above[-1] in "、和的与及")


def _cut_short(text: str, start: int, end: int, cuts: _Cuts) -> None:
    """The pieces of a line that holds one thing, unless it is a speaker or title with an address."""
    _cut_addresses(text, start, end, cuts)
    for pattern in (_SPEAKER, _APART):
        match = compiled(pattern).search(text, start, end)
        if match:
            cuts.add(match.end(), "colon" if pattern is _SPEAKER else "blank")


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
    _cut_by(FRONT_CUTS, text, start, clause.end() if clause else near, cuts)
    _cut_addresses(text, start, min(end, start + ADDRESSED), cuts)


def _cut_addresses(text: str, start: int, end: int, cuts: _Cuts) -> None:
    """Before the addresses of a line, and behind those that end in a mark; one in several parts is one."""
    called = -1  # where the latest one ends
    is_marked = False  # whether a mark ends it
    for sign in compiled(_ADDRESS_SIGN).finditer(text, start, end):
        at = sign.start()
        if at < called:
            continue
        if sign[0] == "们":
            if text[at - 2 : at] not in COMPANY:
                continue
            at -= 2
            who = compiled(_WHO).search(text, max(start, at - 5), at)
            if who and who[0][-1] not in _OBJECT and not compiled(_FULL_NAME).fullmatch(who[0]):
                at = who.start()
        address = compiled(_CALLED).match(text, at, end)
        if not address or (at > start and at != called and text[at - 1] in _OBJECT):
            continue
        if at != called:
            if is_marked:
                cuts.add(called, "address")
            cuts.add(at, "address")
        called = address.end()
        while called < end and text[called] in SPACES:
            called += 1
        is_marked = address[0][-1] in "：:！!。，,"
    if is_marked:
        cuts.add(called, "address")


def _cut_back(text: str, cuts: _Cuts) -> None:
    """The lines of the back, and the pieces of those in which closing or signature may be glued."""
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
    for match in compiled(_FAR).finditer(text, max(HEAD, length - FAR), max(at, 0) + 1):
        cuts.add(match.start("line"), "line")
    last = length - LAST
    for begin, end in lines:
        if end > last:
            _cut_by(BACK_CUTS, text, max(begin, last), end, cuts)
            if end - begin > GLUED:
                _cut_by(GLUED_CUTS, text, max(begin, last), end, cuts)


def _cut_by(rows: tuple[Cut, ...], text: str, start: int, end: int, cuts: _Cuts) -> None:
    """The cuts of a table within ``text[start:end]``."""
    signs, pattern = _compiled_rows(rows)
    taken = start
    for sign in signs.finditer(text, start, end):
        at = sign.start()
        if at >= taken:
            match = pattern.match(text, at, end)
            if match:
                cuts.add(match.end(), str(match.lastgroup))
                taken = match.end()


@cache
def _compiled_rows(rows: tuple[Cut, ...]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What finds where a row may match, and one pattern for all rows, whose last group is the row's name."""
    signs = "".join(re.escape(row.signs) for row in rows)
    return re.compile(both_widths(f"[{signs}]")), re.compile(
        "|".join(f"(?P<{row.name}>{both_widths(row.pattern)})" for row in rows)
    )
