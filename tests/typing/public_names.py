"""The types of the public names, as type checkers see them; run by tests/test_typing.py, never imported."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

from typing_extensions import assert_type

import zhspeech
from zhspeech import (
    DEFAULT_SCHEMES,
    Alternative,
    BatchError,
    Candidate,
    Chunk,
    ChunkError,
    ColumnError,
    ConfigurationError,
    Diagnostic,
    Division,
    Document,
    Enumerator,
    Explanation,
    FileText,
    Found,
    Heading,
    Item,
    LayerError,
    Mask,
    MaskFillError,
    MaskKind,
    Metadata,
    MissingExtraError,
    Mix,
    OutlineError,
    Paragraph,
    ParseFailure,
    Parser,
    Part,
    Passage,
    PlaceError,
    Point,
    ReadError,
    RecordError,
    Scheme,
    SchemeError,
    ScoreError,
    ScriptError,
    ScriptReport,
    Series,
    Slogan,
    SloganKind,
    Span,
    SpanError,
    Speech,
    StageDirection,
    TableError,
    TeiError,
    Turn,
    Weights,
    ZhspeechError,
    Zone,
    ZoneChoice,
)

text = "一、修渠\n渠老了。\n二、架桥\n"

# --- parsing and the tree ------------------------------------------------------------------------------

assert_type(DEFAULT_SCHEMES, tuple[Scheme, ...])
parser = Parser(schemes=(*DEFAULT_SCHEMES, Scheme("task", "任务{han}：", rank=1, mixes={"han": Mix(2.0)})))
assert_type(Parser(weights=Weights(lone=0.0)).parse(text), Speech)
assert_type(parser.parse(text), Speech)
assert_type(parser.read_outline(text, "* 一、"), Speech)
speech = zhspeech.parse(text)
assert_type(speech, Speech)
assert_type(Speech.from_outline(text, speech.outline()), Speech)
assert_type(Speech.from_dict(speech.to_dict()), Speech)
assert_type(speech.to_script("hant"), Speech)
assert_type(speech.content, tuple[Zone | Part, ...])
assert_type(speech.parts, tuple[Part, ...])
assert_type(speech.zones, tuple[Zone, ...])
assert_type(speech.interludes, tuple[Zone, ...])
assert_type(speech.title, Zone | None)
assert_type(speech.heading, Heading | None)
assert_type(speech.body, Span | None)
assert_type(speech.series, tuple[Series, ...])
assert_type(speech.paragraphs, tuple[Paragraph, ...])
assert_type(speech.own_text, str)
assert_type(speech.position(0), tuple[int, int])
assert_type(speech.zone_at(0), Zone | None)
assert_type(speech.turns, tuple[Turn, ...])
assert_type(speech.turn_at(0), Turn | None)
assert_type(speech.metadata, Metadata)
assert_type(speech.masks, tuple[Mask, ...])
assert_type(speech.slogans, tuple[Slogan, ...])
for node in speech.walk():
    assert_type(node.enumerator, Enumerator)
    assert_type(node.enumerator.ordinal, int)
    assert_type(node.heading, Heading | None)
    assert_type(node.own_masks, tuple[Mask, ...])
    assert_type(node.own_slogans, tuple[Slogan, ...])
    assert_type(speech.path(node), tuple[int, ...])
    assert_type(speech.number(node), int)
    if isinstance(node, Point | Item):
        assert_type(node.level, int)
for zone in speech.zones:
    assert_type(
        zone.kind,
        Literal["header", "title", "salutation", "opening", "interlude", "closing", "footer"],
    )
    for inner in zone.content:
        if isinstance(inner, Passage):
            assert_type(inner.paragraphs, tuple[Paragraph, ...])
for series in speech.series:
    assert_type(series.announced, int | None)
    assert_type(series.lead_in, Span | None)

# --- explaining ----------------------------------------------------------------------------------------

explanation = zhspeech.explain(speech)
assert_type(explanation, Explanation)
assert_type(explanation[0], Candidate)
assert_type(explanation[:1], tuple[Candidate, ...])
assert_type(explanation[0].alternatives, tuple[Alternative, ...])
assert_type(explanation[0].alternatives[0].action, Literal["reject", "continue", "open"])
assert_type(explanation.zones, tuple[ZoneChoice, ...])
assert_type(explanation.zones[0].start, int | None)
assert_type(explanation.divisions, tuple[Division, ...])
for candidate in explanation:
    assert_type(candidate.margin, float)

# --- what is found -------------------------------------------------------------------------------------

for x in (text, speech, speech.zones[0], speech.parts[0]):
    assert_type(zhspeech.find_masks(x), tuple[Mask, ...])
    assert_type(zhspeech.find_slogans(x), tuple[Slogan, ...])
    assert_type(zhspeech.find_turns(x), tuple[Turn, ...])
    assert_type(zhspeech.find_stage_directions(x), tuple[StageDirection, ...])
    assert_type(zhspeech.find_metadata(x), tuple[Found, ...])
    assert_type(zhspeech.has_masked_numbers(x), bool)
assert_type(zhspeech.find_masks(text)[0].kind, MaskKind)
assert_type(zhspeech.find_masks(text)[0].unit, str | None)
assert_type(MaskKind.AMOUNT.is_numeric, bool)
assert_type(zhspeech.find_slogans(text)[0].kind, SloganKind)
assert_type(zhspeech.find_slogans(text)[0].gloss, tuple[Span, ...])
assert_type(zhspeech.find_turns(text)[0].kind, Literal["turn", "interjection"])
assert_type(zhspeech.find_documents(text), tuple[Document, ...])
assert_type(zhspeech.find_documents(text)[0].parse(), Speech)
assert_type(zhspeech.fill_masks(text, [3, 2.5, "三"]), str)
assert_type(zhspeech.fill_masks(text, lambda mask: mask.start), str)
assert_type(zhspeech.detect_script(text), ScriptReport)
assert_type(zhspeech.detect_script(text).script, Literal["hans", "hant", "mixed", "unknown"])
numbered: list[tuple[int, str]] = [(1, text), (2, "落实三查三保。")]
for key, *_ in zhspeech.slogan_counts(numbered):
    assert_type(key, int)

# --- checking ------------------------------------------------------------------------------------------

found = zhspeech.check(speech, select="N101", ignore=("M501",))
assert_type(found, tuple[Diagnostic, ...])
assert_type(found[0].severity, Literal["warning", "note"])
assert_type(zhspeech.sarif([("a.txt", one) for one in found]), dict[str, Any])

# --- files, and ways out -------------------------------------------------------------------------------

file_text = zhspeech.read("a.docx")
assert_type(file_text, FileText)
assert_type(file_text.parse(), Speech)
assert_type(file_text.inserted, tuple[tuple[int, int], ...])
assert_type(zhspeech.unwrap(text), FileText)
assert_type(zhspeech.guess_encoding(b""), str)
assert_type(zhspeech.chunks(speech, 300, length=len), tuple[Chunk, ...])
assert_type(zhspeech.chunks(speech)[0].headings, tuple[str, ...])
assert_type(zhspeech.rows(speech, "nodes", "a", text="none"), Iterator[dict[str, Any]])
assert_type(zhspeech.segments(speech, [speech.masks]), Iterator[tuple[int, int, tuple[Mask, ...]]])
assert_type(zhspeech.to_html(speech), str)
assert_type(zhspeech.to_tei(speech, id="a"), str)
for number, parsed in zhspeech.parse_many(numbered, workers=2, parser=parser):
    assert_type(number, int)
    assert_type(parsed, Speech | ParseFailure)

# --- errors are data -----------------------------------------------------------------------------------

ERRORS: tuple[type[ZhspeechError], ...] = (
    BatchError,
    ChunkError,
    ColumnError,
    ConfigurationError,
    LayerError,
    MaskFillError,
    MissingExtraError,
    OutlineError,
    PlaceError,
    ReadError,
    RecordError,
    SchemeError,
    ScoreError,
    ScriptError,
    SpanError,
    TableError,
    TeiError,
)
try:
    zhspeech.parse(text)
except ZhspeechError as error:
    assert_type(error.where, str)
    assert_type(error.line, int | None)
