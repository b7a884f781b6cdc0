"""Parse Chinese political speeches and official documents into a lossless tree.

Each name is loaded from its module when it is first used: importing the package costs next to nothing. The
names here are the public ones, with those of ``zhspeech.testing``; where else in the package something is may
change.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from zhspeech.batch import ParseFailure, parse_many
    from zhspeech.checks.diagnostics import Diagnostic, check
    from zhspeech.checks.sarif import sarif
    from zhspeech.errors import (
        BatchError,
        ChunkError,
        ColumnError,
        ConfigurationError,
        LayerError,
        MaskFillError,
        MissingExtraError,
        OutlineError,
        PlaceError,
        ReadError,
        RecordError,
        SchemeError,
        ScoreError,
        ScriptError,
        SpanError,
        TableError,
        TeiError,
        ZhspeechError,
    )
    from zhspeech.export.chunks import Chunk, chunks
    from zhspeech.export.html import to_html
    from zhspeech.export.rows import rows
    from zhspeech.export.segments import segments
    from zhspeech.export.tei import to_tei
    from zhspeech.labels.scheme import Mix, Scheme
    from zhspeech.labels.schemes import DEFAULT_SCHEMES
    from zhspeech.lists.explanation import Alternative, Candidate, Division, Explanation
    from zhspeech.lists.weights import Weights
    from zhspeech.masks import Mask, MaskKind, fill_masks, find_masks, has_masked_numbers
    from zhspeech.metadata.find import Found, Metadata, find_metadata
    from zhspeech.parser import Parser, explain, parse
    from zhspeech.readers.encodings import guess_encoding
    from zhspeech.readers.file_text import FileText
    from zhspeech.readers.read import read
    from zhspeech.readers.unwrap import unwrap
    from zhspeech.slogans import Slogan, SloganKind, find_slogans, slogan_counts
    from zhspeech.text.script import ScriptReport, detect_script
    from zhspeech.text.spans import Span
    from zhspeech.tree.headings import Heading
    from zhspeech.tree.nodes import Enumerator, Item, Paragraph, Part, Passage, Point, Series, Zone
    from zhspeech.tree.speech import Speech
    from zhspeech.zones.choices import ZoneChoice
    from zhspeech.zones.documents import Document, find_documents
    from zhspeech.zones.stage import StageDirection, find_stage_directions
    from zhspeech.zones.turns import Turn, find_turns

__version__ = "0.1.0"

_HOME = {
    "export.tei": ("to_tei",),
    "export.rows": ("rows",),
    "export.html": ("to_html",),
    "export.segments": ("segments",),
    "export.chunks": ("Chunk", "chunks"),
    "batch": ("ParseFailure", "parse_many"),
    "checks.diagnostics": ("Diagnostic", "check"),
    "checks.sarif": ("sarif",),
    "errors": (
        "BatchError",
        "ChunkError",
        "ColumnError",
        "ConfigurationError",
        "LayerError",
        "MaskFillError",
        "MissingExtraError",
        "OutlineError",
        "PlaceError",
        "ReadError",
        "RecordError",
        "SchemeError",
        "ScoreError",
        "ScriptError",
        "SpanError",
        "TableError",
        "TeiError",
        "ZhspeechError",
    ),
    "lists.explanation": ("Alternative", "Candidate", "Division", "Explanation"),
    "lists.weights": ("Weights",),
    "masks": ("Mask", "MaskKind", "fill_masks", "find_masks", "has_masked_numbers"),
    "tree.headings": ("Heading",),
    "tree.nodes": (
        "Enumerator",
        "Item",
        "Paragraph",
        "Part",
        "Passage",
        "Point",
        "Series",
        "Zone",
    ),
    "parser": ("Parser", "explain", "parse"),
    "labels.scheme": ("Mix", "Scheme"),
    "labels.schemes": ("DEFAULT_SCHEMES",),
    "readers.encodings": ("guess_encoding",),
    "readers.file_text": ("FileText",),
    "readers.read": ("read",),
    "readers.unwrap": ("unwrap",),
    "text.script": ("ScriptReport", "detect_script"),
    "slogans": ("Slogan", "SloganKind", "find_slogans", "slogan_counts"),
    "text.spans": ("Span",),
    "tree.speech": ("Speech",),
    "metadata.find": ("Found", "Metadata", "find_metadata"),
    "zones.choices": ("ZoneChoice",),
    "zones.documents": ("Document", "find_documents"),
    "zones.stage": ("StageDirection", "find_stage_directions"),
    "zones.turns": ("Turn", "find_turns"),
}
_MODULE_OF = {name: module for module, names in _HOME.items() for name in names}

__all__ = [
    "DEFAULT_SCHEMES",
    "Alternative",
    "BatchError",
    "Candidate",
    "Chunk",
    "ChunkError",
    "ColumnError",
    "ConfigurationError",
    "Diagnostic",
    "Division",
    "Document",
    "Enumerator",
    "Explanation",
    "FileText",
    "Found",
    "Heading",
    "Item",
    "LayerError",
    "Mask",
    "MaskFillError",
    "MaskKind",
    "Metadata",
    "MissingExtraError",
    "Mix",
    "OutlineError",
    "Paragraph",
    "ParseFailure",
    "Parser",
    "Part",
    "Passage",
    "PlaceError",
    "Point",
    "ReadError",
    "RecordError",
    "Scheme",
    "SchemeError",
    "ScoreError",
    "ScriptError",
    "ScriptReport",
    "Series",
    "Slogan",
    "SloganKind",
    "Span",
    "SpanError",
    "Speech",
    "StageDirection",
    "TableError",
    "TeiError",
    "Turn",
    "Weights",
    "ZhspeechError",
    "Zone",
    "ZoneChoice",
    "check",
    "chunks",
    "detect_script",
    "explain",
    "fill_masks",
    "find_documents",
    "find_masks",
    "find_metadata",
    "find_slogans",
    "find_stage_directions",
    "find_turns",
    "guess_encoding",
    "has_masked_numbers",
    "parse",
    "parse_many",
    "read",
    "rows",
    "sarif",
    "segments",
    "slogan_counts",
    "to_html",
    "to_tei",
    "unwrap",
]


def __getattr__(name: str) -> Any:
    if name not in _MODULE_OF:
        raise AttributeError(f"module 'zhspeech' has no attribute {name!r}")
    value = getattr(import_module(f"zhspeech.{_MODULE_OF[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
