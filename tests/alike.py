#!/usr/bin/env python3
"""Whether two builds of the library find the same in every text: its tree, masks, slogans and turns.

    python tests/alike.py FOLDER FOLDER

Each folder holds a package zhspeech, which is imported in a process of its own. The texts are those of
examples/ and tests/cases, and where ../shared is there, all that are annotated and the whole corpus.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[1]
SHARED = ROOT.parent / "shared"
CORPUS = SHARED / "corpus" / "speeches.jsonl.gz"
LAYERS = ("tree", "masks", "slogans", "turns")


def main() -> int:
    """Say what is compared and in which texts the builds differ."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("folder", type=Path, nargs=2)
    one, other = map(found_by, options.parse_args().folder)
    differing = [
        f"{layer} of {name}" for name in one for layer in LAYERS if one[name][layer] != other[name][layer]
    ]
    for difference in differing[:20]:
        print(difference)
    print(f"{len(one)} texts, {len(differing)} differences in {', '.join(LAYERS)}")
    if not SHARED.is_dir():
        print("../shared is not there: its texts were not compared")
    return 1 if differing else 0


def texts() -> Iterator[tuple[str, str]]:
    """Every text with a name."""
    for folder in (ROOT / "examples", ROOT / "tests" / "cases", SHARED / "sample", SHARED / "eval"):
        for path in sorted(folder.rglob("*.txt")):
            yield str(path.relative_to(ROOT.parent)), path.read_bytes().decode("utf-8", "replace")
    if CORPUS.exists():
        with gzip.open(CORPUS, "rt", encoding="utf-8") as lines:
            for number, line in enumerate(lines):
                yield f"{CORPUS.name}, {number}", json.loads(line)["text"]


def found_by(folder: Path) -> dict[str, dict[str, str]]:
    """For each text a digest of each layer, as the package in a folder finds it."""
    done = subprocess.run(
        [sys.executable, "-c", "import alike; alike.show()"],
        cwd=Path(__file__).parent,
        env={**os.environ, "PYTHONPATH": str(folder.resolve()), "PYTHONDONTWRITEBYTECODE": "1"},
        stdout=subprocess.PIPE,
        check=True,
    )
    found: dict[str, dict[str, str]] = json.loads(done.stdout)
    return found


def show() -> None:
    """Print the digests of the package at hand."""
    import attrs

    import zhspeech

    def digest(x: Any) -> str:
        return hashlib.sha256(json.dumps(x, default=repr).encode()).hexdigest()

    def fields(found: Any) -> list[dict[str, Any]]:
        return [attrs.asdict(one, filter=lambda field, _: field.name != "source") for one in found]

    assert Path(zhspeech.__file__).parents[1] == Path(os.environ["PYTHONPATH"])
    found = {}
    for name, text in texts():
        speech = zhspeech.parse(text)
        layers = speech.to_dict(), fields(speech.masks), fields(speech.slogans), fields(speech.turns)
        found[name] = dict(zip(LAYERS, map(digest, layers), strict=True))
    json.dump(found, sys.stdout)


if __name__ == "__main__":
    raise SystemExit(main())
