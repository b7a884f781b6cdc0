"""The nodes of every text of a Parquet file with the columns doc_id and text, on Ray.

python ray_nodes.py TEXTS.parquet NODES
"""

import sys

import ray

import zhspeech.arrow


def main(texts: str, nodes: str) -> None:
    """Read the texts, write their nodes."""
    data = ray.data.read_parquet(texts, columns=["doc_id", "text"])
    data.map_batches(zhspeech.arrow.mapper("nodes"), batch_format="pyarrow").write_parquet(nodes)


if __name__ == "__main__":
    main(*sys.argv[1:])
