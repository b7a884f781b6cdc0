"""The pytest plugin makes a test of each pair in a folder, and keeps still unless it is told to."""

from __future__ import annotations

import os

import pytest

from zhspeech.visible import visible

pytest_plugins = ["pytester"]

TEXT = "讲话\n一、提高认识\n二、狠抓落实\n"
OUTLINE = "@title 讲话\n* 一、\n* 二、\n"
PARSER = """
import re
import zhspeech

def parse(text):
    labels = [match[1] for match in re.finditer(r"^([一二三]、)", text, re.MULTILINE)]
    return zhspeech.Speech.from_outline(text, "@title 讲话\\n" + "".join(f"* {label}\\n" for label in labels))

def parse_nothing(text):
    return []

def break_down(text):
    raise LookupError("what the parser says")

def break_down_loudly(text):
    raise LookupError("\\x1b[2J")
"""


@pytest.fixture
def project(pytester: pytest.Pytester) -> pytest.Pytester:
    """A project with a parser and a pair that it gets right."""
    pytester.makepyfile(parsing=PARSER)
    folder = pytester.mkdir("pairs")
    (folder / "right.txt").write_text(TEXT, "utf-8")
    (folder / "right.outline").write_text(OUTLINE, "utf-8")
    return pytester


def configure(project: pytest.Pytester, *lines: str, parser: str = "parsing:parse") -> None:
    """Write the project's configuration."""
    rows = ["[pytest]", "pythonpath = .", "zhspeech_cases = pairs", f"zhspeech_parser = {parser}", *lines]
    project.makefile(".ini", pytest="\n".join(rows))


def add_wrong_pair(project: pytest.Pytester) -> None:
    """Add a pair that the parser gets wrong."""
    (project.path / "pairs" / "wrong.txt").write_text(TEXT.replace("二、", "（二）"), "utf-8")
    (project.path / "pairs" / "wrong.outline").write_text(OUTLINE.replace("二、", "（二）"), "utf-8")


def test_without_configuration_nothing_is_collected(project: pytest.Pytester):
    result = project.runpytest()
    assert result.ret == pytest.ExitCode.NO_TESTS_COLLECTED
    result.stdout.no_fnmatch_line("*zhspeech:*")


def test_without_configuration_the_package_is_not_imported(project: pytest.Pytester):
    project.makepyfile("import sys\ndef test_it():\n    assert 'zhspeech' not in sys.modules")
    project.runpytest_subprocess().assert_outcomes(passed=1)


def test_a_pair_that_cannot_be_read_is_not_excused(project: pytest.Pytester):
    (project.path / "pairs" / "right.outline").write_text("* 三、\n", "utf-8")
    configure(project, "zhspeech_xfail =", "    right: it is wrong for now")
    project.runpytest().assert_outcomes(failed=1)


def test_a_pair_is_a_test(project: pytest.Pytester):
    configure(project)
    result = project.runpytest("-v")
    result.assert_outcomes(passed=1)
    result.stdout.fnmatch_lines(
        ["zhspeech: parsing:parse against *pairs", "pairs/right.outline::right PASSED*"]
    )


def test_the_parser_is_zhspeechs_own_if_none_is_named(project: pytest.Pytester):
    project.makefile(".ini", pytest="[pytest]\nzhspeech_cases = pairs")
    project.runpytest().assert_outcomes(passed=1)


def test_outlines_elsewhere_are_left_alone(project: pytest.Pytester):
    configure(project)
    (project.mkdir("other") / "something.outline").write_text("?", "utf-8")
    project.runpytest().assert_outcomes(passed=1)


def test_a_failure_shows_the_difference_and_no_traceback(project: pytest.Pytester):
    configure(project)
    add_wrong_pair(project)
    result = project.runpytest()
    result.assert_outcomes(passed=1, failed=1)
    result.stdout.fnmatch_lines(
        [
            "parsing:parse on wrong.txt: of 3 places 1 are not found as expected, and 0 are not expected:",
            "                  @title 讲话",
            "                  * 一、提高认识",
            "expected  3:1     * （二）狠抓落实",
        ],
        consecutive=True,
    )
    result.stdout.no_fnmatch_line("*Traceback*")
    result.stdout.no_fnmatch_line("*plugin.py*")


def test_a_case_that_is_excused_must_fail(project: pytest.Pytester):
    add_wrong_pair(project)
    configure(project, "zhspeech_xfail =", "    wrong: brackets are not read", "    right: it was wrong once")
    result = project.runpytest("-rx")
    result.assert_outcomes(xfailed=1, failed=1)
    result.stdout.fnmatch_lines(["XFAIL pairs/wrong.outline::wrong - brackets are not read"])
    result.stdout.fnmatch_lines(["*XPASS(strict)* it was wrong once"])


def test_a_debatable_enumerator_may_be_found(project: pytest.Pytester):
    configure(project)
    (project.path / "pairs" / "right.outline").write_text(OUTLINE.replace("* 二、", "? 二、"), "utf-8")
    project.runpytest().assert_outcomes(passed=1)


def test_an_exception_of_the_parser_comes_with_its_traceback(project: pytest.Pytester):
    configure(project, parser="parsing:break_down")
    result = project.runpytest()
    result.stdout.fnmatch_lines(["*raise LookupError*", "*LookupError: what the parser says"])


def test_what_is_no_tree_is_named(project: pytest.Pytester):
    configure(project, parser="parsing:parse_nothing")
    result = project.runpytest()
    result.stdout.fnmatch_lines(
        ["parsing:parse_nothing returned list, expected an outline or an object with start, end and children"]
    )


def test_a_parser_may_answer_with_an_outline(project: pytest.Pytester):
    add_wrong_pair(project)
    (project.path / "outlines.py").write_text(
        "import zhspeech\n\n\ndef parse(text):\n    return zhspeech.parse(text).outline()\n", "utf-8"
    )
    configure(project, parser="outlines:parse")
    project.runpytest().assert_outcomes(passed=1, failed=1)


@pytest.mark.parametrize(
    ("outline", "message"),
    [
        ("* 甲", "right.outline, outline line 1: found '甲', which is not in the text*"),
        ("一、", "right.outline, outline line 1: found*"),
    ],
)
def test_an_outline_that_cannot_be_read_is_named(project: pytest.Pytester, outline: str, message: str):
    configure(project)
    (project.path / "pairs" / "right.outline").write_text(outline, "utf-8")
    result = project.runpytest()
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines([message])


def test_an_outline_without_its_text_is_named(project: pytest.Pytester):
    configure(project)
    (project.path / "pairs" / "right.txt").unlink()
    project.runpytest().stdout.fnmatch_lines(["*No such file*right.txt*"])


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        (["zhspeech_cases = nowhere"], "zhspeech_cases: *nowhere is not a folder"),
        (
            ["zhspeech_cases = pairs", "zhspeech_xfail = left: gone"],
            "zhspeech_xfail: found 'left: gone', expected*",
        ),
        (
            ["zhspeech_cases = pairs", "zhspeech_parser = nothing:parse"],
            "zhspeech_parser: 'nothing:parse' cannot*",
        ),
        (["zhspeech_cases = pairs", "zhspeech_parser = json:parse"], "zhspeech_parser: 'json:parse' cannot*"),
    ],
)
def test_a_wrong_setting_stops_the_run(project: pytest.Pytester, rows: list[str], message: str):
    project.makefile(".ini", pytest="\n".join(["[pytest]", *rows]))
    result = project.runpytest()
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines([f"ERROR: {message}"])


def test_nothing_in_a_text_can_steer_the_terminal(project: pytest.Pytester):
    (project.path / "pairs" / "wrong.txt").write_text("讲话\n一、\x1b[2J修路\n二、\u202e架桥\n", "utf-8")
    (project.path / "pairs" / "wrong.outline").write_text("* 一、\n  - 二、\n", "utf-8")
    configure(project)
    report = project.runpytest("-v").stdout.str()
    assert r"一、\x1b[2J修路" in report
    assert "\u202e" not in report
    assert "\x1b[2J" not in report


@pytest.mark.skipif(os.name != "posix", reason="names of files may hold anything on POSIX alone")
@pytest.mark.parametrize("options", [["-v"], ["-vv", "-rA"], ["-rA"], ["--collect-only"]], ids=" ".join)
@pytest.mark.parametrize("parser", ["parse", "parse_nothing", "break_down_loudly"])
def test_no_name_of_a_file_can_steer_the_terminal(project: pytest.Pytester, options: list[str], parser: str):
    configure(project, parser=f"parsing:{parser}")
    for suffix in ("txt", "outline"):
        folder = project.path / "pairs"
        (folder / f"right.{suffix}").rename(folder / f"\x1b[2J\u202e\n\u2028.{suffix}")
    shown = project.runpytest(*options, "--color=no").stdout.str()
    assert visible(shown, keep="\n") == shown
    assert r"\x1b[2J\u202e\n\u2028" in shown
