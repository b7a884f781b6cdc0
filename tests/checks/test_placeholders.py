from __future__ import annotations

import zhspeech


def test_a_mask_is_reported_with_its_unit_and_kind():
    (found,) = zhspeech.check(zhspeech.parse("完成投资**亿元。"))
    assert found.message == "found ** 亿元, expected the amount it stands for"
    assert found.message_zh == "“** 亿元”待填，应补上数额"


def test_the_masks_of_a_paragraph_are_told_together():
    diagnostics = zhspeech.check(zhspeech.parse("完成投资**亿元，增长点在××县。"))
    assert [one.message for one in diagnostics] == [
        "found 2 masks from ** 亿元 on, expected what they stand for",
    ]


def test_a_text_that_is_masked_throughout_gets_one_note():
    text = "".join(f"今年第{n}件事，完成投资**亿元。\n" for n in range(1, 10))
    (found,) = zhspeech.check(zhspeech.parse(text), select=["M"])
    assert (found.severity, found.text) == ("note", "**")
    assert found.message == "found 9 masks throughout the text, such as **"
