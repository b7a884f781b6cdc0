from __future__ import annotations

import pytest

from zhspeech.labels.hit import Hit
from zhspeech.labels.scan import scan
from zhspeech.labels.table import default_table
from zhspeech.lists.costs import IMPOSSIBLE, attachment, beginning, continuation, rejection
from zhspeech.lists.stack import Frame, continued_frame, opening_frame
from zhspeech.lists.weights import Weights
from zhspeech.text.lines import paragraph_starts

W = Weights()


def hits(text: str) -> list[Hit]:
    return scan(text, default_table(), paragraph_starts(text))


def frame_and_hit(text: str) -> tuple[Frame, Hit]:
    """The list that the first label of a text begins, and the second label."""
    first, second = hits(text)
    return opening_frame(first, W), second


def test_the_next_member_costs_nothing():
    frame, hit = frame_and_hit("一、修渠\n二、架桥\n")
    assert continuation(hit, frame, W) == 0.0


@pytest.mark.parametrize(
    ("text", "cost"),
    [
        ("一、修渠\n三、架桥\n", W.skip),
        ("一、修渠\n一、架桥\n", W.repeat),
        ("村里一是修渠，一是架桥。", W.repeat_run_in),
        ("村里一要修渠，二是架桥。", W.key),
        ("看，一、修渠。\n二、架桥。\n", W.line),
    ],
)
def test_a_member_that_is_not_quite_the_next_costs_something(text: str, cost: float):
    frame, hit = frame_and_hit(text)
    assert continuation(hit, frame, W) == pytest.approx(cost)


@pytest.mark.parametrize("text", ["二、修渠\n一、架桥\n", "一、修渠\n（二）架桥\n", "一、修渠\n九、架桥\n"])
def test_a_number_before_a_far_one_and_one_of_another_kind_are_no_next_member(text: str):
    frame, hit = frame_and_hit(text)
    assert continuation(hit, frame, W) == IMPOSSIBLE


def test_no_heading_goes_on_with_an_adverb_in_mid_sentence():
    frame, hit = frame_and_hit("水要，首先修渠。\n二、架桥\n")
    assert continuation(hit, frame, W) == IMPOSSIBLE
    frame, hit = frame_and_hit("水要修。首先修渠。\n二、架桥\n")
    assert continuation(hit, frame, W) < IMPOSSIBLE


@pytest.mark.parametrize(
    "text",
    [
        "首先，修渠。\n其次，架桥。架了三年，最后是老乡凑的钱。\n",
        "首先修渠；其次架桥；最后铺路。说到底，最后靠人。\n",
    ],
)
def test_a_plain_finally_is_no_member_of_a_list_of_lines_nor_of_one_that_has_its_last(text: str):
    first, *others, hit = hits(text)
    frame = opening_frame(first, W)
    for other in others:
        frame = continued_frame(frame, None, other)
    assert continuation(hit, frame, W) == IMPOSSIBLE


def test_no_list_from_before_a_bracketed_one_goes_on_in_the_bracket():
    frame, hit = frame_and_hit("一是修渠，二是架桥。")
    hit.since = hit.start - 1
    assert continuation(hit, frame, W) == IMPOSSIBLE


def test_a_list_that_begins_with_its_second_member_is_dearer_than_one_that_begins_with_its_first():
    first, second = hits("一、修渠\n二、架桥\n")
    assert beginning(second, W) - beginning(first, W) == W.orphan


def test_a_heading_that_fills_its_line_is_dearer_to_reject():
    hit, _ = hits("一、修渠\n二、架桥\n")
    plain = rejection(hit, W)
    hit.is_bare = True
    assert rejection(hit, W) - plain == W.bare


def test_a_list_of_a_higher_rank_below_a_heading_costs_its_disorder_unless_it_is_usual():
    frame, hit = frame_and_hit("1.修渠。\n一、选线。\n")
    nested, _ = attachment(hit, frame, W)
    usual, _ = attachment(hit, frame, W, is_usual=True)
    assert nested - usual == W.rank
