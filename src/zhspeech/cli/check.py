"""``zhspeech check``: what looks wrong, a line for each diagnostic."""

from __future__ import annotations

import argparse

from zhspeech.cli.files import Files
from zhspeech.cli.streams import show, show_json

__all__ = ["add_check"]

_OK, _FOUND = 0, 1


def add_check(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], files: argparse.ArgumentParser
) -> None:
    """Add the command."""
    check = commands.add_parser("check", parents=[files], help="say what looks wrong")
    check.set_defaults(run=_check)
    check.add_argument("--select", type=_codes, metavar="CODES", help="only these, such as N,C201")
    check.add_argument("--ignore", type=_codes, default=[], metavar="CODES", help="all but these")
    check.add_argument("--json", action="store_true", help="a line for each diagnostic")


def _codes(codes: str) -> list[str]:
    from zhspeech.checks.rules import choose_codes
    from zhspeech.errors import ZhspeechError

    chosen = codes.split(",")
    try:
        choose_codes(chosen)
    except ZhspeechError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    return chosen


def _check(arguments: argparse.Namespace) -> int:
    from zhspeech.checks.diagnostics import check
    from zhspeech.parser import parse

    files = Files(arguments)
    status = _OK
    for file in files.texts():
        with files.sparing(file.name):
            for found in check(parse(file.text), select=arguments.select, ignore=arguments.ignore):
                status = _FOUND
                paragraph = file.paragraph_at(found.line)
                if arguments.json:
                    place = {
                        "start": found.start,
                        "end": found.end,
                        "line": found.line,
                        "column": found.column,
                        **({"paragraph": paragraph} if paragraph else {}),
                    }
                    show_json({"file": file.name, "code": found.code, "message": found.message, **place})
                else:
                    where = f"{file.name}:{found.line}:{found.column}:"
                    where += f" paragraph {paragraph}:" if paragraph else ""
                    show(f"{where} {found.code} {found.message}")
    return files.status or status
