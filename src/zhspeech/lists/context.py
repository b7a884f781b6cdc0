"""What the text around a candidate says of the list that it begins."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zhspeech.labels.hit import Edge
from zhspeech.labels.lead_ins import announced_count
from zhspeech.lists.returns import SUMMARY
from zhspeech.lists.walls import Wall
from zhspeech.text.blanks import BLANKS, skip_blanks, words_end
from zhspeech.text.layout import without_layout
from zhspeech.text.marks import BLANK, CLOSING, HAN, OPENING, PAIRS, QUOTES, SENTENCE_ENDS
from zhspeech.text.patterns import compiled
from zhspeech.words.people import QUESTION

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from zhspeech.labels.hit import Hit

__all__ = ["find_annexes", "find_brackets", "note_announced", "note_context", "note_distances"]

#: How far a bracketed list may reach, and how far before its first label its bracket may open: （即：一是…….
BRACKET, LEAD = 600, 10
#: How long a line is that a heading fills, its label included.
HEADING = 40
#: How far back the sentence that leads a list in is looked for.
REACH = 80
#: What a line ends in that goes on with the next one.
_GOES_ON = ("；", ";", "，", ",", "、")
#: What no line holds that a heading fills.
_STOPS = r"[。；！？;!?，,]"
#: A lead-in that states no number.
_FOLLOWS = r"(?:如下|以下\w{0,8}|下列\w{0,8}|几[点个条项]\w{0,8})[：:]\s*$"
#: A lead-in that announces the items of a meeting, which are no divisions of what is said at it.
_AGENDA = rf"(?:议程|议题|议项|日程|程序)[^{SENTENCE_ENDS}\n]{{0,14}}[：:。]\s*$"
_QUESTION = rf"\s*{QUESTION}"
#: What announces annexes, and what a site relates to the text.
_RELATED = "(?:相关|延伸|往期|关联)(?:解读|阅读|链接|文章|新闻|报道|资料|文件|政策|推荐|内容)"
_ANNEX = rf"(?:附[件图表录]?|\n\s*{_RELATED})[：:]\s*$"
#: What goes back to what a list as a whole was about, or on to something beside it: a paragraph, or the
#: sentence that leads a list in.
_RETURN = (
    f"(?:{SUMMARY}|此外|另外|"
    "(?:产生|造成|存在|出现)(?:以上|上述|这些)|(?:目前|当前)?存在的(?:主要)?(?:问题|不足))"
)
_PARAGRAPH = rf"\n{BLANK}*(?P<cue>{_RETURN})"
_LEAD_IN = rf"[{SENTENCE_ENDS}；;”\n]\s*(?P<cue>{_RETURN})[^{SENTENCE_ENDS}\n]*$"
#: A sentence that leads in and begins as the one before it ends: 先商量。商量的结果有三种：.
_TAKES_UP = rf"({HAN}{{2}})[{SENTENCE_ENDS}；]\s*\1[^{SENTENCE_ENDS}；\n]*$"


def note_distances(text: str, hits: Iterable[Hit]) -> None:
    """Note where candidates stand in the text without its layout."""
    place = without_layout(text).inner
    for hit in hits:
        hit.at = place(hit.start)


def note_announced(text: str, hits: Iterable[Hit]) -> None:
    """Note which first members are announced of those that would not count without a second one.

    They are the headings that do not begin a line: a list that was cut off behind its first member.
    """
    for hit in hits:
        if hit.ordinal == 1 and not hit.at_line and not hit.run_in and hit.edge >= Edge.LEAD_IN:
            before = max(0, hit.start - REACH)
            hit.is_announced = (
                announced_count(text, before, hit.start) is not None
                or compiled(_FOLLOWS).search(text, before, hit.start) is not None
            )


def note_context(text: str, hits: Iterable[Hit]) -> None:
    """Note what the lines of candidates hold, and what the text before a first one says of its list."""
    cues = [match.start("cue") for match in compiled(_PARAGRAPH).finditer(text)]
    cues.reverse()
    latest = behind = headed = 0
    parted = -1
    for hit in hits:
        while cues and cues[-1] < hit.start:
            cue = cues.pop()
            if cue != headed:  # what stands right below a heading goes back to nothing
                latest = cue
        if hit.at_line:
            end = _note_line(text, hit)
            if hit.is_bare:
                headed = skip_blanks(text, end)
        if hit.ordinal == 1:
            parted = max(parted, text.rfind("；", behind, hit.start), text.rfind(";", behind, hit.start))
            hit.parted = parted
            behind = hit.start
            hit.returns = latest
            if hit.at_line:
                before = max(0, words_end(text, hit.start) - REACH)
                hit.is_agenda = compiled(_AGENDA).search(text, before, hit.start) is not None
            if hit.run_in or not hit.at_line:
                match = compiled(_LEAD_IN).search(text, max(latest, hit.start - REACH), hit.start)
                hit.returns = match.start("cue") if match and match.start("cue") != headed else latest
            if hit.edge == Edge.LEAD_IN:
                before = max(0, hit.start - REACH)
                hit.takes_up = compiled(_TAKES_UP).search(text, before, hit.start) is not None


def _note_line(text: str, hit: Hit) -> int:
    """Note whether a label numbers a question, fills its line with its heading, and leads in what follows.

    The answer is where its line ends.
    """
    hit.asks = not hit.run_in and compiled(_QUESTION).match(text, hit.end) is not None
    end = text.find("\n", hit.end)
    end = end if end >= 0 else len(text)
    words = text[hit.end : end].rstrip(BLANKS)
    if hit.end - hit.start + len(words) <= HEADING and compiled(_STOPS).search(words) is None:
        hit.is_bare = True
        hit.leads = words.endswith(("：", ":"))
    return end


def find_brackets(text: str, hits: Sequence[Hit]) -> list[Wall]:
    """The ends of the brackets that a list begins; the candidates in them are told where it does."""
    walls = []
    for number, hit in enumerate(hits):
        if hit.ordinal == 1 and not hit.at_line:
            end = _end_of_bracket(text, hit)
            inner = [other for other in _until(hits, number + 1, end) if other.group == hit.group]
            if any(other.ordinal == 2 for other in inner):
                walls.append(Wall(end, "bracket", hit.start))
                for other in _until(hits, number + 1, end):
                    other.since = hit.start
    return walls


def find_annexes(text: str, hits: Iterable[Hit]) -> list[Wall]:
    """Where a list of annexes is announced, which belongs to the whole (GB/T 9704—2012, 7.3.4).

    Of the first annexes it is noted that they are.
    """
    walls = []
    for hit in hits:
        if hit.ordinal == 1 and hit.edge == Edge.LEAD_IN:
            match = compiled(_ANNEX).search(text, max(0, words_end(text, hit.start) - LEAD), hit.start)
            if match:
                hit.is_annex = True
                walls.append(Wall(match.start(), "annex"))
    return walls


def _until(hits: Sequence[Hit], number: int, end: int) -> Iterable[Hit]:
    while number < len(hits) and hits[number].start < end:
        yield hits[number]
        number += 1


def _end_of_bracket(text: str, hit: Hit) -> int:
    """Behind the bracket that opens right before a label, in the same paragraph; 0 if there is none.

    Round brackets of both widths close each other.
    """
    at = hit.start - 1
    lowest = max(0, hit.start - LEAD)
    while at > lowest and text[at] not in OPENING and text[at] not in CLOSING and text[at] not in "\n。；;":
        at -= 1
    if at < lowest or text[at] not in OPENING or (text[at] in QUOTES and at < hit.start - 1):
        return 0
    openers, closers = ("（(", "）)") if text[at] in "（(" else (text[at], PAIRS[text[at]])
    depth = 1
    for end in range(hit.end, min(len(text), hit.end + BRACKET)):
        char = text[end]
        if char in closers:
            depth -= 1
            if not depth:
                return end + 1
        elif char in openers:
            depth += 1
        elif char == "\n" and not text[hit.end : end].rstrip(BLANKS).endswith(_GOES_ON):
            return 0
    return 0
