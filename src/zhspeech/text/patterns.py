"""Regular expressions that are compiled when they are first asked for, so that no import pays for them."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["any_of", "compiled"]


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """The pattern, compiled once; it reads the plain text and is written in simplified characters."""
    return re.compile(pattern)


def any_of(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first.

    >>> any_of(["局", "公安局"])
    '(?:公安局|局)'
    """
    return f"(?:{'|'.join(sorted(words, key=len, reverse=True))})"
