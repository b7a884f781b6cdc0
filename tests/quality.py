#!/usr/bin/env python3
"""Check that no score has fallen below the one recorded in quality.toml.

    python tests/quality.py             the table of scores; exit status 1 if one is too low
    python tests/quality.py --errors    what is wrong in each tree, too
    python tests/quality.py --record    write the scores, rounded down, to quality.toml, and what is wrong
                                        with our own cases beside them
    python tests/quality.py --markdown trees
                                        the scores of the trees, the masks or the slogans as a table
    python tests/quality.py --markdown wrong
                                        how many things are wrong in the trees

Scored are our own cases and examples, always, and the annotated texts and files of ../shared where they are.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import zhspeech
from zhspeech.testing import Case, differences, read_cases, score, score_masks, score_slogans

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from zhspeech.testing import Figure, TreeScore

ROOT = Path(__file__).resolve().parents[1]
#: The sets that are part of the repository, and the reason of what is wrong there until somebody has one.
OURS, UNKNOWN = ("cases", "examples"), "why?"
RECORD = ROOT / "tests" / "quality.toml"
FOLDERS = {
    "cases": ROOT / "tests" / "cases",
    "examples": ROOT / "examples",
    "own-pages": ROOT / "tests" / "pages",
    "own-documents": ROOT / "tests" / "documents",
    "dev": ROOT.parent / "shared" / "eval" / "dev",
    "written": ROOT.parent / "shared" / "eval" / "written",
    "documents": ROOT.parent / "shared" / "eval" / "documents",
    "pages": ROOT.parent / "shared" / "eval" / "pages",
    "sample": ROOT.parent / "shared" / "sample",
}
EVAL = ROOT.parent / "shared" / "eval"
_READERS = (
    "--docx zhspeech:read --html zhspeech:read --text zhspeech:read --pdf api:pdf --parse zhspeech:parse"
)
_FINDERS = "--meta api:meta --turns api:turns --stage api:stage --docs api:docs"
#: Sets that bring their own scorer: its command, and where in its JSON each figure stands (a share is the
#: number at the first place divided by that at the second).
SCORERS = {
    "small": ("score_cases.py --json", {"right": "right of cases"}),
    "drafts": (
        "score_checks.py drafts --json",
        {"recall": "total/recall", "precision": "total/precision"},
    ),
    "meta": (
        f"score_meta.py meta {_FINDERS} --json /dev/stdout",
        {
            "fields": "meta/all/value/F1",
            "turns": "turns/turn/F1",
            "turns_with_end": "turns/turn/F1 with end",
            "stage": "stage/any kind/F1",
            "documents": "docs/boundaries/F1",
        },
    ),
    "files": (
        f"score_files.py {_READERS} --json",
        {
            "docx_labels": "files/docx/total/labels/right of files/docx/total/labels/of",
            "html_lines": "files/html/total/lines/kept of files/html/total/lines/of",
            "pdf_lines": "files/pdf/total/lines/kept of files/pdf/total/lines/of",
        },
    ),
}
_TREES = ("detect", "attach", "span", "parts", "zones")
_MASKS = ("found", "kind", "numeric", "unit")
_SLOGANS = ("touched", "found", "numeral", "quoted", "formula")
#: The tables for the documentation, by what they are of: what stands at the head of each score, and its name.
TABLES = {
    "trees": {name: name for name in (*_TREES, "mean", "exact")},
    "masks": {name: f"masks_{name}" for name in _MASKS},
    "slogans": {name: f"slogans_{name}" for name in _SLOGANS},
}
#: What can be wrong in trees, and how many of it there are.
WRONG: dict[str, Callable[[TreeScore], str]] = {
    "labels, as gold has them": lambda one: str(one.detect.expected),
    "labels that are missed": lambda one: str(one.detect.expected - one.detect.right),
    "stretches that are no label and are taken for one": lambda one: str(
        one.detect.predicted - one.detect.right
    ),
    "nodes that hang below another node than they should": lambda one: str(
        one.detect.right - one.attach.right
    ),
    "nodes that are in their place and end elsewhere": lambda one: str(one.attach.right - one.span.right),
    "Parts that are none; that are missed": lambda one: _both(one.parts),
    "beginnings of zones that are none; that are missed": lambda one: _both(one.zones),
    "texts with any label or attachment wrong": lambda one: str(round(one.cases * (1 - one.exact))),
}
HEAD = """\
# The scores reached, rounded down: F1, but for mean and exact. CI fails when one falls.
# Written by `python tests/quality.py --record`; the terms are those of zhspeech.testing.
"""


def measure(cases: list[Case]) -> dict[str, float]:
    """Every score that the cases are annotated for."""
    trees = score(zhspeech.parse, cases)
    scores = {name: getattr(trees, name).f1 for name in _TREES}
    scores |= {"mean": trees.mean, "exact": trees.exact}
    if any(case.masks is not None for case in cases):
        masks = score_masks(zhspeech.find_masks, cases)
        scores |= {f"masks_{name}": getattr(masks, name).f1 for name in _MASKS}
    if any(case.slogans is not None for case in cases):
        slogans = score_slogans(zhspeech.find_slogans, cases)
        scores |= {f"slogans_{name}": getattr(slogans, name).f1 for name in _SLOGANS}
    return scores


def measure_with(command: str, places: dict[str, str]) -> dict[str, float]:
    """The figures of a set that brings its own scorer."""
    paths = os.pathsep.join([".", str(ROOT / "src")])
    environment = {**os.environ, "PYTHONPATH": paths, "PYTHONDONTWRITEBYTECODE": "1"}
    run = subprocess.run(
        [sys.executable, *command.split()],
        cwd=EVAL,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        check=True,
    )
    found = json.loads(run.stdout[run.stdout.index("{") : run.stdout.rindex("}") + 1])

    def at(place: str) -> float:
        value = found
        for key in place.split("/"):
            value = value[key]
        return float(value)

    figures = {}
    for name, where in places.items():
        share, _, of = where.partition(" of ")
        figures[name] = at(share) / at(of) if of else at(share)
    return figures


def record(floors: dict[str, dict[str, float]]) -> None:
    """Write the floors."""
    lines = [HEAD.rstrip("\n")]
    for folder, scores in floors.items():
        lines += ["", f"[{folder}]", *(f"{name} = {value:.3f}" for name, value in scores.items())]
    RECORD.write_text("\n".join(lines) + "\n", "utf-8")


def known(file: Path) -> dict[str, str]:
    """What is known to be wrong with a case, with the reason that stands above it in ``NAME.known``."""
    reason, found = "", {}
    for line in file.read_text("utf-8").splitlines() if file.exists() else ():
        if line.startswith("# "):
            reason = line[2:]
        elif line:
            found[line] = reason
    return found


def wrong(case: Case) -> list[str]:
    """What is wrong with a case, a line for each difference."""
    told = differences(zhspeech.parse, case)
    return [f"{key} {line}" for key, lines in told.items() for line in lines]


def record_wrong(folder: Path, case: Case) -> None:
    """Write down what is wrong with a case; what was known keeps its reason, the rest has none yet."""
    file = folder / f"{case.name}.known"
    before = known(file)
    by_reason: dict[str, list[str]] = {}
    for line in wrong(case):
        by_reason.setdefault(before.get(line, UNKNOWN), []).append(line)
    if by_reason:
        rows = [f"# {reason}\n" + "".join(f"{line}\n" for line in by_reason[reason]) for reason in by_reason]
        file.write_text("\n".join(rows), "utf-8")
    else:
        file.unlink(missing_ok=True)


def main() -> int:
    """Measure, compare and report."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--errors", action="store_true", help="say what is wrong in each tree")
    options.add_argument(
        "--record", action="store_true", help="write down the scores, and what is wrong with our own cases"
    )
    options.add_argument("--markdown", choices=[*TABLES, "wrong"], help="print one kind of figures, a table")
    chosen = options.parse_args()
    if chosen.markdown:
        if chosen.markdown == "wrong":
            print_wrong()
        else:
            print_table(chosen.markdown)
        return 0
    floors = tomllib.loads(RECORD.read_text("utf-8")) if RECORD.exists() else {}
    fallen = 0
    for name, scores, size in _measured(show_errors=chosen.errors):
        if chosen.record:
            floors[name] = {key: math.floor(value * 1000 + 1e-9) / 1000 for key, value in scores.items()}
        print(f"{name}: {size}")
        for key in {**scores, **floors.get(name, {})}:
            found, floor = scores.get(key), floors.get(name, {}).get(key)
            is_low = found is None or floor is None or found < floor
            fallen += is_low
            print(f"  {key:16} {_plain(found)}  recorded {_plain(floor)}{'  TOO LOW' if is_low else ''}")
    if chosen.record:
        record(floors)
        for name in OURS:
            for case in read_cases(FOLDERS[name]):
                record_wrong(FOLDERS[name], case)
    if fallen:
        print(f"{fallen} scores are below what is recorded, or not recorded (--record writes them)")
    return 1 if fallen else 0


def print_table(kind: str) -> None:
    """Print a row for every set that is there, of its texts that are annotated for such scores."""
    names = TABLES[kind]
    print(f"| texts | documents | {' | '.join(names)} |")
    print("|---|" + "--:|" * (len(names) + 1))
    for folder, path in FOLDERS.items():
        cases = read_cases(path) if path.is_dir() else []
        cases = [case for case in cases if kind == "trees" or getattr(case, kind) is not None]
        if cases:
            scores = measure(cases)
            figures = (f"{scores[key]:{'.0%' if key == 'exact' else '.3f'}}" for key in names.values())
            print(f"| {folder} | {len(cases)} | {' | '.join(figures)} |")


def print_wrong() -> None:
    """Print how many things are wrong in the trees of each set of documents and pages that is there."""
    scores = {}
    for name in ("documents", "pages", "own-documents", "own-pages"):
        if FOLDERS[name].is_dir():
            scores[name] = score(zhspeech.parse, read_cases(FOLDERS[name]))
    print(f"| what | {' | '.join(f'{name} ({one.cases})' for name, one in scores.items())} |")
    print("|---|" + "--:|" * len(scores))
    for what, count in WRONG.items():
        print(f"| {what} | {' | '.join(count(one) for one in scores.values())} |")


def _both(figure: Figure) -> str:
    """How many were found that are none, and how many are missed."""
    return f"{figure.predicted - figure.right}, {figure.expected - figure.right}"


def _measured(*, show_errors: bool) -> Iterator[tuple[str, dict[str, float], str]]:
    """The name, scores and size of each set that is there; a line for each that is not."""
    for name, folder in FOLDERS.items():
        if not folder.is_dir():
            print(f"{name}: NOT CHECKED, its folder is not beside the repository")
            continue
        cases = read_cases(folder)
        if show_errors:
            for case in cases:
                for key, lines in differences(zhspeech.parse, case).items():
                    print("".join(f"{name}/{case.name}: {key} {line}\n" for line in lines), end="")
        yield name, measure(cases), f"{len(cases)} texts"
    for name, (command, places) in SCORERS.items():
        if (EVAL / command.split()[0]).is_file():
            yield name, measure_with(command, places), command.split()[0]
        else:
            print(f"{name}: NOT CHECKED, its scorer is not beside the repository")


def _plain(value: float | None) -> str:
    return "     –" if value is None else f"{value:.4f}"


if __name__ == "__main__":
    raise SystemExit(main())
