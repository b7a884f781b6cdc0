"""What pytest imports wherever zhspeech is installed; it does nothing until a folder of cases is configured.

It lies beside the package, as importing a plugin in the package would import all of zhspeech in every run of
pytest, and before pytest-cov begins to measure it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the settings that :mod:`zhspeech.testing.plugin` explains."""
    parser.addini("zhspeech_cases", "folders of NAME.txt + NAME.outline, each a test", type="paths")
    parser.addini("zhspeech_parser", "the parser they test, as module:function", default="zhspeech:parse")
    parser.addini("zhspeech_xfail", "cases it gets wrong, as NAME: reason", type="linelist")


def pytest_configure(config: pytest.Config) -> None:
    """Bring in the plugin if there is something to do for it."""
    if config.getini("zhspeech_cases"):
        from zhspeech.testing.plugin import CaseTests

        config.pluginmanager.register(CaseTests(config), "zhspeech_cases")
