"""How ``zhspeech check`` tells what it has found: lines, records, annotations of GitHub, a SARIF log."""

from __future__ import annotations

import os
from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from zhspeech.cli.streams import show, show_json

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from zhspeech.checks.diagnostics import Diagnostic
    from zhspeech.checks.pages import Language

__all__ = ["AT_ONCE", "REPORTS", "Told", "default_language", "show_statistics"]


class Told(NamedTuple):
    """A diagnostic that is told: the name of its file, and its paragraph there if that has no lines."""

    name: str
    found: Diagnostic
    paragraph: int | None


def default_language() -> Language:
    """The language of messages by the locale: Chinese where the environment is."""
    named = next((os.environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if os.environ.get(name)), "")
    return "zh" if named.lower().startswith("zh") else "en"


def _message(found: Diagnostic, language: Language) -> str:
    return found.message_zh if language == "zh" else found.message


def _show_text(findings: Sequence[Told], language: Language) -> None:
    for name, found, paragraph in findings:
        where = f"{name}:{found.line}:{found.column}:" + (f" paragraph {paragraph}:" if paragraph else "")
        show(f"{where} {found.code} {_message(found, language)}")


def _show_json(findings: Sequence[Told], language: Language) -> None:
    for name, found, paragraph in findings:
        record = {
            "file": name,
            "code": found.code,
            "severity": found.severity,
            "message": found.message,
            "message_zh": found.message_zh,
            "start": found.start,
            "end": found.end,
            "line": found.line,
            "column": found.column,
            "end_line": found.end_line,
            "end_column": found.end_column,
            **({"paragraph": paragraph} if paragraph else {}),
        }
        show_json(record)


_COMMANDS = {"warning": "warning", "note": "notice"}
#: What workflow commands need escapes for, in messages and in properties.
_IN_MESSAGE = {ord("%"): "%25", ord("\r"): "%0D", ord("\n"): "%0A"}
_IN_PROPERTY = {**_IN_MESSAGE, ord(":"): "%3A", ord(","): "%2C"}


def _show_github(findings: Sequence[Told], language: Language) -> None:
    for name, found, _ in findings:
        place = f"line={found.line},col={found.column},endLine={found.end_line},endColumn={found.end_column}"
        message = f"{found.code} {_message(found, language)}".translate(_IN_MESSAGE)
        file = name.translate(_IN_PROPERTY)
        show(f"::{_COMMANDS[found.severity]} file={file},{place},title=zhspeech {found.code}::{message}")


def _show_sarif(findings: Sequence[Told], language: Language) -> None:
    from zhspeech.checks.sarif import sarif

    show_json(sarif((name, found) for name, found, _ in findings))


#: By the name of the format, what shows the findings of all files.
REPORTS: dict[str, Callable[[Sequence[Told], Language], None]] = {
    "text": _show_text,
    "json": _show_json,
    "github": _show_github,
    "sarif": _show_sarif,
}


#: The formats that are one document over all files.
AT_ONCE = frozenset(("sarif",))


def show_statistics(findings: Sequence[Told], language: Language | None) -> None:
    """Show how many diagnostics each code has, the most frequent first."""
    from zhspeech.checks.rules import rule_of

    counts = Counter(told.found.code for told in findings)
    for code, count in sorted(counts.items(), key=lambda entry: (-entry[1], entry[0])):
        rule = rule_of(code)
        show(f"{count:>5}  {code}  {rule.title_zh if language == 'zh' else rule.title}")
