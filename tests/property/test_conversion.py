"""Whatever a text is, conversion keeps its length, its line ends and all that is not Chinese."""

from __future__ import annotations

import hypothesis.strategies as st
from hypothesis import given

from zhspeech.text.script import convert, detect_script, fold

SCRIPTS = st.sampled_from(["hans", "hant"])
EVERYDAY = st.text(st.sampled_from("东東风風后後干乾幹裏里台臺 aＡ，,。\r\n\x85\u2028\ud800\U0002a6d6"))
TEXTS = EVERYDAY | st.text(st.characters(categories=None))


@given(TEXTS, SCRIPTS)
def test_conversion_keeps_the_length(text: str, script: str):
    assert len(convert(text, script)) == len(text)


@given(TEXTS, SCRIPTS)
def test_conversion_changes_han_characters_only(text: str, script: str):
    changed = [one for one, other in zip(text, convert(text, script), strict=True) if one != other]
    assert all(one >= "\u3400" for one in changed)


@given(TEXTS, SCRIPTS)
def test_lines_are_converted_one_by_one(text: str, script: str):
    whole = convert(text, script)
    assert "\n".join(convert(line, script) for line in text.split("\n")) == whole


@given(EVERYDAY)
def test_folding_twice_is_folding_once(text: str):
    assert fold(fold(text)) == fold(text)


@given(TEXTS)
def test_the_shares_of_the_scripts_add_up(text: str):
    report = detect_script(text)
    assert abs(report.hans + report.hant - (report.script != "unknown")) < 1e-9
