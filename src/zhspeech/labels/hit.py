"""``Hit``: a stretch that could be an enumerator, and its ``Edge``, as the rules for lists see them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from zhspeech.labels.scheme import RUN_IN

if TYPE_CHECKING:
    from zhspeech.labels.scheme import Scheme

__all__ = ["Edge", "Hit"]

#: What a label in mid-clause, with no mark before it, weighs of one behind a mark.
MID_CLAUSE = 0.5


class Edge:
    """What stands before a label, be it on the line before; the higher, the likelier it begins something.

    These are plain numbers: to name a member of an enumeration takes ten times as long.
    """

    NONE: Final = 0
    """No mark: the label stands in mid-clause."""
    COMMA: Final = 1
    """The end of a clause."""
    MEMBER: Final = 2
    """The end of a member (``；``), or of a line that ends in no mark."""
    LEAD_IN: Final = 3
    """A mark that leads in: ``：`` ``（`` ``“``."""
    SENTENCE: Final = 4
    """The end of a sentence, or the beginning of the text."""


class Hit:
    """A candidate as the resolver sees it.

    Attributes:
        start, end: the label's place.
        at: its place in the text without its layout, by which distances are told.
        scheme, group, rank, run_in: its family (see :class:`~zhspeech.labels.scheme.Scheme`).
        ordinal: its number; ``LAST`` for the last one of a list whatever its number (最后).
        key: the part that its list repeats, which tells 一是 from 一要 and 一看; often empty.
        noun: the last character of what its label counts (第一个问题, 第三种), empty if that counts nothing.
        above: the numbers that the label states of the nodes above it: (1, 3) for 1.3.1; empty for most.
        at_line: whether only blanks or list marks stand between it and the beginning of its line.
        edge: what stands before it, an :class:`Edge`.
        paragraph, sentence: how many paragraphs and sentences end before it.
        weight: what it costs to take it for no enumerator.
        since: where the first member stands of the list that begins its bracket, 0 if none does.
        is_agenda: whether what stands before it announces the items of a meeting.
        is_annex: of a first member, whether the list of annexes begins with it.
        is_announced: whether what stands before it announces a list.
        returns: where the text before it goes back to what was said before a list, 0 if it does not.
        asks: whether it numbers a question that is put to the chair of a parliament.
        is_bare: whether it heads a line that ends in no mark.
        is_clause: of a first member, whether it follows a lead-in within a line and the second one follows in
            its sentence, so that its list runs on whatever its labels.
        is_cut: whether it heads a page that begins within a text; those before it are on another page.
        leads: whether it heads a line that ends in a colon.
        takes_up: of a first member, whether what leads it in begins with the word before it.
        parted: of a first member, where the latest semicolon before it stands, -1 if none does.
        is_followed: whether the next candidate like it has the next number.
        counts_on: of an article, whether its number counts on from the latest candidate like it.
        may_begin: whether it may begin a list.
    """

    __slots__ = (
        "above", "asks", "at", "at_line", "counts_on", "edge", "end", "group", "is_agenda", "is_annex",
        "is_announced", "is_bare", "is_clause", "is_cut", "is_followed", "key", "leads", "may_begin", "noun",
        "ordinal", "paragraph", "parted", "rank", "returns", "run_in", "scheme", "sentence", "since", "start",
        "takes_up", "weight",
    )  # fmt: skip

    def __init__(
        self,
        start: int,
        end: int,
        scheme: Scheme,
        ordinal: int,
        key: str,
        above: tuple[int, ...],
        at_line: bool,
        edge: int,
        paragraph: int,
        sentence: int,
    ) -> None:
        self.start = self.at = start
        self.end = end
        self.key = key
        self.noun = ""
        self.above = above
        self.at_line = at_line
        self.edge = edge
        self.paragraph = paragraph
        self.sentence = sentence
        self.take(scheme, ordinal)
        # what stands around it, and its distance from others, is noted by zhspeech.lists: company, context
        self.since = self.returns = 0
        self.is_agenda = self.is_annex = self.is_announced = self.is_bare = self.leads = False
        self.is_followed = self.is_clause = self.is_cut = False
        self.asks = self.counts_on = self.takes_up = False
        self.parted = -1
        self.may_begin = ordinal == 1 or (at_line and not self.run_in)

    def take(self, scheme: Scheme, ordinal: int) -> None:
        """Have it read by a row of the table, with this number."""
        self.scheme = scheme
        self.group = scheme.group
        self.rank = scheme.rank
        self.run_in = scheme.rank >= RUN_IN
        self.ordinal = ordinal
        self.weight = (
            scheme.weight if self.at_line else scheme.inline if self.edge else scheme.inline * MID_CLAUSE
        )
