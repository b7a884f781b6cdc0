"""Every public name is explained: in its docstring, in the reference and in the changelog."""

from __future__ import annotations

import enum
import inspect
import re
import sys
from pathlib import Path

import attrs
import pytest

import zhspeech
import zhspeech.testing
import zhspeech.testing.strategies

ROOT = Path(__file__).parents[1]
PACKAGES = (zhspeech, zhspeech.testing, zhspeech.testing.strategies)
NAMES = [f"{package.__name__}.{name}" for package in PACKAGES for name in package.__all__]


def resolve(dotted: str) -> object:
    package, _, name = dotted.rpartition(".")
    return getattr(sys.modules[package], name)


OBJECTS = [name for name in NAMES if callable(resolve(name))]
CLASSES = [name for name in OBJECTS if inspect.isclass(resolve(name))]


@pytest.mark.parametrize("name", OBJECTS)
def test_a_public_function_or_class_has_a_docstring(name: str):
    subject = resolve(name)
    assert vars(subject).get("__doc__") if inspect.isclass(subject) else subject.__doc__


@pytest.mark.parametrize("name", CLASSES)
def test_the_public_attributes_of_a_class_are_explained(name: str):
    cls = resolve(name)
    assert {attribute for attribute in public_attributes(cls) if not is_explained(cls, attribute)} == set()


def public_attributes(cls: type) -> set[str]:
    """The names without an underscore that the class or one of our classes above it defines."""
    names = {name for base in ours(cls) for name in (*vars(base), *getattr(base, "__annotations__", ()))}
    return {name for name in names if not name.startswith("_")}


def ours(cls: type) -> list[type]:
    return [base for base in cls.__mro__ if base.__module__.startswith("zhspeech")]


def is_explained(cls: type, name: str) -> bool:
    """Whether a method has a docstring, and a field a word in the class's or a comment of its own."""
    value = inspect.getattr_static(cls, name, None)
    if isinstance(value, property | classmethod) or inspect.isfunction(value):
        return bool(value.fget.__doc__ if isinstance(value, property) else value.__doc__)
    told = rf"(?<!\w){name}(?!\w)"
    return any(re.search(told, base.__doc__ or "") or name in commented(base) for base in ours(cls))


def commented(cls: type) -> set[str]:
    """The fields of a class below a line ``#:``, and the members of an enumeration before a comment."""
    mark = r"#" if issubclass(cls, enum.Enum) else r"#:"
    source = inspect.getsource(cls)
    above = re.findall(r"#: .*\n((?: +\w+\s*[:=].*\n)+)", source)
    found = {name for lines in above for name in re.findall(r"^ +(\w+)\s*[:=]", lines, re.MULTILINE)}
    return found | set(re.findall(rf"^ +(\w+)\s*[:=].*  {mark}", source, re.MULTILINE))


@pytest.mark.parametrize("name", NAMES)
def test_a_public_name_is_in_the_reference(name: str):
    pages = "".join(page.read_text("utf-8") for page in (ROOT / "docs" / "reference").glob("*.md"))
    package, _, short = name.rpartition(".")
    module = re.search(rf"automodule:: {re.escape(package)}\n +:members: ([\w, ]+)", pages)
    assert re.search(rf":: {re.escape(name)}\n", pages) or (module and short in re.split(", *", module[1]))


@pytest.mark.parametrize("name", NAMES)
def test_a_public_name_is_in_the_changelog(name: str):
    changelog = (ROOT / "CHANGELOG.md").read_text("utf-8")
    assert re.search(rf"`{name.rpartition('.')[2]}`", changelog)


def test_the_fields_of_values_are_public_attributes():
    assert {field.name for field in attrs.fields(zhspeech.Mask)} <= public_attributes(zhspeech.Mask)
