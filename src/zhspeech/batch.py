"""``parse_many``: many texts parsed in several processes, in order and in bounded memory.

``work_many`` does the same with any function of a text.

What crosses between the processes is small: texts go to a worker, and only the places of their trees come
back; the parent builds the trees again over the texts, which it still has. Whatever becomes of a worker, a
text or the caller, no text is lost without a word, nothing hangs and no process is left behind.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
import time
from collections import deque
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING, Any, TypeAlias, TypeVar

import attrs

from zhspeech.errors import BatchError
from zhspeech.parser import Parser, default_parser
from zhspeech.tree.builder import build
from zhspeech.tree.nodes import Enumerator
from zhspeech.tree.places import Place
from zhspeech.tree.speech import Speech
from zhspeech.visible import visible, visible_repr

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from multiprocessing.synchronize import Event

__all__ = ["ParseFailure", "parse_many", "work_many"]

Key = TypeVar("Key")
Made = TypeVar("Made")
#: The places of a tree as plain tuples, see :func:`_encode`.
Code: TypeAlias = "list[tuple[Any, ...]]"
#: Texts that travel together, with their keys.
Chunk: TypeAlias = "list[tuple[Any, str]]"

#: Texts travel together until they have so many characters or are so many.
_CHARACTERS, _TEXTS = 60_000, 200
#: How many such chunks are under way for each worker; the iterator is read no further ahead.
_AHEAD = 4
#: How often, in seconds, a worker looks whether its parent is still there.
_WATCH = 0.5
_GUARD = 'the call under if __name__ == "__main__": in the script, as processes are spawned'


@attrs.frozen
class ParseFailure:
    """What stands in the place of a speech that could not be parsed.

    Attributes:
        reason: what happened, in one line: the worker process died twice over this text (the system killed it
            for want of memory, say), or the exception that was raised.
    """

    reason: str


def parse_many(
    pairs: Iterable[tuple[Key, str]], workers: int | None = None, *, parser: Parser | None = None
) -> Iterator[tuple[Key, Speech | ParseFailure]]:
    """Parse many texts, each under its key.

    Memory is bounded however many pairs there are: no more than a few hundred thousand characters per worker
    (or a few texts, if they are longer) are read ahead of what is yielded. As with everything that starts
    processes, a script must call this under ``if __name__ == "__main__":`` where they are spawned.

    Args:
        pairs: keys, of any kind, with texts.
        workers: how many processes, of which more than one for each processor are not started; by default so
            many. With 1 all is done in this process, and so it is in a process that may have no children.
        parser: a parser of one's own; by default that of the default schemes.

    Yields:
        ``(key, speech)`` in the order of ``pairs``. A text that cannot be parsed, because its worker process
        is killed or an exception is raised, yields ``(key, ParseFailure)``, and the rest goes on. If
        ``pairs`` raises halfway, what came before is yielded and the exception is raised then.

    Raises:
        BatchError: for fewer workers than one, if no worker process can be started at all, or if the script
            calls this while a worker imports it.
    """
    return _run(pairs, workers, partial(_encode, parser or default_parser()), _decode)


def work_many(
    pairs: Iterable[tuple[Key, str]], work: Callable[[str], Made], workers: int | None = None
) -> Iterator[tuple[Key, Made | ParseFailure]]:
    """What a function makes of many texts, each under its key; all else is as in :func:`parse_many`.

    Args:
        pairs: keys, of any kind, with texts.
        work: the function; it and what it makes can be pickled.
        workers: how many processes.
    """
    return _run(pairs, workers, work, _as_made)


def _run(
    pairs: Iterable[tuple[Key, str]],
    workers: int | None,
    work: Callable[[str], Any],
    finish: Callable[[str, Any], Made],
) -> Iterator[tuple[Key, Made | ParseFailure]]:
    """Do some work on each text, in workers or here, and finish here what they send."""
    processors = os.cpu_count() or 1
    count = processors if workers is None else workers
    if not isinstance(count, int) or count < 1:
        raise BatchError("workers", visible_repr(workers), "1 or more")
    process = multiprocessing.current_process()
    if getattr(process, "_inheriting", False):  # a spawned process that has not come as far as its work
        raise BatchError("parse_many", "a call while a worker imports the script", _GUARD)
    if count == 1 or process.daemon:
        return _run_here(pairs, work, finish)
    return _run_there(pairs, _Crew(min(count, max(2, processors)), work), finish)


def _run_here(
    pairs: Iterable[tuple[Key, str]], work: Callable[[str], Any], finish: Callable[[str, Any], Made]
) -> Iterator[tuple[Key, Made | ParseFailure]]:
    for key, text in pairs:
        yield key, _finished(text, _attempt(work, text), finish)


def _run_there(
    pairs: Iterable[tuple[Key, str]], crew: _Crew, finish: Callable[[str, Any], Made]
) -> Iterator[tuple[Key, Made | ParseFailure]]:
    window: deque[tuple[Chunk, Future[list[Any]]]] = deque()
    failure: Exception | None = None
    try:
        for chunk in _chunks(pairs):
            if isinstance(chunk, Exception):
                failure = chunk
                break
            window.append((chunk, crew.submit(chunk)))
            if len(window) > crew.workers * _AHEAD:
                yield from _settle(window, crew, finish)
        while window:
            yield from _settle(window, crew, finish)
    except BaseException:  # an interrupt, or nobody wants the rest: whatever is under way is in vain
        crew.dismiss(at_once=True)
        raise
    crew.dismiss()
    if failure is not None:
        raise failure


def _chunks(pairs: Iterable[tuple[Key, str]]) -> Iterator[Chunk | Exception]:
    """The texts in chunks; if reading them fails, what came before and then the exception."""
    chunk: Chunk = []
    size = 0
    try:
        for key, text in pairs:
            chunk.append((key, text))
            size += len(text) if isinstance(text, str) else 0
            if size >= _CHARACTERS or len(chunk) >= _TEXTS:
                yield chunk
                chunk, size = [], 0
    except Exception as error:
        if chunk:
            yield chunk
        yield error
        return
    if chunk:
        yield chunk


def _settle(
    window: deque[tuple[Chunk, Future[list[Any]]]], crew: _Crew, finish: Callable[[str, Any], Made]
) -> Iterator[tuple[Key, Made | ParseFailure]]:
    """The results of the first chunk in the window; if a process died, first redo all that it took along."""
    if window[0][1].exception() is not None:
        crew.dismiss()
        for place, (chunk, future) in enumerate(window):
            if future.exception() is not None:
                window[place] = chunk, _one_by_one(chunk, crew.work)
    chunk, future = window.popleft()
    for (key, text), sent in zip(chunk, future.result(), strict=True):
        yield key, _finished(text, sent, finish)


def _one_by_one(chunk: Chunk, work: Callable[[str], Any]) -> Future[list[Any]]:
    """Each text alone in a process, so that the one that kills it takes no other along."""
    sent: list[Any] = []
    crew = _Crew(1, work)
    try:
        for pair in chunk:
            crew.check()  # where not even that can be done, no text is to blame
            try:
                sent += crew.submit([pair]).result()
            except BrokenProcessPool:
                crew.dismiss()
                sent.append(ParseFailure("the worker process died"))
            except Exception as error:  # what it made could not be sent back
                sent.append(_failure(error))
    finally:
        crew.dismiss()
    future: Future[list[Any]] = Future()
    future.set_result(sent)
    return future


class _Crew:
    """Worker processes that are started when there is work.

    Attributes:
        workers: how many at most.
        work: what they do with a text.
    """

    def __init__(self, workers: int, work: Callable[[str], Any]) -> None:
        self.workers = workers
        self.work = work
        self._pool: ProcessPoolExecutor | None = None
        self._stop: Event | None = None

    def submit(self, chunk: Chunk) -> Future[list[Any]]:
        """Have the work done on texts; if a worker has died, the result fails as those of its other texts do.

        Raises:
            BatchError: if no process can be started.
        """
        # Exactly strings, as a class of the caller's need not pickle; what is none is judged by the parent.
        texts = [str.__str__(text) if isinstance(text, str) else "" for _, text in chunk]
        try:
            with _interrupts_held():
                if self._pool is None:
                    self._stop = multiprocessing.Event()
                    self._pool = ProcessPoolExecutor(
                        self.workers, initializer=_begin, initargs=(self.work, self._stop)
                    )
                return self._pool.submit(_attempt_all, texts)
        except BrokenProcessPool as error:
            future: Future[list[Any]] = Future()
            future.set_exception(error)
            return future
        except Exception as error:
            raise BatchError("workers", _failure(error).reason, "processes that can be started") from error

    def check(self) -> None:
        """See whether a worker can do anything at all.

        Raises:
            BatchError: if it cannot.
        """
        try:
            self.submit([]).result()
        except BrokenProcessPool as error:
            raise BatchError("workers", "none that lives as long as its work", _GUARD) from error

    def dismiss(self, *, at_once: bool = False) -> None:
        """End the processes, when what they are doing is done or in the midst of it."""
        if self._pool is not None and self._stop is not None:
            if at_once:
                self._stop.set()
            self._pool.shutdown(cancel_futures=True)
            self._pool = None


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Leave Ctrl-C to the parent, which then ends its workers; they are born without ears for it."""
    is_main = threading.current_thread() is threading.main_thread()
    if not is_main or not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


# --- in a worker --------------------------------------------------------------------------------------

_work: Callable[[str], Any] | None = None
_stop: Event | None = None


def _begin(work: Callable[[str], Any], stop: Event) -> None:
    """Make a process a worker, which does nothing more when it is told so, and ends with its parent."""
    global _work, _stop
    _work, _stop = work, stop
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_watch, args=(os.getppid(),), daemon=True).start()


def _watch(parent: int) -> None:
    """End the process with its parent, and only then: half a result would keep a parent waiting for ever."""
    process = multiprocessing.parent_process()
    while os.getppid() == parent and (process is None or process.is_alive()):
        time.sleep(_WATCH)
    os._exit(1)


def _attempt_all(texts: list[str]) -> list[Any]:
    """What the work makes of texts; what is missing when the worker was told to stop is wanted by nobody."""
    sent: list[Any] = []
    for text in texts:
        if _work is None or (_stop is not None and _stop.is_set()):
            break
        sent.append(_attempt(_work, text))
    return sent


def _attempt(work: Callable[[str], Made], text: str) -> Made | ParseFailure:
    try:
        return work(text)
    except Exception as error:  # whatever it is, it must not stop the other texts
        return _failure(error)


def _failure(error: Exception) -> ParseFailure:
    return ParseFailure(visible(f"{type(error).__name__}: {error}"))


def _finished(text: str, sent: Any, finish: Callable[[str, Any], Made]) -> Made | ParseFailure:
    if not isinstance(text, str):
        return ParseFailure(f"TypeError: found {type(text).__name__}, expected str")
    return sent if isinstance(sent, ParseFailure) else finish(text, sent)


def _as_made(text: str, made: Made) -> Made:
    """What is finished as a worker made it."""
    return made


def _encode(parser: Parser, text: str) -> Code:
    """The places of a text's tree with what each label says, see :func:`_decode`."""
    return [
        (start, mark, level, label.end, label.scheme, label.ordinal, label.group)
        if label
        else (start, mark, level)
        for start, mark, level, label in parser.places(text)
    ]


def _decode(text: str, code: Code) -> Speech:
    places = [
        Place(start, mark, level, Enumerator(text, start, *label) if label else None)
        for start, mark, level, *label in code
    ]
    return Speech(text, build(text, places))
