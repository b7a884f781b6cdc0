"""HTML: the text of a page, or of the document on it."""

from __future__ import annotations

from collections.abc import Iterator

from zhspeech.errors import ReadError
from zhspeech.readers.encodings import decode, find_damage, guess_encoding
from zhspeech.readers.file_text import FileText
from zhspeech.readers.layout import Line, lay_out
from zhspeech.readers.main_text import main_lines
from zhspeech.readers.markup import Element, parse_markup

__all__ = ["read_html"]


def read_html(data: bytes, name: str, encoding: str | None = None, *, main_text: bool = True) -> FileText:
    """The text of a page, a line for each block and each ``<br>``.

    Args:
        data: the bytes of the page.
        name: of the file.
        encoding: by default that of the byte order mark or a guess; what the page itself says is often wrong.
        main_text: whether only the document is read, from its title to its signature.

    Raises:
        ReadError: if there is no such encoding.
    """
    encoding = encoding or guess_encoding(data)
    try:
        source = decode(data, encoding)
    except (LookupError, ValueError):
        raise ReadError(name, f"the encoding {encoding!r}", "one that Python knows") from None
    root = parse_markup(source)
    lines = lay_out(root)
    metadata = _metadata(root)
    warnings = find_damage(source)
    if main_text:
        count = len(lines)
        lines, title = main_lines(lines, root, metadata.get("title", ""))
        if title:
            metadata["title"] = title
        if len(lines) < count:
            warnings.append(f"left out: {count - len(lines)} lines around the document")
    text, inserted = _write(lines)
    return FileText(text, name, "html", encoding, inserted, tuple(warnings), metadata)


def _write(lines: list[Line]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The text, and the stretches of list markers in it."""
    pieces: list[str] = []
    inserted: list[tuple[int, int]] = []
    at = 0
    for line in lines:
        if line.marker:
            inserted.append((at, at + len(line.marker)))
        pieces += (line.marker, line.text, "\n")
        at += len(line.marker) + len(line.text) + 1
    return "".join(pieces), tuple(inserted)


_TITLE = "<title>"
#: The names that pages give what they say about themselves, by what is made of it; the first one counts.
_META = {
    "title": ("articletitle", "og:title", _TITLE),
    "author": ("author", "article:author"),
    "date": ("pubdate", "publishdate", "article:published_time", "firstpublishedtime", "date"),
    "source": ("contentsource", "source", "og:site_name", "sitename"),
}


def _metadata(root: Element) -> dict[str, str]:
    said: dict[str, str] = {}
    for element in root.elements():
        if element.tag == "meta":
            key = element.attributes.get("name") or element.attributes.get("property") or ""
            said.setdefault(key.lower(), element.attributes.get("content", "").strip())
        elif element.tag == "title":
            said.setdefault(_TITLE, " ".join(element.text().split()))
    return dict(_chosen(said))


def _chosen(said: dict[str, str]) -> Iterator[tuple[str, str]]:
    for key, names in _META.items():
        for name in names:
            if said.get(name):
                yield key, said[name]
                break
