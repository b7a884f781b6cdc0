"""Text that is safe to show: what could steer a terminal, a log or a page stands in it as an escape.

Every repr, diagnostic, error, report and line of output goes through here. Escaped are

* control characters: C0, DEL and C1,
* format characters: bidirectional marks, overrides and isolates, zero-width characters, the soft hyphen, the
  byte order mark, tags and other invisible instructions to a renderer (Unicode's category Cf),
* the line and paragraph separators U+2028 and U+2029,
* lone surrogates, which stand for the undecodable bytes of a file name and which no file can hold.
"""

from __future__ import annotations

import re

__all__ = ["UNSAFE", "json_line", "visible", "visible_repr"]

#: Unicode's categories Cc, Cf, Zl, Zp and Cs, by blocks that hold nothing else.
UNSAFE = re.compile(
    "[\x00-\x1f\x7f-\x9f\xad"
    "\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e"
    "\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ud800-\udfff"
    "\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e007f]"
)
#: How much of a value is shown.
_WIDTH = 80


def visible(text: str, keep: str = "") -> str:
    r"""The text with an escape for each character that could do harm where it is shown.

    Args:
        text: the text.
        keep: such characters that stay as they are, line breaks in running text for instance.

    >>> visible("修路\x1b[2J\n架桥")
    '修路\\x1b[2J\\n架桥'
    """
    return UNSAFE.sub(lambda found: found[0] if found[0] in keep else _escape(found[0]), text)


def _escape(character: str) -> str:
    return character.encode("unicode_escape").decode("ascii")


def visible_repr(value: object) -> str:
    """What a value is, for a message: its repr on one line, cut where it is long, or else its class."""
    from reprlib import repr as short_repr

    if isinstance(value, str):
        return repr(value) if len(value) <= _WIDTH else f"{value[:_WIDTH]!r}…"
    try:
        shown = visible(short_repr(value))
    except Exception:  # a repr of its own may do anything, and that of a huge integer is refused
        return f"a value of {type(value).__name__}"
    return shown if len(shown) <= _WIDTH else f"{shown[:_WIDTH]}…"


def json_line(record: object, *, ascii_only: bool = False) -> str:
    """A record as one line of JSON that every reader of JSON takes, whatever its texts hold."""
    from json import dumps

    return UNSAFE.sub(lambda found: dumps(found[0])[1:-1], dumps(record, ensure_ascii=ascii_only))
