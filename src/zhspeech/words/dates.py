"""Dates as documents write them, masked ones too."""

from __future__ import annotations

__all__ = ["DATE", "FIGURE"]

#: A digit of a date, or a placeholder in the place of one.
FIGURE = r"[\d一二三四五六七八九十〇○零×Xx*□_]"

#: A date with year and month at least, maybe masked: 2020年1月8日, 一九六六年九月, 20××年×月, 1966.09.03.
#: 一九六六、九、三; not 六月二十日 (a heading in a chronicle), 2025年工作回顾, 3.5.
DATE = (
    rf"(?:{FIGURE}{{2,4}} ?年.{{1,5}}月(?:.{{1,5}}日)?"
    rf"|{FIGURE}{{4}}、\w{{1,3}}、\w{{1,3}}|\d{{2,4}}[-./．\u3000]\d{{1,2}}[-./．\u3000]\d{{1,2}})"
)
