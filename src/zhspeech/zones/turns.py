"""Who speaks: the turns of a dialogue, and what others call out in between."""

from __future__ import annotations

from typing import Literal, TypeAlias

import attrs

from zhspeech.text.plain import plain_text
from zhspeech.text.spans import Span, Stretch, one_of, stretch_of
from zhspeech.zones.utterances import read_turns

__all__ = ["Turn", "TurnKind", "find_turns"]

TurnKind: TypeAlias = Literal["turn", "interjection"]


@attrs.frozen(repr=False)
class Turn(Span):
    """One speaker's words, from the label on.

    A turn ends where the next begins, or where text begins that nobody speaks: a narrating line, a note in
    brackets, a heading. An interjection stands in brackets within someone's turn and does not end it.

    Attributes:
        label: what names the speaker, up to the colon: ``总理笑了笑说``.
        speaker: the speaker as written, without verb and remark: ``总理``.
        kind: ``turn`` or ``interjection``.
        remark: the brackets in the label, ``（笑）``, or ``None``.
    """

    label: Span
    speaker: str
    kind: TurnKind = attrs.field(validator=one_of(TurnKind))
    remark: Span | None


def find_turns(x: str | Stretch) -> tuple[Turn, ...]:
    """The turns and interjections of a text, or those inside a speech or a node, in the order of the text.

    Offsets are those of the string or of ``x.source``; what stands outside ``x`` is looked at too. A text
    that is no dialogue has no turns.
    """
    source, start, end = stretch_of(x)
    return tuple(
        Turn(
            source,
            said.start,
            said.end,
            Span(source, said.start, said.colon),
            source[slice(*said.speaker)],
            "turn" if said.is_turn else "interjection",
            Span(source, *said.remark) if said.remark else None,
        )
        for said in read_turns(plain_text(source))
        if start <= said.start and said.end <= end
    )
