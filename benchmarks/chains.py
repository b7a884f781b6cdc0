#!/usr/bin/env python3
"""Fit the weights by which mottoes and four-character chains are told from other equal members.

    python benchmarks/chains.py

Chains are proposed in the annotated speeches of ``../shared/eval/dev`` and ``../shared/sample`` and in the
texts of ``judged_chains.tsv``, chains judged by eye after the annotation guide.  A logistic regression over
their attributes is printed in tenths, beside the weights in use, with recall on the speeches and precision
on the judged chains: with the weights in use, and with each speech and an eighth of the judged texts left out
in turn.  Needs NumPy.
"""

from __future__ import annotations

import gzip
import json
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

import numpy as np

from zhspeech.slogans import chains, evidence
from zhspeech.slogans.attributes import attributes_of_text, inner_attributes, outer_attributes
from zhspeech.slogans.words import widen
from zhspeech.text.plain import plain_text

ROOT = Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / "shared"
JUDGED = ROOT / "benchmarks" / "judged_chains.tsv"
#: What a judged chain counts beside an annotated one, a near miss of an annotated one beside a plain miss,
#: and how strongly weights are drawn to nothing.
JUDGED_WEIGHT, NEAR_WEIGHT, PENALTY = 0.7, 0.5, 0.7
FOLDS = 8
#: The attributes whose weights are taken as they are, and those whose weights are fitted.
BY_HAND = [name for name, row in evidence.EVIDENCE.items() if row.by_hand]
NAMES = [name for name, row in evidence.EVIDENCE.items() if row.weight > -50 and not row.by_hand]


class Sample(NamedTuple):
    """A proposed chain: its text, its place, its attributes, whether it is one, and what it counts."""

    text: str
    start: int
    end: int
    has: frozenset[str]
    is_chain: bool
    counts: float


def proposals(source: str) -> list[tuple[int, int, frozenset[str]]]:
    text = widen(plain_text(source))
    of_text = frozenset(attributes_of_text(text))
    return [
        (
            at + chain.start,
            at + chain.end,
            of_text.union(
                outer_attributes(text, at, sentence, chain), inner_attributes(text, at, sentence, chain)
            ),
        )
        for at, sentence, proposed in chains.proposed(text)
        for chain in proposed
    ]


def overlap(one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether two places share half of the longer one."""
    shared = min(one[1], other[1]) - max(one[0], other[0])
    return 2 * shared >= max(one[1] - one[0], other[1] - other[0])


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


def judged() -> dict[str, tuple[str, dict[tuple[int, int], bool]]]:
    """The judged texts: source, and the verdict on each place."""
    with gzip.open(SHARED / "corpus" / "speeches.jsonl.gz", "rt", encoding="utf-8") as lines:
        corpus = [json.loads(line)["text"] for line in lines]
    verdicts: dict[str, dict[tuple[int, int], bool]] = {}
    for line in JUDGED.read_text("utf-8").splitlines():
        if not line.startswith("#"):
            name, start, end, verdict = line.split("\t")
            verdicts.setdefault(name, {})[int(start), int(end)] = verdict == "1"
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


def samples() -> list[Sample]:
    found = []
    for name, (source, slogans, until) in annotated().items():
        wanted = {(start, end) for start, end, kind in slogans if kind in ("parallel", "tetrad")}
        quoted = [(start, end) for start, end, kind in slogans if kind == "quoted"]
        for start, end, has in proposals(source):
            if start >= until or any(first <= start and end <= last for first, last in quoted):
                continue
            is_chain = (start, end) in wanted
            is_near = not is_chain and any(overlap((start, end), place) for place in wanted)
            found.append(Sample(name, start, end, has, is_chain, NEAR_WEIGHT if is_near else 1.0))
    for name, (source, verdicts) in judged().items():
        found += [
            Sample(name, start, end, has, verdicts[start, end], JUDGED_WEIGHT)
            for start, end, has in proposals(source)
            if (start, end) in verdicts
        ]
    return found


def fit(rows: np.ndarray, labels: np.ndarray, counts: np.ndarray, given: np.ndarray) -> np.ndarray:
    """A bias and the weights of a logistic regression beside what is given, by Newton's method."""
    table = np.c_[np.ones(len(rows)), rows]
    weights = np.zeros(table.shape[1])
    penalty = np.diag([1e-6, *[PENALTY] * rows.shape[1]])
    for _ in range(30):
        chance = 1 / (1 + np.exp(-table @ weights - given))
        slope = table.T @ (counts * (chance - labels)) + penalty @ weights
        curve = (table * (counts * chance * (1 - chance))[:, None]).T @ table + penalty
        weights -= np.linalg.solve(curve, slope)
    return weights


def main() -> None:
    data = samples()
    is_judged = np.array(["/" in sample.text for sample in data])
    is_out = np.array([any(evidence.EVIDENCE[name].weight <= -50 for name in sample.has) for sample in data])
    rows = np.array([[name in sample.has for name in NAMES] for sample in data], dtype=float)
    labels = np.array([sample.is_chain for sample in data], dtype=float)
    counts = np.array([sample.counts for sample in data])
    texts = np.array([sample.text for sample in data])
    groups = np.array(
        [crc32(text.encode()) % FOLDS if "/" in text else crc32(text.encode()) for text in texts]
    )
    given = np.array([evidence.weigh(name for name in BY_HAND if name in sample.has) for sample in data])
    fitted = fit(rows[~is_out], labels[~is_out], counts[~is_out], given[~is_out])
    print(f"{len(data)} chains, {int(labels.sum())} of them right, {is_judged.sum()} judged by eye")
    print(f"{'bias':24}{fitted[0]:+.1f}  in use {evidence.BIAS:+.1f}")
    for name, weight in sorted(zip(NAMES, fitted[1:], strict=True), key=lambda pair: -pair[1]):
        print(f"{name:24}{weight:+.1f}  in use {evidence.EVIDENCE[name].weight:+.1f}")
    held_out = np.full(len(data), -99.0)
    for group in np.unique(groups):
        rest, here = (groups != group) & ~is_out, (groups == group) & ~is_out
        held_out[here] = given[here] + np.c_[np.ones(here.sum()), rows[here]] @ fit(
            rows[rest], labels[rest], counts[rest], given[rest]
        )
    used = np.array([evidence.BIAS + evidence.weigh(sample.has) for sample in data])
    least = thresholds(texts)
    report("weights in use", data, used, least, is_judged)
    report("fitted on others", data, held_out, least, is_judged)


def thresholds(texts: np.ndarray) -> np.ndarray:
    """What a chain must weigh in each sample's text."""
    sources = {name: value[0] for name, value in (*annotated().items(), *judged().items())}
    least = {}
    for name in np.unique(texts):
        text = widen(plain_text(sources[name]))
        bias = evidence.BIAS + evidence.weigh(attributes_of_text(text))
        strong = sum(
            max(bias + evidence.weigh(outer_attributes(text, at, sentence, chain)) for chain in proposed)
            >= evidence.STRONG
            for at, sentence, proposed in chains.proposed(text)
        )
        least[name] = evidence.threshold(strong, len(text))
    return np.array([least[text] for text in texts])


def report(
    title: str, data: list[Sample], weights: np.ndarray, least: np.ndarray, is_judged: np.ndarray
) -> None:
    right = found = wanted = 0
    for name, (_, slogans, _) in annotated().items():
        chosen: list[tuple[int, int]] = []
        order = sorted(
            (index for index, sample in enumerate(data) if sample.text == name), key=lambda i: -weights[i]
        )
        for index in order:
            place = data[index].start, data[index].end
            if weights[index] >= least[index] and all(place[1] <= a or b <= place[0] for a, b in chosen):
                chosen.append(place)
        places = [(start, end) for start, end, kind in slogans if kind in ("parallel", "tetrad")]
        right += sum(any(overlap(place, other) for other in chosen) for place in places)
        found, wanted = found + len(chosen), wanted + len(places)
    kept = is_judged & (weights >= least)
    precision = np.mean([sample.is_chain for sample, keep in zip(data, kept, strict=True) if keep])
    print(f"{title}: recall {right / wanted:.3f} with {found} found")
    print(f"{title}: precision {precision:.3f} of {kept.sum()} judged chains")


if __name__ == "__main__":
    main()
