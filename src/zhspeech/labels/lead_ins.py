"""What a lead-in says: the sentence before a list, and how many members it announces."""

from __future__ import annotations

from functools import cache

import regex

from zhspeech.text.numerals import parse_numeral
from zhspeech.text.spans import BLANKS

__all__ = ["announced_count", "last_sentence"]

#: Where a sentence ends (searched backwards), the marks that end one, and what may close behind them.
_SENTENCE_END = regex.compile(r"(?r)[。！？!?]|(?<![；;，,、][^\S\r\n]*\r?)[\r\n]")
_MARKS = "。！？!?" + BLANKS
_CLOSERS = "”’」』）)"
#: How far back from the list its count is looked for.
_REACH = 80

#: Two to ninety-nine. Not 第三点 (an ordinal), 二〇二六 (a year), 几十个, 三到五个, 3.5, 十之八九.
_NUMERALS = "〇零一二两兩三四五六七八九十0-9０-９"
_COUNT = (
    rf"(?<![{_NUMERALS}第百千万萬亿億几幾数數每.．－-]|[{_NUMERALS}][至到、])"
    r"(?P<count>[二两兩三四五六七八九]?十[一二三四五六七八九]?|[二两兩三四五六七八九]|[1-9１-９][0-9０-９]?)"
    rf"(?![{_NUMERALS}百千万萬亿億.．%％－-]|[至到、][{_NUMERALS}])"
)
#: What rules most sentences out at once.
_NUMBER = regex.compile("[二两兩三四五六七八九十0-9０-９]")
_CLASSIFIER = "[个個项項点點条條种種类類件层層句笔筆步块塊张張场場道关關对對组組起方]"
#: Text within one clause.
_INNER = r"[^，,。；;：:、！!？?（(）)“”‘’「」『』《》\s]"
#: What is counted and not listed, in both scripts: times, places, people, money.
_COUNTED = (
    "[个個]?(?:"
    "月|小时|小時|工作日|百分点|百分點|县|縣|市|区|區|镇|鎮|乡|鄉|村|省|国|國|州|旗|人|代表|单位|"
    "單位|部门|部門|企业|企業|年|天|日|时|時|分|点钟|點鐘|元|块钱|塊錢|级|級|届|屆|期|季|中全会|"
    "中全會"
    ")"
)
#: What a speaker lists: the nouns of lead-ins, in both scripts.
_LISTED = (
    "方面|问题|問題|任务|任務|工作|意见|意見|建议|建議|要求|希望|特点|特點|特征|特徵|原因|措施|"
    "举措|舉措|办法|辦法|做法|经验|經驗|体会|體會|感受|感想|看法|想法|认识|認識|教训|教訓|启示|"
    "啟示|原则|原則|关系|關係|环节|環節|重点|重點|要点|要點|难点|難點|关键|關鍵|目标|目標|转变|"
    "轉變|突破|结合|結合|条件|條件|优势|優勢|机遇|機遇|挑战|挑戰|变化|變化|矛盾|不足|差距|阶段|"
    "階段|步骤|步驟|层次|層次|层面|層面|意思|考虑|考慮|因素|内容|內容|部分|情况|情況|事情|大事|"
    "实事|實事|件事|句话|句話|观点|觀點|道理|成果|成效|行动|行動|工程|战役|戰役|硬仗|标准|標準|"
    "标志|標誌|方法|方式|形式|途径|途徑|渠道|类型|類型|含义|含義|好处|好處|理由|方案|规矩|規矩|"
    "制度|机制|機制|能力|意识|意識|作用|责任|責任"
)
#: The ways to announce a list; where a sentence has several, the last one counts.
_ROWS = (
    # 三点意见, 四个方面, 八大任务, 十方面工作, 三个绕不开的问题; not 五年的目标, 在三项制度建设上
    (
        rf"{_COUNT}(?!{_COUNTED})大?{_CLASSIFIER}?[“「『]?(?:(?![{_NUMERALS}]){_INNER}){{0,7}}?(?:{_LISTED})"
        rf"(?![论論]|{_INNER}{{0,4}}[上中里裡]$)"
    ),
    # 目的有三：, 原因有二，
    rf"(?<=[有为為]){_COUNT}(?=[：:，,。]|$)",
    # 四张票（, 三样东西：, “五件事”(, 三个“不知道”：; any noun before a mark that opens
    rf"{_COUNT}(?!{_COUNTED})(?:大|{_CLASSIFIER}[“「『]?){_INNER}{{0,6}}[”’」』]?(?=[：:（(])",
    # 讲三点。 算好六笔账， 有两句要先说，; any noun behind a verb that sets out to list
    (
        rf"(?<=[有讲講说說谈談提抓做算打办辦当當分成立好到住]{_INNER}{{0,2}}){_COUNT}(?!{_COUNTED}){_CLASSIFIER}[“「『]?"
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
