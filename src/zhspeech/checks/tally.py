"""``Tally``: a list as its author counted it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import attrs

from zhspeech.checks.forms import key_of
from zhspeech.labels.lead_ins import announced_by

if TYPE_CHECKING:
    from zhspeech.checks.draft import Draft
    from zhspeech.text.spans import Span
    from zhspeech.tree.nodes import Enumerator, Node, Series

__all__ = ["FAR", "Member", "Tally", "is_next"]

#: How many numbers a slip leaves out at most.
FAR = 5
#: How far from each other in a sentence a number and its repetition stand at most, and what begins a list.
_NEAR = 400
_OPENS_LIST = frozenset("：:（(“‘「")


class Member(NamedTuple):
    """A member of a list: its label, and its node if the tree has one."""

    label: Enumerator
    node: Node | None


@attrs.define(eq=False)
class Tally:
    """A list as its author counted it: series that go on from each other, with the strays between them.

    Attributes:
        members: the members, in order.
        series: the series of the tree; none in a list of strays.
        above: the nodes above the first series, outermost first.
        before: the last label of the list of its group before it under the same parent, if there is one.
        lead_in: the sentence directly before the first member, if there is one.
        end: where that ends in which it stands, the speech or a node.
        labels: the labels of the members, once all are known.
        heads_lines: whether its members, the second one at the latest, head lines.
    """

    members: list[Member]
    series: list[Series]
    above: tuple[Node, ...]
    before: Enumerator | None
    lead_in: Span | None
    end: int
    heads_lines: bool
    labels: list[Enumerator] = attrs.field(init=False, factory=list)

    @property
    def start(self) -> int:
        """Where its first label begins."""
        return self.members[0].label.start

    @property
    def key(self) -> tuple[str, str]:
        """What its labels share."""
        return key_of(self.members[0].label)

    @property
    def announced(self) -> int | None:
        """The number of members that the lead-in states, or ``None``."""
        return announced_by(self.lead_in) if self.lead_in else None


def is_next(draft: Draft, label: Enumerator, again: Enumerator) -> bool:
    """Whether a label that is repeated stands right behind the first: on the next line, or in the sentence.

    Behind a colon it begins a list of its own.
    """
    step = draft.line_at(again.start) - draft.line_at(label.start)
    if draft.heads_line(again.start):
        return step == 1 and draft.heads_line(label.start)
    before = draft.text[max(0, again.start - 8) : again.start].rstrip(" \u3000")[-1:]
    return step == 0 and again.start - label.end <= _NEAR and before not in _OPENS_LIST
