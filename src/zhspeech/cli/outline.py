"""``zhspeech outline``: the tree, as people read it, as an outline, as records."""

from __future__ import annotations

import argparse
from itertools import chain
from typing import TYPE_CHECKING

from zhspeech.cli.files import Files
from zhspeech.cli.help import add_command
from zhspeech.cli.speeches import add_jobs, speeches
from zhspeech.cli.streams import show_json, write

if TYPE_CHECKING:
    from zhspeech.tree.speech import Speech

__all__ = ["add_outline"]


def add_outline(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], files: argparse.ArgumentParser
) -> argparse.ArgumentParser:
    """Add the command."""
    outline = add_command(
        commands,
        "outline",
        "show the tree",
        ["speech.txt", "--format outline speech.txt", "--json --jobs 2 folder > trees.jsonl"],
        parents=[files],
    )
    outline.set_defaults(run=_outline)
    add_jobs(outline)
    outline.add_argument(
        "--documents", action="store_true", help="parse each of several documents in a file by itself"
    )
    form = outline.add_mutually_exclusive_group()
    form.add_argument(
        "--format",
        choices=("tree", "outline"),
        default="tree",
        help="tree, to be read by people (default), or outline, to be read by Speech.from_outline",
    )
    form.add_argument("--json", action="store_true", help="a line for each file: Speech.to_dict and the name")
    return outline


def _outline(arguments: argparse.Namespace) -> int:
    from zhspeech.cli.display import apparatus_lines, tree_lines

    files = Files(arguments, by_document=arguments.documents)

    def show(name: str, speech: Speech) -> None:
        if arguments.json:
            show_json({"file": name, **speech.to_dict()})
        elif arguments.format == "outline":
            files.head(name)
            write(speech.outline())
        else:
            files.show(name, chain(apparatus_lines(speech), tree_lines(speech)))

    for file, speech in speeches(files, arguments.jobs):
        with files.sparing(file.name):
            show(file.name, speech)
    return files.status
