"""The nodes of every text of a Parquet file with the columns doc_id and text, on Spark.

spark-submit spark_nodes.py TEXTS.parquet NODES.parquet [TASKS]

The texts are dealt out to two tasks a processor, or to so many as are named: a single file would be a single
task. A million characters or more are worth a task; of a long run, a task is what is done again where a
machine is lost.
"""

import sys

from pyspark.sql import SparkSession

import zhspeech.arrow


def main(texts: str, nodes: str, tasks: str = "") -> None:
    """Read the texts, write their nodes."""
    spark = SparkSession.builder.appName("zhspeech").getOrCreate()
    # Texts are long: as many together as Spark has rows by default would be 100 million characters.
    spark.conf.set("spark.sql.execution.arrow.maxRecordsPerBatch", "200")
    mapper = zhspeech.arrow.mapper("nodes")
    frame = spark.read.parquet(texts).select("doc_id", "text")
    frame = frame.repartition(int(tasks or 2 * spark.sparkContext.defaultParallelism))
    frame.mapInArrow(mapper.batches, mapper.ddl).write.mode("overwrite").parquet(nodes)


if __name__ == "__main__":
    main(*sys.argv[1:])
