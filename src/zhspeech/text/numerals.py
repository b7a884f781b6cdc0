"""Ordinals and counts: the characters that texts write them with, and each read as an ``int``.

The strings are members of a character class unless they say otherwise, in simplified characters, as the plain
text has them.
"""

from __future__ import annotations

import unicodedata

__all__ = [
    "ARABIC",
    "BRANCHES",
    "CIRCLED",
    "FORMAL",
    "LABEL_DIGITS",
    "STEMS",
    "TO_99",
    "TO_NINE",
    "TO_TEN",
    "ZEROS",
    "parse_branch",
    "parse_letter",
    "parse_numeral",
    "parse_path",
    "parse_roman",
    "parse_stem",
    "parse_symbol",
]

TO_NINE = "一二三四五六七八九"
TO_TEN = TO_NINE + "十"
#: A pattern: a Chinese numeral below a hundred, such as 二十一.
TO_99 = f"[{TO_TEN}]{{1,3}}"
#: The zero within a number, the one of years, and the circle that is typed for that.
ZEROS = "零〇○"
#: What the numerals of labels are made of; a run-in label seldom passes ten, a chapter a hundred.
LABEL_DIGITS = TO_TEN + "廿卅百〇零"
#: The forms of cheques, also numbers of labels.
FORMAL = "壹贰叁参肆伍陆柒捌玖拾"
#: Digits of either width: only a source that is no plain text yet has both.
ARABIC = "0-9０-９"
#: Numbers in circles, also black, sans-serif and double ones.
CIRCLED = "①-⑳㉑-㉟㊱-㊿❶-❿➀-➓⓫-⓴⓵-⓾"
#: Heavenly stems and earthly branches, in order.
STEMS, BRANCHES = "甲乙丙丁戊己庚辛壬癸", "子丑寅卯辰巳午未申酉戌亥"

#: Chinese digits: everyday and positional ones (also the circle typed for 〇), and the forms of cheques.
_DIGITS = {
    character: value
    for value, characters in enumerate(
        ("〇零○", "一壹弌", "二贰貳弍两兩", "三叁參参叄弎", "四肆", "五伍", "六陆陸", "七柒", "八捌", "九玖")
    )
    for character in characters
}
_TENS = {"廿": 20, "卄": 20, "卅": 30, "卌": 40}
_UNITS = {"十": 10, "拾": 10, "百": 100, "佰": 100, "千": 1000, "仟": 1000}
_MYRIADS = {"万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8}
_ARABIC = {0xFF10 + digit: str(digit) for digit in range(10)}
#: Longer runs of digits number nothing, and ``int`` refuses very long ones.
_LONGEST = 12


def parse_numeral(label: str) -> int | None:
    """The value of a Chinese or Arabic numeral, or ``None`` if it is not one.

    Read are spoken numerals up to the hundred millions (``十一``, ``廿三``, ``一百零三``; ``两千三`` is
    2300), digits in a row (``二〇二``), the forms of cheques (``叁拾贰``) and Arabic digits of either width.

    >>> parse_numeral("二十一"), parse_numeral("３"), parse_numeral("十十")
    (21, 3, None)
    """
    value = _COMMON.get(label)
    return value if value is not None else _parse(label)


def _parse(label: str) -> int | None:
    digits = label.translate(_ARABIC)
    if digits.isascii() and digits.isdecimal():
        return int(digits) if len(digits) <= _LONGEST else None
    if label and _DIGITS.keys() >= set(label):
        digits = "".join(str(_DIGITS[character]) for character in label)
        return int(digits) if len(digits) <= _LONGEST else None
    return _parse_spoken(label)


def _parse_spoken(label: str) -> int | None:
    """The value of a numeral with units; ``None`` when a unit does not fall or has no digit."""
    total = section = 0  # a section is what stands before 万 or 亿
    digit, zero, last, unit, myriad = 0, False, 1, 10**4, 10**12
    for character in label:
        if character in _DIGITS and not digit:
            digit = _DIGITS[character]
            zero = zero or not digit  # 一百零三: a gap in the units
        elif character in _TENS and not digit and unit > 10:
            section, unit, last = section + _TENS[character], 10, 10
        elif character in "十拾" and not digit and not zero and last in (1, 100):
            section, unit, last = section + 10, 10, 10  # 十三, 一百十三
        elif digit and unit > _UNITS.get(character, unit):
            unit = last = _UNITS[character]
            section, digit, zero = section + digit * unit, 0, False
        elif section + digit and myriad > _MYRIADS.get(character, myriad):
            myriad = last = _MYRIADS[character]
            total, section, digit, zero, unit = total + (section + digit) * myriad, 0, 0, False, 10**4
        else:
            return None
    if zero and not digit:
        return None
    step = last // 10 if last > 10 and not zero else 1  # 一百一 is 110, 一百零一 is 101
    return total + section + digit * step or None


#: One to ninety-nine, nearly every label there is, answered by one look-up.
_COMMON = {
    label: 10 * ten + one
    for ten, tens in enumerate(("", "十", *(f"{digit}十" for digit in TO_NINE[1:])))
    for one, ones in enumerate(("", *TO_NINE))
    if tens or ones
    for label in (tens + ones, str(10 * ten + one))
}


def parse_path(label: str) -> tuple[int, ...]:
    """The numbers of a label such as ``1.3.1`` or ``1．3``, from the highest level down; 1.0 is 1."""
    return tuple(int(number) for number in label.replace("．", ".").removesuffix(".0").split("."))


_ROMAN = {
    tens + ones: 10 * ten + one
    for ten, tens in enumerate(("", "x", "xx", "xxx"))
    for one, ones in enumerate(("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"))
}
_NARROW = {0xFF21 + 0x20 * case + place: 0x41 + 0x20 * case + place for case in (0, 1) for place in range(26)}


def parse_symbol(label: str) -> int | None:
    """The number in a one-character label such as ``①`` ``㉑`` ``⑴`` ``㈠`` ``❶`` ``Ⅳ``, or ``None``."""
    if len(label) != 1 or unicodedata.category(label) not in ("No", "Nl"):
        return None
    value = unicodedata.numeric(label)
    return int(value) if value >= 1 and value.is_integer() else None  # not ½, not ⓪


def parse_roman(label: str) -> int | None:
    """A Roman numeral in letters of one case and either width, ``i`` to ``xxxix``, or ``None``."""
    narrow = label.translate(_NARROW)
    return _ROMAN.get(narrow.lower()) or None if narrow.islower() or narrow.isupper() else None


def parse_letter(label: str) -> int | None:
    """The place in the alphabet of one Latin letter of either case and width, or ``None``."""
    narrow = label.translate(_NARROW)
    return ord(narrow) % 32 if len(narrow) == 1 and narrow.isascii() and narrow.isalpha() else None


def parse_stem(label: str) -> int | None:
    """The place of a heavenly stem, ``甲`` = 1 to ``癸`` = 10, or ``None``."""
    return STEMS.find(label) + 1 or None if len(label) == 1 else None


def parse_branch(label: str) -> int | None:
    """The place of an earthly branch, ``子`` = 1 to ``亥`` = 12, or ``None``."""
    return BRANCHES.find(label) + 1 or None if len(label) == 1 else None
