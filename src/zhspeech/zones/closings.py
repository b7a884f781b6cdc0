"""The closing: the last address or appeal, which closes the whole speech.

The rows are observations in annotated speeches, in simplified characters (see :mod:`zhspeech.text.variants`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from zhspeech.text.patterns import compiled
from zhspeech.text.spans import BLANKS
from zhspeech.zones.salutations import ADDRESSED

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["find_closing", "lines_within"]

#: How long a closing may be, in characters.  In a text shorter than ``SHORT_TEXT`` it takes ``SHARE`` of it
#: at most, or ``SHORTEST`` characters.
LONGEST, SHORT_TEXT, SHARE, SHORTEST = 1200, 3000, 0.2, 250

#: From a line that begins like this on, all is closing: 结束语
_HEADING = r"(?:结束语|结语)\s*(?:[：:﹕.．。]|$|\n)"
#: A line that begins like this begins the closing, or begins it anew.
_APPEALS = (
    # 让我们……, 最后，让我们高呼：
    r"让我们|希望(?:大家|同志|各位)|会议最后|最后.{0,10}高呼",
    # 以上说明，请予审议, 《……决定（草案）》和以上说明，请审议
    r"(?:以上|《[^》\n]{2,60}》)[^。，\n]{0,20}(?:说明|报告)，?请(?:予|予以)?(?:审议|审查)",
    # 这是我的几点意见，请批评指正
    r"(?:这|以上)(?:就)?是.{0,16}(?:意见|体会|想法|情况)|以上.{0,4}(?:报告|汇报|说明|意见|各项)",
    # 我就讲这些, 讲得太多了
    r"我(?:的话|今天|们)*就?先?[讲说谈][的得]?(?:就是|也|这|到这|完|以上)|[讲说谈][的得]?(?:太多|就这|到这)",
)
#: A line that begins like this may only begin a paragraph of the closing.
_ASIDES = (r"谢谢(?:大家|各位)", r"最后.{0,10}祝")
#: An address is an appeal, 各位代表！, or with a comma an aside, 各位代表，完成今年的任务……
_LINE = (
    r"\n[ \t\u3000\xa0]*(?P<line>\**)"
    rf"(?:(?P<heading>{_HEADING})|{ADDRESSED}(?:(?P<address>[！!：:。])|[，,](?P<by_the_way>))"
    rf"|(?P<appeal>{'|'.join(_APPEALS)})|(?P<aside>{'|'.join(_ASIDES)}))"
)
_WEAK = frozenset(("by_the_way", "aside"))
#: An address within a line that holds the whole text.
_GLUED = rf"[。！？”]\s*(?P<closing>{ADDRESSED}[！!，,])"

#: How the last paragraph behind a list ends if it is an appeal, whatever it begins with.
_RESOLVES = (
    # 为夺取更大的胜利而努力奋斗！
    r"(?:奋斗|胜利|前进|到底|贡献|篇章|辉煌)[吧了]?",
    # 只要多看多练，就一定能写出好文章。
    r"(?:一定|必将|[必定][能会可])[^。！!]{2,40}",
)
_RESOLVE = rf"(?:{'|'.join(_RESOLVES)})[。！!]+[”」]?$"
#: A slogan that is shouted, 全国各族人民大团结万岁！, and what announces it.
_CHEER = r"(?=.*(?:万岁|打倒|誓死|到底|团结起来|胜利)).{4,60}[！!]"
_CHEERED = r".*(?:高呼|口号).*[：:]"
#: How many paragraphs from the last label on may be that member's own, and how long a resolve is at most.
OWN, LONGEST_RESOLVE = 2, 400
#: How much of a paragraph's end shows whether it is a resolve.
TAIL = 60


def find_closing(text: str, body: int, footer: int, labels: Sequence[int]) -> int:
    """Where the closing begins.

    Args:
        text: the text with LF for every line break.
        body: where the body begins.
        footer: where the footer begins, or the text ends.
        labels: the enumerators at the beginning of a line before the footer, in order; a speech closes behind
            the last of them.

    Returns:
        The start of its first line, ``footer`` if there is none: a heading 结束语, the last line that
        addresses or calls on the audience, or else a last paragraph behind a list that ends as appeals do.
    """
    lowest = max(body, labels[-1] if labels else 0, footer - LONGEST)
    if footer - body < SHORT_TEXT:
        lowest = max(lowest, footer - max(SHORTEST, int((footer - body) * SHARE)))
    found = footer
    for match in compiled(_LINE).finditer(text, max(lowest - 1, 0), footer):
        if match.lastgroup not in _WEAK or found == footer:
            found = match.start("line")
        if match.lastgroup == "heading":
            break
    if found == footer:
        found = _find_glued(text, lowest, footer)
    return _find_resolve(text, footer, labels) if found == footer and labels else found


def _find_glued(text: str, lowest: int, footer: int) -> int:
    """Where the last address stands on the line that ``lowest`` cuts, ``footer`` if there is none."""
    found = footer
    end = text.find("\n", lowest, footer)
    for match in compiled(_GLUED).finditer(text, lowest, footer if end < 0 else end):
        found = match.start("closing")
    return found


def _find_resolve(text: str, footer: int, labels: Sequence[int]) -> int:
    """Where the last paragraph begins if it is an appeal, or the slogans that end the text."""
    paragraphs = lines_within(text, max(labels[-1], footer - LONGEST), footer)
    before = labels[-2] if len(labels) > 1 else 0
    is_brief = labels[-1] - before < LONGEST and len(lines_within(text, before, labels[-1])) == 1
    own = 1 if is_brief else OWN
    first = len(paragraphs)
    while first > own and compiled(_CHEER).fullmatch(paragraphs[first - 1][1]):
        first -= 1
    if own < first < len(paragraphs) and compiled(_CHEERED).fullmatch(paragraphs[first - 1][1]):
        first -= 1
    if first == len(paragraphs) > own and _is_resolve(paragraphs[-1][1]):
        first -= 1
    return paragraphs[first][0] if first < len(paragraphs) else footer


def _is_resolve(paragraph: str) -> bool:
    return len(paragraph) <= LONGEST_RESOLVE and compiled(_RESOLVE).search(paragraph[-TAIL:]) is not None


def lines_within(text: str, start: int, end: int) -> list[tuple[int, str]]:
    """The lines of ``text[start:end]`` that are not blank: where the text of each begins, and the text."""
    lines = []
    at = start
    for raw in text[start:end].split("\n"):
        line = raw.strip(BLANKS)
        if line:
            lines.append((at + raw.index(line), line))
        at += len(raw) + 1
    return lines
