"""``python -m zhspeech``."""

from __future__ import annotations

from zhspeech.cli.commands import main

if __name__ == "__main__":
    raise SystemExit(main())
