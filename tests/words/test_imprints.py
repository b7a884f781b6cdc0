from __future__ import annotations

import pytest

from zhspeech.text.patterns import compiled
from zhspeech.words.imprints import DATELINE, LETTERHEAD, NUMBERED, PRINTED


@pytest.mark.parametrize("words", ["青石镇人民政府文件", "水利局　文件"])
def test_a_letterhead_names_a_body(words: str):
    assert compiled(LETTERHEAD).fullmatch(words)


@pytest.mark.parametrize("words", ["护林工作的纲领性文件", "青石镇人民政府的文件"])
def test_other_documents_have_no_letterhead(words: str):
    assert not compiled(LETTERHEAD).fullmatch(words)


@pytest.mark.parametrize(
    "words", ["青政发〔2020〕3号", "青发［66］ 3 号", "青办发[2020] 第3号", "青发〔20××〕×号"]
)
def test_a_number_has_its_year_in_brackets(words: str):
    assert compiled(NUMBERED).search(words)


@pytest.mark.parametrize("words", ["第3号机组", "2020年第3号", "（2020年）3号"])
def test_a_year_elsewhere_makes_no_number(words: str):
    assert not compiled(NUMBERED).search(words)


@pytest.mark.parametrize("words", ["新华社青石3月5日电", "本报讯"])
def test_a_dateline_begins_with_who_reports(words: str):
    assert compiled(DATELINE).match(words)


@pytest.mark.parametrize(
    "words", ["原载《青石报》", "（发表于青石中学《青石报》", "转载自林业站：《护林文选》"]
)
def test_a_colophon_says_where_it_was_printed(words: str):
    assert compiled(PRINTED).match(words)


@pytest.mark.parametrize("words", ["载重汽车", "转载请注明出处"])
def test_other_words_of_printing_are_no_colophon(words: str):
    assert not compiled(PRINTED).match(words)
