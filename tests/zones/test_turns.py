from __future__ import annotations

import pytest

import zhspeech
from zhspeech.text.plain import plain_text
from zhspeech.zones.turns import Turn, find_turns
from zhspeech.zones.utterances import read_turns

DIALOGUE = "谈话记录\n问：水来了吗？\n答：来了。\n问：谁放的？\n答：水站。\n问：好。\n"


def speakers(text: str, kind: str = "turn") -> list[str]:
    return [turn.speaker for turn in find_turns(text) if turn.kind == kind]


def said(text: str) -> list[str]:
    """What is said in each turn, without the label."""
    return [text[turn.label.end + 1 : turn.end].strip() for turn in find_turns(text) if turn.kind == "turn"]


def test_each_turn_of_a_dialogue_is_found():
    assert speakers(DIALOGUE) == ["问", "答", "问", "答", "问"]


@pytest.mark.parametrize(
    "change",
    [
        lambda text: text.replace("：", ":"),
        lambda text: text.replace("\n", "\r\n"),
        lambda text: text.replace("\n", "\r"),
        lambda text: text.replace("\n", "\n　　"),
        lambda text: text.replace("\n", "\n12. "),
    ],
)
def test_turns_do_not_depend_on_marks_breaks_indents_and_numbers(change):
    assert speakers(change(DIALOGUE)) == speakers(DIALOGUE)


TALK = (
    "修渠座谈会记录\n\n孟站长：渠修得怎么样？\n\n{}：还差两里。\n\n"
    "孟站长：缺什么？\n\n{}：缺水泥。\n\n孟站长：明天送来。\n"
)


@pytest.mark.parametrize(
    ("label", "speaker"),
    [
        ("乔大山", "乔大山"),
        ("乔大山答", "乔大山"),
        ("乔大山又笑着说", "乔大山"),
        ("乔大山（笑）", "乔大山"),
        ("×××、×××", "×××、×××"),
        ("修渠队代表", "修渠队代表"),
        ("青石村“八·三”", "青石村“八·三”"),
        ("一同学插话", "一同学"),
        ("众", "众"),
        ("修渠队代表甲", "修渠队代表甲"),
        ("乔委員長河", "乔委員長河"),
        ("乔大山同志", "乔大山同志"),
    ],
)
def test_the_speaker_is_the_label_without_verb_and_remark(label: str, speaker: str):
    assert speakers(TALK.format(label, label)) == ["孟站长", speaker, "孟站长", speaker, "孟站长"]


def test_a_label_keeps_its_verb_and_its_remark():
    turn = find_turns(TALK.format("乔大山（笑）", "乔大山答"))[1]
    assert (turn.label.text, turn.remark and turn.remark.text) == ("乔大山（笑）", "（笑）")


def test_a_label_may_tell_what_the_speaker_does():
    text = TALK.format("乔大山", "孟站长看了看图纸，乔大山放下笔说")
    assert speakers(text)[3] == "乔大山"
    assert find_turns(text)[3].label.text == "孟站长看了看图纸，乔大山放下笔说"


@pytest.mark.parametrize(
    "line",
    [
        "（众人笑）",
        "（谈到水泥时）",
        "孟站长和大家一一握手。",
        "水泥和石料",
        "……",
        "* * *",
        "接着，孟站长看了渠首。",
    ],
)
def test_a_turn_ends_before_a_line_that_nobody_speaks(line: str):
    text = TALK.format("乔大山", "乔大山").replace("缺水泥。\n", f"缺水泥。\n{line}\n")
    assert said(text)[3] == "缺水泥。"


@pytest.mark.parametrize("line", ["（笑）", "还缺石料。"])
def test_a_speech_goes_on_without_a_label(line: str):
    text = TALK.format("乔大山", "乔大山").replace("缺水泥。\n", f"缺水泥。\n{line}\n水泥要好的。\n")
    assert said(text)[3] == f"缺水泥。\n{line}\n水泥要好的。"


@pytest.mark.parametrize(
    ("call", "speaker"),
    [
        ("（乔大山：修通了！）", "乔大山"),
        ("（众答：修通了）", "众"),
        ("（群众插话：快了。）", "群众"),
        ("（修渠队：修通了。）", "修渠队"),
    ],
)
def test_what_others_call_out_in_brackets_is_an_interjection(call: str, speaker: str):
    text = TALK.format("乔大山", "乔大山").replace("送来。", f"送来，渠修通了吗？{call}好。")
    assert speakers(text, "interjection") == [speaker]
    assert len(speakers(text)) == 5


def test_two_may_call_out_within_one_pair_of_brackets():
    text = TALK.format("乔大山", "乔大山").replace("送来。", "送来。（乔大山：好！众：好！）散会。")
    calls = [turn.text for turn in find_turns(text) if turn.kind == "interjection"]
    assert calls == ["乔大山：好！", "众：好！"]


def test_an_interjection_may_stand_in_a_speech_that_is_no_dialogue():
    assert speakers("今天讲修渠。\n渠修通了没有？（答：通了！）通了就好。\n", "interjection") == ["答"]


@pytest.mark.parametrize(
    "brackets",
    [
        "（注：渠长三里）",
        "（记者：乔大山）",
        "（地点：渠首）",
        "（众：鼓掌）",
        "（众：修渠万岁！）",
        "（指乔大山说过的话：渠要修直）",
        "〖乔大山：水站站长〗",
    ],
)
def test_notes_credits_and_cheers_in_brackets_are_no_interjections(brackets: str):
    assert speakers(f"今天讲修渠。\n渠修通了。{brackets}通了就好。\n", "interjection") == []


def test_one_speech_in_a_parliament_is_a_turn():
    assert speakers("运输局局长：主席，现答复如下。\n渠已修通。\n") == ["运输局局长"]


@pytest.mark.parametrize(
    "text",
    [
        # too few turns
        "记录\n乔大山：水来了吗？\n孟站长：好：很好：再好\n",
        # heads of a table, of a notice, of an essay's parts
        "表\n甲：一\n乙：二\n丙：三\n丁：四\n戊：五\n",
        "会议通知\n时间：三月五日\n地点：渠首\n出席：孟站长\n记录：乔大山\n联系人：乔大山\n",
        "自由：人人有之。\n平等：人人有之。\n安全：人人要之。\n金融：人人用之。\n",
        # who is quoted does not speak
        "列宁指出：“水是命脉。”\n毛主席说：修渠要快。\n毛主席说：修渠要好。\n毛主席说：修渠要省。\n列宁说：好。\n",
        # members of a group
        "修渠领导小组\n组长：孟大河\n副组长：乔大山\n成员：何小田\n组长：孟大河\n成员：何小田\n",
        # footnotes
        "修渠史话\n①马克思：《渠》，第3页。\n②马克思：《渠》，第4页。\n③列宁：《渠》。\n④列宁：《水》。\n",
        "水来了。\n" * 9,
    ],
)
def test_labels_that_name_no_speakers_make_no_dialogue(text: str):
    assert find_turns(text) == ()


RUN_ON = "谈话记录。问：水来了吗？答：来了。" + "问：谁放的？答：水站。" * 4


def test_turns_in_running_text_are_found():
    assert speakers(RUN_ON) == ["问", "答"] * 5


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
    assert read_turns(plain_text(text)) == ()


def test_the_turn_at_a_place_is_the_innermost():
    speech = zhspeech.parse(DIALOGUE.replace("水站。", "水站（问：哪个？）的人。"))
    at = speech.source.index("哪个")
    found = [speech.turn_at(place) for place in (0, speech.source.index("来了。"), at, at + 6)]
    assert [turn and turn.label.text for turn in found] == [None, "答", "问", "答"]


def test_a_node_has_the_turns_inside_it():
    speech = zhspeech.parse("一、护林\n已经讲过。\n二、修渠\n" + DIALOGUE.partition("\n")[2])
    assert find_turns(speech.parts[0]) == ()
    assert find_turns(speech.parts[1]) == speech.turns != ()


def test_turns_are_spans_of_the_source():
    assert all(isinstance(turn, Turn) and turn.source is DIALOGUE for turn in find_turns(DIALOGUE))


def test_a_turn_ends_before_the_number_of_the_next_question():
    text = "一、问：何时修？\n答：今年。\n二、问：谁来修？\n答：大家修。\n三、问：修多宽？\n答：两米。\n"
    assert [turn.text for turn in find_turns(text)][:3] == [
        "问：何时修？\n",
        "答：今年。\n",
        "问：谁来修？\n",
    ]


@pytest.mark.parametrize("indent", ["", " ", "\u3000\u3000"])
def test_an_answer_ends_before_the_next_question_with_a_number(indent: str):
    text = (
        "一、何时修？\n答：今年。\n二、谁来修？\n答：大家修。\n三、修多宽？\n答：两米。\n四、好？\n答：好。\n"
    )
    assert said(text.replace("\n", f"\n{indent}")) == ["今年。", "大家修。", "两米。", "好。"]


def test_the_number_of_a_question_asks_nothing():
    text = (
        "一问：何时修？\n答：今年。\n二问：谁来修？\n答：大家。\n三问：多宽？\n答：两米。\n"
        "四问：好？\n答：好。\n"
    )
    assert speakers(text) == ["答"] * 4
    assert said(text) == ["今年。", "大家。", "两米。", "好。"]


def test_a_label_may_stand_on_a_line_of_its_own():
    text = "主持人：\n请讲。\n王站长：\n渠修好了。\n主持人：\n请问。\n台记者：\n几天？\n主持人：\n三天。\n"
    assert speakers(text) == ["主持人", "王站长", "主持人", "台记者", "主持人"]
    assert said(text)[1] == "渠修好了。"


def test_those_whom_letters_greet_do_not_speak():
    text = "六封信\n" + "大山同志：\n渠要修好。\n王小田\n" * 6
    assert find_turns(text) == ()


def test_who_has_an_office_in_brackets_is_a_person():
    text = "常林（副县长）：渠要修好。\n村民代表甲：缺水泥。\n常林：明天送来。\n村民代表甲：好。\n"
    assert speakers(text) == ["常林", "村民代表甲", "常林", "村民代表甲"]


def test_nobody_narrates_with_a_colon():
    text = DIALOGUE + "答：王站长说：再等等。\n"
    assert [turn.label.text for turn in find_turns(text)][-1] == "答"


def test_a_voice_that_is_heard_only_within_lines_is_one():
    text = "律师：渠通了吗？警：通了。\n律师：谁修的？警：不知道。\n律师：何时？警：昨天。\n律师：好。\n"
    assert speakers(text).count("警") == 3


@pytest.mark.parametrize("label", ["红卫兵问题", "19日晚7", "让我们高呼", "此刻", "申请人"])
def test_what_looks_like_a_label_and_names_nobody(label: str):
    assert label not in speakers(DIALOGUE + f"{label}：把渠修好。\n")


def test_questions_and_answers_of_a_form_are_no_dialogue():
    asked = "".join(f"Q{number}：是否同意修渠？\nA：不同意。\n本会回应：渠太长。\n" for number in range(1, 5))
    assert find_turns("回应\n" + asked) == ()


@pytest.mark.parametrize(
    "call", ["同学们：请坐下", "有人谈到：缺水泥", "有的代表提：缺水泥", "群众齐答：好！", "杨总长插话：对"]
)
def test_somebody_in_the_crowd_may_call_out_in_a_speech(call: str):
    speaker = speakers(f"渠要修好。（{call}）路要修平。", "interjection")
    assert len(speaker) == 1
    assert call.startswith(speaker[0])
