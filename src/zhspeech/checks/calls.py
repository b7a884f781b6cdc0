"""A chair's calls, 进行第二项: N101 one left out, N102 one called twice, N103 one out of order."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from zhspeech.checks.findings import Finding
from zhspeech.checks.forms import write_han
from zhspeech.text.numerals import parse_numeral

if TYPE_CHECKING:
    from collections.abc import Iterator

    from zhspeech.checks.draft import Draft

__all__ = ["find_calls"]

_CALL = re.compile(
    r"(?:进行|进入|会议|大会|现在|下面|接下来|开始)(?:会议|大会|进行)?的?(?P<item>第(?P<number>[一二三四五六七八九十]{1,3})项)"
    r"(?=[，,：:。、\s]|议程|议题|内容|仪式)"
)


def find_calls(draft: Draft) -> Iterator[Finding]:
    """What is wrong in the order of a chair's calls; a first call begins another agenda."""
    last, before = 0, ""
    seen: set[int] = set()
    for found in _CALL.finditer(draft.text) if "项" in draft.text else ():
        number = parse_numeral(found["number"]) or 0
        item = draft.source[slice(*found.span("item"))]
        if number == 1 or not last:
            last, seen = number, {number}
        else:
            if number in seen:
                code, said = "N102", "repeated"
            elif number < last:
                code, said = "N103", "late"
            else:
                code, said = "N101", "gap"
            if number != last + 1:
                fields = {"found": item, "before": before, "number": last + 1}
                yield Finding(code, *found.span(), said, {**fields, "label": f"第{write_han(last + 1)}项"})
            last = last + 1 if number in seen else max(last, number)
            seen.add(last)
            seen.add(number)
        before = item
