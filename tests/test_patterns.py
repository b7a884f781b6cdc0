"""No regular expression of the library takes exponential time, whatever the text.

Such a one repeats a group that can read the same text in two ways, so that n repeats can be read in 2**n.
Every group that a pattern repeats is therefore read by a matcher that counts its steps, over what the group
matches said again and again, and may not succeed: it has to try every way there is.
"""

from __future__ import annotations

import importlib
import re
import sys
import warnings
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

import attrs
import pytest
import regex

try:
    from re import _parser as sre
except ImportError:  # Python 3.10
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        import sre_parse as sre  # type: ignore[no-redef]

SOURCE = Path(__file__).parents[1] / "src"
#: What texts say over and over.
SAID = (
    "同志们！|各位来宾，|各位朋友们、|尊敬的主席先生，|女士们、|主席、|今天，|一、|（一）|一是|第一，|①|1.|A)|第一条|四个意识、"
    "|“四有”|三清两建|**|××|XX|某某|2020年1月1日|二〇二〇年|()|“”|《》|【|！|!!|。|，|…|——|##|>|*|-|·|万岁！|奋斗|学习|12"
    "|3.5%|5亿元|个|县|人民政府|会|a|_| |\u3000|\n|\t|，\u3000"
)
PIECES = SAID.split("|")
#: How often what a group matches is said, and how much more often then.
FEW, MORE = 8, 2
#: How many times the steps may grow then: those of a cube, which bounds inside a group may come to.
GROWTH = MORE**3 + 1
#: Where counting ends.
MOST = 30_000


class TooManyError(Exception):
    """More steps than anyone counts."""


class Counter:
    """A backtracking matcher like that of ``re``, which counts what it tries."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.steps = 0

    def count(self, node: tuple[Any, Any]) -> int:
        """The steps of all ways to read the text with one node."""
        try:
            self.match([node], 0, 0, lambda at: False)
        except TooManyError:
            return MOST
        return self.steps

    def match(self, nodes: Any, number: int, at: int, go_on: Any) -> bool:
        """Whether the nodes from ``number`` on match at a place so that ``go_on`` accepts where they end."""
        self.steps += 1
        if self.steps > MOST:
            raise TooManyError
        if number == len(nodes):
            return bool(go_on(at))
        op, value = nodes[number]

        def rest(end: int) -> bool:
            return self.match(nodes, number + 1, end, go_on)

        name = str(op)
        if is_one(op):
            return at < len(self.text) and takes(op, value, self.text[at]) and rest(at + 1)
        if name == "BRANCH":
            return any(self.match(branch, 0, at, rest) for branch in value[1])
        if name == "SUBPATTERN":
            return self.match(value[3], 0, at, rest)
        if name in ("MAX_REPEAT", "MIN_REPEAT"):
            return self.repeat(*value, at, rest)
        if name in ("POSSESSIVE_REPEAT", "ATOMIC_GROUP"):
            inner = [(sre.MAX_REPEAT, value)] if name == "POSSESSIVE_REPEAT" else value
            ends: list[int] = []
            return self.match(inner, 0, at, lambda end: not ends.append(end)) and rest(ends[0])
        if name in ("ASSERT", "ASSERT_NOT"):
            direction, inner = value
            begin = at if direction > 0 else at - inner.getwidth()[0]
            holds = begin >= 0 and self.match(inner, 0, begin, lambda end: direction > 0 or end == at)
            return holds is (name == "ASSERT") and rest(at)
        if name == "AT":
            return rest(at)
        raise NotImplementedError(name)

    def repeat(self, low: int, high: int, item: Any, at: int, rest: Any) -> bool:
        """Whether something repeated matches; the longest way is tried first."""
        if len(item) == 1 and is_one(item[0][0]):
            end = at
            while end < len(self.text) and end - at < high and takes(*item[0], self.text[end]):
                end += 1
            return any(rest(last) for last in range(end, at + low - 1, -1))

        def once_more(done: int, begin: int) -> bool:
            if done < high and self.match(
                item, 0, begin, lambda end: (end > begin or done < low) and once_more(done + 1, end)
            ):
                return True
            return done >= low and rest(begin)

        return once_more(0, at)


def is_one(op: Any) -> bool:
    """Whether a node reads one character."""
    return str(op) in ("LITERAL", "NOT_LITERAL", "ANY", "ANY_ALL", "IN")


def takes(op: Any, value: Any, character: str) -> bool:
    """Whether a node that reads one character reads this one."""
    name = str(op)
    if name == "LITERAL":
        return chr(value) == character
    if name == "NOT_LITERAL":
        return chr(value) != character
    if name == "IN":
        negated = str(value[0][0]) == "NEGATE"
        return any(is_in(*member, character) for member in value[negated:]) is not negated
    return character != "\n"


def is_in(op: Any, value: Any, character: str) -> bool:
    """Whether a character is in a member of a class."""
    if str(op) == "RANGE":
        return value[0] <= ord(character) <= value[1]
    if str(op) == "CATEGORY":
        _, *negated, kind = str(value).removeprefix("CATEGORY").split("_")
        has = {"DIGIT": str.isdecimal, "SPACE": str.isspace}.get(
            kind, lambda one: one.isalnum() or one == "_"
        )
        return has(character) is not bool(negated)
    return takes(op, value, character)


def samples(nodes: Any) -> list[str]:
    """Some texts that the nodes may match."""
    texts = [""]
    for op, value in nodes:
        name = str(op)
        if is_one(op):
            said = [one for one in "同 1a，们、！\n\u3000*“”年" if takes(op, value, one)][:2]
            if name == "LITERAL":
                said = [chr(value)]
            elif name == "IN" and str(value[0][0]) in ("LITERAL", "RANGE"):
                first = value[0][1]
                said.append(chr(first if isinstance(first, int) else first[0]))
        elif name == "BRANCH":
            said = [text for branch in value[1][:8] for text in samples(branch)[:2]]
        elif name in ("SUBPATTERN", "ATOMIC_GROUP"):
            said = samples(value[3] if name == "SUBPATTERN" else value)
        elif name.endswith("REPEAT"):
            said = [text * max(1, value[0]) for text in samples(value[2])[:3]]
            said += [""] if value[0] == 0 else []
        elif name == "ASSERT" and value[0] > 0:
            said = ["", *samples(value[1])]
        else:
            continue
        texts = list(dict.fromkeys(map("".join, product(texts, said))))[:12]
    return texts


def groups(nodes: Any) -> list[tuple[Any, Any]]:
    """The repeats of more than one character in a pattern, wherever they are."""
    found = []
    for op, value in nodes:
        if str(op) in ("MAX_REPEAT", "MIN_REPEAT") and not (len(value[2]) == 1 and is_one(value[2][0][0])):
            found.append((op, value))
        for part in parts(str(op), value):
            found += groups(part)
    return found


def parts(name: str, value: Any) -> list[Any]:
    """The nodes within a node."""
    if name == "BRANCH":
        return list(value[1])
    if name == "SUBPATTERN":
        return [value[3]]
    if name in ("ASSERT", "ASSERT_NOT"):
        return [value[1]]
    return [value[2]] if name.endswith("REPEAT") else [value] if name == "ATOMIC_GROUP" else []


def said_again(group: tuple[Any, Any]) -> list[str]:
    """What a group matches, alone and two in turn, to be said again and again."""
    _, (_, _, body) = group
    pieces = list(dict.fromkeys([*samples(body), *PIECES]))
    pieces = [piece for piece in pieces if piece and reads(body, piece)][:8]
    return pieces + [one + other for one, other in product(pieces, pieces) if one != other][:8]


def reads(nodes: Any, text: str) -> bool:
    try:
        return Counter(text * 2).match(nodes, 0, 0, lambda end: end == len(text))
    except TooManyError:
        return True


def growth(group: tuple[Any, Any], piece: str) -> float:
    few, more = (Counter(piece * times).count(group) for times in (FEW, FEW * MORE))
    return more / few if more < MOST else float("inf")


def strings(value: object, depth: int = 0) -> list[str]:
    """The patterns in a value: strings with something repeated, compiled ones, also in rows and tables."""
    if isinstance(value, (re.Pattern, regex.Pattern)):
        return [value.pattern] if isinstance(value.pattern, str) else []
    if isinstance(value, str):
        return [value] if re.search(r"[*+}]", value) else []
    if depth < 3 and isinstance(value, (list, tuple, set, frozenset)):
        return [text for item in value for text in strings(item, depth + 1)]
    if depth < 3 and isinstance(value, dict):
        return [text for item in value.values() for text in strings(item, depth + 1)]
    if depth < 3 and attrs.has(type(value)):
        return strings([getattr(value, field.name) for field in attrs.fields(type(value))], depth + 1)
    return []


@cache
def patterns() -> dict[str, str]:
    """Every pattern of the library, with the module that it was found in.

    Those that are compiled, those that will be, rows of tables, and what functions make once.
    """
    found: dict[str, str] = {}
    for path in sorted((SOURCE / "zhspeech").rglob("*.py")):
        name = ".".join(path.relative_to(SOURCE).with_suffix("").parts).removesuffix(".__init__")
        if name.endswith("__main__"):
            continue
        try:
            module = importlib.import_module(name)
        except ImportError:  # it needs an extra
            continue
        values = list(vars(module).values())
        for value in list(values):
            makes = getattr(getattr(value, "__wrapped__", None), "__annotations__", {}).get("return", "")
            if (
                hasattr(value, "cache_info")
                and "Pattern" in str(makes)
                and not value.__wrapped__.__code__.co_argcount
            ):
                values.append(value())
        for text in strings(values):
            found.setdefault(text, name)
    for union in importlib.import_module("zhspeech.labels.table").default_table().matchers.unions.values():
        found.setdefault(union, "zhspeech.labels.table")
    return found


def parsed(pattern: str) -> Any:
    """The nodes of a pattern, ``None`` if it is none.

    What ``regex`` knows and ``re`` does not is left out or simpler: look-behinds of any width, reading
    backwards, a name for two groups, properties of characters.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return sre.parse(pattern)
        except (re.error, OverflowError):
            simple = re.sub(r"\(\?P<\w+>", "(", without_look_behinds(pattern.removeprefix("(?r)")))
            try:
                return sre.parse(simple.replace(r"\p{Han}", r"\w"))
            except (re.error, OverflowError):
                return None


def without_look_behinds(pattern: str) -> str:
    bracket = r"\((?:\\.|\[(?:\\.|[^\]\\])*\]|[^()\\]|(?&nested))*\)"
    return regex.sub(rf"(?=\(\?<[=!])(?<nested>{bracket})", "", pattern)


def test_the_patterns_are_found():
    found = patterns()
    assert len(found) > 150
    assert {"zhspeech.labels.table", "zhspeech.zones.units"} <= set(found.values())


def test_all_patterns_can_be_looked_at():
    lost = {module for text, module in patterns().items() if parsed(text) is None and is_pattern(text)}
    nested = {"zhspeech.labels.table"}  # which reads the rows of schemes, no texts
    possessive = {"zhspeech.readers.markup"}  # which re knows from Python 3.11 on
    assert lost <= (nested | possessive if sys.version_info < (3, 11) else nested)


def is_pattern(text: str) -> bool:
    try:
        regex.compile(text)
    except regex.error:
        return False
    return True


@pytest.mark.parametrize(
    ("pattern", "grows"),
    [
        ("(?:a|aa)*b", True),
        ("(?:同志们|各位同志们|\\w+们)*！", True),
        ("(?:\\s*a\\s*)*b", True),
        ("(?:ab|b)*c", False),
        ("(?=(?:\\w+们|各位\\w+)(?!\\w))\\w+(?:、(?=(?:\\w+们|各位\\w+)(?!\\w))\\w+)*：", False),
    ],
)
def test_a_group_that_reads_a_text_in_two_ways_is_noticed(pattern: str, grows: bool):
    said = [(group, piece) for group in groups(parsed(pattern)) for piece in said_again(group)]
    assert said
    assert any(growth(group, piece) > GROWTH for group, piece in said) is grows


def test_no_pattern_repeats_a_group_that_reads_a_text_in_two_ways():
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(20_000)
    try:
        found = {
            str(group): (group, f"{module}: {pattern}")  # many patterns are parts of others
            for pattern, module in patterns().items()
            for group in groups(parsed(pattern) or [])
        }
        slow = [
            f"{piece!r} again and again in {where}"
            for group, where in found.values()
            for piece in said_again(group)
            if growth(group, piece) > GROWTH
        ]
    finally:
        sys.setrecursionlimit(limit)
    assert slow == []
