#!/usr/bin/env python3
"""How many automatic labels of Word documents are read right, by this library and by LibreOffice.

    python benchmarks/numbering.py [--count 200] [--differences] [--keep FOLDER]

The documents are made here: the rules of ECMA-376 17.9 in combination, each paragraph with the label that the
standard, and Word where it was seen to differ, gives it. The labels are not counted up, as a reader does it,
but defined: a number is that of the paragraph where its level began, and one more for each paragraph since.
The tests read the same documents. LibreOffice is asked where it is installed; what the documents use that it
is known to read in another way is told.
"""

from __future__ import annotations

import argparse
import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from dataclasses import dataclass, field
from io import BytesIO
from pathlib import Path
from xml.sax.saxutils import quoteattr
from zipfile import ZIP_DEFLATED, ZipFile

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
TENS = ("", "十", "二十", "三十", "四十")
CHINESE = [ten + one for ten in TENS for one in ("", *"一二三四五六七八九")][1:]
LEGAL = [ten + one for ten in ("", "壹拾", "贰拾", "叁拾") for one in ("", *"壹贰叁肆伍陆柒捌玖")][1:]
ONES = ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
ROMAN = [ten + one for ten in ("", "x", "xx", "xxx") for one in ONES][1:]
LETTERS = [chr(97 + place) for place in range(26)] + [chr(97 + place) * 2 for place in range(26)]
#: What a number is in each format; where a row ends, Word goes on in Arabic digits.
NUMERALS = {
    "decimal": [str(number) for number in range(1, 60)],
    "decimalZero": [f"{number:02}" for number in range(1, 60)],
    "decimalFullWidth": [ten + one for ten in ("", *"１２３４") for one in "０１２３４５６７８９"][1:],
    "chineseCounting": CHINESE,
    "chineseCountingThousand": CHINESE,
    "japaneseCounting": CHINESE,
    "taiwaneseCountingThousand": CHINESE,
    "chineseLegalSimplified": LEGAL,
    "decimalEnclosedCircle": list("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"),
    "decimalEnclosedCircleChinese": list("①②③④⑤⑥⑦⑧⑨⑩"),
    "decimalEnclosedParen": list("⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇"),
    "ideographEnclosedCircle": list("㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩"),
    "ideographTraditional": list("甲乙丙丁戊己庚辛壬癸"),
    "upperLetter": [letters.upper() for letters in LETTERS],
    "lowerLetter": LETTERS,
    "lowerRoman": ROMAN,
    "upperRoman": [roman.upper() for roman in ROMAN],
}
FRAMES = ("{}、", "（{}）", "{}.", "第{}条", "({})", "{}", "{}）")
#: Formats in which LibreOffice has the same as Word.
PLAIN = ("decimal", "decimalZero", "lowerRoman", "upperRoman", "chineseLegalSimplified", "decimalFullWidth")
#: What a document may use, and, of what LibreOffice is known to read in another way, how it reads that.
RULES = {
    "restart": "it takes no notice of lvlRestart",
    "legal": "it takes no notice of isLgl",
    "formats": "formats that it lacks, or goes on with where Word has digits",
    "deleted": "it counts deleted paragraphs",
    "starts": "it starts again where a num overrides a start that is not the first of its level",
    "levels": "it takes a level that is written anew in a num for a new list",
    "nums": "",
    "styles": "",
    "link": "",
    "hidden": "",
    "cells": "",
}
#: How many of the documents use each rule.
SHARE = 0.3


@dataclass
class Level:
    """A level of a definition, or its replacement in a num."""

    number_format: str
    text: str
    start: int = 1
    suffix: str = "nothing"
    restart: int | None = None
    is_legal: bool = False
    style: str | None = None

    def xml(self, place: int) -> str:
        """The ``w:lvl``."""
        parts = [f'<w:start w:val="{self.start}"/><w:numFmt w:val="{self.number_format}"/>']
        parts += [f'<w:lvlRestart w:val="{self.restart}"/>'] if self.restart is not None else []
        parts += [f'<w:pStyle w:val="{self.style}"/>'] if self.style else []
        parts += ["<w:isLgl/>"] if self.is_legal else []
        parts += [f'<w:suff w:val="{self.suffix}"/>'] if self.suffix != "tab" else []
        return f'<w:lvl w:ilvl="{place}">{"".join(parts)}<w:lvlText w:val={quoteattr(self.text)}/></w:lvl>'


@dataclass
class Num:
    """A ``w:num``: its definition, and what it overrides."""

    definition: int
    starts: dict[int, int] = field(default_factory=dict)
    levels: dict[int, Level] = field(default_factory=dict)


@dataclass
class Paragraph:
    """A numbered paragraph; ``num`` 0 has no number, and what does not count is not there for a reader."""

    num: int
    level: int
    by_style: str | None = None
    is_deleted: bool = False
    is_hidden: bool = False
    in_cell: bool = False


@dataclass
class Document:
    """A document: definitions, nums and styles by name, the definition that a style links, paragraphs."""

    definitions: dict[int, list[Level]]
    nums: dict[int, Num]
    styles: dict[str, tuple[int, int]]
    link: int | None
    paragraphs: list[Paragraph]
    rules: set[str]

    def level(self, num: int, place: int) -> Level:
        """A level as a num has it."""
        return self.nums[num].levels.get(place, self.definitions[self.nums[num].definition][place])

    def lines(self) -> list[str]:
        """What a reader should make of the paragraphs."""
        found = []
        for place, paragraph in enumerate(self.paragraphs):
            if not paragraph.is_deleted and not paragraph.is_hidden:
                found.append(self.label(place) + f"段{place}")
        return found

    def label(self, place: int) -> str:
        """The label of a paragraph, with the blank behind it."""
        paragraph = self.paragraphs[place]
        if not paragraph.num:
            return ""
        own = self.level(paragraph.num, paragraph.level)

        def numeral(match: re.Match[str]) -> str:
            of = int(match[1]) - 1
            level = self.level(paragraph.num, of)
            row = NUMERALS["decimal" if own.is_legal else level.number_format]
            number = self.number(place, of)
            return row[number - 1] if number <= len(row) else str(number)

        label = re.sub("%([1-9])", numeral, own.text)
        runs_together = label[-1:].isascii() and label[-1:].isalnum()
        return label + (" " if own.suffix == "space" or (own.suffix == "tab" and runs_together) else "")

    def number(self, place: int, level: int) -> int:
        """The number of a level at a paragraph: that of where it began, and one for each paragraph since."""
        num = self.paragraphs[place].num
        definition = self.nums[num].definition
        since = 0
        for before in range(place, -1, -1):
            paragraph = self.paragraphs[before]
            if not paragraph.num or paragraph.is_deleted or self.nums[paragraph.num].definition != definition:
                continue
            if paragraph.level == level:
                if self.begins(before):
                    first = self.nums[paragraph.num].starts.get(level, self.level(paragraph.num, level).start)
                    return first + since
                since += 1
            elif paragraph.level < level and self.restarts(paragraph, level):
                break
        return self.nums[num].starts.get(level, self.level(num, level).start)

    def restarts(self, paragraph: Paragraph, level: int) -> bool:
        """Whether a paragraph of a higher level makes a level begin anew."""
        restart = self.level(paragraph.num, level).restart
        return restart is None or paragraph.level < restart

    def begins(self, place: int) -> bool:
        """Whether the level of a paragraph begins with it."""
        paragraph = self.paragraphs[place]
        num, level = self.nums[paragraph.num], paragraph.level
        earlier = [other for other in self.paragraphs[:place] if other.num and not other.is_deleted]
        if level in num.starts and not any(
            (other.num, other.level) == (paragraph.num, level) for other in earlier
        ):
            return True
        for other in reversed(earlier):
            if self.nums[other.num].definition == num.definition:
                if other.level == level:
                    return False
                if other.level < level and self.restarts(other, level):
                    return True
        return True

    def docx(self) -> bytes:
        """The file."""
        body = "".join(map(self.paragraph_xml, range(len(self.paragraphs))))
        return write_docx(body, self.numbering_xml(), self.styles_xml())

    def paragraph_xml(self, place: int) -> str:
        """The ``w:p``, in a table if it stands in a cell."""
        paragraph = self.paragraphs[place]
        properties = ""
        if paragraph.by_style:
            properties += f'<w:pStyle w:val="{paragraph.by_style}"/>'
        styled = self.styles.get(paragraph.by_style or "")
        if styled != (paragraph.num, paragraph.level):
            level = f'<w:ilvl w:val="{paragraph.level}"/>' if paragraph.num else ""
            num = f'<w:numId w:val="{paragraph.num}"/>' if not styled or styled[0] != paragraph.num else ""
            properties += f"<w:numPr>{level}{num}</w:numPr>" if paragraph.num or styled else ""
        mark = '<w:del w:id="1" w:author="x"/>' if paragraph.is_deleted else ""
        mark += "<w:vanish/>" if paragraph.is_hidden else ""
        properties += f"<w:rPr>{mark}</w:rPr>" if mark else ""
        run = f"<w:t>段{place}</w:t>"
        if paragraph.is_hidden:
            run = f"<w:r><w:rPr><w:vanish/></w:rPr>{run}</w:r>"
        elif paragraph.is_deleted:
            run = f'<w:del w:id="2" w:author="x"><w:r>{run.replace("w:t>", "w:delText>")}</w:r></w:del>'
        else:
            run = f"<w:r>{run}</w:r>"
        xml = f"<w:p><w:pPr>{properties}</w:pPr>{run}</w:p>"
        if paragraph.in_cell:
            grid = "<w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid>"
            xml = f"<w:tbl>{grid}<w:tr><w:tc><w:tcPr/>{xml}</w:tc></w:tr></w:tbl>"
        return xml

    def numbering_xml(self) -> str:
        """What is in ``numbering.xml``."""
        xml = ""
        for definition, levels in self.definitions.items():
            link = '<w:styleLink w:val="Linked"/>' if definition == self.link else ""
            inner = "".join(level.xml(place) for place, level in enumerate(levels))
            kind = '<w:multiLevelType w:val="multilevel"/>'
            xml += f'<w:abstractNum w:abstractNumId="{definition}">{kind}{link}{inner}</w:abstractNum>'
        if self.link is not None:
            xml += '<w:abstractNum w:abstractNumId="90"><w:numStyleLink w:val="Linked"/></w:abstractNum>'
        for number, num in self.nums.items():
            linked = num.definition == self.link and number != self.linked_num()
            inner = ""
            for place in sorted({*num.starts, *num.levels}):
                start = f'<w:startOverride w:val="{num.starts[place]}"/>' if place in num.starts else ""
                level = num.levels[place].xml(place) if place in num.levels else ""
                inner += f'<w:lvlOverride w:ilvl="{place}">{start}{level}</w:lvlOverride>'
            definition = 90 if linked else num.definition
            xml += f'<w:num w:numId="{number}"><w:abstractNumId w:val="{definition}"/>{inner}</w:num>'
        return xml

    def linked_num(self) -> int:
        """The num that a numbering style names."""
        return min(number for number, num in self.nums.items() if num.definition == self.link)

    def styles_xml(self) -> str:
        """What is in ``styles.xml``."""
        xml = '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>'
        for name, (num, level) in self.styles.items():
            inner = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{num}"/></w:numPr>'
            head = f'w:styleId="{name}"><w:name w:val="{name}"/><w:basedOn w:val="a"/>'
            xml += f'<w:style w:type="paragraph" {head}<w:pPr>{inner}</w:pPr></w:style>'
        if self.link is not None:
            inner = f'<w:numPr><w:numId w:val="{self.linked_num()}"/></w:numPr>'
            head = 'w:styleId="Linked"><w:name w:val="Linked"/>'
            xml += f'<w:style w:type="numbering" {head}<w:pPr>{inner}</w:pPr></w:style>'
        return xml


PACKAGE = "http://schemas.openxmlformats.org/package/2006"
CONTENT = "application/vnd.openxmlformats-"
TYPE = CONTENT + "officedocument.wordprocessingml"


def write_docx(
    body: str, numbering: str = "", styles: str = "", parts: dict[str, str] | None = None
) -> bytes:
    """A DOCX file from the XML inside its body, numbering and styles, and whole further parts by their names.

    A part ``word/KIND….xml`` is related to the document as its ``KIND``.
    """
    names = f'xmlns:w="{WORD}" xmlns:r="{OFFICE}"'
    files = dict(parts or {})
    if numbering:
        files["word/numbering.xml"] = f"<w:numbering {names}>{numbering}</w:numbering>"
    if styles:
        files["word/styles.xml"] = f"<w:styles {names}>{styles}</w:styles>"
    relations = types = ""
    for name in files:
        if found := re.fullmatch(r"word/(([a-z]+)\d*\.xml)", name):
            target, kind = found.groups()
            relations += f'<Relationship Id="{target}" Type="{OFFICE}/{kind}" Target="{target}"/>'
            types += f'<Override PartName="/{name}" ContentType="{TYPE}.{kind}+xml"/>'
    types += f'<Override PartName="/word/document.xml" ContentType="{TYPE}.document.main+xml"/>'
    types += f'<Default Extension="rels" ContentType="{CONTENT}package.relationships+xml"/>'
    relation = f'<Relationship Id="r1" Type="{OFFICE}/officeDocument" Target="word/document.xml"/>'
    related = f'<Relationships xmlns="{PACKAGE}/relationships">{{}}</Relationships>'
    files = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types">{types}</Types>',
        "_rels/.rels": related.format(relation),
        "word/_rels/document.xml.rels": related.format(relations),
        "word/document.xml": f"<w:document {names}><w:body>{body}</w:body></w:document>",
        **files,
    }
    data = BytesIO()
    with ZipFile(data, "w", ZIP_DEFLATED) as archive:
        for name, text in files.items():
            archive.writestr(name, text)
    return data.getvalue()


def make_document(seed: int) -> Document:
    """A document with some of the rules in it, the same for the same seed."""
    draw = random.Random(seed)
    rules = {rule for rule in RULES if draw.random() < SHARE}
    definitions = {
        number: [make_level(draw, place, rules) for place in range(draw.randint(1, 5))]
        for number in range(draw.randint(1, 3))
    }
    nums: dict[int, Num] = {}
    for definition, levels in definitions.items():
        for again in range(draw.randint(1, 3) if "nums" in rules else 1):
            num = nums[len(nums) + 1] = Num(definition)
            if again and "starts" in rules:
                num.starts = {draw.randrange(len(levels)): draw.randint(1, 9)}
            if again and "levels" in rules:
                place = draw.randrange(len(levels))
                num.levels[place] = make_level(draw, place, rules)
    styles: dict[str, tuple[int, int]] = {}
    places = [(num, place) for num in nums for place in range(len(definitions[nums[num].definition]))]
    for num, place in draw.sample(places, min(3 if "styles" in rules else 0, len(places))):
        level = definitions[nums[num].definition][place]
        if level.style is None and place not in nums[num].levels:
            level.style = f"Styled{len(styles)}"
            styles[level.style] = (num, place)
    document = Document(definitions, nums, styles, 0 if "link" in rules else None, [], rules)
    add_paragraphs(document, draw)
    return document


def add_paragraphs(document: Document, draw: random.Random) -> None:
    """Numbered paragraphs. How Word fills a level that was skipped is not known: none is."""
    rules, num = document.rules, 1
    used: dict[int, set[int]] = {definition: set() for definition in document.definitions}
    for _ in range(draw.randint(8, 40)):
        num = draw.choice([0, *document.nums]) if draw.random() < 0.2 else num
        level = 0
        if num:
            definition = document.nums[num].definition
            count = len(document.definitions[definition])
            level = draw.choice([p for p in range(count) if used[definition].issuperset(range(p))])
        style = next((name for name, styled in document.styles.items() if styled == (num, level)), None)
        if document.styles and draw.random() < 0.3:
            style = draw.choice(list(document.styles))
        paragraph = Paragraph(num, level, style)
        chance = draw.random()
        paragraph.is_deleted = "deleted" in rules and chance < 0.1
        paragraph.is_hidden = "hidden" in rules and 0.1 <= chance < 0.2
        paragraph.in_cell = "cells" in rules and 0.2 <= chance < 0.3
        if num and not paragraph.is_deleted:
            used[definition] = {place for place in used[definition] if place <= level} | {level}
        document.paragraphs.append(paragraph)
    document.paragraphs.append(Paragraph(0, 0))


def make_level(draw: random.Random, place: int, rules: set[str]) -> Level:
    """A level of a definition."""
    shown = [f"%{above + 1}" for above in range(place + 1)]
    numbers = ".".join(shown) if place and draw.random() < 0.3 else shown[-1]
    return Level(
        draw.choice(list(NUMERALS) if "formats" in rules else PLAIN),
        draw.choice(FRAMES).format(numbers),
        start=draw.choice([1, 1, 1, 2, 5, 9]),
        suffix=draw.choice(["nothing", "space", "tab"]),
        restart=draw.choice([None, 0, 1, place]) if place and "restart" in rules else None,
        is_legal="legal" in rules and draw.random() < 0.3,
    )


def main() -> int:
    """Read every document and report."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--count", type=int, default=200)
    options.add_argument("--differences", action="store_true", help="list what LibreOffice has otherwise")
    options.add_argument("--keep", type=Path, help="write the documents there")
    chosen = options.parse_args()
    import zhspeech

    folder = chosen.keep or Path(tempfile.mkdtemp())
    folder.mkdir(parents=True, exist_ok=True)
    documents = {f"{seed:04}": make_document(seed) for seed in range(chosen.count)}
    right = labels = 0
    for name, document in documents.items():
        (folder / f"{name}.docx").write_bytes(document.docx())
        found = zhspeech.read(folder / f"{name}.docx").text.splitlines()
        wanted = document.lines()
        labels += len(wanted)
        right += sum(one == other for one, other in zip(found, wanted, strict=True))
    print(f"zhspeech     {right} of {labels} lines right")
    office = shutil.which("soffice")
    if not office:
        print("LibreOffice  is not installed")
        return 0
    command = [office, "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", str(folder)]
    subprocess.run([*command, *map(str, sorted(folder.glob("*.docx")))], check=True, capture_output=True)
    right, why = 0, Counter[str]()
    for name, document in documents.items():
        found = (folder / f"{name}.txt").read_text("utf-8-sig").splitlines()
        by_text = {line[line.rfind("段") :]: line for line in found if "段" in line}
        known = (
            " ".join(sorted(rule for rule in document.rules if RULES[rule])) or "nothing that it is known for"
        )
        for wanted in document.lines():
            line = by_text.get(wanted[wanted.rfind("段") :], "")
            if "".join(line.split()) == "".join(wanted.split()):
                right += 1
                continue
            why[known] += 1
            if chosen.differences:
                print(f"{name}: expected {wanted!r}, LibreOffice has {line!r} ({known})")
    print(f"LibreOffice  {right} of {labels} lines right; the others, by what their documents use:")
    print("\n".join(f"{count:6} {names}" for names, count in why.most_common()))
    print("\n".join(f"{rule:10} {reason}" for rule, reason in RULES.items() if reason))
    return 0


if __name__ == "__main__":
    sys.exit(main())
