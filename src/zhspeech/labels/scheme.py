"""``Scheme``: one family of enumerators, a row of the scheme table.

A row's pattern names its numeral by one placeholder in braces (see :data:`NUMERALS`); everything else is a
regular expression (:mod:`re`). Nothing is decided here: a row only proposes candidates, the resolver weighs
them, and it knows a row by its columns alone, so that a row of a user's own can do what those of the library
do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

import attrs

from zhspeech.text.numerals import (
    BRANCHES,
    CIRCLED,
    FORMAL,
    LABEL_DIGITS,
    STEMS,
    TO_TEN,
    parse_branch,
    parse_letter,
    parse_numeral,
    parse_path,
    parse_roman,
    parse_stem,
    parse_symbol,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["LAST", "NUMERALS", "RUN_IN", "Mix", "Scheme"]

#: The rank of a scheme that has no place in the order of headings.
RUN_IN = 9
#: The ordinal of a label that ends its list whatever its number: 最后.
LAST = 0
#: Lists that go on with each other for less than this are of one kind.
ALIKE = 1.0

#: A line that was broken by its width may part a word.
_BROKEN = r"\s*"
_SEQUENCE = {"首先": 1, "其次": 2, "再次": 3, "再者": 3}


def _parse_number(label: str) -> int | None:
    return parse_numeral("".join(label.split())) or None  # 0 is no ordinal


def _parse_roman(label: str) -> int | None:
    return parse_roman(label) or parse_symbol(label)


#: Placeholder → what it matches, and how to read that (``None``: no numeral after all; ``LAST``).
NUMERALS: dict[str, tuple[str, Callable[[str], int | None]]] = {
    "han": (f"[{TO_TEN}廿卅百][{TO_TEN}百〇零]{{0,4}}", parse_numeral),
    "formal": (f"[{FORMAL}]{{1,3}}", parse_numeral),
    "number": (
        f"[{LABEL_DIGITS}两千{FORMAL}佰仟](?:[ \u3000]?[{LABEL_DIGITS}两千{FORMAL}佰仟]){{0,8}}|[0-9]{{1,4}}",
        _parse_number,
    ),
    "arabic": ("[0-9]{1,3}", _parse_number),
    "one": ("[!！l|｜]", lambda label: 1),
    "decimal": ("[0-9]{1,2}(?:[.．][0-9]{1,2}){1,5}", lambda label: parse_path(label)[-1] or None),
    "glyph": (f"[{CIRCLED}]", parse_symbol),
    "han_glyph": ("[㈠-㈩㊀-㊉]", parse_symbol),
    "paren_glyph": ("[⑴-⒇]", parse_symbol),
    "dot_glyph": ("[⒈-⒛]", parse_symbol),
    "stem": (f"[{STEMS}]", parse_stem),
    "branch": (f"[{BRANCHES}]", parse_branch),
    "upper": ("[A-Z]", parse_letter),
    "lower": ("[a-z]", parse_letter),
    "roman_upper": ("[IVXⅠ-Ⅻ]{1,5}", _parse_roman),
    "roman_lower": ("[ivxⅰ-ⅻ]{1,5}", _parse_roman),
    "sequence": (
        "|".join(_BROKEN.join(word) for word in _SEQUENCE),
        lambda label: _SEQUENCE[label[0] + label[-1]],
    ),
    "last": (f"最{_BROKEN}后", lambda label: LAST),
}


class Mix(NamedTuple):
    """That a label may go on with a list whose latest label is of another group.

    Attributes:
        cost: what that costs.
        at_line: whether it may begin a line where the one before it ran on.
    """

    cost: float
    at_line: bool = True


@attrs.frozen
class Scheme:
    """One row: a family of enumerators that count together.

    Attributes:
        name: an identifier, unique in the table; what ``Enumerator.scheme`` says.
        pattern: a regular expression (:mod:`re`) without groups of its own and with exactly one placeholder
            of :data:`NUMERALS`, e.g. ``r"[（(]{han}[)）]"``.
        rank: the place in the order of headings, 0 the highest (GB/T 9704—2012, 7.3.3: ``一、`` ``（一）``
            ``1.`` ``（1）``); :data:`RUN_IN` for labels that run on in the sentence.
        group: schemes of one group may continue each other's series; by default the name.
        weight: how much it costs to take a candidate at the beginning of a line for no enumerator.
        inline: the same elsewhere.
        line_only: whether the label counts only at the beginning of a line.
        reach: within how many characters behind a first member that runs on the second one must follow.
        level: the level at which GB/T 9704 puts it, 1 to 4; 0 if that knows no such label.
        key: what the members of a list repeat beside their numerals: ``"label"``, the last character of the
            label (一是 二是); ``"text"``, the first one behind it, which may be any verb (一靠 二靠);
            ``"noun"``, what the label counts (第一个问题 第二个问题), though another may go on with the list.
        enclosed: whether brackets or a circle are around its number, so that no mark need follow it.
        runs_on: whether its numbers run on through the divisions above it, as those of articles do; such a
            label heads a line or has its text there as it likes.
        inserts: whether it is put in behind the member of its own number: 第二条之一.
        rival: the row that reads it where its neighbours say so: (i) is a letter between (h) and (j).
        mixes: the groups whose lists it may go on with besides those of its own.
        reason: what it is, and why it matches as it does.
        examples: texts with a space between them, each with the label between ``⟨`` and ``⟩`` and, behind
            ``=``, its ordinal.
        traps: texts in which it matches nothing, with a space between them.
    """

    name: str
    pattern: str
    rank: float = RUN_IN
    group: str = ""
    weight: float = 4.0
    inline: float = 2.5
    line_only: bool = False
    reach: int = 6000
    level: int = 0
    key: Literal["", "label", "text", "noun"] = ""
    enclosed: bool = False
    runs_on: bool = False
    inserts: bool = False
    rival: str = ""
    mixes: Mapping[str, Mix] = attrs.field(factory=dict, hash=False)
    reason: str = ""
    examples: str = ""
    traps: str = ""

    def __attrs_post_init__(self) -> None:
        if not self.group:
            object.__setattr__(self, "group", self.name)

    @property
    def kin(self) -> str:
        """What a list of its group has in common with those that it may go on with nearly for nothing.

        The first, in the order of names, of these groups and its own: 首先 goes on with 第二.
        """
        return min([self.group, *(name for name, mix in self.mixes.items() if mix.cost < ALIKE)])

    @property
    def is_run_in(self) -> bool:
        """Whether the label runs on in the sentence rather than heads a line."""
        return self.rank >= RUN_IN

    @property
    def ends_list(self) -> bool:
        """Whether the label ends a list whatever its number (最后)."""
        return "{last}" in self.pattern

    @property
    def is_adverb(self) -> bool:
        """Whether the label is an adverb with its clause behind it (首先 其次)."""
        return "{sequence}" in self.pattern

    @property
    def is_glyph(self) -> bool:
        """Whether the label is a number in a circle, one character (①)."""
        return "{glyph}" in self.pattern

    @property
    def is_decimal(self) -> bool:
        """Whether the label states the numbers of the nodes above it: 1.3.1."""
        return "{decimal}" in self.pattern
