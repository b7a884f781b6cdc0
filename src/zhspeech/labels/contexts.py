"""What stands around labels, or must not: the pieces of patterns that rows share."""

from __future__ import annotations

import re

from zhspeech.text.marks import BLANK, SENTENCE_ENDS
from zhspeech.text.numerals import LABEL_DIGITS

__all__ = [
    "CLASS",
    "CLAUSE",
    "HEAD",
    "INDENT",
    "LINE",
    "NEIGHBOURS",
    "NOT_CITED",
    "NOT_FIRST",
    "NOT_TO",
    "PADDING",
    "PAIR",
    "REFERENCE",
]

#: A blank within a label, as scanners and justified lines leave it (第 一 章, 一 、); or the end of bold type
#: in Markdown (**一**、).
PADDING = rf"(?:{BLANK}|\*\*|)"
#: Blanks, and marks of lists and headings (Markdown, bullets), that may stand before a label on its line.
INDENT = " \u3000*#=>·•●■◆◎◇▲▶►★☆※➢➤❖✦|-－—/"
_LINE = rf"\s{re.escape(INDENT)}“「『"
#: The head of a line; and of a line, a sentence or a member.
LINE = f"(?<![^{_LINE}])"
HEAD = f"(?<![^{_LINE}{SENTENCE_ENDS}；;：:…”’」』）)])"
#: A clause begins here: behind a mark, a blank, or a word that introduces a list (即一…, 要一…).
CLAUSE = r"(?<![^，,。；;：:、！!？?“”‘’「」『』（）()〔〕【】《》…—─\-·*|\s即要说是])"
#: A class of a school by its bracketed number, which no label is: 高一（1）班, 2020级（三）班.
CLASS = rf"(?<=[一二三四五六级])[（(]\s?[{LABEL_DIGITS}0-9]{{1,2}}\s?[)）]班(?![子委级组务主长])"
#: Two numbers of what is counted: 二、三产业, 第一、二版.
PAIR = "(?:一、二|二、三|三、四|四、五|五、六|六、七|七、八|八、九|九、十)"
#: The same before a unit, unless a heading follows that takes the line: 三、四季度的重点.
NEIGHBOURS = (
    rf"{PAIR}(?:[产线类级等年日季期批队楼号班组]|月(?![{LABEL_DIGITS}]))(?![^，。；\n]{{0,30}}(?:\n|$))"
)
#: What stands before an ordinal that ranks: 争第一, 居第二, 获得第三.
NOT_FIRST = "(?<![争夺居列获创得名排占全省市县国界])"
#: What stands before a bracketed letter that refers to an item: 第1(i), 第七條(a).
NOT_CITED = "(?<![A-Za-z0-9)）第条款项])"
#: What stands before the other end of a range: （一）至（三）, (四)及 (五).
NOT_TO = "(?<![)）][至及到])(?<![)）] [至及到])(?<![)）] [至及到] )(?<![)）][至及到] )"
#: What follows a bracketed number that refers to an item: 第九条（1）项规定, （二）款和, (a)和(b).
REFERENCE = "(?:[条款项][，、。；的之和与及所规第至到订施列办执处者]|[、和及与或] ?[（(〔【])"
