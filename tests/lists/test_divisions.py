from __future__ import annotations

import pytest

import zhspeech
from zhspeech.labels.scan import scan
from zhspeech.labels.table import SchemeTable
from zhspeech.lists.divisions import RULES, Rule, find_divisions
from zhspeech.lists.extents import Resumption
from zhspeech.lists.stack import Accepted
from zhspeech.text.lines import paragraph_starts

WORDS = "这件事要早作准备，办得又快又好。"


def parts(text: str, *, labels: str = "", stop: int | None = None) -> str:
    """The labels of the Parts, if every candidate is at the top and each of ordinal 1 begins a list.

    ``labels`` are the only candidates that count, if they are given; ``|`` in the text is where text resumes.
    """
    resumed = [Resumption(at - number, 0) for number, at in enumerate(find(text, "|"))]
    source = text.replace("|", "")
    breaks = paragraph_starts(source)
    hits = scan(source, SchemeTable(), breaks)
    own = [hit for hit in hits if not labels or source[hit.start : hit.end] in labels.split()]
    accepted = [Accepted(hit, 0, hit.ordinal == 1 or hit is own[0]) for hit in own]
    verdicts = find_divisions(accepted, resumed, breaks, int, 0, len(source) if stop is None else stop)
    starts = {start for one in verdicts if one.are_parts for start in one.starts}
    return " ".join(source[hit.start : hit.end] for hit in own if hit.start in starts)


def find(text: str, mark: str) -> list[int]:
    return [at for at, char in enumerate(text) if char == mark]


def lines(*labels: str, words: str = WORDS * 4) -> str:
    """A text with a paragraph behind each label."""
    return "".join(f"{label}{words}\n" for label in labels)


def test_a_text_without_lists_has_no_parts():
    assert find_divisions([], [], [], int, 0, 0) == []


@pytest.mark.parametrize(
    "labels",
    [
        ("一、", "二、"),
        ("第一章　", "第二章　"),
        ("（一）", "（二）", "（三）"),
        ("1.", "2.", "3."),
        ("第一，", "第二，"),
        ("首先，", "其次，"),
    ],
)
def test_a_list_of_headings_that_covers_the_body_divides_it(labels: tuple[str, ...]):
    assert len(parts(lines(*labels)).split()) == len(labels)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: f"rank {rule.lowest}")
def test_the_example_of_a_rule_is_divided_and_its_trap_is_not(rule: Rule):
    assert parts(rule.example.replace("…", WORDS)) != ""
    assert parts(rule.trap.replace("…", WORDS)) == ""


@pytest.mark.parametrize("labels", [("①", "②"), ("a.", "b."), ("（一）",), ("二、",)])
def test_letters_glyphs_and_lone_members_never_divide(labels: tuple[str, ...]):
    assert parts(lines(*labels)) == ""


def test_a_lone_first_heading_whose_list_was_cut_off_is_a_part():
    assert parts(WORDS + "\n" + lines("一、")) == "一、"


@pytest.mark.parametrize("labels", [("二、", "三、"), ("（三）", "（四）"), ("12.", "13.")])
def test_the_headings_of_a_text_that_begins_in_the_middle_are_parts(labels: tuple[str, str]):
    assert len(parts(lines(*labels)).split()) == 2


def test_each_list_has_a_verdict_with_its_reason():
    text = lines("一、", "二、")
    hits = scan(text, SchemeTable(), [])
    accepted = [Accepted(hit, 0, hit.ordinal == 1) for hit in hits]
    [verdict] = find_divisions(accepted, [], [], int, 0, len(text))
    assert verdict.starts == tuple(hit.start for hit in hits)
    assert "cover 1.00 of the body" in verdict.reason


def test_what_resumes_at_the_top_ends_a_list():
    """Two short members and much text behind them are no Parts."""
    text = lines("一、", "二、", words="修渠。")
    assert parts(f"{text}|{WORDS * 20}") == ""
    assert parts(text + WORDS * 20) == "一、 二、"


def test_labels_behind_the_closing_are_no_parts():
    body = lines("一、", "二、")
    assert parts(body + lines("三、"), stop=len(body)) == "一、 二、"


@pytest.mark.parametrize(
    ("first", "second", "expected"), [(8, 8, "一、 二、 一、 二、"), (8, 1, "一、 二、")]
)
def test_two_long_lists_of_the_highest_rank_divide_a_text_of_two_documents(
    first: int, second: int, expected: str
):
    text = lines("一、", "二、", words=WORDS * first) + lines("一、", "二、", words=WORDS * second)
    assert parts(text) == expected


@pytest.mark.parametrize("labels", [("1.", "2."), ("第一，", "第二，")])
@pytest.mark.parametrize(("second", "are_parts"), [(8, False), (1, True)])
def test_a_list_of_a_lower_rank_has_no_rival(labels: tuple[str, str], second: int, are_parts: bool):
    text = lines(*labels, words=WORDS * 8) + lines(*labels, words=WORDS * second)
    assert bool(parts(text)) is are_parts


def test_a_list_of_other_labels_is_no_rival():
    text = lines("（一）", "（二）", words=WORDS * 4) + "|" + lines("1.", "2.", words=WORDS * 3)
    assert parts(text) == "（一） （二）"


def test_first_of_all_and_firstly_are_rivals():
    assert parts(lines("首先，", "其次，") + lines("第一，", "第二，", "第三，")) == ""


def test_of_rivals_one_that_covers_most_of_the_body_divides_it():
    text = lines("第一，", "第二，", words="渠修好了。") + lines(
        "第一，", "第二，", "第三，", words=WORDS * 3
    )
    assert parts(text) == "第一， 第二， 第三，"


def test_a_plan_that_fills_most_of_the_body_divides_it_with_what_counts_anew_behind_it():
    plan = lines("1、", "2、", "3、", "4、", "5、")
    assert parts(f"{plan}|{WORDS}\n{lines('1、', '2、')}") == "1、 2、 3、 4、 5、 1、 2、"
    assert not parts(lines("1、", "2、", "3、", "1、", "2、"))


def test_many_headings_of_the_highest_rank_may_be_glued_without_a_mark():
    text = "".join(f"{number}、渠的情况渠修到东山脚下" for number in "一二三四五")
    assert parts(f"修渠通知{text}") == "一、 二、 三、 四、 五、"
    assert parts(f"修渠通知{text[: text.index('四')]}", labels="一、 二、 三、") == ""


@pytest.mark.parametrize(("label", "second", "are_parts"), [("1.", "2.", False), ("一、", "二、", True)])
def test_a_list_with_arabic_numbers_begins_in_the_first_half(label: str, second: str, are_parts: bool):
    text = WORDS * 20 + "\n" + lines(label, second, words=WORDS * 7)
    assert bool(parts(text, labels=f"{label} {second}")) is are_parts


def test_the_rows_of_a_table_divide_nothing():
    """No row stands behind a whole sentence."""
    assert parts("镇情\n" + lines("1.", "2.", "3.", "4.", words="水渠七里　桥三座　路九里")) == ""


def test_a_list_glued_into_a_text_on_one_line_divides_it():
    text = WORDS * 2 + "".join(f"{label}{WORDS * 4}" for label in ("一、", "二、", "三、"))
    assert parts(text, labels="一、 二、 三、") == "一、 二、 三、"


@pytest.mark.parametrize(
    "text",
    [
        # members of one sentence
        f"要办三件事，第一，修渠{WORDS[:-1]}，第二，架桥{WORDS[:-1]}，第三，铺路{WORDS}",
        # paragraphs between the members
        f"{WORDS}第一，{WORDS}\n{WORDS}第二，{WORDS}\n{WORDS}第三，{WORDS}",
        # two members only
        f"{WORDS}第一，{WORDS}第二，{WORDS}",
    ],
)
def test_members_within_sentences_and_paragraphs_divide_nothing(text: str):
    assert parts(text, labels="第一， 第二， 第三，") == ""


@pytest.mark.parametrize(("labels", "expected"), [("一、 二、 三、", "一、 二、 三、"), ("一、 二、", "")])
def test_the_first_member_may_run_on_if_two_others_head_lines(labels: str, expected: str):
    text = f"{WORDS}一、{WORDS}\n" + lines(*labels.split()[1:])
    assert parts(text, labels=labels) == expected


@pytest.mark.parametrize(
    ("behind", "are_parts"), [("现在进行第一项，请老秦说说渠的事。\n", False), ("", True)]
)
def test_an_agenda_is_no_division_unless_it_is_all_there_is(behind: str, are_parts: bool):
    text = "村里大会主持词\n乡亲们：\n现在开会。今天有三项议程：\n\n"
    text += f"一、听报告。\n\n二、选代表。\n\n三、报结果。\n\n{behind}"
    assert bool(zhspeech.parse(text).parts) is are_parts


def test_headings_glued_into_a_line_without_stops_divide_it():
    text = "修渠方案 一、目标 全村都有水 二、任务 1.清沟 2.加高 3.铺石 三、要求 天天有人看 不许停工"
    assert [part.enumerator.text for part in zhspeech.parse(text).parts] == ["一、", "二、", "三、"]


def test_a_bare_heading_behind_members_of_a_list_that_began_on_another_page_is_a_part():
    text = f"（二）架桥。{WORDS}\n（三）铺路。{WORDS}\n三、几点要求\n{WORDS * 4}\n"
    assert [part.enumerator.text for part in zhspeech.parse(text).parts] == ["三、"]


def test_members_at_the_head_of_a_page_that_begins_within_a_text_are_no_parts():
    page = lines("（二）", "（三）", "（四）") + lines("二、", "三、", words=WORDS * 3)
    assert [part.enumerator.text for part in zhspeech.parse(page).parts] == ["二、", "三、"]


@pytest.mark.parametrize(
    ("above", "below"), [(("（一）", "（二）"), ("二、", "三、")), (("（二）", "（三）"), ("一、", "二、"))]
)
def test_a_list_that_begins_anew_or_stands_above_one_that_does_is_no_such_head(
    above: tuple[str, ...], below: tuple[str, ...]
):
    page = lines(*above) + lines(*below, words=WORDS)
    assert [part.enumerator.text for part in zhspeech.parse(page).parts] != list(below)
