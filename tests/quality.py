#!/usr/bin/env python3
"""Check that no score has fallen below the one recorded in quality.toml.

    python tests/quality.py             the table of scores; exit status 1 if one is too low
    python tests/quality.py --errors    what is wrong in each tree, too
    python tests/quality.py --record    write the scores, rounded down, to quality.toml

Scored are our own cases and examples, always, and the annotated real texts of ../shared where they are.
"""

from __future__ import annotations

import argparse
import math
import sys
from pathlib import Path

import zhspeech
from zhspeech.testing import Case, differences, read_cases, score, score_masks, score_slogans

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

ROOT = Path(__file__).resolve().parents[1]
RECORD = ROOT / "tests" / "quality.toml"
FOLDERS = {
    "cases": ROOT / "tests" / "cases",
    "examples": ROOT / "examples",
    "dev": ROOT.parent / "shared" / "eval" / "dev",
    "written": ROOT.parent / "shared" / "eval" / "written",
    "documents": ROOT.parent / "shared" / "eval" / "documents",
    "pages": ROOT.parent / "shared" / "eval" / "pages",
    "sample": ROOT.parent / "shared" / "sample",
}
HEAD = """\
# The scores reached, rounded down: F1, but for mean and exact. CI fails when one falls.
# Written by `python tests/quality.py --record`; the terms are those of zhspeech.testing.
"""


def measure(cases: list[Case]) -> dict[str, float]:
    """Every score that the cases are annotated for."""
    trees = score(zhspeech.parse, cases)
    scores = {name: getattr(trees, name).f1 for name in ("detect", "attach", "span", "parts", "zones")}
    scores |= {"mean": trees.mean, "exact": trees.exact}
    if any(case.masks is not None for case in cases):
        masks = score_masks(zhspeech.find_masks, cases)
        scores |= {f"masks_{name}": getattr(masks, name).f1 for name in ("found", "kind", "numeric", "unit")}
    if any(case.slogans is not None for case in cases):
        slogans = score_slogans(zhspeech.find_slogans, cases)
        names = ("touched", "found", "numeral", "quoted", "formula")
        scores |= {f"slogans_{name}": getattr(slogans, name).f1 for name in names}
    return scores


def record(floors: dict[str, dict[str, float]]) -> None:
    """Write the floors."""
    lines = [HEAD.rstrip("\n")]
    for folder, scores in floors.items():
        lines += ["", f"[{folder}]", *(f"{name} = {value:.3f}" for name, value in scores.items())]
    RECORD.write_text("\n".join(lines) + "\n", "utf-8")


def main() -> int:
    """Measure, compare and report."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--errors", action="store_true", help="say what is wrong in each tree")
    options.add_argument(
        "--record", action="store_true", help="write the scores, rounded down, to quality.toml"
    )
    chosen = options.parse_args()
    floors = tomllib.loads(RECORD.read_text("utf-8")) if RECORD.exists() else {}
    fallen = 0
    for name, folder in FOLDERS.items():
        if not folder.is_dir():
            print(f"{name}: NOT CHECKED, its folder is not beside the repository")
            continue
        cases = read_cases(folder)
        scores = measure(cases)
        if chosen.errors:
            for case in cases:
                for key, lines in differences(zhspeech.parse, case).items():
                    print("".join(f"{name}/{case.name}: {key} {line}\n" for line in lines), end="")
        if chosen.record:
            floors[name] = {key: math.floor(value * 1000 + 1e-9) / 1000 for key, value in scores.items()}
        print(f"{name}: {len(cases)} texts")
        for key in {**scores, **floors.get(name, {})}:
            found, floor = scores.get(key), floors.get(name, {}).get(key)
            is_low = found is None or floor is None or found < floor
            fallen += is_low
            print(f"  {key:16} {_plain(found)}  recorded {_plain(floor)}{'  TOO LOW' if is_low else ''}")
    if chosen.record:
        record(floors)
    if fallen:
        print(f"{fallen} scores are below what is recorded, or not recorded (--record writes them)")
    return 1 if fallen else 0


def _plain(value: float | None) -> str:
    return "     –" if value is None else f"{value:.4f}"


if __name__ == "__main__":
    raise SystemExit(main())
