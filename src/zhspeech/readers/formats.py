"""Formats: what a file is, by its first bytes and then by its name."""

from __future__ import annotations

import codecs
import os.path
import re
import zlib

from zhspeech.errors import ReadError

__all__ = ["FORMATS", "find_format", "is_page", "named_format"]

#: What :func:`zhspeech.read` takes as ``format``.
FORMATS = ("text", "html", "docx")
_SUFFIXES = {
    **dict.fromkeys((".txt", ".text", ".md", ".markdown"), "text"),
    **dict.fromkeys((".html", ".htm", ".xhtml", ".shtml"), "html"),
    **dict.fromkeys((".docx", ".docm", ".dotx", ".dotm"), "docx"),
}
_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_AS_DOCX = "a .docx file: save it as one, for instance with LibreOffice"
_EXPECTED = "a text, an HTML page or a .docx file"
#: First bytes of files that hold no text to read: what they are, and what is expected instead.
_REFUSED = (
    (rb"%PDF-", "a PDF file", "its text: take it out with pdftotext and give it to zhspeech.unwrap"),
    (rb"\x89PNG\r\n", "a PNG image", "text: have it recognised first"),
    (rb"\xff\xd8\xff", "a JPEG image", "text: have it recognised first"),
    (rb"GIF8[79]a", "a GIF image", "text: have it recognised first"),
    (rb"II\*\x00|MM\x00\*", "a TIFF image", "text: have it recognised first"),
    (rb"RIFF.{4}WEBP", "a WebP image", "text: have it recognised first"),
    (rb"BM.{4}\x00{4}", "a bitmap image", "text: have it recognised first"),
    (rb"\{\\rtf", "an RTF file", _AS_DOCX),
    (rb"<\?xml[^>]*>\s*<\?mso-application", "a Word 2003 XML file", _AS_DOCX),
    (
        rb"(?:MIME-Version|From|Content-Type): .{0,200}multipart/",
        "a saved web archive (.mht)",
        "save the page as HTML",
    ),
    (rb"\x1f\x8b|7z\xbc\xaf|Rar!|BZh|\xfd7zXZ", "a compressed archive", "what is in it: unpack it first"),
    (
        rb"SQLite format|\x7fELF|MZ\x90",
        "a program or database",
        "expected a text, an HTML page or a .docx file",
    ),
)
#: What a zip file is, by a part that it holds.
_ZIPPED = (
    ("word/document.xml", "a Word document (.docx, zip)"),
    ("xl/workbook.xml", "an Excel workbook (.xlsx, zip)"),
    ("ppt/presentation.xml", "a PowerPoint file (.pptx, zip)"),
    ("content.xml", "an OpenDocument file (.odt, zip)"),
    ("META-INF/container.xml", "an EPUB book (zip)"),
)
#: What an OLE file is, by the name of a stream, which its directory writes in UTF-16.
_OLE_STREAMS = (
    (
        "EncryptedPackage",
        "an encrypted Office file (OLE)",
        "remove the password in the program that wrote it",
    ),
    ("WordDocument", "an old Word document (.doc, OLE)", _AS_DOCX),
    ("Workbook", "an old Excel workbook (.xls, OLE)", "its text, saved as .docx or .txt"),
    ("PowerPoint Document", "an old PowerPoint file (.ppt, OLE)", "its text, saved as .docx or .txt"),
)
#: The beginning of an HTML page: past what may stand before it, an element that only a page has.
_HTML = re.compile(
    rb"(?:\xef\xbb\xbf)?(?:\s|<!--.*?-->|<\?xml[^>]*>)*<(?:!doctype\s+html|html|head|body|meta|title)[\s>]",
    re.I | re.S,
)
#: Controls that no text in a single- or multi-byte encoding holds.
_CONTROLS = re.compile(rb"[\x00-\x06\x0e-\x1a]")
_HEAD = 1 << 12
#: Byte order marks of the encodings that need two bytes for a letter.
_WIDE = ((codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


def named_format(name: str) -> str | None:
    """The format that a file's name says."""
    return _SUFFIXES.get(os.path.splitext(name)[1].lower())


def is_page(head: bytes) -> bool:
    """Whether bytes in an encoding with ASCII in it begin as an HTML page does."""
    return _HTML.match(head[:_HEAD]) is not None


def find_format(data: bytes, name: str) -> str:
    """The format of a file: the bytes tell a container, an image, a page; the name tells the rest.

    Raises:
        ReadError: if the file is none that can be read, or a container under the name of a text.
    """
    named = named_format(name)
    if data.startswith(_ZIP) or named == "docx":
        kind = _zipped(data) if data.startswith(_ZIP) else None
        if kind == _ZIPPED[0][1] and named in ("docx", None):
            return "docx"
        if kind == _ZIPPED[0][1]:
            raise ReadError(name, f"{kind} under another name", "its own name, or format='docx'")
        if kind:
            raise ReadError(name, kind, _EXPECTED)
    if data.startswith(_OLE):
        raise ReadError(name, *_ole(data))
    for magic, kind, advice in _REFUSED:
        if re.match(magic, data[:_HEAD].lstrip(b"\xef\xbb\xbf \r\n"), re.S):
            raise ReadError(name, kind, advice)
    if named == "docx":
        raise ReadError(name, "no zip file, perhaps one cut off", "one, as every .docx file is")
    if is_page(_head(data)):
        return "html"
    if _is_binary(data[:_HEAD]):
        raise ReadError(name, "a binary file", _EXPECTED)
    return named or "text"


def _head(data: bytes) -> bytes:
    """The beginning of a file in an encoding with ASCII in it."""
    wide = next((name for mark, name in _WIDE if data.startswith(mark)), None)
    head = data[:_HEAD]
    return head.decode(wide, "replace").encode("utf-8", "replace") if wide else head


def _zipped(data: bytes) -> str:
    from io import BytesIO
    from zipfile import BadZipFile, ZipFile

    try:
        with ZipFile(BytesIO(data)) as archive:
            parts = set(archive.namelist())
    except (BadZipFile, ValueError, OSError, zlib.error, NotImplementedError, RuntimeError):
        return "a damaged zip file"
    return next((kind for part, kind in _ZIPPED if part in parts), "a zip file")


def _ole(data: bytes) -> tuple[str, str]:
    for stream, kind, advice in _OLE_STREAMS:
        if stream.encode("utf-16-le") in data:
            return kind, advice
    return "an OLE compound file of an old Office program", _AS_DOCX


def _is_binary(head: bytes) -> bool:
    """Whether bytes are no text in any encoding: full of controls, and not UTF-16 or UTF-32."""
    found = len(_CONTROLS.findall(head))
    if found * 50 < len(head):
        return False
    from zhspeech.readers.encodings import decode, guess_encoding

    text = decode(head, guess_encoding(head))
    odd = sum(not (character.isprintable() or character.isspace()) for character in text)
    return odd * 10 > len(text)
