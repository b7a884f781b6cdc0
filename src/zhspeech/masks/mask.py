"""``Mask``: one withheld value, and the kinds of them."""

from __future__ import annotations

from enum import Enum

import attrs

from zhspeech.text.spans import Span, one_of

__all__ = ["Mask", "MaskKind"]


class MaskKind(str, Enum):
    """What a mask stands for; a ``str``, so that ``mask.kind == "amount"`` holds and it prints as its word.

    Attributes:
        is_numeric: whether a number is withheld.
    """

    is_numeric: bool
    __str__ = str.__str__  # the word, on every Python

    def __new__(cls, value: str, is_numeric: bool = False) -> MaskKind:
        """A member with its value, and whether it stands for a number."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.is_numeric = is_numeric
        return member

    AMOUNT = "amount", True  # money or a physical quantity: 完成**亿元
    PERCENT = "percent", True  # 增长**%
    RANK = "rank", True  # 居第**位
    COUNT = "count", True  # with a classifier: **条道路
    DATE = "date", True  # **年*月
    RATIO = "ratio", True  # **:**:**, **倍
    NUMBER = "number", True  # a number that is none of these
    PERSON = "person"  # **同志
    PLACE = "place"  # **市, **市委
    ORGANISATION = "organisation"  # **公司
    WORD = "word"  # a common word: 亟待**的难题
    UNKNOWN = "unknown"  # nothing around it tells


@attrs.frozen(repr=False, eq=False)
class Mask(Span):
    """One withheld value: the placeholder characters alone, not the unit and not the digits beside them.

    Attributes:
        kind: what is withheld.
        unit: what is written after a number (``亿元``, ``%``, ``个百分点``), without blanks, or ``None``.
    """

    kind: MaskKind = attrs.field(validator=one_of(MaskKind))
    unit: str | None

    @property
    def is_numeric(self) -> bool:
        """Whether a number is withheld."""
        return self.kind.is_numeric
