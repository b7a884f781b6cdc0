"""A text becomes a tree: plain text → labels → zones → lists → tree."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING
from warnings import warn

from zhspeech.labels.schemes import DEFAULT_SCHEMES
from zhspeech.labels.table import SchemeTable, default_table
from zhspeech.lists.extents import resumptions
from zhspeech.lists.resolver import Resolver
from zhspeech.lists.stack import Accepted
from zhspeech.lists.walls import Wall
from zhspeech.lists.weights import Weights
from zhspeech.survey import divisions_of, places_of, survey_of
from zhspeech.tree.builder import build
from zhspeech.tree.nodes import MAX_LEVELS
from zhspeech.tree.outline import read_outline
from zhspeech.tree.speech import Speech

if TYPE_CHECKING:
    from collections.abc import Iterable

    from zhspeech.labels.hit import Hit
    from zhspeech.labels.scheme import Scheme
    from zhspeech.lists.explanation import Explanation
    from zhspeech.survey import Survey
    from zhspeech.tree.places import Place

__all__ = ["Parser", "default_parser", "explain", "parse"]


class Parser:
    """A parser with a scheme table of its own; it keeps no state between texts, pickles, and may be shared.

    Args:
        schemes: the rows of the scheme table, tried in this order at one place; by default
            ``DEFAULT_SCHEMES``.
        weights: what the resolver weighs.

    Raises:
        SchemeError: for a row that cannot be used.
    """

    __slots__ = ("_resolver", "_schemes", "_table")

    def __init__(self, schemes: Iterable[Scheme] | None = None, weights: Weights | None = None) -> None:
        is_default = schemes is None or schemes is DEFAULT_SCHEMES
        self._schemes = None if is_default else tuple(schemes or ())
        self._table = default_table() if self._schemes is None else SchemeTable(self._schemes)
        self._resolver = Resolver(weights or Weights(), MAX_LEVELS)

    def __reduce__(self) -> tuple[type[Parser], tuple[tuple[Scheme, ...] | None, Weights]]:
        return Parser, (self._schemes, self._resolver.weights)

    def parse(self, source: str) -> Speech:
        """The tree of a text, in time linear in its length.

        Args:
            source: any ``str``, as it is; offsets of the tree are in code points of it.

        Raises:
            TypeError: if it is no ``str``.
        """
        if not isinstance(source, str):
            raise TypeError(f"found {type(source).__name__}, expected a str")
        return Speech(source, build(source, self.places(source)))

    def places(self, source: str) -> list[Place]:
        """Where zones and nodes begin and where text resumes, in order: what the tree is built from.

        For those who look inside: what it consists of may change.
        """
        return places_of(source, self.read(source))

    def read_outline(self, text: str, outline: str) -> Speech:
        """The speech over ``text`` with the tree that ``outline`` describes; its labels are of this table.

        Raises:
            OutlineError: for a line that cannot be read or found; see
                :func:`zhspeech.tree.outline.read_outline`.
        """
        return Speech(text, build(text, read_outline(text, outline, self._table)))

    def read(self, source: str) -> Survey:
        """The candidates of a text and which of them the best reading accepts.

        For those who look inside: what it consists of may change.
        """
        return survey_of(source, self._table, self._resolver)

    def explain(self, x: str | Speech) -> Explanation:
        """Every candidate, zone and list at the top: what became of it, why, and how narrow that was.

        Args:
            x: a text, which is parsed; or a speech, wherever its tree is from, which is explained as it is.
        """
        from zhspeech.lists.explanation import Explanation, explain_divisions, explain_hits
        from zhspeech.zones.choices import explain_zones

        source = x if isinstance(x, str) else x.source
        survey = self.read(source)
        accepted, starts = survey.accepted, None
        if not isinstance(x, str) and x.content != build(source, places_of(source, survey)):
            accepted, starts = _accepted_by(x, survey.fenced), _starts_of(x)
        resumed = resumptions(survey.whole, accepted, survey.breaks, survey.walls)
        verdicts = divisions_of(survey, accepted, resumed)
        candidates = explain_hits(
            source, survey.hits, survey.pages, survey.fenced, accepted, verdicts, self._resolver
        )
        zones = explain_zones(survey.joined, survey.labels, starts)
        return Explanation(candidates, zones, explain_divisions(source, verdicts))


def _accepted_by(speech: Speech, fenced: Iterable[Hit | Wall]) -> list[Accepted]:
    """The candidates that are enumerators of a speech, with their levels and whether each begins a list."""
    weighed = {hit.start: hit for hit in fenced if not isinstance(hit, Wall)}
    begun = {series.start for series in speech.series}
    begun |= {series.start for node in speech.walk() for series in node.series}
    return [
        Accepted(weighed[node.enumerator.start], node.level, node.start in begun)
        for node in speech.walk()
        if node.enumerator.start in weighed
    ]


def _starts_of(speech: Speech) -> dict[str, int]:
    """Where the zones of a speech begin, as their choices are told of."""
    starts: dict[str, int] = {zone.kind: zone.trimmed[0] for zone in speech.zones}
    if speech.body:
        starts["body"] = speech.body.trimmed[0]
    return starts


@cache
def default_parser() -> Parser:
    """The parser with the default schemes, made once."""
    return Parser()


def parse(text: str) -> Speech:
    """Parse a speech or official document with the default schemes.

    Args:
        text: any string; offsets in the result are code points of exactly this string.

    Returns:
        The lossless tree, whose zones and Parts tile the text, with Points and Items below them.

    Raises:
        TypeError: for what is no ``str``.

    Warns:
        UserWarning: if the text is an HTML page, which :func:`zhspeech.read` reads.
    """
    speech = default_parser().parse(text)
    if text[:1] == "<":
        from zhspeech.readers.formats import is_page

        if is_page(text[:_BEGINNING].encode("utf-8", "replace")):
            warn("the text is an HTML page, tags and all; zhspeech.read gives the text on it", stacklevel=2)
    return speech


#: So many characters of a text show whether it is an HTML page.
_BEGINNING = 1000


def explain(x: str | Speech) -> Explanation:
    """Say why a tree is as it is, with the default schemes: its labels, its zones, its Parts.

    Args:
        x: any string, which is parsed; or a speech, wherever its tree is from, which is explained as it is.

    Returns:
        A sequence of every stretch that could be an enumerator (see :class:`Candidate` for reason,
        alternatives and margin), with the choices of the zones and the lists that could divide the text.
    """
    return default_parser().explain(x)
