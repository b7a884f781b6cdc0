#!/usr/bin/env python3
"""Fit the weights by which quoted coinages are told from other quotations.

    python benchmarks/coinages.py

The quotations are those of the annotated speeches of ``../shared/eval/dev`` and ``../shared/sample``, and
those of ``judged_coinages.tsv``, which were judged by eye after the annotation guide.  A logistic regression
over their traits and over how frequent clear coinages are in their text is printed beside the weights in
use, with how many quotations have each trait and which share of these are coinages; then precision and
recall, with the weights in use, and with each speech and a tenth of the judged texts left out in turn.  As
the same words are found at every place, a quotation has the traits of the place where its words are
heaviest.  What is debatable counts as none.  Needs NumPy.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

import numpy as np

from judgements import annotated, fit, judged
from zhspeech.slogans import coinages
from zhspeech.slogans.quotations import inner_traits, outer_traits, quotations, traits_of_text
from zhspeech.slogans.quotes import find_quotes
from zhspeech.slogans.words import widen
from zhspeech.text.plain import plain_text

JUDGED = Path(__file__).with_name("judged_coinages.tsv")
#: How probable a coinage is by each verdict, and how strongly weights are drawn to nothing.
VERDICTS = {"1": 1.0, "0": 0.0, "?": 0.3}
PENALTY = 2.0
FOLDS = 10
#: The traits whose weights are taken as they are, and those whose weights are fitted.
BY_HAND = [name for name, row in coinages.TRAITS.items() if row.by_hand]
NAMES = [name for name, row in coinages.TRAITS.items() if not row.by_hand]


class Sample(NamedTuple):
    """A quotation of a text: its traits, how frequent clear coinages are there, its verdict if it has one."""

    text: str
    words: str
    has: frozenset[str]
    is_condemned: bool
    frequency: float
    verdict: str


def sources() -> Iterator[tuple[str, str, dict[tuple[int, int], str], int]]:
    """Each text: name, source, the verdict on each place, and up to where all else is none."""
    for name, (source, slogans, until) in annotated().items():
        yield name, source, {(start, end): "1" for start, end, kind in slogans if kind == "quoted"}, until
    for name, (source, verdicts) in judged(JUDGED).items():
        yield name, source, verdicts, 0


def samples() -> list[Sample]:
    found = []
    for name, source, verdicts, until in sources():
        text = widen(plain_text(source))
        of_text = traits_of_text(text)
        proposed = [
            (quotation, outer_traits(quotation), inner_traits(quotation))
            for quotation in quotations(text, find_quotes(text))
        ]
        clear = {
            quotation.words
            for quotation, outer, inner in proposed
            if not (inner or coinages.CLEAR.isdisjoint(outer) or quotation.is_condemned)
        }
        frequency = coinages.frequency(len(clear), len(proposed))
        for quotation, outer, inner in proposed:
            place = quotation.start, quotation.start + len(quotation.words)
            verdict = verdicts.get(place, "0" if quotation.start < until else "")
            has = frozenset((*of_text, *outer, *inner))
            found.append(Sample(name, quotation.words, has, quotation.is_condemned, frequency, verdict))
    return found


def heaviest(data: list[Sample]) -> list[Sample]:
    """Each quotation with the traits of the place where its words are heaviest in its text."""
    best: dict[tuple[str, str], Sample] = {}
    for sample in data:
        if not sample.is_condemned:
            other = best.setdefault((sample.text, sample.words), sample)
            if coinages.weigh(sorted(sample.has)) > coinages.weigh(sorted(other.has)):  # in one order
                best[sample.text, sample.words] = sample
    return [sample._replace(has=best.get((sample.text, sample.words), sample).has) for sample in data]


def found_everywhere(data: list[Sample], weights: np.ndarray) -> np.ndarray:
    """Which quotations are found: those whose words are heavy enough at one place, and condemned at none."""
    condemned = {(sample.text, sample.words) for sample in data if sample.is_condemned}
    coined = {
        (sample.text, sample.words)
        for sample, weight in zip(data, weights, strict=True)
        if weight >= coinages.THRESHOLD and not sample.is_condemned
    }
    return np.array([(sample.text, sample.words) in coined - condemned for sample in data])


def main() -> None:
    data = heaviest(samples())
    is_judged = np.array(["/" in sample.text and bool(sample.verdict) for sample in data])
    known = np.array([bool(sample.verdict) for sample in data])
    labels = np.array([VERDICTS.get(sample.verdict, 0.0) for sample in data])
    rows = np.array(
        [[*(name in sample.has for name in NAMES), sample.frequency] for sample in data], dtype=float
    )
    given = np.array([coinages.weigh(name for name in BY_HAND if name in sample.has) for sample in data])
    groups = np.array(
        [
            crc32(sample.text.encode()) % FOLDS if "/" in sample.text else crc32(sample.text.encode())
            for sample in data
        ]
    )
    counts = np.ones(len(data))
    fitted = fit(rows[known], labels[known], counts[known], given[known], PENALTY)
    print(f"{known.sum()} quotations, {is_judged.sum()} of them judged by eye")
    print(f"{'bias':20}{fitted[0]:+.2f}  in use {coinages.BIAS:+.1f}")
    print(f"{'a doubling':20}{fitted[-1]:+.2f}  in use {coinages.DOUBLED:+.1f}")
    right = np.array([sample.verdict == "1" for sample in data])
    for name, weight in sorted(zip(NAMES, fitted[1:-1], strict=True), key=lambda pair: -pair[1]):
        of_name = known & np.array([name in sample.has for sample in data])
        in_use = coinages.TRAITS[name].weight
        print(f"{name:20}{weight:+.2f}  in use {in_use:+.1f}  {of_name.sum():4} {right[of_name].mean():.2f}")
    held_out = np.zeros(len(data))
    for group in np.unique(groups):
        rest, here = (groups != group) & known, groups == group
        held_out[here] = given[here] + np.c_[np.ones(here.sum()), rows[here]] @ fit(
            rows[rest], labels[rest], counts[rest], given[rest], PENALTY
        )
    used = np.array([coinages.BIAS + coinages.weigh(s.has) + coinages.DOUBLED * s.frequency for s in data])
    for title, weights in (("weights in use", used), ("fitted on others", held_out)):
        report(title, data, found_everywhere(data, weights), is_judged)


def report(title: str, data: list[Sample], found: np.ndarray, is_judged: np.ndarray) -> None:
    right = np.array([sample.verdict == "1" for sample in data])
    annotated_here = np.array([bool(sample.verdict) for sample in data]) & ~is_judged
    for name, here in (("judged quotations", is_judged), ("speeches", annotated_here)):
        hits = (found & here & right).sum()
        print(
            f"{title}: {name} precision {hits / (found & here).sum():.3f} of {(found & here).sum()}"
            f", recall {hits / (here & right).sum():.3f} of {(here & right).sum()}"
        )


if __name__ == "__main__":
    main()
