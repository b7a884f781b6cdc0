"""Mottoes and four-character chains: members of equal length side by side.

A chain is proposed wherever two or more stretches between separators have the same length; words may stand
before its first member and after its last.  What is in it and around it is then weighed as evidence.  All
text here is in simplified forms (see ``zhspeech.text.plain``).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from operator import eq
from typing import NamedTuple

from zhspeech.slogans.words import (
    ABUSIVE,
    CRITICAL,
    FIGURES,
    KIND_SUFFIXES,
    LEAD_CHARS,
    LEAD_WORDS,
    NOMINAL_ENDS,
    PLAIN,
    PROCEDURAL,
    SURNAMES,
    VIRTUES,
)

__all__ = ["Chain", "find_chains", "is_motto"]

_TETRAD = 4
_SHORTEST, _LONGEST = 3, 12

# A stretch that no chain goes across.
_SENTENCE = re.compile(r"[^。！？；：\n（）()《》“”‘’「」『』\"〈〉\s—…]+")
# A label that opens the sentence is no part of a chain: 三、|讲实话、办实事; 一是|摸清底数、找准病根.
_LABEL = re.compile(
    r"[一二三四五六七八九十]{1,3}[、是要]|第[一二三四五六七八九十]{1,3}[，、]|[0-9]{1,2}[.．、]"
)
_LONGEST_LABEL = 5
_LABEL_STARTS = frozenset("一二三四五六七八九十第0123456789")
# No chain: numbered members are a list of their own (一查账目，二查仓库; 首先…，其次…), and these an address.
_SERIES = re.compile(
    "一[^一]{2,11}[，、]二|[二三四五][^二三四五]{2,11}[，、][三四五六]|首先|其次|第[一二三四五六七八九十]"
    "|(?:同志|朋友|同学|乡亲|代表|委员|先生|女士|父老|战友)们|各位"
)
_SERIES_STARTS = frozenset("一二三四五首其第同朋乡代委先女父战各")
# A last member may end at these although its clause goes on: 求真务实、开拓创新|的要求.
_TAILS = frozenset("的中上之为是才成")
_OPENING_MARKS = frozenset('“「『‘"')

# Evidence for (+) and against (-) a chain, in halves; what adds up to nothing or more is one.  The figures
# were fitted to annotated speeches, rounded, and checked by leaving out a speech at a time; none is critical.
_WEIGHTS = {
    "three": 1.0,  # three members or more
    "virtue": 1.0,  # made of words of praise and exhortation: 求真务实、开拓创新
    "opens": 1.0,  # begins its sentence
    "alone": 0.5,  # is its whole sentence: 基础不牢，地动山摇
    "quoted": 0.5,  # is a whole quotation
    "lead": 0.5,  # begins where words call for it: 坚持|…, 要|…
    "echo": 0.5,  # a couplet whose members have two characters in common at the same places
    "couplet": -1.0,  # members of other than four characters have equal length by chance more often
    "long": -1.0,  # members of eight characters or more
    "no echo": -0.5,  # members without a character in common at the same place (春种秋收、夏耘冬藏)
    "no echo, clauses": -0.5,  # and set apart by commas, as any clauses are
    "after a word": -0.5,  # begins in the middle of a clause, where no lead calls for it
    "after 的": -1.0,
    "kinds": -2.0,  # all members name kinds of one thing: 水利部门、农业部门
    "things": -1.0,  # all members name things: 文化程度、健康状况
    "some things": -0.5,
    "procedure": -1.0,  # 加强指导、完善措施
    "series": -9.0,  # its members are numbered, or it is an address
    "names": -2.0,  # 张大山、李小河
    "figures": -2.0,  # digits, Latin letters
    "plain": -0.5,  # words of narrative that not every member has: 汽笛响了，该出发了
    "abuse": -0.5,
    "critical": -1.0,  # 有的…, 存在…: what it describes is wrong
}


class Chain(NamedTuple):
    """``number`` members of ``size`` characters each, one separator between two of them."""

    start: int
    size: int
    number: int
    separator: str

    @property
    def end(self) -> int:
        """Where the last member ends."""
        return self.start + self.number * (self.size + 1) - 1


def find_chains(text: str, start: int, end: int) -> Iterator[Chain]:
    """Yield the chains in ``text[start:end]`` in order, without overlap."""
    for match in _SENTENCE.finditer(text, start, end):
        sentence = match.group()
        if "，" not in sentence and "、" not in sentence:
            continue
        chains = _propose(sentence)
        if not chains:
            continue
        at, stop = match.span()
        if text.startswith("：", stop):  # an address, or speakers: 女士们、先生们：
            chains = [chain for chain in chains if chain.end < len(sentence)]
        quoted = at > 0 and text[at - 1] in _OPENING_MARKS
        best: Chain | None = None
        best_weight, best_end = 0.0, 0
        for chain in sorted(chains):
            weight = _weigh(sentence, chain, quoted)
            if weight < 0:
                continue
            if best and chain.start >= best_end:
                yield Chain(at + best[0], *best[1:])
                best_weight = 0.0
            if weight >= best_weight:
                best, best_weight, best_end = chain, weight, chain.end
        if best:
            yield Chain(at + best[0], *best[1:])


def is_motto(text: str, chain: Chain) -> bool:
    """Whether a chain is a maxim or couplet: not of four characters, or two clauses of four by themselves."""
    start, size, number, separator = chain
    if size != _TETRAD or separator == "、" or number > 2:
        return size != _TETRAD
    around = text[start - 1 : start] + text[chain.end : chain.end + 1]
    return not any(char == "，" or "\u3400" <= char <= "\u9fff" for char in around)


def _propose(sentence: str) -> list[Chain]:
    """Every stretch of a sentence that could be a chain; nothing is decided here."""
    at = 0
    if sentence[0] in _LABEL_STARTS and (label := _LABEL.match(sentence)):
        at = label.end()
    clauses = sentence[at:].split("，")
    chains: list[Chain] = []
    if len(clauses) > 1:
        chains += _coupled(sentence, at, clauses)
    if "、" in sentence:
        listed: list[Chain] = []
        for clause in clauses:
            if "、" in clause:
                listed += _listed(sentence, at, clause.split("、"))
            at += len(clause) + 1
        chains += listed
        if len(listed) > 1:
            chains += _joined(sentence, listed)
    return chains


def _listed(sentence: str, at: int, parts: list[str]) -> Iterator[Chain]:
    """Runs of equal length in a list with 、; the first may lose its head and the last its tail."""
    sizes = [*map(len, parts), 0]
    final = len(parts) - 1
    for last in range(1, final + 1):
        at += sizes[last - 1] + 1
        part = parts[last]
        whole = sizes[last] if sizes[last] != sizes[last + 1] else 0  # else the run goes on
        if last == final:
            cuts = [cut for cut in range(_SHORTEST, min(len(part), _LONGEST + 1)) if part[cut] in _TAILS]
        else:
            cuts = [_TETRAD] if part[_TETRAD : _TETRAD + 1] in _TAILS else []
        for size in (whole, *cuts):
            if not _SHORTEST <= size <= _LONGEST:
                continue
            before = last - 1
            while before >= 0 and sizes[before] == size:
                before -= 1
            headed = before >= 0 and sizes[before] > size
            number = last - before + headed
            if number < 2:
                continue
            if number < 4 and ((before >= 0 and not headed) or (last < final and size == whole)):
                continue  # part of a list of other things
            start = at - (number - 1) * (size + 1)
            if number == 2 and size != _TETRAD:  # a couplet begins where a clause does, or after a lead
                if headed and not _led(sentence, start):
                    continue
                if final > 1 and not _echoes(sentence, start, size):
                    continue
            yield Chain(start, size, number, "、")


def _coupled(sentence: str, at: int, clauses: list[str]) -> list[Chain]:
    """Runs of clauses of equal length; the first may lose its head."""
    chains: list[Chain] = []
    lengths = [*map(len, clauses), 0]
    size = lengths[0]
    for last in range(1, len(clauses)):
        at += size + 1
        longer, size = size, lengths[last]
        if not _SHORTEST <= size <= longer or size > _LONGEST or size == lengths[last + 1]:
            continue  # no run, or one that goes on
        before = last - 1
        start, number = at, 1
        if longer == size:
            while before >= 0 and lengths[before] == size:
                before -= 1
            number = last - before
            start = at - (number - 1) * (size + 1)
            if number > 2:
                chains += _echoing(sentence, Chain(start, size, number, "，"))
            if size == _TETRAD or len(clauses) == 2 or _echoes(sentence, start, size):
                chains.append(Chain(start, size, number, "，"))
        if before >= 0 and lengths[before] > size:
            head = start - size - 1
            led = _led(sentence, head) or (number > 1 and sentence[head] == sentence[start])
            if led and (size == _TETRAD or _echoes(sentence, head, size)):
                chains.append(Chain(head, size, number + 1, "，"))
    if chains and "、" in sentence:  # a list is no member
        chains = [chain for chain in chains if "、" not in sentence[chain.start : chain.end]]
    return chains


def _led(sentence: str, start: int) -> bool:
    """Whether the words before ``start`` are such as lead in a formula."""
    return sentence[start - 1] in LEAD_CHARS or sentence[start - 2 : start] in LEAD_WORDS


def _echo(one: str, other: str) -> int:
    """How many characters two members share at the same place; 的 and 了 say nothing."""
    if "的" in other or "了" in other:
        other = other.replace("的", "_").replace("了", "_")
    return sum(map(eq, one, other))


def _echoes(sentence: str, start: int, size: int) -> int:
    """How many characters the members at ``start`` and right after it share."""
    middle = start + size + 1
    return _echo(sentence[start : middle - 1], sentence[middle : middle + size])


def _echoing(sentence: str, run: Chain) -> Iterator[Chain]:
    """The stretches of a run whose neighbours share characters at the same place."""
    step = run.size + 1
    begin = run.start
    for at in range(run.start + step, run.end + 2, step):
        if at < run.end and _echoes(sentence, at - step, run.size):
            continue
        if 1 < (number := (at - begin) // step) < run.number:
            yield Chain(begin, run.size, number, run.separator)
        begin = at


def _joined(sentence: str, listed: list[Chain]) -> Iterator[Chain]:
    """Four-character chains of neighbouring clauses taken together: 求真务实、开拓创新，清正廉洁、…."""
    run: Chain | None = None
    joined = False
    for chain in listed:
        if chain.size != _TETRAD:
            continue
        if run and chain.start == run.end + 1 and sentence[run.end] == "，":
            run, joined = run._replace(number=run.number + chain.number), True
            continue
        if run and joined:
            yield run
        run, joined = chain, False
    if run and joined:
        yield run


def _weigh(sentence: str, chain: Chain, quoted: bool) -> float:
    """Add up what speaks for and against a chain; below nothing, no matter how far."""
    begin, size, number, separator = chain
    end = begin + number * (size + 1) - 1
    couplet = size != _TETRAD
    weight = _WEIGHTS["couplet"] if couplet else 0.0
    if number > 2:
        weight += _WEIGHTS["three"]
    if size >= 8:
        weight += _WEIGHTS["long"]
    last = sentence[begin - 1] if begin else ""
    if not last or (begin <= _LONGEST_LABEL and _LABEL.fullmatch(sentence, 0, begin)):
        weight += _WEIGHTS["opens"]
        if end == len(sentence):
            weight += _WEIGHTS["alone"]
            if quoted:
                weight += _WEIGHTS["quoted"]
    elif last == "的":
        weight += _WEIGHTS["after 的"]
    elif last not in "，、":
        weight += _WEIGHTS["lead" if _led(sentence, begin) else "after a word"]
    if VIRTUES.search(sentence, begin, end):
        weight += _WEIGHTS["virtue"]
    if weight + _WEIGHTS["echo"] < 0:
        return weight
    members = [sentence[at : at + size] for at in range(begin, end, size + 1)]
    echo = min(map(_echo, members, members[1:]))
    if not echo:
        weight += _WEIGHTS["no echo"]
        if separator == "，":
            weight += _WEIGHTS["no echo, clauses"]
    elif couplet and echo > 1:
        weight += _WEIGHTS["echo"]
    if weight < 0:
        return weight
    return weight + sum(map(_WEIGHTS.__getitem__, _objections(sentence, chain, members)))


def _objections(sentence: str, chain: Chain, members: list[str]) -> Iterator[str]:
    """What speaks against a chain because of what it says."""
    begin, size, number, _ = chain
    things = procedures = names = 0
    for member in members:
        things += member[-2:] in NOMINAL_ENDS
        procedures += member[:2] in PROCEDURAL
        names += member[0] in SURNAMES
    ends = {member[-1] for member in members}
    if len(ends) == 1 and (things == number or (size != _TETRAD and ends <= KIND_SUFFIXES)):
        yield "kinds"
    elif things == number:
        yield "things"
    elif things * 2 >= number:
        yield "some things"
    if procedures * 2 >= number:
        yield "procedure"
    if size == 3 and names * 3 >= number * 2:
        yield "names"
    inside = sentence[begin : chain.end]
    if not ABUSIVE.isdisjoint(inside):
        yield "abuse"
    if not FIGURES.isdisjoint(inside):
        yield "figures"
    if not PLAIN.isdisjoint(inside):
        places = map(set, zip(*members, strict=True))
        if any(len(place) > 1 and not PLAIN.isdisjoint(place) for place in places):
            yield "plain"
    if begin and CRITICAL.search(sentence, max(0, begin - 30), begin):
        yield "critical"
    if sentence[begin] in _SERIES_STARTS and _SERIES.match(sentence, begin):
        yield "series"
