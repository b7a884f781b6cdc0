#!/usr/bin/env python3
"""How fast the parser is, how much memory it takes, and how both grow.

    python benchmarks/bench_parse.py [--json] [--corpus FILE.jsonl.gz]

Speeds are medians of rounds in which the contestants take turns, on texts made from examples/ that differ
from round to round. Machines differ and drift: compare the ratios to the plain stack, which are taken within
one run. What is timed is parsing and reading start, end and children of every node.

--corpus takes a gzipped file of one JSON object with "id" and "text" a line. It adds the speeds on texts of
it that hold a list and on texts that hold none (prose), and looks for texts that take unusually long for
their length.
"""

from __future__ import annotations

import argparse
import gc
import gzip
import json
import re
import statistics
import sys
import time
import tracemalloc
from pathlib import Path
from typing import TYPE_CHECKING, Any

import zhspeech
from zhspeech.labels.table import SchemeTable

if TYPE_CHECKING:
    from collections.abc import Callable

EXAMPLES = Path(__file__).resolve().parents[1] / "examples"
#: The lengths for growth, and how often each is parsed.
SIZES = {10**4: 25, 10**5: 5, 10**6: 2, 10**7: 1}
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
    """The shortest of some goes on one text."""
    return min(seconds(work, [text]) for _ in range(rounds))


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


def growth(examples: list[str]) -> dict[str, dict[str, float]]:
    """Characters per second on longer and longer texts, and the time per character against the shortest."""
    whole = "".join(examples)
    rows, first = {}, 0.0
    for size, rounds in SIZES.items():
        text = (whole * (size // len(whole) + 1))[:size]
        per_char = best(lambda text: visit(zhspeech.parse(text)), text, rounds) / size
        first = first or per_char
        rows[f"{size:.0e}"] = {"chars_per_s": 1 / per_char, "growth": per_char / first}
    return rows


def hostile() -> dict[str, dict[str, float]]:
    """The same on texts made to hurt, at a tenth of their length and whole."""
    texts = {
        "only enumerators": "一、（一）1.（1）①一是第一，二、（二）2.（2）②二是第二，" * 6000,
        "first members only": "一、（一）1.（1）①一是第一，甲、A." * 9000,
        "only brackets": "（“「" * 70000,
        "one endless line": "要抓好工作，把责任落到实处，" * 15000,
        "一要 × 10⁵": "一要" * 10**5,
        "only line breaks": "\n" * 200000,
        "only masks": "*" * 200000,
    }
    rows = {}
    for name, text in texts.items():
        short = text[: len(text) // 10]
        short_time = best(zhspeech.parse, short, 3) / len(short)
        long_time = best(zhspeech.parse, text, 1) / len(text)
        rows[name] = {"chars_per_s": 1 / long_time, "growth": long_time / short_time}
    return rows


def memory(examples: list[str]) -> dict[str, float]:
    """Bytes per character that parsing needs beside its result, and that the result keeps."""
    text = "".join(examples) * 20
    zhspeech.parse(text)
    gc.collect()
    tracemalloc.start()
    speech = zhspeech.parse(text)
    kept, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del speech
    return {"peak_less_kept": (peak - kept) / len(text), "kept": kept / len(text)}


def outliers(corpus: Path) -> dict[str, Any]:
    """The texts of a corpus that take longest for their length, best of three, against the median."""
    records = read_corpus(corpus)
    times = {
        record["id"]: best(zhspeech.parse, record["text"], 3) / len(record["text"]) for record in records
    }
    median = statistics.median(times.values())
    slowest = sorted(times, key=times.__getitem__, reverse=True)[:5]
    return {
        "texts": len(records),
        "median_chars_per_s": 1 / median,
        "slowest": {key: times[key] / median for key in slowest},
        "over_20_times_median": sum(value > 20 * median for value in times.values()),
    }


def report(result: dict[str, Any]) -> None:
    """The figures as tables."""
    for kind, rows in result["speed"].items():
        print(f"{f'speed, {kind}':24} {'M characters/s':>14} {'of the plain stack':>20}")
        for name, row in rows.items():
            print(f"{name:24} {row['chars_per_s'] / 1e6:14.2f} {row['ratio']:20.3f}")
        print()
    for table, against in (("growth", "10⁴ characters"), ("hostile", "a tenth as long")):
        print(f"{table:24} {'M characters/s':>14} {'time per character against ' + against:>42}")
        for name, row in result[table].items():
            print(f"{name:24} {row['chars_per_s'] / 1e6:14.2f} {row['growth']:42.2f}")
        print()
    print("memory, bytes per character")
    print(f"peak less what is kept   {result['memory']['peak_less_kept']:14.1f}")
    print(f"kept by the result       {result['memory']['kept']:14.1f}")
    if corpus := result.get("corpus"):
        median = corpus["median_chars_per_s"] / 1e6
        print(f"\ncorpus: {corpus['texts']} texts, median {median:.2f} M characters/s")
        for key, ratio in corpus["slowest"].items():
            print(f"{key:24} {ratio:14.1f} × the median time per character")
        print(f"over 20 × the median: {corpus['over_20_times_median']}")


def main() -> int:
    """Run all benchmarks."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--json", action="store_true", help="print one JSON object")
    options.add_argument("--corpus", type=Path, help="texts in a .jsonl.gz to be timed too")
    chosen = options.parse_args()
    examples = [path.read_bytes().decode("utf-8") for path in sorted(EXAMPLES.glob("*.txt"))]
    kinds = {"examples": examples * 20} | (lists_and_prose(chosen.corpus) if chosen.corpus else {})
    result: dict[str, Any] = {
        "python": sys.version.split()[0],
        "speed": {kind: speed(texts) for kind, texts in kinds.items()},
        "growth": growth(examples),
        "hostile": hostile(),
        "memory": memory(examples),
    }
    if chosen.corpus:
        result["corpus"] = outliers(chosen.corpus)
    if chosen.json:
        print(json.dumps(result, ensure_ascii=False))
    else:
        report(result)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
