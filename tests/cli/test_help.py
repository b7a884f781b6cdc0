"""What the command line says of itself: help, examples that run, versions, completion."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

import zhspeech
from zhspeech import survey
from zhspeech.cli.commands import main

COMMANDS = (
    "outline",
    "explain",
    "report",
    "check",
    "lsp",
    "masks",
    "slogans",
    "table",
    "chunks",
    "tei",
    "score",
)
DRAFT = Path(__file__).parents[2] / "examples" / "draft.docx"
PARSER = "def parse(text):\n    return '* 一、\\n'\n"


def helped(*argv: str, capsys: pytest.CaptureFixture[str]) -> str:
    with pytest.raises(SystemExit) as end:
        main([*argv, "--help"])
    assert end.value.code == 0
    return capsys.readouterr().out


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that has the files which the examples of the help name."""
    speech = "在会上的讲话\n同志们：\n一、修渠\n今年修**公里，做到“三查三保”。\n二、架桥\n"
    (tmp_path / "folder").mkdir()
    (tmp_path / "cases").mkdir()
    for name in ("speech.txt", "folder/a.txt", "folder/b.txt", "cases/a.txt"):
        (tmp_path / name).write_text(speech, "utf-8")
    shutil.copy(DRAFT, tmp_path / "draft.docx")
    (tmp_path / "cases" / "a.outline").write_text("@title 在会上\n* 一、\n* 二、\n", "utf-8")
    (tmp_path / "mymodule.py").write_text(PARSER, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_commands_are_shown_in_groups_with_what_they_do(capsys):
    shown = helped(capsys=capsys)
    assert re.findall(r"^  (\w+) +[A-Z]\w+ ", shown, re.MULTILINE) == list(COMMANDS)
    assert re.findall(r"^([a-z ]+):$", shown, re.MULTILINE)[1:] == [
        "look",
        "check drafts",
        "find",
        "hand on",
        "measure",
    ]


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_says_what_it_does_and_gives_examples(command: str, capsys):
    shown = helped(command, capsys=capsys)
    assert shown.startswith(f"usage: zhspeech {command} [-h] ")
    assert re.search(r"\n\n[A-Z]\w+ [\w ,(\[\])]+\.", shown.replace("-", " "))
    assert f"\nexamples:\n  zhspeech {command} " in shown


@pytest.mark.parametrize("command", [name for name in COMMANDS if name != "lsp"])
def test_the_examples_of_the_help_run(command: str, capsys, folder: Path):
    examples = helped(command, capsys=capsys).partition("examples:\n")[2].splitlines()
    for example in examples:
        line = example.replace("zhspeech", f"{sys.executable} -m zhspeech", 1).replace("less -R", "cat")
        done = subprocess.run(line, shell=True, capture_output=True, text=True)
        assert done.returncode == (1 if "draft.docx" in example else 0), done


@pytest.mark.parametrize("command", [name for name in COMMANDS if name not in ("lsp", "score")])
def test_every_command_of_files_takes_them_in_the_same_ways(command: str, capsys):
    shown = helped(command, capsys=capsys)
    assert all(what in shown for what in ("FILE", "folder", "- for standard input", "--files-from LIST"))


def test_the_version_comes_with_those_of_what_is_installed(capsys, monkeypatch: pytest.MonkeyPatch):
    with pytest.raises(SystemExit) as end:
        main(["--version"])
    assert end.value.code == 0
    lines = capsys.readouterr().out.splitlines()
    build = "pure Python" if Path(survey.__file__).suffix == ".py" else "compiled"
    assert lines[0] == f"zhspeech {zhspeech.__version__} ({build})"
    assert lines[1].startswith(f"Python {sys.version.split()[0]} ")
    assert f"  regex {version('regex')}" in lines
    assert f"  argcomplete {version('argcomplete')} (completion in the shell)" in lines


def test_what_is_not_installed_is_told_as_such(capsys, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("zhspeech.cli.versions._version", lambda name: None)
    with pytest.raises(SystemExit):
        main(["--version"])
    assert "  pyarrow is not installed (Arrow and Parquet)\n" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("typed", "expected"), [("zhspeech ou", "outline"), ("zhspeech masks --ma", "--mark")]
)
def test_a_shell_is_told_what_could_stand_next(typed: str, expected: str, tmp_path: Path):
    pytest.importorskip("argcomplete")
    answer = tmp_path / "answer"
    environment = {
        **os.environ,
        "_ARGCOMPLETE": "1",
        "_ARGCOMPLETE_STDOUT_FILENAME": str(answer),
        "COMP_LINE": typed,
        "COMP_POINT": str(len(typed)),
    }
    subprocess.run([sys.executable, "-m", "zhspeech"], env=environment, check=True, capture_output=True)
    assert answer.read_text("utf-8").strip() == expected


@pytest.mark.parametrize(
    ("color", "refused", "expected"),
    [
        ("always", "", "投资\x1b[31m**\x1b[0m亿元。\n"),
        ("always", "1", "投资\x1b[31m**\x1b[0m亿元。\n"),
        ("never", "", "投资⟦amount:**⟧亿元。\n"),
        ("auto", "", "投资⟦amount:**⟧亿元。\n"),
    ],
)
def test_what_is_said_of_colours_goes_before_what_is_found(
    color: str, refused: str, expected: str, capsys, folder: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("NO_COLOR", refused)
    Path("a.txt").write_text("投资**亿元。", "utf-8")
    assert main(["masks", "--mark", "--color", color, "a.txt"]) == 0
    assert capsys.readouterr().out == expected


def test_colours_can_be_refused_on_a_terminal(capsys, folder: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    main(["slogans", "--mark", "--color", "never", "speech.txt"])
    assert "\x1b" not in capsys.readouterr().out


@pytest.mark.parametrize("command", [name for name in COMMANDS if name not in ("lsp", "score")])
def test_every_command_of_files_shows_on_a_terminal_how_far_it_is(
    command: str, capsys, folder: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    argv = {"table": ["nodes", "folder", "-o", "t.csv"]}.get(command, ["folder"])
    main([command, *argv, *(["-o", "out"] if command in ("report", "tei") else [])])
    err = capsys.readouterr().err
    assert "[###############...............] 1/2" in err
    assert err.endswith("2/2\r\x1b[K")


@pytest.mark.parametrize(
    "argv",
    [["outline", "a.txt", "--jobs", "1", "b.txt"], ["table", "nodes", "a.txt", "-o", "t.csv", "b.txt"]],
)
def test_options_may_stand_between_the_files(argv: list[str], folder: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(folder / "folder")
    assert main(argv) == 0
