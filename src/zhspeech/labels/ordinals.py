"""The rows whose labels are ordinals: 第一编 第一章 第一条, and 第一， 第一个问题 第一阶段 in a sentence.

The order of the rows is the order in which they are tried at one place.
"""

from __future__ import annotations

from zhspeech.labels.contexts import (
    CLAUSE,
    HEAD,
    LINE,
    NOT_FIRST,
    PADDING,
    PAIR,
)
from zhspeech.labels.scheme import Mix, Scheme
from zhspeech.text.marks import BLANK, HAN
from zhspeech.text.numerals import LABEL_DIGITS, TO_TEN
from zhspeech.words.measures import RANKED

__all__ = ["ORDINALS"]

#: 首先，… 第二，… and 一是… 第二，… and 1.… 2.… 第三，…
_MIXES = {"sequence": Mix(0.7), "run_in": Mix(2.0), "arabic_dot": Mix(3.0)}
#: 第一 第 12 第两百一十八 before what is counted.
_NUMBER = f"第{PADDING}{{number}}{PADDING}"
#: What an ordinal counts where it heads a member.
_CLASSIFIED = "|".join(
    (
        "个(?:问题|方面|特点|原因|好处)",
        # also before free text: 第一种人, 第一步修渠, 第一句话
        "件事|[种类步点项件关招句层道]话?话?",
        # in a clause of its own, or with a verb that says what the member is
        (
            r"(?:个?(?:问题|方面|特点|原因|好处|环节|步骤|层次|部分|板块|层意思|句话|件事)|"
            r"个(?:意[思见]|想法|看法|观点|体会|感受|建议|希望|要求|任务|重点|关键|教训|经验|目标|措施|理由|考虑))"
            r"(?=[，,：:、。（(\s是就为呢])"
        ),
        r"(?:[个条轮笔课张道份块本把批辆组]|小组)(?=[，,：:、。（(\s是就])",
        # who does what: 第一组负责东渠
        "小?组(?=负责|由)",
        # a stage of a plan, not of a story: 第一阶段：摸底, 第一阶段从三月起
        r"个?[阶时]段(?=[：:（(\s从为以由俟待]|[，,]\w{2,8}[（(])",
    )
)

#: 第二篇 of a book; not the label of a text in a compilation, on a line of its own or before a colon.
_VOLUME = r"篇(?!\s*(?:[：:\n]|\Z))"

ORDINALS: tuple[Scheme, ...] = (
    Scheme(
        "volume",
        rf"{LINE}{_NUMBER}[编卷](?![号制辑写])",
        rank=0,
        weight=7,
        line_only=True,
        reason="第一编 above the chapters of a code.",
        examples="⟨第三编⟩　附则=3 ⟨第三編⟩　附則=3 ⟨第１卷⟩　灌溉=1 ⟨第　二　编⟩　灌溉=2",
        traps="好第一编　总则 第一编写",
    ),
    Scheme(
        "subvolume",
        rf"{LINE}{_NUMBER}分编",
        rank=0.3,
        weight=7,
        line_only=True,
        reason="第一分编, between 第二编 and the chapters of a code.",
        examples="⟨第一分编⟩　通则=1 ⟨第二分編⟩　通則=2",
        traps="好第一分编　通则",
    ),
    Scheme(
        "division_set_off",
        rf"(?<=[。；][ \u3000]){_NUMBER}(?:部[分份]|章|{_VOLUME})(?={BLANK})",
        rank=0.5,
        group="division",
        weight=7,
        inline=4,
        reason="第二章 between a full stop and blanks, in a text that was glued into one line.",
        examples="渠归村。　⟨第二章⟩　罚则=2 修渠。　⟨第3章⟩　附则=3",
        traps="见　第二章　罚则 修渠。　第二章罚则",
    ),
    Scheme(
        "division",
        rf"{_NUMBER}(?:部[分份]|章|{_VOLUME}|讲)(?![程）)、和与及至到讲的为即看也更可]|是讲)"
        rf"(?:(?!{HAN})|(?=[^，,。；;！？\n]{{0,40}}(?:\n|$)))",
        rank=0.5,
        weight=7,
        inline=1.5,
        reason=(
            "第一部分 第一章 第1章 head a line, in a sentence they need company; 第二部分讲… is a "
            "description, 第二篇： the label of a text in a compilation."
        ),
        examples=(
            "⟨第一部分⟩　总则=1 ⟨第二章⟩　村务=2 ⟨第四篇⟩　灌溉=4 ⟨第五講⟩　灌溉=5 "
            "⟨第十一章⟩　附则=11 ⟨第三部份⟩　渠=3 ⟨第1部分⟩　总则=1 ⟨第２章⟩　村务=2 "
            "⟨第12講⟩　灌溉=12 ⟨第　三　章⟩　灌溉=3 ⟨第两百一十八章⟩　渠=218 ⟨第贰章⟩　渠=2"
        ),
        traps=(
            "第一部分是讲村务 第二部分讲村务 第二部分講村務 第一章程 第一、二章 "
            "第三章和第四章的前言 第二篇：灌溉 第2篇"
        ),
    ),
    Scheme(
        "division_bare",
        rf"{_NUMBER}(?:部[分份]|章|{_VOLUME}|讲)(?![程）)、和与及至到讲的为即看也更可]|是讲)",
        rank=0.5,
        group="division",
        weight=2,
        inline=1.5,
        reason="第一章 with a sentence right behind it: alone it is prose (第一部分人先走).",
        examples="⟨第一章⟩总则第一条为了管水，制定本规约=1",
        traps="第二部分讲村务 第一章程",
    ),
    Scheme(
        "episode",
        rf"{LINE}{_NUMBER}(?:[回集幕话]|单元)(?={BLANK}+[^，。；！？\n]{{1,40}}(?:\n|$)|{BLANK}*(?:\n|$))",
        rank=0.5,
        weight=5,
        line_only=True,
        reason="第一回 第一集 第一幕 head a line of their own, as chapters do.",
        examples="⟨第一回⟩　探水=1 ⟨第2集⟩　引水=2 ⟨第三幕⟩\n=3 ⟨第一單元⟩　水=1",
        traps="第一回到村里 第一集合点 第一回合　平 好第一回",
    ),
    Scheme(
        "section",
        rf"{_NUMBER}节(?![课）)])",
        rank=1,
        weight=7,
        inline=1.5,
        reason="第一节, below a chapter; not 第一节课.",
        examples="⟨第一节⟩　村民=1 ⟨第二節⟩　村民=2 ⟨第3节⟩　村民=3",
        traps="第一节课 第二節課 第三节）",
    ),
    Scheme(
        "subsection",
        rf"{LINE}{_NUMBER}款(?=[\s\u3000])",
        rank=1.3,
        weight=7,
        line_only=True,
        reason="第一款 on a line of its own, below a section of a code; elsewhere it is a reference.",
        examples="⟨第四款⟩　保证=4",
        traps="第四款规定 见第四款　的规定",
    ),
    Scheme(
        "subdivision",
        rf"{LINE}{_NUMBER}目(?=[\s\u3000])",
        rank=1.6,
        weight=7,
        line_only=True,
        reason="第一目 on a line of its own, below 第一款.",
        examples="⟨第一目⟩　通则=1",
        traps="第一目的　在于 好第一目　通则",
    ),
    Scheme(
        "article_inserted",
        rf"{CLAUSE}{_NUMBER}条之[{TO_TEN}0-9]{{1,2}}(?=[\s（(【])",
        rank=2,
        group="ordinal",
        weight=5,
        inline=3,
        inserts=True,
        mixes=_MIXES,
        reason="第二条之一, put in behind 第二条 when the statute was amended.",
        examples="⟨第一条之一⟩　本村=1 ⟨第3條之1⟩　本村=3",
        traps="按照第三条之一　办 第一条之一所称",
    ),
    Scheme(
        "article",
        rf"{CLAUSE}{_NUMBER}条(?=[\s（(【])",
        rank=2,
        group="ordinal",
        weight=5,
        inline=3,
        mixes=_MIXES,
        runs_on=True,
        reason="第一条 第2条 of a statute, set off by a blank; 按照第三条规定 and 本法第三条 are references.",
        examples=(
            "⟨第一条⟩　本村=1 ⟨第十二條⟩　本村=12 ⟨第三条⟩（会议）=3 ⟨第1條⟩　本村=1 "
            "⟨第　一　条⟩　本村=1 ⟨第一千零一条⟩　本村=1001"
        ),
        traps="按照第三条规定办 本法第三条　的规定",
    ),
    Scheme(
        "article_bare",
        rf"{LINE}第{{number}}条(?={HAN})(?!约?例|[和与及至到或战是就]|路线|规定|所)",
        rank=2,
        group="ordinal",
        weight=3,
        line_only=True,
        mixes=_MIXES,
        reason="第一条为了… at the head of a line, its blank lost.",
        examples="⟨第一条⟩为了管水=1 ⟨第三条⟩约定的水费=3",
        traps="第二条路线 第三条规定 好第一条为了管水",
    ),
    Scheme(
        "classified",
        rf"{CLAUSE}(?<![这就]是(?!第一)){_NUMBER}(?:{_CLASSIFIED})(?!吃)",
        group="ordinal",
        weight=4,
        inline=3,
        reach=30_000,
        key="noun",
        mixes=_MIXES,
        reason=(
            "第一个问题，, 第一阶段：, 第一类， 第一条是 head the member's own clause; 第一步 "
            "第一种 also before free text. 这是第二个问题。 looks back on it, while 这是第一点。 "
            "may be the only label that a first member has."
        ),
        examples=(
            "⟨第一个问题⟩，渠=1 ⟨第二個方面⟩是人=2 ⟨第一类⟩，渠=1 ⟨第二類⟩是路=2 ⟨第三种⟩人=3 "
            "⟨第三種⟩人=3 ⟨第一步⟩修渠=1 ⟨第二点⟩，路=2 ⟨第二點⟩，路=2 ⟨第三项⟩是路=3 "
            "⟨第三項⟩是路=3 ⟨第一条⟩是渠=1 ⟨第二個⟩，渠=2 先讲，⟨第一关⟩是渠=1 ⟨第一阶段⟩：摸底=1 "
            "⟨第二階段⟩（三月）=2 ⟨第一笔⟩，渠=1 ⟨第2步⟩：渠=2 ⟨第一部分⟩为渠=1 ⟨第二批⟩，渠=2 "
            "⟨第一件事⟩，渠=1 ⟨第一阶段⟩，摸底（三月）=1 "
            "⟨第一个意思⟩，修渠=1 这是⟨第一点⟩。=1 ⟨第二個體會⟩是修渠=2 ⟨第二批⟩（五月前）修渠=2 "
            "⟨第一小组⟩，修渠=1 ⟨第二辆⟩是渠上的=2 ⟨第一时段⟩以修渠为主=1 ⟨第三階段⟩俟验渠后=3 "
            "⟨第一组⟩负责东渠=1 ⟨第二組⟩由村長帶=2"
        ),
        traps=(
            "第一口吃不成胖子 第一个人 我争第一种 第一阶段工作 第一阶段，落后 第一部分人 这是第二个意见。 "
            "第一时段修渠 第三期是修渠 第一小组长 第一组长，"
        ),
    ),
    Scheme(
        "classified_bare",
        rf"{CLAUSE}第{{han}}[个条份](?![{LABEL_DIGITS}约例件路战线款规之所专讲写说吃月季周]|星期|学[期年]|半年)(?={HAN})",
        group="ordinal",
        weight=3,
        inline=1.2,
        mixes=_MIXES,
        reason=(
            "第一个敢试的 第二条要讲透: the classifier's noun is open, so it needs company more "
            "than the others."
        ),
        examples="两个人，⟨第一个⟩肯修路=1 兩條路，⟨第二條⟩要修路=2 粮，⟨第三份⟩留种=3",
        traps="第二条路线 第一个五年计划 第一個專區 第二条规定 第一个所 那第一个肯修的 第一个月修路",
    ),
    Scheme(
        "ordinal_head",
        rf"{HEAD}第{PADDING}(?!{PAIR}){{han}}{PADDING}、(?!第|[{LABEL_DIGITS}]{{1,3}}[、和至])",
        group="ordinal",
        weight=4,
        inline=3,
        mixes=_MIXES,
        reason=(
            "第一、 at the head of a line or sentence, also before a number: 第二、八月以后; not "
            "第二、三季度."
        ),
        examples="⟨第三、⟩渠=3 ⟨第二、⟩八月以后=2 修渠。⟨第四、⟩七里渠=4",
        traps="第二、三季度都好，不念了 第三、四、五段 第一、二版 第一、第二段 好第二、八月以后",
    ),
    Scheme(
        "ordinal",
        rf"{NOT_FIRST}第{PADDING}{{han}}{PADDING}"
        rf"(?:、(?!第|[二三四五六七八九十](?![{LABEL_DIGITS}是要、]))|[，,；;：:。．.]|[是要](?![务素义件著害]))",
        weight=4,
        inline=3,
        mixes=_MIXES,
        reason="第一， 第一、 第一是 第一要; not 第一要务, 第一、二季度.",
        examples=(
            "⟨第一，⟩渠=1 ⟨第二,⟩渠=2 好⟨第三、⟩渠=3 **⟨第三**，⟩渠=3 ⟨第四；⟩渠=4 ⟨第五：⟩渠=5 "
            "⟨第六。⟩渠=6 ⟨第七．⟩渠=7 ⟨第八是⟩渠=8 ⟨第九要⟩修=9 ⟨第十一，⟩渠=11 ⟨第二十三，⟩渠=23 "
            "我看⟨第一，⟩渠=1 ⟨第　一　，⟩渠=1"
        ),
        traps=(
            "第一要务 第一要務 第一要义 第一要素 争第一， 爭第一， 列第一。 获第一， 獲第一， "
            "讲第一、第二段 第一、二季度 第一次， 第一产业，"
        ),
    ),
    Scheme(
        "ordinal_space",
        rf"{LINE}第{{han}}(?={BLANK}+{HAN})",
        group="ordinal",
        weight=3,
        line_only=True,
        mixes=_MIXES,
        reason="第一 before a blank, its mark lost; only at the head of a line.",
        examples="⟨第一⟩　修渠=1 ⟨第二⟩　架桥=2",
        traps="好第一　修渠 第一修渠",
    ),
    Scheme(
        "ordinal_bare",
        rf"{NOT_FIRST}第{{han}}(?!{RANKED})(?={HAN})",
        group="ordinal",
        weight=3,
        inline=1.5,
        mixes=_MIXES,
        reason=(
            "第一有成份，第二不是唯成份: free text; not 第一次, 第一产业, 第一书记, 第一名, 第一线, 第一把手."
        ),
        examples="⟨第一⟩修渠=1 ⟨第二⟩架桥=2 ⟨第二⟩架橋=2",
        traps=(
            "第一次去 第一产业好 第一產業好 第一书记来 第一書記來 第一名来 第一线人多 第一線人多 "
            "第一时间到 第一時間到 第一把手到 第一责任人到 第一資源 争第一好"
        ),
    ),
    Scheme(
        "one_is",
        rf"{CLAUSE}{{han}}[个条层类]是(?![^。！？\n]{{1,60}}另外?一[个条层类])",
        group="ordinal",
        weight=3,
        inline=2.5,
        reach=600,
        reason="一个是…第二是…, 一条是…, 一类是…二类是…; the classifier keeps it apart from 一是.",
        examples="⟨一个是⟩渠=1 ⟨二個是⟩路=2 ⟨三條是⟩橋=3 ⟨二层是⟩路=2 ⟨三类是⟩桥=3",
        traps="这一个是 統一個是 这一条是 一条是渠，另一条是路 一类是渠，另一类是路",
        mixes=_MIXES,
    ),
)
