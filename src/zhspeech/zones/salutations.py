"""Who is addressed: 同志们：, 各位代表，各位来宾：, 各省、自治区人民政府：, on one line or several.

The patterns are observations in annotated speeches and in the order of an official document (GB/T 9704—2012,
7.3.2: the addressee stands below the title and ends in a colon).  They are written in simplified characters
(see :mod:`zhspeech.text.variants`).
"""

from __future__ import annotations

from zhspeech.text.marks import BLANK
from zhspeech.text.patterns import any_of, compiled
from zhspeech.words.bodies import BODY
from zhspeech.words.people import COURTEOUS, COURTESIES, HAN, MANY, NOT_CALLED

__all__ = ["ADDRESSEE", "ALL_BODIES", "is_addressee", "match_address"]

_HEADS = "主席 总统 总理 首相 议长 书记 大使 总干事 秘书长 校长 院长 市长"
#: Who is one: what an address ends with where it greets its guests one by one.
_ONE = any_of((*COURTESIES, *_HEADS.split()))
#: A lookahead tells what it is, so that there is one way to read it, however many forms it may be.
_VOCATIVE = (
    rf"(?=(?:(?:{COURTEOUS})?(?:{NOT_CALLED}\w{{0,12}}{MANY}们|各位{HAN}{{1,10}}|父老乡亲(?=[：:！!]))"
    rf"|{COURTEOUS}\w{{2,30}})(?!\w))\w+"
)
#: The chair, who is greeted before all others: 主席、各位代表.
_CHAIR = (
    rf"(?:主持人|{HAN}{{0,8}}(?:主席|书记|议长)(?:先生|女士)?|{HAN}{{0,12}}(?:总干事|秘书长)(?:先生|女士))"
)

#: Characters of which every address holds one.
_CALLS = frozenset("们各老敬亲")
#: An address at the head of a line or sentence; the mark behind it is not part of the pattern.
_ADDRESSED = rf"(?:{_CHAIR}[、，,]){{0,3}}{_VOCATIVE}(?:[、，, ]{{1,2}}{_VOCATIVE})*\**{BLANK}*"
_WITH_MARK = rf"{_ADDRESSED}[：:！!，,]\**"


def _sent_to(whom: str) -> str:
    """A line that ends in some words and a colon, and is no clause: not 情况如下：."""
    no_clause = "(?![^：]{0,60}(?:如下|是|说|指出))"
    return rf"{NOT_CALLED}{no_clause}[^。；！？：]{{1,190}}(?:{whom})(?:（[^（）]*）)?："


#: Whom a document or letter is sent to, if they are bodies or many: 国务院：, 护林队全体队员们：.
_SENT_TO_MANY = _sent_to(rf"{BODY}|军区|部门|单位|院校|机构|群众|组织|官兵|师生|学生|同志|[民友们]")
#: The same where it may be one person, who else may be one that speaks: 乔站长：, 代表：.
ADDRESSEE = f"{_SENT_TO_MANY}|{_sent_to(f'{_ONE}|代表|同学|员')}"
#: All of a kind, without a colon too: 各乡镇人民政府，县直各单位.
ALL_BODIES = (
    "各(?!位|地)[^。！？：]{1,160}"
    "(?:：|(?:单位|部门|政府|公司|中心|院校|学校|机关|支部|办公室|[办站所局委])$)"
)
#: The addressee of a document or letter, a row for each form.
_FORMS = (
    r"(?:致|主送)[：:].{2,60}",
    # 各省、自治区、直辖市人民政府办公厅（室）：, 某省军区、某军，各大军区：; not 总理在各部谈情况时讲：
    r"(?=.*[、，,])(?:.{0,3}|[^。；！？!?]{0,60}[、，,和及告])各[^。；！？!?]{1,100}(?<![讲说问答下])[：:]",
    _SENT_TO_MANY,
    # 致全体议员：, 局长某某先生敬启：; not 致富的路子：
    rf"致[^。；！？!?]{{0,40}}(?:{BODY}|{_ONE}|[部州县会司局团]长|们|[员民友])[：:]",
    rf"[^。；！？!?]{{2,40}}{_ONE}(?:敬启|台鉴|钧鉴)[：:]",
)


def match_address(line: str) -> int:
    """How far the address at the head of a line goes, with its mark; 0 if there is none."""
    end = 0
    if not _CALLS.isdisjoint(line):
        while match := compiled(_WITH_MARK).match(line, end):
            end = match.end()
    return end


def is_addressee(line: str) -> bool:
    """Whether a line names whom a document or letter is sent to."""
    may_be = line.endswith(("：", ":")) or line.startswith(("致", "主送"))
    return may_be and any(compiled(row).fullmatch(line) for row in _FORMS)
