"""``zhspeech masks`` and ``zhspeech slogans``: a line for each, or all of them in the running text."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any, TypeVar

from zhspeech.cli.files import Files
from zhspeech.cli.help import add_command
from zhspeech.cli.speeches import add_jobs, found
from zhspeech.cli.streams import show_json, takes_colours, write

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from zhspeech.masks.mask import Mask
    from zhspeech.slogans.slogan import Slogan

    _Find = TypeVar("_Find", Mask, Slogan)

__all__ = ["add_masks", "add_slogans"]

#: By the value of ``--color``, whether there are colours.
_COLOURS: dict[str, Callable[[], bool]] = {
    "auto": takes_colours,
    "always": lambda: True,
    "never": lambda: False,
}


def add_masks(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], files: argparse.ArgumentParser
) -> argparse.ArgumentParser:
    """Add ``zhspeech masks``."""
    masks = add_command(
        commands,
        "masks",
        "list what is withheld",
        ["speech.txt", "--mark --color always speech.txt | less -R", "--json folder > masks.jsonl"],
        parents=[files],
    )
    masks.set_defaults(run=_masks)
    _add_forms(masks)
    return masks


def add_slogans(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], files: argparse.ArgumentParser
) -> argparse.ArgumentParser:
    """Add ``zhspeech slogans``."""
    slogans = add_command(
        commands,
        "slogans",
        "list the slogans",
        ["speech.txt", "--mark speech.txt", "--json folder > slogans.jsonl"],
        parents=[files],
    )
    slogans.set_defaults(run=_slogans)
    _add_forms(slogans)
    return slogans


def _add_forms(command: argparse.ArgumentParser) -> None:
    form = command.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="a line for each")
    form.add_argument("--mark", action="store_true", help="show them in the running text")
    command.add_argument(
        "--color",
        choices=tuple(_COLOURS),
        default="auto",
        help="of --mark (default: auto, on a terminal where NO_COLOR is not set)",
    )
    add_jobs(command)


def _masks(arguments: argparse.Namespace) -> int:
    from zhspeech.cli.display import mask_lines
    from zhspeech.masks.find import find_masks

    def details(mask: Mask) -> dict[str, Any]:
        return {"unit": mask.unit, "is_numeric": mask.is_numeric}

    return _list(arguments, find_masks, mask_lines, details)


def _slogans(arguments: argparse.Namespace) -> int:
    from zhspeech.cli.display import slogan_lines
    from zhspeech.slogans.find import find_slogans

    def details(slogan: Slogan) -> dict[str, Any]:
        return {"key": slogan.key, "gloss": [[member.start, member.end] for member in slogan.gloss]}

    return _list(arguments, find_slogans, slogan_lines, details)


def _list(
    arguments: argparse.Namespace,
    find: Callable[[str], Sequence[_Find]],
    lines: Callable[[str, Sequence[_Find]], Iterable[str]],
    details: Callable[[_Find], dict[str, Any]],
) -> int:
    """List what is found in the files, or show it in their texts."""
    from zhspeech.cli.display import mark_text
    from zhspeech.text.lines import Lines

    files = Files(arguments)
    for file, spans in found(files, arguments.jobs, find):
        name, text = file.name, file.text
        with files.sparing(name):
            if arguments.mark:
                files.head(name)
                marked = mark_text(text, spans, in_colour=_COLOURS[arguments.color]())
                write(marked if marked.endswith("\n") else f"{marked}\n")
            elif arguments.json:
                position = Lines(text).position
                for one in spans:
                    line, column = position(one.start)
                    place = {"start": one.start, "end": one.end, "line": line, "column": column}
                    kind = {"kind": one.kind.value, "text": one.text}
                    show_json({"file": name, **kind, **place, **details(one)})
            else:
                files.show(name, lines(text, spans))
    return files.status
