from __future__ import annotations

import importlib
from pathlib import Path

import pytest

from zhspeech.errors import OutlineError
from zhspeech.tree.builder import build
from zhspeech.tree.nodes import MAX_LEVELS
from zhspeech.tree.outline import find_places, read_outline, write_outline
from zhspeech.tree.speech import Speech

TEXT = (
    "村务简报\n乡亲们：\n说两件事。\n一、修渠\n一是早动工；二是勤查看。渠修好了大家方便。\n二、办学\n散会。\n"
)
OUTLINE = """@title 村务简报
@salutation 乡亲们：
@opening 说两件事。
* 一、修渠
  - 一是早动工；二是勤查
  - 二是勤查看。渠修好了
  ~ 渠修好了大家方便。
* 二、办学
~ 散会。
"""


def written(text: str, outline: str) -> str:
    return write_outline(build(text, read_outline(text, outline)), text)


def test_an_outline_is_written_as_it_is_read():
    assert written(TEXT, OUTLINE) == OUTLINE


def test_labels_are_read_by_the_schemes():
    labels = [place.enumerator for place in read_outline(TEXT, OUTLINE) if place.enumerator]
    assert [(label.text, label.ordinal) for label in labels] == [
        ("一、", 1),
        ("一是", 1),
        ("二是", 2),
        ("二、", 2),
    ]


def test_where_no_scheme_reads_a_label_it_is_one_character_numbered_on():
    speech = Speech.from_outline("渠路桥；渠", "- 渠\n- 路\n  - 桥\n~ ；\n- 渠\n")
    labels = [node.enumerator for node in speech.walk()]
    assert [(label.text, label.scheme, label.ordinal) for label in labels] == [
        ("渠", "unknown", 1),
        ("路", "unknown", 2),
        ("桥", "unknown", 1),
        ("渠", "unknown", 3),
    ]


def test_a_label_does_not_reach_into_the_next_place():
    places = read_outline("第一，修渠", "- 第一\n~ ，修\n")
    assert places[0].enumerator is not None
    assert places[0].enumerator.text == "第一"


def test_debatable_places_comments_and_empty_lines_make_no_node():
    places = read_outline("一是渠。一是路。一是桥。", "# 三个\n\n- 一是\n? 一是\n  # 末了\n- 一是\n")
    assert [place.start for place in places] == [0, 8]


@pytest.mark.parametrize(
    ("outline", "message"),
    [
        ("一、修渠", "outline line 1: found '一、修渠', expected two spaces per level, one of"),
        ("\n * 一、", "outline line 2: found ' \\* 一、', expected two spaces per level"),
        ("*", "outline line 1: found '\\*', expected"),
        ("@interlude 散会", "outline line 1: found '@interlude 散会', expected"),
        (
            "* 二、\n* 一、",
            "outline line 2: found '一、', which is not in the text after line 6, column 2, expected",
        ),
        ("@title 村务\n@title 说", "outline line 2: found a second @title, expected each zone once"),
        ("* 一、\n  * 二、", "outline line 2: found \\* at level 1, expected no indent"),
        ("  - 一、", "outline line 1: found level 1 without a parent, expected at most level 0"),
        ("* 一、\n    - 一是", "outline line 2: found level 2 without a parent, expected at most level 1"),
        (
            "* 一、\n  - 一是\n  ~ 渠\n    - 二、",
            "outline line 4: found level 2 without a parent, expected at most level 1",
        ),
        (
            "* 一、\n@closing 散会\n  - 。",
            "outline line 3: found level 1 without a parent, expected at most level 0",
        ),
    ],
)
def test_a_line_that_cannot_be_read_says_where_and_why(outline: str, message: str):
    with pytest.raises(OutlineError, match=message):
        read_outline(TEXT, outline)


def test_a_tree_deeper_than_32_levels_is_not_read():
    text = "".join(chr(0x4E00 + level) for level in range(MAX_LEVELS + 1))
    outline = "".join(f"{'  ' * level}- {letter}\n" for level, letter in enumerate(text))
    with pytest.raises(OutlineError, match="and 32 levels in all"):
        read_outline(text, outline)


def test_a_snippet_grows_until_it_is_the_next_match():
    text = "好：一是把村里的水渠修到田头去。\n一是把村里的水渠修到田头来。"
    assert written(text, "- 一是把村里的水渠修到田头来") == (
        "@opening 好：一是把村里的水渠\n- 一是把村里的水渠修到田头来\n"
    )


def test_a_place_whose_line_stood_before_is_reached_by_a_debatable_line():
    text = "甲\n甲\n甲\n"
    outline = written(text, "- 甲\n? 甲\n- 甲")
    assert outline == "- 甲\n? 甲\n- 甲\n"


def test_a_long_repetition_is_stepped_over():
    text = "渠" * 100
    places = read_outline(text, "@opening 渠\n" + "? 渠\n" * 79 + "- 渠\n")
    assert [place.start for place in read_outline(text, write_outline(build(text, places), text))] == [0, 80]


def test_a_snippet_does_not_end_in_a_blank():
    assert written("- 甲乙丙丁戊己庚辛壬 \u3000癸子", "- 甲乙").endswith("- 甲乙丙丁戊己庚辛壬 \u3000癸\n")


@pytest.mark.parametrize("end", ["\n", "\r", "\x0b", "\x0c", "\x1c", "\x85", "\u2028", "\u2029"])
def test_a_snippet_ends_before_whatever_ends_a_line_for_python(end: str):
    assert written(f"甲{end}乙", "- 甲") == "- 甲\n"


def test_interludes_are_resumed_text_and_an_opening_that_is_a_list_needs_no_line():
    text = "一是渠。一、路\n散会。一是桥。"
    outline = "- 一是渠。一、路\n* 一、路\n~ 散会。一是桥。\n- 一是桥。\n"
    assert written(text, outline) == outline


def test_the_places_of_a_tree_make_it_again():
    content = build(TEXT, read_outline(TEXT, OUTLINE))
    assert build(TEXT, find_places(content)) == content


def test_every_annotated_outline_keeps_its_tree_for_other_readers(
    shared: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.syspath_prepend(shared / "eval")
    monkeypatch.setattr("sys.dont_write_bytecode", True)
    gold = importlib.import_module("gold")
    paths = sorted(
        path
        for folder in ("eval/dev", "eval/written", "sample")
        for path in (shared / folder).glob("*.outline")
    )
    assert paths
    for path in paths:
        text = path.with_suffix(".txt").read_bytes().decode("utf-8")
        speech = Speech.from_outline(text, path.read_text("utf-8"))
        (tmp_path / path.name).write_text(speech.outline(), "utf-8")
        before, after = gold.read_gold(path), gold.read_gold(tmp_path / path.name, text)
        assert after.zones == before.zones, path.stem
        views = [
            [
                (
                    node.start,
                    text[: node.end].rstrip(),
                    node.level,
                    node.is_part,
                    node.parent and node.parent.start,
                )
                for node in tree.nodes
            ]
            for tree in (before, after)
        ]
        assert views[1] == views[0], path.stem
        ours = [(node.enumerator.start, text[: node.end].rstrip(), node.level) for node in speech.walk()]
        assert ours == [view[:3] for view in views[0]], path.stem
