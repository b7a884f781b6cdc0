"""``zhspeech --version``: the versions of the library, of what it runs on and of what else it found."""

from __future__ import annotations

import argparse
import platform
import sys
from importlib.machinery import ExtensionFileLoader, PathFinder
from typing import TYPE_CHECKING, Any

import zhspeech
from zhspeech.cli.streams import write

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["ShowVersions"]

#: What it cannot do without, and what each extra or integration brings.
_NEEDED = ("attrs", "opencc-python-reimplemented", "regex")
_OPTIONAL = (
    ("argcomplete", "completion in the shell"),
    ("pyarrow", "Arrow and Parquet"),
    ("pygls", "zhspeech lsp"),
    ("langchain-text-splitters", "zhspeech.integrations.langchain"),
    ("llama-index-core", "zhspeech.integrations.llama_index"),
    ("haystack-ai", "zhspeech.integrations.haystack"),
    ("spacy", "zhspeech.integrations.spacy"),
)


class ShowVersions(argparse.Action):
    """The option that shows the versions and ends the program."""

    def __init__(self, option_strings: list[str], dest: str, **_: Any) -> None:
        super().__init__(
            option_strings,
            dest,
            nargs=0,
            help="show the versions of this program and what it found installed",
        )

    def __call__(self, parser: argparse.ArgumentParser, *_: Any) -> None:
        """Show them."""
        write("".join(f"{line}\n" for line in _lines()))
        parser.exit()


def _lines() -> Iterator[str]:
    yield f"zhspeech {zhspeech.__version__} ({'compiled' if _is_compiled() else 'pure Python'})"
    yield f"Python {platform.python_version()} ({platform.python_implementation()}, {sys.platform})"
    for name in _NEEDED:
        yield f"  {name} {_version(name) or 'is not installed'}"
    for name, use in _OPTIONAL:
        yield f"  {name} {_version(name) or 'is not installed'} ({use})"


def _is_compiled() -> bool:
    """Whether this is a compiled wheel: what one of its modules would be loaded by, which is not imported."""
    spec = PathFinder.find_spec("zhspeech.survey", zhspeech.__path__)
    return spec is not None and isinstance(spec.loader, ExtensionFileLoader)


def _version(name: str) -> str | None:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(name)
    except PackageNotFoundError:
        return None
