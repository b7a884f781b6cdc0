"""The standard streams of the command line, in whatever state the process finds them.

Output is UTF-8 wherever we are; where ``PYTHONIOENCODING`` names another encoding, what that lacks is written
as an escape. So is all that could steer a terminal, see :mod:`zhspeech.visible`.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from io import BytesIO, TextIOWrapper
from typing import TYPE_CHECKING, TypeVar

from zhspeech.visible import json_line, visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    T = TypeVar("T")

__all__ = [
    "OutputError",
    "abandon_output",
    "flush",
    "prepare",
    "progress",
    "say",
    "show",
    "show_json",
    "takes_colours",
    "write",
]

#: Erases the line of a terminal.
_ERASE = "\r\x1b[K"


class OutputError(Exception):
    """Standard output cannot be written; the message says why.

    Attributes:
        is_unread: whether nobody reads on, as in ``zhspeech … | head``, which is no fault.
    """

    def __init__(self, reason: object, *, is_unread: bool = False) -> None:
        super().__init__(f"standard output: {reason}")
        self.is_unread = is_unread


def prepare() -> None:
    """Give the streams their encoding, and standard error somewhere to go if it is closed."""
    if sys.stderr is None:
        sys.stderr = TextIOWrapper(BytesIO())
    named = os.environ.get("PYTHONIOENCODING", "").partition(":")[0]
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.reconfigure(  # type: ignore[union-attr]
                encoding=None if named else "utf-8", errors="backslashreplace", newline="\n"
            )


def say(line: str) -> None:
    """Write a line on standard error, if that can be written, in place of a progress bar."""
    with suppress(OSError, ValueError):
        print(
            f"{_ERASE if sys.stderr.isatty() else ''}zhspeech: {visible(line)}", file=sys.stderr, flush=True
        )


def show(line: str) -> None:
    """Write a line on standard output with escapes for what could steer a terminal.

    Raises:
        OutputError: if it cannot be written.
    """
    write(f"{visible(line)}\n")


def show_json(record: object) -> None:
    """Write a record on standard output as a line of JSON.

    Raises:
        OutputError: if it cannot be written.
    """
    is_utf_8 = sys.stdout is not None and sys.stdout.encoding.lower().replace("-", "") == "utf8"
    write(f"{json_line(record, ascii_only=not is_utf_8)}\n")


def write(text: str) -> None:
    """Write a text on standard output as it is.

    Raises:
        OutputError: if it cannot be written.
    """
    if sys.stdout is None:
        raise OutputError("it is closed")
    try:
        sys.stdout.write(text)
    except (OSError, ValueError) as error:
        raise _output_error(error) from error


def flush() -> None:
    """See to it that all is written.

    Raises:
        OutputError: if it cannot be written.
    """
    if sys.stdout is not None:
        try:
            sys.stdout.flush()
        except (OSError, ValueError) as error:
            raise _output_error(error) from error


def _output_error(error: Exception) -> OutputError:
    reason = error.strerror if isinstance(error, OSError) and error.strerror else error
    return OutputError(reason, is_unread=isinstance(error, BrokenPipeError))


def abandon_output() -> None:
    """Send what is left of the output nowhere, so that the end of the process does not try it again."""
    if sys.stdout is not None:
        with suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def takes_colours() -> bool:
    """Whether standard output is a terminal, and its user has not refused colours (``NO_COLOR``)."""
    return sys.stdout is not None and sys.stdout.isatty() and not os.environ.get("NO_COLOR")


def progress(items: Iterable[T], total: int) -> Iterator[T]:
    """The items, with a bar on standard error that shows how many are done, out of the way of other output.

    There is none if that is no terminal, or for a single item. More items than expected (the documents in a
    file) are so many.
    """
    if total < 2 or not sys.stderr.isatty():
        yield from items
        return
    try:
        for done, item in enumerate(items, 1):
            _draw(_ERASE)
            yield item
            filled = 30 * done // max(done, total)
            _draw(f"\r[{'#' * filled}{'.' * (30 - filled)}] {done}/{max(done, total)}")
    finally:
        _draw(_ERASE)


def _draw(bar: str) -> None:
    with suppress(OSError, ValueError):
        print(bar, end="", file=sys.stderr, flush=True)
