"""Whatever an outline or a file of gold says, it is read, and then loses nothing, or refused with a place."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

import hypothesis.strategies as st
from hypothesis import given

import zhspeech
from zhspeech.testing import assert_lossless, read_case

TEXT = "在村民大会上的讲话\n乡亲们：\n今天讲两点。\n一、修渠\n一是早动工；二是勤查看。\n二、办学\n散会。"
MARKS = (
    "*",
    "-",
    "~",
    "?",
    "@title",
    "@salutation",
    "@opening",
    "@closing",
    "@footer",
    "@hall",
    "#",
    "+",
    "",
)
SNIPPETS = [
    "在村",
    "乡亲们",
    "今天",
    "一、",
    "一是",
    "二是",
    "二、",
    "散会",
    "一",
    "没有",
    "\u2028",
    "\ud800",
    "",
]
LINES = st.builds(
    lambda indent, mark, snippet: f"{indent * ' '}{mark} {snippet}",
    st.integers(0, 5) | st.just(80),
    st.sampled_from(MARKS),
    st.sampled_from(SNIPPETS) | st.text(max_size=5),
)
OUTLINES = st.lists(LINES, max_size=12).map("\n".join) | st.text(st.characters(), max_size=40)


@given(OUTLINES)
def test_an_outline_is_read_or_refused_with_its_line(outline: str):
    try:
        speech = zhspeech.Speech.from_outline(TEXT, outline)
    except zhspeech.OutlineError as error:
        assert error.line is not None and 1 <= error.line <= outline.count("\n") + len(outline)  # noqa: PT017, PT018
        return
    assert_lossless(speech)
    assert zhspeech.Speech.from_dict(speech.to_dict()) == speech


CELLS = st.sampled_from(
    ["0", "2", "7", "-1", "999", "9" * 5000, "", "讲话", "在村", "numeral", "amount", "x"]
) | st.text(st.characters(exclude_categories=["Cs"]), max_size=4)
ROWS = st.lists(st.lists(CELLS, max_size=7).map("\t".join), max_size=5).map("\n".join)


@given(
    OUTLINES, ROWS, st.sampled_from(["masks", "slogans", "turns", "meta", "findings"]), st.binary(max_size=3)
)
def test_a_file_of_gold_is_read_or_refused(outline: str, rows: str, kind: str, tail: bytes):
    with TemporaryDirectory() as folder:
        path = Path(folder) / "case.outline"
        path.write_bytes(outline.encode("utf-8", "surrogatepass"))
        path.with_suffix(".txt").write_text(TEXT, "utf-8")
        path.with_suffix(f".{kind}.tsv").write_bytes(rows.encode("utf-8") + tail)
        try:
            read_case(path)
        except zhspeech.ZhspeechError as error:
            assert error.where.startswith("case.")  # noqa: PT017
