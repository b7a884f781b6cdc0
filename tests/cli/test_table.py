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


FORMULAS = ["=1+1", "+1", "-1", "@SUM(1)", "\t=1", "＝1+1", "＋1", "－1", "＠SUM(1)"]


def cells(path: Path, column: str) -> list[str]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [row[column] for row in csv.DictReader(file)]


@pytest.mark.parametrize("formula", FORMULAS)
def test_csv_for_spreadsheets_holds_no_formula_and_other_csv_holds_the_text(folder: Path, formula: str):
    name, text = f"{formula}.txt", f"{formula}、修路。"
    (folder / name).write_text(text, "utf-8")
    main(["table", "documents", f"./{name}", "a.txt", "-o", "plain.csv"])
    main(["table", "documents", f"./{name}", "a.txt", "-o", "sheet.csv", "--bom"])
    assert cells(folder / "plain.csv", "text")[0] == text
    assert cells(folder / "sheet.csv", "text")[0] == f"'{text}"
    assert cells(folder / "sheet.csv", "text")[1] == TEXT


@pytest.mark.parametrize(("before", "after"), [([], ["--bom"]), (["--bom"], []), (["--bom"], ["--bom"])])
def test_a_name_that_is_a_formula_is_known_again(folder: Path, before: list[str], after: list[str]):
    (folder / "=1+1.txt").write_text("一、好\n二、好\n", "utf-8")
    main(["table", "nodes", "=1+1.txt", "-o", "nodes.csv", *before])
    (folder / "=1+1.txt").write_text("一、变了\n", "utf-8")
    assert main(["table", "nodes", "=1+1.txt", "-o", "nodes.csv", "--skip-existing", *after]) == 0
    names = cells(folder / "nodes.csv", "doc_id")
    assert names == ["'=1+1.txt" if before or after else "=1+1.txt"] * 2


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
    assert "found the columns 'doc_id, text, id" in capsys.readouterr().err
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


def test_a_text_of_any_length_is_read_again(folder: Path):
    (folder / "long.txt").write_text("一、修路。" + "好" * 140_000 + "\n二、架桥。\n", "utf-8")
    main(["table", "documents", "long.txt", "-o", "o.csv"])
    assert main(["table", "documents", "long.txt", "a.txt", "-o", "o.csv", "--skip-existing"]) == 0
    limit = csv.field_size_limit()
    with (folder / "o.csv").open(encoding="utf-8", newline="") as file:
        csv.field_size_limit(10**6)
        try:
            assert [row["doc_id"] for row in csv.DictReader(file)] == ["long.txt", "a.txt"]
        finally:
            csv.field_size_limit(limit)
    assert limit == 131_072


@pytest.mark.parametrize("suffix", ["csv", "jsonl"])
@pytest.mark.parametrize(
    "data", [b"1\n", b"[]\n", b"{}\n", b"\n", b"nul", b"[" * 100_000, b"\xff\xfe", b"9" * 5000, b"\x1b,\r"]
)
def test_what_is_no_table_is_not_added_to(folder: Path, suffix: str, data: bytes, capsys):
    (folder / f"o.{suffix}").write_bytes(data)
    assert main(["table", "documents", "a.txt", "-o", f"o.{suffix}", "--skip-existing"]) == 2
    (line,) = capsys.readouterr().err.splitlines()
    assert line.startswith(f"zhspeech: TableError: o.{suffix}: found ")
    assert len(line) < 500
    assert (folder / f"o.{suffix}").read_bytes() == data


@pytest.mark.parametrize("tail", ["x\n", "\n", "a,b\n"])
def test_a_row_of_another_width_is_no_row(folder: Path, tail: str, capsys):
    main(["table", "masks", "a.txt", "-o", "o.csv"])
    with (folder / "o.csv").open("a", encoding="utf-8", newline="") as file:
        file.write(tail)
    assert main(["table", "masks", "a.txt", "-o", "o.csv", "--skip-existing"]) == 2
    assert "cells, expected " in capsys.readouterr().err


def test_a_document_is_called_by_a_string(folder: Path, capsys):
    main(["table", "documents", "a.txt", "-o", "o.jsonl"])
    row = json.loads((folder / "o.jsonl").read_text("utf-8"))
    (folder / "o.jsonl").write_text(json.dumps({**row, "doc_id": [1]}) + "\n", "utf-8")
    assert main(["table", "documents", "a.txt", "-o", "o.jsonl", "--skip-existing"]) == 2
    assert "o.jsonl: doc_id: found [1], expected a string" in capsys.readouterr().err
