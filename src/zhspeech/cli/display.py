"""Speeches, explanations, masks and slogans as text for people to read."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from zhspeech.export.segments import segments
from zhspeech.text.blanks import BLANKS
from zhspeech.text.lines import Lines
from zhspeech.text.spans import Span
from zhspeech.tree.nodes import Node, Zone
from zhspeech.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from zhspeech.lists.explanation import Explanation
    from zhspeech.masks.mask import Mask, MaskKind
    from zhspeech.slogans.slogan import Slogan, SloganKind
    from zhspeech.tree.speech import Speech

__all__ = [
    "apparatus_lines",
    "explanation_lines",
    "mark_text",
    "mask_lines",
    "shortened",
    "slogan_lines",
    "tree_lines",
]

#: How many characters of a heading or zone are shown, and how many on either side of a mask.
_WIDTH, _AROUND = 40, 8
#: Fields of the metadata; the first that a text states is shown.
_WHO = ("speaker", "issuer")
_WHEN = ("date.given", "date.signed", "date.published")
_BREAK = re.compile(r"\r\n|\r")


def tree_lines(speech: Speech) -> Iterator[str]:
    """The tree, a line for each zone and node: the number of its line in the text, its label, its heading."""
    width = len(str(speech.position(speech.end)[0]))
    waiting: list[tuple[int, Zone | Node]] = [(0, block) for block in reversed(speech.content)]
    while waiting:
        depth, block = waiting.pop()
        if isinstance(block, Node):
            heading = block.heading
            start, label, text = (
                block.enumerator.start,
                block.enumerator.text,
                heading.text if heading else "",
            )
        else:
            start, label = block.trimmed[0], f"[{block.kind}]"
            text = "" if isinstance(block.content[0], Node) else block.content[0].text
        line = f"{speech.position(start)[0]:>{width}}  {'  ' * depth}{_on_one_line(label)} {shortened(text)}"
        yield line.rstrip()
        waiting.extend((depth + 1, child) for child in reversed(block.children))


def apparatus_lines(speech: Speech) -> Iterator[str]:
    """Who speaks, or in whose name the text goes out, and when: a line each, as the tree shows zones."""
    from zhspeech.metadata.find import find_metadata

    found = find_metadata(speech)
    width = len(str(speech.position(speech.end)[0]))
    for fields in _WHO, _WHEN:
        field = next((field for field in fields if any(one.field == field for one in found)), None)
        for one in found:
            if one.field == field:
                line = f"{speech.position(one.start)[0]:>{width}}"
                yield f"{line}  [{field}] {_on_one_line(one.value)}"


def explanation_lines(text: str, found: Explanation) -> Iterator[str]:
    """A line for each zone, each list at the top and each candidate: place, verdict, reason.

    The place of a zone that is not there is that where it would begin most likely.
    """
    lines = Lines(text)

    def place(at: int) -> str:
        return "{}:{}".format(*lines.position(at))

    for choice in found.zones:
        start, second = choice.start, choice.runner_up
        here = place(start if start is not None else second or 0)
        kind = choice.kind if start is not None else f"no {choice.kind}"
        rival = "nowhere" if second is None else f"at {place(second)}"
        shares = f"{choice.share:.0%}, {rival} {choice.runner_up_share:.0%}"
        yield f"{here}: {kind} ({shares}): {choice.reason}"
    for division in found.divisions:
        verdict = "Parts" if division.are_parts else "no Parts"
        yield f"{place(division.start)}: {verdict} {shortened(division.text)}: {division.reason}"
    for one in found:
        verdict = "accepted" if one.accepted else "rejected"
        label = _on_one_line(one.text)
        yield f"{place(one.start)}: {verdict} {label} ({one.scheme} {one.ordinal}): {one.reason}"


def mask_lines(text: str, masks: Sequence[Mask]) -> Iterator[str]:
    """A line for each mask: place, kind, and the mask with what stands around it."""
    places = _places(text, masks)
    for place, mask in zip(places, masks, strict=True):
        before = _on_one_line(text[max(0, mask.start - _AROUND) : mask.start])
        after = _on_one_line(text[mask.end : mask.end + _AROUND])
        yield f"{place}  {mask.kind.value:<12}  {before}⟦{mask.text}⟧{after}"


def slogan_lines(text: str, slogans: Sequence[Slogan]) -> Iterator[str]:
    """A line for each slogan: place, kind, the slogan, and its members if the text spells it out."""
    places = _places(text, slogans)
    for place, slogan in zip(places, slogans, strict=True):
        members = " | ".join(_on_one_line(member.text) for member in slogan.gloss)
        said = f"{_on_one_line(slogan.text)} = {members}" if members else _on_one_line(slogan.text)
        yield f"{place}  {slogan.kind.value:<8}  {said}"


def _places(text: str, found: Sequence[Mask | Slogan]) -> list[str]:
    """Line and column of each find, padded to one width."""
    lines = Lines(text)
    places = ["{}:{}".format(*lines.position(one.start)) for one in found]
    width = max(map(len, places), default=0)
    return [place.ljust(width) for place in places]


def mark_text(text: str, found: Sequence[Mask | Slogan], *, in_colour: bool) -> str:
    """The text with what was found in it shown: in the colour of its kind, or as ``⟦kind:…⟧``.

    Line breaks are LF, and what else could steer a terminal is escaped: the colours are ours alone.
    """
    pieces: list[str] = []
    inside: tuple[Mask | Slogan, ...] = ()
    for start, end, spans in [*segments(Span(text, 0, len(text)), [found]), (len(text), len(text), ())]:
        left = [one for one in inside if one not in spans]
        pieces += _closing(len(left), [one for one in inside if one in spans], in_colour)
        pieces += [_opening(one, in_colour) for one in spans if one not in inside]
        pieces.append(_shown(text[start:end]))
        inside = spans
    return "".join(pieces)


def _opening(one: Mask | Slogan, in_colour: bool) -> str:
    return _colour(one.kind) if in_colour else f"⟦{one.kind.value}:"


def _closing(number: int, outer: list[Mask | Slogan], in_colour: bool) -> list[str]:
    """What ends so many marks; the colour of the innermost that goes on comes back."""
    if not in_colour or not number:
        return ["⟧"] * number
    return ["\x1b[0m", *(_opening(one, in_colour) for one in outer[-1:])]


def _shown(text: str) -> str:
    return visible(_BREAK.sub("\n", text), keep="\n\t")


def _colour(kind: MaskKind | SloganKind) -> str:
    """A colour of the terminal, from red to cyan by the place of the kind among its like."""
    return f"\x1b[{31 + list(type(kind)).index(kind) % 6}m"


def _on_one_line(text: str) -> str:
    return " ".join(text.strip(BLANKS).split())


def shortened(text: str) -> str:
    """A text's beginning on one line."""
    line = _on_one_line(text[: 5 * _WIDTH])
    return line if len(line) <= _WIDTH else f"{line[:_WIDTH]}…"
