"""Who may be heard in a dialogue: what a label before a colon must look like to name a speaker.

The rows are observations in transcripts of talks, interviews and the proceedings of parliaments in Hong Kong
and Taiwan, in simplified characters.
"""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from zhspeech.text.marks import BLANK, PLACEHOLDERS
from zhspeech.text.numerals import TO_TEN
from zhspeech.text.patterns import any_of, compiled
from zhspeech.words.bylines import OFFICE_WITHIN
from zhspeech.words.people import COURTESIES, FULL_NAME, HAN, OFFICES

__all__ = [
    "Voice",
    "is_crowd",
    "names_person",
    "read_call",
    "read_label",
    "read_narration",
    "speaks_in_parliament",
]

#: Verbs with which a label may end, as they are no part of the speaker: 总理问, 朱答, 代表解释. Not
#: 指出, 教导 and 指示, which quote.
_SAYS = (
    "(?:(?<!顾)问|答|说|讲|喊|插话|插嘴|插问|插|提(?!案)|回答|答复|解释|补充|反映|宣布|表示|问道|说道|喊道"
    "|书面意见)"
)
#: What stands between speaker and verb: 又问, 笑着说, 接着说, 生气地说.
_HOW = (
    rf"(?:又|一?齐声?|同声|再|还|都|便|即|就|忙|也|接着|继续|首先|最后|再次|立即|同时|笑了笑|笑|{HAN}着"
    rf"|{HAN}{{1,2}}地)"
)
#: Whom it is said to: 问朱, 对先念同志说.
_TO = rf"(?:对{HAN}{{1,8}}(?:说|讲)|(?<!顾)问(?!题){HAN}{{1,6}}道?)"
_VERB = rf"(?P<verb>{_HOW}{{0,3}}(?:{_SAYS}[说讲道]?|{_TO}))"
_LETTER = rf"(?:{HAN}|[{PLACEHOLDERS}A-Z·、\d ]|“[^”\n]{{1,8}}”|「[^」\n]{{1,8}}」)"
_REMARK = rf"{BLANK}*(?P<remark>[（(][^（）()\n]{{1,20}}[）)])"
_LABEL = rf"(?P<speaker>{_LETTER}{{1,16}}?)(?:{_REMARK})?(?:{_VERB})?"
#: Longest label, with verb and remark; and longest speaker that is believed without being known otherwise.
LONGEST, SHORT = 36, 10
#: How many labels are kept, as the voices of a dialogue return.
KNOWN = 512

_NAMELESS = """
    问 答 众 回答 提问 群众 大家 代表 代 首长
    同学 学生 女同学 留学生 工人 农民 社员 战士 教员 老师 家属
    记者 主持人 秘书 翻译 听众 观众 网友 联络员 工作人员 与会者
"""
#: Those who are heard without a name, alone or behind the name of their group: 问, 众, 新影代表, 一同学.
_ALONE = frozenset(_NAMELESS.split())
_ROLE = any_of((*_ALONE, *OFFICES, *COURTESIES, "老", "总", "总长"))
#: A row for each form of speaker that is one by its form alone.
_PERSONS = (
    # ×××, XXX, ×××、×××
    rf"[{PLACEHOLDERS}]{{1,4}}(?:、[{PLACEHOLDERS}]{{1,4}})*",
    # 王小田, 王小田、李大山; of surnames that are everyday characters only with two characters behind them
    rf"{FULL_NAME}(?:、{FULL_NAME})*",
    # 总理, 周总理, 一同学, 运输及房屋局局长, 企业代表甲
    rf"{HAN}{{0,9}}{_ROLE}[甲乙丙丁戊A-F]?",
    OFFICE_WITHIN,
)
_HEADS = """
    注 按 例 如 即 又 附 另 译文 附件 附录 附注 备注 编者按 编者注 按语 原载 来源 口号 高呼
    地点 时间 日期 出席 列席 记录 主持 主讲 主办 主送 抄送 编辑 校对 作者 签发人 申请人 组员
    标题 导语 摘要 关键词 案由 说明 提案人 目的 任务 要求 目标 内容 原则 方法 步骤 问题 意见 建议
    结论 结果 原因 例如 其中 总之 总计 合计 小计
    电话 地址 邮编 单位 姓名 性别 年龄 职务 联系人 甲方 乙方 组长 副组长 成员 总指挥 责任人
    同志 同志们 先生们 女士们 朋友们 同学们 代表们 各位代表 各位委员 各位同志 各位同学
"""
#: What stands before a colon and names nobody: heads of notes, of tables, of a paper's parts; addresses.
_NOBODY = frozenset(_HEADS.split())
#: Who is quoted: 毛主席指出, 列宁曾经说过.
_QUOTED = "(?:毛主席|毛泽东|列宁|马克思|恩格斯|斯大林|孔子|鲁迅)"
#: What a clause or a heading ends or begins with, and no speaker: 现将情况报告如下, 第一, 关于方针的问题. Nor
#: is the number of a question one (二问), while 二七 may be.
_CLAUSE = (
    rf"十?[{TO_TEN}]|(?:[读念]?第[\d{TO_TEN}]|关于|让|[我你他她这那其并在对从以据是]|各位|尊敬|亲爱|敬爱|有[的人些]|[昨今当后]|最后|此[时刻]|{_QUOTED}).*"
    r"|.*(?:[曰注]|如下|问题|意见|方面|情况|要求|任务|内容|措施|办法|阶段|步骤|[是有为的了们]|阁下|以下|几点|讲话|发言|指示|批示)"
)
#: The verb with which a narrating label ends, 总理步入会场后问：, and what may open it: 最后，….
_NARRATES = r".*(?:(?<!顾)问|[说讲答道喊])"
_OPENS = r"(?:最后|接着|这时|此时|随后|然后|后来|当时|当)?，?"
#: What an utterance in a parliament begins with.
_CHAIR = rf"{BLANK}*主席(?:女士|先生)?[，、,]"


#: Who calls out of a crowd, in brackets: 有的答, 同学们喊.
_SOME = (
    rf"{HAN}{{0,4}}有[的人些](?:同学|同志|代表|群众|人)?|一[个位些](?:同学|同志|代表|人)|另?一人|几个人|大家"
)
_MANY = rf"{HAN}{{0,6}}(?:代表|同学|学生|群众|工人)们"
_CALL = rf"(?P<speaker>{_SOME}|{_MANY})(?:{_VERB}|齐答|提出|[提谈]到|反映)?"


class Voice(NamedTuple):
    """What stands before a colon, taken apart.

    Attributes:
        speaker: who speaks, as written but without blanks at either end.
        remark: where a remark in brackets lies in the label, as ``(start, end)``, or ``None``.
        verb: the verb of saying, empty if there is none.
    """

    speaker: str
    remark: tuple[int, int] | None
    verb: str


@lru_cache(maxsize=KNOWN)
def read_label(words: str) -> Voice | None:
    """A label taken apart, ``None`` for words that can't be one."""
    if not words or len(words) > LONGEST:
        return None
    if words in _ALONE:
        return Voice(words, None, "")
    match = compiled(_LABEL).fullmatch(words)
    if not match:
        return None
    speaker = match["speaker"].strip(" \u3000")
    if (
        not speaker
        or speaker in _NOBODY
        or (speaker[-1].isdecimal() and not match["verb"])
        or compiled(_CLAUSE).fullmatch(speaker)
    ):
        return None
    return Voice(speaker, match.span("remark") if match["remark"] else None, match["verb"] or "")


def read_call(words: str) -> Voice | None:
    """A label in brackets taken apart: one as on a line, or one for somebody in the crowd."""
    match = compiled(_CALL).fullmatch(words)
    return Voice(match["speaker"], None, match["verb"] or "答") if match else read_label(words)


def is_crowd(words: str) -> bool:
    """Whether a label in brackets names somebody in the crowd: 有的同学说, 同学们."""
    return compiled(_CALL).fullmatch(words) is not None


@lru_cache(maxsize=KNOWN)
def names_person(speaker: str) -> bool:
    """Whether a label names a speaker by its form alone."""
    return any(compiled(row).fullmatch(speaker) for row in _PERSONS)


def speaks_in_parliament(speaker: str, text: str, at: int) -> bool:
    """Whether a speaker is named as in proceedings, or the words from ``at`` on address the chair."""
    if compiled(OFFICE_WITHIN).fullmatch(speaker):
        return True
    return names_person(speaker) and compiled(_CHAIR).match(text, at) is not None


def read_narration(words: str, voices: set[str]) -> str | None:
    """The speaker of a label that narrates, 最后，总理和代表握手告别，并说, if it is one of ``voices``."""
    if "：" in words or ":" in words or not compiled(_NARRATES).fullmatch(words):
        return None
    for clause in reversed(words.split("，")):
        bare = clause[match.end() :] if (match := compiled(_OPENS).match(clause)) else clause
        for end in range(min(len(bare), LONGEST), 0, -1):  # however many are heard
            if bare[:end] in voices:
                return bare[:end]
    return None
