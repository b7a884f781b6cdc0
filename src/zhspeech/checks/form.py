"""Whether lists, formulas and masks are well made: findings for :mod:`zhspeech.checks.diagnostics`."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from operator import itemgetter
from typing import TYPE_CHECKING

from zhspeech.checks.numbering import (
    OPENING,
    QUOTES,
    Finding,
    ends_list,
    group_of,
    heads_line,
    is_run_in,
    level_of,
)
from zhspeech.text.numerals import parse_numeral
from zhspeech.text.plain import plain_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from zhspeech.checks.numbering import Run
    from zhspeech.tree.nodes import Enumerator
    from zhspeech.tree.speech import Speech

__all__ = ["find_brackets", "find_formulas", "find_levels", "find_masks_left", "find_mixtures", "find_widths"]


def find_mixtures(runs: Iterable[Run]) -> Iterator[Finding]:
    """S301 labels of different kinds in one list: the first that differs; 最后 may end any list."""
    for run in runs:
        first, *others = run.labels
        if others and ends_list(others[-1]):
            others.pop()
        label = next((label for label in others if _kind(label) != _kind(first)), None)
        if label is not None:
            message = (
                f"found {label.text} in the list that begins with {first.text}, expected labels of one kind"
            )
            yield Finding("S301", label.start, label.end, message)


#: All that can be a label's number, and blanks.
_NUMBER = re.compile(
    r"[一二三四五六七八九十廿卅百千两〇零壹贰叁参肆伍陆柒捌玖拾甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥"
    r"a-z0-9❶-❿➀-➓⓫-⓴⓵-⓾\s]+"
)


def _kind(label: Enumerator) -> tuple[str, str]:
    """What the labels of a list have in common: their group, and in headings all but number and width."""
    form = "" if is_run_in(label) else unicodedata.normalize("NFKC", plain_text(label.text)).lower()
    return group_of(label), _NUMBER.sub("", form)


def find_levels(runs: Iterable[Run]) -> Iterator[Finding]:
    """S302 a heading below one that GB/T 9704 puts on the same or a lower level."""
    for run in runs:
        label = run.labels[0]
        level = level_of(label)
        above = next((one for one in reversed(run.above) if level_of(one)), None)
        if level and above and level <= level_of(above) and heads_line(label.source, label.start):
            message = f"found {label.text} below {above.text}, expected the order 一、 （一） 1. （1）"
            yield Finding("S302", label.start, label.end, message)


_CLOSING = {")": "）", **{mark: mark for mark in OPENING.values()}}
_MARK = re.compile("[" + "".join([*OPENING, *_CLOSING]) + "]")
_BREAK = re.compile("\n")
#: How far behind the last member its line is read for the closing mark.
_REACH = 200


def find_brackets(runs: Iterable[Run]) -> Iterator[Finding]:
    """P401 a bracket or quotation mark that a lead-in opens and that is open still when its list ends."""
    for series in [series for run in runs for series in run.series]:
        label = series.nodes[0].enumerator
        for offset in _unclosed(label, series.lead_in.start, series.end) if series.lead_in else ():
            mark = label.source[offset]
            message = f"found {mark} before the list of {label.text}, expected {OPENING[mark]} to close it"
            yield Finding("P401", offset, offset + 1, message)


def _unclosed(label: Enumerator, start: int, end: int) -> list[int]:
    """The marks that open from ``start`` to the label and close neither there nor on the line of ``end``."""
    source = label.source
    line_end = _BREAK.search(source, end - 1, end + _REACH)
    outer: dict[str, list[int]] = {}  # by closing mark, the offsets of those that open before the label
    inner: Counter[str] = Counter()
    for found in _MARK.finditer(source, start, line_end.start() if line_end else end + _REACH):
        offset, mark = found.start(), found[0]
        if offset >= label.start and not any(outer.values()):
            break
        closing = OPENING.get(mark)
        if closing is None:
            closing = _CLOSING[mark]
            if inner[closing]:
                inner[closing] -= 1
            elif outer.get(closing):
                outer[closing].pop()
        elif closing in QUOTES and (inner[closing] or outer.get(closing)):
            pass  # quotation marks do not nest in themselves, and open each paragraph of a long quotation
        elif offset < label.start:
            outer.setdefault(closing, []).append(offset)
        else:
            inner[closing] += 1
    return sorted(offset for offsets in outer.values() for offset in offsets)


_WIDTHS = {"f": "full-width", "h": "half-width", "fh": "full- and half-width"}


def find_widths(runs: Iterable[Run]) -> Iterator[Finding]:
    """P402 labels whose punctuation is not all of the width that most labels of their list have."""
    for run in runs:
        found = [(label, width) for label in run.labels if (width := _width(label.text))]
        usual = max("fh", key=[width for _, width in found].count)
        for label, width in found:
            if width != usual:
                message = f"found {_WIDTHS[width]} punctuation in {label.text}, expected {_WIDTHS[usual]}"
                yield Finding("P402", label.start, label.end, message)


def _width(label: str) -> str:
    """Whether a label has punctuation of full width (``f``), half width (``h``), both or none."""
    marks = [character for character in label if not character.isalnum()]
    return "f" * any("！" <= mark <= "～" for mark in marks) + "h" * any("!" <= mark <= "~" for mark in marks)


#: The bracket that spells a formula out: “四有”（心中有党、心中有民、心中有责、心中有戒）.
_SPELLED_OUT = re.compile(r"[”’」』]?[（(]([^（()）。！？\n]{3,120})[)）]")
_SEPARATORS = ("、", "[，,]", "[；;]", "[、，,；;]")
#: What is no list of members: 农业、农村等, 以下简称…
_NO_MEMBERS = re.compile("等$|^即|称|同$")
#: The numbers of a formula: 四 of 四有, 三 and 三 of 三查三保, 4 and 4 and 2 of 4+4+2.
_FORMULA_NUMBER = re.compile("[一二两双三四五六七八九十]|[0-9]+")


def find_formulas(speech: Speech) -> Iterator[Finding]:
    """C202 a numeral formula that brackets behind it spell out with another number of members.

    Members are alike: of one length, or with the same character first or last. They may stand in groups:
    三查三保 is spelled out by six members or by two clauses.
    """
    for slogan in speech.slogans:
        bracket = _SPELLED_OUT.match(slogan.source, slogan.end) if slogan.kind == "numeral" else None
        if bracket is None or _NO_MEMBERS.search(bracket[1]):
            continue
        *groups, members = [re.split(separator, bracket[1]) for separator in _SEPARATORS]
        sizes = {len(group) for group in (*groups, members)} - {1}
        numbers = [parse_numeral(number) or 2 for number in _FORMULA_NUMBER.findall(slogan.text)]
        if sizes and sizes.isdisjoint((sum(numbers), len(numbers))) and _are_alike(members):
            message = f"found {len(members)} members of {slogan.text}, expected {sum(numbers)}"
            yield Finding("C202", slogan.start, slogan.end, message)


def _are_alike(members: Sequence[str]) -> bool:
    looks = (len, itemgetter(slice(1)), itemgetter(slice(-1, None)))
    return all(members) and any(len({look(member) for member in members}) == 1 for look in looks)


def find_masks_left(speech: Speech) -> Iterator[Finding]:
    """M501 placeholders that wait for what they stand for."""
    for mask in speech.masks:
        found = f"{mask.text} {mask.unit}" if mask.unit else mask.text
        yield Finding(
            "M501", mask.start, mask.end, f"found {found}, expected the {mask.kind.value} it stands for"
        )
