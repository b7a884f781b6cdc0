"""A pytest plugin: a test for each pair of ``NAME.txt`` and ``NAME.outline`` in a folder.

It is there wherever zhspeech is installed, and idle until the configuration names a folder::

    [tool.pytest.ini_options]
    zhspeech_cases = ["tests/speeches"]          # folders, from where the configuration file is
    zhspeech_parser = "mypackage.parsing:parse"  # by default zhspeech:parse
    zhspeech_xfail = ["letter-to-the-editor: lists in letters are not found yet"]

The parser takes the text and returns a :class:`~zhspeech.testing.TreeLike` or an outline as text; the test is
:func:`~zhspeech.testing.assert_outline`. A folder's tests are collected where pytest comes by it, so it must
be inside ``testpaths`` or what the command line names. The tree of a case that ``zhspeech_xfail`` names must
be wrong, so that one which no longer is, or cannot be read at all, is noticed.
"""

from __future__ import annotations

import os
from pathlib import Path
from pkgutil import resolve_name
from typing import TYPE_CHECKING, Any

import pytest

from zhspeech.errors import ZhspeechError
from zhspeech.testing.assertions import TreeLike, assert_outline, tree_of
from zhspeech.testing.cases import read_case
from zhspeech.visible import visible

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

__all__ = ["CaseTests"]


class CaseTests:
    """The plugin of one pytest run.

    Raises:
        pytest.UsageError: for a folder or a case that does not exist.
    """

    def __init__(self, config: pytest.Config) -> None:
        self.parser_name: str = config.getini("zhspeech_parser")
        self.parse: Callable[[str], Any]
        self.folders: list[Path] = [path.resolve() for path in config.getini("zhspeech_cases")]
        self.excused: dict[str, str] = {}
        for folder in self.folders:
            if not folder.is_dir():
                raise pytest.UsageError(f"zhspeech_cases: {folder} is not a folder")
        for line in config.getini("zhspeech_xfail"):
            name, _, reason = (cell.strip() for cell in line.partition(":"))
            if not any((folder / f"{name}.outline").is_file() for folder in self.folders):
                raise pytest.UsageError(
                    f"zhspeech_xfail: found {line!r}, expected NAME: reason with a case's name"
                )
            self.excused[name] = reason

    def pytest_report_header(self) -> str:
        """Say what is tested."""
        return visible(f"zhspeech: {self.parser_name} against {', '.join(map(str, self.folders))}")

    @pytest.hookimpl(tryfirst=True)
    def pytest_collection(self) -> None:
        """Import the parser, before anything is collected.

        Raises:
            pytest.UsageError: if there is none of this name.
        """
        try:
            self.parse = resolve_name(self.parser_name)
        except (ImportError, AttributeError, ValueError) as error:
            raise pytest.UsageError(
                f"zhspeech_parser: {self.parser_name!r} cannot be imported: {error}"
            ) from error

    def pytest_collect_file(self, file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
        """Take the outlines of the folders."""
        if file_path.suffix != ".outline" or file_path.parent.resolve() not in self.folders:
            return None
        shown: dict[str, Any] = {}
        if visible(str(file_path)) != str(file_path):  # pytest shows names and node ids as they are
            place = os.path.relpath(file_path, parent.config.rootpath)
            shown = {"name": visible(file_path.name), "nodeid": visible(place)}
        return OutlineFile.from_parent(parent, path=file_path, tests=self, **shown)


class OutlineFile(pytest.File):
    """An outline, with one test."""

    def __init__(self, *, tests: CaseTests, **arguments: Any) -> None:
        super().__init__(**arguments)
        self._tests = tests

    def collect(self) -> Iterator[CaseTest]:
        """The test of its pair."""
        test = CaseTest.from_parent(self, name=visible(self.path.stem), tests=self._tests)
        if test.name in self._tests.excused:
            reason = self._tests.excused[test.name]
            test.add_marker(pytest.mark.xfail(reason=reason, strict=True, raises=_TreeError))
        yield test


class CaseTest(pytest.Item):
    """A test that the parser finds the tree of an outline."""

    def __init__(self, *, tests: CaseTests, **arguments: Any) -> None:
        super().__init__(**arguments)
        self._tests = tests

    def runtest(self) -> None:
        """Parse the text and compare."""
        try:
            case = read_case(self.path)
        except (ZhspeechError, OSError) as error:
            raise _CaseError(str(error)) from error
        tree = tree_of(self._tests.parse(case.text), case.text)
        if not isinstance(tree, TreeLike):
            raise _CaseError(
                f"{self._tests.parser_name} returned {type(tree).__name__}, expected an outline or an object "
                "with start, end and children"
            )
        outline = self.path.read_text("utf-8")
        try:
            assert_outline(tree, outline, source=case.text, debatable=case.debatable)
        except AssertionError as error:
            raise _TreeError(f"{self._tests.parser_name} on {self.name}.txt: {error}") from error

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        """Only the message, unless it is the parser that raises; no colours if they might not be ours."""
        if isinstance(excinfo.value, _CaseError):
            return visible(str(excinfo.value), keep="\n")
        traceback = super().repr_failure(excinfo, style)
        shown = visible(str(traceback), keep="\n")
        return traceback if shown == str(traceback) else shown

    def reportinfo(self) -> tuple[Path, int | None, str]:
        """Where the test is."""
        return Path(visible(str(self.path))), None, f"{self.name}.outline"


class _CaseError(Exception):
    """A test that fails without a traceback that would say more."""


class _TreeError(_CaseError):
    """The tree is not the one of the outline: the only failure that can be excused."""
