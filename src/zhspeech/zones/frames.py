"""The lines of a file, and the frame that a site or archive puts around its documents."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from zhspeech.text.marks import SPACES
from zhspeech.text.numerals import TO_TEN
from zhspeech.text.patterns import compiled
from zhspeech.words.bodies import BODY_ENDS
from zhspeech.words.dates import FIGURE

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = [
    "LETTERHEAD",
    "LONGEST",
    "FileLine",
    "first_of_document",
    "first_of_frame",
    "is_offer",
    "read_lines",
]

#: How many lines at either end may be a frame, and how long one is at most.
HEAD, TAIL, LONGEST = 24, 60, 200
#: How many characters of prose may stand below the links of a frame; more, and they stand within a text.
BELOW = 400
#: How many lines behind the frame's first a page's words to its reader may stand.
OFFERED = 8

#: What an archive or a site prints above a text, a row for each.
_ABOVE = (
    # 王小田1966-6-3, 2013-03-22_题目: the key or file name of an archive
    r"[^。，：]{0,60}(?<!\d)\d{4}-\d{1,2}-\d{1,2}|\d{4}-\d\d-\d\d_.*",
    # buttons
    (
        r"(?:[【\[]?(?:首页|主页|下载|打印|全屏|收藏|分享到?|字[号体]|加大|还原|减小|[大中小]|返回|关闭|浏览|登录|注册)"
        r"[：:]?[】\]]?[ \u3000|]*)+|】"
    ),
    # 首页 > 讲话 > 正文, 您现在的位置：
    r"[^>»›]+[>»›].*|.{0,8}位置[：:].*",
    r"[\d\W]{1,12}",
)
#: What they print below it, from where on all is frame.
_BELOW = (
    r"CCRADB|Public domain.*",
    r"本(?:作品|文)?(?:作品|模板)(?:来自|是|不|所|在).*|本作品",
    r"(?:版权|免责)(?:声明|说明|申明|归).*",
    r"(?:【.{0,40}】)?(?:相关|延伸|推荐|精彩|热门|猜你).{0,3}(?:报道|阅读|链接|文章|新闻|文档|专题|访问|热词|推荐|内容|搜索|喜欢).{0,60}",
    r"[上下]一[篇页条][：:]?.*",
    r"本文(?:标题|链接|地址|由|来自|来源|转自|关键).*|链接地址.*",
    r"(?:微信|手机)?(?:扫码|扫一扫|扫描).*|微信(?:公众|扫).*|在线客服.*|返回(?:上一级|顶部|首页|列表).*|展开(?:阅读)?全文.*",
    r".{0,6}(?:未完|预览结束|试读结束|还剩|剩余).{0,60}(?:查看|阅读|下载|扫码|会员|全文).*|更多.{0,30}(?:请|点击|关注|欢迎).*",
    r"[（(]本文由.*",
    r"附件下载[：:].*|(?:[【\[]?(?:打印|关闭|返回|收藏|复制)(?:本页|此页|窗口|网址)?[】\]]?[ \u3000|]*){2,}",
    r"\**(?:注\s*释|注解|编者注|附注|参考文献)\**[：:]?",
)
#: What begins a line with links, which may stand in the midst of a text too.
_LINK = r"(?:【.{0,40}】)?(?:相关|延伸|推荐|精彩|热门|猜你)"
#: A page's words to its reader: what they hold, and what the last of them are.
_OFFERS = r"小编|网友|本站|为[大您]家?.{0,12}(?:整理|收集|搜集|准备|推荐|带来)|(?:精选|通用|推荐)\d+篇"
_WISHES = "参考|借鉴|帮助|喜欢|欢迎|阅读|有用|分享"
#: How long they are at most, and how many characters stand in their end with the wish.
OFFER, WISH = 300, 32
#: A signature with its date within a line, maybe with a note behind it; and an annex behind one.
_GLUED_SIGNATURE = (
    rf"{FIGURE}(?:(?<=[{BODY_ENDS}].)|(?<=[{BODY_ENDS}] .)){FIGURE}{{1,3}} ?年.{{1,4}}月.{{1,4}}日"
    r"(?:[（(][^（）()\n]{2,200}[）)])?"
    r"(?=[^\s，。；、：:至到前后以起印和与的）)（(—\-\d])(?!颁布|颁发|发布|公布|发出|下发|批准|通过|作出|召开|制定)"
)
_GLUED_ANNEX = rf"附件 ?[\d{TO_TEN}]{{0,2}}(?![:：.、\d和所要中的])"
#: What a document begins with that stands behind another: 青石镇政府文件青政发〔2019〕3号关于.
LETTERHEAD = r"[^。；：]{4,120}?文件[^。；：\d]{1,12}[〔\[]20\d\d[〕\]]\d{1,4} ?号(?:关于|印发)"
_GLUED_LETTERHEAD = rf"(?<=。)(?={LETTERHEAD})"
_ANY_ABOVE, _ANY_BELOW = "|".join(_ABOVE), "|".join(_BELOW)
#: What stands at the edges of a line of the plain text and is no word.
_EDGE = SPACES + "#*>|"


class FileLine(NamedTuple):
    """A line that is not blank, or a piece of one that holds more than one document.

    Attributes:
        start: where its words begin.
        words: the words, without blanks and marks at either end.
        is_behind: whether the piece before it on its line ends in a signature with its date.
    """

    start: int
    words: str
    is_behind: bool = False


def read_lines(text: str) -> Iterator[FileLine]:
    """The lines with words, long ones cut behind signatures and before the annexes that follow them."""
    at = 0
    for line in text.split("\n"):
        words = line.strip(_EDGE)
        if words:
            start = at + len(line) - len(line.lstrip(SPACES))
            if len(words) > LONGEST and "年" in words and "日" in words:
                yield from _pieces(text, start, at + len(line))
            else:
                yield FileLine(start, words)
        at += len(line) + 1


def _pieces(text: str, start: int, end: int) -> Iterator[FileLine]:
    """A long line, cut where a document within it ends."""
    cuts = [cut.end() for cut in compiled(_GLUED_SIGNATURE).finditer(text, start, end)]
    if cuts:
        cuts += [cut.start() for cut in compiled(_GLUED_ANNEX).finditer(text, cuts[0], end)]
        cuts += [cut.start() for cut in compiled(_GLUED_LETTERHEAD).finditer(text, cuts[0], end)]
    for low, high in pairwise(sorted({start, *cuts, end})):
        if piece := text[low:high].strip(_EDGE):
            yield FileLine(low, piece, low > start)


def first_of_document(lines: list[FileLine]) -> int:
    """The number of the first line that is no frame."""
    number = 0
    while number < min(HEAD, len(lines) - 1) and compiled(_ANY_ABOVE).fullmatch(lines[number].words):
        number += 1
    offer = next(
        (at for at in range(number, min(number + OFFERED, len(lines) - 1)) if is_offer(lines[at].words)),
        None,
    )
    return number if offer is None else offer + 1


def is_offer(words: str) -> bool:
    """Whether a line is a page's words to its reader."""
    return (
        len(words) <= OFFER
        and compiled(_WISHES).search(words, max(0, len(words) - WISH)) is not None
        and compiled(_OFFERS).search(words) is not None
    )


def _prose(lines: list[FileLine]) -> int:
    """How many characters the sentences in some lines have."""
    return sum(len(line.words) for line in lines if line.words[-1] in "。！？")


def first_of_frame(lines: list[FileLine], first: int) -> int:
    """The number of the first line of the frame below, of all lines if there is none."""
    low = max(first + 1, len(lines) - TAIL)
    for number in range(low, len(lines)):
        words = lines[number].words
        if len(words) > LONGEST or not compiled(_ANY_BELOW).fullmatch(words):
            continue
        if not compiled(_LINK).match(words) or _prose(lines[number + 1 :]) <= BELOW:
            return number
    return len(lines)
