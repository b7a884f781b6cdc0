from __future__ import annotations

import pytest

import zhspeech
from zhspeech.labels.hit import Hit
from zhspeech.labels.scan import scan
from zhspeech.labels.table import default_table
from zhspeech.lists.context import find_brackets, note_announced, note_context
from zhspeech.text.lines import paragraph_starts


def hits(text: str) -> list[Hit]:
    found = scan(text, default_table(), paragraph_starts(text))
    note_announced(text, found)
    note_context(text, found)
    return found


def tree(text: str) -> str:
    """The labels of a text's tree; those below a label stand in brackets behind it."""

    def shown(node: zhspeech.Node) -> str:
        below = " ".join(map(shown, node.children))
        return f"{node.enumerator.text}[{below}]" if below else node.enumerator.text

    return " ".join(map(shown, zhspeech.parse(text).children))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("一、修渠\n渠老了。", True),
        ("一、修渠", True),
        ("一、修渠。\n渠老了。", False),
        ("一、修渠，架桥\n渠老了。", False),
        (f"一、{'渠' * 40}\n", False),
    ],
)
def test_a_heading_that_fills_its_line_is_bare(text: str, expected: bool):
    assert hits(text)[0].is_bare is expected


@pytest.mark.parametrize("lead", ["今天讲三点意见：", "办法如下：", "有几点要求：", "要办好三件事。"])
def test_a_first_heading_behind_a_lead_in_that_announces_more_is_announced(lead: str):
    assert hits(f"{lead}一、修渠")[-1].is_announced


def test_a_first_heading_behind_another_sentence_is_not_announced():
    assert not hits("渠老了，水也少了。一、修渠")[-1].is_announced


def test_a_list_that_was_cut_off_behind_its_announced_first_heading_is_kept():
    assert tree("乡亲们，今天讲三点意见：一、修渠渠老了，水也少") == "一、"


@pytest.mark.parametrize("lead", ["以上问题，", "总之，", "这三条，", "为了把这三条办好，", "此外，"])
def test_a_lead_in_may_go_back_to_the_whole(lead: str):
    assert hits(f"渠老了。{lead}要做到第一，早看；第二，早修。")[0].returns


@pytest.mark.parametrize("opener", ["（", "（即：", "(", "“"])
def test_a_bracket_that_a_list_begins_ends_it(opener: str):
    text = f"三不{opener}一不占田、二不欠钱、三不误工{'”' if opener == '“' else '）'}是老规矩。"
    found = hits(text)
    walls = find_brackets(text, found)
    assert [(wall.at, wall.kind, wall.since) for wall in walls] == [
        (text.index("是老"), "bracket", text.index("一不"))
    ]


@pytest.mark.parametrize(
    "text",
    [
        "（一）修渠（二）架桥",
        "（一是修渠）二是架桥",
        "（一是修渠；二是架桥。\n渠老了。）",
        "“一看渠”“二看桥”",
    ],
)
def test_a_bracket_around_one_member_or_over_paragraphs_ends_no_list(text: str):
    assert find_brackets(text, hits(text)) == []


def test_two_bracketed_lists_stand_side_by_side():
    text = "照“三不”（一不占田、二不欠钱、三不误工）和“两看”（一看渠、二看桥）的办法去做。"
    assert tree(text) == "一 二 三 一 二"


def test_a_list_goes_on_behind_a_bracketed_one_in_its_member():
    text = "一是看准。照“三不”（一是不占田、二是不欠钱、三是不误工）去做。二是修好。三是管牢。"
    assert tree(text) == "一是[一是 二是 三是] 二是 三是"


@pytest.mark.parametrize("lead", ["附件：", "附：", "附件: "])
def test_a_list_of_annexes_belongs_to_no_member_of_the_text(lead: str):
    assert (
        tree(f"通知。一、修渠渠老了，水少了。二、架桥桥断了，路远了。{lead}1.图纸2.名单 村委会")
        == "一、 二、 1. 2."
    )


def test_a_list_behind_another_lead_in_is_no_list_of_annexes():
    assert tree("通知。一、修渠渠老了。二、架桥要办两件事：1.拆桥2.备料") == "一、 二、[1. 2.]"


@pytest.mark.parametrize(
    ("lead", "expected"),
    [
        ("先商量。商量的结果有两种：", True),
        ("先商量；商量定了，有两种：", True),
        ("先商量。结果有两种：", False),
        ("先商量。商量完了。有两种：", False),
        ("商量商量，有两种：", False),
    ],
)
def test_a_lead_in_may_take_up_the_word_before_it(lead: str, expected: bool):
    assert hits(f"一要量渠，二要{lead}①修；②不修。")[-2].takes_up is expected


@pytest.mark.parametrize("items", ["①当月付清；\n②返工再付。", "（1）当月付清；\n（2）返工再付。"])
def test_a_run_in_label_that_opens_a_paragraph_heads_the_items_below_it(items: str):
    above = "第一，先量后修。\n第二，先修后验。\n第三，验完付钱。\n"
    assert tree(above + items).startswith("第一， 第二， 第三，[")
    assert tree(above.replace("\n", "") + items).startswith("第一， 第二， 第三， ")


@pytest.mark.parametrize("cue", ["综上所述，", "产生上述问题的原因，", "目前存在的问题，"])
def test_a_paragraph_goes_back_unless_it_is_the_first_below_a_heading(cue: str):
    items = "主要是：1.渠口淤了三年，没有人清；2.闸门锈了五年，没有人换。\n"
    members = "一、渠老了，年年漏水。\n二、桥断了，年年绕路。\n"
    assert hits(f"{members}{cue}{items}")[2].returns == len(members)
    assert hits(f"{members}三、原因\n{cue}{items}")[3].returns == 0


def test_words_may_stand_before_the_first_label_in_a_bracket():
    text = "路面由双方检测（检测内容包括(1)平整度，(2)弯沉值），以结果为准。"
    (wall,) = find_brackets(text, hits(text))
    assert wall.at == text.index("，以")
