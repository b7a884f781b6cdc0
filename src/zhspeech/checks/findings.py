"""``Finding``: what a check says, before it is put into words."""

from __future__ import annotations

from typing import Any, NamedTuple

__all__ = ["Finding"]


class Finding(NamedTuple):
    """Something that looks wrong.

    Attributes:
        code: that of its rule.
        start, end: where it is, in code points of the source.
        said: the key of the message, in :data:`zhspeech.checks.messages.MESSAGES`.
        fields: what the message names: labels as the text writes them, numbers.
        is_note: whether it is but a note, whatever the severity of its rule.
    """

    code: str
    start: int
    end: int
    said: str
    fields: dict[str, Any]
    is_note: bool = False
