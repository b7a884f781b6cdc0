from __future__ import annotations

import json
from pathlib import Path

import pytest

import zhspeech
from zhspeech.checks.baseline import read_baseline, write_baseline
from zhspeech.errors import ConfigurationError

SLIP = "一、修路\n今年修好。\n三、架桥\n明年架好。\n"


def findings(text: str, name: str = "a.txt") -> list[tuple[str, zhspeech.Diagnostic]]:
    return [(name, found) for found in zhspeech.check(zhspeech.parse(text))]


@pytest.fixture
def baseline(tmp_path: Path):
    """A baseline of the findings that are given, by way of a file."""

    def make(known: list[tuple[str, zhspeech.Diagnostic]]):
        path = str(tmp_path / "baseline.json")
        write_baseline(path, known)
        return read_baseline(path)

    return make


def test_what_is_known_is_taken(baseline):
    ((name, found),) = findings("同志们：\n" + SLIP)
    assert baseline(findings(SLIP)).takes(name, found)


def test_the_same_in_another_file_is_not(baseline):
    ((name, found),) = findings(SLIP, "b.txt")
    assert not baseline(findings(SLIP)).takes(name, found)


def test_of_several_alike_as_many_are_taken_as_were_known(baseline):
    one = "投资**亿元。\n"
    known = baseline(findings(one))
    assert [known.takes(*finding) for finding in findings(one * 3)] == [True, False, False]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("{", r"baseline.json:1:2: found Expecting property name .*, expected a baseline"),
        ("[]", r'baseline.json: found \[\], expected a baseline with "version": 1'),
        ('{"version": 2}', r"found \{'version': 2\}, expected a baseline"),
        ('{"version": 1}', r"baseline.json: files: found None, expected an object of files"),
        ("[" * 100_000, "baseline.json: found maximum recursion depth exceeded.*, expected a baseline"),
        ('{"version": %s}' % ("9" * 5000), "baseline.json: found Exceeds the limit .*, expected a baseline"),
        (
            json.dumps({"version": 1, "files": {"a.txt": {"x": 0}}}),
            r"files\['a.txt'\]: found \{'x': 0\}, expected fingerprints with numbers from 1",
        ),
    ],
)
def test_what_is_no_baseline_is_an_error_that_says_where(tmp_path: Path, text: str, message: str):
    path = tmp_path / "baseline.json"
    path.write_text(text)
    with pytest.raises(ConfigurationError, match=message):
        read_baseline(str(path))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no such device here")
def test_a_device_without_an_end_is_no_baseline():
    with pytest.raises(ConfigurationError, match="/dev/full:1:1"):
        read_baseline("/dev/full")
