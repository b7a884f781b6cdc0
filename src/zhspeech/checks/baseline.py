"""Baselines: the diagnostics that a collection of texts has already, so that only new ones are told."""

from __future__ import annotations

import json
from collections import Counter
from typing import TYPE_CHECKING, Any

from zhspeech.checks.sarif import fingerprint
from zhspeech.errors import ConfigurationError
from zhspeech.visible import visible_repr

if TYPE_CHECKING:
    from collections.abc import Sequence

    from zhspeech.checks.diagnostics import Diagnostic

__all__ = ["Baseline", "read_baseline", "write_baseline"]

_VERSION = 1
#: No baseline is longer, in characters; what has no end, such as a device, is not read on.
_LONGEST = 100_000_000


class Baseline:
    """The diagnostics that are known, by file; each is taken once.

    Args:
        known: for each file, how often each fingerprint is in it.
    """

    def __init__(self, known: dict[str, Counter[str]]) -> None:
        self._known = known

    def takes(self, name: str, found: Diagnostic) -> bool:
        """Whether a diagnostic of a file is known; of several alike as many are as were known."""
        known, key = self._known.get(name, Counter()), fingerprint(found)
        known[key] -= 1
        return known[key] >= 0


def write_baseline(path: str, findings: Sequence[tuple[str, Diagnostic]]) -> None:
    """Write the diagnostics of files as a baseline, in an order that makes small differences."""
    known: dict[str, Counter[str]] = {}
    for name, found in findings:
        known.setdefault(name, Counter())[fingerprint(found)] += 1
    files = {name: dict(sorted(counts.items())) for name, counts in sorted(known.items())}
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        json.dump({"version": _VERSION, "files": files}, file, ensure_ascii=True, indent=1)
        file.write("\n")


def read_baseline(path: str) -> Baseline:
    """The baseline in a file.

    Raises:
        OSError: if the file cannot be read.
        ConfigurationError: if it holds no baseline; it says where that shows.
    """
    with open(path, encoding="utf-8", errors="replace") as file:
        text = file.read(_LONGEST)
    try:
        record = json.loads(text)
    except json.JSONDecodeError as error:
        where = f"{path}:{error.lineno}:{error.colno}"
        raise ConfigurationError(
            where, error.msg, "a baseline", line=error.lineno, column=error.colno
        ) from None
    except (ValueError, RecursionError) as error:  # a number or a nesting without end
        raise ConfigurationError(path, str(error), "a baseline") from None
    if not isinstance(record, dict) or record.get("version") != _VERSION:
        raise ConfigurationError(path, visible_repr(record), f'a baseline with "version": {_VERSION}')
    files = record.get("files")
    if not isinstance(files, dict):
        raise ConfigurationError(f"{path}: files", visible_repr(files), "an object of files")
    return Baseline({name: _counts(f"{path}: files[{name!r}]", counts) for name, counts in files.items()})


def _counts(where: str, counts: Any) -> Counter[str]:
    if isinstance(counts, dict) and all(type(count) is int and count > 0 for count in counts.values()):
        return Counter(counts)
    raise ConfigurationError(where, visible_repr(counts), "fingerprints with numbers from 1")
