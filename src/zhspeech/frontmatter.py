"""What stands before the body: scraped header, title, byline and date, salutation.

The order of a speech's head follows GB/T 9704—2012 (title, addressee, body) as it survives on web pages: navigation,
source and counters around it, sometimes all on one line.  The patterns are observations in annotated speeches.
"""

from __future__ import annotations

import re
from typing import NamedTuple

__all__ = ["VOCATIVE", "FrontMatter", "find_front_matter"]

#: How far into a text its head may reach, in characters, and how many lines it may have.
REACH, LINES = 3000, 30

#: Who is addressed: 同志们, 各位代表, 尊敬的…; at the beginning of a line or sentence.
VOCATIVE = (
    r"(?:(?:尊敬|敬爱|敬愛|亲爱|親愛)的)?"
    r"(?:[\u3400-\u9fff○×*《》]{0,12}(?:同志|同学|同學|朋友|代表|委员|委員|乡亲|鄉親|战友|戰友|学员|學員|来宾|來賓|老师|老師|市民|村民)[们們]"
    r"|各位[\u3400-\u9fff]{1,8}|尊敬的[\u3400-\u9fff·]{2,30}|(?:女士|先生|父老乡亲|父老鄉親|同胞|兄弟姐妹)[们們]?)"
)
_LINE = re.compile(r"[^\r\n]+")
#: 同志们： on a line of its own or at the head of the line that goes on with the speech.
_SALUTATION = re.compile(rf"(?:(?:主席|主持人|书记|書記)[、，,])*{VOCATIVE}(?:[、，, ]{{0,2}}{VOCATIVE})*\**[ \u3000]*[：:！!，,]\**")
#: 各省、自治区人民政府：, 主席、总理并中央军委：, an addressee on a line of its own.
_ADDRESSEE = re.compile(r"(?:[^。；！？!?]{0,8}各|主送)[^。；！？!?]{1,80}[：:]$|致[：:].{2,40}$|[^。；！？!?]{0,80}(?:同志|政府|办公[厅室]|單位|单位|委员会|委員會|[委办局部厅院校室组軍军])[）)]?[：:]$")
#: Salutations glued into a text that came as a single line: …上的讲话（2020年1月8日）某某同志们：….
_GLUED = re.compile(r"(?:同志[们們]|各位[\u3400-\u9fff]{2,4}|代表[们們]|同学[们們])(?:[、，]各位[\u3400-\u9fff]{2,4})*[：:]")
#: What a title ends with (GB/T 9704—2012, 7.3.1: issuer, subject, kind of document).
_TITLE = re.compile(
    r"(?:讲话|講話|谈话|談話|报告|報告|汇报|匯報|说明|說明|声明|聲明|通知|意见|意見|决定|決定|决议|決議|纪要|紀要|发言|發言|致辞|致詞|致词|贺词|"
    r"贺信|一封信|公报|公報|指示|批语|批示|要点|要點|总结|總結|方案|规划|規劃|条例|條例|办法|辦法|演讲|演講|辅导|宣言|倡议书|公开信|复信|通告|公告|命令|"
    r"建议|建議|体会|开幕词|闭幕词|闭幕辞|主持词|述职报告)(?:》)?(?:全文|摘要|要点|提纲|草案|稿|（[^）]*）|\([^)]*\))*(?:如下)?[：:]?$"
)
_DATE = r"(?:[0-9０-９一二三四五六七八九十〇○零×Xx*]{2,4}年[0-9０-９一二三四五六七八九十×Xx*]{1,3}月|[0-9]{4}[-./][0-9]{1,2}[-./][0-9]{1,2})"
#: Lines around a title that belong to it: date, source, number, byline, note, subtitle.
_ISSUER = re.compile(r"(?:委员会|委員會|办公[室厅]|辦公[室廳]|政府|[委局部厅廳院会會])$")
_NAME = re.compile(r"[\u3400-\u9fff×*]{2,4}(?:[\s　]+[\u3400-\u9fff×*]{2,4})*|[\u3400-\u9fff](?:[\s　]+[\u3400-\u9fff]){1,3}")
_BYLINE = re.compile(
    rf"(?:\{{{{.*|[（(〖\[*].*[)）〗\]*]|【(?:撰文|文|作者|記者|记者|编者|編者).*】|[-—─－―]{{1,3}}.*|.{{0,20}}{_DATE}.{{0,40}}|.*(?:来源|來源|作者|时间|時間|发布|發佈|浏览|瀏覽|阅读|字号|记者|記者|编辑|编号)"
    rf"[：:\s　].*|.*(?:本报|本報|新华社|新華社)?记者.{{0,12}}摄?|.{{0,14}}第\s?[0-9一二三四五六七八九十百]+[期号]|.{{0,20}}〔[0-9]{{4}}〕.{{0,8}}号|"
    r".{0,16}(?:书记|主席|总理|市长|县长|省长|区长|镇长|院长|部长|主任|局长|代表)[\s　].{2,4})$"
)
#: A first line that is an archive's or a web page's own: 作者1966-6-3, 首页 > 讲话, 下面是小编整理的….
_ARCHIVE = re.compile(
    rf"(?!.{{120}})(?:.{{0,40}}[0-9]{{4}}-[0-9]{{1,2}}-[0-9]{{1,2}}$|.*(?:>|»|小编|小編|当前位置|當前位置|的位置：|首页|首頁|版权|版權|上传|上傳|收藏|字号|供参考|供大家)|"
    r"(?:新华社|新華社|本报讯)|《[^》]*》.{0,6}[辑期]$|.*(?:快訊|快讯|即時新聞|索引号))"
)
_NUMBERED = re.compile(r"[0-9]{1,3}[.．、)）\s]")
_WORD = re.compile(r"\w")
_DASHES = ("—", "─", "－", "--")
_DATELINE = re.compile(r"(?:新华社|新華社|本报)[^，。]{0,24}?[电訊讯][\s\u3000]*")
_TITLE_WITHIN = re.compile(_TITLE.pattern.rsplit("(?:》)?", 1)[0])
_DATED = re.compile(_DATE)
_SENTENCE = re.compile(r"[。；！？!?;…]")
_FULL_STOP = re.compile(r"[。！？!?]")
_MARKS = " \t\u3000\xa0\ufeff*#_"


class FrontMatter(NamedTuple):
    """Where the zones before the body begin; ``None`` for one that is not there."""

    header: int | None
    title: int | None
    salutation: int | None
    body: int


class _Line(NamedTuple):
    start: int
    end: int
    text: str
    heading: bool


def find_front_matter(source: str, first_label: int) -> FrontMatter:
    """The head of a text; ``first_label`` is the first enumerator at the beginning of a line, where the body begins at the latest."""
    lines = _head_lines(source)
    if not lines:
        return FrontMatter(None, None, None, 0)
    salutation, body = _salutation(source, lines, first_label)
    stop = body if salutation is None else salutation
    for line in lines:
        if salutation is not None and line.start < salutation < line.end:
            return _glued(source, lines[0].start, line.start, salutation, body)
    head = [line for line in lines if line.start < min(stop, first_label)]
    title = _title(head, salutation is not None, len(lines))
    if salutation is None:
        body = _body_after(lines, title, first_label, len(source))
    start = lines[0].start
    if title is None:
        header = start if salutation is not None and salutation > start or salutation is None and body > start else None
        return FrontMatter(header, None, salutation, body)
    return FrontMatter(start if title > start else None, title, salutation, body)


def _glued(source: str, start: int, line: int, salutation: int, body: int) -> FrontMatter:
    """The head of a text that came as one line: 新华社某地3月5日电　在…上的讲话（…）某某同志们：…"""
    dateline = _DATELINE.match(source, line, salutation)
    title: int | None = dateline.end() if dateline else line
    if not _TITLE_WITHIN.search(source, line, salutation):
        title = None
    return FrontMatter(start if title is None or title > start else None, title, salutation, body)


def _head_lines(source: str) -> list[_Line]:
    lines = []
    for match in _LINE.finditer(source, 0, REACH):
        text = match[0].strip(_MARKS)
        if _WORD.search(text):
            start = match.start() + len(match[0]) - len(match[0].lstrip(" \t\u3000\xa0\ufeff"))
            lines.append(_Line(start, match.end(), text, source[start] == "#"))
            if len(lines) == LINES:
                break
    return lines


def _salutation(source: str, lines: list[_Line], first_label: int) -> tuple[int | None, int]:
    """Where the salutation begins, and where the body goes on behind it."""
    for number, line in enumerate(lines):
        if line.start >= first_label and number:
            break
        match = _SALUTATION.match(line.text)
        if match:
            return line.start, _behind_salutations(source, lines, number)
        if number and len(line.text) < 90 and _ADDRESSEE.match(line.text):
            return line.start, _skip_blanks(source, line.end)
        if number < 2:
            glued = _GLUED.search(line.text, 0, 260)
            if glued and not _SENTENCE.search(line.text, 0, glued.start()):
                at = source.index(line.text[0], line.start)
                return at + glued.start(), _skip_blanks(source, at + glued.end())
        if number > 2 and len(line.text) > 60 and not _later_title(lines, number):
            break
    return None, len(source)


def _behind_salutations(source: str, lines: list[_Line], number: int) -> int:
    """Where the body goes on behind a salutation of one line or several (尊敬的…， on each)."""
    end = lines[number].end
    for line in lines[number : number + 20]:
        match = _SALUTATION.match(line.text)
        if match is None:
            break
        end = source.index(line.text[0], line.start) + match.end()
        if source[end : line.end].strip(_MARKS):
            break
    return _skip_blanks(source, end)


def _later_title(lines: list[_Line], number: int) -> bool:
    return any(_TITLE.search(line.text) and len(line.text) < 90 for line in lines[number + 1 : number + 4])


def _skip_blanks(source: str, at: int) -> int:
    while at < len(source) and source[at] in " \t\r\n\u3000\xa0":
        at += 1
    return at


def _title(head: list[_Line], addressed: bool, total: int) -> int | None:
    """The line that names the speech: one that ends in a kind of document, else a first line that is no sentence."""
    found = None
    for number, line in enumerate(head):
        if len(line.text) > 120 or _SENTENCE.search(line.text) or _ARCHIVE.match(line.text) or _NUMBERED.match(line.text):
            continue
        if _TITLE.search(line.text) and (found is None or line.text in head[found].text or number and line.text.startswith(_DASHES)):
            found = number
    if found is not None:
        while found and _is_title_above(head[found - 1], head[found]):
            found -= 1
        return head[found].start
    for line in head:
        if line.heading:
            return line.start
        if not _ARCHIVE.match(line.text):
            plain = not _SENTENCE.search(line.text[:-1]) and line.text[-1] not in "。；，、：:;,"
            opens = line.text.startswith(("（", "(", "〖", "【", "──", "“"))
            return line.start if plain and not opens and len(line.text) <= 90 and (total > 1 or addressed) else None
    return None


def _is_title_above(upper: _Line, lower: _Line) -> bool:
    """Whether a title begins on the line above: a subtitle behind dashes, the subject below the issuer, a wrapped line."""
    above, line = upper.text, lower.text
    if _ARCHIVE.match(above) or _SENTENCE.search(above) or len(above) < 4 or _BYLINE.match(above) and not above.startswith(_DASHES):
        return False
    if line.startswith(_DASHES):
        return True
    if line.startswith(("关于", "關於")):
        return bool(_ISSUER.search(above))
    near = lower.start - upper.end
    return above[-1] not in "：:、，】" and "：" not in above and (near <= 2 and len(above) > 20 or near > 2 and line.startswith(("为", "為")))


def _body_after(lines: list[_Line], title: int | None, first_label: int, length: int) -> int:
    """The first line of the body: what follows the title and the lines that belong to it."""
    dated = False
    above = ""
    for number, line in enumerate(lines):
        text = line.text
        if line.start >= first_label:
            return line.start
        if title is None:
            if number < 3 and _ARCHIVE.match(text):
                continue
            return line.start
        if line.start <= title:
            above += text
            continue
        whole = len(text) < 160 and not _FULL_STOP.search(text)
        if whole and _BYLINE.match(text) or text[0] in "（(〖*" and text[-1] in "）)〗*":
            dated = dated or bool(_DATED.search(text))
        elif not (whole and not dated and (_NAME.fullmatch(text) or text in above)):
            return line.start
    return min(first_label, length)
