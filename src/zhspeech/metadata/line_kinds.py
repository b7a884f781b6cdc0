"""What a line above the body, or at its beginning, is: a title's, an addressee, a greeting, a note, prose."""

from __future__ import annotations

from zhspeech.metadata.lines import GLUED, Line
from zhspeech.text.marks import BLANK
from zhspeech.text.numerals import TO_99
from zhspeech.text.patterns import compiled
from zhspeech.words.dates import DATE
from zhspeech.words.imprints import DATELINE
from zhspeech.words.names import PERSON
from zhspeech.words.people import COURTEOUS
from zhspeech.zones.salutations import ALL_BODIES, is_addressee, match_address

__all__ = ["GREETING", "PASSED_ON", "kind_of"]

#: How long a line of prose is at least.
PROSE = 36
#: How long a notice of a site is at most.
NOTICE = 300
_SURE = frozenset(("letterhead", "sender", "number", "title", "recipient"))
#: A sentence, or a member of a list that is one: 一、不带火种进山。
_SENTENCE = rf"[。！？](?!$)|[^。：；]{{2}}[，；][^。]*[。；！]|^{TO_99}、.*[。；]$"
#: What a site tells its reader.
_OF_A_SITE = "(?:本站|会员|客服|积分|侵权|下载|预览|版权归|删除|完整)"
_SITE_SAYS = rf"^.{{0,40}}?{_OF_A_SITE}.*{_OF_A_SITE}"
_DATED = rf"（?{DATE}"
#: An editor's note, whatever it holds.
_NOTE = r"[〖【\[（(*].*[〗】\]）)*]|(?:编者按|按|编者的话|导语|摘要)[：:].*|这是.{2,400}"
GREETING = rf"{COURTEOUS}.{{1,40}}[：，！]"
#: An audience that is present: no addressee.
_AUDIENCE = r".*(?:们|各位[^，]{1,8}|贵宾|来宾|代表|委员)[：！]"
#: Behind the addressee: who passes it on.
PASSED_ON = r"(?<=：)[ \u3000]*（[^（）]{2,24}）$"
#: Whom a letter addresses: 护林队全体队员：.
_ADDRESSEE = r"[^。；！？：]{0,30}(?:全体|广大)[^。；！？：]{2,14}："
#: What no line begins with but the rest of a sentence.
_GOES_ON = frozenset("。，、；：）》”")
#: Labels in brackets, which are no note.
_FIELDS = rf"(?:【[^】]{{2,8}}：[^】]{{0,40}}】{BLANK}*)+"
#: The words below a picture, with who took it.
_CAPTION = rf"[^。]{{2,40}}。?.{{0,20}}{BLANK}{PERSON}{BLANK}?摄"
_OUTSIDE = r"(?:来源|发表时间|发布时间|时间|作者|撰文|原标题|责任编辑)[：:]"


def kind_of(line: Line, *, has_lead: bool) -> str:
    """What a line above or at the beginning of the body is."""
    words = line.text
    if line.part in _SURE:
        return line.part
    if words[0] in _GOES_ON:
        return "broken"
    if match_address(words) or compiled(GREETING).match(words):
        return "greeting"
    bare = compiled(PASSED_ON).sub("", words) if words[-1] == "）" else words
    is_sent = is_addressee(bare) or compiled(_ADDRESSEE).fullmatch(bare)
    if is_sent:
        return "greeting" if compiled(_AUDIENCE).fullmatch(words) else "recipient"
    if words[0] == "各" and words[-1] != "：" and compiled(ALL_BODIES).fullmatch(words):
        return "recipient"
    if compiled(_NOTE).fullmatch(words) and not has_lead and not compiled(_FIELDS).fullmatch(words):
        return "note"
    if _is_prose(words):
        return "prose"
    return "field" if compiled(_OUTSIDE).search(words) else "plain"


def _is_prose(words: str) -> bool:
    """Whether a line is a sentence or more, of prose."""
    if compiled(_OUTSIDE).match(words) or compiled(DATELINE).fullmatch(words):
        return False
    if words[-1] == "摄" and compiled(_CAPTION).fullmatch(words):
        return False
    if len(words) <= NOTICE and compiled(_SITE_SAYS).search(words):
        return False
    if len(words) < PROSE and compiled(_DATED).match(words):
        return False
    return (
        len(words) >= GLUED
        or compiled(_SENTENCE).search(words) is not None
        or (len(words) >= PROSE and words[-1] in "。；：:")
    )
