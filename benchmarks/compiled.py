#!/usr/bin/env python3
"""How many times as fast a compiled wheel parses as the pure library.

    python benchmarks/compiled.py

The wheel is built and installed into a folder that is thrown away, which takes a C compiler and a minute.
Both have a process of their own and take turns, in time of the processor; each ratio is the median of those
of the rounds. Real texts are those of ../shared; a row that needs them is left out where they are not.
"""

from __future__ import annotations

import argparse
import os
import random
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from compare import ROOT, Timer
from performance import CORPUS, millions, print_table, texts_of
from yardstick import examples, first_steps, read_corpus

if TYPE_CHECKING:
    from collections.abc import Iterator

#: How often both are timed, and how many texts of the corpus are drawn.
ROUNDS, DRAWN = 15, 150


def main() -> int:
    """Time both and print the table."""
    argparse.ArgumentParser(description=__doc__.splitlines()[0]).parse_args()
    with tempfile.TemporaryDirectory() as folder:
        head, *rows = table(ROOT / "src", install(Path(folder)))
        print_table(head, rows)
    return 0


def install(folder: Path) -> Path:
    """Build a compiled wheel and install it; where it is then."""
    source, target = folder / "source", folder / "installed"
    shutil.copytree(ROOT / "src", source / "src", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, source)
    subprocess.run(
        [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", target, source],
        env={**os.environ, "HATCH_BUILD_HOOK_ENABLE_MYPYC": "1"},
        stdout=subprocess.DEVNULL,
        check=True,
    )
    return target


def table(pure: Path, compiled: Path) -> Iterator[tuple[str, ...]]:
    """For each kind of text the speed of both, and for a new process the time to its first tree."""
    yield "text", "texts", "pure, M characters/s", "compiled, M characters/s", "compiled, × as fast"
    timers = [Timer(pure), Timer(compiled)]
    for kind, texts in kinds_of_text():
        goes: list[list[float]] = []
        for number in range(-1, ROUNDS):
            fresh = [f"{text}\n第{number}次{at}\n" for at, text in enumerate(texts)]
            order = timers if number % 2 else timers[::-1]
            goes.append([timer.time("parse", fresh) for timer in order][:: 1 if number % 2 else -1])
        yield kind, f"{len(texts)}", *speeds(sum(map(len, texts)), goes[1:])  # in the first, caches fill
    for timer in timers:
        timer.end()
    starts = [(first_tree(pure), first_tree(compiled)) for _ in range(ROUNDS)][1:]
    ratio = statistics.median(one / other for one, other in starts)
    yield "a new process up to its first tree", "1", "", "", f"{ratio:.2f}"


def first_tree(folder: Path) -> float:
    """How long a new process takes to its first tree, with the library of a folder."""
    return sum(taken for step, taken in first_steps(folder).items() if step != "the same text again")


def kinds_of_text() -> Iterator[tuple[str, list[str]]]:
    """The texts of each row."""
    yield "`examples/`, labels in each line", examples() * 20
    if sample := texts_of("sample"):
        yield "one long speech, dense", sample * 10
        yield "annotated real texts", texts_of("eval/dev")
    if CORPUS.exists():
        drawn = random.Random(0).sample(read_corpus(CORPUS), DRAWN)
        yield "a draw of the corpus", [record["text"] for record in drawn]


def speeds(size: int, goes: list[list[float]]) -> Iterator[str]:
    """How fast each of two is, and how many times as fast the second is."""
    for times in zip(*goes, strict=True):
        yield millions(size / statistics.median(times))
    yield f"{statistics.median(one / other for one, other in goes):.2f}"


if __name__ == "__main__":
    raise SystemExit(main())
