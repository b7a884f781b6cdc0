"""Every page that has a Chinese twin has the same code in both, and every tutorial has a twin."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

DOCS = Path(__file__).parents[1] / "docs"
TWINS = [
    DOCS / "start.md",
    *sorted((DOCS / "tutorials").glob("*.md")),
]
BLOCK = re.compile(r"^```(?P<info>.*)\n(?P<code>(?:.*\n)*?)```$", re.MULTILINE)
HAN = re.compile("[\u4e00-\u9fff]")


def twin(page: Path) -> Path:
    return DOCS / "zh" / page.relative_to(DOCS)


def blocks(page: Path) -> list[tuple[str, str]]:
    return BLOCK.findall(page.read_text("utf-8"))


@pytest.mark.parametrize("page", TWINS, ids=lambda page: page.stem)
def test_a_page_has_a_twin_with_the_same_code(page: Path):
    assert blocks(twin(page)) == blocks(page)


@pytest.mark.parametrize("page", TWINS, ids=lambda page: page.stem)
def test_a_twin_has_the_same_sections(page: Path):
    def sections(one: Path) -> list[str]:
        return re.findall("^(#+) ", BLOCK.sub("", one.read_text("utf-8")), re.MULTILINE)

    assert sections(twin(page)) == sections(page)


@pytest.mark.parametrize("page", sorted((DOCS / "zh").rglob("*.md")), ids=lambda page: page.stem)
def test_a_chinese_page_is_in_chinese_and_names_its_twin(page: Path):
    prose = BLOCK.sub("", page.read_text("utf-8"))
    assert len(HAN.findall(prose)) > len(re.findall("[a-z]+ [a-z]+", prose))
    assert "[English](" in prose
