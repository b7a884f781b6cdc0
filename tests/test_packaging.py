"""What is published says one thing everywhere, and names no machine."""

from __future__ import annotations

import re
import sys
from importlib.resources import files
from pathlib import Path

import pytest

import zhspeech

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


@pytest.mark.parametrize("path", ["CITATION.cff", "tests/cases/CITATION.cff"])
def test_what_is_cited_has_the_version_of_the_library(path: str):
    assert f"\nversion: {zhspeech.__version__}\n" in (ROOT / path).read_text("utf-8")


@pytest.mark.parametrize("name", ["py.typed", "speech.schema.json"])
def test_the_package_has_what_is_no_module(name: str):
    assert files("zhspeech").joinpath(name).is_file()


def test_the_source_distribution_has_the_files_that_it_speaks_of():
    kept = PROJECT["tool"]["hatch"]["build"]["targets"]["sdist"]["include"]
    spoken_of = re.findall(r"\]\((\w+)[/.]", (ROOT / "README.md").read_text("utf-8"))
    assert {path for path in kept if not (ROOT / path.lstrip("/")).exists()} == set()
    assert {name for name in spoken_of if not any(path[1:].startswith(name) for path in kept)} == set()


def test_all_extras_for_users_are_in_all():
    extras = PROJECT["project"]["optional-dependencies"]
    (everything,) = extras["all"]
    assert (
        everything
        == f"zhspeech[{','.join(sorted(extras.keys() - {'all', 'bench', 'docs', 'lint', 'test'}))}]"
    )


def test_every_extra_is_installed_by_an_exact_lowest_version():
    wanted = [PROJECT["project"]["dependencies"], PROJECT["project"]["optional-dependencies"]["test"]]
    assert [one for names in wanted for one in names if not re.search(r">=\d", one)] == []
