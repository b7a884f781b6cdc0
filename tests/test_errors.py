from __future__ import annotations

import pickle

import pytest

import zhspeech
from zhspeech.errors import ZhspeechError
from zhspeech.visible import visible

#: For each class of error one way to get it, and the place that it names in numbers: line, column, offset.
WAYS = {
    "OutlineError": (lambda: zhspeech.Speech.from_outline("一、修路", "\n* 二、\x1b"), (2, None, 0)),
    "RecordError": (lambda: zhspeech.Speech.from_dict({"format": "\u202e"}), (None, None, None)),
    "MaskFillError": (lambda: zhspeech.fill_masks("今年\n投资**亿元", []), (2, 3, 5)),
    "SchemeError": (lambda: zhspeech.Parser(schemes=[zhspeech.Scheme("\n", "")]), (None, None, None)),
    "PlaceError": (lambda: zhspeech.parse("修路").position(9), (None, None, None)),
    "SpanError": (lambda: zhspeech.Span("修路", 2, 1), (None, None, None)),
    "BatchError": (lambda: zhspeech.parse_many([], 0), (None, None, None)),
    "ScriptError": (lambda: zhspeech.parse("修路").to_script("latin\x9b"), (None, None, None)),
}


@pytest.fixture(params=WAYS)
def error(request: pytest.FixtureRequest) -> ZhspeechError:
    with pytest.raises(ZhspeechError) as caught:
        WAYS[request.param][0]()
    assert type(caught.value).__name__ == request.param
    return caught.value


def test_the_message_says_where_what_was_found_and_what_was_expected(error: ZhspeechError):
    assert error.message == str(error) == visible(str(error))
    assert error.message == visible(f"{error.where}: found {error.found}, expected {error.expected}")


def test_an_error_pickles_with_all_that_it_says(error: ZhspeechError):
    other = pickle.loads(pickle.dumps(error))
    assert (type(other), str(other), vars(other)) == (type(error), str(error), vars(error))


def test_a_place_in_a_text_is_told_in_numbers(error: ZhspeechError):
    assert (error.line, error.column, error.offset) == WAYS[type(error).__name__][1]


def test_an_error_without_a_place_names_none():
    assert str(ZhspeechError("", "nothing", "a text")) == "found nothing, expected a text"
