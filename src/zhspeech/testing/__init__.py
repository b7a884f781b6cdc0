"""For people who test parsers: gold cases, scores, meaning-preserving changes and assertions about trees.

Nothing here needs pytest; the trees of other people's parsers are welcome (see :class:`TreeLike`).
"""

from __future__ import annotations

from zhspeech.testing.assertions import TreeLike, assert_lossless, assert_same_tree
from zhspeech.testing.cases import Case, GoldNode, GoldSpan, read_case, read_cases
from zhspeech.testing.changes import CHANGES, Change, Changed
from zhspeech.testing.scoring import Figure, TreeScore, differences, score
from zhspeech.testing.span_scoring import MaskScore, SloganScore, score_masks, score_slogans

__all__ = [
    "CHANGES",
    "Case",
    "Change",
    "Changed",
    "Figure",
    "GoldNode",
    "GoldSpan",
    "MaskScore",
    "SloganScore",
    "TreeLike",
    "TreeScore",
    "assert_lossless",
    "assert_same_tree",
    "differences",
    "read_case",
    "read_cases",
    "score",
    "score_masks",
    "score_slogans",
]
