from __future__ import annotations

import pytest


@pytest.fixture(autouse=True)
def _english(monkeypatch: pytest.MonkeyPatch) -> None:
    """Messages are in English wherever the tests run."""
    monkeypatch.setenv("LC_ALL", "C.UTF-8")
