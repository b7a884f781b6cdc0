"""``check``: what a drafter or an editor of a speech wants to be told, each with a stable code."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

import attrs

from zhspeech.checks.form import (
    find_brackets,
    find_formulas,
    find_levels,
    find_masks_left,
    find_mixtures,
    find_widths,
)
from zhspeech.checks.numbering import find_announced_counts, find_lone_members, find_ordinals, find_runs
from zhspeech.errors import ZhspeechError
from zhspeech.text.spans import Span
from zhspeech.visible import visible, visible_repr

if TYPE_CHECKING:
    from collections.abc import Iterable

    from zhspeech.tree.speech import Speech

__all__ = ["RULES", "Diagnostic", "Rule", "check", "choose_codes"]


@attrs.frozen
class Rule:
    """What a code stands for.

    Attributes:
        code: a letter for the subject (N numbering, C counts, S structure, P punctuation, M masks) and a
            number; it never changes its meaning.
        title: what is wrong, in a few words.
        example: a text that gets this diagnostic, and no other.
    """

    code: str
    title: str
    example: str


#: Every diagnostic there is.
RULES = (
    Rule("N101", "missing ordinal", "今年抓好几件事：一是修路，二是架桥，四是通电。"),
    Rule(
        "N102",
        "repeated ordinal",
        "一、修路\n今年修好进山公路。\n二、架桥\n明年架好两座桥。\n二、通电\n后年村村通电。\n三、供水\n再过一年通自来水。",
    ),
    Rule(
        "N103",
        "ordinal out of order",
        "一、修路\n今年修好进山公路。\n三、架桥\n明年架好两座桥。\n二、通电\n后年村村通电。\n四、供水\n再过一年通自来水。",
    ),
    Rule(
        "N104",
        "first member without a second",
        "一、修路\n今年修好进山公路。\n（一）落实资金\n县里出一半，乡里出一半。\n二、架桥\n明年架好两座桥。",
    ),
    Rule("C201", "announced count that does not hold", "今年抓好四件事：一是修路，二是架桥，三是通电。"),
    Rule("C202", "numeral formula with another number of members", "干部要做到“四勤”（勤走、勤看、勤问）。"),
    Rule("S301", "labels of different kinds in one list", "今年抓好三件事：首先要修路，二是架桥，三是通电。"),
    Rule(
        "S302",
        "levels out of the order of GB/T 9704",
        "1. 修路\n（一）落实资金\n县里出一半。\n（二）落实人员\n乡里出人。\n2. 架桥\n明年架好两座桥。",
    ),
    Rule(
        "P401",
        "bracket or quotation mark around a list left open",
        "今年抓好三件事（一是修路，二是架桥，三是通电，年底都要办完。",
    ),
    Rule(
        "P402",
        "full- and half-width punctuation mixed in the labels of a list",
        "（一）修路\n今年修好进山公路。\n(二)架桥\n明年架好两座桥。\n（三）通电\n后年村村通电。",
    ),
    Rule("M501", "mask not filled", "全镇完成投资**亿元。"),
)

_ALL = frozenset(rule.code for rule in RULES)
_OF_LISTS = (
    ({"N101", "N102", "N103"}, find_ordinals),
    ({"N104"}, find_lone_members),
    ({"C201"}, find_announced_counts),
    ({"S301"}, find_mixtures),
    ({"S302"}, find_levels),
    ({"P401"}, find_brackets),
    ({"P402"}, find_widths),
)
_OF_SPEECH = (({"C202"}, find_formulas), ({"M501"}, find_masks_left))


@attrs.frozen(repr=False, eq=False)
class Diagnostic(Span):
    """Something in a text that looks wrong.

    Attributes:
        code: that of its :class:`Rule`.
        message: what was found and what was expected.
        line: that of ``start``, counted from 1.
        column: that of ``start``, counted from 1 in code points.
    """

    code: str
    message: str
    line: int
    column: int

    def __repr__(self) -> str:
        return f"Diagnostic({self.line}:{self.column} {self.code} {self.message})"


def check(
    speech: Speech, *, select: Iterable[str] | None = None, ignore: Iterable[str] = ()
) -> tuple[Diagnostic, ...]:
    """What looks wrong with a speech, in the order of the text.

    Args:
        speech: the speech; lists are judged by its tree.
        select: codes, or prefixes of codes, that alone are looked for; all by default.
        ignore: codes, or prefixes of codes, to leave out.

    Raises:
        ZhspeechError: for a code or prefix that no rule has.
    """
    codes = choose_codes(select, ignore)
    runs = find_runs(speech)
    findings = [finding for of, find in _OF_LISTS if codes & of for finding in find(runs)]
    findings += [finding for of, find in _OF_SPEECH if codes & of for finding in find(speech)]
    findings.sort(key=attrgetter("start", "code"))
    return tuple(
        Diagnostic(speech.source, start, end, code, visible(message), *speech.position(start))
        for code, start, end, message in findings
        if code in codes
    )


def choose_codes(select: Iterable[str] | None = None, ignore: Iterable[str] = ()) -> frozenset[str]:
    """The codes that begin with one of ``select`` (all if it is ``None``) and with none of ``ignore``.

    Raises:
        ZhspeechError: for a code or prefix that no rule has.
    """
    chosen = _ALL if select is None else _with_prefix(select)
    return chosen - _with_prefix(ignore)


def _with_prefix(prefixes: Iterable[str]) -> frozenset[str]:
    """The codes that begin with one of the prefixes."""
    codes: set[str] = set()
    for prefix in prefixes:
        found = {code for code in _ALL if prefix and code.startswith(prefix)}
        if not found:
            known = ", ".join(rule.code for rule in RULES)
            raise ZhspeechError("code", visible_repr(prefix), f"one of {known}, or the beginning of some")
        codes |= found
    return frozenset(codes)
