"""The tests on every Python at hand, with the lowest versions and with all extras, and what else must hold.

    pip install nox          or:  pipx install nox
    nox                      the tests on every Python from 3.10 to 3.14 that is installed
    nox -s lowest            … with the oldest version of everything that pyproject.toml allows
    nox -s extras docs       … and so on; ``nox --list`` says what there is

Nox makes plain virtual environments and takes the interpreters that it finds: those of the system, of pyenv
(``pyenv install 3.12 3.13``, then ``pyenv local 3.12 3.13`` or ``PATH``), of uv (``uv python install 3.14``)
or of python.org. An interpreter that is missing is skipped. Nothing here needs conda. What runs before every
landing is ``.ci/run``, on one interpreter and without nox.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

import nox

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

PYTHONS = ["3.10", "3.11", "3.12", "3.13", "3.14"]
PROJECT = tomllib.loads((Path(__file__).parent / "pyproject.toml").read_text("utf-8"))["project"]

nox.options.sessions = ["tests"]
nox.options.error_on_missing_interpreters = False


@nox.session(python=PYTHONS)
def tests(session: nox.Session) -> None:
    """Run the tests."""
    session.install("-e", ".[test]")
    session.run("python", "-m", "pytest", *session.posargs)


@nox.session(python=PYTHONS[0])
def lowest(session: nox.Session) -> None:
    """Run the tests with the lowest versions that are allowed."""
    needed = [*PROJECT["dependencies"], *PROJECT["optional-dependencies"]["test"]]
    session.install(*(re.sub(r">=([\d.]+)", r"==\1", requirement) for requirement in needed))
    session.install("-e", ".", "--no-deps")
    # What old versions warn of on a newer Python is not ours.
    session.run("python", "-m", "pytest", "-W", "ignore", *session.posargs)


@nox.session
def extras(session: nox.Session) -> None:
    """Run the tests with all extras together, and with the frameworks that are small."""
    session.install("-e", ".[all,test,docs]", "langchain-text-splitters", "duckdb", "polars")
    session.run("python", "-m", "pytest", "-W", "ignore", *session.posargs)


@nox.session
def lint(session: nox.Session) -> None:
    """Check style, format and types."""
    session.install("-e", ".[lint]")
    session.run("ruff", "check", ".")
    session.run("ruff", "format", "--check", ".")
    session.run("mypy", "--strict")


@nox.session
def docs(session: nox.Session) -> None:
    """Build the documentation and run the code in it."""
    session.install("-e", ".[docs,test]")
    session.run("sphinx-build", "-nW", "-b", "html", "docs", "docs/_build/html")
    session.run("python", "-m", "pytest", "tests/test_docs.py", "tests/test_translations.py")


@nox.session
def packaging(session: nox.Session) -> None:
    """Build wheel and sdist, check both, and run the wheel in a clean environment."""
    session.run("bash", ".ci/packaging", *session.posargs, external=True)
