"""What holds of the masks of any string at all."""

from __future__ import annotations

import re

import hypothesis.strategies as st
from hypothesis import assume, example, given

from zhspeech.masks import fill_masks, find_masks, has_masked_numbers
from zhspeech.text.spans import Span

#: Placeholders in every form, what decides about them, mark-up, line ends.
PIECES = (
    *("*", "**", "***", "＊", "×", "××", "×××", "X", "x", "Ｘ", "某", "某某", "□", "■", "○", "〇", "_", "__"),
    *(
        "亿元",
        "万",
        "千",
        "多",
        "人",
        "%",
        "个百分点",
        "百分之",
        "分之",
        "位",
        "第",
        "居",
        "年",
        "月",
        "日",
        "近",
    ),
    *(
        "市",
        "镇",
        "公司",
        "同志",
        "书记",
        "王",
        "老",
        "说",
        "等",
        "三",
        "十",
        "一",
        "些",
        "种",
        "江西",
        "电话：",
        "里",
    ),
    *(
        "、",
        "，",
        "。",
        "：",
        ":",
        ".",
        "-",
        "至",
        "和",
        "（",
        "）",
        "“",
        "”",
        " ",
        "\u3000",
        "\n",
        "\r\n",
        "\r",
        "\\",
    ),
    *("1", "4", "20", "a", "世纪", "光", "号", "带", "打了", "字", "进入", "前", "项目", "在", "召开"),
)
texts = st.text() | st.lists(st.sampled_from(PIECES), max_size=40).map("".join)


@given(texts)
def test_masks_are_runs_in_order_and_apart(text: str):
    end = 0
    for mask in find_masks(text):
        assert end <= mask.start < mask.end <= len(text)
        end = mask.end


@given(texts)
@example("二〇二〇年")
def test_a_mask_is_all_placeholder_characters(text: str):
    assert all(set(mask.text) <= set("*＊×✕✖╳⨯XxＸｘ某□■▢○◯〇_＿.．…·") for mask in find_masks(text))


@given(texts)
def test_only_numbers_have_units(text: str):
    for mask in find_masks(text):
        assert mask.is_numeric or mask.unit is None


@given(texts)
def test_a_unit_of_one_mask_is_written_in_the_text_after_it(text: str):
    for mask in find_masks(text):
        assert mask.unit is None or (mask.unit and mask.unit[-1] in text[mask.end :])


@given(texts, st.integers(0, 99), st.integers(0, 99))
def test_masks_of_a_span_are_those_of_its_source_that_lie_inside_it(text: str, one: int, other: int):
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    inside = tuple(mask for mask in find_masks(text) if start <= mask.start and mask.end <= end)
    assert find_masks(Span(text, start, end)) == inside


#: Placeholders of two kinds side by side, of which one may be a mask and the other none: 20*×.
_TWO_KINDS = re.compile(r"([*＊×XxＸ某□■○〇_])(?!\1)[*＊×XxＸ某□■○〇_]")


@given(texts, st.sampled_from("1234567"))
def test_filling_every_mask_with_as_many_digits_leaves_none(text: str, digit: str):
    assume(not _TWO_KINDS.search(text))
    assert not has_masked_numbers(fill_masks(text, lambda mask: digit * len(mask.text)))


@given(texts)
def test_a_mask_filled_with_itself_changes_nothing(text: str):
    assert fill_masks(text, str) == text
