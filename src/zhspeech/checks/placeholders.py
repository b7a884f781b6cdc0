"""M501 masks, and M502 nothing, brackets or words, where something is still to be filled in."""

from __future__ import annotations

import re
from itertools import groupby
from typing import TYPE_CHECKING

from zhspeech.checks.findings import Finding
from zhspeech.text.marks import BRACKETS, SPACES
from zhspeech.text.numerals import TO_NINE
from zhspeech.text.patterns import match_at

if TYPE_CHECKING:
    from collections.abc import Iterator

    from zhspeech.checks.draft import Draft
    from zhspeech.masks.mask import Mask

__all__ = ["find_blanks", "find_masks_left"]

#: A text with masks in more lines than this, or with more masks, is masked throughout: anonymised rather than
#: unfinished.
_MASKED_LINES, _MASKED = 6, 12
#: So many lines above and below a form's field other lines to write on are fields too.
_AROUND = range(-6, 7)
#: What is drawn to be written on, which a form has for its readers.
_DRAWN = frozenset("_＿□■▢")
#: What may stand around nothing, which is a blank rather than a mask.
_BRACKETS = frozenset(BRACKETS)
#: What makes a name of 某某.
_NAMED = re.compile(
    "同志|先生|女士|书记|主[任席]|[省市县区镇乡村]|局|[厅处科院校厂]长|经理|董事|教授|代表|公司|集团"
)
#: A form's field: what is asked for, a colon, and the line to write on.
_FIELD = re.compile(r"[：:] *\Z")
#: A date or place to be signed on a form: ____年__月__日.
_SIGNED = re.compile(r"[\s_＿年月日（）()：:签章盖名字]*\Z")


def find_masks_left(draft: Draft) -> Iterator[Finding]:
    """M501 the masks of each line, or of a text that is masked throughout, in one finding."""
    kept = {mask.start for mask in draft.masks if _is_field(draft, mask)}
    drawn = [mask for mask in draft.masks if mask.text[0] in _DRAWN]
    forms = {draft.line_at(mask.start) + step for mask in drawn if mask.start in kept for step in _AROUND}
    kept.update(mask.start for mask in drawn if draft.line_at(mask.start) in forms)
    masks = [mask for mask in draft.masks if mask.text[0] not in _BRACKETS and mask.start not in kept]
    lines = [list(group) for _, group in groupby(masks, key=lambda mask: draft.line_at(mask.start))]
    if len(lines) > _MASKED_LINES or len(masks) > _MASKED:
        first = masks[0]
        fields: dict[str, object] = {"count": len(masks), "found": first.text}
        yield Finding("M501", first.start, first.end, "masked", fields, is_note=True)
        return
    for group in lines:
        first, last = group[0], group[-1]
        shown = f"{first.text} {first.unit}" if first.unit else first.text
        fields = {"found": shown, "kind": first.kind.value}
        if len(group) == 1:
            yield Finding("M501", first.start, first.end, "mask", fields)
        else:
            yield Finding("M501", first.start, last.end, "masks", {**fields, "count": len(group)})


def _is_field(draft: Draft, mask: Mask) -> bool:
    """Whether a mask is to stay: a field for a form's reader, a box to tick, 某 for anyone."""
    start, end = draft.lines[draft.line_at(mask.start)]
    text = draft.text
    if mask.text[0] == "某":
        is_name = len(mask.text) > 2 or _NAMED.match(text, mask.end) is not None
        return len(mask.text) == 1 or not is_name
    if mask.text[0] in "□■▢":
        return text[mask.end : mask.end + 1].isalnum() and not mask.unit
    if mask.text[0] not in _DRAWN:
        return False
    following = text[mask.end : mask.end + 1]
    is_last = not following.isalnum() and following != "。"  # a form has no sentences
    asked = _FIELD.search(text, max(start, mask.start - 4), mask.start)
    return bool(asked and is_last) or _SIGNED.match(text, start, end + 1) is not None


_UNIT = "(?:[万亿]?[元美]|[%％‰]|个百分点|万?人|万?户|公里|万?亩|平方米|吨|万吨|件|家|项|处|所|名)"
#: Blanks, one of them, text within one bracket, and what closes it.
_SP, _IN, _END = f"[{SPACES}]", r"[^（()）〔〕【】\[\]\n]", r"[）)〕】\]]"
#: What a writer names who does not know it yet.
_ASKED = "姓名|人名|名字|职务|单位名称|单位|地名|时间|日期|数字|数据|金额|数额|内容"
#: Brackets with nothing in them, or with a note to oneself.
_OPENING = "（〔【[［"
_BRACKETED = re.compile(
    rf"[{re.escape(_OPENING)}](?:"
    rf"(?<=[〔\[［])[12][0-9]{{3}}[〕\]］](?:第?{_SP}+号|第?号)"  # 〔2025〕 号
    rf"|(?<=[〔［]){_SP}*[〕］](?=[0-9第]|{_SP}*号)"  # 〔〕12号
    rf"|(?<=\w[〔［【]){_SP}{{2,}}[〕］】]"  # 办公室设在〔  〕。
    rf"|(?<=[（(]){_SP}*[）)](?={_UNIT}|年|月|日)"  # （ ）%
    rf"|(?<=[^\W_][（(]){_SP}+[）)](?=[^\W\d_者内中里号表])"  # 增长（ ）左右
    rf"|(?<=[【\[]){_SP}*[】\]](?<!\[\])(?=[^\W_者内中里号表]|[%％‰])"  # 【 】
    # （待核） （金额待定）
    rf"|{_IN}{{0,12}}(?:(?<![接招对看善优期])待{_IN}{{0,6}}?(?:核|定|补|填|确认|查|更新){_IN}{{0,6}}|暂缺|空缺){_END}"
    # 【姓名】 （姓名）同志
    rf"|(?:{_ASKED})(?:】|{_END}(?=同志|先生|女士|主持|[万亿]?元|号))"
    # 【此处插入获奖名单】 【插入名单】
    rf"|(?:此处|这里|请){_IN}{{0,12}}(?:插入|填写|补充|补填|添加|核实|确认){_IN}{{0,20}}{_END}"
    rf"|(?:插入|填写|补充|填入){_IN}{{1,20}}{_END})"
)
#: 2025年 月 日: the year before, and what lacks behind it.
_DATE = re.compile(rf"年{_SP}*(?:月{_SP}*日|[0-9]{{1,2}}月{_SP}+日)")
_YEAR = re.compile(f"(?:(?:19|20)[0-9]{{2}}|二[〇○零][一二][{TO_NINE}〇○零])\\Z")
#: 自  年  月  日起, 整改，  月  日前: nothing of a date, in a sentence; a form has it at the end of its line.
_NO_DATE = re.compile(rf"{_SP}(?<!{_SP}{_SP}){_SP}*(?:年{_SP}+)?月{_SP}+日(?=[起前后至止内在召以之（])")
#: 地点：待定。 金额待定。
_PENDING = re.compile(r"待(?:定|补充?|填|核实?|确[认定])(?=[。；，）\s]|\Z)")
#: What may stand before that: 金额待定。 But not: 短板有待补齐。
_OPEN = re.compile("(?:[：:]|时间|地点|金额|数额|人选|名单|经费|日期|数字|数据)\\Z")
#: 第  号, 预计？？万元.
_NO_NUMBER = re.compile(rf"第{_SP}+(?=[号期次届条章])")
_QUESTION = re.compile(f"？？+(?={_UNIT})")
#: All blanks in a row, from the first one on.
_BLANKS = f"{_SP}(?<!{_SP}{_SP}){_SP}*"
#: 总投资 亿元: a blank before a unit; wider ones, 就业　　人，, before one that may begin other words.
_NOTHING = re.compile(
    f"{_BLANKS}(?:(?=[万亿]?元|[%％‰]|个百分点|[万亿]人|万?亩|平方米|公里|万?吨)"
    f"|(?<={_SP}{_SP})(?=[人户个家项件名所处次场座份台辆期][，。；、）.,;)]))"
)
_VALUED = frozenset("达约为资增长成入共计到")


def find_blanks(draft: Draft) -> Iterator[Finding]:
    """M502 places that wait for a number, a date or a name: （ ）%, 〔2025〕 号, （待核）, 2025年 月 日."""
    masks = {
        offset
        for mask in draft.masks
        if mask.text[0] not in _BRACKETS
        for offset in range(mask.start, mask.end)
    }
    told = 0
    for start, end in sorted(_blanks(draft.wide)):
        if start >= told and masks.isdisjoint(range(start, end)):
            told = end
            inner = draft.source[start:end]
            said = "blank" if inner.strip(" \u3000（()）〔〕【】[]") else "nothing"
            shown = inner.strip() or draft.source[max(0, start - 2) : end + 2]
            yield Finding("M502", start, end, said, {"found": shown})


def _blanks(text: str) -> Iterator[tuple[int, int]]:
    for found in match_at(_OPENING, _BRACKETED, text):
        yield found.span()
    for found in _DATE.finditer(text):
        year = _YEAR.search(text, max(0, found.start() - 4), found.start())
        if year:
            yield year.start(), found.end()
    for found in _NO_DATE.finditer(text):
        yield found.span()
    for found in _PENDING.finditer(text):
        if _OPEN.search(text, max(0, found.start() - 2), found.start()):
            yield found.span()
    for pattern in (_NO_NUMBER, _QUESTION):
        for found in pattern.finditer(text):
            yield found.span()
    for found in match_at(SPACES, _NOTHING, text):
        before = text[found.start() - 1]
        if before in _VALUED or (before.isalpha() and found.end() - found.start() > 1):
            yield found.span()
