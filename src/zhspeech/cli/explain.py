"""``zhspeech explain``: why a tree is as it is, for people or as JSON."""

from __future__ import annotations

import argparse
from math import isfinite
from typing import TYPE_CHECKING, Any

from zhspeech.cli.files import Files
from zhspeech.cli.help import add_command
from zhspeech.cli.speeches import add_jobs, found
from zhspeech.cli.streams import show_json

if TYPE_CHECKING:
    from zhspeech.lists.explanation import Explanation
    from zhspeech.text.spans import Span

__all__ = ["add_explain"]


def add_explain(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], files: argparse.ArgumentParser
) -> argparse.ArgumentParser:
    """Add the command."""
    command = add_command(
        commands,
        "explain",
        "say why trees are as they are",
        ["speech.txt", "--json --jobs 2 folder > reasons.jsonl"],
        parents=[files],
    )
    command.set_defaults(run=_explain)
    command.add_argument(
        "--documents", action="store_true", help="parse each of several documents in a file by itself"
    )
    command.add_argument("--json", action="store_true", help="a line for each file: all that was weighed")
    add_jobs(command)
    return command


def _explain(arguments: argparse.Namespace) -> int:
    from zhspeech.cli.display import explanation_lines
    from zhspeech.parser import explain

    files = Files(arguments, by_document=arguments.documents)
    for file, why in found(files, arguments.jobs, explain):
        with files.sparing(file.name):
            if arguments.json:
                show_json({"file": file.name, **_record(why)})
            else:
                files.show(file.name, explanation_lines(file.text, why))
    return files.status


def _record(why: Explanation) -> dict[str, Any]:
    """All that an explanation says; a margin of infinity is ``null``, as JSON has no other word for it."""
    from attrs import asdict

    return {
        "zones": [asdict(one) for one in why.zones],
        "divisions": [_fields(one) for one in why.divisions],
        "candidates": [
            {**_fields(one), "margin": one.margin if isfinite(one.margin) else None} for one in why
        ],
    }


def _fields(one: Span) -> dict[str, Any]:
    """The fields of a span, without the whole source that it stands in, with its own text."""
    from attrs import asdict

    return {"text": one.text, **asdict(one, filter=lambda field, _: field.name != "source")}
