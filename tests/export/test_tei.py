"""TEI holds the text as it is and the tree as nested elements, and is valid."""

from __future__ import annotations

import gzip
import json
import re
import shutil
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

import zhspeech

ROOT = Path(__file__).parents[2]
TEI = "{http://www.tei-c.org/ns/1.0}"
ID = "{http://www.w3.org/XML/1998/namespace}id"
TEXT = """\
在全镇水利会议上的讲话\r
同志们：\r
今年要修**公里渠。（掌声）\r
一、认清形势
今年雨水偏多：一是来得早；二是下得猛。
二、抓好落实
（一）修渠<a&b>。
（二）架桥。
"""
DIALOGUE = """\
水利座谈会记录
王县长：今天请大家来，讲讲修渠的事。
秦老汉：我说两条：一是量地，二是付钱。（笑）
王县长：说得清楚。量地的事明天就办。
秦老汉：好。
王县长：还有谁说？
吴嫂：我说。渠要改道。
"""


def tei(text: str, **options: object) -> ElementTree.Element:
    return ElementTree.fromstring(zhspeech.to_tei(zhspeech.parse(text), id="d1", **options))


def said(root: ElementTree.Element) -> str:
    """The text of the document."""
    body = root.find(f"{TEI}text")
    assert body is not None
    return "".join(body.itertext())


@pytest.mark.parametrize("text", [TEXT, DIALOGUE, ""], ids=["speech", "dialogue", "empty"])
def test_the_text_of_the_document_is_the_source(text: str):
    assert said(tei(text)) == text


@given(st.text(st.sampled_from("一二、（）讲水：。\n\r*<>&\"'-x\x00\x0c\ud800\ufffe"), max_size=60))
def test_any_text_is_kept_but_for_what_xml_forbids(text: str):
    assert said(tei(text)) == re.sub("[\x00\x0c\ud800\ufffe]", "\ufffd", text)


def test_nodes_nest_as_in_the_tree():
    root = tei(TEXT)
    speech = zhspeech.parse(TEXT)
    segs = {seg.get(ID): seg for seg in root.iter(f"{TEI}seg")}
    for node in speech.walk():
        seg = segs[f"d1.n{speech.number(node)}"]
        assert "".join(seg.itertext()) == node.text
        inner = [one.get(ID) for one in seg.iter(f"{TEI}seg") if str(one.get(ID)).startswith("d1.n")]
        assert len(inner) == 1 + sum(1 for other in speech.walk() if node in speech.ancestors(other))


def test_a_label_is_marked():
    assert [label.text for label in tei(TEXT).iter(f"{TEI}label")][:3] == ["一、", "一是", "二是"]


def test_a_mask_is_marked_with_its_kind_if_wanted():
    [mask] = [seg for seg in tei(TEXT).iter(f"{TEI}seg") if seg.get("type") == "mask"]
    assert (mask.text, mask.get("subtype")) == ("**", "amount")
    assert not [seg for seg in tei(TEXT, masks=False).iter(f"{TEI}seg") if seg.get("type") == "mask"]


def test_every_turn_is_an_utterance_of_its_speaker_behind_its_label():
    root = tei(DIALOGUE)
    people = {person.get(ID): person[0].text for person in root.iter(f"{TEI}person")}
    utterances = list(root.iter(f"{TEI}u"))
    assert [people[str(u.get("who"))[1:]] for u in utterances][:2] == ["王县长", "秦老汉"]
    notes = [note.text for note in root.iter(f"{TEI}note") if note.get("type") == "speaker"]
    assert [str(note).rstrip("：") for note in notes] == [people[str(u.get("who"))[1:]] for u in utterances]


def test_stage_directions_are_elements_of_their_kind():
    root = tei(TEXT)
    [applause] = root.iter(f"{TEI}kinesic")
    assert (applause.get("type"), "".join(applause.itertext())) == ("applause", "（掌声）")


def test_no_two_elements_share_an_id():
    ids = [name for one in tei(DIALOGUE).iter() if (name := one.get(ID))]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("name", ["", "1a", "a b", "a:b", "-a", "讲 话"])
def test_an_id_that_xml_does_not_allow_is_an_error(name: str):
    with pytest.raises(zhspeech.TeiError, match=r"id: found .*expected a letter or _"):
        zhspeech.to_tei(zhspeech.parse(TEXT), id=name)


@pytest.fixture(scope="module")
def schema() -> Path:
    path = ROOT.parent / "shared" / "schemas" / "parla-clarin.rng"
    if not path.exists():
        pytest.skip("the schema of Parla-CLARIN is not there")
    if shutil.which("jing") is None:
        pytest.skip("jing, which validates, is not installed")
    return path


def assert_valid(schema: Path, folder: Path, texts: dict[str, str]) -> None:
    for name, text in texts.items():
        document = zhspeech.to_tei(zhspeech.parse(text), id=f"t.{name}")
        (folder / f"{name}.xml").write_text(document, "utf-8")
    files = sorted(map(str, folder.glob("*.xml")))
    done = subprocess.run(["jing", schema, *files], capture_output=True, text=True, check=False)
    assert done.stdout == ""
    assert done.returncode == 0


def test_all_cases_and_examples_are_valid(schema: Path, tmp_path: Path):
    files = [path for folder in ("tests/cases", "examples") for path in (ROOT / folder).glob("*.txt")]
    texts = {path.stem: path.read_bytes().decode("utf-8") for path in files}
    assert_valid(schema, tmp_path, {**texts, "dialogue": DIALOGUE, "empty": ""})


def test_the_annotated_texts_are_valid(schema: Path, shared: Path, tmp_path: Path):
    files = [
        path
        for folder in ("dev", "written", "documents", "pages")
        for path in (shared / "eval" / folder).glob("*.txt")
    ]
    assert_valid(schema, tmp_path, {path.stem: path.read_bytes().decode("utf-8") for path in files})


def test_three_hundred_texts_of_the_corpus_are_valid(schema: Path, shared: Path, tmp_path: Path):
    with gzip.open(shared / "corpus" / "speeches.jsonl.gz", "rt", encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in lines][::5][:300]
    assert_valid(schema, tmp_path, {f"c{place}": text for place, text in enumerate(texts)})
