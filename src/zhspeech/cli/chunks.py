"""``zhspeech chunks``: a text cut along its tree, for an index."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from zhspeech.cli.files import Files
from zhspeech.cli.help import add_command
from zhspeech.cli.speeches import add_jobs, positive, speeches
from zhspeech.cli.streams import show_json

if TYPE_CHECKING:
    from collections.abc import Iterator

    from zhspeech.tree.speech import Speech

__all__ = ["add_chunks"]

_MAX_CHARS = 800


def add_chunks(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], files: argparse.ArgumentParser
) -> argparse.ArgumentParser:
    """Add the command."""
    chunks = add_command(
        commands,
        "chunks",
        "cut texts along their trees for retrieval",
        ["--max-chars 300 speech.txt", "--json --jobs 2 folder > chunks.jsonl"],
        parents=[files],
    )
    chunks.set_defaults(run=_chunks)
    chunks.add_argument(
        "--max-chars",
        type=positive,
        default=_MAX_CHARS,
        metavar="N",
        help=f"how long a chunk may be (default: {_MAX_CHARS})",
    )
    chunks.add_argument("--join-parts", action="store_true", help="join Parts that are short")
    chunks.add_argument("--json", action="store_true", help="a line for each chunk, with its text")
    add_jobs(chunks)
    return chunks


def _chunks(arguments: argparse.Namespace) -> int:
    from zhspeech.export.chunks import chunks

    files = Files(arguments)
    for file, speech in speeches(files, arguments.jobs):
        with files.sparing(file.name):
            found = chunks(speech, arguments.max_chars, join_parts=arguments.join_parts)
            if not arguments.json:
                files.show(
                    file.name, _lines(speech, [(chunk.start, chunk.end, chunk.headings) for chunk in found])
                )
                continue
            for chunk in found:
                place = {"start": chunk.start, "end": chunk.end, "part": chunk.part}
                about = {"headings": list(chunk.headings), "nodes": list(chunk.nodes)}
                show_json({"file": file.name, **place, **about, "text": chunk.text})
    return files.status


def _lines(speech: Speech, found: list[tuple[int, int, tuple[str, ...]]]) -> Iterator[str]:
    """A line for each chunk: the line that it begins in, its length, the headings above it, how it begins."""
    from zhspeech.cli.display import shortened

    for start, end, headings in found:
        above = " › ".join(headings)
        yield f"{speech.position(start)[0]}: {end - start}  {above} | {shortened(speech.source[start:end])}"
