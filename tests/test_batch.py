from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Iterator
from concurrent.futures.process import BrokenProcessPool

import pytest
from hypothesis import given
from hypothesis import strategies as st

import zhspeech
from zhspeech import batch
from zhspeech.batch import ParseFailure, parse_many

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
    with pytest.raises(ValueError, match="workers: found 0, expected 1 or more"):
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
    crew = batch._Crew(1)
    with pytest.raises(BrokenProcessPool):
        crew.submit([DEADLY]).result()
    assert isinstance(crew.submit([TEXT]).exception(), BrokenProcessPool)
    crew.dismiss()
    assert crew.submit([TEXT]).exception() is None
    crew.dismiss()


@pytest.mark.usefixtures("deadly")
def test_where_no_process_can_work_no_text_is_blamed(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(batch, "_encode_all", _die)
    with pytest.raises(BrokenProcessPool):
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


def test_an_error_of_the_iterator_is_raised():
    def failing() -> Iterator[tuple[int, str]]:
        yield 1, TEXT
        raise LookupError("no more texts")

    with pytest.raises(LookupError, match="no more texts"):
        list(parse_many(failing(), workers=2))


@given(
    st.text() | st.lists(st.sampled_from(["一、", "二、", "一是", "二是", "\n", "修路。", "，"])).map("".join)
)
def test_a_tree_survives_the_way_between_processes(text: str):
    assert batch._decode(text, batch._encode(text)) == zhspeech.parse(text)
