"""``FileText``: what a reader makes of a file."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from zhspeech.tree.speech import Speech

__all__ = ["FileText"]


@attrs.frozen
class FileText:
    """The text of a file, with what is known about it.

    Attributes:
        text: a line for each paragraph of a DOCX file or block of a page; a text's own line ends are kept.
        name: the path of the file, or what a binary file calls itself; empty for bytes.
        format: ``"text"``, ``"html"`` or ``"docx"``.
        encoding: of the file, in a name that ``bytes.decode`` takes; ``None`` for DOCX.
        inserted: stretches ``(start, end)`` of ``text`` that are no characters of the file: labels that a
            program counts and shows. They stand in order and do not overlap.
        warnings: what was lost, left out or looks wrong, each in one sentence.
        metadata: what the file itself says, under the keys ``title``, ``author``, ``date`` and ``source``.
        paragraphs: for each line of ``text`` the number of the file's paragraph that it is part of, counted
            from 1; empty where the lines are the file's own. See :meth:`paragraph_at`.
    """

    text: str
    name: str = ""
    format: str = "text"
    encoding: str | None = None
    inserted: tuple[tuple[int, int], ...] = ()
    warnings: tuple[str, ...] = ()
    metadata: dict[str, str] = attrs.field(factory=dict, hash=False)
    paragraphs: tuple[int, ...] = attrs.field(default=(), repr=False)

    def __str__(self) -> str:
        return self.text

    def parse(self) -> Speech:
        """The tree of the text, see :func:`zhspeech.parse`."""
        from zhspeech.parser import parse

        return parse(self.text)

    def paragraph_at(self, line: int) -> int | None:
        """The number of the file's paragraph in which a line of the text stands.

        Args:
            line: counted from 1, as a :class:`zhspeech.Diagnostic` has it.

        Returns:
            The number, from 1; ``None`` where the file's lines are the text's, or there is no such line.
        """
        return self.paragraphs[line - 1] if 0 < line <= len(self.paragraphs) else None
