"""Imprints: what stands above and below a text on whose paper, under which number and from where it comes.

Letterhead and number are those of official documents (GB/T 9704—2012, 7.2.4 and 7.2.5), datelines and
colophons those of newspapers. The zones ask whether a line holds one, metadata what it names.
"""

from __future__ import annotations

from zhspeech.text.marks import BLANK, HAN, PLACEHOLDERS
from zhspeech.text.numerals import TO_99
from zhspeech.words.bodies import BODY, PRESS

__all__ = [
    "AGENCY",
    "DATELINE",
    "LETTERHEAD",
    "NUMBER",
    "NUMBERED",
    "PRINTED",
    "PRINTED_IN",
    "REPORTED",
    "SENDER",
    "SERIAL",
]

#: The body on whose paper a document is written, and its letterhead: 青石县人民政府办公室文件.
SENDER = rf"[^。；：，]{{2,40}}?{BODY}"
LETTERHEAD = rf"(?=[^。；：，]*文件){SENDER}{BLANK}*文件"

#: Year and serial number of a document, maybe masked, behind its sender's short name: 青政发〔2020〕3号,
#: 中发［66］ 268号.
SERIAL = (
    rf"[〔（﹝［\[【] ?(?:19|20)?(?:\d\d|[{PLACEHOLDERS}]{{2}}) ?[〕）﹞］\]】]"
    rf" ?第?{BLANK}?[\d{PLACEHOLDERS}]{{1,5}}"
)
NUMBERED = rf"{SERIAL} ?号"
#: The whole of it: 青政发〔2020〕3号.
NUMBER = rf"[^\s，。；：（）《》〔［\[]{{1,14}}?{BLANK}?{NUMBERED}"

#: An agency's or newspaper's dateline: 新华社青石3月3日电.
DATELINE = rf"{PRESS}[^，。：\n]{{0,24}}?[电讯]"
_OF_MONTH = rf"(?:\d{{1,2}}|{TO_99})"
_DAY = rf"{_OF_MONTH}(?:月{_OF_MONTH})?日?"
#: The same with its day, the agency in a group; not 新华社来电.
REPORTED = rf"(?P<agency>{PRESS})[^，。：；》\n（）]{{0,20}}?{_DAY}[^，。：\n]{{0,4}}?[电讯]"
#: An agency, maybe one that nobody knows.
AGENCY = rf"(?:{PRESS}|{HAN}{{2,4}}社)"

#: Words that say where a text was printed, before the name of the paper: 原载《青石日报》.
PRINTED_IN = "(?:原?载|登载|刊载?于?|转载自?|摘自|选自|译自|转自|原刊于?|发表于)[与于]?"
#: The same up to the paper's name, maybe with the body that makes it: （原载青石中学《青石报》.
PRINTED = rf"（?{PRINTED_IN}[^《。，：\n]{{0,24}}：?《"
