"""Which lines of a page are the document. The pages are our own, in the manner of real ones."""

from __future__ import annotations

import re

import pytest

import zhspeech
from zhspeech.readers.additions import ROWS, is_addition

TITLE = "在全区防汛工作会议上的讲话"
BODY = (
    "同志们：",
    "今天这个会，主要是分析形势，安排今年的防汛工作。下面，我讲三点意见。",
    "一、认清形势",
    "今年降雨偏多，河道水位偏高，防汛任务很重，一刻也不能放松。",
    "二、压实责任",
    "各街道要把责任落实到段、到人，做到守土有责、守土尽责。",
    "三、严肃纪律",
    "汛期要坚持二十四小时值班，不得脱岗，有情况及时报告。",
    "某区人民政府",
    "2024年5月6日",
)
NAVIGATION = '<div class="top"><a href=/>首页</a><a href=/zw>政务公开</a><a href=/fw>办事服务</a></div>'
CRUMBS = '<div class="weizhi">当前位置：<a href=/>首页</a> &gt; <a href=/zw>政务公开</a> &gt; 正文</div>'
ABOUT = (
    '<div class="xx"><span>发布时间：2024-05-07 09:30</span><span>来源：区政府办</span>'
    "<span>浏览次数：88</span></div>"
)
FOOT = "<div class=bottom><p>主办：某区人民政府办公室</p><p>某ICP备00000000号</p></div>"


def paragraphs(*lines: str) -> str:
    return "".join(f"<p>{line}</p>" for line in lines)


def page(inner: str, title: str = TITLE) -> str:
    head = f"<!DOCTYPE html><head><meta charset=utf-8><title>{title} - 某区人民政府</title></head>"
    return f"{head}<body>{NAVIGATION}{CRUMBS}{inner}{FOOT}</body>"


PAGES = {
    "paragraphs in a box": f"<h1>{TITLE}</h1>{ABOUT}<div class=con>{paragraphs(*BODY)}</div>",
    "the title in the box": f"{ABOUT}<div class=con>{paragraphs(TITLE, *BODY)}</div>",
    "the title in two lines": f"<div class=con><p>{TITLE[:6]}<br>{TITLE[6:]}</p>{paragraphs(*BODY)}</div>",
    "lines with breaks": f"<div class=title>{TITLE}</div>{ABOUT}<div id=zoom>{'<br><br>'.join(BODY)}</div>",
    "a table for the layout": f"<table><tr><td width=150>{NAVIGATION}</td><td><center>{TITLE}</center>{ABOUT}"
    f"{'<br>'.join(BODY)}</td></tr></table>",
    "text as it was typed": f"<h2>{TITLE}</h2><pre>{chr(10).join(BODY)}</pre>",
    "each paragraph in a section": f"<h1>{TITLE}</h1>"
    + "".join(f"<section><section><span>{line}</span></section></section>" for line in BODY),
    "a footer that ends nothing": f"<h1>{TITLE}</h1></html><div>{paragraphs(*BODY)}</div>",
    "recommended reading in the box": f"<div><h1>{TITLE}</h1>{paragraphs(*BODY)}"
    "<p>【打印本页】</p><p>相关阅读</p>"
    "<ul><li><a href=1>区长调研防汛工作</a><li><a href=2>防汛预案出台</a></ul></div>",
    "other pages and a disclaimer in the box": f"<div><h1>{TITLE}</h1>{ABOUT}{paragraphs(*BODY)}"
    "<p>上一篇：<a href=1>在全区教育工作会议上的讲话</a></p><p>免责声明：本站文档由用户上传。</p></div>",
    "comments with prose": f"<h1>{TITLE}</h1><div>{paragraphs(*BODY * 2)}</div>"
    "<div class=comment-list><p>网友甲：讲得很实在，希望落到实处。</p></div>",
}


@pytest.mark.parametrize("name", PAGES)
def test_the_document_is_read_from_its_title_to_its_signature(name: str):
    found = zhspeech.read(page(PAGES[name]).encode()).text.splitlines()
    body = BODY * 2 if "comments" in name else BODY
    assert "".join(found) == TITLE + "".join(body)


def test_a_signature_outside_the_box_of_the_text_is_part_of_the_document():
    inner = (
        f"<h1>{TITLE}</h1><div><div>{paragraphs(*BODY[:-2])}</div><div>{'<br>'.join(BODY[-2:])}</div></div>"
    )
    assert zhspeech.read(page(inner).encode()).text.splitlines() == [TITLE, *BODY]


def test_summaries_of_other_texts_beside_the_document_are_out():
    summary = "<p>区委书记在讲话中指出，要办好人民满意的教育，努力让每个孩子都能享有公平的机会。</p>"
    others = "".join(f"<li><a href={n}>第{n}次教育工作会议上的讲话</a>{summary}</li>" for n in range(9))
    inner = f"<h1>{TITLE}</h1><div>{paragraphs(*BODY)}</div><div><ul>{others}</ul></div>"
    assert zhspeech.read(page(inner).encode()).text.splitlines() == [TITLE, *BODY]


@pytest.mark.parametrize(
    "title",
    [
        "<h2>{}</h2>",
        "<div class='article-title'>{}</div>",
        "<p align=center><b>{}</b></p>",
        "<center>{}</center>",
    ],
)
def test_the_title_is_found_where_the_page_is_called_otherwise(title: str):
    inner = f"{title.format(TITLE)}{ABOUT}<div>{paragraphs(*BODY)}</div>"
    assert zhspeech.read(page(inner, "政务公开").encode()).text.splitlines() == [TITLE, *BODY]


@pytest.mark.parametrize(
    "line",
    [
        "主办单位：某区文化和旅游局",
        "审核：区财政局、区审计局",
        "来源：财政拨款",
        "名称",
        "关键词：强基础、抓落实",
        "（三）推广扫码乘车",
        "群众扫码关注以后，点击查看即可办理。",
        "提高政务网站访问量",
        "三、版权归属",
    ],
)
def test_a_line_between_sentences_is_believed_to_be_the_documents(line: str):
    inner = f"<h1>{TITLE}</h1><div>{paragraphs(*BODY[:4], line, *BODY[4:])}</div>"
    assert zhspeech.read(page(inner).encode()).text.splitlines() == [TITLE, *BODY[:4], line, *BODY[4:]]


@pytest.mark.parametrize("name", ["某区人民政府_领导讲话_{}", "{}_领导讲话_某区人民政府"])
def test_the_title_is_what_the_page_is_called_beside_the_names_of_the_site(name: str):
    inner = f"<div><a href=1>{TITLE}</a></div><div>{TITLE}</div>{ABOUT}<div>{paragraphs(*BODY)}</div>"
    assert zhspeech.read(page(inner, name.format(TITLE)).encode()).text.splitlines() == [TITLE, *BODY]


def test_a_table_of_information_is_no_part_of_the_document():
    rows = (
        ("索 引 号", "某0001/2024-01"),
        ("发文机关", "某区人民政府"),
        ("成文日期", "2024年5月6日"),
        ("主题词", ""),
    )
    table = "".join(f"<tr><td>{key}：</td><td>{value}</td></tr>" for key, value in rows)
    inner = f"<div><table>{table}</table><h1>{TITLE}</h1>{paragraphs(*BODY)}</div>"
    assert zhspeech.read(page(inner).encode()).text.splitlines() == [TITLE, *BODY]


@pytest.mark.parametrize("row", ["<p>{}：{}</p>", "<li>{}: {}</li>", "<p>【{}】：{}</p>"])
def test_information_line_by_line_is_no_part_of_the_document(row: str):
    keys = (
        ("索引号", "00-1"),
        ("发布机构", "某区人民政府"),
        ("成文日期", "2024-05-06"),
        ("内容概述", "为做好防汛工作，作如下安排。"),
    )
    inner = f"<div>{''.join(row.format(*pair) for pair in keys)}<h1>{TITLE}</h1>{paragraphs(*BODY)}</div>"
    assert zhspeech.read(page(inner).encode()).text.splitlines() == [TITLE, *BODY]


def test_a_table_of_documents_is_no_table_of_information():
    cells = "序号", "名称", "文号", "成文日期", "1", "防汛办法", "区政发〔2001〕3号", "2001年3月1日"
    table = f"<table><tr>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr></table>"
    inner = f"<h1>{TITLE}</h1><div><p>下列文件不再执行，由区司法局向社会公布。</p>{table}</div>"
    assert zhspeech.read(page(inner).encode()).text.splitlines()[2:] == list(cells)


def test_a_table_of_the_document_is_part_of_it():
    table = "<table><tr><td>序号</td><td>任务</td></tr><tr><td>1</td><td>清淤</td></tr></table>"
    inner = f"<h1>{TITLE}</h1><div>{paragraphs(*BODY)}{table}</div>"
    assert zhspeech.read(page(inner).encode()).text.splitlines()[-4:] == ["序号", "任务", "1", "清淤"]


def test_attachments_are_part_of_the_document_though_they_are_links():
    files = "<p>附件：1.<a href=1.doc>物资清单</a></p><p>2.<a href=2.doc>值班安排</a></p>"
    inner = f"<h1>{TITLE}</h1><div>{paragraphs(*BODY)}{files}</div>"
    assert zhspeech.read(page(inner).encode()).text.splitlines()[-2:] == ["附件：1.物资清单", "2.值班安排"]


def test_headings_that_links_go_to_are_no_links():
    body = (f"<a name=n{place}>{line}</a>" if len(line) < 8 else line for place, line in enumerate(BODY))
    inner = f"<h1>{TITLE}</h1><div>{paragraphs(*body)}</div>"
    assert zhspeech.read(page(inner).encode()).text.splitlines() == [TITLE, *BODY]


def test_a_link_in_a_sentence_is_part_of_it():
    body = (*BODY[:2], "依照<a href=1>《中华人民共和国防洪法》</a>的规定，制定本方案。", *BODY[2:])
    inner = f"<h1>{TITLE}</h1><div>{paragraphs(*body)}</div>"
    assert "依照《中华人民共和国防洪法》的规定，制定本方案。" in zhspeech.read(page(inner).encode()).text


def test_a_date_between_title_and_text_is_part_of_the_document():
    inner = f"<h1>{TITLE}</h1><p>（2024年5月6日）</p>{ABOUT}<div class=con>{paragraphs(*BODY)}</div>"
    assert zhspeech.read(page(inner).encode()).text.splitlines()[:3] == [TITLE, "（2024年5月6日）", BODY[0]]


def test_the_whole_page_is_read_if_one_asks():
    found = zhspeech.read(page(PAGES["paragraphs in a box"]).encode(), main_text=False)
    assert "某ICP备00000000号" in found.text
    assert found.warnings == ()


def test_a_page_without_prose_is_read_whole():
    assert zhspeech.read(b"<html><p>\xe4\xb8\x80</p><p>\xe4\xba\x8c</p>").text == "一\n二\n"


def test_what_is_left_out_is_told():
    assert zhspeech.read(page(PAGES["paragraphs in a box"]).encode()).warnings[0].startswith("left out: ")


def test_what_the_page_says_of_itself_is_its_metadata():
    meta = '<meta name="PubDate" content="2024-05-07"><meta name="ContentSource" content="区政府办">'
    found = zhspeech.read(page(meta + PAGES["paragraphs in a box"]).encode()).metadata
    assert found == {"title": TITLE, "date": "2024-05-07", "source": "区政府办"}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.reason)
def test_the_example_of_a_row_is_found_by_it(row):
    assert re.search(row.pattern, row.example)


@pytest.mark.parametrize(
    "line",
    [
        *BODY,
        "时间：2024年5月6日",
        "地点：区政府三楼会议室",
        "编辑部的同志们：",
        "来源于群众，服务于群众。",
        "阅读是最好的学习。",
        "下载任务书后要认真研究，逐条落实。",
        "一、首页要素齐全",
        "大中小学要同时行动。",
        "作者：某某（区委书记）",
        "相关部门要密切配合。",
        "主办单位要对活动安全负总责，承办单位要制定预案，协办单位要落实人员，参加单位要服从指挥，各负其责。",
    ],
)
def test_a_line_of_a_document_is_none_that_a_page_adds(line: str):
    assert not is_addition(line)


@pytest.mark.parametrize("encoding", ["gb18030", "big5hkscs", "utf-16", "utf-8-sig"])
def test_a_page_is_read_in_its_encoding_whatever_it_says(encoding: str):
    text = "一、工作目標：把道路修好，把橋梁架好。"
    source = f"<html><head><meta charset=latin-1></head><body><p>{text}</p></body></html>"
    assert zhspeech.read(source.encode(encoding)).text == text + "\n"
