"""The rows whose labels run on in the sentence: 首先 其一 一是 一靠 and their like.

The order of the rows is the order in which they are tried at one place.
"""

from __future__ import annotations

from zhspeech.labels.contexts import CLAUSE, PADDING
from zhspeech.labels.scheme import Mix, Scheme
from zhspeech.text.marks import BLANK, HAN
from zhspeech.text.numerals import LABEL_DIGITS, TO_NINE
from zhspeech.words.measures import AFTER_ONE, FIXED, QUANTITY

__all__ = ["RUN_INS"]

#: 第一，… 最后，… and 一是… 最后…
_SEQUENCE_MIXES = {"ordinal": Mix(0.7), "run_in": Mix(1.5)}
#: 首先要… 二是…, 第一，… 二是… and 一、… 二是…
_RUN_IN_MIXES = {"sequence": Mix(0.7), "ordinal": Mix(2.0), "han": Mix(2.5)}

#: With what a speaker takes leave: 最后，祝大家平安 is no last member.
_FAREWELL = "(?:预?祝|[恳敬]请|再次|让我们|我再|我代表|衷心|谢谢|感谢)"
#: Verbs that make a word with 一, or are measure words: 一定, 三把. In 一定人员、二定时间 they are verbs, as
#: they return with the second number, within so many characters.
_AGAIN = ("把(?![手火])", "定", "会", "统", "向", "望", "比", "同")
_RETURNS = "|".join(rf"{verb}[^。\n]{{1,40}}?[，,、；;。]\s{{0,3}}二{verb}" for verb in _AGAIN)

#: What makes a word with 一: 统一, 唯一, 之一, 第一.
_NO_FIRST = "统唯惟之万均合归划专第逐单不同"
#: A verb and its object, without a numeral.
_WORDS = rf"(?:(?![{LABEL_DIGITS}]){HAN}){{1,8}}"
#: Fixed phrases that are no lists: 一不怕苦，二不怕死, 一不做，二不休.
_IDIOM = "不(?:怕[苦死]|做|休)[，、,。；”]"

RUN_INS: tuple[Scheme, ...] = (
    Scheme(
        "sequence_is",
        r"(?<![最必不]){sequence}(?=是)",
        group="sequence",
        weight=2.5,
        inline=2.0,
        reason="首先是 其次是: hardly plain adverbs.",
        examples="⟨首先⟩是修渠=1 ⟨其次⟩是架橋=2",
        traps="不首先是 首先，",
        mixes=_SEQUENCE_MIXES,
    ),
    Scheme(
        "sequence",
        r"(?<![最必不]){sequence}(?=[，,：:])",
        weight=1.5,
        inline=1.2,
        reason="首先 其次 再次; alone they are plain adverbs, so they weigh little.",
        examples="⟨首先⟩，修渠=1 ⟨其次⟩，架桥=2 ⟨再次⟩：铺路=3 ⟨再者⟩，鋪路=3",
        traps="不首先， 首先修渠 首先是修渠",
        mixes=_SEQUENCE_MIXES,
    ),
    Scheme(
        "sequence_paired",
        rf"(?<![最必不])(?=首){{sequence}}(?={HAN}[^，,。；;：:！？!?]{{1,40}}[，,；;]\s*其\s*次(?!才|[，,]))",
        group="sequence",
        weight=2.5,
        inline=2.5,
        reach=100,
        reason=(
            "首先修渠，其次架桥: the next clause is the second member, so that the first one may stand in "
            "mid-clause; not a priority pair (其次才是)."
        ),
        examples="村里⟨首先⟩修渠，其次架桥=1 ⟨首先⟩看水；\n其\n次看土=1",
        traps="首先修渠，其次才是架桥 首先修渠。其次架桥 首先修渠 不首先修渠，其次架桥",
        mixes=_SEQUENCE_MIXES,
    ),
    Scheme(
        "sequence_bare",
        rf"(?<![最必不]){{sequence}}(?={BLANK}?{HAN})",
        group="sequence",
        weight=1.2,
        inline=1.0,
        reach=300,
        reason=(
            "首先修渠: free text follows, as after every adverb, so that the second one must be near; a line "
            "that was broken there leaves a blank."
        ),
        examples="⟨首先⟩修渠=1 ⟨其次⟩架橋=2 ⟨其次⟩　架桥=2",
        traps="首先， 不首先修渠",
        mixes=_SEQUENCE_MIXES,
    ),
    Scheme(
        "finally",
        rf"{{last}}(?=[，,：:是要]|一(?!、))(?![，,]?{_FAREWELL})",
        group="sequence",
        weight=1.5,
        inline=1.2,
        reason="最后， 最后是 最后一点 end a list whatever its number.",
        examples="⟨最后⟩，修渠=0 ⟨最後⟩是修渠=0 ⟨最后⟩一点=0 ⟨最後⟩要修渠=0",
        traps="最后修渠 最后，祝大家平安 最后，我再说一句",
        mixes=_SEQUENCE_MIXES,
    ),
    Scheme(
        "finally_bare",
        rf"{{last}}(?={HAN})(?!{_FAREWELL})",
        group="sequence",
        weight=0.5,
        inline=0.4,
        reason="最后修渠: only behind 首先 and 其次.",
        examples="⟨最后⟩修渠=0 ⟨最後⟩修渠=0",
        traps="最后， 最后祝大家平安",
        mixes=_SEQUENCE_MIXES,
    ),
    Scheme(
        "qi",
        rf"{CLAUSE}其{{han}}(?=[，,：:是、要曰])",
        weight=3,
        inline=2.5,
        reach=20_000,
        reason="其一 其二; not 尤其一.",
        examples="⟨其一⟩，渠=1 ⟨其二⟩是渠=2 ⟨其三⟩、渠=3 ⟨其二⟩曰：渠=2",
        traps="尤其一， 其一好",
    ),
    Scheme(
        "run_in",
        rf"(?<![统唯惟之万均合归划专第月日十廿{TO_NINE}百\d]){{han}}{PADDING}[是要](?!务(?!实)|[{LABEL_DIGITS}][是、，,。；：])",
        weight=4,
        inline=3,
        reason="一是 二是; not 统一是, 唯一是, 之一是, 万一是, 一是一.",
        examples="⟨一是⟩渠=1 ⟨二要⟩修=2 ⟨十一是⟩渠=11 一要，⟨二要⟩修=2 ⟨一要⟩务实=1 ⟨二要⟩務實=2",
        traps="统一是 統一要 唯一是 之一是 万一是 萬一是 一是一、 第一是 均一是 一要务 一要務 归一要",
        key="label",
        mixes=_RUN_IN_MIXES,
    ),
    Scheme(
        "run_in_arabic",
        rf"{CLAUSE}{{arabic}}[是要](?!务|求)",
        group="run_in",
        weight=2.5,
        inline=2,
        reason="1是 2是.",
        examples="⟨1是⟩修渠=1 ⟨2要⟩架桥=2",
        traps="第1是 好1是",
        key="label",
        mixes=_RUN_IN_MIXES,
    ),
    Scheme(
        "verb",
        rf"{CLAUSE}(?!{FIXED}){{han}}(?!{QUANTITY}|[是要]|{_IDIOM})"
        rf"(?={PADDING}{HAN}(?![”」』’]|[{LABEL_DIGITS}](?!{QUANTITY})))",
        group="run_in",
        weight=1.5,
        inline=1.5,
        reason="一靠…二靠, 一看…二看, any repeated verb behind a clause mark; not 一个, 三年, 一定, 二等.",
        examples=(
            "⟨一⟩靠人=1 ⟨二⟩看渠=2 ⟨三⟩說橋=3 不外乎：⟨一⟩靠人=1 ⟨二⟩定责任=2 ⟨三⟩把好关口=3 "
            "⟨一⟩切实抓好=1 ⟨一⟩成立专班=1"
        ),
        traps=(
            "一个人 一個人 三年 一定 二等 一切 一直 一次 一天 二月 一二三 好一靠 一篇报告 三把刀 "
            "二成以上 三农问题 一统江山 一不怕苦， 二不怕死。 一不做、 二纵队来了"
        ),
        key="text",
        mixes=_RUN_IN_MIXES,
    ),
    Scheme(
        "verb_chain",
        rf"(?<![{LABEL_DIGITS}{_NO_FIRST}])(?=一){{han}}(?={_WORDS}[、，]\s?二{_WORDS}[、，]\s?三{HAN})"
        rf"(?!{AFTER_ONE}|[是要]|{_IDIOM})(?=(?:{_WORDS}[、，]\s?.(?!{QUANTITY}|[是要])){{2}})",
        group="run_in",
        weight=2.5,
        inline=2.5,
        reason="做到一擦、二换、三通风: three in a row that follow each other at once, a verb each.",
        examples="做到⟨一⟩擦、二换、三通风=1 每处⟨一⟩摆书摊，二办证，三收书=1",
        traps="好一个、二个、三个 好一擦、二换 统一擦、二换、三通风 按一等、二等、三等 一中心、二中学、三厂",
    ),
    Scheme(
        "verb_first",
        rf"(?<![{LABEL_DIGITS}{_NO_FIRST}年月日如这那某每哪另])(?=一){{han}}"
        rf"(?!{AFTER_ONE}|[是要]|{_IDIOM})(?={PADDING}{HAN}[^，。；！？”」』’{LABEL_DIGITS}])",
        group="run_in",
        weight=1.5,
        inline=0.6,
        reason="The first of them may stand in mid-clause: 招商要一看税收，二看就业.",
        examples="修路⟨一⟩靠人=1",
        traps="修一条路 逐一看好 统一思想 統一思想 不一定 第一靠人 好一个人",
        key="text",
        mixes=_RUN_IN_MIXES,
    ),
    Scheme(
        "verb_again_first",
        rf"(?<![{LABEL_DIGITS}{_NO_FIRST}])(?=一){{han}}(?={_RETURNS})",
        group="run_in",
        weight=1.5,
        inline=1.5,
        reason="一定人员、二定时间, 一把水关，二把土关: the verb makes a word with 一, but returns with 二.",
        examples="⟨一⟩定人、二定渠=1 ⟨一⟩把渠关，二把路关=1",
        traps="一定修渠 一把手抓，二把手也抓 统一定人、二定渠",
        key="text",
        mixes=_RUN_IN_MIXES,
    ),
    Scheme(
        "verb_again",
        rf"{CLAUSE}(?!一){{han}}(?=统一|把(?![手火锁刀枪尺伞椅]){HAN})",
        group="run_in",
        weight=1.5,
        inline=1.5,
        reason="二把土关 behind 一把水关, 二统一标价 behind 一统一标识: no measure word and no number.",
        examples="⟨二⟩把渠关=2 ⟨三⟩把路关=3 ⟨二⟩统一渠价=2",
        traps="三把刀 二把手 好二把渠关",
        key="text",
        mixes=_RUN_IN_MIXES,
    ),
)
