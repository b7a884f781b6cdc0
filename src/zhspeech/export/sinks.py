"""Files that rows are written to: CSV and JSON Lines, with the standard library alone.

Each is written under another name and takes its own when it is whole. Lists stand in CSV as JSON; what a row
lacks is an empty cell there, and ``null`` in JSON.
"""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING, Any, Protocol

from zhspeech.errors import TableError
from zhspeech.visible import json_line

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from zhspeech.export.rows import Column, Row

__all__ = ["CsvSink", "JsonLinesSink", "Sink"]

_BOM = "\ufeff"


class Sink(Protocol):
    """A file of rows that is being written."""

    def copy(self, path: Path) -> set[str]:
        """Take over the rows of a finished file of the same table.

        Returns:
            The documents that it holds.

        Raises:
            TableError: if it is a file of another table.
        """

    def add(self, rows: Iterable[Row]) -> None:
        """Write rows."""

    def close(self) -> None:
        """Finish the file."""


class CsvSink:
    """CSV in UTF-8, with a byte order mark if Excel is to read it."""

    def __init__(self, path: Path, columns: tuple[Column, ...], *, bom: bool = False) -> None:
        self._columns = columns
        self._file = path.open("w", encoding="utf-8", errors="backslashreplace", newline="")
        self._file.write(_BOM if bom else "")
        self._writer = csv.writer(self._file)
        self._writer.writerow([column.name for column in columns])

    def copy(self, path: Path) -> set[str]:
        """See :class:`Sink`."""
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = csv.reader(file)
            _check(path, next(rows, []), self._columns)
            done = set()
            for row in rows:
                done.add(row[0])
                self._writer.writerow(row)
        return done

    def add(self, rows: Iterable[Row]) -> None:
        """See :class:`Sink`."""
        self._writer.writerows([_cell(value) for value in row] for row in rows)

    def close(self) -> None:
        """See :class:`Sink`."""
        self._file.close()


class JsonLinesSink:
    """JSON Lines in UTF-8: an object a row, with every column of the table."""

    def __init__(self, path: Path, columns: tuple[Column, ...]) -> None:
        self._columns = columns
        self._file = path.open("w", encoding="utf-8", newline="\n")

    def copy(self, path: Path) -> set[str]:
        """See :class:`Sink`."""
        done = set()
        with path.open(encoding="utf-8") as file:
            for line in file:
                row = json.loads(line)
                _check(path, list(row), self._columns)
                done.add(row["doc_id"])
                self._file.write(line)
        return done

    def add(self, rows: Iterable[Row]) -> None:
        """See :class:`Sink`."""
        names = [column.name for column in self._columns]
        for row in rows:
            self._file.write(f"{json_line(dict(zip(names, row, strict=True)))}\n")

    def close(self) -> None:
        """See :class:`Sink`."""
        self._file.close()


def _cell(value: Any) -> Any:
    if isinstance(value, bool):
        return "true" if value else "false"
    return json.dumps(value, ensure_ascii=False) if isinstance(value, list) else value


def _check(path: Path, found: list[str], columns: tuple[Column, ...]) -> None:
    """See that a file has the columns of the table."""
    expected = [column.name for column in columns]
    if found != expected:
        raise TableError(str(path), f"the columns {', '.join(found) or 'of nothing'}", ", ".join(expected))
