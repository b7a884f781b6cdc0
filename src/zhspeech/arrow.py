"""Tables as Arrow: columns built straight from speeches, for Parquet, DuckDB, pandas, polars, Spark and Ray.

Needs pyarrow, which is imported when it is first used: ``pip install "zhspeech[arrow]"``.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from zhspeech.batch import ParseFailure, parse_many
from zhspeech.errors import ColumnError, MissingExtraError
from zhspeech.export.rows import Row, TextKept, failure_rows, table_called
from zhspeech.export.sinks import check_columns
from zhspeech.parser import parse
from zhspeech.tree.speech import Speech

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

    import pyarrow as pa

__all__ = ["Mapper", "ParquetSink", "mapper", "schema", "to_arrow"]

_SURROGATE = re.compile("[\ud800-\udfff]")
#: Texts are gathered into one batch until they have so many characters or are so many.
_CHARACTERS, _TEXTS = 2_000_000, 2_000
#: How many rows make a row group of a Parquet file.
_ROWS = 20_000
#: What Spark calls the types of the columns.
_DDL = {"str": "STRING", "word": "STRING", "int32": "INT", "int8": "TINYINT", "bool": "BOOLEAN"}
_DDL |= {"list<str>": "ARRAY<STRING>", "list<int32>": "ARRAY<INT>"}


def schema(table: str = "nodes", *, dictionary: bool = True) -> pa.Schema:
    """The Arrow schema of a table; see :func:`zhspeech.rows` for the tables.

    Args:
        table: its name.
        dictionary: whether columns of few words are ``dictionary<int8, string>``; else they are strings.

    Raises:
        TableError: for an unknown table.
        MissingExtraError: if pyarrow is not installed.
    """
    pa = _pyarrow()
    types = {
        "str": pa.string(),
        "word": pa.dictionary(pa.int8(), pa.string()) if dictionary else pa.string(),
        "int32": pa.int32(),
        "int8": pa.int8(),
        "bool": pa.bool_(),
        "list<str>": pa.list_(pa.field("element", pa.string())),
        "list<int32>": pa.list_(pa.field("element", pa.int32())),
    }
    columns = table_called(table).columns
    return pa.schema([pa.field(column.name, types[column.type], column.nullable) for column in columns])


def to_arrow(
    pairs: Iterable[tuple[str, str]], table: str = "nodes", workers: int = 1, *, text: TextKept = "full"
) -> pa.RecordBatchReader:
    """One table over many texts, a record batch at a time, in bounded memory.

    Args:
        pairs: of each text what to call it, and the text.
        table: the table.
        workers: in how many processes the texts are parsed.
        text: what the column ``text`` holds, see :func:`zhspeech.rows`.

    Returns:
        A reader of batches in the order of ``pairs``. A text that cannot be parsed has no rows; in the table
        ``documents`` it has one that says why in ``error``.

    Raises:
        TableError: for an unknown table.
        MissingExtraError: if pyarrow is not installed.
    """
    pa = _pyarrow()
    wanted = schema(table)
    return pa.RecordBatchReader.from_batches(
        wanted, record_batches(parse_many(pairs, workers), table, text, wanted)
    )


def mapper(table: str = "nodes", *, doc_id: str = "doc_id", text: str = "text") -> Mapper:
    """What turns a table of texts into a table of their rows, in any engine that hands on Arrow data.

    Args:
        table: the table that is made.
        doc_id: the column of the texts' names.
        text: the column of the texts; where it is null there are no rows.

    Raises:
        TableError: for an unknown table.
        MissingExtraError: if pyarrow is not installed.
    """
    return Mapper(table, doc_id, text)


class Mapper:
    """Turns Arrow data of texts into rows of one table; it can be pickled.

    Call it with a ``pyarrow.Table`` (Ray Data ``map_batches``, Hugging Face ``datasets``), hand its method
    ``batches`` to Spark's ``mapInArrow``, with the schema ``ddl``.
    """

    def __init__(self, table: str, doc_id: str, text: str) -> None:
        self._table, self._doc_id, self._text = table, doc_id, text
        _pyarrow()
        table_called(table)

    @property
    def ddl(self) -> str:
        """The schema as Spark writes it."""
        return ", ".join(f"`{one.name}` {_DDL[one.type]}" for one in table_called(self._table).columns)

    def __call__(self, texts: pa.Table) -> pa.Table:
        """The rows of a table of texts.

        Raises:
            ColumnError: if a column is missing; the message names it and those found.
        """
        pa = _pyarrow()
        found = list(self.batches(texts.to_batches()))
        return pa.Table.from_batches(found, schema(self._table, dictionary=False))

    def batches(self, batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        """The rows of batches of texts, one batch for each that has any.

        Raises:
            ColumnError: if a column is missing; the message names it and those found.
        """
        wanted = schema(self._table, dictionary=False)
        for batch in batches:
            for name in (self._doc_id, self._text):
                if name not in batch.schema.names:
                    raise ColumnError("columns", ", ".join(batch.schema.names), f"one called {name!r}")
            names, texts = batch.column(self._doc_id).to_pylist(), batch.column(self._text).to_pylist()
            speeches = (
                (str(name), _parsed(text))
                for name, text in zip(names, texts, strict=True)
                if text is not None
            )
            yield from record_batches(speeches, self._table, "full", wanted)


class ParquetSink:
    """A Parquet file that rows are written to, in row groups; see :class:`zhspeech.export.sinks.Sink`."""

    def __init__(self, path: Path, table: str) -> None:
        _pyarrow()
        from pyarrow import parquet

        self._schema = schema(table)
        self._writer = parquet.ParquetWriter(path, self._schema)
        self._rows: list[Row] = []

    def copy(self, path: Path) -> set[str]:
        """Take over the rows of a finished file; the documents that it holds.

        Raises:
            TableError: if it is a file of another table.
        """
        from pyarrow import parquet

        with parquet.ParquetFile(path) as file:
            check_columns(path, file.schema_arrow.names, self._schema.names)
            done: set[str] = set()
            for group in range(file.num_row_groups):
                rows = file.read_row_group(group)
                done.update(rows.column("doc_id").to_pylist())
                self._writer.write_table(rows.cast(self._schema))
        return done

    def add(self, rows: Iterable[Row]) -> None:
        """Write rows."""
        self._rows += rows
        if len(self._rows) >= _ROWS:
            self._flush()

    def close(self) -> None:
        """Finish the file."""
        self._flush()
        self._writer.close()

    def _flush(self) -> None:
        if self._rows:
            self._writer.write_batch(_batch(self._rows, self._schema))
            self._rows = []


def _parsed(text: str) -> Speech | ParseFailure:
    try:
        return parse(text)
    except Exception as error:  # whatever it is, it must not stop the other texts
        return ParseFailure(f"{type(error).__name__}: {error}")


def record_batches(
    speeches: Iterable[tuple[str, Speech | ParseFailure]], table: str, text: TextKept, wanted: pa.Schema
) -> Iterator[pa.RecordBatch]:
    """Record batches of the rows of speeches."""
    make = table_called(table).make
    gathered: list[Row] = []
    size = count = 0
    for name, speech in speeches:
        if isinstance(speech, ParseFailure):
            gathered += [(name, *row) for row in failure_rows(table, speech.reason)]
            continue
        gathered += [(name, *row) for row in make(speech, text)]
        size, count = size + speech.end, count + 1
        if size >= _CHARACTERS or count >= _TEXTS:
            yield _batch(gathered, wanted)
            gathered, size, count = [], 0, 0
    if gathered:
        yield _batch(gathered, wanted)


def _batch(gathered: list[Row], wanted: pa.Schema) -> pa.RecordBatch:
    columns = zip(*gathered, strict=True) if gathered else [()] * len(wanted)
    arrays = [_array(column, field.type) for column, field in zip(columns, wanted, strict=True)]
    return _pyarrow().RecordBatch.from_arrays(arrays, schema=wanted)


def _array(column: Sequence[Any], kind: pa.DataType) -> pa.Array:
    """The column; lone surrogates, which Arrow's strings cannot hold, become U+FFFD."""
    pa = _pyarrow()
    try:
        return pa.array(column, kind)
    except UnicodeEncodeError:
        return pa.array([_encodable(value) for value in column], kind)


def _encodable(value: Any) -> Any:
    if isinstance(value, list):
        return [_encodable(one) for one in value]
    return _SURROGATE.sub("\ufffd", value) if isinstance(value, str) else value


@cache
def _pyarrow() -> Any:
    try:
        import pyarrow
    except ImportError as error:
        raise MissingExtraError("tables", "pyarrow", "arrow") from error
    return pyarrow
