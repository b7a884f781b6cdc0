from __future__ import annotations

from pathlib import Path

import pytest

from zhspeech.labels.lead_ins import announced_count, last_sentence
from zhspeech.text.plain import plain_text
from zhspeech.tree.speech import Speech


def count(lead_in: str) -> int | None:
    return announced_count(plain_text(lead_in), 0, len(lead_in))


@pytest.mark.parametrize(
    ("lead_in", "expected"),
    [
        ("最后我说两点希望：", 2),
        ("最後我說兩點希望：", 2),
        ("要从六个方面着手：", 6),
        ("要從六個方面著手：", 6),
        ("抓好十二项重点工作。", 12),
        ("重点做好八方面工作。", 8),
        ("我提3点要求。", 3),
        ("有２条建议：", 2),
        ("碰到三个不好办的难点问题，", 3),
        ("我来有二，", 2),
        ("理由有五：", 5),
        ("手上有三样东西，口袋里有四张票（", 4),
        ("村里要办好“五件事”（", 5),
        ("现在有三个“不知道”：", 3),
        ("冬季要连打两场硬仗。", 2),
        ("要算好六笔账，看看值不值得。", 6),
        ("要过好三道关，守住四条线。", 4),
        ("种田人有三难，", 3),
        ("做到“四勤”：", 4),
        ("对拖拉的要“三问”，即", 3),
        ("当前面临三大难题：", 3),
    ],
)
def test_a_lead_in_announces_its_count(lead_in: str, expected: int):
    assert count(lead_in) == expected


@pytest.mark.parametrize(
    "lead_in",
    [
        "我说几点意见：",
        "我讲以下意见：",
        "第三点意见：",
        "第二十三个问题：",
        "有三到五个问题：",
        "还有几十个问题：",
        "过了三个月，",
        "这里有十个县（",
        "今后五年的目标：",
        "办好“三农”工作的人。",
        "今年增长三点五，",
        "围绕“十四五”规划，",
        "在两项制度建设上",
        "这是两种方法论的区别。",
        "一个问题：",
        "三个方面都做完了。然后我们散会：",
        "没有数字。",
        "",
    ],
)
def test_a_number_that_announces_no_list_is_no_count(lead_in: str):
    assert count(lead_in) is None


def test_only_the_given_stretch_is_read():
    text = "讲三点意见：一是讲四点意见："
    assert announced_count(text, 6, 8) is None


def test_the_last_sentence_begins_behind_the_one_before_and_its_closing_mark():
    text = "他说：“开始吧！”下面讲三点：\n"
    assert last_sentence(plain_text(text), 0, len(text)) == (9, 15)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_a_line_break_ends_a_sentence(end: str):
    text = f"村里的事{end}分三步走："
    start, stop = last_sentence(plain_text(text), 0, len(text)) or (0, 0)
    assert text[start:stop] == "分三步走："


@pytest.mark.parametrize("end", ["\n", "\r\n", " \r"])
def test_a_soft_line_break_ends_no_sentence(end: str):
    text = f"先开会，{end}分三步走："
    assert last_sentence(plain_text(text), 0, len(text)) == (0, len(text))


@pytest.mark.parametrize("text", ["", " \n\t", "　"])
def test_blanks_hold_no_sentence(text: str):
    assert last_sentence(plain_text(text), 0, len(text)) is None


def test_on_the_annotated_sample_every_announced_count_holds(shared: Path):
    text = (shared / "sample/sample.txt").read_bytes().decode("utf-8")
    speech = Speech.from_outline(text, (shared / "sample/sample.outline").read_text("utf-8"))
    found = [*speech.series, *(series for node in speech.walk() for series in node.series)]
    announced = [(series.announced, len(series.nodes)) for series in found if series.announced]
    assert len(announced) == 10
    assert all(count == members for count, members in announced)
