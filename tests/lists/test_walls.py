from __future__ import annotations

from zhspeech.labels.hit import Hit
from zhspeech.labels.scan import scan
from zhspeech.labels.table import default_table
from zhspeech.lists.walls import Wall, kept_behind, with_walls

TEXT = "一、修渠\n一是渠老，二是水少。\n二、架桥\n"


def hits() -> list[Hit]:
    return scan(TEXT, default_table(), [])


def test_a_wall_stands_before_the_candidate_at_its_place():
    found = hits()
    wall = Wall(found[1].start, kind="zone")
    assert with_walls(found, [wall]) == [found[0], wall, *found[1:]]


def test_a_wall_behind_the_last_candidate_is_left_out():
    found = hits()
    assert with_walls(found, [Wall(len(TEXT), kind="zone")]) == found


def test_no_list_goes_on_behind_the_bound_of_a_zone():
    assert kept_behind(Wall(0, kind="zone"), hits()[:2], floor=1) == 0


def test_headings_go_on_where_another_speaker_begins_and_run_in_lists_do_not():
    assert kept_behind(Wall(0, kind="turn"), hits()[:2]) == 1


def test_a_list_that_a_later_member_shows_to_be_interrupted_goes_on():
    assert kept_behind(Wall(0, kind="turn"), hits()[:2], floor=2) == 2
