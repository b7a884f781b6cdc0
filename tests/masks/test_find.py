from __future__ import annotations

import pytest

from zhspeech import parse
from zhspeech.masks import find
from zhspeech.masks.find import find_masks
from zhspeech.text.spans import Span


def found(text: str) -> list[str]:
    """The masks as ``text:kind`` or ``text:kind:unit``."""
    return [f"{mask}:{mask.kind.value}" + (f":{mask.unit}" if mask.unit else "") for mask in find_masks(text)]


def kinds(text: str) -> list[str]:
    return [mask.kind.value for mask in find_masks(text)]


@pytest.mark.parametrize(
    "form", ["**", "＊＊", "××", "✕✕", "XX", "xx", "ＸＸ", "ｘｘ", "□□", "■■", "○○", "〇〇", "__"]
)
def test_every_form_of_placeholder_is_found(form: str):
    text = f"我们{form}县今年栽果树{form}万亩。"
    assert found(text) == [f"{form}:place", f"{form}:amount:万亩"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("三块地的比例是**:**:**。", ["**:ratio", "**:ratio", "**:ratio"]),
        ("×日×时×分，水位高。", ["×:date:日", "×:date:时", "×:date:分"]),
        ("来了×万×千多人。", ["×:count:人", "×:count:人"]),
        ("亩产**至**公斤。", ["**:amount:公斤", "**:amount:公斤"]),
        ("电话：***-****。", ["***:number", "****:number"]),
        ("增长*.*%。", ["*:percent:%", "*:percent:%"]),
        ("会期定在____年__月__日。", ["____:date:年", "__:date:月", "__:date:日"]),
        ("今天到会的有×××、××、×××三位同志。", ["×××:person", "××:person", "×××:person"]),
    ],
)
def test_each_withheld_value_is_one_mask(text: str, expected: list[str]):
    assert found(text) == expected


def test_a_mask_holds_the_placeholders_alone():
    (mask,) = find_masks("修渠2**公里")
    assert (mask.start, mask.end, mask.text) == (3, 5, "**")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("全镇存款**亿元", "**:amount:亿元"),
        ("花了×多万元", "×:amount:万元"),
        ("全鎮存款**億元", "**:amount:億元"),
        ("修路**公里", "**:amount:公里"),
        ("贷款**亿，", "**:amount:亿"),
        ("成活率XX%", "XX:percent:%"),
        ("回落×个百分点", "×:percent:个百分点"),
        ("回落×個百分點", "×:percent:個百分點"),
        ("占百分之××", "××:percent"),
        ("总量居第**位", "**:rank:位"),
        ("增速居**位", "**:rank:位"),
        ("挺进前**名", "**:rank:名"),
        ("较去年前移*位", "*:rank:位"),
        ("排在倒数第*，", "*:rank"),
        ("铺了**条道路", "**:count:条"),
        ("鋪了**條道路", "**:count:條"),
        ("全镇××万人民", "××:count:万"),
        ("来了**余户", "**:count:户"),
        ("干了近**年", "**:count:年"),
        ("提前**天完工", "**:count:天"),
        ("他**年参军", "**:date:年"),
        ("今年×月底", "×:date:月"),
        ("六月×号开工", "×:date:号"),
        ("档案里写着19××。", "××:date"),
        ("每股收益翻了**倍", "**:ratio:倍"),
        ("按*：1配套", "*:ratio"),
        ("配比缩小到2：**。", "**:ratio"),
        ("住在柳树巷×××号", "×××:number:号"),
        ("咨询电话：********", "********:number"),
        ("咨询电话：6600***", "***:number"),
        ("手机是138****5678", "****:number"),
    ],
)
def test_a_number_has_the_kind_and_the_unit_of_what_stands_beside_it(text: str, expected: str):
    assert found(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "下面请××同志发言",
        "由×××副县长牵头",
        "村支书**表了态",
        "原副镇长×××受贿",
        "王××回来了",
        "张×同志",
        "××：我说两句",
        "（×××：是这样）",
        "工人代表×××等三人",
        "×××，女，三十一岁",
        "何某也在场",
    ],
)
def test_a_name_beside_a_title_a_surname_or_a_colon_is_a_person(text: str):
    assert kinds(text) == ["person"]


@pytest.mark.parametrize(
    "text",
    [
        "**市委",
        "××鎮的集市",
        "到××乡蹲点",
        "**纪委",
        "**籍老板",
        "总量居**第一",
        "他在××召开了会议",
    ],
)
def test_a_name_before_a_kind_of_place_or_after_a_word_of_place_is_a_place(text: str):
    assert kinds(text) == ["place"]


@pytest.mark.parametrize(
    "text",
    ["××公司", "**集团的车间", "××局", "**办事处", "××新材料公司", "××中学", "空军某部", "××日报的记者"],
)
def test_a_name_before_a_kind_of_body_is_an_organisation(text: str):
    assert kinds(text) == ["organisation"]


@pytest.mark.parametrize("text", ["亟待××的难事", "如何××这些老账", "犯了××错误", "这叫“××”。"])
def test_a_withheld_common_word_is_a_word(text: str):
    assert kinds(text) == ["word"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("走得快的**、**、**等村", ["place", "place", "place"]),
        ("参加的有××、×××同志", ["person", "person"]),
        ("村主任×××、××没有来", ["person", "person"]),
    ],
)
def test_members_of_a_list_are_of_one_kind(text: str, expected: list[str]):
    assert kinds(text) == expected


def test_without_evidence_the_kind_is_what_the_text_mostly_withholds():
    bare = "大家都夸××好。"
    assert kinds(f"××县、××镇和××村都是。{bare}") == ["place"] * 4
    assert kinds(f"××同志、王××和××主任都是。{bare}") == ["person"] * 4


@pytest.mark.parametrize(
    "text",
    [
        "舞台按4×4排开",
        "全年7×24小时值守",
        "板厚3米×5米",
        "发展5G×AI",
        "总人数 x 0.5 x 0.2",
        "开展“数据要素×”行动",
        "数据要素×现代农业",
        "某些人、某種事、某個村、某一天、某件事、某位老人",
        "他听某人说过",
        "不要轻信某人",
        "**重点任务：**抓好落实。",
        "要牢牢把握**春耕备耕**这件大事，更要**一刻不误**地干。",
        "__要点：__抓好落实。",
        "* 第一件\n* 第二件",
        "说完了。\n***\n接着说。",
        "说完了。\n＊　　＊　　＊\n接着说。",
        "×　×　×",
        "前进！＊＊＊\n",
        "* 本文有删节",
        "\n*本文有删节",
        "带*号的是估计数",
        "___________",
        "到了XX世纪",
        "XXXI、XIX、Ⅹ",
        "Excel、Xbox、Fax、the xx of it",
        "https://example.org/xx_xx?x=1",
        "show_text、__init__",
        "照了X光，用了X射线",
        "构建“1+N+X”体系",
        "他说……",
        "二○二五年和二〇二六年，六·二○那天，一○一中",
        "○ 一是\n● 二是",
        "□是　□否\n■ 第一部分",
        "名字上打了××。",
    ],
)
def test_what_only_looks_like_a_mask_is_none(text: str):
    assert find_masks(text) == ()


def test_masks_and_markdown_may_stand_in_one_line():
    text = "**一、家底。**全镇有耕地**万亩，住着**户人家。"
    assert found(text) == ["**:amount:万亩", "**:count:户"]


def test_stars_in_mid_phrase_are_masks_once_the_text_masks_with_stars():
    assert kinds("今年**在各乡镇中走在**前头，存款**亿元。") == ["place", "place", "amount"]


def test_a_single_cross_between_words_is_a_mask_once_the_text_masks_with_crosses():
    assert kinds("那边×也来了。") == []
    assert kinds("那边×也来了。××也来了。") == ["person", "person"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("张某、王某某和某局局长", ["某:person", "某某:person", "某:organisation"]),
        ("某月某日，某县某镇", ["某:date:月", "某:date:日", "某:place", "某:place"]),
        ("（当某人谈到水渠时）", ["某:person"]),
        ("二〇XX年", ["XX:date:年"]),
    ],
)
def test_some_and_noughts_are_masks_where_they_withhold(text: str, expected: list[str]):
    assert found(text) == expected


def test_masks_of_a_span_are_those_of_its_source_inside_it():
    text = "存款**亿元，贷款**亿元，还款**亿元。"
    node = Span(text, 7, 14)
    assert [(mask.start, mask.end) for mask in find_masks(node)] == [(9, 11)]


def test_what_stands_outside_a_span_decides_about_what_is_in_it():
    text = "增速居第**位"
    assert find_masks(Span(text, 4, 6)) == find_masks(text)


def test_a_run_that_reaches_out_of_a_span_is_not_in_it():
    assert find_masks(Span("存款**亿元", 0, 3)) == ()


def test_the_masks_of_every_node_come_from_one_pass_over_the_text(monkeypatch: pytest.MonkeyPatch):
    passes = []
    search = find.find_runs
    monkeypatch.setattr(find, "find_runs", lambda *place: passes.append(place) or search(*place))
    speech = parse("今年抓好三件事：一是全镇投资**亿元。二是全镇投资**亿元。三是架桥。")
    found = [one for node in speech.walk() for one in node.masks]
    assert len(passes) == 1
    assert found == list(speech.masks)
