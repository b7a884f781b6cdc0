"""Changes that leave a text's meaning, and so its tree, as they are: what circulation does to speeches."""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from itertools import accumulate
from typing import TYPE_CHECKING, NamedTuple

import attrs
import regex

from zhspeech.masks.find import find_masks
from zhspeech.text.lines import BREAK, split_paragraphs
from zhspeech.text.marks import SENTENCE_ENDS
from zhspeech.text.plain import plain_text
from zhspeech.text.script import convert

if TYPE_CHECKING:
    import re
    from collections.abc import Callable, Iterable

__all__ = ["CHANGES", "Change", "Changed"]


class Edit(NamedTuple):
    """``text[start:end]`` becomes ``new``."""

    start: int
    end: int
    new: str


class Changed:
    """A changed text that knows where the characters of the old one went.

    Args:
        text: the old text.
        edits: what is replaced, in order and without overlap.

    Attributes:
        text: the new text.
    """

    __slots__ = ("_edits", "_shifts", "text")

    def __init__(self, text: str, edits: Iterable[Edit]) -> None:
        self._edits = list(edits)
        self._shifts = [0, *accumulate(len(edit.new) - edit.end + edit.start for edit in self._edits)]
        pieces: list[str] = []
        done = 0
        for edit in self._edits:
            pieces += text[done : edit.start], edit.new
            done = edit.end
        self.text = "".join((*pieces, text[done:]))

    def offset(self, old: int) -> int:
        """Where the character at ``old`` is now; one that was replaced, as far into what replaces it."""
        count = bisect_right(self._edits, old, key=lambda edit: edit.end)
        new = old + self._shifts[count]
        if count < len(self._edits) and (edit := self._edits[count]).start < old:
            return min(new, edit.start + self._shifts[count] + len(edit.new))
        return new


@attrs.frozen
class Change:
    """A way to change texts.

    Attributes:
        name: what is changed.
        edits: the edits that change a text.
        keeps_lines: whether the text has the same paragraphs before and after.
        keeps_zones: whether nothing is added that is a zone of its own.
    """

    name: str
    edits: Callable[[str], Iterable[Edit]]
    keeps_lines: bool = True
    keeps_zones: bool = True

    def __call__(self, text: str) -> Changed:
        """The text after the change."""
        return Changed(text, self.edits(text))


_FULL = {
    ord(half): full
    for half, full in zip("0123456789.,;:?!()%", "０１２３４５６７８９．，；：？！（）％", strict=True)
}
_HALF = {ord(full): chr(half) for half, full in _FULL.items()}
_AFTER_SENTENCE = regex.compile(rf"(?<=[{SENTENCE_ENDS}][”」』’]?)[^\S\r\n]*(?:\r\n|\r|\n)\s*(?=\S)")
_AFTER_SEMICOLON = regex.compile(r"(?<=[；;])(?=\S)")
#: What pages have around a text, by their kind: what stands above it and what below.
_FRAMES = {
    "a site's header and footer": (
        "首页 > 新闻中心 > 正文\n发布时间：2024-05-06 10:20  来源：本站  浏览次数：1024\n\n",
        "\n\n【打印】 【关闭窗口】\n上一篇：没有了\n下一篇：没有了\n版权所有：市融媒体中心\n",
    ),
    "the frame of a library of documents": (
        "文档库 > 讲话稿\n上传人：青石用户  文档编号：20315477  页数：6  大小：28KB\n下载文档 收藏 举报\n\n",
        "\n展开阅读全文\n相关搜索\n会议发言 讲话稿范文\n本文标题：会议发言\n关于本站 网站声明 客服电话\n",
    ),
    "the frame of a government's site": (
        "索 引 号：006/2024-00315\n主题分类：综合政务\n发布机构：县政府办公室\n浏览字号：[大 中 小]\n\n",
        "\n\n扫一扫在手机打开当前页\n主办单位：县政府办公室\n联系我们 | 网站地图 | 隐私声明\n",
    ),
    "the frame of a channel for phones": (
        "点击上方“青石发布”关注我们\n原创 青石发布 2024-05-06 08:30\n\n",
        "\n\n来源：青石融媒\n编辑：王小田\n喜欢此内容的人还喜欢\n阅读原文  在看 12  赞 30\n",
    ),
    "the frame of a page on one line": (
        "首页 登录 注册 写作中心 范文大全 ",
        " 点赞 收藏 分享到微信 上一篇：秋收动员 下一篇：植树方案 版权声明 客服",
    ),
}
_PAYWALL = "\n剩余内容请登录后阅读\n开通会员，免费阅读全文\n还剩3页未读，继续阅读\n"
#: How long a page is that a site shows, and how long a line is at least that it breaks off within.
_PAGE, _BROKEN = 400, 40
#: How long a line is at most that may be a title.
_TITLE = 40
_MID_SENTENCE = regex.compile(r"[。！？；]\p{Han}{3}(?=\p{Han}{3})")
_FIRST_LINE = regex.compile(rf"\s*([^\s。！？；，][^\r\n。！？；，]{{3,{_TITLE - 1}}})(?=\s*[\r\n])")


def _all_at_once(rewrite: Callable[[str], str]) -> Callable[[str], Iterable[Edit]]:
    """Edits of a function that keeps the length."""
    return lambda text: [Edit(0, len(text), rewrite(text))]


def _each(pattern: re.Pattern[str] | regex.Pattern[str], new: str) -> Callable[[str], Iterable[Edit]]:
    return lambda text: [Edit(match.start(), match.end(), new) for match in pattern.finditer(text)]


def _indented_by(blank: str) -> Callable[[str], Iterable[Edit]]:
    return lambda text: [
        Edit(start, start, 2 * blank) for start, _ in split_paragraphs(plain_text(text), 0, len(text))
    ]


def _in_front(blank: str) -> Callable[[str], Iterable[Edit]]:
    return lambda text: [Edit(0, 0, blank)]


def _in_the_end(more: str) -> Callable[[str], Iterable[Edit]]:
    return lambda text: [Edit(len(text), len(text), more)]


def _blank_lines(text: str) -> Iterable[Edit]:
    ends = [end for _, end in split_paragraphs(plain_text(text), 0, len(text))][:-1]
    return [Edit(end, end, _line_break(text)) for end in ends]


def _break_lines(text: str) -> Iterable[Edit]:
    return _each(_AFTER_SEMICOLON, _line_break(text))(text)


def _line_break(text: str) -> str:
    """The line break that the text uses."""
    found = BREAK.search(text)
    return found[0] if found else "\n"


def _masks_as(character: str) -> Callable[[str], Iterable[Edit]]:
    return lambda text: [Edit(mask.start, mask.end, character * len(mask.text)) for mask in find_masks(text)]


def _framed_by(header: str, footer: str) -> Callable[[str], Iterable[Edit]]:
    return lambda text: [Edit(0, 0, header), Edit(len(text), len(text), footer)]


def _pages(text: str) -> Iterable[Edit]:
    """Page labels, as a site shows a text that it cuts into pages within sentences."""
    edits: list[Edit] = []
    end = 0
    for match in _MID_SENTENCE.finditer(text):
        at = match.end()
        line = max(text.rfind("\n", 0, at), text.rfind("\r", 0, at)) + 1
        if at - end >= _PAGE and at - line >= _BROKEN:
            edits.append(Edit(at, at, f"{_line_break(text)}{len(edits) + 2}、"))
            end = at
    return [Edit(0, 0, "1、"), *edits] if edits else []


def _title_again(text: str) -> Iterable[Edit]:
    title = _FIRST_LINE.match(text)
    return [Edit(0, 0, title[1] + _line_break(text))] if title else []


#: The changes, each of which a good parser takes no notice of.
CHANGES: tuple[Change, ...] = (
    Change("simplified script", _all_at_once(lambda text: convert(text, "hans"))),
    Change("traditional script", _all_at_once(lambda text: convert(text, "hant"))),
    Change("full-width punctuation and digits", _all_at_once(lambda text: text.translate(_FULL))),
    Change("half-width punctuation and digits", _all_at_once(lambda text: text.translate(_HALF))),
    Change("CRLF", _each(BREAK, "\r\n")),
    Change("CR", _each(BREAK, "\r")),
    Change("indented paragraphs", _indented_by("\u3000")),
    *(
        Change(f"paragraphs indented by {unicodedata.name(blank)}", _indented_by(blank))
        for blank in " \u00a0\u2002\u2003\u2009\u200b"
    ),
    Change("a line break in front", _in_front("\n")),
    Change("a byte order mark in front", _in_front("\ufeff")),
    Change("blank lines between paragraphs", _blank_lines),
    Change("masks as ××", _masks_as("×")),
    Change("masks as **", _masks_as("*")),
    Change("masks as XX", _masks_as("X")),
    Change("masks as □□", _masks_as("□")),
    *(Change(name, _framed_by(*frame), keeps_zones=False) for name, frame in _FRAMES.items()),
    Change("a tail that asks for money", _in_the_end(_PAYWALL), keeps_zones=False),
    Change("the title printed twice", _title_again, keeps_zones=False),
    Change("pages with labels", _pages, keeps_lines=False, keeps_zones=False),
    Change("paragraphs joined after a sentence", _each(_AFTER_SENTENCE, ""), keeps_lines=False),
    Change("lines broken after ；", _break_lines, keeps_lines=False),
)
