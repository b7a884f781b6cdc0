"""Search in both languages: English words by their stems, Chinese by one and two characters.

Sphinx's own ``zh`` cuts the pages into words and the question not at all, and names a stemmer that is not
there, so that nothing is found. Here pages and questions are cut alike: 无损的树 is 无损, 损的 and 的树, and
a page must have all of them. No dictionary is needed.
"""

from __future__ import annotations

import re
from itertools import pairwise

from sphinx.search.en import SearchEnglish

__all__ = ["BilingualSearch"]

_WORD = re.compile(r"[\u3400-\u9fff]+|(?:(?![\u3400-\u9fff])\w)+")
_SPLIT_QUERY = r"""
var splitQuery = (query) =>
  (query.match(/[\u3400-\u9fff]+|(?:(?![\u3400-\u9fff])[\p{L}\p{N}_])+/gu) || []).flatMap((word) =>
    word.length < 2 || !/^[\u3400-\u9fff]/.test(word)
      ? [word]
      : [...word].slice(1).map((character, place) => word[place] + character)
  );
"""


class BilingualSearch(SearchEnglish):
    """The words of a page for the index, and the script that cuts a question in the same way."""

    lang = "zh-en"
    js_splitter_code = _SPLIT_QUERY

    def split(self, input: str) -> list[str]:
        """English words, and of Chinese every character and every two that stand together."""
        words: list[str] = []
        for word in _WORD.findall(input):
            if "\u3400" <= word[0] <= "\u9fff":
                words += [*word, *map("".join, pairwise(word))]
            else:
                words.append(word)
        return words
