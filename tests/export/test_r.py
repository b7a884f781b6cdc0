"""Tables are read by R, as the how-to says; they skip where R is not installed."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

import zhspeech
from zhspeech.cli import main

ROOT = Path(__file__).parents[2]
TEXTS = sorted((ROOT / "examples").glob("*.txt"))
PAGES = ("docs/howto/data-frame.md", "docs/zh/howto/data-frame.md")


def in_r(program: str) -> str:
    """What a program in R prints."""
    rscript = shutil.which("Rscript")
    if rscript is None:
        pytest.skip("R is not installed")
    done = subprocess.run(
        [rscript, "--vanilla", "-e", program], capture_output=True, check=True, timeout=120, text=True
    )
    return done.stdout


@pytest.fixture
def table(tmp_path: Path) -> Path:
    file = tmp_path / "paragraphs.csv"
    main(["table", "paragraphs", *map(str, TEXTS), "-o", str(file)])
    return file


def test_r_reads_every_paragraph_with_its_text(table: Path):
    speeches = [zhspeech.parse(path.read_bytes().decode("utf-8")) for path in TEXTS]
    lengths = [len(row["text"]) for speech in speeches for row in zhspeech.rows(speech, "paragraphs", "x")]
    read = f'x <- read.csv("{table}", encoding = "UTF-8"); cat(names(x)[1:2], nrow(x), sum(nchar(x$text)))'
    assert in_r(read) == f"doc_id text {len(lengths)} {sum(lengths)}"


@pytest.mark.parametrize("page", PAGES)
def test_the_program_of_a_page_runs(page: str, table: Path):
    [program] = re.findall(r"```\{code-block\} r\n(.*?)```", (ROOT / page).read_text("utf-8"), re.DOTALL)
    assert re.search(r"\bopening +\d", in_r(program.replace("/tmp/zhspeech-paragraphs.csv", str(table))))
