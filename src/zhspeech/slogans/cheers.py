"""Cheers: exclaimed sentences that are slogans, such as 劳动万岁."""

from __future__ import annotations

import re

from zhspeech.slogans.quotes import Bounds

__all__ = ["find_cheers"]

_BREAK = re.compile(r"[。！？；：\n（）“”‘’「」『』\"\s]")
_CHEER = re.compile(
    ".*万岁|热烈(?:庆祝|欢呼|祝贺|欢迎).+|打倒.+|誓死.+|坚决(?:拥护|支持|打倒).+|向.+(?:学习|致敬)"
)
_WISH = re.compile("万+岁")
_EXCLAIMED = re.compile("！！*")
#: A longer sentence is none that a crowd shouts.
_LONGEST_CHEER = 60


def find_cheers(text: str) -> list[Bounds]:
    """The exclaimed sentences that are slogans; 万岁！万万岁！ is one."""
    cheers: list[Bounds] = []
    for match in _EXCLAIMED.finditer(text):
        mark, stop = match.span()
        words = _BREAK.split(text[max(0, mark - _LONGEST_CHEER - 1) : mark])[-1]
        begin = mark - len(words)
        if _WISH.fullmatch(words):
            if cheers and cheers[-1][1] == begin:
                cheers[-1] = (cheers[-1][0], stop)
        elif len(words) <= _LONGEST_CHEER and _CHEER.fullmatch(words):
            cheers.append((begin, stop))
    return cheers
