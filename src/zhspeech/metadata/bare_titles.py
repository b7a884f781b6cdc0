"""A title whose lines are known: its words without label, name and remarks, and whether it names a speech."""

from __future__ import annotations

from typing import NamedTuple

from zhspeech.text.marks import BLANK
from zhspeech.text.numerals import TO_TEN
from zhspeech.text.patterns import any_of, compiled
from zhspeech.words.genres import REMARK, SPEECHES, ends_in_kind
from zhspeech.words.names import HELD, NAMES

__all__ = ["SPEAKER_BEFORE", "SPOKEN", "Title", "bare_title"]

_SPOKEN = f"""
    {SPEECHES}
    演词 献词 陈情 党课 报告 汇报 说明 解释 指示 插话 座谈 座谈会 纪要 答问 问答 答记者问 访谈 实录
"""
#: Kinds of text that are spoken: their date is that of the day.
SPOKEN = any_of(_SPOKEN.split())
_IS_SPOKEN = (
    rf"(?<!调查)(?<!考察){SPOKEN}(?:稿|文稿|提纲|摘要|要点|全文|记录|纪要|实录|材料|范文|要|（[^（）]*）|[》”\d])*$"
    r"|在.{3,60}(?:会|会议|仪式|典礼)上(?!通过)|会议.{0,6}[记纪]录$|给.{2,30}的电话$"
)
#: Words were said, unless the title ends in a kind of document: 关于传达…的通知.
_IS_TALK = ".{2,8}(?:接见|会见|谈|传达|召见).{2,}"
#: Another document, which a title names at its end: 王小田谈《护林公约》.
_OTHERS = r"(?<=.)《[^》]*》$"

#: Before a title and no part of it: 标题：.
_LABEL = (
    rf"(?:(?:原?标题|题目|文章标题|文件名称|名称)：|问题(?={BLANK})|第[{TO_TEN}\d]{{1,2}}篇："
    r"|【[^】]{0,20}(?:全文|视频|直播|实录)】(?=.{6})|第\d+页 ?[/共] ?\d*页?|1、(?=\S{6}))"
    rf"{BLANK}*"
)
#: The speaker before a title, maybe with the office: 县长王小田：.
SPEAKER_BEFORE = (
    rf"(?P<post>[^，。：；\s在的《]{{0,20}}{HELD})??(?P<speaker>{NAMES})"
    rf"(?:同志|先生|主席|总理)?：{BLANK}*(?=\S)"
)
#: Behind a title and no part of it: .docx, （全文）, （节录）.
_BEHIND = (
    rf"{BLANK}*\.(?:docx?|pdf|wps|txt)$",
    rf"{BLANK}*[（【\[]{REMARK}[）】\]]$",
    r"(?:模板)?(?:范文)?一、[^。]{2,12}$",
    r"，?全文如下：?$|(?<=[话稿辞讲词文情》])全文：?$",
)
#: A second title behind a dash on the title's line: behind quotation marks whatever it is, “修渠是大家的事”——
#: 致全体村民的公开信; else one that says where or for what, 修渠是大家的事——在全县大会上的讲话.
_DASH_WITHIN = (
    r"[“「『《](?P<first>[^”」』》\n]{4,})[”」』》][-—─―]{1,2}(?P<second>[^\n]{4,})",
    rf"(?P<first>[^\n]{{4,}}?){BLANK}?[-—─]{{2}}{BLANK}?(?P<second>(?:在|纪念|写在|献给|致|评|驳|论|记|《)[\s\S]*)",
)


class Title(NamedTuple):
    """A title.

    Attributes:
        start, end: where its words stand, which may be several lines.
        words: the words without line breaks and blanks.
        speaker: where the speaker's name before it stands, or ``None``.
        office: where the office before that name stands, or ``None``.
        subtitle: where the second title stands, without its dash, or ``None``.
        occasion: where a second line stands that only says when and at what occasion, or ``None``.
    """

    start: int
    end: int
    words: str
    speaker: tuple[int, int] | None
    office: tuple[int, int] | None
    subtitle: tuple[int, int] | None
    occasion: tuple[int, int] | None

    def is_spoken(self, text: str) -> bool:
        """Whether it is the title of something that was said, or says only where it was said."""
        second = text[slice(*self.subtitle)] if self.subtitle else ""
        return self.occasion is not None or any(
            compiled(_IS_SPOKEN).search(words)
            or (compiled(_IS_TALK).search(words) and not ends_in_kind(compiled(_OTHERS).sub("", words)))
            for words in (self.words, second)
        )


def bare_title(
    text: str, start: int, end: int, subtitle: tuple[int, int] | None, occasion: tuple[int, int] | None
) -> Title:
    """The title between two offsets without label, speaker's name, remarks and second title."""
    label = compiled(_LABEL).match(text, start, end)
    start = label.end() if label else start
    name = compiled(SPEAKER_BEFORE).match(text, start, end) if "：" in text[start:end] else None
    start = name.end() if name else start
    for pattern in _BEHIND:
        behind = compiled(pattern).search(text, start, end)
        if behind and behind.start() > start:
            end = behind.start()
    rows = () if subtitle else _DASH_WITHIN
    inner = next((match for row in rows if (match := compiled(row).fullmatch(text, start, end))), None)
    if inner:
        subtitle, (start, end) = inner.span("second"), inner.span("first")
    if text[start] == "〈" and text[end - 1] == "〉":
        start, end = start + 1, end - 1
    words = "".join(text[start:end].split())
    speaker, office = (name.span(group) if name and name[group] else None for group in ("speaker", "post"))
    return Title(start, end, words, speaker, office, subtitle, occasion)
