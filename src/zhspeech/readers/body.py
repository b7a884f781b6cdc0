"""The body of a Word document: its paragraphs, as Word shows the final text (ECMA-376 17.2 to 17.18).

Insertions and what was moved to a place are in, deletions out. Tables are read row by row and cell by cell,
text boxes after the paragraph that they hang on. Left out are headers, footers, notes, comments, hidden text,
the readings above characters, field codes, and tables of contents, which repeat the headings.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from xml.etree.ElementTree import Element

import attrs

from zhspeech.readers.fields import hexadecimal, show_field
from zhspeech.readers.numbering import Numbering
from zhspeech.readers.package import MATH, WORD
from zhspeech.readers.styles import Style, Styles, flag, integer, value
from zhspeech.readers.symbols import symbol

__all__ = ["LEFT_OUT", "BodyReader", "DocumentParagraph"]

_COMPATIBILITY = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_SPACE, _XML_BLANKS = "{http://www.w3.org/XML/1998/namespace}space", " \t\r\n"
_PREFIXES = {WORD: "", MATH: "m:", _COMPATIBILITY: "mc:"}


@attrs.define(eq=False)
class DocumentParagraph:
    """A paragraph while it is read.

    Attributes:
        number: its place among the paragraphs of the file.
        style: its style.
        label: with the blank behind it, if there is one.
        pieces: of its text.
        ends: whether a line ends with it. With a mark that is deleted or hidden, it has no line of its own:
            what text it has runs on into the next paragraph.
        in_hidden_run: whether the run that is being read is hidden.
        is_contents: whether there is some of a table of contents in it.
    """

    number: int
    style: Style
    label: str | None = None
    pieces: list[str] = attrs.field(factory=list)
    ends: bool = True
    in_hidden_run: bool = False
    is_contents: bool = False


@attrs.define(eq=False)
class _Field:
    """A field: the pieces of its instruction, whether its result has begun, and whether that is contents."""

    instruction: list[str] = attrs.field(factory=list)
    has_result: bool = False
    is_contents: bool = False


class BodyReader:
    """Walks through a document once, from tag to tag.

    Attributes:
        seen: the tags of what was left out.
    """

    def __init__(self, styles: Styles, numbering: Numbering) -> None:
        self._lines: list[
            DocumentParagraph | None
        ] = []  # those that are open have a place, but are not there yet
        self.seen: set[str] = set()
        self._styles = styles
        self._numbering = numbering
        self._count = 0
        self._open: list[tuple[DocumentParagraph, int]] = []  # paragraphs with their places among the lines
        self._waiting: list[DocumentParagraph | None] = [None]  # what runs on, in each container
        self._fields: list[_Field] = []
        self._without_result = 0  # how many of the fields that are open have no result yet
        self._contents = 0  # how many of their results are tables of contents
        self._broken: set[int] = set()

    def read(self, body: Element) -> list[DocumentParagraph]:
        """The paragraphs in the order of the text."""
        self._broken = _unclosed_fields(body)
        for tag, element, begins in _walk(body, self._choose):
            handle = (_STARTS if begins else _ENDS).get(tag)
            if handle:
                handle(self, element)
        self._end_container(body)
        return [line for line in self._lines if line is not None]

    def _choose(self, tag: str, element: Element) -> Iterable[Element] | None:
        """The children of an element that are read; ``None`` if it is left out itself."""
        if tag in LEFT_OUT:
            self.seen.add(tag)
        if tag == "mc:AlternateContent":
            return next(([branch] for branch in element if len(branch)), None)
        if tag == "sdt" and _is_table_of_contents(element):
            self.seen.add(_CONTENTS)
            return None
        if tag in _SKIPPED or (tag in _DELETIONS and element.find(_DELETIONS[tag]) is not None):
            return None
        return element

    def _start_container(self, element: Element) -> None:
        self._waiting.append(None)

    def _end_container(self, element: Element) -> None:
        waiting = self._waiting.pop()
        if waiting is not None:
            self._lines.append(waiting)

    def _start_table(self, element: Element) -> None:
        """Nothing runs on across a table."""
        self._end_container(element)
        self._start_container(element)

    def _start_paragraph(self, element: Element) -> None:
        self._count += 1
        properties = element.find(WORD + "pPr")
        mark = properties.find(WORD + "rPr") if properties is not None else None
        style = self._styles.paragraph(value(properties, "pStyle"))
        paragraph = DocumentParagraph(self._count, style)
        is_joined = mark is not None and any(mark.find(WORD + tag) is not None for tag in ("del", "moveFrom"))
        hidden = flag(mark, "vanish")
        paragraph.ends = not (is_joined or (style.hidden if hidden is None else hidden))
        if not is_joined:  # the mark that stays is the next paragraph's, and so are its properties
            paragraph.label = self._label(properties, style)
        before = self._waiting[-1]
        if before is not None:
            paragraph.pieces = before.pieces
            paragraph.number = before.number
            if before.label is not None:
                paragraph.label = before.label
            self._waiting[-1] = None
        self._open.append((paragraph, len(self._lines)))
        self._lines.append(None)

    def _label(self, properties: Element | None, style: Style) -> str | None:
        direct = properties.find(WORD + "numPr") if properties is not None else None
        num, level = integer(value(direct, "numId")), integer(value(direct, "ilvl"))
        if num is None:
            num = style.num
            if num and level is None:
                level = self._numbering.level_of_style(num, style.chain)
        if not num:
            return None
        if level is None:
            level = style.level or 0
        found = self._numbering.label(num, level)
        if found is None:
            return None
        label, suffix = found
        runs_together = label[-1:].isascii() and label[-1:].isalnum()
        return label + (" " if label and (suffix == "space" or (suffix == "tab" and runs_together)) else "")

    def _end_paragraph(self, element: Element) -> None:
        paragraph, place = self._open.pop()
        if (self._contents or paragraph.is_contents) and not paragraph.pieces:
            return
        if paragraph.ends:
            self._lines[place] = paragraph
        elif paragraph.pieces:
            self._waiting[-1] = paragraph

    def _start_run(self, element: Element) -> None:
        if self._open:
            paragraph = self._open[-1][0]
            properties = element.find(WORD + "rPr")
            hidden = flag(properties, "vanish")
            if hidden is None:
                by_style = self._styles.get(value(properties, "rStyle")).hidden
                hidden = by_style != paragraph.style.hidden  # 17.7.3: styles toggle it
            paragraph.in_hidden_run = hidden

    def _end_run(self, element: Element) -> None:
        if self._open:
            self._open[-1][0].in_hidden_run = False

    def _add(self, text: str) -> None:
        if self._open and text:
            paragraph = self._open[-1][0]
            if self._contents:
                paragraph.is_contents = True
            elif not paragraph.in_hidden_run and not self._without_result:
                paragraph.pieces.append(text)

    def _text(self, element: Element) -> None:
        text = (element.text or "").replace("\n", " ")
        self._add(text if element.get(_SPACE) == "preserve" else text.strip(_XML_BLANKS))

    def _break(self, element: Element) -> None:
        self._add("" if element.get(WORD + "type") in ("page", "column") else "\n")

    def _symbol(self, element: Element) -> None:
        code = hexadecimal(element.get(WORD + "char", ""))
        self._add(symbol(code, element.get(WORD + "font", "")) if code else "")

    def _field(self, element: Element) -> None:
        kind = element.get(WORD + "fldCharType")
        if kind == "begin" and id(element) not in self._broken:
            self._fields.append(_Field())
            self._without_result += 1
        elif kind == "separate" and self._fields and not self._fields[-1].has_result:
            field = self._fields[-1]
            field.has_result = True
            field.is_contents = "".join(field.instruction).split()[:1] == ["TOC"]
            self._without_result -= 1
            self._contents += field.is_contents
            if field.is_contents:
                self.seen.add(_CONTENTS)
        elif kind == "end" and self._fields:
            field = self._fields.pop()
            self._without_result -= not field.has_result
            self._contents -= field.is_contents
            if not field.has_result:
                self._add(show_field("".join(field.instruction)))

    def _instruction(self, element: Element) -> None:
        if self._fields and not self._fields[-1].has_result:
            self._fields[-1].instruction.append(element.text or "")


#: What is left out with all that is in it: properties, deleted text, readings, the codes of content controls.
_SKIPPED = frozenset(
    (
        *("pPr", "rPr", "tblPr", "tblGrid", "trPr", "tcPr", "tblPrEx", "sectPr", "sdtPr", "sdtEndPr"),
        *("del", "moveFrom", "delText", "delInstrText", "rt", "rubyPr", "smartTagPr", "customXmlPr"),
        *("fldData", "m:rPr", "m:ctrlPr"),
    )
)
#: Rows and cells are left out where their properties say that they are deleted.
_DELETIONS = {"tr": f"{WORD}trPr/{WORD}del", "tc": f"{WORD}tcPr/{WORD}cellDel"}
_CONTENTS = "table of contents"
#: What is worth a word when it is left out.
LEFT_OUT = {
    "footnoteReference": "footnotes",
    "endnoteReference": "endnotes",
    "commentReference": "comments",
    "altChunk": "embedded documents",
    "subDoc": "embedded documents",
    _CONTENTS: "the table of contents",
}
_Handler = Callable[[BodyReader, Element], None]
_STARTS: dict[str, _Handler] = {
    "p": BodyReader._start_paragraph,
    "r": BodyReader._start_run,
    "m:r": BodyReader._start_run,
    "tbl": BodyReader._start_table,
    "tc": BodyReader._start_container,
    "txbxContent": BodyReader._start_container,
    "t": BodyReader._text,
    "m:t": BodyReader._text,
    "tab": lambda reader, element: reader._add("\t"),
    "ptab": lambda reader, element: reader._add("\t"),
    "br": BodyReader._break,
    "cr": lambda reader, element: reader._add("\n"),
    "noBreakHyphen": lambda reader, element: reader._add("-"),
    "sym": BodyReader._symbol,
    "fldChar": BodyReader._field,
    "instrText": BodyReader._instruction,
}
_ENDS: dict[str, _Handler] = {
    "p": BodyReader._end_paragraph,
    "r": BodyReader._end_run,
    "m:r": BodyReader._end_run,
    "tc": BodyReader._end_container,
    "txbxContent": BodyReader._end_container,
}


def _walk(
    root: Element, choose: Callable[[str, Element], Iterable[Element] | None]
) -> Iterator[tuple[str, Element, bool]]:
    """Every element below the root as ``(tag, element, whether it begins)``, at its beginning and end.

    Without recursion, as no depth of nesting is too much for a file.
    """
    stack: list[tuple[str, Element, Iterator[Element]]] = [("", root, iter(root))]
    tags: dict[str, str] = {}
    while stack:
        tag, element, children = stack[-1]
        child = next(children, None)
        if child is None:
            stack.pop()
            if stack:
                yield tag, element, False
            continue
        name = tags.get(child.tag)
        if name is None:
            space, brace, local = child.tag.rpartition("}")
            name = tags[child.tag] = _PREFIXES.get(space + brace, "other:") + local
        below = choose(name, child)
        if below is not None:
            yield name, child, True
            stack.append((name, child, iter(below)))


def _is_table_of_contents(element: Element) -> bool:
    """Whether a content control holds the table of contents."""
    gallery = element.find(f"{WORD}sdtPr/{WORD}docPartObj/{WORD}docPartGallery")
    return gallery is not None and gallery.get(WORD + "val") == "Table of Contents"


def _unclosed_fields(body: Element) -> set[int]:
    """The beginnings of fields that never end, by ``id``: they are taken for none."""
    begun: list[int] = []
    for element in body.iter(WORD + "fldChar"):
        kind = element.get(WORD + "fldCharType")
        if kind == "begin":
            begun.append(id(element))
        elif kind == "end" and begun:
            begun.pop()
    return set(begun)
