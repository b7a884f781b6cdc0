"""A701 annexes named and not listed, listed and not there, or misnumbered (GB/T 9704—2012, 7.3.4)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from zhspeech.checks.findings import Finding
from zhspeech.text.numerals import TO_99, parse_numeral

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from zhspeech.checks.draft import Draft

__all__ = ["annex_labels", "find_annexes"]

_NUMBER = f"[0-9]{{1,2}}|{TO_99}"
#: The list before the signature: 附件：1.报名表. Its further entries are lines 2.….
_LIST = re.compile(r"附件[：:] *(?P<entry>[^\n]*)")
_ENTRY = re.compile(rf"(?P<number>{_NUMBER})[.．、] *(?P<title>[^\n]*)")
#: The head of an annex's page: 附件2, on a line with nothing else or with its title.
_PAGE = re.compile(rf"附件 *(?P<number>{_NUMBER})?(?P<title>(?:[：: \u3000]|\Z)[^\n。；]*|\Z)")
#: An annex that the text speaks of: 见附件2.
_MENTION = re.compile(rf"附件 *(?P<number>{_NUMBER})(?![0-9.．、:：]|[份个页项])")
_NO_TITLE = re.compile(r"[\W_]+|略|下载")


#: So many characters stand before a text's first annex at least.
_OPENING = 100


class _Annex(NamedTuple):
    """An annex in the list or the head of its page: its number (0 without one), title and place."""

    number: int
    title: str
    start: int
    end: int


def find_annexes(draft: Draft) -> Iterator[Finding]:
    """What does not agree between an annex list, the annexes' pages and the places that name them."""
    if "附件" not in draft.text:
        return
    listed, pages, mentions = _read(draft)
    numbers = {annex.number for annex in listed}
    if listed:
        yield from _misnumbered(draft, listed)
    if listed and pages:
        yield from _unlike(draft, listed, pages)
    elif len(pages) > 1 or (pages and pages[0].start > _OPENING):  # else it is itself an annex
        yield from _misnumbered(draft, pages)
    known = numbers | {page.number for page in pages}
    told: set[int] = set()
    for mention in mentions:
        is_known = mention.number in known or (known == {0} and mention.number == 1)
        if known and not is_known and mention.number not in told:
            told.add(mention.number)
            yield _finding(draft, mention, "unlisted", {"count": len(known - {0}) or 1})


def annex_labels(draft: Draft) -> set[int]:
    """Where the entries of the annex list begin, of whose numbers A701 tells."""
    return {annex.start for annex in _read(draft)[0]} if "附件" in draft.text else set()


def _read(draft: Draft) -> tuple[list[_Annex], list[_Annex], list[_Annex]]:
    """The annexes in the list, those that have a page, and those that the text names."""
    listed: list[_Annex] = []
    pages: list[_Annex] = []
    mentions: list[_Annex] = []
    in_list = in_form = False
    last_page = -2
    lines = draft.lines
    for place, (start, end) in enumerate(lines):
        line = draft.text[start:end]
        found = _LIST.match(line)
        entry = _ENTRY.match(line) if in_list else None
        page = _PAGE.fullmatch(line) if line.startswith("附件") else None
        in_list = False
        if found and not listed and not pages and found["entry"]:
            inner = _ENTRY.match(found["entry"])
            at = start + found.start("entry")
            if inner:
                listed.append(_annex(inner, at))
                in_list = True
            else:
                listed.append(_Annex(0, _plain_title(found["entry"]), start, end))
        elif entry:
            listed.append(_annex(entry, start))
            in_list = True
        elif page:
            title = page["title"].strip(" \u3000：:")
            if not title and place + 1 < len(lines):
                title = draft.text[slice(*lines[place + 1])]
            number = parse_numeral(page["number"]) or 0 if page["number"] else 0
            stop = page.end("number") if page["number"] else 2
            if pages and place - 1 == last_page and not listed:
                listed, pages = pages, []  # a list in the form of pages: 附件1：…, 附件2：…
                in_form = True
            if in_form and place - 1 == last_page and number > listed[-1].number:
                last_page = place
                listed.append(_Annex(number, _plain_title(title), start, start + stop))
                continue
            in_form, last_page = False, place
            pages.append(_Annex(number, _plain_title(title), start, start + stop))
        else:
            mentions += [_annex(found, start) for found in _MENTION.finditer(line)]
    return listed, pages, mentions


def _annex(found: re.Match[str], offset: int) -> _Annex:
    title = found.groupdict().get("title") or ""
    start = offset + found.start()
    end = start + (len(found[0]) if not title else found.start("title") - found.start())
    return _Annex(parse_numeral(found["number"]) or 0, _plain_title(title), start, end)


def _plain_title(title: str) -> str:
    return _NO_TITLE.sub("", title)


def _misnumbered(draft: Draft, annexes: Sequence[_Annex]) -> Iterator[Finding]:
    """The first of the annexes of a list, or of their pages, that does not count on from the one before."""
    numbered = [annex for annex in annexes if annex.number]
    for expected, annex in enumerate(numbered, 1):
        if annex.number != expected:
            yield _finding(draft, annex, "misnumbered", {"expected": expected})
            return


def _unlike(draft: Draft, listed: Sequence[_Annex], pages: Sequence[_Annex]) -> Iterator[Finding]:
    """Pages whose number is not that of their title in the list, and entries of the list without a page."""
    titles = {annex.title: annex.number for annex in listed if annex.title}
    numbers = {annex.number for annex in listed}
    if len(listed) == 1 and len(pages) == 1 and bool(listed[0].number) != bool(pages[0].number):
        entry = draft.source[listed[0].start : listed[0].end]
        yield _finding(draft, pages[0], "unlike_list", {"listed": entry})
        return
    found: set[int] = set()
    for page in pages:
        expected = _expected(page, titles, numbers, pages)
        found.add(page.number if expected is None else expected)
        if expected is not None and page.number:
            yield _finding(draft, page, "misnumbered", {"expected": expected})
        elif page.number and page.number not in numbers:
            yield _finding(draft, page, "unlisted", {"count": len(listed)})
    if len(pages) > 1 or (pages and pages[0].number and len(listed) > 1):
        for annex in listed:
            if annex.number and annex.number not in found and all(page.number for page in pages):
                yield _finding(draft, annex, "absent", {"number": annex.number})


def _expected(
    page: _Annex, titles: Mapping[str, int], numbers: set[int], pages: Sequence[_Annex]
) -> int | None:
    """The number that a page should bear instead of its own, if that can be told."""
    by_title = next((titles[title] for title in titles if title == page.title), None)
    if by_title:
        return by_title if by_title != page.number else None
    if page.number in numbers or not page.number:
        return None
    left = numbers - {other.number for other in pages} - {0}
    return left.pop() if len(left) == 1 else None


def _finding(draft: Draft, annex: _Annex, said: str, fields: dict[str, object]) -> Finding:
    found = draft.source[annex.start : annex.end].strip()
    return Finding("A701", annex.start, annex.end, said, {"found": found, **fields})
