"""What findings say, in English and in the words of a Chinese editor."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zhspeech.visible import visible

if TYPE_CHECKING:
    from zhspeech.checks.findings import Finding

__all__ = ["MESSAGES", "MISSING_KINDS", "say"]

#: What a mask stands for, in Chinese, by the value of its kind.
MISSING_KINDS = {
    "amount": "数额",
    "percent": "百分比",
    "rank": "位次",
    "count": "数量",
    "date": "日期",
    "ratio": "比例",
    "number": "数字",
    "person": "人名",
    "place": "地名",
    "organisation": "单位名称",
    "word": "词语",
    "unknown": "内容",
}

#: By code and key: the message in English and in Chinese, with the fields of the finding.
MESSAGES: dict[tuple[str, str], tuple[str, str]] = {
    ("N101", "gap"): (
        "found nothing between {before} and {found}, expected {number}",
        "“{before}”之后是“{found}”，缺“{label}”",
    ),
    ("N101", "gaps"): (
        "found nothing between {before} and {found}, expected {number}",
        "“{before}”之后是“{found}”，缺“{label}”至“{last}”",
    ),
    ("N101", "beginning"): (
        "found {found} at the beginning of a list, expected 1",
        "一组序号从“{found}”开始，缺“{label}”",
    ),
    ("N102", "repeated"): (
        "found {found} after {before}, expected {number}",
        "序号“{found}”重复，“{before}”之后应为“{label}”",
    ),
    ("N103", "disordered"): (
        "found {found} after {before}, expected {number}",
        "“{before}”之后是“{found}”，次序有误，此处应为“{label}”",
    ),
    ("N103", "late"): (
        "found {found} after {before}, expected it before that",
        "“{found}”排在“{before}”之后，次序颠倒",
    ),
    ("N104", "lone"): (
        "found {found} alone, expected a second member or no number",
        "只有“{found}”，没有下一项；单独一项不必编号",
    ),
    ("C201", "count"): (
        "found {count} ({first} to {last}), expected {announced} as announced",
        "预告{announced}项，下文列出{count}项（“{first}”至“{last}”）",
    ),
    ("C201", "count_of_one"): (
        "found {count} (only {first}), expected {announced} as announced",
        "预告{announced}项，下文只有“{first}”一项",
    ),
    ("C202", "formula"): (
        "found {count} members of {formula}, expected {expected}",
        "“{formula}”应有{expected}项，后面列出{count}项",
    ),
    ("C203", "enumeration"): (
        "found {count} names beside {found}, expected {announced}",
        "称“{found}”，旁边列出{count}个，数目不符",
    ),
    ("C203", "sum"): (
        "found {found} after {count} ({first} to {last})",
        "称“{found}”，上文列出{count}项（“{first}”至“{last}”）",
    ),
    ("S301", "mixed"): (
        "found {found} in the list that begins with {first}, expected labels of one kind",
        "同一组列举中“{first}”与“{found}”混用，序号应统一",
    ),
    ("S302", "inverted"): (
        "found {found} below {above}, expected the order 一、 （一） 1. （1）",
        "“{above}”之下用“{found}”，层次颠倒；次序应为一、（一）1.（1）",
    ),
    ("S302", "skipped"): (
        "found {found} directly below {above}, expected {usual} as beside it",
        "“{above}”之下直接用“{found}”，同级其他部分用“{usual}”",
    ),
    ("P401", "unclosed"): (
        "found {mark} that nothing closes, expected {mate}",
        "“{mark}”没有配对，缺“{mate}”",
    ),
    ("P401", "unopened"): (
        "found {mark} that nothing opens, expected {mate} before it",
        "“{mark}”没有配对，前面缺“{mate}”",
    ),
    ("P401", "nested"): (
        "found {mark} within {mark}, expected {mate} for the inner ones",
        "“{mark}”之内又用“{mark}”，内层应改用“{mate}”",
    ),
    ("P401", "misdirected"): (
        "found {mark} where {mate} belongs",
        "引号方向有误，“{mark}”应为“{mate}”",
    ),
    ("P401", "unlike"): (
        "found {mark} that closes another kind of mark, expected {mate}",
        "前后标点不配对，“{mark}”应为“{mate}”",
    ),
    ("P402", "width"): (
        "found {width} punctuation in {found}, expected {usual}",
        "“{found}”用了{width_zh}标点，应与同组一致，用{usual_zh}",
    ),
    ("P403", "needless"): (
        "found {mark} behind {label}, expected none behind a bracket",
        "“{label}”后不加“{mark}”：带括号的序号后面不用点号",
    ),
    ("P403", "unlike"): (
        "found {found}, expected the punctuation of {like}",
        "“{found}”的标点与同组“{like}”不一致",
    ),
    ("H601", "stop"): (
        "found {mark} at the end of a heading, expected none as in the headings beside it",
        "标题“{found}”末尾有“{mark}”，同级标题都没有，应删去",
    ),
    ("H601", "long"): (
        "found a heading of {length} characters, expected one as short as those beside it",
        "“{found}”的标题长达{length}字，不像标题，应精简或另起一段",
    ),
    ("H601", "empty"): (
        "found {found} with nothing behind it, expected a heading",
        "“{found}”只有序号，没有标题",
    ),
    ("H602", "twin"): (
        "found the heading of {like} again",
        "“{label}”与“{like}”标题文字重复",
    ),
    ("A701", "misnumbered"): (
        "found {found}, expected number {expected}",
        "“{found}”编号有误，应为附件{expected}",
    ),
    ("A701", "unlisted"): (
        "found {found}, expected one of the {count} annexes that there are",
        "“{found}”不在附件之列（共有{count}个附件）",
    ),
    ("A701", "absent"): (
        "found annex {number} in the list, expected it behind the text as well",
        "附件说明列有附件{number}，正文之后没有该附件",
    ),
    ("A701", "unlike_list"): (
        "found {found}, expected it numbered as in the list ({listed})",
        "“{found}”与附件说明“{listed}”的编号方式不一致",
    ),
    ("M501", "mask"): (
        "found {found}, expected the {kind} it stands for",
        "“{found}”待填，应补上{kind_zh}",
    ),
    ("M501", "masks"): (
        "found {count} masks from {found} on, expected what they stand for",
        "本段有{count}处待填（“{found}”等）",
    ),
    ("M501", "masked"): (
        "found {count} masks throughout the text, such as {found}",
        "全文有{count}处隐去内容（如“{found}”）",
    ),
    ("M502", "blank"): (
        "found {found}, expected what is to be filled in there",
        "“{found}”待填或待核，定稿前应补齐",
    ),
    ("M502", "nothing"): (
        "found nothing in {found}, expected a value",
        "“{found}”处空缺，待填",
    ),
}


def say(finding: Finding) -> tuple[str, str]:
    """The message of a finding in English and in Chinese, safe to show."""
    fields = finding.fields
    if "kind" in fields:
        fields = {**fields, "kind_zh": MISSING_KINDS.get(fields["kind"], "内容")}
    english, chinese = MESSAGES[finding.code, finding.said]
    return visible(english.format_map(fields)), visible(chinese.format_map(fields))
