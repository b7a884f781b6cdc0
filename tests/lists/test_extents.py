from __future__ import annotations

import pytest

import zhspeech
from zhspeech.labels.scan import scan
from zhspeech.labels.table import SchemeTable
from zhspeech.lists.extents import resumptions
from zhspeech.lists.resolver import Resolver
from zhspeech.lists.walls import Wall
from zhspeech.lists.weights import Weights
from zhspeech.text.lines import paragraph_starts
from zhspeech.tree.nodes import MAX_LEVELS


def end_of_last(text: str, label: str = "") -> str:
    """The text with ``|`` where its last node ends, or the last one with this label."""
    source = text.replace("|", "")
    ends = [node.end for node in zhspeech.parse(source).walk() if label in node.enumerator.text]
    return f"{source[: ends[-1]]}|{source[ends[-1] :]}"


def resumed(text: str, walls: tuple[int, ...] = (), turns: tuple[int, ...] = ()) -> list[tuple[str, int]]:
    """Where text resumes: the two characters there, and the level."""
    breaks = paragraph_starts(text)
    accepted = Resolver(Weights(), MAX_LEVELS).resolve(scan(text, SchemeTable(), breaks))
    bounds = [*(Wall(at, kind="zone") for at in walls), *(Wall(at, kind="turn") for at in turns)]
    return [(text[at : at + 2], level) for at, level in resumptions(text, accepted, breaks, bounds)]


def test_nothing_resumes_without_a_list():
    assert resumptions("渠", [], [], []) == []


@pytest.mark.parametrize(
    "text",
    [
        "讲三件事：一是修渠，二是架桥，三是铺路。|大家回去都想一想。散会以后再议。",
        "講三件事：一是修渠；二是架橋；三是鋪路。|大家回去都想一想。散會以後再議。",
        "讲三件事：一是修渠！二是架桥！三是铺路！|大家回去都想一想。",
        "讲三件事：一是修渠，二是架桥，三是铺路……|大家回去都想一想。",
        "讲三件事：（1）修渠；（2）架桥；（3）铺路。|大家回去都想一想。",
    ],
)
def test_a_last_member_is_a_sentence_where_the_others_are(text: str):
    assert end_of_last(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "修渠要①清淤，②换闸，③补堤，|年底前完工。散会以后再议。",
        "修渠（1）先上游，（2）后下游，（3）再支渠，|不停水。散会以后再议。",
        "首先把渠修通，其次把闸换掉，最后把路铺平，|做到户户有水。散会以后再议。",
        "按照①清淤、②换闸、③补堤|的顺序办，不停水。散会以后再议。",
        "渠上由（1）水工、（2）石工、（3）木工|三部分人管，月底前到齐。散会以后再议。",
        "修渠做到一看、二摸、三问水|的次序不变。散会以后再议。",
        "渠要①直、②平、③有五个闸，|年底前修好。散会以后再议。",
        "由水利站首先量渠，其次定价，|月底前办完。散会以后再议。",
        "村里首先是清渠，其次是补堤，|不误春耕。散会以后再议。",
        "第一个是老渠，第二个是老桥，第三个是老路，|都修了三回。散会以后再议。",
        "修渠一要清淤，二要换闸，三要补堤，从上游补起。|散会以后再议。",
        "修渠一看水，二看土，|哪样都不能少。散会以后再议。",
        "修渠一来村里缺水，二来人有空，正好动工。|散会以后再议。",
        "第一步，上游，第二步，下游，第三步，支渠，|一步一步来。散会以后再议。",
        "老秦管水，一查渠，二查闸；|老周管路，天天去看。散会以后再议。",
        "水利站一是修渠，二是换闸；|村里出工出力。散会以后再议。",
        "一看（kàn）水，二看（kàn）土，三看（kàn）石，|哪样都不能少。",
    ],
)
def test_a_last_member_is_a_clause_where_the_others_are_but_for_those_that_add_some(text: str):
    assert end_of_last(text) == text


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\n\n", "\n　　"])
def test_a_last_member_is_a_paragraph_where_the_others_are(end: str):
    text = f"讲两件事。{end}一是修渠。渠老了。{end}二是架桥。桥断了。{end}|大家回去都想一想。{end}"
    assert end_of_last(text) == text


def test_a_last_member_of_several_sentences_ends_with_its_paragraph():
    text = "讲三件事：一是修渠。渠老了。二是架桥。桥断了。三是铺路。路坏了。\n|大家回去都想一想。"
    assert end_of_last(text) == text


def test_a_soft_break_does_not_end_a_last_member():
    text = "讲两件事。\n一是修渠。渠老了。\n二是架桥。桥断了，\n人过不了河。\n|大家回去都想一想。"
    assert end_of_last(text) == text


def test_a_last_member_that_ends_with_the_text_resumes_nothing():
    assert resumed("讲两件事：一是修渠，二是架桥。\n") == []


def test_a_last_part_goes_on_to_the_end_of_the_body():
    text = "一、修渠\n渠老了。\n渠要修。\n二、架桥\n桥断了。\n桥要架。\n人要出力。\n|"
    assert end_of_last(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "渠要修好（一是选线；二是备料）|。桥也要架好。",
        "渠要修好（一是选线；二是备料（石头（青石）和沙））|。桥也要架好。",
        "渠要修好(一是选线;二是备料)|,桥也要架好。",
        "渠要修好【一是选线；二是备料】|，桥也要架好。",
        "他说：“一是选线；二是备料。”|大家都同意。",
        "他说：「一是選線；二是備料。」|大家都同意。",
        "他说：『一是選線；二是備料』|，大家都同意。",
        "渠要修好（一是选线；\n二是备料）|。桥也要架好。",
    ],
)
def test_a_list_in_brackets_or_quotes_ends_with_them(text: str):
    assert end_of_last(text) == text


def test_a_bracket_that_does_not_close_in_its_paragraph_ends_nothing():
    text = "渠要修好（一是选线；二是备料。\n|桥也要架好）。"
    assert end_of_last(text) == text


def test_a_bracket_that_closes_far_off_ends_nothing():
    far = "石" * 700
    text = f"渠要修好（一是选线；二是备料。|{far}）。桥也要架好。"
    assert end_of_last(text) == text


@pytest.mark.parametrize(
    "summary",
    [
        "总之，大家一起干。",
        "總之，大家一起幹。",
        "综上，大家一起干。",
        "以上几件事都要办。",
        "所有这些都要办。",
        "只有这样，村子才有出路。",
        "这三点大家都要记住。",
        "這兩條大家都要記住。",
        "这几个方面都要顾到。",
        "同志们！大家一起干。",
        "前款所列由村里办。",
    ],
)
def test_a_sentence_that_sums_up_is_no_longer_of_the_last_member(summary: str):
    text = f"讲两件事。一是修渠。渠老了，人人都知道。二是架桥。桥断了，人过不了河。|{summary}"
    assert end_of_last(text) == text


def test_a_last_member_reaches_to_the_sentence_that_sums_up():
    text = "讲两件事：一是修渠，二是架桥。桥断了。|总之，大家一起干。"
    assert end_of_last(text) == text


def test_a_sentence_that_sums_up_ends_a_list_of_paragraphs():
    text = "一是修渠。渠老了。\n二是架桥。桥断了。\n三是铺路。路坏了。\n|以上三件事大家都要办。"
    assert end_of_last(text) == text


def test_a_list_in_the_last_sentence_of_an_unended_text_ends_with_it():
    text = "讲三件事：一是修渠，二是架桥，三是铺路|"
    assert end_of_last(text) == text


def test_text_behind_a_list_in_a_member_is_the_members():
    text = "一、修渠\n要做到：一是早动工，二是勤查看。渠修好了大家方便。\n二、架桥\n桥要架。\n"
    assert resumed(text) == [("渠修", 1)]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\n　　", "\n\n"])
def test_an_unnumbered_heading_between_two_members_belongs_to_neither(end: str):
    text = end.join(["一、修渠", "渠老了。", "渠要修。", "关于桥", "二、架桥", "桥断了。", ""])
    assert resumed(text) == [("关于", 0)]


@pytest.mark.parametrize("line", ["渠也要修好。", "修渠的人都是自己来的没有一个是别人叫来的哪一个都肯出力"])
def test_a_sentence_or_a_long_line_before_a_member_is_no_heading(line: str):
    assert resumed(f"一、修渠\n渠老了。\n{line}\n二、架桥\n桥断了。\n") == []


@pytest.mark.parametrize("mark", ["## ", "**", "- ", "● "])
def test_the_marks_of_a_heading_before_a_label_are_no_unnumbered_heading(mark: str):
    assert resumed(f"讲两件事。\n{mark}一、修渠\n渠老了。\n{mark}二、架桥\n桥断了。\n") == []


def test_the_line_of_a_member_is_no_unnumbered_heading():
    assert resumed("一、修渠\n二、架桥\n三、铺路\n") == []


def test_an_unnumbered_heading_behind_a_list_in_a_member_is_not_the_members():
    text = "1.修渠\n做到：一是选线；二是备料。\n关于桥\n2.架桥\n做到：一是选址；二是备料。\n"
    assert resumed(text) == [("关于", 0)]


@pytest.mark.parametrize("number", [2, 3])
def test_a_last_run_in_member_has_as_many_paragraphs_as_the_longest_of_the_others(number: int):
    member = "渠老了。\n" * number
    text = f"一是修渠。{member}二是架桥。{member}三是铺路。{member}|大家想一想。\n散会以后再议。\n"
    assert end_of_last(text, "三是") == text


def test_a_lone_member_goes_on_as_far_as_its_parent():
    text = "一、修渠\n渠老了。\n二、架桥\n（一）选址\n桥断了。\n桥要架。\n|三、铺路\n路坏了。\n"
    assert end_of_last(text, "（一）") == text


def test_a_run_in_list_ends_where_another_speaker_begins():
    text = "我说两条，一是渠老。水少。二是路远。桥断。村长：好。"
    assert resumed(text, turns=(text.index("村长"),)) == [("村长", 0)]


def test_a_list_of_headings_goes_on_behind_another_speaker():
    text = "一、修渠\n渠老了。\n水少。\n二、架桥\n桥断。\n村长：好。\n三、铺路\n"
    assert resumed(text, turns=(text.index("村长"),)) == []


def test_a_run_in_list_below_a_heading_ends_at_another_speaker_but_not_the_heading():
    text = "一、修渠\n我说两条，一是渠老。水少。二是路远。桥断。\n村长：好。\n二、架桥\n"
    assert resumed(text, turns=(text.index("村长"),)) == [("村长", 1)]


def test_another_speaker_behind_the_last_label_ends_the_run_in_lists():
    text = "一、修渠\n我说两条，一是渠老。水少。二是路远。桥断。\n村长：好。\n"
    assert resumed(text, turns=(text.index("村长"),)) == [("村长", 1)]


def test_a_list_that_goes_on_behind_another_speaker_is_not_ended():
    text = "老秦：一是渠老。\n村长：好，记下了。\n老秦：二是路远，三是桥断。\n"
    assert resumed(text, turns=(text.index("村长"),)) == []


def test_places_where_text_resumes_come_in_order():
    text = "讲两件事。一要修渠，（1）选线（2）备料。渠老了。二要架桥，（1）选址（2）备料。桥断了。\n散会。\n"
    places = [place.start for place in zhspeech.Parser().places(text) if place.mark == "~"]
    assert places == sorted(places)


def test_a_list_ends_at_a_wall_though_its_habit_would_go_on():
    text = "一、修渠\n渠老了。\n渠要修。\n二、架桥\n桥断了。\n附言在此。"
    assert resumed(text, walls=(text.index("附言"),)) == []


@pytest.mark.parametrize(
    "text",
    [
        "要做到一看渠，二看桥，三看路，|看清楚了再动工。",
        "要一看渠、二看桥、三看路，|看清楚了再动工。",
    ],
)
def test_a_last_member_that_repeats_a_verb_is_a_clause_where_the_others_are(text: str):
    assert end_of_last(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "要一看渠，二看桥，看三遍，三看路，看清楚了。|再动工。",
        "要一是看渠，二是看桥，三是看路，看清楚了。|再动工。",
    ],
)
def test_a_last_member_may_hold_more_than_a_clause_elsewhere(text: str):
    assert end_of_last(text) == text


def test_the_later_bullets_belong_where_the_first_one_does():
    text = (
        "讲稿\n大家好。\n一、总的要求\n（一）道理\n渠要修。\n"
        "（二）规矩\n——早看。\n——早修。\n——早管。\n|二、办法\n动工。\n"
    )
    assert end_of_last(text, "（二）") == text


def test_what_alone_stands_below_a_heading_is_no_heading_itself():
    text = "打算\n大家好。\n一、几时动工\n正月十六\n|二、谁来动工\n全村人\n三、花多少钱\n五千块。\n"
    assert end_of_last(text, "一、") == text


def test_a_last_heading_that_ends_in_a_colon_leads_in_all_that_follows():
    text = (
        "大会\n大家好。\n一、几时开会：正月十六\n二、在哪开会：村部\n"
        "三、开会做什么：\n先说渠的事。\n再说桥的事。\n|"
    )
    assert end_of_last(text, "三、") == text


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("社员：我说。\n一、修渠。\n村长：好。\n二、架桥。\n", [("村长", 0)]),  # the list goes on
        ("社员：我说。\n一、修渠。\n村长：好。\n（一）看。\n（二）量。\n二、架桥。\n", []),  # in the node
        ("一、社员发言\n社员：我说。\n村长：好。\n二、架桥。\n", []),  # a heading above turns
    ],
)
def test_a_node_ends_with_the_words_in_which_it_began(text: str, ends: list[tuple[str, int]]):
    breaks = paragraph_starts(text)
    accepted = Resolver(Weights(), MAX_LEVELS).resolve(scan(text, SchemeTable(), breaks))
    wall = Wall(text.index("村长"), "silence", text.index("社员："))
    assert [(text[at : at + 2], level) for at, level in resumptions(text, accepted, breaks, [wall])] == ends


@pytest.mark.parametrize("line", ["418", "第 2 页  共 9 页", "及", "总计", "合计"])
def test_a_page_number_a_sum_and_a_lone_and_before_a_member_are_no_heading(line: str):
    assert resumed(f"（一）修渠\n渠老了。\n渠要修。\n{line}\n（二）架桥\n桥断了。\n") == []


def test_the_number_of_a_page_behind_a_last_member_is_no_text_that_resumes():
    text = "一、修渠\n（一）渠老。\n（二）水少。\n— 12 —\n二、架桥\n（一）桥断。\n（二）路远。\n"
    assert resumed(text) == []


@pytest.mark.parametrize("note", ["（一九五一年三月五日）", "见渠头……", "K# v d T w M"])
def test_a_note_in_brackets_or_what_no_heading_holds_between_members_belongs_to_the_first(note: str):
    assert resumed(f"一、修渠\n渠老了。\n渠要修。\n{note}\n二、架桥\n桥断了。\n") == []


@pytest.mark.parametrize(
    "text",
    [
        "附件：1.渠道名单\n2.桥梁名单\n|村委会\n三月五日\n",
        "讲三件事：第一，渠老了。\n第二，桥断了。\n第三，路坏了。\n|大家想一想。\n散会以后再议。\n",
    ],
)
def test_a_list_whose_later_members_are_lines_ends_with_the_last_line(text: str):
    assert end_of_last(text) == text


@pytest.mark.parametrize(
    "summary", ["通过上面三条，渠修好了。", "为了把这三条办好，要出力。", "他强调，渠要看好。"]
)
def test_a_sentence_that_goes_back_or_on_is_no_longer_of_the_last_member(summary: str):
    text = f"讲两件事。一是修渠。渠老了，人人都知道。二是架桥。桥断了，人过不了河。|{summary}"
    assert end_of_last(text) == text


def test_a_paragraph_behind_the_only_blank_line_between_members_belongs_to_neither():
    text = "（一）修渠。\n渠老了。\n（二）架桥。\n\n路要平，灯要亮。\n（三）铺路。\n（四）点灯。\n"
    assert resumed(text) == [("路要", 0)]


def test_a_paragraph_behind_a_blank_line_belongs_to_the_member_where_blank_lines_part_all():
    text = "（一）修渠。\n\n渠老了。\n\n渠要修。\n\n（二）架桥。\n\n桥断了。\n\n"
    assert resumed(text) == []


def test_a_blank_line_ends_a_last_member_if_none_stands_before_it():
    text = "一是修渠。渠老了。\n水少了。\n二是架桥。桥断了。\n人过不了河。\n\n|村长主持会议。\n大家都来了。\n"
    assert end_of_last(text) == text


def test_a_paragraph_behind_a_list_whose_members_hardly_ever_hold_several_is_its_parents():
    firsts = "1、修渠。渠老了。\n2、清淤。\n（1）先清渠口。\n（2）再清渠尾。\n3、架桥。桥断了。\n"
    later = "4、铺路。路坏了。\n5、点灯。灯暗了。\n6、看水。水少了。\n"
    text = f"{firsts}{later}|还有人问到种子。\n种子已经到了。\n"
    assert end_of_last(text, "6、") == text


def test_an_unnumbered_heading_before_a_new_list_is_not_of_the_last_member():
    text = "（一）渠\n1.修渠。\n2.清淤。\n\n土地\n\n1.查地。\n2.量地。\n"
    assert resumed(text) == [("土地", 1)]


@pytest.mark.parametrize("line", ["各位代表，", "同志们，", "会议要求，"])
def test_an_address_or_a_demand_that_opens_a_paragraph_is_of_the_whole_unless_below_a_heading(line: str):
    first = "一、渠\n（一）修渠\n渠老了。\n渠要修。\n"
    text = f"{first}（二）清淤\n{line}淤要清。\n清了才有水。\n|{line}大家一起干。\n二、桥\n桥断了。\n"
    assert end_of_last(text, "（二）") == text


def test_a_page_number_between_two_members_that_a_blank_line_parts_is_no_lead():
    text = "（一）修渠。\n渠老了。\n村民大会\n\n11023\n（二）架桥。\n（三）铺路。\n（四）点灯。\n"
    assert resumed(text) == []


@pytest.mark.parametrize(("leave", "level"), [("以上汇报，不妥之处请指正。", 0), ("以上三条都要办。", 1)])
def test_what_takes_leave_ends_all_lists(leave: str, level: int):
    assert resumed(f"一、渠\n1.修渠。\n2.清淤。\n{leave}\n") == [("以上", level)]


@pytest.mark.parametrize(
    "text",
    [
        "下设（一）水源组、（二）农业组、（三）宣导组及（四）新闻组|等4组，每周开会。",
        "可以1.到村里申请、2.托人代办或3.上网填报|等三种方式办理，十日内答复。",
    ],
)
def test_words_that_name_the_list_end_it_behind_a_last_and_too(text: str):
    assert end_of_last(text) == text


def test_a_last_member_whose_label_ends_in_is_may_add_a_clause():
    text = "任务第一是修渠，第二是架桥，第三是铺路，铺的时候先铺村口。|别的以后再议。"
    assert end_of_last(text) == text


@pytest.mark.parametrize("mark", ["——", "•", "-"])
def test_bullets_below_a_heading_belong_to_it(mark: str):
    bullets = f"{mark}一月一报。\n{mark}一年一清。\n"
    text = f"（一）规矩。看水三天一换。\n（二）闸门。换两扇。\n（三）账目\n{bullets}|散会以后再议。\n"
    assert end_of_last(text) == text


def test_a_last_number_ends_before_a_list_of_annexes_of_any_kind():
    text = "6 附则\n6.1 村委会讲解。\n6.2 今天起施行。\n|附图：1.渠道图\n2.桥梁图\n"
    assert end_of_last(text, "6.2") == text


def test_a_last_paragraph_ends_with_the_list_at_its_end():
    items = "（1）修渠。渠长三里。\n（2）看水。一看渠，二看闸，三看田。\n"
    text = f"一、办两件事\n{items}村里的人已分头去看，年底再说。\n二、散会\n散会。\n"
    node = next(node for node in zhspeech.parse(text).walk() if node.enumerator.text == "（2）")
    assert text[: node.end].endswith("三看田。\n")


@pytest.mark.parametrize(
    "text",
    [
        "一是泥。泥有三尺。二是闸。闸已老了。三是人。人都出去了。|三样事中，人最难。\n",
        "一是泥。泥有三尺。二是闸。闸已老了。三是人。人都出去了。|乡亲们，这三笔账，村里记着。\n",
        "一是泥。泥有三尺。二是闸。闸已老了。三是人。人都出去了。两样事中，人最难。\n|",
        "一是泥。泥有三尺。二是闸。闸已老了。三是人。人都出去了。|这三笔账算下来，人最难。\n",
        "一是泥。泥有三尺。二是闸。闸已老了。三是人。人都出去了。这两笔账算下来，人最难。\n|",
        "一是泥。泥有三尺。二是闸。闸已老了。三是人。人都出去了。三大改造后，人又回来了。\n|",
    ],
)
def test_a_last_member_ends_before_a_sentence_that_begins_with_as_many_things_as_there_are_members(text: str):
    assert end_of_last(text) == text


@pytest.mark.parametrize(
    "end",
    [
        "表|渠县水利局2019年3月5日(公开)渠县水利局办公室2019年3月6日印发",
        "（样表）|市水务局2019年3月5日",
        "图 |渠县图书委员会 20××年×月×日",
    ],
)
def test_the_last_annex_ends_before_who_signs_and_when(end: str):
    text = f"关于修渠的通知\n各村：\n先修渠。附件:1.名单2.分工{end}\n"
    assert end_of_last(text) == text


@pytest.mark.parametrize("end", ["2.分工方法市水务局2019年3月5日", "2.一张图书馆2019年3月5日"])
def test_the_last_annex_ends_with_its_line_if_nothing_shows_where_its_name_ends(end: str):
    text = f"关于修渠的通知\n各村：\n先修渠。附件:1.名单{end}\n"
    assert end_of_last(text) == f"{text}|"


@pytest.mark.parametrize(
    "leave", ["谢谢大家！\n", "以上是我的打算，请审议。\n", "北渡村水利站\n\n2019年3月5日\n"]
)
def test_the_leave_that_one_text_of_a_compilation_takes_is_not_of_its_last_part(leave: str):
    work = "渠要早修，堤要早补，人要早到，料要早备，账要早清，事事都要有人管。" * 3
    text = (
        f"修渠方案精选2篇\n下面是小编整理的方案，供参考。\n篇1：修渠方案\n一、修渠\n{work}\n二、补堤\n{work}\n|{leave}"
        f"篇2：护林方案\n林子要看好。{work}\n"
    )
    assert end_of_last(text) == text


def test_a_last_part_of_a_compilation_keeps_a_line_that_takes_no_leave():
    work = "渠要早修，堤要早补，人要早到，料要早备，账要早清，事事都要有人管。" * 3
    text = (
        f"修渠方案精选2篇\n下面是小编整理的方案，供参考。\n篇1：修渠方案\n一、修渠\n{work}\n二、补堤\n{work}\n谢谢老乡送来石料。\n|"
        f"篇2：护林方案\n林子要看好。{work}\n"
    )
    assert end_of_last(text) == text
