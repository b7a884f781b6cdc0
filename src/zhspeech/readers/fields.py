"""Fields of Word that show what they hold in their instruction instead of in a result."""

from __future__ import annotations

import re

from zhspeech.readers.styles import integer
from zhspeech.readers.symbols import symbol
from zhspeech.text.numerals import TO_TEN

__all__ = ["hexadecimal", "show_field"]

_CIRCLES = "○◯〇Ｏ"
_OVERSTRIKE = re.compile(r"\\o\s*(?:\\a[lcrd]\s*)*\((?P<members>.*)\)\s*$", re.IGNORECASE | re.DOTALL)
_RAISED = re.compile(r"^\s*\\s\s*\\(?:up|do)", re.IGNORECASE)
_SYMBOL = re.compile(r"\s*SYMBOL\s+(?P<code>\S+)(?P<switches>.*)", re.IGNORECASE | re.DOTALL)
_FONT = re.compile(r'\\f\s*"?([^"\\]+)', re.IGNORECASE)


def show_field(instruction: str) -> str:
    r"""What an ``EQ`` or ``SYMBOL`` field without a result shows; nothing for any other.

    Word's enclosed characters (``eq \o\ac(○,11)``) are shown as ``⑪``, its phonetic guides of old
    (``eq \* jc2 \o\ad(\s\up 9(…),…)``) as the text below the reading.
    """
    if found := _SYMBOL.match(instruction):
        code = found["code"]
        number = hexadecimal(code[2:]) if code.lower().startswith("0x") else integer(code)
        font = _FONT.search(found["switches"])
        return symbol(number, font[1] if font else "") if number else ""
    if not instruction.strip().upper().startswith("EQ"):
        return ""
    found = _OVERSTRIKE.search(instruction)
    if not found:
        return ""
    members = [member.strip() for member in _members(found["members"]) if not _RAISED.match(member)]
    around = [member for member in members if member in _CIRCLES]
    inner = "".join(member for member in members if member not in _CIRCLES)
    return _CIRCLED.get(inner, inner) if around else inner


def _members(text: str) -> list[str]:
    """What stands between the commas that are in no brackets."""
    members, depth = [""], 0
    for character in text:
        depth += {"(": 1, ")": -1}.get(character, 0)
        if character in ",;，" and not depth:
            members.append("")
        else:
            members[-1] += character
    return members


def hexadecimal(digits: str) -> int | None:
    """The number of a code point in hexadecimal digits; ``None`` if they are none."""
    return int(digits, 16) if re.fullmatch("[0-9A-Fa-f]{1,6}", digits) else None


#: The characters in a circle that Unicode has.
_CIRCLED = {
    **{str(number): chr(0x245F + number) for number in range(1, 21)},
    **{str(number): chr(0x323C + number) for number in range(21, 36)},
    **{str(number): chr(0x328D + number) for number in range(36, 51)},
    **{numeral: chr(0x3280 + place) for place, numeral in enumerate(TO_TEN)},
    **{
        chr(first + place): chr(circled + place)
        for first, circled in ((65, 0x24B6), (97, 0x24D0))
        for place in range(26)
    },
}
