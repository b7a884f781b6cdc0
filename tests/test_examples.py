"""The examples for each reader run, and give what they say."""

from __future__ import annotations

import csv
import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import pytest

EXAMPLES = Path(__file__).parents[1] / "examples"


def run(*argv: object, cwd: Path = EXAMPLES) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONUTF8": "1", "LC_ALL": "C.UTF-8"}
    command = [sys.executable, *map(str, argv)]
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, encoding="utf-8")


def test_a_scientist_gets_a_table_of_slogans(tmp_path: Path):
    done = run("scientist/slogans_by_document.py", ".", tmp_path / "slogans.csv")
    assert (done.returncode, done.stderr) == (0, "")
    with open(tmp_path / "slogans.csv", encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert {row["document"] for row in rows} == {path.name for path in EXAMPLES.glob("*.txt")}
    assert "四个一" in {row["slogan"] for row in rows if row["kind"] == "numeral"}


@pytest.mark.skipif(find_spec("matplotlib") is None, reason="matplotlib is not installed")
def test_a_scientist_gets_a_plot(tmp_path: Path):
    picture = tmp_path / "slogans.png"
    assert run("scientist/slogans_by_document.py", ".", tmp_path / "slogans.csv", picture).returncode == 0
    assert picture.read_bytes().startswith(b"\x89PNG")


def test_an_engineer_gets_a_passage_with_its_path_and_place():
    done = run("engineer/search.py", ".", "污水怎么处理")
    place, path, passage, *_ = done.stdout.splitlines()
    assert place.startswith("village-cleanup-simplified.txt:21:1 [")
    assert path.endswith(" › 第二，重点要重新排")
    assert passage == "（三）污水"


def test_an_editor_is_stopped_by_what_is_wrong_in_a_draft():
    done = run("-m", "zhspeech", "check", "editor")
    assert done.returncode == 1
    found = [line.split(" ")[1] for line in done.stdout.splitlines()]
    assert found == ["N101", "P401", "N101", "C202"]  # and not M501, which zhspeech.toml leaves out
    assert "应有3项" in done.stdout


@pytest.mark.skipif(find_spec("yaml") is None, reason="PyYAML is not installed")
def test_an_editors_hook_is_that_command():
    import yaml

    configured = yaml.safe_load((EXAMPLES / "editor" / ".pre-commit-config.yaml").read_text("utf-8"))
    offered = yaml.safe_load((EXAMPLES.parent / ".pre-commit-hooks.yaml").read_text("utf-8"))
    (own,) = configured["repos"][0]["hooks"]
    assert {key: own[key] for key in ("id", "name", "entry", "types", "files")} == {
        key: offered[0][key] for key in ("id", "name", "entry", "types", "files")
    }


def test_an_authors_project_tests_its_parser(tmp_path: Path):
    project = shutil.copytree(EXAMPLES / "downstream", tmp_path / "downstream")
    done = run("-m", "pytest", "-q", "-p", "no:cacheprovider", ".", cwd=project)
    assert done.returncode == 0, done.stdout
    assert "4 xfailed" in done.stdout
    shown = run("-m", "pytest", "-q", "-p", "no:cacheprovider", "--runxfail", "speeches", cwd=project).stdout
    assert "expected  5:20      - 一是登记名字；二是收下打火机；三" in shown
    assert "expected  5:20      - 一是登记名字；二是收下打火机；三" in (project / "README.md").read_text(
        "utf-8"
    )


@pytest.mark.parametrize("name", ["ray_nodes", "spark_nodes"])
def test_the_examples_for_clusters_are_python(name: str):
    source = (EXAMPLES / "clusters" / f"{name}.py").read_text("utf-8")
    compile(source, name, "exec")  # benchmarks/clusters.py runs them, where Spark and Ray are installed
