"""The rows whose labels are Arabic numerals: 1. （1） 1） ① 1.1 and their like.

The order of the rows is the order in which they are tried at one place.
"""

from __future__ import annotations

from zhspeech.labels.contexts import CLASS, HEAD, LINE, NOT_TO, PADDING, REFERENCE
from zhspeech.labels.scheme import Mix, Scheme
from zhspeech.text.marks import BLANK, HAN
from zhspeech.text.numerals import CIRCLED
from zhspeech.words.measures import AFTER_COUNT, AFTER_DECIMAL, AFTER_NUMBER

__all__ = ["FIGURES"]

#: What stands before a number that is no label: digits, letters, signs, 第; a stop or colon behind digits.
_NO_LABEL = r"(?<![0-9A-Za-z第%％/\-－.．])"
#: The same, but a full stop may stand there, as some texts end their sentences with that of ASCII.
_BEHIND_STOP = r"(?<![0-9A-Za-z第%％/\-－])(?<![0-9A-Za-z.．][.．])(?<![0-9][:：、])(?<![0-9][.．] )"
#: What follows a number that is cited: 11.5.2的试验, 3.1所述的.
_CITED = "(?:的|所[述列称])"
#: What makes a time of day of the number before it.
_TIME = "：[0-5][0-9](?![0-9])"

#: How the names of files end: 附件1.xlsx.
_FILE = "(?:docx?|xlsx?|pptx?|pdf|wps|zip|rar|jpe?g|png|mp[34])(?![A-Za-z])"

FIGURES: tuple[Scheme, ...] = (
    Scheme(
        "decimal_deep",
        rf"{HEAD}(?=[0-9]+[.．][0-9]+[.．][0-9]){{decimal}}"
        rf"(?:{PADDING}[、)）]|[.．](?![0-9])|(?=[\s：:《“]|{HAN}|[2-6]G|[34]D))(?!{PADDING}(?:{AFTER_DECIMAL}|{_CITED}))",
        rank=4,
        group="decimal",
        weight=4,
        inline=1.5,
        reason="1.1.1, 1.2.3.4: as 1.1, but hardly ever anything else.",
        examples="⟨2.1.3⟩　渠=3 ⟨1.3.2⟩适用=2 ⟨1.1.1.⟩渠=1 ⟨1.2.1)⟩渠=1 ⟨1.2.3⟩5G基站=3",
        traps="好2.1.3　渠 2024.1.1　渠 2.1　渠 2.1.3的渠",
    ),
    Scheme(
        "decimal_heading",
        rf"{LINE}{{decimal}}(?={BLANK}+(?!{AFTER_DECIMAL}){HAN}[^，。；！？\n]{{1,30}}(?:\n|$))",
        rank=4,
        group="decimal",
        weight=7,
        line_only=True,
        reason="2.1 before a blank and a heading that takes the line: a section, even without the others.",
        examples=(
            "⟨2.1⟩　渠道改造=1 ⟨11.5⟩　阻燃要求=5 ⟨4.1⟩　升级渠道=1 ⟨2.2⟩　年初付清=2 ⟨3.9⟩　日志=9 "
            "⟨3.0⟩　结论=3"
        ),
        traps="2.1　渠道改造，明年动工 2.1渠道改造 2.3　万元收入",
    ),
    Scheme(
        "decimal",
        rf"{HEAD}{{decimal}}"
        rf"(?:{PADDING}[、)）]|[.．](?![0-9])|(?=[\s：:《“]|{HAN}))"
        rf"(?!{PADDING}(?:{AFTER_DECIMAL}|{_CITED})|{AFTER_COUNT}|{_TIME})",
        rank=4,
        weight=2.4,
        inline=1.5,
        reason=(
            "1.1 1.1.1 at the head of a line, or behind a blank or stop in a text that was glued "
            "into one; it states the numbers above it. Not 1.5亿, 2.3%, 3.5—4, 1.2座."
        ),
        examples="⟨2．12⟩：渠=12 ⟨1.1⟩编制目的=1 ⟨1.1.⟩渠=1 ⟨1.2)⟩渠=2 修渠。⟨1.2⟩编制依据=2 ⟨4.1⟩Ⅱ级响应=1",
        traps="2.1的渠 3.1所述 1.8:30集合 好2.1　渠 A2.1 1.5亿 2.3% 3.5个 1.2座 1.2万 5.1-5.3 2024.1.1　渠",
    ),
    Scheme(
        "decimal_first",
        rf"(?<={HAN})(?=[0-9]{{1,2}}(?:[.．][0-9]{{1,2}}){{0,4}}[.．]1(?![0-9.．])){{decimal}}"
        rf"(?={HAN}{{2}})(?!{AFTER_DECIMAL}|{AFTER_COUNT}|{_CITED})",
        rank=4,
        group="decimal",
        weight=2.4,
        inline=1.5,
        reason="2工程概况2.1渠道: right behind the heading of its section, in a text glued into one line.",
        examples="2工程⟨2.1⟩渠道=1 2.2工程⟨2.2.1⟩水闸=1",
        traps="2工程2.2渠道 增产2.1万斤 2.1渠道",
    ),
    Scheme(
        "decimal_paren",
        rf"(?<![第条款])[（(]{{decimal}}[)）](?!{REFERENCE})",
        rank=5,
        weight=3,
        line_only=True,
        enclosed=True,
        reason="(1.1) at the head of a line.",
        examples="⟨(1.1)⟩渠=1 ⟨（2.3）⟩渠=3",
        traps="见第（1.1）项",
    ),
    Scheme(
        "arabic_paren",
        rf"(?<![第款])(?<![按由从把将入见和与及公]式){NOT_TO}(?!{CLASS})[（(〔【〈]\s{{0,2}}{{arabic}}\s{{0,2}}[)）〕】〉](?!{REFERENCE}|[。；，！？])",
        rank=5,
        weight=4.5,
        inline=3,
        level=4,
        enclosed=True,
        reason="（1） (1); not the references 第(1)项 and 由式（1） nor a footnote mark before a stop.",
        examples="⟨（1）⟩渠=1 ⟨(2)⟩渠=2 ⟨（１２）⟩渠=12 ⟨〔3〕⟩渠=3 ⟨【4】⟩渠=4 ⟨（　5　）⟩渠=5 ⟨〈6〉⟩渠=6",
        traps="第（1）项 第(1)項 （1）项规定 （2024） （2）款及 高一（2）班、 由式（1）得 公式（2）",
    ),
    Scheme(
        "arabic_paren_glyph",
        r"(?<![⑴-⒇]){paren_glyph}(?:[、．.]|(?![。；，！？⑴-⒇]))",
        rank=5,
        group="arabic_paren",
        weight=4,
        inline=2.5,
        level=4,
        mixes={"glyph": Mix(1.5)},
        enclosed=True,
        reason="⑴, （1） in one character; not footnote marks, before a stop or several of them.",
        examples="⟨⑴⟩渠=1 ⟨⒇⟩渠=20",
        traps="渠⑵。 渠⑴⑵",
    ),
    Scheme(
        "glyph",
        rf"(?<![{CIRCLED}]){{glyph}}(?:[、．.]|(?![。；，！？]|[{CIRCLED}]))",
        rank=6,
        weight=4,
        inline=2.5,
        mixes={"arabic_paren": Mix(1.5)},
        enclosed=True,
        reason="① ❶ ➀ ⓵ and their like; not footnote marks, before a stop or several of them (④⑤).",
        examples="⟨①⟩渠=1 ⟨㉑⟩渠=21 ⟨❷⟩渠=2 ⟨②、⟩渠=2 ⟨➀⟩渠=1 ⟨➋⟩渠=2 ⟨⓵⟩渠=1 ⟨⓫⟩渠=11",
        traps="渠④⑤ 渠①。",
    ),
    Scheme(
        "arabic_glyph",
        r"{dot_glyph}[、．.]?",
        rank=4,
        group="arabic_dot",
        weight=4,
        inline=2.5,
        level=3,
        reason="⒈, 1. in one character; those beyond the BMP (🄂) are left out, as they slow every scan down.",
        examples="⟨⒈⟩渠=1 ⟨⒛⟩渠=20",
        traps="⑴渠 ①渠",
    ),
    Scheme(
        "arabic_dot",
        rf"{_BEHIND_STOP}{{arabic}}{PADDING}\\?[.．、､丶｡](?:{BLANK}+[0-9]{{1,3}}、(?![0-9]))?"
        rf"(?![0-9]{{1,3}}(?![0-9])|{_FILE})",
        rank=4,
        weight=4.5,
        inline=2.5,
        level=3,
        mixes={"han": Mix(3.0)},
        reason=(
            "1. 1． 1、 at a line or in a sentence, also doubled (1. 1、); not 0.01, 1.5, 3.14, "
            "2026., A1., nor 1.5亿 at the head of a line."
        ),
        examples=(
            "⟨1.⟩渠=1 ⟨2．⟩渠=2 ⟨３、⟩渠=3 ⟨12.⟩渠=12 ⟨4｡⟩渠=4 先讲⟨5、⟩渠=5 ⟨1.⟩2023年=1 "
            "⟨1.　1、⟩渠=1 积极性.⟨2、⟩渠=2"
        ),
        traps="附件2.xlsx 0.01分 ３.14 1.5亿 2026. A1. 第1. 50%1. 2-1. 1:2. 1.1. A.1.",
    ),
    Scheme(
        "arabic_number",
        rf"{_NO_LABEL}{HEAD}{{arabic}}(?:、(?=[0-9]{{1,3}}[^0-9、.．号]|(?P=arabic_number)号)|"
        rf"[.．](?=[0-9]{{1,2}}(?:月(?!份?、)|{AFTER_COUNT}|{_TIME})|[2-6]G|[34]D|1(?:10|19|20|22){HAN}))",
        rank=4,
        group="arabic_dot",
        weight=2.4,
        inline=1,
        level=3,
        reason=(
            "1、3月底前 4.7月初 4.119消防日 4.2座桥: the text begins with a number, be it that of the label "
            "(1、1号渠), 1.8:30集合; 1.5亿 is none such, and 1、2号楼 neither."
        ),
        examples=(
            "⟨4.⟩119消防日=4 ⟨1、⟩3月底前=1 ⟨4.⟩7月初=4 ⟨5.⟩5G基站=5 修渠。⟨2、⟩50户=2 ⟨3、⟩3号渠=3 "
            "⟨1.⟩2座桥=1 ⟨1.⟩8:30集合=1"
        ),
        traps="1.5亿 好1、3月 1、2号楼 1、2、3月",
    ),
    Scheme(
        "arabic_half",
        rf"(?<![0-9.．A-Za-z（(第/\-－]){{arabic}}{PADDING}[)）]",
        rank=5,
        weight=4,
        inline=2,
        mixes={"arabic_dot": Mix(2.5)},
        reason="1） 2); not the end of a bracket: （1）, (见第1).",
        examples="⟨1)⟩渠=1 ⟨２）⟩渠=2",
        traps="（1) 2024) 第1) a1)",
    ),
    Scheme(
        "arabic_mark",
        r"(?<![0-9.．A-Za-z第%％/\-－])(?<![0-9][，,：:])(?![0-9]{3}){arabic}[，,：:](?![0-9])",
        rank=4,
        group="arabic_dot",
        weight=2.5,
        inline=1,
        level=3,
        reason="1， 1： at a line or in a sentence; not 1,000 and 10:30, nor the speaker 915：.",
        examples="⟨1，⟩渠=1 ⟨2：⟩渠=2 ⟨３,⟩渠=3",
        traps="1,000 10:30 2，000 第1， 915：",
    ),
    Scheme(
        "arabic_stop",
        rf"{_NO_LABEL}{HEAD}{{arabic}}。(?={HAN})",
        rank=4,
        group="arabic_dot",
        weight=2.4,
        inline=1,
        level=3,
        reason="12。 for 12., garbled, in a list that is plainly there.",
        examples="⟨12。⟩渠=12 修渠。⟨2。⟩架桥=2",
        traps="好12。渠 12。",
    ),
    Scheme(
        "arabic_above",
        rf"{_NO_LABEL}{{arabic}}(?={HAN}{{2,16}}{BLANK}?(?P=arabic_above)[.．]1(?![0-9]))",
        rank=4,
        group="arabic_dot",
        weight=4,
        inline=2.5,
        level=3,
        reason="2工程概况2.1渠道: its first subsection repeats the number, in a text glued into one line.",
        examples="渠修了。⟨2⟩工程概况2.1渠道=2 ⟨11⟩附则11.1解释=11 ⟨6⟩附则　6.1解释=6",
        traps="2工程概况1.1渠道 12工程2.1渠道 2工程概况2.2渠道",
    ),
    Scheme(
        "arabic_garbled",
        rf"{HEAD}{{one}}[、．.](?={HAN})",
        rank=4,
        group="arabic_dot",
        weight=1.5,
        inline=1,
        level=3,
        reason="!、 for 1、, garbled, in a list that is plainly there.",
        examples="⟨!、⟩渠=1 ⟨l．⟩渠=1 ⟨｜、⟩渠=1",
        traps="好!、渠 渠l、桥",
    ),
    Scheme(
        "arabic_padded",
        rf"{LINE}(?=[01][0-9]\s*\n\s*[^\s0-9][^\n。；]{{1,29}}(?:\n|$)){{arabic}}",
        rank=2,
        weight=4,
        line_only=True,
        reason="01 on a line of its own, its heading below it: how pages for phones number their sections.",
        examples="⟨01⟩\n修渠=1 ⟨02⟩\n\n架桥难在哪里=2 ⟨10⟩\n铺路=10",
        traps="1\n修渠 01 修渠 01\n02 01\n渠老了，今年修。 21\n修渠",
    ),
    Scheme(
        "arabic_bare",
        rf"{LINE}{{arabic}}(?={BLANK}+[^\s0-9])(?!\s+(?:[/／|－—·•-]|{AFTER_DECIMAL}))",
        rank=4,
        group="arabic_dot",
        weight=2.5,
        line_only=True,
        level=3,
        reason="A bare 1 before a blank, its mark lost; not 3 月, nor the page number - 12 -.",
        examples="⟨1⟩　渠=1 ⟨２⟩　渠=2 ⟨13⟩　渠=13",
        traps="好1　渠 1渠 3　月 12　- 12　— 12　· 1　|　渠",
    ),
    Scheme(
        "arabic_glued",
        rf"(?<![0-9.．A-Za-z第]){LINE}{{arabic}}(?={HAN}{{2}})(?![是要]|{AFTER_NUMBER})",
        rank=4,
        group="arabic_dot",
        weight=2.4,
        line_only=True,
        level=3,
        reason="1总则, its mark lost, at the head of a line; not 3月, 12户.",
        examples="⟨1⟩总则=1 ⟨2⟩有利于=2",
        traps="好1总则 3月底前 12户人家 5亿元",
    ),
)
