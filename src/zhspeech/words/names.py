"""Names of people as they stand alone, behind an office, or one after the other.

Surnames and offices are those of :mod:`zhspeech.words.people`; in which lines names stand is said by
:mod:`zhspeech.words.bylines`.
"""

from __future__ import annotations

from zhspeech.text.marks import BLANK, PLACEHOLDERS
from zhspeech.text.patterns import any_of
from zhspeech.words.people import COURTESIES, EVERYDAY_SURNAMES, HAN, OFFICES, SURNAMES

__all__ = [
    "ANYONE",
    "COURTESY",
    "HELD",
    "HELD_ENDS",
    "MEMBER",
    "NAMES",
    "NO_NAMES",
    "PERSON",
    "POST",
    "SOUND",
    "SPELLED",
]

#: How a page writes the sound of a character behind it: 务（wù）.
SOUND = "（[a-zà-ǹɡ ]{1,8}）"
_ANY_SURNAME = f"[{SURNAMES}{EVERYDAY_SURNAMES}]"
_DOUBLE = "(?:欧阳|司马|上官|诸葛|司徒|端木|皇甫|尉迟|夏侯|令狐|公孙|慕容)"
_MASK = f"[{PLACEHOLDERS}]"
_DOUBLED = rf"{_DOUBLE}{HAN}{{1,2}}"
_MARRIED = rf"[{SURNAMES}]{_ANY_SURNAME}{HAN}{{2}}(?={BLANK}|[^\w]|发表|在|$)"
_FOREIGN = rf"{HAN}{{1,6}}[·・]{HAN}{{1,8}}"
_MASKED = rf"{_MASK}{{2,3}}|[{SURNAMES}]{_MASK}{{1,2}}|某某某?"
_SPACED = rf"{BLANK}{{1,2}}{HAN}(?!{HAN})"
#: A name of one person: 欧阳大山; 林郑月娥, with a husband's surname; 王小田, 王 平; 关大山, not 关于; ×××,
#: 王××; 艾山·买买提. No name can be read in two of these ways.
PERSON = (
    rf"(?:{_DOUBLED}|(?!{_DOUBLE}|{HAN}{{1,6}}[·・])(?:{_MARRIED}|(?!{_MARRIED}){_ANY_SURNAME}(?:{HAN}{{1,2}}|{_SPACED})"
    rf"|关(?![于系键注心]){HAN}{{1,2}}|{_MASKED})|{_FOREIGN})"
)
#: One name or several.
NAMES = rf"{PERSON}(?:[ \u3000、，]{{1,3}}{PERSON})*"
#: Names where a label or an office says that they are: rare surnames too.
ANYONE = (
    rf"(?:{HAN}{{2,3}}(?![\w·・])|{HAN}{_SPACED}|{_DOUBLE}{HAN}{{2}}|{_MARRIED}|{_FOREIGN}|{_MASK}{{2,3}}"
    rf"|[{SURNAMES}]{_MASK}{{1,2}})"
)
#: A name with blanks between its characters: 王　小　田.
SPELLED = rf"{HAN}{BLANK}{{1,3}}{HAN}{BLANK}{{1,3}}{HAN}"
_NO_NAMES = """
    前言 引言 序言 导言 导语 摘要 提要 目录 正文 语录 附件 全文 选项 解析 问题 编者 记者 作者 通讯员
    下载 打印 收藏 完 文件
"""
#: What stands alone on a line, is as long as a name and is none.
NO_NAMES = frozenset(_NO_NAMES.split())

_ONLY_HELD = "顾问 行政长官 特首 政治委员 首席法官 理事长 总编辑 总指挥 发言人 负责人 领导人 组织者"
#: The last words of an office that somebody named beside it holds: more than those that are one wherever they
#: stand.
_ALL_HELD = (*OFFICES, *_ONLY_HELD.split())
HELD = any_of(_ALL_HELD)
#: The last characters of those.
HELD_ENDS = "".join(sorted({office[-1] for office in _ALL_HELD}))
#: An office with what it is the office of, or several.
POST = rf"[^，。；：！？\n（）“”「」《》〖〗在\d]{{0,60}}?{HELD}"
COURTESY = any_of(COURTESIES)
#: What people are members of, before their names: 青石镇中学王小田, 红卫兵王小田.
MEMBER = "(?:大学|中学|附中|学生|同学|战士|红卫兵|工人)"
