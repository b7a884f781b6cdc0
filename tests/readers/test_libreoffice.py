"""LibreOffice as a counterpart, where it is installed: it counts as we do, but for some rules."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path
from types import ModuleType

import pytest

import zhspeech

OFFICE = shutil.which("soffice")


@pytest.mark.skipif(OFFICE is None, reason="LibreOffice (soffice) is not installed")
def test_libreoffice_has_the_same_labels_where_it_follows_the_standard(numbering: ModuleType, tmp_path: Path):
    seeds = (
        seed for seed in range(1000) if not any(map(numbering.RULES.get, numbering.make_document(seed).rules))
    )
    documents = {
        f"{seed:03}": numbering.make_document(seed) for _, seed in zip(range(12), seeds, strict=False)
    }
    for name, document in documents.items():
        (tmp_path / f"{name}.docx").write_bytes(document.docx())
    convert = [f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}", "--headless", "--convert-to"]
    files = [str(tmp_path / f"{name}.docx") for name in documents]
    command = [str(OFFICE), *convert, "txt:Text (encoded):UTF8", "--outdir", str(tmp_path), *files]
    subprocess.run(command, check=True, capture_output=True)
    for name in documents:
        theirs = (tmp_path / f"{name}.txt").read_text("utf-8-sig").splitlines()
        shown = {"".join(line.split()) for line in theirs}  # hidden paragraphs among them
        ours = zhspeech.read(tmp_path / f"{name}.docx").text.splitlines()
        assert {"".join(line.split()) for line in ours} <= shown
