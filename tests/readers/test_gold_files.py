"""The gold set of files beside the repository, where it is there, as it is scored there."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import pytest

import zhspeech


@pytest.fixture
def scorer(shared: Path, load_module) -> ModuleType:
    path = shared / "eval" / "score_files.py"
    if not path.exists():
        pytest.skip("the gold set of files is not there")
    return load_module(path)


def test_docx_files_have_the_labels_and_lines_of_word(scorer: ModuleType):
    total = scorer.score(read_docx=zhspeech.read)["files"]["docx"]["total"]
    assert total["labels"]["right"] == total["labels"]["of"]
    assert total["lines"]["exact"] == total["lines"]["of"]
    assert total["noise"]["in"] == 0


def test_pages_have_the_lines_of_their_documents_and_no_others(scorer: ModuleType):
    total = scorer.score(read_html=zhspeech.read)["files"]["html"]["total"]
    assert total["lines"]["exact"] == total["lines"]["of"]
    assert (total["noise"]["in"], total["noise"]["extra_lines"]) == (0, 0)


def test_texts_are_read_in_their_encoding_or_refused_and_damage_is_told(scorer: ModuleType):
    total = scorer.score(read_text=zhspeech.read)["files"]["encodings"]["total"]
    assert all(total[figure]["right"] == total[figure]["of"] for figure in ("text", "refused", "warned"))
    assert total["false_warnings"]["in"] == 0


def test_text_out_of_pdfs_is_put_together(scorer: ModuleType):
    def unwrapped(path: str) -> zhspeech.FileText:
        return zhspeech.unwrap(zhspeech.read(path).text)

    total = scorer.score(read_pdf=unwrapped)["files"]["pdf"]["total"]
    assert total["lines"]["kept"] >= 0.97 * total["lines"]["of"]
    assert total["furniture"]["left"] == 0
