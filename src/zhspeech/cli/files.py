"""The files that the command line reads, whatever is wrong with one of them.

Every format and encoding that :func:`zhspeech.read` knows is read. What it warns of is told on standard
error, and so is an encoding that was guessed.
"""

from __future__ import annotations

import argparse
import os
import sys
from contextlib import contextmanager
from io import BytesIO
from typing import TYPE_CHECKING

from zhspeech.cli.paths import PATTERNS, find_files, read_names
from zhspeech.cli.streams import OutputError, say, show

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from zhspeech.readers.file_text import FileText

__all__ = ["Files", "add_file_arguments", "file_arguments"]

#: The longest file that is read, in bytes. No document is a tenth as long; whatever else is, a disk image or
#: a device, would fill the memory.
LONGEST = 100_000_000

_OK, _ERROR = 0, 2
#: Encodings that are no guess: UTF-8, which everybody expects, and those that a mark at the beginning names.
_CERTAIN = frozenset((None, "utf-8", "utf-8-sig", "utf-16", "utf-32"))


def file_arguments() -> argparse.ArgumentParser:
    """The arguments of every command that reads files."""
    parser = argparse.ArgumentParser(add_help=False)
    add_file_arguments(parser)
    return parser


def add_file_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the files, behind the arguments that the parser has already."""
    parser.add_argument(
        "files",
        nargs="*",
        metavar="FILE",
        help=f"a text, page or .docx file, a folder of them ({' '.join(PATTERNS)}), or - for standard input",
    )
    parser.add_argument(
        "--files-from", metavar="LIST", help="read the names of files, one a line, from a file or -"
    )
    parser.add_argument(
        "--encoding", type=_encoding, metavar="NAME", help="of texts and pages (default: a guess)"
    )


def _encoding(name: str) -> str:
    try:
        "".encode(name)
    except (LookupError, ValueError):
        raise argparse.ArgumentTypeError(f"unknown encoding {name!r}") from None
    return name


class Files:
    """The files of a command as ``(name, text)``; what cannot be read is reported and left out.

    Args:
        arguments: those of :func:`file_arguments`.
        by_document: whether each document in a file comes by itself, without what frames them.

    Attributes:
        status: the exit status so far.
    """

    def __init__(self, arguments: argparse.Namespace, *, by_document: bool = False) -> None:
        self._by_document = by_document
        self._encoding: str | None = arguments.encoding
        self._has_read_input = False
        self.status = _OK
        self._names = list(self._all_names(arguments.files, arguments.files_from))

    def __len__(self) -> int:
        return len(self._names)

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return ((found.name, found.text) for found in self.texts())

    def texts(self) -> Iterator[FileText]:
        """The texts of the files with all that is known about them."""
        for name in self._names:
            found: FileText | None = None
            with self.sparing(name):
                found = self._read(name)
            if found is not None:
                yield from _documents(found) if self._by_document else (found,)

    def _all_names(self, given: list[str], listed: str | None) -> Iterator[str]:
        """The names given and listed, and those of the files in folders."""
        names = list(given)
        if listed is not None:
            with self.sparing(listed):
                names += read_names(self._read_bytes(listed))
        elif not names:
            self.complain("nothing to read", "name a file, a folder or - for standard input")
        for name in names:
            if name == "-" or not os.path.isdir(name):
                yield name
                continue
            with self.sparing(name):
                found = list(find_files(name))
                if not found:
                    raise _FileError(f"found none of {' '.join(PATTERNS)} in the folder")
                yield from found

    def _read(self, name: str) -> FileText:
        from zhspeech.readers.read import read

        file = BytesIO(self._read_bytes(name))
        file.name = name
        found = read(file, encoding=self._encoding)
        if self._encoding is None and found.encoding not in _CERTAIN:
            say(f"{name}: read as {found.encoding}, which is a guess; --encoding names another")
        for warning in found.warnings:
            say(f"{name}: {warning}")
        return found

    def _read_bytes(self, name: str) -> bytes:
        data = self._read_input() if name == "-" else _read_file(name)
        if len(data) > LONGEST:
            raise _FileError(f"longer than {LONGEST:,} bytes")
        return data

    def _read_input(self) -> bytes:
        if sys.stdin is None or sys.stdin.closed:
            raise _FileError("standard input is closed")
        if self._has_read_input:
            raise _FileError("standard input can be read only once")
        self._has_read_input = True
        return sys.stdin.buffer.read(LONGEST + 1)

    @contextmanager
    def sparing(self, name: str) -> Iterator[None]:
        """Report whatever goes wrong with one file, so that the others are done all the same."""
        try:
            yield
        except OutputError:
            raise
        except Exception as error:
            self.complain(name, _reason(error))

    def complain(self, name: str, what: str) -> None:
        """Say on standard error what is wrong with a file."""
        self.status = _ERROR
        say(f"{name}: {what}")

    def head(self, name: str) -> None:
        """Show the name of a file or document above what is shown of it, if there may be several."""
        if self._by_document or len(self._names) > 1:
            show(f"# {name}")

    def show(self, name: str, lines: Iterable[str]) -> None:
        """Show lines about a file, under its name."""
        self.head(name)
        for line in lines:
            show(line)


def _documents(file: FileText) -> Iterator[FileText]:
    """The documents in a file, each with its number and kind behind the file's name; no frames."""
    from attrs import evolve

    from zhspeech.zones.documents import find_documents

    own = [document for document in find_documents(file.text) if document.kind != "frame"]
    for number, document in enumerate(own, 1):
        name = f"{file.name} [{number} {document.kind}]"
        yield evolve(file, text=document.text, name=name, inserted=(), paragraphs=())


class _FileError(Exception):
    """What is wrong with a file, in words for its user."""


def _read_file(name: str) -> bytes:
    with open(name, "rb") as file:
        return file.read(LONGEST + 1)


def _reason(error: Exception) -> str:
    """What went wrong, in a line."""
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    if isinstance(error, MemoryError):
        return "not enough memory"
    from zhspeech.errors import ReadError, ZhspeechError

    if isinstance(error, ReadError):
        return f"found {error.found}, expected {error.expected}"
    if isinstance(error, (_FileError, ZhspeechError)):
        return str(error)
    return f"{type(error).__name__}: {error}"
