"""``zhspeech report`` and ``zhspeech tei``: a document for each text, in one file or in a folder."""

from __future__ import annotations

import argparse
import re
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from zhspeech.cli.files import Files
from zhspeech.cli.help import add_command
from zhspeech.cli.speeches import add_jobs, speeches
from zhspeech.visible import visible

if TYPE_CHECKING:
    from collections.abc import Callable

    from zhspeech.tree.speech import Speech

__all__ = ["add_report", "add_tei"]


def add_report(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], files: argparse.ArgumentParser
) -> argparse.ArgumentParser:
    """Add ``zhspeech report``."""
    report = add_command(
        commands,
        "report",
        "show trees and texts as web pages",
        ["speech.txt -o speech.html", "--jobs 2 folder -o pages"],
        more="Each text has a page, its tree beside it; of several there is a page index.html.",
        parents=[files],
    )
    report.set_defaults(run=_report)
    output = "a file .html for one text, or a folder"
    report.add_argument("-o", "--output", type=Path, required=True, metavar="OUT", help=output)
    add_jobs(report)
    return report


def add_tei(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], files: argparse.ArgumentParser
) -> argparse.ArgumentParser:
    """Add ``zhspeech tei``."""
    tei = add_command(
        commands,
        "tei",
        "write TEI, after Parla-CLARIN",
        ["speech.txt -o tei", "--jobs 2 folder -o tei"],
        parents=[files],
    )
    tei.set_defaults(run=_tei)
    tei.add_argument("-o", "--output", type=Path, required=True, metavar="DIR", help="a folder for the files")
    add_jobs(tei)
    return tei


def _report(arguments: argparse.Namespace) -> int:
    from zhspeech.export.html import to_html, wrap_page

    output: Path = arguments.output
    files = Files(arguments)
    if output.suffix == ".html":
        if len(files) > 1:
            files.complain(str(output), "is one file, expected a folder for several texts")
            return files.status

        def write_one(name: str, speech: Speech) -> None:
            output.write_text(to_html(speech, title=_title(name, speech)), "utf-8")

        _each(files, arguments.jobs, write_one)
        return files.status
    rows: list[str] = []

    def write(name: str, speech: Speech) -> None:
        title = _title(name, speech)
        page = _free(output, name, ".html", taken)
        page.write_text(to_html(speech, title=title), "utf-8")
        figures = (len(speech.parts), sum(1 for _ in speech.walk()), len(speech.masks), len(speech.slogans))
        cells = "".join(f"<td>{figure}</td>" for figure in figures)
        rows.append(f'<tr><td><a href="{escape(page.name)}">{escape(visible(title))}</a></td>{cells}</tr>\n')

    taken: set[str] = {"index"}
    if not _is_made(output, files):
        return files.status
    _each(files, arguments.jobs, write)
    head = "".join(f"<th>{name}</th>" for name in ("text", "Parts", "nodes", "masks", "slogans"))
    table = f"<main>\n<h1>zhspeech</h1>\n<table>\n<tr>{head}</tr>\n{''.join(rows)}</table>\n</main>\n"
    with files.sparing(str(output)):
        (output / "index.html").write_text(wrap_page("zhspeech", table), "utf-8")
    return files.status


def _tei(arguments: argparse.Namespace) -> int:
    from zhspeech.export.tei import to_tei

    output: Path = arguments.output
    files = Files(arguments)
    taken: set[str] = set()
    if not _is_made(output, files):
        return files.status

    def write(name: str, speech: Speech) -> None:
        path = _free(output, name, ".xml", taken)
        path.write_text(to_tei(speech, id=path.stem), "utf-8")

    _each(files, arguments.jobs, write)
    return files.status


def _each(files: Files, jobs: int, write: Callable[[str, Speech], object]) -> None:
    """Write what there is to write of each text."""
    for file, speech in speeches(files, jobs):
        with files.sparing(file.name):
            write(file.name, speech)


def _is_made(folder: Path, files: Files) -> bool:
    """Make the folder, or say why that cannot be done."""
    with files.sparing(str(folder)):
        folder.mkdir(exist_ok=True)
        return True
    return False


def _free(folder: Path, name: str, suffix: str, taken: set[str]) -> Path:
    """A file of its own for a text: after the text's name, as far as an identifier in XML may have it."""
    stem = re.sub(r"[^\w.\-]", "-", Path(name).stem)
    stem = stem if re.match(r"[^\W\d]", stem) else f"t-{stem}"
    free, number = stem, 1
    while free in taken:
        number += 1
        free = f"{stem}-{number}"
    taken.add(free)
    return folder / f"{free}{suffix}"


def _title(name: str, speech: Speech) -> str:
    return str(speech.heading or "") or Path(name).name
