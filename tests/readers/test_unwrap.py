"""Text as it comes out of PDFs; all of it is our own, broken and furnished by hand or by rule."""

from __future__ import annotations

import re

import pytest

import zhspeech
from zhspeech.readers.furniture import find_furniture
from zhspeech.readers.source_lines import source_lines, width
from zhspeech.readers.unwrap import find_traces

PARAGRAPHS = (
    "关于做好今年防汛工作的通知",
    "各街道办事处，区政府各部门：",
    "今年入汛以来，我区降雨偏多，河道水位偏高，防汛形势十分严峻。为切实做好防汛工作，保障人民群众生命财产安全，现将有关事项通知如下：",
    "一、抓好隐患排查",
    "各单位要对堤防、涵闸、泵站和地下空间逐段逐座检查，发现问题立即整改，一时不能整改的要落实专人值守。6月15日前，将排查结果报区防汛办公室。",
    "二、抓好值班值守",
    "汛期实行24小时值班和领导带班制度，不得脱岗、漏岗。遇有险情，要按照“先处置、后报告”的原则，第一时间组织抢险，并在30分钟内报告。",
    "三、抓好物资储备",
    "沙袋、水泵、编织袋等物资要备足备齐，登记造册，专库存放，确保调得出、用得上。社会储备的物资，要与有关企业签订协议，明确数量、地点和调运方式。",
    "某区人民政府办公室",
    "2024年5月20日",
)
UNIT = re.compile(r"[“（《]*(?:[0-9A-Za-z]+|.)[。！？；：，、”）》]*")


def broken(paragraphs: tuple[str, ...], columns: int, indent: str = "", hidden: int = 4) -> list[str]:
    """The lines of paragraphs in columns; their first lines are indented, or as if they were."""
    lines = []
    for paragraph in paragraphs:
        line, at = indent, hidden if len(paragraph) > 20 else 0
        for unit in UNIT.findall(paragraph):
            if at + width(unit) > columns:
                lines.append(line)
                line, at = "", 0
            line += unit
            at += width(unit)
        lines.append(line)
    return lines


def paged(lines: list[str], length: int, head: str = "某区人民政府公报", feed: str = "\x0c") -> str:
    """Lines on pages with a running head and a number."""
    pages = [lines[first : first + length] for first in range(0, len(lines), length)]
    return feed.join(
        "\n".join((head, *page, "", f"— {number} —", "")) for number, page in enumerate(pages, 1)
    )


@pytest.mark.parametrize("columns", [36, 42, 56, 64])
@pytest.mark.parametrize(
    "text_of",
    [
        lambda columns: "\n".join(broken(PARAGRAPHS, columns)),
        lambda columns: "\r\n".join(broken(PARAGRAPHS, columns)),
        lambda columns: "\n".join(broken(PARAGRAPHS, columns, "　　")),
        lambda columns: paged(broken(PARAGRAPHS, columns), 6),
        lambda columns: paged(broken(PARAGRAPHS, columns, "　　"), 6),
        lambda columns: paged(broken(PARAGRAPHS, columns), 6, feed=""),
        lambda columns: "\n\n".join("\n".join(broken((one,), columns)) for one in PARAGRAPHS),
    ],
    ids=["lines", "CRLF", "indented", "pages", "indented pages", "pages without form feeds", "blank lines"],
)
def test_paragraphs_are_put_together(text_of, columns: int):
    assert tuple(zhspeech.unwrap(text_of(columns)).text.splitlines()) == PARAGRAPHS


def test_what_was_done_is_told():
    warnings = zhspeech.unwrap(paged(broken(PARAGRAPHS, 42), 6)).warnings
    assert [warning.partition(":")[0] for warning in warnings] == [
        "lines left out as page numbers or running heads",
        "lines put together",
    ]


@pytest.mark.parametrize(
    "text", ["", "一", "\n\n", "\x0c", "\n".join(PARAGRAPHS), "一、修路\r\n二、架桥\r\n"]
)
def test_a_text_that_nothing_was_done_to_is_the_same(text: str):
    assert zhspeech.unwrap(text) == zhspeech.FileText(text)


def test_radicals_become_the_characters_that_they_stand_for():
    assert zhspeech.unwrap("⼀、⽂化⾃信；⻓江").text == "一、文化自信；长江\n"


def test_traditional_characters_stay():
    assert zhspeech.unwrap("⼀、發展經濟").text == "一、發展經濟\n"


def test_characters_that_are_set_apart_are_put_together():
    text = "某 市 人 民 政 府\n" + "\n".join(broken(PARAGRAPHS, 42))
    assert zhspeech.unwrap(text).text.startswith("某市人民政府\n")


def test_between_latin_words_a_line_break_is_a_blank():
    lines = broken(PARAGRAPHS, 42)
    lines[3:3] = ["按照国家标准和行业标准的规定，采用编号为ABC", "1234的设备。"]
    assert "ABC 1234的设备。" in zhspeech.unwrap("\n".join(lines)).text


def test_interleaved_columns_are_left_as_they_are_and_told():
    column = broken(PARAGRAPHS, 36)
    lines = [line for pair in zip(column[:10], column[10:20], strict=True) for line in pair] * 3
    found = zhspeech.unwrap("\n\n".join(lines))
    assert found.text.splitlines() == lines
    assert "two columns" in found.warnings[-1]


def test_a_line_and_a_blank_line_in_turn_are_no_columns():
    found = zhspeech.unwrap("\n\n".join(broken(PARAGRAPHS * 3, 36)))
    assert not any("columns" in warning for warning in found.warnings)


@pytest.mark.parametrize(
    "number", ["— 3 —", "－3－", "第3页", "第 3 页 共 10 页", "3/10", "Page 3 of 10", "·3·", "第三頁", "[3]"]
)
def test_a_line_that_can_be_nothing_but_a_page_number_is_one(number: str):
    assert find_furniture(source_lines(f"甲\n{number}\n乙")) == {1}


@pytest.mark.parametrize("number", ["3", "iv", "１２"])
def test_a_bare_number_is_a_page_number_at_the_edge_of_a_page(number: str):
    assert find_furniture(source_lines(f"甲\n{number}\n乙")) == set()
    assert find_furniture(source_lines(f"甲\n{number}\n\x0c乙")) == {1}


def test_bare_numbers_that_count_far_apart_are_page_numbers():
    body = [f"第{n}段的文字。" for n in "甲乙丙丁戊己庚辛壬癸"]
    lines = source_lines("\n".join([*body, "17", *body, "18", *body]))
    assert {lines[place].text for place in find_furniture(lines)} == {"17", "18"}


def test_bare_numbers_close_together_are_no_page_numbers():
    assert find_furniture(source_lines("1\n甲\n2\n乙\n3\n丙")) == set()


def test_a_head_and_a_bare_number_that_interrupt_a_sentence_are_furniture():
    before, behind = (
        "由于参加培训的人员和各个单位的情况有很大不同，所以",
        "补助的标准也要分别确定，不能一刀切。",
    )
    text = f"{before}\n立法会　2024年5月\n\n4554\n{behind}"
    assert find_furniture(source_lines(text)) == {1, 2}


@pytest.mark.parametrize("line", ["2024年", "第3页的表格", "3.5", "附件1", "（一）"])
def test_a_line_of_text_is_no_furniture(line: str):
    assert find_furniture(source_lines(f"甲\n{line}\n乙\n\x0c丙\n{line}丁")) == set()


def test_text_out_of_a_pdf_is_told_when_it_is_read():
    text = paged(broken(PARAGRAPHS, 42), 6)
    assert "zhspeech.unwrap" in zhspeech.read(text.encode()).warnings[0]


@pytest.mark.parametrize(
    "text", ["\n".join(PARAGRAPHS), "\n\n".join(PARAGRAPHS), "　　" + "\n　　".join(PARAGRAPHS)]
)
def test_a_text_with_a_line_for_each_paragraph_has_no_traces_of_a_pdf(text: str):
    assert find_traces(text) == []


@pytest.mark.parametrize(
    "line", ["甲" * 20 + "\n", "1\n", "\x0c", "甲\x0c1\n", "甲" * 21 + "。\n\n", " 甲   乙\n"]
)
def test_many_lines_are_read_in_linear_time(line: str):
    assert zhspeech.unwrap(line * 20000).format == "text"
