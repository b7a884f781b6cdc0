#!/usr/bin/env python3
"""How fast, and how right, what a user would pick instead is: on the same texts, in one run.

    pip install -e ".[bench]"; python benchmarks/peers.py [--json|--markdown|--readme]

Speed is that of producing a result and reading all of it, on our own cases and examples and on the annotated
real texts of ../shared/eval/dev where they are: medians of rounds in which the peers take turns, and the
ratio to ``zhspeech.parse`` (2 is twice as fast). A peer that gives a tree is scored too: attach F1 over all
nodes, and its mean over the texts. One that is not installed is left out, with a line that says so.

arborparser looks for labels at the beginning of lines and compares paths of numbers such as 2.1. So it is
given each clause on a line of its own, and patterns for the usual Chinese labels. These name one number only;
there are two ways to get at the numbers above it. Of the settings tried, each row is the best on attach F1 on
dev, which flatters it:

* *arborparser*: every number that 一、 could have is offered before that of any other label
  (``parse_to_multi_chain``), and ``AutoPruneStrategy`` chooses. A third level is worth 0.01 and takes some
  fifty times as long. It is 0.03 worse without a line for each clause, and 0.3 worse with the one number that
  its own pattern builders give to a label.
* *arborparser, our levels*: a stack of ours, which knows the usual rank of each kind of label, says which
  numbers stand above, and ``StrictStrategy`` builds the tree that this amounts to. ``AutoPruneStrategy`` is
  0.01 worse.

LangChain's splitter gets the separators that its documentation gives for Chinese, and cuts chunks of 500
characters; jieba cuts words.
"""

from __future__ import annotations

import argparse
import importlib
import json
import re
import sys
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import zhspeech
from yardstick import PlainItem, paired, plain_stack, visit
from zhspeech.testing import TreeLike, read_cases, score

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).resolve().parents[1]
CASES = ROOT / "tests" / "cases"
DEV = ROOT.parent / "shared" / "eval" / "dev"
FOLDERS = (CASES, ROOT / "examples", DEV)

#: The labels for arborparser by rank: what stands before the number, its type, what stands behind it.
LABELS = (
    ("第", "CHINESE", "(?:部分|[编編章])"),
    ("第", "CHINESE", "[节節]"),
    ("", "CHINESE", "、"),
    ("第", "CHINESE", "[条條]"),
    ("[（(]", "CHINESE", "[）)]"),
    ("第", "CHINESE", "[，,、是要]"),
    ("", "ARABIC", r"[.．、](?!\d)"),
    ("[（(]", "ARABIC", "[）)]"),
    ("", "CIRCLED", ""),
    ("", "CHINESE", "[是要]"),
)
#: The rows that do best where arborparser chooses: 一、 and, below it, （一）, 第一，, 1. and 一是.
ABOVE, BELOW = 2, (4, 5, 6, 9)
#: How many members a list is supposed to have at most.
MEMBERS = 20
#: Where a line of the text begins as arborparser gets it.
CLAUSE = re.compile(r"\n|(?<=[。；！？：;，,])")

#: https://docs.langchain.com/oss/python/integrations/splitters/recursive_text_splitter
SEPARATORS = ["\n\n", "\n", " ", ".", ",", "\u200b", "，", "、", "．", "。", ""]
CHUNK = 500


class Peer(NamedTuple):
    """Something to compare with: ``use`` produces a result and reads all of it."""

    name: str
    package: str
    gives: str
    use: Callable[[str], object]
    parse: Callable[[str], TreeLike] | None = None


def ours() -> Iterator[Peer]:
    """What we compare with the others."""
    yield Peer("zhspeech", "zhspeech", "tree", lambda text: visit(zhspeech.parse(text)), zhspeech.parse)
    yield Peer("plain stack", "", "tree", lambda text: visit(plain_stack(text)), plain_stack)


def arborparser() -> Iterator[Peer]:
    """A tree by numbers, with two ways to tell which numbers stand above one."""
    arbor = importlib.import_module("arborparser")
    number_types = importlib.import_module("arborparser.pattern").NumberType
    patterns = [
        arbor.PatternBuilder(before, getattr(number_types, number), behind, max_level=1).build()
        for before, number, behind in LABELS
    ]
    offered = [patterns[ABOVE], *(offering(patterns[rank]) for rank in BELOW)]

    def candidates(text: str) -> Any:
        chain = arbor.ChainParser(offered).parse_to_multi_chain(clauses(text))
        return arbor.TreeBuilder(arbor.AutoPruneStrategy()).build_tree(chain)

    def our_levels(text: str) -> Any:
        chain = arbor.ChainParser(ranked(patterns)).parse_to_chain(clauses(text))
        return arbor.TreeBuilder(arbor.StrictStrategy()).build_tree(chain)

    def peer(name: str, build: Callable[[str], Any]) -> Peer:
        return Peer(
            name,
            "arborparser",
            "tree",
            lambda text: read(build(text)),
            lambda text: located(build(text), text),
        )

    yield peer("arborparser", candidates)
    yield peer("arborparser, our levels", our_levels)


def offering(pattern: Any) -> Any:
    """An arborparser pattern whose labels may stand below any member of a list."""

    def paths(match: re.Match[str]) -> list[list[int]]:
        number = pattern.converter(match)
        return [[above, *number] for above in range(1, MEMBERS + 1)]

    return replace(pattern, converter=paths)


def ranked(patterns: list[Any]) -> list[Any]:
    """Arborparser patterns for one text: a label stands below the last one of each earlier row still open."""
    waiting: list[tuple[int, int]] = []

    def below(rank: int, pattern: Any) -> Any:
        def path(match: re.Match[str]) -> list[int]:
            while waiting and waiting[-1][0] >= rank:
                waiting.pop()
            waiting.append((rank, *pattern.converter(match)))
            return [number for _, number in waiting]

        return replace(pattern, converter=path)

    return [below(rank, pattern) for rank, pattern in enumerate(patterns)]


def clauses(text: str) -> str:
    """Each clause on a line; blank lines around them, or arborparser adds one if a label comes first."""
    return "\n" + CLAUSE.sub("\n", text) + "\n"


def read(tree: Any) -> int:
    """Read every node of an arborparser tree; a checksum, so that nothing can be skipped."""
    total, waiting = 0, [tree]
    while waiting:
        node = waiting.pop()
        total += len(node.content)
        waiting.extend(node.children)
    return total


def located(tree: Any, text: str) -> PlainItem:
    """An arborparser tree of ``clauses(text)`` with offsets in the text: its nodes hold lines, in order."""
    starts = [0, 0, *(match.end() for match in CLAUSE.finditer(text)), len(text)]
    line = 0

    def item(node: Any) -> PlainItem:
        nonlocal line
        indent = len(node.content) - len(node.content.lstrip()) if node.level_seq else 0
        found = PlainItem(starts[line] + indent, len(text))
        line += node.content.count("\n")
        found.children = [item(child) for child in node.children]
        found.end = starts[line]
        return found

    return item(tree)


def langchain() -> Iterator[Peer]:
    """Chunks for retrieval."""
    module = importlib.import_module("langchain_text_splitters")
    split = module.RecursiveCharacterTextSplitter(SEPARATORS, chunk_size=CHUNK, chunk_overlap=0).split_text
    yield Peer("LangChain", "langchain-text-splitters", "chunks", lambda text: sum(map(len, split(text))))


def jieba() -> Iterator[Peer]:
    """Words."""
    module = importlib.import_module("jieba")
    module.setLogLevel("WARNING")
    yield Peer("jieba.cut", "jieba", "words", lambda text: sum(map(len, module.cut(text))))


def available() -> Iterator[Peer]:
    """The peers that are installed."""
    for peers in (ours, arborparser, langchain, jieba):
        try:
            yield from peers()
        except ModuleNotFoundError as missing:
            print(f"left out, as it is not installed: {missing.name}", file=sys.stderr)


def print_table(rows: dict[str, dict[str, Any]], folders: list[str]) -> None:
    """What was found, as a table in Markdown."""
    kinds = {CASES.name: "own cases", DEV.name: "real texts"}
    heads = [f"attach F1, {kinds[folder]} | mean" for folder in folders]
    print(f"| tool | gives | M characters/s | × zhspeech | {' | '.join(heads)} |")
    print("|---|---|--:|--:|" + "--:|--:|" * len(folders))
    for name, row in rows.items():
        scores = [
            f"{row[folder]['attach']:.3f} | {row[folder]['mean']:.3f}" if folder in row else " | "
            for folder in folders
        ]
        tool = f"{name} {row['version']}" if row["version"] and name != "zhspeech" else name
        speed = f"{row['chars_per_s'] / 1e6:.2f} | {row['ratio']:.2f}"
        print(f"| {tool} | {row['gives']} | {speed} | {' | '.join(scores)} |")


def print_short_table(rows: dict[str, dict[str, Any]]) -> None:
    """What each gives, and how often that is right on the annotated real texts."""
    print("| tool | gives | attach F1 | × zhspeech as fast |")
    print("|---|---|--:|--:|")
    for name, row in rows.items():
        right = f"{row[DEV.name]['attach']:.2f}" if DEV.name in row else ""
        print(f"| {name} | {row['gives']} | {right} | {row['ratio']:.1f} |")


def main() -> int:
    """Compare."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--json", action="store_true", help="print one JSON object")
    options.add_argument("--markdown", action="store_true", help="a table for the documentation")
    options.add_argument("--readme", action="store_true", help="a short one")
    chosen = options.parse_args()
    texts = [path.read_bytes().decode("utf-8") for folder in FOLDERS for path in sorted(folder.glob("*.txt"))]
    gold = {folder.name: read_cases(folder) for folder in (CASES, DEV) if folder.is_dir()}
    peers = list(available())
    rows: dict[str, dict[str, Any]] = {}
    for name, speed in paired({peer.name: peer.use for peer in peers}, texts, "zhspeech").items():
        peer = next(peer for peer in peers if peer.name == name)
        rows[name] = {"version": version(peer.package) if peer.package else "", "gives": peer.gives, **speed}
        if peer.parse:
            for folder, cases in gold.items():
                result = score(peer.parse, cases)
                rows[name][folder] = {"attach": result.attach.f1, "mean": result.mean}
    if chosen.json:
        print(json.dumps(rows))
        return 0
    if chosen.markdown:
        print_table(rows, list(gold))
        return 0
    if chosen.readme:
        print_short_table(rows)
        return 0
    print(f"{len(texts)} texts, {sum(map(len, texts))} characters")
    heads = "".join(f"{'attach ' + folder:>14}{'mean':>7}" for folder in gold)
    print(f"{'':24} {'version':8} {'gives':7}{'M characters/s':>15}{'× zhspeech':>12}{heads}")
    for name, row in rows.items():
        figures = "".join(
            f"{row[folder]['attach']:14.3f}{row[folder]['mean']:7.3f}" for folder in gold if folder in row
        )
        print(
            f"{name:24} {row['version']:8} {row['gives']:7}"
            f"{row['chars_per_s'] / 1e6:15.2f}{row['ratio']:12.2f}{figures}"
        )
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
