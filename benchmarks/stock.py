#!/usr/bin/env python3
"""Write ``zhspeech/slogans/stock.py``: the members of chains that several texts have.

    python benchmarks/stock.py [--write] [--half a]

A member of the chains proposed in ``../shared/corpus`` that a few texts have is a stock phrase.  Copies of a
text count once, and the annotated speeches not at all, so that nothing is scored by its own words.  Without
``--write`` only what would change is counted; with ``--half`` the list is made of half of the texts (``a`` or
``b``), so that what is found in the others can be judged.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
from collections import Counter
from pathlib import Path
from zlib import crc32

from zhspeech.slogans import chains
from zhspeech.slogans.stock import PHRASES
from zhspeech.slogans.words import widen
from zhspeech.text.marks import HAN
from zhspeech.text.plain import plain_text

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
MODULE = ROOT / "src" / "zhspeech" / "slogans" / "stock.py"
#: How many texts must have a stock phrase.
FEW = 3
#: Longer ones are quotations, and what has a digit or a letter in it is no phrase.
WORDS = re.compile(f"{HAN}{{3,8}}")
#: Texts that begin alike are copies of each other.
HEAD = 3000
PER_LINE = 96


def digest(source: str) -> int:
    """What copies of a text have in common."""
    return crc32(source[:HEAD].encode())


def members(source: str) -> set[str]:
    """The members of all chains that are proposed in a text."""
    text = widen(plain_text(source))
    return {
        text[at + chain.start + step : at + chain.start + step + chain.size]
        for at, _, proposed in chains.proposed(text)
        for chain in proposed
        for step in range(0, chain.number * (chain.size + 1), chain.size + 1)
    }


def stock(half: str | None) -> list[str]:
    """The stock phrases, by size and then in the order of their characters."""
    annotated = [*(SHARED / "eval" / "dev").glob("*.slogans.tsv"), *(SHARED / "sample").glob("*.slogans.tsv")]
    seen = {
        digest(path.with_name(path.name.split(".")[0] + ".txt").read_bytes().decode()) for path in annotated
    }
    texts: Counter[str] = Counter()
    with gzip.open(SHARED / "corpus" / "speeches.jsonl.gz", "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            source = json.loads(line)["text"]
            if half and crc32(f"corpus/{number}".encode()) % 2 != "ab".index(half):
                continue
            if digest(source) not in seen:
                seen.add(digest(source))
                texts.update(members(source))
    found = [phrase for phrase, count in texts.items() if count >= FEW and WORDS.fullmatch(phrase)]
    return sorted(found, key=lambda phrase: (len(phrase), phrase))


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--write", action="store_true", help="write the module")
    options.add_argument("--half", choices="ab", help="of half of the texts only")
    chosen = options.parse_args()
    fresh = stock(chosen.half)
    before = {phrase for size, row in PHRASES.items() for phrase in re.findall(rf"\S{{{size}}}", row)}
    print(f"{len(fresh)} phrases, {len(before ^ set(fresh))} of them or of those in use are not in both")
    if chosen.write:
        rows = []
        for size in sorted({*map(len, fresh)}):
            row = "".join(phrase for phrase in fresh if len(phrase) == size)
            step = PER_LINE // size * size
            pieces = [f'        "{row[at : at + step]}"\n' for at in range(0, len(row), step)]
            rows.append(f"    {size}: (\n{''.join(pieces)}    ),\n")
        source = MODULE.read_text("utf-8")
        table = f"PHRASES = {{\n{''.join(rows)}}}\n"
        MODULE.write_text(re.sub(r"PHRASES = \{.*?\}\n", lambda _: table, source, flags=re.S), "utf-8")


if __name__ == "__main__":
    main()
