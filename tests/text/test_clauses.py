from __future__ import annotations

import pytest

from zhspeech.text.clauses import clause_end


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("修渠。再架桥。", "修渠"),
        ("修渠；架桥", "修渠"),
        ("修渠!架桥", "修渠"),
        ("修渠｡架桥", "修渠"),
        ("修渠.架桥", "修渠"),
        ("修渠．架桥", "修渠"),
        ("修渠\n架桥", "修渠"),
        ("修渠，再架桥", "修渠，再架桥"),
        ("渠长3.5公里，按GB.1修", "渠长3.5公里，按GB.1修"),
        ("看《加油！渠工》一书。再写", "看《加油！渠工》一书"),
        ("答好“往哪里修？”的问题；二", "答好“往哪里修？”的问题"),
        ("道歉（要当面！）并退款；二", "道歉（要当面！）并退款"),
        ("看「渠。」再说。二", "看「渠。」再说"),
        ("看“渠。没有收尾", "看“渠"),
        ("", ""),
    ],
)
def test_a_clause_ends_at_a_stop_outside_brackets_and_quotation_marks(text: str, clause: str):
    assert text[: clause_end(text, 0, len(text))] == clause


def test_a_clause_ends_no_later_than_asked():
    assert clause_end("修渠，架桥。", 0, 3) == 3


def test_a_long_quotation_is_no_part_of_a_clause():
    assert clause_end(f"看“渠。{'水' * 200}”。", 0, 206) == 3


def test_many_open_marks_take_no_more_than_a_step_each():
    text = "“" * 20_000
    assert clause_end(text, 0, len(text)) == len(text)
