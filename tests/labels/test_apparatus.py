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


@pytest.mark.parametrize("notes", ["1.按户统计。2.不含种子。", "①按户统计。②不含种子。\n③含口粮。"])
def test_numbers_behind_the_word_for_notes_are_no_labels(notes: str):
    assert labels(f"各村存粮\n东村 12\n注：{notes}\n一、修仓\n") == ["一、"]


def test_a_circled_number_that_stands_last_behind_words_heads_their_note():
    assert labels("一、山林归户\n每户十亩①。\n①含自留山。\n二、水面归组\n") == ["一、", "二、"]


@pytest.mark.parametrize("text", ["上述各条。\n①修渠。\n②架桥。\n", "①修渠；\n②架桥；\n其中第①、②项先办，\n"])
def test_a_circled_number_that_no_words_have_heads_a_member(text: str):
    assert labels(text)[:2] == ["①", "②"]


def test_a_note_may_cite_another_one():
    assert "〔2〕" not in labels("修渠。\n注释\n〔1〕见村志注〔1〕。\n〔2〕见县志。\n")


def test_what_counts_otherwise_below_such_a_heading_is_a_label():
    assert labels("修渠。\n注释\n①见村志。\n②见县志。\n一、修渠\n二、架桥\n") == ["一、", "二、"]


def test_a_number_below_a_heading_behind_the_notes_does_not_count_on_from_them():
    text = "一、存粮\n东村12\n注：1.按户。\n2.按斤。\n二、修仓\n修了。\n3.修渠\n"
    assert labels(text) == ["一、", "二、", "3."]


def test_a_list_that_begins_again_behind_the_notes_is_one_of_the_text():
    assert labels("修渠。\n注：\n1.见村志。\n2.见县志。\n第二章\n1.修渠\n2.架桥\n")[1:] == ["1.", "2."]


def test_a_list_that_goes_on_around_notes_stays_one():
    """Each quotation of a collection may have a note of its own."""
    assert labels("1.修渠。\n注解：\n渠是水路。\n2.架桥。\n注解：\n桥是水上的路。\n") == ["1.", "2."]


@pytest.mark.parametrize("page", ["…………{}", "……（{}）", "....{}", "····{}", "　{}", " {}"])
def test_the_entries_of_a_table_of_contents_are_no_labels(page: str):
    entries = "".join(
        f"{label}修渠架桥{page.format(number)}\n"
        for label, number in (("一、", 1), ("二、", 4), ("三、", 12))
    )
    assert labels(f"目录\n{entries}\n一、修渠\n修好。\n") == ["一、"]


@pytest.mark.parametrize("heading", ["目录", "目　录：", "目 次"])
def test_the_entries_of_contents_without_pages_are_those_that_come_again(heading: str):
    entries = "第一章 修渠\n第二章 架桥\n第三章 铺路\n"
    body = "第一章　修渠\n先修主渠。\n第二章 架桥\n后架小桥。\n第三章 铺路\n路归路。\n"
    found = labels(f"{heading}\n{entries}\n{body}")
    assert found == ["第一章", "第二章", "第三章"]


@pytest.mark.parametrize(
    "lines",
    [
        "一、修渠\n先修主渠。\n二、架桥\n后架小桥。\n",
        "一、修渠\n一、修渠\n二、架桥\n",
        "一、修渠\n二、架桥\n三、铺路\n四、通电\n一、修渠\n五、办学\n",
    ],
)
def test_headings_below_contents_that_do_not_come_again_are_labels(lines: str):
    assert len(labels(f"目录\n{lines}")) == sum("、" in line for line in lines.splitlines())


@pytest.mark.parametrize(
    "lines",
    [
        "一、修渠 9\n二、架桥 4\n三、铺路 1\n",
        "一、修渠 1\n二、架桥 4\n",
        "1.人口 300。\n2.田 400。\n3.渠 500。\n",
    ],
)
def test_numbers_at_the_end_of_lines_are_no_pages_unless_three_rise(lines: str):
    assert len(labels(lines)) == lines.count("\n")


def test_a_label_that_begins_the_title_of_a_page_is_none():
    assert labels("第五篇 渠道管理_村民手册\n21.渠归谁管？\n22.闸归谁看？\n") == ["21.", "22."]


def test_a_label_in_the_first_line_of_a_text_without_such_a_title_is_one():
    assert labels("一、姓名：____\n二、住址：____\n") == ["一、", "二、"]
    assert labels("第五篇 渠道管理\n21.渠归谁管？\n22.闸归谁看_夜里？\n") == ["第五篇", "21.", "22."]


def test_bracketed_numbers_in_sentences_and_at_later_lines_are_those_of_notes():
    notes = "〔1〕 复查，指清账。\n〔2〕 搬石头，指换人。\n"
    text = f"甲、自复查〔1〕转入“搬石头”〔2〕以来，渠修好了。\n乙、要快。\n{notes}"
    assert labels(text) == ["甲、", "乙、"]
    assert labels("做三件事：〔1〕修渠；〔2〕架桥。\n") == ["〔1〕", "〔2〕"]


def test_a_later_number_set_off_behind_a_label_at_a_line_is_part_of_a_name():
    text = "(a)    第二类方案只改日期。\n(b)    第四类方案要花钱。\n(c)    第一，要省钱。\n"
    assert labels(text) == ["(a)", "(b)", "(c)", "第一，"]


def test_a_bare_ordinal_before_the_same_characters_again_and_again_is_a_name():
    text = "第一水渠修好了。村里去看第一水渠，又去看第二水库。管第一水渠的人说，第一要看水，第二要清渠。\n"
    assert labels(text) == ["第二", "第一要", "第二要"]


@pytest.mark.parametrize("text", ["村里的事，友谊第一，比赛第二，大家记着。\n", "水第一、渠第二。\n"])
def test_ordinals_that_rank_what_stands_before_them_are_none(text: str):
    assert labels(text) == []


def test_ordinals_that_are_followed_by_what_they_number_are_labels():
    assert labels("大家记着第一，要看水，第二，要清渠。\n") == ["第一，", "第二，"]


@pytest.mark.parametrize("gap", ["\t", " ", "\u3000\u3000"])
def test_the_numbers_of_rows_with_as_many_cells_are_no_labels(gap: str):
    rows = [("序号", "村", "亩数"), ("1", "北渡", "11.5"), ("2", "河西", "9.0"), ("3", "南岭", "8.6")]
    table = "\n".join(gap.join(row) for row in rows)
    assert labels(f"一、分水\n{table}\n合计{gap}29\n二、收费\n") == ["一、", "二、"]


@pytest.mark.parametrize(
    "lines",
    [
        "1 总 则\n2 分 则\n3 附 则",
        "1 修渠 三月\n2 补堤 四月",
        "1 修渠 三月\n2 补堤 四月\n3 换闸 五月 水利站",
        "1 修渠 三月\n渠长三里。\n2 补堤 四月\n3 换闸 五月",
        "1 修渠，先清淤\n2 补堤，后夯土\n3 换闸，再上油",
    ],
)
def test_numbered_lines_that_are_no_rows_of_a_table_are_labels(lines: str):
    assert labels(lines)[:2] == ["1", "2"]
