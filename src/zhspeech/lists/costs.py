"""What one step of a reading costs: a candidate is the next member of an open list, or opens a list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from zhspeech.labels.hit import Edge
from zhspeech.labels.scheme import LAST
from zhspeech.lists.stack import Habit

if TYPE_CHECKING:
    from zhspeech.labels.hit import Hit
    from zhspeech.lists.stack import Frame
    from zhspeech.lists.weights import Weights

__all__ = ["IMPOSSIBLE", "Gap", "attachment", "beginning", "continuation", "largest_step", "rejection"]

IMPOSSIBLE = float("inf")
#: From here on a stretch is as long as a paragraph, if no earlier member was as long, in characters.
LONG = 300
#: How many characters longer than the longest earlier member a stretch may be without being far; short
#: members differ by as much.
SLIGHTLY = 20
#: How far a numbering may jump in one list, and in one of headings at lines; a longer jump is another list.
LARGEST_STEP, LARGEST_STEP_AT_LINE = 3, 5
#: The same in one of articles at lines, of which many may be left out where a statute is quoted.
LARGEST_STEP_OF_ARTICLES = 1000
#: The levels of a section and of its subsections, however short the sections before it are.
SECTIONS = 1, 2
#: Down to which rank labels are headings, which no run-in member holds: 一、 and above; and （一） if a
#: whole sentence ends before it.
HEADINGS, SENTENCE_HEADINGS = 2, 3

#: From which rank on labels at lines are those of items, which no text holds at its top: （1） ①.
ITEMS = 5


class Gap:
    """How far a new list stands behind the latest member of an open one; plain numbers, as ``Edge`` is."""

    SENTENCE: Final = 0
    PARAGRAPH: Final = 1
    NEXT: Final = 2
    BEYOND: Final = 3


def rejection(hit: Hit, w: Weights) -> float:
    """What it costs that ``hit`` is no enumerator."""
    return hit.weight + w.bare if hit.is_bare and not hit.run_in else hit.weight


def beginning(hit: Hit, w: Weights) -> float:
    """What it costs that ``hit`` begins a list, wherever."""
    cost = w.open
    if hit.ordinal != 1 and not hit.asks and not hit.is_cut:
        cost += w.orphan_followed if hit.is_followed else w.orphan
    if hit.edge == Edge.NONE:
        cost += w.mid_clause
    elif hit.edge == Edge.LEAD_IN:
        cost -= w.introduced
    return cost - w.announced if hit.is_announced else cost


def largest_step(hit: Hit) -> int:
    """How far the numbering of a list may jump to reach ``hit``."""
    if not hit.at_line or hit.run_in:
        return LARGEST_STEP
    return LARGEST_STEP_OF_ARTICLES if hit.scheme.runs_on else LARGEST_STEP_AT_LINE


def continuation(hit: Hit, frame: Frame, w: Weights) -> float:
    """What it costs that ``hit`` is the next member of the list, infinite if it can't be."""
    last = frame.last
    if last.start < hit.since:
        return IMPOSSIBLE
    extra = 0.0
    if hit.group != last.group:
        mix = hit.scheme.mixes.get(last.group)
        if mix is None or (hit.at_line and not (mix.at_line or _is_next_line(hit, last))):
            return IMPOSSIBLE
        if hit.at - last.at > 2 * frame.longest + LONG:
            return IMPOSSIBLE  # other labels go on with a list only where a member is due
        if hit.at_line and not hit.run_in and last.edge <= Edge.COMMA and not last.at_line:
            return IMPOSSIBLE  # no heading does with what began in mid-sentence
        extra = mix.cost
        if hit.scheme.key == "text":
            extra += w.key
    elif hit.above != last.above:
        if len(hit.above) != len(last.above):
            return IMPOSSIBLE
        extra = w.stated
    elif hit.key != last.key:
        extra = w.key
    elif hit.noun != last.noun:
        extra = w.noun if hit.noun and last.noun else w.no_noun
    if hit.ordinal:
        step = hit.ordinal - frame.ordinal
        if step != 1:
            if step == 0 and hit.scheme.inserts:
                pass  # 第二条之一 behind 第二条
            elif step == 0 and not hit.run_in:
                is_glued = not hit.at_line and hit.edge == Edge.SENTENCE
                extra += w.repeat_glued if is_glued else w.repeat
            elif step == 0:
                extra += w.repeat_run_in
            elif step == 2 and hit.ordinal == frame.members + 1:
                pass  # 一、 二、 二、 四、: the number before was the wrong one
            elif 1 < step <= largest_step(hit):
                extra += (
                    w.skip
                    * min(step, LARGEST_STEP_AT_LINE)
                    * (0.3 if hit.above or hit.scheme.runs_on else 0.5)
                )
            else:
                return IMPOSSIBLE
    elif frame.members < 2 or last.ordinal == LAST or hit.at - last.at > 2 * frame.longest + LONG:
        return IMPOSSIBLE
    elif (
        hit.group != last.group
        and hit.at_line
        and (not last.at_line or hit.start - last.start > frame.longest + SLIGHTLY)
    ):
        return IMPOSSIBLE  # a paragraph of its own begins so too: 最后，我再说几句
    elif last.at_line and not hit.at_line and hit.edge <= Edge.COMMA:
        return IMPOSSIBLE  # nor is 修了三年，最后通了水 what heads a line
    if hit.at_line != last.at_line:
        extra += w.line
    if hit.edge == Edge.NONE:
        extra += w.mid_clause
    return extra


def attachment(
    hit: Hit, frame: Frame, w: Weights, *, is_usual: bool = False, is_under: bool = False
) -> tuple[float, float]:
    """What it costs that a list from ``hit`` belongs to a list's latest member, and that it does not.

    ``is_usual``: that member has held a list of this kind already, so that the order of ranks is the
    speaker's own; if the member before it has, the frame says so. ``is_under``: no heading is open below it.
    """
    last = frame.last
    if last.asks or hit.asks:  # a question holds all up to the next one, and lies in none
        return (w.stated, 0.0) if hit.asks else (0.0, w.stated)
    gap = _gap(hit, last)
    far = 0.0
    if frame.habit and not (is_under and _is_between(hit, frame)):
        length = hit.at - last.at
        if length > frame.longest + SLIGHTLY:
            far = length / (frame.longest + SLIGHTLY) - 1.0
            if gap == Gap.PARAGRAPH and length > LONG:
                gap = Gap.NEXT
    habit = frame.habit
    if habit == Habit.SENTENCE and gap == Gap.PARAGRAPH and last.at_line and not (hit.at_line or last.run_in):
        habit = Habit.PARAGRAPH  # what heads a paragraph holds the rest of it
    leaving = w.leave[habit][gap] / (1.0 + far)
    is_at_head = hit.at_line if gap == Gap.NEXT else gap < Gap.NEXT and hit.edge == Edge.LEAD_IN
    if last.leads and gap > Gap.PARAGRAPH:
        nested = far = 0.0
        leaving += w.heads
    elif is_at_head and _heads(hit, frame):
        nested = 0.0
        leaving += w.heads
    else:
        nested = w.reach[habit][gap]
        if last.rank < hit.rank and _is_headed(hit, frame):
            leaving += w.order
    nested += w.far * far
    if hit.at_line and last.at_line and (last.scheme.level, hit.scheme.level) == SECTIONS:
        nested = min(nested, w.order)
        leaving += w.order
    if hit.above:  # its label states below which one it belongs
        if hit.above == (*last.above, last.ordinal):
            nested = -w.open  # its number says so, which makes up for opening a list
            leaving += w.stated
        else:
            nested += w.stated
    elif is_usual or _is_carried(hit, frame):
        pass
    elif last.group == hit.group and last.key == hit.key and last.noun == hit.noun:
        is_led_in = hit.edge == Edge.LEAD_IN and gap == Gap.NEXT and _heads_the_next(last, hit)
        is_clause = hit.is_clause and last.at_line
        nested += w.same if hit.run_in or is_clause or is_led_in else w.rank
        if gap < Gap.NEXT and hit.parted < last.start:
            leaving += w.same
    elif not hit.run_in:
        nested += _disorder(hit, last, w)
    if hit.ordinal != 1 and (frame.carry == (hit.group, hit.ordinal - 1) or _counts_on(hit, last)):
        nested -= w.orphan_followed if hit.is_followed else w.orphan
    return nested, leaving


def _counts_on(hit: Hit, last: Hit) -> bool:
    """Whether an article counts on below the heading of a chapter or section, be that its list's first."""
    return hit.counts_on and last.rank < hit.rank


def _is_carried(hit: Hit, frame: Frame) -> bool:
    """Whether the member before the latest held a list of this kind."""
    return frame.carry is not None and frame.carry[0] == hit.group


def _is_between(hit: Hit, frame: Frame) -> bool:
    """Whether a list stands between two headings of an open one, so that no distance parts it from them."""
    last = frame.last
    if not last.is_bare or last.run_in or not last.is_followed:
        return False
    return not hit.at_line or hit.rank > last.rank or _is_carried(hit, frame)


def _is_headed(hit: Hit, frame: Frame) -> bool:
    """Whether a list of a lower rank stands below a heading, which holds what follows until the next one."""
    last = frame.last
    if last.is_bare:
        return not last.run_in
    return not frame.habit and not hit.run_in


def _is_next_line(hit: Hit, last: Hit) -> bool:
    """Whether each of two labels begins a line, and the one of ``last`` holds no more than its own."""
    return last.at_line and hit.paragraph - last.paragraph <= 1


def _heads_the_next(last: Hit, hit: Hit) -> bool:
    """Whether a label heads a paragraph of one sentence at most, told by one in the text below it."""
    return last.at_line and not hit.at_line and hit.sentence - last.sentence <= 1


def _gap(hit: Hit, last: Hit) -> int:
    paragraphs = hit.paragraph - last.paragraph
    if paragraphs == 1 and last.run_in and _heads_the_next(last, hit):
        return Gap.PARAGRAPH
    if paragraphs == 0:
        is_near = hit.sentence == last.sentence and hit.parted < last.start
        return Gap.SENTENCE if is_near else Gap.PARAGRAPH
    return Gap.NEXT if paragraphs == 1 else Gap.BEYOND


def _disorder(hit: Hit, last: Hit, w: Weights) -> float:
    """What a heading costs below a label that ranks no higher."""
    if last.run_in:
        if last.is_bare or (hit.rank > HEADINGS and last.at_line):
            return 0.0
        is_heading = (hit.at_line or hit.edge == Edge.SENTENCE) and hit.rank <= SENTENCE_HEADINGS
        return w.rank if is_heading else w.heading_in_run_in
    if last.rank < hit.rank or (last.rank == hit.rank and (last.scheme.runs_on or hit.scheme.runs_on)):
        return 0.0  # an article holds 一、 too, and 一、 articles
    if last.is_bare and hit.at_line and hit.paragraph - last.paragraph <= 1:
        return w.order  # a heading that nothing stands below would head nothing
    return w.rank


def _heads(hit: Hit, frame: Frame) -> bool:
    """Whether what stands right before a list is its heading, one rank up, or its lead-in.

    A run-in label that opens a paragraph heads the items in the lines below: 第三，验渠。 ① … ② …. No
    1. leads in the 一、 that stands as it does, at a line or within one.
    """
    last = frame.last
    if not hit.run_in and not last.run_in and hit.rank > last.rank:
        return True
    if last.run_in and not hit.run_in and hit.at_line and _is_next_line(hit, last):
        return hit.edge == Edge.LEAD_IN or hit.rank >= ITEMS
    if hit.edge == Edge.LEAD_IN:
        is_near = hit.sentence == last.sentence and hit.parted < last.start
        is_higher = hit.rank < last.rank and not last.run_in and hit.at_line == last.at_line
        return (frame.habit != Habit.SENTENCE and not is_higher) or is_near or hit.takes_up
    return False
