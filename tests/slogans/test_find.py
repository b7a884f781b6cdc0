"""Slogans: what is found, what is not, how often, and what a formula's members are."""

from __future__ import annotations

import sys
from itertools import pairwise
from types import SimpleNamespace

import pytest

from zhspeech import parse
from zhspeech.slogans import Slogan, SloganKind, find, find_slogans, slogan_counts
from zhspeech.text.script import convert


def found(text: str, kind: str | None = None) -> list[str]:
    return [slogan.text for slogan in find_slogans(text) if kind in (None, slogan.kind)]


@pytest.mark.parametrize(
    ("text", "formula"),
    [
        ("全镇开展“三清两建”活动。", "三清两建"),
        ("全镇开展三清两建活动。", "三清两建"),
        ("党员要做到“五带头”。", "五带头"),
        ("落实“一村三员”制度。", "一村三员"),
        ("推广一户一码，方便群众。", "一户一码"),
        ("实行“3+5”巡查。", "3+5"),
        ("启动“3+5修渠工程”。", "3+5修渠工程"),
        ("建成“12桥8闸”。", "12桥8闸"),
        ("落实“3个100”任务。", "3个100"),
        ("粮食产量实现“7连丰”。", "7连丰"),
        ("“十二五”时期，全县修路百里。", "十二五"),
        ("编制十六五规划。", "十六五"),
        ("坚持“四个不变”原则。", "四个不变"),
        ("讲清“两个道理、三笔账”。", "两个道理、三笔账"),
        ("抓好三农工作。", "三农"),
        ("种田人有四盼，一是盼雨水。", "四盼"),
        ("做到两不缺三保障，户户通水。", "两不缺三保障"),
        ("推行四制管理。", "四制"),
    ],
)
def test_a_numeral_formula_is_found(text: str, formula: str):
    assert found(text, "numeral") == [formula]


@pytest.mark.parametrize(
    "text",
    [
        "下面我讲三个方面的五项措施。",
        "他三年两次去省城。",
        "要一步一步来，一个一个谈。",
        "大家一心一意，四面八方来支援。",
        "“五一”前后天气好，“九·二〇”那天下雨。",
        "这是一把“双刃剑”。",
        "他是个“两面人”。",
        "“三张桌子”还没有搬走。",
        "二〇一八年三月四日",
        "“这个”“那个”都不好。",
        "镇长李双河一行走进田间。",
        "村医张四海一同上山。",
        "一家三口挤在渠边的棚里。",
        "成立“三人读书小组”。",
        "印发“五项规定”。",
        "渠长三公里，淤泥三公分。",
        "他读过“四书”，讨论了“六条”。",
        "“三维空间”里看水库。",
        "清理“三角债”，“五人分水会”散了。",
        "种着双槐树、老柳树。",
        "实现祖国统一就一定能办好。",
        "这只涉及一些一般群众。",
        "这是一组双边会谈。",
        "一幅多么好的画。",
        "路七拐八弯地上了山。",
        "合同一式三份。",
        "车三转两转到了渠边。",
        "上线“四川水务通”，申请供水。",
        "县里开了“六方会谈”。",
        "他是个“两面派”。",
        "写到“三月事件”为止。",
        "村里处在“四面山水之间”。",
    ],
)
def test_an_ordinary_count_is_no_formula(text: str):
    assert found(text, "numeral") == []


def test_a_formula_in_quotation_marks_is_one_without_them_too():
    assert found("开展“三项攻坚”。各村汇报三项攻坚的进度。", "numeral") == ["三项攻坚", "三项攻坚"]


@pytest.mark.parametrize(
    ("text", "coinage"),
    [
        ("实施“清水进城”工程。", "清水进城"),
        ("全县开展“效能提升年”活动。", "效能提升年"),
        ("发展“茶叶+旅游”，群众得实惠。", "茶叶+旅游"),
        ("试行「村民議事廳」計劃。", "村民議事廳"),
        ("会议以“修好回家路”为主题。", "修好回家路"),
        ("按照“先急后缓，先近后远”的原则安排。", "先急后缓，先近后远"),
    ],
)
def test_a_coined_label_is_found_without_its_quotation_marks(text: str, coinage: str):
    assert found(text, "quoted") == [coinage]


@pytest.mark.parametrize(
    "text",
    [
        "老支书说：“渠不修好，我不下山。”",
        "什么是“左”，什么是“右”？",
        "所谓“专家意见”，不过是一句空话。",
        "抓住了全镇工作的“牛鼻子”。",
        "成立“水库移民委员会”，主任由副县长兼任。",
        "印发《“清水进城”工程方案》。",
        "他自称“土地爷”。",
        "鼓吹“清水进城”工程的谬论。",
        "以“清水进城”为名，乱收费。",
        "报告“渠道管护”一章写得细。",
        "深入整治“只修不管”现象。",
        "就“水库事件”的处理工作提出三点。",
        "坚决反对制造“小渠独立”的各种活动。",
        "上线“渠水通”平台，推广使用。",
        "落实小册子“修渠到底”的要求。",
        "建立企业之间的“水利关系”。",
        "实施“上、中、下”分段供水。",
        "打造“行者、歌者、舞者”。",
        "达到“滴水不漏”的地步，推广使用。",
        "巩固“黑名单”，按月更新。",
        "以“水与人”为题目，写一篇文章。",
        "建设小镇要防“一味造景”倾向，推进改革。",
        "要防止盲目的“小而散”的建设。",
        "实现了从“望天收”到丰产的转变，推进改革。",
        "加快“小农型”生产的改革。",
        "推广“渠水APP”工程。",
        "荣获全国“清水进城”范例奖，推进改革。",
        "提出“清水进城”四字，推进工程。",
    ],
)
def test_a_quotation_that_coins_nothing_is_no_slogan(text: str):
    assert found(text, "quoted") == []


def test_clauses_of_one_length_in_quotation_marks_that_nobody_launches_are_a_saying():
    text = "“渠似镜，人似水，心似山”是他写的。"
    assert (found(text, "quoted"), found(text)) == ([], ["渠似镜，人似水，心似山"])


def test_a_coinage_is_one_wherever_the_same_words_are_quoted():
    assert found("实施“清水进城”工程。“清水进城”搞了三年。", "quoted") == ["清水进城"] * 2


def test_labels_side_by_side_share_what_stands_around_them():
    assert found("推进“厂房上楼”“农机下田”“渔船进港”工程。", "quoted") == ["厂房上楼", "农机下田", "渔船进港"]


@pytest.mark.parametrize(
    ("text", "motto"),
    [
        ("渠到哪里，绿到哪里。", "渠到哪里，绿到哪里"),
        ("一、讲实话、办实事\n今年", "讲实话、办实事"),
        ("古人云：“春种一粒粟，秋收万颗子。”", "春种一粒粟，秋收万颗子"),
        ("真正做到渠通到哪里、水流到哪里、人管到哪里。", "渠通到哪里、水流到哪里、人管到哪里"),
        ("渠满一尺，粮满一仓；渠干一尺，粮空一仓。", "渠满一尺，粮满一仓；渠干一尺，粮空一仓"),
    ],
)
def test_a_motto_is_found(text: str, motto: str):
    assert found(text, "parallel") == [motto]


@pytest.mark.parametrize(
    ("text", "chain"),
    [
        ("坚持勤勉敬业、清廉自守的作风。", "勤勉敬业、清廉自守"),
        ("我们要同心修渠、合力护林、携手兴学。", "同心修渠、合力护林、携手兴学"),
        ("弘扬艰苦创业、勤俭办事，敢闯敢试、善作善成的精神。", "艰苦创业、勤俭办事，敢闯敢试、善作善成"),
    ],
)
def test_a_chain_of_four_character_phrases_is_found_from_first_to_last(text: str, chain: str):
    assert found(text, "tetrad") == [chain]


@pytest.mark.parametrize(
    "text",
    [
        "参加的有水利部门、农业部门、财政部门。",
        "有的干部敷衍塞责、推诿扯皮。",
        "一查账目，二查仓库，三查用车。",
        "修渠护林要二者双管齐下。",
        "全文结构匀称，脉络清楚、层次分明、语言流畅。",
        "乡亲们、同志们！",
        "到会的有张大山、李小河、王秋生。",
        "天亮了，汽笛响了，该出发了。",
        "加强组织领导，完善工作机制。",
        "增长12.5%、13.5%、14.5%。",
        "各位领导，各位来宾：",
        "先生们、女士们：",
        "约有 605 万平方米，涉及居民 6.2 万户。",
        "水利8分、护林8分、宣传4分。",
        "要带头护林，一要早动手，二要常巡山。",
        "党政办、农业站、安监办、综治办。",
        "为老人提供精神慰藉、保健指导、家政服务。",
        "欢聚一堂，畅叙乡情。",
        "深秋时节，硕果累累。",
        "主要问题是修渠不力、管护不严。",
        "你去修渠，我去护林。",
        "总体布局，协调推进“渠”的建设。",
        "渠水（shuǐ）修好，山林护好（hǎo）了。",
        "村干部不得喧哗吵闹、随意走动。",
        "要求：层次分明，语句通顺。",
        "从家底来看，水量不太足。",
        "修渠要处理好水库和渠道、林地和草地的关系。",
        "坚持修渠同护林、造林相结合，早作打算。",
        "祝大家中秋愉快、身体健康！",
    ],
)
def test_members_of_equal_length_that_are_no_formula_are_no_slogan(text: str):
    assert found(text) == []


def test_a_chain_that_is_a_coinage_is_not_found_twice():
    assert found("坚持“勤勉敬业、清廉自守”的原则。") == ["勤勉敬业、清廉自守"]


def test_a_formula_may_lie_in_a_slogan_of_another_kind():
    slogans = find_slogans("坚持“勤勉敬业、一岗双责”的原则。")
    assert [(slogan.text, slogan.kind.value) for slogan in slogans] == [
        ("勤勉敬业、一岗双责", "quoted"),
        ("一岗双责", "numeral"),
    ]


@pytest.mark.parametrize(
    ("text", "cheer"),
    [
        ("我高呼：劳动万岁！散会。", "劳动万岁！"),
        ("热烈庆祝水库落成！", "热烈庆祝水库落成！"),
        ("（众呼：向劳模学习！）", "向劳模学习！"),
        ("人民万岁！万岁！万万岁！！谢谢。", "人民万岁！万岁！万万岁！！"),
    ],
)
def test_an_exclaimed_slogan_sentence_is_a_cheer_with_its_mark(text: str, cheer: str):
    assert found(text, "cheer") == [cheer]


@pytest.mark.parametrize("text", ["祝大家身体健康！", "劳动万岁。", "万岁！", "他向队长学习过吗？好！"])
def test_not_every_exclamation_is_a_cheer(text: str):
    assert found(text, "cheer") == []


def test_offsets_are_those_of_the_source():
    text = "\ufeff 全镇开展“三清两建”活动。"
    (slogan,) = find_slogans(text)
    assert (slogan.source, slogan.start, text[slogan.start : slogan.end]) == (text, 7, "三清两建")


def test_a_stretch_has_the_slogans_of_its_source_that_lie_inside_it():
    text = "开展“三项攻坚”。\n第一，三项攻坚的进度，二是渠到哪里，绿到哪里。"
    node = SimpleNamespace(source=text, start=11, end=20)
    assert [(slogan.start, slogan.text) for slogan in find_slogans(node)] == [(13, "三项攻坚")]


def test_scripts_and_widths_make_no_difference():
    text = (
        "按照“三清两建”要求，坚持勤勉敬业、清廉自守的作风。\n"
        "实施“清水进城”工程。渠到哪里，绿到哪里。人民万岁！有些人敷衍塞责、推诿扯皮。"
    )
    places = [(slogan.start, slogan.end, slogan.kind) for slogan in find_slogans(text)]
    assert len(places) == 5
    for other in (convert(text, "hant"), text.replace("，", ",").replace("！", "!")):
        assert [(slogan.start, slogan.end, slogan.kind) for slogan in find_slogans(other)] == places


def test_a_key_is_one_in_both_scripts():
    assert [slogan.key for slogan in find_slogans("開展“兩創三護”。\n开展“两创三护”。")] == ["两创三护"] * 2


@pytest.mark.parametrize(
    ("text", "members"),
    [
        ("牢记“三有”（眼里有活、心里有数、手里有招）。", ["眼里有活", "心里有数", "手里有招"]),
        ("做到“两清”（一是账目要清；\n二是家底要清）。", ["账目要清", "家底要清"]),
        (
            "种田人有三盼，一是盼雨水。雨水不来，苗就黄。二是盼路通。三是盼价好。",
            ["盼雨水", "盼路通", "盼价好"],
        ),
        (
            "党员做到“三带头”，一是带头修渠，二是带头护林，三是带头值夜。",
            ["带头修渠", "带头护林", "带头值夜"],
        ),
        ("列出“三张清单”：水账清单、路账清单、林账清单。", []),
        ("列出“三本清单”：水账清单、路账清单、林账清单。", ["水账清单", "路账清单", "林账清单"]),
        ("群众反映的吃水难、行路难“两愁”问题。", ["吃水难", "行路难"]),
        ("开展“两清一建”（清淤泥、清杂物、建凉亭）。", ["清淤泥", "清杂物", "建凉亭"]),
        ("牢记“三有”（眼里有活、心里有数）。", []),
        ("牢记“三有”。", []),
    ],
)
def test_a_gloss_holds_the_members_that_a_formula_announces(text: str, members: list[str]):
    glosses = [
        [str(member) for member in slogan.gloss] for slogan in find_slogans(text) if slogan.kind == "numeral"
    ]
    assert (glosses or [[]])[0] == members


def test_no_stretch_is_in_the_gloss_of_two_formulas():
    slogans = find_slogans("抓好“两清”“两建”：清淤泥、清杂物；吃水难、行路难“两愁”（吃水难、行路难）。")
    places = [(member.start, member.end) for slogan in slogans for member in slogan.gloss]
    assert places
    assert all(first[1] <= second[0] for first, second in pairwise(sorted(places)))


def test_a_member_without_words_is_none():
    assert [slogan.gloss for slogan in find_slogans("牢记“三有”（、、）。")] == [()]


def test_the_members_of_a_gloss_have_places_in_the_source():
    (slogan, *_) = find_slogans("各村要“两清”（清账目、清家底）。")
    assert [(member.source is slogan.source, member.start) for member in slogan.gloss] == [
        (True, 8),
        (True, 12),
    ]


def test_only_numeral_formulas_have_a_gloss():
    (slogan,) = find_slogans("实施“清水进城”工程（清淤、通渠）。")
    assert (slogan.kind, slogan.gloss) == (SloganKind.QUOTED, ())


def test_counts_are_rows_by_document_slogan_and_kind():
    rows = slogan_counts(
        [("甲", "开展“三清两建”，再抓三清两建。渠到哪里，绿到哪里。"), (2, "開展“三清兩建”。")]
    )
    assert list(rows) == [
        ("甲", "三清两建", "numeral", 2),
        ("甲", "渠到哪里,绿到哪里", "parallel", 1),
        (2, "三清两建", "numeral", 1),
    ]


def test_documents_are_counted_one_at_a_time():
    def documents():
        yield "甲", "开展“三清两建”。"
        raise RuntimeError("the second document was asked for")

    assert next(slogan_counts(documents())) == ("甲", "三清两建", "numeral", 1)


def test_a_slogan_shows_itself_on_one_line():
    assert repr(find_slogans("开展“三清两建”。")[0]) == "Slogan(numeral 三清两建 [3:7])"


def test_a_slogan_equals_another_of_the_same_place_and_kind_only():
    slogan = find_slogans("开展“三清两建”。")[0]
    assert (
        slogan
        == Slogan(slogan.source, 3, 7, SloganKind.NUMERAL)
        != Slogan(slogan.source, 3, 7, SloganKind.QUOTED)
    )


def test_finding_slogans_loads_no_dictionary(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(sys.modules, "opencc", None)
    assert found("開展“三清兩建”。") == ["三清兩建"]


def test_the_slogans_of_every_node_come_from_one_pass_over_the_text(monkeypatch: pytest.MonkeyPatch):
    passes = []
    search = find.find_quotes
    monkeypatch.setattr(find, "find_quotes", lambda *place: passes.append(place) or search(*place))
    speech = parse("抓好三件事：一是做到“四勤”（勤走、勤看）。二是求真务实、开拓创新。三是架桥。")
    found = [one for node in speech.walk() for one in node.slogans]
    assert len(passes) == 1
    assert found == list(speech.slogans)


def test_a_formula_at_the_very_end_ends_there():
    found = find_slogans("“三建清两建”“三清两建”三清两建")
    assert [slogan.text for slogan in found] == ["三建清两建", "三清两建", "三清两建"]
