from __future__ import annotations

import pytest

from zhspeech.metadata.date_roles import ROLES, Role
from zhspeech.metadata.occasions import OCCASIONS
from zhspeech.metadata.statements import Row
from zhspeech.metadata.where import SOURCES
from zhspeech.text.patterns import compiled
from zhspeech.words.dates import find_dates


def named(row: Row, words: str) -> bool:
    pattern = compiled(row.pattern)
    apply = {"whole title": pattern.fullmatch, "headline": pattern.match}.get(row.where, pattern.search)
    return apply(words) is not None


def ids(row: Row | Role) -> str:
    return row.example


@pytest.mark.parametrize("row", [*OCCASIONS, *SOURCES], ids=ids)
def test_a_row_finds_something_in_its_example(row: Row):
    assert named(row, row.example)
    assert not row.sign or set(row.sign) & set(row.example)


@pytest.mark.parametrize("row", [*OCCASIONS, *SOURCES], ids=ids)
def test_a_row_finds_nothing_in_its_trap(row: Row):
    assert not named(row, row.trap)


def gives_role(row: Role, line: str) -> bool:
    return any(
        compiled(row.before).search(line[: date.start]) and compiled(row.behind).match(line[date.end :])
        for date in find_dates(line, 0, len(line))
    )


@pytest.mark.parametrize("row", ROLES, ids=ids)
def test_a_row_gives_the_date_in_its_example_a_role(row: Role):
    assert gives_role(row, row.example)


@pytest.mark.parametrize("row", ROLES, ids=ids)
def test_a_row_gives_the_date_in_its_trap_no_role(row: Role):
    assert not gives_role(row, row.trap)
