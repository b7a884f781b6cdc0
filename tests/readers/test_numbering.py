"""The rules of ECMA-376 17.9 one by one, and two hundred documents with many of them at once."""

from __future__ import annotations

import random
import re

import pytest

import zhspeech

TWO_LEVELS = """
<w:abstractNum w:abstractNumId="0">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/>
<w:suff w:val="nothing"/><w:lvlText w:val="%1、"/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/>{extra}
<w:suff w:val="nothing"/><w:lvlText w:val="{text}"/></w:lvl>
</w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
<w:num w:numId="2"><w:abstractNumId w:val="0"/>{override}</w:num>
"""


def two_levels(extra: str = "", text: str = "（%2）", override: str = "") -> str:
    return TWO_LEVELS.format(extra=extra, text=text, override=override)


def paragraph(num: int | None = None, level: int | None = None, style: str = "", text: str = "。") -> str:
    place = f'<w:ilvl w:val="{level}"/>' if level is not None else ""
    number = f'<w:numId w:val="{num}"/>' if num is not None else ""
    own = f"<w:numPr>{place}{number}</w:numPr>" if place or number else ""
    named = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{named}{own}</w:pPr><w:r><w:t>{text}</w:t></w:r></w:p>"


def paragraphs(*places: tuple[int, int]) -> str:
    return "".join(paragraph(num, level) for num, level in places)


@pytest.mark.parametrize("seed", range(200))
def test_a_document_with_many_rules_has_the_labels_that_they_define(numbering, seed: int):
    document = numbering.make_document(seed)
    assert zhspeech.read(document.docx()).text.splitlines() == document.lines()


@pytest.mark.parametrize(
    "rule", ["restart", "legal", "formats", "deleted", "starts", "levels", "link", "styles"]
)
def test_the_documents_use_every_rule(numbering, rule: str):
    assert sum(rule in numbering.make_document(seed).rules for seed in range(200)) > 20


def test_a_level_starts_again_after_a_higher_one(lines_of):
    body = paragraphs((1, 0), (1, 1), (1, 1), (1, 0), (1, 1))
    assert lines_of(body, two_levels()) == ["一、。", "（1）。", "（2）。", "二、。", "（1）。"]


def test_a_level_with_restart_0_counts_on(lines_of):
    body = paragraphs((1, 0), (1, 1), (1, 0), (1, 1))
    found = lines_of(body, two_levels('<w:lvlRestart w:val="0"/>'))
    assert found == ["一、。", "（1）。", "二、。", "（2）。"]


def test_a_legal_level_shows_arabic_digits(lines_of):
    assert lines_of(paragraphs((1, 0), (1, 1)), two_levels("<w:isLgl/>", "%1.%2"))[1] == "1.1。"


def test_nums_of_one_definition_count_together(lines_of):
    assert lines_of(paragraphs((1, 0), (2, 0), (1, 0)), two_levels()) == ["一、。", "二、。", "三、。"]


def test_a_start_override_counts_once(lines_of):
    override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="7"/></w:lvlOverride>'
    body = paragraphs((1, 0), (2, 0), (2, 0), (1, 0), (2, 0))
    found = lines_of(body, two_levels(override=override))
    assert found == ["一、。", "七、。", "八、。", "九、。", "十、。"]


def test_a_level_written_anew_in_a_num_goes_on_counting(lines_of):
    level = (
        '<w:lvl w:ilvl="0"><w:start w:val="5"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1)"/></w:lvl>'
    )
    body = paragraphs((1, 0), (2, 0))
    found = lines_of(body, two_levels(override=f'<w:lvlOverride w:ilvl="0">{level}</w:lvlOverride>'))
    assert found == ["一、。", "II)。"]


def test_a_level_that_was_not_used_yet_shows_its_start(lines_of):
    assert lines_of(paragraph(1, 1), two_levels(text="%1.%2")) == ["一.1。"]


def test_a_bullet_among_the_levels_of_a_label_shows_nothing(lines_of):
    numbers = two_levels(text="%1%2.").replace("chineseCounting", "bullet").replace("%1、", "•")
    assert lines_of(paragraphs((1, 0), (1, 1)), numbers) == ["•。", "1.。"]


@pytest.mark.parametrize(("num", "level"), [(0, 0), (9, 0), (1, 5), (1, -1)])
def test_no_numbering_or_none_that_there_is_gives_no_label(lines_of, num: int, level: int):
    assert lines_of(paragraph(num, level), two_levels()) == ["。"]


def test_a_blank_parts_a_label_from_the_text_where_the_two_would_run_together(lines_of):
    numbers = two_levels(text="%2").replace('<w:suff w:val="nothing"/>', "")
    assert lines_of(paragraph(1, 1, text="2024年"), numbers) == ["1 2024年"]


STYLES = """
<w:style w:type="paragraph" w:styleId="h1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="h2"><w:basedOn w:val="h1"/>
<w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="none"><w:basedOn w:val="h1"/>
<w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="round"><w:basedOn w:val="round"/></w:style>
"""


def test_a_style_numbers_its_paragraphs(lines_of):
    body = paragraph(style="h1") + paragraph(style="h2") + paragraph(style="h1")
    assert lines_of(body, two_levels(), STYLES) == ["一、。", "（1）。", "二、。"]


def test_a_style_without_numbering_ends_what_it_is_based_on(lines_of):
    assert lines_of(paragraph(style="none"), two_levels(), STYLES) == ["。"]


def test_the_level_that_is_bound_to_a_style_counts_more_than_what_the_style_says(lines_of):
    numbers = two_levels('<w:pStyle w:val="h1"/>')
    assert lines_of(paragraph(style="h1"), numbers, STYLES) == ["（1）。"]


def test_a_paragraph_may_take_another_level_than_its_style(lines_of):
    assert lines_of(paragraph(style="h1", level=1), two_levels(), STYLES) == ["（1）。"]


def test_a_style_based_on_itself_is_read(lines_of):
    assert lines_of(paragraph(style="round"), two_levels(), STYLES) == ["。"]


def test_a_definition_may_be_that_of_a_style(lines_of):
    numbers = two_levels() + (
        '<w:abstractNum w:abstractNumId="7"><w:numStyleLink w:val="list"/></w:abstractNum>'
        '<w:num w:numId="7"><w:abstractNumId w:val="7"/></w:num>'
    )
    styles = (
        '<w:style w:type="numbering" w:styleId="list">'
        '<w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    assert lines_of(paragraphs((1, 0), (7, 0)), numbers, styles) == ["一、。", "二、。"]


@pytest.mark.parametrize(
    ("font", "code", "shown"), [("Wingdings", "\uf0d8", "➢"), ("Symbol", "\uf0b7", "•"), ("宋体", "●", "●")]
)
def test_a_bullet_is_shown_as_its_font_shows_it(lines_of, font: str, code: str, shown: str):
    numbers = (
        '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/>'
        f'<w:lvlText w:val="{code}"/><w:rPr><w:rFonts w:ascii="{font}"/></w:rPr></w:lvl></w:abstractNum>'
        '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    )
    assert lines_of(paragraph(1, 0), numbers) == [shown + "。"]


def test_labels_are_told_from_the_characters_of_the_file(numbering):
    found = zhspeech.read(numbering.write_docx(paragraphs((1, 0), (1, 1)), two_levels()))
    assert [found.text[start:end] for start, end in found.inserted] == ["一、", "（1）"]


@pytest.mark.parametrize("seed", range(60))
def test_any_damage_to_the_numbering_leaves_the_text(numbering, seed: int):
    draw = random.Random(seed)
    document = numbering.make_document(seed)
    values = ["", "-1", "99999999999999999999", "x", "8", "%1%2%3%4%5%6%7%8%9" * 99, "bullet", "custom"]

    def damage(match: re.Match[str]) -> str:
        return f'w:{match[1]}="{draw.choice(values)}"' if draw.random() < 0.15 else match[0]

    numbers = re.sub(r'w:(\w+)="([^"]*)"', damage, document.numbering_xml())
    body = "".join(map(document.paragraph_xml, range(len(document.paragraphs))))
    text = zhspeech.read(numbering.write_docx(body, numbers, document.styles_xml())).text
    wanted = [line[line.rfind("段") :] for line in document.lines()]
    assert [line[line.rfind("段") :] for line in text.splitlines()] == wanted
    assert len(text) < 300 * len(wanted)
