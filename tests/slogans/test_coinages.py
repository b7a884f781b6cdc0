"""Every trait of a quotation is in its example, and a text with many clear coinages is asked for less."""

from __future__ import annotations

import pytest

from zhspeech.slogans.coinages import CLEAR, THRESHOLD, TRAITS, find_coinages, threshold, weigh
from zhspeech.slogans.quotations import Quotation, inner_traits, outer_traits, quotations, traits_of_text
from zhspeech.slogans.quotes import find_quotes


def place(example: str) -> Quotation:
    """The quotation of an example that stands in braces."""
    begin = example.index("{")
    text = example.replace("{", "").replace("}", "")
    [quotation] = [one for one in quotations(text, find_quotes(text)) if one.start == begin]
    return quotation


def found(text: str) -> list[str]:
    return [text[start:end] for start, end in find_coinages(text, find_quotes(text))]


@pytest.mark.parametrize("name", TRAITS)
def test_the_quotation_of_an_example_has_the_trait(name: str):
    quotation = place(TRAITS[name].example)
    assert name in {*traits_of_text(quotation.text), *outer_traits(quotation), *inner_traits(quotation)}


@pytest.mark.parametrize("name", TRAITS)
def test_outer_traits_speak_for_a_coinage_and_inner_ones_against_it(name: str):
    quotation = place(TRAITS[name].example)
    assert all(TRAITS[outer].weight > 0 for outer in outer_traits(quotation))
    assert all(TRAITS[inner].weight < 0 for inner in inner_traits(quotation))


def test_what_makes_a_coinage_clear_are_traits():
    assert TRAITS.keys() >= CLEAR


def test_weights_add_up():
    assert weigh(["plus", "said"]) == TRAITS["plus"].weight + TRAITS["said"].weight


def test_where_most_quotations_are_clear_coinages_less_is_asked_of_one_more():
    assert threshold(20, 30) < threshold(5, 30) < threshold(0, 30)


def test_few_quotations_tell_little():
    assert abs(threshold(0, 1) - THRESHOLD) < abs(threshold(0, 30) - THRESHOLD)


def test_a_doubtful_quotation_is_a_coinage_among_clear_ones_only():
    doubtful = "探索“上门勤修渠”。"
    clear = "实施“清水进城”工程。开展“护林进山”行动。推行“渔船进港”计划。落实“农机下田”方针。"
    assert found(doubtful) == []
    assert found(doubtful + clear)[:1] == ["上门勤修渠"]


def test_a_quotation_at_the_very_start_follows_nothing():
    assert "institution" not in inner_traits(place("“{清水进城}”工程，见《"))


@pytest.mark.parametrize("text", ["“九·一八”之后", "“水渠”", "“四清”工程"])
def test_dates_short_words_and_numeral_formulas_are_not_weighed(text: str):
    assert list(quotations(text, find_quotes(text))) == []
