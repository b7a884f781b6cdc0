"""``zhspeech check``: what looks wrong with drafts, in the form that a person or a tool wants.

The exit status is 1 when there is something of the severity of ``--fail-on`` or above.
"""

from __future__ import annotations

import argparse
import os
from typing import TYPE_CHECKING

from zhspeech.cli.files import Files
from zhspeech.cli.help import add_command
from zhspeech.cli.reports import AT_ONCE, REPORTS, Told, default_language, show_statistics
from zhspeech.cli.speeches import add_jobs, speeches
from zhspeech.cli.streams import show

if TYPE_CHECKING:
    from collections.abc import Sequence

    from zhspeech.checks.configuration import Configuration
    from zhspeech.checks.diagnostics import Diagnostic
    from zhspeech.tree.speech import Speech

__all__ = ["add_check"]

_OK, _FOUND = 0, 1
#: What makes the exit status 1, by the least severity that does.
_FAILING = {"warning": ("warning",), "note": ("warning", "note")}


def add_check(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], files: argparse.ArgumentParser
) -> argparse.ArgumentParser:
    """Add the command."""
    check = add_command(
        commands,
        "check",
        "say what looks wrong",
        ["draft.docx", "--select N,C201 --lang zh folder", "--explain N101"],
        more="What a pyproject.toml or zhspeech.toml says for the files goes before the defaults.",
        parents=[files],
    )
    check.set_defaults(run=_check)
    check.add_argument("--select", type=_codes, metavar="CODES", help="only these, such as N,C201")
    check.add_argument("--ignore", type=_codes, default=[], metavar="CODES", help="all but these")
    check.add_argument(
        "--output-format", choices=tuple(REPORTS), default="text", help="how to tell it (default: text)"
    )
    check.add_argument(
        "--json", dest="output_format", action="store_const", const="json", help="--output-format json"
    )
    check.add_argument("--lang", choices=("en", "zh"), help="of the messages (default: by the locale)")
    check.add_argument(
        "--fail-on",
        choices=("warning", "note"),
        default="warning",
        help="the least that makes the exit status 1 (default: warning)",
    )
    check.add_argument("--statistics", action="store_true", help="count by code instead of telling each")
    known = check.add_mutually_exclusive_group()
    known.add_argument("--baseline", metavar="FILE", help="tell only what this baseline does not have")
    known.add_argument("--write-baseline", metavar="FILE", help="write all there is as a baseline")
    add_jobs(check)
    check.add_argument("--explain", metavar="CODE", help="show what a code stands for, and no more")
    return check


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
    from zhspeech.checks.baseline import read_baseline, write_baseline
    from zhspeech.checks.configuration import Configurations

    if arguments.explain:
        return _explain(arguments)
    files = Files(arguments)
    configurations = Configurations()
    baseline = read_baseline(arguments.baseline) if arguments.baseline else None
    is_at_once = arguments.write_baseline or arguments.statistics or arguments.output_format in AT_ONCE
    language = arguments.lang
    all_told: list[Told] = []
    status = _OK
    for file, speech in speeches(files, arguments.jobs):
        with files.sparing(file.name):
            configuration = configurations.of(file.name if file.name != "-" else os.curdir)
            language = language or configuration.lang or default_language()
            told = [
                Told(file.name, found, file.paragraph_at(found.line))
                for found in _diagnostics(speech, arguments, configuration, file.name)
                if not (baseline and baseline.takes(file.name, found))
            ]
            if any(one.found.severity in _FAILING[arguments.fail_on] for one in told):
                status = _FOUND
            if is_at_once:
                all_told += told
            else:
                REPORTS[arguments.output_format](told, language)
    if arguments.write_baseline:
        write_baseline(arguments.write_baseline, [(one.name, one.found) for one in all_told])
        return files.status
    if arguments.statistics:
        show_statistics(all_told, language)
    elif is_at_once:
        REPORTS[arguments.output_format](all_told, language)
    return files.status or status


def _diagnostics(
    speech: Speech, arguments: argparse.Namespace, configuration: Configuration, name: str
) -> Sequence[Diagnostic]:
    """The diagnostics of one file; what the command line says goes before the configuration."""
    from zhspeech.checks.diagnostics import check

    select = configuration.select if arguments.select is None else arguments.select
    return check(speech, select=select, ignore=(*configuration.ignored_in(name), *arguments.ignore))


def _explain(arguments: argparse.Namespace) -> int:
    from zhspeech.checks.pages import page
    from zhspeech.checks.rules import rule_of

    language = arguments.lang or default_language()
    for line in page(rule_of(arguments.explain), language).splitlines():
        show(line)
    return _OK
