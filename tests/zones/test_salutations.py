from __future__ import annotations

import pytest

from zhspeech.text.plain import plain_text
from zhspeech.zones.salutations import is_addressee, match_address


@pytest.mark.parametrize(
    "address",
    [
        "同志们：",
        "同志們！",
        "各位乡亲，",
        "尊敬的各位来宾，",
        "主席、各位代表：",
        "大会主席先生，各位来宾：",
        "女士们、先生们！",
        "同志们！战友们！",
        "**同志们：**",
    ],
)
def test_an_address_at_the_head_of_a_line_is_matched_with_its_mark(address: str):
    stars = "**" if address.startswith("**") else ""
    line = address.removeprefix(stars)
    assert match_address(plain_text(line) + "今天开会。") == len(line)


@pytest.mark.parametrize("line", ["今天开会。", "我们的同志们，早", "同志们早", "一些同志们，", "各位：", ""])
def test_no_address_is_matched_where_there_is_none(line: str):
    assert match_address(plain_text(line)) == 0


@pytest.mark.parametrize(
    "line",
    [
        "各省、自治区、直辖市人民政府办公厅（室）：",
        "各鄉鎮人民政府，縣政府各部門：",
        "县委、县人民政府：",
        "王小田同志：",
        "致：青石镇水利站",
        "主送：各村",
        "致全体村民：",
        "王小田先生敬启：",
    ],
)
def test_the_addressee_of_a_document_is_known(line: str):
    assert is_addressee(plain_text(line))


@pytest.mark.parametrize(
    "line", ["情况如下：", "镇长在各村查看水渠、桥梁时讲：", "县人民政府", "致富的路子："]
)
def test_a_line_that_leads_in_is_no_addressee(line: str):
    assert not is_addressee(plain_text(line))
