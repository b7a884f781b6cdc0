"""Write a speech together with the tree that a right parser finds in it.

>>> from zhspeech.testing import SpeechBuilder, Style, node
>>> draft = (
...     SpeechBuilder(Style(labels=("一、", "一是")))
...     .title("在全县工作会议上的讲话")
...     .opening("今天讲两个问题。")
...     .part("提高认识", "要做到两条：", node("看清形势"), node("坚定信心"))
...     .part("狠抓落实")
... )
>>> speech = draft.build()
>>> print(speech)
在全县工作会议上的讲话
今天讲两个问题。
一、提高认识
要做到两条：一是看清形势；二是坚定信心。
二、狠抓落实
>>> print(speech.outline(), end="")
@title 在全县工作会议上的讲
@opening 今天讲两个问题。
* 一、提高认识
  - 一是看清形势；二是坚
  - 二是坚定信心。
* 二、狠抓落实
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, TypeAlias, cast

import attrs

from zhspeech.errors import OutlineError, ZhspeechError
from zhspeech.labels.scan import label_at
from zhspeech.labels.table import default_table
from zhspeech.testing.styles import Style
from zhspeech.text.blanks import BLANKS
from zhspeech.text.plain import plain_text
from zhspeech.tree.builder import build
from zhspeech.tree.nodes import Enumerator
from zhspeech.tree.places import ZONES, Place
from zhspeech.tree.speech import Speech
from zhspeech.visible import visible_repr

if TYPE_CHECKING:
    from zhspeech.tree.places import Mark

__all__ = ["Branch", "SpeechBuilder", "node"]

#: What ends a sentence or a clause, so that nothing more is written there.
_ENDS = tuple("。！？；：…!?;:")
#: What may stand between a label and a heading, and belongs to neither.
_TIES = BLANKS + "，,、：:．."
#: The zones whose paragraphs are no sentences.
_HEADLINES = frozenset(("@header", "@title", "@footer"))
#: A line of an outline, but for ``?``; what an outline says of interludes is ``~``.
_OUTLINE_LINE = re.compile(
    rf"(?P<indent>(?:  )*)(?P<mark>[*~-]|@(?:{'|'.join(kind for kind in ZONES if kind != 'interlude')})) "
    r"(?P<text>.*\S)"
)


@attrs.frozen
class Branch:
    """A node to be written.

    Attributes:
        heading: what follows its label.
        content: its texts and nodes in order; a text behind nodes belongs to this one again.
    """

    heading: str
    content: tuple[Content, ...] = ()


Content: TypeAlias = "str | Branch"


def node(heading: str, *content: Content) -> Branch:
    """A node to be written; see :class:`Branch`."""
    return Branch(heading, content)


@attrs.frozen
class SpeechBuilder:
    """A speech that is being written; every method returns a longer one.

    What is given is text without labels; each string is a paragraph (in a run-in node, more of its text).
    Nodes count from 1, and from 1 again behind text; Parts count through. Whether a reader can tell that a
    text behind nodes is not the last one's is up to whoever writes it (``总之，…``).

    Attributes:
        style: how it is written.
        blocks: the zones and Parts so far, as a mark of the outline format and its content.
    """

    style: Style = attrs.field(factory=Style)
    blocks: tuple[tuple[str, tuple[Content, ...]], ...] = ()

    @classmethod
    def from_outline(cls, outline: str, style: Style | None = None) -> SpeechBuilder:
        """The speech that consists of the lines of an outline, in the format of :mod:`zhspeech.tree.outline`.

        A line's text is a node's heading or a paragraph; a label at its beginning is not part of it. ``?``
        lines are left out.

        Raises:
            OutlineError: for a line that cannot be read or whose level has no parent.
        """
        blocks: list[tuple[str, _Draft]] = []
        open_at: list[_Draft] = []  # what a line goes on with, by its level
        for number, line in enumerate(outline.splitlines(), 1):
            if not line.strip() or line.lstrip().startswith(("#", "? ")):
                continue
            found = _OUTLINE_LINE.fullmatch(line.rstrip())
            if not found:
                raise OutlineError(
                    f"outline line {number}",
                    visible_repr(line),
                    "two spaces per level, a mark, a space and text",
                    line=number,
                )
            mark, text, level = found["mark"], found["text"], len(found["indent"]) // 2
            if mark not in ("-", "~"):
                blocks.append((mark, []))
                open_at = [blocks[-1][1]]
            elif level == 0 and (not blocks or blocks[-1][0] == "*"):
                blocks.append(("@interlude" if blocks else "@opening", []))
                open_at = [blocks[-1][1]]
            if level >= len(open_at):
                raise OutlineError(
                    f"outline line {number}",
                    f"level {level} without a parent",
                    f"at most {len(open_at) - 1}",
                    line=number,
                )
            del open_at[level + 1 :]
            if mark in ("*", "-"):
                open_at.append([])
                open_at[level].append((_without_label(text), open_at[-1]))
            else:
                open_at[level].append(text)
        return cls(style or Style(), tuple((mark, _frozen(content)) for mark, content in blocks))

    def header(self, *texts: str) -> SpeechBuilder:
        """Boilerplate before the title."""
        return self._with("@header", *texts)

    def title(self, *texts: str) -> SpeechBuilder:
        """The title, and paragraphs that belong to it, such as a byline or a date."""
        return self._with("@title", *texts)

    def salutation(self, *texts: str) -> SpeechBuilder:
        """Whom the speech addresses."""
        return self._with("@salutation", *texts)

    def opening(self, *content: Content) -> SpeechBuilder:
        """The body before the first Part, or all of it."""
        return self._with("@opening", *content)

    def part(self, heading: str, *content: Content) -> SpeechBuilder:
        """A Part."""
        return self._with("*", Branch(heading, content))

    def interlude(self, *content: Content) -> SpeechBuilder:
        """Body text behind a Part that belongs to none."""
        return self._with("@interlude", *content)

    def closing(self, *texts: str) -> SpeechBuilder:
        """The final address."""
        return self._with("@closing", *texts)

    def footer(self, text: str, *content: Content) -> SpeechBuilder:
        """Signature, annexes and boilerplate."""
        return self._with("@footer", text, *content)

    def _with(self, mark: str, *content: Content) -> SpeechBuilder:
        return attrs.evolve(self, blocks=(*self.blocks, (mark, content)))

    def build(self) -> Speech:
        """The text, as ``source``, with its tree.

        Raises:
            ZhspeechError: if the style has no label for a node, or one that reads as something else before
                its heading (``1.`` before ``5亿元``).
        """
        writer = _Writer(self.style)
        for mark, content in self.blocks:
            writer.write_block(mark, content)
        source = self.style.rewrite("".join(writer.pieces))
        return Speech(source, build(source, [_located(source, *place) for place in writer.places]))


_Draft: TypeAlias = "list[str | tuple[str, _Draft]]"


def _frozen(draft: _Draft) -> tuple[Content, ...]:
    return tuple(item if isinstance(item, str) else Branch(item[0], _frozen(item[1])) for item in draft)


class _Writer:
    """Writes texts and nodes one behind the other.

    Attributes:
        pieces: the text so far.
        places: start, mark, level and ordinal of each place; the ordinal is 0 where there is no node.
    """

    def __init__(self, style: Style) -> None:
        self.pieces: list[str] = []
        self.places: list[tuple[int, str, int, int]] = []
        self._style = style
        self._size = 0
        self._parts = 0
        self._is_over = True  # whether the paragraph takes no label that runs in
        self._in_headline = self._after_headline = False

    def write_block(self, mark: str, content: tuple[Content, ...]) -> None:
        """Write a zone, or a Part as the mark ``*`` with one node."""
        self._is_over = True
        self._in_headline = mark in _HEADLINES
        if mark == "*":
            self._write_content(content, mark, 0, 0, ordinal=self._parts)
            self._parts += 1
        else:
            self._write_content(content, "-", 0, 1, text_mark=mark)

    def _write_content(
        self,
        content: tuple[Content, ...],
        mark: str,
        level: int,
        depth: int,
        *,
        ordinal: int = 0,
        text_mark: str = "",
        in_line: bool = False,
        end: str = "。",
    ) -> None:
        """Write texts and nodes.

        Args:
            content: what is written.
            mark: the nodes' mark.
            level: their level.
            depth: which of the style's labels they have.
            ordinal: how many have been counted.
            text_mark: the mark of the first text, none if it goes on.
            in_line: whether texts stay in the paragraph.
            end: what ends the last node if it runs in.
        """
        for item, following in zip(content, (*content[1:], ""), strict=False):
            if isinstance(item, Branch):
                ordinal, text_mark = ordinal + 1, "~"
                self._write_node(
                    item, mark, level, depth, ordinal, end if isinstance(following, str) else "；"
                )
                continue
            if in_line and not text_mark:
                self._finish("。")
            else:
                self._begin_paragraph()
            if text_mark:
                self.places.append((self._size, text_mark, level, 0))
                ordinal, text_mark = 0, ""
            self._write(item)

    def _write_node(self, branch: Branch, mark: str, level: int, depth: int, ordinal: int, end: str) -> None:
        """Write a node; ``end`` ends it if it runs in."""
        runs_in = self._style.runs_in(depth)
        if self._is_over or not runs_in:
            self._begin_paragraph()
        self.places.append((self._size, mark, level, ordinal))
        self._write(self._style.label(depth, ordinal) + branch.heading)
        self._is_over = not runs_in
        if runs_in and branch.content and isinstance(branch.content[0], Branch):
            self._finish("：")
        inner_end = end if runs_in else "。"
        self._write_content(branch.content, "-", level + 1, depth + 1, in_line=runs_in, end=inner_end)
        if runs_in:
            self._finish(end)
        else:
            self._is_over = True

    def _begin_paragraph(self) -> None:
        style = self._style
        if self.pieces and style.layout == "one line":
            if self._after_headline:
                self._write(" ")
            else:
                self._finish("。")
        elif self.pieces:
            self._write(style.newline * (1 + style.blank_lines))
        self._write(style.indent)
        self._is_over, self._after_headline = False, self._in_headline

    def _finish(self, mark: str) -> None:
        """Write a mark if the last sentence or clause has none."""
        if not self.pieces[-1].endswith(_ENDS):
            self._write(mark)

    def _write(self, text: str) -> None:
        text = text.replace("*", self._style.mask)
        self.pieces.append(text)
        self._size += len(text)


def _located(source: str, start: int, mark: str, level: int, ordinal: int) -> Place:
    """A place of the text, with the label that is read there."""
    begins: Mark = "~" if mark == "@interlude" else cast("Mark", mark)
    if not ordinal:
        return Place(start, begins, level)
    found = label_at(plain_text(source), start, default_table())
    if found is None or found[2] != ordinal:
        raise ZhspeechError(
            f"offset {start}",
            f"{source[start : start + 12]!r}, which does not read as member {ordinal} of a list",
            "another label or heading",
            offset=start,
        )
    end, scheme, _ = found
    group = default_table().rows[scheme][0].group
    return Place(start, begins, level, Enumerator(source, start, end, scheme, ordinal, group))


def _without_label(text: str) -> str:
    """A heading without the label before it."""
    found = label_at(text, 0, default_table())
    return text[found[0] :].lstrip(_TIES) if found else text
