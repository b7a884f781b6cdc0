"""Where a line addresses somebody: 同志们, 各位代表, 尊敬的主席先生, also glued to a title or a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zhspeech.text.marks import SPACES
from zhspeech.text.patterns import compiled
from zhspeech.words.people import COMPANY, COURTEOUS, EVERYDAY_SURNAMES, FULL_NAME, HAN, MANY

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["address_cuts"]

#: Words of address: what many are called ends in 们, what one is called is short.
_ADDRESS_SIGN = "们|各位|尊敬的|敬爱的|亲爱的|主席|父老乡亲"
_CALLED = (
    rf"(?:{COURTEOUS}[^，,、：:。；;！!？?\s]{{1,30}}|各位{HAN}{{1,12}}?(?=[，,、：:！!。\s])"
    rf"|(?:{HAN}{{1,4}}?)?{MANY}们|父老乡亲(?:们)?(?=[：:！!，,])|主席(?:先生|女士)?(?=[、，,：:]))\**[：:！!，,、。]?"
)
#: What may stand right behind them.
_GREETING = r"(?:大家|你们|您们?|各位)?[早上中下晚]{0,2}[午安上]?[好安][！!。]"
#: Whom …们 may name more closely, and after what it is no address: 对同志们, 的同志们.
_WHO = (
    r"(?:(?:广大|在座的?|全[县市省区乡镇村校体国]|各[族界])[^\W\d_的上会]{0,6}"
    r"|(?<![^\W\d_])[^\W\d_]{1,4}|青年|少年|各族|老|小|女)\Z"
)
_OBJECT = frozenset("是对让使和与给向把被这那些将请的为有叫")
#: What stands before an address in its line and belongs to it: 全县的知识|青年同志们, 议长、|各位议员.
_BELONGS = (
    rf"(?:全|各|广大|在座|尊敬|敬爱|亲爱){HAN}{{0,12}}|(?:{HAN}|、){{0,15}}[的、]|[{EVERYDAY_SURNAMES}]"
)
#: How far from an address what it belongs to may begin.
_FAR = 12
#: How far the next address of a row may begin behind the mark: 毛主席、林副|主席.
_NEXT = 6


def address_cuts(text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    """Places before the addresses of a line, and behind those that end in a mark, each with what is there.

    An address in several parts is one; a greeting right behind it ends with a place of its own.
    """
    called = -1  # where the latest one ends
    is_marked = False  # whether a mark ends it
    for sign in compiled(_ADDRESS_SIGN).finditer(text, start, end):
        at = sign.start()
        if at < called:
            continue
        if sign[0] == "们":
            if text[at - 2 : at] not in COMPANY:
                continue
            at -= 2
            who = compiled(_WHO).search(text, max(start, at - _FAR), at)
            if who and who[0][-1] not in _OBJECT and not compiled(FULL_NAME).fullmatch(who[0]):
                at = who.start()
        address = compiled(_CALLED).match(text, at, end)
        if not address or (at > start and at != called and text[at - 1] in _OBJECT):
            continue
        if at != called and not _goes_on(text, start, called, at):
            if is_marked:
                yield called, "address"
            yield at, "address"
        called = address.end()
        while called < end and text[called] in SPACES:
            called += 1
        is_marked = address[0][-1] in "：:！!。，,"
    if is_marked:
        yield called, "address"
        greeting = compiled(_GREETING).match(text, called, end)
        if greeting:
            yield greeting.end(), "greeting"


def _goes_on(text: str, start: int, called: int, at: int) -> bool:
    """Whether an address at ``at`` goes on with the one before it, or with what begins its line."""
    if called >= 0 and at - called <= _NEXT and text[called - 1] == "、":
        return True
    return compiled(_BELONGS).fullmatch(text, max(start, called), at) is not None
