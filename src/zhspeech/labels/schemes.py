"""The scheme table: every family of enumerators, one row each, with what it must not match.

A row's pattern names its numeral by one placeholder in braces (see :data:`NUMERALS`); everything else is a
regular expression (:mod:`re`). The order of the rows is the order in which they are tried at one place.
Nothing is decided here: a row only proposes candidates, the resolver weighs them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from zhspeech.text.numerals import (
    parse_branch,
    parse_letter,
    parse_numeral,
    parse_roman,
    parse_stem,
    parse_symbol,
)

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["DEFAULT_SCHEMES", "NUMERALS", "RUN_IN", "Scheme"]

#: The rank of a scheme that has no place in the order of headings.
RUN_IN = 9

SEQUENCE = {"首先": 1, "其次": 2, "再次": 3, "再者": 3}

GLYPH = "[㈠-㈩①-⑳㉑-㉟㊱-㊿⑴-⒇⒈-⒛❶-❿]"

#: Placeholder → what it matches, and how to read that (``None``: no numeral after all; 0: the last one).
NUMERALS: dict[str, tuple[str, Callable[[str], int | None]]] = {
    "han": ("[一二三四五六七八九十廿卅百][一二三四五六七八九十百〇零]{0,4}", parse_numeral),
    "formal": ("[壹贰叁参肆伍陆柒捌玖拾]{1,3}", parse_numeral),
    "arabic": ("[0-9]{1,3}", lambda label: parse_numeral(label) or None),
    "glyph": (GLYPH, parse_symbol),
    "stem": ("[甲乙丙丁戊己庚辛壬癸]", parse_stem),
    "branch": ("[子丑寅卯辰巳午未申酉戌亥]", parse_branch),
    "letter": ("[a-zA-Z]", parse_letter),
    "roman": ("[ivxIVX]{1,4}|[ⅰ-ⅻⅠ-Ⅻ]", lambda label: parse_roman(label) or parse_symbol(label)),
    "sequence": ("|".join(SEQUENCE), SEQUENCE.__getitem__),
    "last": ("最后", lambda label: 0),
}


@attrs.frozen
class Scheme:
    """One row: a family of enumerators that count together.

    Attributes:
        name: an identifier, unique in the table; what ``Enumerator.scheme`` says.
        pattern: a regular expression (:mod:`re`) without groups of its own and with exactly one placeholder
            of :data:`NUMERALS`, e.g. ``r"[（(]{han}[)）]"``.
        rank: the place in the order of headings, 0 the highest (GB/T 9704—2012, 7.3.3: ``一、`` ``（一）``
            ``1.`` ``（1）``); :data:`RUN_IN` for labels that run on in the sentence.
        group: schemes of one group may continue each other's series; by default the name.
        weight: how much it costs to take a candidate at the beginning of a line for no enumerator.
        inline: the same elsewhere.
        line_only: whether the label counts only at the beginning of a line.
        reach: within how many characters behind a first member that runs on the second one must follow.
    """

    name: str
    pattern: str
    rank: int = RUN_IN
    group: str = ""
    weight: float = 4.0
    inline: float = 2.5
    line_only: bool = False
    reach: int = 6000

    def __attrs_post_init__(self) -> None:
        if not self.group:
            object.__setattr__(self, "group", self.name)

    @property
    def is_run_in(self) -> bool:
        """Whether the label runs on in the sentence rather than heads a line."""
        return self.rank >= RUN_IN


HAN = "一二三四五六七八九十廿卅百〇零"
HANZI = "\u3400-\u9fff"
#: A clause begins here: behind a mark, a blank, or a word that introduces a list (即一…, 要一…).
CLAUSE = r"(?<![^，,。；;：:、！!？?“”‘’「」『』（）()〔〕【】《》…—─\-·*|\s即要说是])"
#: What makes a quantity or a word of a numeral before it, so that no repeated verb follows: 三年, 一定.
QUANTITY = (
    "个个些定般种种样样切起直次年月日号号天点点条条项项类类位名人万万亿亿千百十分秒元块块米斤吨吨亩亩股批届届级级"
    "层层线线把致律旦时时带带路国国体体件步所家座套部支同共向旁味再经经如贯贯道边边概生代周周届大中等边边季期度流"
    "手字句话话言场场会会村乡乡镇镇县县省市区区本身心面多下刻段番阵阵片团团望举举两两三四五六七八九二一〇零者则则"
    "方半倍成卷号伙伙群系列战战汽机机产产张张把审审维维轮轮氧重角野军军师师团司派"
)

#: What stands before an ordinal that ranks: 争第一, 居第二, 获得第三.
NOT_FIRST = "(?<![争夺居列获创得名排占全])"
#: What follows an ordinal that ranks or names, so that no member can begin there.
RANKED = (
    "一二三四五六七八九十百千万次名位届届批线线手季时时年天代产产书书副任阶阶版卷页页号号集期机机汽医医人责责"
    "动动资资轮轮梯党党国国流回句眼印反性所家例夫级级层层课课件张张段组组司方部章节节编编篇条条款讲讲个个种种"
    "类类步点点项项支要世大波针针师师枪枪炮封被颗颗日首艘舰舰宗份座册场场间间粒稿零朝纵纵台"
)

#: What stands before a bracketed letter that refers to an item: 第1(i), 第七條(a).
NOT_CITED = "(?<![A-Za-z0-9)）第条款项])"
#: What follows a bracketed number that refers to an item: 第九条（1）项规定, （二）款和.
REFERENCE = "[条款项][，、。；的之和与及所规第至到订施列]"

#: What :func:`zhspeech.parse` knows; ``Parser(schemes=(*DEFAULT_SCHEMES, Scheme(...)))`` adds to it.
DEFAULT_SCHEMES: tuple[Scheme, ...] = (
    # 壹、 貳、 above 一、 in documents from Taiwan.
    Scheme("formal", r"{formal}(?:[、､．.：:]|(?=[ \u3000]))", rank=1, weight=4, line_only=True),
    # 第一部分 第一章 head a line, in a sentence they need company; 第二部分讲… is a description.
    Scheme(
        "division",
        r"第{han}(?:部分|章|编|篇|讲)(?![程）)、和与及至到讲的])",
        rank=0,
        weight=5,
        inline=1.5,
    ),
    Scheme(
        "division_arabic",
        r"第{arabic}(?:部分|章|编|篇|讲)",
        rank=0,
        group="division",
        weight=5,
        inline=1.5,
    ),
    Scheme("section", r"第{han}节(?![课）)])", rank=1, weight=5, inline=1.5),
    # 第一条 第二条 of a statute, set off by a blank; 按照第三条规定 and 本法第三条 are references.
    Scheme("article", rf"{CLAUSE}第{{han}}条(?=[\s（(【])", rank=2, group="ordinal", weight=5, inline=3),
    # 第一个问题，, 第一类， 第一条是 head the member's own clause; 第一步 第一种 also before free text.
    Scheme(
        "classified",
        rf"{CLAUSE}第{{han}}(?:个(?:问题|方面|特点|原因|好处)|"
        "[个条](?=[，,：:、。是就])|[种类步点项件关招句层道]话?话?)(?!吃)",
        group="ordinal",
        weight=4,
        inline=3,
    ),
    # 第一个敢试的 第二条要讲透: the classifier's noun is open, so it needs company more than the others.
    Scheme(
        "classified_bare",
        rf"{CLAUSE}第{{han}}[个条](?![约例件路战线款规之所专讲写说吃])"
        rf"(?=[{HANZI}])",
        group="ordinal",
        weight=3,
        inline=1.2,
    ),
    # 第一， 第一、 第一是 第一要; not 第一要务, 第一、二季度.
    Scheme(
        "ordinal",
        rf"{NOT_FIRST}第\s?{{han}}"
        rf"(?:、(?![二三四五六七八九十](?![{HAN}是要、]))|[，,；;：:。．.]|[是要](?![务素义件著害]))",
        weight=4,
        inline=3,
    ),
    # 第一有成份，第二不是唯成份: free text; not 第一次, 第一产业, 第一书记, 第一名, 第一线, 第一把手.
    Scheme(
        "ordinal_bare",
        rf"{NOT_FIRST}第{{han}}(?![{RANKED}\s）)”]|把[手火交])(?=[{HANZI}])",
        group="ordinal",
        weight=3,
        inline=1.5,
    ),
    # （一） (一) 〔一〕; not 第（一）项, a reference to an item.
    Scheme(
        "han_paren",
        rf"(?<![第条款])[（(〔【]\s?{{han}}\s?[)）〕】](?!{REFERENCE})",
        rank=3,
        weight=5,
        inline=3.5,
    ),
    # （一、 at a line, its closing bracket lost.
    Scheme(
        "han_paren_open",
        r"(?<!\S)[（(〔【]\s?{han}(?=[\s、])",
        rank=3,
        group="han_paren",
        weight=5,
        line_only=True,
    ),
    Scheme("stem_paren", r"[（(]{stem}[)）]", rank=4, weight=4, inline=2),
    Scheme("branch_paren", r"[（(]{branch}[)）]", rank=5, weight=4, inline=2),
    # （1） (1); not the reference 第(1)项 nor a footnote mark before a stop.
    Scheme(
        "arabic_paren",
        rf"(?<![第条款])[（(〔【]\s?{{arabic}}\s?[)）〕】](?!{REFERENCE}|[。；，！？])",
        rank=5,
        weight=4.5,
        inline=3,
    ),
    # （i） (a); not 第1(i)项 and 第七條(i), references.
    Scheme("roman_paren", rf"{NOT_CITED}[（(]{{roman}}[)）](?!{REFERENCE})", rank=7, weight=4, inline=2),
    Scheme("latin_paren", rf"{NOT_CITED}[（(]{{letter}}[)）](?!{REFERENCE})", rank=6, weight=4, inline=2),
    # ㈠ ① ⑴ ⒈ and their like; not footnote marks, before a stop or several of them (④⑤).
    Scheme(
        "glyph", rf"(?<!{GLYPH}){{glyph}}(?:[、．.]|(?![。；，！？]|{GLYPH}))", rank=6, weight=4, inline=2.5
    ),
    # 1. 1． 1、 at a line or in a sentence; not 0.01, 1.5, 3.14, 2026., A1., nor 1.5亿 at the head of a line.
    Scheme(
        "arabic_dot",
        r"(?<![0-9.．A-Za-z第%％/\-－])(?<![0-9][:：、]){arabic}[.．、｡](?![0-9]{1,3}(?![0-9]))",
        rank=4,
        weight=4.5,
        inline=2.5,
    ),
    Scheme("arabic_half", r"(?<![0-9.．A-Za-z（(第/\-－]){arabic}[)）]", rank=5, weight=4, inline=2),
    # 2.1 2.1.3 on a line of its own; the last number counts.
    Scheme(
        "decimal",
        r"(?<![0-9.．A-Za-z])[0-9][0-9.．]{0,5}[.．]{arabic}(?=[\s\u3000、：:])",
        rank=5,
        weight=3,
        line_only=True,
    ),
    # 1， 1： at a line or in a sentence, and a bare 1 before a blank at a line; not 1,000 and 10:30.
    Scheme(
        "arabic_mark",
        r"(?<![0-9.．A-Za-z第%％/\-－])(?<![0-9][，,：:]){arabic}[，,：:](?![0-9])",
        rank=4,
        group="arabic_dot",
        weight=2.5,
        inline=1,
    ),
    Scheme(
        "arabic_bare",
        r"{arabic}(?=[ \t\u3000]+[^\s0-9])",
        rank=4,
        group="arabic_dot",
        weight=2.5,
        line_only=True,
    ),
    # 甲、 乙、; not 甲、乙双方, which stops counting at once.
    Scheme("stem", r"(?<![\w]){stem}[、．.：:)）](?!乙|丙|丁)", rank=4, weight=3.5, inline=2),
    # A. B． a) ; not U.S. nor a name's initial, which have no company.
    Scheme("latin_dot", r"(?<![\w.．（(]){letter}[.．、)）](?![A-Za-z\d])", rank=6, weight=3, inline=1.5),
    Scheme(
        "latin_bare",
        r"(?<![\w.．]){letter}(?=\u3000\S)",
        rank=2,
        group="latin_dot",
        weight=2.5,
        line_only=True,
    ),
    # 首先 其次 再次 最后; alone they are plain adverbs, so they weigh little.
    Scheme("sequence", r"(?<![最必不]){sequence}(?=[，,：:是])", weight=1.5, inline=1.2),
    Scheme(
        "sequence_bare",
        rf"(?<![最必不]){{sequence}}(?=[{HANZI}])",
        group="sequence",
        weight=1.2,
        inline=1.0,
        reach=300,
    ),
    # 最后， 最后是 最后一点 end a list whatever its number; 最后彻底… only behind 首先 and 其次.
    Scheme("finally", r"{last}(?=[，,：:是要一])", group="sequence", weight=1.5, inline=1.2),
    Scheme("finally_bare", rf"{{last}}(?=[{HANZI}])", group="sequence", weight=0.5, inline=0.4),
    Scheme("qi", rf"{CLAUSE}其{{han}}(?=[，,：:是、要])", weight=3, inline=2.5),
    # 一个是…第二是…; the classifier keeps it apart from 一是.
    Scheme("one_is", rf"{CLAUSE}{{han}}个是", group="ordinal", weight=3, inline=2.5, reach=600),
    # 一、 二、 at a line (a heading) or in a sentence; not 二、三产业, where a numeral follows at once.
    Scheme(
        "han",
        rf"(?<![一二三四五六七八九十百千万第周星期礼年月初〇零0-9]){{han}}[、､](?![{HAN}](?:[、､产线类级等年月日季期批队楼号班组]))",
        rank=2,
        weight=5,
        inline=2.0,
    ),
    # 一) at a line, its opening bracket lost.
    Scheme(
        "han_half",
        r"(?<![（(〔【第])(?<!\w){han}[)）]",
        rank=3,
        group="han_paren",
        weight=3.5,
        line_only=True,
    ),
    # 一， 一： 一. and a bare 一 on a line of its own or before a blank.
    Scheme("han_mark", rf"{CLAUSE}{{han}}[，,：:．.]", rank=2, group="han", weight=4, inline=2),
    Scheme("han_bare", r"{han}(?=[\s\u3000])", rank=2, group="han", weight=3, line_only=True),
    # 一是 二是; not 统一是, 唯一是, 之一是, 万一是, 一是一.
    Scheme(
        "run_in",
        rf"(?<![统唯惟之万均合归划专第月日十廿一二三四五六七八九百\d]){{han}}[是要](?!务(?!实)|[{HAN}][是、，,。；：])",
        weight=4,
        inline=3,
    ),
    # 一靠…二靠, 一看…二看, any repeated verb behind a clause mark; not 一个, 三年, 一定, 二等.
    Scheme(
        "verb",
        rf"{CLAUSE}{{han}}(?![{QUANTITY}是要]|不怕[苦死][，、,。；”])(?=[{HANZI}](?![”」』’{HAN}]))",
        group="run_in",
        weight=1.5,
        inline=1.5,
    ),
    # The first of them may stand in mid-clause: 招商要一看税收，二看就业.
    Scheme(
        "verb_first",
        rf"(?<![{HAN}统统唯惟之万万均合归归划划专专第年月日逐单单不同如这这那某每哪另])(?=一){{han}}(?![{QUANTITY}是要]|不怕苦[，、,])(?=[{HANZI}][^，。；！？”」』’{HAN}])",
        group="run_in",
        weight=1.5,
        inline=0.6,
    ),
)
