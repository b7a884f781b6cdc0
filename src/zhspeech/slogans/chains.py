"""Mottoes and four-character chains: members of equal length side by side.

A chain is proposed wherever two or more stretches between separators have the same length; words may stand
before its first member and after its last.  What is in it and around it is then weighed as evidence.  All
text here is plain text with full-width punctuation.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from operator import itemgetter

from zhspeech.slogans.attributes import attributes_of_text, inner_attributes, outer_attributes
from zhspeech.slogans.chain import LABEL, LABEL_STARTS, LONG, TETRAD, Chain, echoes, is_led
from zhspeech.slogans.evidence import BIAS, STRONG, threshold, weigh
from zhspeech.text.marks import HANZI

__all__ = ["find_chains", "is_motto", "proposed"]

_SHORTEST, _LONGEST = 3, 12

# What no chain goes across; the plain text has no other blanks.
_STOP = re.compile('[。！？；：（）()《》“”‘’「」『』"〈〉 \u3000\n—…]')
# A last member may end at these although its clause goes on: 求真务实、开拓创新|的要求.
_TAILS = frozenset("的中上之为是才成")


def find_chains(text: str) -> list[Chain]:
    """The chains of a text in order, without overlap."""
    bias = BIAS + weigh(attributes_of_text(text))
    weighed = [
        (
            at,
            sentence,
            [(bias + weigh(outer_attributes(text, at, sentence, chain)), chain) for chain in chains],
        )
        for at, sentence, chains in proposed(text)
    ]
    strong = sum(max(ranked)[0] >= STRONG for _, _, ranked in weighed)
    least = threshold(strong, len(text))
    found: list[Chain] = []
    for at, sentence, ranked in weighed:
        kept = [
            (weight, chain)
            for outer, chain in ranked
            if outer >= least
            and (weight := outer + weigh(inner_attributes(text, at, sentence, chain))) >= least
        ]
        found += [chain._replace(start=at + chain.start) for chain in _apart(kept)]
    return _joined(text, found)


def _apart(weighed: list[tuple[float, Chain]]) -> list[Chain]:
    """The heaviest chains that do not overlap, in order."""
    if len(weighed) < 2:
        return [chain for _, chain in weighed]
    chosen: list[Chain] = []
    for _, chain in sorted(weighed, key=itemgetter(0), reverse=True):
        if all(chain.end <= other.start or other.end <= chain.start for other in chosen):
            chosen.append(chain)
    return sorted(chosen)


def _joined(text: str, chains: list[Chain]) -> list[Chain]:
    """Neighbouring chains of one size taken together.

    Those of four characters stand in neighbouring clauses, 求真务实、开拓创新，清正廉洁、…; couplets on
    either side of a semicolon.
    """
    joined = chains[:1]
    for chain in chains[1:]:
        run = joined[-1]
        separator = min(run.separator, chain.separator)  # 、 if one of them is a list
        mark = "；" if separator == "，" else "，" if run.size == TETRAD else ""
        if chain.start == run.end + 1 and chain.size == run.size and text[run.end] == mark:
            joined[-1] = run._replace(number=run.number + chain.number, separator=separator)
        else:
            joined.append(chain)
    return joined


def proposed(text: str) -> Iterator[tuple[int, str, list[Chain]]]:
    """Yield each sentence that chains are proposed in: where it begins, the sentence, and they.

    The chains' places count from the sentence's.
    """
    at = 0
    for sentence in _STOP.split(text):
        size = len(sentence)
        if size > 2 * _SHORTEST:
            has_list = "、" in sentence
            chains = _propose(sentence, has_list) if has_list or "，" in sentence else []
            if chains and text.startswith("：", at + size):  # an address, or speakers: 女士们、先生们：
                chains = [chain for chain in chains if chain.end < size]
            if chains:
                yield at, sentence, chains
        at += size + 1


def is_motto(text: str, chain: Chain) -> bool:
    """Whether a chain is a maxim or couplet: not of four characters, or couplets of four by themselves."""
    start, size, number, separator = chain
    if size != TETRAD or separator == "、":
        return size != TETRAD
    if number > 2:
        return "；" in text[start : chain.end]
    around = text[start - 1 : start] + text[chain.end : chain.end + 1]
    return not any(char == "，" or HANZI[0] <= char <= HANZI[-1] for char in around)


def _propose(sentence: str, has_list: bool) -> list[Chain]:
    """Every stretch of a sentence that could be a chain; nothing is decided here."""
    at = 0
    if sentence[0] in LABEL_STARTS and (label := LABEL.match(sentence)):
        at = label.end()
    clauses = (sentence[at:] if at else sentence).split("，")
    chains = _coupled(sentence, at, clauses) if len(clauses) > 1 else []
    if has_list:
        if chains:  # a list is no member
            chains = [chain for chain in chains if "、" not in sentence[chain.start : chain.end]]
        for clause in clauses:
            if "、" in clause:
                chains += _listed(sentence, at, clause.split("、"))
            at += len(clause) + 1
    return chains


def _listed(sentence: str, at: int, parts: list[str]) -> Iterator[Chain]:
    """Runs of equal length in a list with 、; the first may lose its head and the last its tail."""
    sizes = [*map(len, parts), 0]
    final = len(parts) - 1
    for last in range(1, final + 1):
        at += sizes[last - 1] + 1
        whole = sizes[last]
        if whole < _SHORTEST:
            continue
        cuts = [whole] if whole <= _LONGEST and whole != sizes[last + 1] else []  # else the run goes on
        part = parts[last]
        if last < final:
            if whole > TETRAD and part[TETRAD] in _TAILS:
                cuts.append(TETRAD)
        elif not _TAILS.isdisjoint(part[_SHORTEST : _LONGEST + 1]):
            cuts += [cut for cut in range(_SHORTEST, min(whole, _LONGEST + 1)) if part[cut] in _TAILS]
        for size in cuts:
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
            if number == 2 and size != TETRAD:  # a couplet begins where a clause does, or after a lead
                if headed and not is_led(sentence, start):
                    continue
                if echoes(sentence, start, size) < _asked(size, final == 1):
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
        if size > longer or not _SHORTEST <= size <= _LONGEST or size == lengths[last + 1]:
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
            if size == TETRAD or echoes(sentence, start, size) >= _asked(size, len(clauses) == 2):
                chains.append(Chain(start, size, number, "，"))
        if before >= 0 and lengths[before] > size:
            head = start - size - 1
            led = is_led(sentence, head) or (number > 1 and sentence[head] == sentence[start])
            if led and (size == TETRAD or echoes(sentence, head, size) >= _asked(size, False)):
                chains.append(Chain(head, size, number + 1, "，"))
    return chains


def _asked(size: int, is_alone: bool) -> int:
    """How many characters the first members must share: long ones do by chance, two alone need not."""
    if size >= LONG:
        return 2
    return 0 if is_alone else 1


def _echoing(sentence: str, run: Chain) -> Iterator[Chain]:
    """The stretches of a run whose neighbours share characters at the same place."""
    step = run.size + 1
    begin = run.start
    for at in range(run.start + step, run.end + 2, step):
        if at < run.end and echoes(sentence, at - step, run.size):
            continue
        if 1 < (number := (at - begin) // step) < run.number:
            yield Chain(begin, run.size, number, run.separator)
        begin = at
