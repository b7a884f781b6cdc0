#!/usr/bin/env python3
"""What each piece of the resolver's evidence is worth, and whether its weights are fitted by accident.

    python benchmarks/evidence.py [FOLDER ...]              switch each weight off in turn
    python benchmarks/evidence.py [FOLDER ...] --thresholds halve and double each threshold in turn
    python benchmarks/evidence.py [FOLDER ...] --leave-out  fit on all kinds of text but one, in turn
    python benchmarks/evidence.py [FOLDER ...] --half a     only that half of each folder of ../shared/eval

A folder holds ``NAME.txt`` beside ``NAME.outline``; the default is ``tests/cases`` and ``examples``, and dev,
documents and pages of ``../shared/eval`` where they are. A kind of text is the first word of its name in one
folder; pages, whose names say nothing, are eight kinds by chance. Figures are attach F1 over all nodes, and
its mean over the texts.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

import attrs

from zhspeech.lists import costs, resolver
from zhspeech.lists.resolver import Resolver
from zhspeech.lists.weights import Weights
from zhspeech.parser import Parser
from zhspeech.testing import Case, read_cases
from zhspeech.tree.nodes import MAX_LEVELS

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared" / "eval"
FOLDERS = (
    ROOT / "tests" / "cases",
    ROOT / "examples",
    *(SHARED / name for name in ("dev", "documents", "pages")),
)
#: The thresholds that the resolver decides by.
THRESHOLDS = {
    costs: ("LONG", "SLIGHTLY", "LARGEST_STEP", "LARGEST_STEP_AT_LINE"),
    resolver: ("WIDTH", "SLACK"),
}
#: Into how many kinds texts fall whose names say nothing of their kind.
FOLDS = 8
#: How far a weight is moved while fitting, and what a move must gain in the sum of both figures.
STEPS, GAIN = (-1.0, -0.5, 0.5, 1.0), 2e-4

Pairs = set[tuple[int, "int | None"]]


class Text(NamedTuple):
    """A gold text as the resolver sees it: its candidates, and the (start, parent's start) of its nodes."""

    name: str
    kind: str
    fenced: list
    debatable: frozenset[int]
    wanted: Pairs


class Knob(NamedTuple):
    """One number among the weights: a field, or a cell of a field that is a table."""

    name: str
    row: int = -1
    column: int = -1

    def get(self, weights: Weights) -> float:
        """The number as it is."""
        value = getattr(weights, self.name)
        return value if self.row < 0 else value[self.row][self.column]

    def set(self, weights: Weights, number: float) -> Weights:
        """The weights with another number."""
        if self.row < 0:
            return attrs.evolve(weights, **{self.name: number})
        table = [list(row) for row in getattr(weights, self.name)]
        table[self.row][self.column] = number
        return attrs.evolve(weights, **{self.name: tuple(map(tuple, table))})


def knobs(weights: Weights) -> list[Knob]:
    found = []
    for field in attrs.fields(Weights):
        value = getattr(weights, field.name)
        if isinstance(value, tuple):
            found += [
                Knob(field.name, row, column)
                for row, cells in enumerate(value)
                for column in range(len(cells))
            ]
        else:
            found.append(Knob(field.name))
    return found


def load(folders: list[Path], half: str | None) -> list[Text]:
    parser = Parser()

    def text(folder: Path, case: Case) -> Text:
        wanted = {(node.start, node.parent) for node in case.nodes}
        kind = crc32(case.name.encode()) % FOLDS if folder.name == "pages" else case.name.split("-")[0]
        fenced = parser.read(case.text).fenced
        return Text(case.name, f"{folder.name} {kind}", fenced, frozenset(case.debatable), wanted)

    return [
        text(folder, case)
        for folder in folders
        for case in read_cases(folder)
        if half is None or folder.parent != SHARED or half == "ab"[crc32(case.name.encode()) & 1]
    ]


def found(text: Text, weights: Weights) -> Pairs:
    """The tree that the resolver finds, debatable nodes left out as the scorer does."""
    pairs: Pairs = set()
    path: list[int] = []
    for hit, level, _ in Resolver(weights, MAX_LEVELS).resolve(text.fenced):
        del path[level:]
        if hit.start not in text.debatable:
            pairs.add((hit.start, next((one for one in reversed(path) if one not in text.debatable), None)))
        path.append(hit.start)
    return pairs


def attach(texts: list[Text], weights: Weights) -> tuple[float, float]:
    """Attach F1 over all nodes, and its mean over the texts."""
    right = total = 0
    means = []
    for text in texts:
        pairs = found(text, weights)
        both = len(pairs) + len(text.wanted)
        right += 2 * len(pairs & text.wanted)
        total += both
        means.append(2 * len(pairs & text.wanted) / both if both else 1.0)
    return right / total, sum(means) / len(means)


def fit(texts: list[Text], weights: Weights) -> Weights:
    """Move each weight in turn to where both figures together are best; one round."""
    best = sum(attach(texts, weights))
    for knob in knobs(weights):
        start, top = knob.get(weights), (best, knob.get(weights))
        for move in STEPS:
            number = max(0.0, start + move)
            score = sum(attach(texts, knob.set(weights, number)))
            if score > top[0] + GAIN:
                top = score, number
        best, weights = top[0], knob.set(weights, top[1])
    return weights


def switched_off(texts: list[Text]) -> dict[str, tuple[float, float]]:
    weights = Weights()
    rows = {"all evidence": attach(texts, weights)}
    for field in attrs.fields(Weights):
        value = getattr(weights, field.name)
        nothing = tuple((0.0,) * len(row) for row in value) if isinstance(value, tuple) else 0.0
        rows[f"without {field.name}"] = attach(texts, attrs.evolve(weights, **{field.name: nothing}))
    return rows


def moved(texts: list[Text]) -> dict[str, tuple[float, float]]:
    """Figures with each threshold halved and doubled in turn."""
    rows = {"as they are": attach(texts, Weights())}
    for module, names in THRESHOLDS.items():
        for name in names:
            value = getattr(module, name)
            for times in (0.5, 2):
                setattr(module, name, type(value)(max(1, value * times)))
                rows[f"{name} {getattr(module, name)}"] = attach(texts, Weights())
            setattr(module, name, value)
    return rows


def left_out(texts: list[Text]) -> dict[str, tuple[float, float]]:
    """Figures of the weights as they are, of a fit on all texts, and of each kind under a fit on the rest."""
    right = total = 0
    means = []
    for kind in sorted({text.kind for text in texts}):
        weights = fit([text for text in texts if text.kind != kind], Weights())
        for text in texts:
            if text.kind == kind:
                pairs = found(text, weights)
                both = len(pairs) + len(text.wanted)
                right += 2 * len(pairs & text.wanted)
                total += both
                means.append(2 * len(pairs & text.wanted) / both if both else 1.0)
    return {
        "shipped weights": attach(texts, Weights()),
        "fitted on all": attach(texts, fit(texts, Weights())),
        "each kind left out of the fit": (right / total, sum(means) / len(means)),
    }


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument(
        "folder", nargs="*", type=Path, default=[folder for folder in FOLDERS if folder.is_dir()]
    )
    options.add_argument("--leave-out", action="store_true", help="fit on all kinds of text but one, in turn")
    options.add_argument("--thresholds", action="store_true", help="halve and double each threshold")
    options.add_argument("--half", choices=("a", "b"), help="that half of each shared folder only")
    options.add_argument("--json", action="store_true", help="print one JSON object")
    chosen = options.parse_args()
    texts = load(chosen.folder, chosen.half)
    rows = (left_out if chosen.leave_out else moved if chosen.thresholds else switched_off)(texts)
    if chosen.json:
        print(json.dumps(rows))
    else:
        print(f"{len(texts)} texts, {sum(len(text.wanted) for text in texts)} nodes{'':8}attach    mean")
        for name, (micro, mean) in rows.items():
            print(f"{name:32} {micro:.4f}  {mean:.4f}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
