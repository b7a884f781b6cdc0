#!/usr/bin/env python3
"""The tables on Spark and Ray: the same rows as here, how fast, and what becomes of a killed worker.

    pip install -e ".[arrow]" pyspark ray; python benchmarks/clusters.py [--characters N] [--markdown]

The texts are the examples again and again, each copy under a name of its own. Every engine makes the table
``nodes`` of them with two processes, once to warm up and once timed; the time is compared with that of
``parse_many(2)`` in the same run, and the rows with those of ``zhspeech.rows``. On a Spark cluster of two
workers one is killed in the midst of the work, and the rows must be complete all the same. An engine that is
not installed is left out, with a line that says so.
"""

from __future__ import annotations

import argparse
import importlib.util
import os
import signal
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
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "500")
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("OFF")
    mapper = zhspeech.arrow.mapper("nodes")

    def run() -> pa.Table:
        frame = session.read.parquet(f"{folder}/texts.parquet").repartition(8)
        made = frame.mapInArrow(mapper.batches, mapper.ddl)
        if kill:
            threading.Timer(GRACE, kill_executor).start()
        made.write.mode("overwrite").parquet(f"{folder}/nodes.parquet")
        return pq.read_table(f"{folder}/nodes.parquet")

    return run


def kill_executor() -> None:
    """Kill one of the processes that work for Spark."""
    found = subprocess.run(
        ["pgrep", "-f", "CoarseGrainedExecutorBackend"], capture_output=True, text=True, check=False
    )
    for number in found.stdout.split()[:1]:
        os.kill(int(number), signal.SIGKILL)


def ray(texts: pa.Table) -> Callable[[], pa.Table]:
    """What makes the rows on Ray."""
    import ray

    ray.init(num_cpus=2, include_dashboard=False, log_to_driver=False, logging_level="ERROR")
    ray.data.DataContext.get_current().enable_progress_bars = False
    data = ray.data.from_arrow(texts).repartition(8)

    def run() -> pa.Table:
        made = data.map_batches(zhspeech.arrow.mapper("nodes"), batch_format="pyarrow")
        return pa.concat_tables(ray.get(made.to_arrow_refs()))

    return run


def timed(run: Callable[[], pa.Table]) -> tuple[float, pa.Table]:
    """The seconds of a second run, and its rows."""
    run()
    start = time.perf_counter()
    table = run()
    return time.perf_counter() - start, table


def main() -> int:
    """Measure, compare and report."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--characters", type=int, default=20_000_000)
    options.add_argument("--markdown", action="store_true", help="a table for the documentation")
    chosen = options.parse_args()
    texts = make_texts(chosen.characters)
    size = sum(map(len, texts["text"].to_pylist()))
    seconds, rows = timed(lambda: here(texts))
    expected = sums(rows)
    single = zhspeech.rows(zhspeech.parse(EXAMPLES[0]), "nodes", "t0000000")
    assert [row["label"] for row in single] == rows.filter(pc.equal(rows["doc_id"], "t0000000"))[
        "label"
    ].to_pylist()
    lines = [("parse_many, 2 processes", seconds, "yes")]
    for name, package, make in (
        ("Spark, local[2]", "pyspark", lambda: spark(texts)),
        ("Ray, 2 processors", "ray", lambda: ray(texts)),
    ):
        if importlib.util.find_spec(package) is None:
            print(f"{name}: left out, {package} is not installed", file=sys.stderr)
            continue
        taken, table = timed(make())
        lines.append((name, taken, "yes" if sums(table) == expected else "NO"))
    if importlib.util.find_spec("pyspark") is not None:
        from pyspark.sql import SparkSession

        SparkSession.getActiveSession().stop()
        start = time.perf_counter()
        table = spark(texts, "local-cluster[2,1,1024]", kill=True)()
        taken = time.perf_counter() - start
        lines.append(("Spark, cluster of two, one killed", taken, "yes" if sums(table) == expected else "NO"))
    if chosen.markdown:
        print(f"| {size / 1e6:.0f} M characters | seconds | M characters/s | × parse_many | the same rows |")
        print("|---|--:|--:|--:|---|")
    for name, taken, same in lines:
        cells = f"{taken:.1f} | {size / taken / 1e6:.2f} | {taken / seconds:.2f} | {same}"
        print(f"| {name} | {cells} |" if chosen.markdown else f"{name:36} {cells.replace(' |', '')}")
    return int(any(same == "NO" for _, _, same in lines))


if __name__ == "__main__":
    raise SystemExit(main())
