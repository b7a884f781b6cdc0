"""The command line: ``zhspeech COMMAND FILE…``.

The exit status is 0; 1 when ``check`` found something; 2 for errors of use, for files that cannot be read
or parsed (the others are done all the same) and for output that cannot be written; 130 when interrupted, 141
when nobody reads the output on, as shells report it. Whatever happens, there is no traceback.
"""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING, Any, NoReturn

from zhspeech import __version__
from zhspeech.cli import streams
from zhspeech.cli.check import add_check
from zhspeech.cli.chunks import add_chunks
from zhspeech.cli.explain import add_explain
from zhspeech.cli.files import file_arguments
from zhspeech.cli.lsp import add_lsp
from zhspeech.cli.outline import add_outline
from zhspeech.cli.pages import add_report, add_tei
from zhspeech.cli.score import add_score
from zhspeech.cli.spans import add_masks, add_slogans
from zhspeech.cli.table import add_table
from zhspeech.visible import visible

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["main"]

_ERROR, _INTERRUPTED, _UNREAD = 2, 130, 141
#: The commands: those that look, that check, that find, that export, that measure.
_COMMANDS = (
    add_outline,
    add_explain,
    add_check,
    add_masks,
    add_slogans,
    add_chunks,
    add_table,
    add_report,
    add_tei,
    add_score,
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
            arguments = _parser().parse_args(argv)
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


class _Parser(argparse.ArgumentParser):
    """A parser whose complaints cannot steer the terminal, and whose help may meet a full disk."""

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the arguments, and exit."""
        super().error(visible(message))

    def _print_message(self, message: str, file: Any = None) -> None:
        if file is not None and file is sys.stdout:
            streams.write(message)
        else:
            super()._print_message(message, file)


def _parser() -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = _Parser(prog="zhspeech", description="Read Chinese political speeches.")
    parser.add_argument("--version", action="version", version=f"zhspeech {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    files = file_arguments()
    for add in _COMMANDS:
        add(commands, files)
    add_lsp(commands)
    return parser
