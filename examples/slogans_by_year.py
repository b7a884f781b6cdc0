#!/usr/bin/env python3
"""Draw how dense slogans are in a corpus, year by year and kind by kind.

    python examples/slogans_by_year.py FOLDER PICTURE

FOLDER holds text files, or is a file of JSON Lines (perhaps gzipped) with a ``text`` in each. A text counts
for the year in which it was given or signed, as its metadata say; one that states no such date is left out. A
point is the number of slogans in 10,000 characters of a year's texts; a year with fewer than MANY of them has
none. Needs matplotlib.
"""

from __future__ import annotations

import gzip
import json
import sys
from collections import Counter
from math import isnan, nan
from pathlib import Path
from typing import TYPE_CHECKING

import zhspeech

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

#: A year with fewer texts is not drawn.
MANY = 5
#: What is drawn, with its name in the picture.
KINDS = {"numeral": "numeral formulas", "quoted": "quoted coinages", "parallel": "parallel mottoes"}


def texts_of(path: Path) -> Iterator[str]:
    """The texts of a folder, or of a file of JSON Lines."""
    if path.is_dir():
        for file in sorted(path.glob("*.txt")):
            yield zhspeech.read(file).text
        return
    with (
        gzip.open(path, "rt", encoding="utf-8")
        if path.suffix == ".gz"
        else path.open(encoding="utf-8") as lines
    ):
        for line in lines:
            yield json.loads(line)["text"]


def year_of(speech: zhspeech.Speech) -> int | None:
    """The year in which a speech was given, or else signed, if it says so."""
    stated = speech.metadata.given or speech.metadata.signed or ""
    return int(stated[:4]) if stated[:4].isdigit() else None


def densities(texts: Iterable[str]) -> dict[str, dict[int, float]]:
    """Slogans in 10,000 characters, by kind and year; not a number for a year with too few texts."""
    sizes: Counter[int] = Counter()
    texts_in: Counter[int] = Counter()
    counts: Counter[tuple[str, int]] = Counter()
    for speech in map(zhspeech.parse, texts):
        year = year_of(speech)
        if year is not None:
            sizes[year] += len(speech.source)
            texts_in[year] += 1
            counts.update((slogan.kind.value, year) for slogan in speech.slogans)
    drawn = [year for year, many in texts_in.items() if many >= MANY]
    years = range(min(drawn), max(drawn) + 1) if drawn else ()
    return {
        kind: {year: counts[kind, year] * 10_000 / sizes[year] if year in drawn else nan for year in years}
        for kind in KINDS
    }


def draw(curves: dict[str, dict[int, float]], picture: Path) -> None:
    """Draw a curve for each kind."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    figure, axes = pyplot.subplots(figsize=(8, 4), layout="constrained")
    for kind, curve in curves.items():
        axes.plot(list(curve), list(curve.values()), marker="o", markersize=4, label=KINDS[kind])
    axes.set_xlabel("year in which the text was given or signed")
    axes.set_ylabel("slogans in 10,000 characters")
    axes.set_ylim(bottom=0)
    axes.xaxis.get_major_locator().set_params(integer=True)
    axes.legend(frameon=False)
    axes.spines[["top", "right"]].set_visible(False)
    figure.savefig(picture, dpi=120)


def main(arguments: list[str]) -> None:
    """Draw the picture of a folder."""
    if len(arguments) != 2:
        sys.exit(__doc__)
    curves = densities(texts_of(Path(arguments[0])))
    draw(curves, Path(arguments[1]))
    drawn = [year for year, density in curves["numeral"].items() if not isnan(density)]
    print(f"{len(drawn)} years with {MANY} texts or more")


if __name__ == "__main__":
    main(sys.argv[1:])
