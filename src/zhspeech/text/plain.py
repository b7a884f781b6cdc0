"""The plain text: a source in one script and with one kind of blank, character for character as long.

Every rule is written once, in simplified characters, and reads the plain text; offsets in it are offsets in
the source. Folded are

* traditional characters, Kangxi radicals and compatibility ideographs, into the simplified character,
* full-width digits and Latin letters, into ASCII,
* every Unicode blank, zero-width ones and the byte order mark included, into a space; the ideographic space
  U+3000 stays apart, because indentation and labels are told by it,
* line breaks: LF, CRLF and CR, into LF (CRLF into a space and LF).

Punctuation keeps its width: rules name the widths that they mean.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from zhspeech.text.blanks import BLANKS
from zhspeech.text.variants import RADICALS, SIMPLIFIED, TRADITIONAL

__all__ = ["plain_forms", "plain_text"]

#: The blanks that stay as they are; every other one becomes a space.
_KEPT = " \n\r\u3000"
#: Blocks of characters that are other forms of one ideograph: Kangxi radicals, Kanbun, compatibility forms.
_FORMS = (*range(0x2E80, 0x2FE0), *range(0x3192, 0x31A0), *range(0xF900, 0xFB00))
#: Full-width digits and letters stand so far behind those of ASCII.
_WIDE = 0xFEE0
_ASCII = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"


#: The latest text, with its plain form.
_latest = ("", "")


def plain_text(source: str) -> str:
    r"""The plain form of a text, of the same length.

    The latest one is kept, as whoever parses a text asks for its masks and slogans next. It is known by being
    the same object: to compare it with an equal one again and again would take quadratic time.

    >>> plain_text("１．發展\u2003經濟")
    '1．发展 经济'
    """
    global _latest
    kept, plain = _latest
    if kept is not source:
        if kept != source:
            plain = _fold(source)
        _latest = source, plain
    return plain


def _fold(source: str) -> str:
    if "\r" in source:
        source = source.replace("\r\n", " \n").replace("\r", "\n")
    at = 0
    while (found := _folded().search(source, at)) and (fold := _folds()[found[0]]).isascii():
        source, at = source.replace(found[0], fold), found.end()  # a few digits and blanks, each everywhere
    return source.translate(_table()) if found else source


@cache
def _folds() -> dict[str, str]:
    """Every character that the plain text has another for, with the other."""
    folds = dict.fromkeys((blank for blank in BLANKS if blank not in _KEPT), " ")
    folds.update(zip(TRADITIONAL, SIMPLIFIED, strict=True))
    folds.update((chr(ord(letter) + _WIDE), letter) for letter in _ASCII)
    folds.update((form, folds.get(plain, plain)) for form, plain in plain_forms().items())
    return folds


@cache
def plain_forms() -> dict[str, str]:
    """Kangxi radicals, compatibility ideographs and the like, with the ideograph that each is a form of."""
    forms = {form: unicodedata.normalize("NFKC", form) for form in map(chr, _FORMS)}
    forms.update((pair[0], pair[1]) for pair in RADICALS.split())
    return {form: plain for form, plain in forms.items() if plain != form and len(plain) == 1}


@cache
def _folded() -> re.Pattern[str]:
    """Finds a character that the plain text has another for."""
    return re.compile("[" + "".join(_folds()) + "]")


@cache
def _table() -> list[int]:
    """A table for ``str.translate``; a list, in which it looks up a character twice as fast as in a dict."""
    table = list(range(0x10000))
    for one, other in _folds().items():
        table[ord(one)] = ord(other)
    return table
