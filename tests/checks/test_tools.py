"""What lies in the repository for other tools to find."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def test_the_problem_matcher_reads_what_check_prints(tmp_path: Path):
    (tmp_path / "a.txt").write_text("一、修路\n今年修好。\n三、架桥\n投资**亿元。\n", "utf-8")
    command = [sys.executable, "-m", "zhspeech", "check", "--lang", "zh", "a.txt"]
    printed = subprocess.run(command, cwd=tmp_path, capture_output=True, check=False).stdout.decode("utf-8")
    (matcher,) = json.loads((ROOT / "docs" / "problem-matcher.json").read_text("utf-8"))["problemMatcher"]
    (pattern,) = matcher["pattern"]
    found = [re.fullmatch(pattern["regexp"], line) for line in printed.splitlines()]
    told = [(line[pattern["file"]], line[pattern["line"]], line[pattern["code"]]) for line in found]
    assert told == [("a.txt", "3", "N101"), ("a.txt", "4", "M501")]


def test_the_hook_for_pre_commit_is_one():
    clientlib = pytest.importorskip("pre_commit.clientlib", reason="pre-commit is not installed")
    (hook,) = clientlib.load_manifest(ROOT / ".pre-commit-hooks.yaml")
    assert hook["entry"] == "zhspeech check"
