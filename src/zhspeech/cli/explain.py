"""``zhspeech explain``: why a tree is as it is, for people or as JSON."""

from __future__ import annotations

import argparse
from math import isfinite
from typing import TYPE_CHECKING, Any

from zhspeech.cli.files import Files
from zhspeech.cli.help import add_command
from zhspeech.cli.streams import progress, show_json

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
        ["speech.txt", "--json folder > reasons.jsonl"],
        parents=[files],
    )
    command.set_defaults(run=_explain)
    command.add_argument(
        "--documents", action="store_true", help="parse each of several documents in a file by itself"
    )
    command.add_argument("--json", action="store_true", help="a line for each file: all that was weighed")
    return command


def _explain(arguments: argparse.Namespace) -> int:
    from zhspeech.cli.display import explanation_lines
    from zhspeech.parser import explain

    files = Files(arguments, by_document=arguments.documents)
    for name, text in progress(files, len(files)):
        with files.sparing(name):
            found = explain(text)
            if arguments.json:
                show_json({"file": name, **_record(found)})
            else:
                files.show(name, explanation_lines(text, found))
    return files.status


def _record(found: Explanation) -> dict[str, Any]:
    """All that an explanation says; a margin of infinity is ``null``, as JSON has no other word for it."""
    from attrs import asdict

    return {
        "zones": [asdict(one) for one in found.zones],
        "divisions": [_fields(one) for one in found.divisions],
        "candidates": [
            {**_fields(one), "margin": one.margin if isfinite(one.margin) else None} for one in found
        ],
    }


def _fields(one: Span) -> dict[str, Any]:
    """The fields of a span, without the whole source that it stands in, with its own text."""
    from attrs import asdict

    return {"text": one.text, **asdict(one, filter=lambda field, _: field.name != "source")}
