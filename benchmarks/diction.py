#!/usr/bin/env python3
"""Write ``zhspeech/slogans/diction.py``: characters by how formulaic the chains are that contain them.

    python benchmarks/diction.py [--write]

Of the chains proposed in ``../shared/corpus`` those that two texts or more have are formulas rather than
those that one has.  A logistic regression over the characters tells the two apart; its weights, in steps of
0.12, are the grades.  Without ``--write`` only what would change is counted.  Needs NumPy.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
from collections import Counter
from pathlib import Path
from zlib import crc32

import numpy as np

from zhspeech.slogans import chains
from zhspeech.slogans.diction import GRADES
from zhspeech.slogans.words import widen
from zhspeech.text.plain import plain_text

ROOT = Path(__file__).resolve().parent.parent
CORPUS = ROOT.parent / "shared" / "corpus" / "speeches.jsonl.gz"
MODULE = ROOT / "src" / "zhspeech" / "slogans" / "diction.py"
#: How many chains must contain a character; how strongly weights are drawn to nothing; the width of a grade,
#: and the highest.
RARE, PENALTY, STEP, HIGHEST = 25, 20.0, 0.12, 3
#: Texts that begin alike are copies of each other.
HEAD = 3000
PER_LINE = 48


def shared_chains() -> Counter[str]:
    """Each chain that is proposed, with the number of texts it is proposed in."""
    texts: Counter[str] = Counter()
    seen = set()
    with gzip.open(CORPUS, "rt", encoding="utf-8") as lines:
        for line in lines:
            source = json.loads(line)["text"]
            if (head := crc32(source[:HEAD].encode())) not in seen:
                seen.add(head)
                text = widen(plain_text(source))
                texts.update(
                    {
                        text[at + chain.start : at + chain.end].replace("，", "、")
                        for at, _, proposed in chains.proposed(text)
                        for chain in proposed
                    }
                )
    return texts


def grades(texts: Counter[str]) -> dict[int, str]:
    """The characters of each grade, the heaviest first."""
    found = Counter(character for chain in texts for character in set(chain))
    known = [character for character, count in found.items() if count >= RARE and "一" <= character <= "鿿"]
    column = {character: index for index, character in enumerate(known)}
    rows = np.zeros((len(texts), len(known) + 1), dtype=np.float32)
    rows[:, -1] = 1
    for row, chain in zip(rows, texts, strict=True):
        row[[column[character] for character in set(chain) if character in column]] = 1
    labels = np.array([count > 1 for count in texts.values()], dtype=np.float32)
    weights = np.zeros(rows.shape[1])
    penalty = np.diag([*[PENALTY] * len(known), 1e-6])
    for _ in range(12):
        chance = 1 / (1 + np.exp(-rows @ weights))
        slope = rows.T @ (chance - labels) + penalty @ weights
        weights -= np.linalg.solve((rows * (chance * (1 - chance))[:, None]).T @ rows + penalty, slope)
    graded: dict[int, list[tuple[float, str]]] = {}
    for character, weight in zip(known, weights, strict=False):
        if grade := max(-HIGHEST, min(HIGHEST, round(float(weight) / STEP))):
            graded.setdefault(grade, []).append((-abs(weight), character))
    return {
        grade: "".join(character for _, character in sorted(graded[grade])) for grade in sorted(graded)[::-1]
    }


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--write", action="store_true", help="write the module")
    fresh = grades(shared_chains())
    before = {character: grade for grade, characters in GRADES.items() for character in characters}
    after = {character: grade for grade, characters in fresh.items() for character in characters}
    changed = sum(before.get(character) != after.get(character) for character in before | after)
    print(f"{len(after)} characters, {changed} of {len(before | after)} with another grade than in use")
    if options.parse_args().write:
        lines = [
            f"    {grade}: (\n"
            + "".join(
                f'        "{characters[i : i + PER_LINE]}"\n' for i in range(0, len(characters), PER_LINE)
            )
            + "    ),\n"
            for grade, characters in fresh.items()
        ]
        source = MODULE.read_text("utf-8")
        table = f"GRADES = {{\n{''.join(lines)}}}\n"
        MODULE.write_text(re.sub(r"GRADES = \{\n.*?\n\}\n", lambda _: table, source, flags=re.S), "utf-8")


if __name__ == "__main__":
    main()
