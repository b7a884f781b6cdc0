"""Stage directions: what a transcript or script says of hall and speaker, in brackets or on a line.

（热烈鼓掌）, （众笑）, （高呼口号）, （全体起立，奏国歌）, （对乔站长）, （代表汇报了修渠情况）, （略）. The
rows are observations in transcripts and scripts for the chair, in simplified characters.
"""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING, Literal, NamedTuple, TypeAlias

import attrs

from zhspeech.text.patterns import any_of, compiled
from zhspeech.text.plain import plain_text
from zhspeech.text.spans import Span, Stretch, stretch_of
from zhspeech.words.people import COURTESIES, EVERYDAY_SURNAMES, HAN, OFFICES, SURNAMES
from zhspeech.zones.turns import read_turns

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["STAGE_ROWS", "StageDirection", "StageKind", "StageRow", "find_stage_directions"]

StageKind: TypeAlias = Literal["applause", "laughter", "cheers", "music", "action", "incident", "note"]


@attrs.frozen(repr=False)
class StageDirection(Span):
    """What happens or is left out beside the words that are said, brackets included.

    Attributes:
        kind: ``applause``; ``laughter``; ``cheers``; ``music``; ``action`` what one person does or how he
            speaks (点头); ``incident`` what the hall or others do (代表答了人数); ``note`` what the recorder
            says of the record (略), of its topic (谈到修渠时), or what the script has next (宣读).
    """

    kind: StageKind


class StageRow(NamedTuple):
    """A form of stage direction.

    Attributes:
        kind: what it is.
        pattern: matches from the beginning of the words in the brackets.
        anywhere: whether it is believed in any text; else only in one with turns, interjections or another
            stage direction that is.
        reason: why the row is there.
        example, trap: words that it matches, and others that it does not.
    """

    kind: StageKind
    pattern: str
    anywhere: bool
    reason: str
    example: str
    trap: str


#: Who may be in a hall: 全场, 有人, 修渠队代表们.
_GROUP = "(?:代表|同学|学生|红卫兵|战士|队员|工人|群众|革命派|人员|双方|两派)们?"
_CROWD = (
    "(?:全场|会场|全体|大家|众人?|听众|观众|与会|在场|有[人的些]|几个人|许多人|[多数几]位|另一|一个?(?:同志|人)"
    f"|[^，。：；]{{0,9}}{_GROUP})"
)
#: One person, by name, office or form of address.
_PERSON = (
    rf"(?:{HAN}{{0,6}}{any_of((*OFFICES, *COURTESIES, '首长'))}|{HAN}[老总]"
    rf"|[{SURNAMES}]{HAN}{{1,2}}|[{EVERYDAY_SURNAMES}]{HAN}{{2}})"
)
_THEN = "(?:这时|此时|此刻|最后|接着|随后|当时|然后|[^，。：；（）]{2,8}后)?，?"
_TOPIC = "(?:谈|讲|说|提|问|读|念|汇报|介绍|揭发|回答|讨论|批判)到"
_TELLS = "(?:问|举|讲|谈|介绍|解释|念|读|宣读|说明|引用|回顾|列举|批评|表扬|重述|了解|询问|指示|补充)"
_GESTURE = (
    "(?:点点?头|摇摇?头|挥手|招手|拱手|摆手|举手|敬礼|鞠躬|看表|看会场|看稿|环视"
    "|沉默|支吾|叹气|流泪|哽咽|咳嗽|喝水)"
)
_YES = (
    "(?:对|是|有|要|好|没有?|不是|不对|不能|能|同意|赞成|应该|需要|知道|来了|懂|可以|会|不会|够|不够|记得"
    "|拥护|我们)"
)
_COMES = (
    "(?:[进退离入]场|[进步]入|入座|离席|离开|到会|插话|来到|催|高声|叫喊|展示|掷|手持|走进|进来|赶到|走到)"
)
_DOES = "(?:带着|带领|拿|看|指|站|坐|走|握|挥|拍|翻|写|举|听|喝|抽|起身|伸|递|打断|示意|从|向|和|与)"
_PROGRAMME = (
    "(?:宣读|填票|填写选票|投票|计票|监票|唱票|表决|举手|颁奖|授牌|授旗|揭牌|剪彩|播放|放映"
    "|念名单|宣布名单|介绍来宾|发言|讲话|致辞|报告|清点)"
)
_DONE = "(?:报告|说明|讲话|发言|宣读|讲演|介绍|汇报|宣布|致辞|念|读|讲|说)"

#: The rows in order. The first that matches decides; of what a hall does, what is named first.
STAGE_ROWS = (
    StageRow(
        "note",
        r".*(?<![战策侵谋概大要方领史胆忽粗])略[…。）)]*$",
        True,
        "something is left out of the record",
        "继续发言，略",
        "战略",
    ),
    StageRow("applause", r"[^，。：；\d]{0,14}?(?:鼓掌|掌声)", True, "the hall claps", "热烈掌声", "鼓励"),
    StageRow(
        "laughter",
        rf"(?:{_CROWD}|{_PERSON})?(?:[都又也的]|大家|哄堂|全场|微微|连连|一阵)*[大微哄欢]?笑(?![话柄料脸])"
        r"|[^，。：；]{0,6}(?:大笑|笑声|哄笑)",
        True,
        "somebody laughs",
        "众笑",
        "笑话",
    ),
    StageRow(
        "cheers",
        r"[^，。；]{0,16}(?:欢呼|高呼|呼口号|喊口号|口号声|领呼|齐呼)|口号(?:声|略)?$|(?:口号|领呼)[：:]|众[：:].*万岁",
        True,
        "slogans are shouted",
        "全场高呼：修渠万岁！",
        "口号喊得响",
    ),
    StageRow(
        "music",
        r"[^，。：；]{0,10}(?:[齐高合]唱|唱起|唱歌|唱国歌|唱《|奏乐|演奏|奏《|军乐|[奏放]国(?:歌|际歌))(?![会家团队])"
        r"|奏唱国|(?:最后|接着|散会)[^。；]{0,24}?[齐高合]唱",
        True,
        "music is played or sung",
        "齐唱国歌",
        "演奏家协会",
    ),
    StageRow(
        "note",
        r"(?:稍|停|等候?|静候|休息|间歇)(?:停|顿|等|候|息|片刻|几秒|数秒|秒|\d)[^，。]{0,8}$"
        rf"|[^，。；：《》]{{0,8}}{_DONE}(?:完毕?|毕|结束)$",
        True,
        "a pause in a script, or the end of a part of the programme",
        "报告毕",
        "报告",
    ),
    StageRow(
        "note",
        r"(?:[没未]有?)?(?:记录|录音|录像|原件|字迹|磁带|此处|以下|下面|后面|一[段句]|几句|[听记看])*"
        r"(?:不清楚?|不全|不详|漏记|缺漏?|未记|大意|不明|模糊|没听清|没记[清全])[^，：]{0,12}$|原文如此$",
        True,
        "the recorder could not hear or write it all",
        "记录不清",
        "分工不清晰的单位",
    ),
    StageRow(
        "action",
        r"(?:全体)?(?:起立|坐下|落座|默哀|鞠躬|宣誓|举手表决|握手|合影)(?!的)"
        r"|[站坐走跑冲转](?:[起下上到向过出进回])[来去台身场]?",
        True,
        "somebody stands up, bows, walks",
        "站起来",
        "起立的意义",
    ),
    StageRow(
        "action",
        rf"(?:{_PERSON})?(?:连连|频频|又|微微)?{_GESTURE}(?!的)",
        True,
        "a gesture",
        "连连点头",
        "挥手的人",
    ),
    StageRow(
        "incident",
        rf"(?:{_YES}[的了呀啊嘛吧]?[！!，、 ]*)+[！!…]",
        True,
        "the hall answers",
        "对！要！",
        "要求",
    ),
    StageRow(
        "note",
        rf"{_THEN}当[^。；]{{2,80}}(?:时|的时候|以后)$|[当在]?{_TOPIC}",
        False,
        "what is being talked about",
        "谈到修渠时",
        "当地",
    ),
    StageRow(
        "incident",
        r"(?:此时|这时)，?[^。：；]{2,16}(?:说|问|喊|宣布)[：:]",
        False,
        "what somebody else says meanwhile",
        "此时，主持会议的说：散会。",
        "此时说：散会。",
    ),
    StageRow(
        "note",
        r"(?:接着?|转而)谈[^到，。；]",
        False,
        "the topic of what follows, which the record leaves out",
        "接谈水泥问题",
        "接谈",
    ),
    StageRow(
        "note",
        rf"(?:又|还|再|接着|继续|并|首先)?{_TELLS}了",
        False,
        "the recorder sums up the speaker's words",
        "又问了水泥的事",
        "问题",
    ),
    StageRow(
        "incident",
        rf"{_THEN}{_CROWD}(?![团权性的人：:]|大会|$)",
        False,
        "what the hall or others do and say",
        "代表们汇报了修渠的情况",
        "代表团",
    ),
    StageRow(
        "note",
        rf"{_THEN}{_PERSON}(?:同志)?(?:又|还|再|接着|继续|首先|也|在会上)*{_TELLS}(?:[起及了到述]|关于)",
        False,
        "the recorder sums up what somebody says",
        "孟站长又问了水泥的事",
        "孟站长来了",
    ),
    StageRow(
        "incident",
        r"(?:齐声)?(?:回答|答应|应声|插话|喧哗|骚动|混乱)$|坚持说|汇报[^，]{0,20}$",
        False,
        "others answer, or there is disorder",
        "回答",
        "回答问题的人",
    ),
    StageRow(
        "incident",
        rf"{_THEN}{_PERSON}[^：]{{0,12}}{_COMES}",
        False,
        "somebody comes or goes, or disturbs",
        "孟站长离席",
        "孟站长住处",
    ),
    StageRow(
        "action",
        r"(?:[对问拍]|指着|面向|面对|转向|看着|望着|拍着|拿[着起]|举起)(?![话了于题答照方外内策象号标口案])"
        r"[^。；：，]{1,14}(?:[说问讲道]|$|，)",
        False,
        "whom the speaker turns to",
        "对乔站长说",
        "对策",
    ),
    StageRow(
        "action",
        rf"(?:{_PERSON})?(?:很|非常|十分|有些|有点)?[^，。：；的]{{1,6}}[地着](?:[说问讲答道插][话道]?|$)"
        "|(?:很|非常|十分|有点|有些)?(?:生气|气愤|激动|高兴|严肃|惊讶|愤怒|感慨|难过|风趣|幽默)$",
        False,
        "how the speaker speaks",
        "严厉地说",
        "种地的人",
    ),
    StageRow(
        "action",
        r"(?:又|再|马上|立即)*(?:接着|继续|插话?|接)[说讲问听念读]?(?:下去|道)?$",
        False,
        "the speaker goes on",
        "接着说",
        "继续教育",
    ),
    StageRow(
        "action",
        rf"{_THEN}{_PERSON}(?!：)(?:同志)?[^：；的]{{0,6}}{_DOES}",
        False,
        "what somebody does",
        "孟站长拿起图纸",
        "孟站长的话",
    ),
    StageRow(
        "note",
        rf"{_PROGRAMME}[^，。：；的]{{0,10}}$|[^，。：；的]{{1,8}}(?:{_PROGRAMME}|领奖|上台|讲解|汇报|介绍)$",
        False,
        "what comes next in a script for the chair",
        "秘书组宣读",
        "报告的要点",
    ),
)
#: What a hall does; several of these may be named together.
_HALL = frozenset(("applause", "laughter", "cheers", "music"))

#: Words in brackets on one line, maybe with a pair of brackets among them.
_WORDS = r"[^（()〔〕\[\]【】〖〗）\n]{1,200}(?:[（(][^（）()\n]{0,40}[）)][^（）()\n]{0,160})?"
_BRACKETS = rf"[（(〔\[【〖](?P<words>{_WORDS})[）)〕\]】〗]"
#: A line that is one without brackets.
_LINE = (
    r"\n[ \u3000]*(?P<words>(?:全场|全体|群众|大家|会场|与会)[^，。：；！？\n]{0,16}"
    r"(?:鼓掌|欢呼|口号|起立)[^。：；！？\n]{0,20}|高?呼口号[^。：；！？\n]{0,12})(?![^\n])"
)
#: What is no stage direction, whatever it is like: glosses, dates, references; credits, who is in charge.
_NOT = (
    r"(?:指(?!着)|[即按注若或如见附据原载含《\d]|包括|以下简称|简称|此件|其中|参看|引自|又名|编者"
    r"|(?:有人)?插话：|[一二三四五六七八九十]+$)"
    r"|.*(?:翻译$|整理|记录稿|翻印|抄印|审阅|公开发布|负责|牵头|转载|供稿|摄$|记者|编辑|校对|全文|节录|摘要)"
)


def find_stage_directions(x: str | Stretch) -> tuple[StageDirection, ...]:
    """The stage directions of a text, or those inside a speech or a node, in the order of the text.

    Offsets are those of the string or of ``x.source``; what stands outside ``x`` is looked at too. Labelled
    words in brackets are no stage directions but interjections, see :func:`find_turns`.
    """
    source, start, end = stretch_of(x)
    found = _read(plain_text(source))
    return tuple(
        StageDirection(source, low, high, kind) for low, high, kind in found if start <= low and high <= end
    )


def _read(text: str) -> Iterator[tuple[int, int, StageKind]]:
    """The stage directions of a plain text: where each begins and ends, and its kind."""
    said = read_turns(text)
    calls = {call.start for call in said if not call.is_turn}
    found: dict[int, tuple[int, int, list[StageRow]]] = {}
    for pattern in (_LINE, _BRACKETS):
        for match in compiled(pattern).finditer(text):
            first, end = match.span("words")
            words = match["words"].strip(" \u3000")
            is_call = not calls.isdisjoint(range(first, first + 3))
            if words and not is_call and not compiled(_NOT).match(words) and (rows := _rows(words)):
                is_line = pattern == _LINE
                found[first] = (first, end, rows) if is_line else (*match.span(), rows)
    is_talk = bool(said) or any(row.anywhere for *_, rows in found.values() for row in rows)
    last = 0
    for start, end, rows in sorted(found.values(), key=itemgetter(0)):
        kept = [row for row in rows if row.anywhere or is_talk]
        if kept and start >= last:
            yield start, end, kept[0].kind
            last = end


def _rows(words: str) -> list[StageRow]:
    """The rows that match, the deciding one first."""
    matched = [(row, match.end()) for row in STAGE_ROWS if (match := compiled(row.pattern).match(words))]
    if matched and matched[0][0].kind in _HALL:
        matched.sort(key=lambda one: one[1] if one[0].kind in _HALL else len(words) + 1)
    return [row for row, _ in matched]
