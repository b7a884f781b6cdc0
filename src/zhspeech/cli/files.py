"""The files that the command line reads, whatever is wrong with one of them.

A file's text is taken as it stands: line ends are kept, and so is a byte order mark, so that offsets are
those of the file's text.
"""

from __future__ import annotations

import argparse
import sys
from contextlib import contextmanager
from typing import TYPE_CHECKING

from zhspeech.cli.streams import OutputError, say, show

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["Files", "file_arguments"]

#: The longest file that is read, in bytes. No document is a tenth as long; whatever else is, a disk image or
#: a device, would fill the memory.
LONGEST = 100_000_000

_OK, _ERROR = 0, 2


def file_arguments() -> argparse.ArgumentParser:
    """The arguments of every command that reads files."""
    parser = argparse.ArgumentParser(add_help=False)
    parser.add_argument("files", nargs="+", metavar="FILE", help="a text, or - for standard input")
    parser.add_argument(
        "--encoding", type=_encoding, default="utf-8", metavar="NAME", help="of the files (default: utf-8)"
    )
    return parser


def _encoding(name: str) -> str:
    try:
        "".encode(name)
    except (LookupError, ValueError):
        raise argparse.ArgumentTypeError(f"unknown encoding {name!r}") from None
    return name


class Files:
    """The files of a command as ``(name, text)``; what cannot be read is reported and left out.

    Attributes:
        status: the exit status so far.
    """

    def __init__(self, arguments: argparse.Namespace) -> None:
        self._names: list[str] = arguments.files
        self._encoding: str = arguments.encoding
        self._has_read_input = False
        self.status = _OK

    def __len__(self) -> int:
        return len(self._names)

    def __iter__(self) -> Iterator[tuple[str, str]]:
        for name in self._names:
            text: str | None = None
            with self.sparing(name):
                text = self._read(name)
            if text is not None:
                yield name, text

    def _read(self, name: str) -> str:
        data = self._read_input() if name == "-" else _read_file(name)
        if len(data) > LONGEST:
            raise _FileError(f"longer than {LONGEST:,} bytes")
        try:
            return data.decode(self._encoding)
        except UnicodeError as error:
            place = f" at byte {error.start}" if isinstance(error, UnicodeDecodeError) else ""
            advice = f"try --encoding {_likely_encoding(data)}"
            raise _FileError(f"not {self._encoding}{place}; {advice}") from error

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
        """Show the name of a file above what is shown of it, if there are several files."""
        if len(self._names) > 1:
            show(f"# {name}")

    def show(self, name: str, lines: Iterable[str]) -> None:
        """Show lines about a file, under its name."""
        self.head(name)
        for line in lines:
            show(line)


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
    from zhspeech.errors import ZhspeechError

    if isinstance(error, (_FileError, ZhspeechError)):
        return str(error)
    return f"{type(error).__name__}: {error}"


#: Characters that every text is full of, in both scripts.
_COMMON = "的一是在不了有和人这這中大为為上个個国國我以要他时時来來们們到说說地也子得着著下对對生能而年发發"


def _likely_encoding(data: bytes) -> str:
    """The encoding in which the data read most like Chinese, or several if they do in none."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    likely, most = "gb18030 or big5", 0
    for encoding in ("utf-8", "gb18030", "big5", "big5hkscs"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        common = sum(map(text.count, _COMMON))
        if common > most:
            likely, most = encoding, common
    return likely
