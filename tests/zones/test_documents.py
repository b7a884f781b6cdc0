from __future__ import annotations

import pytest

import zhspeech
from zhspeech.zones.documents import find_documents, find_texts
from zhspeech.zones.frames import read_lines

BODY = "各村要把渠修好，把路修平，把林护住。年底以前逐村检查，修得好的给奖金，不好的重修一遍。" * 3
COVER = (
    "青石镇关于印发修渠办法的通知\n各村：\n现将办法印发给你们，请照办。\n青石镇人民政府\n2019年3月5日\n"
    f"{{}}修渠办法\n{BODY}\n"
)


def kinds(text: str) -> list[str]:
    return [document.kind for document in find_documents(text)]


def starts(text: str) -> list[str]:
    """The first eight characters of each document."""
    return [document.text[:8].strip() for document in find_documents(text)]


@pytest.mark.parametrize("note", ["", "（此件公开发布）\n", "\n\n"])
def test_a_notice_and_what_it_forwards_are_two(note: str):
    text = COVER.format(note)
    assert kinds(text) == ["cover", "main"]
    assert starts(text)[1].startswith("修渠办法")


@pytest.mark.parametrize(
    ("forwards", "body"), [("同意《修渠办法》", "中央"), ("批转修渠办法", "县 委 办 公 室")]
)
def test_a_body_may_sign_in_brief_or_with_blanks(forwards: str, body: str):
    text = f"青石县{forwards}\n各村：\n县里同意这个办法，请照办。\n{body}\n2019年3月5日\n修渠办法\n{BODY}\n"
    assert kinds(text) == ["cover", "main"]


def test_what_is_attached_may_have_its_title_behind_the_mark():
    main = f"护林方案\n{BODY}\n请照办。\n"
    assert kinds(f"{main}附：关于修渠的报告\n镇政府：\n{BODY}\n") == ["main", "annex"]
    assert kinds(f"{main}附：关于修渠的报告\n水利站\n2019年3月5日\n") == ["main"]


def test_a_notice_without_a_text_behind_it_is_one():
    assert kinds(COVER.format("").partition("修渠办法\n各")[0]) == ["main"]


def test_a_notice_with_one_text_behind_an_annex_mark_forwards_it():
    assert kinds(COVER.format("附：\n\n")) == ["cover", "main"]


def test_a_news_lead_that_announces_the_full_text_is_a_cover():
    text = f"镇里公布修渠办法\n本报讯 镇里昨天公布了办法。办法全文如下：\n修渠办法\n{BODY}\n"
    assert kinds(text) == ["cover", "main"]


def test_a_link_within_a_text_is_no_frame():
    link = "相关报道： 镇里要修渠\n"
    assert kinds(f"修渠记\n{BODY}\n{link}{(BODY + chr(10)) * 4}") == ["main"]
    assert kinds(f"修渠记\n{BODY}\n{link}镇里要护林\n") == ["main", "frame"]


def test_annexes_are_documents_each():
    main = f"修渠方案\n{BODY}\n附件：1.名单\n　　　2.图\n水利站\n2019年3月5日\n"
    text = f"{main}附件1\n名单\n{BODY}\n附件2\n图\n{BODY}\n"
    assert kinds(text) == ["main", "annex", "annex"]


def test_a_short_table_below_its_number_is_an_annex():
    main = f"修渠方案\n{BODY}\n水利站\n2019年3月5日\n"
    assert kinds(f"{main}附件1\n修渠任务表\n东坪　三百亩　　西坪　五百亩　　河湾　二百亩\n") == [
        "main",
        "annex",
    ]
    assert kinds(f"{main}附件1\n附件2\n") == ["main"]


def test_buttons_in_a_row_are_a_frame():
    text = f"【字体：大 中 小】　打印　分享到：\n修渠方案\n{BODY}\n附件下载：无\n【打印】【关闭】\n"
    assert kinds(text) == ["frame", "main", "frame"]


def test_the_list_of_annexes_belongs_to_the_document():
    assert kinds(f"修渠方案\n{BODY}\n附件：1.名单\n水利站\n2019年3月5日\n") == ["main"]


@pytest.mark.parametrize(
    "heads",
    [
        ("第一篇：修渠方案", "第二篇：修渠方案"),
        ("【第1篇】修渠方案", "【第2篇】护林方案"),
        ("篇1：修渠方案", "篇2：护林方案"),
        ("护林方案范文 篇1", "护林方案范文 篇2"),
        ("乡镇护林实施方案篇一", "乡镇护林实施方案篇二"),
        ("【范文一】", "【范文二】"),
        ("【篇一】修渠方案", "【篇二】护林方案"),
        ("修渠方案1", "修渠方案2"),
        ("修渠方案（一）", "修渠方案（二）"),
        ("王小田同志的讲话", "李大山同志的讲话"),
        ("王小田讲话：", "李大山讲话："),
    ],
)
def test_parallel_texts_are_items(heads: tuple[str, str]):
    text = f"修渠方案精选2篇\n下面是小编整理的方案，供参考。\n{heads[0]}\n{BODY}\n{heads[1]}\n{BODY}\n"
    assert kinds(text) == ["frame", "item", "item"]


def test_a_first_speech_without_a_heading_is_an_item_too():
    text = f"在修渠大会上的讲话\n{BODY}\n王小田同志讲话\n{BODY}\n李大山同志讲话\n{BODY}\n"
    assert kinds(text) == ["item", "item", "item"]


def test_questions_in_a_parliament_are_items():
    text = f"水利局局长：主席，答复如下。\n{BODY}\n护林的支援\n9. 乔大山议员：主席，请问护林。\n{BODY}\n"
    assert kinds(text) == ["item", "item"]
    assert starts(text)[1].startswith("护林的支援")


@pytest.mark.parametrize(
    "text",
    [
        f"修渠方案\n第一部分　总则\n{BODY}\n第二部分　办法\n{BODY}\n",
        f"修渠方案\n第一篇\n{BODY}\n",
        f"修渠方案\n一、修渠1\n{BODY}\n二、修渠2\n{BODY}\n",
        f"修渠记\n{BODY}王小田讲话说，渠要修好。\n{BODY}\n",
        f"修渠史\n水利站\n2019年3月5日\n{BODY}\n2019年渠修通了。\n{BODY}\n",
    ],
)
def test_the_parts_of_one_document_are_not_cut_apart(text: str):
    assert kinds(text) == ["main"]


@pytest.mark.parametrize(
    ("above", "below"),
    [
        ("王小田1966-6-3\n", "CCRADB\n"),
        ("首页 > 讲话 > 正文\n", "上一篇：护林方案\n下一篇：没有了\n"),
        ("下载\n打印\n【字号：\n】\n", "相关报道：\n"),
        ("2013-03-22_修渠方案\n", "版权声明：本文来自网友投稿\n"),
    ],
)
def test_what_site_and_archive_add_is_a_frame(above: str, below: str):
    assert kinds(f"{above}修渠方案\n{BODY}\n{below}") == ["frame", "main", "frame"]


GLUED = (
    f"青石镇文件青政〔2019〕3号青石镇关于印发修渠办法的通知各村：现将办法印发给你们，请照办。{BODY}{BODY}青石镇水利局2019年3月5日"
    f"（此件公开发布）修渠办法一、总则{BODY}"
)


def test_documents_glued_into_one_line_are_told_by_the_signature():
    assert kinds(GLUED) == ["cover", "main"]
    assert starts(GLUED)[1].startswith("修渠办法一")


def test_annexes_glued_to_the_signature_are_documents():
    text = f"修渠方案{BODY}{BODY}青石镇水利局2019年3月5日附件1名单{BODY}附件2图{BODY}"
    assert kinds(text) == ["main", "annex", "annex"]


def test_what_a_body_issued_on_a_day_is_cited_within_a_text():
    text = f"关于印发修渠图的通知\n各村按水利局2019年3月5日颁布的《修渠办法》办。{BODY}{BODY}"
    assert kinds(text) == ["main"]


@pytest.mark.parametrize(
    "text", ["", " \n", "修渠。", "\n\n　　修渠方案\r\n好", COVER.format(""), GLUED, "#*>\n"]
)
def test_the_documents_tile_the_text_behind_its_first_blanks(text: str):
    documents = find_documents(text)
    assert "".join(document.text for document in documents) == (text.lstrip() if documents else "")
    assert bool(documents) == bool(text.strip(" \n#*>"))


def test_a_document_is_parsed_by_itself():
    main = find_documents(COVER.format(""))[1]
    assert main.parse() == zhspeech.parse(main.text)


def test_the_texts_of_a_compilation_are_its_items():
    text = "".join(f"第{number}篇：护林方案\n{'护好山上的林子。' * 20}\n" for number in "一二三")
    assert find_texts(text) == [text.index(f"第{number}篇") for number in "一二三"]


@pytest.mark.parametrize("text", ["", "护好山上的林子。\n一、看山\n二、修路\n"])
def test_most_texts_are_no_compilation(text: str):
    assert find_texts(text) == []


def test_a_headline_that_the_document_repeats_is_the_page_s():
    lead = "新华社青石3月5日电 孟站长5日在护林大会上发表了讲话，讲了各村今年要做的事。讲话全文如下："
    page = "孟站长在护林大会上的讲话（全文）\n发表时间：2019-03-05 来源：青石网\n"
    text = f"{page}{lead}\n在护林大会上的讲话\n{BODY}\n"
    assert kinds(text) == ["frame", "cover", "main"]


def test_a_document_with_a_letterhead_behind_another_on_one_line_is_an_annex():
    letter = f"水利站关于提意见的函各村：{BODY * 2}水利站2019年3月5日附件名单{BODY}"
    text = f"{letter}青石镇人民政府文件青政发〔2019〕3号关于护林的通知各村：{BODY}"
    assert kinds(text) == ["main", "annex", "annex"]


def test_a_line_is_told_without_indent_marks_and_blanks():
    text = "## 修渠 \n###\n \u3000# \n\n\u3000\u3000| 修路 | 架桥 |\n护林"
    assert [(line.words, text[line.start]) for line in read_lines(text)] == [
        ("修渠", "#"),
        ("修路 | 架桥", "|"),
        ("护林", "护"),
    ]
