"""What stands behind the body: the closing address, and the footer (annex, signature, date, the page's own lines)."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

from zhspeech.frontmatter import VOCATIVE

__all__ = ["BackMatter", "find_back_matter"]

_LINE = re.compile(r"[^\r\n]+")
_DATE = r"[（(]?[0-9０-９一二三四五六七八九十二〇○零×Xx*]{2,4}年[0-9０-９一二三四五六七八九十×Xx*]{1,3}月[0-9０-９一二三四五六七八九十×Xx*]{1,3}日[）)]?"
#: From here on nothing belongs to the speech.
_FOOTER = re.compile(
    r"(?:相关(?:报道|阅读|链接|文章|新闻)|相關(?:報道|新聞|文章)|推荐(?:访问|阅读)|推薦(?:訪問|閱讀)|延伸阅读|上一篇|下一篇|免责声明|本文(?:版权|来源|由)|版权|本作品|"
    r"(?:责任)?编辑[：:]|[（(]责任?编|(?:编者|編者)[按注]|Public domain|CCRADB|【?(?:打印|关闭|返回)|(?:出席|列席|记录|送|分送|抄送|抄报|报送|主送|报|发|主题词|印发)[：:]|"
    r"附[件表录錄：:]|刊载于|刊載於|※|更多[\u3400-\u9fff]{0,16}|我們的眾籌|\*{0,2}眾新聞|.{0,20}(?:翻印|供稿)|注释|註釋|参考(?:文献|资料)|請支持|请支持|立即按此|標籤|标签|关键词[：:]|来源[：:]|（?(?:此件|本刊|原载|根据录音|根据记录|记录稿|可以翻印|转载))"
)
_ANNEX = re.compile(r"[\r\n]\s*(?P<annex>附(?:件[：:一二三1-9]?)?(?:[：:][ \t\u3000]*)?(?=[\r\n]))")
_NOTE = re.compile(rf"[*_]?[（(〔\[【].{{0,60}}(?:[稿印录錄記刊载載阅閱整完略附注讯訊摄掌声电電]|{_DATE}).{{0,40}}[)）〕\]】][*_]?$|{_DATE}$|[*＊\-—=_·\s]+$|\{{\{{.*")
#: The newspaper's own line behind a speech that came on one line.
_PRESS = re.compile(r"※这是[^\r\n]*\s*$|(?:（新华社[^）]{2,20}电）\s*)?《\s*[\u3400-\u9fff]{2,8}\s*》\s*（\s*[0-9]{4}年[^）]{4,24}版\s*）\s*$")
_CLOSING = re.compile(
    rf"(?:[*　\s]*(?:主席、)?(?:{VOCATIVE})(?:[、，]{VOCATIVE})*\**\s*[！!，,：:。]"
    r"|(?:这是|這是|以上是|以上就是).{0,16}(?:意见|意見|体会|體會|想法|情况|情況)"
    r"|(?:结束语|結束語|结语|結語)\s*(?:$|[：:﹕.。])"
    r"|以上(?:[\u3400-\u9fff]{0,4}(?:报告|報告|汇报|匯報|说明|說明|意见|意見|各项|各項))"
    r"|(?:会议|會議)(?:最后|最後)"
    r"|我(?:的话|的話|今天|们|們)*就?(?:先)?[讲講说說谈談]的?(?:就是|也|这|這|到这|到這|完|以上)"
    r"|[讲講说說谈談](?:的)?(?:太多|就这|就這|到这|到這)"
    r"|最[后後].{0,10}(?:高呼|祝)|(?:让|讓)我[们們]|希望(?:大家|同志|各位)"
    r"|.{0,60}(?:和以上|和以上的)?(?:说明|說明|报告|報告)，?(?:请|請)(?:予|予以)?(?:审议|審議|审查|審查)"
    r"|(?:谢谢|謝謝)(?:大家|各位))"
)
_CLOSING_GLUED = re.compile(r"[。！？!?”]\s*(?P<closing>同志[们們]|各位[\u3400-\u9fff]{2})[！!，,]")
_CONCLUSION = re.compile(r"(?:结束语|結束語|结语|結語)")
#: 各位代表，完成今年的任务… may only begin a paragraph; 各位代表！ begins an appeal.
_BY_THE_WAY = re.compile(rf"[*　\s]*(?:主席、)?(?:{VOCATIVE})\**\s*[，,]|(?:谢谢|謝謝)(?:大家|各位)|最[后後]")
#: How long a closing may be, in characters, and what share of the text it may take.
LONGEST, SHARE = 1200, 0.2


class BackMatter(NamedTuple):
    """Where closing and footer begin; the text's length for one that is not there."""

    closing: int
    footer: int


def find_back_matter(source: str, body: int, labels: list[int]) -> BackMatter:
    """The end of a text; ``labels`` are the enumerators at the beginning of a line, behind the last of which it closes."""
    footer = _footer(source, body)
    last = bisect_left(labels, footer)
    return BackMatter(_closing(source, body, footer, labels[last - 1] if last else 0), footer)


def _footer(source: str, body: int) -> int:
    length = len(source)
    press = _PRESS.search(source, max(body, length - 160))
    if press:
        return press.start()
    window = max(body, min(length // 2, length - 400), length - 6000)
    lines = [match for match in _LINE.finditer(source, window) if match[0].strip()]
    if lines and window and source[window - 1] not in "\r\n":
        lines = lines[1:]
    annex = _ANNEX.search(source, body) if "附" in source else None
    if annex and annex.start("annex") < window:
        return _signature(source, [match for match in _LINE.finditer(source, body, annex.start()) if match[0].strip()], annex.start("annex"))
    for match in lines:
        text = match[0].strip(" \t\u3000\xa0*")
        if _FOOTER.match(text):
            return _signature(source, lines, match.start() + _indent(match[0]))
    return _signature(source, lines, length)


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


def _signature(source: str, lines: list, footer: int) -> int:
    """The footer moved up over signature, date and notes that stand right before it."""
    for match in reversed(lines):
        if match.start() >= footer:
            continue
        text = match[0].strip()
        if _NOTE.match(text):
            footer = match.start() + _indent(match[0])
        elif len(text) <= 40 and not re.search(r"[。！？；：，!?;:,”]|^[（(]?[0-9０-９一二三四五六七八九十]+[、．.)）]|^#", text) and (
            footer < len(source) and _is_signature(text) or re.search(r"[\u3400-\u9fff][\s　]+[\u3400-\u9fff][\u3400-\u9fff○×*]{1,3}$", text)
        ):
            footer = match.start() + _indent(match[0])
        else:
            break
    return footer


def _is_signature(text: str) -> bool:
    return bool(re.search(r"(?:委员会|委員會|办公[室厅]|政府|[委局部厅院会會署])$|^[\u3400-\u9fff]{2,4}$|[\s　]", text))


def _closing(source: str, body: int, footer: int, last_label: int) -> int:
    end = footer
    lowest = max(body, last_label, footer - LONGEST)
    if footer - body < 3000:
        lowest = max(lowest, footer - max(250, int((footer - body) * SHARE)))
    found = footer
    for match in _LINE.finditer(source, lowest, end):
        at = match.start()
        if at > lowest and at > 0 and source[at - 1] not in "\r\n":
            continue
        if at == lowest and at and source[at - 1] not in "\r\n":
            inner = list(_CLOSING_GLUED.finditer(source, lowest, match.end()))
            if inner:
                found = inner[-1].start("closing")
            continue
        text = match[0]
        if _CLOSING.match(text.lstrip()):
            start = at + _indent(text)
            if _CONCLUSION.match(text.lstrip()):
                return start
            strong = not _BY_THE_WAY.match(text.lstrip())
            if strong or found == footer:
                found = start
        else:
            inner = list(_CLOSING_GLUED.finditer(source, at, match.end()))
            if inner and len(text) > LONGEST:
                found = inner[-1].start("closing")
    return found
