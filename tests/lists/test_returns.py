from __future__ import annotations

import pytest

import zhspeech
from zhspeech.lists.returns import RETURNS, Return
from zhspeech.text.patterns import compiled
from zhspeech.text.plain import plain_text


def begins_so(row: Return, clause: str) -> bool:
    return compiled(row.pattern).match(plain_text(clause)) is not None


@pytest.mark.parametrize("row", RETURNS, ids=lambda row: row.examples.split()[0])
def test_a_row_reads_its_examples_and_none_of_its_traps(row: Return):
    assert [clause for clause in row.examples.split() if not begins_so(row, clause)] == []
    assert [clause for clause in row.traps.split() if begins_so(row, clause)] == []
    assert row.reason


@pytest.mark.parametrize("clause", [clause for row in RETURNS for clause in row.examples.split()])
@pytest.mark.parametrize(
    "members", ["一是清渠，二是补堤，", "渠上第一要有人，第二要有钱，", "难在：其一，渠老；其二，堤矮；"]
)
def test_a_clause_that_speaks_of_all_members_is_no_longer_of_the_last_one(members: str, clause: str):
    text = f"今年{members}{clause}。散会。"
    last = list(zhspeech.parse(text).walk())[-1]
    assert text[last.end :].startswith(clause)


def test_behind_members_that_semicolons_part_a_comma_must_be_followed_by_what_names_them_all():
    text = "今年三件事：一是清渠；二是补堤；三是开一次说水会，村民当场问。散会。"
    assert text[list(zhspeech.parse(text).walk())[-1].end :] == "散会。"
    text = "今年三件事：一是清渠；二是补堤；三是开一次说水会，这三件都要办。散会。"
    assert text[list(zhspeech.parse(text).walk())[-1].end :] == "这三件都要办。散会。"


def test_a_last_member_goes_on_where_the_others_hold_several_clauses():
    text = "今年一是清渠，从上游清起，二是补堤，都是老堤。散会。"
    assert text[list(zhspeech.parse(text).walk())[-1].end :] == "散会。"
