#!/usr/bin/env python3
"""How the time of every use of the library grows with the length of texts that were made to be slow.

    python benchmarks/hostile.py [--repeats 2400] [--only NAME …] [--use NAME …] [--json|--markdown]

A text repeats a piece, which may count (``{}`` in it is the number of the repeat). Every use is timed at a
quarter of the repeats and at all of them; of a use that takes a quarter of a second or more the exponent of
growth is told, 1 for linear and 2 for quadratic time. The exit status is 1 when an exponent is above 1.2 or
something takes longer than 20 seconds. A use that takes longer is broken off, where the system has alarms.
"""

from __future__ import annotations

import argparse
import gc
import json
import math
import signal
import time
from typing import TYPE_CHECKING, Any

import zhspeech
from uses import USES

if TYPE_CHECKING:
    from collections.abc import Callable

#: From how many seconds on growth is told, what it may be, and how long anything may take.
TELLING, STEEPEST, LONGEST = 0.25, 1.2, 20.0
#: How many uses the table for the documentation has.
SHOWN = 6
_DIGITS = "一二三四五六七八九"

#: What is repeated, by name; ``{}`` is the number of the repeat, ``{han}`` the same in Chinese.
TEXTS = {
    "open brackets": "（",
    "nested brackets": "（一是修路，“",
    "closed brackets": "（）",
    "crossing brackets": "（“）”",
    "open quotes": "“四有",
    "quotes": "“四个意识”、",
    "labels": "{han}、",
    "lists anew": "一、修渠\n各位代表，好。\n",
    "one label": "一、修路。",
    "labels within": "一是修路，二是架桥；",
    "labels that count on": "{}. 修路\n",
    "labels that go down": "第{}条 修路，",
    "mixed labels": "首先，一是（一）1.第一，①",
    "ordinals": "第一第二第三",
    "huge numerals": "九百九十九万九千九百九十九",
    "vocatives": "同志们，",
    "guests": "各位朋友们、",
    "guests of honour": "尊敬的主席先生，",
    "shouts": "!! ",
    "blanks": " ",
    "ideographic blanks": "\u3000",
    "every blank": "\u2003\u2009\xa0\u200b\ufeff\u3000\t ",
    "lines": "\n",
    "blank lines": "\r\n \u3000\n\r",
    "indents": "\n\u3000\u3000\u3000\u3000一",
    "dates": "2020年1月1日，",
    "date lines": "2020年1月1日\n",
    "digits": "1234567890",
    "points": "1.1.",
    "masks": "**亿元，",
    "masks in a row": "*",
    "crosses": "×某X□",
    "slogans": "求真务实、开拓创新，",
    "formulas": "“四有”（有一、有二、有三、有四），",
    "labels and slogans": "四个意识、四个自信、",
    "cheers": "万岁！",
    "dots": "……",
    "leaders": "第一章 总则……7\n",
    "hashes": "#",
    "marked headings": "## 一、**修路**\n",
    "rules": "----",
    "pipes": "| 一 |",
    "turns": "主持人：一、好。\n",
    "turns within": "记者：问？答：一是。",
    "headings": "第{han}章 总则\n第{}条 修路。\n",
    "titles": "在某县工作会议上的讲话\n",
    "short lines": "修路\n",
    "name lines": "县长 王小田\n（{}年1月1日）\n",
    "closings": "让我们努力！\n同志们！\n",
    "footers": "来源：本站\n相关链接：\n",
    "annexes": "附件：{}. 名单\n",
    "lead-ins": "抓好三件事：一是修路。",
    "nested lists": "一、修\n（一）修\n1.修\n（1）修\n①修\n",
    "unfinished": "一是，",
    "mojibake": "ä¸€ã€\x81ï¼Œ",
    "combining marks": "a\u0301\u0302\u0303",
    "lone surrogates": "\ud800一、\udfff",
    "controls": "\x00\x1b[2J\x85\u2028",
    "bidirectional": "\u202e一、\u2066\u202c",
    "traditional": "第一個問題，發展經濟。",
    "latin": "A. a) (i) IV. ",
    "commas": "，",
    "stops": "。",
    "words": "发展",
    "one line": "修路架桥通电供水",
}


def numeral(number: int) -> str:
    """A number in Chinese, of any length, digit by digit from a hundred on."""
    if number < 100:
        tens, ones = divmod(number, 10)
        head = "" if not tens else "十" if tens == 1 else f"{_DIGITS[tens - 1]}十"
        return head + (_DIGITS[ones - 1] if ones else "") if number else "零"
    return "".join("〇" if digit == "0" else _DIGITS[int(digit) - 1] for digit in str(number))


def write(piece: str, repeats: int) -> str:
    """The text that repeats a piece, between the beginning and the end of a speech."""
    if "{" not in piece:
        return f"讲话\n同志们{piece * repeats}今天"
    return "".join(piece.format(number, han=numeral(number)) for number in range(1, repeats + 1))


class TooLongError(Exception):
    """A use that takes longer than anybody waits."""


def broken_off(*_: object) -> None:
    raise TooLongError


def seconds(use: Callable[[zhspeech.Speech], Any], text: str, speech: zhspeech.Speech | None) -> float:
    """How long a use takes, infinity if too long; the better of two where that is short."""
    best = math.inf
    for _ in range(2):
        fresh = speech or zhspeech.Speech(text, ())
        started = time.process_time()
        try:
            if hasattr(signal, "setitimer"):
                signal.setitimer(signal.ITIMER_VIRTUAL, LONGEST)
            gc.disable()  # its passes come and go with all that lives, as timeit has it
            use(fresh)
        except TooLongError:
            return math.inf
        finally:
            gc.enable()
            if hasattr(signal, "setitimer"):
                signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        best = min(best, time.process_time() - started)
        if best > LONGEST / 4:
            break
    return best


def measure(piece: str, repeats: int, uses: list[str]) -> dict[str, tuple[float, float]]:
    """The seconds of each use at a quarter of the repeats and at all."""
    found: dict[str, list[float]] = {use: [] for use in uses}
    for count in (repeats // 4, repeats):
        text = write(piece, count)
        other = text.encode("utf-32", "surrogatepass").decode("utf-32", "surrogatepass")  # an equal one
        speech: zhspeech.Speech | None = None
        for use in uses:
            found[use].append(seconds(USES[use], other, speech))
            if use == "parse" and found[use][-1] < math.inf:
                speech = zhspeech.parse(text)
    return {use: (few, all_of_them) for use, (few, all_of_them) in found.items()}


def exponent(few: float, many: float) -> float | None:
    """How steeply the time grows, where it is worth telling."""
    return math.log(many / max(few, 1e-6), 4) if many >= TELLING else None


def print_table(rows: list[dict[str, Any]]) -> None:
    """The uses that take longest, and the one whose time grows most, in bold, as a table in Markdown."""
    steepest = max(rows, key=lambda row: row["exponent"] or 0)
    print("| text | use | seconds | exponent of growth |\n|---|---|--:|--:|")
    for row in (*rows[:SHOWN], *([] if steepest in rows[:SHOWN] else [steepest])):
        growth = "" if row["exponent"] is None else f"{row['exponent']:.2f}"
        growth = f"**{growth}**" if growth and row is steepest else growth
        print(f"| {row['text']} | {row['use']} | {row['seconds']:.2f} | {growth} |")


def main() -> int:
    """Measure, print and judge."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--repeats", type=int, default=2400)
    options.add_argument("--only", nargs="*", choices=TEXTS, default=list(TEXTS), metavar="NAME")
    options.add_argument("--use", nargs="*", choices=USES, default=list(USES), metavar="NAME")
    options.add_argument("--json", action="store_true", help="print one JSON object")
    options.add_argument("--markdown", action="store_true", help="a table for the documentation")
    chosen = options.parse_args()
    if hasattr(signal, "setitimer"):
        signal.signal(signal.SIGVTALRM, broken_off)
    uses = list(dict.fromkeys(["parse", *chosen.use]))
    rows = [
        {"text": name, "use": use, "seconds": round(many, 3), "exponent": exponent(few, many)}
        for name in chosen.only
        for use, (few, many) in measure(TEXTS[name], chosen.repeats, uses).items()
    ]
    slow = [row for row in rows if row["seconds"] > LONGEST or (row["exponent"] or 0) > STEEPEST]
    if chosen.json:
        print(json.dumps({"rows": rows, "slow": slow}))
        return int(bool(slow))
    longest = sorted(rows, key=lambda row: -row["seconds"])
    if chosen.markdown:
        print_table(longest)
        return int(bool(slow))
    for row in longest[:20]:
        growth = "" if row["exponent"] is None else f"{row['exponent']:5.2f}"
        print(f"{row['text']:22} {row['use']:26} {row['seconds']:8.3f} s {growth}")
    told = [row["exponent"] for row in rows if row["exponent"] is not None]
    print(f"{len(chosen.only)} texts, {len(uses)} uses, {chosen.repeats} repeats")
    print(f"longest {max(row['seconds'] for row in rows):.3f} s, steepest {max(told, default=0):.2f}")
    for row in slow:
        print(f"TOO SLOW {row['text']}: {row['use']}, {row['seconds']} s, exponent {row['exponent']}")
    return int(bool(slow))


if __name__ == "__main__":
    raise SystemExit(main())
