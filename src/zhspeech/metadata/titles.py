"""Which of the lines at the head of a document are its title, and which a second one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zhspeech.metadata.bare_titles import SPEAKER_BEFORE, SPOKEN, Title, bare_title
from zhspeech.metadata.lines import FILE, KEY
from zhspeech.text.marks import BLANK
from zhspeech.text.numerals import TO_99, TO_TEN
from zhspeech.text.patterns import compiled
from zhspeech.words.bodies import BODY, BODY_ENDS, NEWSPAPER
from zhspeech.words.bylines import NAMED_OFFICE
from zhspeech.words.dates import DATE
from zhspeech.words.genres import BEFORE_SUBJECT, KIND, ends_in_kind
from zhspeech.words.imprints import DATELINE, LETTERHEAD, NUMBERED
from zhspeech.words.names import NAMES, PERSON, POST
from zhspeech.words.people import HAN

if TYPE_CHECKING:
    from zhspeech.metadata.apparatus import Apparatus
    from zhspeech.metadata.lines import Line

__all__ = ["find_title"]

#: How long a title is at most, and how short the name of a category above it.
LONGEST, CATEGORY = 110, 6
#: How many lines a headline has at most.
HEADLINES = 3
#: How long a further line of a wrapped title is at most, and how many lines below a second title may
#: stand, and one that only says when and at what occasion; how long is what a title lost to the next line.
WRAPPED, BELOW, FAR, REST = 44, 4, 14, 2

_DASHED = r"[-—─―–]{1,3}"
#: A second title: with a dash, or a line that says at what occasion.
_SUBTITLE = (
    rf"(?:(?!{_DASHED}{BLANK}*（{DATE}){_DASHED}{BLANK}*(?P<dashed>\S.*(?<![。；]))"
    rf"|(?P<plain>(?:{DATE}|{NAMES})?在.{{2,60}}[的上][^，。]{{0,6}}{SPOKEN}.{{0,6}}|{DATE}在.{{2,60}}会议?上))"
)
_DATE_AND_OCCASION = rf"(?:（?{DATE}）?[ \u3000，]*)?在.{{2,60}}(?:上|会议|大会|时)"
#: Two watchwords for a title on one line; on two, and the second title below them.
_PAIR = rf"[^\W\d]{{4,14}}{BLANK}[^\W\d]{{4,14}}"
_WATCHWORDS = rf"[^\W\d]{{8,30}}\n[^\W\d]{{8,30}}\n{_DASHED}{BLANK}*在.+"
_CLOSED_SUBTITLE = r".*(?:[上时会）]|讲话|报告|演讲)"
_REST_OF_SUBTITLE = r".{2,30}[上时]"
#: What no title is, a row for each form.
_NO_TITLES = (
    # a sentence, an address, what is shorter than a title
    rf".*[。；！？](?=.)|.*(?:：|：.*。)$|(?!(?:{KIND}|勒令)$).{{0,3}}",
    # a field of a page
    r".{0,6}(?:来源|时间|作者|浏览|字[号体]|编辑|责编|记者|日期|发布|点击|编号|上传|网址|页数|格式|大小|字数)[人量次]?：.*",
    r".{0,6}(?:文种|索引号|主题分类|发文机关|发文字号|成文日期)：.*|https?：.*|www\..*",
    # buttons, path and notices of a page
    r"(?:我的|浏览|收藏|分销|下载|基本信息|资源描述|文档|版权|上传|关 ?键 ?词|展开|亲，|首页).{0,16}",
    r"(?:主页|返回|打印|分享|登录|注册|免费|目录|提纲|标签).{0,16}|[^>]+>[^>]+.*|.*第\d+页.*|.*>>.*",
    r".*(?:会员(?:中心|免费|专享|登录)|(?:请|点击|正式|开通).{0,4}(?:会员|下载)|预览|平台仅|举报).*",
    # a dateline
    DATELINE,
    # how a sentence begins
    rf"(?:对于|如果|由于|因为|随着|目前|近年来)(?!.*{KIND}$).*",
    # a notice of a site
    r".{0,4}(?:提示|声明|公告|须知)：.*(?:下载|版权|侵权|会员|客服|文档|本站|网友).*",
    # brackets; what stands in a list of contents or begins a part; the rest of a second title
    rf"[（【〖\[].*[）】〗\]]|附件.{{0,4}}|（?{TO_99}[、.．）].*|第[{TO_TEN}]+[章节部].*",
    # below a picture
    rf".*（[^（）]{{2,20}}摄）|(?=.*摄$).*{BLANK}{NAMES}{BLANK}?摄",
    rf"(?=.*作).{{0,12}}{PERSON}作.{{0,12}}(?:报告|讲话|发言)",
    # a line of a sentence that was cut
    ".*，",
    r"\d{1,2}[.．、].*|.{4,40}(?:会议|大会|全会|论坛|仪式)上|引言|序言|前言|正文|结语",
)
_NO_TITLE = "|".join(_NO_TITLES)
_BYLINE = rf"(?:{NAMES})|{NAMED_OFFICE}"
#: What stands beside a title and does not end in a kind of document.
_BESIDE = "|".join(
    (
        rf"（?{DATE}）?.{{0,20}}",
        _SUBTITLE,
        _BYLINE,
        LETTERHEAD,
        FILE,
        rf".*{NUMBERED}",
        rf"(?=.*[{BODY_ENDS}]$)(?!.*(?:{BEFORE_SUBJECT})).{{2,30}}{BODY}",
        r"《[^》]*》.{0,4}(?:编辑部|通讯员|记者).*|新华社(?:记者|通讯员)?",
    )
)
#: What stands below a document's own title.
_IMPRINT = rf"{_DASHED}.+|（?{DATE}.{{0,30}}|{_BYLINE}|{_SUBTITLE}"
_SITE = (
    rf".{{0,10}}(?:网|网站|频道|{NEWSPAPER}|周刊|杂志|范文|快讯|文秘)"
    "|.{0,12}(?:学习参考|简报|通讯|资料选编)"
)
_BETWEEN = rf".*(?:来源|时间)：.*|.*{DATE}.*|.*[电讯]$"
_BEGUN = rf"{BEFORE_SUBJECT}|^.{{0,20}}{BODY}$"
_ONE_BODY = rf"[^，。；：（）、\s]{{2,24}}{BODY}"
_BODY_ALONE = rf"{_ONE_BODY}(?:[ \u3000、]{{1,4}}{_ONE_BODY}){{0,4}}"
#: What a record of words to a parliament begins with.
_TRANSCRIPT = rf"[\s]*{HAN}{{2,14}}：{BLANK}*主席"
_NAMED_BELOW = rf"(?:本文标题|文章标题|原?标题)：{BLANK}*(?P<words>\S.*?)(?:{BLANK}+(?:来源|作者)：.*)?"
#: The heading of one speaker's words below the title of them all: 王小田同志讲话.
_OF_ONE = (
    rf"{NAMES}(?:同志|先生)?(?:的?(?:重要)?(?:讲话|发言|报告)|致[开闭]幕[词辞]|致[词辞])(?:（[^（）]*）)?"
)


def find_title(apparatus: Apparatus) -> Title | None:
    """The title of a text, ``None`` if it has none."""
    text, head = apparatus.text, apparatus.head
    if compiled(_TRANSCRIPT).match(text):
        return None
    greeted = next((number for number, line in enumerate(head) if line.part == "greeting"), len(head))
    chosen = _choose(head, [number for number, line in enumerate(head[:greeted]) if _may_be(line)])
    if not chosen and len(head) > 2 and compiled(KEY).fullmatch(head[0].text):
        chosen = _below_key(head)
    if chosen:
        first, last = chosen
        line = head[first]
        while first and _begins(head[first - 1], line):
            first -= 1
        if last + 1 < len(head) and len(head[last + 1].text) <= REST:
            words = _words(head, (first, last))
            if not _ends_in_kind(words) and _ends_in_kind(words + head[last + 1].text):
                last += 1
        subtitle, occasion = _second(head, last)
        return bare_title(text, head[first].start, head[last].end, subtitle, occasion)
    for line in apparatus.foot:
        match = compiled(_NAMED_BELOW).fullmatch(line.text)
        if match:
            return bare_title(
                text, line.start + match.start("words"), line.start + match.end("words"), None, None
            )
    return None


def _below_key(head: list[Line]) -> tuple[int, int] | None:
    """The line below the key of an archive, which is the title unless it says who or when."""
    is_other = compiled(rf"{_BYLINE}|（?{DATE}.*|[（〖【].*").fullmatch(head[1].text)
    return None if is_other or head[1].part != "head" or head[0].text.startswith(head[1].text) else (1, 1)


def _begins(above: Line, line: Line) -> bool:
    """Whether a title begins on the line above with the body that issues it: 某某办公厅 / 关于…的函."""
    return (
        above.part == line.part == "head"
        and compiled(BEFORE_SUBJECT).match(line.text) is not None
        and compiled(_BODY_ALONE).fullmatch(above.text) is not None
    )


def _ends_in_kind(words: str) -> bool:
    """Whether a line ends in a kind of document, 函 and 勒令 among them."""
    return ends_in_kind(words) or words.endswith(("的函", "复函", "勒令"))


def _may_be(line: Line) -> bool:
    """Whether a line may be a title, or a part of one."""
    words = line.text
    if line.part == "title":
        return True
    if line.part not in ("head", "frame") or len(words) > LONGEST or compiled(_DASHED).match(words):
        return False
    if line.marked and not compiled(FILE).fullmatch(words):
        return True
    if compiled(_NO_TITLE).fullmatch(words):
        return False
    return not compiled(LETTERHEAD if _ends_in_kind(words) else _BESIDE).fullmatch(words)


def _choose(head: list[Line], places: list[int]) -> tuple[int, int] | None:
    """The first and last line of the title among the lines that may be one."""
    exact = next((number for number in places if head[number].part == "title"), None)
    is_marked = any(head[number].marked for number in places[: places.index(exact)]) if exact else False
    if not places or (exact is not None and not is_marked):
        return None if exact is None else (exact, exact)
    groups = _groups(head, places)
    own = [group for group in groups if head[group[0]].part != "frame"] or groups
    marked = next((group for group in own if head[group[0]].marked), None)
    if marked:
        return marked
    words = [_words(head, group) for group in own]
    is_named = [_ends_in_kind(one) for one in words]
    is_category = len(words[0]) <= CATEGORY and is_named[0] and any(is_named[1:])
    if is_category or (len(own) > 1 and compiled(_SITE).fullmatch(words[0])):
        later = is_named.index(True, 1) if is_category else 1
        own, words, is_named = own[later:], words[later:], is_named[later:]
    formal = [
        number
        for number in range(1, len(own))
        if _is_like(words[0], words[number])
        or (
            _is_parted(head, own[0], own[number])
            and (is_named[number] or _is_formal(head, own[number]))
            and not compiled(_OF_ONE).fullmatch(words[number])
        )
    ]
    if formal:
        return own[formal[-1]]
    named = is_named.index(True) if any(is_named) else 0
    is_second = compiled(_SUBTITLE).fullmatch(words[named]) is not None
    is_headline = compiled(NAMES).match(words[named]) and not compiled(_PAIR).fullmatch(words[0])
    return own[0] if is_second and not is_headline else own[named]


def _groups(head: list[Line], places: list[int]) -> list[tuple[int, int]]:
    """The lines that may be titles, those of one wrapped title together."""
    groups: list[tuple[int, int]] = []
    keyed = _above_byline(head)
    for number in places:
        if groups and number <= keyed and groups[-1] == (1, number - 1):
            groups[-1] = (1, number)
            continue
        if groups and groups[-1][1] == number - 1 and head[number - 1].part == head[number].part:
            first = groups[-1][0]
            below = [line.text for line in head[number : number + 3]]
            if _goes_on(_words(head, (first, number - 1)), below):
                groups[-1] = (first, number)
                continue
        groups.append((number, number))
    return groups


def _above_byline(head: list[Line]) -> int:
    """The last line of the title between the key of an archive and the byline that repeats it; 0 if none."""
    who = compiled(KEY).fullmatch(head[0].text) and head[0].text.rstrip("0123456789-")
    return next(
        (number - 1 for number in range(1, min(HEADLINES + 2, len(head))) if head[number].text == who), 0
    )


def _goes_on(above: str, below: list[str]) -> bool:
    """Whether a title goes on with the next line."""
    if len(above) > LONGEST or _ends_in_kind(above) or compiled(SPEAKER_BEFORE).match(below[0]):
        return False
    is_open = above.count("《") > above.count("》") or above.count("“") > above.count("”")
    ends = [number for number, words in enumerate(below) if len(words) <= WRAPPED and _ends_in_kind(words)]
    is_begun = bool(ends) and ends[0] < 2 and compiled(_BEGUN).search(above) is not None
    if len(below) > 1 and compiled(_WATCHWORDS).fullmatch(f"{above}\n{below[0]}\n{below[1]}"):
        return True
    return is_open or above[-1] in "、和与及" or is_begun


def _words(head: list[Line], group: tuple[int, int]) -> str:
    return "".join(line.text for line in head[group[0] : group[1] + 1])


def _is_like(one: str, other: str) -> bool:
    """Whether a title repeats another, the speaker's name and remarks aside."""
    bare = [compiled(r"[\W_]").sub("", words) for words in (one, other)]
    is_long = len(bare[1]) > max(CATEGORY - 1, len(bare[0]) // 2)  # less is the body that the title names
    return is_long and (bare[1] in bare[0] or bare[0] in bare[1])


def _is_parted(head: list[Line], one: tuple[int, int], other: tuple[int, int]) -> bool:
    """Whether source, date or dateline stand between two titles: the first is the page's."""
    return any(compiled(_BETWEEN).fullmatch(line.text) for line in head[one[1] + 1 : other[0]])


def _is_formal(head: list[Line], group: tuple[int, int]) -> bool:
    """Whether a second title, a date or a name stands below a title."""
    below = head[group[1] + 1].text if group[1] + 1 < len(head) else ""
    if compiled(POST).fullmatch(_words(head, group)):
        return False
    return compiled(_IMPRINT).fullmatch(below) is not None


def _second(head: list[Line], last: int) -> tuple[tuple[int, int] | None, tuple[int, int] | None]:
    """The second title below a title, and the line that only says when and at what occasion."""
    subtitle = occasion = None
    for number in range(last + 1, min(last + 1 + FAR, len(head))):
        line = head[number]
        match = compiled(_SUBTITLE).fullmatch(line.text)
        if not match or line.part != "head":
            continue
        is_when = compiled(_DATE_AND_OCCASION).fullmatch(line.text) is not None
        if match["plain"] and not is_when and _ends_in_kind(head[last].text):
            continue
        group = "dashed" if match["dashed"] else "plain"
        end, words = line.end, match[group]
        below = head[number + 1] if number + 1 < len(head) else None
        is_open = below is not None and not compiled(_CLOSED_SUBTITLE).fullmatch(words)
        if below and is_open and compiled(_REST_OF_SUBTITLE).fullmatch(below.text):
            end, words = below.end, words + below.text
        if compiled(_DATE_AND_OCCASION).fullmatch(words):
            occasion = occasion or (line.start + match.start(group), end)
        elif number <= last + BELOW:
            subtitle = subtitle or (line.start + match.start(group), end)
    return subtitle, occasion
