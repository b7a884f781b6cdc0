"""The forms of labels: what of a label is its number, what is around it, and how it reads with another."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from zhspeech.labels.schemes import DEFAULT_SCHEMES
from zhspeech.text.marks import SENTENCE_ENDS
from zhspeech.text.numerals import (
    CIRCLED,
    FORMAL,
    STEMS,
    TO_NINE,
    parse_letter,
    parse_numeral,
    parse_stem,
    parse_symbol,
)
from zhspeech.text.plain import plain_text

if TYPE_CHECKING:
    from zhspeech.tree.nodes import Enumerator

__all__ = [
    "WIDTHS",
    "digit_width_of",
    "ends_list",
    "form_of",
    "inserts",
    "is_enclosed",
    "is_glyph",
    "is_run_in",
    "is_word",
    "key_of",
    "kind_of",
    "level_of",
    "relabel",
    "runs_on",
    "shape_of",
    "stands_free",
    "width_of",
    "write_han",
]

_SCHEMES = {scheme.name: scheme for scheme in DEFAULT_SCHEMES}
#: The groups with labels that run on in the sentence.
_RUN_IN = frozenset(scheme.group for scheme in DEFAULT_SCHEMES if scheme.is_run_in)
#: The groups that have a label for the last member whatever its number.
_ENDING = frozenset(scheme.group for scheme in DEFAULT_SCHEMES if scheme.ends_list)
#: The groups with labels in brackets or circles.
_ENCLOSED = frozenset(scheme.group for scheme in DEFAULT_SCHEMES if scheme.enclosed)
_GLYPHS = frozenset(scheme.group for scheme in DEFAULT_SCHEMES if scheme.is_glyph)
#: What the lists of a group have in common with others that are of one kind with them.
_KIN = {scheme.group: scheme.kin for scheme in DEFAULT_SCHEMES}

#: What may stand before a label that begins a clause.
_MARKS = frozenset(f"\n{SENTENCE_ENDS}；;：:，,…”」』）)*")
_FORMAL = "壹贰叁肆伍陆柒捌玖"
_FORMAL_TRADITIONAL = "壹貳參肆伍陸柒捌玖"
#: The number in a label of the plain text: Chinese, formal, Arabic, one stem, one letter, one glyph.
_NUMBER = re.compile(
    f"[二三四五六七八九]?百?零?[二三四五六七八九]?十[{TO_NINE}]?|[{TO_NINE}廿卅百零]+"
    f"|[{FORMAL}]+|[0-9]+|[{STEMS}]|(?<![a-zA-Z])[a-zA-Z](?![a-zA-Z])"
    f"|[{CIRCLED}]|[㈠-㈩⑴-⒇⒈-⒛]"
)
_ROMAN = re.compile("[ivxlIVXL]+")
#: The last number of 2.1.3.
_LAST_OF_SEVERAL = re.compile("(?<=[0-9][.．])[0-9]+(?![.．]?[0-9])")
#: So many different labels are remembered; most texts have fewer.
_LABELS = 1_000
#: Widths of punctuation, as messages name them.
WIDTHS = {
    "f": ("full-width", "全角"),
    "h": ("half-width", "半角"),
    "fh": ("full- and half-width", "全角、半角混用的"),
}


def is_run_in(label: Enumerator) -> bool:
    """Whether labels of its group run on in the sentence (一是) rather than head a line (一、)."""
    return label.group in _RUN_IN


def ends_list(label: Enumerator) -> bool:
    """Whether a label may end any list whatever its number: 最后, and the words it counts with."""
    return label.group in _ENDING


def is_word(label: Enumerator) -> bool:
    """Whether a label is a word without a number: 其次, 再次, 最后."""
    return ends_list(label) and label.text[0] != "第"


def is_enclosed(label: Enumerator) -> bool:
    """Whether labels of its group have brackets or a circle around their numbers: （一）, ①."""
    return label.group in _ENCLOSED


def is_glyph(label: Enumerator) -> bool:
    """Whether labels of its group are numbers in circles: ①."""
    return label.group in _GLYPHS


def kind_of(label: Enumerator) -> str:
    """What labels that may stand in one list have in common: 首先 and 第二 are of one kind."""
    return _KIN.get(label.group, label.group)


def inserts(label: Enumerator) -> bool:
    """Whether a label was put in behind the one of its own number: 第二条之一."""
    scheme = _SCHEMES.get(label.scheme)
    return scheme is not None and scheme.inserts


def runs_on(label: Enumerator) -> bool:
    """Whether its numbers run on through the divisions above it: 第三条."""
    scheme = _SCHEMES.get(label.scheme)
    return scheme is not None and scheme.runs_on


def level_of(label: Enumerator) -> int:
    """The level at which GB/T 9704 puts a label, 1 to 4; 0 if it knows none such."""
    scheme = _SCHEMES.get(label.scheme)
    return scheme.level if scheme else 0


def key_of(label: Enumerator) -> tuple[str, str]:
    """What the labels of one list share: their kind, what they repeat (一看, 二看), of 第一步 its noun.

    首先 and 其次 share theirs with 第三，.
    """
    group = kind_of(label)
    scheme = _SCHEMES.get(label.scheme)
    if scheme is not None and scheme.key in ("label", "text"):
        at = label.end if scheme.key == "text" else label.end - 1
        return group, plain_text(label.source)[at : at + 1]
    form = form_of(label)
    return group, "".join(filter(str.isalnum, form[1:])) if form.startswith("第") else ""


def form_of(label: Enumerator) -> str:
    """A label without number, width and blanks: ``、`` for 一、, ``()`` for （三）, ``第,`` for 第一，.

    Of a label of one character it is the first one of its series: ``①`` for ③.
    """
    return _form(plain_text(label.source)[label.start : label.end])


def shape_of(label: Enumerator) -> str:
    """A label without number and the mark that ends it: ``第`` for 第一，, ``第个问题`` for 第二个问题：."""
    return form_of(label).rstrip("、,.:")


_POINT = re.compile(r"(?<=\d)\.(?=\d)")
#: Where circled numbers go on in other blocks: what would be the 1 there, and the 1 that is.
_BLOCKS = {chr(ord("㉑") - 20): "①", chr(ord("㊱") - 35): "①", chr(ord("⓫") - 10): "❶"}


@lru_cache(_LABELS)
def _form(text: str) -> str:
    value = parse_symbol(text[0])
    if value is not None:
        first = chr(ord(text[0]) - value + 1)
        return _BLOCKS.get(first, first)
    number = _ROMAN if _ROMAN.fullmatch(text.strip("()（）.．、 ")) else _NUMBER
    form = unicodedata.normalize("NFKC", number.sub("", text, count=1))
    return "".join(form.split())


@lru_cache(_LABELS)
def width_of(label: str) -> str:
    """Whether a label has punctuation of full width (``f``), half width (``h``), both or none.

    The points within a number are none: （1.1）.
    """
    marks = [character for character in _POINT.sub("", label) if not character.isalnum()]
    return "f" * any("！" <= mark <= "～" for mark in marks) + "h" * any("!" <= mark <= "~" for mark in marks)


def digit_width_of(label: str) -> str:
    """Whether a label that 、 ends has digits of full width (``f``), half width (``h``) or none."""
    digits = label[:1] if label.endswith("、") and label[:1].isdecimal() else ""
    return "" if not digits else "h" if digits.isascii() else "f"


def stands_free(label: Enumerator) -> bool:
    """Whether a label begins a line or a clause; in mid-clause it may be cited or be no label."""
    before = plain_text(label.source)[max(0, label.start - 8) : label.start].rstrip(" \u3000")
    return not before or before[-1] in _MARKS


def relabel(label: Enumerator, number: int) -> str | None:
    """The label with another number, written as the label is; ``None`` where that cannot be told."""
    text = label.text
    found = _LAST_OF_SEVERAL.search(plain_text(label.source), label.start, label.end)
    found = found or _NUMBER.search(plain_text(label.source), label.start, label.end)
    if found is None or ends_list(label):
        return None
    written = _write(found[0], text[found.start() - label.start : found.end() - label.start], number)
    if written is None:
        return None
    return text[: found.start() - label.start] + written + text[found.end() - label.start :]


def _write(plain: str, written: str, number: int) -> str | None:
    """A number as another one is written."""
    if plain.isdecimal():
        digits = str(number)
        return digits if written.isascii() else digits.translate({0x30 + n: 0xFF10 + n for n in range(10)})
    if plain[0] in FORMAL:
        digits = _FORMAL if plain == written and written not in ("參",) else _FORMAL_TRADITIONAL
        return _write_tens(number, digits, "拾")
    if parse_numeral(plain) is not None:
        return write_han(number)
    for parse, last in ((parse_symbol, 10), (parse_letter, 26), (parse_stem, 10)):
        value = parse(plain)
        if value is None:
            continue
        other = chr(ord(plain) - value + number) if parse is not parse_stem else ""
        if parse is parse_stem and number <= last:
            other = STEMS[number - 1]
        return other if other and parse(other) == number else None
    return None


def write_han(number: int) -> str | None:
    """A number from 1 to 999 in Chinese numerals.

    >>> write_han(4), write_han(12), write_han(30), write_han(105), write_han(111)
    ('四', '十二', '三十', '一百零五', '一百一十一')
    """
    hundreds, rest = divmod(number, 100)
    if not 0 < number < 1000:
        return None
    if not hundreds:
        return _write_tens(number, TO_NINE, "十")
    if not rest:
        return f"{TO_NINE[hundreds - 1]}百"
    tail = _write_tens(rest, TO_NINE, "十") or ""
    return f"{TO_NINE[hundreds - 1]}百{'零' if rest < 10 else '一' if rest < 20 else ''}{tail}"


def _write_tens(number: int, digits: str, ten: str) -> str | None:
    tens, ones = divmod(number, 10)
    if not 0 < number < 100:
        return None
    return (digits[tens - 1] if tens > 1 else "") + ten * (tens > 0) + (digits[ones - 1] if ones else "")
