"""Parse Chinese political speeches and official documents into a lossless tree."""

from __future__ import annotations

from zhspeech.errors import OutlineError, SchemeError, ZhspeechError
from zhspeech.explanation import Alternative, Candidate
from zhspeech.nodes import Enumerator, Heading, Item, Paragraph, Part, Passage, Point, Series, Zone
from zhspeech.parser import Parser, explain, parse
from zhspeech.schemes import DEFAULT_SCHEMES, Scheme
from zhspeech.spans import Span
from zhspeech.speech import Speech

__all__ = [
    "DEFAULT_SCHEMES",
    "Alternative",
    "Candidate",
    "Enumerator",
    "Heading",
    "Item",
    "OutlineError",
    "Paragraph",
    "Parser",
    "Part",
    "Passage",
    "Point",
    "Scheme",
    "SchemeError",
    "Series",
    "Span",
    "Speech",
    "ZhspeechError",
    "Zone",
    "explain",
    "parse",
]

__version__ = "0.1.0"
