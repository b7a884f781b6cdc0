"""Haystack: a component that cuts along the tree, with the exact place of every document."""

from __future__ import annotations

from typing import Any

from haystack import Document, component, default_from_dict, default_to_dict

from zhspeech.export.chunks import chunks
from zhspeech.parser import parse

__all__ = ["SpeechSplitter"]


@component
class SpeechSplitter:
    """Cuts documents into the chunks of :func:`zhspeech.chunks`.

    Every document has the metadata of the one that it comes from and ``source_id``, ``split_id`` (from 0),
    ``split_idx_start`` and ``split_idx_end`` (offsets in exactly the document's content), ``headings`` (the
    title and the headings above, a list) and ``part`` (a number or ``None``). A document without content has
    no chunks. ``run(documents)`` gives them as ``documents``.

    Args:
        max_chars: how long a chunk may be, in characters.
        join_parts: whether a chunk may hold several Parts that are short.
    """

    def __init__(self, max_chars: int = 800, *, join_parts: bool = False) -> None:
        self.max_chars = max_chars
        self.join_parts = join_parts

    @component.output_types(documents=list[Document])
    def run(self, documents: list[Document]) -> dict[str, list[Document]]:
        """The chunks of all documents; one without content has none."""
        made = []
        for document in documents:
            found = chunks(parse(document.content or ""), self.max_chars, join_parts=self.join_parts)
            for number, chunk in enumerate(found):
                place = {"split_id": number, "split_idx_start": chunk.start, "split_idx_end": chunk.end}
                known = {"headings": list(chunk.headings), "part": chunk.part}
                meta = {**document.meta, "source_id": document.id, **place, **known}
                made.append(Document(content=chunk.text, meta=meta))
        return {"documents": made}

    def to_dict(self) -> dict[str, Any]:
        """The component as Haystack writes it down."""
        return default_to_dict(self, max_chars=self.max_chars, join_parts=self.join_parts)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> SpeechSplitter:
        """The component that was written down."""
        return default_from_dict(cls, data)
