"""The configuration of ``check``: ``[tool.zhspeech.check]`` in pyproject.toml, or a zhspeech.toml."""

from __future__ import annotations

import sys
from difflib import get_close_matches
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs

from zhspeech.checks.rules import choose_codes
from zhspeech.errors import ConfigurationError, ZhspeechError
from zhspeech.visible import visible_repr

if TYPE_CHECKING:
    from zhspeech.checks.pages import Language

__all__ = ["Configuration", "Configurations"]

_LANGUAGES = ("en", "zh")


@attrs.frozen
class Configuration:
    """What ``check`` is told about a collection of texts.

    Attributes:
        folder: where the file stands, which patterns are relative to; ``None`` without one.
        select: codes, or prefixes of codes, that alone are looked for; all if it is ``None``.
        ignore: codes, or prefixes of codes, to leave out.
        per_file_ignores: the same for the files that match a pattern.
        lang: the language of messages, ``en`` or ``zh``; by the locale if it is ``None``.
    """

    folder: Path | None = None
    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] = ()
    per_file_ignores: tuple[tuple[str, tuple[str, ...]], ...] = ()
    lang: Language | None = None

    def ignored_in(self, name: str) -> tuple[str, ...]:
        """What is left out in a file."""
        found = list(self.ignore)
        path = Path(name).absolute()
        if self.folder is not None and path.is_relative_to(self.folder):
            relative = path.relative_to(self.folder)
            for pattern, codes in self.per_file_ignores:
                if relative.match(pattern) or relative.as_posix() == pattern:
                    found += codes
        return tuple(found)


class Configurations:
    """The configurations of folders; each file is read once."""

    def __init__(self) -> None:
        self._found: dict[Path, Configuration] = {}

    def of(self, name: str) -> Configuration:
        """The configuration for a file or folder: that of the nearest folder upwards which has one.

        In one folder zhspeech.toml (a table ``[check]``) goes before pyproject.toml.

        Raises:
            ConfigurationError: for a file that cannot be read, an unknown key or a value that cannot be; it
                names file and key, and the nearest right name.
        """
        path = Path(name).absolute()
        folder = path if path.is_dir() else path.parent
        if folder not in self._found:
            found = _read(folder)
            if found is None:
                found = Configuration() if folder == folder.parent else self.of(str(folder.parent))
            self._found[folder] = found
        return self._found[folder]


def _read(folder: Path) -> Configuration | None:
    """The configuration that a folder has itself."""
    for file, keys in ((folder / "zhspeech.toml", ("check",)), (folder / "pyproject.toml", _IN_PROJECT)):
        table = _read_table(file, keys)
        if table is not None:
            return _configuration(file, ".".join(keys), table)
    return None


_IN_PROJECT = ("tool", "zhspeech", "check")


def _read_table(file: Path, keys: tuple[str, ...]) -> dict[str, Any] | None:
    """The table of a file at the end of some keys; ``None`` without such a file or table."""
    try:
        text = file.read_text("utf-8")
    except FileNotFoundError:
        return None
    except (OSError, UnicodeError) as error:
        raise ConfigurationError(str(file), str(error), "a TOML file") from None
    if keys == _IN_PROJECT and "zhspeech" not in text:
        return None  # somebody else's; it need not even be TOML
    table: Any = _load(file, text)
    for depth, key in enumerate(keys, 1):
        if depth == 1 and keys != _IN_PROJECT:
            _refuse_unknown(str(file), table, keys)
        table = table.get(key)
        if table is None:
            return None
        if not isinstance(table, dict):
            raise ConfigurationError(f"{file}: {'.'.join(keys[:depth])}", visible_repr(table), "a table")
    return dict(table)


def _load(file: Path, text: str) -> Any:
    if sys.version_info >= (3, 11):
        import tomllib
    else:
        try:
            import tomli as tomllib
        except ImportError:
            raise ConfigurationError(
                str(file), "a configuration", "tomli to be installed to read it"
            ) from None
    try:
        return tomllib.loads(text)
    except (ValueError, RecursionError) as error:  # TOMLDecodeError is one; a number or nesting without end
        raise ConfigurationError(str(file), str(error), "a TOML file") from None


def _configuration(file: Path, table_name: str, table: dict[str, Any]) -> Configuration:
    where = f"{file}: {table_name}"
    _refuse_unknown(where, table, ("select", "ignore", "per-file-ignores", "lang"))
    lang = table.get("lang")
    if lang is not None and lang not in _LANGUAGES:
        raise ConfigurationError(f"{where}.lang", visible_repr(lang), f"one of {', '.join(_LANGUAGES)}")
    by_file = table.get("per-file-ignores", {})
    if not isinstance(by_file, dict):
        raise ConfigurationError(f"{where}.per-file-ignores", visible_repr(by_file), "a table of patterns")
    return Configuration(
        folder=file.parent,
        select=_codes(f"{where}.select", table["select"]) if "select" in table else None,
        ignore=_codes(f"{where}.ignore", table.get("ignore", [])),
        per_file_ignores=tuple(
            (pattern, _codes(f"{where}.per-file-ignores.{pattern!r}", codes))
            for pattern, codes in by_file.items()
        ),
        lang=lang,
    )


def _refuse_unknown(where: str, table: dict[str, Any], known: tuple[str, ...]) -> None:
    for key in table:
        if key not in known:
            near = get_close_matches(key, known, n=1)
            advice = f"; did you mean {near[0]}?" if near else ""
            raise ConfigurationError(where, f"key {visible_repr(key)}", f"one of {', '.join(known)}{advice}")


def _codes(where: str, codes: Any) -> tuple[str, ...]:
    if not isinstance(codes, list) or not all(isinstance(code, str) for code in codes):
        raise ConfigurationError(where, visible_repr(codes), "a list of codes")
    try:
        choose_codes(codes)
    except ZhspeechError as error:
        raise ConfigurationError(where, error.found, error.expected) from None
    return tuple(codes)
