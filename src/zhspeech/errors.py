"""The exceptions that zhspeech raises: data, which say where, what was found and what was expected."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from zhspeech.visible import visible

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = [
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
]


class ZhspeechError(ValueError):
    """Base class of every error that zhspeech raises on purpose; all of them pickle.

    Attributes:
        message: the three below in one line, safe to show.
        where: the place, in words: ``outline line 3``, ``nodes[4].start``; empty if there is none to name.
        found: what stands there.
        expected: what should.
        line: the number of the line, from 1, of the file that was read; ``None`` where lines have no say.
        column: the number of the column, from 1.
        offset: the offset in the text, in code points.
    """

    def __init__(
        self,
        where: str,
        found: str,
        expected: str,
        *,
        line: int | None = None,
        column: int | None = None,
        offset: int | None = None,
    ) -> None:
        self.where, self.found, self.expected = where, found, expected
        self.line, self.column, self.offset = line, column, offset
        place = f"{where}: " if where else ""
        self.message = visible(f"{place}found {found}, expected {expected}")
        super().__init__(self.message)

    def __reduce__(self) -> tuple[Callable[..., ZhspeechError], tuple[type[ZhspeechError], dict[str, Any]]]:
        return _again, (type(self), self.__dict__)


def _again(kind: type[ZhspeechError], state: dict[str, Any]) -> ZhspeechError:
    """A pickled error, whatever its class asks for when it is made."""
    error = kind.__new__(kind)
    error.__dict__.update(state)
    error.args = (error.message,)
    return error


class SchemeError(ZhspeechError):
    """A row of the scheme table that cannot be used; ``where`` names it."""


class OutlineError(ZhspeechError):
    """A line of an outline that cannot be read, or whose snippet is not in the text.

    ``line`` is that of the outline; ``offset`` the place in the text from which a snippet was looked for.
    """


class ReadError(ZhspeechError):
    """A file that cannot be read: ``where`` is its name, ``found`` what it is, ``expected`` what to do."""


class RecordError(ZhspeechError):
    """Records that make no tree; ``where`` is the key, such as ``nodes[4].start``."""


class MaskFillError(ZhspeechError):
    """Too few, too many or unusable values for the masks of a text.

    ``line``, ``column`` and ``offset`` are those of the mask.
    """


class ScoreError(ZhspeechError):
    """A score that cannot be given."""


class SpanError(ZhspeechError):
    """Offsets that are no place in a source, or a kind that there is not."""


class PlaceError(ZhspeechError, IndexError):
    """An offset outside a text, a path that leads to no node, or a node of another speech."""


class BatchError(ZhspeechError):
    """Many texts that cannot be parsed at once: no worker process lives, or there are fewer than one."""


class ConfigurationError(ZhspeechError):
    """A configuration or baseline of ``check`` that cannot be used; ``where`` names the file and the key."""


class ScriptError(ZhspeechError):
    """A conversion between scripts that cannot be carried out."""


class ChunkError(ZhspeechError):
    """A text that cannot be cut as it was asked for; ``where`` names the argument."""


class LayerError(ZhspeechError):
    """A layer of spans that no page has."""


class TableError(ZhspeechError):
    """A table, or a way to make one, that there is not; ``where`` names the argument."""


class ColumnError(ZhspeechError, KeyError):
    """A column that a table of texts lacks; ``found`` are those that it has."""

    __str__ = BaseException.__str__  # not that of KeyError, which quotes the message


class TeiError(ZhspeechError):
    """An identifier that XML does not allow."""


class MissingExtraError(ZhspeechError, ImportError):
    """A package that zhspeech needs for this alone is not installed.

    Attributes:
        extra: the name of the extra that brings it.
    """

    def __init__(self, purpose: str, package: str, extra: str) -> None:
        super().__init__(purpose, f"no {package}", f'it installed: pip install "zhspeech[{extra}]"')
        self.extra = extra
