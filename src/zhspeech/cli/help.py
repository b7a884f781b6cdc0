"""How every command is described: what it does in a line, what it takes, and calls that one can copy."""

from __future__ import annotations

import argparse
import sys
from textwrap import fill
from typing import TYPE_CHECKING, Any, NoReturn

from zhspeech.cli.streams import write
from zhspeech.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

__all__ = ["CommandParser", "add_command", "overview"]

_WIDTH = 80


class CommandParser(argparse.ArgumentParser):
    """A parser whose complaints cannot steer the terminal, and whose help may meet a full disk.

    The options of a command may stand before, behind and between its files.
    """

    _is_intermixed = False

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> tuple[Any, list[str]]:
        """Parse arguments: those of a command intermixed, which ``argparse`` does by this very method."""
        if self._is_intermixed or self._subparsers is not None:
            return super().parse_known_args(args, namespace)
        self._is_intermixed = True
        try:
            return self.parse_known_intermixed_args(args, namespace)
        finally:
            self._is_intermixed = False

    def error(self, message: str) -> NoReturn:
        """Say what is wrong with the arguments, and exit."""
        super().error(visible(message))

    def _print_message(self, message: str, file: Any = None) -> None:
        if file is not None and file is sys.stdout:
            write(message)
        else:
            super()._print_message(message, file)


def add_command(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
    name: str,
    does: str,
    examples: Sequence[str],
    *,
    more: str = "",
    parents: Sequence[argparse.ArgumentParser] = (),
) -> argparse.ArgumentParser:
    """Add a command with its help.

    Args:
        commands: where to.
        name: of the command.
        does: what it does, in a few words.
        examples: calls of it, without ``zhspeech``; ``tests/cli/test_help.py`` makes them.
        more: what else there is to say above the options.
        parents: the arguments that it has in common with others.
    """
    calls = "".join(f"  zhspeech {name} {example}\n" for example in examples)
    return commands.add_parser(
        name,
        parents=parents,
        description=fill(f"{does[0].upper()}{does[1:]}. {more}", _WIDTH),
        epilog=f"examples:\n{calls}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )


def overview(groups: Iterable[tuple[str, Sequence[argparse.ArgumentParser]]]) -> str:
    """The commands in groups, a line for each, for the help of the program."""
    return "\n".join(
        f"{title}:\n"
        + "".join(
            f"  {command.prog.rpartition(' ')[2]:<10}{(command.description or '').partition('.')[0]}\n"
            for command in added
        )
        for title, added in groups
    )
