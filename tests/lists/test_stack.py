from __future__ import annotations

import pytest

from zhspeech.labels.hit import Hit
from zhspeech.labels.scan import scan
from zhspeech.labels.table import default_table
from zhspeech.lists.stack import Habit, continued_frame, opening_frame, span_habit, with_hit
from zhspeech.lists.weights import Weights
from zhspeech.text.lines import paragraph_starts


def hits(text: str) -> list[Hit]:
    return scan(text, default_table(), paragraph_starts(text))


@pytest.mark.parametrize(
    ("text", "habit"),
    [
        ("一是渠老，二是桥断。", Habit.SENTENCE),
        ("一是渠老。水漏了。二是桥断。", Habit.PARAGRAPH),
        ("一、修渠。\n二、架桥。\n", Habit.SENTENCE),
        ("一、修渠。渠老了。\n二、架桥。\n", Habit.PARAGRAPH),
        ("一、修渠\n渠老了。\n二、架桥\n", Habit.SEVERAL),
    ],
)
def test_the_habit_of_a_member_is_what_it_holds(text: str, habit: int):
    one, two = hits(text)
    assert span_habit(one, two) == habit


def test_the_habit_of_a_list_is_what_half_of_its_members_hold():
    first, second, third, fourth = hits("一、修渠\n渠老了。\n二、架桥\n三、铺路\n四、办学\n")
    frame = opening_frame(first, Weights())
    habits = []
    for hit in (second, third, fourth):
        frame = continued_frame(frame, None, hit)
        habits.append(frame.habit)
    assert habits == [Habit.SEVERAL, Habit.SEVERAL, Habit.PARAGRAPH]


@pytest.mark.parametrize(
    ("text", "cost"), [("一、修渠\n", "lone_heading"), ("大家看一看，一是渠老。", "lone")]
)
def test_a_list_of_one_costs_something_to_end(text: str, cost: str):
    weights = Weights()
    assert opening_frame(hits(text)[-1], weights).closing == getattr(weights, cost)


def test_a_list_of_two_costs_nothing_to_end():
    one, two = hits("一、修渠\n二、架桥\n")
    assert continued_frame(opening_frame(one, Weights()), None, two).closing == 0.0


def test_a_member_closes_the_lists_below_the_one_that_it_continues():
    one, inner, two = hits("一、修渠\n（一）选线\n二、架桥\n")
    stack = with_hit((), one, 0, True, Weights())
    stack = with_hit(stack, inner, 1, True, Weights())
    stack = with_hit(stack, two, 0, False, Weights())
    assert [(frame.last, frame.carry) for frame in stack] == [(two, ("han_paren", 1))]
