"""``check``: what a drafter or an editor of a speech wants to be told, each with a stable code."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

import attrs

from zhspeech.checks.annexes import find_annexes
from zhspeech.checks.counts import find_announced_counts, find_sums
from zhspeech.checks.draft import Draft
from zhspeech.checks.enumerations import find_enumerations, find_formulas
from zhspeech.checks.headings import find_headings, find_twins
from zhspeech.checks.levels import find_levels
from zhspeech.checks.messages import say
from zhspeech.checks.mixtures import find_impostors, find_mixtures
from zhspeech.checks.ordinals import find_lone_members, find_ordinals
from zhspeech.checks.pairs import find_pairs
from zhspeech.checks.placeholders import find_blanks, find_masks_left
from zhspeech.checks.punctuation import find_forms, find_widths
from zhspeech.checks.rows import find_agendas, find_calls, find_captions
from zhspeech.checks.rules import RULES, choose_codes
from zhspeech.checks.tallies import find_tallies
from zhspeech.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from zhspeech.checks.findings import Finding
    from zhspeech.checks.rules import Severity
    from zhspeech.tree.speech import Speech

__all__ = ["Diagnostic", "check"]

_NUMBERS = {"N101", "N102", "N103"}
#: What looks at lists alone, at lists with what stands for their missing members, and at the text.
_OF_TALLIES = (
    ({"N104"}, find_lone_members),
    ({"C201"}, find_announced_counts),
    ({"C203"}, find_sums),
    ({"S302"}, find_levels),
    ({"P402"}, find_widths),
    ({"P403"}, find_forms),
    ({"H601"}, find_headings),
    ({"H602"}, find_twins),
)
_OF_GAPS = ((_NUMBERS, find_ordinals), ({"S301"}, find_mixtures))
_OF_TEXT = (
    (_NUMBERS, find_calls),
    (_NUMBERS, find_captions),
    ({"C201"}, find_agendas),
    ({"C202"}, find_formulas),
    ({"C203"}, find_enumerations),
    ({"P401"}, find_pairs),
    ({"A701"}, find_annexes),
    ({"M501"}, find_masks_left),
    ({"M502"}, find_blanks),
)
_SEVERITY = {rule.code: rule.severity for rule in RULES}


@attrs.frozen(repr=False, eq=False)
class Diagnostic(Span):
    """Something in a text that looks wrong.

    Attributes:
        code: that of its rule.
        severity: ``warning``, or ``note`` for what may be meant.
        message: what was found and what was expected.
        message_zh: the same in Chinese.
        line: that of ``start``, counted from 1.
        column: that of ``start``, counted from 1, in code points.
        end_line: that of ``end``.
        end_column: that of ``end``.
    """

    code: str
    severity: Severity
    message: str
    message_zh: str
    line: int
    column: int
    end_line: int
    end_column: int

    def __repr__(self) -> str:
        return f"Diagnostic({self.line}:{self.column} {self.code} {self.message})"


def check(
    speech: Speech, *, select: Iterable[str] | None = None, ignore: Iterable[str] = ()
) -> tuple[Diagnostic, ...]:
    """What looks wrong with a speech, in the order of the text.

    Args:
        speech: the speech; lists are judged by its tree, and by labels that the tree leaves out.
        select: codes, or prefixes of codes, that alone are looked for; all by default.
        ignore: codes, or prefixes of codes, to leave out.

    Raises:
        ZhspeechError: for a code or prefix that no rule has.
    """
    codes = choose_codes(select, ignore)
    findings = [finding for finding in _find(Draft(speech), codes) if finding.code in codes]
    findings.sort(key=attrgetter("start", "code"))
    return tuple(_diagnostic(speech, finding) for finding in findings)


def _find(draft: Draft, codes: frozenset[str]) -> Iterable[Finding]:
    tallies = find_tallies(draft)
    impostors = find_impostors(draft, tallies)
    for of, find_in_tallies in _OF_TALLIES:
        if codes & of:
            yield from find_in_tallies(draft, tallies)
    for of, find_in_gaps in _OF_GAPS:
        if codes & of:
            yield from find_in_gaps(draft, tallies, impostors)
    for of, find in _OF_TEXT:
        if codes & of:
            yield from find(draft)


def _diagnostic(speech: Speech, finding: Finding) -> Diagnostic:
    severity: Severity = "note" if finding.is_note else _SEVERITY[finding.code]
    start, end = finding.start, finding.end
    return Diagnostic(
        speech.source,
        start,
        end,
        finding.code,
        severity,
        *say(finding),
        *speech.position(start),
        *speech.position(end),
    )
