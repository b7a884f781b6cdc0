"""The speeches in the files of a command, parsed here or in several processes."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from zhspeech.cli.streams import progress

if TYPE_CHECKING:
    from collections.abc import Iterator

    from zhspeech.cli.files import Files
    from zhspeech.readers.file_text import FileText
    from zhspeech.tree.speech import Speech

__all__ = ["add_jobs", "positive", "speeches"]


def add_jobs(command: argparse.ArgumentParser) -> None:
    """Add ``--jobs`` to a command that parses."""
    command.add_argument("--jobs", type=positive, default=1, metavar="N", help="parse in N processes")


def positive(number: str) -> int:
    """The number that an option gives, 1 or more."""
    if not number.isdecimal() or int(number) < 1:
        raise argparse.ArgumentTypeError(f"found {number!r}, expected 1 or more")
    return int(number)


def speeches(files: Files, jobs: int) -> Iterator[tuple[FileText, Speech]]:
    """The speeches with the files they stand in; one that cannot be parsed is reported and left out.

    On a terminal a bar shows how far it is.
    """
    return progress(_speeches(files, jobs), len(files))


def _speeches(files: Files, jobs: int) -> Iterator[tuple[FileText, Speech]]:
    if jobs > 1:
        from zhspeech.batch import ParseFailure, parse_many

        for file, outcome in parse_many(((file, file.text) for file in files.texts()), jobs):
            if isinstance(outcome, ParseFailure):
                files.complain(file.name, f"cannot be parsed: {outcome.reason}")
            else:
                yield file, outcome
        return
    from zhspeech.parser import parse

    for file in files.texts():
        speech = None
        with files.sparing(file.name):
            speech = parse(file.text)
        if speech is not None:
            yield file, speech
