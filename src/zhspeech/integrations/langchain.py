"""LangChain: a text splitter that cuts along the tree, with the exact place of every piece.

>>> from zhspeech.integrations.langchain import SpeechSplitter  # doctest: +SKIP
>>> SpeechSplitter(chunk_size=500).create_documents([text])  # doctest: +SKIP
"""

from __future__ import annotations

from copy import deepcopy
from typing import TYPE_CHECKING, Any

from langchain_core.documents import Document
from langchain_text_splitters import TextSplitter

from zhspeech.export.chunks import chunks
from zhspeech.parser import parse

if TYPE_CHECKING:
    from collections.abc import Callable

    from zhspeech.export.chunks import Chunk

__all__ = ["SpeechSplitter"]


class SpeechSplitter(TextSplitter):
    """Cuts texts into the chunks of :func:`zhspeech.chunks`.

    Every document has the metadata of its text and ``start_index``, ``end_index`` (offsets in exactly the
    text that was given), ``headings`` (the title and the headings above, a list) and ``part`` (a number or
    ``None``).

    Args:
        chunk_size: how long a chunk may be, by ``length_function``.
        join_parts: whether a chunk may hold several Parts that are short.
        length_function: what measures a piece of text.
    """

    def __init__(
        self, chunk_size: int = 800, *, join_parts: bool = False, length_function: Callable[[str], int] = len
    ) -> None:
        super().__init__(
            chunk_size=chunk_size,
            chunk_overlap=0,
            length_function=length_function,
            add_start_index=True,
            strip_whitespace=False,
        )
        self._join_parts = join_parts

    def split_text(self, text: str) -> list[str]:
        """The chunks' texts, which make up the text again."""
        return [chunk.text for chunk in self._chunks(text)]

    def create_documents(
        self, texts: list[str], metadatas: list[dict[Any, Any]] | None = None
    ) -> list[Document]:
        """A document for each chunk of each text."""
        documents = []
        for text, metadata in zip(texts, metadatas or [{}] * len(texts), strict=True):
            for chunk in self._chunks(text):
                place = {"start_index": chunk.start, "end_index": chunk.end}
                known = {**deepcopy(metadata), **place, "headings": list(chunk.headings), "part": chunk.part}
                documents.append(Document(page_content=chunk.text, metadata=known))
        return documents

    def _chunks(self, text: str) -> tuple[Chunk, ...]:
        speech = parse(text)
        return chunks(speech, self._chunk_size, join_parts=self._join_parts, length=self._length_function)
