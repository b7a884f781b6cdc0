"""DOCX: the text of a Word document, with the labels that Word counts."""

from __future__ import annotations

from collections.abc import Iterator

from zhspeech.errors import ReadError
from zhspeech.readers.body import LEFT_OUT, BodyReader, DocumentParagraph
from zhspeech.readers.file_text import FileText
from zhspeech.readers.numbering import Numbering
from zhspeech.readers.package import WORD, Package
from zhspeech.readers.styles import Styles

__all__ = ["read_docx"]


def read_docx(data: bytes, name: str) -> FileText:
    """The text of a DOCX file: a line for each paragraph, and for what a manual break parts.

    Raises:
        ReadError: if the file is damaged, encrypted, enormous or no Word document.
    """
    package = Package(data, name)
    root = package.root(package.main)
    body = root.find(WORD + "body") if root is not None else None
    if body is None:
        raise ReadError(name, "no Word document in the zip file", "a .docx file")
    styles = Styles(package.root(package.related(package.main, "styles")))
    numbering = Numbering(package.root(package.related(package.main, "numbering")), styles)
    reader = BodyReader(styles, numbering)
    text, inserted, paragraphs = _write(reader.read(body))
    return FileText(
        text,
        name,
        "docx",
        inserted=inserted,
        warnings=tuple(_left_out(package, reader.seen)),
        metadata=_metadata(package),
        paragraphs=paragraphs,
    )


def _write(lines: list[DocumentParagraph]) -> tuple[str, tuple[tuple[int, int], ...], tuple[int, ...]]:
    """The text, the stretches of labels in it, and the paragraph of each line."""
    pieces: list[str] = []
    inserted: list[tuple[int, int]] = []
    paragraphs: list[int] = []
    at = 0
    for line in lines:
        label = line.label or ""
        own = "".join(line.pieces)
        if label:
            inserted.append((at, at + len(label)))
        pieces += (label, own, "\n")
        paragraphs += [line.number] * (own.count("\n") + label.count("\n") + 1)
        at += len(label) + len(own) + 1
    return "".join(pieces), tuple(inserted), tuple(paragraphs)


def _left_out(package: Package, seen: set[str]) -> Iterator[str]:
    """What a reader of the text misses."""
    found = {what for tag, what in LEFT_OUT.items() if tag in seen}
    for kind, what in (("header", "headers"), ("footer", "footers")):
        roots = map(package.root, package.all_related(package.main, kind))
        if any(
            (text.text or "").strip() for root in roots if root is not None for text in root.iter(WORD + "t")
        ):
            found.add(what)
    if found:
        yield f"left out: {', '.join(sorted(found))}"


_CORE = "{http://purl.org/dc/elements/1.1/}"
_TERMS = "{http://purl.org/dc/terms/}"


def _metadata(package: Package) -> dict[str, str]:
    """What the properties of the file say."""
    try:
        root = package.root(package.related("", "core-properties"))
    except ReadError:
        return {}  # the text is there all the same
    rows = (("title", _CORE + "title"), ("author", _CORE + "creator"), ("date", _TERMS + "modified"))
    found = {key: (root.findtext(tag) or "").strip() for key, tag in rows} if root is not None else {}
    return {key: text for key, text in found.items() if text}
