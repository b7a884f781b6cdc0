"""What readers marked and judged for the fits of the slogans, and the regression that the fits are.

The speeches of ``../shared/eval/dev`` and ``../shared/sample`` have all their slogans marked, as far as a
line ``# until N`` says.  A file of judgements, ``judged_*.tsv``, has a line for each place: a text, start,
end, verdict; a text is corpus/N, the N-th line of ../shared/corpus/speeches.jsonl.gz counted from 0, or
pages/NAME.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np

from yardstick import read_corpus

SHARED = Path(__file__).resolve().parents[2] / "shared"


def annotated() -> dict[str, tuple[str, list[tuple[int, int, str]], int]]:
    """The speeches: source, slogans, and how far they are annotated."""
    found = {}
    for path in sorted(
        [*(SHARED / "eval" / "dev").glob("*.slogans.tsv"), *(SHARED / "sample").glob("*.slogans.tsv")]
    ):
        source = path.with_name(path.name.split(".")[0] + ".txt").read_bytes().decode("utf-8")
        lines = path.read_text("utf-8").splitlines()
        until = next((int(line.split()[2]) for line in lines if line.startswith("# until ")), len(source))
        rows = [line.split("\t") for line in lines if line.strip() and not line.startswith("#")]
        found[path.name] = source, [(int(row[0]), int(row[1]), row[3]) for row in rows], until
    return found


def judged(file: Path) -> dict[str, tuple[str, dict[tuple[int, int], str]]]:
    """The judged texts: source, and the verdict on each place."""
    corpus = [record["text"] for record in read_corpus(SHARED / "corpus" / "speeches.jsonl.gz")]
    verdicts: dict[str, dict[tuple[int, int], str]] = {}
    for line in file.read_text("utf-8").splitlines():
        if not line.startswith("#"):
            name, start, end, verdict = line.split("\t")
            verdicts.setdefault(name, {})[int(start), int(end)] = verdict
    pages = SHARED / "eval" / "pages"
    return {
        name: (
            corpus[int(name.split("/")[1])]
            if name.startswith("corpus/")
            else (pages / f"{name.split('/')[1]}.txt").read_bytes().decode("utf-8"),
            places,
        )
        for name, places in verdicts.items()
    }


def fit(
    rows: np.ndarray, labels: np.ndarray, counts: np.ndarray, given: np.ndarray, strength: float
) -> np.ndarray:
    """A bias and the weights of a logistic regression beside what is given, by Newton's method.

    Args:
        rows: what each sample has.
        labels: how probable it is that it is one, from 0 to 1.
        counts: what each sample counts.
        given: what it weighs already.
        strength: how strongly weights are drawn to nothing.
    """
    table = np.c_[np.ones(len(rows)), rows]
    weights = np.zeros(table.shape[1])
    penalty = np.diag([1e-6, *[strength] * rows.shape[1]])
    for _ in range(30):
        chance = 1 / (1 + np.exp(-table @ weights - given))
        slope = table.T @ (counts * (chance - labels)) + penalty @ weights
        curve = (table * (counts * chance * (1 - chance))[:, None]).T @ table + penalty
        weights -= np.linalg.solve(curve, slope)
    return weights
