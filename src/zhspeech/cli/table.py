"""``zhspeech table``: one table over many files, as Parquet, CSV or JSON Lines."""

from __future__ import annotations

import argparse
import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from zhspeech.cli.files import Files, add_file_arguments
from zhspeech.cli.help import add_command
from zhspeech.cli.speeches import add_jobs
from zhspeech.cli.streams import progress, say

if TYPE_CHECKING:
    from zhspeech.export.sinks import Sink

__all__ = ["add_table"]

_SUFFIXES = (".parquet", ".csv", ".jsonl")
_OK, _INTERRUPTED = 0, 130


def add_table(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], files: argparse.ArgumentParser
) -> argparse.ArgumentParser:
    """Add the command."""
    table = add_command(
        commands,
        "table",
        "write a table over all files",
        ["nodes folder -o nodes.csv", "documents --text none --jobs 2 folder -o documents.jsonl"],
        more="It is one of documents, nodes, paragraphs, masks, slogans, diagnostics, turns, metadata and "
        "chunks. Documents are called by the names of their files.",
    )
    table.set_defaults(run=_table)
    table.add_argument("table", type=_known, metavar="TABLE", help="which one, such as nodes")
    add_file_arguments(table)
    table.add_argument(
        "-o", "--output", type=_output, required=True, metavar="OUT", help="a file .parquet, .csv or .jsonl"
    )
    table.add_argument(
        "--text", choices=("full", "own", "none"), default="full", help="what text a row holds"
    )
    table.add_argument(
        "--bom",
        action="store_true",
        help="write CSV for spreadsheets: with a byte order mark and without formulas",
    )
    table.add_argument(
        "--skip-existing", action="store_true", help="keep what OUT has, and add the documents it lacks"
    )
    add_jobs(table)
    return table


def _known(name: str) -> str:
    from zhspeech.errors import TableError
    from zhspeech.export.rows import table_called

    try:
        table_called(name)
    except TableError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    return name


def _output(name: str) -> Path:
    path = Path(name)
    if path.suffix not in _SUFFIXES:
        raise argparse.ArgumentTypeError(f"found {name!r}, expected a name in {', '.join(_SUFFIXES)}")
    if not path.parent.is_dir():
        raise argparse.ArgumentTypeError(f"the folder {str(path.parent)!r} does not exist")
    return path


def _table(arguments: argparse.Namespace) -> int:
    path: Path = arguments.output
    unfinished = path.with_name(f".{path.name}.{os.getpid()}")
    files = Files(arguments)
    try:
        sink = _sink(unfinished, arguments)
        try:
            status = _write(arguments, files, sink)
        finally:
            sink.close()
        unfinished.replace(path)
    except BaseException:
        with suppress(OSError):
            unfinished.unlink()  # half a table is worse than none
        raise
    return status or files.status


def _sink(path: Path, arguments: argparse.Namespace) -> Sink:
    suffix = arguments.output.suffix
    if suffix == ".parquet":
        from zhspeech.arrow import ParquetSink

        return ParquetSink(path, arguments.table)
    from zhspeech.export.rows import table_called
    from zhspeech.export.sinks import CsvSink, JsonLinesSink

    columns = table_called(arguments.table).columns
    return CsvSink(path, columns, bom=arguments.bom) if suffix == ".csv" else JsonLinesSink(path, columns)


def _write(arguments: argparse.Namespace, files: Files, sink: Sink) -> int:
    """Write the rows of all documents; when interrupted, those of the documents that are done."""
    from zhspeech.batch import ParseFailure, parse_many
    from zhspeech.export.rows import failure_rows, table_called

    make = table_called(arguments.table).make
    path: Path = arguments.output
    done = sink.copy(path) if arguments.skip_existing and path.exists() else set()
    outcomes = parse_many(((n, text) for n, text in files if n not in done), arguments.jobs)
    try:
        for name, speech in progress(outcomes, len(files)):
            if isinstance(speech, ParseFailure):
                files.complain(name, f"cannot be parsed: {speech.reason}")
                sink.add((name, *row) for row in failure_rows(arguments.table, speech.reason))
            else:
                sink.add([(name, *row) for row in make(speech, arguments.text)])
    except KeyboardInterrupt:
        say(f"interrupted: {path} has the documents that were done; --skip-existing goes on from there")
        return _INTERRUPTED
    return _OK
