"""``to_tei``: a speech as TEI, by the recommendations of Parla-CLARIN for parliamentary proceedings.

What is said is in ``u``, each turn one, the tree in nested ``seg``, labels in ``label``, a speaker's label in
``note type="speaker"`` before the utterance, stage directions in ``kinesic``, ``vocal`` and ``incident``. The
text of the document is the source; characters that XML forbids are U+FFFD.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple
from xml.sax.saxutils import escape, quoteattr

from zhspeech.errors import TeiError
from zhspeech.export.segments import segments
from zhspeech.masks import Mask, find_masks
from zhspeech.text.script import detect_script
from zhspeech.text.spans import Span
from zhspeech.tree.nodes import Enumerator, Node, Passage, Zone
from zhspeech.zones.stage import StageDirection, find_stage_directions

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from zhspeech.metadata.find import Metadata
    from zhspeech.tree.speech import Speech
    from zhspeech.zones.turns import Turn

__all__ = ["to_tei"]

#: A name without a colon (Namespaces in XML 1.0), as far as ASCII and letters beyond it go.
_NCNAME = re.compile(r"[^\W\d][\w.\-]*")
#: What XML 1.0 forbids.
_FORBIDDEN = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
#: The zones that nobody speaks.
_UNSPOKEN = frozenset(("header", "title", "footer"))
#: What each kind of stage direction is in TEI; the others are notes.
_STAGE = {
    "applause": "kinesic",
    "action": "kinesic",
    "laughter": "vocal",
    "cheers": "vocal",
    "music": "vocal",
    "incident": "incident",
}


def to_tei(
    speech: Speech,
    *,
    id: str,  # noqa: A002
    metadata: Metadata | None = None,
    masks: bool = True,
) -> str:
    """A speech as a TEI document.

    Args:
        speech: the speech.
        id: the document's ``xml:id``; those within begin with it: ``ID.u1``, ``ID.n12``, ``ID.opening``.
        metadata: what the header says, by default ``speech.metadata``.
        masks: whether masks are marked, as ``seg`` of the type ``mask`` with their kind.

    Raises:
        TeiError: if ``id`` is no NCName (a letter or ``_``, then letters, digits, ``.``, ``-``, ``_``).
    """
    if not _NCNAME.fullmatch(id):
        raise TeiError("id", repr(id), "a letter or _ and then letters, digits, . - or _")
    return "".join(_Writer(speech, id, metadata or speech.metadata, masks).document())


class _Division(NamedTuple):
    """A stretch of the text that is one element of the body.

    Attributes:
        element: ``u``, ``head`` or ``note``.
        type: what kind of note it is.
        turn: which turn an utterance or a speaker's label belongs to, -1 for a speech of one voice.
    """

    start: int
    end: int
    element: str
    type: str
    turn: int


class _Writer:
    """Writes one document."""

    def __init__(self, speech: Speech, name: str, metadata: Metadata, masks: bool) -> None:
        self._speech, self._id, self._metadata = speech, name, metadata
        self._turns: Sequence[Turn] = [turn for turn in speech.turns if turn.kind == "turn"]
        voices = [turn.speaker for turn in self._turns] or metadata.speakers[:1]
        self._voices = {voice: f"{name}.p{place}" for place, voice in enumerate(dict.fromkeys(voices), 1)}
        self._numbers = {node.enumerator.start: number for number, node in enumerate(speech.walk())}
        self._begun: set[str] = set()
        self._inline = [_Layer(find_stage_directions(speech)), _Layer(find_masks(speech) if masks else ())]

    def document(self) -> Iterator[str]:
        """The whole document."""
        language = "zh-Hant" if detect_script(self._speech.source).script == "hant" else "zh-Hans"
        yield '<?xml version="1.0" encoding="UTF-8"?>\n'
        named = f'xml:id={quoteattr(self._id)} xml:lang="{language}"'
        yield f'<TEI xmlns="http://www.tei-c.org/ns/1.0" {named}>\n'
        yield from self._header()
        yield '<text><body><div type="speech">'
        for number, division in enumerate(self._divisions(), 1):
            yield from self._division(division, number)
        yield "</div></body></text>\n</TEI>\n"

    def _header(self) -> Iterator[str]:
        data = self._metadata
        title = data.title or str(self._speech.heading or "") or self._id
        yield "<teiHeader>\n<fileDesc>\n"
        yield f"<titleStmt><title>{_text(title)}</title></titleStmt>\n"
        yield "<publicationStmt><p>Made with zhspeech.</p></publicationStmt>\n"
        yield f"<sourceDesc><bibl><title>{_text(title)}</title>"
        yield from (f"<author>{_text(speaker)}</author>" for speaker in data.speakers)
        yield from (f"<date>{_text(date)}</date>" for date in data.dates[:1])
        if data.docnumber:
            yield f"<idno>{_text(data.docnumber)}</idno>"
        yield "</bibl></sourceDesc>\n</fileDesc>\n"
        if self._voices:
            yield "<profileDesc><particDesc><listPerson>\n"
            for voice, name in self._voices.items():
                yield f"<person xml:id={quoteattr(name)}><persName>{_text(voice)}</persName></person>\n"
            yield "</listPerson></particDesc></profileDesc>\n"
        yield "</teiHeader>\n"

    def _divisions(self) -> list[_Division]:
        """The elements of the body, which tile the text."""
        speech = self._speech
        edges = {0, speech.end, *(zone.end for zone in speech.zones), *(zone.start for zone in speech.zones)}
        for turn in self._turns:
            edges |= {turn.start, turn.label.end, turn.end}
        found: list[_Division] = []
        place = 0
        for start, end in pairwise(sorted(edges)):
            while place < len(self._turns) and self._turns[place].end <= start:
                place += 1
            division = self._kind(start, end, place)
            last = found[-1] if found else None
            if last and last[2:] == division[2:]:
                found[-1] = last._replace(end=end)
            else:
                found.append(division)
        return found

    def _kind(self, start: int, end: int, place: int) -> _Division:
        """What the stretch between two edges is; ``place`` is the turn that ends behind it next."""
        zone = self._speech.zone_at(start)
        if zone and zone.kind in _UNSPOKEN:
            return _Division(start, end, "head" if zone.kind == "title" else "note", zone.kind, -1)
        if not self._turns:
            return _Division(start, end, "u", "", -1)
        turn = self._turns[place] if place < len(self._turns) else None
        if turn is None or start < turn.start:
            return _Division(start, end, "note", "narrative", -1)
        is_label = start < turn.label.end
        return _Division(start, end, "note" if is_label else "u", "speaker" if is_label else "", place)

    def _division(self, division: _Division, number: int) -> Iterator[str]:
        start, end, element, kind, turn = division
        attributes = ""
        if element == "u":
            voice = self._turns[turn].speaker if turn >= 0 else next(iter(self._metadata.speakers), None)
            attributes = f" xml:id={quoteattr(f'{self._id}.u{number}')}"
            attributes += f' who="#{self._voices[voice]}"' if voice else ""
        elif kind in _UNSPOKEN:
            attributes = self._identity(kind)
        if element == "note":
            attributes += f' type="{kind}"'
        yield f"<{element}{attributes}>"
        yield from self._content(self._speech.content, start, end, is_spoken=element == "u")
        yield f"</{element}>"

    def _content(
        self, content: Sequence[Passage | Zone | Node], start: int, end: int, *, is_spoken: bool
    ) -> Iterator[str]:
        """What of a content lies in a division; a node that another cuts comes as several ``seg``."""
        for item in content:
            low, high = max(start, item.start), min(end, item.end)
            if low >= high:
                continue
            if isinstance(item, Passage):
                yield from self._passage(item, low, high)
            elif isinstance(item, Node):
                yield f"<seg{self._node(item, low, high)}>"
                yield from self._content(item.content, low, high, is_spoken=is_spoken)
                yield "</seg>"
            elif is_spoken:
                yield f'<seg{self._identity(item.kind)} type="{item.kind}">'
                yield from self._content(item.content, low, high, is_spoken=is_spoken)
                yield "</seg>"
            else:
                yield from self._content(item.content, low, high, is_spoken=is_spoken)

    def _node(self, node: Node, low: int, high: int) -> str:
        """The attributes of a node, or of a piece of one."""
        label = node.enumerator
        attributes = self._identity(f"n{self._numbers[label.start]}")
        attributes += f' type="{type(node).__name__}" n="{label.ordinal}"'
        if (low, high) != (node.start, node.end):
            part = "I" if low == node.start else "F" if high == node.end else "M"
            attributes += f' part="{part}"'
        return attributes

    def _identity(self, name: str) -> str:
        """The ``xml:id`` of what begins, or where what goes on began; several of one name are counted."""
        own = f"{self._id}.{name}"
        if own in self._begun:
            return f' corresp="#{own}"'
        self._begun.add(own)
        return f" xml:id={quoteattr(own)}"

    def _passage(self, passage: Passage, low: int, high: int) -> Iterator[str]:
        """Text with its label, stage directions and masks."""
        node = self._speech.node_at(low)
        labels: list[Span] = [node.enumerator] if node and low <= node.enumerator.start < high else []
        stretch = Span(passage.source, low, high)
        for start, end, spans in segments(
            stretch, [labels, *(layer.within(low, high) for layer in self._inline)]
        ):
            tags = [_tags(span) for span in spans[:1]]  # nothing nests in a label, a direction or a mask
            yield "".join(opening for opening, _ in tags)
            yield _text(passage.source[start:end])
            yield "".join(closing for _, closing in reversed(tags))


class _Layer:
    """Spans in order that do not overlap, to be looked up by place."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._spans = spans
        self._starts = [span.start for span in spans]

    def within(self, low: int, high: int) -> Sequence[Span]:
        """Those that reach into a stretch."""
        first = max(0, bisect_right(self._starts, low) - 1)
        return self._spans[first : bisect_left(self._starts, high)]


def _tags(span: Span) -> tuple[str, str]:
    """What opens and closes a span within text."""
    if isinstance(span, Enumerator):
        return "<label>", "</label>"
    if isinstance(span, Mask):
        return f'<seg type="mask" subtype="{span.kind.value}">', "</seg>"
    if isinstance(span, StageDirection):
        element = _STAGE.get(span.kind)
        if element:
            return f'<{element} type="{span.kind}"><desc>', f"</desc></{element}>"
    return '<note type="stage">', "</note>"


def _text(text: str) -> str:
    """Text as XML; a carriage return survives only as a reference."""
    return escape(_FORBIDDEN.sub("\ufffd", text), {"\r": "&#13;"})
