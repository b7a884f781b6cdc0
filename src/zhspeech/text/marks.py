"""Punctuation by what it does, each class once and in both widths; a Chinese character; a blank.

The names and uses are those of GB/T 15834—2011 (标点符号用法). Rules read the plain text, in which
punctuation keeps its width, so that they say which width they mean.
"""

from __future__ import annotations

__all__ = [
    "BLANK",
    "BRACKETS",
    "CLOSING",
    "CLOSING_QUOTES",
    "HAN",
    "HANZI",
    "IDEOGRAPHS",
    "OPENING",
    "OPENING_QUOTES",
    "PAIRS",
    "PLACEHOLDERS",
    "QUOTES",
    "SENTENCE_ENDS",
    "SPACES",
    "STOPS",
    "TITLE_MARKS",
]

#: A Chinese character: any letter beyond ASCII, as a class of one great range is slow to compile.
HAN = r"[^\W\d_a-zA-Z]"
#: Chinese characters as a member of a character class, where other letters must not be taken for one.
HANZI = "\u3400-\u9fff"
#: The same in a source that is no plain text yet: also 々 and 〇, compatibility forms, and rare characters.
IDEOGRAPHS = f"\u3005\u3007{HANZI}\uf900-\ufaff\U00020000-\U0003ffff"
#: The blanks of the plain text that end no line; and one of them, for a regular expression.
SPACES = " \u3000"
BLANK = f"[{SPACES}]"
#: What ends a sentence (句末点号), as members of a character class; and its half, too.
SENTENCE_ENDS = "。！？!?"
STOPS = f"{SENTENCE_ENDS}；;"

#: What usually stands in the place of a digit, or of a character of a name, as members of a character class;
#: :mod:`zhspeech.masks.runs` has the rest.
PLACEHOLDERS = "×Xx*□○_"

#: Quotation marks of mainland and of Taiwan and Hong Kong texts, the opening one before its closing one.
QUOTES = {"“": "”", "‘": "’", "「": "」", "『": "』"}
#: Brackets: round ones of both widths, those of years and document numbers, of headings.
BRACKETS = {"（": "）", "(": ")", "〔": "〕", "[": "]", "［": "］", "【": "】"}
#: The marks of titles (书名号).
TITLE_MARKS = {"《": "》", "〈": "〉"}
#: All that opens, with what closes it.
PAIRS = BRACKETS | TITLE_MARKS | QUOTES

OPENING = frozenset(PAIRS)
CLOSING = frozenset(PAIRS.values())
OPENING_QUOTES = frozenset(QUOTES)
CLOSING_QUOTES = frozenset(QUOTES.values())
