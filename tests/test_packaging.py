"""What is published says one thing everywhere, and names no machine."""

from __future__ import annotations

import ast
import re
import sys
from importlib import import_module
from importlib.resources import files
from pathlib import Path
from typing import get_type_hints

import pytest

import zhspeech

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
HOOK = PROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["hooks"]["mypyc"]
#: The modules that a compiled wheel compiles, by their files.
COMPILED = [path.lstrip("/") for path in HOOK["include"]]


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


def test_a_wheel_is_compiled_only_if_that_is_asked_for():
    assert HOOK["enable-by-default"] is False


def test_nothing_compiled_lies_among_the_sources():
    """It would be imported in place of them."""
    assert [path for end in ("so", "pyd") for path in (ROOT / "src").rglob(f"*.{end}")] == []


def test_each_module_that_is_compiled_is_named_once_by_its_file():
    assert [path for path in COMPILED if not (ROOT / path).is_file()] == []
    assert len(set(COMPILED)) == len(COMPILED)


@pytest.mark.parametrize("path", COMPILED)
def test_a_module_that_is_compiled_defines_no_attrs_class(path: str):
    """Mypyc makes a native class of it, which is no attrs class any more."""
    tree = ast.parse((ROOT / path).read_text("utf-8"))
    classes = [one for one in ast.walk(tree) if isinstance(one, ast.ClassDef)]
    assert [one.name for one in classes if one.decorator_list] == []


@pytest.mark.parametrize("path", COMPILED)
def test_the_fields_of_a_tuple_that_is_compiled_have_types_that_are_there_at_run_time(path: str):
    """A compiled module evaluates them when it is imported."""
    module = import_module(path.removeprefix("src/").removesuffix(".py").replace("/", "."))
    for one in vars(module).values():
        if hasattr(one, "_fields") and one.__module__ == module.__name__:
            get_type_hints(one)
