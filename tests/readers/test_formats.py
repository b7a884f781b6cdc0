from __future__ import annotations

from io import BytesIO
from zipfile import ZipFile

import pytest

import zhspeech
from zhspeech.readers.formats import find_format

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 512


def zipped(*names: str) -> bytes:
    data = BytesIO()
    with ZipFile(data, "w") as archive:
        for name in names:
            archive.writestr(name, "<x/>")
    return data.getvalue()


@pytest.mark.parametrize(
    ("data", "name", "expected"),
    [
        ("一、修路".encode(), "a.txt", "text"),
        ("一、修路".encode(), "", "text"),
        ("# 一、修路".encode(), "a.md", "text"),
        (b"", "a.txt", "text"),
        ("一、修路".encode("utf-16-le"), "a.txt", "text"),
        ("一、修路".encode(), "a.html", "html"),
        (b"\xef\xbb\xbf<!-- page -->\n<!DOCTYPE html><p>x", "a.txt", "html"),
        (b"<HTML><body>x", "", "html"),
        (b'<?xml version="1.0"?>\n<html xmlns="x">', "a.xml", "html"),
        ("<一、修路>".encode(), "a.txt", "text"),
        (zipped("word/document.xml"), "a.docx", "docx"),
        (zipped("word/document.xml"), "", "docx"),
        (zipped("word/document.xml"), "a.DOCM", "docx"),
        (zipped("word/document.xml"), "a.doc", "docx"),
    ],
)
def test_the_format_is_told_by_the_first_bytes_and_then_by_the_name(data: bytes, name: str, expected: str):
    assert find_format(data, name) == expected


@pytest.mark.parametrize(
    ("data", "name", "found"),
    [
        (b"%PDF-1.7\n", "a.txt", "a PDF file"),
        (b"\x89PNG\r\n\x1a\n", "a.txt", "a PNG image"),
        (b"\xff\xd8\xff\xe0", "a.txt", "a JPEG image"),
        (b"{\\rtf1\\ansi", "a.doc", "an RTF file"),
        (b'<?xml version="1.0"?><?mso-application progid="Word.Document"?>', "a.doc", "a Word 2003 XML file"),
        (b"MIME-Version: 1.0\nContent-Type: multipart/related;", "a.mht", "a saved web archive"),
        (b"\x1f\x8b\x08\x00", "a.txt", "a compressed archive"),
        (OLE + "WordDocument".encode("utf-16-le"), "a.txt", "an old Word document (.doc, OLE)"),
        (OLE + "EncryptedPackage".encode("utf-16-le"), "a.docx", "an encrypted Office file (OLE)"),
        (OLE, "a.doc", "an OLE compound file"),
        (zipped("xl/workbook.xml"), "a.xlsx", "an Excel workbook"),
        (zipped("word/document.xml"), "a.txt", "a Word document (.docx, zip) under another name"),
        (zipped("a"), "a.docx", "a zip file"),
        (b"PK\x03\x04" + b"\x00" * 40, "a.docx", "a damaged zip file"),
        ("一、修路".encode(), "a.docx", "no zip file"),
        (bytes(range(32)) * 8, "a.txt", "a binary file"),
    ],
)
def test_a_file_that_holds_no_text_is_refused_and_named(data: bytes, name: str, found: str):
    with pytest.raises(zhspeech.ReadError) as refusal:
        zhspeech.read(named(data, name))
    assert refusal.value.found.startswith(found)
    assert str(refusal.value).startswith(f"{name}: found ")


def named(data: bytes, name: str) -> BytesIO:
    file = BytesIO(data)
    file.name = name  # type: ignore[misc]
    return file


def test_a_refusal_says_what_to_do():
    with pytest.raises(zhspeech.ReadError, match=r"expected a \.docx file: save it as one"):
        zhspeech.read(OLE)


def test_a_container_under_the_name_of_a_text_is_read_as_what_the_caller_says(numbering):
    data = numbering.write_docx("<w:p><w:r><w:t>一、修路</w:t></w:r></w:p>")
    assert zhspeech.read(named(data, "a.txt"), format="docx").text == "一、修路\n"
