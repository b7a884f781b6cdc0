"""The yardstick of speed, a plain stack of labels, and how others are timed beside it.

Speeds are medians of rounds in which the contestants take turns, on texts that differ from round to round.
Machines differ and drift: compare the ratios to the plain stack, which are taken within one run. Timed is
parsing and reading start, end and children of every node.
"""

from __future__ import annotations

import gc
import gzip
import json
import os
import re
import statistics
import subprocess
import sys
import time
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import zhspeech
from zhspeech.labels.table import SchemeTable

if TYPE_CHECKING:
    from collections.abc import Callable

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
ROUNDS = 7


class PlainItem:
    """A node of the plain stack's tree."""

    def __init__(self, start: int, end: int) -> None:
        self.start, self.end = start, end
        self.children: list[PlainItem] = []


#: Five families of enumerators; the group is the numeral.
PLAIN = re.compile(
    r"^[ \u3000]*(?P<heading>[一二三四五六七八九十]+)、"
    r"|[（(](?P<bracket>[一二三四五六七八九十]+)[）)]"
    r"|^[ \u3000]*(?P<digit>\d{1,2})[.．、]"
    r"|(?P<run_in>[一二三四五六七八九十]+)[是要]"
    r"|第(?P<ordinal>[一二三四五六七八九十]+)[，,、]",
    re.MULTILINE,
)
NUMBERS = {label: number for number, label in enumerate("一二三四五六七八九十", 1)} | {
    f"十{label}": 10 + number for number, label in enumerate("一二三四五六七八九", 1)
}


def plain_stack(text: str) -> PlainItem:
    """The yardstick: the next number of an open list continues that list, a first one opens a list below."""
    root = PlainItem(0, len(text))
    waiting: list[tuple[str, int, PlainItem]] = []
    for match in PLAIN.finditer(text):
        family = str(match.lastgroup)
        label = match[family]
        number = int(label) if label.isdecimal() else NUMBERS.get(label, 0)
        depth = len(waiting)
        while depth and waiting[depth - 1][:2] != (family, number - 1):
            depth -= 1
        if not depth and number != 1:
            continue
        kept = depth - 1 if depth else len(waiting)
        start = match.start(family) - (family in ("bracket", "ordinal"))
        for _, _, item in waiting[kept:]:
            item.end = start
        del waiting[kept:]
        item = PlainItem(start, len(text))
        (waiting[-1][2] if waiting else root).children.append(item)
        waiting.append((family, number, item))
    return root


def bare_scan(text: str, table: SchemeTable) -> int:
    """Look for candidates with the library's own patterns, and do nothing with them."""
    matchers = table.matchers
    found = 0
    for lead in table.leads.finditer(text):
        found += matchers[lead[0]](text, lead.start()) is not None
    return found


def visit(tree: Any) -> int:
    """Read every node of a tree; a checksum, so that nothing can be skipped."""
    total, waiting = 0, list(tree.children)
    while waiting:
        node = waiting.pop()
        total += node.end - node.start
        waiting.extend(node.children)
    return total


def read(spans: Any) -> int:
    """Read every span of a result."""
    return sum(span.end - span.start for span in spans if span.kind)


def seconds(work: Callable[[str], object], texts: list[str]) -> float:
    """How much of the processor's time the work takes on all texts, whatever else the machine does."""
    gc.collect()
    started = time.process_time()
    for text in texts:
        work(text)
    return time.process_time() - started


def best(work: Callable[[str], object], text: str, rounds: int) -> float:
    """The shortest of some goes on one text, each with another end, so that nothing is known from before."""
    return min(seconds(work, [text + "。" * turn]) for turn in range(rounds))


def paired(
    contestants: dict[str, Callable[[str], object]], texts: list[str], yardstick: str
) -> dict[str, dict[str, float]]:
    """Characters per second, and the ratio to the yardstick's: medians of rounds in which all take turns."""
    taken: dict[str, list[float]] = {name: [] for name in contestants}
    for turn in range(-1, ROUNDS):
        fresh = [f"{text}\n第{turn}次{number}\n" for number, text in enumerate(texts)]
        for name, work in contestants.items():
            time_taken = seconds(work, fresh)
            if turn >= 0:  # the round before is for caches to fill
                taken[name].append(time_taken)
    size = sum(map(len, texts))
    return {
        name: {
            "chars_per_s": size / statistics.median(times),
            "ratio": statistics.median(
                theirs / mine for theirs, mine in zip(taken[yardstick], times, strict=True)
            ),
        }
        for name, times in taken.items()
    }


def examples() -> list[str]:
    """The texts that come with the repository."""
    return [path.read_bytes().decode("utf-8") for path in sorted(EXAMPLES.glob("*.txt"))]


def lists_and_prose(corpus: Path) -> dict[str, list[str]]:
    """Texts of a corpus, every third: those whose tree has a node, and those whose tree has none."""
    kinds: dict[str, list[str]] = {"lists": [], "prose": []}
    for record in read_corpus(corpus)[::3]:
        text = record["text"]
        kinds["lists" if any(zhspeech.parse(text).walk()) else "prose"].append(text)
    return kinds


def read_corpus(corpus: Path) -> list[dict[str, str]]:
    """The records of a corpus, one JSON object a line."""
    with gzip.open(corpus, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def speed(texts: list[str]) -> dict[str, dict[str, float]]:
    """Characters per second, and the ratio to the plain stack, of everything that can be asked for."""
    table = SchemeTable()
    contestants: dict[str, Callable[[str], object]] = {
        "plain stack": lambda text: visit(plain_stack(text)),
        "bare scan": lambda text: bare_scan(text, table),
        "parse": lambda text: visit(zhspeech.parse(text)),
        "find_masks": lambda text: read(zhspeech.find_masks(text)),
        "find_slogans": lambda text: read(zhspeech.find_slogans(text)),
    }
    return paired(contestants, texts, "plain stack")


#: What a new process does until it has its first tree, and once more.
STEPS = {
    "`import attrs, regex`": "import attrs, regex",
    "`import zhspeech`": "import zhspeech",
    "the modules of the parser": "zhspeech.parse",
    "the first parse": "zhspeech.parse(text)",
    "the same text again": "zhspeech.parse(text + '。')",
}


def first_steps(source: Path | None = None) -> dict[str, float]:
    """How much of the processor's time each of ``STEPS`` takes, with the library of a folder."""
    read = "; times.append(time.process_time()); "
    steps = read.join((f"import time; times = []; text = {examples()[0]!r}", *STEPS.values(), "print(times)"))
    times = json.loads(python(steps, source))
    return {step: after - before for step, (before, after) in zip(STEPS, pairwise(times), strict=True)}


def python(code: str, source: Path | None = None) -> str:
    """What some code prints in a process of its own, with the library of a folder."""
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=Path(__file__).parent,
        env=compiling() | ({"PYTHONPATH": str(source)} if source else {}),
        stdout=subprocess.PIPE,
        encoding="utf-8",
        check=True,
    )
    return done.stdout


def compiling() -> dict[str, str]:
    """The environment of a process that keeps what it imports compiled, as where the library is installed."""
    return {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
