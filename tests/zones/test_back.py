from __future__ import annotations

import pytest

from zhspeech.text.plain import plain_text
from zhspeech.zones.back import REACH, BackMatter, find_back_matter

BODY = "今年的春耕比往年早，全镇上下要把水、种、肥三件事办在前头。\n大家分头去做，月底再来看。\n" * 8


def read(text: str, body: int = 0, labels: tuple[int, ...] = ()) -> tuple[str, str]:
    """Closing and footer of a text."""
    back = find_back_matter(plain_text(text), body, labels)
    return text[back.closing : back.footer], text[back.footer :]


def footer(text: str) -> str:
    return read(text)[1]


@pytest.mark.parametrize("text", ["", "\n", "春耕", BODY])
def test_a_text_may_have_neither_closing_nor_footer(text: str):
    assert find_back_matter(text, 0, []) == BackMatter(len(text), len(text))


@pytest.mark.parametrize(
    "end",
    [
        "相关报道：\n三千亩水田开犁\n",
        "相關報道：三千畝水田開犁\n",
        "## 延伸閱讀\n三千畝水田開犁。\n",
        "更多春耕消息请看青石网\n",
        "上一篇：修渠记\n",
        "本作品按某条例不受保护。\n",
        "（责任编辑：林一禾）\n",
        "编者按：本件据抄件排印。\n两处缺字照原样。\n",
        "作者简介：王小田，青石镇人。\n",
        "出席：王小田、李大山\n",
        "抄  送：县水利局\n",
        "附件：1.任务表\n",
        "附：任务表\n一、修渠\n",
        "──原载《青石通讯》\n",
        "※这是王小田在春耕会上的讲话。\n",
        "青石镇广播站翻印\n",
        "注释\n田头：水田的边上。\n",
        "生僻字注释：\n甲，上田下力。\n",
        "注：讲话未经本人审阅\n",
        "请支持本刊，立即订阅。\n",
        "标签：春耕 水渠\n",
        "此件发至各村。\n",
        "记录稿，未经本人审阅。\n",
        "扫一扫在手机上打开\n",
        "（根据录音整理）\n",
        "（载《青石通讯》二〇三一年三月二日）\n",
        "［青石镇办公室（水利） 印］\n",
        "二〇三一年三月二日\n",
        "2031年3月2日　初稿\n",
        "青石镇广播站翻印\n二〇三一、三、二\n",
        "{{< video src='" + "x" * 200 + "' >}}\n",
        "QSZ archive\n",
        "（全文完）\n",
        "青石镇人民政府\n",
        "青石镇副镇长　王小田\n",
        "（新华社青石3月2日电）《 青石日报 》（ 2031年03月03日 02 版）\n",
        "《青石日报》（2031年03月03日02版）",
    ],
)
def test_what_stands_outside_the_speech_is_footer(end: str):
    assert footer(BODY + end) == end


@pytest.mark.parametrize(
    "end",
    [
        "相关报道指出，水渠已经修到田头。\n",
        "更多的水渠要修到田头。\n",
        "附则另行规定。\n",
        "（长时间的热烈掌声）\n",
        "（全场起立，高呼口号）\n",
        "这件事情是人人有份的\n",
        "王小田\n",
    ],
)
def test_what_only_looks_like_a_footer_is_body(end: str):
    assert footer(BODY + end) == ""


@pytest.mark.parametrize(
    "signature",
    [
        "青石镇人民政府\n二〇三一年三月二日\n",
        "此致\n敬礼！\n王小田\n三月二日\n",
        "青石镇水利站　　　　　　　　　　　　　王小田　李大山　林一禾\n2031.3.2\n",
        "祝　安康\n几个修渠的人敬上\n",
        "***\n",
        "（记录稿）\n* * *\n",
    ],
)
def test_a_footer_begins_with_the_signature_above_it(signature: str):
    end = signature + "上一篇：修渠记\n"
    assert footer(BODY + end).startswith(signature.lstrip("*\n"))


def test_a_signature_goes_up_to_the_line_that_begins_the_body():
    assert footer("青石镇\n2031年3月2日\n") == "青石镇\n2031年3月2日\n"


def test_a_signature_is_looked_for_in_whole_lines():
    """The reach of a signature ends within a line of words without marks, of which it takes no part."""
    text = "春耕" * 1000 + "\n上一篇：修渠记\n"
    assert footer(text) == "上一篇：修渠记\n"


@pytest.mark.parametrize("notes", ["1 水渠总长七里，见附图。\n2 同上，第三页。\n", "见第三页。\n"])
def test_notes_may_stand_below_a_signature_with_its_date(notes: str):
    end = "**青石镇水利站**\n2031年3月2日\n" + notes
    assert footer(BODY + end) == end


def test_words_below_a_line_of_strokes_are_footer_without_it():
    assert footer(BODY + "---\n\n博客 | 王小田\n王小田，青石镇人，修渠三十年。\n").startswith("博客")


def test_a_line_of_strokes_with_nothing_below_it_is_footer():
    assert footer(BODY + "* * *\n") == "* * *\n"


def test_an_annex_on_its_own_line_is_footer_wherever_it_stands():
    signature = "青石镇水利站\n"
    annex = "附件：\n" + BODY * 20
    assert len(annex) > REACH
    assert footer(BODY + signature + annex) == signature + annex


def test_a_carriage_return_ends_a_line():
    assert footer(BODY.replace("\n", "\r\n") + "上一篇：修渠记\r") == "上一篇：修渠记\r"


def test_a_footer_does_not_begin_before_the_body():
    text = "青石镇水利站\n2031年3月2日\n春耕\n上一篇：修渠记\n"
    assert find_back_matter(text, 17, []).footer == 17


def test_a_closing_stands_before_the_footer():
    text = BODY + "同志们！让我们动手吧！\n" + "（根据录音整理）\n"
    assert read(text) == ("同志们！让我们动手吧！\n", "（根据录音整理）\n")


def test_a_label_in_the_footer_does_not_move_the_closing():
    text = BODY + "同志们！让我们动手吧！\n附件：\n1.任务表\n"
    assert read(text, 0, (text.index("1."),))[0] == "同志们！让我们动手吧！\n"


def test_a_quoted_label_does_not_move_the_closing():
    text = BODY + "同志们！\n“三寸水渠，三里水田。”大家动手吧。\n"
    assert read(text, 0, (text.index("三寸"),))[0].startswith("同志们！")
