"""The command line: ``zhspeech COMMAND FILE…``.

The exit status is 0; 1 when ``check`` found something; 2 for errors of use, for files that cannot be read
or parsed (the others are done all the same) and for output that cannot be written; 130 when interrupted, 141
when nobody reads the output on, as shells report it. Whatever happens, there is no traceback.
"""

from __future__ import annotations

import argparse
import os
from typing import TYPE_CHECKING

from zhspeech.cli import streams
from zhspeech.cli.check import add_check
from zhspeech.cli.chunks import add_chunks
from zhspeech.cli.explain import add_explain
from zhspeech.cli.files import file_arguments
from zhspeech.cli.help import CommandParser, overview
from zhspeech.cli.lsp import add_lsp
from zhspeech.cli.outline import add_outline
from zhspeech.cli.pages import add_report, add_tei
from zhspeech.cli.score import add_score
from zhspeech.cli.spans import add_masks, add_slogans
from zhspeech.cli.table import add_table
from zhspeech.cli.versions import ShowVersions

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["main"]

_ERROR, _INTERRUPTED, _UNREAD = 2, 130, 141
#: The commands, by what one wants.
_COMMANDS = (
    ("look", (add_outline, add_explain, add_report)),
    ("check drafts", (add_check, add_lsp)),
    ("find", (add_masks, add_slogans)),
    ("hand on", (add_table, add_chunks, add_tei)),
    ("measure", (add_score,)),
)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        argv: the arguments, by default those of the process.

    Returns:
        The exit status. For errors of use, ``argparse`` exits with status 2.
    """
    streams.prepare()
    try:
        try:
            parser = _parser()
            _complete(parser)
            arguments = parser.parse_args(argv)
            status: int = arguments.run(arguments)
        finally:
            streams.flush()
    except streams.OutputError as error:
        streams.abandon_output()
        if error.is_unread:
            return _UNREAD
        streams.say(str(error))
        return _ERROR
    except KeyboardInterrupt:
        return _INTERRUPTED
    except OSError as error:  # a file that is written, as all that are read are spared
        streams.say(f"{error.filename or 'output'}: {error.strerror or error}")
        return _ERROR
    except Exception as error:
        streams.say(f"{type(error).__name__}: {error}")
        return _ERROR
    return status


def _parser() -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = CommandParser(
        prog="zhspeech",
        usage="zhspeech [-h] [--version] COMMAND ...",
        description="Read Chinese political speeches and official documents.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action=ShowVersions)
    commands = parser.add_subparsers(
        prog="zhspeech", required=True, metavar="COMMAND", help=argparse.SUPPRESS
    )
    files = file_arguments()
    groups = [(title, [add(commands, files) for add in added]) for title, added in _COMMANDS]
    parser.epilog = f"{overview(groups)}\nzhspeech COMMAND --help says what a command takes, with examples."
    return parser


def _complete(parser: argparse.ArgumentParser) -> None:
    """Say what could stand next, and end, when a shell asks for that (extra ``completion``)."""
    if "_ARGCOMPLETE" in os.environ:
        from argcomplete import autocomplete

        autocomplete(parser)
