from __future__ import annotations

import attrs
import pytest

import zhspeech
from zhspeech.lists.weights import Weights


def labels(text: str, weights: Weights) -> list[str]:
    return [node.enumerator.text for node in zhspeech.Parser(weights=weights).parse(text).walk()]


@pytest.mark.parametrize("field", attrs.fields(Weights), ids=lambda field: field.name)
def test_no_evidence_costs_less_than_nothing(field: attrs.Attribute[object]):
    rows = field.default if isinstance(field.default, tuple) else ((field.default,),)
    assert min(cost for row in rows for cost in row) >= 0


@pytest.mark.parametrize("name", ["reach", "leave"])
def test_habits_and_gaps_are_told_apart_by_four_each(name: str):
    assert [len(row) for row in getattr(Weights(), name)] == [4, 4, 4, 4]


def test_weights_cannot_be_changed():
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        Weights().lone = 0.0  # type: ignore[misc]


def test_a_parser_weighs_with_the_weights_it_is_given():
    """A new list that costs more than everything else is never begun."""
    text = "讲两件事：一是修渠；二是架桥。"
    assert labels(text, attrs.evolve(Weights(), open=1000.0)) == []


def test_a_kind_of_evidence_can_be_switched_off():
    """Were it nothing to begin a list at any number, a heading far out of order would be one."""
    text = "一、修渠\n二、架桥\n三、铺路\n九、种树\n四、办学\n五、养鱼\n"
    assert "九、" not in labels(text, Weights())
    assert "九、" in labels(text, attrs.evolve(Weights(), orphan=0.0, lone_heading=0.0))


def test_the_weights_of_one_parser_are_not_anothers():
    text = "讲两件事：一是修渠；二是架桥。"
    labels(text, attrs.evolve(Weights(), open=1000.0))
    assert labels(text, Weights()) == ["一是", "二是"]
