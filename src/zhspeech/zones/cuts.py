"""Where a line in which several things are glued is cut: tables of places, with reason, example and trap."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from zhspeech.text.marks import BLANK, PLACEHOLDERS
from zhspeech.text.patterns import both_widths
from zhspeech.words.bylines import EDITOR
from zhspeech.words.dates import DATE, FIGURE
from zhspeech.words.genres import TITLE_KINDS

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["BACK_CUTS", "FIRST_CUTS", "FRONT_CUTS", "GLUED_CUTS", "Cut", "cuts_by"]


class Cut(NamedTuple):
    """A place within a line where a unit begins.

    Attributes:
        name: what it is called.
        signs: the characters that its pattern can begin with.
        pattern: what stands before the place; blanks behind it are skipped.
        reason: why something else may begin there.
        example: a text with a bar where it is cut.
        trap: a text that looks alike and is not cut.
    """

    name: str
    signs: str
    pattern: str
    reason: str
    example: str
    trap: str


def _begins(words: str) -> str:
    """The first characters of alternatives, see :func:`zhspeech.text.patterns.any_of`."""
    return "".join(sorted(set(re.findall(r"(?<=[:|])\w", words))))


_BLANK = Cut(
    "blank",
    " \u3000",
    rf"(?<=[^\W\da-zA-Z_×]|[。！？：；”》）\])】〕]){BLANK}+(?=[^\W\da-zA-Z_×]|[《“（(\[【]|20\d\d)",
    "blanks stand for a line break where a page was put on one line",
    "村级班子建设的调研|村级班子是村里的主心骨。为了摸清底数，调研组走访了十二个村，开了三次座谈会，听了意见。",
    "镇里有 3 个村和 2 个社区，人口 2.4 万，去年的收入增长了 5%，今年的目标还要再高一些，任务也要再重一些。",
)
#: Cuts near the beginning of a long line in the front.
FRONT_CUTS = (
    Cut(
        "kind",
        _begins(TITLE_KINDS),
        rf"{TITLE_KINDS}[》”」』]?(?:[（(][^（）()\n]{{0,30}}[）)])?(?:\d{{1,2}}(?=[^\d年.．、]))?"
        rf"(?={BLANK}*[^\s。；，、！？；,;.：:的和与等要中及并是进”》）)了书任化地也落稿上如都就])",
        "a title ends in a kind of document, and the text begins right behind it",
        "河西乡秋季植树造林工作方案|为了绿化荒山，结合我乡实际，制定如下工作步骤，请各村遵照执行，不得有误。按期完成。",
        "这个方案的落实要靠大家，各村的工作方案和实施办法都要报到乡里来，不要等人来催。要把办法落到实处，不许走样。",
    ),
    Cut(
        "date",
        f"0123456789一二〇零{PLACEHOLDERS}",
        rf"(?<!{FIGURE}){DATE}[）)]?(?={BLANK}*[^\s，。；、至到前后以起的上下晚早凌当\d])",
        "a date ends the title's imprint, or the page's",
        "2024年5月22日|县人大常委会召开第二次会议，听取了县人民政府关于水利工作的报告。会议由县人大主任主持。",
        "2024年5月22日至25日，县人大常委会召开第二次会议，听取了县人民政府的工作报告。会议由县人大主任主持召开。",
    ),
    _BLANK,
)
#: Cuts near the beginning of the first of them.
FIRST_CUTS = (
    Cut(
        "colon",
        "：:",
        rf"[：:](?={BLANK}*\S)",
        "a label, a speaker's name or an addressee ends in a colon",
        "县直各有关单位：|根据县里的统一安排，今冬要把水利工程修起来，现将有关事项告诉大家。请认真贯彻执行，不得有误。",
        "根据县里的统一安排，今冬要把水利工程修起来，任务很重，时间很紧，大家都要抓紧。请认真贯彻执行，不得有误。",
    ),
)
#: Cuts near the end.
BACK_CUTS = (
    Cut(
        "bracket",
        "（(",
        r"(?<=[。！？”…）)\s])(?=[（(][^（）()\n]{1,60}[）)]?\s*(?:\n|\Z))",
        "author or source stand in brackets behind the last sentence",
        "会议要求各村抓紧落实。|（作者：王小田）",
        "会议要求各村（含社区）抓紧落实，不得拖延。",
    ),
    Cut(
        "annex",
        "附",
        r"(?<!\n)(?=附件?[：:])",
        "the list of annexes, glued to the text",
        "请认真贯彻执行。|附件：植树任务表",
        "请对照所附材料认真贯彻执行。",
    ),
    Cut(
        "leave",
        "以妥当特此谢我让祝",
        r"(?<=[。！？])(?=以上(?:报告|汇报|意见|建议|剖析|述职)|[妥当]否，|特此[通报函公说]|此[致复]|谢谢"
        r"|我的(?:汇报|发言|述职|报告|话|讲话)(?:就|完|到)|让我们|祝(?:大家|各位|愿))",
        "a report asks for an answer, or a speaker takes leave, glued to the last sentence",
        "账目已经公布。|以上报告，请审议。",
        "路修好了。以上三点，是去年的经验。",
    ),
    Cut(
        "page",
        "展上下相第本",
        r"(?=展开阅读|[上下]一篇|相关(?:文章|搜索|热词)|第\d+页 ?共\d+页|本文标题)",
        "what the page adds, glued to the text",
        "县委农业委员会第五次会议|第5页共5页",
        "这篇文章共分五页。",
    ),
    Cut(
        "editor",
        f"{_begins(EDITOR)}来作",
        rf"(?<![^\s。！？”.）)])(?={EDITOR}{BLANK}?[：:]|(?:来源|作者)[：:])",
        "who edited it or where it is from, glued to the last sentence",
        "谢谢大家。|责任编辑：王小田",
        "请把水的来源：上游的两条溪查清。",
    ),
)
#: Cuts near the end in a line so long that closing and signature may be glued to it.
GLUED_CUTS = (
    Cut(
        "stop",
        "。！？；…!?",
        rf"[。！？；…!?][”）)]*(?={BLANK}*[^\s。！？；”）」』、，])",
        "a sentence begins that may close the text, or the signature",
        "路要修好。|同志们，让我们一起努力！",
        "路要修好，水要治好，林要护好",
    ),
    _BLANK,
)


def cuts_by(rows: tuple[Cut, ...], text: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    """The cuts of a table within ``text[start:end]``: where each is, and the row's name."""
    signs, pattern = _compiled_rows(rows)
    taken = start
    for sign in signs.finditer(text, start, end):
        at = sign.start()
        if at >= taken:
            match = pattern.match(text, at, end)
            if match:
                yield match.end(), str(match.lastgroup)
                taken = match.end()


@cache
def _compiled_rows(rows: tuple[Cut, ...]) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """What finds where a row may match, and one pattern for all rows, whose last group is the row's name."""
    signs = "".join(re.escape(row.signs) for row in rows)
    return re.compile(both_widths(f"[{signs}]")), re.compile(
        "|".join(f"(?P<{row.name}>{both_widths(row.pattern)})" for row in rows)
    )
