"""What lies in the repository for other tools to find."""

from __future__ import annotations

import json
import os
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


def test_pre_commit_checks_text_files_with_the_hook(tmp_path: Path):
    clientlib = pytest.importorskip("pre_commit.clientlib", reason="pre-commit is not installed")
    (hook,) = clientlib.load_manifest(ROOT / ".pre-commit-hooks.yaml")
    chosen = {key: hook[key] for key in ("id", "name", "types", "files")}
    entry = f"{sys.executable} -m {hook['entry']}"
    local = {"repo": "local", "hooks": [{**chosen, "entry": entry, "language": "system"}]}
    (tmp_path / ".pre-commit-config.yaml").write_text(json.dumps({"repos": [local]}), "utf-8")
    (tmp_path / "a.txt").write_text("一、修路\n今年修好。\n三、架桥\n明年架好。\n", "utf-8")
    (tmp_path / "b.csv").write_text("一、修路\n三、架桥\n", "utf-8")
    for command in (["git", "init", "-q"], ["git", "add", "."]):
        subprocess.run(command, cwd=tmp_path, check=True)
    run = [sys.executable, "-m", "pre_commit", "run", "--all-files"]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "LC_ALL": "C.UTF-8"}
    done = subprocess.run(run, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert [line.split()[:2] for line in done.stdout.splitlines() if ".txt" in line or ".csv" in line] == [
        ["a.txt:3:1:", "N101"]
    ]
