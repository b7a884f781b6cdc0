"""spaCy: a pipe ``zhspeech`` that puts nodes, masks and slogans into ``doc.spans``.

>>> nlp = spacy.blank("zh")  # doctest: +SKIP
>>> nlp.add_pipe("zhspeech")  # doctest: +SKIP
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from spacy.language import Language
from spacy.tokens import Doc, SpanGroup

from zhspeech.parser import parse

if TYPE_CHECKING:
    from collections.abc import Iterable

    from zhspeech.text.spans import Span
    from zhspeech.tree.speech import Speech

__all__ = ["SpeechPipe"]


@Language.factory("zhspeech")
def create(nlp: Language, name: str) -> SpeechPipe:
    """Make the pipe; spaCy finds it by the entry point ``spacy_factories``."""
    return SpeechPipe()


class SpeechPipe:
    """Puts what is found in a text into ``doc.spans``, as tokens that hold it all.

    ``doc.spans["zhspeech"]`` has the nodes, labelled with their class; ``"masks"`` and ``"slogans"`` those,
    labelled with their kinds. Spans keep their offsets of the text, ``span.start_char``, as far as the
    tokens allow. ``doc._.speech`` is the tree, made again when it is asked for, so that a ``DocBin`` keeps
    what it can write down.
    """

    def __init__(self) -> None:
        if not Doc.has_extension("speech"):
            Doc.set_extension("speech", getter=_speech)

    def __call__(self, doc: Doc) -> Doc:
        """The document with its spans."""
        speech = _speech(doc)
        layers: dict[str, Iterable[tuple[Span, str]]] = {
            "zhspeech": ((node, type(node).__name__) for node in speech.walk()),
            "masks": ((mask, mask.kind.value) for mask in speech.masks),
            "slogans": ((slogan, slogan.kind.value) for slogan in speech.slogans),
        }
        for name, spans in layers.items():
            found = (
                doc.char_span(span.start, span.end, label=label, alignment_mode="expand")
                for span, label in spans
            )
            doc.spans[name] = SpanGroup(doc, name=name, spans=[span for span in found if span is not None])
        return doc


def _speech(doc: Doc) -> Speech:
    return parse(doc.text)
