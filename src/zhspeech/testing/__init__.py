"""For people who test parsers: gold cases, scores, meaning-preserving changes and assertions about trees.

Nothing here needs pytest; the trees of other people's parsers are welcome (see :class:`TreeLike`).
:mod:`zhspeech.testing.strategies` is for Hypothesis, :mod:`zhspeech.testing.plugin` for pytest.
"""

from __future__ import annotations

from zhspeech.testing.apparatus_scoring import (
    MetadataScore,
    TurnScore,
    score_findings,
    score_metadata,
    score_turns,
)
from zhspeech.testing.assertions import TreeLike, assert_lossless, assert_outline, assert_same_tree
from zhspeech.testing.cases import Case, GoldNode, GoldSpan, GoldTurn, read_case, read_cases
from zhspeech.testing.changes import CHANGES, Change, Changed
from zhspeech.testing.scoring import Figure, TreeScore, differences, score
from zhspeech.testing.span_scoring import MaskScore, SloganScore, score_masks, score_slogans
from zhspeech.testing.speeches import Branch, SpeechBuilder, node
from zhspeech.testing.styles import Style

__all__ = [
    "CHANGES",
    "Branch",
    "Case",
    "Change",
    "Changed",
    "Figure",
    "GoldNode",
    "GoldSpan",
    "GoldTurn",
    "MaskScore",
    "MetadataScore",
    "SloganScore",
    "SpeechBuilder",
    "Style",
    "TreeLike",
    "TreeScore",
    "TurnScore",
    "assert_lossless",
    "assert_outline",
    "assert_same_tree",
    "differences",
    "node",
    "read_case",
    "read_cases",
    "score",
    "score_findings",
    "score_masks",
    "score_metadata",
    "score_slogans",
    "score_turns",
]
