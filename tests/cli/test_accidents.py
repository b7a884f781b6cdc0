"""Whatever happens to the process around the command line, it says so in a line and ends with its status."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from contextlib import suppress
from functools import partial
from pathlib import Path

import pytest

import zhspeech
from zhspeech.cli import files as files_module
from zhspeech.cli.commands import main
from zhspeech.visible import visible

pytestmark = pytest.mark.skipif(os.name != "posix", reason="shells, pipes and signals of POSIX")

TEXT = "同志们：\n讲两点：\n一、修路\n投资**亿元。\n二、架桥\n明年架好。\n"


@pytest.fixture
def shell(tmp_path: Path):
    """Runs a line of shell in which ``$Z`` is the command line and ``a.txt`` a text."""
    (tmp_path / "a.txt").write_text(TEXT, "utf-8", newline="")

    def run(line: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
        variables = {**os.environ, **environment, "Z": f"{sys.executable} -m zhspeech"}
        return subprocess.run(
            ["bash", "-c", f"set -o pipefail; {line}"], capture_output=True, cwd=tmp_path, env=variables
        )

    return run


def status_and_errors(done: subprocess.CompletedProcess[bytes]) -> tuple[int, str]:
    return done.returncode, done.stderr.decode()


# --- output -------------------------------------------------------------------------------------------


@pytest.mark.parametrize("command", ["masks --mark", "outline --jobs 2", "masks --jobs 2"])
def test_output_that_nobody_reads_on_is_no_error(shell, tmp_path: Path, command: str):
    (tmp_path / "long.txt").write_text(TEXT * 9000, "utf-8")
    done = shell(f"$Z {command} long.txt long.txt long.txt | head -n 1")
    assert (*status_and_errors(done), done.stdout) == (141, "", b"# long.txt\n")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
@pytest.mark.parametrize("command", ["outline a.txt", "masks --mark a.txt", "check --json a.txt", "--help"])
def test_a_full_disk_is_told(shell, command: str):
    assert status_and_errors(shell(f"$Z {command} > /dev/full")) == (
        2,
        "zhspeech: standard output: No space left on device\n",
    )


def test_closed_output_is_told(shell):
    message = "zhspeech: standard output: it is closed\n"
    assert status_and_errors(shell("$Z outline a.txt >&-")) == (2, message)


def test_closed_input_is_told_and_the_other_files_are_done(shell):
    done = shell("$Z outline - a.txt <&-")
    assert status_and_errors(done) == (2, "zhspeech: -: standard input is closed\n")
    assert "一、 修路" in done.stdout.decode()


@pytest.mark.parametrize("where", [">&-", "> /dev/full"])
def test_closed_or_full_standard_error_changes_no_status(shell, where: str):
    done = shell(f"$Z outline missing.txt a.txt 2{where}")
    assert done.returncode == 2
    assert "一、 修路" in done.stdout.decode()
    assert shell(f"$Z outline --klingon 2{where}").returncode == 2


def test_output_is_utf_8_whatever_the_locale(shell):
    done = shell("$Z outline a.txt", LC_ALL="C", PYTHONUTF8="0", PYTHONCOERCECLOCALE="0")
    assert "一、 修路" in done.stdout.decode("utf-8")


def test_what_an_encoding_lacks_is_escaped_where_the_user_names_one(shell):
    done = shell("$Z masks a.txt", PYTHONIOENCODING="ascii")
    assert status_and_errors(done) == (0, "")
    assert rb"\u6295\u8d44" in done.stdout


def test_json_is_json_in_every_encoding(shell, tmp_path: Path):
    (tmp_path / "b.txt").write_text("一、🙂\n二、修路\n", "utf-8")
    done = shell("$Z outline --json b.txt", PYTHONIOENCODING="ascii")
    assert json.loads(done.stdout)["source"] == "一、🙂\n二、修路\n"


# --- input --------------------------------------------------------------------------------------------


@pytest.fixture
def zh(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Runs the command line in this process, on a file of its own and then on ``a.txt``."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text("大家好。", "utf-8")

    def run(*argv: str, status: int = 2) -> str:
        assert main([*argv, "a.txt"]) == status
        out, err = capsys.readouterr()
        assert out.endswith("# a.txt\n1  [opening] 大家好。\n")
        return err

    return run


@pytest.mark.skipif(os.name == "posix" and os.geteuid() == 0, reason="root may read everything")
def test_an_unreadable_file_is_told(zh, tmp_path: Path):
    (tmp_path / "secret.txt").touch(mode=0)
    assert zh("outline", "secret.txt") == "zhspeech: secret.txt: Permission denied\n"


def test_a_file_that_must_not_be_read_is_told_whoever_we_are(zh, tmp_path: Path, monkeypatch):
    def refuse(name: str) -> bytes:
        if name == "secret.txt":
            raise PermissionError(13, "Permission denied", name)
        return read_file(name)

    read_file = files_module._read_file
    monkeypatch.setattr(files_module, "_read_file", refuse)
    assert zh("outline", "secret.txt") == "zhspeech: secret.txt: Permission denied\n"


def test_an_empty_file_has_an_empty_tree(zh, tmp_path: Path):
    (tmp_path / "empty.txt").touch()
    assert zh("outline", "empty.txt", status=0) == ""


def test_a_file_longer_than_any_document_is_told(zh, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(files_module, "LONGEST", 20)
    (tmp_path / "image.iso").write_bytes(bytes(21))
    assert zh("outline", "image.iso") == "zhspeech: image.iso: longer than 20 bytes\n"


def test_a_gigabyte_is_not_read(zh, tmp_path: Path):
    with (tmp_path / "image.iso").open("wb") as file:
        file.truncate(1 << 30)
    assert zh("outline", "image.iso") == "zhspeech: image.iso: longer than 100,000,000 bytes\n"


def test_a_device_without_an_end_is_not_read_to_it(zh, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(files_module, "LONGEST", 20)
    assert zh("outline", "/dev/zero") == "zhspeech: /dev/zero: longer than 20 bytes\n"


def test_bytes_that_an_encoding_does_not_know_are_told(zh, tmp_path: Path):
    (tmp_path / "b.txt").write_bytes("一、修路".encode("gb18030") + b"\xff\xff\n" + b"\xff")
    assert zh("outline", "b.txt", status=0).splitlines()[-1].startswith("zhspeech: b.txt: damaged places: ")


@pytest.mark.parametrize("name", ["修\n路.txt", "\x1b[2J.txt", "\udcff.txt", "\u202etxt.路", "a\0b"])
def test_a_name_is_shown_with_escapes(zh, name: str):
    (line,) = zh("outline", name).splitlines()
    assert line.startswith(f"zhspeech: {visible(name)}: ")


def test_a_name_of_any_bytes_is_read_and_shown_above_its_tree(capsys, tmp_path: Path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path("\udcff\n.txt").write_text("大家好。", "utf-8")
    assert main(["outline", "\udcff\n.txt", "\udcff\n.txt"]) == 0
    assert capsys.readouterr().out == "# \\udcff\\n.txt\n1  [opening] 大家好。\n" * 2
    assert main(["outline", "--json", "\udcff\n.txt"]) == 0
    assert json.loads(capsys.readouterr().out)["file"] == "\udcff\n.txt"


@pytest.mark.parametrize("encoding", ["undefined", "a\0b", "rot13", "\udcff"])
def test_what_is_no_encoding_of_texts_is_refused(encoding: str, capsys):
    with pytest.raises(SystemExit) as error:
        main(["outline", "--encoding", encoding, "a.txt"])
    assert error.value.code == 2
    assert "unknown encoding" in capsys.readouterr().err


def test_an_encoding_that_leaves_lone_surrogates_gives_valid_json(capsys, tmp_path: Path):
    (tmp_path / "a.txt").write_bytes(b"+2AA-")
    assert main(["outline", "--json", "--encoding", "utf-7", str(tmp_path / "a.txt")]) == 0
    assert json.loads(capsys.readouterr().out)["source"] == "\ud800"


def test_a_pipe_with_a_name_is_read_as_a_file(shell):
    done = shell("mkfifo pipe; cat a.txt > pipe & $Z outline pipe")
    assert "一、 修路" in done.stdout.decode()


def test_more_jobs_than_there_can_be_do_the_same(shell):
    few, many = shell("$Z outline a.txt a.txt"), shell("$Z outline --jobs 300 a.txt a.txt")
    assert (status_and_errors(many), many.stdout) == ((0, ""), few.stdout)


def test_standard_input_is_read_once(shell):
    done = shell("$Z outline - - < a.txt")
    assert status_and_errors(done) == (2, "zhspeech: -: standard input can be read only once\n")


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (MemoryError(), "not enough memory"),
        (RecursionError("too deep"), "RecursionError: too deep"),
        (zhspeech.ScriptError("OpenCC", "nothing", "it"), "OpenCC: found nothing, expected it"),
    ],
)
def test_what_goes_wrong_with_one_text_is_told_and_the_others_are_done(
    zh, tmp_path: Path, monkeypatch, error, said
):
    def parse(text: str) -> zhspeech.Speech:
        if "修路" in text:
            raise error
        return parser_parse(text)

    parser_parse = zhspeech.parse
    (tmp_path / "b.txt").write_text(TEXT, "utf-8")
    monkeypatch.setattr("zhspeech.parser.parse", parse)
    assert zh("outline", "b.txt") == f"zhspeech: b.txt: {said}\n"


# --- interrupts ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("options", [[], ["--jobs", "2"]])
def test_an_interrupt_ends_all_quietly(options: list[str], tmp_path: Path):
    (tmp_path / "a.txt").write_text(TEXT * 2000, "utf-8")
    command = [sys.executable, "-m", "zhspeech", "outline", *options, *["a.txt"] * 500]
    with subprocess.Popen(
        command,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=tmp_path,
        start_new_session=True,
        preexec_fn=partial(signal.signal, signal.SIGINT, signal.SIG_DFL),  # a job in the background has none
    ) as process:
        try:
            assert process.stdout.readline() == b"# a.txt\n"
            os.killpg(process.pid, signal.SIGINT)
            _, errors = process.communicate(timeout=60)
            assert (process.returncode, errors) == (130, b"")
            for _ in range(100):
                if not is_alive(process.pid):
                    break
                time.sleep(0.1)
            assert not is_alive(process.pid)
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)


def is_alive(group: int) -> bool:
    """Whether any process of a group is still there."""
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


# --- what is shown ------------------------------------------------------------------------------------

HARM = "\x1b[2J\u202e\u200b\x9b"


@pytest.mark.parametrize(
    "command",
    [
        ["outline"],
        ["outline", "--json"],
        ["explain"],
        ["explain", "--json"],
        ["check"],
        ["check", "--json"],
        ["masks"],
        ["masks", "--mark"],
        ["masks", "--json"],
        ["slogans"],
        ["slogans", "--mark"],
        ["slogans", "--json"],
    ],
    ids=" ".join,
)
def test_nothing_in_a_text_can_steer_the_terminal(capsys, tmp_path: Path, command: list[str]):
    text = f"{HARM}讲话{HARM}\n同志们：\n一、{HARM}修路{HARM}**亿元\n三{HARM}、架桥\n三、“三清{HARM}两建”\r\n"
    (tmp_path / "a.txt").write_text(f"{text}开展“能力{HARM}建设年”活动", "utf-8", newline="")
    main([*command, str(tmp_path / "a.txt")])
    out, err = capsys.readouterr()
    assert err == ""
    assert visible(out, keep="\n\t") == out


def test_with_marks_the_escapes_are_ours_alone(capsys, tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    (tmp_path / "a.txt").write_text("\x1b[1m投资**亿元", "utf-8")
    main(["masks", "--mark", str(tmp_path / "a.txt")])
    assert capsys.readouterr().out == "\\x1b[1m投资\x1b[31m**\x1b[0m亿元\n"


def test_an_outline_is_written_as_it_is_to_match_its_text(capsys, tmp_path: Path):
    text = "同志们：\n一、修\u200b路\u202e\n二、架桥\n"
    (tmp_path / "a.txt").write_text(text, "utf-8")
    main(["outline", "--format", "outline", str(tmp_path / "a.txt")])
    assert zhspeech.Speech.from_outline(text, capsys.readouterr().out) == zhspeech.parse(text)


def test_arguments_cannot_steer_the_terminal_either(capsys):
    with pytest.raises(SystemExit):
        main(["outline", "a.txt", "--\x1b[2J"])
    assert "\x1b" not in capsys.readouterr().err
