"""The language server, over standard input and output; it needs the extra ``lsp``."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from lsprotocol import types
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

from zhspeech import __version__
from zhspeech.checks.configuration import Configurations
from zhspeech.checks.diagnostics import check
from zhspeech.errors import ConfigurationError
from zhspeech.lsp.features import folds, hover, symbols
from zhspeech.lsp.positions import Positions
from zhspeech.parser import parse

if TYPE_CHECKING:
    from zhspeech.checks.pages import Language
    from zhspeech.lsp.features import Symbol
    from zhspeech.tree.speech import Speech

__all__ = ["make_server"]

#: How long a text must rest, in seconds, before it is checked: so long that nobody types on, so short that
#: nobody waits.
_REST = 0.3
_SEVERITIES = {"warning": types.DiagnosticSeverity.Warning, "note": types.DiagnosticSeverity.Information}
_KINDS = {
    "zone": types.SymbolKind.Namespace,
    "Part": types.SymbolKind.Module,
    "Point": types.SymbolKind.String,
    "Item": types.SymbolKind.Field,
}


class _Text:
    """An open text: parsed when it is asked for, and not again before it changes."""

    def __init__(self, text: str, version: int) -> None:
        self.text = text
        self.version = version
        self._speech: Speech | None = None
        self._positions: Positions | None = None

    @property
    def speech(self) -> Speech:
        if self._speech is None:
            self._speech = parse(self.text)
        return self._speech

    @property
    def positions(self) -> Positions:
        if self._positions is None:
            self._positions = Positions(self.text)
        return self._positions

    def range(self, start: int, end: int) -> types.Range:
        first, last = self.positions.position(start), self.positions.position(end)
        return types.Range(types.Position(*first), types.Position(*last))


def make_server(language: Language) -> LanguageServer:
    """The server.

    Args:
        language: of the messages where no configuration names one.
    """
    # Whole texts: the protocol's library would split lines at characters that end none.
    server = LanguageServer("zhspeech", __version__, text_document_sync_kind=types.TextDocumentSyncKind.Full)
    texts: dict[str, _Text] = {}

    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def opened(params: types.DidOpenTextDocumentParams) -> None:
        document = params.text_document
        texts[document.uri] = _Text(document.text, document.version)
        publish(document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    async def changed(params: types.DidChangeTextDocumentParams) -> None:
        uri, version = params.text_document.uri, params.text_document.version
        texts[uri] = _Text(params.content_changes[-1].text, version)
        await asyncio.sleep(_REST)
        if uri in texts and texts[uri].version == version:
            publish(uri)

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def closed(params: types.DidCloseTextDocumentParams) -> None:
        uri = params.text_document.uri
        texts.pop(uri, None)
        server.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri, []))

    @server.feature(types.TEXT_DOCUMENT_DOCUMENT_SYMBOL)
    def outline(params: types.DocumentSymbolParams) -> list[types.DocumentSymbol]:
        text = texts.get(params.text_document.uri)
        return [_document_symbol(text, symbol) for symbol in symbols(text.speech)] if text else []

    @server.feature(types.TEXT_DOCUMENT_FOLDING_RANGE)
    def foldings(params: types.FoldingRangeParams) -> list[types.FoldingRange]:
        text = texts.get(params.text_document.uri)
        if text is None:
            return []
        at = text.positions.position
        lines = dict.fromkeys((at(start).line, at(end).line) for start, end in folds(text.speech))
        return [types.FoldingRange(first, last) for first, last in lines if first < last]

    @server.feature(types.TEXT_DOCUMENT_HOVER)
    def hovered(params: types.HoverParams) -> types.Hover | None:
        text = texts.get(params.text_document.uri)
        if text is None:
            return None
        place = params.position
        shown = hover(text.speech, text.positions.offset(place.line, place.character))
        return types.Hover(types.MarkupContent(types.MarkupKind.Markdown, shown)) if shown else None

    def publish(uri: str) -> None:
        text = texts[uri]
        found = _diagnostics(text, to_fs_path(uri) or "", language)
        params = types.PublishDiagnosticsParams(uri, found, text.version)
        server.text_document_publish_diagnostics(params)

    return server


def _document_symbol(text: _Text, symbol: Symbol) -> types.DocumentSymbol:
    return types.DocumentSymbol(
        name=symbol.name,
        kind=_KINDS[symbol.kind],
        range=text.range(symbol.start, symbol.end),
        selection_range=text.range(symbol.start, symbol.label_end),
        children=[_document_symbol(text, child) for child in symbol.children],
    )


def _diagnostics(text: _Text, path: str, language: Language) -> list[types.Diagnostic]:
    """What is wrong with a text, or with its configuration."""
    try:
        configuration = Configurations().of(path)
    except ConfigurationError as error:
        start = types.Range(types.Position(0, 0), types.Position(0, 0))
        return [types.Diagnostic(start, str(error), types.DiagnosticSeverity.Error, source="zhspeech")]
    in_chinese = (configuration.lang or language) == "zh"
    return [
        types.Diagnostic(
            range=text.range(found.start, found.end),
            message=found.message_zh if in_chinese else found.message,
            severity=_SEVERITIES[found.severity],
            code=found.code,
            source="zhspeech",
        )
        for found in check(text.speech, select=configuration.select, ignore=configuration.ignored_in(path))
    ]
