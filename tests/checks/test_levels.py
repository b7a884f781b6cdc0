from __future__ import annotations

import pytest

import zhspeech


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        ("* 一、路\n  - （一）桥\n    - 1. 电\n      - （1）水", []),
        ("* 一、路\n  - 1. 桥", []),
        ("* 第一部分　路\n  - 一、桥", []),
        (
            "* 一、城\n  - （一）路\n  - （二）桥\n* 二、乡\n  - 1. 电\n    - （一）水",
            ["6 S302 found （一） below 1., expected the order 一、 （一） 1. （1）"],
        ),
        (
            "* 一、城\n  - （一）路\n* 二、乡\n  - 1. 电\n    - 第一，水\n      - 一、渠",
            ["6 S302 found 一、 below 1., expected the order 一、 （一） 1. （1）"],
        ),
        # a text that has its own order throughout
        ("* （一）路\n  - 一、桥\n  - 二、电\n* （二）水", []),
    ],
)
def test_headings_follow_the_order_of_the_standard(found, lines: str, expected: list[str]):
    assert found(lines, "S302") == expected


def test_an_indented_heading_is_one_too():
    speech = zhspeech.Speech.from_outline("一、修路\n　　一、买料\n", "* 一、修路\n  - 一、买料")
    assert [one.line for one in zhspeech.check(speech, select=["S302"])] == [2]


def test_a_list_within_a_sentence_is_no_heading():
    text = "一、修路\n今年要办的事是：一、买料；二、请人。\n二、架桥\n"
    outline = "* 一、修路\n  - 一、买料\n  - 二、请人\n* 二、架桥"
    assert zhspeech.check(zhspeech.Speech.from_outline(text, outline), select=["S302"]) == ()
