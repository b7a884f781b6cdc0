"""A tree with one scheme per level, written out as a text, is what the parser finds in it."""

from __future__ import annotations

from typing import NamedTuple

import hypothesis.strategies as st
from hypothesis import given

import zhspeech

HAN = ("一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二")
#: The labels of one scheme each, in the order of official documents (GB/T 9704—2012, 7.3.3).
HEADINGS = (
    tuple(f"{number}、" for number in HAN),
    tuple(f"（{number}）" for number in HAN),
    tuple(f"{number}." for number in range(1, 13)),
    tuple(f"（{number}）" for number in range(1, 13)),
)
RUN_IN = (
    tuple(f"{number}是" for number in HAN),
    tuple(f"{number}要" for number in HAN),
    tuple(f"第{number}，" for number in HAN),
)
TITLES = ("提高思想认识", "抓好春耕生产", "改进机关作风", "办好民生实事", "加强组织领导", "守住安全底线")
CLAUSES = (
    "把责任落到人头",
    "把账目公布上墙",
    "让群众少跑路",
    "按时间节点推进",
    "遇到难处及时报告",
    "不搞形式主义",
)
SENTENCES = (
    "这项工作关系全局，马虎不得。",
    "各级干部要到现场去，听群众怎么说。",
    "过去的做法有成绩，也有教训。",
    "时间很紧，任务很重，大家要早作安排。",
)


class Branch(NamedTuple):
    """A node to be written: its title or clause, its text and what is under it."""

    title: str
    body: str
    branches: list[Branch]


def branches(depth: int, has_run_in: bool) -> st.SearchStrategy[list[Branch]]:
    """Lists of two to six nodes with up to ``depth`` levels, the deepest of them run-in if one is."""
    leaf = depth == 1
    node = st.builds(
        Branch,
        st.sampled_from(CLAUSES if leaf and has_run_in else TITLES),
        st.just("") if leaf and has_run_in else st.sampled_from(SENTENCES),
        st.just([]) if leaf else st.just([]) | branches(depth - 1, has_run_in),
    )
    return st.lists(node, min_size=2, max_size=6)


@st.composite
def speeches(draw: st.DrawFn) -> tuple[str, list[tuple[int, int | None]]]:
    """A text, and for each node of its tree where it and its parent begin."""
    schemes = list(HEADINGS[: draw(st.integers(1, len(HEADINGS)))])
    run_in = draw(st.none() | st.sampled_from(RUN_IN))
    if run_in:
        schemes.append(run_in)
    pieces = ["在全县工作会议上的讲话\n\n同志们：\n", draw(st.sampled_from(SENTENCES)), "\n"]
    attached: list[tuple[int, int | None]] = []

    def write(nodes: list[Branch], level: int, parent: int | None) -> None:
        in_line = run_in is not None and level == len(schemes) - 1
        if in_line:
            pieces.append("具体来说：")
        for label, node in zip(schemes[level], nodes, strict=False):
            start = len("".join(pieces))
            attached.append((start, parent))
            if in_line:
                pieces.append(f"{label}{node.title}{'。' if node is nodes[-1] else '；'}")
            else:
                pieces.append(f"{label}{node.title}\n{node.body}")
                if not node.branches or level + 2 < len(schemes) or run_in is None:
                    pieces.append("\n")
                if node.branches:
                    write(node.branches, level + 1, start)
        if in_line:
            pieces.append("\n")

    write(draw(branches(len(schemes), run_in is not None)), 0, None)
    return "".join(pieces), attached


@given(speeches())
def test_the_tree_that_was_written_is_found(speech: tuple[str, list[tuple[int, int | None]]]):
    text, attached = speech
    tree = zhspeech.parse(text)
    found = [(node.start, getattr(tree.parent(node), "start", None)) for node in tree.walk()]
    assert found == attached
