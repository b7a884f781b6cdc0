"""Packages: the parts of an Office Open XML file (ECMA-376 Part 2), read without trusting it."""

from __future__ import annotations

import posixpath
import zlib
from io import BytesIO
from xml.etree import ElementTree
from zipfile import BadZipFile, ZipFile

from zhspeech.errors import ReadError

__all__ = ["MATH", "WORD", "Package"]

#: The namespaces of the words and of the formulas in a document, as a prefix of tags and attributes.
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MATH = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
#: The namespaces of Strict files, and those of all others for the same elements.
_STRICT = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", WORD[1:-1].encode()),
    (b"http://purl.oclc.org/ooxml/officeDocument/math", MATH[1:-1].encode()),
)
_RELATIONSHIP = "{http://schemas.openxmlformats.org/package/2006/relationships}Relationship"
#: More than this unpacked is no document but a trap; a book of a million characters unpacks to some 50 MB.
_LARGEST = 200 << 20


class Package:
    """The parts of a DOCX file.

    Args:
        data: the bytes of the file.
        name: of the file, for messages.

    Raises:
        ReadError: if it is no zip file, or unpacks to more than 200 MB. So do the methods if a part is
            damaged, encrypted or no well-formed XML, or declares a document type, which the standard forbids
            and through which entities are defined.
    """

    def __init__(self, data: bytes, name: str) -> None:
        self._name = name
        try:
            self._archive = ZipFile(BytesIO(data))
        except _DAMAGE as error:
            raise self._damaged("the zip file", error) from None
        parts = self._archive.infolist()
        self._left = _LARGEST
        self._refuse_if_large(sum(part.file_size for part in parts))
        self._parts = {part.filename.replace("\\", "/").lstrip("/").lower(): part for part in parts}
        self.main = self.related("", "officeDocument") or "word/document.xml"

    def root(self, part: str | None) -> ElementTree.Element | None:
        """The root element of a part; ``None`` if there is no such part."""
        info = self._parts.get((part or "").lower())
        if info is None:
            return None
        if info.flag_bits & 1:
            raise ReadError(self._name, f"{part} encrypted", "a file saved without a password")
        try:
            with self._archive.open(info) as file:
                data = file.read(self._left + 1)
        except _DAMAGE as error:
            raise self._damaged(str(part), error) from None
        self._left -= len(data)
        self._refuse_if_large(_LARGEST - self._left)
        for strict, usual in _STRICT:
            data = data.replace(strict, usual)
        try:
            return ElementTree.fromstring(data, ElementTree.XMLParser(target=_Builder(self._name)))
        except (ElementTree.ParseError, ValueError, LookupError) as error:
            if isinstance(error, ReadError):
                raise
            raise self._damaged(str(part), error) from None

    def related(self, source: str, kind: str) -> str | None:
        """The part that a part refers to as ``numbering``, ``styles`` …; the first if there are several."""
        return next(iter(self.all_related(source, kind)), None)

    def all_related(self, source: str, kind: str) -> list[str]:
        """The parts that a part refers to as ``header``, ``footer`` …; the package's own for ``""``."""
        folder, _, name = source.rpartition("/")
        root = self.root(posixpath.join(folder, "_rels", name + ".rels"))
        if root is None:
            return []
        return [
            posixpath.normpath(posixpath.join("/", folder, relationship.get("Target", ""))).lstrip("/")
            for relationship in root.iter(_RELATIONSHIP)
            if relationship.get("Type", "").rpartition("/")[2] == kind
            and relationship.get("TargetMode") != "External"
        ]

    def _refuse_if_large(self, size: int) -> None:
        if size > _LARGEST:
            raise ReadError(self._name, f"{size:,} bytes unpacked", f"a document, of {_LARGEST:,} at most")

    def _damaged(self, part: str, error: Exception) -> ReadError:
        return ReadError(self._name, f"{part} damaged ({error})", "a whole file: open and save it in Word")


#: What the reading of a damaged zip file may raise.
_DAMAGE = (BadZipFile, zlib.error, OSError, EOFError, ValueError, NotImplementedError, RuntimeError)


class _Builder(ElementTree.TreeBuilder):
    """Builds a tree, but not from a file with a document type."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name

    def doctype(self, name: str, pubid: str | None, system: str | None) -> None:
        """Refuse what could define entities or refer to other files."""
        raise ReadError(self._name, "a document type in its XML", "none, as Office Open XML forbids it")
