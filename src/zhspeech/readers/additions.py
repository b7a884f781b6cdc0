"""Additions: the lines of a page that are not the document's but the page's.

They are told by what they say (the rows), by the names of the elements that they stand in, as rows of links,
and as tables of information about the document.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence

import attrs

from zhspeech.readers.layout import Line
from zhspeech.readers.markup import Element

__all__ = ["ROWS", "ends_document", "find_additions", "is_addition", "is_link"]

#: Longer lines are prose, whatever they begin with.
_LONGEST = 120
#: An element whose name says that it is an addition may hold so much of the core's prose at most.
_LITTLE = 0.2
#: Elements that the standard has for what stands around a document.
_AROUND = frozenset(("nav", "footer", "aside"))

#: Words in the names and identifiers of elements that hold what a page adds.
_ADDED_NAMES = frozenset(
    (
        *(
            "ad",
            "ads",
            "adv",
            "advert",
            "banner",
            "bread",
            "breadcrumb",
            "breadcrumbs",
            "bdsharebuttonbox",
            "comment",
        ),
        *(
            "comments",
            "copyright",
            "crumb",
            "crumbs",
            "disclaimer",
            "down",
            "download",
            "favorite",
            "foot",
            "footer",
        ),
        *(
            "friendlink",
            "hot",
            "login",
            "mbx",
            "menu",
            "nav",
            "navbar",
            "navigation",
            "next",
            "page",
            "pagebar",
        ),
        *(
            "pagenav",
            "pager",
            "pages",
            "pagination",
            "prev",
            "print",
            "qr",
            "qrcode",
            "rank",
            "recommend",
            "recommended",
        ),
        *(
            "related",
            "relate",
            "relevant",
            "reply",
            "search",
            "share",
            "sharebox",
            "side",
            "sidebar",
            "sns",
            "sweep",
        ),
        *("tags", "tool", "toolbar", "tools", "weizhi", "xgwz", "xgyd"),
    )
)
_NAME = re.compile(r"[A-Z]?[a-z]+")


@attrs.frozen
class _Row:
    """A kind of line that a page adds.

    Attributes:
        pattern: found in the line.
        reason: what it is.
        example: a line of the kind.
        ends: whether everything behind it is added too.
    """

    pattern: str
    reason: str
    example: str
    ends: bool = False


_COUNTED = "浏览|点击|阅读|访问|下载|评论|查看"
_ABOUT = (
    "(?:信息|文章|稿件|新闻)?来源|稿源|作者|发布(?:时间|日期|机构|单位|者|人)?|发表(?:时间|日期)?|更新(?:时间|日期)?"
    "|录入(?:时间|者)?|上传(?:时间|者)?|日期|时间|编辑|审核|校对|责编|(?:浏览|点击|阅读|访问|下载)(?:次数|量|数|率)?"
)
ROWS = (
    _Row(
        rf"^[\[【(（]?(?:{_ABOUT})\s*[:：].*(?:{_ABOUT})\s*[:：]",
        "several things about the page in one line",
        "来源：本站　作者：佚名　点击数：1024",
    ),
    _Row(
        r"^[\[【(（]?(?:(?:信息|文章|稿件|新闻)?来源|稿源|发布(?:时间|日期|机构)|发表(?:时间|日期)|更新(?:时间|日期)|录入时间"
        r"|上传时间)\s*[:：].{0,40}$",
        "when and from where the page is",
        "发布时间：2024-03-06 10:20",
    ),
    _Row(
        rf"(?:{_COUNTED})(?:次数|量|数|率)\s*[:：]?\s*\d*|^(?:{_COUNTED})\s*[:：]?\s*\d+(?:次|人)?\s|(?:已有|共)\d+人(?:{_COUNTED})",
        "how often the page was read",
        "浏览次数：88次",
    ),
    _Row(r"^作者\s*[:：]\s*(?:佚名|未知|本站|网络|admin|管理员)", "an author who is none", "作者：佚名"),
    _Row(
        r"^(?:原创\s*)?\S{0,20}\s*\d{4}-\d\d?-\d\d?\s+\d\d?:\d\d(?::\d\d)?$",
        "a time stamp",
        "2024-03-06 10:22",
    ),
    _Row(
        r"[字文]\s*[体号]\s*[:：]|[【\[（(]?\s*大\s*[】\])）]?\s*[【\[（(]?\s*中\s*[】\])）]?\s*[【\[（(]?\s*小\s*[】\])）]|打印(?:本页|此页|文章)?\s*[】\]|]?\s*[【\[|]?\s*关闭"
        r"|^[【\[]?(?:打印|关闭|收藏|返回|分享|复制链接)(?:本页|窗口|文章|顶部)?[】\]]?$|^分享(?:到|至)",
        "tools of the page",
        "【字体：大 中 小】",
    ),
    _Row(
        r"(?:当前|现在的?|所在|您的)位置|^首页\s*[>›»/＞→]",
        "where on the site the page is",
        "您的位置：首页 > 讲话",
    ),
    _Row(
        r"下载(?:全文|文档|地址|次数|本文|[Ww]ord)|点击(?:下载|此处|这里|查看|阅读)",
        "a download",
        "【下载全文】",
    ),
    _Row(
        r"^点击上方|(?:关注|订阅)(?:我们|本号|公众号)|蓝字", "an invitation to follow", "点击上方蓝字关注我们"
    ),
    _Row(r"^[【\[]?上一[篇页条则]|^[【\[]?下一[篇页条则]", "other pages", "上一篇：没有了", ends=True),
    _Row(
        r"^[【\[]?(?:相关|推荐|延伸|热门|最新|往期|更多|精彩)(?:推荐|阅读|链接|稿件|文章|新闻|解读|专题|信息|报道|文档|内容|资讯|回顾|精彩|图文|政策)[】\]:：]?(?:更多)?[>＞»]*$"
        r"|^猜你喜欢|^大家都在看|^您?可能(?:还|也)?(?:感兴趣|喜欢)",
        "what else there is to read",
        "相关阅读",
        ends=True,
    ),
    _Row(
        r"^(?:精选留言|网友评论|我要评论|发表评论|写留言|最新评论|留言评论|评论区)|^评论[（(]\d*[)）]",
        "comments",
        "网友评论",
        ends=True,
    ),
    _Row(
        r"^[【\[]?(?:免责声明|版权声明|版权所有|特别声明|郑重声明|声明)\s*[】\]:：]|版权(?:所有|归)|(?i:copyright)|©"
        r"|本站(?:所有|部分|内容|转载)|如有侵权|转载请注明",
        "a disclaimer",
        "免责声明：本站文档由用户上传",
        ends=True,
    ),
    _Row(r"ICP备|公网安备|网站标识码|备案号", "the site's registration", "粤ICP备00000000号", ends=True),
    _Row(r"扫一?扫|扫码|二维码|长按.{0,6}识别", "a code to scan", "扫一扫在手机打开当前页", ends=True),
    _Row(r"^[—\-–=\s]*(?:END|end|End|完|全文完|正文完)[—\-–=\s]*$", "the end, said", "—END—", ends=True),
    _Row(
        r"^[\[【(（]?\s*(?:责任编辑|责编|编辑|审核|校对|值班编辑|初审|终审|供稿)\s*[:：/]",
        "who made the page",
        "责任编辑：李某",
        ends=True,
    ),
    _Row(
        r"^(?:网站地图|关于我们|联系我们|设为首页|加入收藏|法律声明|隐私)",
        "links of the site",
        "网站地图",
        ends=True,
    ),
    _Row(
        r"^(?:主办|承办|主管|维护|技术支持)(?:单位)?\s*[:：].{0,40}$",
        "who runs the site",
        "主办：某区政府",
        ends=True,
    ),
)
_ADDED = re.compile("|".join(f"(?:{row.pattern})" for row in ROWS))
_ENDS = re.compile("|".join(f"(?:{row.pattern})" for row in ROWS if row.ends))

#: What tables of information about a document are made of (索引号 and what stands beside it).
_INFORMATION = re.compile(
    r"^[\[【]?(?:索\s*引\s*号|信息索引|主题分类|信息分类|信息类别|分\s*类|组配分类|发文机关|发文单位|发布机构|制发单位|责任部门|公开责任部门|信息来源"
    r"|成文日期|生成日期|发文日期|发布日期|发布时间|公开日期|公开时间|公开方式|公开范围|公开形式|公开类别|公开时限|发文字号|文\s*号|文件编号|主\s*题\s*词|关键词|名\s*称"
    r"|标\s*题|信息名称|内容概述|体\s*裁|语\s*种|有\s*效\s*性|效力状态|时\s*效\s*性|生效日期|废止日期|统一登记号|登记号|载体类型|文件状态)"
    r"\s*[】\]]?\s*(?:[:：]|$)"
)
#: So many of them make a table of information.
_SEVERAL = 3
_ATTACHMENTS = re.compile("^附\\s*[件表图:：]")
_NUMBERED = re.compile("^[（(]?[0-9０-９一二三四五六七八九十]+[）)]?[.．、]")


def is_addition(text: str) -> bool:
    """Whether a line says of itself that the page added it."""
    return len(text) <= _LONGEST and _ADDED.search(text) is not None


def ends_document(text: str) -> bool:
    """Whether a line of the page stands behind the document, as all lines after it do."""
    return len(text) <= _LONGEST and _ENDS.search(text) is not None


def find_additions(lines: Sequence[Line], core: Element, weights: Mapping[int, int]) -> set[int]:
    """The places of the lines that the page adds.

    Args:
        lines: of the page.
        core: the element with nearly all of its prose.
        weights: how much prose is in an element, by ``id``.
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
        if is_addition(line.text) or is_added_element(line.element) or _is_link_list(lines, place)
    }
    return added | _information(lines, within, weights, little)


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
    """The lines of tables of information: of elements around several of their keys and little prose."""
    found: dict[int, list[int]] = {}
    for place, line in enumerate(lines):
        if _INFORMATION.match(line.text):
            for element in (line.element, *line.element.ancestors()):
                if id(element) in within or weights.get(id(element), 0) > little:
                    break
                found.setdefault(id(element), []).append(place)
    tables = {element for element, places in found.items() if len(places) >= _SEVERAL}
    if not tables:
        return set()
    is_in_table = _remembered(lambda element: id(element) in tables)
    return {place for place, line in enumerate(lines) if is_in_table(line.element)}
