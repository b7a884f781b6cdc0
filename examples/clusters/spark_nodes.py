"""The nodes of every text of a Parquet file with the columns doc_id and text, on Spark.

spark-submit spark_nodes.py TEXTS.parquet NODES.parquet
"""

import sys

from pyspark.sql import SparkSession

import zhspeech.arrow


def main(texts: str, nodes: str) -> None:
    """Read the texts, write their nodes."""
    spark = SparkSession.builder.appName("zhspeech").getOrCreate()
    mapper = zhspeech.arrow.mapper("nodes")
    frame = spark.read.parquet(texts).select("doc_id", "text")
    frame.mapInArrow(mapper.batches, mapper.ddl).write.mode("overwrite").parquet(nodes)


if __name__ == "__main__":
    main(*sys.argv[1:])
