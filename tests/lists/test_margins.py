from __future__ import annotations

import math

from zhspeech.labels.scan import scan
from zhspeech.labels.table import default_table
from zhspeech.lists.company import in_company
from zhspeech.lists.margins import margins_of
from zhspeech.lists.resolver import Resolver
from zhspeech.lists.weights import Weights
from zhspeech.text.lines import paragraph_starts


def margins(text: str) -> list[float]:
    """How narrow the decision on each candidate of a text was."""
    resolver = Resolver(Weights(), 32)
    hits = in_company(scan(text, default_table(), paragraph_starts(text)))
    found = margins_of(hits, resolver.resolve(hits), resolver)
    return [found[id(hit)] for hit in hits]


def test_two_readings_of_the_same_cost_leave_no_margin():
    assert margins("一要抓水，二要抓路：一要修，二要养，三要抓林。")[-1] == 0.0


def test_a_decision_without_a_rival_has_a_margin():
    assert min(margins("一、修渠\n渠老了。\n二、架桥\n桥断了。\n")) > 1.0


def test_no_margin_is_negative():
    assert all(margin >= 0.0 for margin in margins("一是渠。一是老，二是少。二是桥。1.址2.料三是路。"))


def test_a_text_without_candidates_has_no_margins():
    assert margins("渠修好了。") == []
    assert not math.isnan(sum(margins("一、渠\n")))
