"""The server as an editor drives it: a client of the protocol over standard input and output."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

pytest.importorskip("pygls", reason="pygls is in the extra lsp")

from lsprotocol import types
from pygls.lsp.client import LanguageClient

SLIP = "一、😀修路\n今年修好。\n三、架桥\n投资**亿元，𠮷县×××牵头。\n"
#: So long the slowest machine takes for an answer.
PATIENCE = 30


def drive(talk: Callable[[LanguageClient, asyncio.Queue], Awaitable[None]], *argv: str) -> None:
    """Start the server, let a client talk with it, and end both."""

    async def session() -> None:
        client = LanguageClient("a test", "1")
        published: asyncio.Queue[types.PublishDiagnosticsParams] = asyncio.Queue()

        @client.feature(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
        def receive(params: types.PublishDiagnosticsParams) -> None:
            published.put_nowait(params)

        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "LC_ALL": "C.UTF-8"}
        await client.start_io(sys.executable, "-m", "zhspeech", "lsp", *argv, env=environment)
        await client.initialize_async(types.InitializeParams(capabilities=types.ClientCapabilities()))
        client.initialized(types.InitializedParams())
        await talk(client, published)
        await client.shutdown_async(None)
        client.exit(None)
        await client.stop()

    asyncio.run(asyncio.wait_for(session(), PATIENCE))


def open_text(client: LanguageClient, uri: str, text: str) -> None:
    document = types.TextDocumentItem(uri, "plaintext", 1, text)
    client.text_document_did_open(types.DidOpenTextDocumentParams(document))


def test_an_editor_is_told_what_is_wrong_while_the_text_changes(tmp_path: Path):
    uri = (tmp_path / "a.txt").as_uri()

    async def talk(client: LanguageClient, published: asyncio.Queue) -> None:
        open_text(client, uri, SLIP)
        told = await published.get()
        assert told.version == 1
        places = {one.code: (one.range.start.line, one.range.start.character) for one in told.diagnostics}
        assert places == {"N101": (2, 0), "M501": (3, 2)}
        (masks,) = [one for one in told.diagnostics if one.code == "M501"]
        assert (masks.range.end.line, masks.range.end.character) == (3, 13)  # 𠮷 is two units
        assert {one.source for one in told.diagnostics} == {"zhspeech"}

        for version in (2, 3, 4):  # typed without a rest
            change = types.TextDocumentContentChangeWholeDocument(SLIP.replace("三、", "二、")[:-version])
            identity = types.VersionedTextDocumentIdentifier(version, uri)
            client.text_document_did_change(types.DidChangeTextDocumentParams(identity, [change]))
        told = await published.get()
        assert (told.version, [one.code for one in told.diagnostics]) == (4, ["M501"])

        client.text_document_did_close(types.DidCloseTextDocumentParams(types.TextDocumentIdentifier(uri)))
        assert not (await published.get()).diagnostics

    drive(talk)


def test_an_editor_can_ask_for_outline_foldings_and_what_stands_at_a_place(tmp_path: Path):
    uri = (tmp_path / "a.txt").as_uri()
    text = "一、修路\n今年修好。\u2028明年养护。\n二、架桥\n投资**亿元。\n"
    document = types.TextDocumentIdentifier(uri)

    async def talk(client: LanguageClient, published: asyncio.Queue) -> None:
        open_text(client, uri, text)
        found = await client.text_document_document_symbol_async(types.DocumentSymbolParams(document))
        assert [(symbol.name, symbol.range.start.line) for symbol in found] == [
            ("一、 修路", 0),
            ("二、 架桥", 2),
        ]
        foldings = await client.text_document_folding_range_async(types.FoldingRangeParams(document))
        assert [(one.start_line, one.end_line) for one in foldings] == [(0, 1), (2, 3)]
        place = types.HoverParams(document, types.Position(3, 2))
        shown = await client.text_document_hover_async(place)
        assert shown.contents.value == "mask: amount · 亿元\n\n二、"

    drive(talk)


def test_messages_and_codes_are_those_of_the_configuration(tmp_path: Path):
    (tmp_path / "zhspeech.toml").write_text('[check]\nlang = "zh"\nignore = ["M"]', "utf-8")

    async def talk(client: LanguageClient, published: asyncio.Queue) -> None:
        open_text(client, (tmp_path / "a.txt").as_uri(), SLIP)
        told = await published.get()
        assert [one.message for one in told.diagnostics] == ["“一、”之后是“三、”，缺“二、”"]

    drive(talk)


def test_a_bad_configuration_is_told_in_the_text(tmp_path: Path):
    (tmp_path / "zhspeech.toml").write_text("[check]\nlan = 1", "utf-8")

    async def talk(client: LanguageClient, published: asyncio.Queue) -> None:
        open_text(client, (tmp_path / "a.txt").as_uri(), SLIP)
        (told,) = (await published.get()).diagnostics
        assert told.severity == types.DiagnosticSeverity.Error
        assert "did you mean lang?" in told.message

    drive(talk)
