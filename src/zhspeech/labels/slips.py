"""Labels that lost their number or a mark, in a list that is plainly there: （—）, 口、, 一领导小组."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from zhspeech.labels.hit import Hit
from zhspeech.text.marks import BLANK, HAN, SENTENCE_ENDS, STOPS
from zhspeech.text.numerals import TO_99, TO_NINE, TO_TEN
from zhspeech.text.patterns import compiled
from zhspeech.words.measures import QUANTITY

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["with_slips"]

#: A label taken apart: what opens it, its number, and what closes it.
_LABEL = (
    rf"(?P<head>[（(〔【]?){BLANK}?(?P<number>{TO_99}|[0-9]{{1,2}}){BLANK}?"
    "(?P<tail>[)）〕】、．.])"
)
#: One to twenty, as they are written in a list of these.
_CHINESE = ("", *TO_TEN, *(f"十{one}" for one in TO_NINE), "二十")
#: What stands in the place of a number: signs that are neither letters nor punctuation, the 口 of a font that
#: lacks the character, and katakana that look like 一 and 二.
_WRONG = "(?:[口□?？■ーニ—―─－!！|｜*]{1,3})"
#: The same in a line, where they must look like the number; what a text holds that has one.
_LOOKS_LIKE = "[ニー―─—-]"
_GARBLED = ("ニ、", "ー、", "(-)", "(—)", "（-）", "（—）", "(ニ)", "（ニ）", "(ー)", "（ー）")
#: A heading of one line behind a number without a mark.
_BARE = f"(?={HAN}{{2,18}}[ \\u3000]*\\n)"
#: What makes a quantity or a clause of a number without a mark.
_NO_LABEL = f"{QUANTITY}|[是要]"
#: What a 1 may have become.
_ONE = frozenset("!！l|｜")


def with_slips(text: str, hits: Sequence[Hit], breaks: Sequence[int]) -> list[Hit]:
    """The candidates, and among them the members whose labels are garbled.

    One is missing where the labels at lines skip one number, or begin with 2. If just one line between begins
    with a label like theirs but for its number, or with that number and no mark, that is it. In a text that
    was glued into one line it stands behind a blank or the end of a sentence. Behind the last label, the only
    heading with the next number and no mark is a member too. What is read as 1 whatever it was, !、, counts
    on from the label before it, if no 2 follows.
    """
    found = []
    at_lines: dict[str, Hit] = {}
    latest: dict[str, Hit] = {}
    is_glued = None
    for hit in hits:
        if hit.run_in or hit.above:
            continue
        before = at_lines.get(hit.group) if hit.at_line else latest.get(hit.group)
        latest[hit.group] = hit
        if hit.at_line:
            at_lines[hit.group] = hit
            if before is not None and before.ordinal > 1 and text[hit.start] in _ONE:
                hit.take(hit.scheme, before.ordinal + 1)
            elif before is not None and hit.ordinal == 2 and text[before.start] in _ONE:
                before.take(before.scheme, 1)
        if before is None or hit.ordinal <= before.ordinal:
            is_missing = hit.ordinal == 2
        else:
            is_missing = hit.ordinal == before.ordinal + 2
        if is_missing and not hit.at_line and is_glued is None:
            is_glued = any(label in text for label in _GARBLED)
        if is_missing and (hit.at_line or is_glued):
            slip = _slip(text, before.end if before else 0, hit)
            if slip:
                found.append(_made(text, slip, hit, hit.ordinal - 1, breaks))
        elif before is not None and before.at_line and hit.at_line and hit.ordinal == 1:
            found += _last(text, before, hit.start, breaks)
    for hit in at_lines.values():
        found += _last(text, hit, len(text), breaks)
    if not found:
        return list(hits)
    taken = {slip.start for slip in found}
    return sorted([*found, *(hit for hit in hits if hit.start not in taken)], key=lambda hit: hit.start)


def _slip(text: str, start: int, hit: Hit) -> tuple[int, int] | None:
    """Where the label before ``hit`` stands, garbled, behind ``start``; ``None`` if it is not to be told."""
    label = compiled(_LABEL).fullmatch(text, hit.start, hit.end)
    if label is None or not 1 < hit.ordinal <= len(_CHINESE):
        return None
    number = str(hit.ordinal - 1) if label["number"].isdecimal() else _CHINESE[hit.ordinal - 1]
    head, tail = (f"{re.escape(mark)}" for mark in (label["head"], label["tail"]))
    if not hit.at_line:
        places = re.compile(rf"(?<=[{STOPS}\s])(?P<label>{head}{_LOOKS_LIKE}{tail})")
        found = [place.span("label") for place in places.finditer(text, start, hit.start)]
        return found[0] if len(found) == 1 else None
    garbled = f"{head}{_WRONG}{tail}"
    bare = f"{number}{_BARE}"
    places = re.compile(f"^[ \\u3000*#>]*(?:(?P<garbled>{garbled})|(?P<bare>{bare}))", re.MULTILINE)
    found = [
        place.span(place.lastgroup or 0)
        for place in places.finditer(text, start, hit.start)
        if place.lastgroup == "garbled" or not compiled(_NO_LABEL).match(text, place.end())
    ]
    return found[0] if len(found) == 1 else None


def _last(text: str, before: Hit, end: int, breaks: Sequence[int]) -> list[Hit]:
    """The last member of a list, between the one before it and ``end``, if a heading lost its marks."""
    label = compiled(_LABEL).fullmatch(text, before.start, before.end)
    if label is None or not 1 < before.ordinal < len(_CHINESE) - 1 or label["number"].isdecimal():
        return []
    place = re.compile(rf"^[ \u3000*#>]*(?P<bare>{_CHINESE[before.ordinal + 1]}{_BARE})", re.MULTILINE)
    found = [match.span("bare") for match in place.finditer(text, before.end, end)]
    found = [slip for slip in found if not compiled(_NO_LABEL).match(text, slip[1])]
    return [_made(text, found[0], before, before.ordinal + 1, breaks)] if len(found) == 1 else []


def _made(text: str, slip: tuple[int, int], like: Hit, ordinal: int, breaks: Sequence[int]) -> Hit:
    """The candidate at a slip, which counts in the list of ``like``."""
    start, end = slip
    between = (start, like.start) if start < like.start else (like.start, start)
    stops = sum(text.count(mark, *between) for mark in SENTENCE_ENDS)
    sentence = like.sentence - stops if start < like.start else like.sentence + stops
    made = Hit(start, end, like.scheme, ordinal, like.key, (), like.at_line, like.edge, 0, sentence)
    made.paragraph = bisect_right(breaks, start)
    return made
