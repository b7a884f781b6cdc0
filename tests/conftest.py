"""What every test may use: the folder of texts that lie beside the repository, and Hypothesis's profiles."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings

#: Reproducible in CI, exploring elsewhere; no deadlines, as machines differ.
settings.register_profile("explore", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "explore")


@pytest.fixture
def shared() -> Path:
    """The folder of real texts, which are no part of the project."""
    folder = Path(__file__).parents[2] / "shared"
    if not folder.is_dir():
        pytest.skip("the folder of real texts, ../shared, is not there")
    return folder
