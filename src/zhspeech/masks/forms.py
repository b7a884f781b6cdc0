"""Which runs withhold something: the table, by the characters and what stands on either side of them.

What the words around a run say (:mod:`zhspeech.masks.kinds`) comes first: whether they call for a value.  In
examples masks stand in braces; where a row says that there is none, they have no braces.
"""

from __future__ import annotations

import string

from zhspeech.masks.form import ENDLESS, MASK, NONE, TEXT_TELLS, Form
from zhspeech.masks.runs import (
    BLOCKS,
    BOXES,
    CHINESE_DIGITS,
    CIRCLES,
    CROSSES,
    DOTS,
    EMPTY,
    LETTERS,
    LINES,
    SHAPES,
    SOME,
    STARS,
    TILDES,
)
from zhspeech.text.marks import CLOSING_QUOTES, HAN
from zhspeech.text.numerals import TO_TEN

__all__ = ["BLANKS", "FORMS", "MARKUP"]

#: The characters that are Markdown too.
MARKUP = STARS + LINES
#: Blank, or the beginning or end of the text.
BLANKS = frozenset(("", "\n", " ", "\u3000"))
_EDGES = frozenset(("", "\n"))
_SPACES = BLANKS - _EDGES
_DIGITS = frozenset(string.digits)
_LATIN = frozenset(string.ascii_letters)
_ALPHANUMERIC = _DIGITS | _LATIN
_NOUGHTS = CHINESE_DIGITS | _DIGITS | {"·"}
_CODE = frozenset("-_/\\=&?%+@#'~^|<>{}[]$")
_CODE_AFTER = _CODE - {"%"}
_POINTS = frozenset("/.-．")
_DAYS = frozenset("年月日")
# Letters of words, not of placeholders that stand apart: XXX XXX.
_ENGLISH = "a-wyzA-WYZ"
_STOPS = frozenset("，。；、")
# 某 before these is "a certain" and withholds nothing: 某些, 某种, 某一.
_INDEFINITE = frozenset("些种个一几类项件位次段样方程时天事物者处条份套层刻啲名")
# A note in brackets tells what happened, （当某院谈到……时）, so that 某 is someone there.
_NOTE = r"[（(〔［\[][^（(〔［\[)）〕］\]\n]{0,12}\Z"
_HAN_BEFORE, _HAN_AFTER = rf"{HAN}\Z", HAN

FORMS: tuple[Form, ...] = (
    Form(STARS, NONE, r"\*注", "escaped", left=frozenset("\\")),
    Form(
        STARS,
        MASK,
        "手机138{****}5678",
        "digits left out of a number",
        "sure",
        (3, ENDLESS),
        _ALPHANUMERIC,
        _ALPHANUMERIC,
    ),
    Form(STARS, NONE, "按2*3摆开", "times", left=_ALPHANUMERIC, right=_ALPHANUMERIC),
    Form(
        STARS,
        MASK,
        "人均GDP{*}万元",
        "a number behind what it measures",
        "number",
        left=_LATIN,
        behind="[万亿]",
    ),
    Form(STARS, NONE, "*Nature* 期刊", "italic type around a foreign word", size=(1, 2), left=_LATIN),
    Form(
        STARS, NONE, "增长8%**，", "the star of a footnote", size=(1, 2), left=frozenset("%％"), right=_STOPS
    ),
    Form(
        STARS,
        NONE,
        "（*柳溪县水利站；**河口镇中学）",
        "the second of the notes on authors, in one bracket",
        left=frozenset("；;"),
        ahead=r"[（(]\*[^*]{3,18}[；;]\Z",
    ),
    Form(STARS, NONE, "带*号的", "the sign itself", right=frozenset("号"), ahead="[带标打画加注]\\Z"),
    Form(
        STARS,
        NONE,
        "注：**号为估数",
        "the sign itself, in a legend",
        right=frozenset("号"),
        ahead="[；;：:（(]\\Z",
        behind="号[为系表者]",
    ),
    Form(
        STARS,
        NONE,
        "不含电费。*注：",
        "the star of a note that says so",
        size=(1, 1),
        behind="(?:以上|本表|(?:备?注[意释明]?|说明)[：:])",
    ),
    Form(STARS, MASK, "到会 {*} 人", "a number, blanks aside", "number", (1, 1), ahead=r"[\w\n，。、“]\Z"),
    Form(STARS, NONE, "* 第一件", "a bullet", size=(1, 1), right=BLANKS),
    Form(STARS, MASK, "\n{*}局搬了家", "what kind of name it is follows", "sure", (1, 1)),
    Form(STARS, NONE, "\n*附注", "the star of a footnote", size=(1, 1), left=BLANKS),
    Form(STARS, MASK, "存款{**}亿元", "a value is called for", "sure"),
    Form(STARS, NONE, "****\n", "a rule", size=(4, ENDLESS), left=BLANKS),
    Form(STARS, NONE, "完****\n", "a rule", size=(4, ENDLESS), right=BLANKS),
    Form(STARS, MASK, "党{******}的决定", "too long for Markdown", size=(4, ENDLESS)),
    Form(STARS, TEXT_TELLS, "今年{**}在前。存款{**}亿元。", "a mask or Markdown"),
    Form(
        CROSSES,
        MASK,
        "手机138{××××}5678",
        "digits left out of a number",
        "number",
        (3, ENDLESS),
        _ALPHANUMERIC,
        _ALPHANUMERIC,
    ),
    Form(CROSSES, NONE, "按4×4摆开", "times", left=_ALPHANUMERIC, right=_ALPHANUMERIC),
    Form(CROSSES, NONE, "名字上打了××", "the mark itself", ahead="(?:打[了上着]|画[了上]?|打)\\Z"),
    Form(CROSSES, MASK, "{××}也来了", "two or more are no sign of arithmetic", size=(2, ENDLESS)),
    Form(CROSSES, NONE, "3米×4米", "times a number", right=_DIGITS),
    Form(
        CROSSES,
        MASK,
        "“十{×}五”规划",
        "the number of a plan",
        "sure",
        left=frozenset("十"),
        right=frozenset("五"),
    ),
    Form(CROSSES, NONE, "三×四", "times a number", left=CHINESE_DIGITS, right=CHINESE_DIGITS),
    Form(
        CROSSES,
        NONE,
        "人工智能×社区",
        "times whatever you like",
        ahead="(?:智能|要素|互联网)\\Z",
        size=(1, 1),
    ),
    Form(CROSSES, MASK, "来了{×}人", "a value is called for", "sure"),
    Form(CROSSES, NONE, "甲 ×乙", "times, set apart", left=_SPACES),
    Form(CROSSES, NONE, "甲× 乙", "times, set apart", right=BLANKS),
    Form(CROSSES, NONE, "“数据要素×”", "times whatever you like", right=CLOSING_QUOTES),
    Form(CROSSES, TEXT_TELLS, "那边{×}也来了。{××}也来了。", "a mask or the sign of multiplication"),
    Form(
        LETTERS,
        MASK,
        "电话88{XX}/77{XX}",
        "a number, whatever code follows",
        "number",
        (2, ENDLESS),
        right=_CODE_AFTER,
    ),
    Form(
        LETTERS, MASK, "邮箱{XXX}@example.org", "the name in an address of mail", "sure", right=frozenset("@")
    ),
    Form(LETTERS, MASK, "201{X}/{X}/{XX}", "a date in figures", "number", left=_DIGITS, right=_POINTS),
    Form(LETTERS, MASK, "201{X}/{X}/{XX}", "a date in figures", "number", left=_POINTS),
    Form(
        LETTERS,
        MASK,
        "人均GDP{XX}万元",
        "a number behind what it measures",
        "number",
        (2, ENDLESS),
        left=_LATIN,
        behind="[万亿]",
    ),
    Form(LETTERS, NONE, "Excel", "within a word", left=_LATIN),
    Form(LETTERS, NONE, "XML", "within a word", right=_LATIN),
    Form(LETTERS, NONE, "/xx", "within code", left=_CODE),
    Form(LETTERS, NONE, "xx_yy", "within code", right=_CODE_AFTER),
    Form(LETTERS, NONE, "www.xxx.cn", "within an address", left=frozenset("."), right=frozenset(".")),
    Form(
        LETTERS,
        MASK,
        "总产5{xx}4.9万吨",
        "digits left out of a number",
        "number",
        (2, ENDLESS),
        right=_DIGITS,
    ),
    Form(
        LETTERS,
        MASK,
        "建成{XX}220千伏线路",
        "a place before a size",
        "sure",
        (2, ENDLESS),
        right=_DIGITS,
        behind=r"\d+(?:千伏|兆瓦|k[Vv])",
    ),
    Form(LETTERS, NONE, "x2", "a variable", right=_DIGITS),
    Form(
        LETTERS, MASK, "电话8123 {XXXX}", "the second half of a number", "number", (2, ENDLESS), left=_SPACES
    ),
    Form(LETTERS, NONE, "20 x 0.5", "times", ahead=rf"[\d{_ENGLISH}]\Z", left=_SPACES),
    Form(LETTERS, NONE, "XX世纪", "a Roman numeral", behind="世纪"),
    Form(
        LETTERS,
        NONE,
        "X光机、x轴",
        "a name with a letter",
        size=(1, 1),
        behind="[光轴型]|射线|荧光|衍射|染色体|坐标",
    ),
    Form(LETTERS, NONE, "核型为46,XX", "chromosomes", size=(1, 3), ahead=r"4[5-7][,，]\Z"),
    Form(LETTERS, NONE, "the xx of it", "among English words", left=_SPACES, ahead=rf"[{_ENGLISH}]\Z"),
    Form(LETTERS, NONE, "xx of it", "among English words", right=_SPACES, behind=f"[{_ENGLISH}]"),
    Form(LETTERS, MASK, "到 {X} 镇", "a value is called for", "sure"),
    Form(LETTERS, NONE, "编成8X", "behind a digit", left=_DIGITS),
    Form(LETTERS, MASK, "{XX}也来了", "two or more", size=(2, ENDLESS)),
    Form(
        LETTERS,
        TEXT_TELLS,
        "请{X}说。请{XX}说。",
        "between Chinese characters",
        ahead=_HAN_BEFORE,
        behind=_HAN_AFTER,
    ),
    Form(
        LETTERS,
        TEXT_TELLS,
        "{XX}药业出资，{X}药业出力。",
        "at the head of a clause",
        ahead="[，；。、]\\Z",
        behind=_HAN_AFTER,
    ),
    Form(LETTERS, NONE, "“X”", "a letter"),
    Form(
        SOME,
        MASK,
        "今年{某}月，",
        "a day beside another",
        right=_DAYS,
        ahead=rf"[\d零{TO_TEN}年月日天春夏秋冬某]\Z",
    ),
    Form(
        SOME,
        MASK,
        "{某}月{某}日",
        "a day beside another",
        right=_DAYS,
        behind=rf".[\d零{TO_TEN}年月日天春夏秋冬某×*Xx]",
    ),
    Form(SOME, MASK, "{某某}年", "two or more", size=(2, ENDLESS)),
    Form(SOME, NONE, "某月", "some month", right=_DAYS),
    Form(SOME, MASK, "增长{某}%", "a number", "number"),
    Form(SOME, NONE, "某些、某种", "a certain", right=_INDEFINITE),
    Form(SOME, MASK, "{某}县", "a value is called for", "sure"),
    Form(SOME, MASK, "（当{某}谈到时）", "in a note on what happened", ahead=_NOTE),
    Form(SOME, NONE, "某人", "anyone"),
    Form(BOXES, MASK, "{□□}到会", "two or more", size=(2, ENDLESS)),
    Form(BOXES, MASK, "到会{□}人", "a number", "number"),
    Form(BOXES, NONE, "□是", "a box to tick", left=BLANKS),
    Form(BOXES, NONE, "是□\n", "a box to tick", right=BLANKS),
    Form(BOXES, NONE, "性别：□男、", "a box to tick", size=(1, 1), left=frozenset("：:（(、")),
    Form(
        BOXES,
        NONE,
        "户型：□平房□楼房",
        "the next box to tick",
        size=(1, 1),
        ahead=rf"[：（](?:[{BOXES}]{HAN}{{1,6}})+\Z",
    ),
    Form(BOXES, MASK, "在{□}地", "a character that could not be read"),
    Form(
        "●",
        MASK,
        "价款[{●}]万元",
        "alone in brackets",
        "sure",
        (1, 1),
        frozenset("[［【"),
        frozenset("]］】"),
    ),
    Form("●", NONE, "党建●村务", "a bullet", size=(1, 1)),
    Form(CIRCLES, MASK, "20{○○}年", "behind digits", "sure", (2, ENDLESS), left=_DIGITS),
    Form(CIRCLES, NONE, "六·二○", "nought", left=_NOUGHTS),
    Form(CIRCLES, NONE, "〇二", "nought", right=_NOUGHTS),
    Form(CIRCLES, MASK, "{○○}县", "two or more", size=(2, ENDLESS)),
    Form(CIRCLES, NONE, "○ 一是", "a bullet", left=BLANKS),
    Form(CIRCLES, MASK, "到{○}县", "a value is called for", "sure"),
    Form(CIRCLES, NONE, "说○的", "a circle"),
    Form(LINES, NONE, "show_text", "within code", left=_LATIN | (_CODE - {"["})),
    Form(LINES, NONE, "_text", "within code", right=_LATIN | (_CODE_AFTER - {"]"}) | _DIGITS),
    Form(
        LINES,
        NONE,
        "存为“姓名_学校.docx”",
        "in the name of a file",
        size=(1, 1),
        behind=r"[^，。；\n]{0,14}\.(?:docx?|xlsx?|pptx?|pdf|wps|zip|rar|jpg)",
    ),
    Form(LINES, MASK, "20{__}年", "a number", "number"),
    Form(LINES, NONE, "2_", "behind a digit", left=_DIGITS),
    Form(LINES, MASK, "\n{_}总书记", "a value is called for", "sure"),
    Form(
        LINES,
        NONE,
        "讲话稿_百度文库",
        "between a title and its site",
        size=(1, 1),
        behind="(?:.{0,4}(?:文库|文档|范文|网)|(?:word|WORD|doc))",
    ),
    Form(
        LINES,
        TEXT_TELLS,
        "从{_}体系入手。{_}总书记",
        "a mask or italic type",
        size=(1, 1),
        ahead=_HAN_BEFORE,
        behind=_HAN_AFTER,
    ),
    Form(LINES, NONE, "_ _", "a stroke", size=(1, 1)),
    Form(LINES, MASK, "到会{______}", "too long for Markdown", size=(4, ENDLESS)),
    Form(LINES, TEXT_TELLS, "藏在{___}子里。{__}年", "a mask or bold type"),
    Form(BLOCKS, MASK, "{██}同志", "blacked out", size=(2, ENDLESS)),
    Form(BLOCKS, MASK, "到{█}县", "a value is called for", "sure"),
    Form(BLOCKS, NONE, "▓ 一", "a bullet"),
    Form(SHAPES, NONE, "## 市里", "a heading or bullet", right=BLANKS),
    Form(SHAPES, NONE, "\n#县情", "a heading or bullet", size=(1, 1), left=BLANKS),
    Form(SHAPES, MASK, "20{##}年", "digits left out of a number", "number", (2, ENDLESS), left=_DIGITS),
    Form(SHAPES, NONE, "C#", "code", left=_ALPHANUMERIC | _CODE),
    Form(SHAPES, NONE, "@abc", "an address", right=_ALPHANUMERIC | _CODE_AFTER),
    Form("◇◎▽▼", NONE, "首页◇乡镇", "a bullet between words", size=(1, 1)),
    Form("★☆", NONE, "★★★★级酒店", "a rating", behind="级"),
    Form("#＃", NONE, "话题#乡村振兴#", "a topic", size=(1, 1), behind="[^#＃，。、\\n]{2,14}[#＃]"),
    Form(SHAPES, MASK, "{△△}镇", "what kind of name it is follows", "sure"),
    Form(SHAPES, NONE, "△附注", "a bullet"),
    Form("（(", NONE, "（）万元", "brackets without a blank may be damage", size=(1, 2)),
    Form(EMPTY, MASK, "经费{【 】}万元", "empty where a value belongs", "sure"),
    Form(EMPTY, NONE, "【 】", "a frame"),
    Form(DOTS, MASK, "结合{.}主义", "what is left of a word", size=(1, 1), behind="主义"),
    Form(DOTS, MASK, "书记{....}同志", "dots for a name", "sure", (3, 6)),
    Form(
        "…",
        MASK,
        "收入{……}亿元，增长{……}%",
        "dots for a number",
        "number",
        behind="[%％]|[万亿]+(?:[^\\W\\d万亿]{0,2}元|[吨亩斤人户株辆只头件个台套户册度千立平标])",
    ),
    Form("…", NONE, "他说……万一", "an ellipsis"),
    Form(
        DOTS,
        MASK,
        "实现{....}振兴",
        "dots for a word",
        size=(3, 6),
        ahead="(?:实现|推进|建设|加快|促进|贯彻|落实|坚持)\\Z",
    ),
    Form(DOTS, NONE, "等等...下面", "an ellipsis"),
    Form(TILDES, MASK, "\n{～}年以来", "a year", ahead=r"[\n，。；：、]\Z"),
    Form(TILDES, NONE, "3～年", "from to"),
)
