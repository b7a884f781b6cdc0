"""The example that draws a corpus over time."""

from __future__ import annotations

import json
import runpy
from math import isnan
from pathlib import Path

import pytest

EXAMPLE = runpy.run_path(str(Path(__file__).parents[1] / "examples" / "slogans_by_year.py"))
SPEECH = "在全县护林大会上的讲话\n（{year}年3月2日）\n同志们：\n各村要落实三查三保，一抓到底。\n"


def test_a_year_with_enough_texts_has_a_density():
    texts = [SPEECH.format(year=year) for year in (2031, 2033) for _ in range(EXAMPLE["MANY"])]
    numeral = EXAMPLE["densities"]([*texts, SPEECH.format(year=2032), "三查三保没有日期。"])["numeral"]
    assert list(numeral) == [2031, 2032, 2033]
    assert numeral[2031] == pytest.approx(10_000 / len(texts[0]))
    assert isnan(numeral[2032])


def test_a_corpus_without_dates_has_no_years():
    assert set(map(len, EXAMPLE["densities"](["三查三保没有日期。"]).values())) == {0}


def test_lines_and_folders_are_read(tmp_path: Path):
    (tmp_path / "a.txt").write_text("路要修好。", "utf-8")
    lines = tmp_path / "lines.jsonl"
    lines.write_text(json.dumps({"text": "水要治好。"}, ensure_ascii=False) + "\n", "utf-8")
    assert [*EXAMPLE["texts_of"](tmp_path), *EXAMPLE["texts_of"](lines)] == ["路要修好。", "水要治好。"]


def test_the_picture_is_drawn(tmp_path: Path, capsys: pytest.CaptureFixture[str]):
    pytest.importorskip("matplotlib")
    lines = tmp_path / "lines.jsonl"
    row = json.dumps({"text": SPEECH.format(year=2031)}, ensure_ascii=False) + "\n"
    lines.write_text(row * EXAMPLE["MANY"], "utf-8")
    EXAMPLE["main"]([str(lines), str(tmp_path / "slogans.png")])
    assert capsys.readouterr().out == "1 years with 5 texts or more\n"
    assert (tmp_path / "slogans.png").read_bytes().startswith(b"\x89PNG")
