from __future__ import annotations

import pickle
from typing import TYPE_CHECKING

import pytest

from zhspeech import (
    Document,
    Enumerator,
    Found,
    Mask,
    Point,
    Slogan,
    Span,
    SpanError,
    StageDirection,
    Turn,
    Zone,
    parse,
)

if TYPE_CHECKING:
    from collections.abc import Callable

TEXT = "今年抓好三件事：一是修渠，二是架桥，三是通电。" * 3


class Counted(str):
    """A text that counts how often it is compared with another."""

    compared = 0

    def __eq__(self, other: object) -> bool:
        Counted.compared += 1
        return super().__eq__(other)

    __hash__ = str.__hash__


def test_spans_are_equal_at_the_same_place_of_equal_texts_only():
    span = Span("一是修渠", 0, 2)
    assert span == pickle.loads(pickle.dumps(span))
    assert span != Span("一是修渠", 0, 3)
    assert span != Span("一是架桥", 0, 2)


def test_spans_of_other_classes_are_not_equal_though_their_text_is():
    node = next(parse(TEXT).walk())
    assert node != Span(node.source, node.start, node.end)
    assert node != node.text


def test_equal_spans_have_one_hash():
    ours, theirs = parse(TEXT), parse(TEXT[:-1] + TEXT[-1])
    assert len({*ours.walk(), *theirs.walk()}) == len(list(ours.walk()))


@pytest.mark.parametrize("name", ["node", "series", "zone"])
def test_whatever_a_span_contains_its_source_is_compared_once(name: str):
    one, other = (
        {"node": speech.children[0], "series": speech.series[0], "zone": speech.zones[0]}[name]
        for speech in (parse(Counted(TEXT)), parse(Counted(TEXT)))
    )
    Counted.compared = 0
    assert one == other
    assert Counted.compared == 1


@pytest.mark.parametrize(
    ("start", "end"),
    [(2, 1), (-1, 1), (0, 5), (None, 1), (0, "1"), (0.0, 1), (10**5000, 10**5000)],
    ids=["crossing", "before", "behind", "none", "text", "float", "huge"],
)
def test_a_span_lies_within_its_source(start: int, end: int):
    with pytest.raises(SpanError, match="offsets in order from 0 to 4"):
        Span("一是修渠", start, end)


def test_a_mask_and_a_slogan_have_one_of_the_kinds():
    with pytest.raises(SpanError, match=r"Mask\.kind: found 'nope', expected one of MaskKind"):
        Mask("**", 0, 2, "nope", None)  # type: ignore[arg-type]
    with pytest.raises(SpanError, match=r"Slogan\.kind: found 'numeral', expected one of SloganKind"):
        Slogan("四有", 0, 2, "numeral")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("make", "message"),
    [
        (
            lambda: Zone("渠", 0, 1, "opener", ()),
            (
                "Zone.kind: found 'opener', expected one of header, title, salutation, opening, interlude, "
                "closing, footer"
            ),
        ),
        (
            lambda: Turn("渠", 0, 1, Span("渠", 0, 1), "渠", None, None),
            "Turn.kind: found None, expected one of turn, interjection",
        ),
        (
            lambda: Document("渠", 0, 1, "Main"),
            "Document.kind: found 'Main', expected one of main, annex, cover, item, frame",
        ),
        (
            lambda: StageDirection("渠", 0, 1, []),
            (
                "StageDirection.kind: found [], expected one of applause, laughter, cheers, music, action, "
                "incident, note"
            ),
        ),
        (
            lambda: Found("渠", 0, 1, "date", "渠"),
            (
                "Found.field: found 'date', expected one of title, subtitle, speaker, office, issuer, "
                "recipient, occasion, place, docnumber, source, copyist, date.given, date.signed, "
                "date.published, date.reported"
            ),
        ),
        (
            lambda: Enumerator("一、", 0, 2, "han", -1),
            "Enumerator.ordinal: found -1, expected an integer from 0",
        ),
        (
            lambda: Enumerator("一、", 0, 2, "han", "1"),
            "Enumerator.ordinal: found '1', expected an integer from 0",
        ),
        (
            lambda: Point("一、", 0, 2, -1, Enumerator("一、", 0, 2, "han", 1), ()),
            "Point.level: found -1, expected an integer from 0",
        ),
    ],
    ids=["zone", "turn", "document", "stage direction", "field", "ordinal", "text", "level"],
)
def test_what_is_built_says_what_is_wrong_with_it(make: Callable[[], object], message: str):
    with pytest.raises(SpanError) as error:
        make()
    assert str(error.value) == message
