"""Attributes of what stands at the head of a document: addressees, title, author, date, number.

The order is that of GB/T 9704—2012 (number, title, addressee) and of the speeches that were annotated.
"""

from __future__ import annotations

from zhspeech.text.numerals import TO_TEN
from zhspeech.text.patterns import any_of
from zhspeech.words.bodies import BODY
from zhspeech.words.bylines import BYLINE, BYLINE_PAIRS
from zhspeech.words.dates import DATE_FIGURES, DATE_LINE, DATE_OR_YEAR, DATE_PAIRS, FIGURE
from zhspeech.words.genres import KIND, KINDS, SPEECHES
from zhspeech.words.imprints import DATELINE, LETTERHEAD, SENDER, SERIAL
from zhspeech.words.names import NO_NAMES
from zhspeech.words.people import COURTEOUS, HAN, MANY, NAME, NOT_CALLED, OFFICE
from zhspeech.zones.attribute import ANY, BEGINS, HOLDS, IS, Attribute
from zhspeech.zones.salutations import ADDRESSEE, ALL_BODIES

__all__ = ["HEADS"]

_NO_MARK = "[^。！？；：，!?;:,]"
#: What dates hold one of, and bylines.
_DATE_PAIRS, _BYLINE_PAIRS = (
    " ".join(pair.replace(" ", "␣") for pair in pairs) for pairs in (DATE_PAIRS, BYLINE_PAIRS)
)

# fmt: off
HEADS = (
    # Whom a text addresses.
    Attribute("vocative", BEGINS, 100,
        f"(?:{COURTEOUS}|各位{HAN}|主席(?:先生|女士)?[、，,：:]|"
        f"{NOT_CALLED}{HAN}{{0,10}}?(?:{MANY}们|同志)|父老乡亲)"
        "[^。；！？!?：:]{0,70}(?:[：:！!。]|[，,]$)|[^。；！？!?：:，,]{2,24}(?:阁下|殿下|陛下|夫人|先生|女士)[，,：:]$",
        "an audience is addressed", "尊敬的各位家长：", "各位家长要教育好孩子"),
    Attribute("address", BEGINS, ANY,
        f"(?:{COURTEOUS}|各位{HAN}|主席[、，,]|"
        f"{NOT_CALLED}{HAN}{{0,8}}?{MANY}们[，,：:！!、]|父老乡亲)",
        "words of address, perhaps in a sentence", "同志们，让我们把路修好。", "有的同志们没有来。"),
    Attribute("addressee", IS, 200,
        ADDRESSEE,
        "whom a document or letter is sent to",
        "各县（区）人民政府，市直各单位：", "现将有关情况通报如下：",
        last="：:"),
    Attribute("all", BEGINS, 200,
        ALL_BODIES,
        "addressees are named as 各…", "各乡镇人民政府，县直各单位：", "各级政府要高度重视护林工作。"),
    Attribute("speaker", IS, 30,
        f"{_NO_MARK}{{0,12}}(?:{OFFICE}|委员|议员|先生|女士|记者|答|"
        f"问)(?:{HAN}{{2,4}})?(?:[（(][^）)]{{1,10}}[）)])?[：:]",
        "who speaks in a record", "李部长鸿源：", "会议决定：",
        last="：:"),
    Attribute("turn", BEGINS, ANY,
        rf"{HAN}{{1,6}}(?:[（(][^）)\n]{{1,12}}[）)])?[：:](?!\s*$)",
        "somebody speaks, or a label has words behind it", "村长：今天说修渠的事。", "各村："),
    # What a title is made of.
    Attribute("about", BEGINS, 120,
        f"(?:关于|印发|转发|在{_NO_MARK}{{2,60}}(?:上|时|中|会)的?)",
        "a title says what the document is about", "关于做好冬修水利工作的通知", "我们在会上讲过这件事"),
    Attribute("holds about", HOLDS, 120,
        f"(?:关于|印发|转发|在)[^。！？；：:]{{2,80}}{KIND}",
        "a maker before the subject, the kind behind it",
        "县政府关于做好冬修水利工作的通知", "镇里今天做冬修水利工作",
        needs=KINDS),
    Attribute("holds kind", HOLDS, 120,
        KIND,
        "a kind of document is named", "讲话选编", "修路的经过",
        needs=KINDS),
    Attribute("holds speech", HOLDS, 120,
        any_of(SPEECHES.split()),
        "a kind of speech is named", "在全县护林大会上的讲话", "关于护林的通知",
        needs=SPEECHES),
    Attribute("kind and number", IS, 60,
        f"[^。！？；]{{2,50}}{HAN}{{2}}(?:[（(]?(?:通用|精选|推荐|优秀|合集|"
        rf"范文)?[（(]?[{TO_TEN}\d]{{1,3}}篇[）)]?|\d{{1,2}}|"
        "[（(]?[一二三四五][）)])[ ]*",
        "one of the texts of a compilation", "护林工作计划1", "护林工作计划",
        last=f"0123456789{TO_TEN}篇）)"),
    Attribute("compilation", HOLDS, 120,
        rf"(?:通用|精选|推荐|优秀|合集|汇编|【|共|\D)[\d{TO_TEN}]{{1,3}} ?篇(?!章|幅)|"
        r"范文大全|范文\d",
        "a page's title for several texts", "护林工作计划（通用7篇）", "一篇护林的文章",
        needs="篇 文"),
    Attribute("subtitle", BEGINS, 90,
        r"[-—─－―–]{1,3} ?[^-—\s].*$",
        "a subtitle begins with a dash", "——在全县护林大会上的讲话", "全县护林大会"),
    Attribute("piece", IS, 40,
        rf"(?:第 ?[\d{TO_TEN}]+ ?篇[：: ]?.{{0,24}}|"
        rf"篇[{TO_TEN}\d]{{1,2}}[：:]?.{{0,24}}|【?[范例][文例]?[一二三\d]】?.{{0,20}}|正文|"
        "《?.{0,30}》?全文)[：:]?",
        "the label of one text of several", "第一篇：", "这一篇写得好",
        needs="第 篇 范 例 正文 全文"),
    Attribute("announces", HOLDS, 200,
        "全文.{0,8}[：:]$|全文如下|以下[是为].{2,60}[：:]$|(?:发言|讲话)(?:要点|内容)[：:]$|^下稿",
        "the text is announced", "以下是讲话全文：", "请阅读全文",
        needs="全文 以下 要点 内容 下稿"),
    # Who made it, and when.
    Attribute("date", IS, 44,
        DATE_LINE,
        "nothing but a date", "（2020年1月8日）", "2020年1月8日，县里开会",
        needs=_DATE_PAIRS),
    Attribute("holds date", HOLDS, 120,
        DATE_OR_YEAR,
        "a date or year", "2020年全县工作要点", "全县工作要点",
        needs=_DATE_PAIRS),
    Attribute("blanked date", IS, 30,
        "[（(]?(?:年 ?月 ?日|.{0,12}[_×xX*]{2,} ?年.{1,8}日)[）)]?",
        "a date whose figures are withheld", "年月日", "今年五月",
        last="日）)"),
    Attribute("number", HOLDS, 60,
        SERIAL,
        "a document number", "青政发〔2020〕3号", "第3号机组",
        needs="〔 （ ﹝ ［ [ ( 【"),
    Attribute("issue", HOLDS, 60,
        rf"第 ?[\d{TO_TEN}百]{{1,5}} ?[卷期辑](?![间工项建培])|总第 ?\d|\d{{4}}年第\d+[期号]",
        "the issue of a periodical", "青山县政协简报　第12期", "第二期工程",
        needs="卷 期 辑 总第 年第"),
    Attribute("letterhead", IS, 44,
        f"(?:{LETTERHEAD}|{SENDER}(?:简报|公报|情况通报|会议纪要))(?:[（(].{{1,12}}[）)])?",
        "whose paper it is written on", "青山县人民政府办公室文件", "青山县人民政府的文件精神",
        last="件报要）)"),
    Attribute("byline", IS, 44,
        BYLINE,
        "who speaks or wrote", "县长　王小田", "县长说，路要修好",
        needs=_BYLINE_PAIRS),
    Attribute("name", IS, 24,
        f"(?!{any_of(NO_NAMES)}$)(?:{NAME}|"
        rf"{HAN}{{2,4}}(?:\s+{HAN}{{2,4}}){{1,4}})",
        "nothing but a name", "王小田", "前言"),
    Attribute("body", IS, 42,
        f"{_NO_MARK}{{2,36}}{BODY}(?:[（(](?:章|盖章|印章|公章)[）)])?",
        "a body's name", "青山县人民政府", "青山县人民",
        last="会委组党支部央传战法革站团府院大协议区挥公室班处究学校园所司集团行社心医版志报盟局厅署科办）)系部"),
    Attribute("signed and dated", IS, 160,
        f"(?!{FIGURE}{{3}}){_NO_MARK}{{2,140}}?{DATE_FIGURES}[^，。；！]{{0,14}}",
        "signature and date on one line", "县林业局2012年5月16日", "2012年5月16日",
        needs=_DATE_PAIRS),
    Attribute("dateline", BEGINS, ANY,
        f"{DATELINE}|(?:.{{2,5}}日报|.{{2,6}}社|【[^】]{{2,8}}】)[^，。：:]{{0,24}}?[电讯]",
        "a report's dateline", "新华社北京3月3日电", "本报今天出版"),
)
# fmt: on
