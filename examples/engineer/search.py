"""A folder of documents becomes a search that answers with a path and a place that can be cited.

python search.py FOLDER QUESTION
"""

import math
import sys
from collections import Counter
from itertools import pairwise
from pathlib import Path

import zhspeech


def pairs(text):
    """What is looked for and found: every two characters that stand together."""
    return Counter(map("".join, pairwise(text)))


class Index:
    """Passages of a folder's documents, ranked by BM25 over pairs of characters."""

    def __init__(self, folder, max_chars=300):
        self.files = {path.name: zhspeech.read(path) for path in sorted(Path(folder).glob("*.txt"))}
        self.passages = [
            (name, chunk, pairs(chunk.contextualized))
            for name, file in self.files.items()
            for chunk in zhspeech.chunks(file.parse(), max_chars)
        ]
        self.known = Counter(pair for _, _, found in self.passages for pair in found)
        self.mean = sum(found.total() for *_, found in self.passages) / len(self.passages)

    def ask(self, question):
        """The best passage: its document, and the chunk."""
        return max(self.passages, key=lambda passage: self._score(pairs(question), passage[2]))[:2]

    def _score(self, wanted, found):
        length = 0.25 + 0.75 * found.total() / self.mean
        return sum(
            math.log(1 + len(self.passages) / self.known[pair])
            * found[pair]
            * 2.2
            / (found[pair] + 1.2 * length)
            for pair in wanted
            if found[pair]
        )


def main(folder, question):
    """Answer a question."""
    index = Index(folder)
    name, chunk = index.ask(question)
    line, column = index.files[name].parse().position(chunk.start)
    print(f"{name}:{line}:{column} [{chunk.start}:{chunk.end}]")
    print(" › ".join(chunk.headings))
    print(chunk.text.strip())


if __name__ == "__main__":
    main(*sys.argv[1:])
