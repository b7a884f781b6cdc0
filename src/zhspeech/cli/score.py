"""``zhspeech score``: how good a parser is, ours or anybody's, on folders of gold cases."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from zhspeech.cli.help import add_command
from zhspeech.cli.streams import say, show, show_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from zhspeech.checks.diagnostics import Diagnostic
    from zhspeech.testing import Case, Figure

__all__ = ["add_score", "check_text"]

_OK, _ERROR = 0, 2
#: What can be scored: the option, what of ours is scored, what of a case it is scored on.
_SCORED = {
    "parser": ("zhspeech:parse", "nodes"),
    "masks": ("zhspeech:find_masks", "masks"),
    "slogans": ("zhspeech:find_slogans", "slogans"),
    "turns": ("zhspeech:find_turns", "turns"),
    "metadata": ("zhspeech:find_metadata", "metadata"),
    "check": ("zhspeech.cli.score:check_text", "findings"),
}


def add_score(
    commands: argparse._SubParsersAction[argparse.ArgumentParser], files: argparse.ArgumentParser
) -> argparse.ArgumentParser:
    """Add the command."""
    score = add_command(
        commands,
        "score",
        "score a parser on gold cases",
        ["cases", "--errors cases", "--parser mymodule:parse --json cases"],
        more="The cases of a folder are NAME.txt with NAME.outline and, as far as they are annotated, "
        "NAME.masks.tsv, NAME.slogans.tsv, NAME.turns.tsv, NAME.meta.tsv and NAME.findings.tsv. "
        "Scored is what is named, or all of ours.",
    )
    score.set_defaults(run=_score)
    score.add_argument("folders", nargs="+", metavar="FOLDER", help="a folder of cases")
    for name, (ours, _) in _SCORED.items():
        score.add_argument(
            f"--{name}", type=_named, metavar="MODULE:NAME", help=f"a function of a text (ours: {ours})"
        )
    score.add_argument("--errors", action="store_true", help="say what is wrong in each tree")
    score.add_argument("--json", action="store_true", help="a line for each folder")
    return score


def _score(arguments: argparse.Namespace) -> int:
    from zhspeech.testing import read_cases

    named = {name: getattr(arguments, name) for name in _SCORED if getattr(arguments, name)}
    status = _OK
    for folder in arguments.folders:
        try:
            cases = read_cases(Path(folder))
        except (OSError, ValueError) as error:
            say(str(error))
            status = _ERROR
            continue
        figures: dict[str, Figure | float] = {}
        for name, (ours, annotated) in _SCORED.items():
            if (named and name not in named) or all(getattr(case, annotated) is None for case in cases):
                continue
            figures.update(_figures(name, named.get(name) or _function(ours), cases))
        if arguments.json:
            show_json({"folder": folder, "cases": len(cases), **_plain(figures)})
            continue
        show(f"{folder}: {len(cases)} texts")
        for name, value in figures.items():
            show(f"  {name:18} {_line(value)}")
        if arguments.errors and (not named or "parser" in named):
            _show_errors(named.get("parser") or _function(_SCORED["parser"][0]), cases)
    return status


def _named(where: str) -> Callable[[str], Any]:
    """A function that the user names, in an installed module or one of the working directory."""
    here = os.getcwd()
    if here not in sys.path:
        sys.path.insert(0, here)
    return _function(where)


def _function(where: str) -> Callable[[str], Any]:
    """The function that ``MODULE:NAME`` names."""
    from pkgutil import resolve_name

    try:
        found: Callable[[str], Any] = resolve_name(where)
    except (ImportError, AttributeError, ValueError) as error:
        raise argparse.ArgumentTypeError(f"{where!r} cannot be imported: {error}") from error
    return found


def check_text(text: str) -> tuple[Diagnostic, ...]:
    """What our checker finds in a text."""
    from zhspeech.checks.diagnostics import check
    from zhspeech.parser import parse

    return check(parse(text))


def _figures(
    name: str, function: Callable[[str], Any], cases: list[Case]
) -> Iterator[tuple[str, Figure | float]]:
    """The figures of one function, each with its name."""
    from zhspeech import testing

    if name == "parser":
        trees = testing.score(function, cases)
        for figure in ("detect", "attach", "span", "parts", "zones", "mean", "exact"):
            yield figure, getattr(trees, figure)
        return
    if name == "check":
        yield "findings", testing.score_findings(function, cases)
        return
    score = {
        "masks": testing.score_masks,
        "slogans": testing.score_slogans,
        "turns": testing.score_turns,
        "metadata": testing.score_metadata,
    }[name]
    scored = score(function, cases)  # type: ignore[operator]
    for figure in scored.__slots__:
        if not figure.startswith("__"):
            yield f"{name} {figure}", getattr(scored, figure)


def _plain(figures: dict[str, Figure | float]) -> dict[str, Any]:
    """The figures as JSON: shares as they are, the others with all that they are made of."""
    return {
        name: value
        if isinstance(value, float)
        else {
            "f1": value.f1,
            "precision": value.precision,
            "recall": value.recall,
            "right": value.right,
            "predicted": value.predicted,
            "expected": value.expected,
        }
        for name, value in figures.items()
    }


def _line(value: Figure | float) -> str:
    if isinstance(value, float):
        return f"{value:.4f}"
    return f"{value.f1:.4f}  precision {value.precision:.4f}  recall {value.recall:.4f}  of {value.expected}"


def _show_errors(parse: Callable[[str], Any], cases: list[Case]) -> None:
    from zhspeech.testing import differences

    for case in cases:
        for kind, lines in differences(parse, case).items():
            for line in lines:
                show(f"  {case.name}: {kind} {line}")
