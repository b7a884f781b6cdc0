"""Hypothesis strategies: labels, masks and speeches, each with what a right parser makes of it.

They need Hypothesis, which the extra ``test`` installs. All shrink to the first choice everywhere: plain
style, short lists, the first words of each table.

>>> from hypothesis import given
>>> import zhspeech
>>> from zhspeech.testing import assert_lossless, strategies
>>> @given(strategies.speeches())
... def test_my_parser_loses_nothing(expected: zhspeech.Speech) -> None:
...     assert_lossless(zhspeech.parse(expected.source))
>>> test_my_parser_loses_nothing()
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, TypeAlias

import hypothesis.strategies as st

from zhspeech.masks.mask import Mask, MaskKind
from zhspeech.testing.speeches import Branch, SpeechBuilder
from zhspeech.testing.styles import Style
from zhspeech.tree.nodes import Enumerator
from zhspeech.tree.speech import Speech

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["enumerators", "masks", "speeches", "styles"]

#: The first label of every kind of list that a style can write, and how far it is counted.
_LABELS = {
    **dict.fromkeys(("一、", "（一）", "(一)", "〔一〕", "1.", "1、", "（1）", "(1)", "1）"), 20),
    **dict.fromkeys(("①", "⑴", "⒈"), 20),
    **dict.fromkeys(("㈠", "甲、", "（甲）", "A."), 10),
    "(a)": 8,  # (i) may be a Roman one
    **dict.fromkeys(("第一，", "第一、", "第一是", "第一要", "第一个问题，", "一是", "一要", "其一，"), 10),
    **dict.fromkeys(("第一部分　", "第1部分　", "第一章　", "第一节　", "第一条　"), 20),
}
#: What stands above what, from Parts down. The order of headings is that of GB/T 9704—2012, 7.3.3.
_HOUSES = (
    ("一、", "（一）", "1.", "（1）"),
    ("一、", "一是"),
    ("一、", "（一）", "一要"),
    ("一、", "第一，", "一是"),
    ("（一）", "1.", "①"),
    ("第一，", "一是"),
    ("第一部分　", "一、", "（一）", "一是"),
)
_TITLES = ("在全县工作会议上的讲话", "在全市水利工作会议上的报告", "关于做好今年春耕工作的意见")
_SALUTATIONS = ("同志们：", "各位代表：", "各位委员、同志们：")
_HEADINGS = ("提高思想认识", "抓好春耕生产", "改进机关作风", "办好民生实事", "加强组织领导", "守住安全底线")
_CLAUSES = (
    "把责任落到人头",
    "把账目公布上墙",
    "让群众少跑路",
    "按时间节点推进",
    "遇到难处及时报告",
    "给基层多留空间",
)
_SENTENCES = (
    "这项工作关系全局，马虎不得。",
    "各级干部要到现场去，听群众怎么说。",
    "去年共投入**万元，新修村道*条。",
    "时间很紧，任务很重，大家要早作安排。",
)
_LEAD_INS = ("要抓好以下工作：", "具体来说：", "下面几点要做到：")
_SUMMARIES = ("总之，这几条都要落到实处。", "以上这些，各级都要对照检查。")
_CLOSINGS = ("同志们，让我们一起把这件事办好！", "同志们，任务已经明确，让我们抓紧行动起来！谢谢大家。")
#: A sentence around a mask, ``{}``: what is withheld, and its unit.
_WITHHELD = (
    ("今年增长{}%。", MaskKind.PERCENT, "%"),
    ("全年投入{}万元。", MaskKind.AMOUNT, "万元"),
    ("受灾面积{}亩。", MaskKind.AMOUNT, "亩"),
    ("粮食总产位居全省第{}位。", MaskKind.RANK, "位"),
    ("村里走访了{}户。", MaskKind.COUNT, "户"),
    ("新修村道{}条。", MaskKind.COUNT, "条"),
    ("这座桥{}年建成。", MaskKind.DATE, "年"),
    ("党群比例为1:{}。", MaskKind.RATIO, None),
    ("会议由{}同志主持。", MaskKind.PERSON, None),
    ("他调到{}县工作。", MaskKind.PLACE, None),
    ("这件事请{}公司负责。", MaskKind.ORGANISATION, None),
)
_MASK_CHARACTERS = "*×X□"


@st.composite
def enumerators(draw: st.DrawFn) -> Enumerator:
    """An enumerator at the beginning of its ``source``, which goes on with a heading."""
    label = draw(st.sampled_from(list(_LABELS)))
    ordinal = draw(st.integers(1, _LABELS[label]))
    source = Style((label,)).label(0, ordinal) + draw(st.sampled_from(_HEADINGS))
    return Speech.from_outline(source, f"- {source}").children[0].enumerator


@st.composite
def masks(draw: st.DrawFn) -> Mask:
    """The only mask of its ``source``, a sentence."""
    sentence, kind, unit = draw(st.sampled_from(_WITHHELD))
    characters = draw(st.sampled_from(_MASK_CHARACTERS)) * draw(st.integers(1, 3))
    start = sentence.index("{")
    return Mask(sentence.format(characters), start, start + len(characters), kind, unit)


def styles() -> st.SearchStrategy[Style]:
    """All that a style can say."""
    return st.builds(
        Style,
        labels=st.sampled_from(_HOUSES),
        layout=st.sampled_from(("run-in", "lines", "one line")),
        script=st.sampled_from((None, "hans", "hant")),
        width=st.sampled_from((None, "half", "full")),
        mask=st.sampled_from(_MASK_CHARACTERS),
        indent=st.sampled_from(("", "\u3000\u3000")),
        blank_lines=st.booleans(),
        newline=st.sampled_from(("\n", "\r\n", "\r")),
    )


@st.composite
def speeches(draw: st.DrawFn, style: st.SearchStrategy[Style] | None = None, max_levels: int = 4) -> Speech:
    """A speech with the tree that a right parser finds in its ``source``.

    No tree is a matter of opinion: a list has two members or more; text behind one says that it sums up, and
    stands where it can be nobody else's; a list before the Parts runs in, and they are twice as long as what
    stands before them. :func:`zhspeech.parse` finds the tree of every one.

    Args:
        draw: supplied by Hypothesis.
        style: how it may be written; by default in any of :func:`styles` but the layout ``one line``, where
            nothing but sentences tells where a title or a list ends, and readers may be of other opinions.
        max_levels: how many levels of nodes it may have; at most as many as the style has labels.
    """
    drawn = draw(styles().filter(_breaks_lines) if style is None else style)
    runs_in = tuple(drawn.runs_in(level) for level in range(min(max_levels, len(drawn.labels))))
    draft = SpeechBuilder(drawn).title(draw(st.sampled_from(_TITLES)))
    if draw(st.booleans()):
        draft = draft.salutation(draw(st.sampled_from(_SALUTATIONS)))
    opening = draw(st.sampled_from(_SENTENCES))
    parts = draw(st.just([]) | _lists(runs_in))
    inner = draw(_inner(runs_in[1:])) if any(runs_in[1:2]) else ()
    if parts and _size(parts) < 2 * _size((opening, *inner)):
        inner = ()
    draft = draft.opening(opening, *inner)
    for branch in parts:
        draft = draft.part(branch.heading, *branch.content)
    sums_up = not parts and inner[-1:] and inner[-1] in _SUMMARIES
    if sums_up or draw(st.booleans()):  # words that sum up at the end of a text would be its closing
        draft = draft.closing(draw(st.sampled_from(_CLOSINGS)))
    return draft.build()


def _size(content: Iterable[str | Branch]) -> int:
    """How many characters a content has, but for its labels."""
    return sum(
        len(item) if isinstance(item, str) else len(item.heading) + _size(item.content) for item in content
    )


def _breaks_lines(style: Style) -> bool:
    return style.layout != "one line"


_Contents: TypeAlias = "tuple[str | Branch, ...]"
_NOTHING: st.SearchStrategy[_Contents] = st.just(())


@cache
def _lists(runs_in: tuple[bool, ...]) -> st.SearchStrategy[list[Branch]]:
    """Lists with as many levels as there are answers to whether the labels run in."""
    if runs_in[0]:
        inner = _lists(runs_in[1:]).map(tuple) if runs_in[1:] else _NOTHING
        branch = st.builds(Branch, st.sampled_from(_CLAUSES), _NOTHING | inner)
    else:
        content = st.tuples(st.sampled_from(_SENTENCES).map(lambda text: (text,)), _inner(runs_in[1:]))
        branch = st.builds(
            Branch, st.sampled_from(_HEADINGS), content.map(lambda parts: (*parts[0], *parts[1]))
        )
    return st.lists(branch, min_size=2, max_size=4).map(_without_last_summary)


@cache
def _inner(runs_in: tuple[bool, ...]) -> st.SearchStrategy[_Contents]:
    """What stands in a node behind its first text: nothing, or a list with its lead-in and a summary."""
    if not runs_in:
        return _NOTHING
    summary = st.just(()) | st.tuples(st.sampled_from(_SUMMARIES))
    return _NOTHING | st.builds(_listed, st.sampled_from(_LEAD_INS), _lists(runs_in), summary)


def _listed(lead_in: str, branches: list[Branch], summary: _Contents) -> _Contents:
    """A list with what stands around it; behind a list in the last member a summary might be that one's."""
    has_inner = any(isinstance(item, Branch) for item in branches[-1].content)
    return (lead_in, *branches, *(() if has_inner else summary))


def _without_last_summary(branches: list[Branch]) -> list[Branch]:
    """The list without a summary at its end, which might be the list's own."""
    *others, last = branches
    content = last.content
    if content[1:] and content[-1] in _SUMMARIES:
        last = Branch(last.heading, content[:-1])
    return [*others, last]
