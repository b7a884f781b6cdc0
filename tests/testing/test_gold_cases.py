"""Gold cases are read from their files, and what is wrong in a file is located."""

from __future__ import annotations

from pathlib import Path

import pytest

from zhspeech import OutlineError, ZhspeechError
from zhspeech.testing import GoldNode, GoldSpan, GoldTurn, read_case, read_cases

TEXT = "讲话\n同志们：一、开头。（一）甲**元。（二）乙。总之，好。二、结尾。"
OUTLINE = """\
@title 讲话
# a comment
@salutation 同志们
* 一、开头
  - （一）
  ? （二）
  ~ 总之
* 二、结尾
"""


@pytest.fixture
def outline(tmp_path: Path) -> Path:
    """The outline of a case without spans."""
    (tmp_path / "case.txt").write_bytes(TEXT.encode())
    (tmp_path / "case.outline").write_text(OUTLINE, "utf-8")
    return tmp_path / "case.outline"


def test_a_node_lasts_until_a_place_at_its_level_or_above(outline: Path):
    first, inner, second = (TEXT.index(snippet) for snippet in ("一、", "（一）", "二、结"))
    assert read_case(outline).nodes == (
        GoldNode(first, second, None, True),
        GoldNode(inner, TEXT.index("总之"), first, False),
        GoldNode(second, len(TEXT), None, True),
    )


def test_zones_are_known_by_where_they_start(outline: Path):
    assert read_case(outline).zones == {"title": 0, "salutation": 3}


def test_a_debatable_place_is_no_node(outline: Path):
    assert read_case(outline).debatable == {TEXT.index("（二）")}


def test_line_ends_stay_as_they_are_in_the_file(outline: Path):
    outline.with_suffix(".txt").write_bytes(TEXT.replace("\n", "\r\n").encode())
    assert "\r\n" in read_case(outline).text


def test_a_case_without_span_files_is_not_annotated_for_spans(outline: Path):
    case = read_case(outline)
    assert (case.masks, case.slogans, case.slogans_until) == (None, None, len(TEXT))


def test_spans_are_read_with_their_kind_and_unit(outline: Path):
    at = TEXT.index("**")
    outline.with_suffix(".masks.tsv").write_text(f"{at}\t{at + 2}\t**\tamount\t元\n", "utf-8")
    assert read_case(outline).masks == (GoldSpan(at, at + 2, "amount", "元"),)


def test_slogans_may_be_annotated_only_up_to_a_place(outline: Path):
    outline.with_suffix(".slogans.tsv").write_text("# until 20\n0\t2\t讲话\tquoted\n", "utf-8")
    case = read_case(outline)
    assert (case.slogans, case.slogans_until) == ((GoldSpan(0, 2, "quoted"),), 20)


def test_all_cases_of_a_folder_are_read_in_the_order_of_their_names(outline: Path):
    for name in ("b", "a"):
        outline.with_name(f"{name}.outline").write_text("", "utf-8")
        outline.with_name(f"{name}.txt").write_text("", "utf-8")
    assert [case.name for case in read_cases(outline.parent)] == ["a", "b", "case"]


def test_a_wrong_outline_line_is_named_with_its_file(outline: Path):
    outline.write_text("@title 没有\n", "utf-8")
    with pytest.raises(OutlineError, match=r"case\.outline, outline line 1"):
        read_case(outline)


@pytest.mark.parametrize(
    ("row", "message"),
    [
        (
            "0\t2\t同志\tquoted",
            r"case\.slogans\.tsv:1: found '同志', expected what the text has there, '讲话'",
        ),
        ("0\t讲话\tquoted", r"case\.slogans\.tsv:1: found .* expected start, end"),
    ],
)
def test_a_wrong_row_of_spans_is_named(outline: Path, row: str, message: str):
    outline.with_suffix(".slogans.tsv").write_text(row + "\n", "utf-8")
    with pytest.raises(ZhspeechError, match=message):
        read_case(outline)


def test_a_folder_that_is_not_there_is_an_error(tmp_path: Path):
    with pytest.raises(FileNotFoundError, match="found no such folder, expected cases"):
        read_cases(tmp_path / "gone")


def test_a_folder_without_a_case_is_an_error(tmp_path: Path):
    with pytest.raises(FileNotFoundError, match=r"found no \*.outline in it, expected cases"):
        read_cases(tmp_path)


def test_turns_are_read_with_their_speaker_and_kind(outline: Path):
    outline.with_suffix(".turns.tsv").write_text("3\t20\t3\t6\t同志们\tturn\n", "utf-8")
    assert read_case(outline).turns == (GoldTurn(3, 20, 3, "同志们", "turn"),)


def test_metadata_are_read_with_their_field_and_value(outline: Path):
    outline.with_suffix(".meta.tsv").write_text("0\t2\ttitle\t讲话\n", "utf-8")
    assert read_case(outline).metadata == (GoldSpan(0, 2, "title", "讲话"),)


def test_an_empty_file_says_that_there_is_none(outline: Path):
    outline.with_suffix(".findings.tsv").write_text("", "utf-8")
    assert read_case(outline).findings == ()


@pytest.mark.parametrize("row", ["0\t2", "a\t2\ttitle\t讲话", "0\t999\ttitle\t讲话"])
def test_a_row_that_cannot_be_read_is_located(outline: Path, row: str):
    outline.with_suffix(".meta.tsv").write_text(f"# metadata\n{row}\n", "utf-8")
    with pytest.raises(ZhspeechError, match=r"case\.meta\.tsv:2: found .* expected start, end, a name"):
        read_case(outline)
