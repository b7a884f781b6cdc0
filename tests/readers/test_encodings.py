from __future__ import annotations

import codecs

import pytest

import zhspeech
from zhspeech.readers.encodings import decode, find_damage, guess_encoding

HANS = "同志们：今年的防汛工作，要抓早抓小。一是查堤防，二是备物资，三是练队伍。"
HANT = "各位同仁：今年的防汛工作，要抓早抓小。一是查堤防，二是備物資，三是練隊伍。"
ENCODINGS = [
    (HANS, "utf-8"),
    (HANS, "gb18030"),
    (HANT, "big5hkscs"),
    (HANS, "utf-16-le"),
    (HANS, "utf-16-be"),
    (HANT, "utf-8"),
    (HANT, "utf-16-le"),
]


@pytest.mark.parametrize(("text", "encoding"), ENCODINGS)
@pytest.mark.parametrize("length", [8, 12, 20, None])
def test_the_encoding_of_a_few_characters_is_guessed(text: str, encoding: str, length: int | None):
    assert guess_encoding(text[:length].encode(encoding)) == encoding


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF8, "utf-8-sig"),
        (codecs.BOM_UTF16_LE, "utf-16"),
        (codecs.BOM_UTF16_BE, "utf-16"),
        (codecs.BOM_UTF32_LE, "utf-32"),
        (codecs.BOM_UTF32_BE, "utf-32"),
    ],
)
def test_a_byte_order_mark_decides(mark: bytes, encoding: str):
    assert guess_encoding(mark + HANS.encode("gb18030")) == encoding


@pytest.mark.parametrize("data", [b"", b"1. 2. 3.\n", b"\x00" * 7, bytes(range(256))])
def test_every_string_of_bytes_gets_an_encoding_that_python_knows(data: bytes):
    codecs.lookup(guess_encoding(data))


@pytest.mark.parametrize(("text", "encoding"), ENCODINGS)
def test_a_text_in_a_guessed_encoding_is_read_without_a_warning(text: str, encoding: str):
    found = zhspeech.read(text.encode(encoding))
    assert (found.text, found.encoding, found.warnings) == (text, encoding, ())


@pytest.mark.parametrize("encoding", ["gb18030", "utf-8"])
def test_ascii_before_a_text_hides_nothing_of_its_encoding(encoding: str):
    assert guess_encoding(b"x" * 10**6 + HANS.encode(encoding)) == encoding


def test_line_ends_are_kept():
    assert zhspeech.read("一\r\n二\r三\n四\u2028五".encode()).text == "一\r\n二\r三\n四\u2028五"


def test_the_single_byte_of_code_page_936_is_a_euro_sign():
    assert decode(HANS.encode("gbk") + b"\x80" + "。".encode("gbk"), "gb18030") == HANS + "€。"


@pytest.mark.parametrize(("text", "encoding"), [(HANS, "gb18030"), (HANT, "big5hkscs"), (HANS, "utf-8")])
def test_a_byte_damaged_anywhere_costs_no_more_than_its_character(text: str, encoding: str):
    data = text.encode(encoding)
    for place in range(len(data)):
        found = zhspeech.read(data[:place] + b"\xff" + data[place + 1 :])
        before, after = shared_ends(text, found.text)
        assert before + after >= len(text) - 1
        assert set(found.text[before : len(found.text) - after]) <= {"\ufffd"}


def shared_ends(one: str, other: str) -> tuple[int, int]:
    """How many characters two texts have in common at the beginning, and behind that at the end."""
    before = shared_beginning(one, other)
    return before, shared_beginning(one[before:][::-1], other[before:][::-1])


def shared_beginning(one: str, other: str) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((place for place, pair in pairs if len({*pair}) > 1), min(len(one), len(other)))


@pytest.mark.parametrize(("text", "encoding"), [(HANS, "gb18030"), (HANT, "big5hkscs"), (HANS, "utf-8")])
def test_a_text_cut_anywhere_is_read_up_to_there(text: str, encoding: str):
    data = text.encode(encoding)
    for end in range(24, len(data)):
        found = zhspeech.read(data[:end]).text
        assert text.startswith(found.rstrip("\ufffd"))


def test_a_damaged_place_is_told_with_its_line_and_column():
    data = "一、修路\n二、架桥架桥架桥\n".encode()
    warnings = zhspeech.read(data[:20] + b"\xff" + data[21:]).warnings
    assert warnings == ("damaged places: 1, marked with U+FFFD, the first at line 2, column 3",)


@pytest.mark.parametrize(
    ("written", "read"), [("utf-8", "gb18030"), ("utf-8", "latin-1"), ("gb18030", "latin-1")]
)
def test_text_that_was_read_in_a_wrong_encoding_and_saved_is_told(written: str, read: str):
    text = (HANS * 3).encode(written).decode(read, "replace")
    assert f"{written}, read as {read}" in find_damage(text)[-1]


def test_characters_lost_before_the_file_was_saved_are_told():
    assert "锟斤拷" in find_damage(HANS + "锟斤拷锟斤拷")[0]


@pytest.mark.parametrize("text", [HANS, HANT, "", "An English text, and nothing else. " * 20, "一" * 1000])
def test_a_sound_text_is_told_nothing_of(text: str):
    assert find_damage(text) == []


def test_a_named_encoding_is_taken_at_its_word():
    assert zhspeech.read(HANS.encode("gbk"), encoding="gbk").text == HANS


def test_an_unknown_encoding_is_an_error():
    with pytest.raises(zhspeech.ReadError, match="found the encoding 'klingon'"):
        zhspeech.read(b"", encoding="klingon")


def test_a_ruin_is_read():
    assert set(zhspeech.read(b"\xff\x81" * 10**6, encoding="gb18030").text) == {"\ufffd"}
