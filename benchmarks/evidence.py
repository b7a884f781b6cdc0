#!/usr/bin/env python3
"""What each piece of the resolver's evidence is worth, and whether its weights are fitted by accident.

    python benchmarks/evidence.py [FOLDER ...]              switch each weight off in turn
    python benchmarks/evidence.py [FOLDER ...] --thresholds move each threshold one step either way, in turn
    python benchmarks/evidence.py [FOLDER ...] --leave-out  fit on all kinds of text but one, in turn
    python benchmarks/evidence.py [FOLDER ...] --half a     only that half of each folder of ../shared/eval
    python benchmarks/evidence.py [FOLDER ...] --markdown   weights, or with --thresholds these, in a table

A folder holds ``NAME.txt`` beside ``NAME.outline``; the default are our own, and dev, documents and pages of
``../shared/eval`` where they are. A kind of text is the first word of its name in one folder; pages and our
own, whose names say nothing, are eight kinds of a folder by chance. Figures are attach F1 over all nodes, and
its mean over the texts; of thresholds, attach, Parts and zones F1 of the whole parser, as differences.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple
from zlib import crc32

import attrs

from zhspeech.lists import company, context, costs, divisions, extents, page_labels, resolver
from zhspeech.lists.resolver import Resolver
from zhspeech.lists.weights import Weights
from zhspeech.parser import Parser
from zhspeech.testing import Case, read_cases, score
from zhspeech.tree.nodes import MAX_LEVELS
from zhspeech.zones import attributes, setting, units

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import ModuleType

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared" / "eval"
FOLDERS = (
    *(ROOT / "tests" / name for name in ("cases", "documents", "pages")),
    ROOT / "examples",
    *(SHARED / name for name in ("dev", "documents", "pages")),
)
#: The numbers that a tree or its zones are decided by, beside the weights and the columns of ``RULES``.
THRESHOLDS = {
    company: "MIXED_REACH NEAR LETTERS LOST",
    context: "BRACKET LEAD HEADING REACH",
    costs: "LONG SLIGHTLY LARGEST_STEP LARGEST_STEP_AT_LINE HEADINGS SENTENCE_HEADINGS ITEMS",
    resolver: "WIDTH SLACK",
    extents: "CLAUSES PARAGRAPHS",
    page_labels: "_SHORTEST _BROKEN _THROUGH",
    divisions: "MANY BESIDE ALONE BEHIND AT_LINES GLUED HEADINGS OTHER_LINES",
    units: "HEAD HEAD_LINES HEAD_PROSE TAIL TAIL_LINES FAR SHORT ADDRESSED TITLED GLUED LAST WRAPPED",
    attributes: "_TITLE _END _FRONT _BACK",
    setting: "_FRAME _LINE_OF_WORDS _LONG_LINE _HEADLINE",
}
#: Where one of them is imported by name, too.
IMPORTED = {"LARGEST_STEP_AT_LINE": (resolver,)}
COLUMNS = ("share", "few", "latest", "whole")
#: One step: a share moves by so much, a small count by one, all else to these parts of itself.
SHARE, FEW, PARTS = 0.05, 10, (0.8, 1.25)
#: What a threshold must change at least, in any figure, to stand in the table.
TELLING = 0.0005
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


def read(folders: list[Path], half: str | None) -> Iterator[tuple[Path, Case]]:
    """The cases of the folders; of shared ones, of one half if one is asked for."""
    for folder in folders:
        for case in read_cases(folder):
            if half is None or folder.parent != SHARED or half == "ab"[crc32(case.name.encode()) & 1]:
                yield folder, case


def load(folders: list[Path], half: str | None) -> list[Text]:
    parser = Parser()

    def text(folder: Path, case: Case) -> Text:
        wanted = {(node.start, node.parent) for node in case.nodes}
        is_named = folder.parent == SHARED and folder.name != "pages"
        kind = case.name.split("-")[0] if is_named else crc32(case.name.encode()) % FOLDS
        fenced = parser.read(case.text).fenced
        return Text(case.name, f"{folder.name} {kind}", fenced, frozenset(case.debatable), wanted)

    return [text(folder, case) for folder, case in read(folders, half)]


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


def steps(value: float) -> tuple[float, float]:
    """A threshold one step lower and one step higher."""
    if isinstance(value, float) and value <= 1:
        return max(0.0, round(value - SHARE, 4)), min(1.0, round(value + SHARE, 4))
    if isinstance(value, int) and value <= FEW:
        return value - 1, value + 1
    lower, higher = (type(value)(value * part) for part in PARTS)
    return lower, higher


def thresholds() -> Iterator[tuple[str, float, Callable[[float], None]]]:
    """Each threshold: its name, its value, and what sets it."""
    for module, names in THRESHOLDS.items():
        for name in names.split():
            homes = [module, *IMPORTED.get(name, ())]

            def set_all(value: float, homes: list[ModuleType] = homes, name: str = name) -> None:
                for home in homes:
                    setattr(home, name, value)

            called = f"{module.__name__.removeprefix('zhspeech.')}.{name}"
            yield called, getattr(module, name), set_all
    rules = divisions.RULES
    for row, rule in enumerate(rules):
        for column in COLUMNS:

            def put(value: float, row: int = row, column: str = column) -> None:
                changed = rules[row]._replace(**{column: value})
                divisions.RULES = (*rules[:row], changed, *rules[row + 1 :])

            yield f"lists.divisions.RULES[{row}].{column}", getattr(rule, column), put


def moved(cases: list[Case]) -> dict[str, tuple[float, ...]]:
    """How attach, Parts and zones change with each threshold one step lower, and one step higher."""
    parser = Parser()

    def figures() -> tuple[float, ...]:
        found = score(parser.parse, cases)
        return found.attach.f1, found.parts.f1, found.zones.f1

    start = figures()
    rows = {"as they are": start}
    for name, value, put in thresholds():
        for other in sorted({*steps(value)} - {value}):
            put(other)
            rows[f"{name} {value} → {other}"] = tuple(
                round(now - then, 5) for now, then in zip(figures(), start, strict=True)
            )
        put(value)
    return rows


def print_weights(rows: dict[str, tuple[float, float]]) -> None:
    """What each weight is worth, as a table; the most telling first."""
    print("| weight set to nothing | attach | difference | mean | difference |")
    print("|---|--:|--:|--:|--:|")
    (_, whole), *others = rows.items()
    print(f"| *none* | {whole[0]:.4f} | | {whole[1]:.4f} | |")
    for name, figures in sorted(others, key=lambda row: row[1]):
        cells = " | ".join(f"{now:.4f} | {now - then:+.4f}" for now, then in zip(figures, whole, strict=True))
        print(f"| `{name.removeprefix('without ')}` | {cells} |")


def print_thresholds(rows: dict[str, tuple[float, ...]]) -> None:
    """The thresholds that change a figure when they are moved, as a table."""
    print("| threshold | as it is | moved to | attach | Parts | zones |")
    print("|---|--:|--:|--:|--:|--:|")
    (_, whole), *others = rows.items()
    print(f"| *none* | | | {' | '.join(f'{figure:.4f}' for figure in whole)} |")
    for words, figures in others:
        if max(map(abs, figures)) >= TELLING:
            name, value, _, other = words.split(" ")
            cells = (f"{figure:+.4f}" if figure else "" for figure in figures)
            print(f"| `{name}` | {value} | {other} | {' | '.join(cells)} |")


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
    options.add_argument("--thresholds", action="store_true", help="move each threshold one step")
    options.add_argument("--half", choices=("a", "b"), help="that half of each shared folder only")
    options.add_argument("--json", action="store_true", help="print one JSON object")
    options.add_argument("--markdown", action="store_true", help="a table for the documentation")
    chosen = options.parse_args()
    if chosen.thresholds:
        cases = [case for _, case in read(chosen.folder, chosen.half)]
        head, rows = f"{len(cases)} texts{'':32}attach   parts   zones", moved(cases)
    else:
        texts = load(chosen.folder, chosen.half)
        head = f"{len(texts)} texts, {sum(len(text.wanted) for text in texts)} nodes{'':18}attach    mean"
        rows = (left_out if chosen.leave_out else switched_off)(texts)
    if chosen.json:
        print(json.dumps(rows))
    elif chosen.markdown:
        (print_thresholds if chosen.thresholds else print_weights)(rows)
    else:
        print(head)
        for name, figures in rows.items():
            print(f"{name:42} {'  '.join(f'{figure:+.4f}' for figure in figures)}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
