from __future__ import annotations

from pathlib import Path

import pytest

from zhspeech.checks.configuration import Configuration, Configurations
from zhspeech.errors import ConfigurationError


@pytest.fixture
def configure(tmp_path: Path):
    """Writes a configuration and gives that of a file three folders below."""

    def write(text: str, file: str = "zhspeech.toml") -> Configuration:
        folder = tmp_path / "texts" / "2025"
        folder.mkdir(parents=True, exist_ok=True)
        (tmp_path / file).write_text(text, "utf-8")
        return Configurations().of(str(folder / "a.txt"))

    return write


TABLE = """
select = ["N", "C201"]
ignore = ["N104"]
lang = "zh"
per-file-ignores = {"texts/2025/*.txt" = ["C"], "b.txt" = ["P"]}
"""


@pytest.mark.parametrize(
    ("file", "head"), [("zhspeech.toml", "[check]"), ("pyproject.toml", "[tool.zhspeech.check]")]
)
def test_the_nearest_file_upwards_is_read(configure, file: str, head: str):
    found = configure(head + TABLE, file)
    assert (found.select, found.ignore, found.lang) == (("N", "C201"), ("N104",), "zh")


def test_without_a_file_all_is_as_by_default(tmp_path: Path):
    assert Configurations().of(str(tmp_path / "a.txt")) == Configuration()


def test_a_project_without_our_table_has_no_say(configure):
    assert configure('[tool.other]\nabout = "zhspeech"\n', "pyproject.toml") == Configuration()


def test_a_project_of_somebody_else_need_not_be_toml(configure):
    assert configure("= =", "pyproject.toml") == Configuration()


def test_patterns_are_relative_to_the_file(configure, tmp_path: Path):
    found = configure("[check]" + TABLE)
    assert found.ignored_in(str(tmp_path / "texts" / "2025" / "a.txt")) == ("N104", "C")
    assert found.ignored_in(str(tmp_path / "texts" / "2024" / "b.txt")) == ("N104", "P")
    assert found.ignored_in(str(tmp_path / "texts" / "2024" / "a.txt")) == ("N104",)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("[check]\nselct = []", r"zhspeech.toml: check: found key 'selct', .*; did you mean select\?"),
        ("[chek]\n", r"zhspeech.toml: found key 'chek', expected one of check; did you mean check\?"),
        (
            '[check]\nselect = ["N110"]',
            r"check.select: found 'N110', expected one of N101, .*did you mean N",
        ),
        ('[check]\nignore = "N"', r"check.ignore: found 'N', expected a list of codes"),
        ('[check]\nlang = "fr"', r"check.lang: found 'fr', expected one of en, zh"),
        ("[check]\nper-file-ignores = 1", r"check.per-file-ignores: found 1, expected a table of patterns"),
        ('[check]\nper-file-ignores = {"a" = ["X"]}', r"per-file-ignores.'a': found 'X', expected one of"),
        ("check = 1", r"zhspeech.toml: check: found 1, expected a table"),
        ("check = ", r"zhspeech.toml: found .*, expected a TOML file"),
        ("check = " + "[" * 5000, r"zhspeech.toml: found .*, expected a TOML file"),
        ("check = " + "9" * 5000, r"zhspeech.toml: found .*, expected a TOML file"),
    ],
)
def test_a_bad_configuration_is_an_error_that_names_file_and_key(configure, text: str, message: str):
    with pytest.raises(ConfigurationError, match=message):
        configure(text)
