"""Texts of known zones, composed of pieces of our own writing: what a page may hold, in every layout.

A piece is a header, title, salutation, opening, closing or footer, with the letters of the kinds of text it
is for: S speech, T talk, D official document, P paper on a page (plan, summary, rules), N news, L letter,
R record of a parliament. ``{title}`` in it is the first line of the text's title.
"""

from __future__ import annotations

from pathlib import Path
from random import Random
from typing import NamedTuple

PIECES = Path(__file__).parent / "pieces"
ZONES = ("header", "title", "salutation", "opening", "closing", "footer")
KINDS = "SSSSSSSDDDDDPPPPPPNNLRT"
#: How often a text of a kind has a zone.
SHARES = {
    "header": {"S": 0.4, "D": 0.4, "P": 0.65, "N": 0.2, "L": 0.2, "R": 0.0, "T": 0.3},
    "title": {"S": 0.9, "D": 0.95, "P": 0.95, "N": 0.9, "L": 0.8, "R": 0.4, "T": 0.9},
    "salutation": {"S": 0.75, "D": 0.65, "P": 0.0, "N": 0.0, "L": 0.9, "R": 0.9, "T": 0.2},
    "opening": {"S": 0.95, "D": 0.95, "P": 0.75, "N": 1.0, "L": 1.0, "R": 1.0, "T": 0.6},
    "closing": {"S": 0.8, "D": 0.5, "P": 0.35, "N": 0.0, "L": 0.7, "R": 0.6, "T": 0.05},
    "footer": {"S": 0.35, "D": 0.7, "P": 0.6, "N": 0.5, "L": 0.6, "R": 0.3, "T": 0.2},
}
NUMERALS = "一二三四五六七八九"
HALF_WIDTH = str.maketrans("，：；（）！？", ",:;()!?")


class Composed(NamedTuple):
    """A text, where its zones begin, and its kind."""

    text: str
    zones: dict[str, int]
    kind: str


def pieces(zone: str) -> list[tuple[str, str]]:
    """The pieces of a zone, each with the letters of its kinds."""
    records = (PIECES / f"{zone}.txt").read_text("utf-8").split("\n%\n")
    return [tuple(record.strip("\n").split("\n", 1)) for record in records]


def lines_of(name: str) -> list[str]:
    """The lines of a file of words or sentences."""
    return (PIECES / f"{name}.txt").read_text("utf-8").splitlines()


def compose(seed: int) -> Composed:
    """The text of a seed."""
    random = Random(seed)
    if random.random() < 0.1:
        return _fragment(random)
    kind = random.choice(KINDS)
    chosen = {
        zone: random.choice([text for letters, text in pieces(zone) if kind in letters])
        for zone in ZONES
        if random.random() < SHARES[zone][kind]
    }
    if kind in "SDP" and random.random() < 0.08:  # a page that begins in the middle
        for zone in ("header", "title", "salutation", "opening"):
            chosen.pop(zone, None)
    if "title" not in chosen:
        chosen.pop("header", None)
        if kind == "R":
            chosen["header"] = random.choice(["李署長大山：", "主席：", "王局长小田：", "陳議員國強："])
    name = chosen.get("title", "冬修水利工作总结").split("\n")[0]
    chosen = {zone: text.replace("{title}", name) for zone, text in chosen.items()}
    if "header" in chosen and "title" in chosen and random.random() < 0.2:
        chosen["header"] = name + "\n" + chosen["header"]
    elif "title" in chosen and "\n" not in chosen["title"] and random.random() < 0.08:
        chosen["title"] += random.choice(["\n", "\n\n", " ", ""]) + name
    if kind == "T" and "opening" not in chosen:
        chosen["opening"] = random.choice(lines_of("turn"))
    if "opening" in chosen and random.random() < 0.15:
        chosen["opening"] = random.choice(lines_of("paragraph"))
    return _lay_out(random, kind, chosen)


def _body(random: Random, kind: str, *, is_empty: bool) -> list[str]:
    """The paragraphs of a body behind its opening."""
    if kind == "T":
        return random.choices(lines_of("turn"), k=random.randint(4, 14))
    is_terse = random.random() < 0.15
    sentences, headings = (
        lines_of("short" if is_terse else "paragraph"),
        lines_of("word" if is_terse else "heading"),
    )
    length = 1 if is_terse else random.choice([1, 1, 2, 3, 5])
    paragraphs = ["".join(random.choices(sentences, k=length)) for _ in range(12)]
    if random.random() < 0.15:  # words that come again and again say nothing
        paragraphs, headings = paragraphs[:1], headings[:1]
    style = random.choice(
        "abcdp" if kind in "SP" else "abdp" if kind == "D" else "pe" if kind in "NL" else "ap"
    )
    if is_empty and style in "pe":
        style = "a"
    count = random.randint(2, 4)
    if style == "p":
        return random.choices(paragraphs, k=random.randint(1, 6))
    if style == "e":
        members = random.choices(paragraphs, k=count)
        list_ = "".join(f"{NUMERALS[at]}是{text[:-1]}；" for at, text in enumerate(members))
        return ["会议要求，" + list_[:-1] + "。"]
    body: list[str] = []
    is_sections = random.random() < 0.2
    for at in range(count):
        if style == "a":
            label = f"第{NUMERALS[at]}部分　" if is_sections else f"{NUMERALS[at]}、"
            body.append(label + random.choice(headings))
            body += random.choices(paragraphs, k=random.randint(0 if is_terse else 1, 2))
            if random.random() < 0.25:
                listed = _run_in(random, random.randint(2, 3), lines_of("word"))
                if random.random() < 0.5:
                    body.append(listed)
                else:
                    body[-1] += listed
            if random.random() < 0.4:
                steps = range(random.randint(2, 3))
                if random.random() < 0.5:
                    body.append(random.choice(["要抓好以下工作：", "主要做法是：", "重点做好三件事："]))
                for step in steps:
                    label = f"{NUMERALS[step]}、" if is_sections else f"（{NUMERALS[step]}）"
                    body.append(label + random.choice([*headings, *paragraphs]))
        else:
            label = {"b": f"第{NUMERALS[at]}，", "c": f"{at + 1}、", "d": f"第{NUMERALS[at]}条　"}[style]
            body.append(label + random.choice(paragraphs))
    return body


def _second(random: Random, kind: str) -> list[str]:
    """Another text of a compilation, behind the first."""
    zones = ("title", "salutation", "opening") if kind == "S" else ("title", "opening")
    head = [random.choice([text for letters, text in pieces(zone) if kind in letters]) for zone in zones]
    if random.random() < 0.3:
        head.insert(0, random.choice(["第二篇：", "篇2", "【范文二】"]))
    lines = [line for text in head for line in text.replace("{title}", "水利工作总结").split("\n")]
    return lines + _body(random, kind, is_empty=False)


def sentence_for(random: Random) -> str:
    """How a promulgated text begins."""
    return random.choice(
        ["为了做好冬修水利工作，制定本方案。", "根据县委、县政府部署，为推进水利建设，制定以下方案。"]
    )


def _run_in(random: Random, count: int, sentences: list[str]) -> str:
    """A list within one sentence, with what leads it in."""
    members = [random.choice(sentences).rstrip("。") for _ in range(count)]
    labels = random.choice(
        [
            [f"{numeral}是" for numeral in NUMERALS],
            [f"第{numeral}，" for numeral in NUMERALS],
            ["首先", "其次", "再次", "最后"],
            [f"{numeral}、" for numeral in NUMERALS],
        ]
    )
    mark = random.choice("；，。")
    return (
        random.choice(lines_of("lead")) + mark.join(map("".join, zip(labels, members, strict=False))) + "。"
    )


def _fragment(random: Random) -> Composed:
    """A stretch of a body alone, as people feed it."""
    if random.random() < 0.4:
        words = lines_of("word") if random.random() < 0.6 else lines_of("short")
        text = _run_in(random, random.randint(2, 4), words)
    else:
        kind = random.choice("SDPN")
        lines = _body(random, kind, is_empty=False)[: random.randint(1, 8)]
        if random.random() < 0.4:
            lines.insert(0, random.choice([text for letters, text in pieces("opening") if kind in letters]))
        text = random.choice(["\n", "\n\n", ""]).join(lines)
    if random.random() < 0.3:
        text = text[: random.randint(1, len(text))]
    return Composed(text, {} if text[0] in "一第1（首" else {"opening": 0}, "F")


def _lay_out(random: Random, kind: str, chosen: dict[str, str]) -> Composed:
    """The text of the pieces, in a layout by chance."""
    body = _body(random, kind, is_empty="opening" not in chosen)
    line = random.choice(["\n", "\n", "\n\n", "\n　　", "\n\n    "])
    glue = random.choice(["", "", " ", "　"])
    layout = random.choice(["lines"] * 7 + ["line", "head", "address", "end"])
    if "发给你们" in chosen.get(
        "opening", ""
    ):  # a notice, with the text that it promulgates behind its signature
        notice = [
            "河口县人民政府办公室",
            "2021年11月3日",
            "（此件公开发布）",
            "",
            "河口县冬修水利实施方案",
            sentence_for(random),
        ]
        body = [text for text in notice if text and random.random() < 0.8] + body
    if kind in "SP" and random.random() < 0.08:
        body += _second(random, kind)
    parts: list[tuple[str | None, str]] = []
    for zone in ZONES:
        if zone in chosen:
            parts.append((zone, chosen[zone]))
        if zone == "opening":
            parts += [(None, text) for text in body]
    text, zones = "", {}
    for number, (zone, piece) in enumerate(parts):
        before = parts[number - 1][0] if number else None
        is_glued = number and (
            (layout == "line" and before != "header")
            or (layout == "head" and before in ("title", "salutation"))
            or (layout == "address" and before == "salutation")
            or (layout == "end" and zone in ("closing", "footer"))
            or (
                zone in ("title", "salutation", "opening")
                and before == "header"
                and piece
                and text[-1] in "、："
                and kind != "D"
            )
        )
        piece = piece.replace("\n\n", "\n").replace("\n", line) if zone else piece
        if layout == "line" and zone != "header":
            piece = "".join(one.strip() + glue for one in piece.split("\n")).rstrip()
        text += glue if is_glued else line if number else ""
        if zone:
            zones[zone] = len(text) + len(piece) - len(piece.lstrip())
        text += piece
    if random.random() < 0.2:
        text = text.translate(HALF_WIDTH)
    if random.random() < 0.5:
        text += "\n"
    return Composed(text, zones, kind)
