"""``RULES``: every code there is, with its reason, its source, and texts that get it and that do not."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING, Literal

import attrs

from zhspeech.errors import ZhspeechError
from zhspeech.visible import visible_repr

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["RULES", "Exemption", "Rule", "Severity", "choose_codes", "rule_of"]

Severity = Literal["warning", "note"]


@attrs.frozen
class Exemption:
    """A text that looks like a fault of a rule and is none.

    Attributes:
        text: the text, of which ``check`` says nothing.
        why: the reason.
        why_zh: the reason, in Chinese.
    """

    text: str
    why: str
    why_zh: str


@attrs.frozen
class Rule:
    """What a code stands for.

    Attributes:
        code: a letter for the subject (N numbering, C counts, S structure, P punctuation, H headings,
            A annexes, M masks and other blanks) and a number; it never changes its meaning.
        title: what is wrong, in a few words.
        title_zh: the same in Chinese.
        severity: ``warning``, or ``note`` for what may be meant.
        why: why it is wrong.
        why_zh: the same in Chinese.
        source: the standard that says so, or ``habit`` where it is but what readers expect.
        wrong: a text that gets this diagnostic, and no other.
        right: the same text set right.
        exemptions: texts that look like it and are no fault.
    """

    code: str
    title: str
    title_zh: str
    severity: Severity
    why: str
    why_zh: str
    source: str
    wrong: str
    right: str
    exemptions: tuple[Exemption, ...] = ()


_LEVELS = "GB/T 9704—2012, 7.3.3"
_LABELS = "GB/T 15834—2011, B.3"

#: Every diagnostic there is.
RULES = (
    Rule(
        "N101",
        "missing ordinal",
        "缺序号",
        "warning",
        "A number that is left out makes the reader look for a member that is lost.",
        "序号中断，读者会以为漏了一项。",
        "habit",
        "今年抓好几件事：一是修路，二是架桥，四是通电。",
        "今年抓好几件事：一是修路，二是架桥，三是通电。",
        (
            Exemption(
                "会议传达了条例第三条、第五条的规定，请各村照办。",
                "Numbers that are cited are no list.",
                "引用的条款号不是列举。",
            ),
        ),
    ),
    Rule(
        "N102",
        "repeated ordinal",
        "序号重复",
        "warning",
        "Two members with one number cannot be told apart when somebody refers to them.",
        "两项用同一个序号，引用时分不清。",
        "habit",
        "一、修路\n今年修好进山公路。\n二、架桥\n明年架好两座桥。\n二、通电\n后年村村通电。\n三、供水\n再过一年通自来水。",
        "一、修路\n今年修好进山公路。\n二、架桥\n明年架好两座桥。\n三、通电\n后年村村通电。\n四、供水\n再过一年通自来水。",
        (
            Exemption(
                "他有两个本事，一是会修路，一是会架桥。",
                "Members that all bear the label of the first one are a way of speaking.",
                "“一是……一是……”是通行的说法。",
            ),
        ),
    ),
    Rule(
        "N103",
        "ordinal out of order",
        "序号次序颠倒",
        "warning",
        "Members stand in the order of their numbers.",
        "各项应按序号先后排列。",
        "habit",
        "一、修路\n今年修好进山公路。\n三、架桥\n明年架好两座桥。\n二、通电\n后年村村通电。\n四、供水\n再过一年通自来水。",
        "一、修路\n今年修好进山公路。\n二、通电\n后年村村通电。\n三、架桥\n明年架好两座桥。\n四、供水\n再过一年通自来水。",
    ),
    Rule(
        "N104",
        "first member without a second",
        "单独一项编了号",
        "warning",
        "A number promises another one; what stands alone needs none.",
        "有一必有二；只有一项时不必编号。",
        "habit",
        "一、修路\n今年修好进山公路。\n（一）落实资金\n县里出一半，乡里出一半。\n二、架桥\n明年架好两座桥。",
        "一、修路\n今年修好进山公路。\n县里出一半，乡里出一半。\n二、架桥\n明年架好两座桥。",
    ),
    Rule(
        "C201",
        "announced count that does not hold",
        "预告数目与实际不符",
        "warning",
        "The audience counts along when a speaker announces four points.",
        "预告讲几点，下文就要有几点。",
        "habit",
        "今年抓好四件事：一是修路，二是架桥，三是通电。",
        "今年抓好三件事：一是修路，二是架桥，三是通电。",
        (
            Exemption(
                "今年抓好两件事：第一，修路；第二，架桥；最后，谢谢大家。",
                "What 最后 begins may be the end of the speech.",
                "“最后”引出的可以是结束语。",
            ),
        ),
    ),
    Rule(
        "C202",
        "numeral formula with another number of members",
        "数字略语与所列项数不符",
        "warning",
        "A formula such as 四勤 has as many members as its number says.",
        "“四勤”应列出四项。",
        "habit",
        "干部要做到“四勤”（勤走、勤看、勤问）。",
        "干部要做到“四勤”（勤走、勤看、勤问、勤记）。",
        (
            Exemption(
                "干部要做到“四勤”（勤走、勤看、勤问等）。",
                "等 leaves some out.",
                "有“等”字，未列全。",
            ),
        ),
    ),
    Rule(
        "C203",
        "enumeration of another length than stated beside it",
        "旁列项数、总括数目不符",
        "warning",
        "A count and the names beside it, or a list and the words that sum it up, must agree.",
        "数目与旁边列出的名称、总括与上文列举应当一致。",
        "habit",
        "座谈会上，四位代表（张建军、刘晓梅、王立平）先后发言。",
        "座谈会上，三位代表（张建军、刘晓梅、王立平）先后发言。",
        (
            Exemption(
                "座谈会上，四位代表（张建军、刘晓梅等）先后发言。",
                "等 leaves some out.",
                "有“等”字，未列全。",
            ),
        ),
    ),
    Rule(
        "S301",
        "labels of different kinds in one list",
        "同一组列举混用序号",
        "warning",
        "The members of a list are found by labels of one kind.",
        "同一组列举应用同一种序号。",
        _LEVELS,
        "今年抓好三件事：首先要修路，二是架桥，三是通电。",
        "今年抓好三件事：一是修路，二是架桥，三是通电。",
        (
            Exemption(
                "今年抓好三件事：首先，修路；其次，架桥；第三，通电。",
                "首先, 第二 and 最后 are of one kind.",
                "“首先”“第二”“最后”可以连用。",
            ),
        ),
    ),
    Rule(
        "S302",
        "levels out of order",
        "序号层次颠倒或跳级",
        "warning",
        "Levels are numbered 一、 then （一） then 1. then （1）.",
        "结构层次序数依次用“一、”“（一）”“1.”“（1）”标注。",
        _LEVELS,
        "一、修路\n（一）筹钱\n县里出一半。\n（二）备料\n石子到乡里拉。\n二、架桥\n"
        "1.选址\n（一）先看东村。\n（二）再看西村。\n2.施工\n秋后动工。",
        "一、修路\n（一）筹钱\n县里出一半。\n（二）备料\n石子到乡里拉。\n二、架桥\n"
        "（一）选址\n1.先看东村。\n2.再看西村。\n（二）施工\n秋后动工。",
        (
            Exemption(
                "一、修路\n1.筹钱\n县里出一半。\n2.备料\n石子到乡里拉。\n二、架桥\n明年架好两座桥。",
                "1. right below 一、 is common practice.",
                "“一、”之下直接用“1.”，已成习惯。",
            ),
        ),
    ),
    Rule(
        "P401",
        "bracket or quotation mark without its mate",
        "括号、引号、书名号不配对",
        "warning",
        "Brackets and quotation marks stand in pairs; within quotation marks other ones are used.",
        "括号、引号、书名号成对使用；引号里面又用引号时，内外有别。",
        "GB/T 15834—2011, 4.8, 4.9, 4.15",
        "今年抓好三件事（一是修路，二是架桥，三是通电，年底都要办完。",
        "今年抓好三件事（一是修路，二是架桥，三是通电），年底都要办完。",
        (
            Exemption(
                "今年抓好三件事：1）修路；2）架桥；3）通电。",
                "A label may have a closing bracket only.",
                "“1）”这样的序号只有后半括号。",
            ),
        ),
    ),
    Rule(
        "P402",
        "full- and half-width punctuation mixed in labels",
        "序号全角、半角混用",
        "warning",
        "The labels of a list are set in one width.",
        "同一组序号的标点宽度应当一致。",
        "GB/T 15834—2011, 5.1",
        "（一）修路\n今年修好进山公路。\n(二)架桥\n明年架好两座桥。\n（三）通电\n后年村村通电。",
        "（一）修路\n今年修好进山公路。\n（二）架桥\n明年架好两座桥。\n（三）通电\n后年村村通电。",
    ),
    Rule(
        "P403",
        "label punctuated against its kind or its brothers",
        "序号后标点不当",
        "warning",
        "Nothing follows a label in brackets; 一 takes 、, 1 a dot, 第一 a comma, and brothers the same.",
        "带括号的序号后不加点号；“一”后用顿号，“1”后用下脚点，“第一”后用逗号；同组应一致。",
        _LABELS,
        "（一）、修路\n今年修好进山公路。\n（二）架桥\n明年架好两座桥。",
        "（一）修路\n今年修好进山公路。\n（二）架桥\n明年架好两座桥。",
    ),
    Rule(
        "H601",
        "heading with a stop, as long as a paragraph, or empty",
        "标题有句号、过长或空缺",
        "warning",
        "A heading on a line of its own has no stop at its end, and headings beside each other are alike.",
        "独占一行的标题末尾不用句号；同级标题写法应一致。",
        "GB/T 15834—2011, 5.1; habit",
        "一、修路\n今年修好进山公路。\n二、架桥。\n明年架好两座桥。\n三、通电\n后年村村通电。",
        "一、修路\n今年修好进山公路。\n二、架桥\n明年架好两座桥。\n三、通电\n后年村村通电。",
        (
            Exemption(
                "一、修路。今年修好进山公路。\n二、架桥。明年架好两座桥。\n三、通电。后年村村通电。",
                "A heading that runs on in its paragraph ends in a stop.",
                "与正文接排的标题用句号。",
            ),
        ),
    ),
    Rule(
        "H602",
        "heading with the words of another beside it",
        "同级标题文字重复",
        "warning",
        "Two headings with the same words: one was copied and not changed.",
        "同级标题文字相同，多半是复制后忘了改。",
        "habit",
        "一、加快修路\n今年修好进山公路。\n二、加快修路\n明年架好两座桥。",
        "一、加快修路\n今年修好进山公路。\n二、加快架桥\n明年架好两座桥。",
    ),
    Rule(
        "A701",
        "annexes that do not agree with their list",
        "附件与附件说明不符",
        "warning",
        "What the text, the annex list and the annexes' pages call annex 2 must be the same.",
        "正文、附件说明与附件页的顺序号应当一致。",
        "GB/T 9704—2012, 7.3.4",
        "请各村填报。\n附件：1.修路计划\n2.架桥计划\n青溪县交通局\n2025年8月1日\n附件1\n修路计划\n修十里。\n附件3\n架桥计划\n架两座。",
        "请各村填报。\n附件：1.修路计划\n2.架桥计划\n青溪县交通局\n2025年8月1日\n附件1\n修路计划\n修十里。\n附件2\n架桥计划\n架两座。",
    ),
    Rule(
        "M501",
        "mask not filled",
        "隐去的内容未补",
        "warning",
        "** and ×× stand for something that is to be put in before the text is published. Where a text is "
        "masked throughout, one note says so.",
        "“**”“××”代替的内容，定稿前应补上；通篇隐去的，只提示一次。",
        "habit",
        "全镇完成投资**亿元。",
        "全镇完成投资3亿元。",
        (
            Exemption(
                "参加培训的请填写回执。\n联系人：____________",
                "A form's own fields are for its readers.",
                "表格中供填写的空格不是缺漏。",
            ),
        ),
    ),
    Rule(
        "M502",
        "place left to be filled in",
        "空缺待填",
        "warning",
        "A bracket, a date or a document number with nothing in it, or a note to oneself, was left.",
        "空括号、未写全的日期或发文字号、“待核”之类的批注，定稿前应处理。",
        "habit",
        "全镇完成投资3亿元，增长（ ）%。",
        "全镇完成投资3亿元，增长5%。",
    ),
)

#: How alike an unknown code and a known one must be for the one to be a slip for the other.
_NEAR = 0.5
_ALL = frozenset(rule.code for rule in RULES)


def rule_of(code: str) -> Rule:
    """The rule of a code.

    Raises:
        ZhspeechError: for a code that no rule has; it names the nearest one.
    """
    for rule in RULES:
        if rule.code == code:
            return rule
    raise _unknown(code)


def choose_codes(select: Iterable[str] | None = None, ignore: Iterable[str] = ()) -> frozenset[str]:
    """The codes that begin with one of ``select`` (all if it is ``None``) and with none of ``ignore``.

    Raises:
        ZhspeechError: for a code or prefix that no rule has.
    """
    chosen = _ALL if select is None else _with_prefix(select)
    return chosen - _with_prefix(ignore)


def _with_prefix(prefixes: Iterable[str]) -> frozenset[str]:
    """The codes that begin with one of the prefixes; a lone string is one prefix."""
    codes: set[str] = set()
    for prefix in [prefixes] if isinstance(prefixes, str) else prefixes:
        found = {code for code in _ALL if prefix and code.startswith(prefix)}
        if not found:
            raise _unknown(prefix)
        codes |= found
    return frozenset(codes)


def _unknown(code: str) -> ZhspeechError:
    known = [rule.code for rule in RULES]
    near = get_close_matches(code.upper(), known, n=1, cutoff=_NEAR)
    advice = f"; did you mean {near[0]}?" if near else ""
    expected = f"one of {', '.join(known)}, or the beginning of some{advice}"
    return ZhspeechError("code", visible_repr(code), expected)
