"""What stands around labels, or must not: the pieces of patterns that rows share."""

from __future__ import annotations

__all__ = ["CLAUSE", "HAN", "HANZI", "NOT_CITED", "NOT_FIRST", "QUANTITY", "RANKED", "REFERENCE"]

HAN = "一二三四五六七八九十廿卅百〇零"
HANZI = "\u3400-\u9fff"
#: A clause begins here: behind a mark, a blank, or a word that introduces a list (即一…, 要一…).
CLAUSE = r"(?<![^，,。；;：:、！!？?“”‘’「」『』（）()〔〕【】《》…—─\-·*|\s即要说是])"
#: What makes a quantity or a word of a numeral before it, so that no repeated verb follows: 三年, 一定.
QUANTITY = (
    "个个些定般种种样样切起直次年月日号号天点点条条项项类类位名人万万亿亿千百十分秒元块块米斤吨吨亩亩股批届届级级"
    "层层线线把致律旦时时带带路国国体体件步所家座套部支同共向旁味再经经如贯贯道边边概生代周周届大中等边边季期度流"
    "手字句话话言场场会会村乡乡镇镇县县省市区区本身心面多下刻段番阵阵片团团望举举两两三四五六七八九二一〇零者则则"
    "方半倍成卷号伙伙群系列战战汽机机产产张张把审审维维轮轮氧重角野军军师师团司派"
)

#: What stands before an ordinal that ranks: 争第一, 居第二, 获得第三.
NOT_FIRST = "(?<![争夺居列获创得名排占全])"
#: What follows an ordinal that ranks or names, so that no member can begin there.
RANKED = (
    "一二三四五六七八九十百千万次名位届届批线线手季时时年天代产产书书副任阶阶版卷页页号号集期机机汽医医人责责"
    "动动资资轮轮梯党党国国流回句眼印反性所家例夫级级层层课课件张张段组组司方部章节节编编篇条条款讲讲个个种种"
    "类类步点点项项支要世大波针针师师枪枪炮封被颗颗日首艘舰舰宗份座册场场间间粒稿零朝纵纵台"
)

#: What stands before a bracketed letter that refers to an item: 第1(i), 第七條(a).
NOT_CITED = "(?<![A-Za-z0-9)）第条款项])"
#: What follows a bracketed number that refers to an item: 第九条（1）项规定, （二）款和.
REFERENCE = "[条款项][，、。；的之和与及所规第至到订施列]"
