from __future__ import annotations

import pytest

from zhspeech.checks.draft import Draft
from zhspeech.checks.mixtures import find_impostors
from zhspeech.checks.tallies import find_tallies
from zhspeech.parser import parse


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        ("一是 二是 三是", []),
        ("一是 二要 三看", []),
        ("⑲ ⑳ ㉑ ㉒", []),
        ("㉟ ㊱ ㊲", []),
        ("❿ ⓫ ⓬", []),
        ("第一， 第二条 第三是", []),
        ("第一， 第二， 最后，", []),
        ("首先， 其次， 再次， 最后，", []),
        (
            "首先， 二是 三是",
            ["1 S301 found 首先 in the list that begins with 二是, expected labels of one kind"],
        ),
        ("一、 二， 三，", []),
        ("① ⑵ ⑶", ["1 S301 found ① in the list that begins with ⑵, expected labels of one kind"]),
        ("1. 2．", []),
        ("一个是 二是 三是", []),
        (
            "（一） ② （三）",
            ["2 S301 found ② in the list that begins with （一）, expected labels of one kind"],
        ),
    ],
)
def test_labels_of_another_kind_are_reported_once(found, labels: str, expected: list[str]):
    assert found("\n".join(f"* {label}修路架桥" for label in labels.split()), "S") == expected


def test_a_number_in_mid_sentence_is_of_the_group_that_the_table_reads_it_in():
    draft = Draft(parse("讲三点。一是修渠，要早动手，其二架桥，三是铺路，要快。"))
    (label,) = find_impostors(draft, find_tallies(draft)).values()
    assert (label.text, label.ordinal, label.group) == ("其二", 2, "qi")


def test_a_stage_before_a_comma_counts_with_steps():
    draft = Draft(parse("先摸底。第一阶段，摸底排查。再整治。"))
    (stray,) = draft.strays
    assert (stray.label.text, stray.label.ordinal, stray.label.group) == ("第一阶段", 1, "ordinal")
