"""Numbers outside lists, 进行第二项, 表2 and 提案二: N101 one missing, N102 twice, N103 out of order.

And C201 a chair who announces another number of items than are called.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from zhspeech.checks.findings import Finding
from zhspeech.checks.forms import write_han
from zhspeech.text.numerals import TO_99, parse_numeral

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from zhspeech.checks.draft import Draft

__all__ = ["find_agendas", "find_calls", "find_captions"]

_ITEM = re.compile(rf"第({TO_99})项(?=[，,：:。、\s]|议程|议题|内容|仪式)")
#: What makes a call of it: 下面进行会议的, 大会.
_CALLS = re.compile("(?:进行|进入|会议|大会|现在|下面|接下来|开始)(?:会议|大会|进行)?的?\\Z")
#: How long that is at most.
_REACH = 8


def find_calls(draft: Draft) -> Iterator[Finding]:
    """What is wrong in the order of a chair's calls; a first call begins another agenda."""
    yield from _slips(draft, _calls(draft))


def _calls(draft: Draft) -> list[_Numbered]:
    calls = []
    for found in _ITEM.finditer(draft.text):
        call = _CALLS.search(draft.text, max(0, found.start() - _REACH), found.start())
        if call is not None:
            calls.append(_Numbered(parse_numeral(found[1]) or 0, call.start(), found.span(), found.span(1)))
    return calls


#: What a chair announces: 会议有五项议程。
_AGENDA = re.compile("([两三四五六七八九]|十[一二三四五]?|[0-9]{1,2})项(?:主要)?(?:议程|议题|内容|程序|仪程)")
#: A last item that bears no number.
_LAST_ITEM = re.compile("最后一[项个]")


def find_agendas(draft: Draft) -> Iterator[Finding]:
    """C201 an announced number of items that is neither that of a chair's calls nor the last one called."""
    calls = _calls(draft)
    if len(calls) <= 1 or [one.number for one in calls].count(1) > 1:
        return
    announced = list(_AGENDA.finditer(draft.text, 0, calls[0].start))
    count = parse_numeral(announced[-1][1]) or 0 if announced else 0
    last = max(one.number for one in calls)
    is_called = f"第{write_han(count)}项" in draft.text or _LAST_ITEM.search(draft.text, calls[0].start)
    if count and count not in (last, len(calls)) and not is_called:
        names = [draft.source[slice(*one.named)] for one in (calls[0], calls[-1])]
        fields = {"count": len(calls), "announced": count, "first": names[0], "last": names[1]}
        yield Finding("C201", *announced[-1].span(), "count", fields)


#: The caption of a table or figure, on a line of its own; the head of a motion, a case, a piece of evidence.
_CAPTION = re.compile(
    r"(?P<what>[表图]) ?(?P<number>[0-9]{1,2})(?:[ \u3000：:.．]+[^。；]{0,40})?"
    rf"|(?P<item>提案|案由|议案|议题|议程|案例|证据|专栏)(?P<place>{TO_99}|[0-9]{{1,2}})"
    r"(?:[ \u3000：:.．、].*)?"
)
#: With what a line begins that may be one.
_CAPTIONED = frozenset("表图提案议证专")


def find_captions(draft: Draft) -> Iterator[Finding]:
    """What is wrong in the numbers of tables, figures, motions and cases, which run through a text."""
    captions: dict[str, list[_Numbered]] = {}
    for start, end in draft.lines:
        if draft.text[start] not in _CAPTIONED:
            continue
        found = _CAPTION.fullmatch(draft.text, start, end)
        if found:
            what, digits = ("what", "number") if found["what"] else ("item", "place")
            span = start, found.end(digits)
            number = _Numbered(parse_numeral(found[digits]) or 0, start, span, found.span(digits))
            captions.setdefault(found[what], []).append(number)
    for of_kind in captions.values():
        if len(of_kind) > 1:
            yield from _slips(draft, of_kind)


class _Numbered(NamedTuple):
    """A number in a text: where what is told begins, what of it is named, and where in that the number is."""

    number: int
    start: int
    named: tuple[int, int]
    digits: tuple[int, int]


def _slips(draft: Draft, row: Iterable[_Numbered]) -> Iterator[Finding]:
    """What is wrong in a row of numbers; 1 begins another row."""
    last, before = 0, ""
    seen: set[int] = set()
    for one in row:
        name = draft.source[slice(*one.named)]
        if one.number == 1 or not last:
            last, before, seen = one.number, name, {one.number}
            continue
        if one.number != last + 1:
            if one.number in seen:
                code, said = "N102", "repeated"
            else:
                code, said = ("N103", "late") if one.number < last else ("N101", "gap")
            fields = {
                "found": name,
                "before": before,
                "number": last + 1,
                "label": _relabel(draft, one, last + 1),
            }
            yield Finding(code, one.start, one.named[1], said, fields)
        last = last + 1 if one.number in seen else max(last, one.number)
        seen |= {last, one.number}
        before = name


def _relabel(draft: Draft, one: _Numbered, number: int) -> str:
    """The name with another number, written as its own is."""
    (start, end), (first, last) = one.named, one.digits
    written = str(number) if draft.text[first].isdecimal() else write_han(number) or str(number)
    return draft.source[start:first] + written + draft.source[last:end]
