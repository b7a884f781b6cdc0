"""A mask and its kind as values."""

from __future__ import annotations

import pickle

import pytest

from zhspeech.masks.find import find_masks
from zhspeech.masks.mask import Mask, MaskKind


def test_a_mask_is_a_value():
    (mask,) = find_masks("存款**亿元")
    assert pickle.loads(pickle.dumps(mask)) == mask == Mask("存款**亿元", 2, 4, MaskKind.AMOUNT, "亿元")
    assert hash(mask) == hash(find_masks("存款**亿元")[0])


def test_a_kind_is_its_own_name():
    assert MaskKind.AMOUNT == "amount"


@pytest.mark.parametrize(
    ("kind", "is_numeric"),
    [
        (kind, kind.value in {"amount", "percent", "rank", "count", "date", "ratio", "number"})
        for kind in MaskKind
    ],
)
def test_seven_kinds_are_numeric(kind: MaskKind, is_numeric: bool):
    assert Mask("**", 0, 2, kind, None).is_numeric is is_numeric


@pytest.mark.parametrize("kind", MaskKind)
def test_a_kind_prints_as_its_word(kind: MaskKind):
    assert (str(kind), f"{kind}") == (kind.value, kind.value)


def test_a_mask_shows_its_kind_on_one_line():
    assert repr(find_masks("存款**亿元")[0]) == "Mask(amount ** [2:4])"
