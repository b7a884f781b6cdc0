"""Tests of the choices of zones: how sure they are, what comes second, and why."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import zhspeech
from zhspeech.zones.attributes import ATTRIBUTES, FORMS
from zhspeech.zones.choices import ZoneChoice, explain_zones
from zhspeech.zones.find import Label, find_zones
from zhspeech.zones.setting import SETTINGS

TEXT = (
    "首页 > 讲话 > 正文\n在全县护林大会上的讲话\n同志们：\n"
    "今天请大家来，是要把护林的事情说一说，讲三点意见。\n"
    "一、认清形势\n去年烧了三次，损失很大，教训深刻。\n二、落实责任\n各村要签责任状，一级抓一级。\n"
    "同志们，让我们行动起来，护好每一片林子！\n上一篇：修渠记\n"
)
LABELS = [Label(TEXT.index(label), 0, TEXT.index(label)) for label in ("一、", "二、")]
#: The last line could be body as well as closing.
DOUBTFUL = "村里的打算\n乡亲们：\n今年办三件事，先修渠，再架桥，后铺路。\n渠老了，桥断了。\n谢谢大家！\n"
#: Attributes that weigh the same speak for its salutation, and others for its footer.
TIED = Path(__file__).parents[1] / "cases" / "letter-migrant-workers.txt"


def choices(text: str) -> dict[str, ZoneChoice]:
    return {choice.kind: choice for choice in zhspeech.explain(text).zones}


def test_what_was_chosen_is_likelier_than_what_comes_second():
    for choice in explain_zones(TEXT, LABELS):
        assert choice.share > choice.runner_up_share
        assert choice.runner_up != choice.start


def test_the_choices_are_those_that_were_made():
    found = find_zones(TEXT, LABELS)
    assert [choice.start for choice in explain_zones(TEXT, LABELS)] == list(found)


def test_a_zone_that_is_not_there_is_explained_too():
    footer = choices(TEXT.replace("上一篇：修渠记\n", ""))["footer"]
    assert footer.start is None
    assert footer.runner_up is not None


def test_a_text_without_words_has_no_zone_and_nothing_second():
    assert {(one.start, one.share, one.runner_up_share) for one in explain_zones("", [])} == {
        (None, 1.0, 0.0)
    }


def test_a_reason_says_how_much_more_it_is_worth_than_what_comes_second():
    closing = choices(DOUBTFUL)["closing"]
    assert closing.start == DOUBTFUL.index("谢谢")
    second = "nowhere" if closing.runner_up is None else f"at {closing.runner_up}"
    assert re.match(rf"worth \d+\.\d\d more than {second}: '", closing.reason)


def test_a_reason_names_attributes_of_the_tables_with_their_weights_the_heaviest_first():
    pros, _, cons = choices(DOUBTFUL)["closing"].reason.partition(": ")[2].partition("; against it ")
    weights = [[float(weight) for weight in re.findall(r"[+-]\d+\.\d\d", side)] for side in (pros, cons)]
    assert weights == [sorted(weights[0], reverse=True), sorted(weights[1])]
    assert min(weights[0]) > 0 > max(weights[1])
    known = {*(row.name for row in ATTRIBUTES), *FORMS, *SETTINGS}
    named = set(re.findall("'([^']+)'", pros + cons))
    assert {name for name in named if not name.startswith(("sort ", "line of ", "cut at "))} <= known


def test_reasons_are_the_same_whatever_order_sets_have():
    said = set()
    for seed in "12345":
        code = f"import zhspeech; print(zhspeech.explain(zhspeech.read({str(TIED)!r}).text).zones)"
        environment = {**os.environ, "PYTHONHASHSEED": seed, "PYTHONUTF8": "1"}
        command = [sys.executable, "-c", code]
        said.add(subprocess.run(command, env=environment, capture_output=True, check=True).stdout)
    assert len(said) == 1


def test_what_no_other_reading_comes_near_says_so():
    assert choices(TEXT)["body"].reason == "no other reading is in sight"


def test_a_zone_of_a_tree_from_elsewhere_says_how_much_less_it_is_worth():
    outline = zhspeech.parse(DOUBTFUL).outline().replace("@closing 谢谢大家！\n", "")
    found = zhspeech.explain(zhspeech.Speech.from_outline(DOUBTFUL, outline)).zones
    [closing] = [choice for choice in found if choice.kind == "closing"]
    assert (closing.start, closing.runner_up) == (None, DOUBTFUL.index("谢谢"))
    assert closing.reason.startswith(f"worth {closing.reason.split()[1]} less than at {closing.runner_up}: ")


def test_a_zone_of_a_tree_from_elsewhere_may_begin_where_nothing_was_weighed():
    speech = zhspeech.Speech.from_outline(TEXT, "@title 首页\n@opening 护林的事情")
    [body] = [choice for choice in zhspeech.explain(speech).zones if choice.kind == "body"]
    assert (body.start, body.share) == (TEXT.index("护林的事情"), 0.0)
    assert body.reason == "the tree at hand has it where nothing was weighed"


@pytest.mark.parametrize("text", [TEXT, DOUBTFUL, "", "\n \n"])
def test_zones_of_a_parsed_speech_begin_where_their_choices_say(text: str):
    speech = zhspeech.parse(text)
    begun = {zone.kind: zone.trimmed[0] for zone in speech.zones if zone.kind != "opening"}
    if speech.body and speech.body.text.strip():
        begun["body"] = speech.body.trimmed[0]
    told = {choice.kind: choice.start for choice in zhspeech.explain(text).zones if choice.start is not None}
    assert told == begun
