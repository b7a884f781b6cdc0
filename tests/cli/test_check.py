from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from zhspeech.checks.rules import RULES
from zhspeech.cli.commands import main

SLIP = "一、修路\n今年修好。\n三、架桥\n明年架好。\n"
MASKED = "".join(f"今年第{n}件事，完成投资**亿元。\n" for n in range(1, 10))


@pytest.fixture
def check(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Runs ``zhspeech check`` in a folder with some texts; gives status and lines of output."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(SLIP, "utf-8")
    (tmp_path / "masked.txt").write_text(MASKED, "utf-8")
    (tmp_path / "drafts" / "old").mkdir(parents=True)
    (tmp_path / "drafts" / "b.md").write_text(SLIP, "utf-8")
    (tmp_path / "drafts" / "old" / "c.txt").write_text("同志们好。\n" + SLIP, "utf-8")
    (tmp_path / "drafts" / "picture.png").write_bytes(b"\x89PNG")

    def run(*argv: str) -> tuple[int, list[str]]:
        status = main(["check", *argv])
        return status, capsys.readouterr().out.splitlines()

    return run


def test_messages_are_in_chinese_where_that_is_asked_for(check):
    assert check("--lang", "zh", "a.txt") == (1, ["a.txt:3:1: N101 “一、”之后是“三、”，缺“二、”"])


@pytest.mark.parametrize(("locale", "word"), [("zh_CN.UTF-8", "缺"), ("de_DE.UTF-8", "expected")])
def test_messages_are_in_the_language_of_the_locale(check, monkeypatch, locale: str, word: str):
    monkeypatch.setenv("LC_ALL", locale)
    assert word in check("a.txt")[1][0]


def test_a_note_fails_only_where_that_is_asked_for(check):
    status, (line,) = check("masked.txt")
    assert (status, line.split()[1]) == (0, "M501")
    assert check("--fail-on", "note", "masked.txt")[0] == 1


def test_a_folder_stands_for_its_texts(check):
    _, lines = check("drafts")
    assert [line.split(":")[0] for line in lines] == ["drafts/b.md", "drafts/old/c.txt"]


def test_several_processes_find_the_same(check):
    assert check("--jobs", "2", "a.txt", "drafts") == check("a.txt", "drafts")


def test_github_annotations_name_file_lines_and_columns(check):
    (line,) = check("--output-format", "github", "a.txt")[1]
    about, _, message = line.removeprefix("::").partition("::")
    assert about == "warning file=a.txt,line=3,col=1,endLine=3,endColumn=3,title=zhspeech N101"
    assert message == "N101 found nothing between 一、 and 三、, expected 2"


def test_github_annotations_escape_names(check):
    Path("50%, a.txt").write_text(SLIP, "utf-8")
    assert check("--output-format", "github", "50%, a.txt")[1][0].startswith("::warning file=50%25%2C a.txt,")


def test_sarif_is_one_log_over_all_files(check):
    status, (line,) = check("--output-format", "sarif", "a.txt", "drafts")
    results = json.loads(line)["runs"][0]["results"]
    places = [result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] for result in results]
    assert (status, places) == (1, ["a.txt", "drafts/b.md", "drafts/old/c.txt"])


def test_statistics_count_by_code(check):
    assert check("--statistics", "a.txt", "masked.txt", "drafts")[1] == [
        "    3  N101  missing ordinal",
        "    1  M501  mask not filled",
    ]


def test_a_baseline_leaves_only_what_is_new(check):
    assert check("--write-baseline", "known.json", "a.txt") == (0, [])
    assert check("--baseline", "known.json", "a.txt") == (0, [])
    Path("a.txt").write_text(SLIP + "投资**亿元。\n", "utf-8")
    status, lines = check("--baseline", "known.json", "a.txt")
    assert (status, [line.split()[1] for line in lines]) == (1, ["M501"])


def test_the_configuration_selects_ignores_and_speaks(check):
    Path("zhspeech.toml").write_text(
        '[check]\nignore = ["M"]\nlang = "zh"\nper-file-ignores = {"drafts/*" = ["N"]}', "utf-8"
    )
    _, lines = check("a.txt", "masked.txt", "drafts")
    assert lines == [
        "a.txt:3:1: N101 “一、”之后是“三、”，缺“二、”",
        "drafts/old/c.txt:4:1: N101 “一、”之后是“三、”，缺“二、”",
    ]


def test_the_command_line_goes_before_the_configuration(check):
    Path("zhspeech.toml").write_text('[check]\nselect = ["M"]\nlang = "zh"', "utf-8")
    assert check("--select", "N", "--lang", "en", "a.txt")[1][0].endswith("expected 2")


def test_a_bad_configuration_is_an_error_of_every_file_it_is_for(check, capsys):
    Path("zhspeech.toml").write_text("[check]\nlan = 1", "utf-8")
    assert main(["check", "a.txt"]) == 2
    assert "did you mean lang?" in capsys.readouterr().err


def test_a_bad_baseline_is_an_error(check, capsys):
    assert main(["check", "--baseline", "a.txt", "a.txt"]) == 2
    assert "expected a baseline" in capsys.readouterr().err


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_code_is_explained_without_a_file(check, rule, lang: str):
    status, lines = check("--explain", rule.code, "--lang", lang)
    assert (status, lines[0]) == (0, f"{rule.code} {rule.title_zh if lang == 'zh' else rule.title}")
    assert f"    {rule.wrong.splitlines()[0]}" in lines


def test_an_unknown_code_to_explain_is_an_error_with_the_nearest(check, capsys):
    assert main(["check", "--explain", "N10l"]) == 2
    assert "did you mean N10" in capsys.readouterr().err


def test_a_command_without_files_is_an_error(check, capsys):
    assert main(["check"]) == 2
    assert "nothing to read" in capsys.readouterr().err


def test_standard_input_is_a_text_too(check, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(SLIP.encode())))
    assert check("-")[1][0].startswith("-:3:1: N101")
