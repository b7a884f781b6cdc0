"""Letters that are Roman numerals too: whether (i) is the first of its list or comes between (h) and (j)."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from zhspeech.labels.hit import Hit
    from zhspeech.labels.table import SchemeTable

__all__ = ["settle_rivals"]


def settle_rivals(text: str, hits: Sequence[Hit], table: SchemeTable) -> None:
    """Give the candidates that two rows read to the row whose count goes on, see ``Scheme.rival``.

    The label behind it decides, then the one before it; where neither does, 1 is the first numeral of a list
    and any other a letter.
    """
    onward: list[tuple[str, int] | None] = []
    following: tuple[str, int] | None = None
    doubtful = [hit for hit in hits if hit.scheme.name in table.contested]
    for hit in reversed(doubtful):
        onward.append(following)
        following = hit.group, hit.ordinal
    onward.reverse()
    before: dict[str, int] = {}
    for hit, behind in zip(doubtful, onward, strict=True):
        if hit.scheme.rival:
            row, parse = table.rows[hit.scheme.rival]
            letter = parse(text[hit.start : hit.end].strip("()（）.．、"))
            if letter is not None and _is_letter(hit, row.group, letter, behind, before):
                hit.take(row, letter)
        before[hit.group] = hit.ordinal


def _is_letter(
    hit: Hit, group: str, letter: int, behind: tuple[str, int] | None, before: dict[str, int]
) -> bool:
    if behind == (group, letter + 1):
        return True
    if behind == (hit.group, hit.ordinal + 1):
        return False
    if before.get(group) == letter - 1:
        return True
    return hit.ordinal > 1 and before.get(hit.group) != hit.ordinal - 1
