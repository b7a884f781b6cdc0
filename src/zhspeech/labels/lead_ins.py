"""What a lead-in says: the sentence before a list, and how many members it announces."""

from __future__ import annotations

from functools import cache

import regex

from zhspeech.text.blanks import BLANKS
from zhspeech.text.marks import SENTENCE_ENDS
from zhspeech.text.numerals import TO_NINE, TO_TEN, parse_numeral
from zhspeech.text.plain import plain_text
from zhspeech.text.spans import Span

__all__ = ["announced_by", "announced_count", "last_sentence"]

#: Where a sentence ends (searched backwards), the marks that end one, and what may close behind them.
_SENTENCE_END = regex.compile(rf"(?r)[{SENTENCE_ENDS}]|(?<![；;，,、][^\S\n]*)\n")
_MARKS = SENTENCE_ENDS + BLANKS
_CLOSERS = "”’」』）)"
#: How far back from the list its count is looked for.
_REACH = 80

#: Two to ninety-nine. Not 第三点 (an ordinal), 二〇二六 (a year), 几十个, 三到五个, 3.5, 十之八九.
_NUMERALS = f"〇零两{TO_TEN}0-9"
_COUNT = (
    rf"(?<![{_NUMERALS}第百千万亿几数每.．－-]|[{_NUMERALS}][至到、])"
    rf"(?P<count>[二两三四五六七八九]?十[{TO_NINE}]?|[二两三四五六七八九]|[1-9][0-9]?)"
    rf"(?![{_NUMERALS}百千万亿.．%％－-]|[至到、][{_NUMERALS}])"
)
#: What rules most sentences out at once.
_NUMBER = regex.compile("[二两三四五六七八九十0-9]")
_CLASSIFIER = "[个项点条种类件层句笔步块张场道关对组起方]"
#: Text within one clause.
_INNER = r"[^，,。；;：:、！!？?（(）)“”‘’「」『』《》\s]"
#: What is counted and not listed: times, places, people, money.
_COUNTED = (
    "个?(?:"
    "月|小时|工作日|百分点|县|市|区|镇|乡|村|省|国|州|旗|人|代表|单位|"
    "部门|企业|年|天|日|时|分|点钟|元|块钱|级|届|期|季|中全会"
    ")"
)
#: What a speaker lists: the nouns of lead-ins.
_LISTED = (
    "方面|问题|任务|工作|意见|建议|要求|希望|特点|特征|原因|措施|"
    "举措|办法|做法|经验|体会|感受|感想|看法|想法|认识|教训|启示|"
    "原则|关系|环节|重点|要点|难点|关键|目标|转变|"
    "突破|结合|条件|优势|机遇|挑战|变化|矛盾|不足|差距|阶段|"
    "步骤|层次|层面|意思|考虑|因素|内容|部分|情况|事情|大事|"
    "实事|件事|句话|观点|道理|成果|成效|行动|工程|战役|硬仗|标准|"
    "标志|方法|方式|形式|途径|渠道|类型|含义|好处|理由|方案|规矩|"
    "制度|机制|能力|意识|作用|责任"
)
#: The ways to announce a list; where a sentence has several, the last one counts.
_ROWS = (
    # 三点意见, 四个方面, 八大任务, 十方面工作, 三个绕不开的问题; not 五年的目标, 在三项制度建设上
    (
        rf"{_COUNT}(?!{_COUNTED})大?{_CLASSIFIER}?[“「『]?(?:(?![{_NUMERALS}]){_INNER}){{0,7}}?(?:{_LISTED})"
        rf"(?!论|{_INNER}{{0,4}}[上中里]$)"
    ),
    # 目的有三：, 原因有二，
    rf"(?<=[有为]){_COUNT}(?=[：:，,。]|$)",
    # 四张票（, 三样东西：, “五件事”(, 三个“不知道”：; any noun before a mark that opens
    rf"{_COUNT}(?!{_COUNTED})(?:大|{_CLASSIFIER}[“「『]?){_INNER}{{0,6}}[”’」』]?(?=[：:（(])",
    # 讲三点。 算好六笔账， 有两句要先说，; any noun behind a verb that sets out to list
    (
        rf"(?<=[有讲说谈提抓做算打办当分成立好到住]{_INNER}{{0,2}}){_COUNT}(?!{_COUNTED}){_CLASSIFIER}[“「『]?"
        rf"{_INNER}{{0,6}}[”’」』]?(?=[：:，,。（(]|$)"
    ),
    # 有三难， 做到“四勤”，即 对他们“三问”：; not 三农 in mid-sentence
    (
        rf"(?<=[有到好展]|[“「『]){_COUNT}(?!{_COUNTED}|{_CLASSIFIER})\p{{Han}}{{1,2}}[”’」』]?{_INNER}{{0,2}}"
        r"(?=[：:，,（(][即是]?$)"
    ),
)


@cache
def _announcement() -> regex.Pattern[str]:
    """The ways to announce a list as one pattern, compiled on first use: it takes longer than to import."""
    return regex.compile("|".join(_ROWS))


def last_sentence(source: str, start: int, end: int) -> tuple[int, int] | None:
    """The last sentence of ``source[start:end]`` without blanks around it, ``None`` if all is blank.

    A line break ends a sentence too, unless the line before it goes on (``；`` ``，`` ``、``).
    """
    text = source[start:end].rstrip(BLANKS)
    found = _SENTENCE_END.search(text, 0, len(text.rstrip(_MARKS)))
    sentence = text[found.end() :].lstrip(BLANKS + _CLOSERS) if found else text.lstrip(BLANKS)
    end = start + len(text)
    return (end - len(sentence), end) if sentence else None


def announced_by(lead_in: Span) -> int | None:
    """The number of members which a lead-in announces, as :func:`announced_count` reads it."""
    return announced_count(plain_text(lead_in.source), lead_in.start, lead_in.end)


def announced_count(source: str, start: int, end: int) -> int | None:
    """The number of members which the lead-in ``source[start:end]`` announces for the list that follows it.

    Only its last sentence is read, and of that no more than the last 80 characters. ``None`` if it states no
    number, or none that announces a list: 几点意见, 第三点, 三个月.

    >>> announced_count("下面讲三点意见：", 0, 8)
    3
    """
    start = max(start, end - _REACH)
    if _NUMBER.search(source, start, end) is None:
        return None
    count = None
    span = last_sentence(source, start, end)
    for match in _announcement().finditer(source, *span) if span else ():
        count = match["count"]
    value = parse_numeral(count) if count else None
    return value if value is None or value > 1 else None
