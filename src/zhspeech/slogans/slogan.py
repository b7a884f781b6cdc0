"""``Slogan``: formulaic wording, and the kinds of it."""

from __future__ import annotations

from enum import Enum

import attrs

from zhspeech.text.script import fold
from zhspeech.text.spans import Span, one_of

__all__ = ["Slogan", "SloganKind"]


class SloganKind(str, Enum):
    """What makes wording a slogan; a ``str``, so that ``slogan.kind == "numeral"`` holds."""

    __str__ = str.__str__  # the word, on every Python

    NUMERAL = "numeral"  # a number-abbreviation formula: 三查三保, 四有, 一岗双责, 4+4+2
    QUOTED = "quoted"  # a coined label in quotation marks: “能力作风建设年”
    PARALLEL = "parallel"  # a maxim or couplet of clauses of equal length: 基础不牢，地动山摇
    TETRAD = "tetrad"  # a chain of four-character phrases: 求真务实、开拓创新
    CHEER = "cheer"  # an exclaimed slogan sentence: ……万岁！


@attrs.frozen(repr=False, eq=False)
class Slogan(Span):
    """One slogan, without the quotation marks around it; a cheer with its exclamation mark.

    Attributes:
        kind: what makes it one.
        gloss: the members of a numeral formula that the text spells out, or ``()``; without their labels
            (一是) and stops, none of them empty, and none in the gloss of another slogan.
    """

    kind: SloganKind = attrs.field(validator=one_of(SloganKind))
    gloss: tuple[Span, ...] = attrs.field(default=(), eq=False)

    @property
    def key(self) -> str:
        """The text folded over script and width, so that 三查三保 is one entry in both scripts.

        Raises:
            ScriptError: OpenCC, which does the folding, cannot be loaded.
        """
        return fold(self.text)
