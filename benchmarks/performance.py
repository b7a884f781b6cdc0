#!/usr/bin/env python3
"""The tables of docs/performance.md: speed, growth, memory, processes, start.

    python benchmarks/figures.py performance.md     measure all of them and write them into the page
    python benchmarks/performance.py TABLE          print one of them

Real texts are those of ../shared; a row that needs them is left out where they are not.
"""

from __future__ import annotations

import argparse
import gc
import json
import multiprocessing
import resource
import statistics
import subprocess
import sys
import tracemalloc
from pathlib import Path
from typing import TYPE_CHECKING

import zhspeech
from yardstick import (
    STEPS,
    best,
    compiling,
    examples,
    first_steps,
    lists_and_prose,
    python,
    read_corpus,
    seconds,
    speed,
    visit,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
CORPUS = SHARED / "corpus" / "speeches.jsonl.gz"
#: The lengths for growth, and the length of the pieces that they are compared with.
SIZES = (10**6, 10**7, 10**8)
PIECE = 10**6
#: What ru_maxrss counts in, in bytes.
UNIT = 1 if sys.platform == "darwin" else 1024
#: How often what takes processes is measured, and how long short texts are, in characters.
ROUNDS, SHORT = 3, 200
#: How often the corpus is parsed in several processes; cut into short texts, once.
TIMES = 4


def texts_of(folder: str) -> list[str]:
    """The annotated texts of a shared folder."""
    return [path.read_bytes().decode("utf-8") for path in sorted((SHARED / folder).glob("*.txt"))]


def corpus() -> list[str]:
    """The texts of the corpus, or the examples where it is not."""
    return [record["text"] for record in read_corpus(CORPUS)] if CORPUS.exists() else examples()


def speeds() -> Iterator[tuple[str, ...]]:
    """Speed on several kinds of text, beside the plain stack and the bare scan."""
    yield (
        "text",
        "texts",
        "parse, M characters/s",
        *(f"{use}, of the plain stack" for use in ("the bare scan", "parse", "find_masks", "find_slogans")),
    )
    kinds = {"`examples/`, labels in each line": examples() * 20}
    kinds["annotated real texts"] = texts_of("eval/dev")
    kinds["one long speech, dense"] = texts_of("sample")
    if CORPUS.exists():
        found = lists_and_prose(CORPUS)
        kinds |= {"real texts with a list": found["lists"], "real texts without one": found["prose"]}
    for kind, texts in kinds.items():
        if texts:
            rows = speed(texts)
            ratios = (rows[use]["ratio"] for use in ("bare scan", "parse", "find_masks", "find_slogans"))
            yield kind, f"{len(texts)}", millions(rows["parse"]["chars_per_s"]), *map("{:.2f}".format, ratios)


def growth() -> Iterator[tuple[str, ...]]:
    """Time and memory on longer and longer texts, each in a process of its own."""
    yield (
        "characters",
        "M characters/s",
        f"time against the same text in pieces of {power(PIECE)}",
        "bytes per character at the peak, above the source",
    )
    for size in SIZES:
        taken, in_pieces, peak = json.loads(python(f"import performance; performance.grow({size})"))
        above = f"{peak / size:.1f}" if size > PIECE else ""
        yield power(size), millions(size / taken), f"{taken / in_pieces:.2f}", above


def grow(size: int) -> None:
    """Print how many seconds a text takes, and how many in pieces, and how much more memory than these."""
    whole = "".join(corpus())
    text = (whole * (size // len(whole) + 1))[:size]
    del whole
    # each with another end, so that nothing is known from before
    pieces = [f"{text[at : at + PIECE]}。" for at in range(0, size, PIECE)]
    zhspeech.parse(f"{text[:PIECE]}、")
    in_pieces = seconds(lambda piece: visit(zhspeech.parse(piece)), pieces)
    zhspeech.parse(pieces.pop())
    del pieces
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    taken = seconds(lambda text: visit(zhspeech.parse(text)), [text])
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    print(json.dumps([taken, in_pieces, peak * UNIT]))


def hostile() -> Iterator[tuple[str, ...]]:
    """The same on texts made to hurt, at a tenth of their length and whole."""
    yield "hostile text", "M characters/s", "time per character against a tenth as long"
    texts = {
        "only enumerators": "一、（一）1.（1）①一是第一，二、（二）2.（2）②二是第二，" * 6000,
        "first members only": "一、（一）1.（1）①一是第一，甲、A." * 9000,
        "only brackets": "（“「" * 70000,
        "one endless line": "要抓好工作，把责任落到实处，" * 15000,
        "`一要` again and again": "一要" * 10**5,
        "only line breaks": "\n" * 200000,
        "only masks": "*" * 200000,
    }
    for name, text in texts.items():
        short = text[: len(text) // 10]
        short_time = best(zhspeech.parse, short, 3) / len(short)
        long_time = best(zhspeech.parse, text, 1) / len(text)
        yield name, millions(1 / long_time), f"{long_time / short_time:.2f}"


def outliers() -> Iterator[tuple[str, ...]]:
    """The texts of the corpus that take longest for their length."""
    yield (
        "real texts",
        "median, M characters/s",
        "the slowest, × the median time per character",
        "the twentieth",
    )
    texts = corpus()
    times = [best(zhspeech.parse, text, 3) / len(text) for text in texts]
    median, slowest = statistics.median(times), sorted(times, reverse=True)
    of_median = (f"{time / median:.1f}" for time in (slowest[0], slowest[min(19, len(slowest) - 1)]))
    yield f"{len(texts)}", millions(1 / median), *of_median


def memory() -> Iterator[tuple[str, ...]]:
    """What parsing needs, and what its result keeps."""
    yield "memory", "bytes"
    text = "\n".join(corpus())[:PIECE]
    kept, peak, _ = traced(text)
    yield "kept, a character", f"{kept / len(text):.1f}"
    yield "besides at the peak, a character", f"{(peak - kept) / len(text):.1f}"
    leaves = "".join(f"{number}. 修渠。\n" for number in range(1, 900))
    kept, _, speech = traced(leaves)
    yield "a node that holds no other", f"{kept / sum(1 for _ in speech.walk()):.0f}"
    for text in texts_of("sample"):
        kept, _, speech = traced(text)
        nodes = sum(1 for _ in speech.walk())
        yield f"the tree of one speech, {len(text)} characters and {nodes} nodes", f"{kept}"


def traced(text: str) -> tuple[int, int, zhspeech.Speech]:
    """What a parse keeps, what it takes at the peak, and its tree."""
    zhspeech.parse(text)
    zhspeech.parse("")  # so that nothing of the text is kept from before
    gc.collect()
    tracemalloc.start()
    speech = zhspeech.parse(text)
    zhspeech.parse("")
    gc.collect()
    kept, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    return kept, peak, speech


def processes() -> Iterator[tuple[str, ...]]:
    """Many texts in one process and in two, whole and cut into short ones."""
    yield "texts", "processes", "M characters per second of processors' time", "time, × one process"
    once = corpus()
    whole = once * TIMES
    joined = "".join(once)
    short = [joined[at : at + SHORT] for at in range(0, len(joined), SHORT)]
    methods = [("1", "fork", 1), ("2, forked", "fork", 2), ("2, spawned", "spawn", 2)]
    taken: dict[tuple[bool, str], list[float]] = {}
    for _ in range(ROUNDS):
        for texts in (whole, short):
            for name, method, workers in methods:
                multiprocessing.set_start_method(method, force=True)
                taken.setdefault((texts is short, name), []).append(many(texts, workers))
    for (is_short, name), rounds in taken.items():
        pairs = list(zip(taken[is_short, "1"], rounds, strict=True))
        yield (
            f"{len(short)} of {SHORT} characters" if is_short else f"{len(whole)} whole",
            name,
            millions(sum(map(len, short if is_short else whole)) / statistics.median(rounds)),
            f"{statistics.median(other / one for one, other in pairs):.2f}",
        )


def many(texts: list[str], workers: int) -> float:
    """How many seconds of all processors it takes to parse texts with ``parse_many``."""
    gc.collect()
    before = processor()
    for _, speech in zhspeech.parse_many(enumerate(texts), workers):
        visit(speech)
    return processor() - before


def processor() -> float:
    """How many seconds of the processors this process has taken, and those that it started and that ended."""
    both = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(used.ru_utime + used.ru_stime for used in both)


def start() -> Iterator[tuple[str, ...]]:
    """What a process does until it has parsed its first text, in time of the processor."""
    yield "in a new process", "milliseconds"
    first_steps()  # what is imported is compiled now
    runs = [first_steps() for _ in range(3 * ROUNDS)]
    for step in STEPS:
        yield step, f"{1000 * statistics.median(times[step] for times in runs):.1f}"
    for name, words in (("zhspeech --version", "-m zhspeech --version"), ("python -c pass", "-c pass")):
        taken = statistics.median(alone(words.split()) for _ in range(3 * ROUNDS))
        yield f"`{name}`, start to end", f"{1000 * taken:.0f}"


def alone(command: list[str]) -> float:
    """How much of the processor's time a command of Python takes."""
    before = processor()
    subprocess.run([sys.executable, *command], env=compiling(), stdout=subprocess.DEVNULL, check=True)
    return processor() - before


def millions(per_second: float) -> str:
    """A speed, in millions."""
    return f"{per_second / 1e6:.2f}"


def power(size: int) -> str:
    """A power of ten as such."""
    return "10" + f"{len(str(size)) - 1}".translate(str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹"))


TABLES: dict[str, Callable[[], Iterator[tuple[str, ...]]]] = {
    "speed": speeds,
    "growth": growth,
    "hostile": hostile,
    "outliers": outliers,
    "memory": memory,
    "processes": processes,
    "start": start,
}


def main() -> int:
    """Measure a table and print it."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("table", choices=TABLES)
    head, *rows = TABLES[options.parse_args().table]()
    print_table(head, rows)
    return 0


def print_table(head: tuple[str, ...], rows: list[tuple[str, ...]]) -> None:
    """A table in Markdown, its first column of words, the others of figures."""
    for row in (head, ("---", *["--:"] * (len(head) - 1)), *rows):
        print(f"| {' | '.join(row)} |")


if __name__ == "__main__":
    raise SystemExit(main())
