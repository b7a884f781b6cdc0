from __future__ import annotations

import pickle
from io import BytesIO, StringIO

import pytest

import zhspeech

TEXT = "一、修路\n二、架桥\n"


def test_a_path_bytes_and_an_open_file_are_read(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    with path.open("rb") as file:
        found = [zhspeech.read(one) for one in (path, str(path), TEXT.encode(), file, BytesIO(TEXT.encode()))]
    assert [one.text for one in found] == [TEXT] * 5
    assert [one.name for one in found] == [str(path), str(path), "", str(path), ""]


def test_a_text_of_a_file_can_be_parsed():
    assert zhspeech.read(TEXT.encode()).parse() == zhspeech.parse(TEXT)


def test_a_text_of_a_file_is_a_value():
    found = zhspeech.read(TEXT.encode())
    assert pickle.loads(pickle.dumps(found)) == found
    assert len({found, zhspeech.read(TEXT.encode())}) == 1
    assert str(found) == TEXT


def test_an_unknown_format_is_an_error():
    with pytest.raises(zhspeech.ReadError, match="found the format 'pdf', expected one of text, html, docx"):
        zhspeech.read(b"", format="pdf")


def test_a_file_that_is_open_for_text_is_an_error():
    with pytest.raises(zhspeech.ReadError, match="expected bytes"):
        zhspeech.read(StringIO(TEXT))  # type: ignore[arg-type]


def test_a_file_that_is_not_there_is_the_error_of_python(tmp_path):
    with pytest.raises(FileNotFoundError):
        zhspeech.read(tmp_path / "none.txt")


def test_the_lines_of_a_text_are_those_of_the_file():
    assert zhspeech.read(TEXT.encode()).paragraph_at(1) is None
