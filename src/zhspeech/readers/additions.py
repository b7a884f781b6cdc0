"""Additions: the lines of a page that are not the document's but the page's.

They are told by what they say (the rows), by the names of the elements that they stand in, as rows of links,
and as tables of information about the document.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

import attrs

from zhspeech.readers.layout import Line
from zhspeech.readers.markup import Element
from zhspeech.text.numerals import ARABIC, TO_TEN

__all__ = ["ROWS", "allowed_behind", "find_additions", "is_addition", "is_link"]

#: Longer lines are prose, whatever they begin with.
_LONGEST = 120
#: An element whose name says that it is an addition may hold so much of the core's prose at most.
_LITTLE = 0.2
#: Elements that the standard has for what stands around a document.
_AROUND = frozenset(("nav", "footer", "aside"))
#: Words in the names and identifiers of elements that hold what a page adds.
_NAMES = """
ad ads adv advert banner bdsharebuttonbox bread breadcrumb breadcrumbs comment comments copyright crumb crumbs
disclaimer down download favorite foot footer friendlink hot login mbx menu nav navbar navigation next page
pagebar pagenav pager pages pagination prev print qr qrcode rank recommend recommended relate related relevant
reply search share sharebox side sidebar sns sweep tags tool toolbar tools weizhi xgwz xgyd
"""
_ADDED_NAMES = frozenset(_NAMES.split())
_NAME = re.compile(r"[A-Z]?[a-z]+")


@attrs.frozen
class _Row:
    """A kind of line that a page adds.

    Attributes:
        pattern: found in the line.
        reason: what it is.
        example: a line of the kind.
        within: whether it is believed between the sentences of a document too; else only around them.
        behind: the document ends before such a line if no more than this share of its prose stands behind it;
            ``None`` if it does not end a document.
    """

    pattern: str
    reason: str
    example: str
    within: bool = False
    behind: float | None = None


#: What stands behind the document may hold so much of its prose: notices, comments, other texts' beginnings.
_TAIL = 0.15
_COUNTED = "(?:浏览|点击|阅读|访问|下载|评论|查看)(?:次数|量|数|率)"
_SOURCE = "(?:(?:信息|文章|稿件|新闻|本文)?来源|稿源|文章出处|转载?自|原文链接|本文(?:地址|链接))"
_TIME = "(?:发布|发表|更新|录入|上传)(?:时间|日期|机构|单位|者|人)?"
_MAKER = "(?:责任编辑|责编|值班编辑|编辑|审核|校对|初审|终审|供稿|撰稿)"
_ABOUT = f"(?:{_SOURCE}|{_TIME}|{_COUNTED}|{_MAKER}|作者|日期|时间|点击|浏览|阅读)"
ROWS = (
    _Row(
        rf"^[\[【(（]?{_ABOUT}\s*[:：].*{_ABOUT}\s*[:：]",
        "several things about the page in one line",
        "来源：本站　作者：佚名　点击数：1024",
    ),
    _Row(
        rf"^[\[【(（]?(?:{_SOURCE}|{_TIME})\s*[:：].{{0,60}}$",
        "when and from where the page is",
        "发布时间：2024-03-06",
    ),
    _Row(
        rf"{_COUNTED}\s*[:：]\s*\d*|^(?:浏览|点击|阅读|访问)\s*[:：]?\s*\d+(?:次|人)?(?:\s|$)",
        "how often the page was read",
        "浏览次数：88次",
        within=True,
    ),
    _Row(r"^作者\s*[:：]\s*(?:佚名|未知|本站|网络|admin|管理员)", "an author who is none", "作者：佚名"),
    _Row(
        r"^(?:原创\s*)?\S{0,20}\s*\d{4}-\d\d?-\d\d?\s+\d\d?:\d\d(?::\d\d)?$",
        "a time stamp",
        "2024-03-06 10:22",
        within=True,
    ),
    _Row(
        r"字\s*[体号]\s*[:：]|[【\[（(]?\s*大\s*[】\])）]?\s*[【\[（(]?\s*中\s*[】\])）]?\s*[【\[（(]?\s*小\s*[】\])）]"
        r"|打印(?:本页|此页|文章)?\s*[】\]|]?\s*[【\[|]?\s*关闭|我要纠错|分享(?:到|至)\s*[:：]"
        r"|^[【\[]?(?:打印|关闭|收藏|返回|分享|复制链接)(?:本页|窗口|文章|顶部)?[】\]]?$",
        "tools of the page",
        "【字体：大 中 小】",
        within=True,
    ),
    _Row(
        r"^[【\[]?(?:[您你]?(?:的|现在|当前|所在)*位置)\s*[:：]|^首页\s*(?:[>›»/＞→]|上一页)",
        "where on the site the page is",
        "您的位置：首页 > 讲话",
    ),
    _Row(
        r"^[【\[（(]?下载(?:全文|文档|地址|本文|[Ww]ord)|点击(?:下载|此处|这里).{0,12}$",
        "a download",
        "【下载全文】",
        within=True,
    ),
    _Row(
        r"点击.{0,6}(?:蓝字|关注)|^(?:关注|订阅)(?:我们|本号|.{0,10}公众号)"
        r"|^(?:预览时标签不可点|(?:轻触)?阅读原文$|.{0,4}滑动看下一个)",
        "an invitation to read on or to follow",
        "点击上方蓝字关注我们",
        within=True,
    ),
    _Row(r"^(?:标签|关键[词字]|Tags?|TAGS?)\s*[:：]", "words for a search", "标签：防汛 讲话"),
    _Row(
        r"^[【\[]?上一[篇页条则]|^[【\[]?下一[篇页条则]|^共\s*\d+\s*页",
        "other pages",
        "上一篇：没有了",
        within=True,
        behind=_TAIL,
    ),
    _Row(
        r"^[【\[]?(?:相关|推荐|延伸|热门|最新|往期|更多|精彩)"
        r"(?:推荐|阅读|链接|稿件|文章|新闻|解读|专题|信息|报道|文档|内容|资讯|回顾|图文|政策)[】\]:：]?(?:更多)?[>＞»]*$"
        r"|^猜你喜欢|^大家都在看|^您?可能(?:还|也)?(?:感兴趣|喜欢)",
        "what else there is to read",
        "相关阅读",
        within=True,
        behind=_TAIL,
    ),
    _Row(
        r"^(?:精选留言|网友评论|我要评论|发表评论|写留言|最新评论|留言评论|评论区)|^评论[（(]\d*[)）]",
        "comments",
        "网友评论",
        behind=_TAIL,
    ),
    _Row(
        r"^[【\[]?(?:免责声明|版权声明|版权所有|特别声明|郑重声明|声明)\s*[】\]:：]|版权所有|©"
        r"|(?i:copyright|all rights reserved)|本站(?:所有|部分|内容|转载)|如有侵权|转载请注明",
        "a disclaimer",
        "免责声明：本站文档由用户上传",
        behind=_TAIL,
    ),
    _Row(
        r"ICP备|公网安备|网站标识码|备案号\s*[:：]",
        "the site's registration",
        "粤ICP备00000000号",
        behind=_TAIL,
    ),
    _Row(
        r"^(?:微信|手机)?扫一扫|^扫码(?:关注|阅读|下载|分享|查看)|^长按.{0,6}识别|^扫描.{0,6}二维码|^二维码$",
        "a code to scan",
        "扫一扫在手机打开当前页",
        within=True,
        behind=_TAIL,
    ),
    _Row(r"^[—\-–=\s]*(?:END|end|End|完|全文完|正文完)[—\-–=\s]*$", "the end, said", "—END—", behind=_TAIL),
    _Row(rf"^[\[【(（]?\s*{_MAKER}\s*[:：/]", "who made the page", "责任编辑：李某", behind=0),
    _Row(
        r"^(?:网站地图|关于我们|联系我们|设为首页|加入收藏|法律声明|隐私)",
        "links of the site",
        "网站地图",
        behind=0,
    ),
    _Row(
        r"^(?:主办|承办|主管|维护|技术支持)(?:单位)?\s*[:：].{0,40}$",
        "who runs the site",
        "主办：某区政府",
        behind=0,
    ),
)


def _any(rows: Iterable[_Row]) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{row.pattern})" for row in rows))


_ADDED = _any(ROWS)
_ADDED_WITHIN = _any(row for row in ROWS if row.within)
_ENDS = {share: _any(row for row in ROWS if row.behind == share) for share in (0, _TAIL)}

#: What tables of information about a document are made of: keys that only they have, and others.
_TELLING = (
    r"索\s*引\s*号|信息索引|主题分类|信息分类|信息类别|组配分类|公开责任部门|公开日期|公开时间|公开方式|公开范围"
    r"|公开形式|公开类别|公开时限|主\s*题\s*词|内容概述|体\s*裁|有\s*效\s*性|时\s*效\s*性|效力状态|统一登记号|载体类型"
)
_KEYS = (
    r"分\s*类|发文机关|发文单位|发布机构|制发单位|责任部门|信息来源|成文日期|生成日期|发文日期|发布日期|发布时间"
    r"|发文字号|文\s*号|文件编号|关键词|名\s*称|标\s*题|信息名称|语\s*种|生效日期|废止日期|登记号|文件状态"
)
_INFORMATION = re.compile(
    rf"^[\[【]?(?:(?P<telling>{_TELLING})|{_KEYS})\s*[】\]]?\s*(?:(?P<value>[:：]\s*\S)|[:：]|$)"
)
#: So many of them make a table of information. It stands at the beginning: at most so many lines behind the
#: first sentence, which may be its summary of the document.
_SEVERAL, _FIRST_LINES = 3, 40
_ATTACHMENTS = re.compile("^附\\s*[件表图:：]")
_NUMBERED = re.compile(f"^[（(]?[{ARABIC}{TO_TEN}]+[）)]?[.．、]")


def is_addition(text: str, *, within: bool = False) -> bool:
    """Whether a line says of itself that the page added it.

    Args:
        text: of the line.
        within: whether it stands between the sentences of the document.
    """
    return len(text) <= _LONGEST and (_ADDED_WITHIN if within else _ADDED).search(text) is not None


def allowed_behind(text: str) -> float | None:
    """The share of a document's prose that may stand behind a line for it to end the document, if it can."""
    if len(text) > _LONGEST:
        return None
    return max((share for share, pattern in _ENDS.items() if pattern.search(text)), default=None)


def find_additions(
    lines: Sequence[Line], core: Element, weights: Mapping[int, int], prose: range
) -> set[int]:
    """The places of the lines that the page adds.

    Args:
        lines: of the page.
        core: the element with nearly all of its prose.
        weights: how much prose is in an element, by ``id``.
        prose: the places from the core's first to its last line of prose.
    """
    little = weights[id(core)] * _LITTLE
    within = {id(core), *(id(ancestor) for ancestor in core.ancestors())}

    def is_named(element: Element) -> bool:
        if id(element) in within or weights.get(id(element), 0) > little:
            return False
        return element.tag in _AROUND or not _ADDED_NAMES.isdisjoint(_names(element))

    is_added_element = _remembered(is_named)
    added = {
        place
        for place, line in enumerate(lines)
        if is_addition(line.text, within=place in prose)
        or is_added_element(line.element)
        or _is_link_list(lines, place)
    }
    return added | _information(lines[: prose.start + _FIRST_LINES], within, weights, little)


def _remembered(is_so: Callable[[Element], bool]) -> Callable[[Element], bool]:
    """Whether something is so of an element or one around it; asked once for each element."""
    known: dict[int, bool] = {}

    def ask(element: Element) -> bool:
        asked: list[Element] = []
        answer = False
        for one in (element, *element.ancestors()):
            if id(one) in known:
                answer = known[id(one)]
                break
            asked.append(one)
            if is_so(one):
                answer = True
                break
        known.update((id(one), answer) for one in asked)
        return answer

    return ask


def _names(element: Element) -> set[str]:
    """The words of an element's class and identifier, in small letters."""
    attributes = element.attributes
    names = f"{attributes.get('class', '')} {attributes.get('id', '')}"
    return {word.lower() for word in _NAME.findall(names)} | {names.strip().lower()}


def _is_link_list(lines: Sequence[Line], place: int) -> bool:
    """Whether a line is a link among links, and no list of attachments."""
    if not is_link(lines[place]):
        return False
    beside = [lines[other] for other in (place - 1, place + 1) if 0 <= other < len(lines)]
    if not any(map(is_link, beside)):
        return False
    while place >= 0 and (is_link(lines[place]) or _NUMBERED.match(lines[place].text)):
        if _ATTACHMENTS.match(lines[place].text):
            return False
        place -= 1
    return place < 0 or not _ATTACHMENTS.match(lines[place].text)


def is_link(line: Line) -> bool:
    """Whether a line is a link, but for a few characters."""
    return line.linked * 5 > len(line.text) * 4


def _information(
    lines: Sequence[Line], within: set[int], weights: Mapping[int, int], little: float
) -> set[int]:
    """The lines of tables of information: in elements around several keys, or those with a key themselves."""
    keys = {place: key for place, line in enumerate(lines) if (key := _INFORMATION.match(line.text))}
    if len(keys) < _SEVERAL or not any(key["telling"] for key in keys.values()):
        return set()
    counts: dict[int, int] = {}
    for place in keys:
        for element in (lines[place].element, *lines[place].element.ancestors()):
            if id(element) in within or weights.get(id(element), 0) > little:
                break
            counts[id(element)] = counts.get(id(element), 0) + 1
    is_in_table = _remembered(lambda element: counts.get(id(element), 0) >= _SEVERAL)
    in_tables = {place for place, line in enumerate(lines) if is_in_table(line.element)}
    return in_tables | {place for place, key in keys.items() if key["value"]}
