"""Values in the place of masks, and what is wrong with them."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from itertools import repeat

import pytest

from zhspeech.errors import MaskFillError
from zhspeech.masks.fill import fill_masks, has_masked_numbers


@pytest.mark.parametrize(("text", "expected"), [("存款**亿元", True), ("**镇", False), ("存款三亿元", False)])
def test_has_masked_numbers_asks_for_numbers_only(text: str, expected: bool):
    assert has_masked_numbers(text) is expected


def test_values_fill_the_numeric_masks_in_order():
    text = "**镇存款**亿元，增长**%，居第*位。"
    assert fill_masks(text, ["3.2", 7.5, 2]) == "**镇存款3.2亿元，增长7.5%，居第2位。"


def test_a_function_is_given_each_numeric_mask():
    assert (
        fill_masks("存款**亿元，**户", lambda mask: f"<{mask.kind.value}>") == "存款<amount>亿元，<count>户"
    )


def test_too_few_values_name_the_mask_that_is_left_and_what_stands_around_it():
    message = r"mask 2 at line 2, column 4 .+占比达.+: found 1 values, expected one for each of 2 numeric"
    with pytest.raises(MaskFillError, match=message):
        fill_masks("存款**亿元。\n占比达**%。", [1])


@pytest.mark.parametrize("line_end", ["\n", "\r", "\r\n"])
def test_a_line_ends_at_lf_cr_or_both(line_end: str):
    with pytest.raises(MaskFillError, match="at line 3, column 3 "):
        fill_masks(f"一{line_end}二{line_end}存款**亿元", [])


def test_too_many_values_name_the_last_mask():
    with pytest.raises(MaskFillError, match=r"mask 1 at line 1, .+: found 'b' left over, expected 1 values"):
        fill_masks("存款**亿元", "ab")


def test_values_without_masks_are_an_error():
    with pytest.raises(MaskFillError, match="text: found 1 left over, expected 0 values"):
        fill_masks("存款三亿元", [1])


def test_endless_values_are_too_many():
    with pytest.raises(MaskFillError, match="left over"):
        fill_masks("存款**亿元", repeat(1))


@pytest.mark.parametrize("value", [None, True, ["1"]])
def test_a_value_is_a_string_or_a_number(value: object):
    with pytest.raises(MaskFillError, match=r"mask 1 at .+ expected a string or a finite number"):
        fill_masks("存款**亿元", [value])  # type: ignore[list-item]


@pytest.mark.parametrize("value", [Decimal("3.20"), Fraction(16, 5), 10**20, 3.5])
def test_numbers_of_every_library_fill_masks(value: Decimal | Fraction | float):
    assert fill_masks("存款**亿元", [value]) == f"存款{value}亿元"


@pytest.mark.parametrize(
    "value",
    [float("nan"), float("-inf"), Decimal("NaN"), Decimal("sNaN"), Decimal("Infinity"), 1j, 10**9999],
    ids=["nan", "infinite", "decimal nan", "signalling nan", "infinite decimal", "complex", "too long"],
)
def test_what_no_text_can_say_is_no_value(value: complex | Decimal):
    with pytest.raises(MaskFillError, match="expected a string or a finite number"):
        fill_masks("存款**亿元", [value])  # type: ignore[list-item]
