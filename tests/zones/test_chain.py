"""Tests of the decision: which zone each unit lies in."""

from __future__ import annotations

import math
import runpy
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from zhspeech.text.plain import plain_text
from zhspeech.zones.chain import ZONES, best_starts, shares_of_starts, weights_of
from zhspeech.zones.find import find_zones
from zhspeech.zones.setting import Described, Label, describe

if TYPE_CHECKING:
    from zhspeech.zones.chain import ZoneName

compose = runpy.run_path(str(Path(__file__).with_name("compose.py")))["compose"]

TEXT = (
    "首页 > 讲话 > 正文\n在全县护林大会上的讲话\n同志们：\n"
    "今天请大家来，是要把护林的事情说一说，讲三点意见。\n"
    "一、认清形势\n去年烧了三次，损失很大，教训深刻。\n二、落实责任\n各村要签责任状，一级抓一级。\n"
    "同志们，让我们行动起来，护好每一片林子！\n上一篇：修渠记\n"
)
LABELS = [Label(TEXT.index(label), 0, TEXT.index(label)) for label in ("一、", "二、")]


def described() -> list[Described]:
    return describe(plain_text(TEXT), LABELS)


def test_zones_begin_in_their_order():
    assert list(best_starts(described())) == list(ZONES)


def test_no_units_have_no_zone():
    assert (best_starts([]), shares_of_starts([])) == ({}, [])


def test_each_zone_begins_once_at_most():
    sums = [math.fsum(column) for column in zip(*shares_of_starts(described()), strict=True)]
    assert all(total < 1 + 1e-9 for total in sums)


@pytest.mark.parametrize("kind", ZONES[1:])
def test_a_zone_that_is_held_begins_there(kind: ZoneName):
    assert best_starts(described(), kind, 3)[kind] == 3


@pytest.mark.parametrize("kind", ZONES)
def test_a_zone_that_is_held_nowhere_is_not_there(kind: ZoneName):
    assert kind not in best_starts(described(), kind, None)


@pytest.mark.parametrize("kind", ZONES)
def test_no_reading_is_worth_more_than_the_best(kind: ZoneName):
    units = described()
    best = math.fsum(weights_of(units, best_starts(units)).values())
    for at in (None, *range(len(units))):
        held = best_starts(units, kind, at)
        assert math.fsum(weights_of(units, held).values()) <= best + 1e-9
        assert held == best_starts(units) or at != best_starts(units).get(kind)


@pytest.mark.parametrize("blank", ["\u3000\u3000", "    ", "\u2003"])
def test_indentation_has_no_say(blank: str):
    lines = TEXT.splitlines()
    text = "".join(f"{blank}{line}\n" for line in lines)
    labels = [Label(text.index(label), 0, text.index(label) - len(blank)) for label in ("一、", "二、")]
    plain = plain_text(text)
    found = [unit.unit.start for unit in describe(plain, labels)]
    assert len(found) == len(described())
    assert list(best_starts(describe(plain, labels)).values()) == list(best_starts(described()).values())


def test_composed_texts_that_were_not_fitted_are_read_right():
    """Of other seeds than those of benchmarks/fit_zones.py, whose pieces are the same."""
    right = named = 0
    for seed in range(10_000, 10_040):
        text, zones, kind = compose(seed)
        if kind == "F":
            continue
        found = dict(zip(ZONES, find_zones(plain_text(text), []), strict=True))
        found["opening"] = found.pop("body")
        right += sum(found.get(zone) == at for zone, at in zones.items())
        named += len(zones)
    assert right / named > 0.8
