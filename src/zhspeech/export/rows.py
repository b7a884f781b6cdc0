"""``rows``: a speech as the rows of tables, for data frames and databases.

The columns of every table are an interface: those of :data:`TABLES`, in that order, under the version of the
records. A table is one function from a speech to tuples in the order of its columns;
:mod:`zhspeech.arrow` builds its columns from the same tuples.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, NamedTuple, get_args

from zhspeech.errors import TableError
from zhspeech.export.chunks import chunks
from zhspeech.export.homes import Finder, homes
from zhspeech.masks import find_masks
from zhspeech.metadata.find import find_metadata
from zhspeech.slogans.find import find_slogans
from zhspeech.text.lines import Lines
from zhspeech.text.script import detect_script
from zhspeech.tree.nodes import Node, Passage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from zhspeech.tree.nodes import Block
    from zhspeech.tree.speech import Speech

__all__ = ["TABLES", "Column", "Row", "Table", "TextKept", "failure_rows", "rows", "table_called"]

#: How much of the text a row holds: all of it, what stands outside the node's children, or nothing.
TextKept = Literal["full", "own", "none"]
Row = tuple[Any, ...]


class Column(NamedTuple):
    """A column of a table.

    Attributes:
        name: its name.
        type: ``str``, ``int32``, ``int8``, ``bool``, ``list<str>``, or ``word``, one of a few strings.
        nullable: whether a row may lack it.
    """

    name: str
    type: str
    nullable: bool


class Table(NamedTuple):
    """A table: its columns, and what makes its rows from a speech.

    Attributes:
        columns: the columns in order; the first is ``doc_id``.
        make: gives the rows of a speech without ``doc_id``, in the order of the other columns.
    """

    columns: tuple[Column, ...]
    make: Callable[[Speech, TextKept], Iterator[Row]]


def rows(
    speech: Speech, table: str = "nodes", doc_id: str = "", *, text: TextKept = "full"
) -> Iterator[dict[str, Any]]:
    """The rows of a speech in one of the tables.

    Args:
        speech: the speech.
        table: ``nodes``, ``paragraphs``, ``masks``, ``slogans``, ``diagnostics``, ``turns``, ``metadata``,
            ``chunks`` or ``documents`` (a single row).
        doc_id: what to call the speech in the first column.
        text: what the column ``text`` holds: ``full``, the stretch itself; ``own``, of a node what stands
            outside its children; ``none``, nothing.

    Yields:
        A dict for each row, with every column of the table. Offsets are half-open, in code points; lines and
        columns count from 1, other numbers from 0 unless the reference says otherwise.

    Raises:
        TableError: for an unknown table, or another value of ``text``.
    """
    columns, make = table_called(table)
    if text not in get_args(TextKept):
        raise TableError("text", repr(text), f"one of {', '.join(get_args(TextKept))}")
    names = [column.name for column in columns]
    for row in make(speech, text):
        yield dict(zip(names, (doc_id, *row), strict=True))


def table_called(name: str) -> Table:
    """The table of a name.

    Raises:
        TableError: if there is none.
    """
    if name not in TABLES:
        raise TableError("table", repr(name), f"one of {', '.join(TABLES)}")
    return TABLES[name]


def failure_rows(table: str, reason: str) -> Iterator[Row]:
    """The rows, without ``doc_id``, of a text that cannot be parsed: in ``documents`` one, which says why."""
    if table == "documents":
        yield (*[None] * (len(TABLES[table].columns) - 2), reason)


def _kept(block: Block, text: TextKept) -> str | None:
    """The text of a node as far as it is wanted."""
    if text == "none":
        return None
    return block.own_text if text == "own" else block.text


def _nodes(speech: Speech, text: TextKept) -> Iterator[Row]:
    line_of = Lines(speech.source).position
    places: dict[int, tuple[int, int]] = {}  # of each label: the number of its series, and its place in it
    numbers: dict[int, tuple[int, tuple[str, ...]]] = {}  # of each label: its node's number and path
    counted = 0
    for series in speech.series:
        counted = _place(series.nodes, counted, places)
    parents: dict[int, int] = {}
    for node, (number, part, zone) in homes(speech):
        if number is None or not isinstance(node, Node):
            continue
        label, heading = node.enumerator, node.heading
        parent = parents.get(label.start)
        above = numbers[parent][1] if parent is not None else ()
        path = (*above, f"{label}{heading.short() if heading else ''}")
        numbers[label.start] = number, path
        if len(node.content) > 1:
            for series in node.series:
                counted = _place(series.nodes, counted, places)
            parents.update(dict.fromkeys((child.enumerator.start for child in node.children), label.start))
        series_number, place = places[label.start]
        yield (
            _kept(node, text),
            number,
            None if parent is None else numbers[parent][0],
            part,
            zone,
            type(node).__name__,
            node.level,
            series_number,
            place,
            label.scheme,
            label.group,
            label.ordinal,
            label.text,
            heading.text if heading else None,
            heading.is_line if heading else None,
            list(path),
            node.start,
            node.end,
            line_of(label.start)[0],
        )


def _place(nodes: Sequence[Node], number: int, places: dict[int, tuple[int, int]]) -> int:
    """Note the places of a series' members; the number of the next series."""
    places.update((node.enumerator.start, (number, place)) for place, node in enumerate(nodes, 1))
    return number + 1


def _paragraphs(speech: Speech, text: TextKept) -> Iterator[Row]:
    turns = speech.turns
    passages = sorted(
        (
            (item, home)
            for block, home in homes(speech)
            for item in block.content
            if isinstance(item, Passage)
        ),
        key=lambda found: found[0].start,
    )
    number = turn = 0
    for passage, home in passages:
        for paragraph in passage.paragraphs:
            start = paragraph.trimmed[0]
            while turn < len(turns) and turns[turn].end <= start:
                turn += 1
            spoken = turn if turn < len(turns) and turns[turn].start <= start else None
            kept = None if text == "none" else paragraph.text
            yield kept, number, home.number, home.zone, home.part, spoken, paragraph.start, paragraph.end
            number += 1


def _masks(speech: Speech, text: TextKept) -> Iterator[Row]:
    finder = Finder(speech)
    for mask in find_masks(speech):
        kept = None if text == "none" else mask.text
        yield (kept, mask.kind.value, mask.unit, mask.is_numeric, *finder.place(mask.start, mask.end))


def _slogans(speech: Speech, text: TextKept) -> Iterator[Row]:
    finder = Finder(speech)
    for slogan in find_slogans(speech):
        kept = None if text == "none" else slogan.text
        gloss = [member.text for member in slogan.gloss]
        yield (kept, slogan.kind.value, slogan.key, gloss, *finder.place(slogan.start, slogan.end))


def _diagnostics(speech: Speech, text: TextKept) -> Iterator[Row]:
    from zhspeech.checks.diagnostics import check  # a third of the import, and no other table needs it

    finder = Finder(speech)
    for found in check(speech):
        kept = None if text == "none" else found.text
        yield (kept, found.code, found.severity, found.message, *finder.place(found.start, found.end))


def _turns(speech: Speech, text: TextKept) -> Iterator[Row]:
    finder = Finder(speech)
    for number, turn in enumerate(speech.turns):
        kept = None if text == "none" else turn.text
        yield (
            kept,
            number,
            turn.speaker,
            turn.kind,
            turn.label.text,
            *finder.place(turn.start, turn.end)[2:],
        )


def _metadata(speech: Speech, text: TextKept) -> Iterator[Row]:
    finder = Finder(speech)
    for found in find_metadata(speech):
        kept = None if text == "none" else found.text
        yield (kept, found.field, found.value, *finder.place(found.start, found.end)[2:])


def _chunks(speech: Speech, text: TextKept) -> Iterator[Row]:
    for number, chunk in enumerate(chunks(speech)):
        kept = None if text == "none" else chunk.text
        yield kept, number, list(chunk.headings), chunk.part, list(chunk.nodes), chunk.start, chunk.end


def _documents(speech: Speech, text: TextKept) -> Iterator[Row]:
    data = speech.metadata
    role = next((role for role in _ROLES if getattr(data, role)), None)
    yield (
        None if text == "none" else speech.text,
        data.title,
        getattr(data, role) if role else None,
        role,
        _first(data.speakers),
        _first(data.offices),
        _first(data.issuers),
        data.occasion,
        data.docnumber,
        _first(data.sources),
        data.place,
        detect_script(speech.source).script,
        speech.end,
        len(speech.parts),
        sum(1 for _ in speech.walk()),
        len(find_masks(speech)),
        len(find_slogans(speech)),
        None,
    )


#: Which date is the document's: that of the speech itself before that of its record.
_ROLES = ("given", "signed", "published", "reported")


def _first(values: tuple[str, ...]) -> str | None:
    return values[0] if values else None


def _columns(declarations: str) -> tuple[Column, ...]:
    """The columns of declarations such as ``part? int32``, parted by ``;`` or lines; ``?`` for nullable."""
    columns = [Column("doc_id", "str", False)]
    for declaration in declarations.replace("\n", ";").split(";"):
        if declaration.strip():
            name, kind = declaration.split()
            columns.append(Column(name.rstrip("?"), kind, name.endswith("?")))
    return tuple(columns)


_WITHIN = "node? int32; part? int32"
_OFFSETS = "start int32; end int32"
_PLACE = f"{_OFFSETS}; line int32; column int32"


def _table(make: Callable[[Speech, TextKept], Iterator[Row]], declarations: str) -> Table:
    return Table(_columns(f"text? str; {declarations}"), make)


TABLES: dict[str, Table] = {
    "documents": _table(
        _documents,
        """title? str; date? str; date_role? word; speaker? str; office? str; issuer? str
        occasion? str; docnumber? str; source? str; place? str; script? word; n_chars? int32; n_parts? int32;
        n_nodes? int32; n_masks? int32; n_slogans? int32
        error? str""",
    ),
    "nodes": _table(
        _nodes,
        f"""id int32; parent? int32; part? int32; zone? word; kind word; level int8
        series int32; pos int32; scheme word; group word; ordinal int32; label str
        heading? str; heading_is_line? bool; path list<str>; {_OFFSETS}; line int32""",
    ),
    "paragraphs": _table(
        _paragraphs, f"id int32; node? int32; zone? word; part? int32; turn? int32; {_OFFSETS}"
    ),
    "masks": _table(_masks, f"kind word; unit? str; is_numeric bool; {_WITHIN}; {_PLACE}"),
    "slogans": _table(_slogans, f"kind word; key str; gloss list<str>; {_WITHIN}; {_PLACE}"),
    "diagnostics": _table(_diagnostics, f"code word; severity word; message str; {_WITHIN}; {_PLACE}"),
    "turns": _table(_turns, f"id int32; speaker str; kind word; label str; {_PLACE}"),
    "metadata": _table(_metadata, f"field word; value str; {_PLACE}"),
    "chunks": _table(_chunks, f"id int32; headings list<str>; part? int32; nodes list<int32>; {_OFFSETS}"),
}
