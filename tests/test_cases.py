"""The parser gets our own speeches right: every case and example, with its whole tree and its zones.

What it does not get right yet is written down beside the case, in ``NAME.known``, difference by difference
with the reason; anything else fails, be it for the better. ``python tests/quality.py --record`` writes these
files.
"""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from zhspeech.testing import Case, read_cases

ROOT = Path(__file__).parents[1]
quality = runpy.run_path(str(ROOT / "tests" / "quality.py"))
FOLDERS = [quality["FOLDERS"][name] for name in quality["OURS"]]
CASES = [pytest.param(folder, case, id=case.name) for folder in FOLDERS for case in read_cases(folder)]
KNOWN = [pytest.param(file, id=file.stem) for folder in FOLDERS for file in sorted(folder.glob("*.known"))]


@pytest.mark.parametrize(("folder", "case"), CASES)
def test_a_case_is_parsed_right_but_for_what_is_known(folder: Path, case: Case):
    assert sorted(quality["wrong"](case)) == sorted(quality["known"](folder / f"{case.name}.known"))


@pytest.mark.parametrize("file", KNOWN)
def test_what_is_known_to_be_wrong_belongs_to_a_case_and_has_a_reason(file: Path):
    assert file.with_suffix(".outline").exists()
    found = quality["known"](file)
    assert found
    assert not {"", quality["UNKNOWN"]} & set(found.values())
