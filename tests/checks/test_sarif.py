from __future__ import annotations

import json
from pathlib import Path

import pytest

import zhspeech
from zhspeech.checks.rules import RULES
from zhspeech.checks.sarif import fingerprint

SLIP = "一、修路\n今年修好。\n三、架桥\n明年架好。\n"


def findings(text: str, name: str = "texts/a.txt") -> list[tuple[str, zhspeech.Diagnostic]]:
    return [(name, found) for found in zhspeech.check(zhspeech.parse(text))]


@pytest.mark.parametrize("text", ["", SLIP, "".join(rule.wrong + "\n" for rule in RULES), "😀" + SLIP])
def test_a_log_is_valid_against_the_schema_of_the_standard(text: str, shared: Path):
    jsonschema = pytest.importorskip("jsonschema", reason="jsonschema is in the extra test")
    schema = json.loads((shared / "schemas" / "sarif-schema.json").read_text("utf-8"))
    jsonschema.validate(zhspeech.sarif(findings(text)), schema)


def test_a_result_has_its_rule_place_messages_and_fingerprint():
    (run,) = zhspeech.sarif(findings(SLIP))["runs"]
    (result,) = run["results"]
    assert run["columnKind"] == "unicodeCodePoints"
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"] == "N101"
    assert result["level"] == "warning"
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {"uri": "texts/a.txt", "uriBaseId": "%SRCROOT%"}
    assert (place["region"]["startLine"], place["region"]["startColumn"]) == (3, 1)
    assert (place["region"]["charOffset"], place["region"]["charLength"]) == (11, 2)
    assert result["message"]["text"].endswith("· “一、”之后是“三、”，缺“二、”")
    assert list(result["partialFingerprints"]) == ["zhspeech/v1"]


def test_every_rule_is_described():
    rules = zhspeech.sarif([])["runs"][0]["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [rule.code for rule in RULES]
    assert all(rule["shortDescription"]["text"] and rule["help"]["text"] for rule in rules)


def test_a_name_is_escaped_as_an_address():
    (run,) = zhspeech.sarif(findings(SLIP, "讲话 稿.txt"))["runs"]
    location = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert location["uri"] == "%E8%AE%B2%E8%AF%9D%20%E7%A8%BF.txt"


def test_a_fingerprint_does_not_depend_on_the_lines_around():
    ((_, one),) = findings(SLIP)
    ((_, other),) = findings("在全县大会上的讲话\n\n" + SLIP.replace("今年修好。", "今年一定修好。"))
    assert one.start != other.start
    assert fingerprint(one) == fingerprint(other)


def test_a_fingerprint_tells_lines_apart():
    ((_, one),) = findings(SLIP)
    ((_, other),) = findings(SLIP.replace("架桥", "造桥"))
    assert fingerprint(one) != fingerprint(other)
