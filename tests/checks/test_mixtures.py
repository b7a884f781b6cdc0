from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        ("一是 二是 三是", []),
        ("一是 二要 三看", []),
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
