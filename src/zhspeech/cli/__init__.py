"""The command line: ``zhspeech`` and its subcommands."""

from zhspeech.cli.commands import main

__all__ = ["main"]
