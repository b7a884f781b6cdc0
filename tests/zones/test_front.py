from __future__ import annotations

import pytest

from zhspeech.text.plain import plain_text
from zhspeech.zones.front import FrontMatter, find_front_matter

BODY = "今年的春耕比往年早，全镇上下要把水、种、肥三件事办在前头。\n大家分头去做。\n"


def read(text: str, first_label: int | None = None) -> dict[str, str]:
    """The zones of a head and the body, each with its text."""
    front = find_front_matter(plain_text(text), len(text) if first_label is None else first_label)
    starts = [(name, start) for name, start in front._asdict().items() if start is not None]
    ends = [start for _, start in starts[1:]] + [len(text)]
    return {name: text[start:end] for (name, start), end in zip(starts, ends, strict=True)}


def head(**zones: str) -> None:
    """Assert that a head of these zones, with our body behind it, is read as they are written."""
    zones.setdefault("body", BODY)
    text = "".join(zones.values())
    assert read(text) == {name: zone for name, zone in zones.items() if zone or name == "body"}


def test_a_blank_text_has_no_head():
    assert find_front_matter(" \n\n", 3) == FrontMatter(None, None, None, 3)


def test_a_text_that_begins_with_a_label_has_no_head():
    assert find_front_matter("一、修渠\n", 0) == FrontMatter(None, None, None, 0)


def test_plain_prose_has_no_head():
    head()


@pytest.mark.parametrize(
    "title",
    [
        "在全镇春耕动员会上的讲话\n",
        "在全鎮春耕動員會上的講話\n",
        "在全镇春耕动员会上的讲话（节选）\n",
        "青石镇人民政府关于修缮水渠的通知\n青政发〔2031〕3号\n",
        "在全镇春耕动员会上的讲话\n（2031年3月2日）\n王小田\n",
        "在全镇春耕动员会上的讲话\n——在全体干部会上\n镇长　王小田\n",
        "把水渠修到每一块田头\n——在全镇春耕动员会上的讲话\n2031年3月2日\n",
        "把水渠修到每一块田头\n在全镇春耕动员会上的讲话\n",
        "在全镇春耕动员会上的讲话\n来源：本镇网站　时间：2031-03-02\n",
        "# 春耕的三件事\n",
        "水渠边上的春天\n",
        "【春耕】青石镇三千亩水田开犁\n",
        "——把水渠修到每一块田头\n",
    ],
)
def test_a_title_is_read_with_the_lines_that_belong_to_it(title: str):
    head(title=title)


@pytest.mark.parametrize(
    "title",
    [
        "春耕通讯\n青石镇广播站、红旗水库管理处\n2031.03.02\n",
        "青石镇三千亩水田开犁\n水库今年蓄水足，农机到得早\n青石镇广播站\n2031年3月2日\n",
    ],
)
def test_short_lines_up_to_a_date_belong_to_the_title(title: str):
    head(title=title)


def test_a_name_behind_the_date_begins_the_body():
    head(title="春耕通讯\n王小田\n2031.03.02\n", body="前言\n" + BODY)


def test_a_list_under_the_title_does_not_belong_to_it():
    head(title="春耕的安排意见\n", body="1.修渠\n2031年3月2日\n")


@pytest.mark.parametrize("lead", ["", "背景材料：\n", "【背景材料】\n", "（作者附记\n", "春耕要早，\n"])
def test_what_ends_in_a_mark_or_is_a_label_is_no_title(lead: str):
    head(body=lead + BODY)


def test_a_line_that_the_next_one_goes_on_with_is_no_title():
    """Pages cut a sentence where it holds a link."""
    head(body="今年的春耕\n，比往年早。\n")


def test_a_text_of_one_line_has_no_title():
    head(body="水渠边上的春天")


def test_a_title_may_stand_right_above_a_label():
    text = "水渠边上的春天\n一、修渠\n二、架桥\n"
    assert read(text, 8) == {"title": "水渠边上的春天\n", "body": "一、修渠\n二、架桥\n"}


def test_the_body_goes_on_behind_the_last_line_of_a_head():
    text = "在全镇春耕动员会上的讲话\n王小田\n\n一、修渠\n"
    assert read(text, 18)["body"] == "一、修渠\n"


@pytest.mark.parametrize(
    "header",
    [
        "首页 > 镇情 > 正文\n",
        "您现在的位置：镇情\n",
        "下载\n打印\n【字号：\n大\n中\n小\n】\n",
        "新华社青石3月2日电\n",
        "《春耕资料》第二辑\n",
        "王小田2031-3-2\n",
        "下面是小编为大家整理的春耕讲话，供大家参考。\n",
    ],
)
def test_what_a_page_or_an_archive_adds_before_the_title_is_header(header: str):
    head(header=header, title="在全镇春耕动员会上的讲话\n")


def test_what_a_page_adds_before_the_body_is_header():
    head(header="首页 > 镇情 > 正文\n")


def test_words_for_the_reader_are_no_header_without_a_title_or_salutation():
    head(body="本站整理了一篇范文，供大家参考。\n" + BODY)


def test_the_line_below_a_files_name_is_the_title_whatever_it_looks_like():
    head(header="王小田2031-3-2\n", title="水渠修好了吗？修到哪里了？\n王小田\n2031.03.02\n")


@pytest.mark.parametrize("body", [BODY, "今年的春耕" + "很早" * 60 + "。\n"])
def test_a_files_name_is_the_title_if_no_line_below_it_can_be(body: str):
    text = "2031-03-02_在全镇春耕动员会上的讲话\n同志们：\n" + body
    assert read(text)["title"] == "2031-03-02_在全镇春耕动员会上的讲话\n"


def test_a_files_name_above_a_long_paragraph_is_the_title():
    head(title="2031-03-02_春耕讲话\n", body="今年的春耕" + "很早" * 60 + "。\n")


@pytest.mark.parametrize(
    ("header", "title"),
    [
        (
            "王小田：在全镇春耕动员会上的讲话（全文）\n发表时间：2031-03-02　来源：青石网\n",
            "在全镇春耕动员会上的讲话\n（2031年3月2日）\n",
        ),
        (
            "王小田在全镇春耕动员会上的讲话\n来源：青石网\n新华社青石3月2日电\n",
            "水渠修到田头　桥梁修到村口\n——在全镇春耕动员会上的讲话\n",
        ),
        (
            "王小田在全镇春耕动员会上的讲话\n本报讯　昨天，王小田发表讲话。讲话全文如下：\n",
            "水渠边上的春天\n镇长　王小田\n",
        ),
        (
            "青石镇2031年工作报告\n首页\n>\n工作报告\n>\n镇情公开\n",
            "青石镇2031年工作报告\n（2031年3月2日）\n",
        ),
    ],
)
def test_the_formal_title_behind_source_or_dateline_makes_the_pages_own_one_header(header: str, title: str):
    head(header=header, title=title, salutation="同志们：\n")


def test_a_caption_behind_the_source_is_no_second_title():
    head(
        header="王小田：三千亩水田开犁\n来源：青石网\n水库边上的会场\n",
        title="在全镇春耕动员会上的讲话\n",
        salutation="同志们：\n",
    )


def test_a_page_line_alone_makes_no_second_title():
    head(title="在全镇春耕动员会上的讲话\n来源：青石网\n", salutation="同志们：\n")


@pytest.mark.parametrize(
    "title", ["关于修缮水渠的说明全文如下：\n", "**发言全文：**\n", "接下来是〈水渠边上的春天〉全文刊登：\n"]
)
def test_a_news_report_before_an_announced_full_text_is_header(title: str):
    report = "青石镇今天开会商量修渠，镇长王小田到会讲话。\n" * 4
    head(header="# 【水渠】镇长：年内修完\n" + report, title=title)


def test_an_announcement_below_a_title_is_no_title_of_its_own():
    head(
        title="王小田春耕致辞\n以下是镇长王小田在动员会上的致辞全文：\n",
        salutation="各位乡亲：\n",
    )


@pytest.mark.parametrize(
    "salutation",
    [
        "同志们：\n",
        "同志們：\n",
        "同志们：",
        "**同志们：**\n",
        "同志们，",
        "尊敬的各位代表，各位来宾：\n",
        "主席、各位代表：\n",
        "尊敬的王小田镇长，\n各位村长，女士们，先生们：\n",
        "全镇乡亲们，\n尊敬的各位来宾，\n水库全体值班员，\n女士们、先生们！\n",
        "镇长王小田先生、各位关心水渠的朋友：\n",
        "亲爱的父老乡亲：\n",
        "各村民委员会、镇属各单位：\n",
        "县人民政府：\n",
        "××同志：\n",
        "致全体村民：\n",
        "致全体村民：\n各位乡亲，",
        "财政所所长王小田先生敬启：\n",
    ],
)
def test_a_salutation_is_read_to_its_last_mark(salutation: str):
    head(title="在全镇春耕动员会上的讲话\n", salutation=salutation)


@pytest.mark.parametrize(
    "line",
    ["我们的同志们：\n", "总的情况如下：\n", "希望同志们，早作准备。\n", "镇长在各村谈春耕时讲：\n"],
)
def test_a_line_that_only_looks_like_an_address_is_none(line: str):
    head(title="在全镇春耕动员会上的讲话\n", body=line + BODY)


def test_a_text_may_end_with_its_salutation():
    head(title="在全镇春耕动员会上的讲话\n", salutation="同志们：\n", body="")


def test_a_salutation_may_stand_behind_a_short_lead():
    head(title="在全镇春耕动员会上的讲话\n王镇长：现在开会。\n", salutation="同志们：\n")


def test_behind_a_long_lead_a_salutation_fills_its_line():
    lead = "会议由镇长王小田主持，" + "各村村长都到会，" * 8 + "会场设在水库边上。\n"
    head(title="在全镇春耕动员会上的讲话\n" + lead, salutation="同志们：\n")
    head(title="在全镇春耕动员会上的讲话\n", body=lead + "同志们，大家辛苦了。\n")


def test_an_address_with_a_comma_behind_prose_is_no_salutation():
    """It closes a short text: 同志们，让我们……."""
    head(title="在全镇春耕动员会上的讲话\n", body="水来了。\n同志们，都动手吧。\n")


def test_an_addressee_behind_a_long_lead_is_another_documents():
    lead = "同意水利站的报告，" + "请各村照此办理，" * 8 + "并报县里。\n"
    head(title="关于转发水利站报告的通知\n", body=lead + "县人民政府：\n" + BODY)


def test_an_address_behind_much_prose_is_no_salutation():
    head(body="现在开会。\n先点名。\n人都到齐了。\n同志们：\n" + BODY)


def test_an_addressee_of_an_annex_is_no_salutation():
    head(title="关于修缮水渠的通知\n", body="报告附后。\n附：\n同志们：\n" + BODY)


def test_the_speaker_whom_the_byline_names_is_not_addressed():
    head(title="在春耕座谈会上的谈话\n王小田\n2031.03.02\n", body="王小田同志：\n" + BODY)


def test_a_letter_is_addressed_to_the_one_whom_its_title_names():
    head(title="给王小田的一封信\n李大山\n2031.03.02\n", salutation="小田同志：\n")


@pytest.mark.parametrize("text", ["各位", "尊敬的", "女士们、", "同志们", "（", "字", "的讲话（"])
def test_a_text_of_nothing_but_half_a_head_has_none(text: str):
    """Nested repetition in a pattern would take years here."""
    assert find_front_matter(text * 30_000, 10**6).salutation is None


ONE_LINE = "今年的春耕比往年早，全镇上下要把水、种、肥三件事办在前头。"


@pytest.mark.parametrize(
    "zones",
    [
        {"title": "在春耕会上的讲话（2031年3月2日）王小田", "salutation": "同志们："},
        {"header": "新华社青石3月2日电　", "title": "在春耕会上的讲话王小田", "salutation": "各位乡亲："},
        {"title": "在春耕会上的讲话 镇长 王小田", "salutation": "尊敬的各位来宾，女士们，先生们："},
        {"header": "青石镇三千亩水田开犁", "salutation": "同志们："},
        {"salutation": "尊敬的各位村长、所长，各位来宾："},
        {"salutation": "同志们："},
        {"title": "在春耕会上的讲话（2031年3月2日，青石）王小田"},
        {"title": "在春耕会上的讲话（2031年3月2日，青石）青石镇镇长 王小田"},
        {"title": "水渠边上的春天※王小田"},
        {"header": "新华社青石3月2日电", "title": "在春耕会上的致辞（2031年3月2日）"},
    ],
)
def test_a_head_on_one_line_with_the_body_is_read(zones: dict[str, str]):
    head(**zones, body=ONE_LINE)


def test_an_address_behind_the_first_sentence_of_a_line_is_no_salutation():
    head(body=f"{ONE_LINE}王镇长说：同志们：{ONE_LINE}")
