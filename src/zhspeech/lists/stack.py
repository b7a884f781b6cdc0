"""The stack of open lists: what a reading of a text remembers of what came before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from zhspeech.labels.hit import Edge, Hit

if TYPE_CHECKING:
    from zhspeech.lists.weights import Weights

__all__ = [
    "Accepted",
    "Frame",
    "Habit",
    "Stack",
    "continued_frame",
    "opening_frame",
    "span_habit",
    "with_hit",
]


class Habit:
    """What the members of a list hold, from one label to the next; plain numbers, as ``Edge`` is."""

    UNKNOWN: Final = 0
    SENTENCE: Final = 1
    PARAGRAPH: Final = 2
    #: Half of them hold several paragraphs.
    SEVERAL: Final = 3


class Frame:
    """An open list as it stands; it never changes, and is one with itself alone.

    Attributes:
        last: its latest member.
        members: how many it has.
        ordinal: the latest member's.
        habit: what its earlier members hold, a :class:`Habit`.
        longest: how many characters the longest earlier member holds.
        multi: how many of them hold several paragraphs.
        closing: what it costs to end the list here.
        carry: group and ordinal of the list below the member before the latest, whose numbering may run on.
    """

    __slots__ = ("carry", "closing", "habit", "last", "longest", "members", "multi", "ordinal")

    def __init__(
        self,
        last: Hit,
        members: int,
        ordinal: int,
        habit: int,
        longest: int,
        multi: int,
        closing: float,
        carry: tuple[str, int] | None,
    ) -> None:
        self.last = last
        self.members = members
        self.ordinal = ordinal
        self.habit = habit
        self.longest = longest
        self.multi = multi
        self.closing = closing
        self.carry = carry


#: The open lists, outermost first.
Stack = tuple[Frame, ...]


class Accepted(NamedTuple):
    """An enumerator: its candidate, its level (0 at the top) and whether it begins a list."""

    hit: Hit
    level: int
    first: bool


def opening_frame(hit: Hit, w: Weights) -> Frame:
    """A list with its first member."""
    lone = w.lone_heading if (hit.at_line and not hit.run_in) or hit.counts_on else w.lone
    return Frame(hit, 1, hit.ordinal, Habit.UNKNOWN, 0, 0, lone, None)


def continued_frame(frame: Frame, below: Frame | None, hit: Hit) -> Frame:
    """The list with one more member; ``below`` is the list that its latest member held last."""
    last = frame.last
    habit = span_habit(last, hit)
    multi = frame.multi
    if habit == Habit.SEVERAL:
        multi += 1
        if 2 * multi < frame.members:
            habit = Habit.PARAGRAPH
    elif frame.habit == Habit.SEVERAL and 2 * multi < frame.members:
        habit = Habit.PARAGRAPH
    elif frame.habit > habit:
        habit = frame.habit
    length = hit.at - last.at
    return Frame(
        hit,
        frame.members + 1,
        hit.ordinal or frame.ordinal + 1,
        habit,
        length if length > frame.longest else frame.longest,
        multi,
        0.0,
        (below.last.group, below.ordinal) if below else frame.carry,
    )


def with_hit(stack: Stack, hit: Hit, level: int, first: bool, w: Weights) -> Stack:
    """The open lists when ``hit`` begins one at ``level``, or is the next member of the one there."""
    if first:
        return (*stack[:level], opening_frame(hit, w))
    return (
        *stack[:level],
        continued_frame(stack[level], stack[level + 1] if level + 1 < len(stack) else None, hit),
    )


def span_habit(last: Hit, hit: Hit) -> int:
    """What the member from ``last`` to ``hit`` holds, a :class:`Habit`."""
    paragraphs = hit.paragraph - last.paragraph
    if paragraphs > (1 if hit.at_line else 0):
        return Habit.SEVERAL
    is_sentence = hit.sentence - last.sentence <= (1 if hit.edge == Edge.SENTENCE else 0)
    return Habit.SENTENCE if is_sentence else Habit.PARAGRAPH
