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
    ],
)
def test_labels_of_another_kind_are_reported_once(found, labels: str, expected: list[str]):
    assert found("\n".join(f"* {label}修路架桥" for label in labels.split()), "S") == expected


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        ("（一） （二） （三）", []),
        ("1. 2. 3.", []),
        ("一、 二、", []),
        ("（一） (二) （三）", ["2 P402 found half-width punctuation in (二), expected full-width"]),
        ("(一) （二） (三)", ["2 P402 found full-width punctuation in （二）, expected half-width"]),
        ("(一） （二）", ["1 P402 found full- and half-width punctuation in (一）, expected full-width"]),
    ],
)
def test_labels_with_punctuation_of_another_width_are_reported(found, labels: str, expected: list[str]):
    assert found("\n".join(f"* {label}修路架桥" for label in labels.split()), "P402") == expected
