#!/usr/bin/env python3
"""Write ``zhspeech/slogans/stock.py``: the members of chains that several texts have, in two grades.

    python benchmarks/stock.py [--write] [--half a]

A member of the chains proposed in ``../shared/corpus`` that a few texts have is a stock phrase. Its grade
is how much likelier than usual its chains are formulas, by all evidence but the stock, drawn to nothing
where they are few. Copies of a text count once, and the annotated speeches not at all, so that nothing is
scored by its own words. Without ``--write`` only what would change is counted; with ``--half`` the list
is made of half of the texts (``a`` or ``b``), so that what is found in the others can be judged.
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
from collections import Counter
from itertools import chain
from math import exp
from pathlib import Path
from statistics import fmean
from typing import TYPE_CHECKING
from zlib import crc32

from zhspeech.slogans import chains, stock
from zhspeech.slogans.attributes import attributes_of_text, inner_attributes, outer_attributes
from zhspeech.slogans.evidence import BIAS, weigh
from zhspeech.slogans.words import widen
from zhspeech.text.marks import HAN
from zhspeech.text.plain import plain_text

if TYPE_CHECKING:
    from collections.abc import Iterator

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
#: The attributes that are left out when the stock is graded; and what weighs less is no chain at all.
OWN_ATTRIBUTES = {"stock", "some stock", "known", "some known"}
IMPOSSIBLE = -50
#: Chains of the usual chance that each phrase is given beside its own, and the shares of the phrases that
#: stand in lists, which are left out, and in both.
DOUBT = 3
LISTED, BOTH = 0.4, 0.4


def digest(source: str) -> int:
    """What copies of a text have in common."""
    return crc32(source[:HEAD].encode())


def chances(source: str) -> Iterator[tuple[str, float]]:
    """Each member of the chains proposed in a text, with the chance that its chain is a formula."""
    text = widen(plain_text(source))
    of_text = attributes_of_text(text)
    for at, sentence, proposed in chains.proposed(text):
        for one in proposed:
            place = text, at, sentence, one
            has = {*of_text, *outer_attributes(*place), *inner_attributes(*place)} - OWN_ATTRIBUTES
            weight = BIAS + weigh(has)
            if weight > IMPOSSIBLE:
                chance = 1 / (1 + exp(-weight))
                for first in range(one.start, one.end, one.size + 1):
                    yield sentence[first : first + one.size], chance


def graded(half: str | None) -> dict[str, list[str]]:
    """The stock phrases by grade, each by size and then in the order of their characters."""
    annotated = [*(SHARED / "eval" / "dev").glob("*.slogans.tsv"), *(SHARED / "sample").glob("*.slogans.tsv")]
    seen = {
        digest(path.with_name(path.name.split(".")[0] + ".txt").read_bytes().decode()) for path in annotated
    }
    texts: Counter[str] = Counter()
    found: dict[str, list[float]] = {}
    with gzip.open(SHARED / "corpus" / "speeches.jsonl.gz", "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            source = json.loads(line)["text"]
            if half and crc32(f"corpus/{number}".encode()) % 2 != "ab".index(half):
                continue
            if digest(source) not in seen:
                seen.add(digest(source))
                pairs = list(chances(source))
                texts.update({phrase for phrase, _ in pairs})
                for phrase, chance in pairs:
                    found.setdefault(phrase, []).append(chance)
    usual = fmean(chain.from_iterable(found.values()))
    grades = {
        phrase: sum(chance - usual for chance in found[phrase]) / (len(found[phrase]) + DOUBT)
        for phrase, count in texts.items()
        if count >= FEW and WORDS.fullmatch(phrase)
    }
    order = sorted(grades, key=lambda phrase: (grades[phrase], phrase))
    first, second = (int(share * len(order)) for share in (LISTED, LISTED + BOTH))
    return {
        name: sorted(phrases, key=lambda phrase: (len(phrase), phrase))
        for name, phrases in (("FORMULAS", order[second:]), ("KNOWN", order[first:second]))
    }


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--write", action="store_true", help="write the module")
    options.add_argument("--half", choices="ab", help="of half of the texts only")
    chosen = options.parse_args()
    source = MODULE.read_text("utf-8")
    for name, fresh in graded(chosen.half).items():
        before = {
            phrase
            for size, row in getattr(stock, name).items()
            for phrase in re.findall(rf"\S{{{size}}}", row)
        }
        print(f"{name}: {len(fresh)}, {len(before ^ set(fresh))} of them or of those in use are not in both")
        rows = []
        for size in sorted({*map(len, fresh)}):
            row = "".join(phrase for phrase in fresh if len(phrase) == size)
            step = PER_LINE // size * size
            pieces = [f'        "{row[at : at + step]}"\n' for at in range(0, len(row), step)]
            is_short = 2 * len(row) <= PER_LINE
            rows.append(
                f"    {size}: ({pieces[0].strip()}),\n"
                if is_short
                else f"    {size}: (\n{''.join(pieces)}    ),\n"
            )
        table = f"{name} = {{\n{''.join(rows)}}}\n"
        source = re.sub(rf"{name} = \{{.*?\n\}}\n", lambda _, table=table: table, source, flags=re.S)
    if chosen.write:
        MODULE.write_text(source, "utf-8")


if __name__ == "__main__":
    main()
