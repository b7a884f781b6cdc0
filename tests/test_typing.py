"""The public names have the types that they are said to have, for mypy and for pyright."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

import zhspeech

ROOT = Path(__file__).parents[1]
NAMES = ROOT / "tests" / "typing" / "public_names.py"
#: A name that is used as it is not meant to be, which a checker that looks must find.
WRONG = "import zhspeech\n\ntree: int = zhspeech.parse('')\n"


def mypy(file: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    pytest.importorskip("mypy", reason="mypy is not installed")
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(folder), str(file)]
    environment = {**os.environ, "MYPYPATH": str(ROOT / "src")}
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)


def pyright(file: Path, folder: Path) -> subprocess.CompletedProcess[str]:
    if find_spec("pyright") is None:
        pytest.skip("pyright is not installed")
    settings = {"include": [os.path.relpath(file, folder)], "extraPaths": [str(ROOT / "src")]}
    (folder / "pyrightconfig.json").write_text(json.dumps({**settings, "pythonVersion": "3.10"}), "utf-8")
    command = [sys.executable, "-m", "pyright", "--project", str(folder), "--pythonpath", sys.executable]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


checkers = pytest.mark.parametrize("check", [mypy, pyright], ids=["mypy", "pyright"])


@checkers
def test_public_names_have_their_types(check, tmp_path: Path):
    done = check(NAMES, tmp_path)
    assert done.returncode == 0, done.stdout


@checkers
def test_a_wrong_use_of_a_public_name_is_found(check, tmp_path: Path):
    wrong = tmp_path / "wrong.py"
    wrong.write_text(WRONG, "utf-8")
    done = check(wrong, tmp_path)
    assert done.returncode == 1
    assert "Speech" in done.stdout


def test_every_public_name_is_looked_at():
    looked_at = set(re.findall(r"\w+", NAMES.read_text("utf-8")))
    assert set(zhspeech.__all__) <= looked_at
