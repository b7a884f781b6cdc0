from __future__ import annotations

import json
import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from zhspeech import MaskKind, Span, check, explain, parse
from zhspeech.tree.nodes import Enumerator
from zhspeech.visible import json_line, visible, visible_repr

#: Erases the screen, turns the direction of writing round, hides, breaks the line, is no character at all.
HARM = "\x1b[2J\u202e\u200b\u2028\x9b\x7f\udc80\U000e0041"


def test_every_character_that_unicode_calls_control_format_separator_or_surrogate_is_escaped():
    unsafe = [
        chr(code)
        for code in range(sys.maxunicode + 1)
        if unicodedata.category(chr(code)) in ("Cc", "Cf", "Zl", "Zp", "Cs")
    ]
    assert [character for character in unsafe if visible(character) == character] == []


@pytest.mark.parametrize("text", ["同志们：", "（一）ＡＢ　①☆", "é e\u0301 𠮷 🙂", "\ufdd0\u0378 "])
def test_what_can_be_seen_or_does_no_harm_stays(text: str):
    assert visible(text) == text


def test_escapes_are_those_of_python():
    assert visible("\n\x1b\x9b\u202e\udc80\U000e0041") == r"\n\x1b\x9b\u202e\udc80\U000e0041"


def test_what_is_kept_stays():
    assert visible("修\n路\t\r", keep="\n\t") == "修\n路\t\\r"


@given(st.text(st.characters()))
def test_nothing_shown_breaks_the_line(text: str):
    assert len(visible(text).splitlines()) <= 1


@given(st.recursive(st.text(st.characters()) | st.integers() | st.none(), st.lists))
def test_json_is_one_safe_line_that_reads_the_same(record: object):
    line = json_line(record)
    assert visible(line) == line
    assert json.dumps(json.loads(line)) == json.dumps(record)


class Rude:
    """A value that will not say what it is."""

    def __repr__(self) -> str:
        raise OSError


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("修\x1b路", r"'修\x1b路'"),
        (True, "True"),
        (10**5000, "a value of int"),
        (Rude(), "<Rude instance at"),
        ("修" * 1000, "'" + "修" * 80 + "'…"),
        ([[[[[[[[]]]]]]]], "[[[[[[[...]]]]]]]"),
        (list(range(10**6)), "[0, 1, 2, 3, 4, 5, ...]"),
    ],
    ids=["control", "bool", "digits", "rude", "long", "deep", "wide"],
)
def test_a_value_is_shown_in_a_message_whatever_it_is(value: object, shown: str):
    assert visible_repr(value).startswith(shown)


def test_the_repr_of_every_kind_of_span_is_one_safe_line():
    text = f"{HARM}讲话\n同志们：\n讲两点{HARM}：\n一、{HARM}修\n路**亿元\n二、{HARM}架桥“三清两建”\n"
    speech = parse(text)
    spans: list[object] = [speech, *speech.zones, *speech.walk(), *speech.masks, *speech.slogans]
    spans += [*explain(text), *check(speech), *speech.series, Span(text, 0, len(text))]
    spans += [Enumerator(text, 0, len(text), HARM, 1), *[node.heading for node in speech.walk()]]
    assert [one for one in spans if visible(repr(one)) != repr(one)] == []


def test_a_repr_says_what_kind_of_thing_it_is():
    text = "今年完成投资**亿元。"
    assert repr(parse(text).masks) == "(Mask(amount ** [6:8]),)"
    assert repr(parse(text).zones) == "(Zone(opening 今年完成投资**亿元。 [0:11]),)"


def test_the_repr_of_a_candidate_tells_the_verdict():
    accepted, *_ = explain("一、修路\n二、架桥\n")
    assert repr(accepted) == "Candidate(accepted 1 '一、' han [0:2])"


def test_a_kind_is_written_as_its_word():
    assert f"{MaskKind.AMOUNT} {MaskKind.AMOUNT!s}" == "amount amount"
