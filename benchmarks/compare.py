#!/usr/bin/env python3
"""Compare the speed of this tree with that of a revision, in one run.

    python benchmarks/compare.py REVISION [--corpus FILE.jsonl.gz] [--record]

Each has a process of its own, and the two take turns at one batch of texts after the other; what counts is
the shortest of some goes, in time of the processor. Printed are ratios, which hold on other machines too: how
many times as fast this tree is as the revision, and each beside the plain stack of ``yardstick.py``; and how
many times as fast a new process comes to its first tree.

The texts are those of examples/ and, with --corpus, texts of a corpus in which this tree finds a list and
texts in which it finds none (prose). --record adds the ratios to history.tsv, so that a commit that made
something slower is found later; what is a twentieth slower or faster may be noise.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import statistics
import subprocess
import sys
import tarfile
import tempfile
from collections import defaultdict
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from yardstick import examples, first_steps, lists_and_prose, plain_stack, read, seconds, visit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).resolve().parents[1]
HISTORY = Path(__file__).with_name("history.tsv")
COLUMNS = ("tree", "revision", "use", "texts", "times as fast", "of the plain stack", "before")
#: How often each batch is timed, how many characters one has, and how many there are of a kind of text.
ROUNDS, BATCH, BATCHES = 9, 10_000, 16
USES = ("parse", "find_masks", "find_slogans")


def main() -> int:
    """Time both and print the ratios."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("revision", help="what git knows it by")
    options.add_argument("--corpus", type=Path, help="texts, one JSON object with a text a line")
    options.add_argument("--record", action="store_true", help="add the ratios to history.tsv")
    chosen = options.parse_args()
    texts = kinds_of_text(chosen.corpus)
    with tempfile.TemporaryDirectory() as folder:
        archive = git("archive", chosen.revision, "src")
        with tarfile.open(fileobj=io.BytesIO(archive)) as files:
            files.extractall(folder, filter="data")
        names = name(), name(chosen.revision)
        before, after = Timer(Path(folder, "src")), Timer(ROOT / "src")
        rows = [(*names, *row) for row in compared(before, after, texts)]
        rows += [(*names, *row) for row in started(Path(folder, "src"), ROOT / "src")]
        before.end()
        after.end()
    for row in (COLUMNS, *rows):
        print("{:12} {:12} {:26} {:10} {:>14} {:>20} {:>8}".format(*row))
    if chosen.record:
        head = () if HISTORY.exists() else (COLUMNS,)
        with HISTORY.open("a", encoding="utf-8") as file:
            file.writelines("\t".join(row) + "\n" for row in (*head, *rows))
    return 0


def compared(
    before: Timer, after: Timer, texts: dict[str, list[list[str]]]
) -> Iterator[tuple[str, str, str, str, str]]:
    """For each use and kind of text: how many times as fast, and both beside the plain stack."""
    sides = {"before": before, "after": after}
    uses = [use for use in USES if before.knows(use) and after.knows(use)]
    for kind, batches in texts.items():
        took: defaultdict[tuple[str, str], float] = defaultdict(float)
        for batch in batches:
            goes: defaultdict[tuple[str, str], list[float]] = defaultdict(list)
            for number in range(ROUNDS):
                fresh = [f"{text}\n第{number}次\n" for text in batch]
                goes["plain", ""].append(seconds(lambda text: visit(plain_stack(text)), fresh))
                for use in uses:
                    for side in sides if number % 2 else reversed(sides):
                        goes[side, use].append(sides[side].time(use, fresh))
            for key, times in goes.items():
                took[key] += min(times)
        for use in uses:
            then, now, plain = took["before", use], took["after", use], took["plain", ""]
            yield use, kind, f"{then / now:.2f}", f"{plain / now:.3f}", f"{plain / then:.3f}"


def started(before: Path, after: Path) -> Iterator[tuple[str, str, str, str, str]]:
    """For each step of a new process up to its first tree, how many times as fast it is."""
    runs = [(first_steps(before), first_steps(after)) for _ in range(ROUNDS + 1)][1:]
    for step in ("the modules of the parser", "the first parse"):
        ratio = statistics.median(then[step] / now[step] for then, now in runs)
        yield step, "examples", f"{ratio:.2f}", "", ""


class Timer:
    """A process that times the library of one folder.

    Args:
        source: the folder that holds the package.
    """

    def __init__(self, source: Path) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", "import compare; compare.serve()"],
            cwd=Path(__file__).parent,
            env={**os.environ, "PYTHONPATH": str(source), "PYTHONHASHSEED": "0", "PYTHONUTF8": "1"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            encoding="utf-8",
        )

    def time(self, use: str, texts: list[str]) -> float:
        """How many seconds a use of these texts takes."""
        return float(self._ask(use, texts))

    def knows(self, use: str) -> bool:
        """Whether the library has such a use."""
        return bool(self._ask(use, None))

    def end(self) -> None:
        """Let the process end."""
        self._process.communicate()

    def _ask(self, use: str, texts: list[str] | None) -> Any:
        assert self._process.stdin
        assert self._process.stdout
        self._process.stdin.write(json.dumps([use, texts]) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())


def serve() -> None:
    """Answer each line of standard input, a use and texts, with how many seconds that takes."""
    import zhspeech

    for line in sys.stdin:
        use, texts = json.loads(line)
        work: Callable[[str], Any] | None = getattr(zhspeech, use, None)
        if work is None or texts is None:
            answer: object = work is not None
        else:
            reads = visit if use == "parse" else read
            answer = seconds(partial(_use, work, reads), texts)
        print(json.dumps(answer), flush=True)


def _use(work: Callable[[str], object], reads: Callable[[Any], object], text: str) -> None:
    reads(work(text))


def kinds_of_text(corpus: Path | None) -> dict[str, list[list[str]]]:
    """Batches of each kind of text."""
    kinds = {"examples": examples()}
    if corpus:
        kinds |= lists_and_prose(corpus)
    return {kind: list(batched(texts))[:BATCHES] for kind, texts in kinds.items()}


def batched(texts: list[str]) -> Iterator[list[str]]:
    """The texts in batches of about the same length; a long text is a batch of its own."""
    batch: list[str] = []
    for text in texts:
        batch.append(text)
        if sum(map(len, batch)) >= BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def git(*words: str) -> bytes:
    """What git answers."""
    return subprocess.run(["git", *words], cwd=ROOT, check=True, stdout=subprocess.PIPE).stdout


def name(revision: str = "HEAD") -> str:
    """A short name of a revision; of this tree, with a plus if it has changes that are not committed."""
    short = git("rev-parse", "--short", revision).decode().strip()
    return f"{short}+" if revision == "HEAD" and git("status", "--porcelain", "src") else short


if __name__ == "__main__":
    raise SystemExit(main())
