"""``sarif``: diagnostics as a SARIF log, for code scanning and for viewers; and their fingerprints."""

from __future__ import annotations

import os
from contextlib import suppress
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from zhspeech.checks.pages import page
from zhspeech.checks.rules import RULES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from zhspeech.checks.diagnostics import Diagnostic

__all__ = ["fingerprint", "sarif"]

_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {"warning": "warning", "note": "note"}
_INDEX = {rule.code: index for index, rule in enumerate(RULES)}


def sarif(findings: Iterable[tuple[str, Diagnostic]]) -> dict[str, Any]:
    """The diagnostics of files as a SARIF 2.1.0 log with one run.

    Args:
        findings: the name of a file and one of its diagnostics, in order. Names are told relative to the
            working directory, which ``%SRCROOT%`` stands for; those outside it as they are.

    Returns:
        The log, ready for :func:`json.dumps`. Columns count code points. Each result has a fingerprint
        ``zhspeech/v1`` that stays the same when lines move.
    """
    driver: dict[str, Any] = {
        "name": "zhspeech",
        "informationUri": "https://pypi.org/project/zhspeech/",
        "rules": [
            {
                "id": rule.code,
                "shortDescription": {"text": f"{rule.title} · {rule.title_zh}"},
                "fullDescription": {"text": f"{rule.why} {rule.why_zh}"},
                "help": {"text": page(rule), "markdown": page(rule)},
                "defaultConfiguration": {"level": _LEVELS[rule.severity]},
            }
            for rule in RULES
        ],
    }
    with suppress(PackageNotFoundError):
        driver["version"] = version("zhspeech")
    return {
        "$schema": _SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {"driver": driver},
                "columnKind": "unicodeCodePoints",
                "results": [_result(name, found) for name, found in findings],
            }
        ],
    }


def _result(name: str, found: Diagnostic) -> dict[str, Any]:
    region = {
        "startLine": found.line,
        "startColumn": found.column,
        "endLine": found.end_line,
        "endColumn": found.end_column,
        "charOffset": found.start,
        "charLength": found.end - found.start,
    }
    return {
        "ruleId": found.code,
        "ruleIndex": _INDEX[found.code],
        "level": _LEVELS[found.severity],
        "message": {"text": f"{found.message} · {found.message_zh}"},
        "locations": [{"physicalLocation": {"artifactLocation": _location(name), "region": region}}],
        "partialFingerprints": {"zhspeech/v1": fingerprint(found)},
    }


def _location(name: str) -> dict[str, str]:
    relative = os.path.relpath(name).replace(os.sep, "/")
    if relative.startswith("../"):
        return {
            "uri": "file://" + quote(os.path.abspath(name).replace(os.sep, "/"), errors="surrogateescape")
        }
    return {"uri": quote(relative, errors="surrogateescape"), "uriBaseId": "%SRCROOT%"}


def fingerprint(found: Diagnostic) -> str:
    """What tells a diagnostic from others of its file though the lines around it move: a short hash.

    It is made of the code, of the text that is reported and of the line on which that begins.
    """
    start = max(found.source.rfind(end, 0, found.start) for end in "\r\n") + 1
    ends = [end for mark in "\r\n" if (end := found.source.find(mark, found.start)) >= 0]
    line = found.source[start : min(ends, default=len(found.source))].strip()
    told = "\0".join((found.code, found.text, line))
    return sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:16]
