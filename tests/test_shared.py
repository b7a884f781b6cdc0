"""Real texts, which lie beside the repository and are no part of it: none may raise, every one must tile."""

from __future__ import annotations

import gzip
import importlib
import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

import zhspeech
from zhspeech import testing

if TYPE_CHECKING:
    from collections.abc import Callable

ANNOTATED = ("sample", "eval/dev", "eval/written")


def fails(check: Callable[[str], None], text: str) -> bool:
    """Whether a check of a text fails, in whatever way."""
    try:
        check(text)
    except Exception:
        return True
    return False


def tiles(text: str) -> None:
    testing.assert_lossless(zhspeech.parse(text))


@pytest.fixture(params=ANNOTATED)
def annotated(shared: Path, request: pytest.FixtureRequest) -> Path:
    folder = shared / request.param
    if not folder.is_dir():
        pytest.skip(f"the annotated texts of {request.param} are not there")
    return folder


def test_every_annotated_text_tiles(annotated: Path):
    texts = {path.name: path.read_bytes().decode("utf-8") for path in annotated.glob("*.txt")}
    assert texts
    assert [name for name, text in texts.items() if fails(tiles, text)] == []


def test_every_text_of_the_corpus_tiles(shared: Path):
    path = shared / "corpus" / "speeches.jsonl.gz"
    if not path.exists():
        pytest.skip("the corpus of real texts is not there")
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        texts = {record["id"]: record["text"] for record in map(json.loads, lines)}
    assert texts
    assert [name for name, text in texts.items() if fails(tiles, text)] == []


def test_every_gold_tree_survives_being_written_as_an_outline(annotated: Path):
    outlines = list(annotated.glob("*.outline"))
    assert outlines
    changed = []
    for path in outlines:
        text = path.with_suffix(".txt").read_bytes().decode("utf-8")
        speech = zhspeech.Speech.from_outline(text, path.read_text("utf-8"))
        if zhspeech.Speech.from_outline(text, speech.outline()) != speech:
            changed.append(path.name)
    assert changed == []


@pytest.fixture
def scorers(shared: Path, monkeypatch: pytest.MonkeyPatch):
    """The modules of the shared scorers, by name."""
    folder = shared / "eval"
    if not (folder / "score.py").exists():
        pytest.skip("the shared scorers are not there")
    monkeypatch.syspath_prepend(folder)
    monkeypatch.setattr("sys.dont_write_bytecode", True)
    return {name: importlib.import_module(name) for name in ("score", "score_spans")}


@pytest.mark.parametrize("folder", ANNOTATED)
def test_our_tree_scores_are_those_of_the_shared_scorer(shared: Path, scorers, folder: str):
    scorer = scorers["score"]
    golds = [scorer.read_gold(path) for path in sorted((shared / folder).glob("*.outline"))]
    expected = scorer.score(zhspeech.parse, golds)
    ours = testing.score(zhspeech.parse, testing.read_cases(shared / folder))
    for name in ("detect", "attach", "span", "parts", "zones"):
        assert getattr(ours, name).f1 == pytest.approx(expected[name]["f1"], abs=1e-4), name
    assert (ours.mean, ours.exact) == pytest.approx((expected["mean"], expected["exact"]), abs=1e-4)


@pytest.mark.parametrize("folder", ANNOTATED)
def test_our_mask_scores_are_those_of_the_shared_scorer(shared: Path, scorers, folder: str):
    scorer = scorers["score_spans"]
    cases = testing.read_cases(shared / folder)
    golds = [
        (case.name, case.text, scorer.read_spans(shared / folder / f"{case.name}.masks.tsv")[0])
        for case in cases
        if case.masks is not None
    ]
    if not golds:
        pytest.skip("no masks are annotated there")
    expected = scorer.score_masks(zhspeech.find_masks, golds, False)
    ours = testing.score_masks(zhspeech.find_masks, cases)
    for name in ("found", "kind", "numeric", "unit"):
        assert getattr(ours, name).f1 == pytest.approx(expected[name]["f1"], abs=1e-4), name


@pytest.mark.parametrize("folder", ANNOTATED)
def test_our_slogan_scores_are_those_of_the_shared_scorer(shared: Path, scorers, folder: str):
    scorer = scorers["score_spans"]
    cases = testing.read_cases(shared / folder)
    golds = [
        (case.name, case.text, *scorer.read_spans(shared / folder / f"{case.name}.slogans.tsv"))
        for case in cases
        if case.slogans is not None
    ]
    if not golds:
        pytest.skip("no slogans are annotated there")
    expected = scorer.score_slogans(zhspeech.find_slogans, golds, False)
    ours = testing.score_slogans(zhspeech.find_slogans, cases)
    for name in ("touched", "found", "numeral", "quoted", "formula"):
        assert getattr(ours, name).f1 == pytest.approx(expected[name]["f1"], abs=1e-4), name
