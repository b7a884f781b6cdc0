"""The title proper: what a title zone, or a web page's boilerplate, names the speech.

The patterns are compiled when a title is first asked for; ``regex`` keeps them.
"""

from __future__ import annotations

import regex

from zhspeech.text.blanks import BLANKS
from zhspeech.text.marks import BLANK
from zhspeech.words.genres import KIND, REMARK

__all__ = ["find_named_title", "find_title"]

_KIND = f"{KIND}(?:提纲|摘要|全文|稿)?"
_LINE = regex.compile(r"[^\n]+")
_MARKS = BLANKS + "#"
_ENDS_IN_KIND = rf"{_KIND}[》”』」]?(?:[（(][^（）()]*[)）])*$"
#: Lines beside a title that are not of it: subtitle, date in brackets, note, source.
_OTHER = r"[-—─－―（(〖【\[*]|.{0,8}[：:]|.{0,20}(?:年.{1,3}月|\d{4}[-./]\d)"
#: On a title's own line: its date and speaker before it, its date and speaker or a remark behind it.
_BEFORE = rf"(?:\d{{4}}-\d\d?-\d\d?[_ \u3000]+(?=\S))?(?:\p{{Han}}{{2,4}}[：:]{BLANK}*(?=[在关对《]))?"
_BEHIND = (
    rf"[（(](?:[^（）()年月日]{{0,40}}[年月日][^（）()]{{0,40}}|{REMARK})[)）]"
    r"|[，,]?(?:全文)?如下[：:]?$|[：:]$"
)
#: How many further lines a title may have.
_MORE = 3

#: Ways in which boilerplate names a speech; the first row that matches counts.
_NAMED = (
    # 以下是《在…上的讲话》全文
    r"(?<=《)[^《》\n]{4,80}(?=》)",
    # 本站为大家整理的…讲话稿，供参考
    (
        r"(?<=(?:整理|收集|搜集|分享|准备|推荐|提供|带来)(?:的|了))(?!一)"
        rf"[^，,。；;！!？?\s]{{2,60}}{_KIND}(?=的?[，,。；;：:！!]|\s|$)"
    ),
    # 在…会议上的讲话, 关于…的报告
    rf"[在关](?:(?<!关)|于)[^，,。；;：:！!？?《》\s]{{2,60}}{_KIND}",
)


def find_title(source: str, start: int, end: int) -> tuple[int, int, bool] | None:
    """The title proper in the title zone ``source[start:end]``: start, end, and whether it is whole lines.

    It is the first line, and further ones up to one that ends in a kind of document if the first does not; no
    subtitle, speaker or date. ``None`` if the zone is blank.
    """
    lines = []
    for match in _LINE.finditer(source, start, end):
        text = match[0].strip(_MARKS)
        if text:
            begin = source.index(text, match.start())
            lines.append((begin, begin + len(text)))
            if len(lines) > _MORE:
                break
    if not lines:
        return None
    first, stop = lines[0]
    if not regex.search(_ENDS_IN_KIND, source, pos=first, endpos=stop):
        words = source[first:stop]
        for line, end in lines[1:]:
            if regex.match(_OTHER, source, pos=line, endpos=end):
                break
            words += source[line:end]  # a page's width may cut the kind itself: 工作报 告
            if regex.search(_ENDS_IN_KIND, words):
                stop = end
                break
    before = regex.match(_BEFORE, source, pos=first, endpos=stop)
    begin = before.end() if before else first
    behind = regex.search(_BEHIND, source, pos=begin + 1, endpos=stop)
    if behind:
        stop = begin + len(source[begin : behind.start()].rstrip(BLANKS))
    return begin, stop, begin == first and not behind


def find_named_title(source: str, start: int, end: int) -> tuple[int, int] | None:
    """The title that the boilerplate ``source[start:end]`` names, or ``None``."""
    for pattern in _NAMED:
        found = regex.search(pattern, source, pos=start, endpos=end)
        if found:
            return found.start(), found.end()
    return None
