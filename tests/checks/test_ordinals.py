from __future__ import annotations

import pytest

import zhspeech


def ordinals(found, *labels: str) -> list[str]:
    """What is found in the ordinals of one list with these labels, a line each."""
    return found("\n".join(f"* {label}修路架桥" for label in labels), "N")


def test_ordinals_without_a_slip_are_not_reported(found):
    assert ordinals(found, "一、", "二、", "三、", "四、") == []


@pytest.mark.parametrize(
    ("labels", "expected"),
    [
        ("一、 二、 四、", ["3 N101 found nothing between 二、 and 四、, expected 3"]),
        ("一、 五、 六、", ["2 N101 found nothing between 一、 and 五、, expected 2 to 4"]),
        ("二、 三、 四、", []),
        ("一、 二、 二、 三、", ["3 N102 found 二、 after 二、, expected 3"]),
        ("一、 二、 二、 四、", ["3 N102 found 二、 after 二、, expected 3"]),
        ("一、 二、 七、 四、 五、", ["3 N103 found 七、 after 二、, expected 3"]),
        ("一、 三、 二、 四、", ["3 N103 found 二、 after 三、, expected it before that"]),
        ("1. 2. 4. 5. 7.", [
            "3 N101 found nothing between 2. and 4., expected 3",
            "5 N101 found nothing between 5. and 7., expected 6",
        ]),
    ],
)  # fmt: skip
def test_a_slip_in_the_ordinals_is_reported_once(found, labels: str, expected: list[str]):
    assert ordinals(found, *labels.split()) == expected


def test_a_gap_may_be_wider_than_memory(speech_of):
    records = speech_of("* 一、修路\n* 二、架桥\n* 三、通电").to_dict()
    records["nodes"][2]["ordinal"] = 10**12
    (found,) = zhspeech.check(zhspeech.Speech.from_dict(records), select=["N101"])
    assert found.message == "found nothing between 二、 and 三、, expected 3 to 999999999999"


def test_a_list_that_lacks_more_than_it_has_is_an_excerpt(found):
    assert ordinals(found, "18. ", "19. ", "20. ") == []


def test_a_quoted_part_of_another_list_is_no_slip(found):
    lines = "* 1. 修路\n* 2. 架桥\n* 3. 请看守则：「\n* 18. 守时\n* 19. 守信」\n* 4. 通电\n* 5. 供水"
    assert found(lines, "N") == []


def test_a_list_that_restarts_is_another_list(found):
    lines = found("* 一、修路\n* 二、架桥\n* 三、通电\n* 二、供水\n* 三、治河\n* 四、种树", "N")
    assert lines == []


@pytest.mark.parametrize(
    "labels", ["一、 二、 一、 二、 三、 三、", "一、 二、 三、 四、 一、 二、 五、 六、"]
)
def test_a_list_may_go_on_behind_one_that_is_nested_in_it_though_the_tree_is_flat(found, labels: str):
    assert ordinals(found, *labels.split()) == []


def test_a_number_that_stands_in_the_text_is_not_missing(found):
    assert found("* 第一，修路\n~ 第二，我记不清了。\n* 第三，架桥", "N") == []


def test_a_letter_that_stands_in_the_text_is_not_missing(found):
    assert found("* (g) 修路\n* (h) 架桥\n~ (i) 见后。\n* (j) 通电", "N") == []


def test_a_label_without_a_number_of_its_own_can_be_missed(found):
    lines = found("* ①修路\n* ②架桥\n* ④通电", "N")
    assert lines == ["3 N101 found nothing between ② and ④, expected 3"]


def test_a_heading_that_stands_too_early_is_out_of_order(found):
    lines = found("* 一、修路\n~ 三、通电\n* 二、架桥\n* 四、供水", "N")
    assert lines == ["3 N103 found 二、 after 三、, expected it before that"]


def test_a_numeral_in_an_earlier_sentence_is_no_heading_out_of_order(found):
    lines = found("* 一、修路架桥，然后三、通电\n* 二、供水\n* 四、治河", "N")
    assert lines == ["3 N101 found nothing between 二、 and 四、, expected 3"]


def test_numbering_may_run_on_through_several_parts(found):
    assert (
        found("* 一、城里\n  - （一）修路\n  - （二）架桥\n* 二、乡下\n  - （三）通电\n  - （四）供水", "N")
        == []
    )


def test_a_list_that_text_interrupts_is_still_one_list(found):
    lines = found(
        "* 一、修路\n  - 一是买料\n  - 二是请人\n  ~ 说到这里插一句。\n  - 二是记账\n* 二、架桥", "N"
    )
    assert lines == ["5 N102 found 二是 after 二是, expected 3"]


def test_a_first_member_without_a_second_is_reported(found):
    lines = found("* 一、修路\n  - （一）买料\n* 二、架桥")
    assert lines == ["2 N104 found （一） alone, expected a second member or no number"]


def test_members_that_all_bear_the_label_of_the_first_are_no_lone_first_member(found):
    assert found("@opening 一个道理。\n- 一是修路，一是架桥。", "N") == []


def test_a_first_member_whose_second_stands_in_the_text_is_not_alone(found):
    assert found("@opening 有几个办法。\n- 一是修路。\n~ 说到这里插一句，二是架桥。", "N") == []


def test_a_list_that_begins_with_two_lacks_its_first_member_where_text_stands_before_it(found):
    lines = "@opening 今年全县要集中力量办好几件群众盼了多年的大事。\n* 二、修路\n* 三、架桥\n* 四、通电"
    assert found(lines, "N") == ["2 N101 found 二、 at the beginning of a list, expected 1"]


@pytest.mark.parametrize(
    "text",
    [
        "有几件事要办。\n第一，修路。路要宽。\n第一，架桥。桥要牢。\n第二，通电。\n第三，供水。\n",
        "有几件事要办。第一，修路。路要宽。第一，架桥。桥要牢。第二，通电。第三，供水。\n",
    ],
)
def test_a_first_number_right_behind_itself_is_a_repetition(text: str):
    diagnostics = zhspeech.check(zhspeech.parse(text), select=["N"])
    assert [(one.code, one.text) for one in diagnostics] == [("N102", "第一，")]


def test_an_adverb_before_a_list_is_not_its_first_member(found):
    lines = (
        "- 首先，感谢各位。\n  - 第一，修路。\n  - 第二，架桥。\n- 第二，通电。\n- 第三，供水。\n~ 说到这里。"
    )
    assert found(lines, "N") == ["4 N102 found 第二， after 第二，, expected 3"]
