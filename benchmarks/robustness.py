#!/usr/bin/env python3
"""How many nodes and trees change when a text changes in a way that means nothing.

    python benchmarks/robustness.py [--json|--markdown] [--changes] [--only NAME ...] [FOLDER|FILE ...]

Without folders: our own cases and examples, and the annotated real texts of ../shared/eval/dev where they
are. Every text (*.txt, or ``text`` of a line of JSON) is parsed as it is and after each change of
``zhspeech.testing.CHANGES``. A node changes if it is lost, found anew or under another parent, once offsets
are mapped back; the share is of the nodes before. A tree changes if anything in it does: the zones and nodes,
where they begin and end (blanks aside), what they are and how they are labelled.
"""

from __future__ import annotations

import argparse
import gzip
import json
from pathlib import Path
from typing import TYPE_CHECKING

import zhspeech
from zhspeech.testing import CHANGES, Changed, assert_same_tree

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = (ROOT / "tests" / "cases", ROOT / "examples", ROOT.parent / "shared" / "eval" / "dev")


def attached(text: str, offset: Callable[[int], int] = int) -> dict[int, int | None]:
    """Each node's parent, by the offsets at which their labels begin; blanks before these may come and go."""
    parents: dict[int, int | None] = {}
    waiting = [(node, None) for node in zhspeech.parse(text).children]
    while waiting:
        node, parent = waiting.pop()
        start = offset(node.enumerator.start)
        parents[start] = parent
        waiting += [(child, start) for child in node.children]
    return parents


def tree_difference(text: str, changed: Changed) -> str:
    """The first thing in which the tree of a changed text is another, empty if nothing is."""
    try:
        assert_same_tree(zhspeech.parse(text), zhspeech.parse(changed.text), changed.offset)
    except AssertionError as error:
        return str(error)
    return ""


def read(path: Path) -> Iterator[tuple[str, str]]:
    """The texts of a folder, or of a file with a JSON object a line, with their names."""
    if path.is_dir():
        for file in sorted(path.glob("*.txt")):
            yield file.stem, file.read_bytes().decode("utf-8")
        return
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            record = json.loads(line)
            yield str(record.get("id", number)), record["text"]


def main() -> int:
    """Apply every change to every text and report."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("folder", nargs="*", type=Path, default=[path for path in FOLDERS if path.is_dir()])
    options.add_argument("--changes", action="store_true", help="list each node that changes")
    options.add_argument("--only", nargs="+", metavar="NAME", help="only these changes")
    options.add_argument("--json", action="store_true", help="print one JSON object")
    options.add_argument("--markdown", action="store_true", help="a table for the documentation")
    chosen = options.parse_args()
    texts = {name: text for path in chosen.folder for name, text in read(path)}
    rows = {}
    for change in CHANGES:
        if chosen.only and change.name not in chosen.only:
            continue
        nodes = moved = touched = trees = 0
        for name, text in sorted(texts.items()):
            changed = change(text)
            if changed.text == text:
                continue
            before, after = attached(text, changed.offset), attached(changed.text)
            wrong = sorted(
                start
                for start in before.keys() | after.keys()
                if before.get(start, start) != after.get(start, start)
            )
            nodes += len(before)
            moved += len(wrong)
            touched += 1
            difference = tree_difference(text, changed)
            trees += bool(difference)
            if chosen.changes and difference:
                print(f"{change.name}: {name}: {difference}")
            if chosen.changes:
                for start in wrong:
                    print(f"{change.name}: {name}: {changed.text[start : start + 16]!r}")
        rows[change.name] = {
            "changed_nodes": moved / nodes if nodes else 0.0,
            "nodes": nodes,
            "changed_texts": touched,
            "changed_trees": trees,
            "keeps_lines": change.keeps_lines,
        }
    if chosen.json:
        print(json.dumps(rows, ensure_ascii=False))
        return 0
    if chosen.markdown:
        print("| change | texts | nodes | attached otherwise |")
        print("|---|--:|--:|--:|")
        for name, row in rows.items():
            print(f"| {name} | {row['changed_texts']} | {row['nodes']} | {row['changed_nodes']:.2%} |")
        return 0
    print(f"{len(texts)} texts in {', '.join(folder.name for folder in chosen.folder)}")
    print(f"{'change':44} {'texts':>6} {'nodes':>6} {'attached otherwise':>19} {'other trees':>12}")
    for name, row in rows.items():
        print(
            f"{name:44} {row['changed_texts']:6} {row['nodes']:6} {row['changed_nodes']:19.2%} "
            f"{row['changed_trees']:12}"
        )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
