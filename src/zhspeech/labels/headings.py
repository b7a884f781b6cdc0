"""The rows whose labels are Chinese numerals and head a line or a clause: 一、 （一） 壹、 and their like.

The order of the rows is the order in which they are tried at one place.
"""

from __future__ import annotations

from zhspeech.labels.contexts import (
    CLASS,
    CLAUSE,
    HEAD,
    LINE,
    NEIGHBOURS,
    NOT_TO,
    PADDING,
    PAIR,
    REFERENCE,
)
from zhspeech.labels.scheme import Mix, Scheme
from zhspeech.text.marks import BLANK, HAN
from zhspeech.text.numerals import LABEL_DIGITS, TO_TEN
from zhspeech.words.measures import FIXED, QUANTITY

__all__ = ["HEADINGS"]

#: 首先，… 二、… and, within a line, 一讲… 二不… 三、… and 第一，… 第二，… 三，…
_MIXES = {
    "sequence": Mix(1.5),
    "run_in": Mix(2.0, at_line=False),
    "ordinal": Mix(2.0, at_line=False),
}
#: What stands before a numeral that counts, names or goes on a longer one: 星期一、 第一、 李立三、.
_NO_LABEL = f"(?<![{TO_TEN}百千万第周星期礼年月初定立〇零])"

HEADINGS: tuple[Scheme, ...] = (
    Scheme(
        "formal",
        rf"{LINE}{{formal}}(?:{PADDING}[、､．.：:]|(?=\s))",
        rank=1,
        weight=4,
        line_only=True,
        reason="壹、 貳、 above 一、 in documents from Taiwan.",
        examples="⟨壹、⟩渠=1 ⟨貳．⟩渠=2 ⟨叁：⟩渠=3 ⟨參⟩　渠=3 ⟨拾壹、⟩渠=11 ⟨贰⟩\n渠=2",
        traps="壹万元 贰拾元整 好壹、",
    ),
    Scheme(
        "han_paren",
        rf"(?<![第款]){NOT_TO}(?!{CLASS})[（(〔【［〈]\s{{0,2}}{{han}}\s{{0,2}}[)）〕】］〉](?!{REFERENCE})",
        rank=3,
        weight=5,
        inline=3.5,
        level=2,
        enclosed=True,
        reason=(
            "（一） (一) 〔一〕; not 第（一）项, a reference to an item; right behind 第一条 it is "
            "its first item."
        ),
        examples=(
            "⟨（一）⟩渠=1 ⟨(二)⟩渠=2 ⟨〔三〕⟩渠=3 ⟨【四】⟩渠=4 ⟨［四］⟩渠=4 ⟨（　五　）⟩渠=5 "
            "⟨（十一)⟩渠=11 ⟨（廿一）⟩渠=21 第一条⟨（一）⟩渠=1 ⟨〈七〉⟩渠=7 村级⟨（一）⟩班子=1"
        ),
        traps="第（一）项 第(二)款 条（一）项、 （一）项规定 （一）、（二）项办 （二）款和 高一（三）班",
    ),
    Scheme(
        "han_paren_range",
        rf"{LINE}[（(]\s?{{han}}\s?[)）](?=[及和、]\s?[（(]\s?[{LABEL_DIGITS}]{{1,3}}\s?[)）]\s*\n)",
        rank=3,
        group="han_paren",
        weight=5,
        line_only=True,
        level=2,
        reason="（一）及（二） on a line of its own: what answers two items at once.",
        examples="⟨（一）⟩及（二）\n=1 ⟨(四)⟩、(五)\n=4",
        traps="（一）及（二）项 见（一）及（二）\n",
    ),
    Scheme(
        "han_paren_glyph",
        rf"{{han_glyph}}{PADDING}[、．.]?",
        rank=3,
        group="han_paren",
        weight=4,
        inline=2.5,
        level=2,
        enclosed=True,
        reason="㈠, （一） in one character, and ㊀.",
        examples="⟨㈠⟩渠=1 ⟨㈢．⟩渠=3 ⟨㊁⟩渠=2 ⟨㈩、⟩渠=10",
        traps="㈱渠 ㊙渠",
    ),
    Scheme(
        "han_paren_open",
        rf"{LINE}[（(〔【]\s{{0,2}}{{han}}(?=[\s、]|(?![是要]){HAN}{{2,16}}(?:\n|$))",
        rank=3,
        group="han_paren",
        weight=5,
        line_only=True,
        level=2,
        reason="（一、 and （一 before a heading at a line, its closing bracket lost.",
        examples="⟨（一⟩、渠=1 ⟨(二⟩　渠=2 ⟨〔三⟩、渠=3 ⟨（一⟩领导小组=1",
        traps="（一是有渠 （一领导小组，由村长牵头",
    ),
    Scheme(
        "han_paren_unclosed",
        rf"(?<!第)[（(〔【]{{han}}(?!{QUANTITY}|[是要])(?={HAN}{{2}})(?![^（()）〔〕【】\n]{{0,80}}[)）〕】])",
        rank=3,
        group="han_paren",
        weight=2,
        inline=1.2,
        level=2,
        reason="(二架桥 in a line, its closing bracket lost: none comes before the next one opens.",
        examples="⟨（二⟩架桥。=2 ⟨(三⟩铺路；（四）种树=3 渠修了。⟨（二⟩架桥=2",
        traps="（二架桥） （三个村 （一是有渠 （二维码；（三）",
    ),
    Scheme(
        "han",
        rf"{HEAD}(?!{NEIGHBOURS}){{han}}{PADDING}[、､丶](?![{LABEL_DIGITS}]{{1,3}}[、､])",
        rank=2,
        weight=5,
        inline=2.0,
        level=1,
        mixes={**_MIXES, "arabic_dot": Mix(3.0)},
        reason=(
            "一、 at the head of a line or sentence, also before a number: 一、一年来; not 一、二季度增长…."
        ),
        examples=(
            "⟨一、⟩渠=1 ⟨十二、⟩渠=12 ⟨廿三、⟩渠=23 ⟨三､⟩渠=3 ⟨一　、⟩渠=1 ⟨一丶⟩渠=1 "
            "**⟨一**、⟩渠=1 ⟨一、⟩一年来=1 修渠。⟨二、⟩三年来=2"
        ),
        traps="一、二、三等奖 好一、渠 一、二季度的数字都好，不念了",
    ),
    Scheme(
        "han_inline",
        rf"{_NO_LABEL}(?!{PAIR}){{han}}[、､](?![{LABEL_DIGITS}](?:[、､产线类级等年月日季期批队楼号班组]))",
        rank=2,
        group="han",
        weight=5,
        inline=2.0,
        level=1,
        mixes=_MIXES,
        reason="一、 within a sentence; not 二、三产业, where a numeral follows at once.",
        examples="先讲⟨一、⟩渠=1 下面讲⟨三､⟩渠=3",
        traps=(
            "发展二、三产业 發展二、三產業 在一、二季度 是三、四级 达二、三千字 李立三、王 周一、 "
            "星期一、 初一、 第一、 万一、"
        ),
    ),
    Scheme(
        "question",
        rf"{LINE}{{han}}问(?=[：:])",
        rank=2,
        weight=5,
        line_only=True,
        reason="一问：, the heading of a question, its answer below it; 二代： is a speaker.",
        examples="⟨一问⟩：谁修渠=1 ⟨三問⟩：谁出钱=3 **⟨二问⟩：水从哪里来**=2",
        traps="一问三不知 好一问：谁修渠 二代：我们问 一看：渠老了",
    ),
    Scheme(
        "han_half",
        rf"{CLAUSE}(?<![（(〔【第]){{han}}{PADDING}[)）]",
        rank=3,
        group="han_paren",
        weight=3.5,
        inline=2,
        level=2,
        reason="一) its opening bracket lost, or never there.",
        examples="⟨一)⟩渠=1 ⟨二）⟩渠=2",
        traps="（一) 好一) 第一)",
    ),
    Scheme(
        "han_mark",
        rf"{CLAUSE}{{han}}{PADDING}[，,：:．.]",
        rank=2,
        group="han",
        weight=4,
        inline=2,
        level=1,
        mixes=_MIXES,
        reason="一， 一： 一.; not 统一，.",
        examples="⟨一，⟩渠=1 ⟨二：⟩渠=2 ⟨三．⟩渠=3 ⟨四.⟩渠=4 ⟨五,⟩渠=5",
        traps="好一， 统一，",
    ),
    Scheme(
        "han_paren_lost",
        rf"(?<=\S{BLANK})(?!{FIXED}){{han}}(?!{QUANTITY}|[是要])(?={HAN}{{2,6}}[ \u3000。&])",
        rank=3,
        group="han_paren",
        weight=2,
        inline=1.2,
        level=2,
        reason=(
            "一接警。… 二研判 in a text that was glued into one line, its brackets lost; a blank, a stop or "
            "what is left of an entity (&nbsp;) ends the heading."
        ),
        examples="渠老了。　⟨一⟩修渠。=1 做法：　⟨二⟩架桥　桥断了=2",
        traps="渠老了。　一定修。 渠老了。　三年。 渠老了。　一靠人，二靠天。 好一修渠。",
    ),
    Scheme(
        "han_bare",
        rf"{LINE}{{han}}(?=[\s\u3000])(?!{BLANK}[是要])",
        rank=2,
        group="han",
        weight=3,
        line_only=True,
        level=1,
        mixes=_MIXES,
        reason="A bare 一 on a line of its own or before a blank; only at the head of a line.",
        examples="⟨一⟩　渠=1 ⟨二⟩　渠=2",
        traps="好一　渠 一渠",
    ),
)
