"""The command line: ``zhspeech outline | check | masks | slogans FILE…``.

A file's text is taken as it stands: line ends are kept, and so is a byte order mark, so that offsets are
those of the file's text. The exit status is 0; 1 when ``check`` found something; 2 for errors of use and for
files that cannot be read, while the others are done all the same.
"""

from __future__ import annotations

import argparse
import os
import sys
from typing import TYPE_CHECKING, Any

from zhspeech import __version__

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence
    from typing import TypeVar

    from zhspeech.masks.find import Mask
    from zhspeech.slogans.find import Slogan
    from zhspeech.tree.speech import Speech

    _Find = TypeVar("_Find", Mask, Slogan)

__all__ = ["main"]

_OK, _FOUND, _ERROR = 0, 1, 2
#: What a shell reports of a program that was interrupted, or wrote where nobody reads on.
_INTERRUPTED, _BROKEN_PIPE = 130, 141


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        argv: the arguments, by default those of the process.

    Returns:
        The exit status. For errors of use, ``argparse`` exits with status 2.
    """
    arguments = _parser().parse_args(argv)
    for stream in (sys.stdout, sys.stderr):  # the same bytes everywhere; names of files as they are
        stream.reconfigure(encoding="utf-8", errors="surrogateescape", newline="\n")  # type: ignore[union-attr]
    try:
        status: int = arguments.run(arguments)
        sys.stdout.flush()
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _BROKEN_PIPE
    except KeyboardInterrupt:
        return _INTERRUPTED
    return status


def _parser() -> argparse.ArgumentParser:
    files = argparse.ArgumentParser(add_help=False)
    files.add_argument("files", nargs="+", metavar="FILE", help="a text, or - for standard input")
    files.add_argument(
        "--encoding", type=_encoding, default="utf-8", metavar="NAME", help="of the files (default: utf-8)"
    )
    parser = argparse.ArgumentParser(prog="zhspeech", description="Read Chinese political speeches.")
    parser.add_argument("--version", action="version", version=f"zhspeech {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    outline = commands.add_parser("outline", parents=[files], help="show the tree")
    outline.set_defaults(run=_outline)
    outline.add_argument("--jobs", type=_jobs, default=1, metavar="N", help="parse in N processes")
    form = outline.add_mutually_exclusive_group()
    form.add_argument(
        "--format",
        choices=("tree", "outline"),
        default="tree",
        help="tree, to be read by people (default), or outline, to be read by Speech.from_outline",
    )
    form.add_argument("--json", action="store_true", help="a line for each file: Speech.to_dict and the name")
    form.add_argument("--explain", action="store_true", help="what could be a label, is it one, and why")

    check = commands.add_parser("check", parents=[files], help="say what looks wrong")
    check.set_defaults(run=_check)
    check.add_argument("--select", type=_codes, metavar="CODES", help="only these, such as N,C201")
    check.add_argument("--ignore", type=_codes, default=[], metavar="CODES", help="all but these")
    check.add_argument("--json", action="store_true", help="a line for each diagnostic")

    masks = commands.add_parser("masks", parents=[files], help="list what is withheld")
    masks.set_defaults(run=_masks)
    slogans = commands.add_parser("slogans", parents=[files], help="list the slogans")
    slogans.set_defaults(run=_slogans)
    for command in (masks, slogans):
        form = command.add_mutually_exclusive_group()
        form.add_argument("--json", action="store_true", help="a line for each")
        form.add_argument("--mark", action="store_true", help="show them in the running text")
    return parser


def _encoding(name: str) -> str:
    try:
        "".encode(name)
    except LookupError:
        raise argparse.ArgumentTypeError(f"unknown encoding {name!r}") from None
    return name


def _jobs(number: str) -> int:
    if not number.isdecimal() or int(number) < 1:
        raise argparse.ArgumentTypeError(f"found {number!r}, expected 1 or more")
    return int(number)


def _codes(codes: str) -> list[str]:
    from zhspeech.checks.diagnostics import choose_codes
    from zhspeech.errors import ZhspeechError

    chosen = codes.split(",")
    try:
        choose_codes(chosen)
    except ZhspeechError as error:
        raise argparse.ArgumentTypeError(str(error)) from None
    return chosen


def _outline(arguments: argparse.Namespace) -> int:
    files = _Files(arguments)
    if arguments.explain:
        from zhspeech.cli.display import candidate_lines
        from zhspeech.parser import explain

        for name, text in files:
            files.print(name, candidate_lines(text, explain(text)))
        return files.status
    from zhspeech.cli.display import tree_lines

    bar = _Bar(len(arguments.files))
    for name, speech in _speeches(files, arguments.jobs):
        bar.clear()
        if arguments.json:
            _print_json({"file": name, **speech.to_dict()})
        elif arguments.format == "outline":
            files.print(name, speech.outline().splitlines())
        else:
            files.print(name, tree_lines(speech))
        bar.advance()
    bar.clear()
    return files.status


def _speeches(files: _Files, jobs: int) -> Iterator[tuple[str, Speech]]:
    """The speeches in the files; a text that cannot be parsed is reported and left out."""
    if jobs == 1:
        from zhspeech.parser import parse

        for name, text in files:
            yield name, parse(text)
        return
    from zhspeech.batch import ParseFailure, parse_many

    for name, speech in parse_many(files, jobs):
        if isinstance(speech, ParseFailure):
            files.complain(name, f"cannot be parsed: {speech.reason}")
        else:
            yield name, speech


def _check(arguments: argparse.Namespace) -> int:
    from zhspeech.checks.diagnostics import check
    from zhspeech.parser import parse

    files = _Files(arguments)
    status = _OK
    for name, text in files:
        for found in check(parse(text), select=arguments.select, ignore=arguments.ignore):
            status = _FOUND
            if arguments.json:
                place = {"start": found.start, "end": found.end, "line": found.line, "column": found.column}
                _print_json({"file": name, "code": found.code, "message": found.message, **place})
            else:
                print(f"{name}:{found.line}:{found.column}: {found.code} {found.message}")
    return files.status or status


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

    files = _Files(arguments)
    for name, text in files:
        found = find(text)
        if arguments.mark:
            in_colour = sys.stdout.isatty() and not os.environ.get("NO_COLOR")
            end = "" if text.endswith(("\n", "\r")) else "\n"
            files.print(name, [mark_text(text, found, in_colour=in_colour)], end)
        elif arguments.json:
            position = Lines(text).position
            for one in found:
                line, column = position(one.start)
                place = {"start": one.start, "end": one.end, "line": line, "column": column}
                _print_json({"file": name, "kind": one.kind.value, "text": one.text, **place, **details(one)})
        else:
            files.print(name, lines(text, found))
    return files.status


def _print_json(record: dict[str, Any]) -> None:
    from json import dumps

    print(dumps(record, ensure_ascii=False))


#: Erases the line of a terminal.
_ERASE = "\r\x1b[K"


class _Files:
    """The files of a command as ``(name, text)``; what cannot be read is reported and left out.

    Attributes:
        status: the exit status so far.
    """

    def __init__(self, arguments: argparse.Namespace) -> None:
        self._names: list[str] = arguments.files
        self._encoding: str = arguments.encoding
        self.status = _OK

    def __iter__(self) -> Iterator[tuple[str, str]]:
        for name in self._names:
            try:
                data = _read(name)
                text = data.decode(self._encoding)
            except OSError as error:
                self.complain(name, error.strerror or str(error))
            except UnicodeDecodeError as error:
                advice = f"try --encoding {_likely_encoding(data)}"
                self.complain(name, f"not {self._encoding} at byte {error.start}; {advice}")
            else:
                yield name, text

    def complain(self, name: str, what: str) -> None:
        """Say on standard error why a file is left out."""
        self.status = _ERROR
        print(f"{_ERASE if sys.stderr.isatty() else ''}zhspeech: {name}: {what}", file=sys.stderr)

    def print(self, name: str, lines: Iterable[str], end: str = "\n") -> None:
        """Print lines about a file, under its name if there are several files."""
        if len(self._names) > 1:
            print(f"# {name}")
        for line in lines:
            print(line, end=end)


def _read(name: str) -> bytes:
    if name == "-":
        return sys.stdin.buffer.read()
    with open(name, "rb") as file:
        return file.read()


#: Characters that every text is full of, in both scripts.
_COMMON = "的一是在不了有和人这這中大为為上个個国國我以要他时時来來们們到说說地也子得着著下对對生能而年发發"


def _likely_encoding(data: bytes) -> str:
    """The encoding in which the data read most like Chinese, or several if they do in none."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    likely, most = "gb18030 or big5", 0
    for encoding in ("utf-8", "gb18030", "big5", "big5hkscs"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        common = sum(map(text.count, _COMMON))
        if common > most:
            likely, most = encoding, common
    return likely


class _Bar:
    """A progress bar on standard error, if that is a terminal and there is more than one file."""

    def __init__(self, total: int) -> None:
        self._total = total if total > 1 and sys.stderr.isatty() else 0
        self._done = 0

    def advance(self) -> None:
        """Show that one more file is done."""
        self._done += 1
        if self._total:
            filled = 30 * self._done // self._total
            bar = "#" * filled + "." * (30 - filled)
            print(f"\r[{bar}] {self._done}/{self._total}", end="", file=sys.stderr, flush=True)

    def clear(self) -> None:
        """Make room for other output."""
        if self._total:
            print(_ERASE, end="", file=sys.stderr, flush=True)
