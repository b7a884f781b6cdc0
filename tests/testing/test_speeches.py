"""SpeechBuilder writes a text in a style, and knows its tree."""

from __future__ import annotations

import attrs
import pytest

import zhspeech
from zhspeech.testing import SpeechBuilder, Style, assert_lossless, node

DRAFT = (
    SpeechBuilder()
    .header("来源：本站")
    .title("在全县工作会议上的讲话", "（五月六日）")
    .salutation("同志们：")
    .opening("今天讲两个问题。")
    .part(
        "提高认识",
        "去年投入**万元。",
        "要做到两条：",
        node("看清形势", node("看长远"), node("看全局")),
        node("坚定信心"),
        "总之，要重视。",
    )
    .interlude("中间说一件事：", node("账要清"), node("人要实"), "就是这两条。", node("时间要紧"))
    .part("狠抓落实")
    .closing("同志们，努力！")
    .footer("附件：", node("名单"))
)
OUTLINE = """\
@header 来源：本站
@title 在全县工作会议上的讲话
@salutation 同志们：
@opening 今天讲两个问题。
* 提高认识
  - 看清形势
    - 看长远
    - 看全局
  - 坚定信心
  ~ 总之，要重视。
~ 中间说一件事：
- 账要清
- 人要实
~ 就是这两条。
- 时间要紧
* 狠抓落实
@closing 同志们，努力！
@footer 附件：
- 名单
"""
RUN_IN = Style(labels=("一、", "一是", "第一，"))


def written(**style: object) -> zhspeech.Speech:
    """The draft in a style."""
    return attrs.evolve(DRAFT, style=attrs.evolve(RUN_IN, **style)).build()


def shape(speech: zhspeech.Speech) -> list[tuple[str, int, int]]:
    """Class, level and ordinal of each node."""
    return [(type(node).__name__, node.level, node.enumerator.ordinal) for node in speech.walk()]


def test_headings_begin_lines():
    assert DRAFT.build().source == (
        "来源：本站\n在全县工作会议上的讲话\n（五月六日）\n同志们：\n今天讲两个问题。\n"
        "一、提高认识\n去年投入**万元。\n要做到两条：\n（一）看清形势\n1.看长远\n2.看全局\n（二）坚定信心\n总之，要重视。\n"
        "中间说一件事：\n（一）账要清\n（二）人要实\n就是这两条。\n（一）时间要紧\n"
        "二、狠抓落实\n同志们，努力！\n附件：\n（一）名单"
    )


def test_labels_without_a_rank_run_in():
    assert written().source == (
        "来源：本站\n在全县工作会议上的讲话\n（五月六日）\n同志们：\n今天讲两个问题。\n"
        "一、提高认识\n去年投入**万元。\n要做到两条：一是看清形势：第一，看长远；第二，看全局；二是坚定信心。\n"
        "总之，要重视。\n中间说一件事：一是账要清；二是人要实。\n就是这两条。一是时间要紧。\n"
        "二、狠抓落实\n同志们，努力！\n附件：一是名单。"
    )


def test_one_line_has_no_breaks():
    assert written(layout="one line").source == (
        "来源：本站 在全县工作会议上的讲话 （五月六日） 同志们：今天讲两个问题。"
        "一、提高认识。去年投入**万元。要做到两条：一是看清形势：第一，看长远；第二，看全局；二是坚定信心。"
        "总之，要重视。中间说一件事：一是账要清；二是人要实。就是这两条。一是时间要紧。"
        "二、狠抓落实。同志们，努力！附件：一是名单。"
    )


def test_in_the_layout_of_lines_every_label_begins_one():
    assert (
        "\n要做到两条：\n一是看清形势\n第一，看长远\n第二，看全局\n二是坚定信心\n总之"
        in written(layout="lines").source
    )


@pytest.mark.parametrize(
    "style",
    [
        {},
        {"labels": ("第一部分　", "（1）", "①")},
        {"labels": ("第一，", "甲、", "A.")},
        {"layout": "lines"},
        {"layout": "one line"},
        {"script": "hant"},
        {"width": "half", "mask": "××"},
        {"newline": "\r\n", "indent": "\u3000\u3000", "blank_lines": True},
    ],
    ids=str,
)
def test_the_tree_is_the_same_in_every_style(style: dict[str, object]):
    speech = written(**style)
    assert shape(speech) == shape(DRAFT.build())
    assert [zone.kind for zone in speech.zones] == [zone.kind for zone in DRAFT.build().zones]


@pytest.mark.parametrize("layout", ["run-in", "lines", "one line"])
def test_the_tree_is_that_of_its_own_outline(layout: str):
    speech = written(layout=layout)
    assert_lossless(speech)
    assert zhspeech.Speech.from_outline(speech.source, speech.outline()) == speech


def test_text_behind_nodes_belongs_to_the_parent():
    part = DRAFT.build().parts[0]
    assert part.content[-1].text == "总之，要重视。\n"


def test_script_width_mask_and_layout_of_lines_are_the_styles():
    speech = written(
        script="hant", width="half", mask="×", newline="\r\n", indent="\u3000\u3000", blank_lines=True
    )
    assert speech.source.startswith("\u3000\u3000來源:本站\r\n\r\n\u3000\u3000在全縣工作會議上的講話\r\n\r\n")
    assert "去年投入××萬元。" in speech.source


def test_more_text_of_a_run_in_node_stays_in_its_paragraph():
    draft = SpeechBuilder(RUN_IN).opening("讲两条：", node("要快", "等不得。", "拖不起"), node("要好"))
    assert draft.build().source == "讲两条：一是要快。等不得。拖不起；二是要好。"


def test_a_line_label_within_a_run_in_node_begins_a_line_and_so_does_what_follows():
    draft = SpeechBuilder(Style(("一、", "一是", "1."))).part(
        "账目", node("公开", node("上墙", "贴出来。")), node("商量")
    )
    assert draft.build().source == "一、账目\n一是公开：\n1.上墙\n贴出来。\n二是商量。"


def test_an_outline_is_written_in_a_style():
    built = SpeechBuilder.from_outline(OUTLINE, RUN_IN).build()
    drafted = attrs.evolve(DRAFT, style=RUN_IN).build()
    assert shape(built) == shape(drafted)
    assert "中间说一件事：一是账要清；二是人要实。\n就是这两条。一是时间要紧。" in built.source


def test_the_labels_of_an_outline_are_replaced():
    outline = "# 说明\n\n@title 讲话\n? （一）目录\n* （一）提高认识\n  - 1、看清形势\n  - 2、第一书记到村\n"
    built = SpeechBuilder.from_outline(outline).build()
    assert built.source == "讲话\n一、提高认识\n（一）看清形势\n（二）第一书记到村"


@pytest.mark.parametrize(
    ("outline", "kinds"),
    [
        ("- 甲\n- 乙", ["opening"]),
        ("~ 甲\n- 乙", ["opening"]),
        ("* 甲\n- 乙", ["interlude"]),
        ("* 甲\n~ 乙", ["interlude"]),
    ],
)
def test_what_no_zone_holds_is_opening_or_interlude(outline: str, kinds: list[str]):
    assert [zone.kind for zone in SpeechBuilder.from_outline(outline).build().zones] == kinds


@pytest.mark.parametrize(
    ("outline", "message"),
    [
        ("* 甲\n   - 乙", r"line 2: found '   - 乙', expected two spaces per level"),
        ("一、甲", r"line 1: found '一、甲'"),
        ("@interlude 甲", r"line 1: found"),
        ("* 甲\n\n    - 乙", r"line 3: found level 2 without a parent, expected at most 1"),
        ("  * 甲", r"line 1: found level 1 without a parent, expected at most 0"),
    ],
)
def test_an_outline_that_cannot_be_read_is_an_error(outline: str, message: str):
    with pytest.raises(zhspeech.OutlineError, match=message):
        SpeechBuilder.from_outline(outline)


@pytest.mark.parametrize(
    ("draft", "message"),
    [
        (
            SpeechBuilder(Style(("一、",))).part("甲", node("乙")),
            "level 1: found no label, expected one more than 一、",
        ),
        (SpeechBuilder(Style(("首先，",))).part("甲"), "found the label '首先，', expected one of 一 1 甲"),
        (SpeechBuilder(Style(("㈠",))).opening(*[node("甲")] * 11), "level 1: found no label"),
        (
            SpeechBuilder(Style(("一、", "㈠"))).opening(*[node("甲")] * 11),
            "label '㈠': found a member 11, expected at most 10",
        ),
        (
            SpeechBuilder(Style(("1.",))).part("5亿元投资"),
            "offset 0: found '1.5亿元投资', which does not read as member 1 of a list",
        ),
        (
            SpeechBuilder(Style(("一",))).part("十、乙"),
            "offset 0: found '一十、乙', which does not read as member 1",
        ),
    ],
)
def test_what_cannot_be_written_is_an_error(draft: SpeechBuilder, message: str):
    with pytest.raises(zhspeech.ZhspeechError, match=message):
        draft.build()


@pytest.mark.parametrize(
    ("first", "ordinal", "label"),
    [
        ("一、", 23, "二十三、"),
        ("第1章　", 12, "第12章　"),
        ("①", 20, "⑳"),
        ("（甲）", 10, "（癸）"),
        ("(a)", 3, "(c)"),
    ],
)
def test_labels_count_like_the_first(first: str, ordinal: int, label: str):
    assert Style((first,)).label(0, ordinal) == label


def test_a_builder_stays_what_it_was():
    title = SpeechBuilder().title("讲话")
    title.part("甲")
    assert title.build().source == "讲话"


def test_nothing_written_is_the_empty_speech():
    assert SpeechBuilder().build() == zhspeech.Speech.from_outline("", "")
