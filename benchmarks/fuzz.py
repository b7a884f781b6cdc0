#!/usr/bin/env python3
"""Look for a text over which a use of the library fails, loses a character or takes long.

    python benchmarks/fuzz.py --seconds 20 [--seed 0] [--out FOLDER] [--json]

Texts are pieces of our own cases and examples, and of the real texts of ../shared/corpus where they are.
They are spliced, cut and doubled, written in another script or width, and strewn with labels, brackets,
blanks, placeholders, controls and halves of characters. Every input is parsed and put to some other uses, in
turn, see ``uses.py``. What fails is made as short as it can be and written into the folder, a file each. The
exit status is 1 if anything did.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import time
import traceback
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import zhspeech
from uses import USES
from zhspeech.text.variants import SIMPLIFIED, TRADITIONAL

if TYPE_CHECKING:
    from collections.abc import Callable

ROOT = Path(__file__).resolve().parents[1]
#: How long a piece of a text is, mostly, and once in a while.
SHORT, LONG, SELDOM = 80, 3000, 0.01
#: How many uses besides parsing an input is put to.
USES_EACH = 2
#: What is slow: so many seconds and so many for each character.
SLOW, SLOW_EACH = 0.5, 0.002

#: What is put into texts, by kind.
INSERTS = """
一、 二、 三、 （一） （二） 1. 2. 3． (1) ① ② ㈠ 第一， 第二， 首先， 最后， 一是 二是 三要
第一章 第二条 Ⅰ A. a) 1.1 甲、 附件： 三件事：
（ ） ( ) “ ” 「 」 《 》 【 】 〔 〕 ‘ ’ [ ] { }
** × ×× XX 某 某某 □□ ○○ __ *** …… —— ____ ####
。 ， 、 ； ： ！ ？ … ! ? , . ; :
同志们： 各位代表， 主持人： 记者： 谢谢大家！ （鼓掌） 2020年1月1日 来源：本站
各位来宾、 “三清两建” 万岁！ 求真务实、
# ## > * - | ` --- \\ <br> <p> &nbsp; <!-- ]]>
"""
BLANKS = [
    " ",
    "\n",
    "\u3000",
    "\t",
    "\r\n",
    "\r",
    "\n\n",
    "\u2003",
    "\u2009",
    "\xa0",
    "\u200b",
    "\ufeff",
    "\x0b",
]
CONTROLS = [
    "\x00",
    "\x1b[2J",
    "\x85",
    "\u2028",
    "\u202e",
    "\u2066",
    "\x7f",
    "\x9b",
    "\xad",
    "\u0301",
    "\ufe0f",
]
ODD = ["\ud800", "\udfff", "\U0001f600", "\U00020000", "\uf900", "⺀", "ﬁ", "ÿ", "\ufffd", "\U000e0041"]
WIDE = str.maketrans("（），；：！？．０１２３４５６７８９", "(),;:!?.0123456789")
NARROW = {narrow: wide for wide, narrow in WIDE.items()}
TO_SIMPLIFIED = str.maketrans(TRADITIONAL, SIMPLIFIED)
TO_TRADITIONAL = str.maketrans(SIMPLIFIED, TRADITIONAL)


class Failure(NamedTuple):
    """What went wrong: over which text, in which use, and how."""

    text: str
    use: str
    what: str


def own_texts() -> list[str]:
    """The texts that are there: ours, and the real ones beside the repository."""
    paths = [*ROOT.glob("tests/cases/*.txt"), *ROOT.glob("examples/*.txt")]
    texts = [path.read_bytes().decode("utf-8") for path in sorted(paths)]
    corpus = ROOT.parent / "shared" / "corpus" / "speeches.jsonl.gz"
    if corpus.exists():
        with gzip.open(corpus, "rt", encoding="utf-8") as lines:
            texts += [json.loads(line)["text"] for line in lines]
    return texts


class Mutator:
    """Makes inputs out of texts.

    Args:
        texts: those that pieces are taken from.
        seed: inputs are the same for the same one.
    """

    def __init__(self, texts: list[str], seed: int) -> None:
        self.texts = texts
        self.random = random.Random(seed)
        self.changes = (
            self.insert,
            self.insert,
            self.insert,
            self.delete,
            self.double,
            self.splice,
            self.move,
        )
        self.changes += (self.script, self.width, self.rebreak, self.break_pair, self.repeat)
        self.inserts = [*map(str.split, INSERTS.strip().splitlines()), BLANKS, CONTROLS, ODD]

    def piece(self) -> str:
        """A piece of some text, mostly short, from the beginning of a line or anywhere."""
        text = self.random.choice(self.texts)
        size = LONG if self.random.random() < SELDOM else self.random.randint(1, 2 * SHORT)
        start = self.random.randrange(max(1, len(text) - size + 1))
        if self.random.random() < 0.5:
            start = text.rfind("\n", 0, start) + 1
        return text[start : start + size]

    def make(self) -> str:
        """An input."""
        text = self.piece()
        for _ in range(self.random.randint(0, 6)):
            text = self.random.choice(self.changes)(text)
        return text

    def place(self, text: str) -> int:
        """Somewhere in a text."""
        return self.random.randint(0, len(text))

    def stretch(self, text: str) -> tuple[int, int]:
        """A few characters of it."""
        start = self.place(text)
        return start, min(len(text), start + self.random.randint(1, 30))

    def insert(self, text: str) -> str:
        """Labels, brackets, marks, blanks, controls, anywhere."""
        for _ in range(self.random.randint(1, 4)):
            at = self.place(text)
            text = text[:at] + self.random.choice(self.random.choice(self.inserts)) + text[at:]
        return text

    def delete(self, text: str) -> str:
        """Something less."""
        start, end = self.stretch(text)
        return text[:start] + text[end:]

    def double(self, text: str) -> str:
        """Something once more, or thrice."""
        start, end = self.stretch(text)
        return text[:end] + text[start:end] * self.random.randint(1, 3) + text[end:]

    def splice(self, text: str) -> str:
        """A piece of another text within."""
        at, other = self.place(text), self.piece()[: 2 * SHORT]
        return text[:at] + other + text[at:]

    def move(self, text: str) -> str:
        """Something elsewhere."""
        start, end = self.stretch(text)
        rest = text[:start] + text[end:]
        at = self.place(rest)
        return rest[:at] + text[start:end] + rest[at:]

    def script(self, text: str) -> str:
        """All in one script."""
        return text.translate(self.random.choice([TO_SIMPLIFIED, TO_TRADITIONAL]))

    def width(self, text: str) -> str:
        """All marks in one width."""
        return text.translate(self.random.choice([WIDE, NARROW]))

    def rebreak(self, text: str) -> str:
        """Other line breaks, or indents, everywhere."""
        blank = self.random.choice(BLANKS)
        return text.replace("\n", self.random.choice([blank, f"\n{blank}{blank}", "\n\n", "\r\n", "\r", ""]))

    def break_pair(self, text: str) -> str:
        """One bracket or quotation mark less, or another in its place."""
        places = [at for at, character in enumerate(text) if character in "（）()“”《》【】「」"]
        if not places:
            return text
        at = self.random.choice(places)
        return text[:at] + self.random.choice(["", "（", "）", "“", "”", "》"]) + text[at + 1 :]

    def repeat(self, text: str) -> str:
        """Something short, again and again."""
        at = self.place(text)
        words = self.random.choice(self.inserts)
        said = "".join(self.random.choice(words) for _ in range(self.random.randint(1, 3)))
        return text[:at] + said * self.random.randint(2, 30) + text[at:]


class Input:
    """A text that is put to uses; it is parsed once."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._speech: zhspeech.Speech | None = None

    def use(self, name: str) -> None:
        """Put it to a use."""
        if name == "parse":
            self._speech = USES["parse"](zhspeech.Speech(self.text, ()))
        else:
            USES[name](self.speech)

    @property
    def speech(self) -> zhspeech.Speech:
        """What it was parsed to."""
        if self._speech is None:
            self._speech = zhspeech.parse(self.text)
        return self._speech


def failure(one: Input, use: str) -> str:
    """How a use of a text fails, empty if it does not; the place, so that one cause is told once."""
    started = time.process_time()
    try:
        if use != "parse":
            _ = one.speech
            started = time.process_time()
        one.use(use)
    except Exception as error:
        frames = [
            frame for frame in traceback.extract_tb(error.__traceback__) if "zhspeech" in frame.filename
        ]
        last = frames[-1] if frames else traceback.extract_tb(error.__traceback__)[-1]
        return f"{type(error).__name__} at {Path(last.filename).name}:{last.lineno}"
    if time.process_time() - started > SLOW + SLOW_EACH * len(one.text):
        return "slow"
    return ""


def shortest(text: str, fails: Callable[[str], bool], seconds: float = 20) -> str:
    """The text with all left out without which it fails as well."""
    until = time.monotonic() + seconds
    size = len(text) // 2
    while size and time.monotonic() < until:
        at = 0
        while at < len(text):
            shorter = text[:at] + text[at + size :]
            if shorter != text and fails(shorter):
                text = shorter
            else:
                at += size
        size //= 2
    return text


def main() -> int:
    """Make inputs until the time is over, and tell what failed."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--seconds", type=float, default=20)
    options.add_argument("--seed", type=int, default=0)
    options.add_argument("--out", type=Path, default=Path("fuzz-failures"), help="where failures are written")
    options.add_argument("--json", action="store_true", help="print one JSON object")
    chosen = options.parse_args()
    mutator = Mutator(own_texts(), chosen.seed)
    others = [use for use in USES if use != "parse"]
    failures: dict[tuple[str, str], Failure] = {}
    until = time.monotonic() + chosen.seconds
    inputs = characters = turn = 0
    while time.monotonic() < until:
        text = mutator.make()
        inputs, characters = inputs + 1, characters + len(text)
        uses = ["parse", *(others[(turn + number) % len(others)] for number in range(USES_EACH))]
        turn += USES_EACH
        one = Input(text)
        for use in uses:
            what = failure(one, use)
            if what and (use, what) not in failures:
                if what == "slow" and failure(Input(text), use) != "slow":
                    continue
                small = shortest(text, lambda other, use=use, what=what: failure(Input(other), use) == what)
                failures[use, what] = Failure(small, use, what)
                chosen.out.mkdir(exist_ok=True)
                path = chosen.out / f"{len(failures)}.txt"
                path.write_bytes(small.encode("utf-8", "surrogatepass"))
                if not chosen.json:
                    print(f"{use}: {what}: {path}: {small[:200]!r}", flush=True)
    found = [{"use": one.use, "what": one.what, "text": one.text} for one in failures.values()]
    if chosen.json:
        print(json.dumps({"inputs": inputs, "characters": characters, "failures": found}))
    else:
        print(f"{inputs:,} inputs, {characters:,} characters, {len(found)} failures, seed {chosen.seed}")
    return int(bool(found))


if __name__ == "__main__":
    raise SystemExit(main())
