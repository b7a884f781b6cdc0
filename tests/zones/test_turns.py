from __future__ import annotations

import pytest

from zhspeech.text.plain import plain_text
from zhspeech.zones.turns import find_turns

DIALOGUE = "谈话记录\n问：水来了吗？\n答：来了。\n问：谁放的？\n答：水站。\n问：好。\n"


def turns(text: str) -> list[str]:
    """The speakers, with the character behind each."""
    return [text[at:].split("：")[0].split(":")[0] for at in find_turns(plain_text(text))]


def test_each_turn_of_a_dialogue_is_found():
    assert turns(DIALOGUE) == ["问", "答", "问", "答", "问"]


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("：", ":"),
        lambda text: text.replace("\n", "\r\n"),
        lambda text: text.replace("\n", "\r"),
        lambda text: text.replace("\n", "\n　　"),
    ],
)
def test_turns_do_not_depend_on_marks_breaks_and_indents(change):
    assert turns(change(DIALOGUE)) == turns(DIALOGUE)


@pytest.mark.parametrize("name", ["王镇长", "王×", "李大山（笑）", "镇长(插话)"])
def test_a_speaker_is_a_short_name_maybe_with_a_remark(name: str):
    assert set(turns(DIALOGUE.replace("答", name))) == {"问", name}


def test_a_few_turns_make_no_dialogue():
    assert find_turns("记录\n问：水来了吗？\n答：来了。\n问：好：很好：再好\n") == []


def test_a_text_with_hardly_a_colon_is_no_dialogue():
    assert find_turns("水来了。\n" * 9) == []


def test_voices_that_do_not_return_make_no_dialogue():
    assert find_turns("表\n甲：一\n乙：二\n丙：三\n丁：四\n戊：五\n") == []


@pytest.mark.parametrize("line", ["现在把修水渠的情况说一说：", "时间："])
def test_a_clause_and_a_line_that_ends_in_a_colon_are_no_turns(line: str):
    assert turns(DIALOGUE + line + "\n" + "问：完了？\n") == [*turns(DIALOGUE), "问"]


RUN_ON = "谈话记录。问：水来了吗？答：来了。" + "问：谁放的？答：水站。" * 4


def test_turns_in_running_text_are_found():
    assert turns(RUN_ON) == ["问", "答"] * 5


@pytest.mark.parametrize(
    "text",
    [
        # too few turns
        "谈话记录。" + "问：水来了吗？答：来了。" * 3,
        # one voice
        "谈话记录。" + "问：水来了吗？来了。" * 9,
        # quotations
        "谈话记录。" + "他说：水来了吗？她答道：来了。" * 9,
        # nothing behind the colon
        "谈话记录。" + "问：\n水来了吗？答：\n来了。" * 9,
        # no speaker before it
        "谈话记录。" + "水：：来了。" * 9,
    ],
)
def test_colons_in_running_text_make_no_dialogue(text: str):
    assert find_turns(plain_text(text)) == []


def test_voices_that_are_heard_once_or_twice_have_no_turns_in_running_text():
    assert turns(RUN_ON + "王镇长：好。") == turns(RUN_ON)


def test_the_first_line_is_no_turn():
    assert turns("问：水来了吗？\n" + DIALOGUE) == turns(DIALOGUE)
