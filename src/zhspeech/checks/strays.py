"""Strays: labels that stand in a text as members of a list do, though the tree has none there.

A list with a slip in it (一是…一是…三是) is none to the resolver, which weighs whole readings; what its
author meant shows in the labels themselves.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from zhspeech.checks.forms import is_glyph, is_run_in, key_of
from zhspeech.labels.scan import label_at
from zhspeech.labels.table import default_table
from zhspeech.text.blanks import BLANKS
from zhspeech.text.marks import BLANK, OPENING_QUOTES, SENTENCE_ENDS
from zhspeech.text.numerals import CIRCLED, FORMAL, TO_99, TO_TEN
from zhspeech.tree.nodes import Enumerator

if TYPE_CHECKING:
    from collections.abc import Container

    from zhspeech.labels.table import SchemeTable

__all__ = ["TO", "Stray", "find_strays", "is_quoted"]

#: What may be a label behind the mark before it; the scheme table decides.
_CANDIDATE = re.compile(
    rf"[{SENTENCE_ENDS}；;：:…\n，,]{BLANK}*(?=[{TO_TEN}第其首再（({CIRCLED}0-9{FORMAL}A-Za-z])(?P<label>"
    rf"{TO_99}[是要、，．.：]|第[{TO_TEN}]|其[{TO_TEN}][，、：]|首先|其次|再次|[{CIRCLED}]"
    rf"|[（(][{TO_TEN}0-9]{{1,3}}[）)]|[0-9]{{1,2}}(?:[.．、](?![0-9])|[)）])|[{FORMAL}]、"
    r"|[A-Za-z](?:[.．](?![A-Za-z0-9])|[)）、]))"
)
#: What ends a sentence or member, so that the next one begins: a stray behind it stands as a label does.
_STRONG = frozenset(f"{SENTENCE_ENDS}；;：:…\n")
#: A comma parts short members; labels of words and 一是 stand behind one too.
_WEAK = frozenset("，,")
#: What ends a label that is one behind a comma too: 一是, 第二，.
_PLAIN = frozenset("是要，、")
#: An opening quotation mark before a label: the number of a quoted text.
_QUOTING = OPENING_QUOTES | frozenset("《〈\"'")
#: A reference or a row of numbers rather than a label: （三）、（五）两项, 一、二、三产业.
_REFERENCE = re.compile(rf"[、和与及至到]*[（(第]?[{TO_TEN}0-9{CIRCLED}]|[、和与及至到]|[项条款点]")
#: Behind these a member may begin with a number: 第四，一周后回访。
_PAUSES = frozenset("，：")
#: What follows the first number of several that are cited: 第三至第七部分, (四)及(五), 第二、三条.
TO = re.compile(
    f" *[)）]? *(?:[至到]第?|[及和与] *[（(第])[{TO_TEN}0-9]"
    f"|(?<=、)[{TO_TEN}]{{1,2}}(?:、[{TO_TEN}]{{1,2}})?[条点项款个段章节部]"
)
#: Stages that head their clauses; elsewhere they tell of what follows in time.
_STAGE = re.compile(rf"第({TO_99})(?:阶段|批次?|轮|期|梯次)(?=[，,：:（(为])")


class Stray(NamedTuple):
    """A label outside the tree.

    Attributes:
        label: the label.
        key: what it shares with the labels of its list, see :func:`zhspeech.checks.forms.key_of`.
        heads_line: whether it stands at the beginning of a line.
        is_strong: whether a sentence, a member or a line ends before it, or a comma but it is a plain label.
    """

    label: Enumerator
    key: tuple[str, str]
    heads_line: bool
    is_strong: bool


def find_strays(source: str, text: str, taken: Container[int]) -> list[Stray]:
    """The strays of a text, in order, in one pass over its plain text; ``taken`` are the tree's labels."""
    table = default_table()
    strays: list[Stray] = []
    for found in _CANDIDATE.finditer(text):
        start, before = found.start("label"), found[0][0]
        if start in taken:
            continue
        proposed = label_at(text, start, table) or _stage_at(text, start, table)
        if proposed is None or not proposed[2]:
            continue
        end, scheme, ordinal = proposed
        is_cited = before != "\n" and text[end - 1] not in _PAUSES and _REFERENCE.match(text, end)
        if is_cited or TO.match(text, end):
            continue
        label = Enumerator(source, start, end, scheme, ordinal, table.rows[scheme][0].group)
        if before in _WEAK and not (is_run_in(label) or is_glyph(label)):
            continue
        is_strong = before in _STRONG or text[end - 1] in _PLAIN
        strays.append(Stray(label, key_of(label), before == "\n", is_strong))
    return strays


def _stage_at(text: str, start: int, table: SchemeTable) -> tuple[int, str, int] | None:
    """A stage as the scheme table proposes a step: its end, scheme and number."""
    found = _STAGE.match(text, start)
    step = label_at(f"第{found[1]}步", 0, table) if found else None
    return (found.end(), *step[1:]) if found and step else None


def is_quoted(source: str, start: int) -> bool:
    """Whether a quotation begins right before ``start``."""
    return source[max(0, start - 5) : start].rstrip(BLANKS)[-1:] in _QUOTING
