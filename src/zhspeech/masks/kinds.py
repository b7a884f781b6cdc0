"""What a mask withholds, decided from the words and characters around it."""

from __future__ import annotations

from typing import NamedTuple

from zhspeech.masks.words import FIGURE, PATTERNS, MaskKind, Vocabulary, vocabulary
from zhspeech.text.patterns import compiled

__all__ = ["MaskKind", "Reading", "read"]


class Reading(NamedTuple):
    """What the surroundings of a run say; ``sure`` when they call for a value, so that it is no ornament."""

    kind: MaskKind | None
    unit: str | None = None
    sure: bool = False


_PHRASE_START = frozenset("\n \u3000，,。．.、；;：:！!？?（(“”「」『』‘’《》〈〉〔【〖—─…")
_COLONS = frozenset("：:∶")
_BRACKETS = frozenset("（(〔【")
_RATIO_START = r"[^\s\d.．]\d+(?:\.\d+)?[：:∶]\Z"
_RATIO_END = r"[：:∶]\d+(?:\.\d+)?(?![\d年月日、.．点时])"
_JOINS = frozenset(".．、至到—－–-~～和与及或")
# ×千多人 takes 人, ×万人 takes 万人: only ten thousands and up are part of the unit.
_MAGNITUDE = (
    r"(?:[十百千](?![瓦米克分万亿])){0,2}(?:[多余]|来(?!人))?"
    r"((?:[百千]?[万亿])*)(?:[多余]|来(?!人))?"
)
# Before these even 某 stands for a number: 某％, 某亿元, 某月; but 某块, 某点, 某件.
_VALUED = frozenset("万亿年月日")
_MAGNITUDE_START = frozenset("十百千多余来万亿")
# ××等三个县, ×××、××两同志: the kind is that of what is counted.
_COUNTED = rf"等?(?:[一二三四五六七八九十两数多几]|{FIGURE}){{0,3}}[位名个]?"
_COUNTED_START = frozenset("等一二三四五六七八九十两数多几0123456789")


def read(
    text: str, start: int, end: int, previous: tuple[int, int] | None, following: tuple[int, Reading] | None
) -> Reading:
    """What stands around the run ``text[start:end]`` says about it.

    Args:
        text: the whole text.
        start: where the run begins.
        end: where it ends.
        previous: the run before it, if any.
        following: where the run after it begins and what was read there, if any.
    """
    words = vocabulary()
    left, right = text[start - 1 : start], text[end : end + 1]
    if (left in _COLONS or right in _COLONS) and _is_ratio(text, start, end, previous, following):
        return Reading(MaskKind.RATIO, None, True)
    if left == "之" and text.endswith("分之", 0, start):
        is_percent = text.endswith(("百分之", "千分之", "万分之"), 0, start)
        return Reading(MaskKind.PERCENT if is_percent else MaskKind.RATIO, None, True)
    if left == "月" and right == "日":
        return Reading(MaskKind.DATE, right, True)  # 某月某日报告
    kind, unit = _quantity(text, end, right, following)
    if left == "第":
        return Reading(MaskKind.DATE if unit == "季度" else MaskKind.RANK, unit, True)
    if unit and text[start] == "某" and not (kind is MaskKind.PERCENT or right in _VALUED):
        kind = unit = None  # 某人, 某件: an indefinite, not a number
    if left in words.surnames and (
        kind is MaskKind.ORGANISATION or (kind is MaskKind.COUNT and text[start] not in "*＊")
    ):
        return Reading(MaskKind.PERSON, None, True)  # 王××工作组, 王××回来
    if unit in words.amended and text.endswith(words.amended[unit][0], 0, start):
        kind = words.amended[unit][1]
    if kind:
        return Reading(kind, unit, True)
    if _is_named(text, start, left, words):
        return Reading(MaskKind.PERSON, None, True)
    if right in _COLONS and (_opens_line(text, start) or left in _BRACKETS):
        return Reading(MaskKind.PERSON, None, True)  # the speaker
    if right in _COUNTED_START and (counted := compiled(_COUNTED).match(text, end)):
        kind, _ = _following(text, counted.end())
        if kind and (not kind.is_numeric or text.startswith("人", counted.end())):
            return Reading(MaskKind.PERSON if kind.is_numeric else kind, None, not kind.is_numeric)
    if right in _JOINS and following and following[0] == end + 1 and following[1].kind:
        return following[1]
    return _context(text, start, end, words)


def _following(text: str, at: int) -> tuple[MaskKind | None, int]:
    """The kind of the longest word of the tables at an offset, and the length of its unit."""
    words = vocabulary()
    for size in range(words.longest.get(text[at : at + 1], 0), 0, -1):
        if found := words.following.get(text[at : at + size]):
            return found
    return None, 0


def _quantity(
    text: str, end: int, right: str, following: tuple[int, Reading] | None
) -> tuple[MaskKind | None, str | None]:
    """The kind that the word after a run gives it, and the unit if that kind is numeric."""
    kind, size = _following(text, end)
    if kind or size:
        return kind, (text[end : end + size] or None) if kind and kind.is_numeric else None
    if right not in _MAGNITUDE_START or not (match := compiled(_MAGNITUDE).match(text, end)):
        return None, None
    magnitude, at = match[1], match.end()
    kind, size = _following(text, at)
    if at > end and kind and kind.is_numeric:
        return kind, magnitude + text[at : at + size]
    if following and following[0] == at > end and following[1].unit:
        return following[1].kind, following[1].unit  # ×万×千多人: one number, one unit
    if magnitude:
        return MaskKind.AMOUNT if magnitude[-1] in "亿" else MaskKind.COUNT, magnitude
    return None, None


def _is_ratio(
    text: str, start: int, end: int, previous: tuple[int, int] | None, following: tuple[int, Reading] | None
) -> bool:
    """Whether a run is a term of a ratio: ``**:**``, ``**：1``; a speaker's ``××：`` is not."""
    if text[end : end + 1] in _COLONS and not _opens_line(text, start):
        if following and following[0] == end + 1:
            return True
        if text[start - 1] not in "（(" and compiled(_RATIO_END).match(text, end):
            return True
    if text[start - 1 : start] not in _COLONS:
        return False
    if previous and previous[1] == start - 1:
        return not _opens_line(text, previous[0])
    return bool(compiled(_RATIO_START).search(text, max(0, start - 8), start))


def _opens_line(text: str, start: int) -> bool:
    return start <= 0 or text[start - 1] in "\n \u3000"


def _is_named(text: str, start: int, left: str, words: Vocabulary) -> bool:
    """Whether a surname or a title stands right before a run."""
    if left in words.surnames:
        return True
    if left in words.doubtful and (text[start] == "某" or start == 1 or text[start - 2] in _PHRASE_START):
        return True
    return any(text[max(0, start - size) : start] in words.titles for size in (2, 3, 4))


def _context(text: str, start: int, end: int, words: Vocabulary) -> Reading:
    """What the words and patterns before and after a run say together."""
    for kind, before, after in words.contexts:
        if (not before or text.endswith(before, 0, start)) and (not after or text.startswith(after, end)):
            return Reading(kind)
    if end - start == 1 and text.endswith(words.provinces, 0, start):
        return Reading(MaskKind.PLACE)  # 江西×都
    for kind, pattern_before, pattern_after in PATTERNS:
        if pattern_before and not compiled(pattern_before).search(text, max(0, start - 14), start):
            continue
        if pattern_after and not compiled(pattern_after).match(text, end):
            continue
        return Reading(kind, None, kind is not MaskKind.ORGANISATION)
    return Reading(None)
