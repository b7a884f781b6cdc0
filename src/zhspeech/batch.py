"""``parse_many``: many texts parsed in several processes, in order and in bounded memory.

What crosses between the processes is small: texts go to a worker, and only the places of their trees come
back; the parent builds the trees again over the texts, which it still has.
"""

from __future__ import annotations

import os
import signal
from collections import deque
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

import attrs

from zhspeech.parser import default_parser
from zhspeech.tree.builder import build
from zhspeech.tree.nodes import Enumerator
from zhspeech.tree.places import Place
from zhspeech.tree.speech import Speech

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

__all__ = ["ParseFailure", "parse_many"]

Key = TypeVar("Key")
#: The places of a tree as plain tuples, see :func:`_encode`, or the reason why there are none.
Code: TypeAlias = "list[tuple[Any, ...]] | str"

#: Texts travel together until they have so many characters or are so many.
_CHARACTERS, _TEXTS = 60_000, 200
#: How many such chunks are under way for each worker; the iterator is read no further ahead.
_AHEAD = 4


@attrs.frozen
class ParseFailure:
    """What stands in the place of a speech that could not be parsed.

    Attributes:
        reason: what happened, in one line: the worker process died twice over this text (the system killed it
            for want of memory, say), or the exception that was raised.
    """

    reason: str


def parse_many(
    pairs: Iterable[tuple[Key, str]], workers: int | None = None
) -> Iterator[tuple[Key, Speech | ParseFailure]]:
    """Parse many texts with the default schemes, each under its key.

    Memory is bounded however many pairs there are: no more than a few hundred thousand characters per worker
    (or a few texts, if they are longer) are read ahead of what is yielded. As with everything that starts
    processes, a script must call this under ``if __name__ == "__main__":`` where they are spawned.

    Args:
        pairs: keys, of any kind, with texts.
        workers: how many processes; by default one for each processor. With 1 all is done in this process.

    Yields:
        ``(key, speech)`` in the order of ``pairs``. A text that cannot be parsed, because its worker process
        is killed or an exception is raised, yields ``(key, ParseFailure)``, and the rest goes on.

    Raises:
        ValueError: for fewer workers than one.
        BrokenProcessPool: if no worker process can be started at all.
    """
    count = (os.cpu_count() or 1) if workers is None else workers
    if count < 1:
        raise ValueError(f"workers: found {count}, expected 1 or more")
    return _parse_here(pairs) if count == 1 else _parse_there(pairs, count)


def _parse_here(pairs: Iterable[tuple[Key, str]]) -> Iterator[tuple[Key, Speech | ParseFailure]]:
    for key, text in pairs:
        yield key, _decode(text, _encode(text))


def _parse_there(
    pairs: Iterable[tuple[Key, str]], workers: int
) -> Iterator[tuple[Key, Speech | ParseFailure]]:
    default_parser()  # made here, so that forked workers need not
    crew = _Crew(workers)
    window: deque[tuple[list[tuple[Key, str]], Future[list[Code]]]] = deque()
    try:
        for chunk in _chunks(pairs):
            window.append((chunk, crew.submit([text for _, text in chunk])))
            if len(window) > workers * _AHEAD:
                yield from _settle(window, crew)
        while window:
            yield from _settle(window, crew)
    finally:
        crew.dismiss()


def _chunks(pairs: Iterable[tuple[Key, str]]) -> Iterator[list[tuple[Key, str]]]:
    chunk, size = [], 0
    for key, text in pairs:
        chunk.append((key, text))
        size += len(text) if isinstance(text, str) else 0
        if size >= _CHARACTERS or len(chunk) >= _TEXTS:
            yield chunk
            chunk, size = [], 0
    if chunk:
        yield chunk


def _settle(
    window: deque[tuple[list[tuple[Key, str]], Future[list[Code]]]], crew: _Crew
) -> Iterator[tuple[Key, Speech | ParseFailure]]:
    """The results of the first chunk in the window; if a process died, first redo all that it took along."""
    if isinstance(window[0][1].exception(), BrokenProcessPool):
        crew.dismiss()
        for place, (chunk, future) in enumerate(window):
            if future.exception():
                window[place] = chunk, _one_by_one([text for _, text in chunk])
    chunk, future = window.popleft()
    for (key, text), code in zip(chunk, future.result(), strict=True):
        yield key, _decode(text, code)


def _one_by_one(texts: list[str]) -> Future[list[Code]]:
    """Each text alone in a process, so that the one that kills it takes no other along."""
    codes: list[Code] = []
    crew = _Crew(1)
    try:
        for text in texts:
            crew.submit([]).result()  # where not even that can be done, no text is to blame
            try:
                codes += crew.submit([text]).result()
            except BrokenProcessPool:
                crew.dismiss()
                codes.append("the worker process died")
    finally:
        crew.dismiss()
    future: Future[list[Code]] = Future()
    future.set_result(codes)
    return future


class _Crew:
    """Worker processes that are started when there is work."""

    def __init__(self, workers: int) -> None:
        self._workers = workers
        self._pool: ProcessPoolExecutor | None = None

    def submit(self, texts: list[str]) -> Future[list[Code]]:
        """Have texts encoded; if a worker has died, the result fails as those of its other texts do."""
        if self._pool is None:
            self._pool = ProcessPoolExecutor(self._workers, initializer=_ignore_interrupts)
        try:
            return self._pool.submit(_encode_all, texts)
        except BrokenProcessPool as error:
            future: Future[list[Code]] = Future()
            future.set_exception(error)
            return future

    def dismiss(self) -> None:
        """End the processes; what they were doing is done or has failed."""
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)
            self._pool = None


def _ignore_interrupts() -> None:
    """Leave Ctrl-C to the parent, which then ends its workers."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _encode_all(texts: list[str]) -> list[Code]:
    return [_encode(text) for text in texts]


def _encode(text: str) -> Code:
    """The places of a text's tree with what each label says, see :func:`_decode`; or why there are none."""
    try:
        return [
            (start, mark, level, label.end, label.scheme, label.ordinal, label.group)
            if label
            else (start, mark, level)
            for start, mark, level, label in default_parser().places(text)
        ]
    except Exception as error:  # whatever it is, it must not stop the other texts
        return f"{type(error).__name__}: {error}"


def _decode(text: str, code: Code) -> Speech | ParseFailure:
    if isinstance(code, str):
        return ParseFailure(code)
    places = [
        Place(start, mark, level, Enumerator(text, start, *label) if label else None)
        for start, mark, level, *label in code
    ]
    return Speech(text, build(text, places))
