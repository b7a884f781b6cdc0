"""Every page that has a Chinese twin has the same code in both; tutorials, how-tos and glossary have one."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

DOCS = Path(__file__).parents[1] / "docs"
TWINS = [
    DOCS / "start.md",
    *sorted((DOCS / "tutorials").glob("*.md")),
    *sorted((DOCS / "howto").glob("*.md")),
    DOCS / "understanding" / "words.md",
]
BLOCK = re.compile(r"^```(?P<info>.*)\n(?P<code>(?:.*\n)*?)```$", re.MULTILINE)
HAN = re.compile("[\u4e00-\u9fff]")


def name(page: Path) -> str:
    return str(page.relative_to(DOCS))


def twin(page: Path) -> Path:
    return DOCS / "zh" / page.relative_to(DOCS)


def blocks(page: Path) -> list[tuple[str, str]]:
    return BLOCK.findall(page.read_text("utf-8"))


@pytest.mark.parametrize("page", TWINS, ids=name)
def test_a_page_has_a_twin_with_the_same_code(page: Path):
    assert blocks(twin(page)) == blocks(page)


@pytest.mark.parametrize("page", TWINS, ids=name)
def test_a_twin_has_the_same_sections(page: Path):
    def sections(one: Path) -> list[str]:
        return re.findall("^(#+) ", BLOCK.sub("", one.read_text("utf-8")), re.MULTILINE)

    assert sections(twin(page)) == sections(page)


@pytest.mark.parametrize("page", TWINS, ids=name)
def test_a_page_names_its_twin(page: Path):
    up = "../" * (len(page.relative_to(DOCS).parts) - 1)
    assert f"({up}zh/{page.relative_to(DOCS)})" in page.read_text("utf-8")


@pytest.mark.parametrize("page", TWINS, ids=name)
def test_twins_have_the_same_rows_in_their_tables(page: Path):
    def rows(one: Path) -> int:
        prose = re.sub(
            "<!-- figures.*?end of figures -->", "", BLOCK.sub("", one.read_text("utf-8")), flags=re.S
        )
        return len(re.findall(r"^(?:\|[^\n]*\||\* - )", prose, re.MULTILINE))

    assert rows(twin(page)) == rows(page)


@pytest.mark.parametrize("page", sorted((DOCS / "zh").rglob("*.md")), ids=name)
def test_a_chinese_page_is_in_chinese_and_names_its_twin(page: Path):
    prose = BLOCK.sub("", page.read_text("utf-8"))
    assert len(HAN.findall(prose)) > len(re.findall("[a-z]+ [a-z]+", prose))
    assert "[English](" in prose
