from __future__ import annotations

import zhspeech
from zhspeech.text.glued import with_glued_paragraphs

#: A report that came as one line, a blank between its paragraphs.
LINE = (
    "水库清淤情况汇报 各位乡亲：水库的泥清了两个月。泥从三处来。今天报一报账。 一、清淤情况 今年清了三万方。"
    "（一）人手齐了。每村出二十人。管饭的是上游三个村。 （二）船也够了。借了两条，修了一条。 "
    "成绩要讲，问题也不少，主要是：一、泥没有地方堆；二、闸门老了；三、账目拖着没有公开。这些都要改。 "
    "二、下一步打算 先把闸门换了。钱由乡里出三成。村里出七成，账目贴在祠堂门口，谁都可以来看。 "
    "各位乡亲，水库是大家的水库，泥清一寸，水就多一寸，明年春天下游的田就不用再等着喝水了。"
    "大家的事大家来办，谁家有船就出船，谁家有人就出人，谁都不许站在堤上看热闹。开工的日子定在初八。"
)


def test_blanks_behind_sentences_become_line_feeds():
    assert [line[:4] for line in with_glued_paragraphs(LINE).split("\n")] == [
        "水库清淤",
        "一、清淤",
        "（二）船",
        "成绩要讲",
        "二、下一",
        "各位乡亲",
    ]


def test_the_text_stays_as_long_as_it_is():
    assert len(with_glued_paragraphs(LINE)) == len(LINE)


def test_a_text_in_lines_stays_as_it_is():
    lines = LINE.replace("。 ", "。 \n")
    assert with_glued_paragraphs(lines) == lines


def test_a_blank_behind_every_sentence_parts_none():
    spaced = LINE.replace("。 ", "。").replace("。", "。 ")
    assert with_glued_paragraphs(spaced) == spaced


def test_captions_of_pictures_part_none():
    captions = LINE.replace("。 ", "。").replace("账。", "账。 ") + "渠修好了，水也到了。" * 20
    assert with_glued_paragraphs(captions) == captions


def test_a_last_member_ends_where_its_paragraph_did():
    two = zhspeech.parse(LINE).children[0].children[1]
    assert two.text.strip() == "（二）船也够了。借了两条，修了一条。"


def test_a_list_within_a_sentence_belongs_to_the_heading_of_its_own_kind():
    one = zhspeech.parse(LINE).children[0]
    assert [node.enumerator.text for node in one.children] == ["（一）", "（二）", "一、", "二、", "三、"]
