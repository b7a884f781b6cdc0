from __future__ import annotations

from typing import Any, Literal

import pytest

import zhspeech
from zhspeech.labels.hit import Hit
from zhspeech.labels.scan import scan
from zhspeech.labels.scheme import Scheme
from zhspeech.labels.table import SchemeTable
from zhspeech.lists.resolver import WIDTH, Resolver
from zhspeech.lists.stack import Accepted
from zhspeech.lists.walls import Wall
from zhspeech.lists.weights import Weights
from zhspeech.text.lines import paragraph_starts
from zhspeech.tree.nodes import MAX_LEVELS, Node

#: A character for each of forty levels, and a scheme that begins with it.
LEVELS = "天地玄黄宇宙洪荒日月盈昃辰宿列张寒来暑往秋收冬藏闰余成岁律吕调阳云腾致雨露结为霜"
NESTED = [Scheme(f"level_{number}", f"{character}{{han}}、") for number, character in enumerate(LEVELS)]


def hits(text: str) -> list[Hit]:
    return scan(text, SchemeTable(), paragraph_starts(text))


def resolve(fenced: list[Hit | Wall]) -> list[Accepted]:
    return Resolver(Weights(), MAX_LEVELS).resolve(fenced)


def tree(text: str) -> str:
    """The labels of a text's tree; those below a label stand in brackets behind it."""
    return " ".join(map(shown, zhspeech.parse(text).children))


def shown(node: Node) -> str:
    below = " ".join(map(shown, node.children))
    return f"{node.enumerator.text}[{below}]" if below else node.enumerator.text


def nested(depth: int) -> str:
    """A text with lists inside each other, each with a first member that holds the next and a second one."""
    firsts = [f"{character}一、要做的事：" for character in LEVELS[:depth]]
    seconds = [f"{character}二、做完了。" for character in reversed(LEVELS[:depth])]
    return "\n".join([*firsts, *seconds])


def test_no_candidates_are_no_enumerators():
    assert resolve([]) == []


def test_an_enumerator_says_its_level_and_whether_it_begins_a_series():
    found = resolve(hits("一、修渠\n（一）选线\n（二）备料\n二、架桥\n"))
    assert [(one.level, one.first) for one in found] == [(0, True), (1, True), (1, False), (0, False)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("一、修渠\n二、架桥\n三、铺路\n", "一、 二、 三、"),
        ("一是修渠，二是架桥，三是铺路。", "一是 二是 三是"),
        ("一靠人手，二靠石头，三靠天时。", "一 二 三"),
        ("一看渠，二看桥，三看路。", "一 二 三"),
        ("修路一靠人手，二靠石头，三靠天时。", "一 二 三"),
        ("第一，修渠；第二，架桥；第三，铺路。", "第一， 第二， 第三，"),
        ("第一有人手，第二有石头，第三有天时。", "第一 第二 第三"),
        ("首先，修渠；其次，架桥；最后，铺路。", "首先 其次 最后"),
        ("其一，渠老；其二，桥断；其三，路坏。", "其一 其二 其三"),
        ("一来渠老，二来桥断。", "一 二"),
        ("做三件事：（1）修渠；（2）架桥；（3）铺路。", "（1） （2） （3）"),
        ("做三件事：①修渠；②架桥；③铺路。", "① ② ③"),
        ("1、1号渠归东组。\n2、2号渠归西组。\n3、3号渠归南组。\n", "1、 2、 3、"),
        ("1.2个泵站开工。\n2.3座水库蓄水。\n3.5条渠道通水。\n", "1. 2. 3."),
        ("1.0 概述\n1.1 来源\n略。\n2.0 方法\n略。\n3.0 结论\n略。\n", "1.0[1.1] 2.0 3.0"),
        ("1.8:00集合。\n2.9:00出发。\n3.17:00返回。\n", "1. 2. 3."),
        ("===第一章 探水===\n有泉。\n===第二章 开渠===\n挖土。\n", "第一章 第二章"),
        ("第一卷 山\n第一回 探水\n有泉。\n第二回 开渠\n挖土。\n", "第一卷[第一回 第二回]"),
        ("〈一〉受理\n〈二〉審查\n〈三〉核發\n", "〈一〉 〈二〉 〈三〉"),
    ],
)
def test_members_that_count_on_are_one_list(text: str, expected: str):
    assert tree(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("首先，修渠；第二，架桥；第三，铺路。", "首先 第二， 第三，"),
        ("第一，修渠；第二，架桥；最后，铺路。", "第一， 第二， 最后"),
        ("第一条，修渠；第二条，架桥；第三，铺路。", "第一条 第二条 第三，"),
        ("一个是修渠，第二是架桥，最后一种是铺路。", "一个是 第二是 最后"),
        ("首先要修渠，二是架桥，三是铺路。", "首先 二是 三是"),
        ("1.先登记\n2、再审核\n3）后发证\n", "1. 2、 3）"),
        ("一、登记\n2、审核\n三、发证\n", "一、 2、 三、"),
    ],
)
def test_the_labels_of_one_list_may_change(text: str, expected: str):
    assert tree(text) == expected


def test_headings_nest_in_the_order_of_the_house_style():
    text = "一、渠\n（一）线\n1.看\n（1）远\n①东\n②西\n（2）近\n2.量\n（二）料\n二、桥\n"
    assert tree(text) == "一、[（一）[1.[（1）[① ②] （2）] 2.] （二）] 二、"


def test_run_in_members_belong_to_the_heading_above_them():
    text = "一、修渠\n一是早动工；二是勤查看。\n二、架桥\n一靠人手，二靠石头。\n三、铺路\n"
    assert tree(text) == "一、[一是 二是] 二、[一 二] 三、"


def test_a_list_of_other_labels_inside_a_member_belongs_to_it():
    text = "第一，修渠，一要早动工，二要勤查看。第二，架桥，一要选址，二要备料。第三，铺路。"
    assert tree(text) == "第一，[一要 二要] 第二，[一要 二要] 第三，"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "要办三件事：一要修渠。渠老了：一要早动工；二要勤查看；三要好验收。二要架桥。三要铺路。",
            "一要[一要 二要 三要] 二要 三要",
        ),
        (
            "要办三件事：一要修渠。二要架桥。三要铺路，做到：一要选线；二要备料；三要动工。",
            "一要 二要 三要[一要 二要 三要]",
        ),
    ],
)
def test_a_scheme_may_be_nested_in_itself(text: str, expected: str):
    assert tree(text) == expected


def test_a_scheme_may_be_nested_in_the_first_sentence_of_itself():
    text = "一要抓好修渠：一要早动工；二要勤查看；三要好验收。二要抓好架桥。三要抓好铺路。"
    assert tree(text) == "一要[一要 二要 三要] 二要 三要"


@pytest.mark.xfail(
    strict=True,
    reason="a full stop before a member does not yet tell a list of sentences from one of clauses",
)
def test_a_list_of_sentences_goes_on_behind_a_list_of_clauses_in_it():
    text = "要办三件事：一要修渠。二要架桥，做到：一要选址；二要备料。三要铺路。"
    assert tree(text) == "一要 二要[一要 二要] 三要"


def test_a_list_may_begin_again_under_the_next_heading():
    text = "一、修渠\n（一）选线\n（二）备料\n二、架桥\n（一）选址\n（二）备料\n"
    assert tree(text) == "一、[（一） （二）] 二、[（一） （二）]"


def test_several_lists_may_follow_each_other_in_one_place():
    text = "今年做三件事：一是修渠，二是架桥，三是铺路。明年做两件事：一是办学，二是种树。"
    assert [len(series.nodes) for series in zhspeech.parse(text).series] == [3, 2]


def test_a_list_in_the_next_paragraph_is_not_of_a_member_that_should_hold_one_paragraph():
    """One member of several paragraphs among many of one does not make it a habit."""
    text = (
        "一是修渠。渠老了。\n渠长。\n二是架桥。桥断了。\n三是铺路。路坏了。\n四是办学。学生多。\n"
        "五是看病。路太远。\n明年再办两件事：一是种树；二是养鱼。\n"
    )
    assert [len(series.nodes) for series in zhspeech.parse(text).series] == [5, 2]


def test_a_list_far_behind_a_short_member_is_not_of_that():
    between = "大家都来出力，村里管饭。" * 30
    text = (
        "讲三件事：一是修渠。渠老了。二是架桥。桥断了。三是铺路。路坏了。"
        f"{between}明年再办两件事：一是种树；二是养鱼。"
    )
    assert [len(series.nodes) for series in zhspeech.parse(text).series] == [3, 2]


@pytest.mark.parametrize(
    ("text", "sizes"),
    [
        ("好处有二：一是省水，二是省工；坏处有三：一是费料，二是费时，三是费钱。", [2, 3]),
        ("护林员一知山界、二知树种、三知水源；一会打火、二会报警、三会带路。", [3, 3]),
        ("组里分工：水管组，一查渠，二查闸；路管组，一清石，二清草；桥管组看桥。", [2, 2]),
        ("用好两样东西，首先是水，其次是土；守好两道门，首先是闸门，其次是山门。", [2, 2]),
    ],
)
def test_lists_that_a_semicolon_parts_stand_side_by_side(text: str, sizes: list[int]):
    assert [len(series.nodes) for series in zhspeech.parse(text).series] == sizes


def test_a_heading_style_list_may_stand_in_brackets():
    assert tree("大家都说（一、渠老；二、桥断；三、路坏），要修。") == "一、 二、 三、"


def test_a_list_may_begin_again_at_the_top():
    series = zhspeech.parse("一、修渠\n二、架桥\n会议要求\n一、早到\n二、记录\n三、发言\n").series
    assert [len(one.nodes) for one in series] == [2, 3]


@pytest.mark.parametrize("text", ["一、修渠\n二、架桥\n四、铺路\n", "一是修渠；二是架桥；四是铺路。"])
def test_a_number_may_be_left_out(text: str):
    assert [node.enumerator.ordinal for node in zhspeech.parse(text).children] == [1, 2, 4]


def test_a_number_may_be_repeated():
    (series,) = zhspeech.parse("一、修渠\n二、架桥\n二、铺路\n三、办学\n").series
    assert [node.enumerator.ordinal for node in series.nodes] == [1, 2, 2, 3]


def test_numbers_may_run_on_from_chapter_to_chapter():
    text = "第一章　渠\n1.修渠\n2.查看\n第二章　桥\n3.选址\n4.备料\n第三章　路\n5.铺路\n"
    assert [shown(part) for part in zhspeech.parse(text).parts] == [
        "第一章[1. 2.]",
        "第二章[3. 4.]",
        "第三章[5.]",
    ]


def test_a_member_without_a_list_of_its_own_does_not_stop_a_running_number():
    text = "一、渠\n1.修渠\n2.查看\n二、桥\n修桥的事以后再说。\n三、路\n3.铺路\n4.种树\n"
    assert tree(text) == "一、[1. 2.] 二、 三、[3. 4.]"


@pytest.mark.parametrize(
    "text",
    [
        "村里的大事，一是修渠，别的以后再说。",
        "发展是第一要务，人才是第一资源。",
        "第一次去没有人，第二次去人都在。",
        "只差0.01分，丢了第一。",
        "6、7、8三个月没有下雨。",
        "一是一、二是二，不许掺假。",
        "一、二季度修渠，三、四季度架桥。",
        "按照第三条规定办，第四条规定也要看。",
        "第九条（1）项规定的事由村里办。",
        "有一就有二，有二就有三。",
        "村民只知其一，不知其二。",
        "凡事要一分为二，不要一刀切。",
        "首先声明，今天不讲别的。",
        "开会统一是十点，散会一律是十一点。",
        "1月2日开会，3月4日散会，1.2万人到会。",
        "甲、乙双方签了字，丙方没有来。",
        "第一小组守东堤，第二小组守西堤，第三小组机动。",
        "一楼是仓库，二楼是办公室，三楼是会议室。",
        "一溪、二溪、三溪在村口汇合。",
        "第一水库、第二水库和第三水库同时开闸。",
        "第一道防线、第二道防线都已加固。",
        "1、2号泵已经大修。\n3、4号泵明年再修。\n",
        "8.30 集合\n9.00 参观\n10.30 座谈\n11.40 散会\n",
        "到会的有高一（1）班、高一（2）班、高二（3）班。",
        "每亩水费=水费÷亩数　　（1）\n每户水费=每亩水费×户亩数　　（2）\n由式（1）和式（2）计算。\n",
    ],
)
def test_ordinals_that_count_with_nothing_are_no_list(text: str):
    assert tree(text) == ""


@pytest.mark.parametrize("marks", ["① ② ③", "（1） （2） （3）", "〔1〕 〔2〕 〔3〕"])
def test_footnote_marks_are_no_list(marks: str):
    one, two, three = marks.split(" ")
    text = f"去年渠长了两成{one}。桥多了三座{two}。村民的收入也翻了一番{three}。\n这些数字来之不易。\n"
    assert tree(text) == ""


@pytest.mark.parametrize(("kind", "firsts"), [("zone", [0, 3]), ("turn", [0])])
def test_a_list_of_headings_ends_at_a_wall_but_not_where_another_speaker_begins(
    kind: Literal["zone", "turn"], firsts: list[int]
):
    found = hits("一、修渠\n二、架桥\n三、铺路\n四、办学\n五、种树\n六、养鱼\n")
    accepted = resolve([*found[:3], Wall(found[3].start, kind), *found[3:]])
    assert [number for number, one in enumerate(accepted) if one.first] == firsts


def test_a_closing_and_a_footer_end_every_list():
    text = "一、修渠\n渠老了。\n二、架桥\n桥断了。\n同志们！让我们动手吧！\n附件：\n3.名单\n4.图纸\n"
    assert [len(series.nodes) for series in zhspeech.parse(text).series] == [2, 2]


def test_each_speaker_of_a_dialogue_has_lists_of_their_own():
    text = (
        "北渡村座谈记录\n村长：今天说修渠的事。\n老秦：我说两条，一是渠老，二是水少。\n村长：好，记下了。\n"
        "老秦：再说两条，一是路远，二是桥断。\n村长：也好，慢慢来。\n老秦：没有了。\n"
    )
    assert [len(series.nodes) for series in zhspeech.parse(text).series] == [2, 2]


def test_a_list_that_is_interrupted_by_another_speaker_goes_on():
    text = (
        "北渡村座谈记录\n村长：今天说修渠的事。\n老秦：我说三条，一是渠老。\n村长：好，记下了。\n"
        "老秦：二是路远，三是桥断。\n村长：也好，慢慢来。\n老秦：没有了。\n"
    )
    assert [len(series.nodes) for series in zhspeech.parse(text).series] == [3]


def test_thirty_two_levels_are_read():
    speech = zhspeech.Parser(schemes=NESTED).parse(nested(32))
    expected = [*range(32), *reversed(range(32))]
    assert [node.level for node in speech.walk()] == expected


def test_a_list_deeper_than_that_is_rejected():
    speech = zhspeech.Parser(schemes=NESTED).parse(nested(40))
    assert max(node.level for node in speech.walk()) == 31


def test_a_candidate_that_is_too_deep_is_rejected_with_that_reason():
    candidates = zhspeech.Parser(schemes=NESTED).explain(nested(40))
    rejected = [candidate.reason for candidate in candidates if not candidate.accepted]
    assert any("32" in reason for reason in rejected)


@pytest.mark.parametrize(
    "text",
    ["一是" * 300, "一、渠\n二、桥\n" * 150, "一是渠：一要（1）：" * 100, "第一，第二，" * 150, nested(40)],
    ids=["firsts", "headings", "openings", "pairs", "levels"],
)
def test_a_candidate_is_weighed_in_a_few_readings_however_many_came_before(text: str):
    table = SchemeTable(NESTED) if text == nested(40) else SchemeTable()
    resolver = Resolver(Weights(), MAX_LEVELS)
    beam: list[Any] = [(0.0, (), (), None)]
    for hit in scan(text, table, paragraph_starts(text)):
        beam = resolver._step(hit, beam)
        assert 0 < len(beam) <= WIDTH


def test_a_member_that_holds_a_list_of_a_higher_rank_may_hold_another():
    """Questions 7 and 8 of a record, each with its points and the answers to them."""
    text = (
        "7. 老秦问：渠怎么修？\n（一）谁来修？\n（二）几时修？\n村长答：\n（一）大家修。\n（二）正月修。\n"
        "8. 老王问：桥怎么架？\n（一）谁来架？\n（二）几时架？\n"
    )
    assert tree(text) == "7.[（一） （二） （一） （二）] 8.[（一） （二）]"


def test_a_heading_of_a_higher_rank_in_a_text_on_one_line_hangs_below_no_lower_one():
    text = "附件1.名单。2.图纸。一、修渠渠老了，水少了。二、架桥桥断了，路远了。三、铺路路窄了，车多了。"
    assert tree(text) == "1. 2. 一、 二、 三、"


def test_a_paragraph_that_goes_back_to_the_whole_ends_the_list_before_it():
    text = "一是渠老。水漏了一半。\n二是桥断。人要绕路。\n以上问题要这样办：第一，早看；第二，早修。\n"
    assert tree(text) == "一是 二是 第一， 第二，"


def test_headings_of_questions_without_a_full_stop_are_a_list():
    text = (
        "讲课稿\n今天说两个问题。\n第一个问题：渠怎么修\n第一，看土。渠要好土。\n第二，看水。渠要活水。\n"
        "第二个问题：桥怎么架\n老桥先拆。\n"
    )
    assert tree(text) == "第一个问题[第一， 第二，] 第二个问题"


def test_labels_of_another_kind_go_on_with_a_list_only_where_a_member_is_due():
    text = f"首先要把渠修好。{'渠老了。' * 100}\n二是渠远，三是渠短，都要看。\n"
    assert tree(text) == "二是 三是"


def test_a_list_behind_a_bare_heading_belongs_to_it_although_the_next_heading_was_lost():
    words = "渠老了，水少了，今年要动工。" * 10
    text = (
        f"讲稿\n乡亲们好。\n一、经过\n{words}\n{words}\n"
        f"二、打算\n{words}\n第一，早看。{words}\n第二，早修。{words}\n"
    )
    assert tree(text) == "一、 二、[第一， 第二，]"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("今年办三件事：一是修渠，二是架桥，二是铺路。", "一是 二是 二是"),
        ("打算\n一、修渠\n渠老了。\n二、架桥\n桥断了。\n六、铺路\n路窄了。\n", "一、 二、 六、"),
    ],
)
def test_a_slip_of_the_count_is_a_member_all_the_same(text: str, expected: str):
    assert tree(text) == expected


RECORD = """\
水務局局長：主席，答覆如下：

(一) 渠已修好。

(二) 橋將動工。


灌溉用水

7. 王小田議員：主席，渠水不足，請問局長：

(一) 何時放水；及

(二) 由誰看閘？

水務局局長：主席，

(一) 三月放水。

(二) 由村裏看閘。


修橋工程

8. 李大山議員：主席，橋已斷了三年，請問局長：

(一) 何時修；及

(二) 由誰修？
"""


def test_the_questions_of_a_record_are_one_list_and_the_replies_lie_below_them():
    assert tree(RECORD) == "(一) (二) 7.[(一) (二) (一) (二)] 8.[(一) (二)]"


def test_what_labels_count_tells_which_list_they_go_on_with():
    text = (
        "第一个问题，渠是谁的。\n渠是大家的。\n第二个问题，渠怎么修。\n要防三种毛病：\n第一种，土松。\n第二种，石头少。\n"
        "第三种，人不齐。\n修的时候各组轮着来。\n第四个问题，谁来管。\n组里管。\n"
    )
    assert tree(text) == "第一个问题 第二个问题[第一种 第二种 第三种] 第四个问题"


def test_what_a_label_counts_need_not_be_said_again():
    assert tree("第一个问题，修渠。\n第二点，架桥。\n第三，铺路。\n") == "第一个问题 第二点 第三，"


def test_a_list_of_a_higher_rank_is_not_led_in_by_the_last_item_before_it_in_a_glued_text():
    text = (
        "关于修渠的答复 今年做了三件事:1.清淤。三月清完,用了两百个工。2.补堤。四月补完,用了一百车土。"
        "3.换闸。五月换完,花了三千元。关于您提的建议,答复如下:一、关于水费。水费由组里收。二、关于看水。看水的人由村里定。"
    )
    assert tree(text) == "1. 2. 3. 一、 二、"
    assert (
        tree("（一）清淤\n清完。\n（二）养牛。三月养好。要做到：一、专人喂。二、吃饱。\n")
        == "（一） （二）[一、 二、]"
    )


def test_an_ordinal_may_go_on_with_arabic_numbers_if_no_other_list_wants_it():
    assert (
        tree("1.清淤。清两天。\n2.补堤。补三天。\n3.换闸。换一天。\n第四，铺路。铺五天。\n")
        == "1. 2. 3. 第四，"
    )
    text = "第一，修渠。\n1.清淤。\n2.补堤。\n第二，架桥。\n1.选址。\n2.备料。\n第三，铺路。\n"
    assert tree(text) == "第一，[1. 2.] 第二，[1. 2.] 第三，"


@pytest.mark.parametrize("words", ["附件：", "相关解读：", "延伸阅读："])
def test_what_a_site_relates_to_a_text_lies_below_no_heading_of_it(words: str):
    text = f"一、总则\n1.渠归村。\n2.水归组。\n二、附则\n3.今天起施行。\n\n{words}\n1.一图读懂\n2.答记者问\n"
    assert tree(text) == "一、[1. 2.] 二、[3.] 1. 2."


def test_decimals_and_their_headings_may_be_glued_to_each_other():
    text = (
        "渠道抢险预案1总则1.1目的为了护渠，订本预案。1.2范围全村都用。2工程概况2.1渠道渠长三里。2.2水闸2.2.1东闸归东组。"
        "2.2.2西闸归西组。3抢险3.1人手分三组：一是看水，二是运料。3.2工钱按天算。"
    )
    assert tree(text) == "1[1.1 1.2] 2[2.1 2.2[2.2.1 2.2.2]] 3[3.1[一是 二是] 3.2]"
    assert tree("村里产粮2.1万斤，比去年多3.1万斤。渠长2.1公里，看2.1节。") == ""


def test_questions_that_bear_their_number_hold_their_answers():
    text = (
        "一问：谁能分水？\n答：两种人：①种田的；②养鱼的。别人等一等。\n"
        "二问：怎么分？\n答：一是排队，二是登记。\n三问：谁来管？\n答：组里管。\n"
    )
    assert tree(text) == "一问[① ②] 二问[一是 二是] 三问"


def test_a_number_before_a_name_that_asks_nobody_is_no_question():
    assert tree("渠長了。\n7. 王小田議員到場。\n(一) 看渠。\n(二) 看橋。\n") == "(一) (二)"


@pytest.mark.parametrize(
    "text",
    [
        "村里要办三件事。第一，修渠，第二，架桥，第三，铺路。\n最后，祝大家平安。\n",
        "第一，渠老了。\n第二，桥断了。\n" + "渠要修，桥要架。\n" * 4 + "最后，祝大家平安。\n",
    ],
)
def test_a_paragraph_far_from_a_list_that_begins_with_finally_is_no_member(text: str):
    assert "最后" not in tree(text)


def test_a_paragraph_behind_paragraphs_that_begins_with_finally_is_a_member():
    text = "第一，渠老了，水都漏了。\n第二，桥断了。\n最后，路要修。\n"
    assert tree(text) == "第一， 第二， 最后"


def test_a_list_within_the_paragraph_that_a_heading_begins_belongs_to_that():
    text = (
        "第一章 渠\n第一条 渠归村管。\n第二条 闸归组管。组长做到三到，一是早到，二是多到，三是常到。\n"
        "第二章 桥\n第三条 桥归镇管。\n"
    )
    assert tree(text) == "第一章[第一条 第二条[一是 二是 三是]] 第二章[第三条]"


def test_subsections_belong_to_the_section_above_them_however_short_those_before_it_were():
    text = (
        "一、修渠，年底完工。\n二、架桥，三年完工。\n桥断了三年。\n人过不了河。\n（一）选址。\n桥头要稳。\n"
        "村里要看。\n（二）备料。\n石头要好。\n三、铺路。\n"
    )
    assert tree(text) == "一、 二、[（一） （二）] 三、"


def test_what_a_heading_with_a_colon_leads_in_belongs_to_it_however_far_it_stands():
    text = (
        "一、时间：三月\n二、地点：村部\n三、程序：\n注：会前三天，要把账目和名单张榜公布，人人都要看过。"
        "看三样：①账；②名单；③渠。\n正式开会：\n1、点人数\n2、唱歌\n3、选村长\n四、要求\n大家早到。\n"
    )
    assert tree(text) == "一、 二、 三、[① ② ③ 1、 2、 3、] 四、"


def test_lists_between_two_headings_belong_to_the_first_however_far_they_stand():
    text = (
        "甲、报告\n一、读记录。\n二、读来信。\n乙、质询\n村长：请赵大山问，时间十分钟。\n"
        "赵大山：渠老了，水到不了下村，今年的秧旱死了两亩，老乡来问过三次，毛病有两个：第一个是闸坏，第二个是堤漏。\n"
        "村长：今年修，钱从水费里出，不够的由村里垫上，两步走，第一，先换闸；第二，再补堤。\n"
        "赵大山：去年也说修，修到一半停了工，这回要写下来：一、年底通水；二、来年补堤。\n"
        "村长：好，写。\n赵大山：写好了贴在井台边上，写清楚(一)人手，(二)石料，(三)工钱。\n丙、散会\n"
    )
    assert tree(text) == "甲、[一、 二、] 乙、[第一个 第二个 第一， 第二， 一、 二、 (一) (二) (三)] 丙、"


def test_decimals_below_one_heading_may_skip_a_number():
    text = "5渠道\n5.1水源。水从山上来。\n5.2水闸。闸由组里看。\n5.4水费。费由村里收。\n6桥梁\n"
    assert tree(text) == "5[5.1 5.2 5.4] 6"


def test_a_number_may_be_repeated_by_a_heading_that_was_glued_to_a_sentence():
    text = "报告如下：一、渠的情况渠修好了。二、桥的情况桥断了。二、几点打算明年架桥。三、几点建议请拨石头。"
    assert tree(text) == "一、 二、 二、 三、"


def test_headings_that_lost_their_brackets_in_a_glued_text_are_a_list():
    text = (
        "护渠预案 为护渠，制定预案。 一、分工 一水闸组 1、看闸； 2、报水位。 二渠道组 1、清淤； 2、补堤。 "
        "二、步骤 一接报。记清地点。 二查看。带上工具。 三修补。当天完工。 三、纪律 不得迟到。"
    )
    assert tree(text) == "一、[一[1、 2、] 二[1、 2、]] 二、[一 二 三] 三、"


def test_the_number_behind_a_repeated_one_is_the_next_by_counting():
    text = "报告如下。一、渠的事。渠修好了。二、桥的事。桥断了。二、路的事。路坏了。四、几点建议。请拨石头。"
    assert tree(text) == "一、 二、 二、 四、"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "（一）情况\n渠老了。\n（二）几点体会\n一、要早。渠要早修。\n二、要快。渠要快修。\n",
            "（一） （二）[一、 二、]",
        ),
        (
            "一、情况\n渠老了。\n二、措施\n第一条 修渠。\n第二条 架桥。\n三、要求\n照办。\n",
            "一、 二、[第一条 第二条] 三、",
        ),
    ],
)
def test_a_heading_above_a_list_holds_it_though_its_rank_is_no_higher(text: str, expected: str):
    assert tree(text) == expected


def test_a_run_in_heading_holds_the_list_in_the_paragraph_below_it():
    text = (
        "第一点，人要走。走不动的背着走。\n第二点，堤要守住。\n沙石料今晚要到位，编织袋今晚要装满，"
        "巡堤的人要带三样东西，铁锹、手电、哨子，险段有两处：①东闸，漏水；②西堤，滑坡。\n散会。\n"
    )
    assert tree(text) == "第一点 第二点[① ②]"


def test_a_list_of_the_same_labels_in_the_text_below_a_heading_belongs_to_it():
    text = (
        "一、工作\n（一）抓办案\n办了三件。\n（二）抓队伍，强作风\n"
        "盯住两环：（一）受案；（二）结案。都办了。\n二、问题\n"
    )
    assert tree(text) == "一、[（一） （二）[（一） （二）]] 二、"


def test_a_number_that_lost_its_ordinal_goes_on_within_the_line():
    text = "照办：第一，撤人；第二，上班；第三、停广播；四，放人。就这几条。"
    assert tree(text) == "第一， 第二， 第三、 四，"
