"""Every row of the evidence has the attribute it names in its example."""

from __future__ import annotations

import pytest

from zhspeech.slogans.attributes import attributes_of_text, inner_attributes, outer_attributes
from zhspeech.slogans.chain import Chain
from zhspeech.slogans.chains import proposed
from zhspeech.slogans.evidence import EVIDENCE, threshold, weigh


def place(example: str) -> tuple[str, int, str, Chain]:
    """The text of an example, and where the chain in braces stands in it."""
    begin, end = example.index("{"), example.index("}") - 1
    text = example.replace("{", "").replace("}", "")
    [(at, sentence, chain)] = {
        (at, sentence, chain)
        for at, sentence, chains in proposed(text)
        for chain in chains
        if (at + chain.start, at + chain.end) == (begin, end)
    }
    return text, at, sentence, chain


def marked(example: str) -> set[str]:
    """The attributes of the chain in braces, and of its text."""
    chain = place(example)
    return {*attributes_of_text(chain[0]), *outer_attributes(*chain), *inner_attributes(*chain)}


@pytest.mark.parametrize("name", EVIDENCE)
def test_the_chain_of_an_example_has_the_attribute(name: str):
    assert name in marked(EVIDENCE[name].example)


def test_a_chain_that_ends_with_a_conjunction_ends_within_more_words():
    assert "into a word" in marked("我代表{水利总站、农业局和}中心小学。")


@pytest.mark.parametrize("name", EVIDENCE)
def test_no_inner_attribute_speaks_for_a_chain(name: str):
    inner = inner_attributes(*place(EVIDENCE[name].example))
    assert all(EVIDENCE[other].weight < 0 for other in inner)


@pytest.mark.parametrize("name", EVIDENCE)
def test_every_row_weighs_something(name: str):
    assert EVIDENCE[name].weight


def test_weights_add_up():
    assert weigh(["three", "alone"]) == EVIDENCE["three"].weight + EVIDENCE["alone"].weight


def test_where_formulas_are_frequent_less_is_asked_of_one_more():
    assert threshold(20, 5000) < threshold(5, 5000) < threshold(0, 5000)


def test_no_text_asks_for_nothing_or_for_everything():
    assert threshold(10**6, 100) == -0.95
    assert threshold(0, 10**9) == 4.25
