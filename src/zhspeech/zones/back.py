"""What stands behind the body: the closing, and the footer (annex, signature, date, what a page adds).

The order of annex, signature and date is that of GB/T 9704—2012 (7.3.4 to 7.3.6), as it survives on web
pages.  The rows are observations in annotated speeches, in simplified characters (see
:mod:`zhspeech.text.variants`).
"""

from __future__ import annotations

from bisect import bisect_left
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from zhspeech.text.patterns import compiled
from zhspeech.words.bodies import BODY
from zhspeech.words.dates import DATE
from zhspeech.words.people import HAN
from zhspeech.zones.closings import find_closing, lines_within

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["BackMatter", "find_back_matter"]

#: How much of the end of a text a footer may take, in characters, unless it begins with an annex; and how
#: much the newspaper's own line.
REACH, LAST_LINE = 6000, 160
#: At what share of a text's end a signature with its date may stand above something else, such as notes.
SHARE = 0.15
#: How far above the first line of a footer its signature may begin, how long a line of it is, and a note.
SIGNED, SHORT, LONGEST_NOTE = 1500, 40, 160

#: How a line begins from which on nothing belongs to the speech.
_OPENERS = (
    # 相关报道：, 延伸阅读; not 相关报道指出
    r"(?:相关|延伸|推荐)(?:报道|阅读|链接|文章|新闻|文档|附件|专题|访问)\s*(?:[：:>》]|$|\n)",
    # 更多范文请见某某网
    r"更多[^。；：？！\n]{2,24}(?:$|\n)",
    r"[上下]一篇",
    # 本作品……不适用于著作权法, 版权归原作者所有
    r"免责声明|版权|(?:本|这部|此)作品|本文(?:版权|来源|由|原|转|作者)|Public domain",
    # 责任编辑：某某, 编者按：, 作者简介：
    r"(?:责任)?编辑[：:]|责任?编[：:]|.{0,3}编者?[按注][：:]|作者(?:简介|介绍)[：:]",
    # 出席：, 抄  送：, 主题词：; minutes and official documents
    r"(?:出席|列席|记录|主题词|印发|[分报主]?\s*送|抄\s*[送报]|[报发])[：:]",
    # 附件：1.……, 附表, 附：; not 附则
    r"附[件表录：:]",
    # 刊载于《……》, ──原载某报, ※这是在……会上的讲话
    r"[-—─]{0,3}(?:刊载于|原载|转载自|摘自)|※",
    # 注释, 参考文献, 生僻字注释：
    r"\w{0,6}注释\s*(?:[：:]|$|\n)|(?:附注|参考(?:文献|资料))\s*(?:[：:]|$|\n)",
    # 请支持本刊，立即订阅
    r"(?:请支持|立即按此)|我们的.{0,6}(?:众筹|订阅)",
    r"(?:标签|关键词|来源)[：:]",
    # 此件发至县团级, 根据录音整理，未经本人审阅
    r"(?:此件|本刊|根据录音|根据记录|可以翻印|转载)|(?:记录|录音)稿[，,）)]",
    # buttons of a page
    r"(?:打印|关闭|返回|扫一扫|分享到)[^。，；]{0,12}(?:$|\n)",
)
_OPENER = rf"\n[ \t\u3000\xa0]*(?P<opener>[*#>【 ]{{0,5}}(?:{'|'.join(_OPENERS)}))"
#: An annex on a line of its own, wherever in the text: 附件：, 附：
_ANNEX = r"\n[ \t\u3000]*(?P<annex>附(?:件[：:一二三1-9]?)?(?:[：:][ \t\u3000]*)?)(?=\n)"
#: The newspaper's own line behind a speech that came on one line: （新华社某地3月5日电）《某报》（……02版）
_PRESS = (
    rf"(?:[（(]新华社[^）)]{{2,20}}电[）)]\s*)?"
    rf"《\s*{HAN}{{2,8}}\s*》\s*[（(]\s*\d{{4}}年[^）)]{{4,24}}版\s*[）)]\s*$"
    r"|※[^\n]*$"
)

#: A line that is part of the footer if what stands below it is, or the text ends there.
_TRAILERS = (
    # （根据录音整理）, （载某报一九六七年九月一日）, （此件发至县团级）; not （长时间的热烈掌声）
    (
        r"[*_]?(?=[（(〔\[［【])(?!.*(?:掌|起立|高呼))"
        r"(?=.*(?:[稿印录记刊载阅完略附注讯电编]|整理|发至|此件|来源|标题|年.{1,5}月))"
        r"[（(〔\[［【](?:[^（()）]|[（(][^（()）]*[)）])*[)）〕\]］】][*_]?"
    ),
    # 一九六六年九月三日, 2月27日　初稿
    rf"[（(]?(?:{DATE}|[\d一二三四五六七八九十].{{0,2}}月.{{1,3}}日)[^。，；：]{{0,20}}[）)]?",
    r"注[：:].*|.{0,30}(?:翻印|供稿).{0,20}",
    # {{< video … >}}, a mark of the archive
    r"\{\{.*|[A-Za-z][A-Za-z .]{2,30}",
    r"[（(]?(?:全文)?完[）)]?",
)
#: A line of a signature, if something of the footer stands below it.
_SIGNATURES = (
    # any words without brackets, label or the marks of a sentence
    r"(?!.*[。！？；：，!?;:,]|[（(【#]|.*[）)]$|[\d一二三四五六七八九十]+[、．.)）])(?=.*\w).*",
    # 此致　敬礼！, 祝　安康！
    r"(?:此致|.{0,4}敬礼|敬?祝|顺颂|敬颂).{0,8}",
)
#: The same at the very end, where less is believed: a body, or a name in two parts, 某委员会副主席　王小田.
_LAST_SIGNATURES = (
    rf"[^。！？；：，!?;:,”）)]{{2,}}{BODY}",
    rf"[^。！？；：，!?;:,”]*{HAN}\s+{HAN}(?:{HAN}|[○×*]){{1,3}}",
)
_QUOTES = frozenset("“‘「『\"'")
_DATED = rf"\**{DATE}\**"
#: A line of strokes, which parts what follows from the text; and one that is of a footer if no words follow.
_STROKES, _RULE = r"[*＊\-—=_]{3,}", r"[*＊\-—=_·|>#\s]+"


class BackMatter(NamedTuple):
    """Where closing and footer begin; the text's length for one that is not there."""

    closing: int
    footer: int


def find_back_matter(source: str, body: int, labels: Sequence[int]) -> BackMatter:
    """The zones behind the body.

    Args:
        source: the text.
        body: where its body begins.
        labels: the enumerators at the beginning of a line, in order; a speech closes behind the last of them
            that is not quoted.

    Returns:
        Where they begin. A footer begins with the signature, date or note above what stands outside the
        speech; applause and slogans are part of the speech.
    """
    text = source
    footer = _find_footer(text, body)
    before = labels[: bisect_left(labels, footer)]
    own = [label for label in before if text[label - 1 : label] not in _QUOTES]
    return BackMatter(find_closing(text, body, footer, own), footer)


def _find_footer(text: str, body: int) -> int:
    """Where the footer begins, the text's length if there is none."""
    length = len(text)
    press = compiled(_PRESS).search(text, max(body, length - LAST_LINE))
    if press:
        return press.start()
    window = max(body, min(length // 2, length - 400), length - REACH)
    annex = compiled(_ANNEX).search(text, body, window) if "附" in text else None
    if annex:
        return _climb(text, body, annex.start("annex"))
    opener = compiled(_OPENER).search(text, window)
    parted = _find_parted(text, max(body, length - REACH, length - int(length * SHARE)))
    return _climb(text, body, min(parted, opener.start("opener") if opener else length))


def _find_parted(text: str, start: int) -> int:
    """Where a signature with its date stands behind ``start``, or words behind a line of strokes."""
    for (upper, above), (lower, line) in pairwise(lines_within(text, start, len(text))):
        if compiled(_STROKES).fullmatch(above) and _is_signature(line, is_last=False):
            return lower
        if compiled(_DATED).fullmatch(line) and _is_signature(above.strip("*"), is_last=False):
            return upper
    return len(text)


def _climb(text: str, body: int, footer: int) -> int:
    """The footer moved up over the lines of signature, date and notes that stand right before it."""
    length = len(text)
    rule = footer
    top = max(body, footer - SIGNED)
    for start, line in reversed(lines_within(text, top, footer)):
        if start == top > 0 and text[top - 1] != "\n":
            break
        if compiled(_RULE).fullmatch(line):
            rule = start
        elif _is_trailer(line) or _is_signature(line, is_last=footer == length):
            footer = start
        else:
            break
    return min(rule, footer) if footer == length else footer


def _is_trailer(line: str) -> bool:
    if len(line) > LONGEST_NOTE:
        return line.startswith("{{")
    return _opens(line) or any(compiled(row).fullmatch(line) for row in _TRAILERS)


def _opens(line: str) -> bool:
    return compiled(_OPENER).match("\n" + line) is not None


def _is_signature(line: str, *, is_last: bool) -> bool:
    """Whether a line signs the text; at the very end (``is_last``) only a body or a name in full does."""
    words = " ".join(line.split())
    rows = _LAST_SIGNATURES if is_last else _SIGNATURES
    return len(words) <= SHORT and any(compiled(row).fullmatch(words) for row in rows)
