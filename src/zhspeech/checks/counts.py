"""C201 announced counts that do not hold; C203 counts that sum up a list and do not hold."""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import TYPE_CHECKING

from zhspeech.checks.findings import Finding
from zhspeech.checks.forms import ends_list, form_of, key_of, shape_of
from zhspeech.checks.ordinals import SIGHT, goes_on, is_repeated
from zhspeech.labels.lead_ins import announced_count, last_sentence
from zhspeech.text.marks import BLANK
from zhspeech.text.numerals import TO_NINE, TO_TEN, parse_numeral
from zhspeech.text.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from zhspeech.checks.draft import Draft
    from zhspeech.checks.strays import Stray
    from zhspeech.checks.tally import Tally

__all__ = ["find_announced_counts", "find_sums"]

#: How many labels behind a list are looked at for its next member.
_FOLLOWING = 50
#: What may stand behind 的 in a lead-in and is listed: 四个方面的内容, 三个绕不开的问题.
_LISTED = (
    "问题|方面|事情?|工作|任务|意见|要求|话|措施|内容|情况|体会|不足|短板|差距|困难|挑战"
    "|变化|成效|原则|重点|教训"
)
#: What a lead-in may say behind the comma after its count: 讲三点意见，供大家参考。
_SAID_WITH = (
    "[^，,。；;：:、]{0,8}(?:如下|说明|汇报|介绍|通报|报告|部署|参考|讨论|交流|商榷|共勉|研究|明确)[^，,。；;：:、]{0,4}"
    "|(?:希望|主要|具体|分别)[^，,。；;：:、]{0,16}"
)
#: A lead-in that ends with its count and what is counted: 三点意见：, 目的有三：; not 两制间的关系.
_COUNT_AT_END = re.compile(
    r"(?P<lead>以下|下面|下列)?(?P<count>[二两三四五六七八九十]+|[0-9]+)"
    rf"(?:[^，,。；;：:、中间的次”\s]{{0,6}}的(?:{_LISTED}))?[^，,。；;：:、中间的次\s]{{0,6}}"
    rf"(?(lead)[^，,。；;：:、]{{0,14}})(?:[，,](?:{_SAID_WITH})|(?:通报|公布|报告|汇报|说明|介绍)?如下)?"
    r"[，,。：:（(“「\s]*$"
)
#: A number of occasions, which nobody lists behind it: 召开座谈会5场。
_OCCASIONS = re.compile("[场次]。?\\s*\\Z")
#: What makes a count of stages another number, or one that is cited: 第三期, 十几期, 纪要的五条.
_NO_COUNT = f"(?<![第几数的这那{TO_TEN}0-9])"


#: How long that is at most.
_AT_END = 60


def _count_at_end(draft: Draft, lead_in: Span) -> re.Match[str] | None:
    return _COUNT_AT_END.search(draft.text, max(lead_in.start, lead_in.end - _AT_END), lead_in.end)


def find_announced_counts(draft: Draft, tallies: Sequence[Tally]) -> Iterator[Finding]:
    """C201 a lead-in that announces another number of members than its list has."""
    for tally in tallies:
        lead_in, labels = tally.lead_in, tally.labels
        if lead_in is None or labels[0].ordinal > 1 or not (tally.series or len(labels) > 1):
            continue
        count = _count_at_end(draft, lead_in)
        announced = tally.announced if count is not None else None
        if announced is None:
            lead_in, announced = _sentence_before(draft, lead_in)
            count = _count_at_end(draft, lead_in) if announced else None
        if announced is None:
            count = _count_of_named(draft, tally, lead_in)
            announced = parse_numeral(count["count"]) if count else None
        if draft.text.endswith("个。", *lead_in.trimmed):
            continue  # 反动的有三个。
        if announced is None or count is None or parse_numeral(count["count"]) != announced:
            continue
        # A list that ends with the announced number has a gap, see N101; what 最后 begins, or what begins
        # otherwise than the first, may be no member.
        fitting = {len(labels), labels[-1].ordinal, len([one for one in labels if key_of(one) == tally.key])}
        if tally.series:
            fitting.add(len(tally.series[0].nodes))
        if ends_list(labels[-1]):
            fitting.add(len(labels) - 1)
        if announced in fitting or is_repeated(tally) or _is_miscut(draft, tally, announced):
            continue
        fields: dict[str, object] = {"count": len(labels), "announced": announced}
        fields |= {"first": labels[0].text, "last": labels[-1].text}
        said = "count" if len(labels) > 1 else "count_of_one"
        yield Finding("C201", *lead_in.trimmed, said, fields)


def _count_of_named(draft: Draft, tally: Tally, lead_in: Span) -> re.Match[str] | None:
    """The count of what the labels name, anywhere in the lead-in: 分两期办理，要求如下： before 第一期."""
    noun = tally.key[1]
    if len(tally.labels) < 2 or not tally.labels[0].text.startswith("第") or not noun:
        return None
    counts = f"{_NO_COUNT}(?P<count>[二两三四五六七八九]|[0-9]{{1,2}}){re.escape(noun)}"
    found = list(re.finditer(counts, draft.text[lead_in.start : lead_in.end]))
    return found[0] if len(found) == 1 else None


#: A lead-in that counts nothing itself, so that the sentence before it may: 现纪要如下：.
_BARE_LEAD_IN = re.compile(r"(?:现|具体|主要)?[^，。；：、]{0,8}如下[：:。]?\s*\Z")


#: What a meeting or its minutes count: 研究三项议题。
_ITEMS = re.compile(
    f"([两二三四五六七八九]|十[{TO_NINE}]?|[0-9]{{1,2}})[个项](?:议题|议程|事项|议案)。?\\s*\\Z"
)


def _sentence_before(draft: Draft, lead_in: Span) -> tuple[Span, int | None]:
    """The sentence before a lead-in that counts nothing, and how many members it announces."""
    if _BARE_LEAD_IN.fullmatch(draft.text, *lead_in.trimmed):
        start = draft.lines[draft.line_at(lead_in.start)][0]
        found = last_sentence(draft.text, start, lead_in.start)
        if found:
            items = _ITEMS.search(draft.text, *found)
            count = parse_numeral(items[1]) if items else announced_count(draft.text, *found)
            if _OCCASIONS.search(draft.text, *found):
                count = None
            return Span(draft.source, *found), count
    return lead_in, None


#: How a text goes on with a member that has no label: 第三个意义，代表…, and behind 其次 also 此外，.
_NEXT_IN_WORDS = {
    False: re.compile(r"[。；\n]另?还有[一两二三四五六七八九几]|，还有[两三四五六七八九几][个种类点条]"),
    True: re.compile(rf"(?:第[三四五六七八九十][个种]|[。；\n]{BLANK}*(?:还有|此外|另外|再者|再有))"),
}


def _start_of(stray: Stray) -> int:
    return stray.label.start


def _sight(tally: Tally) -> int:
    """How far behind a list its next member is looked for."""
    last = tally.labels[-1]
    return max(tally.end, last.end + SIGHT) if tally.heads_lines else last.end + SIGHT


def _is_miscut(draft: Draft, tally: Tally, size: int) -> bool:
    """Whether it is the tree rather than the text that has another number of members than ``size``.

    It is so if the next member stands behind the last one, or if the labels change where the number is
    reached.
    """
    labels = tally.labels
    last = labels[-1]
    if len({shape_of(label) for label in labels if label.text[0] == "第"}) > 1:
        return True  # 第一条，…第二条…第三，: two lists that have become one
    if size > len(labels):
        if len(labels) == 1 and "第二" in draft.text[last.end : _sight(tally)]:
            return True
        if _NEXT_IN_WORDS[ends_list(last)].search(draft.wide, last.end, last.end + SIGHT):
            return True
        end = _sight(tally)
        following = draft.strays[bisect_left(draft.strays, last.end, key=_start_of) :]
        following = [stray for stray in following[:_FOLLOWING] if stray.label.start < end]
        is_other = any(
            stray.label.ordinal == last.ordinal + 1 and stray.heads_line == tally.heads_lines
            for stray in following
        )
        if not tally.heads_lines:
            end = min(end, draft.lines[draft.line_at(last.start)][1])
        return is_other or goes_on(draft, labels[0], last, end)
    before, after = labels[size - 1 : size + 1]
    return form_of(before) != form_of(after) or (
        size > 1 and draft.heads_line(before.start) < draft.heads_line(after.start)
    )


#: A clause that sums up what was listed: 以上四点，, 上述三个方面.
_SUM = re.compile(
    "(?:以上|上述|上面|前述)[这的]?"
    f"(?P<count>[两二三四五六七八九]|十[{TO_NINE}]?|[0-9]{{1,2}})"
    "(?:个方面|个问题|方面|点|条|项|件事|种|大)"
)
#: What may stand before it; elsewhere it is a limit: 5000元以上三个月内.
_BEFORE_SUM = frozenset("。！？；，：、“\n \u3000")


def find_sums(draft: Draft, tallies: Sequence[Tally]) -> Iterator[Finding]:
    """C203 a clause that sums up another number of members than any list before it has."""
    waiting = sorted(tallies, key=_last_start, reverse=True)
    sizes: set[int] = set()
    nearest: Tally | None = None
    for found in _SUM.finditer(draft.wide):
        if found.start() and draft.wide[found.start() - 1] not in _BEFORE_SUM:
            continue
        while waiting and _last_start(waiting[-1]) < found.start():
            nearest = waiting.pop()
            sizes.add(len(nearest.members))
        if nearest is None or len(nearest.members) < 2:
            continue
        labels = nearest.labels
        count = parse_numeral(found["count"])
        # A member that begins with the sum is none of those summed up.
        is_within = labels[-1].end >= found.start() - 1 and count == len(labels) - 1
        if count in sizes or is_within or labels[-1].end <= found.start() - SIGHT:
            continue
        fields: dict[str, object] = {"found": draft.source[slice(*found.span())], "count": len(labels)}
        fields |= {"announced": count, "first": labels[0].text, "last": labels[-1].text}
        yield Finding("C203", *found.span(), "sum", fields)


def _last_start(tally: Tally) -> int:
    return tally.members[-1].label.start
