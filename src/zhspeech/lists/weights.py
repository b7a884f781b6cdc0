"""What the resolver weighs: one named weight per kind of evidence, all in one unit of cost.

A cost is a surprise, lower is likelier; the resolver keeps the reading of the whole text with the lowest sum.
The values were chosen on annotated speeches; ``docs/accuracy.md`` says what each kind of evidence is worth.
"""

from __future__ import annotations

import attrs

__all__ = ["Weights"]


#: Costs by habit and gap.
Table = tuple[tuple[float, float, float, float], ...]


@attrs.frozen
class Weights:
    """The costs; ``attrs.evolve(Weights(), lone=0)`` switches one kind of evidence off."""

    #: A series that ends with one member: run-in, and a heading on a line of its own.
    lone: float = 4.0
    lone_heading: float = 1.5
    #: A new series, and one that does not begin at 1.
    open: float = 1.0
    orphan: float = 4.0
    #: The same, but its next member follows.
    orphan_followed: float = 3.0
    #: A first member that nothing introduces: in mid-clause; behind a colon or bracket it is a gain.
    mid_clause: float = 0.5
    introduced: float = 1.5
    #: What is won where the lead-in states how many members there are.
    announced: float = 2.0
    #: A heading that fills its line is no enumerator.
    bare: float = 2.0
    #: One ordinal left out, repeated, or several left out.
    skip: float = 2.5
    repeat: float = 2.5
    #: One ordinal repeated by a heading that was glued to the sentence before it.
    repeat_glued: float = 1.8
    repeat_run_in: float = 2.9
    #: 一要… 二是…: the label's second half changes.
    key: float = 1.0
    #: 第一个问题… 第二句话…: what the labels count changes; 第一个问题… 第二，: only one of them says what.
    noun: float = 2.6
    no_noun: float = 0.5
    #: A member that begins a line while the one before it did not, or the reverse.
    line: float = 0.7
    #: A heading below one of the same or a lower rank.
    rank: float = 3.0
    #: A label that states the numbers above it (1.3.1) below another one, or not below that one.
    stated: float = 4.0
    #: A scheme directly inside itself.
    same: float = 1.0
    #: A heading inside a run-in member.
    heading_in_run_in: float = 1.5
    #: A new list stands much farther off than any earlier member is long, yet belongs to the last one.
    far: float = 1.5
    #: A list at a line right below its heading or lead-in belongs to something else.
    heads: float = 1.5
    #: A list of a lower rank does not belong to the first heading of a list, although nothing else tells.
    order: float = 1.0
    #: A list whose lead-in goes back to the whole, or on to another subject, belongs to the latest member.
    returns: float = 3.5
    #: A run-in series goes on behind another speaker's words.
    turn: float = 2.0
    #: A new list belongs to the last member of a series, by the series' habit and the gap between the two
    #: (``Habit``, ``Gap``).
    reach: Table = (
        # same sentence, same paragraph, next paragraph, beyond
        (0.0, 0.0, 0.0, 0.5),  # unknown, the series has one member
        (0.0, 2.5, 3.0, 4.0),  # members are sentences
        (0.0, 0.0, 1.2, 3.5),  # members are paragraphs
        (0.0, 0.0, 0.0, 0.3),  # members hold several paragraphs
    )
    #: A new list does not belong to the last member, by the same.
    leave: Table = (
        # same sentence, same paragraph, next paragraph, beyond
        (3.0, 1.5, 0.8, 0.3),  # unknown, the series has one member
        (3.0, 0.3, 0.0, 0.4),  # members are sentences
        (3.0, 2.0, 0.3, 0.7),  # members are paragraphs
        (3.0, 2.0, 1.5, 1.0),  # members hold several paragraphs
    )
