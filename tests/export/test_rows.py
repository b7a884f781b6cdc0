"""The rows of every table have its columns, and say what the tree says."""

from __future__ import annotations

import pytest

import zhspeech
from zhspeech.export.rows import TABLES

TEXT = """\
在全镇水利会议上的讲话
（2024年3月5日）
王大川
同志们：
今年要修**公里渠，落实三查三保。
一、认清形势
今年雨水偏多：一是来得早；二是下得猛。
二、抓好落实
（一）修渠。
（二）架桥。
"""
SPEECH = zhspeech.parse(TEXT)
TYPES = {"str": str, "word": str, "int32": int, "int8": int, "bool": bool}


def table(name: str, **options: str) -> list[dict[str, object]]:
    return list(zhspeech.rows(SPEECH, name, "甲", **options))


@pytest.mark.parametrize("name", TABLES)
def test_every_row_has_the_columns_of_its_table(name: str):
    for row in table(name):
        assert list(row) == [column.name for column in TABLES[name].columns]


@pytest.mark.parametrize("name", TABLES)
def test_every_value_is_of_its_columns_type(name: str):
    for row in table(name):
        for column in TABLES[name].columns:
            value = row[column.name]
            if value is None:
                assert column.nullable, column
            elif column.type.startswith("list"):
                assert {type(one) for one in value} <= {TYPES[column.type[5:-1]]}
            else:
                assert type(value) is TYPES[column.type], column


@pytest.mark.parametrize("name", TABLES)
def test_the_first_column_names_the_document(name: str):
    assert {row["doc_id"] for row in table(name)} <= {"甲"}


@pytest.mark.parametrize("name", sorted(TABLES.keys() - {"documents"}))
def test_the_text_of_a_row_is_its_stretch(name: str):
    for row in table(name):
        assert row["text"] == TEXT[row["start"] : row["end"]]


def test_a_nodes_text_may_be_its_own_alone():
    assert [row["text"] for row in table("nodes", text="own")][3] == "二、抓好落实\n"


@pytest.mark.parametrize("name", TABLES)
def test_text_may_be_left_out(name: str):
    assert {row["text"] for row in table(name, text="none")} <= {None}


def test_nodes_know_parent_part_and_path():
    last = table("nodes")[-1]
    assert (last["id"], last["parent"], last["part"], last["zone"]) == (5, 3, 1, None)
    assert last["path"] == ["二、抓好落实", "（二）架桥"]


def test_nodes_are_counted_within_their_series():
    places = [(row["label"], row["series"], row["pos"]) for row in table("nodes")]
    assert [label for label, _, _ in places] == ["一、", "一是", "二是", "二、", "（一）", "（二）"]
    assert [pos for _, _, pos in places] == [1, 1, 2, 2, 1, 2]
    assert len({series for _, series, _ in places}) == 3


def test_a_nodes_id_is_its_number():
    assert [row["id"] for row in table("nodes")] == [SPEECH.number(node) for node in SPEECH.walk()]


def test_paragraphs_tile_the_text():
    assert "".join(str(row["text"]) for row in table("paragraphs")) == TEXT


def test_a_mask_knows_where_it_stands():
    [mask] = table("masks")
    assert (mask["kind"], mask["node"], mask["line"], mask["column"]) == ("amount", None, 5, 5)


def test_a_document_is_one_row():
    [row] = table("documents")
    assert (row["n_chars"], row["n_parts"], row["n_nodes"], row["script"]) == (len(TEXT), 2, 6, "hans")
    assert (row["title"], row["speaker"]) == ("在全镇水利会议上的讲话", "王大川")
    assert (row["date"], row["date_role"], row["error"]) == ("2024-03-05", "given", None)


def test_an_unknown_table_is_an_error():
    with pytest.raises(zhspeech.TableError, match=r"table: found 'words', expected one of documents, nodes"):
        next(zhspeech.rows(SPEECH, "words"))


def test_an_unknown_way_to_keep_text_is_an_error():
    with pytest.raises(zhspeech.TableError, match="text: found 'all', expected one of full, own, none"):
        next(zhspeech.rows(SPEECH, "nodes", text="all"))
