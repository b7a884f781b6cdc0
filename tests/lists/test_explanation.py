from __future__ import annotations

import math
import pickle
import re
from itertools import pairwise

import attrs
import pytest

import zhspeech
from zhspeech.lists.explanation import Alternative, Candidate

#: Lists in each other, restarts, slips, last members, phrases, speakers, front and back matter.
TEXTS = {
    "speech": (
        "在北渡村大会上的讲话\n（2020年1月2日）\n乡亲们：\n发展是第一要务。今天讲三件事。\n一、修渠\n（一）选线\n一要早看。"
        "渠老了：一要看土，二要看水。二要细量。\n（二）备料\n二、架桥\n首先，选址；第二，备料；最后，动工。\n三、铺路\n"
        "一靠人手，二靠石头。\n乡亲们！让我们动手吧！\n附件：\n1.名单\n2.图纸\n"
    ),
    "dialogue": (
        "北渡村座谈记录\n村长：今天说修渠的事。\n老秦：我说三条，一是渠老。\n村长：好，记下了。\n"
        "老秦：二是路远，三是桥断。\n村长：也好，慢慢来。\n老秦：没有了。\n"
    ),
    "slips": "一、修渠\n二、架桥\n二、铺路\n四、办学\n一是渠；二是桥；二是路；四是学。",
    "one line": "各位代表：一、渠。一是老；二是少。二、桥。（一）址（二）料三、路。一要快，二要好。",
    "phrases": "争第一，只差0.01分，6、7、8三个月没有下雨，一是一、二是二。三是桥。",
}
every_text = pytest.mark.parametrize("name", TEXTS)


def explained(text: str) -> dict[str, Candidate]:
    """The candidates by their labels; of equal ones, the last."""
    return {str(candidate): candidate for candidate in zhspeech.explain(text)}


@pytest.mark.parametrize("text", ["", " ", "渠", "修渠架桥。"])
def test_a_text_without_candidates_has_nothing_to_explain(text: str):
    assert list(zhspeech.explain(text)) == []


@every_text
def test_candidates_are_spans_in_order(name: str):
    places = [place for one in zhspeech.explain(TEXTS[name]) for place in (one.start, one.end)]
    assert places == sorted(places)


@every_text
def test_what_is_accepted_are_the_labels_of_the_tree(name: str):
    accepted = [(one.start, one.end, one.scheme) for one in zhspeech.explain(TEXTS[name]) if one.accepted]
    labels = [node.enumerator for node in zhspeech.parse(TEXTS[name]).walk()]
    assert accepted == [(label.start, label.end, label.scheme) for label in labels]


@every_text
def test_exactly_one_alternative_is_chosen(name: str):
    weighed = [one.alternatives for one in zhspeech.explain(TEXTS[name]) if one.alternatives]
    assert [sum(way.chosen for way in ways) for ways in weighed] == [1] * len(weighed)


@every_text
def test_the_chosen_alternative_is_a_rejection_unless_the_candidate_is_accepted(name: str):
    for candidate in zhspeech.explain(TEXTS[name]):
        chosen = [way.action for way in candidate.alternatives if way.chosen]
        assert (chosen in (["open"], ["continue"])) == candidate.accepted


@every_text
def test_alternatives_are_sorted_by_cost(name: str):
    for candidate in zhspeech.explain(TEXTS[name]):
        costs = [way.cost for way in candidate.alternatives]
        assert costs == sorted(costs)


@every_text
def test_no_two_alternatives_are_the_same_way(name: str):
    for candidate in zhspeech.explain(TEXTS[name]):
        ways = [(way.action, way.after) for way in candidate.alternatives]
        assert len(set(ways)) == len(ways)


@every_text
def test_a_margin_is_not_negative(name: str):
    assert min(candidate.margin for candidate in zhspeech.explain(TEXTS[name])) >= 0


@every_text
def test_a_list_is_continued_after_or_opened_below_a_candidate_before(name: str):
    seen: set[int] = set()
    for candidate in zhspeech.explain(TEXTS[name]):
        after = {way.after for way in candidate.alternatives if way.action != "reject"} - {None}
        assert after <= seen
        seen.add(candidate.start)


@every_text
def test_a_list_opens_below_the_node_that_is_its_parent(name: str):
    speech = zhspeech.parse(TEXTS[name])
    parents = {node.enumerator.start: speech.parent(node) for node in speech.walk()}
    for candidate in zhspeech.explain(TEXTS[name]):
        for way in candidate.alternatives:
            if way.chosen and way.action == "open":
                parent = parents[candidate.start]
                assert way.after == (parent and parent.enumerator.start)


@every_text
def test_a_list_goes_on_after_the_member_that_is_the_nodes_elder_sibling(name: str):
    speech = zhspeech.parse(TEXTS[name])
    elders = {
        younger.enumerator.start: elder.enumerator.start
        for siblings in (speech.children, *(node.children for node in speech.walk()))
        for elder, younger in pairwise(siblings)
    }
    for candidate in zhspeech.explain(TEXTS[name]):
        for way in candidate.alternatives:
            if way.chosen and way.action == "continue":
                assert way.after == elders[candidate.start]


def test_a_continued_member_names_the_one_before_and_its_offset():
    candidate = explained("一、修渠\n二、架桥\n")["二、"]
    assert candidate.reason.startswith("continue the list after '一、修渠")
    assert " at 0 " in candidate.reason


def test_a_first_member_at_the_top_says_so():
    assert explained("一、修渠\n二、架桥\n")["一、"].reason.startswith("begin a list at the top (cost ")


def test_a_first_member_below_another_names_it_and_its_offset():
    reason = explained("讲两件事。\n一、修渠\n（一）选线\n（二）备料\n二、架桥\n")["（一）"].reason
    assert reason.startswith("begin a list below '一、修渠")
    assert " at 6 " in reason


def test_a_rejected_candidate_says_what_it_would_cost_to_accept_it():
    candidate = explained("一、修渠\n二、架桥\n三、铺路\n九、种树\n四、办学\n五、养鱼\n")["九、"]
    assert not candidate.accepted
    assert re.fullmatch(
        r"to read on costs [\d.]+, to begin a list at the top would cost [\d.]+ and what follows",
        candidate.reason,
    )


def test_a_candidate_without_company_stands_alone():
    candidate = explained("村里的大事，一是修渠，别的以后再说。")["一是"]
    assert (candidate.accepted, candidate.alternatives, candidate.margin) == (False, (), math.inf)
    assert candidate.reason.startswith("it stands alone")


def test_a_candidate_before_the_body_says_that_it_may_be_there():
    candidates = zhspeech.explain(
        "关于开展一是修渠二是架桥活动的通知\n各村委会：\n渠要修好，桥要架好，年底以前完工。\n"
    )
    assert [candidate.accepted for candidate in candidates] == [False, False]
    assert all("before the body" in candidate.reason for candidate in candidates)


def test_a_plain_list_is_not_narrow():
    assert min(one.margin for one in zhspeech.explain("讲三件事：一是修渠；二是架桥；三是铺路。")) > 1


def test_a_member_that_hardly_fits_is_narrower_than_one_that_does():
    fits, hardly = (
        explained(f"一、修渠\n二、架桥\n{label}铺路\n")[label].margin for label in ("三、", "五、")
    )
    assert hardly < fits


def test_every_text_can_be_explained():
    assert zhspeech.explain("A、（1）一，一靠\n一要.（2）二靠")


@pytest.mark.parametrize("text", ["第一章　渠第", "①章　二章"])
def test_what_is_accepted_is_in_the_tree_though_a_zone_begins_there(text: str):
    accepted = [one.start for one in zhspeech.explain(text) if one.accepted]
    assert accepted == [node.enumerator.start for node in zhspeech.parse(text).walk()]


def test_a_last_member_has_the_ordinal_zero():
    assert explained("首先，修渠；其次，架桥；最后，铺路。")["最后"].ordinal == 0


def test_a_parser_explains_with_its_own_schemes():
    scheme = zhspeech.Scheme("case", "案例{han}：", rank=1)
    parser = zhspeech.Parser(schemes=[scheme])
    assert [one.scheme for one in parser.explain("案例一：渠\n案例二：路\n一是修渠；二是铺路。")] == [
        "case",
        "case",
    ]


def test_a_candidate_is_a_value():
    one, other = zhspeech.explain("一、渠\n二、桥\n")[0], zhspeech.explain("一、渠\n二、桥\n")[0]
    assert (one == other, hash(one) == hash(other), pickle.loads(pickle.dumps(one)) == one) == (
        True,
        True,
        True,
    )


def test_a_candidate_is_shown_on_one_line():
    assert repr(zhspeech.explain("（\n一）修渠\n（二）架桥\n")[0]).count("\n") == 0


def test_an_alternative_cannot_be_changed():
    way = Alternative("reject", None, 1.0, True)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        way.cost = 2.0  # type: ignore[misc]


def test_the_members_of_a_list_at_the_top_are_told_why_they_are_parts():
    division = explained("一、修渠\n渠老了。\n二、架桥\n桥断了。\n")["二、"].division
    assert division.startswith("a Part: lists of its kind cover 1.00 of the body")


def test_the_members_of_a_list_within_a_paragraph_are_told_why_they_are_none():
    text = "村里开了会。\n村长说，一要修渠。渠老了。二要架桥。桥断了。三要铺路。路窄了。\n"
    text += "大家都说好。\n会就散了。\n"
    assert explained(text)["二要"].division == "no Part: it lies inside one paragraph"


PLAN = (
    "渠和桥的事。\n一是渠老了，\n二是桥断了。\n"
    "一、修渠\n渠老了，水漏了一半。\n二、架桥\n桥断了，过河要绕五里路。\n"
)


def test_of_the_lists_at_the_top_one_divides_the_text():
    first, second = zhspeech.explain(PLAN).divisions
    assert (first.text[:3], first.are_parts) == ("一是渠", False)
    assert (second.text[:4], second.are_parts) == ("一、修渠", True)


def test_a_list_that_comes_second_says_what_either_covers():
    assert re.fullmatch(
        r"lists of another kind cover more of the body, 0\.6\d beside 0\.2\d",
        zhspeech.explain(PLAN).divisions[0].reason,
    )


def test_a_division_reaches_from_its_first_member_to_the_end_of_the_list():
    division = zhspeech.explain(PLAN).divisions[1]
    assert division.text == PLAN[PLAN.index("一、") :]
    assert division.starts == tuple(part.start for part in zhspeech.parse(PLAN).parts)


@every_text
def test_divisions_say_what_their_members_are_told(name: str):
    found = zhspeech.explain(TEXTS[name])
    told = {one.start: one.division for one in found if one.division}
    verdict = {True: "a Part", False: "no Part"}
    assert told == {
        start: f"{verdict[one.are_parts]}: {one.reason}" for one in found.divisions for start in one.starts
    }


def test_an_explanation_is_a_sequence_of_its_candidates():
    found = zhspeech.explain(PLAN)
    assert (len(found), found[0], found[-1], found[1:3]) == (
        4,
        found.candidates[0],
        found.candidates[-1],
        found.candidates[1:3],
    )


def test_an_explanation_is_a_value():
    one, other = zhspeech.explain(PLAN), zhspeech.explain(PLAN)
    assert (one, hash(one), pickle.loads(pickle.dumps(one))) == (other, hash(other), one)


def test_an_explanation_and_its_divisions_are_shown_in_a_line_with_what_became_of_them():
    found = zhspeech.explain(PLAN)
    assert repr(found) == "Explanation(4 of 4 candidates accepted, 2 Parts, zones: body)"
    assert [repr(one) for one in found.divisions] == [
        "Division(no Parts '一是渠老了， 二是桥断了…' [7:21])",
        "Division(Parts '一、修渠 渠老了，水漏了…' [21:55])",
    ]


def test_a_member_below_another_has_nothing_to_do_with_divisions():
    assert explained("一、修渠\n（一）选线\n（二）备料\n二、架桥\n")["（一）"].division == ""
