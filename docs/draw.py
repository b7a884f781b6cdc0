"""Draw the pictures of the documentation, as SVG, from what the library says of a text.

``python docs/draw.py stages``, ``terminal`` or ``tree`` prints one; the build puts them into the pages.
"""

from __future__ import annotations

import sys
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING
from unicodedata import east_asian_width

import zhspeech

if TYPE_CHECKING:
    from zhspeech.tree.nodes import Node

EXAMPLE = Path(__file__).parents[1] / "examples" / "village-cleanup-simplified.txt"
DRAFT = Path(__file__).parents[1] / "examples" / "editor" / "draft.txt"
#: A speech that shows every class of node and fits a screen.
SHORT = """\
在全乡修渠动员会上的讲话

乡亲们：
我是这条渠的第一责任人，今天只讲两个问题。
一、为什么修
一是怕旱。去年旱了四十天，坡上的苞谷收成不到三成。
二是怕涝。前年一场雨，沟边的三户人家搬了两回。
二、怎么修
修渠靠大家，一要出工，二要出料，三要出主意：（1）从哪里过；（2）修多宽。
乡亲们，说干就干，让我们明天一早就上坡！
"""
COLOURS = {"Part": "#c2410c", "Point": "#1d4ed8", "Item": "#047857"}
ZONE, LINE = "#6b7280", "#9ca3af"
SIZE = 14


def tree() -> str:
    """The tree of :data:`SHORT`: zones and nodes downwards, children to the right of their parent."""
    speech = zhspeech.parse(SHORT)
    shapes: list[str] = []
    rows: list[tuple[int, int]] = []  # depth and y of what may be a parent

    def row(depth: int, colour: str, name: str, text: str) -> None:
        x, y = 10 + 46 * depth, 24 + 34 * len(rows)
        above = next((other for level, other in reversed(rows) if level < depth), None)
        if above is not None:
            shapes.append(f'<path d="M{x - 30} {above + 11}V{y}H{x}" fill="none" stroke="{LINE}"/>')
        width = 8 + measure(name) * 0.8
        shapes.append(f'<rect x="{x}" y="{y - 11}" width="{width:.0f}" height="22" rx="4" fill="{colour}"/>')
        shapes.append(words(x + 4, y + 4, name, "#fff", SIZE * 0.8))
        shapes.append(words(x + width + 8, y + 5, text))
        rows.append((depth, y))

    def below(node: Node, depth: int) -> None:
        name = type(node).__name__
        heading = node.heading
        row(depth, COLOURS[name], name, f"{node.enumerator}{heading or ''}  [{node.start}:{node.end}]")
        for child in node.children:
            below(child, depth + 1)

    row(0, "#111827", "Speech", f"{speech.heading}  [{speech.start}:{speech.end}]")
    for block in speech.content:
        if isinstance(block, zhspeech.Zone):
            row(1, ZONE, block.kind, f"{block.text.strip()}  [{block.start}:{block.end}]")
            for child in block.children:
                below(child, 2)
        else:
            below(block, 1)
    return picture("The tree of a short speech", 640, 34 * len(rows) + 14, shapes)


def stages() -> str:
    """The stages from text to tree, with what each of them makes of an example."""
    source = EXAMPLE.read_text("utf-8")
    speech, candidates = zhspeech.parse(source), zhspeech.explain(source)
    weighed = [one for one in candidates if one.alternatives]
    accepted = [one for one in candidates if one.accepted]
    marks = [place.mark for place in zhspeech.Parser().places(source)]
    kinds = [type(node).__name__ for node in speech.walk()]
    body = speech.body
    assert body, "the example has a body"
    boxes = [
        ("text", "one script, one kind of blank",
         f"{len(source)} characters, {len(source.splitlines())} lines"),
        ("labels", "every stretch that could be a label", f"{len(candidates)}, by the rows of schemes"),
        ("lists/company", "has it a neighbour to count with?",
         f"{len(weighed)} have, or stand on a line of their own"),
        ("lists/resolver", "the cheapest reading of the whole text",
         f"{len(accepted)} accepted, by the costs in weights"),
        ("zones", "what stands around the body?",
         f"the body is [{body.start}:{body.end}] and gets walls around it"),
        ("lists/extents", "where does the last member end?",
         f"the text resumes in {marks.count('~')} places"),
        ("lists/divisions", "which lists divide the speech?", f"{marks.count('*')} members are Parts"),
        ("tree/places", "all beginnings, in order", f"{len(marks)}, those of the zones with them"),
        ("tree/builder", "zones and nodes that tile the text",
         f"{len(speech.zones)} zones, " + ", ".join(f"{kinds.count(kind)} {kind}s" for kind in COLOURS)),
    ]  # fmt: skip
    shapes: list[str] = []
    for number, (name, task, result) in enumerate(boxes):
        y = 10 + 66 * number
        colour = ZONE if name in ("text", "zones", "tree/places") else COLOURS["Point"]
        if number:
            shapes.append(
                f'<path d="M150 {y - 20}V{y - 4}m-5 -7l5 7l5 -7" fill="none" '
                f'stroke="{LINE}" stroke-width="2"/>'
            )
        shapes.append(
            f'<rect x="10" y="{y}" width="280" height="44" rx="6" '
            f'fill="{colour}" fill-opacity="0.12" stroke="{colour}"/>'
        )
        shapes.append(words(22, y + 18, name, weight="bold"))
        shapes.append(words(22, y + 36, task, size=SIZE * 0.85))
        shapes.append(words(310, y + 27, result))
    return picture("The stages from text to tree", 640, 66 * len(boxes), shapes)


def terminal() -> str:
    """A terminal in which a draft is checked: what the command says of it, in Chinese."""
    speech = zhspeech.parse(DRAFT.read_text("utf-8"))
    found = zhspeech.check(speech, ignore=["M501"])
    name = "draft.txt"
    rows = [[("$ ", LINE), (f"zhspeech check --lang zh {name}", "#fff")]]
    rows += [
        [(f"{name}:{one.line}:{one.column}: ", LINE), (f"{one.code} ", "#fbbf24"), (one.message_zh, "#fff")]
        for one in found
    ]
    rows.append([("$ ", LINE)])
    height = 28 * len(rows) + 20
    shapes = [f'<rect width="640" height="{height}" rx="8" fill="#111827"/>']
    for number, row in enumerate(rows):
        spans = "".join(f'<tspan fill="{colour}">{escape(text)}</tspan>' for text, colour in row)
        shapes.append(
            f'<text x="16" y="{34 + 28 * number}" font-family="monospace" font-size="{SIZE}" '
            f'xml:space="preserve">{spans}</text>'
        )
    return picture("A terminal: zhspeech check says what is wrong with a draft", 640, height, shapes)


DRAWINGS = {"stages": stages, "terminal": terminal, "tree": tree}


def measure(text: str) -> float:
    """About how wide a text is, in pixels."""
    return sum(SIZE if east_asian_width(character) in "WF" else SIZE * 0.58 for character in text)


def words(
    x: float, y: float, text: str, colour: str = "currentColor", size: float = SIZE, weight: str = "normal"
) -> str:
    """A line of text."""
    return (
        f'<text x="{x:.0f}" y="{y:.0f}" fill="{colour}" font-size="{size:.1f}" '
        f'font-weight="{weight}">{escape(text)}</text>'
    )


def picture(title: str, width: int, height: int, shapes: list[str]) -> str:
    """The picture: it takes the page's text colour, and shrinks with the page."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="{escape(title)}" '
        f'viewBox="0 0 {width} {height}" width="{width}" style="max-width: 100%; height: auto" '
        'font-family="sans-serif">\n' + "\n".join(shapes) + "\n</svg>\n"
    )


if __name__ == "__main__":
    sys.stdout.write(DRAWINGS[sys.argv[1]]())
