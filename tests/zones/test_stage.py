from __future__ import annotations

import pytest

from zhspeech.text.patterns import compiled
from zhspeech.zones.stage import find_stage_directions
from zhspeech.zones.stage_rows import ALONE, StageRow
from zhspeech.zones.talk_rows import STAGE_ROWS

TALK = "孟站长：修渠要快。{}还要好。\n乔大山：好。\n孟站长：散会。\n"
#: Where brackets stand for the rows that ask for what is before them.
PLACES = {
    "？?": "孟站长：哪里修渠？{}还要好。\n乔大山：好。\n孟站长：散会。\n",
    "：:": "孟站长：{}还要好。\n乔大山：好。\n孟站长：散会。\n",
    ALONE: "孟站长：修渠要快。\n{}\n乔大山：好。\n孟站长：散会。\n",
}


def kinds(text: str) -> list[str]:
    return [found.kind for found in find_stage_directions(text)]


def ids(row: StageRow) -> str:
    return row.example


@pytest.mark.parametrize("row", STAGE_ROWS, ids=ids)
def test_a_row_makes_its_example_a_stage_direction_of_its_kind(row: StageRow):
    talk = PLACES.get(row.behind, TALK)
    assert kinds(talk.format(f"（{row.example}）")) == [row.kind]


@pytest.mark.parametrize("row", [row for row in STAGE_ROWS if row.behind], ids=ids)
def test_a_row_that_asks_for_what_stands_before_holds_nowhere_else(row: StageRow):
    assert kinds(TALK.replace("快。", "快").format(f"（{row.example}）")) == []


@pytest.mark.parametrize("row", STAGE_ROWS, ids=ids)
def test_a_row_does_not_match_its_trap(row: StageRow):
    assert compiled(row.pattern).match(row.trap) is None


@pytest.mark.parametrize("row", [row for row in STAGE_ROWS if row.anywhere], ids=ids)
def test_what_is_sure_is_believed_in_a_speech_too(row: StageRow):
    assert kinds(f"修渠要快。（{row.example}）还要好。") == [row.kind]


@pytest.mark.parametrize("row", [row for row in STAGE_ROWS if not row.anywhere], ids=ids)
def test_what_is_not_sure_is_no_stage_direction_in_a_document(row: StageRow):
    assert kinds(f"修渠要快（{row.example}），还要好。") == []


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("笑、鼓掌", "laughter"),
        ("鼓掌，笑声", "applause"),
        ("掌声、口号", "applause"),
        ("高呼口号，鼓掌", "cheers"),
        ("鼓掌，口号略", "note"),
    ],
)
def test_the_first_thing_named_decides_unless_something_is_left_out(words: str, kind: str):
    assert kinds(f"修渠要快。（{words}）") == [kind]


@pytest.mark.parametrize(
    "brackets", ["（鼓掌）", "(鼓掌)", "[鼓掌]", "【鼓掌】", "〔鼓掌〕", "（ 鼓掌 ）", "（熱烈鼓掌）"]
)
def test_brackets_of_every_form_belong_to_it(brackets: str):
    assert [str(found) for found in find_stage_directions(f"修渠要快。{brackets}好")] == [brackets]


@pytest.mark.parametrize("line", ["全场热烈鼓掌", "群众呼口号（略）", "　　呼口号"])
def test_a_line_without_brackets_may_be_one(line: str):
    assert [str(found) for found in find_stage_directions(f"修渠要快。\n{line}\n好")] == [line.strip()]


@pytest.mark.parametrize(
    "words",
    [
        "指乔大山",
        "即修渠队",
        "乔大山",
        "三月五日",
        "草案",
        "按：鼓掌",
        "乔大山记录整理",
        "乔大山记录，护林队转抄",
        "另一个代表",
        "水利局的同志",
        "水利局负责",
        "一",
        "如无人鼓掌",
        "群众组织、水利局、干部",
        "青石镇代表，十三岁的学生",
    ],
)
def test_glosses_credits_and_conditions_are_none(words: str):
    assert kinds(TALK.format(f"（{words}）")) == []


def test_labelled_words_are_an_interjection_and_none():
    assert kinds(TALK.format("（众答：鼓足干劲！）")) == []


@pytest.mark.parametrize("words", ["首长进入会场，全场热烈鼓掌", "响钟后，多位队员步入会场"])
def test_coming_and_going_is_an_incident(words: str):
    assert kinds(TALK.format(f"（{words}）")) == ["incident"]


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("众：打倒水霸！", "cheers"),
        ("孟站长、乔大山哈哈大笑", "laughter"),
        ("护林队插话", "incident"),
        ("编辑部的同学向首长讲印报的事", "incident"),
        ("以上问答只是大意，仅供参考", "note"),
        ("念：修渠公约第一条", "note"),
        ("敲桌子", "action"),
        ("看群众的条子", "action"),
        ("又回到扩音器前", "action"),
        ("给大家介绍乔大山", "action"),
        ("这时，孟站长找图纸", "action"),
        ("大家起立，热烈鼓掌", "action"),
        ("指挥部同志高呼“修渠万岁！”", "cheers"),
        ("把大家问笑了", "laughter"),
        ("原稿如此", "note"),
        ("当我们问到以后", "note"),
        ("完", "note"),
        ("乔大山等瞠目结舌，答不上来", "incident"),
        ("众：呼口号", "cheers"),
        ("群众：向修渠队学习！向修渠队致敬！", "cheers"),
        ("众：谁偷水就砸烂谁的水桶！", "cheers"),
        ("孟站长、乔大山、常林全笑了，并议论水价。", "laughter"),
        ("孟站长大笑说：水来了，这时大家都笑了。", "laughter"),
        ("高副站长开始笑说", "laughter"),
        ("孟大山、乔小田、常林三人都站了起来", "action"),
        ("一下站起来三个", "incident"),
        ("乔大山继续讲挖渠的经过", "incident"),
        ("乔站长继续辩护", "incident"),
        ("哭诉自己挨淹的经过", "incident"),
        ("有答三百多担", "incident"),
        ("指手画脚", "action"),
        ("孟站长挥着手对乔大山说", "action"),
        ("乔大山涨红着脸，说不再偷水", "action"),
        ("用手指乔大山", "action"),
        ("看到护林队同学时", "action"),
        ("并指着图纸说", "action"),
        ("放下图纸又说", "action"),
        ("孟站长请乔大山念水价表", "action"),
        ("这里讲了愚公移山的故事", "note"),
        ("又问水利局的人来了没有，当时没来", "note"),
        ("下面是关于水价的问题", "note"),
        ("孟站长详细地调查了各村有几口井", "note"),
        ("呼孟大山、乔小田等优秀队员的名字", "note"),
        ("重复多次这句话", "note"),
        ("大致意思", "note"),
        ("众口号：打倒水霸！", "cheers"),
        ("此时孟站长很气愤", "action"),
        ("乔大山把水价表和用水的名册交给孟站长看", "action"),
        ("递上水价表", "action"),
        ("掏出图纸", "action"),
        ("查看人员名单", "action"),
        ("孟站长作记录", "action"),
        ("孟站长和乔大山握手", "action"),
        ("请示水价如何定", "incident"),
        ("孟站长站起来答应", "action"),
        ("护林队代表站起来要求放水", "incident"),
        ("孟站长和乔大山照相", "action"),
        ("孟站长挥着草帽，健步进入会场", "action"),
        ("孟站长同志说昨晚两点钟才回来", "incident"),
        ("孟站长转身进屋", "action"),
        ("农大谈了一下水价", "incident"),
        ("取过图纸", "action"),
        ("众呼：坚决支持", "cheers"),
        ("长时间起哄", "incident"),
        ("大家起立，并高呼“修渠万岁！”", "action"),
    ],
)
def test_a_dialogue_says_in_brackets_what_happens(words: str, kind: str):
    assert kinds(TALK.format(f"（{words}）")) == [kind]


def test_an_editors_note_is_none_whatever_it_tells():
    assert kinds(TALK.format("〖孟站长进入会场，全场热烈鼓掌〗")) == []
