"""The forms of stage directions that are believed in any text, a row each, and what a row is.

They are observations in transcripts and in scripts for the chair, written in simplified characters.
"""

from __future__ import annotations

from typing import Literal, NamedTuple, TypeAlias

from zhspeech.zones.stage_words import CROWD, DONE, GESTURE, PERSON, PERSONS, SHOUTS, TOPIC, YES

__all__ = ["ALONE", "SURE_ROWS", "StageKind", "StageRow"]

#: In the place of the character before brackets that are a line of their own among turns.
ALONE = "¶"

StageKind: TypeAlias = Literal["applause", "laughter", "cheers", "music", "action", "incident", "note"]


class StageRow(NamedTuple):
    """A form of stage direction.

    Attributes:
        kind: what it is.
        pattern: matches from the beginning of the words in the brackets.
        anywhere: whether it is believed in any text; else only in one with turns, interjections or another
            stage direction that is.
        reason: why the row is there.
        example, trap: words that it matches, and others that it does not.
        behind: the characters of which one must stand before the brackets, or ``ALONE``; if there are none,
            any may.
    """

    kind: StageKind
    pattern: str
    anywhere: bool
    reason: str
    example: str
    trap: str
    behind: str = ""


#: The rows in order. The first that matches decides; of what a hall does, what is named first.
SURE_ROWS = (
    StageRow(
        "note",
        r".*(?<![战策侵谋概大要方领史胆忽粗])略[…。）)]*$",
        True,
        "something is left out of the record",
        "继续发言，略",
        "战略",
    ),
    StageRow(
        "applause",
        r"(?:众[：:])?[^，。：；\d]{0,14}?(?:鼓掌|掌声)",
        True,
        "the hall claps",
        "热烈掌声",
        "鼓励",
    ),
    StageRow(
        "laughter",
        rf"(?:{CROWD}|{PERSONS})?(?:[都又也的全]|大家|哄堂|全场|微微|连连|一阵|开始|首长)*[大微哄欢]?笑(?![话柄料脸])"
        r"|[^，。：；]{0,6}(?:大笑|笑声|哄笑)|[^，。：；]{2,20}大笑(?=$|[，。])|[^，。：；说谈]{2,6}笑$|把[^，。：；]{1,8}笑了?$|哈哈",
        True,
        "somebody laughs",
        "众笑",
        "笑话",
    ),
    StageRow(
        "cheers",
        r"(?!(?:全体|大家|众人?|全场)?起立)(?:[^，。；]{0,16}(?:欢呼|高呼|呼口号|喊口号|口号声|领呼|齐呼)|[^。；：]{0,24}高?呼[“\"「]|口号(?:声|略)?$|(?:口号|领呼)[：:]"
        rf"|[^，。：；]{{0,6}}呼?[：:].*万[岁寿]|{SHOUTS})",
        True,
        "slogans are shouted",
        "全场高呼：修渠万岁！",
        "口号喊得响",
    ),
    StageRow(
        "music",
        r"[^，。：；]{0,10}(?:[齐高合]唱|唱起|指挥[^，。]{0,4}唱|唱歌|唱国歌|唱《|奏乐|演奏|奏《|军乐|[奏放]国(?:歌|际歌))(?![会家团队])"
        r"|奏唱国|(?:最后|接着|散会)[^。；]{0,24}?[齐高合]唱",
        True,
        "music is played or sung",
        "齐唱国歌",
        "演奏家协会",
    ),
    StageRow(
        "note",
        r"(?:稍|停|等候?|静候|休息|间歇)(?:停|顿|等|候|息|片刻|几秒|数秒|秒|\d)[^，。]{0,8}$"
        rf"|[^，。；：《》]{{0,8}}{DONE}(?:完毕?|毕|结束)$",
        True,
        "a pause in a script, or the end of a part of the programme",
        "报告毕",
        "报告",
    ),
    StageRow(
        "note",
        r"(?:[没未]有?)?(?:记录|录音|录像|原件|字迹|磁带|此处|以下|下面|后面|一[段句个]字?|几[句个]字?|[听记看])*"
        r"(?:不清楚?|不全|不详|漏记|缺漏?|未记|大意|不明|模糊|[没未]听清|[没未]记上|[没未]记[清全])[^，：]{0,12}(?:，[^，。：]{0,8})?[。]?$|因?记录不[全完]|.{0,12}大意是?[：:]|大致(?:意思|如此)$"
        r"|(?:以[上下])?[^，。：；]{0,8}(?:只是|仅是|[只仅]记)[^，。：；]{0,4}大意|[^，。：]{0,12}，?(?:[没未末]听清|[没未]记清|听不清|脱落[一几]句)$|音不准$|原[文稿]如此$",
        True,
        "the recorder could not hear or write it all",
        "记录不清",
        "分工不清晰的单位",
    ),
    StageRow(
        "action",
        r"(?:全体|大家|众人?|全场)?(?:起立|坐下|落座|默哀|鞠躬|宣誓|举手表决|握手|合影)(?!的)"
        r"|[站坐走跑冲转](?:[起下上到向过出进回])[来去台身场]?"
        rf"|{PERSONS}(?:[都又也便就]|一齐|一起)*(?:站了?起来|站起身|坐下了?|坐下来)$"
        rf"|(?!当|[^站]{{0,12}}(?:代表|同学|战士)){PERSON}(?:同志)?站起来(?!的)",
        True,
        "somebody stands up, bows, walks",
        "站起来",
        "起立的意义",
    ),
    StageRow(
        "action",
        rf"(?:{PERSON}们?)?(?:连连|频频|又|微微)?{GESTURE}(?!的)",
        True,
        "a gesture",
        "连连点头",
        "挥手的人",
    ),
    StageRow(
        "incident",
        rf"(?:{YES}[的了呀啊嘛吧]?[！!，、 ]*)+[！!…]",
        True,
        "the hall answers",
        "对！要！",
        "要求",
    ),
    StageRow(
        "note",
        rf"[当在]?{TOPIC}[^。；]{{2,60}}时[。]?$",
        True,
        "what is being talked about, and when",
        "在谈到修渠时",
        "谈到修渠",
    ),
)
