"""Regular expressions that are compiled when they are first asked for, so that no import pays for them."""

from __future__ import annotations

import re
from functools import cache

__all__ = ["compiled"]


@cache
def compiled(pattern: str) -> re.Pattern[str]:
    """The pattern, compiled once; it reads the plain text and is written in simplified characters."""
    return re.compile(pattern)
