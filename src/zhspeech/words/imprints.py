"""Imprints: what stands above and below a text on whose paper, under which number and from where it comes.

Letterhead and number are those of official documents (GB/T 9704—2012, 7.2.4 and 7.2.5), datelines and
colophons those of newspapers. The zones ask whether a line holds one, metadata what it names.
"""

from __future__ import annotations

from zhspeech.text.marks import BLANK
from zhspeech.words.bodies import BODY, PRESS

__all__ = ["DATELINE", "LETTERHEAD", "NUMBERED", "PRINTED", "PRINTED_IN", "SENDER", "SERIAL"]

#: The body on whose paper a document is written, and its letterhead: 青石县人民政府办公室文件.
SENDER = rf"[^。；：]{{2,40}}?{BODY}"
LETTERHEAD = rf"{SENDER}{BLANK}*文件"

_MASK = "×XxＸ*□"
#: Year and serial number of a document, maybe masked, behind its sender's short name: 青政发〔2020〕3号,
#: 中发［66］ 268号.
SERIAL = rf"[〔（﹝［\[【] ?(?:19|20)?(?:\d\d|[{_MASK}]{{2}}) ?[〕）﹞］\]】] ?第?{BLANK}?[\d{_MASK}]{{1,5}}"
NUMBERED = rf"{SERIAL} ?号"

#: An agency's or newspaper's dateline: 新华社青石3月3日电.
DATELINE = rf"{PRESS}[^，。：\n]{{0,24}}?[电讯]"

#: Words that say where a text was printed, before the name of the paper: 原载《青石日报》.
PRINTED_IN = "(?:原?载|登载|刊载?于?|转载自?|摘自|选自|译自|转自|原刊于?|发表于)[与于]?"
#: The same up to the paper's name, maybe with the body that makes it: （原载青石中学《青石报》.
PRINTED = rf"（?{PRINTED_IN}[^《。，：\n]{{0,24}}：?《"
