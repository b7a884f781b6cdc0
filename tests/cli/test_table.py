"""``zhspeech table`` writes one table over many files, whole or not at all."""

from __future__ import annotations

import csv
import json
import os
from pathlib import Path

import pytest

import zhspeech
from zhspeech.cli import main

TEXT = "在会上的讲话\n一、修渠\n今年修**公里。\n二、架桥\n（一）定线。\n（二）打桩。\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "a.txt").write_text(TEXT, "utf-8")
    (tmp_path / "b.txt").write_text("今天讲两点：一是水，二是路。", "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def labels(path: Path) -> list[str]:
    """The labels in a table of nodes."""
    if path.suffix == ".csv":
        with path.open(encoding="utf-8-sig", newline="") as file:
            return [row["label"] for row in csv.DictReader(file)]
    if path.suffix == ".jsonl":
        return [json.loads(line)["label"] for line in path.read_text("utf-8").splitlines()]
    parquet = pytest.importorskip("pyarrow.parquet", reason="pyarrow is not installed")
    return parquet.read_table(path).column("label").to_pylist()


@pytest.mark.parametrize("suffix", ["csv", "jsonl", "parquet"])
def test_a_table_has_the_rows_of_all_files(folder: Path, suffix: str):
    if suffix == "parquet":
        pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    assert main(["table", "nodes", "a.txt", "b.txt", "-o", f"nodes.{suffix}"]) == 0
    assert labels(folder / f"nodes.{suffix}") == ["一、", "二、", "（一）", "（二）", "一是", "二是"]


def test_two_processes_write_the_same_table(folder: Path):
    main(["table", "nodes", "a.txt", "b.txt", "-o", "one.csv"])
    main(["table", "nodes", "a.txt", "b.txt", "-o", "two.csv", "--jobs", "2"])
    assert (folder / "one.csv").read_bytes() == (folder / "two.csv").read_bytes()


def test_rows_of_json_are_those_of_the_library(folder: Path):
    main(["table", "masks", "a.txt", "-o", "masks.jsonl"])
    rows = [json.loads(line) for line in (folder / "masks.jsonl").read_text("utf-8").splitlines()]
    assert rows == list(zhspeech.rows(zhspeech.parse(TEXT), "masks", "a.txt"))


def test_text_may_be_left_out(folder: Path):
    main(["table", "nodes", "a.txt", "-o", "nodes.csv", "--text", "none"])
    with (folder / "nodes.csv").open(encoding="utf-8", newline="") as file:
        assert {row["text"] for row in csv.DictReader(file)} == {""}


@pytest.mark.parametrize(("options", "start"), [([], b"doc_id"), (["--bom"], b"\xef\xbb\xbfdoc_id")])
def test_csv_has_a_byte_order_mark_on_demand(folder: Path, options: list[str], start: bytes):
    main(["table", "nodes", "a.txt", "-o", "nodes.csv", *options])
    assert (folder / "nodes.csv").read_bytes().startswith(start)


@pytest.mark.parametrize("suffix", ["csv", "jsonl", "parquet"])
def test_documents_that_a_table_has_are_not_done_again(folder: Path, suffix: str):
    if suffix == "parquet":
        pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    out = f"nodes.{suffix}"
    main(["table", "nodes", "a.txt", "-o", out])
    (folder / "a.txt").write_text("一、变了\n二、变了\n", "utf-8")
    assert main(["table", "nodes", "a.txt", "b.txt", "-o", out, "--skip-existing"]) == 0
    assert labels(folder / out) == ["一、", "二、", "（一）", "（二）", "一是", "二是"]


@pytest.mark.parametrize("suffix", ["csv", "jsonl", "parquet"])
def test_a_table_of_another_kind_is_not_added_to(folder: Path, suffix: str, capsys):
    if suffix == "parquet":
        pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    out = f"some.{suffix}"
    main(["table", "nodes", "a.txt", "-o", out])
    before = (folder / out).read_bytes()
    assert main(["table", "masks", "b.txt", "-o", out, "--skip-existing"]) == 2
    assert "found the columns doc_id, text, id" in capsys.readouterr().err
    assert (folder / out).read_bytes() == before


def test_a_file_that_cannot_be_read_is_reported_and_the_others_are_done(folder: Path, capsys):
    assert main(["table", "nodes", "gone.txt", "b.txt", "-o", "nodes.csv"]) == 2
    assert "gone.txt" in capsys.readouterr().err
    assert labels(folder / "nodes.csv") == ["一是", "二是"]


@pytest.mark.parametrize(
    ("table", "out", "message"),
    [
        ("words", "x.csv", "found 'words', expected one of documents, nodes"),
        ("nodes", "x.xlsx", "expected a name in .parquet, .csv, .jsonl"),
        ("nodes", "gone/x.csv", "the folder 'gone' does not exist"),
    ],
)
def test_what_cannot_be_written_is_an_error_of_use(folder: Path, table: str, out: str, message: str, capsys):
    with pytest.raises(SystemExit, match="2"):
        main(["table", table, "a.txt", "-o", out])
    assert message in capsys.readouterr().err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no full device")
@pytest.mark.parametrize("suffix", ["csv", "jsonl", "parquet"])
def test_a_full_disk_leaves_no_half_table_behind(folder: Path, suffix: str, monkeypatch, capsys):
    if suffix == "parquet":
        pytest.importorskip("pyarrow", reason="pyarrow is not installed")
    monkeypatch.setattr(Path, "with_name", lambda path, name: Path("/dev/full"))
    monkeypatch.setattr(Path, "unlink", lambda path: None)
    assert main(["table", "nodes", "a.txt", "-o", f"nodes.{suffix}"]) == 2
    assert "No space left" in capsys.readouterr().err
    assert sorted(os.listdir(folder)) == ["a.txt", "b.txt"]


def test_an_interrupted_table_is_whole_and_can_be_gone_on_with(folder: Path, monkeypatch, capsys):
    def interrupted(pairs, workers):
        name, text = next(iter(pairs))
        yield name, zhspeech.parse(text)
        raise KeyboardInterrupt

    with monkeypatch.context() as patched:
        patched.setattr("zhspeech.batch.parse_many", interrupted)
        assert main(["table", "nodes", "a.txt", "b.txt", "-o", "nodes.csv"]) == 130
    assert "--skip-existing goes on from there" in capsys.readouterr().err
    assert labels(folder / "nodes.csv") == ["一、", "二、", "（一）", "（二）"]
    main(["table", "nodes", "a.txt", "b.txt", "-o", "nodes.csv", "--skip-existing"])
    assert labels(folder / "nodes.csv")[4:] == ["一是", "二是"]
