"""Each framework's own pipeline takes speeches into its own store and back to exact places."""

from __future__ import annotations

import subprocess
import sys

import pytest

import zhspeech

TEXT = """\
在全镇水利会议上的讲话
同志们：
今天讲两个问题。今年要修**公里渠。
一、认清形势
今年雨水偏多。
二、抓好落实
（一）修渠。渠道要在三月底前修完。
（二）架桥。桥要在四月底前架好。
"""
#: The same words again and again, where a search for them finds the wrong place.
REPEATED = "一、修渠。\n各村要修渠。\n二、修渠。\n各村要修渠。\n" * 3


@pytest.mark.parametrize("text", [TEXT, REPEATED], ids=["speech", "repeated"])
def test_langchain_documents_know_their_exact_places(text: str):
    pytest.importorskip("langchain_text_splitters", reason="LangChain is not installed")
    from langchain_core.documents import Document

    from zhspeech.integrations.langchain import SpeechSplitter

    documents = SpeechSplitter(chunk_size=20).split_documents([Document(text, metadata={"id": "甲"})])
    assert "".join(document.page_content for document in documents) == text
    for document in documents:
        known = document.metadata
        assert text[known["start_index"] : known["end_index"]] == document.page_content
        assert known["id"] == "甲"


def test_a_langchain_store_gives_back_the_headings_above():
    pytest.importorskip("langchain_text_splitters", reason="LangChain is not installed")
    from langchain_core.embeddings import DeterministicFakeEmbedding
    from langchain_core.vectorstores import InMemoryVectorStore

    from zhspeech.integrations.langchain import SpeechSplitter

    documents = SpeechSplitter(chunk_size=20).create_documents([TEXT])
    store = InMemoryVectorStore.from_documents(documents, DeterministicFakeEmbedding(size=8))
    bridge = next(document.page_content for document in documents if "架桥" in document.page_content)
    [found] = store.similarity_search(bridge, k=1)
    assert found.metadata["headings"] == ["在全镇水利会议上的讲话", "二、抓好落实"]
    assert found.metadata["part"] == 1


@pytest.mark.parametrize("text", [TEXT, REPEATED], ids=["speech", "repeated"])
def test_llama_index_nodes_know_their_exact_places(text: str):
    pytest.importorskip("llama_index.core", reason="LlamaIndex is not installed")
    from llama_index.core import Document
    from llama_index.core.ingestion import IngestionPipeline
    from llama_index.core.schema import MetadataMode

    from zhspeech.integrations.llama_index import SpeechNodeParser

    pipeline = IngestionPipeline(transformations=[SpeechNodeParser(max_chars=20)])
    nodes = pipeline.run(documents=[Document(text=text, metadata={"id": "甲"})])
    assert "".join(node.text for node in nodes) == text
    for node in nodes:
        assert text[node.start_char_idx : node.end_char_idx] == node.text
        assert node.metadata["id"] == "甲"
        assert "headings" not in node.get_content(MetadataMode.LLM)


@pytest.mark.parametrize("text", [TEXT, REPEATED], ids=["speech", "repeated"])
def test_haystack_documents_know_their_exact_places(text: str):
    pytest.importorskip("haystack", reason="Haystack is not installed")
    from haystack import Document, Pipeline
    from haystack.components.writers import DocumentWriter
    from haystack.document_stores.in_memory import InMemoryDocumentStore

    from zhspeech.integrations.haystack import SpeechSplitter

    store = InMemoryDocumentStore()
    pipeline = Pipeline()
    written_down = SpeechSplitter(max_chars=20).to_dict()
    pipeline.add_component("split", SpeechSplitter.from_dict(written_down))
    pipeline.add_component("write", DocumentWriter(store))
    pipeline.connect("split", "write")
    source = Document(content=text, meta={"id": "甲"})
    pipeline.run({"split": {"documents": [source]}})
    documents = sorted(store.filter_documents(), key=lambda document: document.meta["split_id"])
    assert "".join(document.content for document in documents) == text
    for document in documents:
        meta = document.meta
        assert text[meta["split_idx_start"] : meta["split_idx_end"]] == document.content
        assert (meta["source_id"], meta["id"]) == (source.id, "甲")


def test_a_spacy_document_has_the_spans_and_keeps_them_in_a_docbin():
    spacy = pytest.importorskip("spacy", reason="spaCy is not installed")
    from spacy.tokens import DocBin

    nlp = spacy.blank("zh")
    nlp.add_pipe("zhspeech")
    doc = nlp(TEXT)
    [again] = DocBin(docs=[doc], store_user_data=True).get_docs(nlp.vocab)
    speech = zhspeech.parse(TEXT)
    for one in (doc, again):
        assert [span.text for span in one.spans["zhspeech"]] == [node.text for node in speech.walk()]
        assert [span.text for span in one.spans["masks"]] == ["**"]
        assert one._.speech == speech


def test_importing_zhspeech_loads_no_framework():
    frameworks = "langchain_core langchain_text_splitters llama_index haystack spacy pyarrow pyspark"
    script = (
        "import sys, zhspeech; zhspeech.parse('一、甲。'); "
        f"print([name for name in {frameworks.split()} if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
