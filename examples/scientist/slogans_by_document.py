"""A folder of speeches becomes a table of slogans, and a plot where matplotlib is installed.

python slogans_by_document.py FOLDER TABLE.csv [PLOT.png]
"""

import csv
import sys
from collections import Counter
from pathlib import Path

import zhspeech

COLUMNS = ("document", "date", "speaker", "part", "kind", "slogan")


def slogans(path):
    """A row for each slogan of a file: who said it when, in which Part, in one script and width."""
    speech = zhspeech.read(path).parse()
    said = speech.metadata
    date = said.given or said.signed or said.published or ""
    for row in zhspeech.rows(speech, "slogans"):
        part = "" if row["part"] is None else row["part"] + 1
        yield path.name, date, "、".join(said.speakers), part, row["kind"], row["key"]


def plot(rows, path):
    """Bars: how many slogans of each kind a document has."""
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    counts = Counter((document, kind) for document, *_, kind, _ in rows)
    documents = sorted({document for document, *_ in rows})
    left = [0] * len(documents)
    for kind in zhspeech.SloganKind:
        width = [counts[document, kind] for document in documents]
        pyplot.barh(documents, width, left=left, label=kind.value)
        left = [sum(pair) for pair in zip(left, width, strict=True)]
    pyplot.legend()
    pyplot.savefig(path, bbox_inches="tight")


def main(folder, table, picture=None):
    """Write the table and the plot, and show the slogans that are said most."""
    rows = [row for path in sorted(Path(folder).glob("*.txt")) for row in slogans(path)]
    with open(table, "w", encoding="utf-8-sig", newline="") as file:  # with the mark that Excel wants
        csv.writer(file).writerows([COLUMNS, *rows])
    for (kind, slogan), count in Counter((kind, slogan) for *_, kind, slogan in rows).most_common(5):
        print(f"{count:>3}  {kind:<8}  {slogan}")
    if picture:
        plot(rows, picture)


if __name__ == "__main__":
    main(*sys.argv[1:])
