"""Symbol fonts: the Unicode characters that Word's Symbol and Wingdings show in place of their codes."""

from __future__ import annotations

__all__ = ["show_symbols", "symbol"]

#: Where Word keeps the characters of a symbol font: U+F000 and the code in the font.
_PRIVATE = 0xF000
_GREEK = "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ"
_SMALL_GREEK = "αβχδεφγηιϕκλμνοπθρστυϖωξψζ"


def _table(rows: str) -> dict[int, str]:
    """A table from words, each a code in two hexadecimal digits and its character."""
    return {int(row[:2], 16): row[2:] for row in rows.split()}


def _from(code: int, characters: str) -> dict[int, str]:
    """Characters whose codes follow one another."""
    return {code + place: character for place, character in enumerate(characters)}


#: By font, in small letters: a code and what it shows.
_FONTS: dict[str, dict[int, str]] = {
    "symbol": {
        **_from(0x41, _GREEK),
        **_from(0x61, _SMALL_GREEK),
        **_from(0xA0, "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈"),
        **_table("E5∑ F1〉 F2∫ 2D− 5C∴ 7E∼"),
    },
    "wingdings": {
        **_from(0x80, "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿"),
        **_table("21✏ 22✂ 28☎ 29✆ 2A✉ 46☞ 4A☺ 4F⚐ 6C● 6D❍ 6E■ 6F□ 70❐ 71❑ 72❒ 73⬧ 74⧫ 75◆ 76❖ 77⬥"),
        **_table("9E· 9F• A0▪ A1○ A4◉ A5◎ A7▪ A8□ AA✦ AB★ AC✶ B2✧ D5⌫ D6⌦ D8➢ DC➲ DF← E0→ E1↑ E2↓"),
        **_table("E8➔ F0⇨ FB✗ FC✓ FD☒ FE☑"),
    },
    "wingdings 2": {
        **_from(0x69, "⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿"),
        **_table("4F✗ 50✓ 51☒ 52☑ 53☒ 54☒ 97● 98● 9A○ A2■ A3□ AE◆ EA★"),
    },
    "wingdings 3": _table("70▲ 71▼ 77▶ 7D▶ 84▶ E2➔"),
    "webdings": _table("34▶ 3D◼ 61✓ 63□ 67■ 6E● 72✗"),
}


def symbol(code: int, font: str) -> str:
    """The character that a symbol font shows for a code, which may lie in Word's private area.

    A code that nothing is known of gives ``•``; in Symbol, whose digits and marks are those of ASCII, and in
    fonts that are no symbol fonts, it gives its own character.
    """
    name = font.strip().lower()
    table = _FONTS.get(name)
    place = code - _PRIVATE if _PRIVATE <= code <= _PRIVATE + 0xFF else code
    if table is not None:
        own = chr(place) if name == "symbol" and 0x20 <= place < 0x7F else "•"
        return table.get(place, own)
    return chr(code) if 0x20 <= code <= 0x10FFFF and not 0xD800 <= code <= 0xDFFF else ""


def show_symbols(text: str, font: str) -> str:
    """A text, mostly a bullet, as a font shows it; private characters in other fonts become ``•``."""
    if font.strip().lower() in _FONTS:
        return "".join(symbol(ord(character), font) for character in text)
    return "".join("•" if "\ue000" <= character <= "\uf8ff" else character for character in text)
