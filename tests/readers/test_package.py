from __future__ import annotations

from contextlib import suppress
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

import zhspeech
from zhspeech.readers.package import Package

PARAGRAPH = "<w:p><w:r><w:t>一、修路</w:t></w:r></w:p>"


def replaced(data: bytes, name: str, content: bytes) -> bytes:
    """A package with another content of a part."""
    target = BytesIO()
    with ZipFile(BytesIO(data)) as source, ZipFile(target, "w", ZIP_DEFLATED) as archive:
        for part in source.namelist():
            archive.writestr(part, content if part == name else source.read(part))
    return target.getvalue()


def test_a_document_type_is_refused_before_any_entity_is_expanded(numbering):
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 9}">' for n in range(1, 12))
    bomb = f'<!DOCTYPE x [<!ENTITY e0 "ha">{entities}]><w:document xmlns:w="w">&e11;</w:document>'
    data = replaced(numbering.write_docx(PARAGRAPH), "word/document.xml", bomb.encode())
    with pytest.raises(zhspeech.ReadError, match="a document type in its XML"):
        zhspeech.read(data)


def test_an_external_entity_is_refused(numbering, tmp_path):
    secret = tmp_path / "secret"
    secret.write_text("secret")
    xml = f'<!DOCTYPE x [<!ENTITY e SYSTEM "{secret.as_uri()}">]><x>&e;</x>'
    with pytest.raises(zhspeech.ReadError, match="a document type"):
        zhspeech.read(replaced(numbering.write_docx(PARAGRAPH), "word/document.xml", xml.encode()))


def test_a_zip_bomb_is_refused_by_its_size_unpacked(numbering):
    data = replaced(numbering.write_docx(PARAGRAPH), "word/document.xml", b" " * (201 << 20))
    assert len(data) < 1 << 20
    with pytest.raises(zhspeech.ReadError, match="bytes unpacked"):
        zhspeech.read(data)


def test_a_zip_bomb_that_lies_about_its_size_is_refused(numbering):
    data = replaced(numbering.write_docx(PARAGRAPH), "word/document.xml", b" " * (201 << 20))
    lie = data.replace((201 << 20).to_bytes(4, "little"), (99).to_bytes(4, "little"))
    with pytest.raises(zhspeech.ReadError):
        zhspeech.read(lie)


@pytest.mark.parametrize(
    "content", [b"", b"<", b"<w:document", "<x>一".encode("gbk"), b"\x00\xff", b"<x/><y/>"]
)
def test_a_damaged_part_is_named(numbering, content: bytes):
    with pytest.raises(zhspeech.ReadError, match=r"word/document\.xml damaged"):
        zhspeech.read(replaced(numbering.write_docx(PARAGRAPH), "word/document.xml", content))


def test_another_document_in_the_package_is_no_word_document(numbering):
    with pytest.raises(zhspeech.ReadError, match="no Word document"):
        zhspeech.read(replaced(numbering.write_docx(PARAGRAPH), "word/document.xml", b"<html/>"))


def test_a_package_cut_anywhere_is_an_error_or_a_text(numbering):
    data = numbering.write_docx(PARAGRAPH)
    for end in range(0, len(data), 7):
        with pytest.raises(zhspeech.ReadError):
            zhspeech.read(data[:end], format="docx")


def test_a_package_with_a_damaged_byte_is_an_error_or_a_text(numbering):
    data = numbering.write_docx(PARAGRAPH)
    for place in range(0, len(data), 5):
        damaged = data[:place] + bytes((data[place] ^ 0x55,)) + data[place + 1 :]
        with suppress(zhspeech.ReadError):
            assert zhspeech.read(damaged, format="docx").format == "docx"


def test_an_encrypted_part_is_told(numbering):
    data = bytearray(numbering.write_docx(PARAGRAPH))
    for signature, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        at = data.find(signature)
        while at >= 0:
            data[at + offset] |= 1
            at = data.find(signature, at + 1)
    with pytest.raises(zhspeech.ReadError, match="encrypted"):
        zhspeech.read(bytes(data))


def test_a_strict_file_is_read_as_any_other(numbering):
    data = numbering.write_docx(PARAGRAPH)
    with ZipFile(BytesIO(data)) as archive:
        xml = archive.read("word/document.xml")
    strict = xml.replace(numbering.WORD.encode(), b"http://purl.oclc.org/ooxml/wordprocessingml/main")
    assert zhspeech.read(replaced(data, "word/document.xml", strict)).text == "一、修路\n"


def test_the_names_of_parts_are_found_whatever_their_case(numbering):
    data = numbering.write_docx(PARAGRAPH).replace(b"word/document.xml", b"Word/Document.XML")
    assert Package(data, "").root("word/document.xml") is not None
