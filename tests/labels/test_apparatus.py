from __future__ import annotations

import pytest

from zhspeech.labels.scan import scan
from zhspeech.labels.table import default_table
from zhspeech.text.plain import plain_text


def labels(text: str) -> list[str]:
    return [text[hit.start : hit.end] for hit in scan(plain_text(text), default_table(), [])]


@pytest.mark.parametrize("heading", ["注释", "註釋：", "注　　释", "注：", "附注", "参考文献"])
@pytest.mark.parametrize("mark", ["〔{}〕", "{}.", "（{}）"])
def test_numbers_below_a_heading_of_notes_are_no_labels(heading: str, mark: str):
    notes = "\n".join(f"{mark.format(number)}见村志。" for number in (1, 2, 3))
    assert labels(f"一、修渠\n修好了。\n{heading}\n{notes}\n") == ["一、"]


def test_what_counts_otherwise_below_such_a_heading_is_a_label():
    assert labels("注释\n①见村志。\n②见县志。\n一、修渠\n二、架桥\n") == ["一、", "二、"]


def test_a_list_that_begins_again_behind_the_notes_is_one_of_the_text():
    assert labels("注：\n1.见村志。\n2.见县志。\n第二章\n1.修渠\n2.架桥\n")[1:] == ["1.", "2."]


def test_a_list_that_goes_on_around_notes_stays_one():
    """Each quotation of a collection may have a note of its own."""
    assert labels("1.修渠。\n注解：\n渠是水路。\n2.架桥。\n注解：\n桥是水上的路。\n") == ["1.", "2."]
