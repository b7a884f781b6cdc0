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

from pathlib import Path
from typing import NamedTuple
from zlib import crc32

import numpy as np

from judgements import annotated, fit, judged
from zhspeech.slogans import chains, evidence
from zhspeech.slogans.attributes import attributes_of_text, inner_attributes, outer_attributes
from zhspeech.slogans.words import widen
from zhspeech.text.plain import plain_text

JUDGED = Path(__file__).with_name("judged_chains.tsv")
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
    for name, (source, verdicts) in judged(JUDGED).items():
        found += [
            Sample(name, start, end, has, verdicts[start, end] == "1", JUDGED_WEIGHT)
            for start, end, has in proposals(source)
            if (start, end) in verdicts
        ]
    return found


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
    fitted = fit(rows[~is_out], labels[~is_out], counts[~is_out], given[~is_out], PENALTY)
    print(f"{len(data)} chains, {int(labels.sum())} of them right, {is_judged.sum()} judged by eye")
    print(f"{'bias':24}{fitted[0]:+.1f}  in use {evidence.BIAS:+.1f}")
    for name, weight in sorted(zip(NAMES, fitted[1:], strict=True), key=lambda pair: -pair[1]):
        print(f"{name:24}{weight:+.1f}  in use {evidence.EVIDENCE[name].weight:+.1f}")
    held_out = np.full(len(data), -99.0)
    for group in np.unique(groups):
        rest, here = (groups != group) & ~is_out, (groups == group) & ~is_out
        held_out[here] = given[here] + np.c_[np.ones(here.sum()), rows[here]] @ fit(
            rows[rest], labels[rest], counts[rest], given[rest], PENALTY
        )
    used = np.array([evidence.BIAS + evidence.weigh(sample.has) for sample in data])
    least = thresholds(texts)
    report("weights in use", data, used, least, is_judged)
    report("fitted on others", data, held_out, least, is_judged)


def thresholds(texts: np.ndarray) -> np.ndarray:
    """What a chain must weigh in each sample's text."""
    sources = {name: value[0] for name, value in (*annotated().items(), *judged(JUDGED).items())}
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
