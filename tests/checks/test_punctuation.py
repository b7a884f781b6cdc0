from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        ("（一） （二） （三）", []),
        ("1. 2. 3.", []),
        ("一、 二、", []),
        ("（一） (二) （三）", ["2 P402 found half-width punctuation in (二), expected full-width"]),
        ("(一) （二） (三)", ["2 P402 found full-width punctuation in （二）, expected half-width"]),
        ("（1.1） （1.2）", []),
        ("(一） （二）", ["1 P402 found full- and half-width punctuation in (一）, expected full-width"]),
    ],
)
def test_labels_with_punctuation_of_another_width_are_reported(found, labels: str, expected: list[str]):
    assert found("\n".join(f"* {label}修路架桥" for label in labels.split()), "P402") == expected


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        ("（一） （二）", []),
        ("（一）、 （二）", ["1 P403 found 、 behind （一）, expected none behind a bracket"]),
        ("（A）、 （B）", ["1 P403 found 、 behind （A）, expected none behind a bracket"]),
        ("（I）、 （II）", ["1 P403 found 、 behind （I）, expected none behind a bracket"]),
        ("①、 ②", ["1 P403 found 、 behind ①, expected none behind a bracket"]),
        ("一、 二、", []),
        ("第一章、 第二章", []),
        ("第一、 第二， 第三，", ["1 P403 found 第一、, expected the punctuation of 第二，"]),
    ],
)
def test_labels_with_another_mark_are_reported(found, labels: str, expected: list[str]):
    assert found("\n".join(f"* {label}修路架桥" for label in labels.split()), "P403") == expected
