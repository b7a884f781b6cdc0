"""Imports point downwards: from folder to folder, and within each from module to module."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "src" / "zhspeech"
#: The folders and the modules beside them, from the ground up. Those on one line do not know each other.
FOLDERS = (
    "visible",
    "errors",
    "text",
    "words readers",
    "labels zones masks slogans",
    "metadata",
    "lists tree",
    "survey",
    "parser",
    "checks",
    "export",
    "integrations",
    "batch",
    "arrow",
    "zhspeech",
    "testing",
    "lsp",
    "cli",
    "__main__",
)
#: Within a folder, from the ground up; between two strokes they do not know each other. A new module needs a
#: place here.
MODULES = {
    "readers": "encodings file_text number_formats package source_lines symbols markup"
    " / formats furniture styles css list_markers wraps / fields numbering layout unwrap / body additions"
    " / docx main_text / html / read",
    "text": "blanks / spans numerals variants marks patterns"
    " / plain script lines clauses layout wraps stops glued",
    "words": "measures people bodies places dates genres / names imprints / bylines",
    "labels": (
        "scheme contexts lead_ins / hit figures headings letters ordinals run_ins / schemes / table"
        " / romans apparatus slips / scan"
    ),
    "zones": (
        "voices stage_words / turn_ends stage_rows / turn_labels"
        " / utterances titles salutations attribute cuts addresses weights sorts"
        " / turns units talk_rows frames heads edges pages repeats / stage compilations attributes"
        " / documents setting / chain / find / choices"
    ),
    "metadata": "statements bare_titles / lines / date_roles line_kinds / apparatus / notes / titles"
    " / credits issuers occasions / speakers when where / find",
    "tree": "headings / nodes / places index / builder outline / records / speech",
    "lists": "endings returns walls weights / company page_labels stack / context costs extents"
    " / divisions resolver / margins / explanation",
    "masks": "mask runs form / words sign forms / units persons numbers dates codes / names fields"
    " / kinds withheld / markup / habits / find / fill",
    "slogans": "slogan quotes words / chain diction stock formulas cheers"
    " / attributes evidence glosses quotations / chains coinages / find",
    "checks": (
        "rules findings forms / strays messages / draft / tally rows enumerations pairs annexes placeholders"
        " bare / joins punctuation ordinals levels headings pages / tallies mixtures counts"
        " / diagnostics configuration / sarif / baseline"
    ),
    "export": "segments chunks homes / rows html tei / sinks",
    "lsp": "positions features / server",
    "integrations": "langchain llama_index haystack spacy",
    "cli": "paths streams display / files help reports versions / speeches"
    " / outline explain check spans chunks score lsp pages table / commands",
    "testing": "assertions cases changes / scoring styles plugin / "
    "apparatus_scoring span_scoring speeches / strategies",
}
#: What a module hands on that lies above it: it imports it inside a method, when it is asked for.
HANDED_ON = {name: {"parser", "tree.speech"} for name in ("readers.file_text", "zones.documents")}
HANDED_ON["tree.speech"] = {"export.html"}
FOLDER_RANK = {name: rank for rank, line in enumerate(FOLDERS) for name in line.split()}
RANK = {
    f"{folder}.{name}": rank
    for folder, tiers in MODULES.items()
    for rank, tier in enumerate(tiers.split("/"))
    for name in tier.split()
}


def modules() -> dict[str, Path]:
    """Every module's file by the module's name; a folder stands for its ``__init__``."""
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


def folder_of(module: str) -> str:
    return module.split(".")[0]


def is_below(module: str, other: str) -> bool:
    """Whether ``module`` stands below ``other``, which may therefore import it."""
    if folder_of(module) != folder_of(other):
        return FOLDER_RANK[folder_of(module)] < FOLDER_RANK[folder_of(other)]
    return module in RANK and (other not in RANK or RANK[module] < RANK[other])


def test_every_module_has_a_rank():
    inside = {module for module in modules() if "." in module}
    assert inside == RANK.keys()
    assert {folder_of(module) for module in modules()} == FOLDER_RANK.keys()


@pytest.mark.parametrize("module", sorted(modules()))
def test_a_module_imports_only_modules_below_it(module: str):
    upwards = {name for name in imported(module, modules()[module]) if not is_below(name, module)}
    assert upwards == HANDED_ON.get(module, set())
