"""Which files the command line reads, and what it says of them."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pytest

from zhspeech.cli.commands import main

TEXT = "一、修路\n二、架桥\n"
TRADITIONAL = "各位同仁：今年的防汛工作，要抓早抓小。一是查堤防，二是備物資，三是練隊伍。"
DRAFT = Path(__file__).parents[2] / "examples" / "draft.docx"


@pytest.fixture
def zh(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Runs the command line in an empty folder: the status, and what is on either stream."""
    monkeypatch.chdir(tmp_path)

    def run(*argv: str) -> tuple[int, str, str]:
        return main(argv), *capsys.readouterr()

    return run


@pytest.mark.parametrize(
    ("encoding", "guess"), [("gb18030", "gb18030"), ("big5", "big5hkscs"), ("utf-16-le", "utf-16-le")]
)
def test_a_guessed_encoding_is_told_once(zh, encoding: str, guess: str):
    Path("a.txt").write_bytes(TRADITIONAL.encode(encoding))
    status, out, err = zh("outline", "a.txt")
    assert (status, err) == (
        0,
        f"zhspeech: a.txt: read as {guess}, which is a guess; --encoding names another\n",
    )
    assert "備物資" in out


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_an_encoding_that_is_no_guess_is_not_told(zh, encoding: str):
    Path("a.txt").write_bytes(TEXT.encode(encoding))
    status, out, err = zh("outline", "a.txt")
    assert (status, err) == (0, "")
    assert out.startswith("1  一、 修路\n")


def test_an_encoding_that_is_named_is_not_told(zh):
    Path("a.txt").write_bytes(TRADITIONAL.encode("big5"))
    assert zh("outline", "--encoding", "big5", "a.txt")[2] == ""


def test_a_damaged_file_is_read_and_told(zh):
    Path("a.txt").write_bytes(TEXT.encode() + b"\xff")
    status, _, err = zh("outline", "a.txt")
    assert (status, err.startswith("zhspeech: a.txt: damaged places: 1")) == (0, True)


def test_a_page_under_the_name_of_a_text_is_read_as_a_page_and_told(zh):
    Path("a.txt").write_text("<!DOCTYPE html><ol><li>修好一条路。<li>架起一座桥。</ol>", "utf-8")
    status, out, err = zh("outline", "a.txt")
    assert (status, out) == (0, "1  1. 修好一条路。\n2  2. 架起一座桥。\n")
    assert err == "zhspeech: a.txt: an HTML page under the name of a text: read as a page\n"


def test_a_file_that_holds_no_text_is_refused_and_the_others_are_done(zh):
    Path("a.txt").write_bytes(b"%PDF-1.7")
    Path("b.txt").write_text(TEXT, "utf-8")
    status, out, err = zh("outline", "a.txt", "b.txt")
    assert (status, out) == (2, "# b.txt\n1  一、 修路\n2  二、 架桥\n")
    assert err.startswith("zhspeech: a.txt: found a PDF file, expected its text")


def test_check_names_the_paragraph_of_a_draft_in_docx(zh):
    status, out, _ = zh("check", str(DRAFT))
    assert (status, out) == (
        1,
        f"{DRAFT}:7:1: paragraph 6: N101 found nothing between 二、 and 四、, expected 3\n",
    )


@pytest.mark.parametrize("command", ["outline", "check", "masks", "slogans", "chunks"])
def test_every_command_takes_every_format(zh, command: str):
    Path("a.html").write_text("<p>一、修路</p>", "utf-8")
    status, _, err = zh(command, str(DRAFT), "a.html")
    assert (status in (0, 1), err) == (True, "")


def test_a_folder_is_read_with_the_folders_in_it_in_the_order_of_names(zh):
    for name in (
        "f/b.txt",
        "f/a/z.HTML",
        "f/a/y.md",
        "f/c.pdf",
        "f/.hidden.txt",
        "f/.git/x.txt",
        "f/~$d.docx",
    ):
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_text("大家好。", "utf-8")
    names = [line[2:] for line in zh("outline", "f")[1].splitlines() if line.startswith("# ")]
    assert names == [str(Path(name)) for name in ("f/b.txt", "f/a/y.md", "f/a/z.HTML")]


def test_a_folder_without_a_file_to_read_is_told(zh):
    Path("folder").mkdir()
    message = "found none of *.txt *.md *.html *.htm *.docx in the folder"
    assert zh("outline", "folder") == (2, "", f"zhspeech: folder: {message}\n")


def test_a_list_names_files(zh):
    Path("a.txt").write_text(TEXT, "utf-8")
    Path("b 二.txt").write_text(TEXT, "utf-8")
    Path("list").write_text("a.txt\r\n\nb 二.txt\n", "utf-8")
    out = zh("outline", "--files-from", "list")[1]
    assert [line for line in out.splitlines() if line.startswith("#")] == ["# a.txt", "# b 二.txt"]


def test_a_list_may_come_from_standard_input(zh, monkeypatch: pytest.MonkeyPatch):
    Path("a.txt").write_text(TEXT, "utf-8")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(b"a.txt\n")))
    assert zh("outline", "--files-from", "-") == (0, "1  一、 修路\n2  二、 架桥\n", "")


def test_a_list_that_is_not_there_is_told(zh):
    assert zh("outline", "--files-from", "list") == (2, "", "zhspeech: list: No such file or directory\n")


def test_nothing_to_read_is_told(zh):
    assert zh("outline")[::2] == (
        2,
        "zhspeech: nothing to read: name a file, a folder or - for standard input\n",
    )
