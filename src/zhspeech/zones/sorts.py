"""Of what sort a unit is: the one thing that it is taken for where its neighbours are described."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Set

__all__ = ["ADDRESSES", "BETWEEN", "DATES", "FRAMES", "TITLES", "is_prose", "sort_of"]

#: The sort of a unit is the first of these attributes that it has.
_SORTS = (
    "vocative", "addressee", "all", "annex", "copies", "related", "paywall", "path", "date", "blanked date",
    "number", "offer", "page field", "dateline", "note", "file name", "contents", "piece", "page number",
    "document page", "abstract", "subtitle", "editor", "author in brackets", "in brackets", "kind", "paper",
    "kind and number", "byline", "name", "body", "signed and dated", "speaker", "appeals", "above", "sums up",
    "adjourns", "strokes", "page words",
)  # fmt: skip
_RANKS = {name: rank for rank, name in enumerate(_SORTS)}
#: What long words may have, and are prose still.
_LONG = frozenset(("length 120", "longer"))
_NEVER_LONG = frozenset(("vocative", "page words"))
#: Units of these sorts address somebody, belong to the frame of a page, date a text, or stand between two
#: printings.
ADDRESSES = frozenset(("vocative", "addressee", "all"))
FRAMES = frozenset(
    (
        "path",
        "page field",
        "page words",
        "offer",
        "page number",
        "related",
        "file name",
        "document page",
        "paywall",
    )
)
DATES = frozenset(("date", "blanked date", "signed and dated"))
BETWEEN = frozenset(("date", "blanked date", "byline", "name", "page number"))
_PROSE = frozenset(("prose", "longer prose", "appeals", "above", "sums up"))
#: Attributes of words that are a title, or like one.
TITLES = frozenset(("kind", "paper", "kind and number"))
#: A label without words is as short.
_LABEL = 14


def sort_of(words: str, has: Set[str], *, is_label: bool) -> str:
    """The sort of a unit, by its words and their attributes, and whether an enumerator begins there."""
    is_brief = _LONG.isdisjoint(has)
    ranked = has & _RANKS.keys()
    if ranked and not is_brief:
        ranked = ranked - _NEVER_LONG
    best = min(ranked, key=_RANKS.__getitem__, default="")
    if is_label and best not in ADDRESSES:
        return "label"
    if best:
        return best
    if is_brief and "no stop" in has:
        return "short label" if "ends in colon" in has and len(words) <= _LABEL else "short"
    return "longer prose" if "longer" in has else "prose"


def is_prose(sort: str, has: Set[str]) -> bool:
    """Whether a unit of a sort is prose: sentences, or a long stretch without a stop."""
    return sort in _PROSE and "offer" not in has and ("no stop" not in has or "longer" in has)
