"""What stands behind a list and is none of its last member: a signature, leave before the next text."""

from __future__ import annotations

from zhspeech.text.blanks import skip_blanks, words_end
from zhspeech.text.marks import BLANK, HAN, PLACEHOLDERS
from zhspeech.text.patterns import compiled
from zhspeech.words.bodies import BODY, BODY_ENDS
from zhspeech.words.dates import DATE, DATE_LINE

__all__ = ["before_leave", "before_signature"]

#: The date behind a body in the line of the last annex: 附件：1.名单 2.分工表渠县水利局2019年3月5日.
_DATED = rf"(?<=[{BODY_ENDS}]){BLANK}*{DATE}"
#: What the name of an annex ends in, or the bracket behind that: 分工表; not 表彰, 图书馆.
_NAMED = "(?:[录册卡）)]|表(?![彰演])|单(?!位)|案(?!件)|书(?![记馆法院店])|图(?!书))"
#: The body there, behind that name.
_SIGNS = rf"[^\n。]{{0,80}}{_NAMED}{BLANK}*(?P<body>(?:{HAN}|[{PLACEHOLDERS}]){{4,30}})"
#: A line with which a text ends that another one follows: thanks, who signs, when.
_LEAVE = (
    rf"(?:{HAN}{{0,8}}[，,。！!])?谢谢(?:大家|各位|你们|{HAN}{{0,3}}[们位导])?{HAN}{{0,2}}[。！!]*|"
    rf"以上(?:是我的|表态|述职|发言|汇报)[^\n]{{0,60}}|(?:{HAN}|[*{PLACEHOLDERS}]){{2,20}}{BODY}|{DATE_LINE}"
)


def before_signature(source: str, start: int, limit: int) -> int:
    """Where the body that signs is named in the line of the last annex, which begins at ``start``, else 0."""
    date = compiled(_DATED).search(source, start, limit)
    match = compiled(_SIGNS).fullmatch(source, start, date.start()) if date else None
    return match.start("body") if match else 0


def before_leave(source: str, lowest: int, limit: int) -> int:
    """Where the lines begin, behind ``lowest``, with which a text takes leave that ends at ``limit``."""
    end = limit
    while True:
        last = words_end(source, end, lowest)
        line = source.rfind("\n", lowest, last) + 1
        begin = skip_blanks(source, line)
        if not line or compiled(_LEAVE).fullmatch(source, begin, last) is None:
            return end
        end = begin
