"""Every public use of a text and of its speech, for benchmarks that look for one that fails or is slow."""

from __future__ import annotations

import json
import pickle
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

import zhspeech
from zhspeech.cli.display import explanation_lines, mark_text, mask_lines, slogan_lines, tree_lines
from zhspeech.export.rows import TABLES
from zhspeech.testing import assert_lossless
from zhspeech.visible import json_line, visible

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["USES"]


def mark(speech: zhspeech.Speech) -> str:
    """The text as the command line shows it with ``--mark``; nothing in it steers the terminal."""
    found = sorted([*speech.masks, *speech.slogans], key=lambda one: one.start)
    shown = mark_text(speech.source, found, in_colour=False)
    assert visible(shown, keep="\n\t") == shown
    return shown


def show(speech: zhspeech.Speech) -> list[str]:
    """The lines of the command line, and the repr of everything; none steers a terminal."""
    text = speech.source
    lines = [*tree_lines(speech), *mask_lines(text, speech.masks), *slogan_lines(text, speech.slogans)]
    lines += explanation_lines(text, zhspeech.explain(speech))
    shown = [repr(one) for one in (speech, *speech.zones, *speech.walk(), *speech.masks, *speech.slogans)]
    assert all(visible(one) == one for one in shown)
    return lines + shown


def parts(speech: zhspeech.Speech, layer: str) -> list[Any]:
    """A layer of every zone and node: together those of the speech."""
    found = [getattr(block, layer) for block in speech.content]
    assert sum(map(len, found)) <= len(getattr(speech, layer))
    return found + [getattr(node, layer) for node in speech.walk()]


def look(speech: zhspeech.Speech) -> None:
    """Everything that a tree tells, and the ways through it."""
    assert [speech.at(speech.path(node)) for node in speech.walk()] == list(speech.walk())
    for node in speech.walk():
        _ = node.heading, node.paragraphs, node.series, node.own_text, node.trimmed, speech.ancestors(node)
    for offset in range(0, len(speech.source), 1 + len(speech.source) // 50):
        _ = speech.position(offset), speech.node_at(offset), speech.zone_at(offset)
    _ = speech.heading, speech.body, speech.series, speech.paragraphs


def parse(speech: zhspeech.Speech) -> zhspeech.Speech:
    """The tree, which loses nothing and is the same again."""
    found = zhspeech.parse(speech.source)
    assert_lossless(found)
    return found


def compare(speech: zhspeech.Speech) -> None:
    """Equality with a copy over a text of its own."""
    copy = pickle.loads(pickle.dumps(speech))
    assert copy == speech
    assert hash(copy) == hash(speech)


def keep(speech: zhspeech.Speech) -> None:
    """The records, as JSON too where that can hold the text."""
    records = speech.to_dict()
    assert zhspeech.Speech.from_dict(records) == speech
    line = json_line(records)
    assert visible(line) == line
    json.loads(line)


def outline(speech: zhspeech.Speech) -> None:
    """The outline, which has the same tree but for what no outline can tell: labels that no scheme reads."""
    assert zhspeech.Speech.from_outline(speech.source, speech.outline()) == speech


def cut(speech: zhspeech.Speech) -> None:
    """Chunks, which tile the text."""
    found = zhspeech.chunks(speech, max_chars=60)
    assert "".join(chunk.text for chunk in found) == speech.source


def tables(speech: zhspeech.Speech) -> list[dict[str, Any]]:
    """The rows of every table."""
    return [row for table in TABLES for row in zhspeech.rows(speech, table, "a")]


def tei(speech: zhspeech.Speech) -> None:
    """TEI, which is XML whatever the text holds."""
    ElementTree.fromstring(zhspeech.to_tei(speech, id="a"))


USES: dict[str, Callable[[zhspeech.Speech], Any]] = {
    "parse": parse,
    "explain": lambda speech: zhspeech.explain(speech.source),
    "check": zhspeech.check,
    "masks": lambda speech: parts(speech, "masks"),
    "slogans": lambda speech: parts(speech, "slogans"),
    "glosses": lambda speech: [slogan.gloss for slogan in speech.slogans],
    "turns": lambda speech: zhspeech.find_turns(speech),
    "stage directions": lambda speech: zhspeech.find_stage_directions(speech),
    "tree": look,
    "equality": compare,
    "records": keep,
    "outline": outline,
    "to_script": lambda speech: speech.to_script("hant"),
    "detect_script": lambda speech: zhspeech.detect_script(speech.source),
    "fill_masks": lambda speech: zhspeech.fill_masks(speech.source, lambda mask: 1),
    "slogan_counts": lambda speech: list(zhspeech.slogan_counts([("", speech)])),
    "find_documents": lambda speech: zhspeech.find_documents(speech.source),
    "metadata": lambda speech: zhspeech.find_metadata(speech),
    "rows": tables,
    "to_html": lambda speech: zhspeech.to_html(speech),
    "to_tei": tei,
    "unwrap": lambda speech: zhspeech.unwrap(speech.source),
    "chunks": cut,
    "segments": lambda speech: list(zhspeech.segments(speech, [speech.masks, speech.slogans])),
    "read as text": lambda speech: zhspeech.read(speech.source.encode("utf-8", "replace"), format="text"),
    "read as a page": lambda speech: zhspeech.read(speech.source.encode("utf-8", "replace"), format="html"),
    "guess_encoding": lambda speech: zhspeech.guess_encoding(speech.source.encode("gb18030", "replace")),
    "show": show,
    "mark": mark,
}
