"""``zhspeech score`` scores any parser on folders of cases."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest

from zhspeech.cli import main

TEXT = "讲话\n一、修渠\n二、架桥\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with one case, and a module of one's own that can be imported."""
    (tmp_path / "case.txt").write_text(TEXT, "utf-8")
    (tmp_path / "case.outline").write_text("@title 讲话\n* 一、\n* 二、\n", "utf-8")
    (tmp_path / "case.masks.tsv").write_text("", "utf-8")
    (tmp_path / "own_parser.py").write_text("def parse(text):\n    return '* 一、\\n'\n", "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    return tmp_path


def test_our_parser_is_scored_on_what_the_cases_are_annotated_for(folder: Path, capsys):
    assert main(["score", str(folder)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == f"{folder}: 1 texts"
    assert [line.split("  ")[1].strip() for line in lines[1:]] == [
        *("detect", "attach", "span", "parts", "zones", "mean", "exact"),
        *("masks found", "masks kind", "masks numeric", "masks unit"),
    ]


def test_a_parser_of_ones_own_may_answer_with_an_outline(folder: Path, capsys):
    assert main(["score", str(folder), "--parser", "own_parser:parse", "--json"]) == 0
    record = json.loads(capsys.readouterr().out)
    assert record["cases"] == 1
    assert record["attach"]["recall"] == 0.5
    assert "masks found" not in record


def test_errors_are_told_for_each_tree(folder: Path, capsys):
    main(["score", str(folder), "--parser", "own_parser:parse", "--errors"])
    assert "case: attach missing: '二、架桥" in capsys.readouterr().out


def test_a_folder_without_cases_is_an_error(tmp_path: Path, capsys):
    assert main(["score", str(tmp_path)]) == 2
    assert "expected cases NAME.txt with NAME.outline" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["gone:parse", "json:gone", "no name"])
def test_a_parser_that_is_not_there_is_an_error_of_use(folder: Path, name: str, capsys):
    with pytest.raises(SystemExit, match="2"):
        main(["score", str(folder), "--parser", name])
    assert "cannot be imported" in capsys.readouterr().err


def test_a_parser_may_lie_in_the_working_directory(
    folder: Path, tmp_path_factory: pytest.TempPathFactory, capsys, monkeypatch: pytest.MonkeyPatch
):
    here = tmp_path_factory.mktemp("here")
    (here / "parser_in_the_working_directory.py").write_text("def parse(text):\n    return ''\n", "utf-8")
    monkeypatch.setattr(sys, "path", [path for path in sys.path if path])
    monkeypatch.chdir(here)
    assert main(["score", str(folder), "--parser", "parser_in_the_working_directory:parse", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["detect"]["predicted"] == 0
