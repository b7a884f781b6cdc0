"""Kinds of speech and document, as their titles name them."""

from __future__ import annotations

from functools import cache

from zhspeech.text.patterns import any_of

__all__ = [
    "AGREES",
    "BEFORE_SUBJECT",
    "KIND",
    "KINDS",
    "PASSES_ON",
    "REMARK",
    "SPEECHES",
    "TITLE_KINDS",
    "ends_in_kind",
    "ends_in_paper",
]

#: By which a title says that a body passes on what is written elsewhere, 县政府办公室转发…, and agrees to it.
PASSES_ON, AGREES = "印发|转发|批转", "批发|批准|同意"
#: What stands before the subject of a title, behind the body that issues it: 县政府关于….
BEFORE_SUBJECT = f"关于|{PASSES_ON}"

#: Kinds of speech.
SPEECHES = """
    讲话 谈话 发言 演讲 演说 演辞 致辞 致词 贺词 贺辞 开幕词 开幕辞 闭幕词 闭幕辞 主持词 答谢词 祝酒词
    悼词 陈词 讲稿
"""
#: What titles end with: the kinds of official documents (党政机关公文处理工作条例, 2012, article 8), older
#: kinds, and kinds of speech and letter; of two or three characters each.  Not 情况, 问题, 工作, which are
#: subjects, and not 函, 令, which end other words.
KINDS = f"""
    决议 决定 命令 公报 公告 通告 意见 通知 通报 报告 请示 批复 议案 纪要
    指示 批示 批语 布告 通令 文告 声明 宣言 公约 章程 规定 规则 细则 守则 条例 办法 方案 规划 计划 纲要
    要点 总结 汇报 说明 简报 建议 意见书 建议书 倡议书 公开信 一封信 贺信 贺电 慰问信 感谢信 复信 回信
    {SPEECHES} 党课 辅导 体会
"""
#: What else titles of papers and pages end with.
_PAPERS = """
    预案 制度 承诺书 责任书 协议书 协议 合同 议程 程序 材料 提纲 心得 对策 思考 措施 打算 机制 指南 标准
    范文 文稿 攻略 记录 问答 小结 献词 贺函 复函 便函 通稿 评论 社论 情况 问题 经验 做法 述职 报告会 清单
    名单
"""
#: Kinds that sentences use as words for other things too, so that no title is cut behind them.
_EVERYDAY = "要点 指示 规划 规定 决定 命令 规则 说明 体会 意见 计划"
#: What may stand behind the kind, one or two characters each: …的说明全文如下, …讲话稿.
_REMARKS = "提纲 摘要 全文 节选 记录 实录 草案 中文 如下 刊登 稿 的"
_MARKS = "》〉”』」：:* "

#: A regular expression for a kind, in simplified characters; longer ones first.
KIND = any_of(KINDS.split())

#: The same of those that a title glued to its text ends in.
TITLE_KINDS = any_of({*KINDS.split()} - {*_EVERYDAY.split()})


_REMARKED = "全文 摘要 节录 节选 摘录 附图 概要 讲话全文 图 视频 完整版 记录稿"
#: What stands in brackets behind a title and is no part of it.
REMARK = any_of(_REMARKED.split())


def ends_in_kind(line: str) -> bool:
    """Whether a line ends in a kind of speech or document, maybe with a remark or bracket behind it."""
    return _ends_in(line, _kinds())


def ends_in_paper(line: str) -> bool:
    """Whether a line ends in another word that titles end in, maybe with a remark or bracket."""
    return _ends_in(line, _papers())


def _ends_in(line: str, words: frozenset[str]) -> bool:
    end = len(line)
    while end > 1:
        if line[end - 2 : end] in words or line[end - 3 : end] in words:
            return True
        last = line[end - 1]
        if last in "）)":
            end = max(line.rfind("（", 0, end), line.rfind("(", 0, end))
        elif line[end - 2 : end] in _remarks():
            end -= 2
        elif last in _MARKS or last in _remarks():
            end -= 1
        else:
            return False
    return False


@cache
def _kinds() -> frozenset[str]:
    return frozenset(KINDS.split())


@cache
def _papers() -> frozenset[str]:
    return frozenset(_PAPERS.split())


@cache
def _remarks() -> frozenset[str]:
    return frozenset(_REMARKS.split())
