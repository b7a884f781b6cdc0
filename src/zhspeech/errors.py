"""The exceptions that zhspeech raises; every one says where, what was found and what to do."""

from __future__ import annotations

__all__ = ["MaskFillError", "OutlineError", "SchemeError", "ScriptError", "ZhspeechError"]


class ZhspeechError(ValueError):
    """Base class of every error that zhspeech raises on purpose."""


class SchemeError(ZhspeechError):
    """A row of the scheme table that cannot be used, with what is wrong with it."""


class OutlineError(ZhspeechError):
    """An outline line that cannot be read, or whose snippet is not in the text."""


class MaskFillError(ZhspeechError):
    """Too few, too many or unusable values for the masks of a text."""


class ScriptError(ZhspeechError):
    """A conversion between scripts that cannot be carried out."""
