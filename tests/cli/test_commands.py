from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import attrs
import pytest

import zhspeech
from zhspeech.batch import ParseFailure
from zhspeech.cli.commands import main

TEXT = """在全县大会上的讲话
同志们：
下面讲两点：
一、修路
一是买料，要完成投资**亿元。二是请人。
二、架桥
干部要做到“四勤”（勤走、勤看、勤问、勤记）。
同志们！让我们把路修好，把桥架好！
"""
TREE = """\
1  [title] 在全县大会上的讲话
2  [salutation] 同志们：
3  [opening] 下面讲两点：
4  一、 修路
5    一是 买料，要完成投资**亿元
5    二是 请人
6  二、 架桥
8  [closing] 同志们！让我们把路修好，把桥架好！
"""
SLIP = "一、修路\n今年修好。\n三、架桥\n明年架好。\n"


class Run:
    """What a run of the command line comes to."""

    def __init__(self, status: int, out: str, err: str) -> None:
        self.status, self.out, self.err = status, out, err

    @property
    def records(self) -> list[dict]:
        return [json.loads(line) for line in self.out.splitlines()]


@pytest.fixture
def zh(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Runs the command line in an empty folder."""
    monkeypatch.chdir(tmp_path)

    def run(*argv: str, on_terminal: bool = False) -> Run:
        with monkeypatch.context() as context:
            for stream in (sys.stdout, sys.stderr):
                context.setattr(stream, "isatty", lambda: on_terminal)
            status = main(argv)
        return Run(status, *capsys.readouterr())

    return run


@pytest.fixture
def file(tmp_path: Path):
    """Writes a file, as text or bytes, and gives its name."""

    def write(name: str, content: str | bytes) -> str:
        (tmp_path / name).write_bytes(content.encode() if isinstance(content, str) else content)
        return name

    return write


# --- outline ------------------------------------------------------------------------------------------


def test_outline_shows_the_tree_with_line_numbers(zh, file):
    run = zh("outline", file("a.txt", TEXT))
    assert (run.status, run.out, run.err) == (0, TREE, "")


def test_outline_of_an_empty_file_is_empty(zh, file):
    assert zh("outline", file("a.txt", "")).out == ""


def test_outline_format_can_be_read_again(zh, file):
    run = zh("outline", "--format", "outline", file("a.txt", TEXT))
    assert zhspeech.Speech.from_outline(TEXT, run.out) == zhspeech.parse(TEXT)


def test_outline_json_can_be_read_again(zh, file):
    (record,) = zh("outline", "--json", file("a.txt", TEXT)).records
    assert record["file"] == "a.txt"
    assert zhspeech.Speech.from_dict(record) == zhspeech.parse(TEXT)


def test_outline_shows_who_speaks_and_when_above_the_tree(zh, file):
    text = "在全县大会上的讲话\n县长 李明\n（2021年3月5日）\n同志们：\n下面讲两点：\n一、修路\n二、架桥\n"
    lines = zh("outline", file("a.txt", text)).out.splitlines()
    assert lines[:3] == [
        "2  [speaker] 李明",
        "3  [date.given] 2021-03-05",
        "1  [title] 在全县大会上的讲话 县长 李明 （2021年3月5日）",
    ]


DOCUMENTS = (
    "青石镇人民政府关于印发修渠办法的通知\n各村：\n现将修渠办法印发给你们，请照办。\n青石镇人民政府\n2019年3月5日\n"
    "修渠办法\n一、总则\n" + "渠要修直，路要修平，林要护好，树要栽活。" * 8
)


def test_outline_documents_parses_each_document_by_itself(zh, file):
    lines = zh("outline", "--documents", file("a.txt", DOCUMENTS)).out.splitlines()
    heads = [line for line in lines if line.startswith("#")]
    assert heads == ["# a.txt [1 cover]", "# a.txt [2 main]"]


def test_outline_documents_in_several_processes(zh, file):
    name = file("a.txt", DOCUMENTS)
    records = zh("outline", "--documents", "--json", "--jobs", "2", name).records
    assert [record["file"] for record in records] == ["a.txt [1 cover]", "a.txt [2 main]"]


def test_explain_documents_explains_each_document_by_itself(zh, file):
    assert "a.txt [2 main]" in zh("explain", "--documents", file("a.txt", DOCUMENTS)).out


def test_explain_tells_what_became_of_each_zone_each_list_at_the_top_and_each_candidate(zh, file):
    lines = zh("explain", file("a.txt", TEXT)).out.splitlines()
    found = zhspeech.explain(TEXT)
    assert len(lines) == len(found.zones) + len(found.divisions) + len(found)
    assert lines[len(lines) - len(found)].startswith("4:1: accepted 一、 (han 1): ")


def test_explain_tells_of_rejected_candidates_too(zh, file):
    lines = zh("explain", file("a.txt", "他们争第一，我们也要争第一。")).out.splitlines()
    assert all(" rejected " in line for line in lines[6:])


def test_explain_json_gives_all_that_was_weighed(zh, file):
    [record] = zh("explain", "--json", file("a.txt", TEXT)).records
    found = zhspeech.explain(TEXT)
    assert [zone["reason"] for zone in record["zones"]] == [zone.reason for zone in found.zones]
    assert [one["text"] for one in record["divisions"]] == [one.text for one in found.divisions]
    assert [one["alternatives"] for one in record["candidates"]] == [
        [attrs.asdict(way) for way in one.alternatives] for one in found
    ]


def test_explain_json_says_null_where_no_other_reading_is_in_sight(zh, file):
    [record] = zh("explain", "--json", file("a.txt", "今年要办的大事，一是修渠，别的以后再说。")).records
    assert [one["margin"] for one in record["candidates"]] == [None]


def test_several_files_are_shown_under_their_names(zh, file):
    run = zh("outline", file("a.txt", "大家好。"), file("b.txt", "天气好。"))
    assert run.out == "# a.txt\n1  [opening] 大家好。\n# b.txt\n1  [opening] 天气好。\n"


@pytest.mark.parametrize("command", ["outline", "explain", "masks", "slogans", "check", "chunks"])
@pytest.mark.parametrize("form", [[], ["--json"]])
def test_jobs_change_nothing_of_the_output(zh, file, command: str, form: list[str]):
    names = [file(f"{number}.txt", TEXT * number) for number in range(4)]
    assert zh(command, "--jobs", "2", *form, *names).out == zh(command, *form, *names).out


def test_a_text_that_cannot_be_parsed_is_reported_and_the_others_are_done(zh, file, monkeypatch):
    def parse_many(pairs, workers):
        for file, text in pairs:
            yield file, ParseFailure("too long") if file.name == "a.txt" else zhspeech.parse(text)

    monkeypatch.setattr("zhspeech.batch.parse_many", parse_many)
    run = zh("outline", "--jobs", "2", file("a.txt", TEXT), file("b.txt", "天气好。"))
    assert (run.status, run.out) == (2, "# b.txt\n1  [opening] 天气好。\n")
    assert run.err == "zhspeech: a.txt: cannot be parsed: too long\n"


def test_a_terminal_is_shown_how_far_it_is(zh, file):
    run = zh("outline", file("a.txt", "大家好。"), file("b.txt", "天气好。"), on_terminal=True)
    assert "[###############...............] 1/2" in run.err
    assert run.err.endswith("2/2\r\x1b[K")


def test_a_single_file_needs_no_progress_bar(zh, file):
    assert zh("outline", file("a.txt", "大家好。"), on_terminal=True).err == ""


# --- reading ------------------------------------------------------------------------------------------


def test_standard_input_is_read_for_a_dash(zh, monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TEXT.encode())))
    assert zh("outline", "-").out == TREE


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n"])
def test_line_ends_are_kept(zh, file, end: str):
    text = TEXT.replace("\n", end)
    (record,) = zh("outline", "--json", file("a.txt", text)).records
    assert record["source"] == text


@pytest.mark.parametrize("command", ["outline", "check", "masks", "slogans"])
def test_a_missing_file_is_reported_and_the_others_are_done(zh, file, command: str):
    run = zh(command, "missing.txt", file("a.txt", TEXT))
    assert run.status == 2
    assert run.err == "zhspeech: missing.txt: No such file or directory\n"
    assert (command == "check") or run.out.startswith("# a.txt\n")


def test_a_report_on_a_terminal_replaces_the_progress_bar(zh, file):
    run = zh("outline", file("a.txt", "大家好。"), "missing.txt", on_terminal=True)
    assert "\r\x1b[Kzhspeech: missing.txt: " in run.err


# --- check --------------------------------------------------------------------------------------------


def test_check_says_file_line_column_code_and_message(zh, file):
    run = zh("check", file("a.txt", SLIP))
    assert (run.status, run.err) == (1, "")
    assert run.out == "a.txt:3:1: N101 found nothing between 一、 and 三、, expected 2\n"


def test_check_says_nothing_of_a_sound_text(zh, file):
    run = zh("check", "--ignore", "M", file("a.txt", TEXT))
    assert (run.status, run.out, run.err) == (0, "", "")


def test_check_json_has_a_record_for_each_diagnostic(zh, file):
    assert zh("check", "--json", file("a.txt", SLIP)).records == [
        {
            "file": "a.txt",
            "code": "N101",
            "severity": "warning",
            "message": "found nothing between 一、 and 三、, expected 2",
            "message_zh": "“一、”之后是“三、”，缺“二、”",
            "start": 11,
            "end": 13,
            "line": 3,
            "column": 1,
            "end_line": 3,
            "end_column": 3,
        }
    ]


def test_check_looks_for_the_codes_that_are_selected_and_not_ignored(zh, file):
    name = file("a.txt", SLIP + "投资**亿元。")
    assert [line.split()[1] for line in zh("check", "--select", "N,M", name).out.splitlines()] == [
        "N101",
        "M501",
    ]
    assert zh("check", "--select", "N,M", "--ignore", "N1,M", name).status == 0


def test_a_file_that_cannot_be_read_outweighs_what_was_found(zh, file):
    assert zh("check", file("a.txt", SLIP), "missing.txt").status == 2


# --- masks and slogans --------------------------------------------------------------------------------


def test_masks_are_listed(zh, file):
    run = zh("masks", file("a.txt", TEXT))
    assert (run.status, run.out, run.err) == (
        0,
        "5:11  amount        买料，要完成投资⟦**⟧亿元。二是请人。\n",
        "",
    )


def test_masks_json_has_a_record_for_each_mask(zh, file):
    assert zh("masks", "--json", file("a.txt", TEXT)).records == [
        {
            "file": "a.txt",
            "kind": "amount",
            "text": "**",
            "start": 37,
            "end": 39,
            "line": 5,
            "column": 11,
            "unit": "亿元",
            "is_numeric": True,
        }
    ]


def test_masks_of_a_text_without_any_are_nothing(zh, file):
    assert zh("masks", file("a.txt", "大家好。")).out == ""


def test_slogans_are_listed(zh, file):
    run = zh("slogans", file("a.txt", "干部要做到“四勤”（勤走、勤看、勤问、勤记）。"))
    assert (run.status, run.out, run.err) == (0, "1:7  numeral   四勤 = 勤走 | 勤看 | 勤问 | 勤记\n", "")


def test_slogans_json_has_key_and_members(zh, file):
    records = zh("slogans", "--json", file("a.txt", TEXT.replace("“四勤”", "“四項”"))).records
    (record,) = [record for record in records if record["kind"] == "numeral"]
    assert record["key"] == "四项"
    start, end = record["gloss"][0]
    assert TEXT[start:end] == "勤走"


def test_marked_text_has_brackets_where_there_are_no_colours(zh, file):
    run = zh("masks", "--mark", file("a.txt", "投资**亿元，\r\n在××县。"))
    assert run.out == "投资⟦amount:**⟧亿元，\n在⟦place:××⟧县。\n"


def test_marked_text_is_coloured_by_kind_on_a_terminal(zh, file, monkeypatch):
    monkeypatch.delenv("NO_COLOR", raising=False)
    run = zh("masks", "--mark", file("a.txt", "投资**亿元。"), on_terminal=True)
    assert run.out == "投资\x1b[31m**\x1b[0m亿元。\n"


def test_marked_texts_stand_under_their_names(zh, file):
    run = zh("masks", "--mark", file("a.txt", "**县\n"), file("b.txt", "大家好。"))
    assert run.out == "# a.txt\n⟦place:**⟧县\n# b.txt\n大家好。\n"


def test_colours_can_be_refused(zh, file, monkeypatch):
    monkeypatch.setenv("NO_COLOR", "1")
    assert "\x1b" not in zh("masks", "--mark", file("a.txt", "投资**亿元。"), on_terminal=True).out


# --- errors of use and the process --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("argv", "message"),
    [
        ([], "the following arguments are required: COMMAND"),
        (["outline", "--jobs", "0", "a.txt"], "argument --jobs: found '0', expected 1 or more"),
        (["outline", "--jobs", "two", "a.txt"], "argument --jobs: found 'two', expected 1 or more"),
        (["outline", "--encoding", "klingon", "a.txt"], "argument --encoding: unknown encoding 'klingon'"),
        (["outline", "--encoding", "hex", "a.txt"], "argument --encoding: unknown encoding 'hex'"),
        (["outline", "--json", "--format", "outline", "a.txt"], "not allowed with argument --json"),
        (["check", "--select", "Z", "a.txt"], "argument --select: code: found 'Z', expected one of"),
        (["masks", "--json", "--mark", "a.txt"], "not allowed with argument --json"),
    ],
)  # fmt: skip
def test_errors_of_use_exit_with_status_2_and_say_what_is_wrong(capsys, argv: list[str], message: str):
    with pytest.raises(SystemExit) as error:
        main(argv)
    assert error.value.code == 2
    assert message in capsys.readouterr().err


def test_the_module_exits_with_the_status(file, tmp_path: Path):
    command = [sys.executable, "-m", "zhspeech", "check", file("a.txt", SLIP)]
    assert subprocess.run(command, capture_output=True, cwd=tmp_path).returncode == 1


def test_help_loads_no_parser():
    code = "import atexit, sys; atexit.register(lambda: print(*sys.modules)); "
    code += "from zhspeech.cli.commands import main; main(['--help'])"
    loaded = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True, text=True).stdout
    assert "zhspeech.cli.commands" in loaded.split()
    assert not {"zhspeech.parser", "attr"}.intersection(loaded.split())
