"""Who is addressed: 同志们：, 各位代表，各位来宾：, 各省、自治区人民政府：, on one line or several.

The patterns are observations in annotated speeches and in the order of an official document (GB/T 9704—2012,
7.3.2: the addressee stands below the title and ends in a colon).  They are written in simplified characters
(see :mod:`zhspeech.text.variants`).
"""

from __future__ import annotations

from zhspeech.text.marks import BLANK
from zhspeech.text.patterns import compiled
from zhspeech.words.bodies import BODY
from zhspeech.words.people import HAN, MANY, NOT_CALLED

__all__ = ["is_addressee", "match_address"]

#: Who is one: what an address ends with where it greets its guests one by one.
_ONE = (
    "(?:先生|女士|小姐|阁下|殿下|陛下|同志|主席|总统|总理|首相|议长|书记|[校院部市州会司局团]长|大使|总干事"
    "|秘书长)"
)
_COURTESY = "(?:尊敬|敬爱|亲爱)的"
#: A lookahead tells what it is, so that there is one way to read it, however many forms it may be.
_VOCATIVE = (
    rf"(?=(?:(?:{_COURTESY})?(?:{NOT_CALLED}\w{{0,12}}{MANY}们|各位{HAN}{{1,10}}|父老乡亲(?=[：:！!]))"
    rf"|{_COURTESY}\w{{2,30}})(?!\w))\w+"
)
#: The chair, who is greeted before all others: 主席、各位代表.
_CHAIR = (
    rf"(?:主持人|{HAN}{{0,8}}(?:主席|书记|议长)(?:先生|女士)?|{HAN}{{0,12}}(?:总干事|秘书长)(?:先生|女士))"
)

#: An address at the head of a line or sentence; the mark behind it is not part of the pattern.
_ADDRESSED = rf"(?:{_CHAIR}[、，,]){{0,3}}{_VOCATIVE}(?:[、，, ]{{1,2}}{_VOCATIVE})*\**{BLANK}*"
_WITH_MARK = rf"{_ADDRESSED}[：:！!，,]\**"

#: The addressee of a document or letter, a row for each form.
_ADDRESSEES = (
    r"(?:致|主送)[：:].{2,60}",
    # 各省、自治区、直辖市人民政府办公厅（室）：, 某省军区、某军，各大军区：; not 总理在各部谈情况时讲：
    r"(?=.*[、，,])(?:.{0,3}|[^。；！？!?]{0,60}[、，,和及告])各[^。；！？!?]{1,100}(?<![讲说问答下])[：:]",
    # 主席、总理并中央军委：, 国务院：, ××同志：; not 情况如下：
    rf"{NOT_CALLED}[^。；！？!?]{{0,100}}(?:{BODY}|军区|单位|同志|们)(?:[（(][^）)]*[）)])?[：:]",
    # 致全体议员：, 局长某某先生敬启：; not 致富的路子：
    rf"致[^。；！？!?]{{0,40}}(?:{BODY}|{_ONE}|们|[员民友])[：:]",
    rf"[^。；！？!?]{{2,40}}{_ONE}(?:敬启|台鉴|钧鉴)[：:]",
)


def match_address(line: str) -> int:
    """How far the address at the head of a line goes, with its mark; 0 if there is none."""
    end = 0
    while match := compiled(_WITH_MARK).match(line, end):
        end = match.end()
    return end


def is_addressee(line: str) -> bool:
    """Whether a line names whom a document or letter is sent to."""
    may_be = line.endswith(("：", ":")) or line.startswith(("致", "主送"))
    return may_be and any(compiled(row).fullmatch(line) for row in _ADDRESSEES)
