#!/usr/bin/env python3
"""How many nodes change their place in the tree when a text changes in a way that means nothing.

    python benchmarks/robustness.py [--json] [--changes] [FOLDER ...]

Without folders: our own cases and examples, and the annotated real texts of ../shared/eval/dev where they
are. Every text (*.txt) is parsed as it is and after each change of ``zhspeech.testing.CHANGES``. A node
changes if it is lost, found anew or under another parent, once offsets are mapped back; the share is of the
nodes before.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import TYPE_CHECKING

import zhspeech
from zhspeech.testing import CHANGES

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = (ROOT / "tests" / "cases", ROOT / "examples", ROOT.parent / "shared" / "eval" / "dev")


def attached(text: str, offset: Callable[[int], int] = int) -> dict[int, int | None]:
    """Each node's parent, by the offsets at which they begin."""
    parents: dict[int, int | None] = {}
    waiting = [(node, None) for node in zhspeech.parse(text).children]
    while waiting:
        node, parent = waiting.pop()
        start = offset(node.start)
        parents[start] = parent
        waiting += [(child, start) for child in node.children]
    return parents


def main() -> int:
    """Apply every change to every text and report."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("folder", nargs="*", type=Path, default=[path for path in FOLDERS if path.is_dir()])
    options.add_argument("--changes", action="store_true", help="list each node that changes")
    options.add_argument("--json", action="store_true", help="print one JSON object")
    chosen = options.parse_args()
    texts = {
        path.stem: path.read_bytes().decode("utf-8")
        for folder in chosen.folder
        for path in folder.glob("*.txt")
    }
    rows = {}
    for change in CHANGES:
        nodes = moved = touched = 0
        for name, text in sorted(texts.items()):
            changed = change(text)
            before, after = attached(text, changed.offset), attached(changed.text)
            wrong = sorted(
                start
                for start in before.keys() | after.keys()
                if before.get(start, start) != after.get(start, start)
            )
            nodes += len(before)
            moved += len(wrong)
            touched += changed.text != text
            if chosen.changes:
                for start in wrong:
                    print(f"{change.name}: {name}: {changed.text[start : start + 16]!r}")
        rows[change.name] = {
            "changed_nodes": moved / nodes if nodes else 0.0,
            "nodes": nodes,
            "changed_texts": touched,
            "keeps_lines": change.keeps_lines,
        }
    if chosen.json:
        print(json.dumps(rows, ensure_ascii=False))
        return 0
    print(f"{len(texts)} texts in {', '.join(folder.name for folder in chosen.folder)}")
    print(f"{'change':44} {'texts':>6} {'nodes':>6} {'attached otherwise':>19}")
    for name, row in rows.items():
        print(f"{name:44} {row['changed_texts']:6} {row['nodes']:6} {row['changed_nodes']:19.2%}")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
