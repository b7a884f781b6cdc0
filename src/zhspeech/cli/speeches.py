"""The speeches in the files of a command, or what else is found there, here or in several processes."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, TypeVar

from zhspeech.cli.streams import progress

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from zhspeech.batch import ParseFailure
    from zhspeech.cli.files import Files
    from zhspeech.readers.file_text import FileText
    from zhspeech.tree.speech import Speech

__all__ = ["add_jobs", "found", "positive", "speeches"]

T = TypeVar("T")


def add_jobs(command: argparse.ArgumentParser) -> None:
    """Add ``--jobs`` to a command."""
    command.add_argument("--jobs", type=positive, default=1, metavar="N", help="work in N processes")


def positive(number: str) -> int:
    """The number that an option gives, 1 or more."""
    if not number.isdecimal() or int(number) < 1:
        raise argparse.ArgumentTypeError(f"found {number!r}, expected 1 or more")
    return int(number)


def speeches(files: Files, jobs: int) -> Iterator[tuple[FileText, Speech]]:
    """The speeches with the files they stand in; one that cannot be parsed is reported and left out.

    On a terminal a bar shows how far it is.
    """
    if jobs > 1:
        from zhspeech.batch import parse_many

        return _there(files, parse_many(_pairs(files), jobs))
    from zhspeech.parser import parse

    return _here(files, parse)


def found(files: Files, jobs: int, find: Callable[[str], T]) -> Iterator[tuple[FileText, T]]:
    """What a function finds in the texts of files, as :func:`speeches` gives what parsing makes of them."""
    if jobs > 1:
        from zhspeech.batch import work_many

        return _there(files, work_many(_pairs(files), find, jobs))
    return _here(files, find)


def _pairs(files: Files) -> Iterator[tuple[FileText, str]]:
    return ((file, file.text) for file in files.texts())


def _there(
    files: Files, outcomes: Iterator[tuple[FileText, T | ParseFailure]]
) -> Iterator[tuple[FileText, T]]:
    """What workers made, without failures."""
    from zhspeech.batch import ParseFailure

    for file, outcome in progress(outcomes, len(files)):
        if isinstance(outcome, ParseFailure):
            files.complain(file.name, f"cannot be parsed: {outcome.reason}")
        else:
            yield file, outcome


def _here(files: Files, work: Callable[[str], T]) -> Iterator[tuple[FileText, T]]:
    """What is made in this process, without failures."""
    for file in progress(files.texts(), len(files)):
        made = []
        with files.sparing(file.name):
            made.append(work(file.text))
        yield from ((file, one) for one in made)
