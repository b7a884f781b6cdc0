from __future__ import annotations

import pytest

from zhspeech.labels.scan import label_at, scan
from zhspeech.labels.schemes import DEFAULT_SCHEMES, NUMERALS, RUN_IN, Scheme
from zhspeech.labels.table import SchemeTable
from zhspeech.text.plain import plain_text

TABLE = SchemeTable()
ROWS = {scheme.name: scheme for scheme in DEFAULT_SCHEMES}

#: Of each row, texts with the label between ⟨ and ⟩, and its ordinal. A blank in a text is a U+3000.
EXAMPLES = {
    "formal": "⟨壹、⟩渠=1 ⟨貳．⟩渠=2 ⟨叁：⟩渠=3 ⟨參⟩　渠=3 ⟨拾壹、⟩渠=11",
    "han_paren_open": "⟨（一⟩、渠=1 ⟨(二⟩　渠=2 ⟨〔三⟩、渠=3",
    "division": (
        "⟨第一部分⟩　总则=1 ⟨第二章⟩　村务=2 ⟨第三编⟩　附则=3 ⟨第三編⟩　附則=3 ⟨第四篇⟩　灌溉=4 "
        "⟨第五講⟩　灌溉=5 ⟨第十一章⟩　附则=11"
    ),
    "division_arabic": "⟨第1部分⟩　总则=1 ⟨第２章⟩　村务=2 ⟨第12講⟩　灌溉=12",
    "section": "⟨第一节⟩　村民=1 ⟨第二節⟩　村民=2",
    "article": "⟨第一条⟩　本村=1 ⟨第十二條⟩　本村=12 ⟨第三条⟩（会议）=3",
    "classified": (
        "⟨第一个问题⟩，渠=1 ⟨第二個方面⟩是人=2 ⟨第一类⟩，渠=1 ⟨第二類⟩是路=2 ⟨第三种⟩人=3 ⟨第三種⟩人=3 "
        "⟨第一步⟩修渠=1 ⟨第二点⟩，路=2 ⟨第二點⟩，路=2 ⟨第三项⟩是路=3 ⟨第三項⟩是路=3 ⟨第一条⟩是渠=1 "
        "⟨第二個⟩，渠=2 先讲，⟨第一关⟩是渠=1"
    ),
    "classified_bare": "两个人，⟨第一个⟩肯修路=1 兩條路，⟨第二條⟩要修路=2",
    "ordinal": (
        "⟨第一，⟩渠=1 ⟨第二,⟩渠=2 ⟨第三、⟩渠=3 ⟨第四；⟩渠=4 ⟨第五：⟩渠=5 ⟨第六。⟩渠=6 ⟨第七．⟩渠=7 "
        "⟨第八是⟩渠=8 ⟨第九要⟩修=9 ⟨第十一，⟩渠=11 ⟨第二十三，⟩渠=23 我看⟨第一，⟩渠=1"
    ),
    "ordinal_bare": "⟨第一⟩修渠=1 ⟨第二⟩架桥=2 ⟨第二⟩架橋=2",
    "han_paren": (
        "⟨（一）⟩渠=1 ⟨(二)⟩渠=2 ⟨〔三〕⟩渠=3 ⟨【四】⟩渠=4 ⟨（　五　）⟩渠=5 ⟨（十一)⟩渠=11 ⟨（廿一）⟩渠=21"
    ),
    "stem_paren": "⟨（甲）⟩渠=1 ⟨(乙)⟩渠=2 ⟨（癸）⟩渠=10",
    "branch_paren": "⟨（子）⟩渠=1 ⟨(寅)⟩渠=3 ⟨（亥）⟩渠=12",
    "arabic_paren": "⟨（1）⟩渠=1 ⟨(2)⟩渠=2 ⟨（１２）⟩渠=12 ⟨〔3〕⟩渠=3 ⟨【4】⟩渠=4 ⟨（　5　）⟩渠=5",
    "roman_paren": "⟨（i）⟩渠=1 ⟨(ii)⟩渠=2 ⟨(IV)⟩渠=4 ⟨（ｘ）⟩渠=10",
    "latin_paren": "⟨（a）⟩渠=1 ⟨(B)⟩渠=2 ⟨（ｃ）⟩渠=3",
    "glyph": "⟨①⟩渠=1 ⟨㉑⟩渠=21 ⟨⑴⟩渠=1 ⟨⒈⟩渠=1 ⟨㈠⟩渠=1 ⟨❷⟩渠=2 ⟨②、⟩渠=2 ⟨㈢．⟩渠=3",
    "arabic_dot": "⟨1.⟩渠=1 ⟨2．⟩渠=2 ⟨３、⟩渠=3 ⟨12.⟩渠=12 ⟨4｡⟩渠=4 先讲⟨5、⟩渠=5 ⟨1.⟩2023年=1",
    "arabic_half": "⟨1)⟩渠=1 ⟨２）⟩渠=2",
    "decimal": "⟨2.1⟩　渠=1 ⟨2.1.3⟩　渠=3 ⟨2．12⟩：渠=12",
    "arabic_mark": "⟨1，⟩渠=1 ⟨2：⟩渠=2 ⟨３,⟩渠=3",
    "arabic_bare": "⟨1⟩　渠=1 ⟨２⟩　渠=2 ⟨13⟩　渠=13",
    "stem": "⟨甲、⟩渠=1 ⟨乙．⟩渠=2 ⟨丙：⟩渠=3 ⟨丁）⟩渠=4",
    "latin_dot": "⟨A.⟩渠=1 ⟨b、⟩渠=2 ⟨Ｃ．⟩渠=3 ⟨d)⟩渠=4",
    "latin_bare": "⟨A⟩　渠=1 ⟨Ｂ⟩　渠=2",
    "sequence": "⟨首先⟩，修渠=1 ⟨其次⟩是架桥=2 ⟨再次⟩：铺路=3 ⟨再者⟩，鋪路=3",
    "sequence_bare": "⟨首先⟩修渠=1 ⟨其次⟩架橋=2",
    "finally": "⟨最后⟩，修渠=0 ⟨最後⟩是修渠=0 ⟨最后⟩一点=0 ⟨最後⟩要修渠=0",
    "finally_bare": "⟨最后⟩修渠=0 ⟨最後⟩修渠=0",
    "qi": "⟨其一⟩，渠=1 ⟨其二⟩是渠=2 ⟨其三⟩、渠=3",
    "one_is": "⟨一个是⟩渠=1 ⟨二個是⟩路=2",
    "han": "⟨一、⟩渠=1 ⟨十二、⟩渠=12 ⟨廿三、⟩渠=23 ⟨三､⟩渠=3 先讲⟨一、⟩渠=1",
    "han_half": "⟨一)⟩渠=1 ⟨二）⟩渠=2",
    "han_mark": "⟨一，⟩渠=1 ⟨二：⟩渠=2 ⟨三．⟩渠=3 ⟨四.⟩渠=4 ⟨五,⟩渠=5",
    "han_bare": "⟨一⟩　渠=1 ⟨二⟩　渠=2",
    "run_in": "⟨一是⟩渠=1 ⟨二要⟩修=2 ⟨十一是⟩渠=11 一要，⟨二要⟩修=2 ⟨一要⟩务实=1 ⟨二要⟩務實=2",
    "verb": "⟨一⟩靠人=1 ⟨二⟩看渠=2 ⟨三⟩說橋=3 不外乎：⟨一⟩靠人=1",
    "verb_first": "修路⟨一⟩靠人=1",
}
#: Of each row, what it must not match anywhere.
TRAPS = {
    "division": "第二部分讲村务 第二部分講村務 第一章程 第一、二章 第三章和第四章的前言",
    "section": "第一节课 第二節課 第三节）",
    "article": "按照第三条规定办 本法第三条　的规定",
    "classified": "第一口吃不成胖子 第一个人 我争第一种",
    "classified_bare": "第二条路线 第一個專區 第二条规定 第一个所 那第一个肯修的",
    "ordinal": (
        "第一要务 第一要務 第一要义 第一要素 争第一， 爭第一， 列第一。 获第一， 獲第一， 第一、二季度 "
        "第一次， 第一产业，"
    ),
    "ordinal_bare": (
        "第一次去 第一产业好 第一產業好 第一书记来 第一書記來 第一名来 第一线人多 第一線人多 第一时间到 "
        "第一時間到 第一把手到 第一责任人到 第一資源 争第一好"
    ),
    "han_paren": "第（一）项 第(二)款 条（一）项 （一）项规定 （二）款和",
    "arabic_paren": "第（1）项 第(1)項 （1）项规定 （2024） （2）款及",
    "roman_paren": "a(i) f(x) （i）项规定",
    "latin_paren": "f(a) f（a） （a）项的",
    "arabic_dot": "0.01分 ３.14 1.5亿 2026. A1. 第1. 50%1. 2-1. 1:2.",
    "arabic_half": "（1) 2024) 第1) a1)",
    "decimal": "好2.1　渠 2.1渠 A2.1　渠",
    "arabic_mark": "1,000 10:30 2，000 第1，",
    "arabic_bare": "好1　渠 1渠",
    "stem": "甲、乙双方 甲、乙雙方 甲方、 好甲、",
    "latin_dot": "U.S. A.b iA.",
    "latin_bare": "好A　渠 A渠",
    "sequence": "不首先， 首先修渠",
    "sequence_bare": "首先， 不首先修渠",
    "finally": "最后修渠",
    "finally_bare": "最后，",
    "qi": "尤其一， 其一好",
    "one_is": "这一个是 統一個是",
    "han": "二、三产业 二、三產業 一、二季度 三、四级 周一、 星期一、 初一、 第一、 万一、",
    "han_half": "（一) 好一) 第一)",
    "han_mark": "好一， 统一，",
    "han_bare": "好一　渠 一渠",
    "run_in": "统一是 統一要 唯一是 之一是 万一是 萬一是 一是一、 第一是 均一是 一要务 一要務 归一要",
    "verb": "一个人 一個人 三年 一定 二等 一切 一直 一次 一天 二月 一二三 好一靠",
    "verb_first": "修一条路 逐一看好 统一思想 統一思想 不一定 第一靠人 好一个人",
}
#: Of each placeholder, a numeral and its value.
PLACEHOLDERS = {
    "formal": ("叁", 3),
    "han": ("二十一", 21),
    "arabic": ("１2", 12),
    "glyph": ("⑦", 7),
    "stem": ("丁", 4),
    "branch": ("午", 7),
    "letter": ("Ｄ", 4),
    "roman": ("viii", 8),
    "sequence": ("再次", 3),
    "last": ("最後", 0),
}
#: Full-width characters and their half-width twins; 。 has none that is used.
WIDTHS = dict(zip("（），：；．０１２３４９ａｂｃｄｉｖｘＡＢＣ", "(),:;.012349abcdivxABC", strict=True))
CHANGES: dict[str, dict[int, str]] = {
    "half": str.maketrans(WIDTHS),
    "full": str.maketrans({half: full for full, half in WIDTHS.items()}),
}


def marked(text: str) -> tuple[str, int, int]:
    """A text without its marks ⟨ and ⟩, and the offsets at which they stood."""
    return text.replace("⟨", "").replace("⟩", ""), text.index("⟨"), text.index("⟩") - 1


def examples() -> list[tuple[str, str, int]]:
    """Row, marked text and ordinal of each example."""
    items = [(row, item.split("=")) for row in EXAMPLES for item in EXAMPLES[row].split(" ")]
    return [(row, text, int(ordinal)) for row, (text, ordinal) in items]


def examples_in_other_widths() -> list[tuple[str, str, int]]:
    """Row, marked text and ordinal of each example that another width changes, in that width."""
    found = []
    for row, text, ordinal in examples():
        for change in CHANGES.values():
            if text.translate(change) != text:
                found.append((row, text.translate(change), ordinal))
    return found


def proposals(text: str, *schemes: Scheme) -> list[tuple[str, str, int]]:
    """What a table of these schemes proposes in a text: labels, rows and ordinals."""
    hits = scan(plain_text(text), SchemeTable(schemes), [])
    return [(text[hit.start : hit.end], hit.scheme.name, hit.ordinal) for hit in hits]


def test_every_row_has_an_example():
    assert EXAMPLES.keys() == ROWS.keys()


@pytest.mark.parametrize(("row", "text", "ordinal"), examples())
def test_a_label_is_read_by_its_row(row: str, text: str, ordinal: int):
    source, start, end = marked(text)
    assert label_at(plain_text(source), start, TABLE) == (end, row, ordinal)


@pytest.mark.parametrize(("row", "text", "ordinal"), examples_in_other_widths())
def test_a_label_is_read_alike_in_either_width(row: str, text: str, ordinal: int):
    source, start, end = marked(text)
    assert label_at(plain_text(source), start, TABLE) == (end, row, ordinal)


@pytest.mark.parametrize(
    ("text", "ordinal"),
    [("（ⅲ）渠", 3), ("(Ⅳ)渠", 4), ("（Ｉ）渠", 1), ("（ＩＶ）渠", 4)],
)
def test_a_roman_numeral_is_read_in_every_form(text: str, ordinal: int):
    assert label_at(plain_text(text), 0, TABLE) == (text.index("渠"), "roman_paren", ordinal)


@pytest.mark.parametrize(("row", "trap"), [(row, trap) for row in TRAPS for trap in TRAPS[row].split(" ")])
def test_a_row_does_not_propose_its_traps(row: str, trap: str):
    assert proposals(trap, ROWS[row]) == []


@pytest.mark.parametrize("text", ["（十十）渠", "一百零、渠", "（iiii）渠", "（ivi）渠", "（百）渠"])
def test_what_is_no_numeral_makes_no_label(text: str):
    assert label_at(plain_text(text), 0, TABLE) is None


@pytest.mark.parametrize("text", ["0.渠", "（0）渠", "０、渠", "（00）渠"])
def test_zero_is_no_ordinal(text: str):
    assert label_at(plain_text(text), 0, TABLE) is None


@pytest.mark.parametrize("name", NUMERALS)
def test_a_placeholder_stands_for_its_numerals(name: str):
    numeral, ordinal = PLACEHOLDERS[name]
    scheme = Scheme("case", f"案{{{name}}}：")
    assert proposals(f"案{numeral}：", scheme) == [(f"案{numeral}：", "case", ordinal)]


def test_headings_rank_as_in_the_standard_for_official_documents():
    """GB/T 9704—2012, 7.3.3: 一、 above （一） above 1. above （1）."""
    ranks = [ROWS[name].rank for name in ("han", "han_paren", "arabic_dot", "arabic_paren")]
    assert ranks == sorted(set(ranks))


@pytest.mark.parametrize(
    "name", ["ordinal", "classified", "run_in", "verb", "sequence", "finally", "qi", "one_is"]
)
def test_a_label_in_the_sentence_is_run_in(name: str):
    assert ROWS[name].is_run_in


@pytest.mark.parametrize("name", ["division", "section", "article", "han", "han_paren", "glyph", "latin_dot"])
def test_a_label_that_heads_a_line_is_not_run_in(name: str):
    assert not ROWS[name].is_run_in


def test_a_scheme_is_a_group_of_its_own_unless_told_otherwise():
    assert (Scheme("case", "案{han}").group, Scheme("case", "案{han}", group="han").group) == ("case", "han")


def test_run_in_is_the_lowest_rank_there_is():
    assert max(scheme.rank for scheme in DEFAULT_SCHEMES) == RUN_IN
