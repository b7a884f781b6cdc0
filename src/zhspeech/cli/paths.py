"""The names of the files that a command reads: those given, those in a list, and those in folders."""

from __future__ import annotations

import os
from fnmatch import fnmatch
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["PATTERNS", "find_files", "read_names"]

#: The files in a folder that are read. Hidden ones are not, nor those with which Word marks an open document.
PATTERNS = ("*.txt", "*.md", "*.html", "*.htm", "*.docx")
_PASSED_OVER = (".", "~$")


def find_files(folder: str) -> Iterator[str]:
    """The files to read in a folder and all folders in it, in the order of their names.

    Raises:
        OSError: if a folder cannot be read.
    """

    def fail(error: OSError) -> None:
        raise error

    for path, folders, files in os.walk(folder, onerror=fail):
        folders[:] = sorted(name for name in folders if not name.startswith(_PASSED_OVER))
        for name in sorted(files):
            is_read = any(fnmatch(name.lower(), pattern) for pattern in PATTERNS)
            if is_read and not name.startswith(_PASSED_OVER):
                yield os.path.join(path, name)


def read_names(data: bytes) -> list[str]:
    """The names in a list with one on each line, as the file system has them."""
    return [os.fsdecode(line) for line in data.replace(b"\r\n", b"\n").split(b"\n") if line.strip()]
