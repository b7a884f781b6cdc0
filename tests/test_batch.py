from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

import zhspeech
from zhspeech import batch
from zhspeech.batch import ParseFailure, parse_many, work_many
from zhspeech.errors import BatchError
from zhspeech.labels.scheme import Scheme
from zhspeech.tree.places import Place

TEXT = (
    "在全县大会上的讲话\n同志们：\n下面讲两点：\n一、修路\n一是买料，二是请人。\n"
    "二、架桥\n首先画图，最后动工。\n"
)
PAIRS = [(number, TEXT.replace("两点", f"{number} 点")) for number in range(30)]
#: A text over which a worker is killed, as the system kills one that takes too much memory.
DEADLY = "这一篇会要了进程的命"


@pytest.fixture(params=["fork", "spawn"])
def start_method(request: pytest.FixtureRequest) -> Iterator[str]:
    """Processes are started in each way."""
    if request.param not in multiprocessing.get_all_start_methods():
        pytest.skip(f"no {request.param} here")
    before = multiprocessing.get_start_method(allow_none=True)
    multiprocessing.set_start_method(request.param, force=True)
    yield request.param
    multiprocessing.set_start_method(before, force=True)


@pytest.fixture
def small_chunks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(batch, "_TEXTS", 3)


class _DeadlyParser:
    """A parser whose process is killed by one text."""

    def places(self, text: str) -> list:
        if DEADLY in text:
            os.kill(os.getpid(), signal.SIGKILL)
        return zhspeech.Parser().places(text)


@pytest.fixture
def deadly(monkeypatch: pytest.MonkeyPatch) -> None:
    """Workers that inherit a parser which one text kills."""
    if "fork" not in multiprocessing.get_all_start_methods():
        pytest.skip("a spawned process does not inherit the parser")
    before = multiprocessing.get_start_method(allow_none=True)
    multiprocessing.set_start_method("fork", force=True)
    monkeypatch.setattr(batch, "default_parser", _DeadlyParser)
    yield
    multiprocessing.set_start_method(before, force=True)


def test_one_worker_gives_what_parse_gives():
    assert list(parse_many(PAIRS, workers=1)) == [(key, zhspeech.parse(text)) for key, text in PAIRS]


def test_one_worker_is_this_process(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(batch, "ProcessPoolExecutor", None)
    assert [key for key, _ in parse_many(PAIRS, workers=1)] == [key for key, _ in PAIRS]


@pytest.mark.usefixtures("start_method", "small_chunks")
def test_workers_give_what_parse_gives_in_order():
    assert list(parse_many(PAIRS, workers=2)) == [(key, zhspeech.parse(text)) for key, text in PAIRS]


def test_there_is_a_worker_for_each_processor_by_default(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(os, "cpu_count", lambda: 1)
    monkeypatch.setattr(batch, "ProcessPoolExecutor", None)
    assert len(list(parse_many(PAIRS))) == len(PAIRS)


@pytest.mark.parametrize("workers", [1, 2])
def test_no_texts_give_no_speeches(workers: int):
    assert list(parse_many([], workers)) == []


def test_fewer_workers_than_one_are_an_error():
    with pytest.raises(BatchError, match="workers: found 0, expected 1 or more"):
        parse_many(PAIRS, workers=0)


@pytest.mark.parametrize("workers", [1, 2])
def test_what_is_no_text_fails_alone(workers: int):
    (_, first), (key, failure), (_, last) = parse_many([(1, TEXT), ("no text", None), (3, TEXT)], workers)
    assert key == "no text"
    assert isinstance(failure, ParseFailure)
    assert failure.reason.startswith("TypeError: ")
    assert first == last == zhspeech.parse(TEXT)


@pytest.mark.usefixtures("deadly", "small_chunks")
def test_a_text_over_which_its_process_is_killed_fails_alone():
    texts = {"first": DEADLY, **dict(PAIRS), "last": DEADLY}
    results = dict(parse_many(texts.items(), workers=2))
    assert list(results) == list(texts)
    assert results.pop("first") == results.pop("last") == ParseFailure("the worker process died")
    assert results == {key: zhspeech.parse(text) for key, text in PAIRS}


@pytest.mark.usefixtures("deadly")
def test_a_pool_that_broke_before_it_is_given_more_is_no_harm():
    crew = batch._Crew(1, _DeadlyParser().places)
    with pytest.raises(BrokenProcessPool):
        crew.submit([(1, DEADLY)]).result()
    assert isinstance(crew.submit([(1, TEXT)]).exception(), BrokenProcessPool)
    crew.dismiss()
    assert crew.submit([(1, TEXT)]).exception() is None
    crew.dismiss()


@pytest.mark.usefixtures("deadly")
def test_where_no_process_can_work_no_text_is_blamed(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(batch, "_attempt_all", _die)
    with pytest.raises(BatchError, match="workers: found none that lives as long as its work"):
        list(parse_many(PAIRS, workers=2))


def _die(texts: list[str]) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


@pytest.mark.usefixtures("small_chunks")
def test_texts_are_read_only_a_little_ahead_of_what_is_yielded():
    read = 0

    def endless() -> Iterator[tuple[int, str]]:
        nonlocal read
        while True:
            read += 1
            yield read, TEXT

    speeches = parse_many(endless(), workers=2)
    for _ in range(30):
        next(speeches)
    assert read <= 30 + 3 * (2 * batch._AHEAD + 1)
    speeches.close()


def test_long_texts_travel_alone(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(batch, "_CHARACTERS", len(TEXT))
    assert [len(chunk) for chunk in batch._chunks(PAIRS)] == [1] * len(PAIRS)


@pytest.mark.parametrize("workers", [1, 2])
def test_an_error_of_the_iterator_is_raised_behind_all_that_came_before(workers: int):
    def failing() -> Iterator[tuple[int, str]]:
        yield from PAIRS
        raise LookupError("no more texts")

    speeches = parse_many(failing(), workers)
    assert [next(speeches)[0] for _ in PAIRS] == [key for key, _ in PAIRS]
    with pytest.raises(LookupError, match="no more texts"):
        next(speeches)


class _Unpicklable(str):
    """A text that no process can be sent."""

    def __reduce__(self) -> str:
        raise TypeError


def test_a_text_of_a_class_that_does_not_pickle_is_parsed_all_the_same():
    (_, speech), _ = parse_many([(lambda: 1, _Unpicklable(TEXT)), (2, TEXT)], workers=2)
    assert speech == zhspeech.parse(TEXT)


@pytest.mark.usefixtures("start_method")
def test_a_parser_of_ones_own_goes_to_the_workers():
    parser = zhspeech.Parser([Scheme("case", "案例{han}：", rank=1)])
    text = "案例一：渠\n案例二：路\n"
    assert dict(parse_many([(1, text), (2, text)], 2, parser=parser)) == dict.fromkeys(
        (1, 2), parser.parse(text)
    )


class _HungryParser(zhspeech.Parser):
    """A parser that has not memory enough for a long text."""

    def places(self, source: str) -> list[Place]:
        if len(source) > 1000:
            raise MemoryError
        return super().places(source)


@pytest.mark.parametrize("workers", [1, 2])
def test_a_text_over_the_memory_of_a_worker_fails_alone(workers: int):
    pairs = [(1, TEXT), (2, TEXT * 100), (3, TEXT)]
    results = dict(parse_many(pairs, workers, parser=_HungryParser()))
    assert results[2] == ParseFailure("MemoryError: ")
    assert results[1] == results[3] == zhspeech.parse(TEXT)


def test_no_more_workers_are_started_than_there_are_processors(monkeypatch: pytest.MonkeyPatch):
    pools = []
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    monkeypatch.setattr(
        batch,
        "ProcessPoolExecutor",
        lambda count, **more: pools.append(count) or ProcessPoolExecutor(count, **more),
    )
    assert len(list(parse_many(PAIRS, workers=300))) == len(PAIRS)
    assert pools == [2]


def test_where_no_process_can_be_started_it_is_said(monkeypatch: pytest.MonkeyPatch):
    def refuse(*_: object, **__: object) -> None:
        raise BlockingIOError(11, "Resource temporarily unavailable")

    monkeypatch.setattr(batch, "ProcessPoolExecutor", refuse)
    with pytest.raises(
        BatchError, match=r"found BlockingIOError: .+, expected processes that can be started"
    ):
        list(parse_many(PAIRS, workers=2))


def _parse_within() -> list[int]:
    return [key for key, _ in parse_many(PAIRS, workers=2)]


def test_a_worker_may_have_workers_of_its_own():
    with ProcessPoolExecutor(1) as pool:
        assert pool.submit(_parse_within).result() == [key for key, _ in PAIRS]


def test_a_worker_that_may_have_no_children_does_all_itself():
    with multiprocessing.get_context("fork").Pool(1) as pool:
        assert pool.apply(_parse_within) == [key for key, _ in PAIRS]


# --- processes of their own ---------------------------------------------------------------------------

_SCRIPT = """
import itertools, multiprocessing, signal, sys, zhspeech
{guard}
    signal.signal(signal.SIGINT, signal.default_int_handler)  # a job in the background inherits none
    multiprocessing.set_start_method({method!r}, force=True)
    pairs = ((number, {text!r}) for number in itertools.count())
    for number, speech in zhspeech.parse_many(pairs, 2):
        if number == 0:
            print("begun", flush=True)
"""
_POSIX = pytest.mark.skipif(os.name != "posix", reason="signals and groups of processes of POSIX")


@contextmanager
def start(
    tmp_path: Path, method: str, guard: str = 'if __name__ == "__main__":'
) -> Iterator[subprocess.Popen[bytes]]:
    """A script that parses for ever, with its workers in a group of their own; none outlives the test."""
    script = tmp_path / "script.py"
    script.write_text(_SCRIPT.format(guard=guard, method=method, text=TEXT), "utf-8")
    with subprocess.Popen(
        [sys.executable, str(script)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
    ) as process:
        try:
            yield process
        finally:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)


def is_anyone_left(group: int) -> bool:
    """Whether a process of a group is still there after a while."""
    for _ in range(100):
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return False
        time.sleep(0.1)
    os.killpg(group, signal.SIGKILL)
    return True


@_POSIX
@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_workers_end_when_their_parent_is_killed(tmp_path: Path, method: str):
    with start(tmp_path, method) as process:
        assert process.stdout.readline() == b"begun\n"
        process.kill()
        process.wait()
        assert not is_anyone_left(process.pid)


@_POSIX
@pytest.mark.parametrize("method", ["fork", "spawn"])
def test_an_interrupt_ends_parent_and_workers_alike(tmp_path: Path, method: str):
    with start(tmp_path, method) as process:
        assert process.stdout.readline() == b"begun\n"
        os.killpg(process.pid, signal.SIGINT)
        _, errors = process.communicate(timeout=60)
        assert errors.count(b"KeyboardInterrupt") == 1  # that of the parent
        assert not is_anyone_left(process.pid)


@_POSIX
def test_a_script_without_a_guard_is_told_where_processes_are_spawned(tmp_path: Path):
    with start(tmp_path, "spawn", guard="if True:") as process:
        _, errors = process.communicate(timeout=60)
    assert process.returncode == 1
    assert b'expected the call under if __name__ == "__main__":' in errors.splitlines()[-1]


@given(
    st.text() | st.lists(st.sampled_from(["一、", "二、", "一是", "二是", "\n", "修路。", "，"])).map("".join)
)
def test_a_tree_survives_the_way_between_processes(text: str):
    assert batch._decode(text, batch._encode(zhspeech.Parser(), text)) == zhspeech.parse(text)


def _count(text: str) -> int:
    if "桥" not in text:
        raise ValueError("no bridge")
    return text.count("桥")


@pytest.mark.usefixtures("start_method")
@pytest.mark.parametrize("workers", [1, 2])
def test_any_function_of_a_text_can_be_the_work(workers: int):
    found = list(work_many([("a", "架桥"), ("b", "修路"), ("c", "桥下有桥")], _count, workers))
    assert found == [("a", 1), ("b", ParseFailure("ValueError: no bridge")), ("c", 2)]


@pytest.mark.usefixtures("start_method", "small_chunks")
@pytest.mark.parametrize("find", [zhspeech.explain, zhspeech.find_masks, zhspeech.find_slogans])
def test_what_the_library_finds_survives_the_way_between_processes(find):
    texts = [text.replace("全县", "**县") + "求真务实、开拓创新。" for _, text in PAIRS]
    assert [repr(made) for _, made in work_many(enumerate(texts), find, 2)] == [repr(find(t)) for t in texts]
