#!/usr/bin/env python3
"""How often a search finds the passage that answers a question: chunks along the tree against others' chunks.

    pip install -e ".[bench]"; python benchmarks/retrieval.py [--size N] [--markdown | --json | --show]

The texts are our own cases and examples, indexed together by BM25 (rank-bm25) over pairs of characters, the
questions those of people who know what they want and not how it is worded. A question is answered at k when
one of the first k passages holds the whole answer, from its first to its last words: half a list is no
answer. Each way to cut gets the same greatest length. Compared are

* *chunks*: ``zhspeech.chunks``, each indexed with the headings above it,
* *chunks, text alone*: the same without headings,
* *LangChain*: its recursive splitter with the separators of Chinese, without overlap,
* *fixed*: every so many characters, with a fifth of overlap.
"""

from __future__ import annotations

import argparse
import json
import math
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from rank_bm25 import BM25Okapi

import zhspeech
from zhspeech.text.script import fold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = (ROOT / "tests" / "cases", ROOT / "examples")
SEPARATORS = ["\n\n", "\n", "。", "；", "！", "？", "，", "、", ""]


class Question(NamedTuple):
    """A question, and the first and the last words of its answer in one of the texts."""

    question: str
    text: str
    first: str
    last: str


QUESTIONS = tuple(
    Question(*row.split("|"))
    for row in """\
返乡务工人员能领到哪些补贴和服务|letter-migrant-workers|车票补贴|一分也不会少
外出打工的人回家路上要注意什么|letter-migrant-workers|赶路莫心急|经不起一夜的输赢
欠薪了打哪个电话|letter-migrant-workers|欠薪投诉|6600789
冲锋舟放在哪几个地方|minutes-flood-office|冲锋舟由县|大队本部
水库除险的钱从哪里出|minutes-flood-office|除险资金缺口|县级预备费中列支
转移避险四个不漏是什么|minutes-flood-office|一不漏户|四不漏外来务工人员
巡堤人员的误工补助提高多少|minutes-flood-office|提高巡堤查险人员|120元
备汛的薄弱环节有哪些|minutes-flood-office|一是预案停在纸上|责任挂在墙上
清洁取暖招标采购要符合什么条件|notice-winter-heating|产品列入省级目录|服务网点
散煤复燃怎么处理|notice-winter-heating|散煤复燃|查处一起
取暖改造的补贴什么时候发|notice-winter-heating|验收合格的|兑付补贴
法院怎样对待欠债不还的企业|report-court-subheads|首先，对恶意逃债|开辟绿色通道
今年法院要办的便民实事|report-court-subheads|一是增设夜间法庭|公开院长信箱
法院工作有什么不足|report-court-subheads|一是案多人少|信息化水平不高
老百姓打官司的三难|report-court-subheads|1.立案难|3.执行难
政府工作报告里讲的短板|report-eleven-sections|一是产业链条不长|过得去
安全生产方面要查什么|report-eleven-sections|守住安全红线|限期办结
国企改革后市属企业剩几家|report-eleven-sections|一是深化国企改革|六家
政府自身建设有哪些要求|report-eleven-sections|第一，把忠诚|再压减8%
教育基金会三助指什么|speech-indented-education-fund|一是助学|教学改革
申请资助要走什么程序|speech-indented-education-fund|1.本人申请|3.理事会评审
基金会工作人员的工资谁出|speech-indented-education-fund|工作人员工资|列支一分钱
防火期的禁令|speech-nested-forestry|（1）禁止野外吸烟|孔明灯
防火重点管哪几类人|speech-nested-forestry|第一类，进山|责任书
部门只审批不监管的表现|speech-nested-forestry|一不看现场|三不问后果
林长只挂名的例子|speech-nested-forestry|（1）**乡的|说不清
村民委员会在管水上有哪些职责|statute-village-water|（一）聘任管护员|专款专用
破坏供水的行为怎么处理|statute-village-water|第七条|照价赔偿
举报有没有奖励|statute-village-water|第八条|奖励
管网坏了多久要报告|statute-village-water|发现管网破损|抢修
填海諮詢委員會建議了什麼|statement-harbour-committee|(a) 填海面積|漁民代表出任半數委員
漁民有什麼要求|statement-harbour-committee|1. 不要填掉|不要改掉灣名
為什麼有委員反對|statement-harbour-committee|其一，補償額|未經獨立審核
派出所一警包片的要求|webpage-police-stations|①家庭情况|来源清
基层民警反映的三个问题|webpage-police-stations|（1）报表占去|办案的时间
派出所民警的三种精神|webpage-police-stations|一是守得住|担当精神
五年办成的三件大事|congress-district-report|一是跨江大桥|提前了两年
主导产业在哪三个方面突破|congress-district-report|第一，大力发展智能|一流的园区
权力这把锁要记住什么|lecture-integrity-four-locks|其一，权力姓公|伤人伤己
圈子这把锁怎么锁|lecture-integrity-four-locks|（1）不明不白|人不交
家具厂火灾的教训|speech-crlf-work-safety|其一，违规电焊|初期火情无人报
企业分三类怎么检查|speech-crlf-work-safety|（1）一类企业|社区网格员查
度假区的空间布局|briefing-tourism-contents|1.一环|传统村落
度假区建设的钱从哪里来|briefing-tourism-contents|①争取上级补助|企业自筹
生态红线内不能做什么|briefing-tourism-contents|一不建酒店|三不搞房地产
""".splitlines()
)


class Passage(NamedTuple):
    """A piece of a text, and the words under which it is looked for."""

    text: str
    start: int
    end: int
    indexed: str


def chunks(text: str, size: int) -> Iterator[tuple[int, int, str]]:
    """Chunks under their headings."""
    for chunk in zhspeech.chunks(zhspeech.parse(text), size):
        yield chunk.start, chunk.end, chunk.contextualized


def bare_chunks(text: str, size: int) -> Iterator[tuple[int, int, str]]:
    """Chunks by their text alone."""
    for chunk in zhspeech.chunks(zhspeech.parse(text), size):
        yield chunk.start, chunk.end, chunk.text


def langchain(text: str, size: int) -> Iterator[tuple[int, int, str]]:
    """LangChain's recursive splitter; its pieces tile the text."""
    from langchain_text_splitters import RecursiveCharacterTextSplitter

    splitter = RecursiveCharacterTextSplitter(
        chunk_size=size,
        chunk_overlap=0,
        keep_separator="end",
        strip_whitespace=False,
        separators=SEPARATORS,
    )
    start = 0
    for piece in splitter.split_text(text):
        yield start, start + len(piece), piece
        start += len(piece)


def fixed(text: str, size: int) -> Iterator[tuple[int, int, str]]:
    """Every so many characters, with a fifth of overlap."""
    for start in range(0, len(text), size - size // 5):
        yield start, min(start + size, len(text)), text[start : start + size]


CUTTERS = {"chunks": chunks, "chunks, text alone": bare_chunks, "LangChain": langchain, "fixed": fixed}


def pairs(text: str) -> list[str]:
    """The pairs of characters of a text in one script and width."""
    plain = "".join(character for character in fold(text) if character.isalnum())
    return [plain[place : place + 2] for place in range(len(plain) - 1)]


def ranks(cutter: Callable[[str, int], Iterator[tuple[int, int, str]]], size: int) -> list[float]:
    """For each question, the place of the first passage with the whole answer; infinite if there is none."""
    texts = {
        path.stem: path.read_bytes().decode("utf-8")
        for folder in FOLDERS
        for path in sorted(folder.glob("*.txt"))
    }
    passages = [Passage(name, *piece) for name, text in texts.items() for piece in cutter(text, size)]
    index = BM25Okapi([pairs(passage.indexed) for passage in passages])
    found = []
    for question, name, first, last in QUESTIONS:
        start = texts[name].index(first)
        end = texts[name].index(last, start) + len(last)
        scores = index.get_scores(pairs(question))
        order = sorted(range(len(passages)), key=lambda place: -scores[place])
        holding = (
            rank
            for rank, place in enumerate(order, 1)
            if passages[place].text == name and passages[place].start <= start and end <= passages[place].end
        )
        found.append(next(holding, math.inf))
    return found


def main() -> int:
    """Measure and report."""
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--size", type=int, default=300, help="the greatest length of a passage")
    form = options.add_mutually_exclusive_group()
    form.add_argument("--markdown", action="store_true", help="a table for the documentation")
    form.add_argument("--json", action="store_true")
    form.add_argument("--show", action="store_true", help="the place of the answer to each question")
    chosen = options.parse_args()
    rows = {}
    for name, cutter in CUTTERS.items():
        places = ranks(cutter, chosen.size)
        rows[name] = {f"recall at {k}": sum(place <= k for place in places) / len(places) for k in (1, 5)}
        rows[name]["answer cut"] = sum(math.isinf(place) for place in places) / len(places)
        if chosen.show:
            for question, place in zip(QUESTIONS, places, strict=True):
                print(f"{name}: {place} {question.question}")
    if chosen.json:
        print(json.dumps(rows, ensure_ascii=False))
        return 0
    if chosen.markdown:
        print(
            "| passages of up to",
            chosen.size,
            "characters | recall at 1 | recall at 5 | answer cut |\n|---|--:|--:|--:|",
        )
        for name, figures in rows.items():
            print(f"| {name} |", " | ".join(f"{value:.2f}" for value in figures.values()), "|")
        return 0
    for name, figures in rows.items():
        print(f"{name:20}", "  ".join(f"{key} {value:.2f}" for key, value in figures.items()))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
