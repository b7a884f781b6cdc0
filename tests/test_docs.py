"""Every code block of the documentation, the README and the docstrings runs and gives what it says.

A page's ``python`` blocks run one after the other in one namespace, in the repository's folder; those that
begin with ``>>>`` must print what follows. In ``console`` and ``sh`` blocks the commands run, and what a
``console`` block shows behind a command is what the command prints. Other languages hold no code of ours.
"""

from __future__ import annotations

import doctest
import importlib
import os
import pkgutil
import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

import pytest

import zhspeech

ROOT = Path(__file__).parents[1]
PAGES = [
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    *sorted(path for path in (ROOT / "docs").rglob("*.md") if "_build" not in path.parts),
]
MODULES = [
    "zhspeech",
    *sorted(module.name for module in pkgutil.walk_packages(zhspeech.__path__, "zhspeech.")),
]
BLOCK = re.compile(r"^(?P<fence>```+|:::+)(?P<info>.*)\n(?P<code>(?:.*\n)*?)(?P=fence)[ ]*$", re.MULTILINE)
#: What blocks are run, and what other blocks there may be; a directive's name is in braces.
RUN = ("python", "console", "sh")
SHOWN = ("text", "{")
#: Steps that make an environment and run the tests: .ci/run takes them itself.
INSTALLATION = re.compile(r"python3 -m venv|source |.*\bpip install\b|.*-m (?:pytest|build)\b")
FLAGS = doctest.ELLIPSIS
#: The packages that a block imports.
IMPORTED = re.compile(r"^(?:import|from) (\w+)", re.MULTILINE)


class Block(NamedTuple):
    language: str
    line: int
    code: str


def blocks(page: Path) -> list[Block]:
    text = page.read_text("utf-8")
    return [
        Block(found["info"].strip(), text.count("\n", 0, found.start("code")) + 1, found["code"])
        for found in BLOCK.finditer(text)
    ]


def having(*languages: str) -> list[pytest.param]:
    return [
        pytest.param(page, id=str(page.relative_to(ROOT)))
        for page in PAGES
        if any(block.language in languages for block in blocks(page))
    ]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_block_has_a_language_that_is_run_or_holds_no_code(page: Path):
    assert [block for block in blocks(page) if not block.language.startswith((*RUN, *SHOWN))] == []


@pytest.mark.parametrize("page", having("python"))
def test_the_python_of_a_page_runs_and_prints_what_it_says(page: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(ROOT)
    names: dict[str, object] = {"__name__": "__main__"}
    runner = doctest.DocTestRunner(verbose=False, optionflags=FLAGS)
    missing: set[str] = set()
    for _, line, code in (block for block in blocks(page) if block.language == "python"):
        lacking = {name for name in IMPORTED.findall(code) if find_spec(name) is None}
        missing |= lacking
        if lacking:
            continue
        if code.startswith(">>>"):
            example = doctest.DocTestParser().get_doctest(code, names, page.name, str(page), line - 1)
            runner.run(example, clear_globs=False)
            names = example.globs
        else:
            exec(compile("\n" * (line - 1) + code, str(page), "exec"), names)
    assert runner.summarize(verbose=False).failed == 0
    if missing:
        pytest.skip(f"all but the blocks that need {', '.join(sorted(missing))} ran")


@pytest.mark.parametrize("page", having("console", "sh"))
def test_the_commands_of_a_page_run_and_print_what_it_says(page: Path):
    for block in blocks(page):
        if block.language == "sh":
            for command in block.code.splitlines():
                done = run(command)
                assert done is None or done.returncode == 0, done
        elif block.language == "console":
            for said in re.split(r"^\$ ", block.code, flags=re.MULTILINE)[1:]:
                command, _, expected = said.partition("\n")
                done = run(command)
                assert done is None or doctest.OutputChecker().check_output(expected, done.stdout, FLAGS), (
                    done
                )


def run(command: str) -> subprocess.CompletedProcess[str] | None:
    """Run a command line but for the steps that install something; ``None`` if there is no other."""
    steps = [step for step in command.split(" && ") if not INSTALLATION.match(step)]
    if not steps:
        return None
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    plain = " && ".join(steps).replace(".venv/bin/", "")
    environment = {**os.environ, "PATH": path, "PYTHONUTF8": "1", "COLUMNS": "100", "LC_ALL": "C.UTF-8"}
    return subprocess.run(
        plain,
        shell=True,
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.mark.parametrize("name", MODULES)
def test_the_examples_of_a_modules_docstrings_hold(name: str):
    if name.startswith(("zhspeech.integrations.", "zhspeech.lsp.server")):
        pytest.importorskip(name, reason="its framework is not installed")
    if not name.endswith("__main__"):
        found = doctest.testmod(importlib.import_module(name), optionflags=FLAGS)
        assert found.failed == 0
