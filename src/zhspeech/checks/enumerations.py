"""C202 formulas and C203 counts beside which stands an enumeration of another length."""

from __future__ import annotations

import re
from operator import itemgetter
from typing import TYPE_CHECKING

from zhspeech.checks.findings import Finding
from zhspeech.slogans.formulas import find_numerals, quoted_numerals
from zhspeech.text.marks import CLOSING_QUOTES
from zhspeech.text.numerals import TO_NINE, TO_TEN, parse_numeral

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from zhspeech.checks.draft import Draft

__all__ = ["find_enumerations", "find_formulas"]

#: A bracket that may spell out what stands before it.
_BRACKET = re.compile(r"（(?P<inner>[^（）。！？\n]{3,150})）")
_CLOSING_QUOTES = CLOSING_QUOTES | frozenset("\"'")
_SEPARATORS = ("、", "[，,]", "[；;]", "[、，,；;]")
#: What is no list of members: 农业、农村等, 以下简称…
_NO_MEMBERS = re.compile("等$|^即|称|同$|从.*[，,]再?到")
#: The numbers of a formula: 四 of 四有, 三 and 三 of 三查三保, 4 and 4 and 2 of 4+4+2.
_FORMULA_NUMBER = re.compile("(?<!统)[一二两双三四五六七八九十]|[0-9]+")
#: A formula in quotation marks that the rest of its sentence spells out: “四个坚持”：坚持…，坚持….
_SPELLED_OUT = re.compile(
    r"[“「\"](?P<formula>(?P<count>[两三四五六七八九])个?[^“”「」\"，。：\s]{1,6})[”」\"](?:(?:[^，。：；、\s]{2,4})?[：:]|[，,]?(?:即|就是)[：:]?)"
    r"(?P<members>[^。！？；;\n（()）]{4,200})(?=[。；\n.])"
)
#: How long a formula may be.
_FORMULA = 20


def find_formulas(draft: Draft) -> Iterator[Finding]:
    """C202 a numeral formula that brackets or clauses behind it spell out with another number of members.

    Members are alike: of one length, or with the same character first or last. They may stand in groups:
    三查三保 is spelled out by six members or by two clauses.
    """
    yield from _find_spelled_out(draft)
    text = draft.wide
    for bracket in _BRACKET.finditer(text):
        formula = _formula(text, bracket)
        inner = bracket["inner"]
        if formula is None or _NO_MEMBERS.search(inner):
            continue
        *groups, members = [re.split(separator, inner) for separator in _SEPARATORS]
        sizes = {len(group) for group in (*groups, members)} - {1}
        start, end = formula
        numbers = [parse_numeral(number) or 2 for number in _FORMULA_NUMBER.findall(text[start:end])]
        expected = numbers[0] if text[start + 1] == "个" else sum(numbers)  # 三个一点
        if sizes and sizes.isdisjoint((expected, len(numbers))) and _are_alike(members):
            fields = {"count": len(members), "formula": draft.source[start:end], "expected": expected}
            yield Finding("C202", start, end, "formula", fields)


def _find_spelled_out(draft: Draft) -> Iterator[Finding]:
    """Formulas behind whose colon all clauses have its word, 坚持…，坚持…; others may be prose."""
    for found in _SPELLED_OUT.finditer(draft.wide):
        members = re.split("[，,、；;]", found["members"])
        expected = parse_numeral(found["count"]) or 2
        word = found["formula"][1:].lstrip("个")
        if len(members) not in (1, expected) and all(word in member for member in members):
            start, end = found.span("formula")
            fields = {"count": len(members), "formula": draft.source[start:end], "expected": expected}
            yield Finding("C202", start, end, "formula", fields)


def _formula(text: str, bracket: re.Match[str]) -> tuple[int, int] | None:
    """The numeral formula right before a bracket, without its quotation marks."""
    end = bracket.start()
    if text[end - 1 : end] in _CLOSING_QUOTES:
        end -= 1
        start = max(text.rfind(mark, max(0, end - _FORMULA), end) for mark in "“‘「『\"'") + 1
        return next(iter(quoted_numerals(text, [[(start, end)]])), None) if 0 < start < end else None
    if not _FORMULA_NUMBER.search(text, max(0, end - 6), end):
        return None
    found = find_numerals(text, max(0, end - 6), end, [])
    return next((span for span in found if span[1] == end), None)


def _are_alike(members: Sequence[str]) -> bool:
    looks = (len, itemgetter(slice(1)), itemgetter(slice(-1, None)))
    return all(members) and any(len({look(member) for member in members}) == 1 for look in looks)


#: A count from two on that is no part of another number.
_COUNT = (
    "(?P<count>[两二三四五六七八九十0-9](?<![第几数十百千万亿0-9一二两三四五六七八九多.．].)"
    f"(?:(?<=十)[{TO_NINE}]|(?<=[0-9])[0-9])?)"
)
#: Classifiers of what can be named one by one: people, bodies, places, works.
_CLASSIFIER = "(?P<class>个|位|名|家|项|条|所|座|种|类|款|件|片|处|支|大)"
_NOUN = r"[^\s、，,。；;：:（()）“”\"《》〈〉0-9和与及等]"
#: 五位嘉宾, 3个村: a count and what is counted; a bracket behind it may name it.
_COUNTED = re.compile(
    rf"{_COUNT}{_CLASSIFIER}(?P<noun>)(?!月|小时|百分点|工作日|多)(?:{_NOUN}{{1,8}}(?P<open>[（(])?|(?<=[类种方])(?P<bare>[（(]))"
)
#: The bracket, and names in one clause right before the count: 文昌、北门、河东三个社区.
_NAMED_BEHIND = re.compile(r"[^（()）。！？；;，,：:\n]{3,150}(?=[)）])")
#: Names behind a word that says that they are all: 三大任务，即产业、项目。
_NAMED_AFTER = re.compile(
    "，?(?:即|分别是|分别为)：?"
    "([^，。；：！？（）()\n等]{1,12}(?:、[^，。；：！？（）()\n等、]{1,12})+)(?=[，。；])"
)
#: Names that are all of a sentence behind a colon: 三项任务：产业、项目。 “三重压力”：需求收缩、供给冲击。
_LISTED = re.compile(
    "[”」]?[^，。：；、“”「」\\s]{0,4}：(?![第其]?[一1][、.是])"
    "([^，。；：！？（）()\n、]{2,12}(?:、[^，。；：！？（）()\n、]{2,12})+)(?<!等)(?=[。\n]|[.](?![0-9]))"
)
_NAMED_BEFORE = re.compile(r"[^、“”《》]{2,12}、(?:[^、“”《》的]{2,6}、)+[^、“”《》的]{2,6}(?<!等)(?=这?\Z)")
_CLAUSE_MARKS = re.compile("[。；：，！？\n（）()]")
#: How many characters of what is counted are shown where nothing says where it ends.
_SHOWN = 2
#: So many are named one by one before their count.
_FEW = 9
#: How far before a count its names may begin, and the last of them.
_REACH, _LAST_NAME = 60, 8
#: What a bracket says that names other kinds of the same: 25个省（自治区、直辖市）.
_KINDS = re.compile("(?:(?:(?:自治|直辖|特|开发)?[省市区县州盟旗乡镇村]|街道|社区|团场)(?:、|\\Z))+")
_NAMES = re.compile("[、和与及或]|以及")
#: What a bracket says that names only some, or explains.
_SOME = re.compile(
    f"等|其中|如|例如|包括|含|即|简称|下同|以下|(?<!意)见|(?<![战策])略|附|不|每|各|共(?=[计有0-9{TO_TEN}])|均|分别|占|约"
    "|[0-9]+[年月日时%％人户个]"
)


def find_enumerations(draft: Draft) -> Iterator[Finding]:
    """C203 a count with an enumeration of another length: 五位嘉宾（four names）, two names and 三个社区."""
    text = draft.wide
    for found in _COUNTED.finditer(text):
        count = parse_numeral(found["count"]) or 0
        if found["open"] or found["bare"]:
            size, sizes = _names_behind(text, found.end())
            if size > 1 and 1 < count <= size * 2 and count not in sizes:
                yield _finding(draft, found, found.end() - 1, size)
                continue
        elif named := _NAMED_AFTER.match(text, found.end()) or _LISTED.match(text, found.end()):
            size = named[1].count("、") + 1
            if size > 1 and 1 < count <= size * 2 and count not in (size, len(_NAMES.split(named[1]))):
                yield _finding(draft, found, found.end(), size)
                continue
        size = _names_before(text, found.start()) if count <= _FEW else 0
        if 1 < size < count:
            end = found.start("open") if found["open"] else found.end()
            yield _finding(draft, found, min(end, found.start("noun") + _SHOWN), size)


def _names_behind(text: str, start: int) -> tuple[int, set[int]]:
    """How many names the bracket at ``start`` holds, and how many it may hold where 和 joins two."""
    inner = _NAMED_BEHIND.match(text, start)
    if inner is None or "、" not in inner[0] or _SOME.search(inner[0]) or _KINDS.fullmatch(inner[0]):
        return 0, set()
    size = inner[0].count("、") + 1
    return size, {size, len(_NAMES.split(inner[0]))}


def _names_before(text: str, end: int) -> int:
    """How many names at most stand in the clause that ends at ``end``, 0 where they begin before it."""
    low = max(0, end - _REACH)
    if text.find("、", max(0, end - _LAST_NAME), end) < 0:
        return 0
    *before, clause = _CLAUSE_MARKS.split(text[low:end])
    named = _NAMED_BEFORE.match(clause)
    if named is None or (low and not before):
        return 0
    if before and text[end - len(clause) - 1] == "，" and "、" in before[-1]:
        return 0
    first, *others = named[0].split("、")
    is_even = len(set(map(len, others))) == 1 and len(first) >= len(others[0])
    return len(_NAMES.split(named[0])) if is_even else 0


def _finding(draft: Draft, found: re.Match[str], end: int, size: int) -> Finding:
    start = found.start()
    fields = {"found": draft.source[start:end], "count": size, "announced": parse_numeral(found["count"])}
    return Finding("C203", start, end, "enumeration", fields)
