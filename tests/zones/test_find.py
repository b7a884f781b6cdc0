from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from zhspeech.zones.find import Bounds, Label, find_zones

compose = runpy.run_path(str(Path(__file__).with_name("compose.py")))["compose"]

TEXT = (
    "在全村大会上的讲话\n乡亲们：\n今天请大家来，是要讲两件事。\n一、修渠\n渠老了，漏水的地方有十几处。\n"
    "二、架桥\n桥断了三年，过河要绕五里路。\n乡亲们，让我们早日动手，谢谢大家！\n附件：图纸\n"
)


def labels(*texts: str) -> list[Label]:
    """Headings at lines, as the lists of a text are told to the zones."""
    starts = [TEXT.index(text) for text in texts]
    return [Label(at, 0, at) for at in starts]


def test_the_zones_tell_where_each_begins():
    found = find_zones(TEXT, labels("一、", "二、"))
    assert found == Bounds(
        header=None,
        title=0,
        salutation=TEXT.index("乡亲们"),
        body=TEXT.index("今天"),
        closing=TEXT.rindex("乡亲们"),
        footer=TEXT.index("附件"),
    )


def test_a_text_without_words_is_all_body():
    assert find_zones("", []) == Bounds(None, None, None, 0, 0, 0)


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("layout", [" " * 60 + "{}", "{}" + "\u3000" * 60, "{}\n\n \n"])
def test_the_zones_do_not_depend_on_the_layout(seed: int, layout: str):
    text = compose(seed).text
    laid_out = "\n".join(layout.format(line) for line in text.split("\n"))

    def told(source: str) -> list[int | None]:
        """The bounds, by how many characters stand before each that are no blanks."""
        bounds = find_zones(source, [])
        return [None if at is None else len("".join(source[:at].split())) for at in bounds]

    assert told(laid_out) == told(text)
