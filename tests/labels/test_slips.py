from __future__ import annotations

import pytest

from zhspeech.labels.scan import scan
from zhspeech.labels.table import default_table
from zhspeech.text.lines import paragraph_starts
from zhspeech.text.plain import plain_text


def labels(text: str) -> list[str]:
    plain = plain_text(text)
    return [text[hit.start : hit.end] for hit in scan(plain, default_table(), paragraph_starts(plain))]


@pytest.mark.parametrize("slip", ["—", "□", "口", "？", "ー"])
@pytest.mark.parametrize("form", ["（{}）", "{}、"])
def test_a_label_whose_number_is_garbled_is_a_member(slip: str, form: str):
    text = f"方案\n{form.format(slip)}修渠\n修好。\n{form.format('二')}架桥\n{form.format('三')}铺路\n"
    assert labels(text) == [form.format(one) for one in (slip, "二", "三")]


def test_a_garbled_label_counts_by_its_place():
    plain = plain_text("（一）修渠\n（口）架桥\n（三）铺路\n")
    hits = scan(plain, default_table(), paragraph_starts(plain))
    assert [(hit.ordinal, hit.paragraph) for hit in hits] == [(1, 0), (2, 1), (3, 2)]


def test_a_heading_that_lost_its_marks_is_a_member():
    assert labels("一领导小组\n村长牵头。\n（二）工作要求\n（三）保障措施\n")[0] == "一"


def test_the_last_heading_that_lost_its_marks_is_a_member():
    assert labels("一、修渠\n修好。\n二、架桥\n架好。\n三关于铺路\n铺好。\n") == ["一、", "二、", "三"]
    two = "（一）修渠\n（二）架桥\n三铺路种树\n"
    assert labels(f"{two}{two.replace('桥', '梯')}") == ["（一）", "（二）", "三"] * 2


@pytest.mark.parametrize(
    "line", ["三个村", "三是铺路", "三关于铺路。", "四关于铺路", "三关于铺路\n三关于种树"]
)
def test_a_line_behind_the_last_label_that_may_be_something_else_is_no_member(line: str):
    text = f"一、修渠\n二、架桥\n{line}\n"
    found = scan(text, default_table(), paragraph_starts(text))
    assert [hit.ordinal for hit in found if not hit.run_in] == [1, 2]


@pytest.mark.parametrize(
    "line", ["一是修渠", "一个小组", "王、关两位", "（注）见村志", "一领导小组，由村长牵头", "一心为公好干部"]
)
def test_a_line_that_begins_like_a_label_is_none(line: str):
    found = labels(f"{line}\n（二）工作要求\n（三）保障措施\n")
    assert [label for label in found if label not in ("一是", "一")] == ["（二）", "（三）"]


def test_two_lines_that_could_be_it_are_none():
    assert labels("—、修渠\n？、架桥\n二、铺路\n") == ["二、"]


def test_nothing_is_looked_for_where_no_number_is_missing():
    assert labels("一、修渠\n—、架桥\n二、铺路\n") == ["一、", "二、"]


@pytest.mark.parametrize(("one", "two"), [("一、", "ニ、"), ("(-)", "(二)"), ("（—）", "（二）")])
def test_a_garbled_label_in_a_glued_text_is_a_member(one: str, two: str):
    three = two.replace("ニ", "三").replace("二", "三")
    assert labels(f"方案 {one}修渠 修好。 {two}架桥 架好。 {three}铺路。") == [one, two, three]


@pytest.mark.parametrize(
    "text", ["一、修渠ニ、三、铺路。", "村里(-)修渠。(二)架桥。", "一、修渠。二、架桥 (-)铺路。"]
)
def test_a_mark_in_a_sentence_is_no_garbled_label(text: str):
    assert not {"ニ、", "(-)"} & set(labels(text))


@pytest.mark.parametrize(
    ("lines", "ordinals"),
    [
        ("1、渠 2、桥 !、路", [1, 2, 3]),
        ("1、渠 2、桥 !、路 4、闸", [1, 2, 3, 4]),
        ("!、渠 2、桥", [1, 2]),
        ("1、渠 2、桥 3、路 !、渠 2、桥", [1, 2, 3, 1, 2]),
        ("1、渠 !、桥", [1, 1]),
    ],
)
def test_a_garbled_figure_counts_on_unless_a_second_one_follows(lines: str, ordinals: list[int]):
    text = lines.replace(" ", "\n")
    hits = scan(text, default_table(), paragraph_starts(text))
    assert [hit.ordinal for hit in hits] == ordinals
