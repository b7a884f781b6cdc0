"""What the tests of readers share: the writer of Word documents, which the benchmark has too."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest


@pytest.fixture(scope="session")
def load_module():
    """Loads a module that lies in no package."""

    def load(path: Path) -> ModuleType:
        spec = importlib.util.spec_from_file_location(f"loaded_{path.stem}", path)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[spec.name] = module
        spec.loader.exec_module(module)
        return module

    return load


@pytest.fixture(scope="session")
def numbering(load_module) -> ModuleType:
    """The benchmark's module, with ``write_docx`` and ``make_document``."""
    return load_module(Path(__file__).parents[2] / "benchmarks" / "numbering.py")


@pytest.fixture
def lines_of(numbering: ModuleType):
    """Reads the XML of a document's body, numbering and styles as the lines of its text."""
    import zhspeech

    def read(body: str, numbers: str = "", styles: str = "") -> list[str]:
        return zhspeech.read(numbering.write_docx(body, numbers, styles)).text.splitlines()

    return read
