"""``SchemeTable``: the rows of schemes, checked and compiled, ready to be tried at every place of a text."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

import regex

from zhspeech.errors import SchemeError
from zhspeech.labels.scheme import NUMERALS, RUN_IN, Scheme
from zhspeech.labels.schemes import DEFAULT_SCHEMES
from zhspeech.text.numerals import TO_TEN
from zhspeech.text.patterns import both_widths
from zhspeech.text.plain import plain_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

__all__ = ["SchemeTable", "default_table"]

Matcher: TypeAlias = "Callable[[str, int], re.Match[str] | None]"

#: Behind a character: that it does not go on a number. 30 does not go on in 二: 上午9:30二、开会.
_WITHIN = f"(?<![0-9{TO_TEN}百千万亿〇零][0-9])(?<![{TO_TEN}百千万亿〇零][{TO_TEN}百千〇零])"


class SchemeTable:
    """A checked table of schemes, compiled.

    Attributes:
        rows: by name, each scheme and how to read its numeral.
        decimals: the names of those whose labels state the numbers above them.
        contested: the names of those whose labels another one reads too, and of these, see ``Scheme.rival``.
        leads: finds every character with which a label can begin; none begins within a number.
        matchers: by that character, what matches the rows that can begin with it, in the order of the table.

    Args:
        schemes: the rows, in the order in which they are tried at one place.

    Raises:
        SchemeError: for a row that cannot be used; the message names the row and what is wrong with it.
    """

    __slots__ = ("contested", "decimals", "leads", "matchers", "rows")

    def __init__(self, schemes: Iterable[Scheme] = DEFAULT_SCHEMES) -> None:
        self.rows: dict[str, tuple[Scheme, Callable[[str], int | None]]] = {}
        sources: dict[str, list[str]] = {}
        for scheme in schemes:
            source, parse = _expand(scheme)
            if scheme.name in self.rows:
                raise SchemeError(
                    f"scheme {scheme.name!r}", "a name that an earlier row has", "a name for each row"
                )
            self.rows[scheme.name] = (scheme, parse)
            for lead in _leads(scheme):
                sources.setdefault(lead, []).append(source)
        if not self.rows:
            raise SchemeError("schemes", "none", "at least one Scheme")
        self.decimals = frozenset(name for name, (scheme, _) in self.rows.items() if scheme.is_decimal)
        rivals = {name: scheme.rival for name, (scheme, _) in self.rows.items() if scheme.rival}
        self.contested = frozenset((*rivals, *rivals.values()))
        self.leads = re.compile(f"[{re.escape(''.join(sources))}]{_WITHIN}")
        self.matchers = Matchers(sources)


class Matchers(dict[str, "Matcher"]):
    """By the first character of a label what matches it, compiled when a text has the first such character.

    Attributes:
        unions: by that character the pattern, of all of them. A character whose rows another one has too
            shares its pattern, as to compile one more takes longer than to try rows in vain.

    Args:
        sources: by that character the patterns of its rows, in the order of the table.
    """

    def __init__(self, sources: dict[str, list[str]]) -> None:
        super().__init__()
        kinds = sorted(dict.fromkeys(map(tuple, sources.values())), key=len, reverse=True)
        held = [(frozenset(kind), "|".join(kind)) for kind in kinds]
        self.unions = {
            lead: next(union for rows_of, union in held if rows_of.issuperset(rows))
            for lead, rows in sources.items()
        }

    def __missing__(self, lead: str) -> Matcher:
        union = self.unions[lead]
        matcher = re.compile(union).match
        self.update((other, matcher) for other, pattern in self.unions.items() if pattern == union)
        return matcher


@cache
def default_table() -> SchemeTable:
    """The table of the default schemes, made once."""
    return SchemeTable()


def _leads(scheme: Scheme) -> str:
    """The characters with which a label of this scheme can begin: the first thing behind its look-behinds."""
    rest = plain_text(scheme.pattern)
    while (around := _LOOK_AROUND.match(rest)) is not None:
        rest = rest[around.end() :]
    first = _FIRST.match(rest)
    if first is None or "|" in _NESTED.sub("", rest):
        raise SchemeError(
            f"scheme {scheme.name!r}",
            f"the pattern {scheme.pattern!r}",
            "a character, a class […] or a placeholder at its beginning, behind look-arounds if need be; it "
            "may not be optional, and alternatives stand in brackets (?:…|…)",
        )
    if first["name"]:
        return _characters(NUMERALS[first["name"]][0])
    return _characters(first[0])


def _characters(pattern: str) -> str:
    """All characters that can begin a match of a plain pattern (classes and words, no negation)."""
    if pattern.startswith("["):
        members = _CLASS_MEMBER.findall(pattern[1 : pattern.index("]")])
        return "".join("".join(map(chr, range(ord(low), ord(high or low) + 1))) for low, high in members)
    return "".join(dict.fromkeys(word[0] for word in pattern.split("|")))


_LOOK_AROUND = regex.compile(
    r"\(\?<?[=!](?:[^()\[\]]|\[[^\]]*\]|(?<nested>\((?:[^()\[\]]|\[[^\]]*\]|(?&nested))*\)))*\)"
)
_FIRST = regex.compile(r"(?:\{(?P<name>\w+)\}|\[[^\]\\^][^\]\\]*\]|[^\\\[({.^$|?*+])(?![?*]|\{[0,])")
_NESTED = regex.compile(
    r"\\.|\[(?:\\.|[^\]\\])*\]|(?<group>\((?:\\.|\[(?:\\.|[^\]\\])*\]|[^()\\]|(?&group))*\))", regex.DOTALL
)
_CLASS_MEMBER = re.compile(r"(.)(?:-(.))?", re.DOTALL)


def _expand(scheme: Scheme) -> tuple[str, Callable[[str], int | None]]:
    """The row's pattern with its placeholder as a named group, and how to read the numeral.

    A row of a user's own is looked at first; those of the library have tests.
    """
    where = f"scheme {scheme.name!r}"
    if not scheme.name.isidentifier():
        raise SchemeError(where, "this name", "an identifier (letters, digits, _), as a group gets its name")
    if not 0 <= scheme.rank <= RUN_IN:
        raise SchemeError(
            where, f"rank {scheme.rank}", f"one between 0 (highest heading) and {RUN_IN} (run-in)"
        )
    found = [name for name in NUMERALS for _ in range(scheme.pattern.count("{" + name + "}"))]
    if len(found) != 1:
        known = ", ".join("{" + name + "}" for name in NUMERALS)
        raise SchemeError(
            where, f"{len(found)} placeholders in the pattern {scheme.pattern!r}", f"one of {known}"
        )
    numeral, parse = NUMERALS[found[0]]
    source = both_widths(plain_text(scheme.pattern)).replace(
        "{" + found[0] + "}", f"(?P<{scheme.name}>{numeral})"
    )
    if any(scheme is row for row in DEFAULT_SCHEMES):
        return source, parse
    try:
        compiled = re.compile(source)
    except re.error as error:
        raise SchemeError(
            where, f"the pattern {scheme.pattern!r}", f"a regular expression ({error})"
        ) from error
    if compiled.groups != 1:
        raise SchemeError(
            where, f"groups in the pattern {scheme.pattern!r}", "none but its placeholder: (?:…) for (…)"
        )
    return source, parse
