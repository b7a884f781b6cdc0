#!/usr/bin/env python3
"""Write the figures of the documentation anew: every table is what its command printed.

    python benchmarks/figures.py            run every command and write what it prints
    python benchmarks/figures.py --list     the commands, and the pages that they are in
    python benchmarks/figures.py PATTERN    only the lines of --list that contain PATTERN

A table stands in a page between two comments, the first of which names the command that prints it::

    <!-- figures: benchmarks/retrieval.py --size 300 --markdown -->
    <!-- end of figures -->
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
PAGES = (ROOT / "README.md", *sorted((ROOT / "docs").rglob("*.md")))
TABLE = re.compile(
    r"(?P<head><!-- figures: (?P<command>.+?) -->\n).*?(?P<foot><!-- end of figures -->)", re.DOTALL
)


def printed(command: str) -> str:
    """What a command of the repository prints."""
    done = subprocess.run(
        [sys.executable, *command.split()],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    if done.returncode:
        raise SystemExit(f"{command}: exit status {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def main() -> int:
    """Run the commands and write their tables."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("pattern", nargs="?", default="", help="only the lines of --list that contain this")
    options.add_argument("--list", action="store_true", help="show the commands and run none")
    chosen = options.parse_args()
    done: dict[str, str] = {}
    for page in PAGES:
        for found in TABLE.finditer(page.read_text("utf-8")):
            command = found["command"]
            line = f"{page.relative_to(ROOT)}: {command}"
            if chosen.pattern not in line:
                continue
            print(line, flush=True)
            if chosen.list:
                continue
            if command not in done:
                done[command] = printed(command)
            table = f"{found['head']}{done[command]}{found['foot']}"
            page.write_text(page.read_text("utf-8").replace(found[0], table), "utf-8")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
