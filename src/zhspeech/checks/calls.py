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

_ITEM = re.compile(r"第([一二三四五六七八九十]{1,3})项(?=[，,：:。、\s]|议程|议题|内容|仪式)")
#: What makes a call of it: 下面进行会议的, 大会.
_CALLS = re.compile("(?:进行|进入|会议|大会|现在|下面|接下来|开始)(?:会议|大会|进行)?的?\\Z")
#: How long that is at most.
_REACH = 8


def find_calls(draft: Draft) -> Iterator[Finding]:
    """What is wrong in the order of a chair's calls; a first call begins another agenda."""
    last, before = 0, ""
    seen: set[int] = set()
    for found in _ITEM.finditer(draft.text):
        call = _CALLS.search(draft.text, max(0, found.start() - _REACH), found.start())
        if call is None:
            continue
        number = parse_numeral(found[1]) or 0
        item = draft.source[slice(*found.span())]
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
                fields: dict[str, object] = {"found": item, "before": before, "number": last + 1}
                yield Finding(
                    code, call.start(), found.end(), said, {**fields, "label": f"第{write_han(last + 1)}项"}
                )
            last = last + 1 if number in seen else max(last, number)
            seen.add(last)
            seen.add(number)
        before = item
