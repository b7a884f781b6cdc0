"""``zhspeech report`` and ``zhspeech tei`` write a document for each text."""

from __future__ import annotations

import os
from pathlib import Path
from xml.etree import ElementTree

import pytest

import zhspeech
from zhspeech.cli import main
from zhspeech.visible import visible

TEXT = "在会上的讲话\n一、修渠\n今年修**公里。\n二、架桥\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    (tmp_path / "1 <b>.txt").write_text("今天讲两点：一是水，二是路。", "utf-8")
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "a.txt").write_text("一、别的\n二、文\n", "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_report_of_one_text_is_one_page(folder: Path):
    assert main(["report", "a.txt", "-o", "a.html"]) == 0
    assert (folder / "a.html").read_text("utf-8") == zhspeech.to_html(zhspeech.parse(TEXT))


def test_reports_of_several_texts_are_pages_with_an_index(folder: Path):
    assert main(["report", "a.txt", "1 <b>.txt", "sub/a.txt", "-o", "out"]) == 0
    assert sorted(path.name for path in (folder / "out").iterdir()) == [
        "a-2.html",
        "a.html",
        "index.html",
        "t-1--b-.html",
    ]
    index = (folder / "out" / "index.html").read_text("utf-8")
    assert '<a href="a.html">在会上的讲话</a></td><td>2</td><td>2</td><td>1</td>' in index
    assert "1 &lt;b&gt;.txt" in index


@pytest.mark.skipif(os.name != "posix", reason="names of files may hold anything on POSIX alone")
def test_no_name_of_a_file_can_steer_the_index(folder: Path):
    (folder / "\x1b]0;\u202e<b>\udcff.txt").write_text("今天讲水。", "utf-8")
    assert main(["report", str(folder), "-o", "pages"]) == 0
    index = (folder / "pages" / "index.html").read_text("utf-8")
    assert visible(index, keep="\n") == index
    assert r"\x1b]0;\u202e&lt;b&gt;\udcff.txt</a>" in index


def test_reports_of_several_texts_do_not_fit_into_one_page(folder: Path, capsys):
    assert main(["report", "a.txt", "sub/a.txt", "-o", "a.html"]) == 2
    assert "expected a folder for several texts" in capsys.readouterr().err


def test_tei_is_a_file_for_each_text_named_and_identified_alike(folder: Path):
    assert main(["tei", "a.txt", "1 <b>.txt", "sub/a.txt", "-o", "out"]) == 0
    files = sorted((folder / "out").iterdir())
    assert [path.name for path in files] == ["a-2.xml", "a.xml", "t-1--b-.xml"]
    name = "{http://www.w3.org/XML/1998/namespace}id"
    assert [ElementTree.parse(path).getroot().get(name) for path in files] == [path.stem for path in files]


@pytest.mark.parametrize("command", ["report", "tei"])
def test_a_text_that_cannot_be_read_is_reported_and_the_others_are_done(folder: Path, command: str, capsys):
    assert main([command, "gone.txt", "a.txt", "-o", "out"]) == 2
    assert "gone.txt" in capsys.readouterr().err
    assert any(path.stem == "a" for path in (folder / "out").iterdir())


@pytest.mark.parametrize("command", ["report", "tei"])
def test_a_folder_that_cannot_be_made_is_an_error(folder: Path, command: str, capsys):
    assert main([command, "a.txt", "-o", "gone/out"]) == 2
    assert "gone/out: No such file or directory" in capsys.readouterr().err
