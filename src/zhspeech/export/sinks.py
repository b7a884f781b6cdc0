"""Files that rows are written to: CSV and JSON Lines, with the standard library alone.

Each is written under another name and takes its own when it is whole. Lists stand in CSV as JSON; what a row
lacks is an empty cell there, and ``null`` in JSON.

A CSV file is data: its cells hold texts and names character for character, as offsets count in them, but for
lone surrogates, which no file can hold. What steers a spreadsheet is a cell that it takes for a formula, and
CSV for spreadsheets (with a byte order mark) has an apostrophe before the sign of one.
"""

from __future__ import annotations

import csv
import json
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any, Protocol

from zhspeech.errors import TableError
from zhspeech.visible import json_line, visible_repr

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from zhspeech.export.rows import Column, Row

__all__ = ["CsvSink", "JsonLinesSink", "Sink", "check_columns"]

_BOM = "\ufeff"
#: With these a cell begins that spreadsheets take for a formula, and what has them take it for text.
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
_AS_TEXT = "'"
#: The longest field that Python's reader of CSV takes on every system.
_LONGEST = 2**31 - 1


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
    """CSV in UTF-8; with a byte order mark and no formulas if a spreadsheet is to read it."""

    def __init__(self, path: Path, columns: tuple[Column, ...], *, bom: bool = False) -> None:
        self._names = [column.name for column in columns]
        self._is_for_spreadsheets = bom
        self._file = path.open("w", encoding="utf-8", errors="backslashreplace", newline="")
        self._file.write(_BOM if bom else "")
        self._writer = csv.writer(self._file)
        self._writer.writerow(self._names)

    def copy(self, path: Path) -> set[str]:
        """See :class:`Sink`."""
        done = set()
        with path.open(encoding="utf-8-sig", newline="") as file, _table(path), _fields_of_any_length():
            rows = csv.reader(file)
            check_columns(path, next(rows, []), self._names)
            for row in rows:
                _check_row(path, row, len(self._names))
                name = row[0]
                done |= {name, name.removeprefix(_AS_TEXT)} if _is_formula(name[1:]) else {name}
                self._writer.writerow(map(self._cell, row))
        return done

    def add(self, rows: Iterable[Row]) -> None:
        """See :class:`Sink`."""
        self._writer.writerows(map(self._cell, row) for row in rows)

    def close(self) -> None:
        """See :class:`Sink`."""
        self._file.close()

    def _cell(self, value: Any) -> Any:
        if isinstance(value, bool):
            return "true" if value else "false"
        if isinstance(value, list):
            return json.dumps(value, ensure_ascii=False)
        return f"{_AS_TEXT}{value}" if self._is_for_spreadsheets and _is_formula(value) else value


class JsonLinesSink:
    """JSON Lines in UTF-8: an object a row, with every column of the table."""

    def __init__(self, path: Path, columns: tuple[Column, ...]) -> None:
        self._names = [column.name for column in columns]
        self._file = path.open("w", encoding="utf-8", newline="\n")

    def copy(self, path: Path) -> set[str]:
        """See :class:`Sink`."""
        done = set()
        with path.open(encoding="utf-8") as file, _table(path):
            for line in file:
                row = json.loads(line)
                check_columns(path, list(row) if isinstance(row, dict) else [], self._names)
                if not isinstance(row["doc_id"], str):
                    raise TableError(f"{path}: doc_id", visible_repr(row["doc_id"]), "a string")
                done.add(row["doc_id"])
                self._file.write(line)
        return done

    def add(self, rows: Iterable[Row]) -> None:
        """See :class:`Sink`."""
        for row in rows:
            self._file.write(f"{json_line(dict(zip(self._names, row, strict=True)))}\n")

    def close(self) -> None:
        """See :class:`Sink`."""
        self._file.close()


def _is_formula(value: Any) -> bool:
    """Whether a spreadsheet takes a cell for a formula."""
    return isinstance(value, str) and value.startswith(_FORMULA)


@contextmanager
def _table(path: Path) -> Iterator[None]:
    """A file that is no table of this kind is an error that says which it is.

    Raises:
        TableError: for what is no UTF-8, no CSV or no JSON.
    """
    try:
        yield
    except (ValueError, RecursionError, csv.Error) as error:
        if isinstance(error, TableError):
            raise
        raise TableError(str(path), str(error), "a table that zhspeech wrote") from error


@contextmanager
def _fields_of_any_length() -> Iterator[None]:
    """The reader of CSV stops at 131,072 characters otherwise, which a text may have."""
    before = csv.field_size_limit(_LONGEST)
    try:
        yield
    finally:
        csv.field_size_limit(before)


def _check_row(path: Path, row: list[str], width: int) -> None:
    if len(row) != width:
        raise TableError(str(path), f"a row of {len(row)} cells", f"{width}")


def check_columns(path: Path, found: list[str], expected: list[str]) -> None:
    """See that a file has the columns of the table.

    Raises:
        TableError: if it has others.
    """
    if found != expected:
        shown = visible_repr(", ".join(found)) if found else "of nothing"
        raise TableError(str(path), f"the columns {shown}", ", ".join(expected))
