"""What a text as a whole uses as masks, and for what."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from zhspeech.masks.forms import MARKUP
from zhspeech.masks.markup import is_embedded
from zhspeech.masks.mask import MaskKind
from zhspeech.masks.names import is_subject
from zhspeech.masks.runs import CIRCLES, CROSSES, DOTS, LETTERS, LINES, SHAPES, SOME, STARS, Run
from zhspeech.masks.units import Surroundings
from zhspeech.text.marks import HAN
from zhspeech.text.patterns import compiled

__all__ = ["Habits"]

AMOUNT, PERCENT, RANK, _, _, _, _, PERSON, PLACE, ORGANISATION, WORD, UNKNOWN = MaskKind

# Kinds that tell a local speech, which withholds places and figures, from a transcript of what people said.
_LOCAL = frozenset((AMOUNT, PERCENT, RANK, PLACE, ORGANISATION))
#: A person's name is two or three characters long; more crosses than that hide a phrase.
_NAME = 3
#: So many places and figures show nothing yet.
_FEW = 2
#: In talk 你 is one character of so many or fewer; in speeches and documents it hardly occurs.
_TALK = 400
#: So many characters of a title tell it from others.
_TITLE = 4


class Habits:
    """What a text uses as masks, looked up when first asked for.

    Args:
        text: the plain text.
        runs: all its runs, in order, with what was read of each.
    """

    def __init__(self, text: str, runs: Sequence[tuple[Run, Surroundings]]) -> None:
        self._text = text
        self._runs = runs

    @cached_property
    def masks_with_markup(self) -> bool:
        """Whether stars or lines are masks: of those in mid-phrase one in three or more is sure."""
        votes = Counter(
            around.sure
            for run, around in self._runs
            if run.character in MARKUP and (is_embedded(run) or self._is_bare(run, around))
        )
        return bool(votes[True]) and votes[False] <= 2 * votes[True]

    def _is_bare(self, run: Run, around: Surroundings) -> bool:
        """Whether a run at the head of a phrase is no bold type: a single one, or the subject it lacks."""
        return (run.size == 1 and around.sure) or (is_subject(run) and not self._is_markdown)

    @cached_property
    def _is_markdown(self) -> bool:
        """Whether the text has headings or links of Markdown, so that its stars rather set type."""
        return bool(compiled(r"(?m)^#{1,6} |\]\(\w").search(self._text))

    @cached_property
    def doubled(self) -> frozenset[str]:
        """The crosses and letters that stand two in a row somewhere, so that a single one may be a mask."""
        return frozenset(character for character in CROSSES + LETTERS if character * 2 in self._text)

    @cached_property
    def _votes(self) -> Counter[tuple[str, bool]]:
        """How often each character is sure to withhold a person, and how often a place or figure."""
        return Counter(
            (run.character, around.kind is PERSON)
            for run, around in self._runs
            if around.sure and (around.kind is PERSON or around.kind in _LOCAL)
        )

    @cached_property
    def _is_talk(self) -> bool:
        """Whether the text addresses somebody as 你, so that it is a transcript of talk."""
        return self._text.count("你") * _TALK > len(self._text)

    @cached_property
    def _titles(self) -> frozenset[str]:
        """What follows a run that opens a title or line, and so follows a place wherever else it stands."""
        return frozenset(
            run.after[:_TITLE]
            for run, _ in self._runs
            if run.left in "《\n" and compiled(f"{HAN}{{{_TITLE}}}").match(run.after)
        )

    def usual_kind(self, run: Run) -> MaskKind:
        """The kind when the words around a run say nothing.

        Local speeches withhold the names of places, transcripts those of people; elsewhere a name that goes
        straight on to another word is a place's. Three placeholders are a person's name, unless they open a
        title; lines are words that were taken out.
        """
        if run.character in LINES or run.character in DOTS:
            is_within = compiled(HAN).match(run.left) or compiled(HAN).match(run.right)
            return WORD if is_within else UNKNOWN
        if run.character == SOME:
            return PERSON
        if run.character not in STARS + CROSSES + LETTERS + CIRCLES + SHAPES:
            return UNKNOWN
        if run.size > _NAME:
            return PERSON if run.character in STARS else WORD
        people, others = self._votes[run.character, True], self._votes[run.character, False]
        if run.size == _NAME or (people > others and run.character not in STARS):
            return PLACE if run.after[:_TITLE] in self._titles else PERSON
        if run.character in STARS or others > max(_FEW, 2 * people):
            return PLACE
        is_name_of_place = compiled(HAN).match(run.after) and not self._is_talk
        return PLACE if is_name_of_place else PERSON
