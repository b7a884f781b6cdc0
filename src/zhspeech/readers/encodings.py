"""Encodings: which one a file is in, and its text with the damaged places marked.

A Chinese text without a mark of its encoding is UTF-8, GB18030, Big5 or UTF-16, and most bytes can be read in
several of them. What tells them apart is how Chinese the outcome reads: every text is full of the same few
hundred characters, and bytes read in a wrong encoding are full of rare ones.
"""

from __future__ import annotations

import codecs
import re
from functools import cache

from zhspeech.text.lines import Lines
from zhspeech.text.marks import HANZI

__all__ = ["decode", "find_damage", "guess_encoding"]

#: Byte order marks; those of UTF-32 before those of UTF-16, with which one of them begins.
_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
    (b"\x84\x31\x95\x33", "gb18030"),
)
#: The encodings that are tried; of two that read equally well, the first.
_CANDIDATES = ("utf-8", "gb18030", "big5hkscs", "utf-16-le", "utf-16-be")
#: The most frequent characters of speeches, some six in ten of all; and their traditional forms.
_COMMON = (
    "的是一不大人们要有和我主在了中国革这会个发产同命民作工他以上对就政业年动化地生来全为级文展进行义到出学经能建实反党力"
    "阶好社新加理成家部方毛重席你现资分多时制也高面法合本志自问定改事十提题说持想下开设用思可群各斗过路三众代无强得都治体关"
    "于当正保把还争领等济些去军派总务二平批点后农决公向共坚组导推造立解长意结基央增起心前利五子战没区么小之线教性表而日道所"
    "指很市放机四权第明系更委内东应论样月那情入最天搞量外支员任干育九如两看深科联特别责落创量干部通知镇乡县省级首先"
    "們國這會個發產對業動來為級進義經實黨階資時書說開設鬥過眾無強體關於當還爭領濟軍總務點後農決堅組導長結兩戰沒區麼線"
    "權東應論樣員學問題報處專將與從給並產請講縣鄉鎮責創聯"
)
_MARKS = "，。、；：？！“”‘’（）《》「」\n"
#: What no text is full of: what could not be read, controls, and private characters but those of Big5-HKSCS
#: and of GBK's fonts, which some texts hold.
_ODD = re.compile("[\ufffd\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ue000-\uf8ff\ufff0-\uffff]")
#: The characters of the first levels of GB 2312 and Big5, those that are in use.
_LEVELS = (("gb2312", 0xB0, 0xD7), ("big5", 0xA4, 0xC6))
#: What one character counts for: an odd one outweighs several that could be there by chance.
_COMMON_WEIGHT, _USED_WEIGHT, _ODD_WEIGHT = 4, 1, -8
#: The bytes on which a guess rests, from the first one on that is not ASCII. A text shows its encoding in far
#: fewer, but a page may have as many bytes of scripts before its text.
_SAMPLE = 1 << 16
_CHINESE = re.compile(f"[{HANZI}]")


def guess_encoding(data: bytes) -> str:
    """The encoding of a Chinese text, as a name that ``bytes.decode`` takes.

    A byte order mark decides; then whether the bytes are UTF-8 and hold Chinese characters, or ASCII alone;
    then how many of the commonest characters UTF-8, GB18030, Big5-HKSCS and UTF-16 of either order make of
    them, less what they cannot read. Bytes that are none of these get a name all the same.

    >>> guess_encoding("同志们：".encode("gbk"))
    'gb18030'
    """
    for mark, name in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return name
    if data.isascii() and 0 not in data[:_SAMPLE]:
        return "utf-8"
    first = re.search(rb"[\x80-\xff]", data)
    start = first.start() & ~1 if first else 0  # UTF-16 has its characters at even places
    sample = data[start : start + _SAMPLE]
    if _is_utf_8(sample):
        return "utf-8"
    readings = {name: decode(sample, name) for name in _CANDIDATES}
    return max(_CANDIDATES, key=lambda name: _score(readings[name]))


def _is_utf_8(data: bytes) -> bool:
    """Whether bytes, perhaps cut off, are UTF-8 with Chinese characters in it."""
    try:
        text = codecs.getincrementaldecoder("utf-8")().decode(data)
    except UnicodeDecodeError:
        return False
    return "\0" not in text and _CHINESE.search(text) is not None


def _score(text: str) -> int:
    """How much a text reads like Chinese."""
    classes = text.translate(_classes())
    return (
        _COMMON_WEIGHT * classes.count("c")
        + _USED_WEIGHT * classes.count("u")
        + _ODD_WEIGHT * len(_ODD.findall(text))
    )


@cache
def _classes() -> dict[int, str]:
    """``c`` for the commonest characters, ``u`` for those in use."""
    used = {
        character
        for name, first, last in _LEVELS
        for lead in range(first, last + 1)
        for character in bytes(byte for trail in range(0x40, 0xFF) for byte in (lead, trail)).decode(
            name, "ignore"
        )
        if _CHINESE.match(character)
    }
    return {**dict.fromkeys(map(ord, used), "u"), **dict.fromkeys(map(ord, _COMMON + _MARKS), "c")}


def decode(data: bytes, encoding: str) -> str:
    """The text in the bytes; each place that cannot be read becomes U+FFFD.

    Where a byte of a two-byte character is damaged, reading goes on with that one of the next two bytes from
    which the rest reads better, so that the pairs behind it are not torn apart. The single byte 0x80 of code
    page 936 is a euro sign. A byte order mark is left out.

    Raises:
        LookupError: if there is no such encoding.
    """
    codecs.lookup(encoding)  # which the decoding of no bytes would not miss
    text = data.decode(encoding, "replace")
    if 0 < text.count("\ufffd") < len(text) * _RUIN + 1:
        text = data.decode(encoding, _HANDLER)
    return text.removeprefix("\ufeff")


#: With more damaged places in each character a file is a ruin, or is in another encoding: no place of it is
#: worth a closer look.
_RUIN = 0.05
_HANDLER = "zhspeech.readers.resume"
#: How many bytes behind a damaged place say where the next character begins.
_AHEAD = 48


def _resume(error: UnicodeError) -> tuple[str, int]:
    """An error handler for :func:`codecs.register_error`, see :func:`decode`."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    data, start = error.object, error.start
    name = error.encoding.lower()
    if name not in _PAIRS:
        return "\ufffd", error.end
    if data[start] == 0x80 and name in _CODE_PAGE_936:
        return "€", start + 1
    if start + 2 >= len(data):
        return "\ufffd", len(data)
    ahead = (data[at : at + _AHEAD].decode(name, "replace") for at in (start + 1, start + 2))
    one, two = map(_score, ahead)
    return "\ufffd", start + (
        2 if two > one or (two == one and name in _LOW and data[start + 1] > 0x3F) else 1
    )


#: The encodings in which a character is a pair of bytes: those that have code page 936 in them, and those in
#: which the second byte is often a letter.
_LOW = frozenset(("big5", "big5hkscs", "cp950"))
_CODE_PAGE_936 = frozenset(("gb2312", "gbk", "gb18030"))
_PAIRS = _CODE_PAGE_936 | _LOW
codecs.register_error(_HANDLER, _resume)


def find_damage(text: str) -> list[str]:
    """What was lost before or while a text was decoded, each kind in one sentence; mostly nothing."""
    found = []
    if "\ufffd" in text:
        line, column = Lines(text).position(text.index("\ufffd"))
        count = len(re.findall("\ufffd+", text))
        where = f"the first at line {line}, column {column}"
        found.append(f"damaged places: {count}, marked with U+FFFD, {where}")
    sample = text[:_SAMPLE]
    if sample.count("锟斤拷") > 1:
        found.append("characters were lost before the file was saved: it holds 锟斤拷 in their place")
    for written, read in _MOJIBAKE:
        restored = sample.encode(read, "replace").decode(written, "replace")
        if _score(restored) > max(_LIKELY, 2 * _score(sample)):
            found.append(f"not Chinese as it stands: {written}, read as {read} and saved again")
            break
    return found


#: How a text was written, and how a program took it before it saved it anew.
_MOJIBAKE = (("utf-8", "gb18030"), ("utf-8", "cp1252"), ("utf-8", "latin-1"), ("gb18030", "latin-1"))
#: The score of some dozen common characters; what scores less is too short to tell.
_LIKELY = 48
