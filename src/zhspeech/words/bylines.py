"""Bylines: how a line says who speaks, wrote, reported or issued a text.

This is the one place where they are told from other lines. The zones ask whether a line is one
(:data:`BYLINE`), metadata whom it names (:data:`BYLINES`, a group for the office and one for the names).
"""

from __future__ import annotations

import re

from zhspeech.text.marks import BLANK, SPACES
from zhspeech.text.patterns import any_of
from zhspeech.words.bodies import BODIES, PRESS
from zhspeech.words.names import ANYONE, COURTESY, HELD, HELD_ENDS, MEMBER, NAMES, PERSON, POST, SPELLED
from zhspeech.words.people import EVERYDAY_SURNAMES, HAN, SURNAMES

__all__ = [
    "ADDRESS",
    "BYLINE",
    "BYLINES",
    "BYLINE_PAIRS",
    "BY_AGENCY",
    "EDITOR",
    "NAMED_OFFICE",
    "OFFICE_WITHIN",
    "REPORTER",
    "REPORTERS",
    "REPORTER_TITLES",
    "SIGNED_BY_PAPER",
]

#: The label before an author or speaker: 作者：, 主讲人：.
_AUTHOR = "(?:撰文|作者|主讲人?|讲话人|发言人|报告人|演讲[人者]|宣讲人|讲稿人|发言者|致辞人|发布人|文)"
#: What an author may be called behind the name.
ADDRESS = "(?:师傅|博士|教授|医生|律师|牧师|先生|女士)"
_ANYBODY = rf"{ANYONE}(?:[ \u3000、]{{1,3}}{ANYONE})*"
_LATIN = "[A-Za-z][A-Za-z .]{1,30}"
_SELF = "[^，。：]{2,24}"
_LABELLED = (
    # 撰文：王小田, 主讲人：王小田, 作者：水利局局长　王小田
    rf"{_AUTHOR}{BLANK}?[：／/|]{BLANK}*(?:(?P<post>{POST}){BLANK}*)?(?P<names>{_ANYBODY})",
    # 撰文：Anna, 撰文：王小田师傅，太极拳传人
    rf"{_AUTHOR}：{BLANK}*(?P<names>{_LATIN}|{NAMES}{ADDRESS}?)(?:，(?P<post>{_SELF}))?",
)
_WITH_OFFICE = (
    # 省长 简某某: whoever stands behind an office and a blank
    rf"(?P<post>{POST}){BLANK}+(?P<names>{SPELLED}|{ANYONE}(?:{BLANK}+{ANYONE}){{0,2}})(?:{COURTESY})?",
)
#: A line that names the speaker, a row for each form.
BYLINES = (
    # 王小田　李大山, 王小田同志
    rf"(?P<names>{NAMES})(?:{COURTESY})?",
    # 王　小　田
    rf"(?P<names>[{SURNAMES}{EVERYDAY_SURNAMES}]{BLANK}{{1,3}}{HAN}{BLANK}{{1,3}}{HAN})",
    *_LABELLED,
    *_WITH_OFFICE,
    # 青石镇中学　王小田
    rf"[^，。：；]{{2,20}}{any_of(BODIES)}{BLANK}+(?P<names>{NAMES})",
    # 国务院总理李强
    rf"(?P<post>{POST})(?P<names>{NAMES})(?:{COURTESY})?",
    # 青石镇中学学生王小田
    rf"[^，。：；\s]{{2,16}}{MEMBER}(?P<names>{PERSON})",
)
#: An office between surname and given name, as the proceedings in Taiwan have it: 段委员宜康, 彭总裁淮南.
OFFICE_WITHIN = (
    rf"[{SURNAMES}{EVERYDAY_SURNAMES}]{HAN}?(?P<inner>副?主任委员|委员|总裁|署长|[部院处次局司县市校]长){HAN}{{1,2}}"
    r"(?<![会长])(?<!指出|说过|讲过|教导|回答|解答)"
)

_EDITORS = """
    责任编辑 责编 编辑 文字编辑 美术编辑 新媒体编辑 值班编辑 主编 统筹
    校对 审核 审校 监制 编校 初审 复审 终审 供稿
"""
#: The label before whoever edited or supplied a text.
EDITOR = any_of(_EDITORS.split())
#: What those who report are called.
REPORTER_TITLES = ("记者", "通讯员", "实习生")
_REPORTER_TITLE = any_of(REPORTER_TITLES)
#: Who reported, on a line or in brackets: 本报记者 王小田/文 通讯员 李大山/图; rare surnames too.
REPORTER = rf"(?!{HAN}{{0,2}}{_REPORTER_TITLE}|[文图摄]{BLANK})(?:{HAN}{{2,3}}|{HAN}{BLANK}{HAN})"
_REPORTER = (
    rf"(?:(?!{_REPORTER_TITLE}){HAN}){{0,8}}{_REPORTER_TITLE}(?:[：／/|]|{BLANK}+)"
    rf"{REPORTER}(?:[、 \u3000]{{1,2}}{REPORTER})*(?:{BLANK}?[／/]?(?:文|图|摄|图文|文图|摄影报道))?{BLANK}*"
)
REPORTERS = rf"(?:^|（)(?:{_REPORTER}){{1,4}}(?:）|$)"
#: A newspaper that signs an article: 《青石日报》编辑部, 《青石日报》记者.
SIGNED_BY_PAPER = (
    r"《[^》]{2,12}》(?:杂志)?(?:[、，]?《[^》]{2,12}》(?:杂志)?)*"
    "(?:编辑部|编者|本?报?(?:特约)?(?:记者|评论员|通讯员))"
)

#: The same of an agency, maybe with a newspaper: 新华社记者, 新华社、《青石日报》记者.
BY_AGENCY = rf"(?P<agency>{PRESS})(?:[、，]《[^》]{{2,12}}》)?(?:特约)?(?:记者|通讯员|评论员)"

#: A name with its office before it, as a line.
NAMED_OFFICE = rf"(?=.*{BLANK}).{{0,24}}{HELD}{BLANK}+{PERSON}"


def _ungrouped(pattern: str) -> str:
    return re.sub(r"\(\?P<\w+>", "(?:", pattern)


#: A line that is a byline by its label, its office or its reporter, not by a name alone; without groups.
BYLINE = "|".join(
    (
        *map(_ungrouped, (*_LABELLED, *_WITH_OFFICE)),
        REPORTERS,
        # 青石县县长, above the line with the name
        "[^。！？；：，!?;:,]{2,24}(?:副?[市县区镇乡省]长|书记|局长|主任)",
    )
)
_PAIRS = """
    撰文 作者 主讲 讲话 发言 报告 演讲 宣讲 讲稿 致辞 发布 记者 通讯 实习
    市长 县长 区长 镇长 乡长 省长 书记 局长 主任
"""
#: Two characters of which every such line holds one, as a quick test: of a label, of who reports, of an
#: office at the end or before a blank.
BYLINE_PAIRS = (
    *_PAIRS.split(),
    *(f"文{mark}" for mark in f"：:／/|{SPACES}"),
    *(f"{end}{blank}" for end in HELD_ENDS for blank in SPACES),
)
