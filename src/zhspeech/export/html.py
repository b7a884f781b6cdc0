"""``to_html``: a speech as one page, its tree beside its text, that runs no script and asks for nothing.

The tree is made of ``<details>``, layers are switched by checkboxes in CSS, and everything from the text is
escaped. The text pane holds the source character for character; only NUL and lone surrogates, which HTML
cannot hold, are shown as U+FFFD. Characters that could steer a page (controls, bidirectional overrides,
zero-width characters) are shut in elements of their own there, which show what they are; elsewhere they are
escapes.
"""

from __future__ import annotations

import re
from base64 import b64encode
from functools import cache
from hashlib import sha256
from html import escape
from importlib.resources import files
from typing import TYPE_CHECKING, Literal, get_args

from zhspeech.checks.diagnostics import Diagnostic, check
from zhspeech.errors import LayerError
from zhspeech.export.segments import segments
from zhspeech.masks import Mask, find_masks
from zhspeech.slogans import Slogan, find_slogans
from zhspeech.text.script import detect_script
from zhspeech.tree.headings import Heading
from zhspeech.tree.nodes import Enumerator, Node, Part, Zone
from zhspeech.visible import UNSAFE, visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from zhspeech.text.spans import Span
    from zhspeech.tree.nodes import Series
    from zhspeech.tree.speech import Speech

__all__ = ["to_html", "to_iframe", "wrap_page"]

Layer = Literal["masks", "slogans", "diagnostics"]
_LAYERS: tuple[Layer, ...] = get_args(Layer)
#: What HTML cannot hold in text: NUL, and what UTF-8 cannot write.
_IMPOSSIBLE = re.compile("[\x00\ud800-\udfff]")
#: What lays text out, and is kept.
_LAYOUT = "\n\r\t"
#: The diagnostic that a page shows as masks, never as a problem.
_MASKED = "M501"
#: The height of a page in a notebook.
_HEIGHT = "480px"
#: What a page tells about a speech above its text: fields of its metadata.
_ABOUT = (
    *("speakers", "offices", "issuers", "recipient", "occasion", "place", "docnumber", "sources"),
    *("given", "signed", "published", "reported"),
)


def to_html(
    speech: Speech, *, title: str | None = None, layers: Sequence[Layer] = _LAYERS, page: bool = True
) -> str:
    """A speech as HTML: what is known of it, its tree, and its text under layers that can be switched.

    Args:
        speech: the speech.
        title: what to call it, by default its own heading.
        layers: what is shown in the text.
        page: whether to give a whole page, or its body alone for a page of one's own (with the style of
            ours, or one for the same classes).

    Raises:
        LayerError: for an unknown layer.
    """
    unknown = [layer for layer in layers if layer not in _LAYERS]
    if unknown:
        raise LayerError("layers", repr(unknown[0]), f"some of {', '.join(_LAYERS)}")
    name = title if title is not None else str(speech.heading or "")
    body = "".join(_body(speech, name, layers))
    return wrap_page(name, body, _language(speech)) if page else body


def to_iframe(speech: Speech) -> str:
    """The page of a speech in a frame for notebooks, from which nothing can reach the page around it."""
    base = '<base href="about:srcdoc">'  # else a link within the page is one to the page around it
    page = escape(to_html(speech).replace("<head>", f"<head>\n{base}", 1))
    style = f"width:100%;height:{_HEIGHT};border:1px solid #d6d3d1"
    return f'<iframe sandbox title="{_attribute(repr(speech))}" style="{style}" srcdoc="{page}"></iframe>'


def wrap_page(title: str, body: str, language: str = "zh") -> str:
    """A page around a body of trusted HTML; its policy allows our style and nothing else."""
    digest = b64encode(sha256(_style().encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{digest}'"
    return (
        f'<!DOCTYPE html>\n<html lang="{language}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{_text(title) or 'zhspeech'}</title>\n<style>{_style()}</style>\n</head>\n"
        f"<body>\n{body}</body>\n</html>\n"
    )


@cache
def _style() -> str:
    return files("zhspeech.export").joinpath("page.css").read_text("utf-8")


def _language(speech: Speech) -> str:
    return "zh-Hant" if detect_script(speech.source).script == "hant" else "zh-Hans"


def _text(text: str) -> str:
    """Text as HTML, safe to show; a carriage return survives only as a reference."""
    return escape(visible(text, keep=_LAYOUT), quote=False).replace("\r", "&#13;")


def _attribute(text: str) -> str:
    return escape(visible(text, keep=_LAYOUT)).replace("\r", "&#13;").replace("\n", "&#10;")


def _source(text: str) -> str:
    """Text as HTML that holds it character for character; what could steer the page is shut in."""
    shown = UNSAFE.sub(_shut_in, escape(text, quote=False))
    return _IMPOSSIBLE.sub("\ufffd", shown).replace("\r", "&#13;")


def _shut_in(found: re.Match[str]) -> str:
    """A character that could steer the page, isolated, and shown by the style as what its title says."""
    character = found[0]
    return character if character in _LAYOUT else f'<bdi title="{visible(character)}">{character}</bdi>'


def _body(speech: Speech, name: str, layers: Sequence[Layer]) -> Iterator[str]:
    shown: dict[Layer, Sequence[Mask | Slogan | Diagnostic]] = {}
    if "masks" in layers:
        shown["masks"] = find_masks(speech)
    if "slogans" in layers:
        shown["slogans"] = find_slogans(speech)
    if "diagnostics" in layers:
        shown["diagnostics"] = [found for found in check(speech) if found.code != _MASKED]
    yield f"<header>\n<h1>{_text(name) or 'zhspeech'}</h1>\n"
    yield from _about(speech)
    yield "</header>\n<main>\n"
    for layer, found in shown.items():
        yield f'<input type="checkbox" id="{layer}" checked><label for="{layer}">{layer} '
        yield f'<span class="count">{len(found)}</span></label>\n'
    yield '<div class="panes">\n<nav aria-label="tree">\n<ol>\n'
    numbers = {node.enumerator.start: number for number, node in enumerate(speech.walk())}
    for place, block in enumerate(speech.content):
        if isinstance(block, Zone):
            yield f'<li><a href="#z{place}">[{block.kind}]</a>'
            yield from _below(block.series, numbers)
            yield "</li>\n"
        else:
            yield from _entry(block, numbers)
    yield "</ol>\n"
    yield from _findings(shown.get("diagnostics", ()))
    yield '</nav>\n<article class="text" aria-label="text" tabindex="0">'
    yield from _pane(speech, shown.values(), numbers)
    yield "</article>\n</div>\n</main>\n"


def _about(speech: Speech) -> Iterator[str]:
    """What the speech's own apparatus says of it."""
    data = speech.metadata
    said = [(name.removesuffix("s"), getattr(data, name)) for name in _ABOUT]
    plain = [(name, value if isinstance(value, str) else "、".join(value)) for name, value in said if value]
    rows = [f"<dt>{name}</dt><dd>{_text(value)}</dd>\n" for name, value in plain]
    if rows:
        yield f"<dl>\n{''.join(rows)}</dl>\n"


def _entry(node: Node, numbers: dict[int, int]) -> Iterator[str]:
    """A node in the tree, with what is below it."""
    heading = node.heading.short() if node.heading else ""
    link = f"{_text(str(node.enumerator))}{_text(heading)}"
    yield f'<li><a href="#n{numbers[node.enumerator.start]}">{link}</a>'
    if len(node.content) > 1:
        yield from _below(node.series, numbers)
    yield "</li>\n"


def _below(groups: Sequence[Series], numbers: dict[int, int]) -> Iterator[str]:
    """The lists in a block, each with its lead-in."""
    if not groups:
        return
    yield f"<details open><summary>{sum(len(series.nodes) for series in groups)}</summary>\n"
    for series in groups:
        if series.lead_in:
            yield f'<p class="lead-in">{_text(_on_one_line(str(series.lead_in)))}</p>\n'
        yield "<ol>\n"
        for node in series.nodes:
            yield from _entry(node, numbers)
        yield "</ol>\n"
    yield "</details>"


def _on_one_line(text: str) -> str:
    return " ".join(text.split())


def _findings(found: Sequence[Mask | Slogan | Diagnostic]) -> Iterator[str]:
    """The list of what looks wrong."""
    if found:
        yield '<h2>diagnostics</h2>\n<ul class="findings">\n'
        for number, one in enumerate(found):
            if isinstance(one, Diagnostic):
                link = f'<a href="#d{number}">{one.line}:{one.column} {one.code}</a>'
                yield f"<li>{link} {_text(one.message)}</li>\n"
        yield "</ul>\n"


def _pane(
    speech: Speech, layers: Iterable[Sequence[Mask | Slogan | Diagnostic]], numbers: dict[int, int]
) -> Iterator[str]:
    """The text, in a section for each zone and Part, with labels, headings and layers marked."""
    labels = [node.enumerator for node in speech.walk()]
    headings = [node.heading for node in speech.walk() if node.heading]
    places = {id(block): place for place, block in enumerate(speech.content)}
    ids = {id(label): f"n{numbers[label.start]}" for label in labels}
    marks = [list(layer) for layer in layers]
    for layer in marks:
        ids |= {id(one): f"d{number}" for number, one in enumerate(layer) if isinstance(one, Diagnostic)}
    inside = None
    for start, end, spans in segments(speech, [speech.content, labels, headings, *marks]):
        block, *others = sorted(spans, key=lambda span: not isinstance(span, (Part, Zone)))
        if block is not inside:
            kind = f"Zone {block.kind}" if isinstance(block, Zone) else "Part"
            yield f'{"</section>" if inside else ""}<section class="{kind}" id="z{places[id(block)]}">'
            inside = block
        for span in others:
            anchor = ids.pop(id(span), None)
            yield _opened(span, f' id="{anchor}"' if anchor else "")
        yield _source(speech.source[start:end])
        yield "".join("</mark>" if isinstance(span, Mask) else "</span>" for span in reversed(others))
    yield "</section>" if inside else ""


def _opened(span: Span, anchor: str) -> str:
    """The tag that opens a span of the text pane."""
    if isinstance(span, Enumerator):
        return f'<span class="label"{anchor}>'
    if isinstance(span, Heading):
        return '<span class="heading">'
    if isinstance(span, Mask):
        return f'<mark class="mask" title="{span.kind.value}">'
    if isinstance(span, Slogan):
        return f'<span class="slogan" title="{span.kind.value}">'
    if isinstance(span, Diagnostic):
        return f'<span class="finding"{anchor} title="{_attribute(f"{span.code} {span.message}")}">'
    raise AssertionError(span)
