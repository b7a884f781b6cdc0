from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    "lead_in",
    [
        "我来目的有二：",
        "下面我讲两点意见：",
        "我有2点感受。",
        "这个乡呈现出“两个特点”：",
        "要当好两种人（",
        "基层有两苦，",
        "要算好两笔账。",
        "要在两个方面下功夫：",
    ],
)
def test_an_announced_count_that_holds_is_not_reported(found, lead_in: str):
    assert found(f"@opening {lead_in}\n- 一是修路\n- 二是架桥", "C") == []


def test_an_announced_count_that_does_not_hold_is_reported_at_the_lead_in(found):
    lines = found("@opening 同志们好。\n~ 下面我讲三点意见：\n* 一、修路\n* 二、架桥\n* 三、通电\n* 四、供水")
    assert lines == ["2 C201 found 4 (一、 to 四、), expected 3 as announced"]


def test_a_lone_member_where_more_are_announced_is_reported_as_that_alone(found):
    lines = found("@opening 下面我讲三点意见：\n- 一是修路。")
    assert lines == ["1 C201 found 1 (only 一是), expected 3 as announced"]


@pytest.mark.parametrize(
    "lines",
    [
        # the gap is reported, not the count
        "@opening 我讲四点意见：\n- 一是修路\n- 二是架桥\n- 四是通电",
        # 最后 may bring the end of the speech
        "@opening 我讲两点意见：\n- 第一，修路\n- 第二，架桥\n- 最后，谢谢大家",
        # the next member is there, though not in the tree
        "@opening 我讲三点意见：\n- 一是修路\n- 二是架桥\n~ 接着说，三是通电",
        # another list goes on behind the announced one
        "@opening 可以分两步：\n- 第一步，修路\n- 第二步，架桥\n- 第三，通电",
        # the list goes on in the next numbered paragraph
        "* 1. 有两点要强调。\n  - 第一，修路\n* 2. 接着说。\n  - 第二，架桥",
        # the count belongs to something else in the lead-in
        "@opening 要从开源和节流两方面采取有力措施。\n- 一要修路\n- 二要架桥\n- 三要通电",
        # all members bear the label of the first
        "@opening 抓了两个点：\n- 一个是城东，一个是城西。",
    ],
)
def test_a_count_that_holds_in_its_way_is_not_reported(found, lines: str):
    assert found(lines, "C201") == []


@pytest.mark.parametrize(
    "lead_in",
    [
        "下面我讲三点意见，供大家参考。",
        "我提出三项措施，希望为今后打个基础。",
        "要从以下三个方面解决好这个问题。",
    ],
)
def test_a_lead_in_may_go_on_behind_its_count(found, lead_in: str):
    lines = found(f"@opening {lead_in}\n- 一是修路\n- 二是架桥", "C201")
    assert lines == ["1 C201 found 2 (一是 to 二是), expected 3 as announced"]
