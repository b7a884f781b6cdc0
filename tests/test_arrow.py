"""Arrow tables hold the rows of ``rows``, in bounded memory, here and in other engines."""

from __future__ import annotations

import pickle
import sys

import pytest

import zhspeech
from zhspeech.export.rows import TABLES

pa = pytest.importorskip("pyarrow", reason="pyarrow is not installed")

TEXTS = {
    "甲": "在会上的讲话\n一、修渠\n今年修**公里，落实三查三保。\n二、架桥\n（一）定线。\n（二）打桩。\n",
    "乙": "",
    "丙": "今天讲三点：一是水；二是路；三是\ud800电。",
}


@pytest.fixture
def arrow():
    import zhspeech.arrow

    return zhspeech.arrow


def expected(table: str) -> list[dict[str, object]]:
    """The rows of ``rows``, with U+FFFD for what Arrow cannot hold."""

    def encodable(value: object) -> object:
        if isinstance(value, list):
            return [encodable(one) for one in value]
        return value.replace("\ud800", "\ufffd") if isinstance(value, str) else value

    rows = [row for key, text in TEXTS.items() for row in zhspeech.rows(zhspeech.parse(text), table, key)]
    return [{key: encodable(value) for key, value in row.items()} for row in rows]


@pytest.mark.parametrize("table", TABLES)
def test_an_arrow_table_has_the_rows_of_the_speeches(arrow, table: str):
    found = arrow.to_arrow(TEXTS.items(), table).read_all()
    assert found.schema == arrow.schema(table)
    assert found.to_pylist() == expected(table)


@pytest.mark.parametrize("workers", [1, 2])
def test_rows_come_in_the_order_of_the_texts(arrow, workers: int):
    found = arrow.to_arrow(TEXTS.items(), "documents", workers).read_all()
    assert found.column("doc_id").to_pylist() == list(TEXTS)


def test_texts_are_read_no_further_ahead_than_a_batch(arrow):
    read = []

    def texts():
        for number in range(10_000):
            read.append(number)
            yield str(number), "一、修渠\n二、架桥\n"

    arrow.to_arrow(texts(), "nodes").read_next_batch()
    assert len(read) < 5_000


def test_a_text_that_fails_is_a_row_of_documents_with_the_reason(arrow):
    found = arrow.to_arrow([("甲", "一、修渠"), ("乙", 3)], "documents").read_all().to_pylist()
    assert [row["error"] is None for row in found] == [True, False]


def test_a_text_that_fails_has_no_row_in_other_tables(arrow):
    assert arrow.to_arrow([("乙", 3)], "nodes").read_all().num_rows == 0


@pytest.mark.parametrize("table", TABLES)
def test_a_pickled_mapper_gives_the_same_rows(arrow, table: str):
    mapper = pickle.loads(pickle.dumps(arrow.mapper(table)))
    texts = [text.replace("\ud800", "\ufffd") for text in TEXTS.values()]
    assert mapper(pa.table({"doc_id": list(TEXTS), "text": texts})).to_pylist() == expected(table)


def test_a_null_text_has_no_rows(arrow):
    texts = pa.table({"doc_id": ["甲"], "text": pa.array([None], pa.string())})
    assert arrow.mapper("nodes")(texts).num_rows == 0


def test_a_missing_column_is_named(arrow):
    with pytest.raises(zhspeech.ColumnError) as caught:
        arrow.mapper("nodes", text="body")(pa.table({"doc_id": ["甲"], "text": ["一、"]}))
    assert str(caught.value) == "columns: found doc_id, text, expected one called 'body'"


def test_spark_is_given_a_schema_in_its_own_words(arrow):
    assert arrow.mapper("masks").ddl.startswith("`doc_id` STRING, `text` STRING, `kind` STRING")


def test_without_pyarrow_the_error_says_what_to_install(arrow, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    from zhspeech import arrow as module

    module._pyarrow.cache_clear()
    with pytest.raises(zhspeech.MissingExtraError, match=r'pip install "zhspeech\[arrow\]"'):
        arrow.schema("nodes")
    module._pyarrow.cache_clear()


def test_no_column_of_numbers_becomes_floats_in_pandas(arrow):
    pytest.importorskip("pandas", reason="pandas is not installed")
    frame = arrow.to_arrow(TEXTS.items(), "nodes").read_all().to_pandas(integer_object_nulls=True)
    assert "float64" not in set(map(str, frame.dtypes))


def test_duckdb_finds_every_text_as_long_as_its_stretch(arrow, tmp_path):
    duckdb = pytest.importorskip("duckdb", reason="DuckDB is not installed")
    parquet = pytest.importorskip("pyarrow.parquet")
    parquet.write_table(arrow.to_arrow(TEXTS.items(), "nodes").read_all(), tmp_path / "nodes.parquet")
    query = "select count(*) from '{}' where length(text) <> \"end\" - start"
    assert duckdb.sql(query.format(tmp_path / "nodes.parquet")).fetchall() == [(0,)]
