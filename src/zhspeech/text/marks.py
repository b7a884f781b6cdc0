"""Punctuation by what it does; every class is named here once, in both widths.

The names and uses are those of GB/T 15834—2011 (标点符号用法). Rules read the plain text, in which
punctuation keeps its width, so that they say which width they mean.
"""

from __future__ import annotations

__all__ = ["BRACKETS", "CLOSING", "CLOSING_QUOTES", "OPENING", "OPENING_QUOTES", "PAIRS", "QUOTES"]

#: Quotation marks of mainland and of Taiwan and Hong Kong texts, the opening one before its closing one.
QUOTES = {"“": "”", "‘": "’", "「": "」", "『": "』"}
#: Brackets: round ones of both widths, those of years and document numbers, of headings, of titles.
BRACKETS = {"（": "）", "(": ")", "〔": "〕", "[": "]", "［": "］", "【": "】", "《": "》", "〈": "〉"}
#: All that opens, with what closes it.
PAIRS = BRACKETS | QUOTES

OPENING = frozenset(PAIRS)
CLOSING = frozenset(PAIRS.values())
OPENING_QUOTES = frozenset(QUOTES)
CLOSING_QUOTES = frozenset(QUOTES.values())
