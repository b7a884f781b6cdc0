"""What the columns of a scheme mean to the tree; every text is read by the default parser."""

from __future__ import annotations

import pytest

import zhspeech
from zhspeech.labels.scheme import Mix, Scheme
from zhspeech.labels.schemes import DEFAULT_SCHEMES
from zhspeech.parser import Parser
from zhspeech.tree.nodes import Node


def tree(text: str, parser: Parser | None = None) -> str:
    """The labels of a text's tree; those below a label stand in brackets behind it."""
    speech = (parser or zhspeech.Parser()).parse(text)
    return " ".join(map(shown, speech.children))


def shown(node: Node) -> str:
    below = " ".join(map(shown, node.children))
    label = node.enumerator.text.strip()
    return f"{label}[{below}]" if below else label


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "防汛预案\n1总则\n1.1目的\n1.1.1防汛。\n1.1.2抗旱。\n1.2依据\n2组织\n2.1机构\n",
            "1[1.1[1.1.1 1.1.2] 1.2] 2[2.1]",
        ),
        (
            "护林方案\n一、背景\n1.1态势\n1.2挑战\n二、目标\n2.1总目标\n2.2分目标\n",
            "一、[1.1 1.2] 二、[2.1 2.2]",
        ),
        ("预案\n第一章 总则\n1.1 目的\n防汛。\n第二章 组织\n2.1 机构\n镇长。\n", "第一章[1.1] 第二章[2.1]"),
        ("预案\n1 总则\n1.1 目的\n（1）防汛。\n（2）抗旱。\n1.2 依据\n2 组织\n", "1[1.1[（1） （2）] 1.2] 2"),
    ],
)
def test_a_decimal_belongs_below_the_label_that_it_names(text: str, expected: str):
    assert tree(text) == expected


def test_a_slip_in_the_numbers_above_stays_in_its_list():
    text = "预案\n1 总则\n1.1 目的\n1.1.1 防汛\n1.1.2 抗旱\n1.2.3 护林\n2 组织\n"
    assert tree(text) == "1[1.1[1.1.1 1.1.2 1.2.3]] 2"


def test_an_inserted_article_stands_behind_that_of_its_number():
    text = "村规\n第一条　管水。\n第一条之一　管电。\n第一条之二　管路。\n第二条　收费。\n"
    assert tree(text) == "第一条 第一条之一 第一条之二 第二条"


def test_a_list_may_go_on_with_digits():
    assert tree("讲四点。\n一、修渠\n二、架桥\n3．铺路\n4．通电\n") == "一、 二、 3． 4．"


def test_digits_below_a_heading_begin_a_list_of_their_own():
    assert tree("一、修渠\n1．选线\n2．备料\n二、架桥\n1．选址\n2．备料\n") == "一、[1． 2．] 二、[1． 2．]"


def test_a_heading_goes_on_with_a_list_of_members_at_lines_only():
    assert tree("讲三点：\n一是修渠；\n二是架桥；\n三、通电。\n") == "一是 二是 三、"
    assert tree("一、修渠：一是选线，二是备料。\n二、架桥\n") == "一、[一是 二是] 二、"


def test_a_row_of_ones_own_may_mix_with_others():
    own = Scheme("step", "步骤{han}：", rank=2, mixes={"han": Mix(1.0)})
    parser = Parser(schemes=(*DEFAULT_SCHEMES, own))
    assert tree("一、选线\n步骤二：备料\n步骤三：开工\n", parser) == "一、 步骤二： 步骤三："


def test_a_row_of_ones_own_may_end_a_list():
    parser = Parser(schemes=(*DEFAULT_SCHEMES, Scheme("rest", "末了的{last}", group="sequence")))
    assert tree("首先修渠，其次架桥，末了的最后铺路。", parser) == "首先 其次 末了的最后"
