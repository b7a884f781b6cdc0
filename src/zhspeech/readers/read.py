"""``read``: the text of a file of any format and encoding."""

from __future__ import annotations

import os
from typing import BinaryIO

import attrs

from zhspeech.errors import ReadError
from zhspeech.readers.encodings import decode, find_damage, guess_encoding
from zhspeech.readers.file_text import FileText
from zhspeech.readers.formats import FORMATS, find_format, named_format
from zhspeech.readers.unwrap import find_traces

__all__ = ["read"]


def read(
    file: str | os.PathLike[str] | bytes | BinaryIO,
    *,
    format: str | None = None,  # noqa: A002 - the word that people look for
    encoding: str | None = None,
    main_text: bool = True,
) -> FileText:
    """Read a text, an HTML page or a DOCX file.

    Args:
        file: a path, the bytes of a file, or a file that is open in binary mode.
        format: ``"text"``, ``"html"`` or ``"docx"``; by default what the first bytes and the name tell.
        encoding: of a text or page; by default a guess, see :func:`zhspeech.guess_encoding`.
        main_text: whether what is around the document on a page (navigation, links, notices) is left out.

    Returns:
        The text, with what was left out or looks wrong among its ``warnings``.

    Raises:
        ReadError: if the file is of another kind (old Word files, PDF, images …), damaged, encrypted or
            enormous, or the format or encoding is not known.
        OSError: if the file cannot be opened.
    """
    data, name = _load(file)
    warnings: tuple[str, ...] = ()
    if format is None:
        format = find_format(data, name)  # noqa: A001
        if format == "html" and named_format(name) == "text":
            warnings = ("an HTML page under the name of a text: read as a page",)
    if format == "docx":
        from zhspeech.readers.docx import read_docx

        return read_docx(data, name)
    if format == "html":
        from zhspeech.readers.html import read_html

        found = read_html(data, name, encoding, main_text=main_text)
        return attrs.evolve(found, warnings=warnings + found.warnings)
    if format != "text":
        raise ReadError(name, f"the format {format!r}", f"one of {', '.join(FORMATS)}")
    encoding = encoding or guess_encoding(data)
    try:
        text = decode(data, encoding)
    except (LookupError, ValueError):
        raise ReadError(name, f"the encoding {encoding!r}", "one that Python knows") from None
    return FileText(text, name, "text", encoding, warnings=(*find_damage(text), *find_traces(text)))


def _load(file: str | os.PathLike[str] | bytes | BinaryIO) -> tuple[bytes, str]:
    """The bytes of a file and its name."""
    if isinstance(file, bytes | bytearray | memoryview):
        return bytes(file), ""
    if isinstance(file, str | os.PathLike):
        with open(file, "rb") as opened:
            return opened.read(), os.fspath(file)
    name = getattr(file, "name", "")
    data = file.read()
    if not isinstance(data, bytes):
        raise ReadError(str(name), type(data).__name__, "bytes: a file that is open in mode 'rb'")
    return data, name if isinstance(name, str) else ""
