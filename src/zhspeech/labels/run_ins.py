"""The rows whose labels run on in the sentence: 第一， 首先 一是 一靠 and their like.

The order of the rows is the order in which they are tried at one place.
"""

from __future__ import annotations

from zhspeech.labels.contexts import CLAUSE, HAN, HANZI, NOT_FIRST, QUANTITY, RANKED
from zhspeech.labels.scheme import Mix, Scheme

__all__ = ["ORDINAL_MIXES", "RUN_INS"]

#: 首先，… 第二，… and 一是… 第二，…
ORDINAL_MIXES = {"sequence": Mix(0.7), "run_in": Mix(2.0)}
#: 第一，… 最后，… and 一是… 最后…
_SEQUENCE_MIXES = {"ordinal": Mix(0.7), "run_in": Mix(1.5)}
#: 首先要… 二是…, 第一，… 二是… and 一、… 二是…
_RUN_IN_MIXES = {"sequence": Mix(0.7), "ordinal": Mix(2.0), "han": Mix(2.5)}

RUN_INS: tuple[Scheme, ...] = (
    Scheme(
        "classified",
        rf"{CLAUSE}第{{han}}(?:个(?:问题|方面|特点|原因|好处)|"
        "[个条](?=[，,：:、。是就])|[种类步点项件关招句层道]话?话?)(?!吃)",
        group="ordinal",
        weight=4,
        inline=3,
        reason=(
            "第一个问题，, 第一类， 第一条是 head the member's own clause; 第一步 第一种 also before "
            "free text."
        ),
        examples=(
            "⟨第一个问题⟩，渠=1 ⟨第二個方面⟩是人=2 ⟨第一类⟩，渠=1 ⟨第二類⟩是路=2 ⟨第三种⟩人=3 "
            "⟨第三種⟩人=3 ⟨第一步⟩修渠=1 ⟨第二点⟩，路=2 ⟨第二點⟩，路=2 ⟨第三项⟩是路=3 ⟨第三項⟩是路=3 "
            "⟨第一条⟩是渠=1 ⟨第二個⟩，渠=2 先讲，⟨第一关⟩是渠=1"
        ),
        traps="第一口吃不成胖子 第一个人 我争第一种",
        mixes=ORDINAL_MIXES,
    ),
    Scheme(
        "classified_bare",
        rf"{CLAUSE}第{{han}}[个条](?![约例件路战线款规之所专讲写说吃])"
        rf"(?=[{HANZI}])",
        group="ordinal",
        weight=3,
        inline=1.2,
        reason=(
            "第一个敢试的 第二条要讲透: the classifier's noun is open, so it needs company more than "
            "the others."
        ),
        examples="两个人，⟨第一个⟩肯修路=1 兩條路，⟨第二條⟩要修路=2",
        traps="第二条路线 第一個專區 第二条规定 第一个所 那第一个肯修的",
        mixes=ORDINAL_MIXES,
    ),
    Scheme(
        "ordinal",
        rf"{NOT_FIRST}第\s?{{han}}"
        rf"(?:、(?![二三四五六七八九十](?![{HAN}是要、]))|[，,；;：:。．.]|[是要](?![务素义件著害]))",
        weight=4,
        inline=3,
        reason="第一， 第一、 第一是 第一要; not 第一要务, 第一、二季度.",
        examples=(
            "⟨第一，⟩渠=1 ⟨第二,⟩渠=2 ⟨第三、⟩渠=3 ⟨第四；⟩渠=4 ⟨第五：⟩渠=5 ⟨第六。⟩渠=6 "
            "⟨第七．⟩渠=7 ⟨第八是⟩渠=8 ⟨第九要⟩修=9 ⟨第十一，⟩渠=11 ⟨第二十三，⟩渠=23 "
            "我看⟨第一，⟩渠=1"
        ),
        traps=(
            "第一要务 第一要務 第一要义 第一要素 争第一， 爭第一， 列第一。 获第一， 獲第一， "
            "第一、二季度 第一次， 第一产业，"
        ),
        mixes=ORDINAL_MIXES,
    ),
    Scheme(
        "ordinal_bare",
        rf"{NOT_FIRST}第{{han}}(?![{RANKED}\s）)”]|把[手火交])(?=[{HANZI}])",
        group="ordinal",
        weight=3,
        inline=1.5,
        reason=(
            "第一有成份，第二不是唯成份: free text; not 第一次, 第一产业, 第一书记, 第一名, 第一线, 第一把手."
        ),
        examples="⟨第一⟩修渠=1 ⟨第二⟩架桥=2 ⟨第二⟩架橋=2",
        traps=(
            "第一次去 第一产业好 第一產業好 第一书记来 第一書記來 第一名来 第一线人多 第一線人多 "
            "第一时间到 第一時間到 第一把手到 第一责任人到 第一資源 争第一好"
        ),
        mixes=ORDINAL_MIXES,
    ),
    Scheme(
        "sequence",
        r"(?<![最必不]){sequence}(?=[，,：:是])",
        weight=1.5,
        inline=1.2,
        reason="首先 其次 再次; alone they are plain adverbs, so they weigh little.",
        examples="⟨首先⟩，修渠=1 ⟨其次⟩是架桥=2 ⟨再次⟩：铺路=3 ⟨再者⟩，鋪路=3",
        traps="不首先， 首先修渠",
        mixes=_SEQUENCE_MIXES,
    ),
    Scheme(
        "sequence_bare",
        rf"(?<![最必不]){{sequence}}(?=[{HANZI}])",
        group="sequence",
        weight=1.2,
        inline=1.0,
        reach=300,
        reason="首先修渠: free text follows, as after every adverb, so that the second one must be near.",
        examples="⟨首先⟩修渠=1 ⟨其次⟩架橋=2",
        traps="首先， 不首先修渠",
        mixes=_SEQUENCE_MIXES,
    ),
    Scheme(
        "finally",
        r"{last}(?=[，,：:是要一])",
        group="sequence",
        weight=1.5,
        inline=1.2,
        reason="最后， 最后是 最后一点 end a list whatever its number.",
        examples="⟨最后⟩，修渠=0 ⟨最後⟩是修渠=0 ⟨最后⟩一点=0 ⟨最後⟩要修渠=0",
        traps="最后修渠",
        mixes=_SEQUENCE_MIXES,
    ),
    Scheme(
        "finally_bare",
        rf"{{last}}(?=[{HANZI}])",
        group="sequence",
        weight=0.5,
        inline=0.4,
        reason="最后修渠: only behind 首先 and 其次.",
        examples="⟨最后⟩修渠=0 ⟨最後⟩修渠=0",
        traps="最后，",
        mixes=_SEQUENCE_MIXES,
    ),
    Scheme(
        "qi",
        rf"{CLAUSE}其{{han}}(?=[，,：:是、要])",
        weight=3,
        inline=2.5,
        reason="其一 其二; not 尤其一.",
        examples="⟨其一⟩，渠=1 ⟨其二⟩是渠=2 ⟨其三⟩、渠=3",
        traps="尤其一， 其一好",
    ),
    Scheme(
        "one_is",
        rf"{CLAUSE}{{han}}个是",
        group="ordinal",
        weight=3,
        inline=2.5,
        reach=600,
        reason="一个是…第二是…; the classifier keeps it apart from 一是.",
        examples="⟨一个是⟩渠=1 ⟨二個是⟩路=2",
        traps="这一个是 統一個是",
        mixes=ORDINAL_MIXES,
    ),
    Scheme(
        "run_in",
        rf"(?<![统唯惟之万均合归划专第月日十廿一二三四五六七八九百\d]){{han}}[是要](?!务(?!实)|[{HAN}][是、，,。；：])",
        weight=4,
        inline=3,
        reason="一是 二是; not 统一是, 唯一是, 之一是, 万一是, 一是一.",
        examples="⟨一是⟩渠=1 ⟨二要⟩修=2 ⟨十一是⟩渠=11 一要，⟨二要⟩修=2 ⟨一要⟩务实=1 ⟨二要⟩務實=2",
        traps="统一是 統一要 唯一是 之一是 万一是 萬一是 一是一、 第一是 均一是 一要务 一要務 归一要",
        key="label",
        mixes=_RUN_IN_MIXES,
    ),
    Scheme(
        "verb",
        rf"{CLAUSE}{{han}}(?![{QUANTITY}是要]|不怕[苦死][，、,。；”])(?=[{HANZI}](?![”」』’{HAN}]))",
        group="run_in",
        weight=1.5,
        inline=1.5,
        reason=("一靠…二靠, 一看…二看, any repeated verb behind a clause mark; not 一个, 三年, 一定, 二等."),
        examples="⟨一⟩靠人=1 ⟨二⟩看渠=2 ⟨三⟩說橋=3 不外乎：⟨一⟩靠人=1",
        traps="一个人 一個人 三年 一定 二等 一切 一直 一次 一天 二月 一二三 好一靠",
        key="text",
        mixes=_RUN_IN_MIXES,
    ),
    Scheme(
        "verb_first",
        rf"(?<![{HAN}统统唯惟之万万均合归归划划专专第年月日逐单单不同如这这那某每哪另])(?=一){{han}}(?![{QUANTITY}是要]|不怕苦[，、,])(?=[{HANZI}][^，。；！？”」』’{HAN}])",
        group="run_in",
        weight=1.5,
        inline=0.6,
        reason="The first of them may stand in mid-clause: 招商要一看税收，二看就业.",
        examples="修路⟨一⟩靠人=1",
        traps="修一条路 逐一看好 统一思想 統一思想 不一定 第一靠人 好一个人",
        key="text",
        mixes=_RUN_IN_MIXES,
    ),
)
