#!/usr/bin/env python3
"""The tables on Spark and Ray: the same rows as here, how fast, and what becomes of a killed worker.

    pip install -e ".[arrow]" pyspark pandas ray
    python benchmarks/clusters.py [--characters N] [--rounds N] [--markdown]

The texts are the examples again and again, each copy under a name of its own. Every engine makes the table
``nodes`` of them with two processes. After some runs to warm up (Java takes four to compile what it runs),
the engines take turns; told are the median of each, and the median of how many times as long it took as
``parse_many(2)`` in the same round. The rows are compared with those of ``zhspeech.rows``. On a Spark cluster
of two workers one is killed in the midst of the work, and the rows must be complete all the same. An engine
that is not installed is left out, with a line that says so.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import signal
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from itertools import cycle, islice
from pathlib import Path
from typing import TYPE_CHECKING

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq

import zhspeech
import zhspeech.arrow

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[1]
EXAMPLES = [path.read_bytes().decode("utf-8") for path in sorted((ROOT / "examples").glob("*.txt"))]
#: How long a worker may work before it is killed, in seconds.
GRACE = 3.0
#: How often each engine runs before it is timed.
WARM = 4
#: How many texts travel together, and in how many tasks they are done: two for each processor. A task costs a
#: tenth of a second whatever is in it.
BATCH, TASKS = 200, 4


def make_texts(characters: int) -> pa.Table:
    """The examples again and again, up to so many characters."""
    size = sum(map(len, EXAMPLES)) / len(EXAMPLES)
    texts = list(islice(cycle(EXAMPLES), max(1, round(characters / size))))
    return pa.table({"doc_id": [f"t{number:07}" for number in range(len(texts))], "text": texts})


def sums(table: pa.Table) -> tuple[int, int, int]:
    """How many rows a table has, and the sums of two of their columns: equal for equal rows in any order."""
    return table.num_rows, pc.sum(table["start"]).as_py(), pc.sum(table["end"]).as_py()


def here(texts: pa.Table) -> pa.Table:
    """The rows made here, by two processes."""
    pairs = zip(texts["doc_id"].to_pylist(), texts["text"].to_pylist(), strict=True)
    return zhspeech.arrow.to_arrow(pairs, "nodes", workers=2).read_all()


def spark(texts: pa.Table, master: str = "local[2]", *, kill: bool = False) -> Callable[[], pa.Table]:
    """What makes the rows on Spark, over a Parquet file of the texts."""
    from pyspark.sql import SparkSession

    folder = tempfile.mkdtemp()
    pq.write_table(texts, f"{folder}/texts.parquet")
    os.environ["PYSPARK_PYTHON"] = sys.executable
    session = (
        SparkSession.builder.master(master)
        .config("spark.ui.enabled", "false")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", str(BATCH))
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("OFF")
    mapper = zhspeech.arrow.mapper("nodes")

    def run() -> pa.Table:
        frame = session.read.parquet(f"{folder}/texts.parquet").repartition(TASKS)
        made = frame.mapInArrow(mapper.batches, mapper.ddl)
        if kill:
            threading.Timer(GRACE, kill_executor).start()
        made.write.mode("overwrite").parquet(f"{folder}/nodes.parquet")
        return pq.read_table(f"{folder}/nodes.parquet")

    return run


def kill_executor() -> None:
    """Kill one of the processes that work for Spark, of this session alone."""
    command = ["pgrep", "-s", "0", "-f", "CoarseGrainedExecutorBackend"]
    found = subprocess.run(command, capture_output=True, text=True, check=False)
    for number in found.stdout.split()[:1]:
        os.kill(int(number), signal.SIGKILL)


def ray(texts: pa.Table) -> Callable[[], pa.Table]:
    """What makes the rows on Ray."""
    import ray

    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False, logging_level="ERROR")
    ray.data.DataContext.get_current().enable_progress_bars = False
    data = ray.data.from_arrow(texts).repartition(TASKS)

    def run() -> pa.Table:
        made = data.map_batches(zhspeech.arrow.mapper("nodes"), batch_format="pyarrow")
        return pa.concat_tables(ray.get(made.to_arrow_refs()))

    return run


def timed(run: Callable[[], pa.Table]) -> tuple[float, pa.Table]:
    """The seconds of a run, and its rows."""
    start = time.perf_counter()
    table = run()
    return time.perf_counter() - start, table


def main() -> int:
    """Measure, compare and report."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--characters", type=int, default=20_000_000)
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--markdown", action="store_true", help="a table for the documentation")
    chosen = options.parse_args()
    texts = make_texts(chosen.characters)
    size = sum(map(len, texts["text"].to_pylist()))
    rows = here(texts)
    single = zhspeech.rows(zhspeech.parse(EXAMPLES[0]), "nodes", "t0000000")
    first = rows.filter(pc.equal(rows["doc_id"], "t0000000"))
    assert [row["label"] for row in single] == first["label"].to_pylist()
    runs = {"parse_many, 2 processes": lambda: here(texts)}
    for name, package, make in (("Spark, local[2]", "pyspark", spark), ("Ray, 2 processors", "ray", ray)):
        if importlib.util.find_spec(package) is None:
            print(f"{name}: left out, {package} is not installed", file=sys.stderr)
        else:
            runs[name] = make(texts)
    rounds: dict[str, list[float]] = {name: [] for name in runs}
    made = {name: [run() for _ in range(WARM)][-1] for name, run in runs.items()}
    for _ in range(chosen.rounds):
        for name, run in runs.items():
            taken, made[name] = timed(run)
            rounds[name].append(taken)
    if "Spark, local[2]" in runs:
        from pyspark.sql import SparkSession

        SparkSession.getActiveSession().stop()
        taken, table = timed(spark(texts, "local-cluster[2,1,1024]", kill=True))
        rounds["Spark, cluster of two, one killed"] = [taken] * chosen.rounds
        made["Spark, cluster of two, one killed"] = table
    if chosen.markdown:
        print(f"| {size / 1e6:.0f} M characters | seconds | M characters/s | × parse_many | the same rows |")
        print("|---|--:|--:|--:|---|")
    measure = rounds["parse_many, 2 processes"]
    same = {name: sums(table) == sums(rows) for name, table in made.items()}
    for name, times in rounds.items():
        taken = statistics.median(times)
        ratio = statistics.median(one / other for one, other in zip(times, measure, strict=True))
        cells = f"{taken:.1f} | {size / taken / 1e6:.2f} | {ratio:.2f} | {'yes' if same[name] else 'NO'}"
        print(f"| {name} | {cells} |" if chosen.markdown else f"{name:36} {cells.replace(' |', '')}")
    return int(not all(same.values()))


if __name__ == "__main__":
    raise SystemExit(main())
