from __future__ import annotations

import pickle
from concurrent.futures import ThreadPoolExecutor

import pytest

import zhspeech
from zhspeech.labels.scheme import Scheme
from zhspeech.labels.schemes import DEFAULT_SCHEMES
from zhspeech.testing import assert_lossless
from zhspeech.tree.places import ZONES

SPEECH = (
    "关于北渡村修渠的讲话\n（2020年1月2日）\n乡亲们：\n今天讲两件事。\n一、渠要修\n渠老了，要做到：一是早动工；二是勤查看。\n"
    "渠修好了大家方便。\n二、桥要架\n（一）选址\n桥址要高。\n（二）备料\n石头要多。\n"
    "乡亲们！让我们一起动手吧！\n附件：\n1.名单\n2.图纸\n"
)
TEXTS = [
    SPEECH,
    SPEECH.replace("\n", "\r\n"),
    "讲三件事：一靠人手，二靠石头，三靠天时。大家回去想一想。",
    "第一，修渠；第二，架桥；最后，铺路。",
    "发展是第一要务，不争第一。",
    "",
    "渠",
]
#: Characters with which something begins or ends: labels, brackets, blanks, masks, halves of surrogate pairs.
SINGLE = [
    *"渠一十第1１①㈠ⅳa甲首最其（）()“”「」《》，。：；、！…—*＊×某□_#>-|\n\r\t\v\f 　",
    "\x1c",
    "\x85",
    "\u200b",
    "\u2028",
]
SINGLE += ["\ufeff", "\x00", "\ud800", "\udfff", "\U00020000", "\u0301"]


def places(speech: zhspeech.Speech) -> list[tuple[str, int, int]]:
    return [(type(node).__name__, node.start, node.end) for node in speech.walk()]


def test_the_empty_text_is_an_empty_speech():
    speech = zhspeech.parse("")
    assert (speech.source, speech.content, speech.body) == ("", (), None)


@pytest.mark.parametrize("text", SINGLE, ids=ascii)
def test_a_single_character_is_all_of_one_zone(text: str):
    assert [(type(block), str(block)) for block in zhspeech.parse(text).content] == [(zhspeech.Zone, text)]


@pytest.mark.parametrize(
    "text", [first + second for first in "一1（第\n" for second in "、.）一是\n　"], ids=ascii
)
def test_two_characters_lose_nothing(text: str):
    assert_lossless(zhspeech.parse(text))


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_a_tree_loses_nothing(text: str):
    assert_lossless(zhspeech.parse(text))


def test_a_speech_has_zones_parts_and_what_is_below_them():
    assert zhspeech.parse(SPEECH).outline().splitlines() == [
        "@title 关于北渡村修渠的讲话",
        "@salutation 乡亲们：",
        "@opening 今天讲两件事。",
        "* 一、渠要修",
        "  - 一是早动工；二是勤查",
        "  - 二是勤查看。",
        "  ~ 渠修好了大家方便。",
        "* 二、桥要架",
        "  - （一）选址",
        "  - （二）备料",
        "@closing 乡亲们！让我们一起动",
        "@footer 附件：",
        "- 1.名单",
        "- 2.图纸",
    ]


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n\n"])
def test_the_kind_of_line_break_does_not_matter(end: str):
    changed = zhspeech.parse(SPEECH.replace("\n", end))
    assert changed.outline() == zhspeech.parse(SPEECH).outline()


def test_blanks_before_lines_do_not_matter():
    changed = zhspeech.parse(SPEECH.replace("\n", "\n　　"))
    assert changed.outline() == zhspeech.parse(SPEECH).outline()


@pytest.mark.parametrize("mark", ["## ", "**", "- ", "● "])
def test_a_first_line_with_a_label_behind_marks_is_no_title(mark: str):
    speech = zhspeech.parse(f"{mark}一、修渠\n渠老了。\n{mark}二、架桥\n桥断了。\n")
    assert [str(part.enumerator) for part in speech.parts] == ["一、", "二、"]


def test_a_label_keeps_its_scheme_and_its_number():
    labels = [node.enumerator for node in zhspeech.parse("第一，修渠；第二，架桥；最后，铺路。").walk()]
    assert [(str(label), label.scheme, label.ordinal) for label in labels] == [
        ("第一，", "ordinal", 1),
        ("第二，", "ordinal", 2),
        ("最后", "finally", 3),
    ]


def test_places_come_in_order():
    starts = [place.start for place in zhspeech.Parser().places(SPEECH)]
    assert starts == sorted(starts)


def test_places_are_zones_resumed_text_and_the_labels_of_nodes():
    for place in zhspeech.Parser().places(SPEECH):
        assert place.mark in {"*", "-", "~", *(f"@{kind}" for kind in ZONES)}
        assert (place.enumerator is not None) == (place.mark in ("*", "-"))


def test_a_candidate_in_the_line_of_the_title_is_no_label():
    speech = zhspeech.parse("在一是修渠二是架桥大会上的讲话\n乡亲们：\n渠要修。\n桥要架。\n")
    assert speech.children == ()


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_a_tree_does_not_depend_on_what_was_parsed_before(text: str):
    parser = zhspeech.Parser()
    for other in TEXTS:
        parser.parse(other)
    assert parser.parse(text) == zhspeech.Parser().parse(text) == zhspeech.parse(text)


def test_a_tree_does_not_depend_on_what_was_explained_before():
    before = zhspeech.parse(SPEECH)
    zhspeech.explain(SPEECH)
    assert zhspeech.parse(SPEECH) == before


def test_threads_may_share_a_parser():
    parser = zhspeech.Parser()
    alone = [places(parser.parse(text)) for text in TEXTS]
    with ThreadPoolExecutor(8) as pool:
        together = list(pool.map(lambda text: places(parser.parse(text)), TEXTS * 20))
    assert together == alone * 20


def test_threads_may_explain_with_one_parser():
    alone = [zhspeech.explain(text) for text in TEXTS]
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(zhspeech.explain, TEXTS * 5)) == alone * 5


def test_a_parser_has_no_state_to_be_changed():
    with pytest.raises(AttributeError):
        zhspeech.Parser().weights = None  # type: ignore[attr-defined]


def test_any_iterable_of_schemes_will_do():
    parser = zhspeech.Parser(schemes=(scheme for scheme in DEFAULT_SCHEMES))
    assert parser.parse(SPEECH) == zhspeech.parse(SPEECH)


def test_schemes_of_ones_own_are_added_to_the_others():
    parser = zhspeech.Parser(schemes=(*DEFAULT_SCHEMES, Scheme("case", "案例{han}：", rank=0)))
    speech = parser.parse("案例一：渠\n一、选线\n二、备料\n案例二：路\n一、选址\n二、备料\n")
    assert [part.enumerator.scheme for part in speech.parts] == ["case", "case"]
    assert [len(part.children) for part in speech.parts] == [2, 2]


def test_a_speech_by_a_scheme_of_ones_own_can_be_pickled():
    parser = zhspeech.Parser(schemes=[Scheme("case", "案例{han}：", rank=0)])
    speech = parser.parse("案例一：渠\n案例二：路\n")
    assert pickle.loads(pickle.dumps(speech)) == speech


@pytest.mark.parametrize(
    "text", ["一要" * 2000, "（" * 5000, "一、\n" * 1000, "第一，" * 1500, "1." * 2000, "\n" * 5000]
)
def test_a_hostile_text_loses_nothing(text: str):
    assert_lossless(zhspeech.parse(text))


def test_a_list_before_the_body_hangs_in_its_zone():
    text = (
        "本报讯 镇长昨天说，今年有三件事。第一，修渠；第二，架桥；第三，铺路。\n以下是讲话全文：\n"
        "在全镇大会上的讲话\n乡亲们：\n今天把三件事说一说，请大家听一听。\n"
    )
    header = zhspeech.parse(text).header
    assert header is not None
    assert [node.level for node in header.children] == [0, 0, 0]


def test_a_list_does_not_run_on_from_the_body_into_the_footer():
    text = "村里的打算\n今年办三件事。\n1.修渠。渠老了。\n2.架桥。桥断了。\n附件：\n3.图纸\n4.名单\n"
    assert [len(series.nodes) for series in zhspeech.parse(text).series] == [2, 2]


def test_a_parser_pickles_with_its_schemes():
    for parser in (zhspeech.Parser(), zhspeech.Parser([Scheme("case", "案例{han}：", rank=1)])):
        text = "一、修渠\n案例一：渠\n案例二：路\n二、架桥\n"
        assert pickle.loads(pickle.dumps(parser)).parse(text) == parser.parse(text)


def test_no_schemes_are_the_default_ones_and_an_empty_table_is_none():
    assert zhspeech.Parser(schemes=None).parse(SPEECH) == zhspeech.parse(SPEECH)
    with pytest.raises(zhspeech.SchemeError):
        zhspeech.Parser(schemes=())


def test_a_parser_reads_outlines_with_labels_of_its_own():
    parser = zhspeech.Parser([Scheme("case", "案例{han}：", rank=1, group="example")])
    speech = parser.read_outline("案例三：渠\n案例四：路\n", "* 案例三\n* 案例四\n")
    assert [(n.enumerator.text, n.enumerator.ordinal, n.enumerator.group) for n in speech.walk()] == [
        ("案例三：", 3, "example"),
        ("案例四：", 4, "example"),
    ]


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_a_parsed_speech_is_explained_as_its_text(text: str):
    assert zhspeech.explain(zhspeech.parse(text)) == zhspeech.explain(text)


def test_a_speech_is_explained_as_it_is_wherever_its_tree_is_from():
    text = "一、修渠\n（一）选线\n（二）备料\n二、架桥\n"
    speech = zhspeech.Speech.from_outline(text, "* 一、\n* 二、\n")
    assert [one.text for one in zhspeech.explain(speech) if one.accepted] == ["一、", "二、"]


def test_an_enumerator_has_the_group_that_it_counts_with():
    speech = zhspeech.parse("抓好三件事：首先要修渠，其次要架桥，最后要铺路。")
    assert {node.enumerator.group for node in speech.walk()} == {"sequence"}
    assert {node.enumerator.scheme for node in speech.walk()} == {
        "sequence_paired",
        "sequence_bare",
        "finally",
    }


WATCHED = "每村一人，每天上山走一圈，看见火星就报，看见砍树就拦，一天也不能少。"
COMPILATION = (
    "护林方案汇编\n第一篇：东山护林方案\n东山护林方案\n为了护好东山的林子，特定本方案。\n"
    f"一、组织护林队\n{WATCHED * 3}\n"
    f"二、修好防火路\n{WATCHED * 3}\n第二篇：西山护林方案\n西山护林方案\n为了护好西山的林子，特定本方案。\n"
    f"1、组织护林队。{WATCHED * 3}\n2、修好防火路。{WATCHED * 3}\n"
)


def test_each_text_of_a_compilation_keeps_its_parts():
    parts = zhspeech.parse(COMPILATION).parts
    assert [part.enumerator.text for part in parts] == ["一、", "二、", "1、", "2、"]


def test_the_label_of_a_text_in_a_compilation_is_no_enumerator():
    labels = [node.enumerator.text for node in zhspeech.parse(COMPILATION).walk()]
    assert "第一篇" not in labels


def test_an_html_page_given_as_text_is_parsed_with_a_warning():
    page = "<!DOCTYPE html>\n<p>一、修路</p>"
    with pytest.warns(UserWarning, match=r"zhspeech\.read"):
        assert zhspeech.parse(page).source == page


@pytest.mark.parametrize("source", [None, b"bytes", 1])
def test_what_is_no_text_is_told(source: object):
    with pytest.raises(TypeError, match=f"found {type(source).__name__}, expected a str"):
        zhspeech.parse(source)
