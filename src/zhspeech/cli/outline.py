"""``zhspeech outline``: the tree, as people read it, as an outline, as records."""

from __future__ import annotations

import argparse
from itertools import chain
from typing import TYPE_CHECKING

from zhspeech.cli.files import Files
from zhspeech.cli.speeches import job_count, speeches
from zhspeech.cli.streams import Bar, show_json, write

if TYPE_CHECKING:
    from zhspeech.tree.speech import Speech

__all__ = ["add_outline"]


def add_outline(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], files: argparse.ArgumentParser
) -> None:
    """Add the command."""
    outline = commands.add_parser("outline", parents=[files], help="show the tree")
    outline.set_defaults(run=_outline)
    outline.add_argument("--jobs", type=job_count, default=1, metavar="N", help="parse in N processes")
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

    bar = Bar(len(files))
    for file, speech in speeches(files, arguments.jobs):
        bar.clear()
        with files.sparing(file.name):
            show(file.name, speech)
        bar.advance()
    bar.clear()
    return files.status
