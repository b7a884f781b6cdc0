"""``zhspeech lsp``: a language server on standard input and output."""

from __future__ import annotations

import argparse

from zhspeech.cli.help import add_command
from zhspeech.cli.reports import default_language
from zhspeech.cli.streams import say

__all__ = ["add_lsp"]

_OK, _ERROR = 0, 2


def add_lsp(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], files: argparse.ArgumentParser
) -> argparse.ArgumentParser:
    """Add the command."""
    lsp = add_command(
        commands,
        "lsp",
        "serve an editor (needs zhspeech[lsp])",
        ["--lang zh"],
        more="An editor starts it and talks to it on standard input and output.",
    )
    lsp.set_defaults(run=_lsp)
    lsp.add_argument("--lang", choices=("en", "zh"), help="of the messages (default: by the locale)")
    return lsp


def _lsp(arguments: argparse.Namespace) -> int:
    try:
        from zhspeech.lsp.server import make_server
    except ImportError as error:
        if error.name is None or error.name.partition(".")[0] not in ("pygls", "lsprotocol"):
            raise
        say("lsp: found no pygls, expected it to be installed: pip install 'zhspeech[lsp]'")
        return _ERROR
    make_server(arguments.lang or default_language()).start_io()
    return _OK
