"""Imports point downwards: a module may know only modules of a lower rank."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "src" / "zhspeech"
#: Every module, a line for each rank from the lowest up; a new module needs a place here. ``zhspeech`` itself
#: is the package's list of public names, above which only its users stand.
TIERS = (
    "errors spans numerals variants bylines",
    "script lines schemes announced evidence speakers genres salutations mask_words slogan_words",
    "scheme_table titles headlines closings mask_forms mask_kinds slogan_chains slogan_labels",
    "candidates masks slogans frontmatter backmatter",
    "nodes",
    "builder company resolver",
    "extents divisions outline records explanation",
    "speech",
    "parser numbering display",
    "batch checks",
    "diagnostics",
    "zhspeech",
    "cli testing.assertions testing.cases testing.changes",
    "testing.scoring testing.styles testing.plugin",
    "testing.span_scoring testing.speeches",
    "testing.strategies",
    "testing",
    "__main__",
)
RANKS = {module: rank for rank, tier in enumerate(TIERS) for module in tier.split()}


def modules() -> dict[str, Path]:
    """Every module's file by the module's name, without the package's."""
    found = {}
    for path in sorted(SOURCE.rglob("*.py")):
        parts = path.relative_to(SOURCE).with_suffix("").parts
        found[".".join(part for part in parts if part != "__init__") or "zhspeech"] = path
    return found


def imported(module: str, path: Path) -> set[str]:
    """The modules of the package that a module imports, wherever in it the import stands."""
    found = set()
    for statement in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(statement, ast.Import):
            found |= {alias.name for alias in statement.names}
        elif isinstance(statement, ast.ImportFrom):
            assert not statement.level, f"{module} has a relative import"
            for alias in statement.names:
                inner = f"{statement.module}.{alias.name}"
                found.add(inner if inner.removeprefix("zhspeech.") in modules() else str(statement.module))
    return {name.removeprefix("zhspeech.") for name in found if name.split(".")[0] == "zhspeech"}


def test_every_module_has_a_rank():
    assert modules().keys() - RANKS.keys() == set()


@pytest.mark.parametrize("module", sorted(modules()))
def test_a_module_imports_only_modules_of_lower_rank(module: str):
    upwards = {name for name in imported(module, modules()[module]) if RANKS[name] >= RANKS[module]}
    assert upwards == set()
