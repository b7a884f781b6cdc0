from __future__ import annotations

import pytest

import zhspeech


def marks(text: str) -> list[str]:
    """What P401 says of a text: the marks that it is about."""
    return [one.text for one in zhspeech.check(zhspeech.parse(text), select=["P401"])]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("抓好三件事（一是修路；\n二是架桥。\n年底都要办完。\n散会。", ["（"]),
        ("抓好三件事（一是修路；\n二是架桥），年底办完。", []),
        ("抓好三件事(一是修路；二是架桥）。", []),
        ("我想说：“抓好三件事（一是修路；二是架桥）。\n散会。", ["“"]),
        ("抓好三件事“修路，架“铁”桥。\n散会。", ["“"]),
        ("抓好（今年的）三件事：修路；架桥（石桥）。", []),
        ("抓好三件事：修路；架桥》）。", ["》", "）"]),
        ("他说“路要修（今年修”，我说好。", ["（"]),
        ("做到”两勤”。", ["”"]),
        ("做到“两勤\"。", ['“两勤"']),
        ("下发“关于’两勤’问题的规定”。", ["’"]),
        ("这叫 don’t panic。", []),
        ('<font size="3">路</font>', []),
    ],
)  # fmt: skip
def test_every_mark_without_a_mate_is_reported_once(text: str, expected: list[str]):
    assert marks(text) == expected


def test_a_quotation_that_opens_anew_with_every_paragraph_closes_once():
    assert marks("他说：“路要修。\n“桥要架。\n“灯要亮。”\n散会。") == []


def test_a_word_left_open_is_reported_though_the_next_line_begins_with_a_mark():
    assert marks("要办好“一站式服务。\n“一站式”不是一站了之。\n散会。") == ["“"]


def test_a_message_names_the_mark_and_its_mate():
    (found,) = zhspeech.check(zhspeech.parse("抓好三件事（修路、架桥。\n散会。"), select=["P401"])
    assert found.message == "found （ that nothing closes, expected ）"
    assert found.message_zh == "“（”没有配对，缺“）”"
