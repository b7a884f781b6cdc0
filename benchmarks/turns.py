#!/usr/bin/env python3
"""How many nodes of dialogues run on from one speaker's words into another's.

    python benchmarks/turns.py CORPUS.jsonl.gz [--show]

A line of the corpus is an object with ``id`` and ``text``. A dialogue has two turns at least. Counted are
nodes that begin within a turn and do not end with it, which should not be; and nodes that hold another
speaker's label at all, such as headings above turns and numbered questions with their answers.
"""

from __future__ import annotations

import argparse
import gzip
import json
from typing import TYPE_CHECKING

import zhspeech

if TYPE_CHECKING:
    from collections.abc import Iterator


def dialogues(path: str) -> Iterator[tuple[str, zhspeech.Speech, list[zhspeech.Turn]]]:
    """The dialogues of a corpus, with their turns."""
    with gzip.open(path, "rt", encoding="utf-8") as corpus:
        for line in corpus:
            record = json.loads(line)
            turns = [turn for turn in zhspeech.find_turns(record["text"]) if turn.kind == "turn"]
            if len(turns) > 1:
                yield record["id"], zhspeech.parse(record["text"]), turns


def main() -> None:
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("corpus")
    options.add_argument("--show", action="store_true", help="the nodes that run on")
    chosen = options.parse_args()
    texts = nodes = holding = crossing = 0
    for name, speech, turns in dialogues(chosen.corpus):
        texts += 1
        for node in speech.walk():
            nodes += 1
            label = node.enumerator.end
            holding += any(
                label < turn.start < node.end and speech.source[label : turn.start].strip() for turn in turns
            )
            if any(turn.start < node.start < turn.end < node.end for turn in turns):
                crossing += 1
                if chosen.show:
                    print(name, node.text[:40].replace("\n", "/"))
    print(f"{texts} dialogues with {nodes} nodes")
    print(f"run on into another turn      {crossing:5}  {crossing / max(nodes, 1):.1%}")
    print(f"hold another speaker's label  {holding:5}  {holding / max(nodes, 1):.1%}")


if __name__ == "__main__":
    main()
