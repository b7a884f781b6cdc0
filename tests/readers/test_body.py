"""What of a Word document is its text."""

from __future__ import annotations

import pytest

import zhspeech


def run(text: str, properties: str = "") -> str:
    return f"<w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r>"


def paragraph(inner: str, mark: str = "") -> str:
    return f"<w:p><w:pPr><w:rPr>{mark}</w:rPr></w:pPr>{inner}</w:p>"


def field(instruction: str, result: str | None = None) -> str:
    shown = "" if result is None else f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{run(result)}'
    begin, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "end"))
    return f"{begin}<w:r><w:instrText>{instruction}</w:instrText></w:r>{shown}{end}"


DEL, INS = '<w:del w:id="1" w:author="x">{}</w:del>', '<w:ins w:id="1" w:author="x">{}</w:ins>'
BOX = "<w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent>"
MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
MATH = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'


@pytest.mark.parametrize(
    ("inner", "text"),
    [
        (run("修路"), "修路"),
        ("<w:r><w:t> 修 </w:t></w:r>", "修"),
        ('<w:r><w:t xml:space="preserve"> 修 </w:t></w:r>', " 修 "),
        (run("修") + INS.format(run("桥")), "修桥"),
        (run("修") + DEL.format("<w:r><w:delText>路</w:delText></w:r>"), "修"),
        (f"<w:moveFrom>{run('路')}</w:moveFrom><w:moveTo>{run('桥')}</w:moveTo>", "桥"),
        (run("修") + run("密", "<w:vanish/>"), "修"),
        (run("修", '<w:vanish w:val="0"/>'), "修"),
        ("<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r>", "甲\n乙"),
        ('<w:r><w:t>甲</w:t><w:br w:type="page"/><w:t>乙</w:t></w:r>', "甲乙"),
        ("<w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r>", "甲\t乙"),
        ("<w:r><w:t>F</w:t><w:noBreakHyphen/><w:t>1</w:t></w:r>", "F-1"),
        ('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>', "✓"),
        ('<w:r><w:sym w:font="Symbol" w:char="F0B4"/></w:r>', "×"),
        ('<w:r><w:sym w:font="宋体" w:char="4E00"/></w:r>', "一"),
        ('<w:r><w:sym w:font="Symbol" w:char="junk"/></w:r>', ""),
        (f"<w:hyperlink>{run('链接')}</w:hyperlink>", "链接"),
        (f"<w:sdt><w:sdtPr><w:alias/></w:sdtPr><w:sdtContent>{run('控件')}</w:sdtContent></w:sdt>", "控件"),
        (f"<w:smartTag>{run('日期')}</w:smartTag><w:customXml>{run('标签')}</w:customXml>", "日期标签"),
        (f"<w:ruby><w:rt>{run('yi')}</w:rt><w:rubyBase>{run('一')}</w:rubyBase></w:ruby>", "一"),
        (f"<m:oMath {MATH}><m:r><m:t>甲=乙</m:t></m:r></m:oMath>", "甲=乙"),
        (field("DATE", "2024年"), "2024年"),
        (field(r"eq \o\ac(○,11)"), "⑪"),
        (field(r"eq \o\ac(○,一)"), "㊀"),
        (field(r"EQ \o\ac(□,甲)"), "□甲"),
        (field(r"eq \* jc2 \* hps10 \o\ad(\s\up 9(yi),一)"), "一"),
        (field(r'SYMBOL 252 \f "Wingdings"'), "✓"),
        (field("IF 1 = 1", "是"), "是"),
        (field("PAGE"), ""),
        ('<w:r><w:fldChar w:fldCharType="begin"/></w:r>' + run("没有结束"), "没有结束"),
        ("<w:r><w:footnoteReference/></w:r>" + run("注"), "注"),
    ],
)
def test_the_text_of_a_paragraph_is_what_word_shows(lines_of, inner: str, text: str):
    assert "\n".join(lines_of(paragraph(inner))) == text


def test_a_text_box_follows_the_paragraph_it_hangs_on_and_counts_once(lines_of):
    branches = f"<mc:Choice>{BOX}</mc:Choice><mc:Fallback>{BOX}</mc:Fallback>"
    both = f"<mc:AlternateContent {MC}>{branches}</mc:AlternateContent>"
    assert lines_of(paragraph(f"<w:r>{both}</w:r>" + run("段"))) == ["段", "框"]


def test_tables_are_read_row_by_row_and_cell_by_cell(lines_of):
    def cell(text: str) -> str:
        return f"<w:tc><w:tcPr/>{paragraph(run(text))}</w:tc>"

    nested = f"<w:tc><w:tbl><w:tr>{cell('丙')}</w:tr></w:tbl>{paragraph('')}</w:tc>"
    assert lines_of(f"<w:tbl><w:tr>{cell('甲')}{cell('乙')}</w:tr><w:tr>{nested}</w:tr></w:tbl>") == [
        "甲",
        "乙",
        "丙",
        "",
    ]


def test_deleted_rows_and_cells_are_out(lines_of):
    gone = f"<w:tc>{paragraph(run('甲'))}</w:tc>"
    row = f"<w:tr><w:trPr><w:del/></w:trPr>{gone}</w:tr>"
    cell = f"<w:tc><w:tcPr><w:cellDel/></w:tcPr>{paragraph(run('乙'))}</w:tc>"
    cells = f"{cell}<w:tc>{paragraph(run('丙'))}</w:tc>"
    assert lines_of(f"<w:tbl>{row}<w:tr>{cells}</w:tr></w:tbl>") == ["丙"]


@pytest.mark.parametrize("mark", ['<w:del w:id="1" w:author="x"/>', '<w:moveFrom w:id="1" w:author="x"/>'])
def test_a_deleted_paragraph_mark_joins_the_paragraph_to_the_next(lines_of, mark: str):
    assert lines_of(paragraph(run("修路"), mark) + paragraph(run("架桥"))) == ["修路架桥"]


def test_nothing_runs_on_into_a_table_or_out_of_a_cell(lines_of):
    open_end = paragraph(run("甲"), "<w:del/>")
    table = f"<w:tbl><w:tr><w:tc>{open_end}</w:tc></w:tr></w:tbl>"
    assert lines_of(open_end + table + open_end) == ["甲", "甲", "甲"]


def test_a_style_separator_lets_a_heading_run_on_into_its_paragraph(lines_of):
    body = paragraph(run("标题。"), "<w:vanish/><w:specVanish/>") + paragraph(run("正文"))
    assert lines_of(body) == ["标题。正文"]


def test_a_hidden_paragraph_takes_no_line(lines_of):
    assert lines_of(paragraph(run("密", "<w:vanish/>"), "<w:vanish/>") + paragraph(run("明"))) == ["明"]


def test_styles_toggle_what_is_hidden(lines_of):
    styles = "".join(
        f'<w:style w:type="{kind}" w:styleId="{kind}"><w:rPr><w:vanish/></w:rPr></w:style>'
        for kind in ("paragraph", "character")
    )
    by_character = run("密", '<w:rStyle w:val="character"/>')
    mark = '<w:pStyle w:val="paragraph"/><w:rPr><w:vanish w:val="0"/></w:rPr>'
    both = f"<w:p><w:pPr>{mark}</w:pPr>{by_character}</w:p>"
    assert lines_of(paragraph(by_character + run("明")) + both, "", styles) == ["明", "密"]


def test_a_table_of_contents_is_left_out_and_told(numbering):
    body = paragraph(field("TOC \\o", "一、修路 3")) + paragraph(run("一、修路"))
    found = zhspeech.read(numbering.write_docx(body))
    assert (found.text, found.warnings) == ("一、修路\n", ("left out: the table of contents",))


def test_a_table_of_contents_that_never_ends_does_not_swallow_the_text(lines_of):
    start = field("TOC", "").rpartition("<w:r>")[0]
    assert lines_of(paragraph(start + run("一、修路"))) == ["一、修路"]


def test_headers_footnotes_and_comments_are_left_out_and_told(numbering):
    names = f'xmlns:w="{numbering.WORD}"'
    header = f"<w:hdr {names}>{paragraph(run('内部资料'))}</w:hdr>"
    body = paragraph("<w:r><w:footnoteReference/><w:commentReference/></w:r>" + run("修路"))
    found = zhspeech.read(numbering.write_docx(body, parts={"word/header1.xml": header}))
    assert (found.text, found.warnings) == ("修路\n", ("left out: comments, footnotes, headers",))


def test_every_line_knows_its_paragraph_in_the_file(numbering):
    body = (
        paragraph("<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t></w:r>")
        + paragraph(DEL.format(""), "<w:del/>")
        + paragraph(run("丙"))
    )
    found = zhspeech.read(numbering.write_docx(body))
    assert [found.paragraph_at(line) for line in (0, 1, 2, 3, 4)] == [None, 1, 1, 3, None]


def test_the_properties_of_a_file_are_its_metadata(numbering):
    core = (
        '<cp:coreProperties xmlns:cp="c" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        "<dc:title>讲话</dc:title><dc:creator/></cp:coreProperties>"
    )
    package = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
    relations = package.format(
        '<Relationship Type="x/officeDocument" Target="word/document.xml"/>'
        '<Relationship Type="x/core-properties" Target="docProps/core.xml"/>'
    )
    parts = {"docProps/core.xml": core, "_rels/.rels": relations}
    assert zhspeech.read(numbering.write_docx(paragraph(""), parts=parts)).metadata == {"title": "讲话"}


def test_a_hundred_thousand_paragraphs_are_read(numbering):
    text = zhspeech.read(numbering.write_docx(paragraph(run("修路")) * 10**5)).text
    assert text == "修路\n" * 10**5


@pytest.mark.parametrize("tag", ["w:sdt", "w:ins", "w:hyperlink", "w:txbxContent"])
def test_no_depth_of_nesting_is_too_deep(lines_of, tag: str):
    deep = f"<{tag}>" * 20000 + run("底") + f"</{tag}>" * 20000
    assert lines_of(paragraph(deep)) == ["底"]
