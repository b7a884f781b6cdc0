"""LlamaIndex: a node parser that cuts along the tree, with the exact place of every node."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from llama_index.core.node_parser import NodeParser
from llama_index.core.node_parser.node_utils import build_nodes_from_splits

from zhspeech.export.chunks import chunks
from zhspeech.parser import parse

if TYPE_CHECKING:
    from collections.abc import Sequence

    from llama_index.core.schema import BaseNode, Document

__all__ = ["SpeechNodeParser"]

#: Metadata for people and filters, of no use to a language model.
_KEPT_FROM_MODEL = ["headings", "part"]


class SpeechNodeParser(NodeParser):
    """Cuts documents into the chunks of :func:`zhspeech.chunks`.

    Every node has ``start_char_idx`` and ``end_char_idx``, offsets in exactly the document's text, and in its
    metadata ``headings`` (the title and the headings above, a list) and ``part`` (a number or ``None``),
    which are kept out of what a language model is given.

    Attributes:
        max_chars: how long a chunk may be, in characters.
        join_parts: whether a chunk may hold several Parts that are short.
    """

    max_chars: int = 800
    join_parts: bool = False

    @classmethod
    def class_name(cls) -> str:
        """What LlamaIndex calls the parser in what it writes down."""
        return "SpeechNodeParser"

    def _parse_nodes(
        self, nodes: Sequence[BaseNode], show_progress: bool = False, **kwargs: Any
    ) -> list[BaseNode]:
        made: list[BaseNode] = []
        for node in nodes:
            found = chunks(parse(node.get_content()), self.max_chars, join_parts=self.join_parts)
            pieces = build_nodes_from_splits([chunk.text for chunk in found], node, id_func=self.id_func)
            for piece, chunk in zip(pieces, found, strict=True):
                piece.start_char_idx, piece.end_char_idx = chunk.start, chunk.end
                piece.metadata |= {"headings": list(chunk.headings), "part": chunk.part}
                piece.excluded_llm_metadata_keys += _KEPT_FROM_MODEL
                piece.excluded_embed_metadata_keys += _KEPT_FROM_MODEL
            made += pieces
        return made

    def _postprocess_parsed_nodes(
        self, nodes: list[BaseNode], parent_doc_map: dict[str, Document]
    ) -> list[BaseNode]:
        """What LlamaIndex does with all nodes; it looks their texts up again, and may find an earlier one."""
        places = [(node.start_char_idx, node.end_char_idx) for node in nodes]
        nodes = super()._postprocess_parsed_nodes(nodes, parent_doc_map)
        for node, (start, end) in zip(nodes, places, strict=True):
            node.start_char_idx, node.end_char_idx = start, end
        return nodes
