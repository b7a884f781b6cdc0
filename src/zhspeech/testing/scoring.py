"""How good a parser is: its trees against those of gold cases.

Figures are micro-averaged over all cases, so that a long text counts for more than a short one.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

import attrs

from zhspeech.errors import ScoreError
from zhspeech.testing.assertions import CLOSERS, tree_of
from zhspeech.tree.places import ZONES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence, Set

    from zhspeech.testing.assertions import TreeLike
    from zhspeech.testing.cases import Case

__all__ = ["Figure", "TreeScore", "annotated", "compare", "differences", "score"]

#: The kinds of zones that exist once at most, each an attribute of the tree.
_ZONES: tuple[str, ...] = tuple(kind for kind in ZONES if kind != "interlude")


@attrs.frozen
class Figure:
    """How many of what was ``predicted`` is ``right``, and how many were ``expected``.

    Where nothing was expected and nothing predicted, all three shares are 1.
    """

    right: int = 0
    predicted: int = 0
    expected: int = 0

    @property
    def precision(self) -> float:
        """The share of the predicted that is right; 1 if nothing was predicted."""
        return self.right / self.predicted if self.predicted else 1.0

    @property
    def recall(self) -> float:
        """The share of the expected that was found; 1 if nothing was expected."""
        return self.right / self.expected if self.expected else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall."""
        total = self.precision + self.recall
        return 2 * self.precision * self.recall / total if total else 0.0

    def __add__(self, other: Figure) -> Figure:
        return Figure(
            self.right + other.right, self.predicted + other.predicted, self.expected + other.expected
        )


def compare(found: Set[object], wanted: Set[object]) -> Figure:
    """The figure of a set of what was found."""
    return Figure(len(found & wanted), len(found), len(wanted))


@attrs.frozen
class TreeScore:
    """How good trees are.

    Attributes:
        detect: an enumerator is found where gold has one.
        attach: … and under the right parent: the headline figure.
        span: … and its node ends where gold says, blanks and closing marks aside.
        parts: the set of Parts.
        zones: where each zone starts, blanks aside; an opening that gold leaves out, as it does where the
            body begins with an enumerator, is no error.
        mean: the F1 of attach averaged over cases, each counting the same.
        exact: the share of cases in which attach is wholly right.
        cases: how many there were.
    """

    detect: Figure
    attach: Figure
    span: Figure
    parts: Figure
    zones: Figure
    mean: float
    exact: float
    cases: int


def annotated(cases: Iterable[Case], layer: str) -> Iterator[tuple[Case, Any]]:
    """The cases that are annotated for a layer, such as ``masks``, with what they have of it.

    Raises:
        ScoreError: behind the last case, if there was none.
    """
    found = False
    for case in cases:
        gold = getattr(case, layer)
        if gold is not None:
            found = True
            yield case, gold
    if not found:
        raise ScoreError("cases", f"none annotated for {layer}", "one or more to score on")


def score(parse: Callable[[str], TreeLike | str], cases: Iterable[Case]) -> TreeScore:
    """Score anybody's parser.

    Args:
        parse: takes a text and returns a tree, which has ``start``, ``end`` and ``children``, all the way
            down; a node is a Part if its class is named so, and zones are attributes of the root, with
            ``start`` and ``end``. Or it returns the tree as an outline, see
            :meth:`zhspeech.Speech.from_outline`.
        cases: at least one.

    Raises:
        ScoreError: without a case, as there is nothing to say then.
        OutlineError: for an outline that cannot be read or is not one of the text.
    """
    totals = [Figure()] * len(_Sets._fields)
    means, exact = [], 0
    for case in cases:
        found, wanted = _found(parse(case.text), case), _wanted(case)
        figures = found.compare(wanted)
        totals = [total + figure for total, figure in zip(totals, figures, strict=True)]
        means.append(compare(found.attach, wanted.attach).f1)
        exact += found.attach == wanted.attach
    count = len(means)
    if not count:
        raise ScoreError("cases", "none", "one or more to score a parser on")
    detect, attach, span, parts, zones = totals
    return TreeScore(
        detect=detect,
        attach=attach,
        span=span,
        parts=parts,
        zones=zones,
        mean=sum(means) / count,
        exact=exact / count,
        cases=count,
    )


def differences(parse: Callable[[str], TreeLike | str], case: Case) -> dict[str, list[str]]:
    """What a parser has wrong about a case, in lines for people.

    Args:
        parse: as for :func:`score`.
        case: a case.

    Returns:
        Lines such as ``missing: …`` under those of ``attach``, ``span``, ``parts`` and ``zones`` in which
        something is wrong.

    Raises:
        OutlineError: for an outline that cannot be read or is not one of the text.
    """
    found, wanted = _found(parse(case.text), case), _wanted(case)
    both = found.detect & wanted.detect
    text = case.text

    def at(offset: int | None) -> str:
        return "the top" if offset is None else f"{text[offset : offset + 12]!r} [{offset}]"

    lines: dict[str, list[str]] = {"attach": [], "span": [], "parts": [], "zones": []}
    for sign, mine, other in (("missing", wanted, found), ("extra", found, wanted)):
        for start, parent in mine.attach - other.attach:
            lines["attach"].append(f"{sign}: {at(start)} under {at(parent)}")
        for start, end in mine.span - other.span:
            if start in both:
                lines["span"].append(f"{sign}: {at(start)} ends before {at(end)}")
        lines["parts"] += [f"{sign}: {at(start)}" for start in mine.parts - other.parts]
        lines["zones"] += [f"{sign}: {zone} at {at(start)}" for zone, start in mine.zones - other.zones]
    return {name: sorted(rows) for name, rows in lines.items()}


class _Sets(NamedTuple):
    """A tree as the sets that are compared; the attributes of :class:`TreeScore` say what each is."""

    detect: set[int]
    attach: set[tuple[int, int | None]]
    span: set[tuple[int, int]]
    parts: set[int]
    zones: set[tuple[str, int]]

    def compare(self, wanted: _Sets) -> tuple[Figure, ...]:
        """The figure of each set."""
        return (
            compare(self.detect, wanted.detect),
            compare(self.attach, wanted.attach),
            compare(self.span, wanted.span),
            compare(self.parts, wanted.parts),
            compare(self.zones, wanted.zones),
        )


def _found(answer: TreeLike | str, case: Case) -> _Sets:
    """What a parser says; a node at a debatable place counts as its parent."""
    tree = tree_of(answer, case.text)
    nodes: list[tuple[int, int, int | None, bool]] = []
    waiting: list[tuple[int | None, Sequence[TreeLike]]] = [(None, tree.children)]
    while waiting:
        parent, children = waiting.pop()
        for node in children:
            if node.start in case.debatable:
                waiting.append((parent, node.children))
            else:
                nodes.append((node.start, node.end, parent, type(node).__name__ == "Part"))
                waiting.append((node.start, node.children))
    zones = {}
    for kind in _ZONES:
        zone = getattr(tree, kind, None)
        if zone is not None and zone.end > zone.start:
            rest = case.text[zone.start :]
            zones[kind] = min(zone.start + len(rest) - len(rest.lstrip()), len(case.text) - 1)
    if "opening" not in case.zones:
        zones.pop("opening", None)
    return _sets(case.text, nodes, zones)


def _wanted(case: Case) -> _Sets:
    """What a right parser says."""
    return _sets(
        case.text, [(node.start, node.end, node.parent, node.is_part) for node in case.nodes], case.zones
    )


def _sets(text: str, nodes: list[tuple[int, int, int | None, bool]], zones: dict[str, int]) -> _Sets:
    return _Sets(
        detect={start for start, _, _, _ in nodes},
        attach={(start, parent) for start, _, parent, _ in nodes},
        span={(start, _trimmed(text, end)) for start, end, _, _ in nodes},
        parts={start for start, _, _, is_part in nodes if is_part},
        zones=set(zones.items()),
    )


def _trimmed(text: str, end: int) -> int:
    """``end`` moved back over blanks and closing marks: the end of a node is not scored finer than that."""
    while end > 0 and text[end - 1] in CLOSERS:
        end -= 1
    return end
